"""The section of focal points on the sample office, on a day that does not move."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ui.composition import compose
from ui.focal.panel import FocalPanel
from ui.main_window import MainWindow
from ui.office import Office

TODAY = "2026-11-25T08:00:00+00:00"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", TODAY)


@pytest.fixture
def window(sample_office: Office, qtbot, tmp_path: Path) -> MainWindow:
    window = MainWindow(sample_office, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    compose(window)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitUntil(lambda: window.page_panel.page is not None)  # what comes after the first picture is done
    window.show_section("focal points")
    return window


@pytest.fixture
def panel(window: MainWindow) -> FocalPanel:
    assert isinstance(window.panel, FocalPanel)
    return window.panel


@pytest.fixture
def change(sample_office: Office, qtbot) -> Callable[..., dict]:
    """Run a verb and wait until it is stored; answers its data."""

    def run(verb: str, **given: object) -> dict:
        answers: list = []
        sample_office.change(verb, then=answers.append, **given)
        qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return dict(answers[0].data)

    return run


@pytest.fixture
def find(sample_office: Office) -> Callable[[str, str], int]:
    """The id of an entry by its table and name."""

    def ask(table: str, name: str) -> int:
        column = {"person": "display_name", "post": "title"}.get(table, "name")
        (row,) = sample_office.raw.execute(f"SELECT id FROM {table} WHERE {column} = ?", (name,)).fetchall()
        return int(row[0])

    return ask
