"""Programmes, duties, relationships and absences, edited on the pages by keyboard, each one change with its undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from directory.focal_points.ties import read_funders
from directory.search.listing import list_ids
from ui.new_entry import NewEntryDialog
from ui.pages.cards import LinksCard
from ui.pages.fields_card import FieldsCard
from ui.tasks.way import WayTask
from ui.widgets.completing import CompletingEdit


def begin(pages, page, text: str):
    """Press the link that adds one of these; the editor that opens, its first field focused."""
    card = next(card for card in page.cards if isinstance(card, LinksCard) and card.add_text == text)
    if card.isHidden():
        next(made for made, of in page._adders if of is card).click()
    else:
        card.action.click()
    editor = card.rows.new_editor()
    assert editor is not None
    return card, editor


def press(pages, widget: QWidget, key: Qt.Key = Qt.Key.Key_Return) -> None:
    pages.qtbot.keyClick(widget, key)


def write(pages, edit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    press(pages, edit, Qt.Key.Key_Delete)
    pages.qtbot.keyClicks(edit, text)
    offered = edit.suggestions() if isinstance(edit, CompletingEdit) else []
    if offered and text.casefold() != offered[0].text.casefold():
        press(pages, edit, Qt.Key.Key_Escape if len(offered) > 1 else Qt.Key.Key_Return)


def shown(card) -> list[tuple[str, str]]:
    return [(row.name.text(), row.second.text()) for row in card.rows.rows()]


def test_who_takes_part_in_a_programme_is_said_corrected_and_taken_back(pages):
    page = pages.open("programme", "programme")
    card, editor = begin(pages, page, "Somebody who takes part")
    write(pages, editor.other, "Ministry of Children")
    editor.role.setCurrentIndex(editor.role.findData("host"))
    write(pages, editor.country, "Moz")
    assert editor.country.code() == "MZ"
    write(pages, editor.begins, "March 2024")
    press(pages, editor.begins)
    pages.settle()
    assert ("Ministry of Children", "Host, Mozambique, March 2024 – now") in shown(card)
    row = next(row for row in card.rows.rows() if row.name.text() == "Ministry of Children")
    row.setFocus()
    page.edit()  # F2
    again = next(slot for slot in page.slots_in_order() if slot.row is row).editor
    write(pages, again.ends, "2024")
    press(pages, again.ends)
    pages.settle()
    assert pages.one("SELECT role, valid_from, valid_until FROM participation WHERE country = 'MZ'") == (
        "host",
        "2024-03",
        "2024",
    )
    for _change in range(2):
        page.pen.undo()
        pages.settle()
    assert ("Ministry of Children", "Host, Mozambique, March 2024 – now") not in shown(card)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("31/02/2024", "There is no such day in the calendar."), ("12.3.2024", "This could be")],
)
def test_a_day_that_is_none_or_two_is_told_at_its_field_and_nothing_is_stored(pages, typed, said):
    page = pages.open("person", "fatima")
    _card, editor = begin(pages, page, "Absence")
    write(pages, editor.begins, typed)
    press(pages, editor.begins)
    pages.settle()
    assert editor.places["from"].problem.text().startswith(said)
    assert pages.one("SELECT count(*) FROM absence") == 0


def test_an_absence_that_ends_before_it_begins_and_one_who_stands_in_for_herself_are_refused_in_place(pages):
    page = pages.open("person", "fatima")
    card, editor = begin(pages, page, "Absence")
    write(pages, editor.begins, "2026-12-20")
    write(pages, editor.ends, "2026-12-01")
    press(pages, editor.ends)
    pages.settle()
    assert "before it begins" in editor.problem.text()
    write(pages, editor.ends, "2027-01-10")
    write(pages, editor.stand_in, "fatima")
    press(pages, editor.stand_in)
    pages.settle()
    assert "Fátima Khan would stand in for herself" in editor.stand_in_field.problem.text()
    write(pages, editor.stand_in, "Bo")
    press(pages, editor.stand_in)
    pages.settle()
    assert shown(card) == [("Bo Exemplo", "stands in")]
    assert pages.one("SELECT stand_in_id FROM absence") == pages.ids["bo"]


def test_a_theme_that_is_new_comes_with_the_duty_and_goes_with_its_undo(pages):
    page = pages.open("post", "officer")
    card, editor = begin(pages, page, "Focal-point duty")
    write(pages, editor.theme.lineEdit(), "Media")
    write(pages, editor.country, "Mauritius")
    write(pages, editor.language, "French")
    press(pages, editor.language)
    pages.settle()
    assert shown(card) == [("Fátima Khan", "Media, Mauritius, French · primary")]
    assert pages.one("SELECT towards_country, language, verified_on FROM focal_point") == ("MU", "fr", "2026-11-24")
    page.pen.undo()
    pages.settle()
    assert (pages.one("SELECT count(*) FROM focal_point"), pages.one("SELECT count(*) FROM theme")) == (0, 0)


def test_a_programmes_page_says_for_whom_its_focal_points_speak_and_not_its_own_name_again(pages):
    page = pages.open("post", "officer")
    _card, editor = begin(pages, page, "Focal-point duty")
    write(pages, editor.programme, "Protection")
    write(pages, editor.country, "Mauritius")
    press(pages, editor.language)
    pages.settle()
    assert pages.one("SELECT towards_country FROM focal_point") == "MU"
    page = pages.open("programme", "programme")
    (duties,) = (card for card in page.cards if isinstance(card, LinksCard) and card.add_text == "Focal point")
    assert shown(duties) == [("Fátima Khan", "Agency Pretoria, Mauritius · primary")]


def test_what_is_no_country_and_no_language_is_told_at_its_field(pages):
    page = pages.open("person", "fatima")
    _card, editor = begin(pages, page, "Focal-point duty")
    write(pages, editor.programme, "Protection")
    write(pages, editor.country, "Nowhereland")
    press(pages, editor.country)
    pages.settle()
    assert "Nowhereland is not a country" in editor.places["country"].problem.text()
    write(pages, editor.country, "")
    write(pages, editor.language, "Klingonese")
    press(pages, editor.language)
    pages.settle()
    assert "Klingonese is not a language" in editor.places["language"].problem.text()
    assert pages.one("SELECT count(*) FROM focal_point") == 0


def test_what_a_programme_expects_is_said_once(pages):
    page = pages.open("programme", "programme")
    card, editor = begin(pages, page, "Expectation")
    editor.of.setCurrentIndex(1)
    write(pages, editor.classification, "Ministry of Labour")
    press(pages, editor.classification)
    pages.settle()
    assert shown(card) == [("Ministry of Labour", "in each country that it covers")]
    _card, editor = begin(pages, page, "Expectation")
    editor.of.setCurrentIndex(1)
    write(pages, editor.classification, "Ministry of Labour")
    press(pages, editor.classification)
    pages.settle()
    assert "expected already" in editor.problem.text()
    editor.restore()
    _card, editor = begin(pages, page, "Expectation")
    press(pages, editor.of)  # a kind is chosen as it stands: Enter means it
    pages.settle()
    assert ("Every one of the kind: Ministry", "in each country that it covers") in shown(card)


def test_a_part_of_a_programme_inherits_its_funding_and_says_so(pages):
    page = pages.open("programme", "programme")
    card, editor = begin(pages, page, "Part of it")
    write(pages, editor.name, "Training in Mauritius")
    write(pages, editor.countries, "Mauritius, MZ")
    press(pages, editor.countries)
    pages.settle()
    assert shown(card)[0][0] == "Training in Mauritius"
    child = pages.one("SELECT id FROM programme WHERE parent_id = ?", pages.ids["programme"])
    page.show_entry(child)
    pages.settle()
    (part,) = page.page.parts
    assert (part.party.name, part.role, part.is_inherited) == ("Agency Pretoria", "funding", True)
    funders = pages.office.read(lambda session: read_funders(session.connection(), child, page.page.day, 40))
    assert [(row.name, row.inherited_from.name) for row in funders] == [("Agency Pretoria", "Protection")]
    assert page.page.covers == ("MU", "MZ")


def test_who_refers_cases_here_is_told_through_whom(pages):
    page = pages.open("organization", "agency")
    _card, editor = begin(pages, page, "Relationship")
    write(pages, editor.other, "Ministry of Children")
    press(pages, editor.other)
    pages.settle()
    page.show_entry(pages.ids["ministry"])
    pages.settle()
    card = next(card for card in page.cards if card.title.text() == "Who refers cases here")
    assert shown(card) == [("Agency Pretoria", "directly")]
    _card, editor = begin(pages, page, "Relationship")
    write(pages, editor.other, "nobody of that name")
    press(pages, editor.other)
    pages.settle()
    assert editor.other_field.problem.text() == "Choose from the list."


def test_a_new_name_is_asked_whether_the_old_was_wrong_or_a_renaming_and_both_find_it(pages):
    page = pages.open("organization", "ministry")
    page.edit()  # F2: the head's names come first
    editor = next(slot for slot in page.slots_in_order() if slot.editor is not None).editor
    assert not editor.renamed.isVisible()
    write(pages, editor.edits["name"], "Ministry of Families")
    assert editor.renamed.isVisible()
    page.resize(352, 800)  # beside a list
    pages.qtbot.waitUntil(lambda: page.scroll.widget().width() <= page.scroll.viewport().width())
    editor.renamed.button("renamed").click()
    write(pages, editor.since, "2030-01-01")
    press(pages, editor.since)
    pages.settle()
    assert "has not come yet" in editor.since_field.problem.text()
    write(pages, editor.since, "1 March 2026")
    press(pages, editor.since)
    pages.settle()
    assert page.page.name == "Ministry of Families"
    (former,) = [name for name in page.page.names if name.kind == "former"]
    assert (former.value, former.period.ends) == ("Ministry of Children", "2026-02-28")
    ids = list_ids(pages.office.raw, "organizations", "ministry of children").ids
    assert pages.ids["ministry"] in ids
    page.pen.undo()
    pages.settle()
    assert page.page.name == "Ministry of Children"


def test_a_merger_is_said_on_the_page_and_one_after_the_other_in_a_circle_is_refused(pages):
    page = pages.open("organization", "agency")
    card, editor = begin(pages, page, "Merger or split")
    write(pages, editor.other, "Ministry of Children")
    press(pages, editor.other)
    pages.settle()
    assert editor.places["on"].problem.text() == "Say on which day."
    write(pages, editor.begins, "2027-01-01")
    press(pages, editor.begins)
    pages.settle()
    assert "came after" in editor.problem.text()  # the ministry became the agency in 2019
    assert shown(card) == [("Ministry of Children", "Founded anew under another name; the older one, until 2019")]


def test_the_way_between_two_is_shown_step_by_step(pages):
    office, ids = pages.office, pages.ids
    office.change(
        "add relationship",
        subject=str(ids["ministry"]),
        relationship_kind="refers cases to",
        target=str(ids["agency"]),
        programme=None,
        valid_from=None,
        valid_until=None,
    )
    pages.settle()
    task = WayTask(office, "Back")
    pages.qtbot.addWidget(task)
    task.show()
    write(pages, task.start, "Ministry of Children")
    write(pages, task.goal, "Agency Pretoria")
    press(pages, task.goal)
    assert [(step.subject, step.kind, step.object) for step in task.steps] == [
        ("Ministry of Children", "refers cases to", "Agency Pretoria")
    ]
    task.kind.setCurrentIndex(task.kind.findData("oversees"))
    task.kind.activated.emit(task.kind.currentIndex())
    assert task.steps is None


def test_a_programme_is_begun_in_the_window_below_another(pages):
    dialog = NewEntryDialog(pages.office, "programme", pages.open("programme", "programme"))  # deletes itself
    dialog.show()
    added: list[int] = []
    dialog.added.connect(added.append)
    dialog.editors["name"].setText("Safe Roads")
    write(pages, dialog.editors["parent"], "Protection")
    dialog.editors["countries"].setText("Mozambique, Nowhereland")
    dialog.add()
    pages.settle()
    assert "Nowhereland is not a country" in dialog.problem_label.text()
    dialog.editors["countries"].setText("Mozambique")
    dialog.add()
    pages.settle()
    assert pages.one("SELECT name, parent_id FROM programme WHERE id = ?", added[0]) == (
        "Safe Roads",
        pages.ids["programme"],
    )


def test_what_stands_above_is_chosen_from_the_list_and_never_from_below(pages):
    page = pages.open("organization", "agency")
    facts = next(card for card in page.cards if isinstance(card, FieldsCard))
    facts.action.click()
    slot = facts.rows.slot("parent")
    slot.open()
    write(pages, slot.editor.edit, "Ministry of Children")
    press(pages, slot.editor.edit)
    pages.settle()
    assert "stands below it" in slot.editor.problem.text()  # the ministry is part of the agency
    slot.editor.restore()
    page = pages.open("post", "vacant")
    facts = next(card for card in page.cards if isinstance(card, FieldsCard))
    facts.action.click()
    slot = facts.rows.slot("admits_several")
    slot.open()
    slot.editor.edit.setCurrentIndex(1)
    press(pages, slot.editor.edit)
    pages.settle()
    assert pages.one("SELECT admits_several FROM post WHERE id = ?", pages.ids["vacant"]) == 1
