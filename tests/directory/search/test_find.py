"""What a user types, and whom they see."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from directory.paths import ROOT
from directory.search import index
from directory.search.expressions import tsquery
from directory.search.find import Found, find
from directory.search.hits import WORDS
from directory.search.query import parse
from models import ContactDetail, Entry
from tests.directory.search.office import Office, raw


@pytest.fixture
def filled(office: Office) -> Office:
    """A small directory in several scripts, indexed."""
    agency = office.organization("International Agency", located_in="CH")
    office.name(agency, "IA", "acronym")
    maputo = office.organization("Maputo Office", parent_id=agency, located_in="MZ", city="Maputo")
    ministry = office.organization("Ministry of Labour", located_in="ZA", city="Pretoria")
    director = office.post("Director of Inspection", ministry, duty_country="ZA")
    nely = office.person("Nely Tembo", given_name="Nely", family_name="Tembo")
    at_maputo = office.membership(nely, maputo, title="Information Officer", is_main=True)
    office.detail(at_maputo, "phone", "+258 21 310 779", "+25821310779")
    office.detail(at_maputo, "email", "n.tembo@example.org", "n.tembo@example.org")
    office.detail(nely, "phone", "+ 7 795 01 7854", problem="too_short", problem_values={"country": "ZA"}, position=1)
    petr = office.person("Пётр Соколов")
    office.membership(petr, ministry, post_id=director)
    office.detail(director, "email", "Director@Example.org", "director@example.org")
    office.detail(director, "fax", "012 345 6789", "+27123456789")
    for name in ("Álvaro Núñez", "أحمد المصري", "习近平", "Mary O'Neil", "Jean-Pierre Ndiaye", "Labourdette Anne"):
        office.person(name)
    former = office.person("Maria Costa")
    office.name(former, "Maria Ferreira", "former")
    index.rebuild(office.connection)
    return office


def names(office: Office, query: str) -> list[str]:
    return [row.name for row in find(raw(office.connection), query).rows]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("tembo nely", "Nely Tembo"),
        ("TEM nel", "Nely Tembo"),
        ("alvaro nunez", "Álvaro Núñez"),
        ("Álvaro", "Álvaro Núñez"),
        ("петр", "Пётр Соколов"),
        ("Пётр", "Пётр Соколов"),
        ("petr sokolov", "Пётр Соколов"),
        ("احمد المصرى", "أحمد المصري"),
        ("近平", "习近平"),
        ("平 习", "习近平"),
        ("xi jinping", "习近平"),
        ("oneil", "Mary O'Neil"),
        ("o’neil", "Mary O'Neil"),
        ("neil", "Mary O'Neil"),
        ("pierre ndiaye", "Jean-Pierre Ndiaye"),
        ("jeanpierre", "Jean-Pierre Ndiaye"),
        ("ferreira", "Maria Costa"),
        ("n.tembo@example.org", "Nely Tembo"),
        ("tembo@example", "Nely Tembo"),
        ("nely maputo", "Nely Tembo"),
        ("nely ia", "Nely Tembo"),  # the acronym of the agency above her office
        ("information nely", "Nely Tembo"),
        ("соколов labour", "Пётр Соколов"),
    ],
)
def test_one_person(filled: Office, query: str, name: str) -> None:
    assert names(filled, query) == [name]


@pytest.mark.parametrize(
    "query",
    ["21310779", "21 310 779", "310-779", "+258 21 310 779", "00258 21310779", "021 310 779", "(+258) 21/310.779",
     "nely 310779", "٢١٣١٠٧٧٩", "79501", "3107"],
)  # fmt: skip
def test_a_phone_however_it_is_written(filled: Office, query: str) -> None:
    assert names(filled, query) == ["Nely Tembo"]


def test_the_holder_is_found_by_what_belongs_to_the_post(filled: Office) -> None:
    assert names(filled, "director@example.org") == ["Director of Inspection", "Пётр Соколов"]
    assert names(filled, "+27 (0)12 345 6789") == ["Director of Inspection", "Пётр Соколов"]


def test_names_first_then_the_rest_by_the_alphabet_and_none_twice(filled: Office) -> None:
    assert names(filled, "labour") == [
        "Labourdette Anne",  # names
        "Ministry of Labour",
        "Director of Inspection",  # the rest
        "Пётр Соколов",
    ]
    assert find(raw(filled.connection), "labour").total == 4


def test_three_digits_are_not_looked_for_in_phones(filled: Office) -> None:
    found = find(raw(filled.connection), "213").rows
    assert [row.name for row in found if row.id != 213] == []  # it may be an entry's number


def test_limit_and_total(filled: Office) -> None:
    found = find(raw(filled.connection), "labour", limit=3)
    assert (found.total, [row.name for row in found.rows]) == (4, names(filled, "labour")[:3])
    assert find(raw(filled.connection), "labour", limit=0).rows == ()


def test_blank_text_finds_everything_in_order(filled: Office) -> None:
    assert names(filled, "  ") == [
        "Álvaro Núñez",
        "Director of Inspection",
        "أحمد المصري",  # hmd lmsry
        "International Agency",
        "Jean-Pierre Ndiaye",
        "Labourdette Anne",
        "Maputo Office",
        "Maria Costa",
        "Mary O'Neil",
        "Ministry of Labour",
        "Пётр Соколов",
        "Nely Tembo",  # by the family name, where it is known
        "习近平",  # xijinping
    ]
    assert find(raw(filled.connection), "").total == 13


def test_signs_alone_find_nothing(filled: Office) -> None:
    assert find(raw(filled.connection), '"*" --') == Found(0, ())


def test_a_row_holds_what_is_painted(filled: Office) -> None:
    (row,) = find(raw(filled.connection), "nely").rows
    assert (row.kind, row.organization, row.title) == ("person", "Maputo Office", "Information Officer")
    assert (row.country, row.audience, row.email.text) == ("MZ", "internal", "n.tembo@example.org")
    assert [(phone.raw, phone.value) for phone in row.phones] == [
        ("+ 7 795 01 7854", None),
        ("+258 21 310 779", "+25821310779"),
    ]
    assert (row.phones[0].problem_code, row.phones[0].problem_values) == ("too_short", (("country", "ZA"),))
    assert row.phones[1].problem is None


def test_json_is_the_form_of_an_entry(filled: Office) -> None:
    (row,) = find(raw(filled.connection), "director of inspection", limit=1).rows
    assert row.as_dict() == {
        "id": row.id,
        "kind": "post",
        "name": "Director of Inspection",
        "organization": "Ministry of Labour",
        "title": None,
        "country": "ZA",
        "audience": "internal",
        "emails": ["director@example.org"],
        "phones": [],
    }


def test_merged_entries_are_not_found(filled: Office) -> None:
    (row,) = find(raw(filled.connection), "mary").rows
    survivor = filled.person("Mary Neil")
    filled.set(Entry, row.id, merged_into=survivor)
    index.refresh(filled.connection, {row.id, survivor})
    assert names(filled, "mary") == ["Mary Neil"]


def test_a_number_that_is_over_is_not_found(filled: Office) -> None:
    connection = filled.connection
    id_, owner = connection.execute(text("SELECT id, entry_id FROM contact_detail WHERE value = '+25821310779'")).one()
    filled.set(ContactDetail, id_, valid_until="2026-06-14")
    index.refresh(connection, {owner})
    assert names(filled, "21310779") == []


def test_postgresql_has_an_index_of_that_very_expression(filled: Office) -> None:
    connection = filled.connection
    if connection.dialect.name == "sqlite":
        pytest.skip("SQLite has its full-text table")
    connection.execute(text("SET LOCAL enable_seqscan = off"))
    asked = tsquery(parse("nely").node, names_only=False)
    cursor = raw(connection).cursor()
    cursor.execute(f"EXPLAIN SELECT id FROM search_doc WHERE {WORDS} @@ %s::tsquery", (asked,))
    assert any("ix_search_doc_words" in line for (line,) in cursor.fetchall())


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.text(alphabet=st.characters(), max_size=60)
    | st.text(alphabet="ab \"'*()^:+-.@0123\0{}\\&|!<>%_", max_size=60)
    | st.lists(st.sampled_from(["NEAR(", "AND", "OR", "NOT", '"', "nely", "*", "21310", "name:", "\\", "'", "''"])).map(
        " ".join
    )
)
def test_whatever_is_typed_is_never_an_error(filled: Office, query: str) -> None:
    found = find(raw(filled.connection), query)
    assert len(found.rows) == found.total


def test_a_megabyte_is_cut(filled: Office) -> None:
    assert names(filled, "nely " * 200_000) == ["Nely Tembo"]


def test_a_name_without_end_is_indexed(office: Office) -> None:
    person = office.person("nely " + "-".join("ab" * 300_000))
    index.refresh(office.connection, {person})
    assert [row.id for row in find(raw(office.connection), "nely").rows] == [person]


def test_finding_loads_neither_the_orm_nor_phonenumbers() -> None:
    program = (
        "import sys; from directory.search.find import find; from directory.search.query import parse; parse('Пётр');"
        "print({'sqlalchemy', 'models', 'phonenumbers', 'PySide6', 'babel'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
