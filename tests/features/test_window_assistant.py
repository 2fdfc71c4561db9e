"""A programme assistant's day in the real window: cards in, a number that changed, a post filled, a list, and back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.features.driving import ALT, CTRL, Key, User
from ui.actions import Act
from ui.pages.detail_editing import DetailEditor
from ui.pages.details import DetailRow
from ui.tasks.mailing import MailingTask
from ui.widgets.completing import CompletingEdit

CARDS = """\
BEGIN:VCARD\r
VERSION:3.0\r
FN:Rita Novata\r
N:Novata;Rita;;;\r
TEL;TYPE=WORK:+258 21 310 701\r
EMAIL:rnovata@labour.example.org\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
FN:Tomé Novelo\r
N:Novelo;Tomé;;;\r
EMAIL:tnovelo@labour.example.org\r
END:VCARD\r
"""
TABLES = "person", "contact_detail", "membership", "list_member", "organization", "post"


def state(user: User) -> dict[str, object]:
    """All that undo must give back, without the columns that it never sets back."""
    return {table: sorted(map(repr, user.office.raw.execute(f"SELECT * FROM {table}").fetchall())) for table in TABLES}


def changes(user: User) -> object:
    return user.one("SELECT count(*) FROM change_set")


@pytest.fixture
def media(user: User) -> int:
    return user.find("media", "lists")


def detail_row(page: QWidget, text: str) -> DetailRow:
    return next(row for row in page.findChildren(DetailRow) if row.isVisible() and text in row.value.text())


def test_the_day_by_keyboard_alone_and_all_of_it_taken_back(user, media):
    before, first = state(user), changes(user)
    QGuiApplication.clipboard().setText(CARDS)
    user.press(Key.Key_V, CTRL)
    task = user.reviewed()
    user.tab_to(task.import_button)
    user.press(Key.Key_Space)
    user.told("Imported 2 new")

    rita = user.search_one("novata rita")
    user.press(Key.Key_Return)
    user.press(Key.Key_Return)
    page = user.page_of(rita)
    user.tab_to(detail_row(page, "310 701"))
    user.press(Key.Key_Return)
    (editor,) = page.findChildren(DetailEditor)
    assert editor.value.hasFocus()
    user.press(Key.Key_A, CTRL)
    user.type("+258 21 310 709")
    user.tab_to(editor.correct)
    user.press(Key.Key_Down)  # the arrows go from one answer to the other
    assert editor.changed.isChecked()
    user.tab_to(editor.since)
    user.type("1 November 2026")
    user.press(Key.Key_Return)
    user.until(lambda: user.one("SELECT count(*) FROM contact_detail WHERE value = '+25821310709'"))
    assert user.one("SELECT valid_until FROM contact_detail WHERE raw LIKE '%310 701'") == "2026-10-31"

    user.press(Key.Key_2, ALT)
    user.until(lambda: user.window.section == "organizations")
    office = user.one("SELECT organization_id FROM post WHERE title = 'Head of Logistics'")
    user.search(str(user.one("SELECT name FROM organization WHERE id = ?", office)))
    user.until(lambda: user.window.panel.focused_id == office)
    user.press(Key.Key_Return)
    user.press(Key.Key_Return)
    user.page_of(office)
    user.tab_to_text("Appoint")
    user.press(Key.Key_Space)
    user.until(lambda: isinstance(QApplication.focusWidget(), CompletingEdit))
    user.type("rita novata")
    completing = QApplication.focusWidget()
    user.until(completing.suggestions)
    user.press(Key.Key_Return)
    user.press(Key.Key_Return)
    user.until(lambda: user.one("SELECT count(*) FROM membership WHERE person_id = ? AND post_id NOTNULL", rita))

    user.press(Key.Key_1, ALT)
    for name in ("novata", "novelo"):
        user.search_one(name)
        user.press(Key.Key_Down)
        user.press(Key.Key_Space)
    user.choose_in_menu("Media", lambda: run_command(user, "put on a mailing list"))
    user.told("put on Media")
    assert user.one("SELECT count(*) FROM list_member WHERE list_id = ? AND member_id = ?", media, rita) == 1

    user.press(Key.Key_M, CTRL)
    mailing = user.window.task
    assert isinstance(mailing, MailingTask)
    user.tab_to(mailing.copy_button)
    user.press(Key.Key_Space)
    user.told("2 recipients copied")
    copied = QGuiApplication.clipboard().text()
    assert sorted(copied.split("; ")) == [
        "Rita Novata <rnovata@labour.example.org>",
        "Tomé Novelo <tnovelo@labour.example.org>",
    ]
    user.press(Key.Key_Escape)

    made = changes(user) - first
    assert made == 4
    for _ in range(made):
        user.press(Key.Key_Z, CTRL)
        user.saved()
    user.until(lambda: changes(user) == first + 2 * made)
    assert state(user) == before


def run_command(user: User, words: str) -> None:
    """Ctrl+K, a few letters of a command, Enter."""
    user.press(Key.Key_K, CTRL)
    user.type(words)
    user.press(Key.Key_Return)


def test_the_mailing_list_by_mouse_from_dropped_cards(user, tmp_path):
    file = tmp_path / "cards.vcf"
    file.write_bytes(CARDS.encode())
    user.drop(file)
    user.click(user.reviewed().import_button)
    user.told("Imported 2 new")
    for name in ("novata", "novelo"):
        user.click_row(user.search_one(name), column=0)
    user.click(user.window.panel.foot.buttons[Act.MAILING_LIST])
    mailing = user.window.task
    assert isinstance(mailing, MailingTask)
    user.click(mailing.copy_button)
    user.told("2 recipients copied")
    assert QGuiApplication.clipboard().text().count("; ") == 1
    user.click(mailing.back_button)
    user.click(user.window.strip.undo_button)
    user.until(lambda: user.one("SELECT count(*) FROM person WHERE display_name = 'Rita Novata'") == 0)
