"""The table of the grammar, typed and answered; and what is said where it is not understood."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from directory.search import meant
from directory.search.dates import day_prefixes
from directory.search.find import find
from directory.search.hits import find_hits
from directory.search.listing import count_each, list_ids, read_rows
from directory.search.meanings import LEVELS, MEANINGS, ORGANIZATION_KINDS, STATES
from directory.search.meant import NUMBERED, OWNER
from directory.search.operators import resolve
from directory.search.query import parse
from models import Audience, Capacity, OrganizationKind
from tests.directory.search.grammar import ANA, CARL, EXAMPLES
from tests.directory.search.office import raw


def test_there_are_enough_examples_and_each_operator_has_one() -> None:
    queries = [query for query, _ in EXAMPLES]
    assert len(set(queries)) == len(queries) >= 120
    assert all(any(f"{meaning.name}:" in query for query in queries) for meaning in MEANINGS)


@pytest.mark.parametrize(("query", "expected"), EXAMPLES, ids=[query for query, _ in EXAMPLES])
def test_example(grammar_office: Connection, query: str, expected: tuple[str, ...]) -> None:
    found = find(raw(grammar_office), query)
    names = tuple(row.name for row in found.rows)
    is_similar = list_ids(raw(grammar_office), "everything", query).first_similar == 0
    assert (("~", *names) if is_similar else names) == expected
    assert found.total == len(names)


@pytest.mark.parametrize(("query", "expected"), EXAMPLES[::7], ids=[query for query, _ in EXAMPLES[::7]])
def test_the_table_lists_what_is_found(grammar_office: Connection, query: str, expected: tuple[str, ...]) -> None:
    listing = list_ids(raw(grammar_office), "everything", query)
    assert [row.name for row in read_rows(raw(grammar_office), listing.ids)] == [
        name for name in expected if name != "~"
    ]
    assert listing.total == len(listing.ids)
    assert (listing.first_similar == 0) is (expected[:1] == ("~",))


@pytest.mark.parametrize(("query", "expected"), EXAMPLES[::5], ids=[query for query, _ in EXAMPLES[::5]])
def test_a_filter_finds_what_the_box_finds(grammar_office: Connection, query: str, expected: tuple[str, ...]) -> None:
    listing = list_ids(raw(grammar_office), "everything", filters=[query])
    names = {row.name for row in read_rows(raw(grammar_office), listing.ids)}
    if "~" not in expected and query not in ("nnan", "arbou", "ohar", "bela"):  # a filter is exact: no parts of words
        assert names == set(expected)


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("colour:red", "no operator colour"),
        ("country:atlantis", "Nothing is called atlantis here"),
        ("tag:nothing", "Nothing is called nothing here"),
        ("verified:soon", "soon is no date"),
        ("contry:MZ", "“contry” is not known here; read as “country”"),
        ("kind:minister", "“minister” is not known here; read as “ministry”"),
        ("since:2026", "read as “verified:>=2026”"),
        ("verified:2026-13", "2026-13 is no date"),
        ("khokar", "showing similar names: Пётр Хохар"),
        ("country MZ", "read as country:MZ."),
        ("unverified", "read as verified:never."),
        ("no email", "read as no:email."),
        ("verified before May 2026", 'read as verified:"<May 2026".'),
        ("is:vacant", "“is:vacant” is not known here; read as “post:vacant”"),
        ("media:herald", "“media:herald” is not known here; read as “kind:media herald”"),
        ("norwegian embassy", "read as country:NO embassy"),
        ("city:Maputo", "“city:Maputo” is not known here; read as “Maputo”"),
        ("org:labor", "“labor” is not known here; read as “Labour”"),
        ("tag:trianer", "“trianer” is not known here; read as “trainer”"),
        ('"bell ana"', "showing what has the words in any order"),
        ("Mme Ana Bell", "read as Ana Bell."),
        ("carl@exampel.net", "Nobody has carl@exampel.net; showing similar addresses: carl@example.net."),
        ("Carl Annan <c.a@example.com>", "Nobody has c.a@example.com; showing who has the name."),
        ("carl@example.net, nobody@example.com", "Of 2 addresses not here: nobody@example.com."),
        ("Bela Costa +258 21 310 700 ana.bell@example.org", "showing who has the address or the number"),
        ("Ana Bell; Bela Costa", "showing who has one of the 2 names"),
        ("editor xqzwv herald", "without “xqzwv”"),
    ],
)
def test_what_is_not_understood_is_explained(grammar_office: Connection, query: str, sentence: str) -> None:
    notes = find(raw(grammar_office), query).notes
    assert sentence in " ".join(map(str, notes))


def test_an_entry_is_found_by_its_number_and_by_that_of_a_part_and_after_a_merge(grammar_office: Connection) -> None:
    connection = raw(grammar_office)
    (ana,) = find(connection, "ana bell").rows
    cursor = connection.cursor()
    cursor.execute(f"SELECT id FROM contact_detail WHERE entry_id = {ana.id} ORDER BY id LIMIT 1")
    ((detail,),) = cursor.fetchall()
    for typed in (f"#{ana.id}", f"id:{ana.id}", f"id {ana.id}", f"detail-{detail}"):
        found = find(connection, typed)
        assert [row.id for row in found.rows] == [ana.id], typed
        assert found.notes[-1].template in (NUMBERED, OWNER)
        assert find(connection, typed, exactly=True).rows == ()
    assert list_ids(connection, "organizations", f"#{ana.id}").total == 0
    assert find(connection, "#999999").rows == find(connection, "detail-999999").rows == ()


def test_an_address_that_nobody_has_leads_to_those_who_have_nearly_the_same(grammar_office: Connection) -> None:
    connection = raw(grammar_office)
    for typed in ("ana.bel@example.org", "ana-bell@example.org", "ana.bell@exmple.org", "email:ana.bell@example.com"):
        assert [row.name for row in find(connection, typed).rows] == [ANA], typed
    assert find(connection, "info@example.com").rows == ()  # such a mailbox everybody has
    assert find(connection, "ana.bel@example.org country:ZM").rows == ()
    assert find(connection, "ana.bel@example.org", exactly=True).rows == ()


def test_what_was_meant_is_counted_whole_where_only_the_first_are_shown(grammar_office: Connection) -> None:
    connection = raw(grammar_office)
    shown = find(connection, "country MZ", 2)
    assert ([row.name for row in shown.rows], shown.total) == (["Bela Costa", "Chief Inspector"], 4)
    listing = list_ids(connection, "everything", "country MZ", limit=3)
    assert (len(listing.ids), listing.total) == (3, 4)
    assert list_ids(connection, "everything", "country MZ").total == 4
    assert count_each(connection, [("everything", "country MZ"), ("posts", "country MZ")]) == [4, 2]
    assert find(connection, "editor xqzwv herald", 1).total == 1


def test_a_pasted_list_of_hundreds_of_addresses_is_looked_for_whole(grammar_office: Connection) -> None:
    many = "; ".join(f"Person {number} <p{number}@example.com>" for number in range(400))
    found = find(raw(grammar_office), f"{many}; carl@example.net, ana.bell@example.org")
    assert [row.name for row in found.rows] == [ANA, CARL]
    (note,) = found.notes
    assert "Of 402 addresses not here: p0@example.com, " in str(note)


def test_however_many_addresses_are_not_here_few_are_asked_for_one_by_one(
    grammar_office: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(meant, "find_hits", lambda *named: asked.append(named) or find_hits(*named))
    for many in (10, 400):
        listed = "; ".join(f"p{number}@example.com" for number in range(many))
        assert list_ids(raw(grammar_office), "people", f"{listed}; carl@example.net").total == 1
    assert 0 < len(asked) < 20


def test_what_is_understood_needs_no_words(grammar_office: Connection) -> None:
    assert find(raw(grammar_office), "ana country:MU has:email -tag:trainer").notes == ()


def test_words_are_those_of_the_models() -> None:
    assert set(ORGANIZATION_KINDS) == {kind.value for kind in OrganizationKind}
    assert {level.word: int(level) for level in Audience} == LEVELS
    assert {capacity.value for capacity in Capacity} <= set(STATES)


@pytest.mark.parametrize("meaning", MEANINGS)
def test_each_operators_own_example_is_one(grammar_office: Connection, meaning: object) -> None:
    example = getattr(meaning, "example", "")
    query, _notes = resolve(raw(grammar_office), parse(example))
    assert not query.is_blank or query.day is not None


PIECES = st.sampled_from(
    ["ana", "country:", "MZ", "verified:<", "2026", "-", "(", ")", '"', " ", " OR ", "list:region", "no:", "kind:x",
     ":", "post:vac", "tag:", 'org:"', ",", "focal:any", "習", "999", "@", "NOT ", "funder:norway", "media:", "O21 31O",
     "部长", " postes vacants ", " not verified", " south african ", "KR ", " focal point", "donors of "]
)  # fmt: skip


@settings(max_examples=60)
@given(text=st.lists(PIECES, max_size=14).map("".join))
def test_whatever_is_typed_is_never_an_error(grammar_office: Connection, text: str) -> None:
    found = find(raw(grammar_office), text)
    assert len(found.rows) == min(found.total, 200)
    assert list_ids(raw(grammar_office), "people", text, filters=[text]).total <= found.total + 20


@pytest.mark.parametrize(
    ("typed", "prefixes"),
    [
        ("2026", ["2026"]),
        ("2026-05", ["2026-05"]),
        ("2026-5-7", ["2026-05-07"]),
        ("<1990-02-02", ["1990-01", "1990-02-01"]),
        ("<=1990", ["1990"]),
        (">2099-11-29", ["2099-11-30", "2099-12"]),
        (">=2099-12", ["2099-12"]),
        (">2099", []),
        ("<1990", []),
        ("2026-02-30", None),
        ("20260201", None),
        ("some day", None),
        ("12/05/2026", ["2026-05-12"]),
        ("5/13/2026", ["2026-05-13"]),
        ("<01.1991", ["1990"]),
        ("2026/05", ["2026-05"]),
        ("2025–2026", ["2025", "2026"]),
        ("yesterday", ["2026-06-14"]),
        ("last-month", ["2026-05"]),
        ("12 May 2026", ["2026-05-12"]),
        ("<=1 de fevereiro de 1990", ["1990-01", "1990-02-01"]),
        ("2026-03..2026-05-01", ["2026-03", "2026-04", "2026-05-01"]),
        ("jui 2026", None),
        ("31 June 2026", None),
        ("2026-05..", None),
        ("année dernière", ["2025"]),
        ("31/31/2026", None),
    ],
)
def test_a_span_of_days_as_the_beginnings_that_they_share(typed: str, prefixes: list[str] | None) -> None:
    assert day_prefixes(typed) == prefixes


DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))


@given(day=DAYS, other=DAYS)
def test_a_day_is_before_on_or_after(day: date, other: date) -> None:
    def is_in(text: str) -> bool:
        return any(str(day).startswith(prefix) for prefix in day_prefixes(text) or ())

    assert (is_in(f"<{other}"), is_in(f"<={other}"), is_in(f">{other}"), is_in(f">={other}"), is_in(str(other))) == (
        str(day) < str(other), str(day) <= str(other), str(day) > str(other), str(day) >= str(other), day == other,
    )  # fmt: skip
