"""Ctrl+V on the list imports what was copied: cards in whichever form, text, files of a file manager."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from tests.ui.tasks.received import WAIT, card
from ui.clipboard import copy_rows, pasted_cards, pasted_files
from ui.main_window import MainWindow
from ui.tasks.importing import ImportTask

AMINA, RUI = card("Amina Said", "TEL:+258 21 555 101"), card("Rui Fogaça", "EMAIL:rui@example.org")


@pytest.fixture
def window(make_window, office) -> MainWindow:
    """The window on an empty office."""
    return make_window(office)


def paste(qtbot, window: MainWindow, **formats: bytes | str) -> list[str]:
    """Copy this, press Ctrl+V on the list: the names that the import shows."""
    mime = QMimeData()
    for name, data in formats.items():
        if name == "text":
            mime.setText(str(data))
        elif name == "files":
            mime.setUrls([QUrl.fromLocalFile(file) for file in str(data).splitlines()])
        else:
            mime.setData(name, data if isinstance(data, bytes) else data.encode())
    QGuiApplication.clipboard().setMimeData(mime)
    window.panel.view.setFocus()
    qtbot.keyClick(window.panel.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    task = window.task
    assert isinstance(task, ImportTask)
    qtbot.waitUntil(lambda: task.work.plan is not None, timeout=WAIT)
    assert task.work.plan is not None
    names = [item.shown["name"] for item in task.work.plan.items if item.shown]
    task.leave()
    return names


@pytest.mark.parametrize(
    "name", ["text/vcard", "text/vcard;charset=utf-8", "text/x-vcard", "text/directory", "TEXT/VCARD"]
)
def test_cards_that_a_program_copied_are_taken_before_its_text(name):
    mime = QMimeData()
    mime.setText("Amina Said\t+258 21 555 101")
    mime.setData(name, (AMINA + RUI).encode())
    assert pasted_cards(mime) == (AMINA + RUI).encode()


def test_several_cards_one_paste(qtbot, window):
    assert paste(qtbot, window, **{"text/vcard": AMINA + RUI}) == ["Amina Said", "Rui Fogaça"]


def test_text_that_holds_cards_is_cards_whatever_stands_around_it(qtbot, window):
    assert paste(qtbot, window, text=f"Here they are:\n\n{AMINA}\n{RUI}\nRegards") == ["Amina Said", "Rui Fogaça"]


def test_what_was_decoded_on_its_way_to_the_clipboard_is_not_decoded_again(qtbot, window):
    old = card("Rui Fogaça", "NOTE;CHARSET=ISO-8859-1:café", version="2.1").replace("FN:", "FN;CHARSET=ISO-8859-1:")
    quoted = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Jos=E9\nEND:VCARD\n"
    assert paste(qtbot, window, text=old + quoted) == ["Rui Fogaça", "José"]


def test_files_that_were_copied_are_read(qtbot, window, tmp_path):
    files = [tmp_path / "um ção.vcf", tmp_path / "dois.vcf"]
    for file, text in zip(files, (AMINA, RUI), strict=True):
        file.write_text(text, "utf-8")
    assert paste(qtbot, window, files="\n".join(map(str, files))) == ["Amina Said", "Rui Fogaça"]


@pytest.mark.parametrize("form", ["x-special/gnome-copied-files", "text"])
def test_every_file_manager_names_its_files_in_its_own_way(form, tmp_path):
    uris = [
        QUrl.fromLocalFile(str(tmp_path / name)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        for name in ("a b.vcf", "ç.vcf")
    ]
    mime = QMimeData()
    if form == "text":
        mime.setText("\n".join(uris))
    else:
        mime.setData(form, "\n".join(["copy", *uris]).encode())
    assert pasted_files(mime) == [str(tmp_path / "a b.vcf"), str(tmp_path / "ç.vcf")]
    assert pasted_cards(mime) is None


def test_people_copied_here_are_pasted_as_cards_and_not_as_a_table(qtbot, window):
    copy_rows([["Amina Said", "Reporter"]], AMINA.encode())
    assert pasted_cards(QGuiApplication.clipboard().mimeData()) == AMINA.encode()


def test_ctrl_v_in_a_field_pastes_there_and_imports_nothing(qtbot, window):
    QGuiApplication.clipboard().setText("Said")
    field = window.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.task is None
    assert field.text() == "Said"


def test_an_empty_clipboard_opens_no_import(qtbot, window):
    QGuiApplication.clipboard().setMimeData(QMimeData())
    window.panel.view.setFocus()
    qtbot.keyClick(window.panel.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.task is None
