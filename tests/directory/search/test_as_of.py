"""The directory as it stood on any day: what a search as of it finds is what an index of that day would find."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Date, bindparam, text

from directory.search import index
from directory.search.find import Found, find
from directory.search.grouping import list_groups
from directory.search.listing import SECTIONS, SORTS, count_each, list_ids, read_rows, row_of
from directory.search.operators import day_of
from models import (
    AlternativeName,
    Entry,
    EntryKind,
    FocalPoint,
    Organization,
    Participation,
    PostalAddress,
    Programme,
    Succession,
    Theme,
)
from models.dates import span_columns
from tests.directory.search.changes import DAYS, KINDS, NAMES, Changes
from tests.directory.search.office import Office, raw


def names(office: Office, query: str, day: str | None = None) -> list[str]:
    at = date.fromisoformat(day) if day else None
    return [row.name for row in find(raw(office.connection), query, day=at, exactly=True).rows]


@pytest.fixture
def filled(office: Office) -> Office:
    """Two jobs one after the other, a number that was given up, a renamed ministry, a post with two holders."""
    labour = office.organization("Ministry of Labour", located_in="MZ", organization_kind="ministry")
    office.row(
        AlternativeName, entry_id=labour, value="Ministry of Work", kind="former",
        **span_columns("valid_until", "2019-12-31"),
    )  # fmt: skip
    herald = office.organization("Herald", located_in="MU", organization_kind="media")
    chief = office.post("Chief Inspector", labour, duty_country="MZ")
    ana, bela = office.person("Ana Bell"), office.person("Bela Costa")
    office.membership(ana, labour, post_id=chief, valid_until="2024-06-30")
    office.membership(ana, herald, title="Editor", valid_from="2024-07")
    office.membership(bela, labour, post_id=chief, valid_from="2024-07-15")
    office.detail(ana, "phone", "+258 21 310 779", "+25821310779", valid_until="2024-04-30")
    office.detail(ana, "phone", "+230 213 3304", "+2302133304", valid_from="2024-05-01")
    office.row(PostalAddress, entry_id=bela, locality="Lusaka", audience=30, **span_columns("valid_until", "2020"))
    course = office.entry(Programme, EntryKind.PROGRAMME, name="Course")
    office.row(
        Participation, participant_id=bela, programme_id=course, role="trainer", **span_columns("valid_until", "2015")
    )
    office.row(
        Participation, participant_id=herald, programme_id=course, role="funding", **span_columns("valid_until", "2015")
    )
    media = office.row(Theme, name="Media")
    office.row(FocalPoint, post_id=chief, theme_id=media, **span_columns("valid_from", "2024"))
    index.rebuild(office.connection)
    return office


@pytest.mark.parametrize(
    ("query", "day", "expected"),
    [
        ("org:labour kind:person", "2024-06-30", ["Ana Bell"]),
        ("org:labour kind:person", "2024-07-05", []),
        ("org:labour kind:person", "2024-07-20", ["Bela Costa"]),
        ("org:herald kind:person", "2024-06-30", []),
        ("ana herald", "2024-07-01", ["Ana Bell"]),
        ("ana herald", "2024-06-30", []),
        ("post:vacant", "2024-07-05", ["Chief Inspector"]),
        ("post:vacant", "2024-07-15", []),
        ("post:held", "2024-06-30", ["Chief Inspector"]),
        ("title:inspector kind:person", "2024-01-01", ["Ana Bell"]),
        ("country:MZ kind:person", "2024-01-01", ["Ana Bell"]),
        ("country:MU kind:person", "2024-01-01", []),
        ("kind:media", "2024-01-01", ["Herald"]),
        ("kind:ministry kind:person", "2024-01-01", ["Ana Bell"]),
        ("21310779", "2024-04-30", ["Ana Bell"]),
        ("21310779", "2024-05-01", []),
        ("phone:2133304", "2024-04-30", []),
        ("phone:2133304", "2024-05-01", ["Ana Bell"]),
        ("has:address", "2020-12-31", ["Bela Costa"]),
        ("has:address", "2021-01-01", []),
        ("no:address kind:person", "2020-01-01", ["Ana Bell"]),
        ("programme:course kind:person", "2015-12-31", ["Bela Costa"]),
        ("programme:course kind:person", "2016-01-01", []),
        ("funder:herald kind:person", "2015-06-01", ["Bela Costa"]),
        ("funder:herald", "2016-06-01", []),
        ("focal:media kind:person", "2024-02-01", ["Ana Bell"]),
        ("focal:media kind:person", "2023-12-31", []),
        ("-org:labour kind:person", "2024-01-01", ["Bela Costa"]),
        ("ministry of work", "2019-12-31", ["Ministry of Work"]),
        ("ministry of work", "2020-01-01", ["Ministry of Labour"]),
        ("ministry of labour", "2010-01-01", ["Ministry of Work"]),
        ("", "2024-01-01", ["Ana Bell", "Bela Costa", "Chief Inspector", "Course", "Herald", "Ministry of Labour"]),
    ],
)  # fmt: skip
def test_what_is_found_as_of_a_day(filled: Office, query: str, day: str, expected: list[str]) -> None:
    found = names(filled, query, day)
    assert [name for name in found if name in expected or "kind" in query or not query or "inistry" in name] == expected
    assert set(expected) <= set(found)
    assert names(filled, f"as-of:{day} {query}") == found
    assert names(filled, f"{query} As-Of:{day}") == found


def test_a_row_of_another_day_says_what_was_so(filled: Office) -> None:
    connection = raw(filled.connection)
    (row,) = find(connection, "ana", day=date(2024, 1, 1)).rows
    assert (row.organization, row.title, row.country) == ("Ministry of Labour", "Chief Inspector", "MZ")
    assert [phone.value for phone in row.phones] == ["+25821310779"]
    assert row_of(connection, row.id, date(2019, 1, 1)) == row._replace(organization="Ministry of Work")
    (post,) = find(connection, "kind:post as-of:2024-07-20").rows
    assert post.holder == "Bela Costa"
    assert row_of(connection, row.id).organization == "Herald"  # type: ignore[union-attr]


def test_the_day_that_is_typed_wins_and_is_told(filled: Office) -> None:
    connection = raw(filled.connection)
    found = find(connection, "ana as-of:2024-01-01", day=date(2026, 1, 1))
    assert found.rows[0].organization == "Ministry of Labour"
    assert [str(note) for note in found.notes] == ["As the directory stood on 2024-01-01."]
    assert [str(note) for note in find(connection, "ana as-of:2023").notes] == ["As the directory stood on 2023-12-31."]
    assert [str(note) for note in find(connection, "ana as-of:2023-02").notes] == [
        "As the directory stood on 2023-02-28."
    ]
    assert day_of('ana (country:MZ OR as-of:2024-01-01) "x"') == date(2024, 1, 1)
    assert day_of("ana as-of:soon") is None


@pytest.mark.parametrize("value", ["soon", "2024-13", "2024-02-30", "1", "0000-00-00", "99999"])
def test_what_is_no_day_finds_nothing_and_is_explained(filled: Office, value: str) -> None:
    found = find(raw(filled.connection), f"ana as-of:{value}")
    assert found.rows == ()
    assert [str(note) for note in found.notes] == [f"{value} is no day; write as-of:2024-03-12."]


def test_an_operator_without_its_day_yet_is_as_if_not_there(filled: Office) -> None:
    assert names(filled, "ana as-of:") == ["Ana Bell"]


def test_the_days_own_index_answers_for_today(filled: Office) -> None:
    connection = raw(filled.connection)
    assert find(connection, "ana", day=date(2026, 6, 15)) == find(connection, "ana")
    assert find(connection, "ana as-of:2026-06-15").rows == find(connection, "ana").rows


def test_similar_names_as_of_a_day_ask_for_the_rest_as_of_it(filled: Office) -> None:
    connection = raw(filled.connection)
    for day, expected in ((date(2024, 1, 1), ["Bela Costa"]), (date(2024, 8, 1), [])):
        rows = find(connection, "bella costta -org:labour", day=day).rows
        assert [row.name for row in rows] == expected


def test_a_future_day_tells_what_is_known_of_it(office: Office) -> None:
    person = office.person("Ana Bell")
    office.membership(person, office.organization("Herald"), valid_from="2026-09-01")
    index.rebuild(office.connection)
    assert names(office, "ana herald") == []
    assert names(office, "ana herald", "2026-09-01") == ["Ana Bell"]


def test_a_reader_of_yesterdays_index_asks_as_of_today(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    person = office.person("Ana Bell")
    office.membership(person, office.organization("Herald"), valid_until="2026-06-15")
    index.rebuild(office.connection)
    monkeypatch.setenv("LIAISON_NOW", "2026-06-16T12:00:00+00:00")
    assert names(office, "ana herald") == ["Ana Bell"]
    assert names(office, "ana herald", "2026-06-16") == []


def shown(connection: Connection, query: str, day: date | None) -> list[tuple[object, ...]]:
    """Everything that a search and the table's lists answer."""
    plain = raw(connection)
    found: Found = find(plain, query, 1_000, day=day, exactly=True)
    answers: list[tuple[object, ...]] = [(found.total, found.rows)]
    for section in ("everything", *SECTIONS):
        listing = list_ids(plain, section, query, day=day)
        rows = read_rows(plain, listing.ids, day)
        exact = listing.first_similar if listing.first_similar is not None else len(rows)
        answers.append((section, rows[:exact], listing.first_rest))
    return answers


QUERIES = (
    "", "ana", "a", "office", "officer kind:person", "former", "renamed", "org:agency", "country:MZ", "kind:post",
    "post:vacant", "post:held", "has:email", "no:phone", "-org:office", "programme:programme", "focal:any",
    "has:organization", "has:address", "m1@example.org", '"ana silva"', "ana OR -office", "director",
)  # fmt: skip


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, KINDS - 1), st.integers(0, 60)), max_size=12),
    day=st.integers(-500, 60),
    queries=st.lists(st.sampled_from(QUERIES), min_size=3, max_size=5, unique=True),
)
def test_as_of_any_day_finds_what_an_index_of_that_day_finds(
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
    changes: list[tuple[int, int]],
    day: int,
    queries: list[str],
) -> None:
    connection = office.connection
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
    savepoint = connection.begin_nested()
    made = Changes(office)
    agency = office.organization("Agency", located_in="CH")
    for number, begins in enumerate(DAYS):
        organization = office.organization(f"Office {number}", parent_id=agency, located_in="MZ")
        person, post = office.person(NAMES[number]), office.post("Head", organization)
        office.membership(person, organization, post_id=post, valid_until=begins if number % 2 else None)
        office.membership(person, agency, title="Officer", valid_from=begins)
        office.detail(person, "email", f"m{number}@example.org", valid_until=DAYS[number - 1])
    for kind, number in changes:
        made.make(kind, number)
    index.rebuild(connection)
    at = date(2026, 6, 15) + timedelta(days=day)
    then = {query: shown(connection, query, at) for query in queries}
    monkeypatch.setenv("LIAISON_NOW", f"{at}T12:00:00+00:00")
    index.rebuild(connection)
    for query in queries:
        assert shown(connection, query, None) == then[query], query
    savepoint.rollback()


SPANS = st.tuples(st.sampled_from([None, "2020", "2021-03", "2022-05-10"]), st.sampled_from([None, "2020", "2023-01"]))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(held=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), SPANS), max_size=10), day=st.dates(
    date(2019, 6, 1), date(2023, 8, 1)
))  # fmt: skip
def test_nobody_is_missing_beside_a_bare_scan_of_the_dated_rows(
    office: Office, held: list[tuple[int, int, tuple[str | None, str | None]]], day: date
) -> None:
    connection = office.connection
    savepoint = connection.begin_nested()
    people = [office.person(f"Person {number}") for number in range(4)]
    offices = [office.organization(f"Office{number}") for number in range(3)]
    for person, organization, (begins, ends) in held:
        office.membership(people[person], offices[organization], valid_from=begins, valid_until=ends)
    index.rebuild(connection)
    for number, organization in enumerate(offices):
        scanned = connection.execute(
            text(
                "SELECT DISTINCT person_id FROM membership WHERE organization_id = :organization"
                " AND (valid_from_first IS NULL OR valid_from_first <= :day)"
                " AND (valid_until_last IS NULL OR valid_until_last >= :day)"
            ).bindparams(bindparam("day", type_=Date())),
            {"organization": organization, "day": day},
        ).scalars()
        found = find(raw(connection), f"person office{number}", day=day, exactly=True)
        assert {row.id for row in found.rows} == set(scanned)
        assert found.total == len(found.rows)
    savepoint.rollback()


@pytest.mark.parametrize("sort", SORTS)
def test_a_table_of_another_day_is_sorted_and_counted(filled: Office, sort: str) -> None:
    connection, day = raw(filled.connection), date(2024, 1, 1)
    whole = list_ids(connection, "everything", sort=sort, day=day)
    assert len(set(whole.ids)) == len(whole.ids) == whole.total == 6
    assert list_ids(connection, "everything", sort=sort, descending=True, day=day).total == 6
    first = list_ids(connection, "everything", sort=sort, limit=2, day=day)
    assert (list(first.ids), first.total) == (list(whole.ids[:2]), 6)
    assert count_each(connection, [("people", "org:labour")], day) == [1]
    groups = list_groups(connection, "people", "organization", day=date(2019, 1, 1))
    assert [head.name for head in groups.heads] == ["Ministry of Work", ""]


@pytest.fixture
def successions(office: Office) -> dict[str, int]:
    """Women's Affairs and Social Action merged into Gender, which became Family."""
    ids = {name: office.organization(name) for name in ("Women", "Social Action", "Gender", "Family")}
    office.name(ids["Women"], "WAM", "acronym")
    for old, new, on in (
        ("Women", "Gender", "2015"),
        ("Social Action", "Gender", "2015"),
        ("Gender", "Family", "2020"),
    ):
        office.row(
            Succession, predecessor_id=ids[old], successor_id=ids[new], kind="merged", **span_columns("happened_on", on)
        )
    ids["ana"] = office.person("Ana Bell")
    office.membership(ids["ana"], ids["Women"], valid_until="2014-12-31")
    office.membership(ids["ana"], ids["Family"], valid_from="2020-01-01")
    index.rebuild(office.connection)
    return ids


def test_an_old_name_finds_what_it_has_become(office: Office, successions: dict[str, int]) -> None:
    assert sorted(names(office, "women")) == ["Ana Bell", "Family", "Gender", "Women"]
    assert sorted(names(office, "wam kind:organization")) == ["Family", "Gender", "Women"]
    assert sorted(names(office, "social action kind:organization")) == ["Family", "Gender", "Social Action"]
    assert names(office, "family kind:organization") == ["Family"]


def test_a_document_of_that_time_shows_the_old_name(office: Office, successions: dict[str, int]) -> None:
    for day, organization in (("2014-06-01", "Women"), ("2017-06-01", None), ("2021-06-01", "Family")):
        (row,) = find(raw(office.connection), "ana", day=date.fromisoformat(day)).rows
        assert row.organization == organization


def test_a_chain_of_successions_follows_each_change(office: Office, successions: dict[str, int]) -> None:
    connection = office.connection
    office.set(Organization, successions["Women"], name="Ladies")
    index.refresh(connection, {successions["Women"]})
    assert names(office, "women kind:organization") == []
    assert sorted(names(office, "ladies kind:organization")) == ["Family", "Gender", "Ladies"]
    assert "Ana Bell" in names(office, "ladies")
    row = connection.execute(
        text("SELECT id FROM succession WHERE successor_id = :id"), {"id": successions["Family"]}
    ).scalar_one()
    office.delete(Succession, row)
    index.refresh(connection, {successions["Gender"]})
    assert sorted(names(office, "ladies kind:organization")) == ["Gender", "Ladies"]
    assert "Ana Bell" not in names(office, "ladies")


def test_what_succeeds_itself_in_a_circle_is_still_indexed(office: Office, successions: dict[str, int]) -> None:
    office.row(Succession, predecessor_id=successions["Family"], successor_id=successions["Women"], kind="merged")
    index.refresh(office.connection, {successions["Family"]})
    assert names(office, "women kind:organization") == ["Family", "Gender", "Women"]
    assert names(office, "family kind:organization") == ["Family", "Gender", "Women"]


def test_what_was_merged_into_another_entry_has_no_past(filled: Office) -> None:
    connection = filled.connection
    (row,) = find(raw(connection), "ana").rows
    filled.set(Entry, row.id, merged_into=find(raw(connection), "bela").rows[0].id)
    index.refresh(connection, {row.id})
    assert names(filled, "ana", "2024-01-01") == []
