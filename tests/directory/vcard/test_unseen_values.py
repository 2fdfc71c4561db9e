"""Values that careful people read otherwise than they are written, as the fourth blind round found them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.vcard.parser import parse_vcards
from directory.vcard.writer import write_vcards
from tests.directory.vcard.cards import details, map_one
from tests.directory.vcard.released import MADE_AT, person


@pytest.mark.parametrize(
    "value", ["4501-01-01", "45010101", "0001-01-01T00:00:00", "1899-12-30", "2523-04-15", "00010101"]
)
def test_a_programs_word_for_no_date_and_a_year_of_another_calendar_are_kept_and_told(value):
    entry = map_one("FN:Ana", f"BDAY:{value}")
    assert (entry.birthday, [prop.value for prop in entry.other]) == (None, [value])
    assert [problem.values["value"] for problem in entry.problems] == [value]


def test_a_date_of_a_calendar_that_is_named_is_kept():
    entry = map_one("FN:Ana", "BDAY;CALSCALE=hijri:14000505", "ANNIVERSARY;CALSCALE=gregorian:20010203", version="4.0")
    assert (entry.birthday, entry.anniversary, [prop.name for prop in entry.other]) == (None, "2001-02-03", ["BDAY"])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("TEL:TYPE=CELL:+258 84 555 0101", ("phone", "+258 84 555 0101", "mobile")),
        ("EMAIL:TYPE=WORK:ana@example.org", ("email", "ana@example.org", "work")),
        ("TEL;TYPE=“CELL”:1", ("phone", "1", "mobile")),
        ("TEL;TYPE==CELL:1", ("phone", "1", "mobile")),
        ("TEL;0:1", ("phone", "1", None)),
        ("TEL;TYPE=textphone:1", ("phone", "1", "textphone")),
        ("TEL;VALUE=uri:sms:+258845550101", ("phone", "+258845550101", None)),
        ("TEL:\\+258 \\(84\\) 555 0101", ("phone", "+258 (84) 555 0101", None)),
        ("EMAIL:ana\\@example.org", ("email", "ana@example.org", None)),
        ("EMAIL:ana@exam\u00adple.org", ("email", "ana@example.org", None)),
        ("URL:http\\:\\/\\/example.org", ("web", "http://example.org", None)),
        ("URL:<https://example.org/x>", ("web", "https://example.org/x", None)),
    ],
)
def test_signs_that_a_form_or_a_script_put_into_a_value_are_no_part_of_it(line, found):
    assert details(map_one("FN:Ana", line)) == [found]


@pytest.mark.parametrize("joint", [" / ", ", ", "\\, ", ";", "/"])
def test_whole_phone_numbers_that_share_a_line_are_each_their_own_and_the_first_is_the_preferred_one(joint):
    entry = map_one("FN:Ana", f"TEL;TYPE=CELL,PREF:+258 84 555 0101{joint}+258 (82) 555-0102")
    assert details(entry) == [("phone", "+258 84 555 0101", "mobile"), ("phone", "+258 (82) 555-0102", "mobile")]
    assert [detail.is_preferred for detail in entry.details] == [True, False]


@pytest.mark.parametrize("value", ["+258845550101,,12", "+258 21 555 0101/02", "+258845550101;+1", "+1 or +2"])
def test_what_is_dialled_after_a_pause_or_is_no_whole_number_stays_with_the_first(value):
    assert details(map_one("FN:Ana", f"TEL:{value}")) == [("phone", value, None)]


@pytest.mark.parametrize(
    "value",
    [
        "/o=Labour/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=ana",
        "c=ZA;a=telkom;p=gov;o=labour;s=Exemplo;g=Ana",
    ],
)
def test_a_mailbox_within_exchange_or_of_x400_is_kept_and_no_address(value):
    entry = map_one("FN:Ana", f"EMAIL;X400:{value}", "EMAIL:a=b@example.org", version="2.1")
    assert details(entry) == [("email", "a=b@example.org", None)]
    assert [prop.value for prop in entry.other] == [value]


@pytest.mark.parametrize("name", ['"Ana Exemplo"', "'Ana Exemplo'", "„Ana Exemplo“", "«Ana Exemplo»"])
def test_quotation_marks_around_a_name_are_no_part_of_it_and_those_within_are(name):
    assert map_one(f"FN:{name}").display_name == "Ana Exemplo"
    assert map_one('FN:Ana "Aninha"').display_name == 'Ana "Aninha"'
    assert map_one('FN:"Ana" e "Rui"').display_name == '"Ana" e "Rui"'


def test_an_address_behind_a_name_reaches_the_person_once():
    added = map_one("FN:Ana Exemplo <ana@example.org>", "TEL:1")
    assert (added.display_name, details(added)[1:]) == ("Ana Exemplo", [("email", "ana@example.org", None)])
    known = map_one('FN:"Exemplo, Ana" <Ana@example.org>', "EMAIL;TYPE=WORK:ana@example.org")
    assert (known.display_name, details(known)) == ("Exemplo, Ana", [("email", "ana@example.org", "work")])


def test_a_templates_words_for_nothing_say_nothing_and_who_is_called_null_keeps_the_name():
    nothing = ("TEL;TYPE=WORK:null", "EMAIL:undefined", "ORG:null;undefined", "TITLE:(null)", "NOTE:null and void")
    entry = map_one("N:null;Ana;undefined;;null", "FN:Ana null", *nothing, "TEL:1")
    assert (entry.display_name, entry.given_name, entry.family_name, entry.works) == ("Ana", "Ana", None, ())
    assert (details(entry), entry.notes) == ([("phone", "1", None)], ("null and void",))
    assert map_one("N:Null;Ana;;;", "FN:Ana Null", "NOTE:null").family_name == "Null"


def test_an_organization_that_a_library_wrote_letter_by_letter_is_one_name():
    (work,) = map_one("FN:Ana", "ORG:" + ";".join("Ministry of Labour")).works
    assert (work.organization, work.units) == ("Ministry of Labour", ())


def test_an_organization_that_is_said_twice_or_in_two_languages_is_one():
    (twice,) = map_one("FN:Ana", "ORG:A;Desk", "ORG:A;Desk", "TITLE:Chair").works
    assert (twice.organization, twice.title) == ("A", "Chair")
    titles = map_one("FN:Ana", "ORG:A", "TITLE:Clerk", "ORG:A", "TITLE:Chair").works
    assert [(work.organization, work.title) for work in titles] == [("A", "Clerk"), ("A", "Chair")]
    entry = map_one("FN:Ana", "ORG;LANGUAGE=pt:Ministério", "ORG;LANGUAGE=en:Ministry", "TITLE:Chair")
    assert [(work.organization, work.title) for work in entry.works] == [("Ministério", "Chair")]
    assert [(prop.name, prop.value) for prop in entry.other] == [("ORG", "Ministry")]


@given(st.sampled_from(['"Ana"', "Ana <a@example.org>", "null", "undefined Ana", "'A'", "=", "“x”"]))
def test_what_was_entered_here_so_comes_back_from_our_own_cards(name):
    (read,) = parse_vcards(write_vcards([person(name, family_name=name)], MADE_AT), "x").records
    assert (read.display_name, read.family_name) == (name, name)
