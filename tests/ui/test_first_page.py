"""The first page, where there is no directory yet: its doors, what is dropped on it, and what it says meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from sqlalchemy import func, select

from models import Programme
from ui.app import Program
from ui.application import Application
from ui.start_window import StartWindow


@pytest.fixture
def program(qapp: Application, tmp_path: Path) -> Iterator[Program]:
    """A program that has just been started without a directory."""
    made = Program(qapp, QSettings(str(tmp_path / "program.ini"), QSettings.Format.IniFormat))
    made.start([])
    yield made
    for shown in (made.window, made.start_window):
        if shown is not None:
            shown.close()


def first_page(program: Program) -> StartWindow:
    assert program.start_window is not None
    return program.start_window


def drop(window: StartWindow, file: Path) -> bool:
    """Drag a file onto the window and let it go there, if it takes it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copies, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(50, 50).toPoint(), copies, data, left, none)
    entering.ignore()
    window.dragEnterEvent(entering)
    if entering.isAccepted():
        window.dropEvent(QDropEvent(QPointF(50, 50), copies, data, left, none))
    return entering.isAccepted()


def test_a_directory_dropped_on_the_first_page_is_opened(program, empty_file, tmp_path):
    file = tmp_path / "office.liaison"
    shutil.copyfile(empty_file, file)
    assert drop(first_page(program), file)
    assert program.window is not None
    assert program.window.office.address.file == file
    assert program.start_window is None


def test_what_is_no_directory_is_told_on_the_first_page(program, tmp_path):
    file = tmp_path / "broken.liaison"
    file.write_text("Dear colleagues,")
    page = first_page(program)
    assert drop(page, file)
    assert program.window is None
    assert page.notices.isVisible()
    assert "broken.liaison" in page.notices.text.text()
    assert file.read_text() == "Dear colleagues,"


def test_the_sample_office_is_made_while_the_page_says_so_with_its_doors_shut(program, qtbot, tmp_path):
    page = first_page(program).page
    qtbot.mouseClick(page.sample_button, Qt.MouseButton.LeftButton)
    assert program.window is None
    assert page.work_text.text() == "Making the sample office…"
    assert not page.empty_button.isEnabled()
    assert not drop(first_page(program), tmp_path / "office.liaison")
    qtbot.waitUntil(lambda: program.window is not None, timeout=60_000)
    assert program.window.office.read(lambda session: session.scalar(select(func.count()).select_from(Programme))) > 1


def test_a_sample_office_that_cannot_be_made_opens_the_doors_again_and_says_why(program, qtbot, home):
    page = first_page(program).page
    home.write_text("a file where the folder should be")
    qtbot.mouseClick(page.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first_page(program).notices.isVisible(), timeout=60_000)
    assert page.empty_button.isEnabled()
    assert not page.is_working
    assert "sample-office" in first_page(program).notices.text.text()
    assert program.window is None


def test_the_keys_that_the_doors_name_open_them(program, qtbot, home):
    window = first_page(program)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.window is not None)
    assert program.window.office.address.file == home / "directory.liaison"
