"""The directory as of another day, the list of what needs somebody, and who answers now, in the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.actions import Act
from ui.tasks.on_call import OnCallTask


def states(panel) -> dict[str, str]:
    """The state of each row by organization and country."""
    rows = (panel.entries.row_at(position) for position in range(panel.entries.rowCount()))
    return {f"{row.line.organization}, {row.line.country}": row.line.state for row in rows if row is not None}


def look_at(window, qtbot, text: str) -> None:
    """Type a day into the popup of the strip."""
    window.acts[Act.AS_OF].trigger()
    popup = window.strip.as_of.popup
    popup.day.clear()
    qtbot.keyClicks(popup.day, text)
    qtbot.keyClick(popup.day, Qt.Key.Key_Return)


# -- the list --------------------------------------------------------------------------------------------------------


def test_the_list_begins_with_what_needs_somebody_and_groups_by_programme(panel):
    heads = [panel.entries.head_text(n) for n in range(panel.entries.rowCount()) if panel.entries.is_between(n)]
    assert sum(count for _name, count in heads) == panel.listing.total
    assert panel.entries.is_between(0)
    first = panel.entries.row_at(1).line
    assert (first.organization, first.country, first.state) == ("Ministry of Labour", "MW", "vacant")
    ranks = [panel.entries.row_at(n).line.state for n in range(1, heads[0][1] + 1)]
    assert ranks.index("filled") > max(n for n, state in enumerate(ranks) if state != "filled")


def test_words_find_rows_by_state_and_country(panel, qtbot):
    qtbot.keyClicks(panel.search, "missing zambia")
    qtbot.waitUntil(lambda: panel.listing.total == 1)
    assert states(panel) == {"Ministry of Gender, ZM": "missing"}


def test_a_click_on_the_next_step_of_a_row_takes_it(panel, qtbot):
    row = next(r for r in panel.focal_source._rows.values() if r.line.state == "vacant")
    view = panel.focal_view
    last = len(panel.source.columns)
    index = panel.entries.index(panel.entries.position_of(row.id), last)
    view.scrollTo(index)
    ((step, box), *_others) = view.steps_at(index)
    with qtbot.waitSignal(panel.stepped) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert (step, asked.args[0]) == ("appoint", "appoint")
    assert asked.args[1].duty.id == row.line.focal_id


def test_arrows_walk_over_the_heads_of_groups(panel, qtbot):
    view, table = panel.view, panel.entries
    (head,) = [n for n in range(1, table.rowCount()) if table.is_between(n)][:1]
    view.setCurrentIndex(table.index(head - 1, 1))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == head + 1
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == head - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 1


# -- as of a day -----------------------------------------------------------------------------------------------------


def test_as_of_a_day_in_the_past_the_post_that_is_vacant_today_was_held(window, panel, qtbot):
    assert states(panel)["Ministry of Labour, MW"] == "vacant"
    look_at(window, qtbot, "31 August 2026")
    assert states(panel)["Ministry of Labour, MW"] != "vacant"
    assert "31 August 2026" in " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
    assert "31 Aug 2026" in window.strip.as_of.text()


def test_nothing_can_be_changed_while_another_day_is_shown(window, panel, qtbot):
    look_at(window, qtbot, "1 March 2026")
    for act in (Act.HAND_OVER, Act.VERIFY, Act.NAME_FOCAL_POINT, Act.DELETE, Act.UNDO, Act.NEW_PERSON):
        assert not window.acts[act].isEnabled()
    assert not panel.head.new_button.isEnabled()
    assert not panel.focal_view.offers_steps
    before = window.office.raw.execute("SELECT count(*) FROM change_set").fetchone()
    refused: list = []
    window.office.change("undo", rest=False, otherwise=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert "Another day" in str(refused[0])
    assert window.office.raw.execute("SELECT count(*) FROM change_set").fetchone() == before


def test_a_page_shows_the_day_and_today_comes_back_with_what_can_be_edited(window, qtbot, find):
    post = window.office.raw.execute(
        "SELECT post_id FROM membership JOIN person ON person.id = person_id WHERE display_name = 'Grace Kaunda'"
    ).fetchone()[0]
    panel_of_pages = window.page_panel

    def shown(other_than=None) -> bool:
        page = panel_of_pages.page
        return page is not None and page is not other_than and page.page is not None and page.entry_id == post

    look_at(window, qtbot, "1 March 2026")
    window.open_entry(post)
    qtbot.waitUntil(shown)
    page = panel_of_pages.page
    assert page.page.day == date(2026, 3, 1)
    assert not page.pen.can_write
    assert [work.person.name for work in page.page.posts[0].now] == ["Grace Kaunda"]
    window.office.look_at(None)
    qtbot.waitUntil(lambda: shown(other_than=page))
    assert panel_of_pages.page.pen.can_write
    assert not panel_of_pages.page.page.posts[0].now
    assert window.acts[Act.NEW_PERSON].isEnabled()


def test_no_day_at_all_is_said_at_the_field(window, qtbot):
    look_at(window, qtbot, "31/02/2026")
    popup = window.strip.as_of.popup
    assert "calendar" in popup.field.problem.text()
    assert window.office.as_of is None
    popup.close()


def test_after_midnight_of_a_hand_over_the_list_tells_the_successor(window, panel, qtbot, change, find, monkeypatch):
    post = panel.focal_source.board.subject_of_line(
        next(r.line for r in panel.focal_source._rows.values() if r.line.holder == "Joana Sitoe")
    ).duty.post_id
    change("hand-over", entry=str(post), successor=str(find("person", "Priya Naidoo")), valid_until="2026-11-25")
    holders = {row.line.holder for row in panel.focal_source._rows.values()}
    assert "Joana Sitoe" in holders
    monkeypatch.setenv("LIAISON_NOW", "2026-11-26T08:00:00+00:00")
    with qtbot.waitSignal(window.office.changed, timeout=10_000):
        window.office.look_again()
    panel.list_again()
    assert "Joana Sitoe" not in {row.line.holder for row in panel.focal_source._rows.values()}


# -- who answers now -------------------------------------------------------------------------------------------------


@pytest.fixture
def on_call(window) -> OnCallTask:
    window.acts[Act.ON_CALL].trigger()
    assert isinstance(window.task, OnCallTask)
    return window.task


def test_who_answers_now_is_asked_of_the_press_contacts_of_a_country(on_call, qtbot):
    assert on_call.theme.currentData() == "Media"
    on_call.country.setCurrentIndex(on_call.country.findData("MZ"))
    on_call.country.activated.emit(on_call.country.currentIndex())
    names = {one.name for one in on_call.answers}
    assert names == {"Amélia Chissico"}
    shown = " ".join(label.text() for label in on_call.findChildren(QLabel))
    assert "There it is Wednesday 10:00." in shown  # eight in the morning in London is ten in Maputo


def test_only_the_countries_in_which_somebody_is_named_for_the_theme_are_offered(on_call):
    def offered() -> set[str]:
        return {on_call.country.itemData(place) for place in range(on_call.country.count())}

    assert offered() == {"MZ", "MU", "ZA", "ZM"}
    on_call.country.setCurrentIndex(on_call.country.findData("ZM"))
    on_call.country.activated.emit(on_call.country.currentIndex())
    assert {one.name for one in on_call.answers} == {"Lindiwe Sakala"}  # by the rota of the press duty
    on_call.theme.setCurrentIndex(on_call.theme.findData("Victim referral"))
    on_call.theme.activated.emit(on_call.theme.currentIndex())
    assert "MW" in offered()
    assert on_call.country.currentData() == "ZM"


def test_the_rota_begins_with_a_duty_post_whatever_vacant_post_is_focused(window, panel, qtbot, find):
    vacant = next(row for row in panel.focal_source.read(list(panel.listing.ids)) if row.line.state == "vacant")
    panel.view.focus_entry(vacant.id)
    qtbot.waitUntil(lambda: window.page_panel.entry_id == vacant.line.post_id)
    window.acts[Act.ROTA].trigger()
    assert window.task.post_id == find("post", "Press duty")


def test_a_time_that_is_none_is_said_at_its_field(on_call, qtbot):
    qtbot.keyClicks(on_call.moment, "half past")
    qtbot.keyClick(on_call.moment, Qt.Key.Key_Return)
    assert "14:30" in on_call.moment_field.problem.text()
    assert on_call.answers == []


def test_lists_and_search_show_the_day_too_and_invite_nobody_to_add(window, qtbot, find):
    grace = find("person", "Grace Kaunda")
    window.show_section("people")
    panel = window.panel

    def row() -> object:
        return next(iter(panel.source.read([grace])))

    panel.search_for("labour inspection grace")
    qtbot.waitUntil(lambda: grace not in panel.listing.ids)  # she left at the end of August
    window.office.look_at(date(2026, 3, 1))
    qtbot.waitUntil(lambda: list(panel.listing.ids) == [grace])
    assert row().title == "Director, Labour Inspection"
    qtbot.waitUntil(lambda: window.page_panel.page is not None and window.page_panel.page.entry_id == grace)
    shown = [label.text() for label in window.page_panel.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in shown if text.startswith("Add ") or "Add a phone" in text]
    window.office.look_at(None)
    qtbot.waitUntil(lambda: grace not in panel.listing.ids)


def test_a_day_named_in_the_search_box_is_the_day_of_its_rows(window, qtbot, find):
    grace = find("person", "Grace Kaunda")
    window.show_section("people")
    window.panel.search_for("grace kaunda as-of:2026-03-01")
    qtbot.waitUntil(lambda: list(window.panel.listing.ids) == [grace])
    (row,) = window.panel.source.read([grace])
    assert row.title == "Director, Labour Inspection"
