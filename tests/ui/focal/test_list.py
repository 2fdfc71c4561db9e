"""The focal-point list: grouped as one asks, filtered by state at a click, confirmed for many, an alternate named."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.actions import Act
from ui.focal.source import subject_words
from ui.tasks.naming import NamingTask


def heads(panel) -> list[tuple[str, int]]:
    return [(name, count) for _begin, name, count in panel.listing.heads]


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
