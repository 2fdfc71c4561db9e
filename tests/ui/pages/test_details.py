"""Contact details on a page: seen, copied, dialled, edited where they stand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from directory import clock
from ui.pages.details import DetailsCard


def card_of(page):
    return next(card for card in page.cards if isinstance(card, DetailsCard))


def row(page, pages, name):
    return card_of(page).rows.slot(f"detail-{pages.ids[name]}").row


def edit(page, pages, name):
    slot = card_of(page).rows.slot(f"detail-{pages.ids[name]}")
    slot.row.setFocus()
    pages.qtbot.keyClick(slot.row, Qt.Key.Key_Return)
    return slot.editor


def write(pages, field: QLineEdit, text: str):
    field.selectAll()
    pages.qtbot.keyClicks(field, text)


def test_a_detail_says_what_it_is_and_whether_it_was_verified(pages):
    page = pages.open("person", "fatima")
    shown = row(page, pages, "mail")
    assert "fkhan@example.org" in shown.value.text()
    assert shown.label.text() == "work"
    assert shown.verified.text() == "not verified"
    assert shown.audience.level == "public"


def test_what_reaches_her_through_the_office_stands_below_and_leads_there(pages):
    page = pages.open("person", "fatima")
    opened = []
    page.opened.connect(opened.append)
    shown = row(page, pages, "office phone")
    assert "Agency Pretoria" in shown.label.text()
    pages.qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert opened == [pages.ids["agency"]]


@pytest.mark.parametrize(
    ("hour", "said"), [(9, "Now 11:00 there: open"), (17, "Now 19:00 there: closed, opens Wed 08:00")]
)
def test_a_line_with_hours_says_whether_it_is_answered_now(pages, monkeypatch, hour, said):
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 24, hour, tzinfo=UTC))
    shown = row(pages.open("person", "fatima"), pages, "office phone")
    assert shown.hours.text() == "Mon–Fri 08:00–16:00 in Johannesburg"
    assert shown.now.text().startswith(said)
    assert shown.now.property("role") == ("good" if hour == 9 else "note")


def test_copy_and_mail_show_on_focus_and_do_what_they_say(pages, monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()) or True)
    page = pages.open("person", "fatima")
    shown = row(page, pages, "mail")
    assert not shown.copy_button.isVisible()
    shown.setFocus()
    pages.qtbot.waitUntil(shown.copy_button.isVisible)
    pages.qtbot.mouseClick(shown.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "fkhan@example.org"
    assert pages.notices[-1][0] == "Copied fkhan@example.org"
    pages.qtbot.mouseClick(shown.open_button, Qt.MouseButton.LeftButton)
    assert urls == ["mailto:fkhan@example.org"]


def test_a_phone_is_dialled_and_one_with_a_problem_cannot_be(pages, monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()) or True)
    page = pages.open("person", "fatima")
    row(page, pages, "office phone").open_button.click()
    assert urls == ["tel:+27123422789"]
    assert row(page, pages, "wrong").open_button.isHidden()


def test_where_no_program_takes_the_number_it_can_be_copied(pages, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    page = pages.open("person", "fatima")
    row(page, pages, "office phone").open_button.click()
    text, ((label, copy),) = pages.notices[-1]
    assert "+27123422789" in text
    assert label == "Copy"
    copy()
    assert QGuiApplication.clipboard().text() == "+27123422789"


def test_copying_a_restricted_value_asks_once_more(pages):
    QGuiApplication.clipboard().setText("before")
    page = pages.open("person", "anil")
    shown = row(page, pages, "secret")
    assert shown.audience.level == "restricted"
    shown.copy_button.click()
    assert QGuiApplication.clipboard().text() == "before"
    pages.qtbot.mouseClick(shown.question().button, Qt.MouseButton.LeftButton)
    assert "82 555 0142" in QGuiApplication.clipboard().text()
    assert shown.question() is None


def test_a_restricted_value_may_be_left_alone(pages):
    QGuiApplication.clipboard().setText("before")
    page = pages.open("person", "anil")
    shown = row(page, pages, "secret")
    shown.copy_button.click()
    shown.question().links[0].click()
    assert shown.question() is None
    assert QGuiApplication.clipboard().text() == "before"


def test_a_problem_stands_where_it_is_with_its_cure(pages):
    page = pages.open("person", "fatima")
    shown = row(page, pages, "wrong")
    assert shown.cure().label.text().startswith("Too short")
    pages.qtbot.mouseClick(shown.cure().button, Qt.MouseButton.LeftButton)
    pages.settle()
    assert pages.one("SELECT value, problem FROM contact_detail WHERE id = ?", pages.ids["wrong"]) == (
        "+27795017854",
        None,
    )
    assert row(page, pages, "wrong") is shown
    assert shown.cure() is None
    assert "assumed" in shown.verified.text()


def test_enter_opens_a_detail_where_it_stands_and_enter_saves_it_as_one_change(pages):
    page = pages.open("person", "fatima")
    before = pages.one("SELECT count(*) FROM change_set")
    editor = edit(page, pages, "mail")
    assert editor.value.hasFocus()
    write(pages, editor.value, "fatima@example.org")
    editor.label.setEditText("home")
    pages.qtbot.keyClick(editor.value, Qt.Key.Key_Return)
    pages.settle()
    assert pages.one("SELECT raw, label FROM contact_detail WHERE id = ?", pages.ids["mail"]) == (
        "fatima@example.org",
        "home",
    )
    assert pages.one("SELECT count(*) FROM change_set") == before + 1
    assert "fatima@example.org" in row(page, pages, "mail").value.text()


def test_leaving_saves(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    write(pages, editor.value, "left@example.org")
    row(page, pages, "wrong").setFocus()
    pages.settle()
    assert pages.one("SELECT raw FROM contact_detail WHERE id = ?", pages.ids["mail"]) == "left@example.org"
    assert card_of(page).rows.slot(f"detail-{pages.ids['mail']}").editor is None


def test_esc_puts_it_back(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    write(pages, editor.value, "typed@example.org")
    pages.qtbot.keyClick(editor.value, Qt.Key.Key_Escape)
    pages.settle()
    assert pages.one("SELECT raw FROM contact_detail WHERE id = ?", pages.ids["mail"]) == "fkhan@example.org"
    assert row(page, pages, "mail").hasFocus()


def test_nothing_changed_is_no_change(pages):
    page = pages.open("person", "fatima")
    before = pages.one("SELECT count(*) FROM change_set")
    editor = edit(page, pages, "wrong")
    pages.qtbot.keyClick(editor.value, Qt.Key.Key_Return)
    pages.settle()
    assert pages.one("SELECT count(*) FROM change_set") == before


def test_f2_saves_what_is_open_and_opens_the_next(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    write(pages, editor.value, "next@example.org")
    page.edit()
    pages.settle()
    assert pages.one("SELECT raw FROM contact_detail WHERE id = ?", pages.ids["mail"]) == "next@example.org"
    following = card_of(page).rows.slot(f"detail-{pages.ids['wrong']}").editor
    assert following is not None
    assert following.value.hasFocus()


@pytest.mark.parametrize(
    ("typed", "said"),
    [("082 555 0142", "Mobile, South Africa"), ("+258 21 310 779", "Landline, Mozambique"), ("+27 12", "Too short")],
)
def test_a_number_is_told_as_it_will_be_understood_while_it_is_typed(pages, typed, said):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "wrong")
    write(pages, editor.value, typed)
    assert editor.reading.text().startswith(said)


def test_another_value_is_asked_whether_the_old_one_was_wrong_or_has_changed(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    assert editor.change.isHidden()
    write(pages, editor.value, "new@example.org")
    assert editor.change.isVisible()
    assert editor.correct.isChecked()
    pages.qtbot.mouseClick(editor.changed, Qt.MouseButton.LeftButton, pos=editor.changed.rect().center() / 4)
    pages.qtbot.keyClicks(editor.since, "March 2026")
    pages.qtbot.keyClick(editor.since, Qt.Key.Key_Return)
    pages.settle()
    assert pages.one("SELECT raw, valid_until FROM contact_detail WHERE id = ?", pages.ids["mail"]) == (
        "fkhan@example.org",
        "2026-02-28",
    )
    assert pages.one("SELECT valid_from FROM contact_detail WHERE raw = 'new@example.org'") == "2026-03"


def test_changed_since_wants_a_day_and_stays_open_until_it_has_one(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    write(pages, editor.value, "new@example.org")
    editor.changed.setChecked(True)
    editor.leave()
    assert editor.problem.isVisible()
    assert pages.one("SELECT count(*) FROM contact_detail WHERE raw = 'new@example.org'") == 0


def test_a_refusal_is_told_in_the_editor_which_stays_open(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    editor.value.setText("   ")
    editor.leave()
    pages.settle()
    assert editor.problem.isVisible()
    assert editor.problem.text()
    assert pages.one("SELECT raw FROM contact_detail WHERE id = ?", pages.ids["mail"]) == "fkhan@example.org"


def test_a_detail_is_added_with_the_words_that_were_chosen(pages):
    page = pages.open("person", "bo")
    pages.qtbot.keyClick(card_of(page).action, Qt.Key.Key_Space)
    editor = card_of(page).rows.new_editor()
    editor.kind.setCurrentIndex(editor.kind.findData("email"))
    write(pages, editor.value, "bo@example.org")
    editor.audience.set_audience("partners")
    editor.preferred.setChecked(True)
    pages.qtbot.keyClick(editor.value, Qt.Key.Key_Return)
    pages.settle()
    sql = "SELECT kind, label, audience, is_preferred, entry_id FROM contact_detail WHERE raw = 'bo@example.org'"
    assert pages.one(sql) == ("email", "work", 20, 1, pages.ids["bo"])
    assert card_of(page).rows.new_editor() is None


def test_a_detail_is_deleted_at_once_and_the_notice_takes_it_back(pages):
    page = pages.open("person", "fatima")
    edit(page, pages, "mail").remove.click()
    pages.settle()
    assert pages.one("SELECT count(*) FROM contact_detail WHERE id = ?", pages.ids["mail"]) == 0
    text, ((label, undo),) = pages.notices[-1]
    assert (text, label) == ("Deleted fkhan@example.org", "Undo")
    undo()
    pages.settle()
    assert pages.one("SELECT raw FROM contact_detail WHERE id = ?", pages.ids["mail"]) == "fkhan@example.org"


def test_a_detail_is_verified_today_or_ended(pages):
    page = pages.open("person", "fatima")
    edit(page, pages, "mail").verify.click()
    pages.settle()
    assert pages.one("SELECT verified_on FROM contact_detail WHERE id = ?", pages.ids["mail"]) == "2026-11-24"
    assert row(page, pages, "mail").verified.text() == "verified 24 Nov 2026"
    edit(page, pages, "mail").end.click()
    pages.settle()
    assert pages.one("SELECT valid_until FROM contact_detail WHERE id = ?", pages.ids["mail"]) == "2026-11-24"


def test_what_another_program_changes_appears_without_losing_what_is_being_typed(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    write(pages, editor.value, "half-typ")
    pages.office.change("set", reference=f"detail-{pages.ids['wrong']}", field="label", value="home")
    pages.settle()
    assert row(page, pages, "wrong").label.text() == "home"
    assert card_of(page).rows.slot(f"detail-{pages.ids['mail']}").editor is editor
    assert editor.value.text() == "half-typ"
    assert editor.value.hasFocus()


def test_a_detail_that_is_deleted_elsewhere_keeps_what_is_being_typed_until_it_is_left(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    write(pages, editor.value, "kept@example.org")
    pages.office.change("delete", reference=f"detail-{pages.ids['mail']}")
    pages.settle()
    assert editor.value.text() == "kept@example.org"
    editor.leave()
    pages.settle()
    assert editor.problem.isVisible()


def test_what_is_refused_after_its_page_is_gone_is_told_at_the_foot(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    editor.value.setText("   ")
    page.show_entry(pages.ids["bo"])
    pages.settle()
    assert "empty" in pages.notices[-1][0]
    assert all(slot.editor is None for slot in page.slots_in_order())


def test_another_entry_is_shown_after_what_was_open_has_been_saved(pages):
    page = pages.open("person", "fatima")
    editor = edit(page, pages, "mail")
    write(pages, editor.value, "saved@example.org")
    page.show_entry(pages.ids["bo"])
    pages.settle()
    assert pages.one("SELECT raw FROM contact_detail WHERE id = ?", pages.ids["mail"]) == "saved@example.org"
    assert page.page.name == "Bo Exemplo"
