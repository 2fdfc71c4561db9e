"""What the table shows: sections, orders, rows."""

from __future__ import annotations

from array import array
from datetime import date

import pytest
from sqlalchemy import Connection, text

from directory.search import index
from directory.search.find import find
from directory.search.listing import (
    SECTIONS,
    SORTS,
    count_each,
    count_sections,
    data_version,
    list_ids,
    read_rows,
    row_of,
)
from directory.search.rows import LEVELS, Row
from models import Audience, EntryKind, Membership, Person
from tests.directory.search.office import Office, raw


@pytest.fixture
def filled(office: Office) -> Office:
    """Four people, two of them at work, a vacant and a held post."""
    ministry = office.organization("Ministry of Labour", located_in="ZA", city="Pretoria", organization_kind="ministry")
    herald = office.organization("Herald", located_in="CH", organization_kind="media")
    head = office.post("Head of Unit", ministry, duty_country="MZ", duty_station="Maputo")
    office.post("Analyst", ministry)
    nely = office.person("Nely Tembo", given_name="Nely", family_name="Tembo")
    office.name(nely, "Нели Тембо", "native")
    at_ministry = office.membership(nely, ministry, post_id=head, capacity="acting")
    office.detail(at_ministry, "phone", "+258 21 310 779", "+25821310779", verified_on=date(2026, 5, 12))
    office.detail(nely, "email", "nely@example.org", "nely@example.org", verified_on=date(2026, 3, 1))
    ana = office.person("Ana Bell")
    office.membership(ana, herald, title="Editor")
    office.detail(ana, "email", "Bell@example.org", "bell@example.org", verified_on=date(2026, 4, 1))
    office.detail(ana, "phone", "079 50", problem="too_short", problem_values={"country": "ZA"})
    labe = office.person("Labe Zuma", given_name="Labe", family_name="Zuma")
    office.detail(labe, "phone", "+27123013885", "+27123013885")
    office.person("Wang Fang", family_name="Wang", given_name="Fang", name_order="family-first")
    index.rebuild(office.connection)
    return office


def names(office: Office, section: str, words: str = "", **options: object) -> list[str]:
    connection = raw(office.connection)
    return [row.name for row in read_rows(connection, list_ids(connection, section, words, **options).ids)]  # type: ignore[arg-type]


def row(office: Office, name: str) -> Row:
    (found,) = [row for row in read_rows(raw(office.connection), list_ids(raw(office.connection), "everything").ids)
                if row.name == name]  # fmt: skip
    return found


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("people", ["Ana Bell", "Nely Tembo", "Wang Fang", "Labe Zuma"]),
        ("organizations", ["Herald", "Ministry of Labour"]),
        ("posts", ["Analyst", "Head of Unit"]),
        ("programmes", []),
        (
            "everything",
            ["Analyst", "Ana Bell", "Head of Unit", "Herald", "Ministry of Labour", "Nely Tembo", "Wang Fang",
             "Labe Zuma"],
        ),
    ],
)  # fmt: skip
def test_a_section_in_the_order_of_the_alphabet(filled: Office, section: str, expected: list[str]) -> None:
    assert sorted(names(filled, section)) == sorted(expected)
    if section != "everything":
        assert names(filled, section) == expected
        assert names(filled, section, descending=True) == expected[::-1]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("post", ["Ana Bell", "Nely Tembo", "Wang Fang", "Labe Zuma"]),  # Editor, Head of Unit, none
        ("organization", ["Ana Bell", "Nely Tembo", "Wang Fang", "Labe Zuma"]),  # Herald, Ministry
        ("country", ["Nely Tembo", "Ana Bell", "Wang Fang", "Labe Zuma"]),  # Mozambique before Switzerland (CH)
        ("phone", ["Nely Tembo", "Labe Zuma", "Ana Bell", "Wang Fang"]),  # +258…, +27…, 079 50
        ("email", ["Ana Bell", "Nely Tembo", "Wang Fang", "Labe Zuma"]),
        ("verified", ["Wang Fang", "Labe Zuma", "Nely Tembo", "Ana Bell"]),  # never, never, March, April
    ],
)
def test_people_by_a_column_and_what_is_unknown_last(filled: Office, sort: str, expected: list[str]) -> None:
    assert names(filled, "people", sort=sort) == expected


def test_descending_leaves_what_is_unknown_at_the_end(filled: Office) -> None:
    assert names(filled, "people", sort="email", descending=True) == [
        "Nely Tembo", "Ana Bell", "Wang Fang", "Labe Zuma",
    ]  # fmt: skip
    assert names(filled, "people", sort="verified", descending=True)[:2] == ["Ana Bell", "Nely Tembo"]


def test_countries_are_sorted_by_their_names_in_the_language(filled: Office) -> None:
    assert names(filled, "people", sort="country", language="en")[:2] == ["Nely Tembo", "Ana Bell"]  # M, Switzerland
    assert names(filled, "people", sort="country", language="de")[:2] == ["Nely Tembo", "Ana Bell"]  # Mosambik, Schweiz
    assert names(filled, "organizations", sort="country", language="en") == ["Ministry of Labour", "Herald"]  # So, Sw
    assert names(filled, "organizations", sort="country", language="fr") == ["Ministry of Labour", "Herald"]  # Af, Su
    assert names(filled, "organizations", sort="country", language="ar") == ["Ministry of Labour", "Herald"]


@pytest.mark.parametrize("sort", SORTS)
def test_names_first_then_the_rest_each_sorted(filled: Office, sort: str) -> None:
    listing = list_ids(raw(filled.connection), "people", "lab", sort=sort)
    assert [row.name for row in read_rows(raw(filled.connection), listing.ids)] == ["Labe Zuma", "Nely Tembo"]
    assert (listing.total, listing.first_rest, listing.first_similar) == (2, 1, None)


def test_a_limit_cuts_the_ids_and_not_the_total(filled: Office) -> None:
    connection = raw(filled.connection)
    for words, total in (("", 4), ("lab", 2)):
        whole = list_ids(connection, "people", words)
        first = list_ids(connection, "people", words, limit=1)
        assert (first.ids, first.total) == (whole.ids[:1], total)
        assert list_ids(connection, "people", words, limit=1, counted=False).total == 1
        assert whole.total == total
    assert list_ids(connection, "people", "!!") == (array("q"), 0, None, None, ())


def test_filters_narrow(filled: Office) -> None:
    assert names(filled, "people", filters=["labour"]) == ["Nely Tembo"]
    assert names(filled, "people", "nely", filters=["herald"]) == []


def test_a_row_of_a_person(filled: Office) -> None:
    nely = row(filled, "Nely Tembo")
    assert nely.name[nely.sort_begin :][: nely.sort_length] == "Tembo"
    assert (nely.native_name, nely.title, nely.capacity) == ("Нели Тембо", "Head of Unit", "acting")
    assert (nely.organization, nely.country, nely.city) == ("Ministry of Labour", "MZ", "Maputo")
    assert (nely.level, nely.audience, nely.verified) == (30, "internal", "2026-03-01")
    assert nely.phone is not None
    assert nely.phone.value == "+25821310779"
    assert nely.email is not None
    assert nely.email.text == "nely@example.org"


def test_a_number_with_a_problem_is_no_verification(filled: Office) -> None:
    ana = row(filled, "Ana Bell")
    assert ana.verified == "2026-04-01"
    assert ana.phone is not None
    assert ana.phone.problem_code == "too_short"


@pytest.mark.parametrize(
    ("name", "part"),
    [("Ana Bell", "Ana Bell"), ("Wang Fang", "Wang"), ("Labe Zuma", "Zuma"), ("Herald", "Herald")],
)
def test_the_part_of_the_name_that_the_alphabet_goes_by(filled: Office, name: str, part: str) -> None:
    begin, length = row(filled, name).sort_span
    assert name[begin : begin + length] == part


def test_a_post_is_vacant_or_names_its_holder(filled: Office) -> None:
    head = row(filled, "Head of Unit")
    assert (head.holder, head.capacity, head.is_vacant) == ("Nely Tembo", "acting", False)
    assert row(filled, "Analyst").is_vacant
    assert row(filled, "Ministry of Labour").about == "ministry"


def test_a_post_follows_its_holders_name_and_end(filled: Office) -> None:
    connection = filled.connection
    nely = row(filled, "Nely Tembo").id
    filled.set(Person, nely, display_name="Nely Zulu")
    index.refresh(connection, {nely})
    assert row(filled, "Head of Unit").holder == "Nely Zulu"
    membership = connection.execute(text("SELECT id FROM membership WHERE person_id = :id"), {"id": nely}).scalar_one()
    filled.set(Membership, membership, valid_until="2026-06-14")
    index.refresh(connection, {membership})
    assert row(filled, "Head of Unit").is_vacant


def test_rows_come_in_the_order_asked_for_and_what_is_gone_is_left_out(filled: Office) -> None:
    connection = raw(filled.connection)
    ids = list_ids(connection, "everything").ids
    mixed = [*reversed(ids), 9_999]
    assert [row.id for row in read_rows(connection, mixed)] == list(reversed(ids))
    assert row_of(connection, 9_999) is None
    assert row_of(connection, ids[0]) == read_rows(connection, ids[:1])[0]


def test_sections_are_counted(filled: Office) -> None:
    assert count_sections(raw(filled.connection)) == {
        "people": 4, "organizations": 2, "posts": 2, "programmes": 0, "lists": 0, "sheets": 0,
    }  # fmt: skip


def test_saved_searches_are_counted_together(filled: Office) -> None:
    asked = [
        ("people", "labour"), ("posts", "labour"), ("everything", ""), ("people", "bel"), ("people", "country:MZ"),
        ("people", "colour:red"), ("people", "!!"), ("organizations", "org:labour"),
    ]  # fmt: skip
    assert count_each(raw(filled.connection), asked) == [1, 2, 8, 1, 1, 0, 0, 1]
    assert count_each(raw(filled.connection), []) == []


def test_the_counts_say_what_the_lists_show(filled: Office) -> None:
    filled.person("Rosalind Isabel")  # bel inside a word
    index.rebuild(filled.connection)
    asked = [("people", "bel"), ("people", "tembu"), ("people", "nely"), ("everything", "bel -kind:media")]
    shown = [len(list_ids(raw(filled.connection), section, words).ids) for section, words in asked]
    assert shown[:2] == [2, 1]  # one with a part of a word, one alike
    assert count_each(raw(filled.connection), asked) == shown
    assert [find(raw(filled.connection), "bel", limit).total for limit in (1, 2, 3)] == [2, 2, 2]


def test_where_many_have_the_words_nobody_looks_for_parts_of_words(
    filled: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.person("Rosalind Isabel")
    index.rebuild(filled.connection)
    monkeypatch.setattr("directory.search.find.LIMIT", 1)
    assert len(list_ids(raw(filled.connection), "people", "bel").ids) == 1
    assert count_each(raw(filled.connection), [("people", "bel")]) == [1]
    assert find(raw(filled.connection), "bel").total == 1


def test_words_are_those_of_the_models() -> None:
    assert {int(level): level.word for level in Audience} == LEVELS
    assert set(SECTIONS.values()) == set(EntryKind) - {EntryKind.MEMBERSHIP}


def test_an_unknown_section_or_sort_is_a_bug(connection: Connection) -> None:
    with pytest.raises(KeyError):
        list_ids(raw(connection), "nowhere")
    with pytest.raises(KeyError):
        list_ids(raw(connection), "people", sort="nothing")


def test_the_data_version_is_a_number(connection: Connection) -> None:
    assert data_version(raw(connection)) == data_version(raw(connection))
