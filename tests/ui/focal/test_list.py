"""The focal-point list: grouped as one asks, filtered by state at a click, confirmed for many, an alternate named."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget
from python_calamine import CalamineWorkbook

from directory.focal_points.narrowing import KEYS
from ui.actions import Act
from ui.focal.filters import FilterMenu
from ui.focal.source import subject_words
from ui.table.sources import Asked
from ui.tasks.naming import NamingTask


def heads(panel) -> list[tuple[str, int]]:
    return [(name, count) for _begin, name, count in panel.listing.heads]


def test_the_navigation_counts_the_lines_of_the_list_on_whatever_day(window, panel, sample_office, change, qtbot):
    item = window.navigation.items["focal points"]
    qtbot.waitUntil(lambda: item.count == panel.listing.total)
    sample_office.look_at(date(2025, 2, 1))
    qtbot.waitUntil(lambda: item.count == panel.listing.total)
    past = item.count
    sample_office.look_at(None)
    qtbot.waitUntil(lambda: item.count == panel.listing.total != past)
    now = item.count
    line = next(row.line for row in panel.focal_source.read(list(panel.listing.ids)) if not row.line.programme)
    change("end", reference=f"focal-{line.focal_id}", on="2026-11-01")
    qtbot.waitUntil(lambda: item.count == panel.listing.total and now != item.count)


def test_in_a_narrow_list_ministries_of_one_name_are_told_apart_by_their_countries(window, panel, qtbot):
    head = panel.view.head

    def shown() -> set[str]:
        return {column.key for at, column in enumerate(panel.entries.columns, 1) if not head.isSectionHidden(at)}

    panel.resize(1300, 600)
    qtbot.waitUntil(lambda: {"alternate", "since", "verified"} <= shown())
    panel.resize(760, 600)
    qtbot.waitUntil(lambda: "verified" not in shown())
    assert {"country", "organization", "state", "holder", "next"} <= shown()


def test_the_lines_are_copied_as_they_are_shown_and_not_their_people(window, panel, sample_office, change, qtbot):
    rows = [row.id for row in panel.focal_source.read(list(panel.listing.ids)) if row.line.state != "missing"]
    panel.ticks.add([rows[2], rows[0]])
    window.acts[Act.COPY].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("Programme\tCountry\tOrganisation"))
    mime = QGuiApplication.clipboard().mimeData()
    lines = [panel.focal_source.row(row_id).line for row_id in (rows[0], rows[2])]  # as they stand in the list
    pasted = [text.split("\t") for text in mime.text().splitlines()[1:]]
    assert [(cells[0], cells[2].split(" · ")[0]) for cells in pasted] == [
        (line.programme or line.theme, line.organization) for line in lines
    ]
    assert mime.html().count("<tr>") == 3
    assert "text/vcard" not in mime.formats()
    assert sample_office.raw.execute("SELECT command, audience FROM export_log").fetchall() == [("focal-points", 30)]
    panel.ticks.clear()
    held = next(row for row in panel.focal_source.read(rows) if row.line.holder_id)
    change("set", reference=str(held.line.holder_id), field="audience", value="restricted")
    panel.ticks.add([held.id])
    window.acts[Act.COPY].trigger()
    qtbot.waitUntil(lambda: held.line.holder in window.notices.text.text())
    assert held.line.holder not in QGuiApplication.clipboard().text()
    assert "\n" not in QGuiApplication.clipboard().text()  # one line goes into a sentence, without heads
    window.notices._steps[0].click()
    qtbot.waitUntil(lambda: held.line.holder in QGuiApplication.clipboard().text())


def test_in_the_grid_the_focused_cell_is_copied(window, panel, qtbot):
    panel.show_coverage(True)
    grid = panel.coverage.grid
    cells = grid.cells
    place = next(
        cells.index(row, column)
        for row in range(cells.rowCount())
        for column in range(cells.columnCount())
        if any(cell.state == "missing" for cell in cells.cells_at(cells.index(row, column)))
    )
    grid.setCurrentIndex(place)
    subject = panel.focused_subject()
    QGuiApplication.clipboard().clear()
    window.acts[Act.COPY].trigger()
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    cells = QGuiApplication.clipboard().text().split("\t")
    assert (cells[0], cells[2], cells[3]) == (subject.programme, subject.organization, "Missing")


def test_it_is_grouped_by_programme_at_first_and_by_what_is_chosen(panel):
    assert panel.group == "programme"
    assert heads(panel)[0] == ("Southern Africa Safe Passage Programme", 20)
    panel.head_row.group_button.choices.actions()[2].trigger()  # none, programme, country …
    assert panel.group == "country"
    assert {name for name, _count in heads(panel)} >= {"Mauritius", "Mozambique", "Zambia"}
    assert sum(count for _name, count in heads(panel)) == panel.listing.total
    panel.group_by("state")
    assert [name for name, _count in heads(panel)][:2] == ["Vacant", "Missing"]
    panel.group_by("")
    assert heads(panel) == []


def test_a_click_on_a_total_lists_those_and_a_second_one_all(panel, qtbot):
    panel.show_coverage(True)
    qtbot.mouseClick(panel.head.totals["missing"], Qt.MouseButton.LeftButton)
    assert not panel.is_coverage
    qtbot.waitUntil(lambda: panel.listing.total == 6)
    panel.head.totals["missing"].setFocus()
    qtbot.keyClick(panel.head.totals["missing"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.listing.total > 6)


def test_when_the_last_one_of_a_filter_is_done_the_list_says_so_and_offers_to_clear_the_filters(
    window, panel, qtbot, change, find
):
    qtbot.mouseClick(panel.head.totals["vacant"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.listing.total == 1)
    (vacant,) = (panel.focal_source.row(row_id).line for row_id in panel.listing.ids)
    post = panel.focal_source.board.subject_of_line(vacant).duty.post_id
    change("appoint", person=str(find("person", "Priya Naidoo")), post=str(post))
    empty = panel.empty_state
    qtbot.waitUntil(empty.isVisible)
    assert empty.head.text() == "Nothing is left with these filters"
    assert empty.text.text() == "State: Vacant"
    assert not empty.clear_button.isVisible()
    assert empty.unfilter_button.text() == "Clear the filters"
    qtbot.mouseClick(empty.unfilter_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.view.isVisible)
    assert (panel.filters, panel.listing.total > 20) == ((), True)


def test_with_words_and_a_filter_the_empty_list_names_both_and_keeps_the_words(panel, qtbot):
    panel.turn_filter("state=vacant")
    qtbot.keyClicks(panel.search, "zambia")
    empty = panel.empty_state
    qtbot.waitUntil(lambda: "“zambia” with these filters" in empty.head.text())
    qtbot.mouseClick(empty.unfilter_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.view.isVisible)
    assert panel.search.text() == "zambia"


def test_no_two_rows_say_the_same(panel):
    rows = [panel.focal_source.row(row_id).line for row_id in panel.listing.ids]
    said = [(subject_words(line), line.organization, line.country, line.programme, line.holder) for line in rows]
    assert len(set(said)) == len(said)


def test_several_ticked_ones_are_confirmed_at_once_and_taken_back_at_once(window, panel, qtbot):
    rows = [panel.focal_source.row(row_id) for row_id in panel.listing.ids]
    stale = [row for row in rows if row.line.state == "stale"][:3]
    missing = next(row for row in rows if row.line.state == "missing")
    panel.ticks.add([row.id for row in (*stale, missing)])
    before = window.office.raw.execute("SELECT count(*) FROM change_set").fetchone()[0]
    made = panel.foot.buttons[Act.VERIFY]
    assert isinstance(made, QWidget)
    assert made.isVisible()
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)

    def states() -> set[str]:
        return {panel.focal_source.row(row.id).line.state for row in stale}

    qtbot.waitUntil(lambda: states() == {"filled"}, timeout=10_000)
    assert window.office.raw.execute("SELECT count(*) FROM change_set").fetchone()[0] == before + 1
    assert len(panel.ticks) == 0
    window.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: states() == {"stale"}, timeout=10_000)


def test_where_nobody_holds_what_is_ticked_that_is_said(window, panel, qtbot):
    missing = [row_id for row_id in panel.listing.ids if panel.focal_source.row(row_id).line.state == "missing"]
    panel.ticks.add(missing)
    before = window.office.raw.execute("SELECT count(*) FROM change_set").fetchone()
    window.acts[Act.VERIFY].trigger()
    assert window.office.raw.execute("SELECT count(*) FROM change_set").fetchone() == before


def test_an_alternate_is_named_where_there_is_none_in_the_row_itself(window, panel, qtbot):
    row = next(
        panel.focal_source.row(row_id) for row_id in panel.listing.ids if panel.focal_source.row(row_id).wants_alternate
    )
    view = panel.focal_view
    index = panel.entries.index(panel.entries.position_of(row.id), 6)
    view.setCurrentIndex(index)
    view.scrollTo(index)
    ((step, box),) = view.steps_at(index)
    assert step == "alternate"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    task = window.task
    assert isinstance(task, NamingTask)
    assert task.rank.current() == "alternate"
    assert task.organization.text() == row.line.organization


def shown(panel) -> list:
    return [panel.focal_source.row(row_id).line for row_id in panel.listing.ids]


def chips(panel) -> list[str]:
    return [chip.text() for chip in panel.filter_bar.chips.values()]


def offered(panel) -> dict[str, QAction]:
    """Open the menu of filters with the mouse; what it offers, by the filter."""
    panel.head_row.filter_button.click()
    menu = panel.findChild(FilterMenu)
    assert menu.isVisible()
    menus = [menu, *(action.menu() for action in menu.actions() if action.menu())]
    return {action.data(): action for each in menus for action in each.actions() if action.data()}


def test_every_filter_is_offered_with_its_count_and_leaves_as_many(panel, qtbot):
    choices = offered(panel)
    assert {text.partition("=")[0] for text in choices} == set(KEYS)
    for action in choices.values():
        action.trigger()
        assert action.text().endswith(f"({panel.listing.total})")
        assert len(chips(panel)) == int(panel.listing.total > 0)
        panel.clear_filters()
    panel.findChild(FilterMenu).hide()


def test_chips_say_what_is_filtered_and_take_it_away_by_mouse_and_keyboard(panel, qtbot):
    all_of_them = panel.listing.total
    choices = offered(panel)
    for text in ("country=ZM", "country=MZ", "kind=ministry", "alternate=none"):
        choices[text].trigger()
    panel.findChild(FilterMenu).hide()
    assert chips(panel) == ["Country: Zambia", "Country: Mozambique", "Kind: Ministries", "Without an alternate"]
    assert shown(panel)
    assert {(line.country in ("ZM", "MZ"), line.kind, line.alternate) for line in shown(panel)} == {
        (True, "ministry", None)
    }
    qtbot.mouseClick(panel.filter_bar.chips["country=ZM"].cross, Qt.MouseButton.LeftButton)
    assert {line.country for line in shown(panel)} == {"MZ"}
    panel.search.setFocus()
    qtbot.keyClick(panel.search, Qt.Key.Key_Backspace)  # in the empty box the last chip goes
    assert chips(panel) == ["Country: Mozambique", "Kind: Ministries"]
    qtbot.mouseClick(panel.filter_bar.clear_button, Qt.MouseButton.LeftButton)
    assert panel.listing.total == all_of_them
    assert not panel.filter_bar.isVisible()


def test_words_say_how_many_more_there_are_without_the_filters(panel, qtbot):
    panel.turn_filter("state=missing")
    qtbot.keyClicks(panel.search, "ministry")
    qtbot.waitUntil(lambda: {line.organization for line in shown(panel)} == {"Ministry of Gender"})
    more = panel.focal_source.find(Asked("ministry")).total - panel.listing.total
    assert more > 0
    assert panel.summary.hidden_label.text() == f"{more} more without the filters"
    panel.summary.show_button.click()
    assert panel.listing.total == more + 3


def test_filters_are_remembered(panel, tmp_path):
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    panel.turn_filter("state=stale")
    panel.turn_filter("unverified=2025-11-25")
    panel.remember(settings)
    total = panel.listing.total
    panel.clear_filters()
    assert panel.listing.total > total
    panel.recall(settings)
    assert chips(panel) == ["State: Not verified", "Not verified since 25 Nov 2025"]
    assert panel.listing.total == total


def test_the_totals_above_the_list_are_those_that_a_click_lists(panel, qtbot):
    panel.turn_filter("country=MZ")
    for state, total in panel.head.totals.items():
        if total.isVisible():
            qtbot.mouseClick(total, Qt.MouseButton.LeftButton)
            assert {line.state for line in shown(panel)} == {state}
            assert total.count.text() == str(panel.listing.total)
            qtbot.mouseClick(total, Qt.MouseButton.LeftButton)
    assert chips(panel) == ["Country: Mozambique"]


def test_from_a_programmes_grid_a_total_lists_those_of_the_programme(panel, qtbot, find):
    programme = find("programme", "Southern Africa Safe Passage Programme")
    panel.show_coverage(True)
    panel.coverage.choose_programme(programme)
    qtbot.mouseClick(panel.head.totals["stale"], Qt.MouseButton.LeftButton)
    assert chips(panel) == ["Programme: Southern Africa Safe Passage Programme", "State: Not verified"]
    assert {line.state for line in shown(panel)} == {"stale"}
    assert all(line.programme for line in shown(panel))


def test_what_is_filtered_is_what_is_printed(window, panel, qtbot, tmp_path):
    panel.turn_filter("country=MU")
    panel.turn_filter("state=missing")
    window.acts[Act.PRINT_FOCAL_POINTS].trigger()
    task = window.task
    assert [line.organization for line in task.made.lines] == [line.organization for line in shown(panel)]
    assert [line.country for line in task.made.lines] == ["MU"]
    with qtbot.waitSignal(task.noticed, timeout=20_000):
        task.save_to(tmp_path / "list.xlsx", "xlsx")
    rows = str(CalamineWorkbook.from_path(str(tmp_path / "list.xlsx")).get_sheet_by_index(0).to_python())
    assert "Island Police Force" in rows
    assert "Ministry of Labour" not in rows
