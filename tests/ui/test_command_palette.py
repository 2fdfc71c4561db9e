"""Ctrl+K while its entries are on their way: keys that are pressed before they come act on what comes."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt

from directory.search.listing import list_ids
from ui import command_palette
from ui.actions import Act
from ui.command_palette import CommandPalette
from ui.main_window import MainWindow
from ui.office import Office


@pytest.fixture
def window(make_window, sample_office: Office) -> MainWindow:
    return make_window(sample_office)


@pytest.fixture
def palette(window: MainWindow) -> CommandPalette:
    window.acts[Act.COMMANDS].trigger()
    found = window.findChild(CommandPalette)
    assert found is not None
    return found


class Gate:
    """Lets the searching thread through only once it is opened; tells which threads came by."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.opened, self.asked, self.is_gui = Event(), [], []
        monkeypatch.setattr(command_palette, "list_ids", self._list_ids)

    def _list_ids(self, connection, section, text, **named):
        self.asked.append(text)
        self.is_gui.append(current_thread() is main_thread())
        assert self.opened.wait(20)
        return list_ids(connection, section, text, **named)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate(monkeypatch)
    yield made
    made.opened.set()


def entries(palette: CommandPalette) -> list[int]:
    return [line.row.id for line in palette.lines if line.row is not None]


def first(window: MainWindow, section: str, text: str, place: int = 0) -> int:
    return list_ids(window.office.raw, section, text).ids[place]


def test_entries_are_looked_for_away_from_the_keys(window, palette, gate, qtbot):
    palette.search.setText("labour")
    assert palette.is_waiting
    assert entries(palette) == []
    gate.opened.set()
    qtbot.waitUntil(lambda: not palette.is_waiting)
    assert first(window, "organizations", "labour") in entries(palette)
    assert gate.is_gui
    assert not any(gate.is_gui)


def test_enter_before_the_entries_come_opens_the_first_that_comes(window, palette, gate, qtbot):
    wanted = first(window, "organizations", "kind:organization labour")
    palette.search.setText("kind:organization labour")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert window.section == "people"
    gate.opened.set()
    qtbot.waitUntil(lambda: window.section == "organizations")
    assert window.panel.focused_id == wanted


def test_arrows_before_the_entries_come_count_among_them(window, palette, gate, qtbot):
    palette.search.setText("country:MZ kind:person ma")
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    qtbot.keyClick(palette.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not window.panel.ticks
    wanted = first(window, "people", "country:MZ ma", 1)
    gate.opened.set()
    qtbot.waitUntil(lambda: bool(window.panel.ticks))
    assert wanted in window.panel.ticks
    assert len(window.panel.ticks) == 1


def test_a_command_that_stands_first_waits_for_no_entries(window, palette, gate, qtbot):
    palette.search.setText("settings")
    assert palette.is_waiting
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.task is not None)
    gate.opened.set()  # the window is closed before fixtures are, and waits for its threads


def test_another_text_withdraws_the_keys_that_waited_and_the_search_before(window, palette, gate, qtbot):
    palette.search.setText("labour")
    qtbot.waitUntil(lambda: gate.asked == ["labour"])
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    palette.search.setText("labou")
    palette.search.setText("health")
    gate.opened.set()
    qtbot.waitUntil(lambda: not palette.is_waiting)
    assert palette.isVisible()
    assert "labou" not in gate.asked  # nobody wanted it any more when its turn came
    assert first(window, "organizations", "health") in entries(palette)


def test_the_entries_of_the_text_before_stay_until_others_come_and_none_of_them_is_chosen(palette, qtbot, gate):
    gate.opened.set()
    palette.search.setText("labour")
    qtbot.waitUntil(lambda: not palette.is_waiting)
    before = entries(palette)
    assert before
    gate.opened.clear()
    palette.search.setText("labour mini")
    assert entries(palette) == before
    assert not palette.list.currentIndex().isValid()
    palette.search.clear()
    assert not palette.is_waiting
    assert entries(palette) == []
    gate.opened.set()


def test_esc_leaves_whatever_is_on_its_way(window, palette, gate, qtbot):
    palette.search.setText("labour")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    gate.opened.set()
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)
    assert window.section == "people"


def test_that_nothing_is_found_is_said_and_commands_have_their_english_names_too(palette, gate, qtbot, monkeypatch):
    gate.opened.set()
    palette.search.setText("qqqzzz")
    qtbot.waitUntil(lambda: not palette.is_waiting)
    assert [line.text for line in palette.lines] == ["Nothing found for “qqqzzz”"]
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)  # there is nothing to do
    assert palette.isVisible()
    monkeypatch.setattr(command_palette, "words_of", lambda act: {Act.HISTORY: "Historique"}.get(act, "Autre"))
    for text in ("historique", "history"):
        palette.search.setText(text)
        assert [line.act for line in palette.lines if line.act] == [Act.HISTORY]
