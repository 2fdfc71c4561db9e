"""Exports in the window: what is shown is what leaves, what is held back is named, nothing leaves unasked."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from directory.exporting import leaving
from directory.search.listing import list_ids, read_rows
from ui.tasks import file_work
from ui.tasks import mailing as mailing_module
from ui.tasks.exporting import PhoneTask, TableTask
from ui.tasks.mailing import MailingTask


def change(qtbot, office, verb: str, **given):
    """Run a verb and wait until it is stored; answers its answer."""
    answers: list = []
    office.change(verb, then=answers.append, **given)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def add_person(qtbot, office, name: str, email: str | None = None, audience: str = "internal") -> int:
    number = int(change(qtbot, office, "add person", name=name, audience=audience).data["id"])
    if email:
        change(qtbot, office, "add detail", entry=str(number), detail_kind="email", value=email, audience=audience)
    return number


def log_rows(office) -> int:
    return office.raw.execute("SELECT count(*) FROM export_log").fetchone()[0]


@pytest.fixture
def three(office, qtbot) -> list[int]:
    return [
        add_person(qtbot, office, "Ana Exemplo", "ana@example.org"),
        add_person(qtbot, office, "Ben Nobody"),
        add_person(qtbot, office, "Carla Secreta", "carla@example.org", "restricted"),
    ]


@pytest.fixture
def mailing(office, three, qtbot) -> MailingTask:
    task = MailingTask(office, three, "People")
    qtbot.addWidget(task)
    task.resize(1300, 800)
    task.show()
    return task


def test_a_mailing_shows_whom_it_reaches_and_names_the_others_with_their_reasons(mailing):
    assert [entry.name for entry in mailing.goes_to.model.entries] == ["Ana Exemplo"]
    reasons = {exclusion.name: str(exclusion.reason) for exclusion in mailing.mailing.excluded}
    assert set(reasons) == {"Ben Nobody", "Carla Secreta"}
    assert "no e-mail" in reasons["Ben Nobody"]
    assert "restricted" in reasons["Carla Secreta"]


def test_nothing_leaves_before_a_button_is_pressed_and_copying_is_logged(mailing, office, qtbot):
    QGuiApplication.clipboard().setText("before")
    assert log_rows(office) == 0
    with qtbot.waitSignal(mailing.noticed) as noticed:
        qtbot.mouseClick(mailing.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Ana Exemplo <ana@example.org>"
    assert "2" in noticed.args[0]  # left out
    assert log_rows(office) == 1


def test_without_names_the_bare_addresses_are_copied(mailing, qtbot):
    mailing.names.setChecked(False)
    qtbot.waitUntil(lambda: mailing.mailing.recipients.batches == ("ana@example.org",))


def test_batches_part_the_recipients_and_the_button_names_the_next(office, qtbot):
    ids = [add_person(qtbot, office, f"Person {n}", f"p{n}@example.org") for n in range(12)]
    task = MailingTask(office, ids, "People")
    qtbot.addWidget(task)
    task.show()
    task.batch.setCurrentIndex(0)  # 10
    task.batch.activated.emit(0)
    qtbot.waitUntil(lambda: len(task.mailing.recipients.batches) == 2)
    assert "1" in task.copy_button.text()
    assert "2" in task.copy_button.text()
    with qtbot.waitSignal(task.noticed):
        qtbot.mouseClick(task.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().count("@") == 10
    with qtbot.waitSignal(task.noticed):
        qtbot.mouseClick(task.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().count("@") == 2
    assert log_rows(office) == 2
    assert office.raw.execute("SELECT count(*) FROM export_log_entry").fetchone()[0] == 12  # each left once


def test_a_mailing_to_many_is_looked_at_away_from_the_window(office, three, qtbot, monkeypatch):
    monkeypatch.setattr(mailing_module, "AT_ONCE", 1)
    task = MailingTask(office, three, "People")
    qtbot.addWidget(task)
    assert task.mailing is None
    assert not task.copy_button.isEnabled()
    assert not task.save_button.isEnabled()
    qtbot.waitUntil(lambda: task.mailing is not None)
    assert [entry.name for entry in task.goes_to.model.entries] == ["Ana Exemplo"]
    assert task.copy_button.isEnabled()


def test_somebody_left_out_by_hand_does_not_get_it(mailing, qtbot, three):
    mailing.goes_to.view.setCurrentIndex(mailing.goes_to.model.index(0, 1))
    qtbot.keyClick(mailing.goes_to.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: mailing.mailing.recipients.batches == ())
    assert not mailing.copy_button.isEnabled()


def test_a_change_elsewhere_is_seen_at_once(mailing, office, qtbot, three):
    change(qtbot, office, "add detail", entry=str(three[1]), detail_kind="email", value="ben@example.org")
    qtbot.waitUntil(lambda: len(mailing.mailing.recipients.addresses) == 2)


def test_a_mailing_list_is_saved_as_csv(mailing, qtbot, tmp_path):
    mailing.programs.choose("csv")
    qtbot.waitUntil(lambda: not mailing.copy_button.isVisible())
    file = tmp_path / "list.csv"
    with qtbot.waitSignal(mailing.noticed):
        mailing.save_to(file)
    rows = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"))))
    assert [row[:2] for row in rows[1:]] == [["Ana Exemplo", "ana@example.org"]]


def test_cards_for_a_phone_hold_whom_the_task_shows(office, three, qtbot, tmp_path):
    task = PhoneTask(office, three, "People")
    qtbot.addWidget(task)
    assert [entry.name for entry in task.goes_to.model.entries] == ["Ana Exemplo", "Ben Nobody"]
    file = tmp_path / "cards.vcf"
    with qtbot.waitSignal(task.left):
        task.save_to(file)
    text = file.read_text("utf-8")
    assert text.count("BEGIN:VCARD") == 2
    assert "Secreta" not in text


def test_a_mailing_list_leaves_with_its_people_where_the_file_has_a_place_for_it(office, three, qtbot, tmp_path):
    made = change(qtbot, office, "add list", name="Press contacts")
    number = int(made.data["id"])
    change(qtbot, office, "list-add", mailing_list=str(number), ids=[str(entry_id) for entry_id in three[:2]])
    task = PhoneTask(office, three[:2], "Lists", [number])
    qtbot.addWidget(task)
    assert task.ids == three[:2]
    task.kinds.choose("full")
    qtbot.waitUntil(lambda: task.ids == [*three[:2], number])
    file = tmp_path / "cards.vcf"
    with qtbot.waitSignal(task.left):
        task.save_to(file)
    text = file.read_text("utf-8")
    assert text.count("BEGIN:VCARD") == 3
    assert (text.count("KIND:group"), text.count("MEMBER:urn:uuid:")) == (1, 2)


def test_a_table_is_written_and_the_audience_is_obeyed(office, three, qtbot, tmp_path):
    task = TableTask(office, three, "People")
    qtbot.addWidget(task)
    task.audience.set_audience("restricted")
    task.weigh()
    task.kinds.choose("csv")
    file = tmp_path / "table.csv"
    with qtbot.waitSignal(task.left):
        task.save_to(file)
    assert "Secreta" in file.read_text("utf-8-sig")


def test_a_file_that_cannot_be_written_says_so_in_the_task(office, three, qtbot):
    task = TableTask(office, three, "People")
    qtbot.addWidget(task)
    task.show()
    task.save_to(Path("/proc/nowhere/table.xlsx"))
    qtbot.waitUntil(lambda: "table.xlsx" in task.foot_text.text())
    assert task.isVisible()


def test_the_left_out_list_leads_to_the_entry(mailing, qtbot, three):
    from ui.widgets.buttons import Button

    opens = [made for made in mailing.left_out.findChildren(Button) if made.accessibleName().startswith("Open")]
    assert len(opens) == 2
    with qtbot.waitSignal(mailing.opened) as opened:
        qtbot.mouseClick(opens[0], Qt.MouseButton.LeftButton)
    assert opened.args[0] in three


def test_the_sample_office_is_weighed_whole(sample_office, qtbot):
    ids = list(list_ids(sample_office.raw, "people").ids)
    task = MailingTask(sample_office, ids, "People")
    qtbot.addWidget(task)
    reached = {entry.id for entry in task.mailing.reached}
    out = {exclusion.entry_id for exclusion in task.mailing.excluded if exclusion.detail is None}
    restricted = {row.id for row in read_rows(sample_office.raw, ids) if row.level == 40}
    assert restricted
    assert restricted.isdisjoint(reached)
    assert reached.isdisjoint(out)


# -- many entries: the first at once, the rest away from the window ----------------------------------------------------


@pytest.fixture
def many(office, qtbot, monkeypatch, three) -> TableTask:
    """An export of more entries than are weighed between two frames: one a part."""
    monkeypatch.setattr(file_work, "AT_ONCE", 1)
    monkeypatch.setattr(file_work, "PART", 1)
    monkeypatch.setattr(leaving, "PART", 1)
    task = TableTask(office, three, "People")
    qtbot.addWidget(task)
    task.resize(1300, 800)
    task.show()
    return task


def test_many_are_looked_at_away_from_the_window_and_the_first_are_seen_before_the_last(many, qtbot, monkeypatch):
    qtbot.waitUntil(lambda: many.looking.is_over)
    threads, seen = [], []
    look = file_work._look
    monkeypatch.setattr(
        file_work, "_look", lambda *given: (threads.append(current_thread() is main_thread()), look(*given))[1]
    )
    many.looking.advanced.connect(
        lambda _made, done: seen.append((done, len(many.goes_to.model.entries), many.foot_text.text()))
    )
    many.weigh()
    qtbot.waitUntil(lambda: many.looking.is_over)
    assert threads == [False, False, False]
    assert [(done, shown) for done, shown, _text in seen] == [(1, 1), (2, 2), (3, 2)]
    assert "1 of 3" in seen[0][2]
    assert many.save_button.text() == "Save 2 entries…"
    assert many.left_out.count_label.text() == "1"


def test_somebody_left_out_by_hand_is_not_looked_for_again(many, qtbot, monkeypatch, tmp_path):
    qtbot.waitUntil(lambda: many.looking.is_over)
    monkeypatch.setattr(file_work, "_look", None)
    many.goes_to.view.setCurrentIndex(many.goes_to.model.index(0, 1))
    qtbot.keyClick(many.goes_to.view, Qt.Key.Key_Space)
    assert "1 entr" in many.save_button.text()
    many.kinds.choose("csv")
    many._soon.stop()
    file = tmp_path / "table.csv"
    with qtbot.waitSignal(many.left):
        many.save_to(file)
    text = file.read_text("utf-8-sig")
    assert "Ana Exemplo" not in text
    assert "Ben Nobody" in text


def test_a_file_that_is_cancelled_in_the_middle_leaves_nothing_behind(many, office, qtbot, monkeypatch, tmp_path):
    told = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        many.leave()

    monkeypatch.setattr(file_work, "TOLD_EVERY", 0)
    monkeypatch.setattr(file_work, "PAUSE", 0.05)
    many.work.told.connect(stop)
    many.save_to(tmp_path / "table.xlsx")
    assert many.is_storing
    many.pages.setCurrentWidget(many.working_page)  # as it is after a while
    assert not many.cancel_button.isVisible()  # there is one below the bar
    qtbot.waitUntil(lambda: not many.is_storing)
    assert told
    assert told[0][1] == 3
    assert many.isVisible()
    assert "stopped" in many.foot_text.text()
    qtbot.waitUntil(lambda: many.looking.is_over)  # it is gone on with where the saving ended it
    assert "stopped" in many.foot_text.text()
    assert many.save_button.text() == "Save 2 entries…"
    assert many.pages.currentIndex() == 0
    assert many.cancel_button.isVisible()
    assert list(tmp_path.glob(".*")) == list(tmp_path.glob("*.xlsx")) == []
    assert log_rows(office) == 0
    with qtbot.waitSignal(many.left):
        many.leave()


def test_a_file_is_told_of_elsewhere_only_while_the_task_is_not_seen(many, qtbot, monkeypatch, tmp_path):
    told = []
    monkeypatch.setattr(file_work, "TOLD_EVERY", 0)
    many.told.connect(told.append)
    many._file = tmp_path / "table.xlsx"
    many._show_work(1, 3)
    assert told == []
    many.hide()
    many._show_work(2, 3)
    assert told == ["Writing 2 of 3"]


def test_a_file_is_made_on_a_reading_thread_and_the_writer_only_logs_it(many, office, qtbot, monkeypatch, tmp_path):
    names = []
    weigh = leaving.weigh
    monkeypatch.setattr(
        leaving, "weigh", lambda *given, **named: (names.append(current_thread().name), weigh(*given, **named))[1]
    )
    with qtbot.waitSignal(many.left):
        many.save_to(tmp_path / "table.xlsx")
    assert len(names) == 3
    assert all(name.startswith("liaison-reader") for name in names)
    assert log_rows(office) == 1
    assert office.raw.execute("SELECT count(*) FROM export_log_entry").fetchone()[0] == 2
