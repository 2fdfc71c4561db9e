"""A press desk in Berlin with three people, on a day that does not move, and its rota in the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings

from directory.answers import Answer
from directory.files import Address
from directory.running import run_verb
from directory.sessions import Desk
from tests.ui.conftest import open_copy
from ui.application import Application
from ui.composition import compose
from ui.main_window import MainWindow
from ui.office import Office
from ui.tasks.rota import RotaTask

TODAY = "2026-11-25T08:00:00+00:00"  # a Wednesday; 09:00 in Berlin


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LIAISON_NOW", TODAY)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def made_desk(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> tuple[Path, dict[str, int]]:
    """A file with the desk, made once, and the ids of the post, and of Ana, Bo and Cy, who work there."""
    file = tmp_path_factory.mktemp("rota") / "desk.liaison"
    shutil.copyfile(empty_file, file)
    desk = Desk(Address(f"sqlite:///{file}", file))

    def run(verb: str, **given: object) -> int:
        return int(str(run_verb(desk, verb, **given).data["id"]))

    where = run("add organization", name="Agency", country="DE")
    run("set", reference=str(where), field="time_zone", value="Europe/Berlin")
    ids = {"post": run("add post", title="Press desk", organization=str(where))}
    for name in ("Ana", "Bo", "Cy"):
        ids[name] = run("add person", name=f"{name} Example")
        run("appoint", person=str(ids[name]), organization=str(where))
    desk.close()
    return file, ids


@pytest.fixture
def desk(made_desk: tuple[Path, dict[str, int]]) -> dict[str, int]:
    """The ids by name."""
    return made_desk[1]


@pytest.fixture
def desk_office(qapp: Application, made_desk: tuple[Path, dict[str, int]], tmp_path: Path) -> Iterator[Office]:
    """The desk's directory as the window has it."""
    office = open_copy(made_desk[0], tmp_path)
    yield office
    office.close()


@pytest.fixture
def change(desk_office: Office, qtbot) -> Callable[..., dict]:
    """Run a verb and wait until it is stored; answers its data."""

    def run(verb: str, **given: object) -> dict:
        answers: list = []
        desk_office.change(verb, then=answers.append, otherwise=answers.append, **given)
        qtbot.waitUntil(lambda: bool(answers))
        assert isinstance(answers[0], Answer), answers[0]
        return dict(answers[0].data)

    return run


@pytest.fixture
def task(desk_office: Office, desk: dict[str, int], qtbot) -> RotaTask:
    """The rota of the desk, of the week from 23 November, by itself."""
    made = RotaTask(desk_office, desk["post"], "Back")
    qtbot.addWidget(made)
    made.resize(1230, 600)
    made.show()
    qtbot.waitUntil(lambda: made.grid.viewport().width() > 600)
    return made


def make_window(office: Office, qtbot, folder: Path) -> MainWindow:
    window = MainWindow(office, QSettings(str(folder / "w.ini"), QSettings.Format.IniFormat))
    compose(window)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window.is_furnished)
    return window


@pytest.fixture
def window(desk_office: Office, qtbot, tmp_path: Path) -> MainWindow:
    """The whole window on the desk's directory."""
    return make_window(desk_office, qtbot, tmp_path)


@pytest.fixture
def empty_window(office: Office, qtbot, tmp_path: Path) -> MainWindow:
    """The whole window on an empty directory."""
    return make_window(office, qtbot, tmp_path)
