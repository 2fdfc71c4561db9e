"""Cards are reviewed before anything is saved: filters, ticks, decisions, and one step that Undo takes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from directory.importing.receiving import Source
from directory.importing.steps import Candidate, Decision, PlannedItem
from directory.records import RejectedRecord
from directory.texts import Text
from tests.ui.tasks.received import WAIT, add, card, cards, column, open_task, people, settle, store, write
from ui.office import Office
from ui.tasks import import_words as words
from ui.tasks import import_work
from ui.tasks.import_card import LEAST_WIDTH, ItemPanel
from ui.tasks.import_rows import PlanDelegate, tick_box
from ui.tasks.importing import ImportTask

AMINA = card("Amina Said", "UID:a-1", "ORG:Harbour Office", "TEL:+258 21 555 101", "EMAIL:asaid@harbour.example.org")
LUIS = card("Luís Tembe", "UID:l-1", "ORG:Harbour Office", "TEL:+258 21 555 102")
NAMELESS = "BEGIN:VCARD\r\nVERSION:3.0\r\nREV:20260101T000000Z\r\nEND:VCARD\r\n"
HOMONYM = card("Amina Said", "TEL:+258 84 555 0199")


def row_of(task: ImportTask, name: str) -> int:
    """The row in which a name stands."""
    model = task.list.model
    return next(
        at for at, row in enumerate(model.rows) if row.kind == "item" and name in str(model.data(model.index(at)))
    )


def press(qtbot: QtBot, task: ImportTask, row: int, act: str) -> None:
    """Click a painted button of a row."""
    view = task.list.view
    index = task.list.model.index(row)
    view.scrollTo(index)
    delegate = view.itemDelegate()
    assert isinstance(delegate, PlanDelegate)
    buttons = delegate.buttons_of(view.visualRect(index), view.layoutDirection(), task.list.model.rows[row])
    box = next(button.box for button in buttons if button.act == act)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def click_tick(qtbot: QtBot, task: ImportTask, row: int) -> None:
    view = task.list.view
    rect = view.visualRect(task.list.model.index(row))
    box = tick_box(rect, view.layoutDirection(), task.list.model.rows[row])
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.center().x(), box.top() + 14))


def seen_in(widget: QWidget) -> list[str]:
    """The texts that can be seen in it."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_a_number_of_a_card_is_shown_as_its_page_will_show_it(office: Office, qtbot: QtBot) -> None:
    dialled = card("Amina Said", "TEL;VALUE=uri:tel:+258-21-555-101;ext=21")
    task = open_task(qtbot, office, cards(dialled))
    plan = task.list.model.plan
    assert plan is not None
    [line] = [words.about(item) for item in plan.items]
    assert "+258 21 555 101 ext. 21" in line


def test_an_earlier_card_of_the_same_file_is_not_called_the_directory(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, cards(AMINA, HOMONYM))
    task.list.view.choose_item(1)
    qtbot.waitUntil(lambda: "Earlier in the file" in seen_in(task.panel), timeout=WAIT)
    assert "In the directory" not in seen_in(task.panel)


def test_nothing_is_stored_before_import_and_undo_takes_all_of_it_back(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, cards(AMINA, LUIS, NAMELESS))
    assert task.pages.currentWidget() is task.review_page
    assert task.import_button.text() == "Import 2"
    assert people(office) == []
    text, steps = store(qtbot, task)
    assert people(office) == ["Amina Said", "Luís Tembe"]
    assert "2" in text
    assert "16" in text
    assert list(steps) == ["Show them", "Undo"]
    steps["Undo"]()
    qtbot.waitUntil(lambda: people(office) == [], timeout=WAIT)


def test_show_them_asks_for_the_people_who_came_in(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, cards(AMINA, LUIS))
    _text, steps = store(qtbot, task)
    with qtbot.waitSignal(task.listed) as listed:
        steps["Show them"]()
    ids = column(office, "SELECT id FROM person ORDER BY id")
    assert sorted(listed.args[0]) == ids


def test_what_is_unticked_by_key_or_mouse_stays_out(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, cards(AMINA, LUIS, card("Mpho Dube", "TEL:+27 12 555 0177")))
    view = task.list.view
    view.setCurrentIndex(task.list.model.index(row_of(task, "Amina Said")))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    click_tick(qtbot, task, row_of(task, "Mpho Dube"))
    assert task.import_button.text() == "Import 1"
    qtbot.keyClick(view, Qt.Key.Key_Space)  # the row of Mpho Dube was chosen by the click: taken in again
    assert task.import_button.text() == "Import 2"
    store(qtbot, task)
    assert people(office) == ["Luís Tembe", "Mpho Dube"]


def test_a_group_is_left_out_and_taken_in_again_at_its_head(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, cards(AMINA, LUIS))
    head = next(at for at, row in enumerate(task.list.model.rows) if row[:2] == ("group", "new"))
    click_tick(qtbot, task, head)
    assert not task.import_button.isEnabled()
    click_tick(qtbot, task, head)
    assert task.import_button.text() == "Import 2"


def test_one_person_adds_the_card_to_ours(office: Office, qtbot: QtBot) -> None:
    add(qtbot, office, AMINA)
    task = open_task(qtbot, office, cards(HOMONYM))
    assert not task.import_button.isEnabled()
    press(qtbot, task, row_of(task, "Amina Said"), "answer:0")
    assert task.import_button.isEnabled()
    store(qtbot, task)
    assert people(office) == ["Amina Said"]
    assert "+25884555" in "".join(
        str(v) for v in column(office, "SELECT value FROM contact_detail WHERE kind = 'phone'")
    )


def test_two_people_stay_two(office: Office, qtbot: QtBot) -> None:
    add(qtbot, office, AMINA)
    task = open_task(qtbot, office, cards(HOMONYM))
    press(qtbot, task, row_of(task, "Amina Said"), "answer:1")
    store(qtbot, task)
    assert people(office) == ["Amina Said", "Amina Said"]


def test_a_decision_is_taken_back_by_change_and_the_undecided_stay_out(office: Office, qtbot: QtBot) -> None:
    add(qtbot, office, AMINA)
    task = open_task(qtbot, office, cards(HOMONYM, LUIS))
    press(qtbot, task, row_of(task, "Amina Said"), "answer:1")
    assert task.import_button.text() == "Import 2"
    press(qtbot, task, row_of(task, "Amina Said"), "decided")
    assert task.import_button.text().startswith("Import 1 · 1 undecided")
    store(qtbot, task)
    assert people(office) == ["Amina Said", "Luís Tembe"]


def test_the_panel_has_both_records_the_same_answers_and_the_card_to_copy(office: Office, qtbot: QtBot) -> None:
    add(qtbot, office, AMINA)
    task = open_task(qtbot, office, cards(LUIS, HOMONYM))
    task.list.view.setCurrentIndex(task.list.model.index(row_of(task, "Amina Said")))
    assert task.panel.name.text() == "Amina Said"
    assert "8" in task.panel.place.text()  # the card's first line
    for phone in ("+258 84 555 0199", "+258 21 555 101"):
        # a layout shows what was put into it with the next turn of the event loop
        qtbot.waitUntil(lambda phone=phone: any(phone in text for text in seen_in(task.panel)), timeout=WAIT)
    task.panel.copy_button.click()
    assert QGuiApplication.clipboard().text().strip() == HOMONYM.strip().replace("\r\n", "\n") or HOMONYM.strip()
    qtbot.keyClick(task.list.view, Qt.Key.Key_Return)
    focus = task.focusWidget()
    assert focus is not None
    assert task.panel.isAncestorOf(focus)
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    store(qtbot, task)
    assert people(office) == ["Amina Said", "Luís Tembe"]


def test_filter_and_search_show_what_they_say(office: Office, qtbot: QtBot) -> None:
    many = [card(f"Person Example{at}", f"TEL:+258 21 555 2{at:02d}") for at in range(20)]
    task = open_task(qtbot, office, cards(AMINA, *many, NAMELESS))
    model = task.list.model
    assert task.list.filter.button("all").text() == "All 22"
    assert task.list.filter.button("new").text() == "New 21"
    assert [row.index for row in model.rows if row.kind == "more"] == [15]
    task.list.filter.button("rejected").click()
    assert [row.kind for row in model.rows] == ["item"]
    task.list.filter.button("all").click()
    task.list.search.setText("555 207")
    assert [model.item(row.index).shown["name"] for row in model.rows if row.kind == "item"] == ["Person Example7"]
    task.list.search.setText("")
    press(qtbot, task, next(at for at, row in enumerate(model.rows) if row.kind == "more"), "rest")
    assert sum(row.kind == "item" for row in model.rows) == 22


def test_rows_cost_no_widgets_however_many_there_are(office: Office, qtbot: QtBot) -> None:
    counts = []
    for many in (30, 1500):
        texts = [card(f"Person Example{at}", f"EMAIL:p{at}@people.example.org") for at in range(many)]
        task = open_task(qtbot, office, cards(*texts))
        task.list.filter.button("new").click()
        assert len(task.list.model.rows) == many
        counts.append(len(task.findChildren(QWidget)))
    assert abs(counts[0] - counts[1]) < 10


def test_a_row_is_heard_whole(office: Office, qtbot: QtBot) -> None:
    add(qtbot, office, AMINA)
    newer = AMINA.replace("555 101", "555 199").replace("END:", "REV:20991231T000000Z\r\nEND:")
    task = open_task(qtbot, office, cards(newer))
    model = task.list.model
    heard = str(model.data(model.index(row_of(task, "Amina Said")), Qt.ItemDataRole.AccessibleTextRole))
    assert heard.startswith("Update, Amina Said")
    assert "+258 21 555 101" in heard
    assert "+258 21 555 199" in heard


def test_rejected_cards_are_saved_as_they_came(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = open_task(qtbot, office, cards(AMINA, NAMELESS))
    target = tmp_path / "rejected.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    task.rejects_button.click()
    assert target.read_bytes().strip() == NAMELESS.strip().encode()


def test_leaving_with_decisions_asks_once(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, cards(AMINA, LUIS))
    gone: list[bool] = []
    task.left.connect(lambda: gone.append(True))
    task.list.view.setCurrentIndex(task.list.model.index(row_of(task, "Amina Said")))
    qtbot.keyClick(task.list.view, Qt.Key.Key_Space)
    task.back_button.click()
    assert not gone
    assert len(task.bar_texts()) == 1
    task.back_button.click()
    assert gone
    assert people(office) == []


def test_stopping_while_it_stores_leaves_nothing_and_the_list_is_there_again(office: Office, qtbot: QtBot) -> None:
    texts = [card(f"Person Example{at}", f"EMAIL:p{at}@people.example.org") for at in range(600)]
    task = open_task(qtbot, office, cards(*texts))
    with qtbot.waitSignal(task.work.stopped, timeout=WAIT):
        task.import_button.click()
        task.leave()
    assert task.pages.currentWidget() is task.review_page
    assert task.import_button.text() == "Import 600"
    assert people(office) == []
    assert any("nothing of it was stored" in text for text in task.bar_texts())
    store(qtbot, task)
    assert len(people(office)) == 600


def test_a_cancel_that_comes_during_the_commit_is_told_as_what_happened(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is too late by then: the cards are stored, the notice says so and offers to undo it."""
    task = open_task(qtbot, office, cards(AMINA, LUIS))
    told: list[tuple[str, list[str]]] = []
    task.noticed.connect(lambda text, steps: told.append((text, [name for name, _step in steps])))
    count = task.work._count

    def count_and_cancel(done: int, total: int) -> None:
        count(done, total)
        if done == total == 1:  # asked for the last time
            task.work.stop()

    monkeypatch.setattr(task.work, "_count", count_and_cancel)
    store(qtbot, task)
    assert len(people(office)) == 2
    assert told == [("Imported 2 new.", ["Show them", "Undo"])]


def test_the_window_lives_while_it_stores(office: Office, qtbot: QtBot) -> None:
    texts = [card(f"Person Example{at}", f"EMAIL:p{at}@people.example.org") for at in range(600)]
    task = open_task(qtbot, office, cards(*texts))
    beats: list[int] = []
    clock = QTimer(task)
    clock.timeout.connect(lambda: beats.append(1) if task.work.is_storing else None)
    clock.start(5)
    counted: list[tuple[str, int]] = []
    task.work.working.connect(lambda text, _done, total: counted.append((text, total)))
    store(qtbot, task)
    clock.stop()
    assert len(beats) > 10
    assert ("Importing", 600) in counted
    assert "findable" in counted[-1][0]  # the cards are all counted by then
    assert counted[-1][1] == 0


def test_a_directory_that_changed_under_the_plan_is_shown_again_before_anything_is_stored(
    office: Office, qtbot: QtBot
) -> None:
    add(qtbot, office, AMINA)
    newer = AMINA.replace("555 101", "555 199").replace("END:", "REV:20991231T000000Z\r\nEND:")
    task = open_task(qtbot, office, cards(newer, LUIS))
    person = column(office, "SELECT id FROM person")[0]
    done: list[object] = []
    office.change("delete", reference=str(person), then=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
    with qtbot.waitSignal(task.work.moved, timeout=WAIT):
        task.import_button.click()
    settle(qtbot, task)
    assert len(task.bar_texts()) == 1
    assert people(office) == []
    store(qtbot, task)
    assert people(office) == ["Amina Said", "Luís Tembe"]


def test_several_files_are_one_list_and_one_step_and_a_bad_one_among_them_is_named(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    good = write(tmp_path, "one.vcf", AMINA.encode())
    other = write(tmp_path, "two.vcf", LUIS.encode())
    bad = write(tmp_path, "picture.vcf", b"\x89PNG\r\n\x1a\n" + bytes(64))
    task = open_task(qtbot, office, good, bad, other)
    assert [text for text in task.bar_texts() if "picture.vcf" in text]
    assert task.import_button.text() == "Import 2"
    _text, steps = store(qtbot, task)
    assert people(office) == ["Amina Said", "Luís Tembe"]
    steps["Undo"]()
    qtbot.waitUntil(lambda: people(office) == [], timeout=WAIT)


def test_text_from_a_card_is_never_markup(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, cards(card("<b>Ana</b> & \u202eCo", "TEL:+258 21 555 101", "NOTE:<img src=x>")))
    assert task.panel.name.text() == "<b>Ana</b> & Co"
    assert task.panel.name.textFormat() == Qt.TextFormat.PlainText


def test_decisions_of_a_large_plan_are_worked_out_away_from_the_window_in_their_order(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_work, "AT_ONCE", 0)
    task = open_task(qtbot, office, cards(AMINA, LUIS, card("Mpho Dube", "TEL:+27 12 555 0177")))
    with qtbot.waitSignal(task.work.planned, timeout=WAIT):
        click_tick(qtbot, task, row_of(task, "Amina Said"))
        assert task.work.is_deciding
        assert not task.import_button.isEnabled()
        click_tick(qtbot, task, row_of(task, "Luís Tembe"))
    assert not task.work.is_deciding
    assert task.import_button.text() == "Import 1"
    store(qtbot, task)
    assert people(office) == ["Mpho Dube"]


def test_a_long_choice_does_not_push_the_panels_columns_out_of_sight(qtbot):
    panel = ItemPanel()
    qtbot.addWidget(panel)
    panel.resize(LEAST_WIDTH, 600)
    panel._add_radios([("Add to Ana Exemplo · Ministry of Labour · " + "the same person " * 20, None)], None)
    radio = panel.findChild(QRadioButton)
    assert radio.sizeHint().width() < LEAST_WIDTH
    assert radio.accessibleName().count("the same person") == 20


MECARD = "MECARD:N:Said,Amina;TEL:+258215550101;;"
JCARD = '["vcard", [["fn", {}, "text", "Amina Said"], ["note", {}, "text", "' + "press " * 60 + '"]]]'


@pytest.mark.parametrize(
    ("data", "form", "shown"),
    [
        (f"\n{MECARD}\n", "MECARD", MECARD),
        (JCARD, "jCard", JCARD),
        (f"{AMINA}{LUIS}", "vCard 3.0", AMINA.rstrip().replace("\r\n", "\n")),
        (AMINA + LUIS.replace("3.0", "4.0"), "", AMINA.rstrip().replace("\r\n", "\n")),
    ],
)
def test_a_card_in_another_form_is_called_and_shown_as_what_was_received(
    office: Office, qtbot: QtBot, data: str, form: str, shown: str
) -> None:
    task = open_task(qtbot, office, Source("contacts.vcf", data.encode()))
    assert task.panel.received.toPlainText() == shown
    assert task.subtitle_label.text().partition(", ")[2] == form
    task.panel.copy_button.click()
    assert QGuiApplication.clipboard().text().rstrip().replace("\r\n", "\n") == shown


def test_rejected_cards_in_another_form_are_saved_in_it(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = open_task(qtbot, office, Source("codes.txt", f"{MECARD}\nMECARD:URL:;;\n".encode()))
    target = tmp_path / "rejected.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    task.rejects_button.click()
    assert target.read_bytes() == b"MECARD:URL:;;\r\n"


def test_organizations_of_one_name_are_told_apart_by_their_countries():
    reason = Text("several organisations are called {name}", {"name": "Ministry of Labour"})
    found = tuple(Candidate(("entry", n), "Ministry of Labour", None, reason, c) for n, c in enumerate(("MZ", "MU"), 1))
    item = PlannedItem(0, "cards.vcf", RejectedRecord(1, b"", reason), "conflict", candidates=found)
    said = [words.candidate_text(item, Decision("update", ("entry", n))) for n in (1, 2)]
    assert [text.split(" · ")[:2] for text in said] == [
        ["Ministry of Labour", "Mozambique"],
        ["Ministry of Labour", "Mauritius"],
    ]
