"""Naming, appointing, handing over, verifying: through the widgets, to what is stored, and back again."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ui.actions import Act
from ui.focal.board import read_board
from ui.tasks.hand_over import HandOverTask
from ui.tasks.naming import NamingTask

PROGRAMME = "Southern Africa Safe Passage Programme"


def cell_of(office, row: str, country: str, day: date = date(2026, 11, 25)):
    """The cell of the sample's programme on a day, as it is stored now."""
    grid = office.read(read_board, day).grid()
    (cell,) = [c for c in grid.cells if (c.row, c.country, c.programme) == (row, country, PROGRAMME)]
    return cell


def missing(office) -> int:
    return office.read(read_board, date(2026, 11, 25)).grid().totals["missing"]


def step(panel, name: str, row: str, country: str) -> None:
    panel.stepped.emit(name, panel.focal_source.board.subject_of_cell(cell_of(panel.office, row, country)))


@pytest.fixture
def pressed(window, qtbot):
    """Press the task's button and wait until what it does is stored."""

    def press() -> None:
        qtbot.mouseClick(window.task.do_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.task is None and not window.office.is_saving, timeout=10_000)

    return press


def undo(window, qtbot) -> None:
    window.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: not window.office.is_saving, timeout=10_000)


def test_naming_somebody_new_in_a_new_post_makes_one_missing_less_and_one_undo_takes_it_back(
    window, panel, qtbot, pressed, find
):
    before = missing(window.office)
    step(panel, "name", "Polícia Nacional, Comando-Geral", "MZ")
    task = window.task
    assert isinstance(task, NamingTask)
    assert task.organization.taken()[0] == find("organization", "Polícia Nacional, Comando-Geral")
    qtbot.keyClicks(task.post, "Head of the referral desk")
    task.post.close_suggestions()
    qtbot.keyClicks(task.person, "Zita Nhantumbo-Exemplo")
    task.since.set_written("2026-11")
    pressed()
    cell = cell_of(window.office, "Polícia Nacional, Comando-Geral", "MZ")
    assert (cell.state, cell.holder, cell.since) == ("filled", "Zita Nhantumbo-Exemplo", "2026-11")
    assert cell.duty.post == "Head of the referral desk"
    assert missing(window.office) == before - 1
    undo(window, qtbot)
    assert missing(window.office) == before
    gone = "SELECT count(*) FROM person WHERE display_name = 'Zita Nhantumbo-Exemplo'"
    assert window.office.raw.execute(gone).fetchone()[0] == 0


def test_naming_without_an_organization_or_anybody_says_so_at_the_field(window, qtbot):
    window.acts[Act.NAME_FOCAL_POINT].trigger()
    task = window.task
    qtbot.mouseClick(task.do_button, Qt.MouseButton.LeftButton)
    assert "organisation" in task.organization_field.problem.text()
    qtbot.keyClicks(task.organization, "Harbour House")
    task.organization.close_suggestions()
    qtbot.mouseClick(task.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "a person" in task.person_field.problem.text())
    assert task.do_button.isEnabled()


def test_appointing_fills_a_vacant_post(window, panel, qtbot, pressed, find):
    step(panel, "appoint", "Ministry of Labour", "MW")
    task = window.task
    assert task.is_appointment
    assert not task.programme_field.isVisible()
    qtbot.keyClicks(task.person, "Priya Naidoo")
    qtbot.keyClick(task.person, Qt.Key.Key_Return)
    task.since.set_written("2026-11-20")
    pressed()
    cell = cell_of(window.office, "Ministry of Labour", "MW")
    assert cell.holder_id == find("person", "Priya Naidoo")
    assert cell.state == "filled"


def test_a_hand_over_with_a_gap_is_vacant_between_and_undo_puts_it_back(window, panel, qtbot, pressed):
    step(panel, "hand over", "Ministry of Labour", "MZ")
    task = window.task
    assert isinstance(task, HandOverTask)
    assert "Joana Sitoe" in task.title_label.text()
    task.last_day.setText("30 June 2027")
    task.last_day.read()
    qtbot.keyClicks(task.successor, "Paulo Exemplo-Novo")
    task.first_day.setText("15 July 2027")
    task.first_day.read()
    assert "30 June 2027" in task.foot_text.text()
    pressed()

    def holder(*day: int):
        return cell_of(window.office, "Ministry of Labour", "MZ", date(*day)).holder

    assert holder(2027, 6, 30) == "Joana Sitoe"
    assert cell_of(window.office, "Ministry of Labour", "MZ", date(2027, 7, 5)).state == "vacant"
    assert holder(2027, 7, 20) == "Paulo Exemplo-Novo"
    undo(window, qtbot)
    assert holder(2027, 7, 20) == "Joana Sitoe"


def test_who_comes_is_typed_right_there_with_her_phone_and_one_undo_takes_all_of_it_back(window, panel, qtbot, pressed):
    step(panel, "hand over", "Ministry of Labour", "MZ")
    task = window.task
    assert not task.phone_field.isVisible()
    qtbot.keyClicks(task.successor, "Paulo Exemplo-Novo")
    assert task.phone_field.isVisible()
    qtbot.keyClicks(task.phone, "21 310 780")
    qtbot.keyClicks(task.email, "paulo@example.org")
    pressed()
    details = """SELECT d.kind, d.value FROM contact_detail d JOIN membership m ON m.id = d.entry_id
        JOIN person p ON p.id = m.person_id WHERE p.display_name = 'Paulo Exemplo-Novo' ORDER BY d.kind"""
    stored = window.office.raw.execute(details).fetchall()
    assert [tuple(row) for row in stored] == [("email", "paulo@example.org"), ("phone", "+25821310780")]
    undo(window, qtbot)
    assert window.office.raw.execute(details).fetchall() == []
    people = "SELECT count(*) FROM person WHERE display_name = 'Paulo Exemplo-Novo'"
    assert window.office.raw.execute(people).fetchone()[0] == 0


def test_what_a_hand_over_says_it_carries_is_what_it_carries(window, panel, qtbot, pressed, find):
    person = find("person", "Vikash Dookhun")
    step(panel, "hand over", "Ministry of Labour", "MU")
    task = window.task
    shown = {label.text() for label in task.carried.findChildren(type(task.carried.title))}
    on_list = """SELECT l.name FROM list_member AS m JOIN mailing_list AS l ON l.id = m.list_id WHERE m.member_id = ?"""
    names = [name for (name,) in window.office.raw.execute(on_list, (person,)).fetchall()]
    assert names
    assert set(names) <= shown
    post = task.work.post_id
    pressed()
    assert window.office.raw.execute(on_list, (person,)).fetchall() == []
    assert [name for (name,) in window.office.raw.execute(on_list, (post,)).fetchall()] == names


def test_a_hand_over_to_the_leaver_or_before_she_leaves_is_refused_at_its_field(window, panel, qtbot):
    step(panel, "hand over", "Ministry of Labour", "MZ")
    task = window.task
    qtbot.keyClicks(task.successor, "Joana Sitoe")
    task.successor.close_suggestions()
    qtbot.mouseClick(task.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "herself" in task.successor_field.problem.text())
    task.successor.setText("Priya Naidoo")
    task.first_day.setText("1 November 2026")
    task.first_day.read()
    qtbot.mouseClick(task.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(task.first_field.problem.text()))
    assert task.reason_field.isVisible()
    assert cell_of(window.office, "Ministry of Labour", "MZ").until is None


def test_a_day_that_is_not_in_the_calendar_is_not_handed_over(window, panel, qtbot):
    step(panel, "hand over", "Ministry of Labour", "MZ")
    task = window.task
    task.last_day.setText("31/02/2027")
    qtbot.mouseClick(task.do_button, Qt.MouseButton.LeftButton)
    assert "calendar" in task.last_field.problem.text()
    assert window.task is task


def test_still_right_verifies_the_focal_point_of_the_focused_row(window, panel, qtbot):
    row = next(r for r in panel.focal_source._rows.values() if r.line.holder == "Mutale Banda")
    assert row.line.state == "stale"
    panel.view.focus_entry(row.id)
    window.acts[Act.VERIFY].trigger()
    qtbot.waitUntil(lambda: "Mutale Banda" in window.notices.text.text(), timeout=10_000)
    qtbot.waitUntil(lambda: panel.focal_source.row(row.id).line.state == "filled")
    assert cell_of(window.office, "Ministry of Labour", "ZM").verified == date(2026, 11, 25)


def test_hand_over_begins_at_a_persons_page(window, qtbot, find):
    joana = find("person", "Joana Sitoe")
    window.open_entry(joana)
    qtbot.waitUntil(lambda: window.page_panel.page is not None and window.page_panel.page.entry_id == joana)
    page = window.page_panel.page
    qtbot.waitUntil(lambda: page.page is not None and page.page.id == joana)
    action = next(a for a in page.head.menu.actions() if a.text() == "Hand over…")
    action.trigger()
    assert isinstance(window.task, HandOverTask)
    assert window.task.work.person == "Joana Sitoe"
