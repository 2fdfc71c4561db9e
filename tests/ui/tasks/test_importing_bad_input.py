"""What cannot be imported is told in the task, with what to do instead; no message box, nothing half-written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from directory.importing import reading
from directory.importing.receiving import Source
from tests.ui.tasks.received import WAIT, card, cards, open_task, people, settle, store, write
from ui.office import Office
from ui.worker import worker


@pytest.mark.parametrize(
    ("name", "data", "cure"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(100), ".txt"),
        ("nothing.vcf", b"", "empty"),
        ("list.xlsx", b"PK\x03\x04" + bytes(50), "vCards"),
        ("cards.vcf", b"no card in here\r\n", "Export it again"),
        ("binary.txt", bytes(range(256)) * 8, "text"),
    ],
)
def test_a_file_of_another_kind_is_told_with_its_cure(
    office: Office, qtbot: QtBot, tmp_path: Path, name: str, data: bytes, cure: str
) -> None:
    task = open_task(qtbot, office, write(tmp_path, name, data))
    assert task.pages.currentWidget() is task.sorry_page
    assert name in task.sorry_page.text.text()
    assert cure in task.sorry_page.text.text()
    assert not task.import_button.isVisible()
    assert QApplication.activeModalWidget() is None
    assert people(office) == []


def test_a_folder_and_a_file_that_is_gone_are_told(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    task = open_task(qtbot, office, Source(str(tmp_path)), Source(str(tmp_path / "gone.vcf")))
    assert "folder" in task.sorry_page.text.text()
    assert "gone.vcf" in task.sorry_page.text.text()


def test_a_file_of_more_than_200_megabytes_is_refused_unread(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "huge.vcf"
    with file.open("wb") as stream:
        stream.truncate(reading.LIMIT + 1)  # sparse: it takes no room
    task = open_task(qtbot, office, Source(str(file)))
    assert "larger than 200 MB" in task.sorry_page.text.text()


def test_another_file_can_be_chosen_where_the_first_was_none(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = open_task(qtbot, office, Source(str(tmp_path)))
    good = write(tmp_path, "good.vcf", card("Amina Said", "TEL:+258 21 555 101").encode())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_arguments: ([good.name], ""))
    task.sorry_page.other_button.click()
    settle(qtbot, task)
    qtbot.waitUntil(lambda: task.pages.currentWidget() is task.review_page, timeout=WAIT)
    assert "good.vcf" in task.title_label.text()
    store(qtbot, task)
    assert people(office) == ["Amina Said"]


def test_text_from_the_clipboard_can_be_pasted_instead(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    task = open_task(qtbot, office, Source(str(tmp_path)))
    QGuiApplication.clipboard().setText("")
    task.sorry_page.paste_button.click()
    assert any("clipboard" in text for text in task.bar_texts())
    QGuiApplication.clipboard().setText(card("Amina Said", "TEL:+258 21 555 101"))
    task.sorry_page.paste_button.click()
    qtbot.waitUntil(lambda: task.pages.currentWidget() is task.review_page, timeout=WAIT)
    assert task.import_button.text() == "Import 1"


def test_text_without_contacts_is_shown_with_what_is_missing(office: Office, qtbot: QtBot) -> None:
    task = open_task(qtbot, office, Source("pasted text", b"A quiet day at the harbour, and nobody to call."))
    assert task.pages.currentWidget() is task.release_page
    assert "A quiet day" in task.release_page.text.toPlainText()
    assert not task.release_page.cards
    assert not task.import_button.isEnabled()


def test_cancel_while_a_file_is_read_ends_it_and_leaves(office: Office, qtbot: QtBot) -> None:
    texts = [card(f"Person Example{at}", f"EMAIL:p{at}@people.example.org") for at in range(20_000)]
    source = cards(*texts)
    from ui.tasks.importing import ImportTask

    task = ImportTask(office, [source])
    qtbot.addWidget(task)
    task.show()
    qtbot.waitUntil(lambda: task.pages.currentWidget() is task.working_page, timeout=WAIT)
    with qtbot.waitSignal(task.left, timeout=WAIT):
        task.working_page.cancel_button.click()
    assert not worker().is_busy
    assert task.work.plan is None


def test_letters_of_an_undeclared_encoding_are_chosen_by_the_names(office: Office, qtbot: QtBot) -> None:
    data = card("Иван Лебедев", "TEL:+258 21 555 101").encode("cp1251")
    task = open_task(qtbot, office, Source("old.vcf", data))
    assert task.pages.currentWidget() is task.encoding_page
    choice = task.encoding_page.choices["cp1251"]
    assert choice.accessibleDescription() == "Иван Лебедев"
    choice.click()
    task.import_button.click()
    qtbot.waitUntil(lambda: task.pages.currentWidget() is task.review_page, timeout=WAIT)
    store(qtbot, task)
    assert people(office) == ["Иван Лебедев"]
