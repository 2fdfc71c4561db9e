"""A press desk in Berlin with three people, on a day that does not move, and its rota in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings

from directory.answers import Answer
from ui.composition import compose
from ui.main_window import MainWindow
from ui.office import Office
from ui.tasks.rota import RotaTask

TODAY = "2026-11-25T08:00:00+00:00"  # a Wednesday; 09:00 in Berlin


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", TODAY)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def change(office: Office, qtbot) -> Callable[..., dict]:
    """Run a verb and wait until it is stored; answers its data."""

    def run(verb: str, **given: object) -> dict:
        answers: list = []
        office.change(verb, then=answers.append, otherwise=answers.append, **given)
        qtbot.waitUntil(lambda: bool(answers), timeout=3000)
        assert isinstance(answers[0], Answer), answers[0]
        return dict(answers[0].data)

    return run


@pytest.fixture
def desk(change) -> dict[str, int]:
    """The ids of the post, and of Ana, Bo and Cy, who work there."""
    where = change("add organization", name="Agency", country="DE")["id"]
    change("set", reference=str(where), field="time_zone", value="Europe/Berlin")
    ids = {"post": change("add post", title="Press desk", organization=str(where))["id"], "organization": where}
    for name in ("Ana", "Bo", "Cy"):
        ids[name] = change("add person", name=f"{name} Example")["id"]
        change("appoint", person=str(ids[name]), organization=str(where))
    return ids


@pytest.fixture
def window(office: Office, qtbot, tmp_path: Path) -> MainWindow:
    window = MainWindow(office, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    compose(window)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window.is_furnished)
    return window


@pytest.fixture
def task(window: MainWindow, desk: dict[str, int], qtbot) -> RotaTask:
    """The rota of the desk, of the week from 23 November."""
    made = RotaTask(window.office, desk["post"], "Back")
    window.show_task(made)
    qtbot.waitUntil(lambda: made.grid.viewport().width() > 600)
    return made
