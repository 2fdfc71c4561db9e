"""The rota in the window: real drags, the keyboard alone, undo, weeks in which the clock changes, mirrored."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QPushButton

from directory.rota.geometry import Piece
from directory.rota.verbs import rota
from models.dates import begin_of, write_begin, write_end
from ui.actions import Act
from ui.new_entry import NewEntryDialog
from ui.rota.people import person_mime
from ui.tasks.rota import RotaTask, week_of

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def stored(task, first="2026-11-16", last="2026-12-31"):
    """Whose turn it is, as the command tells it."""
    data = task.office.read(rota, str(task.post_id), first, last).data
    return [(turn["person"]["name"].split()[0], turn["from"], turn["until"]) for turn in data["turns"]]


def shown(task):
    """The same, as the grid shows it."""
    return [(turn.name.split()[0], write_begin(turn.begins), write_end(turn.ends)) for turn in task.week.turns]


def at(task, moment: str) -> QPoint:
    """The middle of the half-hour that begins at a moment, in the viewport."""
    board, begins = task.grid.board(), begin_of(moment)
    minute = begins.hour * 60 + begins.minute
    box = board.box(Piece((begins.date() - board.first).days, minute, minute + 30, True, True))
    return QPoint(
        round(box.left + box.width / 2), round(box.top + box.height / 2) - task.grid.verticalScrollBar().value()
    )


def drag(task, qtbot, start: QPoint, end: QPoint) -> None:
    """Press, move in steps, let go."""
    view = task.grid.viewport()
    qtbot.mousePress(view, LEFT, pos=start)
    for part in (0.3, 0.7, 1):
        qtbot.mouseMove(view, QPointF(start + (end - start) * part).toPoint())
    qtbot.mouseRelease(view, LEFT, pos=end)


def wait(task, qtbot, expected) -> None:
    qtbot.waitUntil(lambda: stored(task) == expected, timeout=5000)
    first, last = task.week.first, task.week.first + timedelta(days=6)
    week = stored(task, first.isoformat(), last.isoformat())
    qtbot.waitUntil(lambda: shown(task) == week)


def press(task, qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1) -> None:
    for _ in range(times):
        qtbot.keyClick(task.grid, key, modifiers)


def test_hours_are_filled_moved_resized_and_removed_by_dragging_and_each_gesture_is_one_undo(window, qtbot, desk):
    task = RotaTask(window.office, desk["post"], "Back")
    window.show_task(task)
    qtbot.waitUntil(lambda: task.grid.viewport().width() > 600)
    grid = task.grid
    task.people.choose(desk["Bo"])
    drag(task, qtbot, at(task, "2026-11-24T18:00"), at(task, "2026-11-25T07:30"))  # over midnight: one turn
    night = ("Bo", "2026-11-24T18:00", "2026-11-25T08:00")
    wait(task, qtbot, [night])
    assert [(block.piece.day, block.begins_here, block.ends_here) for block in grid.blocks] == [
        (1, True, False),
        (2, False, True),
    ]
    drag(task, qtbot, at(task, "2026-11-24T20:00"), at(task, "2026-11-26T21:30"))
    moved = ("Bo", "2026-11-26T19:30", "2026-11-27T09:30")
    wait(task, qtbot, [moved])
    first = next(block for block in grid.blocks if block.begins_here)
    top = first.box(grid.board())
    edge = QPoint(round(top.left + top.width / 2), round(top.top) + 2)
    drag(task, qtbot, edge, at(task, "2026-11-26T16:00") - QPoint(0, 7))
    resized = ("Bo", "2026-11-26T16:00", "2026-11-27T09:30")
    wait(task, qtbot, [resized])
    press(task, qtbot, Qt.Key.Key_Delete)
    wait(task, qtbot, [])
    for expected in ([resized], [moved], [night], []):
        window.acts[Act.UNDO].trigger()
        wait(task, qtbot, expected)
    window.acts[Act.REDO].trigger()
    wait(task, qtbot, [night])


def test_a_drag_over_somebody_elses_hours_takes_them_and_says_so(task, qtbot, change, desk):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-24", person=str(desk["Ana"]))
    qtbot.waitUntil(lambda: bool(task.week.turns))
    told = []
    task.noticed.connect(lambda text, steps: told.append((text, [step[0] for step in steps])))
    task.deeds.give(begin_of("2026-11-24T10:00"), begin_of("2026-11-24T12:00"), desk["Cy"])
    wait(
        task,
        qtbot,
        [
            ("Ana", "2026-11-24", "2026-11-24T10:00"),
            ("Cy", "2026-11-24T10:00", "2026-11-24T12:00"),
            ("Ana", "2026-11-24T12:00", "2026-11-24"),
        ],
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("Cy Example has Tue 24 Nov, 10:00 to 12:00, taken from Ana Example.", ["Undo"])]


def test_somebody_dropped_on_a_day_has_the_whole_of_it(task, qtbot, desk):
    point = QPointF(at(task, "2026-11-26T09:00"))
    modifiers = Qt.KeyboardModifier.NoModifier
    data = person_mime(desk["Cy"])
    event = QDropEvent(point, Qt.DropAction.CopyAction, data, LEFT, modifiers)
    task.grid.dropEvent(event)
    assert event.isAccepted()
    wait(task, qtbot, [("Cy", "2026-11-26", "2026-11-26")])
    strange = QMimeData()
    strange.setText("nobody")
    event = QDropEvent(point, Qt.DropAction.CopyAction, strange, LEFT, modifiers)
    task.grid.dropEvent(event)
    assert task.grid.drop_day is None


def test_the_keyboard_alone_walks_fills_moves_changes_and_empties(task, qtbot, desk):
    said = []
    task.grid.pointed.connect(said.append)
    task.grid.setFocus()
    assert task.grid.cursor_cell.selection == (begin_of("2026-11-25T09:00"), begin_of("2026-11-25T10:00"))  # now
    press(task, qtbot, Qt.Key.Key_Left)
    press(task, qtbot, Qt.Key.Key_Down, times=9)
    assert said[-1] == "Tuesday 24 November, 18:00 to 19:00, nobody"
    press(task, qtbot, Qt.Key.Key_Down, SHIFT, times=13)
    assert said[-1] == "Tuesday 24 November, 18:00 to 08:00, nobody"
    press(task, qtbot, Qt.Key.Key_2)
    wait(task, qtbot, [("Bo", "2026-11-24T18:00", "2026-11-25T08:00")])
    assert said[-1] == "Tuesday 24 November, 18:00 to 08:00, Bo Example"
    interface = QAccessible.queryAccessibleInterface(task.grid)
    assert interface.text(QAccessible.Text.Description) == said[-1]
    press(task, qtbot, Qt.Key.Key_Right, CTRL)
    wait(task, qtbot, [("Bo", "2026-11-25T18:00", "2026-11-26T08:00")])
    press(task, qtbot, Qt.Key.Key_Down, CTRL | SHIFT)
    wait(task, qtbot, [("Bo", "2026-11-25T18:00", "2026-11-26T09:00")])
    press(task, qtbot, Qt.Key.Key_C)  # by the initial: Cy has it
    wait(task, qtbot, [("Cy", "2026-11-25T18:00", "2026-11-26T09:00")])
    press(task, qtbot, Qt.Key.Key_Delete)
    wait(task, qtbot, [])
    task.people.choose(desk["Ana"])
    press(task, qtbot, Qt.Key.Key_Return)
    wait(task, qtbot, [("Ana", "2026-11-25T18:00", "2026-11-25T18:30")])


def test_a_wide_selection_is_emptied_and_escape_takes_it_back_before_it_leaves(task, qtbot, change, desk):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-25", person=str(desk["Ana"]))
    qtbot.waitUntil(lambda: bool(task.week.turns))
    left = []
    task.left.connect(lambda: left.append(True))
    task.grid.setFocus()
    press(task, qtbot, Qt.Key.Key_Down, SHIFT, times=2)
    assert task.grid.is_busy()
    press(task, qtbot, Qt.Key.Key_Escape)
    assert not task.grid.is_busy()
    assert not left
    press(task, qtbot, Qt.Key.Key_Up, SHIFT, times=2)
    press(task, qtbot, Qt.Key.Key_Delete)
    wait(task, qtbot, [("Ana", "2026-11-25", "2026-11-25T09:00"), ("Ana", "2026-11-25T12:00", "2026-11-25")])


def test_exact_times_are_written_in_place_and_what_is_wrong_stands_at_its_field(task, qtbot, change, desk):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-25", person=str(desk["Ana"]))
    qtbot.waitUntil(lambda: bool(task.week.turns))
    qtbot.mouseDClick(task.grid.viewport(), LEFT, pos=at(task, "2026-11-25T12:00"))
    editor = task.popup
    assert (editor.first_time.text(), editor.last_time.text()) == ("00:00", "24:00")
    editor.first_time.setText("half past")
    qtbot.keyClick(editor.first_time, Qt.Key.Key_Return)
    assert "18:00" in editor.begin_field.problem.text()
    editor.first_time.setText("8.45")
    editor.last_time.setText("0815")
    qtbot.keyClick(editor.last_time, Qt.Key.Key_Return)
    assert editor.end_field.problem.text() == "It must end after it begins."
    editor.last_time.setText("17")
    editor.who.setCurrentIndex(editor.who.findData(desk["Bo"]))
    qtbot.keyClick(editor.last_time, Qt.Key.Key_Return)
    wait(task, qtbot, [("Bo", "2026-11-25T08:45", "2026-11-25T17:00")])
    assert task.popup is None
    press(task, qtbot, Qt.Key.Key_F2)
    assert task.popup is not None
    qtbot.keyClick(task.popup, Qt.Key.Key_Escape)
    assert task.popup is None


def test_last_week_is_copied_and_a_week_is_repeated_until_a_day(task, qtbot, change, desk):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-17T08:00", person=str(desk["Ana"]))
    qtbot.waitUntil(task.copy_button.isEnabled)
    task.copy_button.click()
    copied = ("Ana", "2026-11-24T08:00", "2026-11-24")
    wait(task, qtbot, [("Ana", "2026-11-17T08:00", "2026-11-17"), copied])
    qtbot.waitUntil(task.repeat_button.isEnabled)
    task.repeat_button.click()
    task.popup.times.setValue(2)
    assert "13 December 2026" in task.popup.until.text()
    qtbot.keyClick(task.popup, Qt.Key.Key_Return)
    later = [("Ana", f"2026-12-{day}T08:00", f"2026-12-{day}") for day in ("01", "08")]
    wait(task, qtbot, [("Ana", "2026-11-17T08:00", "2026-11-17"), copied, *later])


def test_the_week_in_which_the_clock_is_put_back_has_an_hour_more_and_that_of_spring_none_at_two(task, qtbot, desk):
    task.show_first(date(2026, 10, 19))
    assert task.week.gap_hours == 169
    task.grid.grab()
    task.show_first(date(2026, 3, 23))
    assert task.week.gap_hours == 167
    task.people.choose(desk["Ana"])
    drag(task, qtbot, at(task, "2026-03-29T01:00"), at(task, "2026-03-29T02:00"))  # 02:30 is not on the clock
    qtbot.waitUntil(lambda: bool(task.week.turns))
    assert stored(task, "2026-03-23", "2026-03-30") == [("Ana", "2026-03-29T01:00", "2026-03-29T02:00")]
    assert task.week.gap_hours == 166
    drag(task, qtbot, at(task, "2026-03-29T02:00"), at(task, "2026-03-29T02:30"))  # no hour at all: nothing is given
    task.grid.grab()
    assert stored(task, "2026-03-23", "2026-03-30") == [("Ana", "2026-03-29T01:00", "2026-03-29T02:00")]


def test_mirrored_the_days_run_from_the_right_and_a_drag_means_the_same(task, qtbot, desk):
    task.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert at(task, "2026-11-23T09:00").x() > at(task, "2026-11-29T09:00").x()
    task.people.choose(desk["Ana"])
    drag(task, qtbot, at(task, "2026-11-23T09:00"), at(task, "2026-11-23T10:30"))
    wait(task, qtbot, [("Ana", "2026-11-23T09:00", "2026-11-23T11:00")])
    task.grid.setFocus()
    press(task, qtbot, Qt.Key.Key_Left)
    assert task.grid.cursor_cell.head == begin_of("2026-11-24T09:00")
    task.grid.grab()


def test_who_is_away_is_told_with_her_stand_in_who_can_have_it_at_once(task, qtbot, change, desk):
    change("add absence", person=str(desk["Ana"]), valid_from="2026-11-26", valid_until="2026-11-27",
           stand_in=str(desk["Bo"]))  # fmt: skip
    qtbot.waitUntil(lambda: bool(task.week.away))
    told = []
    task.noticed.connect(lambda text, steps: told.append((text, steps)))
    task.deeds.give(begin_of("2026-11-26T10:00"), begin_of("2026-11-26T12:00"), desk["Ana"])
    wait(task, qtbot, [("Ana", "2026-11-26T10:00", "2026-11-26T12:00")])
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] == "Ana Example is away then: Thu 26 Nov, 10:00 to 12:00."
    assert [label for label, _do in told[0][1]] == ["Give it to Bo Example", "Undo"]
    task.grid.grab()
    told[0][1][0][1]()
    wait(task, qtbot, [("Bo", "2026-11-26T10:00", "2026-11-26T12:00")])


def test_several_on_duty_stand_side_by_side_and_only_hers_is_removed(task, qtbot, change, desk):
    change("set", reference=str(desk["post"]), field="admits_several", value="yes")
    for name in ("Ana", "Bo"):
        change("set-rota", post=str(desk["post"]), valid_from="2026-11-25T08:00", valid_until="2026-11-25T16:00",
               person=str(desk[name]))  # fmt: skip
    qtbot.waitUntil(lambda: len(task.week.turns) == 2)
    assert [(block.lane, block.lanes) for block in task.grid.blocks] == [(0, 2), (1, 2)]
    task.grid.setFocus()
    press(task, qtbot, Qt.Key.Key_Space)  # the second of them
    assert task.grid.turn().person_id == desk["Bo"]
    press(task, qtbot, Qt.Key.Key_Delete)
    wait(task, qtbot, [("Ana", "2026-11-25T08:00", "2026-11-25T16:00")])


def test_weeks_are_turned_by_keys_and_the_first_day_is_that_of_the_country(task, qtbot):
    task.grid.setFocus()
    press(task, qtbot, Qt.Key.Key_PageDown)
    assert task.week.first == date(2026, 11, 30)
    assert task.grid.cursor_cell.head == begin_of("2026-12-02T09:00")
    press(task, qtbot, Qt.Key.Key_PageUp, times=2)
    assert task.week.first == date(2026, 11, 16)
    press(task, qtbot, Qt.Key.Key_Home)
    assert task.week.first == date(2026, 11, 23)
    press(task, qtbot, Qt.Key.Key_Right, times=5)  # beyond Sunday: the next week
    assert task.week.first == date(2026, 11, 30)
    QLocale.setDefault(QLocale("ar_EG"))
    assert week_of(date(2026, 11, 25)) == date(2026, 11, 21)  # a Saturday


def test_while_another_day_is_shown_nothing_is_changed_by_a_drag_or_a_key(task, qtbot, change, desk):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-24", person=str(desk["Ana"]))
    task.office.look_at(date(2026, 11, 20))
    qtbot.waitUntil(lambda: not task.grid.can_edit)
    before = stored(task)
    task.show_first(date(2026, 11, 23))
    drag(task, qtbot, at(task, "2026-11-25T09:00"), at(task, "2026-11-25T12:00"))
    drag(task, qtbot, at(task, "2026-11-24T09:00"), at(task, "2026-11-26T09:00"))
    task.grid.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_1):
        press(task, qtbot, key)
    assert task.popup is None
    assert stored(task) == before
    assert not any(made.isEnabled() for made in (task.copy_button, task.repeat_button, task.add))
    assert "Another day" in task.hint.text()


def test_what_cannot_be_repeated_is_not_offered_and_says_why(task, qtbot, change, desk):
    assert not task.copy_button.isEnabled()
    assert "Nobody was on duty the week before." in task.copy_button.toolTip()
    assert task.copy_button.accessibleDescription() == "Nobody was on duty the week before."
    assert not task.repeat_button.isEnabled()
    assert "Nobody is on duty this week." in task.repeat_button.toolTip()
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-22T20:00", person=str(desk["Ana"]))  # its last hours
    qtbot.waitUntil(task.copy_button.isEnabled)
    assert task.copy_button.toolTip() == ""
    task.office.look_at(date(2026, 11, 24))
    assert not task.copy_button.isEnabled()
    assert "Another day" in task.copy_button.toolTip()


def test_as_of_a_past_day_the_week_of_that_day_is_shown_as_it_stood(task, qtbot, change, desk):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-03T08:00", person=str(desk["Ana"]))
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-24", person=str(desk["Bo"]))
    change("rename", entry=str(desk["Ana"]), name="Ana Married", on="2026-11-20")
    qtbot.waitUntil(lambda: bool(task.week.turns))
    task.office.look_at(date(2026, 11, 4))
    assert task.week.first == date(2026, 11, 2)
    assert [turn.name for turn in task.week.turns] == ["Ana Example"]  # what she was called then
    assert "where it is" not in task.zone.text()
    task.show_first(date(2026, 11, 9))
    task.office.changed.emit()
    assert task.week.first == date(2026, 11, 9)  # a week that was turned to stays
    task.office.look_at(None)
    assert task.week.first == date(2026, 11, 23)
    assert [turn.name for turn in task.week.turns] == ["Bo Example"]
    assert "Ana Married" in [one.name for one in task.week.candidates]
    assert "09:00 now" in task.zone.text()


def test_the_calendar_is_saved_for_an_audience_and_tells_what_it_left_out(task, qtbot, change, desk, tmp_path):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-24", person=str(desk["Ana"]))
    told = []
    task.noticed.connect(lambda text, steps: told.append(text))
    task.saving.save_calendar_to(tmp_path / "desk")
    qtbot.waitUntil(lambda: bool(told))
    assert b"SUMMARY:Press desk: Ana Example" in (tmp_path / "desk.ics").read_bytes()
    task.audience.set_audience("public")
    task.saving.save_calendar_to(tmp_path / "public.ics")
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "Left out: Ana Example" in told[1]


def test_the_shown_week_is_saved_as_a_pdf_and_printed_for_an_audience(task, qtbot, change, desk, tmp_path, monkeypatch):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-24", person=str(desk["Ana"]))
    change("set-rota", post=str(desk["post"]), valid_from="2026-12-01", person=str(desk["Bo"]))
    told = []
    task.noticed.connect(lambda text, steps: told.append((text, [step[0] for step in steps])))
    task.turn_week(1)
    task.saving.save_week_to(tmp_path / "week")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0].startswith("Saved week.pdf: 1 turn")
    assert told[0][1] == ["Open", "Show in folder"]
    (page,) = PdfDocument(tmp_path / "week.pdf")
    text = page.get_textpage().get_text_bounded()
    assert "Bo Example" in text
    assert "Ana Example" not in text
    printed = []
    monkeypatch.setattr("ui.rota.saving.print_pdf", lambda _task, data, _title: printed.append(data) or "Sent.")
    task.audience.set_audience("public")
    task.print_button.click()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == ("Sent. Left out: Bo Example.", [])
    (page,) = PdfDocument(printed[0])
    assert "Bo Example" not in page.get_textpage().get_text_bounded()


def test_without_a_duty_post_the_rota_offers_to_make_one(empty_window, qtbot):
    window = empty_window
    window.acts[Act.ROTA].trigger()
    task = window.task
    assert isinstance(task, RotaTask)
    assert task.empty.isVisible()
    assert not task.page.isVisible()
    task.new_button.click()
    dialog = window.findChild(NewEntryDialog)
    assert dialog is not None
    dialog.close()


def test_a_posts_page_and_who_answers_now_lead_to_its_rota(window, qtbot, change, desk):
    window.open_entry(desk["post"])
    qtbot.waitUntil(lambda: window.page_panel.page is not None and window.page_panel.entry_id == desk["post"])
    window.page_panel.asked.emit(str(Act.ROTA), [desk["post"]])
    assert isinstance(window.task, RotaTask)
    change("add theme", name="Media")
    change("add focal-point", entry=str(desk["post"]), theme="Media", country="DE")
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-25", person=str(desk["Ana"]))
    window.acts[Act.ON_CALL].trigger()
    on_call = window.task
    (link,) = [made for made in on_call.findChildren(QPushButton) if made.text() == "Rota"]
    link.click()
    assert isinstance(window.task, RotaTask)
    assert window.task.post_id == desk["post"]


@pytest.mark.parametrize("name", ["Bo", "Cy"])
def test_somebody_elses_hours_are_given_to_who_is_chosen_in_the_list(task, qtbot, change, desk, name):
    change("set-rota", post=str(desk["post"]), valid_from="2026-11-25", person=str(desk["Ana"]))
    qtbot.waitUntil(lambda: bool(task.week.turns))
    task.people.choose(desk[name])
    qtbot.keyClick(task.people, Qt.Key.Key_Return)
    wait(task, qtbot, [(name, "2026-11-25", "2026-11-25")])
