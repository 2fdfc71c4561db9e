"""A fresh copy of one migrated file for each feature, and the real command line on it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from directory.database import open_engine
from directory.files import Address
from tests.features.forks import Forks

if TYPE_CHECKING:
    from tests.features.driving import User


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty directory that the migrations made once."""
    file = tmp_path_factory.mktemp("template") / "template.liaison"
    engine = open_engine(Address(f"sqlite:///{file}", file))
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
    engine.dispose()
    return file


@dataclass
class Run:
    """What one command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Its one JSON object."""
        return json.loads(self.out)


@dataclass
class Office:
    """An office with a directory of its own, worked by the real command line in real processes."""

    folder: Path
    database: Path
    forks: Forks

    def run(self, *arguments: object, code: int | None = 0, stdin: bytes | None = None, **environment: str) -> Run:
        """Run one command as a user would; `code` is the exit code that is expected (None: any)."""
        given = ["--database", str(self.database), *map(str, arguments)]
        environ = {**os.environ, "LIAISON_HOME": str(self.folder / "home"), "PYTHONPATH": "", **environment}
        ended, out, err = self.forks.run(given, self.folder, environ, stdin)
        run = Run(ended, out.decode(), err.decode())
        assert code is None or run.code == code, f"{arguments}: {run.code}\n{run.out}\n{run.err}"
        return run

    def ask(self, *arguments: object, **options: Any) -> Any:
        """Run one command with --json and answer the object."""
        return self.run(*arguments, "--json", **options).data

    def write(self, name: str, text: str | bytes) -> Path:
        """A file of the office."""
        file = self.folder / name
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks]:
    """The program, imported and ready: each command of a test is a process forked from it."""
    ready = Forks()
    yield ready
    ready.close()


@pytest.fixture
def office(template: Path, tmp_path: Path, forks: Forks) -> Office:
    """An empty office."""
    database = tmp_path / "office.liaison"
    shutil.copyfile(template, database)
    return Office(tmp_path, database, forks)


@pytest.fixture
def new_office(tmp_path: Path, forks: Forks) -> Callable[[str], Office]:
    """Makes offices whose directory does not exist yet."""
    return lambda name: Office(tmp_path, tmp_path / name, forks)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application with Liaison's look, for whoever asks first for one."""
    from ui.application import Application

    return Application


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory, template: Path) -> Path:
    """The sample office, loaded once, in the week of its other dates: its rota is of the week in which it is made."""
    from directory.office.sample import load_sample
    from directory.sessions import open_session

    file = tmp_path_factory.mktemp("sample") / "sample.liaison"
    shutil.copyfile(template, file)
    with pytest.MonkeyPatch.context() as patch, open_session(Address(f"sqlite:///{file}", file)) as session:
        patch.setenv("LIAISON_NOW", "2026-11-25T08:00:00+00:00")
        load_sample(session)
        session.commit()
    return file


@pytest.fixture
def user(open_window: Callable[[Address], User], sample: Path, tmp_path: Path) -> User:
    """Somebody at the real window, on a sample office of her own."""
    copy = tmp_path / "office.liaison"
    shutil.copyfile(sample, copy)
    return open_window(Address(f"sqlite:///{copy}", copy))


@pytest.fixture
def open_window(qapp: Any, qtbot: Any, tmp_path: Path) -> Iterator[Callable[[Address], User]]:
    """Opens the real window on a directory for somebody."""
    from PySide6.QtCore import QSettings

    from tests.features.driving import StrayWindows, User
    from ui.composition import compose
    from ui.main_window import MainWindow
    from ui.office import Office as OpenOffice

    opened: list[tuple[MainWindow, StrayWindows]] = []

    def open_on(address: Address) -> User:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(OpenOffice(address), settings)
        compose(window)
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.isActiveWindow() and window.page_panel.page is not None, timeout=30_000)
        strays = StrayWindows(window)
        qapp.installEventFilter(strays)
        opened.append((window, strays))
        return User(qtbot, window)

    yield open_on
    for window, strays in opened:
        qapp.removeEventFilter(strays)
        window.close()
        assert not strays.seen
        window.deleteLater()
