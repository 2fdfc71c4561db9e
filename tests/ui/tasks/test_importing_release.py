"""A release beside what was found in it: boxes and cards, a phone's cure, the date, what may be printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from directory.importing.receiving import Source
from directory.paths import RESOURCES
from tests.ui.tasks.received import WAIT, card, cards, column, open_task, people, settle, store
from ui.office import Office
from ui.tasks.importing import ImportTask

TEXT = """Harbour staff learn to read the signs of danger

The National Harbour Police gives the course a roof for the week, and forty people of the Harbour Office Beira
sit down in it. The course belongs to the Safe Crossing Programme, which began in 2024 and goes on.

For more information, please contact:
Amina Said
Harbour Office Beira, Mozambique
Tel +258 23 555 101
E-mail: asaid@harbour.example.org
or
Thandi Nkosi
Harbour Office Durban, South Africa
Tel + 7 829 55 0144
E-mail: tnkosi@harbour.example.org
"""


def release(text: str = TEXT) -> Source:
    return Source("pasted text", text.encode())


def again(qtbot: QtBot, task: ImportTask) -> None:
    """Wait for the plan that a change asked for."""
    qtbot.waitSignal(task.work.planned, timeout=WAIT).wait()


def press_link(qtbot: QtBot, task: ImportTask, index: int, words: str) -> None:
    """Press a button or link in a card's cure."""
    cure = task.release_page.cards[index].cures[0]
    buttons = [cure.button, *cure.links]
    made = next(button for button in buttons if button is not None and words in button.text())
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def test_boxes_and_cards_carry_the_same_people(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    page = task.release_page
    assert task.pages.currentWidget() is page
    assert page.text.toPlainText() == TEXT.strip("\n") or page.text.toPlainText().strip() == TEXT.strip()
    assert [made.accessibleName() for made in page.cards.values()] == ["Amina Said", "Thandi Nkosi"]
    boxes = [page.text.box_rect(index) for index in page.cards]
    assert all(not box.isEmpty() for box in boxes)
    assert boxes[0].bottom() < boxes[1].top()


def test_a_click_into_a_box_marks_it(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    text = task.release_page.text
    text.show_record(1)
    text.current = -1
    place = text.box_rect(1).center()
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))
    assert text.current == 1


def test_the_suggested_number_is_stored_only_when_it_is_taken(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    card_of = task.release_page.cards[1]
    assert [cure.button.text() for cure in card_of.cures if cure.button] == ["Use +27 82 955 0144"]
    assert not task.release_page.cards[0].cures
    with qtbot.waitSignal(task.work.planned, timeout=WAIT):
        press_link(qtbot, task, 1, "Use")
    assert not task.release_page.cards[1].cures
    store(qtbot, task)
    assert set(column(office, "SELECT value FROM contact_detail WHERE kind = 'phone'")) == {
        "+25823555101",
        "+27829550144",
    }


def test_a_phone_that_is_kept_is_stored_as_it_was_written(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    press_link(qtbot, task, 1, "Keep")
    assert not task.release_page.cards[1].cures
    store(qtbot, task)
    assert "+ 7 829 55 0144" in column(office, "SELECT raw FROM contact_detail WHERE kind = 'phone' AND value IS NULL")


def test_a_phone_that_is_left_out_is_not_stored(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    with qtbot.waitSignal(task.work.planned, timeout=WAIT):
        press_link(qtbot, task, 1, "Leave")
    store(qtbot, task)
    assert column(office, "SELECT value FROM contact_detail WHERE kind = 'phone'") == ["+25823555101"]


def test_a_person_who_is_unticked_stays_out(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    task.release_page.cards[0].tick.click()
    assert task.import_button.text() == "Import 1"
    store(qtbot, task)
    assert people(office) == ["Thandi Nkosi"]


def test_the_date_that_the_text_lacks_can_be_given_as_a_day(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    page = task.release_page
    assert "nothing is marked as verified" in page.date_text.text()
    qtbot.keyClicks(page.date, "March 2026")
    qtbot.keyClick(page.date, Qt.Key.Key_Return)
    assert page.date_field.problem.text()
    page.date.clear()
    with qtbot.waitSignal(task.work.planned, timeout=WAIT):
        qtbot.keyClicks(page.date, "4 March 2026")
        qtbot.keyClick(page.date, Qt.Key.Key_Return)
    assert not page.date_field.problem.text()
    assert task.work.received[0].file.dated == date(2026, 3, 4)
    store(qtbot, task)
    assert set(column(office, "SELECT dated FROM source")) == {"2026-03-04"}


def test_whom_the_office_keeps_internal_is_made_public_only_on_request(office: Office, qtbot: QtBot) -> None:
    store(
        qtbot,
        open_task(
            qtbot, office, cards(card("Amina Said", "ORG:Harbour Office Beira", "EMAIL:asaid@harbour.example.org"))
        ),
    )
    level = "SELECT e.audience FROM entry e JOIN person p ON p.id = e.id WHERE p.display_name = 'Amina Said'"
    assert column(office, level) == [30]
    task = open_task(qtbot, office, release())
    with qtbot.waitSignal(task.work.planned, timeout=WAIT):
        press_link(qtbot, task, 0, "Make public")
    store(qtbot, task)
    assert column(office, level) == [10]


def test_suggestions_say_what_the_directory_has_and_make_nothing(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    store(qtbot, task)
    assert "National Harbour Police" not in column(office, "SELECT name FROM organization")


def test_other_text_can_be_pasted_over_it(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, release())
    QGuiApplication.clipboard().setText(TEXT.replace("Amina Said", "Rosa Dube"))
    task.release_page.paste_button.click()
    qtbot.waitUntil(lambda: task.work.plan is not None, timeout=WAIT)
    settle(qtbot, task)
    assert task.release_page.cards[0].accessibleName() == "Rosa Dube"


def test_the_sample_s_release_is_understood_and_importing_it_twice_changes_nothing(
    sample_office: Office, qtbot: QtBot
) -> None:
    source = Source(str(RESOURCES / "sample" / "press-release.txt"))
    before = people(sample_office)
    task = open_task(qtbot, sample_office, source)
    assert len(task.release_page.cards) == 3
    if task.import_button.isEnabled():
        store(qtbot, task)
    assert set(before) <= set(people(sample_office))
    second = open_task(qtbot, sample_office, source)
    assert second.work.plan is not None
    assert second.work.plan_size == 0
    assert not second.import_button.isEnabled()


def test_the_press_release_of_the_samples_is_shown_with_its_three_people(office: Office, qtbot: QtBot) -> None:
    file = Path("../shared/samples/press-release.txt")
    if not file.exists():
        pytest.skip("the shared samples are not beside this folder")
    task = open_task(qtbot, office, Source(str(file)))
    assert len(task.release_page.cards) == 3
    assert sum(bool(made.cures) for made in task.release_page.cards.values()) == 1
