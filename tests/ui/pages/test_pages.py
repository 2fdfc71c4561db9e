"""The six kinds of pages: what stands on them, how it is edited, how they follow the directory and their width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from ui.actions import Act
from ui.pages.cards import LinksCard
from ui.pages.fields_card import FieldsCard
from ui.pages.members import MembersCard
from ui.pages.page import Columns
from ui.pages.posts import PeopleCard, PostsCard
from ui.pages.texts_editing import PartsCard
from ui.pages.timeline import TimelineCard
from ui.pages.works import WorksCard

NAMES = {
    "person": "fatima",
    "organization": "agency",
    "post": "officer",
    "programme": "programme",
    "list": "list",
    "sheet": "sheet",
}


def card(page, kind, title=None):
    return next(each for each in page.cards if isinstance(each, kind) and title in (None, each.title.text()))


def write(pages, field, text):
    field.selectAll()
    pages.qtbot.keyClicks(field, text)


def texts(flow):
    return [flow.itemAt(at).widget().text() for at in range(flow.count())]


def titles(page):
    return {each.title.text() for each in page.cards if not each.isHidden()}


@pytest.mark.parametrize("kind", NAMES)
def test_every_kind_has_its_page_in_its_room_where_every_control_can_be_heard(pages, kind):
    page = pages.open(kind, NAMES[kind])
    assert page.page.kind == kind
    assert page.head.names.row.name.text() == page.page.name
    controls = [each for kind in (QAbstractButton, QLineEdit, QComboBox) for each in page.findChildren(kind)]
    assert controls
    for each in controls:
        name = QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        assert name, each
    for width in (880, 352):
        page.resize(width, 800)
        pages.qtbot.waitUntil(lambda: page.columns.is_wide == (page.columns.width() >= 700))
        pages.qtbot.waitUntil(lambda: page.scroll.widget().width() <= page.scroll.viewport().width())
        assert page.width() == width


def test_cards_stand_in_two_columns_where_there_is_room_and_in_one_otherwise(pages):
    page = pages.open("person", "fatima", 880)
    columns = page.findChild(Columns)
    works = card(page, WorksCard)
    pages.qtbot.waitUntil(lambda: works.x() > 300)
    page.resize(352, 800)
    pages.qtbot.waitUntil(lambda: not columns.is_wide)
    pages.qtbot.waitUntil(lambda: works.x() == 0)


def test_text_of_data_is_shown_as_it_is(pages):
    page = pages.open("person", "anil")
    assert page.head.names.row.name.text() == "Anil <b>Jugessur</b>"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_the_head_says_what_she_is_where_and_since_when(pages):
    page = pages.open("person", "fatima")
    opened = []
    page.opened.connect(opened.append)
    assert texts(page.head.line) == ["Programme officer,", "Agency Pretoria"]
    assert texts(page.head.second) == ["since March 2024 · South Africa"]
    page.head.line.itemAt(1).widget().click()
    assert opened == [pages.ids["agency"]]
    assert page.head.languages.row.text.text() == "Portuguese"


def test_names_are_edited_where_they_stand_the_native_one_too(pages):
    page = pages.open("person", "fatima")
    page.head.names.row.setFocus()
    pages.qtbot.keyClick(page.head.names.row, Qt.Key.Key_Return)
    editor = page.head.names.editor
    write(pages, editor.edits["name"], "Fatima Khan-Dlamini")
    editor.native.setText("فاطمة")
    pages.qtbot.keyClick(editor.edits["name"], Qt.Key.Key_Return)
    pages.settle()
    pages.qtbot.waitUntil(lambda: page.head.names.editor is None)
    pages.settle()
    assert (page.page.name, page.page.native_name) == ("Fatima Khan-Dlamini", "فاطمة")


def test_languages_and_tags_are_written_in_one_line(pages):
    page = pages.open("person", "fatima")
    for slot, text in ((page.head.languages, "English, isiZulu"), (page.head.tags, "trainer, press")):
        pages.qtbot.mouseClick(slot.row, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        field = slot.editor.first
        write(pages, field, text)
        pages.qtbot.keyClick(field, Qt.Key.Key_Return)
        pages.settle()
    pages.qtbot.waitUntil(lambda: len(page.page.tags) == 2)
    assert page.page.languages == ("en", "zu")
    assert {tag.name for tag in page.page.tags} == {"trainer", "press"}


def test_a_language_that_is_none_is_told_and_what_was_typed_stays(pages):
    page = pages.open("person", "fatima")
    page.head.languages.open()
    editor = page.head.languages.editor
    write(pages, editor.first, "Klingonish")
    editor.leave()
    pages.settle()
    assert "Klingonish" in editor.problem.text()
    assert editor.first.text() == "Klingonish"


def test_the_audience_is_changed_at_its_label(pages):
    page = pages.open("person", "fatima")
    restricted = next(action for action in page.head.audience.menu.actions() if action.text() == "Restricted")
    restricted.trigger()
    pages.settle()
    assert pages.one("SELECT audience FROM entry WHERE id = ?", pages.ids["fatima"]) == 40
    assert page.head.audience.button.text() == "Restricted"


def test_a_vacant_post_is_taken_by_completing_it(pages):
    page = pages.open("person", "bo")
    works = card(page, WorksCard)
    works.action.click()
    editor = works.rows.new_editor()
    pages.qtbot.keyClicks(editor.post, "regional")
    first = editor.post.suggestions()[0]
    assert (first.text, first.second) == ("Regional coordinator", "Agency Pretoria · vacant")
    pages.qtbot.keyClick(editor.post, Qt.Key.Key_Return)
    assert editor.organization.text() == "Agency Pretoria"
    editor.capacity.setCurrentIndex(editor.capacity.findData("acting"))
    pages.qtbot.keyClicks(editor.begins, "1 December 2026")
    pages.qtbot.keyClick(editor.begins, Qt.Key.Key_Return)
    pages.settle()
    sql = "SELECT person_id, capacity, valid_from FROM membership WHERE post_id = ?"
    assert pages.one(sql, pages.ids["vacant"]) == (pages.ids["bo"], "acting", "2026-12-01")
    assert [work.title for work in page.page.works] == ["Clerk", "Regional coordinator"]


def test_a_new_post_is_made_at_the_organization_that_is_chosen(pages):
    page = pages.open("person", "bo")
    card(page, WorksCard).action.click()
    editor = card(page, WorksCard).rows.new_editor()
    pages.qtbot.keyClicks(editor.post, "Data analyst")
    assert "Data analyst" in editor.post.suggestions()[-1].text
    pages.qtbot.keyClick(editor.post, Qt.Key.Key_Return)
    assert editor.post.text() == "Data analyst"
    assert editor.organization.hasFocus()
    pages.qtbot.keyClicks(editor.organization, "agency")
    pages.qtbot.keyClick(editor.organization, Qt.Key.Key_Return)
    pages.qtbot.keyClick(editor.organization, Qt.Key.Key_Return)
    pages.settle()
    assert pages.one("SELECT organization_id FROM post WHERE title = 'Data analyst'") == pages.ids["agency"]


def test_an_organization_that_is_not_chosen_is_asked_for(pages):
    page = pages.open("person", "bo")
    card(page, WorksCard).action.click()
    editor = card(page, WorksCard).rows.new_editor()
    editor.post.setText("Data analyst")
    editor.leave()
    assert editor.organization_field.problem.isVisible()
    assert pages.one("SELECT count(*) FROM post WHERE title = 'Data analyst'") == 0


def test_a_membership_gets_another_date_or_is_deleted(pages):
    page = pages.open("person", "fatima")
    slot = card(page, WorksCard).rows.slot(pages.ids["held"])
    slot.open()
    write(pages, slot.editor.ends, "June 2026")
    pages.qtbot.keyClick(slot.editor.ends, Qt.Key.Key_Return)
    pages.settle()
    assert slot.row.period.text() == "March 2024 – June 2026"
    slot.open()
    slot.editor.remove.click()
    pages.settle()
    assert page.page.works == ()
    assert pages.notices[-1][0] == "Deleted Programme officer"


def test_a_note_is_written_changed_and_deleted(pages):
    page = pages.open("person", "bo")
    notes = card(page, PartsCard, "Notes")
    assert notes.isHidden()
    adder = next(made for made, each in page._adders if each is notes)
    adder.click()
    editor = notes.rows.new_editor()
    assert isinstance(editor.text, QPlainTextEdit)
    pages.qtbot.keyClicks(editor.text, "Prefers Portuguese")
    page.head.names.row.setFocus()
    pages.settle()
    (note,) = page.page.notes
    assert (note.text, note.audience) == ("Prefers Portuguese", "internal")
    assert not notes.isHidden()
    slot = notes.rows.slot(note.reference)
    slot.open()
    slot.editor.text.setPlainText("Prefers mornings")
    slot.editor.leave()
    pages.settle()
    assert slot.row.text.text() == "Prefers mornings"
    slot.open()
    slot.editor.text.setPlainText("")
    slot.editor.leave()
    pages.settle()
    assert page.page.notes == ()


def test_an_address_is_added_part_by_part(pages):
    page = pages.open("person", "bo")
    addresses = card(page, PartsCard, "Addresses")
    next(made for made, each in page._adders if each is addresses).click()
    editor = addresses.rows.new_editor()
    pages.qtbot.keyClicks(editor.edits["street"], "1 Long Street")
    editor.edits["locality"].setText("Pretoria")
    editor.edits["country"].setText("South Africa")
    editor.leave()
    pages.settle()
    (address,) = page.page.addresses
    assert address.country_code == "ZA"
    assert addresses.rows.slot(address.reference).row.text.text() == "1 Long Street, Pretoria, South Africa"


def test_an_organizations_posts_say_who_holds_them_and_a_vacant_one_is_filled(pages):
    page = pages.open("organization", "agency")
    posts = card(page, PostsCard)
    vacant = posts.rows.slot(pages.ids["vacant"])
    assert "Vacant" in vacant.row.accessibleName()
    assert "Fátima Khan" in posts.rows.slot(pages.ids["officer"]).row.accessibleName()
    vacant.row.appoint.click()
    pages.qtbot.keyClicks(vacant.editor.person, "bo")
    pages.qtbot.keyClick(vacant.editor.person, Qt.Key.Key_Return)
    pages.qtbot.keyClick(vacant.editor.person, Qt.Key.Key_Return)
    pages.settle()
    assert pages.one("SELECT person_id FROM membership WHERE post_id = ?", pages.ids["vacant"]) == pages.ids["bo"]
    assert "Bo Exemplo" in posts.rows.slot(pages.ids["vacant"]).row.accessibleName()


def test_a_post_is_added_at_its_organization(pages):
    page = pages.open("organization", "agency")
    card(page, PostsCard).action.click()
    editor = card(page, PostsCard).rows.new_editor()
    pages.qtbot.keyClicks(editor.title, "Driver")
    pages.qtbot.keyClick(editor.title, Qt.Key.Key_Return)
    pages.settle()
    assert pages.one("SELECT organization_id FROM post WHERE title = 'Driver'") == pages.ids["agency"]


def test_people_who_hold_no_post_stand_by_themselves_and_all_on_demand(pages):
    page = pages.open("organization", "agency")
    people = card(page, PeopleCard)
    assert [row.name.text() for row in people.rows.rows()] == ["Bo Exemplo"]
    assert people.count.text() == "2"
    assert "12 301 3885" in people.rows.rows()[0].phone.text()
    people.action.click()
    assert {row.name.text() for row in people.rows.rows()} == {"Bo Exemplo", "Fátima Khan"}


def test_the_timeline_is_also_a_list(pages):
    page = pages.open("organization", "agency")
    timeline = card(page, TimelineCard)
    assert "Fátima Khan" in timeline.timeline.accessibleName()
    timeline.views.button("list").click()
    assert timeline.timeline.isHidden()
    assert [row.name.text() for row in timeline.rows.rows()] == ["Fátima Khan"]


def test_a_bar_of_the_timeline_leads_to_its_holder(pages):
    page = pages.open("organization", "agency")
    opened = []
    page.opened.connect(opened.append)
    timeline = card(page, TimelineCard).timeline
    timeline.grab()
    bar, _work = timeline._bars[0]
    pages.qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=bar.center())
    assert opened == [pages.ids["fatima"]]


def test_an_organization_says_its_parent_and_what_it_was(pages):
    page = pages.open("organization", "agency")
    assert texts(page.head.line) == ["Other in Pretoria, South Africa"]
    assert texts(page.head.second) == ["Until 2019:", "Ministry of Children"]
    page.show_entry(pages.ids["ministry"])
    assert texts(page.head.line)[-2:] == ["part of", "Agency Pretoria"]


def test_a_field_of_an_organization_is_edited_and_refused_where_it_stands(pages):
    page = pages.open("organization", "agency")
    facts = card(page, FieldsCard)
    facts.action.click()
    slot = facts.rows.slot("covers")
    slot.open()
    pages.qtbot.keyClicks(slot.editor.edit, "Mauritius, Atlantis")
    slot.editor.leave()
    pages.settle()
    assert "Atlantis" in slot.editor.problem.text()
    write(pages, slot.editor.edit, "Mauritius, Zambia")
    pages.qtbot.keyClick(slot.editor.edit, Qt.Key.Key_Return)
    pages.settle()
    assert page.page.covers == ("MU", "ZM")


def test_a_member_is_put_on_a_list_and_taken_off_with_undo(pages):
    page = pages.open("list", "list")
    members = card(page, MembersCard)
    members.action.click()
    editor = members.rows.new_editor()
    pages.qtbot.keyClicks(editor.member, "bo")
    pages.qtbot.keyClick(editor.member, Qt.Key.Key_Return)
    pages.qtbot.keyClick(editor.member, Qt.Key.Key_Return)
    pages.settle()
    assert {link.name for link in page.page.members} == {"Fátima Khan", "Bo Exemplo"}
    row = next(row for row in members.rows.rows() if row.name.text() == "Bo Exemplo")
    row.cross.click()
    pages.settle()
    assert [link.name for link in page.page.members] == ["Fátima Khan"]
    text, ((_label, undo),) = pages.notices[-1]
    assert text == "Took Bo Exemplo off the list"
    undo()
    pages.settle()
    assert len(page.page.members) == 2


def test_rows_that_lead_elsewhere_open_by_keyboard(pages):
    page = pages.open("person", "fatima")
    opened = []
    page.opened.connect(opened.append)
    appears = card(page, LinksCard, "Appears in")
    assert [row.end.text() for row in appears.rows.rows()] == ["mailing list", "draft"]
    pages.qtbot.keyClick(appears.rows.rows()[0], Qt.Key.Key_Return)
    assert opened == [pages.ids["list"]]


def test_a_programme_names_who_funds_it(pages):
    page = pages.open("programme", "programme")
    (row,) = card(page, LinksCard, "Who takes part").rows.rows()
    assert (row.name.text(), row.second.text()) == ("Agency Pretoria", "Funding")


def test_what_there_is_nothing_of_is_no_empty_card(pages):
    page = pages.open("person", "bo")
    assert titles(page) == {"Contact details", "Posts"}


def test_the_last_change_is_told_and_leads_to_the_history(pages):
    page = pages.open("person", "fatima")
    asked = []
    page.asked.connect(lambda act, ids: asked.append((act, ids)))
    pages.office.change("add tag", entry=str(pages.ids["fatima"]), tag="press")
    pages.settle()
    assert "by you: Tag Fátima Khan" in page.last.text()
    page.history.click()
    assert asked == [(Act.HISTORY.value, [pages.ids["fatima"]])]


def test_the_menu_asks_the_window_for_what_leaves_the_program(pages):
    page = pages.open("person", "fatima")
    asked = []
    page.asked.connect(lambda act, ids: asked.append((act, ids)))
    next(action for action in page.head.menu.actions() if action.text() == "Contact sheet…").trigger()
    assert asked == [(Act.CONTACT_SHEET.value, [pages.ids["fatima"]])]


def test_a_change_keeps_the_place_and_the_rows(pages):
    page = pages.open("person", "fatima", 352)
    page.resize(352, 500)
    bar = page.scroll.verticalScrollBar()
    pages.qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)
    rows = page.cards[0].rows.rows()
    pages.office.change("add tag", entry=str(pages.ids["fatima"]), tag="press")
    pages.settle()
    assert bar.value() == 80
    assert page.cards[0].rows.rows() == rows


def test_a_page_whose_entry_was_deleted_stays_quiet(pages):
    page = pages.open("person", "bo")
    pages.office.change("delete", reference=str(pages.ids["bo"]))
    pages.settle()
    assert page.page is None
    page.edit()
    page.show_entry(pages.ids["fatima"])
    assert page.page.name == "Fátima Khan"


def test_a_file_that_cannot_be_written_offers_no_editing(pages):
    pages.office.is_read_only = True
    page = pages.open("person", "fatima")
    assert not card(page, WorksCard).action.isVisible()
    page.edit()
    assert all(slot.editor is None for slot in page.slots_in_order())
    assert not page.head.audience.button.isEnabled()
