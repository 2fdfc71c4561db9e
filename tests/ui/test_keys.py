"""What can wait comes after the rows that a key has asked for."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QSettings

from ui import keys
from ui.composition import compose
from ui.keys import PATIENCE, Typing, typing
from ui.main_window import MainWindow
from ui.tidying import MADE, TOO_MANY, Tidying


@pytest.fixture(autouse=True)
def forgotten():
    """Whatever a test has typed is no longer waited for."""
    yield
    typing.__init__()


@pytest.fixture
def window(sample_office, qtbot, tmp_path):
    made = MainWindow(sample_office, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    compose(made)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: made.page_panel.page is not None)
    return made


def test_rows_are_waited_for_from_the_key_until_they_are_painted(monkeypatch):
    monkeypatch.setattr(keys, "monotonic", lambda: 100.0)
    made = Typing()
    assert not made.is_waiting
    made.begin()
    made.paint()  # the rows that stood there before
    assert made.is_waiting
    made.list()
    assert made.is_waiting
    made.paint()
    assert not made.is_waiting
    assert made.is_recent


def test_what_takes_long_is_not_waited_for(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(keys, "monotonic", lambda: now[0])
    made = Typing()
    made.begin()
    now[0] += PATIENCE
    assert not made.is_waiting
    assert not made.is_recent


def test_a_key_in_the_search_box_is_waited_for_until_its_rows_are_painted(window, qtbot):
    assert not typing.is_waiting
    window.panel.search.setFocus()
    qtbot.keyClicks(window.panel.search, "a")
    assert typing.is_waiting
    qtbot.waitUntil(lambda: not typing._is_waiting)
    assert typing._is_listed


def test_no_page_comes_before_the_rows_of_a_key(window, qtbot):
    shown = window.page_panel.page.entry_id
    window.page_panel.entry_id = window.panel.entries.ids[3]
    typing.begin()
    window.page_panel._show_now()
    assert window.page_panel.page.entry_id == shown
    typing.list()
    typing.paint()
    qtbot.waitUntil(lambda: window.page_panel.page.entry_id == window.panel.entries.ids[3])


def test_nobody_tidies_up_before_the_rows_of_a_key_unless_there_is_too_much(qapp):
    tidying = Tidying(qapp)
    gc.collect()
    typing.begin()
    made = [[number] for number in range(2 * MADE)]
    tidying.tidy()
    assert gc.get_count()[0] > MADE
    made += [[number] for number in range(TOO_MANY)]
    tidying.tidy()
    assert gc.get_count()[0] < MADE
    assert len(made) > TOO_MANY
