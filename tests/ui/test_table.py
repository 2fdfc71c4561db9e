"""The table: what stands in it, how it is ticked, sorted and walked through by keyboard and mouse."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from directory.search.listing import list_ids, read_rows
from ui.actions import Actions
from ui.list_panel import ListPanel
from ui.table.ink import Ink
from ui.table.model import PAGE, TICK
from ui.table.ticks import Ticks
from ui.theme import theme


@pytest.fixture
def panel(sample_office, qtbot):
    from PySide6.QtWidgets import QWidget

    owner = QWidget()
    qtbot.addWidget(owner)
    panel = ListPanel(sample_office, "people", Actions(owner))
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def click_cell(qtbot, panel, position: int, column: int, modifiers=Qt.KeyboardModifier.NoModifier):
    rect = panel.view.visualRect(panel.entries.index(position, column))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, modifiers, rect.center())


def test_it_holds_the_ids_of_all_and_reads_only_the_rows_on_the_screen(panel, sample_office):
    assert list(panel.entries.ids) == list(list_ids(sample_office.raw, "people").ids)
    assert len(panel.entries._pages) * PAGE <= 2 * PAGE


def test_a_cell_says_what_is_stored(panel, sample_office):
    first = read_rows(sample_office.raw, panel.entries.ids[:1])[0]
    texts = [panel.entries.index(0, column).data() for column in range(1, panel.entries.columnCount())]
    assert texts[0] == first.name
    assert texts[2] == (first.organization or "")


def test_a_click_on_the_tick_ticks_and_does_not_move_the_focus(panel, qtbot):
    before = panel.view.focused_id
    click_cell(qtbot, panel, 3, TICK)
    assert panel.ticks.ids == [panel.entries.ids[3]]
    assert panel.view.focused_id == before
    click_cell(qtbot, panel, 3, TICK)
    assert panel.ticks.ids == []


def test_shift_ticks_from_the_focus_to_the_click_and_ctrl_ticks_one_more(panel, qtbot):
    click_cell(qtbot, panel, 1, 1)
    click_cell(qtbot, panel, 4, 1, Qt.KeyboardModifier.ShiftModifier)
    assert set(panel.ticks.ids) == set(panel.entries.ids[1:5])
    click_cell(qtbot, panel, 7, 1, Qt.KeyboardModifier.ControlModifier)
    assert panel.entries.ids[7] in panel.ticks


def test_space_ticks_and_enter_opens_the_focused_row(panel, qtbot):
    panel.view.setFocus()
    panel.view.focus_entry(panel.entries.ids[2])
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert panel.ticks.ids == [panel.entries.ids[2]]
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened.args == [panel.entries.ids[2]]


def test_arrows_walk_and_shift_ticks_on_the_way(panel, qtbot):
    panel.view.setFocus()
    panel.view.focus_entry(panel.entries.ids[0])
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.focused_id == panel.entries.ids[1]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(panel.ticks.ids) == set(panel.entries.ids[1:3])
    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    assert panel.view.focused_id == panel.entries.ids[-1]


def test_up_on_the_first_row_goes_to_the_search_box_and_down_comes_back(panel, qtbot):
    panel.view.setFocus()
    panel.view.focus_entry(panel.entries.ids[0])
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert panel.search.hasFocus()
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.view.hasFocus()


def test_typing_searches_and_shows_how_many_were_found(panel, qtbot, sample_office):
    qtbot.keyClicks(panel.search, "mar")
    wanted = list_ids(sample_office.raw, "people", "mar")
    qtbot.waitUntil(lambda: list(panel.entries.ids) == list(wanted.ids))
    assert str(wanted.total) in panel.found_label.text()
    assert panel.view.focused_id == wanted.ids[0]


def test_what_is_found_elsewhere_stands_below_a_line_that_says_so(panel, qtbot, sample_office):
    qtbot.keyClicks(panel.search, "ma")
    listing = list_ids(sample_office.raw, "people", "ma")
    assert listing.first_rest is not None
    qtbot.waitUntil(lambda: len(panel.entries.ids) == len(listing.ids))
    assert panel.entries.is_between(listing.first_rest)
    assert panel.entries.rowCount() == len(listing.ids) + 1
    assert "ma" in panel.entries.index(listing.first_rest, TICK).data()
    panel.view.focus_entry(listing.ids[listing.first_rest - 1])
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.focused_id == listing.ids[listing.first_rest]


def test_nothing_found_says_so_and_offers_to_clear(panel, qtbot):
    qtbot.keyClicks(panel.search, "xqzzyw")
    qtbot.waitUntil(lambda: panel.empty_state.isVisible())
    assert "xqzzyw" in panel.empty_state.head.text()
    qtbot.mouseClick(panel.empty_state.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.view.isVisible())
    assert panel.search.text() == ""


def test_where_filters_leave_nobody_it_says_so_and_clears_them_alone(panel, qtbot):
    panel.filter_by("country", "IS")  # nobody in the sample works there
    qtbot.waitUntil(panel.empty_state.isVisible)
    assert panel.empty_state.head.text() == "Nothing is left with these filters"
    assert "Iceland" in panel.empty_state.text.text()
    qtbot.keyClicks(panel.search, "fatima")
    qtbot.waitUntil(lambda: "“fatima” with these filters" in panel.empty_state.head.text())
    assert not panel.empty_state.clear_button.isVisible()
    qtbot.mouseClick(panel.empty_state.unfilter_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.view.isVisible)
    assert (panel.search.text(), panel.filters) == ("fatima", ())


def test_a_click_on_a_heading_sorts_and_a_second_turns_it_round(panel, qtbot, sample_office):
    head = panel.view.head

    def click(section: int) -> None:
        x = head.sectionViewportPosition(section) + head.sectionSize(section) // 2
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, head.height() // 2))

    click(3)
    assert list(panel.entries.ids) == list(list_ids(sample_office.raw, "people", sort="organization").ids)
    click(3)
    turned = list_ids(sample_office.raw, "people", sort="organization", descending=True)
    assert list(panel.entries.ids) == list(turned.ids)


def test_the_tick_in_the_head_ticks_all_that_the_list_holds(panel, qtbot):
    head = panel.view.head
    place = QPoint(head.sectionSize(TICK) // 2, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert set(panel.ticks.ids) == set(panel.entries.ids)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(panel.ticks) == 0


def test_a_change_of_view_keeps_focus_and_ticks(panel):
    panel.view.focus_entry(panel.entries.ids[30])
    panel.ticks.add(panel.entries.ids[:2])
    panel.set_comfortable(True)
    assert panel.view.focused_id == panel.entries.ids[30]
    assert len(panel.ticks) == 2
    panel.set_comfortable(False)
    assert panel.view.focused_id == panel.entries.ids[30]


def test_a_hidden_column_comes_back(panel):
    panel.view.head.hide_column("country", True)
    assert panel.view.isColumnHidden(4)
    panel.view.head.hide_column("country", False)
    assert not panel.view.isColumnHidden(4)


def shown_columns(panel) -> list[str]:
    head = panel.view.head
    return [column.key for at, column in enumerate(panel.entries.columns, 1) if not head.isSectionHidden(at)]


def test_where_there_is_little_room_the_name_is_read_and_what_the_page_tells_gives_way(panel, qtbot):
    assert shown_columns(panel) == ["name", "post", "organization", "country", "phone", "email", "verified"]
    widths = dict.fromkeys((700, 560))
    for width in widths:
        panel.resize(width, 700)
        qtbot.waitUntil(lambda width=width: panel.width() == width)
        widths[width] = shown_columns(panel)
        assert panel.view.head.sectionSize(1) >= 160  # of 190: the name is not cut
    assert widths[560] == ["name", "post", "organization", "phone", "email"]
    assert set(widths[700]) >= set(widths[560])
    panel.resize(1100, 700)
    qtbot.waitUntil(lambda: len(shown_columns(panel)) == 7)


def test_a_column_that_has_given_way_stays_once_the_user_brings_it_back_or_sorts_by_it(panel, qtbot):
    panel.resize(560, 700)
    qtbot.waitUntil(lambda: "country" not in shown_columns(panel))
    (country,) = (a for a in panel.view.head.make_menu().actions() if a.text() == "Country")
    assert not country.isChecked()
    country.trigger()
    assert "country" in shown_columns(panel)
    panel.resize(1100, 700)
    panel.view.sorted.emit("verified", False)
    panel.resize(560, 700)
    qtbot.waitUntil(lambda: panel.width() == 560)
    assert {"country", "verified"} <= set(shown_columns(panel))


def test_the_order_of_the_columns_is_remembered(panel, qtbot, sample_office, tmp_path):
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

    settings = QSettings(str(tmp_path / "list.ini"), QSettings.Format.IniFormat)
    panel.view.head.moveSection(5, 2)
    panel.remember(settings)
    owner = QWidget()
    qtbot.addWidget(owner)
    again = ListPanel(sample_office, "people", Actions(owner))
    qtbot.addWidget(again)
    again.recall(settings)
    places = [again.view.head.logicalIndex(place) for place in range(again.view.head.count())]
    assert places == [0, 1, 5, 2, 3, 4, 6, 7]


def test_a_change_by_another_program_appears_and_keeps_the_focus(panel, qtbot, sample_office):
    from directory.running import run_verb
    from directory.sessions import Desk

    kept = panel.entries.ids[5]
    panel.view.focus_entry(kept)
    desk = Desk(sample_office.address)
    run_verb(desk, "add person", name="Aaa Newcomer")
    desk.close()
    sample_office.look_again()
    added = list_ids(sample_office.raw, "people", "aaa newcomer").ids
    assert len(added) == 1
    assert added[0] in panel.entries.ids
    assert panel.view.focused_id == kept


def test_names_with_markup_and_turning_marks_are_painted_as_text(panel, sample_office, qtbot):
    name = "<b>Bold</b> \u202eesrever " + "x" * 10_000
    with qtbot.waitSignal(sample_office.changed):
        sample_office.change("add person", name=name)
    qtbot.keyClicks(panel.search, "bold")
    qtbot.waitUntil(lambda: len(panel.entries.ids) == 1)
    shown = panel.entries.index(0, 1).data()
    assert shown.startswith("<b>Bold</b>")
    assert "\u202e" not in shown
    panel.grab()  # paints it


def picture_of(panel, position: int, column: int) -> QImage:
    """How a cell looks."""
    return panel.view.viewport().grab(panel.view.visualRect(panel.entries.index(position, column))).toImage()


def places_of(picture: QImage, role: str, tolerance: int = 0) -> set[tuple[int, int]]:
    """Where a picture has a colour of the palette."""
    wanted = theme().colour(role)

    def is_it(colour: QColor) -> bool:
        return all(
            abs(each - other) <= tolerance for each, other in zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)
        )

    every = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {(x, y) for x, y in every if is_it(picture.pixelColor(x, y))}


def test_a_frame_looks_at_each_row_once(panel, monkeypatch):
    asked: list[int] = []
    row_at = panel.entries.row_at
    monkeypatch.setattr(panel.entries, "row_at", lambda position: asked.append(position) or row_at(position))
    panel.view.viewport().repaint()
    assert len(asked) == len(set(asked)) > 10


def test_the_rows_are_painted_once_where_the_line_above_them_comes_or_goes(panel, qtbot, monkeypatch):
    view, painted = panel.view, []
    paint_rows = view.delegate.paint_rows
    qtbot.waitUntil(lambda: view.viewport().isVisible() and view.head.count() > 1)
    monkeypatch.setattr(view.delegate, "paint_rows", lambda *given: (painted.append(view.height()), paint_rows(*given)))
    for type_it in (lambda: qtbot.keyClicks(panel.search, "b"), panel.search.clear):
        QTest.qWait(0)
        painted.clear()
        type_it()
        qtbot.waitUntil(lambda: bool(painted))
        for _ in range(20):  # whatever is still to come of it
            QCoreApplication.processEvents()
        assert painted == [view.height()]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_match_is_marked_where_it_stands_and_no_letter_moves(panel, direction):
    panel.setLayoutDirection(direction)
    name = panel.entries.index(3, 1).data()
    begin, length = 0, len(name.split()[0])
    before = picture_of(panel, 3, 1)
    assert not places_of(before, "matched")
    panel.view.show_matches(lambda text: ((begin, length),) if text == name else ())
    after = picture_of(panel, 3, 1)
    ground = {x for x, _y in places_of(after, "matched")}
    letters = {x for x, _y in places_of(before, "text", 40)}
    beginning = {x for x in letters if min(ground) <= x <= max(ground)}
    assert min(letters) in beginning
    assert beginning != letters
    assert places_of(before, "text") <= places_of(after, "text") | places_of(after, "note", 60)


def test_a_long_text_ends_in_dots_within_its_cell(panel):
    ink = panel.view.delegate.ink
    long = "Ministry of Gender, Child Development and Family Welfare"
    for width in range(20, 400, 7):
        shown = ink.shorten(long, width, "cell", "regular")
        assert ink.metric("cell", "regular").horizontalAdvance(shown) <= width or shown in ("\u2026", "")
        assert shown == ink.metric("cell", "regular").elidedText(long, Qt.TextElideMode.ElideRight, width)


@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=["Cc"]), min_size=1, max_size=30))
def test_what_is_not_measured_as_a_whole_fits(text):
    ink = Ink(QObject())
    least = ink.metric("cell", "strong").horizontalAdvance(text)
    for width in (least - 2, least, least + 2, round(least * 1.1)):
        shown = ink.metric("cell", "strong").elidedText(text, Qt.TextElideMode.ElideRight, width)
        assert ink.shorten(text, width, "cell", "strong") == shown


def test_many_are_ticked_a_part_at_a_time_and_whoever_asks_gets_all(qtbot, monkeypatch):
    monkeypatch.setattr("ui.table.ticks.PART", 10)
    everybody = array("q", range(100, 0, -1))
    ticks = Ticks()
    ticks.add(everybody)
    assert len(ticks) == 100
    assert ticks.has_all(everybody)
    assert len(ticks._coming) == 100  # and nothing had to be looked up for that
    qtbot.waitUntil(lambda: not len(ticks._coming))
    assert ticks.ids == list(everybody)
    assert ticks.has_all(array("q", everybody))
    ticks.clear()
    assert (len(ticks), ticks.ids, ticks.has_all(everybody)) == (0, [], False)
    ticks.add(everybody)
    ticks._take_part()
    assert ticks.ids == list(everybody)  # asked for in the middle
    ticks.clear()
    ticks.add(everybody)
    ticks.toggle(7)
    assert 7 not in ticks
    assert len(ticks) == 99
    assert not ticks.has_all(everybody)
    ticks.toggle(7)
    assert ticks.has_all(everybody)
    assert ticks.ids[-1] == 7
    ticks.clear()
    ticks.add([500])
    ticks.add(everybody)
    assert ticks.ids == [500, *everybody]


def test_all_of_a_long_list_are_ticked_and_let_go_without_a_question_for_each(qapp):
    ids = array("q", range(1, 300_001))
    ticks = Ticks()
    assert not ticks.has_all(ids)
    ticks.add(ids)
    assert ticks.has_all(ids)
    assert ticks.ids[:2] == [1, 2]
    ticks.toggle(7)
    assert not ticks.has_all(ids)
    ticks.add([7, 400_000])
    assert ticks.has_all(ids)
    assert ticks.ids[-2:] == [7, 400_000]
    assert not ticks.has_all(array("q"))
