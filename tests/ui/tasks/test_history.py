"""The history in the window: who, what, field by field; one field or all of a change taken back, obstacles named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from ui.tasks.history import HistoryTask
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


@pytest.fixture
def change(office, qtbot) -> Callable[..., dict]:
    """Run a verb and wait until it is stored; answers its data."""

    def run(verb: str, **given: object) -> dict:
        answers: list = []
        office.change(verb, then=answers.append, **given)
        qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return dict(answers[0].data)

    return run


@pytest.fixture
def works(change) -> int:
    number = change("add organization", name="Works")["id"]
    change("set", reference=str(number), field="name", value="Roads")
    change("set", reference=str(number), field="city", value="Beira")
    return number


@pytest.fixture
def open_history(office, qtbot) -> Callable[..., HistoryTask]:
    def show(entry_id: int | None = None) -> HistoryTask:
        task = HistoryTask(office, "Back", entry_id)
        qtbot.addWidget(task)
        task.resize(1000, 700)
        task.show()
        return task

    return show


def texts(task) -> list[str]:
    return [label.text() for label in task.findChildren(Label) if label.isVisible()]


def button(task, name: str) -> Button:
    """The button whose accessible name begins so, the first from above."""
    found = [one for one in task.findChildren(Button) if one.isVisible() and one.accessibleName().startswith(name)]
    return min(found, key=lambda one: one.mapTo(task, one.rect().topLeft()).y())


def stored(office, number: int) -> tuple:
    return office.raw.execute("SELECT name, city FROM organization WHERE id = ?", (number,)).fetchone()


def test_an_entry_says_each_field_before_and_after(works, open_history):
    said = texts(open_history(works))
    assert "City: nothing → Beira" in said
    assert "Name: Works → Roads" in said
    assert said.index("City: nothing → Beira") < said.index("Name: Works → Roads")
    assert "Added: organisation Works" in said


def test_one_field_is_put_back_and_later_edits_stay(office, works, open_history, qtbot):
    task = open_history(works)
    with qtbot.waitSignal(task.noticed, timeout=10_000) as told:
        qtbot.mouseClick(button(task, "Put back Name"), Qt.MouseButton.LeftButton)
    assert [label for label, _do in told.args[1]] == ["Undo"]
    assert stored(office, works) == ("Works", "Beira")
    qtbot.waitUntil(lambda: "Name: Roads → Works" in texts(task))


def test_a_whole_change_is_taken_back_by_the_keyboard_and_marked(office, works, open_history, qtbot):
    task = open_history()
    back = next(
        one
        for frame in task.findChildren(QFrame)
        if frame.objectName() == "change 2"
        for one in frame.findChildren(Button)
        if one.accessibleName().startswith("Take back")
    )
    back.setFocus()
    with qtbot.waitSignal(task.noticed, timeout=10_000):
        qtbot.keyClick(back, Qt.Key.Key_Space)
    assert stored(office, works) == ("Works", "Beira")
    qtbot.waitUntil(lambda: any(label.text() == "Taken back" for label in task.findChildren(Label)))


def test_what_stands_in_the_way_is_named(works, change, open_history, qtbot):
    change("set", reference=str(works), field="name", value="Bridges")
    task = open_history(works)
    fields = [one for one in task.findChildren(Button) if one.accessibleName() == "Put back Name: Works → Roads"]
    with qtbot.waitSignal(task.noticed, timeout=10_000) as told:
        qtbot.mouseClick(fields[0], Qt.MouseButton.LeftButton)
    assert "has been changed again since, to Bridges" in told.args[0]


def test_the_office_s_list_is_short_and_shows_all_of_a_change_when_asked(works, open_history, qtbot):
    task = open_history()
    assert "City: nothing → Beira" not in texts(task)
    qtbot.mouseClick(button(task, "What changed"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "City: nothing → Beira" in texts(task))
    assert "Roads" in texts(task)  # whose field it is
    qtbot.mouseClick(button(task, "What changed"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "City: nothing → Beira" not in texts(task))


def test_on_another_day_nothing_is_taken_back(office, works, open_history):
    office.look_at(date(2020, 1, 1))
    task = open_history(works)
    assert [one for one in task.findChildren(Button) if one.accessibleName().startswith(("Take", "Put"))] == []
