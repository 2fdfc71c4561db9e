"""Searching in the window: the grammar typed into the box, chips, groups, completions, saved and recent searches."""

from __future__ import annotations

import shutil
from array import array
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from directory.database import make_engine
from directory.files import Address, find_address
from directory.search import first_rows, index, saved
from directory.search.listing import list_ids, read_rows
from directory.search.saved import read_searches
from tests.directory.search.grammar import EXAMPLES, fill
from tests.directory.search.office import Office as Rows
from tests.ui.conftest import open_copy
from ui.actions import Act, Actions
from ui.filter_popup import FilterPopup
from ui.list_panel import ListPanel
from ui.main_window import MainWindow
from ui.office import Office
from ui.saved_items import NameLine
from ui.search_help import FORGET
from ui.searches import WindowSearches
from ui.table.model import TICK
from ui.widgets.completing import Suggestion

ODD = ['"', "((((", "a" * 5_000, "country:", "NEAR(", "\0", "\ud800", "*", "%_"]
KIND_SECTION = {"person": "people", "organization": "organizations"}


@pytest.fixture(scope="module")
def grammar_office(qapp: QApplication, empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The small office that the grammar's table is about."""
    file = tmp_path_factory.mktemp("grammar") / "grammar.liaison"
    shutil.copyfile(empty_file, file)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
        engine = make_engine(find_address(str(file)))
        with engine.begin() as connection:
            fill(Rows(connection))
            index.rebuild(connection)
        engine.dispose()
        office = Office(Address(f"sqlite:///{file}", file))
        yield office
        office.close()


@pytest.fixture(scope="module")
def typed_panels(grammar_office: Office) -> Iterator[dict[str, ListPanel]]:
    """A real list of people and one of organizations on it; each test types anew."""
    from PySide6.QtWidgets import QWidget

    owner = QWidget()
    panels = {section: ListPanel(grammar_office, section, Actions(owner)) for section in KIND_SECTION.values()}
    for panel in panels.values():
        panel.resize(1100, 700)
    yield panels
    for panel in panels.values():
        panel.deleteLater()
    owner.deleteLater()


def type_into(qtbot, panel: ListPanel, text: str) -> None:
    """Type a text into the box, in any script, and let the window search for it."""
    panel.clear_query()
    for letter in text:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(panel.search, press)
    qtbot.waitUntil(lambda: not panel._typed.isActive())


def shown_names(panel: ListPanel) -> list[str]:
    rows = (panel.entries.row_at(position) for position in range(panel.entries.rowCount()))
    return [row.name for row in rows if row is not None]


@pytest.mark.parametrize(("query", "expected"), EXAMPLES, ids=[query for query, _names in EXAMPLES])
def test_each_example_of_the_grammar_typed_into_the_box_shows_whom_it_finds(qtbot, typed_panels, query, expected):
    wanted = [name for name in expected if name != "~"]
    raw = typed_panels["people"].office.raw
    found = {row.name: row.kind for row in read_rows(raw, list_ids(raw, "everything").ids)}
    for kind, section in KIND_SECTION.items():
        of_kind = [name for name in wanted if found.get(name) == kind]
        if not of_kind and wanted:
            continue  # what it finds stands in another section, where similar names may be offered in its place
        type_into(qtbot, typed_panels[section], query)
        assert typed_panels[section].search.text() == query
        assert shown_names(typed_panels[section])[: len(of_kind)] == of_kind


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    text=st.text(max_size=40)
    | st.sampled_from(['"', "((((", "a" * 5_000, "country:", "NEAR(", "\0", "\ud800", "*", "%_"])
)
def test_whatever_is_typed_gives_rows_or_says_that_there_are_none(typed_panels, text):
    panel = typed_panels["people"]
    panel.search.setText(text)
    panel._search_typed()
    assert len(panel.entries.ids) == panel.listing.total
    assert (panel._stack.currentWidget() is panel.empty_state) == (panel.listing.total == 0)


@pytest.fixture
def panel(sample_office, home, qtbot) -> ListPanel:
    from PySide6.QtWidgets import QWidget

    owner = QWidget()
    qtbot.addWidget(owner)
    panel = ListPanel(sample_office, "people", Actions(owner))
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def ids_of(panel: ListPanel, query: str) -> list[int]:
    return list(list_ids(panel.office.raw, "people", query).ids)


def chips(panel: ListPanel) -> list[str]:
    return [chip.text() for chip in panel.filter_bar.chips.values()]


def test_an_operator_that_is_typed_shows_as_a_chip_and_the_chip_takes_it_out_of_the_box(panel, qtbot):
    type_into(qtbot, panel, "ma country:MZ,MU")
    assert chips(panel) == ["Country: Mozambique or Mauritius"]
    assert list(panel.entries.ids) == ids_of(panel, "ma country:MZ,MU")
    next(iter(panel.filter_bar.chips.values())).cross.click()
    assert panel.search.text() == "ma"
    qtbot.waitUntil(lambda: list(panel.entries.ids) == ids_of(panel, "ma"))
    assert chips(panel) == []


def test_alternatives_stay_in_the_box_and_are_no_chips(panel, qtbot):
    type_into(qtbot, panel, "country:MZ OR country:MU")
    assert chips(panel) == []
    assert list(panel.entries.ids) == ids_of(panel, "country:MZ OR country:MU")


def test_a_filter_is_chosen_by_keyboard_alone_and_a_second_value_is_an_alternative(panel, qtbot):
    type_into(qtbot, panel, "ma")
    for typed in ("moz", "mauri"):
        qtbot.keyClick(panel.head_row.filter_button, Qt.Key.Key_Space)
        popup = panel.window().findChildren(FilterPopup)[-1]
        qtbot.keyClick(popup.line, Qt.Key.Key_Return)  # Country stands first
        assert popup.operator == "country"
        qtbot.keyClicks(popup.line, typed)
        qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert chips(panel) == ["Country: Mozambique or Mauritius"]
    assert panel.query == "country:MZ,MU ma"
    assert list(panel.entries.ids) == ids_of(panel, "ma country:MZ,MU")


def test_a_value_is_found_without_its_filter_and_choosing_it_again_takes_it_away(panel, qtbot):
    for expected in (["Country: Zambia"], []):
        panel.open_filters()
        popup = panel.window().findChildren(FilterPopup)[-1]
        qtbot.keyClicks(popup.line, "zamb")
        qtbot.keyClick(popup.line, Qt.Key.Key_Return)
        assert chips(panel) == expected


def test_esc_goes_back_a_step_in_the_filters_and_changes_nothing(panel, qtbot):
    panel.open_filters()
    popup = panel.window().findChildren(FilterPopup)[-1]
    qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    qtbot.keyClick(popup.line, Qt.Key.Key_Escape)
    assert popup.operator == ""
    assert popup.isVisible()
    qtbot.keyClick(popup.line, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert panel.query == ""


def test_backspace_in_the_empty_box_takes_the_last_chip_away(panel, qtbot):
    panel.search_for("country:MZ has:phone")
    assert chips(panel) == ["Country: Mozambique", "Has: phone"]
    qtbot.keyClick(panel.search, Qt.Key.Key_Backspace)
    assert chips(panel) == ["Country: Mozambique"]
    qtbot.keyClick(panel.search, Qt.Key.Key_Backspace)
    assert list(panel.entries.ids) == ids_of(panel, "")


def test_what_the_filters_hide_is_counted_and_can_be_shown(panel, qtbot):
    panel.search_for("ma country:MZ")
    hidden = len(ids_of(panel, "ma")) - len(ids_of(panel, "ma country:MZ"))
    assert hidden > 0
    qtbot.waitUntil(lambda: panel.summary.hidden_label.isVisible())
    assert str(hidden) in panel.summary.hidden_label.text()
    qtbot.mouseClick(panel.summary.show_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(panel.entries.ids) == ids_of(panel, "ma"))


def test_an_unknown_operator_is_explained_under_the_box_and_help_is_offered(panel, qtbot):
    type_into(qtbot, panel, "colour:red")
    assert "no operator colour" in panel.note_label.text()
    qtbot.mouseClick(panel.summary.help_button, Qt.MouseButton.LeftButton)
    offered = [offer.text for offer in panel.help.offers.offers]
    assert "country:MZ" in offered
    assert '"ana bell"' in offered
    assert "#17" in offered


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_operator_without_its_colon_is_offered_with_it_and_only_tab_takes_it(panel, qtbot, direction):
    panel.setLayoutDirection(direction)
    panel.search.setFocus()
    qtbot.keyClicks(panel.search, "judge country moz")
    assert [offer.text for offer in panel.help.offers.offers] == ["country: Mozambique"]
    assert not panel.help.offers.list.painter.takes_enter  # they may be words
    qtbot.keyClick(panel.search, Qt.Key.Key_Tab)
    assert panel.search.text() == "judge country:MZ "
    assert panel.search.hasFocus()


def test_what_was_meant_is_shown_and_said(panel, qtbot):
    type_into(qtbot, panel, "unverified")
    assert panel.note_label.text().endswith("read as verified:never.")
    assert list(panel.entries.ids) == ids_of(panel, "verified:never")
    panel.view.toggle_all()
    assert panel.ticks.ids == ids_of(panel, "verified:never")
    type_into(qtbot, panel, "verified:never")
    assert not panel.note_label.text()


def test_values_are_completed_while_they_are_typed_and_taken_with_enter(panel, qtbot):
    panel.search.setFocus()
    qtbot.keyClicks(panel.search, "ma country:moz")
    assert [offer.text for offer in panel.help.offers.offers] == ["Mozambique"]
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.search.text() == "ma country:MZ "
    assert panel.search.hasFocus()
    assert not panel.help.offers.isVisible()
    assert panel.help.offers.list.painter.takes_enter
    qtbot.keyClicks(panel.search, "cou")
    assert [offer.text for offer in panel.help.offers.offers] == ["country:"]
    assert not panel.help.offers.list.painter.takes_enter  # it may be a word: Enter is for what is typed
    qtbot.keyClick(panel.search, Qt.Key.Key_Tab)
    assert panel.search.text() == "ma country:MZ country:"


def test_a_name_that_is_typed_is_left_alone(panel, qtbot):
    panel.search.setFocus()
    qtbot.keyClicks(panel.search, "po")
    assert not panel.help.offers.isVisible()
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.view.hasFocus()


@pytest.mark.parametrize("by", ["organization", "country"])
def test_groups_have_heads_that_arrows_walk_over_and_ctrl_arrows_walk_by(panel, qtbot, by):
    panel.group_by(by)
    lines = [position for position in range(panel.entries.rowCount()) if panel.entries.is_between(position)]
    heads = [panel.entries.head_text(position) for position in lines]
    assert lines[0] == 0
    assert len({name for name, _count in heads}) == len(heads) > 3
    assert sum(count for _name, count in heads) == panel.listing.total
    assert sorted(panel.entries.ids) == sorted(ids_of(panel, ""))
    assert str(heads[1][1]) in panel.entries.index(lines[1], TICK).data()
    panel.view.setFocus()
    panel.view.focus_entry(panel.entries.id_at(lines[1] - 1))
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.currentIndex().row() == lines[1] + 1
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert panel.view.currentIndex().row() == lines[2] + 1
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert panel.view.currentIndex().row() == lines[1] + 1
    qtbot.keyClick(panel.view, Qt.Key.Key_Home)
    assert panel.view.currentIndex().row() == 1
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert panel.search.hasFocus()


def test_of_a_large_section_the_first_rows_come_at_once_and_ctrl_a_means_all(panel, qtbot, monkeypatch):
    monkeypatch.setattr(first_rows, "LARGE", 10)
    monkeypatch.setattr("ui.table.lister.FIRST", 20)
    everybody = ids_of(panel, "")
    panel._ask(is_new=True, first=20)
    assert list(panel.entries.ids) == everybody[:20]
    assert panel.foot.count_label.text() == f"{len(everybody)} people"  # which is known from before
    panel.view.toggle_all()
    qtbot.waitUntil(lambda: panel.ticks.ids == everybody)
    panel.clear_query()
    panel._ask(is_new=True, first=20)
    qtbot.waitUntil(lambda: list(panel.entries.ids) == everybody)
    assert len(panel.ticks) == len(everybody)
    panel.ticks.clear()
    panel.search.setText("a")
    panel._ask(is_new=True, first=5)
    assert panel.foot.count_label.text() == "More than 5 people"
    panel.ticks.add(everybody[:2])
    assert panel.foot.count_label.text() == "2 ticked"  # of how many is not known yet


def test_of_a_large_section_groups_show_their_first_rows_before_all_are_there_from_their_beginning(
    panel, qtbot, monkeypatch
):
    monkeypatch.setattr(first_rows, "LARGE", 10)
    panel.resize(900, 300)
    panel.view.focus_entry(ids_of(panel, "")[-1])
    focused, told = panel.view.focused_id, []
    panel.lister.delayed.connect(lambda asked: told.append(panel.foot.count_label.text()))
    panel.lister._patience.setInterval(0)
    seen = []
    panel.lister.listed.connect(lambda listed: seen.append(listed))
    panel._ask = partial(panel._ask, first=5)
    panel.group_by("organization")
    qtbot.waitUntil(lambda: not panel.lister.is_waiting)
    begin, whole = seen
    assert (len(begin.ids), begin.is_whole, whole.is_whole) == (5, False, True)
    assert list(begin.ids) == list(whole.ids)[:5]
    assert [head.name for head in begin.heads] == [head.name for head in whole.heads[: len(begin.heads)]]
    assert begin.heads[-1].total == 0  # how many more follow is not known yet
    assert [head.total for head in begin.heads[:-1]] == [head.total for head in whole.heads[: len(begin.heads) - 1]]
    assert panel.view.verticalScrollBar().value() == 0
    assert panel.view.focused_id == focused
    assert told in ([], ["Sorting…"])


def test_ctrl_a_of_a_list_that_is_not_all_there_comes_before_what_is_done_with_it_and_survives_a_change(
    make_window, qtbot, monkeypatch
):
    window = make_window()
    panel = window.panel
    qtbot.waitUntil(lambda: not panel.lister.is_waiting)
    everybody = list(panel.entries.ids)
    monkeypatch.setattr(first_rows, "LARGE", 10)
    copied = []
    window.on(Act.COPY, lambda: copied.append(window.chosen_ids()))
    panel._ask(is_new=True, first=5)
    assert panel.lister.is_waiting
    window.acts[Act.TICK_ALL].trigger()
    window.acts[Act.COPY].trigger()
    assert copied == []
    panel.office.changed.emit()
    qtbot.waitUntil(lambda: bool(copied))
    assert sorted(copied[0]) == sorted(everybody)
    window.acts[Act.COPY].trigger()
    assert len(copied) == 2  # at once, where nothing waits


def test_a_sorted_list_is_seen_from_its_beginning_wherever_the_focus_goes(panel, qtbot, monkeypatch):
    panel.resize(900, 300)
    panel.show()
    wanted = list(list_ids(panel.office.raw, "people", "", "email").ids)
    for large in (10, 5_000):
        monkeypatch.setattr(first_rows, "LARGE", large)
        panel._sort("name", False)
        panel.view.focus_entry(wanted[-1])
        panel._ask = partial(ListPanel._ask, panel, first=5)
        panel._sort("email", False)
        qtbot.waitUntil(lambda: list(panel.entries.ids) == wanted)
        assert panel.view.focused_id == wanted[-1]
        assert panel.view.verticalScrollBar().value() == 0


def test_of_a_large_section_many_digits_are_looked_for_away_from_the_window(panel, qtbot, monkeypatch):
    monkeypatch.setattr(first_rows, "LARGE", 10)
    threads, find = [], panel.source.find

    def spy(*given):
        threads.append(current_thread() is main_thread())
        return find(*given)

    monkeypatch.setattr(panel.source, "find", spy)
    panel.search.setText("2582")
    panel._search_typed()
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)  # into the rows that are on their way
    qtbot.waitUntil(lambda: not panel.lister.is_waiting)
    assert True not in threads
    assert list(panel.entries.ids) == ids_of(panel, "2582")
    assert panel.view.focused_id == panel.entries.ids[0]
    panel.search.setText("+258")
    panel._search_typed()
    assert threads[-1] is True  # at once


def test_ctrl_a_leaves_out_the_similar_names_below_those_that_have_the_words(panel, qtbot):
    everybody = ids_of(panel, "")
    exact, similar = everybody[:2], everybody[2:4]
    panel.entries.show(array("q", exact + similar), (), 2)
    panel.view.toggle_all()
    assert panel.ticks.ids == exact
    assert panel.view.head._state_of_all() is True
    panel.view.toggle_all()
    assert panel.ticks.ids == []
    panel.entries.show(array("q", similar), (), 0)  # nothing has the words: those shown are meant
    panel.view.toggle_all()
    assert panel.ticks.ids == similar


def test_of_a_large_section_in_another_order_the_first_rows_come_before_all_and_the_focus_stays(
    panel, qtbot, monkeypatch
):
    monkeypatch.setattr(first_rows, "LARGE", 10)
    everybody = ids_of(panel, "")
    focused = everybody[-1]
    panel.view.focus_entry(focused)
    seen, told = [], []
    panel.lister.listed.connect(lambda listed: seen.append((list(listed.ids), listed.is_whole)))
    panel.focused.connect(told.append)
    monkeypatch.setattr("ui.table.lister.FIRST", 5)
    panel._ask = partial(panel._ask, first=5)
    panel._sort("email", True)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not panel.lister.is_waiting)
    wanted = list(list_ids(panel.office.raw, "people", "", "email", True).ids)
    assert seen == [(wanted[:5], False), (wanted, True)]
    assert panel.view.focused_id == wanted[-1]  # End went to the last of all
    assert told in ([], [wanted[-1]])  # and no page was closed in between


def test_a_later_question_makes_the_answer_to_an_earlier_one_void(panel, qtbot, monkeypatch):
    monkeypatch.setattr(first_rows, "LARGE", 10)
    for text in ("m", "ma", "mar"):
        panel.search.setText(text)
        panel._search_typed()
        panel.lister._ask_thread()
    qtbot.waitUntil(lambda: not panel.lister.is_waiting)
    assert list(panel.entries.ids) == ids_of(panel, "mar")


def test_no_sideways_scroll_bar_in_the_window_of_a_small_screen(panel, qtbot):
    for width in (736, 748, 760, 900):
        panel.resize(width, 600)
        QApplication.processEvents()
        assert panel.view.horizontalScrollBar().maximum() == 0, width


# -- the window's saved and recent searches ----------------------------------------------------------------------------


@pytest.fixture
def make_window(make_window, sample_file: Path, home: Path, tmp_path: Path) -> Callable[[], MainWindow]:
    """Opens another window each time, on the same directory."""
    opened = open_copy(sample_file, tmp_path)
    opened.close()
    return lambda: make_window(Office(opened.address))


def name_line(window: MainWindow) -> QLineEdit:
    return next(line for line in window.findChildren(NameLine) if line.isVisible())


def save(qtbot, window: MainWindow, query: str, name: str) -> None:
    window.panel.search_for(query)
    window.acts[Act.SAVE_SEARCH].trigger()
    qtbot.waitUntil(lambda: any(line.isVisible() for line in window.findChildren(NameLine)))
    qtbot.keyClicks(name_line(window), name)
    qtbot.keyClick(name_line(window), Qt.Key.Key_Return)


def test_a_saved_search_counts_what_it_finds_and_searches_again(make_window, qtbot):
    window = make_window()
    save(qtbot, window, "country:MU", "In Mauritius")
    items = window.navigation.saved.items
    assert list(items) == ["In Mauritius"]
    assert items["In Mauritius"].isChecked()
    qtbot.waitUntil(lambda: items["In Mauritius"].count == len(ids_of(window.panel, "country:MU")))
    window.panel.clear_query()
    assert window.navigation.items["people"].isChecked()
    assert not items["In Mauritius"].isChecked()
    window.show_section("organizations")
    qtbot.mouseClick(items["In Mauritius"], Qt.MouseButton.LeftButton)
    assert window.section == "people"
    assert list(window.panel.entries.ids) == ids_of(window.panel, "country:MU")
    before = items["In Mauritius"].count
    window.office.change("add person", name="Zed Newcomer", then=lambda answer: window.office.change(
        "add address", entry=str(answer.data["id"]), country="MU"))  # fmt: skip
    qtbot.waitUntil(lambda: not window.office.is_saving)
    qtbot.waitUntil(lambda: items["In Mauritius"].count == len(ids_of(window.panel, "country:MU")) >= before)
    window.close()
    assert list(make_window().navigation.saved.items) == ["In Mauritius"]


def test_saved_searches_are_renamed_moved_and_deleted_where_they_stand(make_window, qtbot):
    window = make_window()
    save(qtbot, window, "country:MU", "One")
    save(qtbot, window, "country:MZ", "Two")
    items = window.navigation.saved.items
    items["Two"].setFocus()
    qtbot.keyClick(items["Two"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    kept = lambda: [search.name for search in read_searches(window.office.name).saved]  # noqa: E731
    assert kept() == ["Two", "One"]
    qtbot.keyClick(items["One"], Qt.Key.Key_F2)
    qtbot.keyClicks(name_line(window), "First & last")
    qtbot.keyClick(name_line(window), Qt.Key.Key_Return)
    assert kept() == ["Two", "First & last"]
    qtbot.keyClick(window.navigation.saved.items["First & last"], Qt.Key.Key_F2)
    qtbot.keyClicks(name_line(window), "given up")
    qtbot.keyClick(name_line(window), Qt.Key.Key_Escape)
    assert kept() == ["Two", "First & last"]
    qtbot.keyClick(window.navigation.saved.items["Two"], Qt.Key.Key_Delete)
    assert kept() == ["First & last"]
    window.notices._steps[0].click()
    assert kept() == ["Two", "First & last"]


def test_a_mailing_list_is_made_of_a_search(make_window, qtbot):
    window = make_window()
    window.panel.search_for("country:MU")
    window.acts[Act.LIST_OF_SEARCH].trigger()
    qtbot.waitUntil(lambda: list_ids(window.office.raw, "lists", "mauritius").total == 1)
    (made,) = list_ids(window.office.raw, "lists", "mauritius").ids
    from directory.exporting.selection import select_ids

    assert sorted(window.office.read(select_ids, mailing_list=str(made))) == sorted(ids_of(window.panel, "country:MU"))


def test_no_mailing_list_is_made_of_words_that_nothing_has(make_window, qtbot):
    window = make_window()
    type_into(qtbot, window.panel, "unverified")
    lists = list_ids(window.office.raw, "lists").total
    window.acts[Act.LIST_OF_SEARCH].trigger()
    assert "the list would be empty" in window.notices.text.text()
    assert list_ids(window.office.raw, "lists").total == lists


def test_a_search_that_led_somewhere_is_offered_again_in_the_empty_box(make_window, qtbot):
    window = make_window()
    panel = window.panel
    panel.search.setFocus()
    type_into(qtbot, panel, "mar")
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    panel.clear_query()
    qtbot.waitUntil(lambda: read_searches(window.office.name).recent == ("mar",))
    window.acts[Act.FIND].trigger()
    assert [offer.text for offer in panel.help.offers.offers][:1] == ["mar"]
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.search.text() == "mar"
    panel.clear_query()
    panel.help.offer_recent()
    qtbot.keyClick(panel.search, Qt.Key.Key_Up)  # the last one: forget them
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_searches(window.office.name).recent == ())


def test_a_disk_that_is_slow_with_a_search_holds_up_nobody_and_what_is_forgotten_meanwhile_stays_so(
    make_window, qtbot, monkeypatch
):
    window, written, may_write = make_window(), [], Event()

    def write(file: Path, text: str, real=saved.write_settings_file) -> None:
        assert may_write.wait(20)
        real(file, text)
        written.append(current_thread())

    monkeypatch.setattr(saved, "write_settings_file", write)
    window.panel.searched.emit("maria")
    window.panel.searched.emit("mario")
    window.panel.help._take(Suggestion(FORGET, "", icon="trash"))
    assert not written  # and yet we are here
    may_write.set()
    qtbot.waitUntil(lambda: len(written) == 3)
    assert main_thread() not in written
    assert read_searches(window.office.name).recent == ()


def test_a_search_of_a_window_that_closes_is_remembered_and_one_that_cannot_be_is_told(make_window, qtbot, home):
    window = make_window()
    type_into(qtbot, window.panel, "maria")
    window.close()
    window.panel.search.left.emit()  # as the focus leaves it with the window
    assert window.office.is_closed
    assert read_searches(window.office.name).recent == ("maria",)
    other = make_window()
    (home / "searches.part").mkdir()
    other.panel.searched.emit("mario")
    qtbot.waitUntil(lambda: "could not be written" in other.notices.text.text())


def test_nothing_is_saved_where_nothing_is_searched_for(make_window, qtbot):
    window = make_window()
    window.findChild(WindowSearches).save()
    assert read_searches(window.office.name).saved == ()
    assert "nothing to save" in window.notices.text.text()


def test_large_numbers_are_grouped_among_the_ticked(panel):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        panel.foot.show_ticks(31_110, 1_000_000, "1,000,000 people")
        assert panel.foot.count_label.text() == "31,110 of 1,000,000 ticked"
    finally:
        QLocale.setDefault(before)
