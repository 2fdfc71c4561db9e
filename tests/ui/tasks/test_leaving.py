"""What leaves by the clipboard, by dragging and by the camera passes the gate and is noted in the log."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject
import zxingcpp
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent

from directory.exporting import leaving
from tests.ui.tasks.test_exporting import add_person, log_rows
from ui import composition, deeds
from ui.actions import Act
from ui.composition import compose
from ui.main_window import MainWindow
from ui.table.model import TICK
from ui.tasks import file_work
from ui.tasks.exporting import PhoneTask, TableTask
from ui.tasks.qr import QrTask


@pytest.fixture
def people(office, qtbot) -> list[int]:
    return [
        add_person(qtbot, office, "Ana Exemplo", "ana@example.org"),
        add_person(qtbot, office, "Carla Secreta", "carla@example.org", "restricted"),
    ]


@pytest.fixture
def window(office, people, qtbot, tmp_path) -> MainWindow:
    window = MainWindow(office, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    compose(window)
    qtbot.addWidget(window)
    window.show()
    window.panel.ticks.add(people)
    return window


def test_a_copy_is_text_a_table_and_cards_without_what_is_restricted(window, office, qtbot):
    window.acts[Act.COPY].trigger()
    qtbot.waitUntil(lambda: "Carla Secreta" in window.notices.text.text())
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().split("\t")[0] == "Ana Exemplo"
    assert "<table>" in mime.html()
    assert vobject.readOne(bytes(mime.data("text/vcard").data()).decode()).fn.value == "Ana Exemplo"
    assert b"Secreta" not in bytes(mime.data("text/vcard").data()) + mime.text().encode() + mime.html().encode()
    assert log_rows(office) == 1


def test_what_is_restricted_is_copied_when_it_is_said_once_more(window, qtbot):
    window.acts[Act.COPY].trigger()
    qtbot.waitUntil(lambda: bool(window.notices._steps))
    window.notices._steps[0].click()
    qtbot.waitUntil(lambda: "Carla Secreta" in QGuiApplication.clipboard().text())


def pull(window: MainWindow, row: int) -> None:
    """Press on a row's name and move away with the button held, as a hand does."""
    view = window.panel.view
    begin = QPointF(view.visualRect(view.entries.index(row, TICK + 1)).center())
    for kind, at in (
        (QEvent.Type.MouseButtonPress, begin),
        (QEvent.Type.MouseMove, begin + QPointF(2, 1)),
        (QEvent.Type.MouseMove, begin + QPointF(40, 30)),
        (QEvent.Type.MouseMove, begin + QPointF(60, 60)),
        (QEvent.Type.MouseButtonRelease, begin + QPointF(60, 60)),
    ):
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        target = QPointF(view.viewport().mapToGlobal(at))
        event = QMouseEvent(kind, at, target, button, held, Qt.KeyboardModifier.NoModifier)
        QGuiApplication.sendEvent(view.viewport(), event)


def test_dragging_people_out_gives_a_card_file_and_the_log_says_so(window, office, qtbot, monkeypatch):
    dragged: list[str] = []

    def drop_outside(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        dragged.append(drag.mimeData().urls()[0].toLocalFile())
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", drop_outside)
    pull(window, 0)
    assert Path(dragged[0]).name == "Ana Exemplo.vcf"
    assert vobject.readOne(Path(dragged[0]).read_text("utf-8")).email.value == "ana@example.org"
    qtbot.waitUntil(lambda: log_rows(office) == 1)


def test_a_row_that_is_not_ticked_is_dragged_alone_and_a_ticked_one_with_the_others(
    window, office, people, qtbot, monkeypatch
):
    dragged: list[str] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _actions: dragged.append(drag.mimeData().text()))
    rui = add_person(qtbot, office, "Rui Modelo", "rui@example.org")
    view, ticks = window.panel.view, window.panel.ticks
    qtbot.waitUntil(lambda: view.entries.rowCount() == 3)
    row = next(row for row in range(3) if view.entries.id_at(row) == people[0])
    ticks.clear()
    ticks.add([rui])
    pull(window, row)
    ticks.add([people[0]])
    pull(window, row)
    named = [[line.split("\t")[0] for line in text.strip().splitlines()] for text in dragged]
    assert named == [["Ana Exemplo"], ["Rui Modelo", "Ana Exemplo"]]


def test_a_drag_that_ends_in_the_window_is_not_logged(window, office, qtbot, monkeypatch):
    monkeypatch.setattr(QDrag, "exec", lambda _drag, _actions: Qt.DropAction.IgnoreAction)
    pull(window, 0)
    qtbot.wait(50)
    assert log_rows(office) == 0


def test_a_camera_reads_the_code_that_is_shown(office, people, qtbot, tmp_path):
    task = QrTask(office, people[0], "People")
    qtbot.addWidget(task)
    task.resize(700, 800)
    task.show()
    qtbot.waitUntil(lambda: task.code is not None)
    shown = tmp_path / "shown.png"
    task.view.grab().save(str(shown))
    (found,) = zxingcpp.read_barcodes(Image.open(shown))
    card = vobject.readOne(found.text)
    assert (card.fn.value, card.email.value) == ("Ana Exemplo", "ana@example.org")
    assert log_rows(office) == 1
    saved = tmp_path / "saved.svg"
    with qtbot.waitSignal(task.noticed):
        task.save_to(saved)
    assert saved.read_text("utf-8").startswith("<?xml")


def test_a_restricted_persons_code_is_refused_with_the_reason(office, people, qtbot):
    task = QrTask(office, people[1], "People")
    qtbot.addWidget(task)
    qtbot.waitUntil(lambda: "restricted" in task.told.text())
    assert task.code is None
    assert not task.save_button.isEnabled()


def test_what_a_profile_cannot_hold_is_said_before_it_is_written(office, qtbot):
    from tests.ui.tasks.test_exporting import change

    number = add_person(qtbot, office, "Ana Exemplo", "a@example.org")
    for place in ("b", "c", "d"):
        change(qtbot, office, "add detail", entry=str(number), detail_kind="email", value=f"{place}@example.org")
    task = PhoneTask(office, [number], "People")
    qtbot.addWidget(task)
    assert not task.losses(task.entries)
    task.kinds.choose("outlook")
    qtbot.waitUntil(lambda: "d@example.org" in " ".join(str(loss.reason) for loss in task.losses(task.entries)))


def test_a_copy_that_takes_long_says_how_far_it_is_and_can_be_cancelled(window, office, qtbot, monkeypatch):
    QGuiApplication.clipboard().setText("before")
    told = []
    monkeypatch.setattr(deeds, "PATIENCE", 0)
    monkeypatch.setattr(leaving, "PART", 1)
    monkeypatch.setattr(file_work, "TOLD_EVERY", 0)
    monkeypatch.setattr(file_work, "PAUSE", 0.05)
    show = window.notices.show_work

    def cancel(text, label, stop):
        show(text, label, stop)
        told.append(window.notices.text.text())
        window.notices._steps[0].click()

    monkeypatch.setattr(window.notices, "show_work", cancel)
    window.acts[Act.COPY].trigger()
    qtbot.waitUntil(lambda: window.notices.text.text() == "Nothing was copied.")
    assert told[0] == "Copying 1 of 2…"
    assert QGuiApplication.clipboard().text() == "before"
    assert log_rows(office) == 0


def test_of_many_restricted_people_a_notice_names_the_first(window, monkeypatch):
    monkeypatch.setattr(deeds, "NAMED", 2)
    names = window.findChild(deeds.Deeds)._name_some
    assert names(["Ana", "Ben"]) == "Ana, Ben"
    assert names(["Ana", "Ben", "Carla", "Dario"]) == "Ana, Ben and 2 more"


def test_too_many_for_a_page_or_a_mail_are_offered_a_table(window, qtbot, monkeypatch):
    monkeypatch.setattr(composition, "ON_A_PAGE", 1)
    monkeypatch.setattr(composition, "IN_A_MAIL", 1)
    for act in (Act.CONTACT_SHEET, Act.MAILING_LIST, Act.PRESS_BLOCK):
        window.notices.hide()
        window.acts[act].trigger()
        assert "1 entries at most, and 2 are chosen" in window.notices.text.text()
        assert window.task is None
    window.notices._steps[0].click()
    assert isinstance(window.task, TableTask)


def test_what_is_done_with_the_list_rests_while_a_task_hides_it(window, qtbot):
    about_list = (Act.TICK_ALL, Act.COPY, Act.DELETE)
    assert all(window.acts[act].isEnabled() for act in about_list)
    window.acts[Act.TO_PHONE].trigger()
    assert isinstance(window.task, PhoneTask)
    assert not any(window.acts[act].isEnabled() for act in about_list)
    window.task.leave()
    assert all(window.acts[act].isEnabled() for act in about_list)
