"""The window's tests: one application, and a fresh copy of one migrated file for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from directory.files import Address
from directory.office.sample import load_sample
from directory.sessions import Desk
from ui.application import Application
from ui.composition import compose
from ui.main_window import MainWindow
from ui.office import Office


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty directory that the migrations made once."""
    file = tmp_path_factory.mktemp("window") / "empty.liaison"
    Desk(Address(f"sqlite:///{file}", file)).close()
    return file


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> Path:
    """The sample office, loaded once, in the week of its other dates: its rota is of the week in which it is made."""
    file = tmp_path_factory.mktemp("window") / "sample.liaison"
    shutil.copyfile(empty_file, file)
    desk = Desk(Address(f"sqlite:///{file}", file))
    with pytest.MonkeyPatch.context() as patch, desk.session() as session:
        patch.setenv("LIAISON_NOW", "2026-11-25T08:00:00+00:00")
        session.info["author"] = ("sample", "Sample")
        load_sample(session)
        session.commit()
    desk.close()
    return file


def open_copy(file: Path, folder: Path) -> Office:
    copy = folder / file.name
    shutil.copyfile(file, copy)
    return Office(Address(f"sqlite:///{copy}", copy))


@pytest.fixture
def office(qapp: Application, empty_file: Path, tmp_path: Path) -> Iterator[Office]:
    """An empty directory as the window has it."""
    office = open_copy(empty_file, tmp_path)
    yield office
    office.close()


@pytest.fixture
def sample_office(qapp: Application, sample_file: Path, tmp_path: Path) -> Iterator[Office]:
    """The sample office as the window has it."""
    office = open_copy(sample_file, tmp_path)
    yield office
    office.close()


@pytest.fixture
def make_window(qtbot: QtBot, tmp_path: Path) -> Callable[[Office], MainWindow]:
    """Opens the window on an office, as it is once all of it is there."""

    def make(office: Office) -> MainWindow:
        window = MainWindow(office, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        compose(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make
