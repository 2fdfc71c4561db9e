"""The index after any sequence of changes is the one that a rebuild makes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event, inspect, text

from directory.course import Course
from directory.search import documents as composing
from directory.search import index, prepared, renewal
from directory.search.dependents import dependents
from directory.search.documents import Document, Version, documents, histories
from directory.search.find import find, is_current
from models import (
    ContactDetail,
    Entry,
    EntryKind,
    ListMember,
    MailingList,
    Participation,
    Person,
    Programme,
)
from models.dates import span_columns
from tests.directory.search.changes import DAYS, KINDS, NAMES, Changes
from tests.directory.search.office import Office, contents, raw
from tests.directory.search.test_elsewhere import Process

TODAY = date(2026, 6, 15)


def assert_same_as_rebuilt(connection: Connection) -> None:
    kept = contents(connection)
    assert index.rebuild(connection) == len(kept[0])
    assert contents(connection) == kept


class Spied:
    """A driver's cursor that notes what it is asked to run."""

    def __init__(self, cursor: Any, asked: list[tuple[str, Any]]) -> None:
        self._cursor, self._asked = cursor, asked

    def execute(self, sql: str, parameters: Any = ()) -> None:
        self._asked.append((sql, parameters))
        self._cursor.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Any) -> None:
        self._asked.append((sql, parameters[0]))
        self._cursor.executemany(sql, parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cursor, name)


@contextmanager
def asked_of(connection: Connection) -> Iterator[list[tuple[str, Any]]]:
    """The statements that are executed within, with their parameters: SQLAlchemy's, and those of prepared.py."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
        seen.append((statement, parameters))

    cursor_of = prepared.cursor_of
    event.listen(connection, "before_cursor_execute", note)
    prepared.cursor_of = lambda asking: Spied(cursor_of(asking), seen)
    try:
        yield seen
    finally:
        event.remove(connection, "before_cursor_execute", note)
        prepared.cursor_of = cursor_of


@contextmanager
def statements(connection: Connection) -> Iterator[list[str]]:
    """The same without the parameters, known at the end."""
    seen: list[str] = []
    with asked_of(connection) as asked:
        yield seen
    seen += (sql for sql, _parameters in asked)


def names(connection: Connection, query: str) -> list[str]:
    return [row.name for row in find(raw(connection), query).rows]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, KINDS - 1), st.integers(0, 60)), min_size=1, max_size=8),
    together=st.booleans(),
    in_parts=st.booleans(),
)
def test_any_sequence_of_changes(
    office: Office, monkeypatch: pytest.MonkeyPatch, changes: list[tuple[int, int]], together: bool, in_parts: bool
) -> None:
    connection = office.connection
    monkeypatch.setattr(index, "_MANY", 1 if in_parts else 1_000)
    monkeypatch.setattr(index, "_PART", 2)
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
    savepoint = connection.begin_nested()
    made, touched = Changes(office), set[int]()
    agency = office.organization("Agency", located_in="CH")
    for number, day in enumerate(DAYS):
        organization = office.organization(f"Office {number}", parent_id=agency, located_in="MZ")
        person, post = office.person(NAMES[number]), office.post("Head", organization)
        membership = office.membership(person, organization, post_id=post, valid_until=day if number % 2 else None)
        office.membership(person, agency, valid_from=day)
        office.detail(membership, "email", f"m{number}@example.org", valid_until=DAYS[number - 1])
        programme = office.entry(Programme, EntryKind.PROGRAMME, name=f"Programme {number}")
        ends = span_columns("valid_until", day)
        office.row(Participation, participant_id=person, programme_id=programme, role="counterpart", **ends)
    index.rebuild(connection)
    for kind, number in changes:
        touched |= made.make(kind, number)
        monkeypatch.setenv("LIAISON_NOW", f"2026-06-{made.today}T12:00:00+00:00")
        if not together:
            index.refresh(connection, touched, course=Course(helper=Process()))
            touched = set()
    index.refresh(connection, touched, course=Course(helper=Process()))
    assert_same_as_rebuilt(connection)
    savepoint.rollback()


def test_a_crowd_between_two_neighbours(office: Office) -> None:
    """One at a time, each before the last: the gap is full after eight, and neighbours give way."""
    connection = office.connection
    for number in range(40):
        office.person(f"{'ab'[number % 2]} {number:02}")
    index.rebuild(connection)
    for number in range(60):
        index.refresh(connection, {office.person(f"aa {60 - number:02}")})
    assert_same_as_rebuilt(connection)


def test_many_newcomers_among_many(office: Office) -> None:
    connection = office.connection
    for number in range(0, 600, 2):
        office.person(f"n {number:03}")
    index.rebuild(connection)
    index.refresh(connection, {office.person(f"n {number:03}") for number in range(1, 600, 2)})
    index.refresh(connection, {office.person(f"n 300 {number:03}") for number in range(300)})
    assert_same_as_rebuilt(connection)


@pytest.mark.parametrize("with_helper", [True, False])
def test_many_newcomers_among_many_in_parts(
    office: Office, monkeypatch: pytest.MonkeyPatch, *, with_helper: bool
) -> None:
    """Crowds between two neighbours, before the first and behind the last, of which some have said something else."""
    connection = office.connection
    for number in range(0, 120, 2):
        office.person(f"n {number:03}")
    index.rebuild(connection)
    monkeypatch.setattr(index, "_MANY", 10)
    monkeypatch.setattr(index, "_PART", 7)
    helper = Process()
    agency = office.organization("Agency", located_in="MZ")
    made = {office.person(name) for n in range(80) for name in (f"n 060 {n:02}", f"a {n % 7}", f"z {n}")}
    for person in sorted(made)[::5]:
        office.membership(person, agency, valid_until="2020-01-01")
    index.refresh(connection, {*made, agency}, course=Course(helper=helper if with_helper else None))
    assert bool(helper.done) == with_helper
    assert_same_as_rebuilt(connection)


@pytest.mark.parametrize("helper", [Process(), None], ids=["another process", "here"])
def test_of_many_newcomers_no_more_than_a_part_is_written_unasked(
    office: Office, monkeypatch: pytest.MonkeyPatch, helper: Process | None
) -> None:
    connection = office.connection
    index.rebuild(connection)
    monkeypatch.setattr(index, "_MANY", 10)
    monkeypatch.setattr(index, "_PART", 7)
    counts = [0]

    def ask() -> None:
        counts.append(int(connection.exec_driver_sql("SELECT count(*) FROM search_doc").scalar_one()))

    people = {office.person(f"Ana {number}") for number in range(60)}
    index.refresh(connection, people, course=Course(pause=ask, helper=helper))
    assert counts[-1] == 60
    assert max(later - earlier for earlier, later in pairwise(counts)) <= 7


def test_an_index_of_another_version_becomes_as_a_rebuilt_one_and_only_what_differs_is_written(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = office.connection
    ministry = office.organization("Ministry of Labour")
    people = [office.person(f"Ana {number}") for number in range(30)]
    for person in people[:10]:
        office.membership(person, ministry, title="Inspector", valid_until="2020-01-01")
        office.membership(person, ministry, title="Head", valid_from="2020-01-02")
    with monkeypatch.context() as patch:  # an earlier version knew nothing of titles, and began names elsewhere
        patch.setattr(composing, "_titles", lambda _current, _rows: ())
        patch.setattr(composing, "alike_terms", lambda _names, _is_organization: ())
        index.rebuild(connection)
    office.delete(Person, people[-1])
    office.delete(Entry, people[-1])
    office.person("Zoe")
    connection.exec_driver_sql("UPDATE search_state SET value = '0' WHERE key = 'version'")
    assert names(connection, "inspector") == names(connection, "head") == []
    assert renewal.bring_up_to_date(connection)
    assert len(names(connection, "head")) == 10
    assert_same_as_rebuilt(connection)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("UPDATE search_state SET value = '0' WHERE key = 'version'")
        raw_connection = connection.connection.driver_connection
        words = int(connection.exec_driver_sql("SELECT count(*) FROM search_word").scalar_one())
        before = raw_connection.total_changes
        renewal.bring_up_to_date(connection)
        assert raw_connection.total_changes - before <= 2 * words + 10  # but for the words, nothing
    assert_same_as_rebuilt(connection)


def test_the_day_turns(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = office.connection
    ministry, office_ = office.organization("Ministry of Labour"), office.organization("Maputo Office")
    person = office.person("Ana Silva")
    office.membership(person, ministry, valid_until="2026-06-15")
    office.membership(person, office_, valid_from="2026-06-16")
    office.detail(person, "phone", "21 310 779", "+25821310779", valid_until="2026-06-15")
    index.refresh(connection, [])
    assert names(connection, "ana labour") == names(connection, "21310779") == ["Ana Silva"]
    assert names(connection, "ana maputo") == []
    assert is_current(raw(connection), TODAY)
    monkeypatch.setenv("LIAISON_NOW", "2026-06-16T12:00:00+00:00")
    assert not is_current(raw(connection), date(2026, 6, 16))
    renewal.bring_up_to_date(connection)
    assert is_current(raw(connection), date(2026, 6, 16))
    assert names(connection, "ana labour") == names(connection, "21310779") == []
    assert names(connection, "ana maputo") == ["Ana Silva"]
    assert_same_as_rebuilt(connection)


@pytest.mark.parametrize(("stored", "moved"), [(14, 15), (15, 14), (15, 16), (16, 15), (13, 17), (17, 13)])
@pytest.mark.parametrize("dates", [{"valid_from": "2026-06-15"}, {"valid_until": "2026-06-15"}, {}])
def test_what_has_a_boundary_in_between_is_indexed_anew(
    office: Office, monkeypatch: pytest.MonkeyPatch, dates: dict[str, str], stored: int, moved: int
) -> None:
    person = office.person("Ana Silva")
    membership = office.membership(person, office.organization("Ministry of Labour"), **dates)
    office.detail(person, "phone", "21 310 779", valid_until=None if dates else "2026-06-15")
    monkeypatch.setenv("LIAISON_NOW", f"2026-06-{stored}T12:00:00+00:00")
    index.rebuild(office.connection)
    monkeypatch.setenv("LIAISON_NOW", f"2026-06-{moved}T12:00:00+00:00")
    renewal.bring_up_to_date(office.connection)
    assert_same_as_rebuilt(office.connection)
    index.refresh(office.connection, {membership})
    assert_same_as_rebuilt(office.connection)


def test_another_version_is_rebuilt(office: Office) -> None:
    index.rebuild(office.connection)
    office.person("Ana Silva")
    office.connection.execute(text("UPDATE search_state SET value = '0' WHERE key = 'version'"))
    assert not is_current(raw(office.connection), TODAY)
    renewal.bring_up_to_date(office.connection)
    assert names(office.connection, "ana") == ["Ana Silva"]


def test_the_first_import_into_an_index_of_another_version_is_indexed_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [office.person(f"Ana {number}") for number in range(3)]
    made: list[int] = []

    def counted(connection: Connection, ids: list[int], day: date) -> Iterator[tuple[Document, list[Version]]]:
        for document, versions in histories(connection, ids, day):
            made.append(document.id)
            yield document, versions

    monkeypatch.setattr(index, "histories", counted)
    index.refresh(office.connection, people)
    assert sorted(made) == sorted(people)
    assert len(names(office.connection, "ana")) == 3


def test_what_says_the_same_is_not_written(office: Office) -> None:
    person = office.person("Ana Silva")
    index.rebuild(office.connection)
    with statements(office.connection) as seen:
        index.refresh(office.connection, {person})
    assert [statement for statement in seen if not statement.lstrip().startswith(("SELECT", "WITH"))] == []


def test_of_a_person_nothing_is_asked_that_only_lists_posts_or_organizations_have(office: Office) -> None:
    person, post = office.person("Ana Silva"), office.post("Director", office.organization("Office"))
    index.rebuild(office.connection)
    for ids, asks in (({person}, False), ({person, post}, True)):
        with statements(office.connection) as seen:
            index.refresh(office.connection, ids)
        assert any("become" in statement for statement in seen) is asks  # what organizations have become
        assert any("membership.capacity, person.display_name" in statement for statement in seen) is asks
        assert not any("AS members" in statement for statement in seen)


def test_of_what_says_something_else_only_that_is_written(office: Office) -> None:
    person = office.person("Ana Silva")
    detail = office.detail(person, "email", "ana@example.org")
    index.rebuild(office.connection)
    office.set(ContactDetail, detail, verified_on=date(2026, 6, 1))
    with statements(office.connection) as seen:
        index.refresh(office.connection, {person})
    written = [statement for statement in seen if not statement.lstrip().startswith(("SELECT", "WITH"))]
    assert [statement.split()[:2] for statement in written if "search_fts" not in statement] == [
        ["UPDATE", "search_doc"],
        ["UPDATE", "search_place"],
    ]
    assert all("name =" not in statement and "alike" not in statement for statement in written)
    assert_same_as_rebuilt(office.connection)


def test_an_edit_reads_no_table_as_a_whole(office: Office) -> None:
    connection = office.connection
    if connection.dialect.name != "sqlite":
        pytest.skip("on PostgreSQL how few rows are read depends on what it knows of them")
    post = office.post("Director", office.organization("Office"))
    person = office.person("Ana Silva")
    office.detail(office.membership(person, office.organization("Agency"), post_id=post), "email", "ana@example.org")
    index.rebuild(connection)
    office.set(Person, person, additional_name="Maria")
    with asked_of(connection) as asked:
        index.refresh(connection, {person})
    assert len(asked) <= 22
    tables = set(inspect(connection).get_table_names()) - {"search_state"}
    for sql, parameters in asked:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", tuple(parameters)).all()
        whole = {step[-1].split()[1] for step in plan if step[-1].startswith("SCAN")}
        assert not whole & tables, sql


def test_as_many_statements_for_many_as_for_few(office: Office) -> None:
    counts = []
    for size in (3, 200):
        for number in range(size):
            organization = office.organization(f"Office {number}")
            post = office.post("Director", organization)
            person = office.person(f"Ana {number}")
            membership = office.membership(person, organization, post_id=post)
            office.detail(membership, "email", f"a{number}@example.org")
        with statements(office.connection) as seen:
            assert len(list(documents(office.connection, None, TODAY))) >= 3 * size
        counts.append(len(seen))
    assert counts[0] == counts[1]


def test_a_long_list_that_gains_one_costs_one(office: Office) -> None:
    connection = office.connection
    press = office.entry(MailingList, EntryKind.LIST, name="Press")
    people = [office.person(f"Ana {number}") for number in range(60)]
    for person in people[1:]:
        office.row(ListMember, list_id=press, member_id=person, is_excluded=False)
    index.rebuild(connection)
    office.row(ListMember, list_id=press, member_id=people[0], is_excluded=False)
    assert dependents(connection, [press], TODAY) == {press, people[0]}
    index.refresh(connection, {press})
    assert_same_as_rebuilt(connection)


def test_a_programme_that_gains_one_costs_one_and_one_renamed_all(office: Office) -> None:
    connection = office.connection
    course = office.entry(Programme, EntryKind.PROGRAMME, name="Course")
    people = [office.person(f"Ana {number}") for number in range(20)]
    for person in people[1:]:
        office.row(Participation, participant_id=person, programme_id=course, role="participant")
    index.rebuild(connection)
    office.row(Participation, participant_id=people[0], programme_id=course, role="participant")
    assert dependents(connection, [course], TODAY) == {course, people[0]}
    index.refresh(connection, {course})
    office.set(Programme, course, name="Workshop")
    assert dependents(connection, [course], TODAY) == {course, *people}
    index.refresh(connection, {course})
    assert len(names(connection, "workshop")) == 21
    assert_same_as_rebuilt(connection)
