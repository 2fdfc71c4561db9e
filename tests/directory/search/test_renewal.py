"""An index of another version is brought up to this one in parts, with changes between them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from directory.course import Course
from directory.search import documents as composing
from directory.search import index, renewal
from directory.search.documents import Document, Version, histories
from directory.search.find import find, is_current, is_in_part
from models import ContactDetail, Person
from tests.directory.search.changes import DAYS, KINDS, NAMES, Changes
from tests.directory.search.office import Office, raw
from tests.directory.search.test_index import assert_same_as_rebuilt

TODAY = date(2026, 6, 15)


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renewal, "PART", 3)


@pytest.fixture
def composed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ids of the documents that are composed, in turn."""
    made: list[int] = []

    def noted(connection: Connection, ids: list[int], day: date) -> Iterator[tuple[Document, list[Version]]]:
        for document, versions in histories(connection, ids, day):
            made.append(document.id)
            yield document, versions

    monkeypatch.setattr(index, "histories", noted)
    return made


def make_old(connection: Connection) -> None:
    """As an earlier version made it, which knew nothing of titles, ordered names by their ends and counted words so."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(composing, "_titles", lambda _current, _rows: ())
        patch.setattr(composing, "alike_terms", lambda _names, _is_organization: ())
        patch.setattr(composing, "sort_key", lambda text: text[::-1].lower())
        index.rebuild(connection)
    connection.exec_driver_sql("INSERT INTO search_word (term, word, uses) VALUES ('ana', 'anna', 3)")
    forget_version(connection)


def forget_version(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE search_state SET value = '0' WHERE key = 'version'")


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(
        st.tuples(st.integers(0, KINDS - 1), st.integers(0, 60), st.integers(0, 2)), min_size=1, max_size=8
    )
)
def test_whatever_changes_between_its_parts_the_index_becomes_as_a_rebuilt_one(
    office: Office, monkeypatch: pytest.MonkeyPatch, changes: list[tuple[int, int, int]]
) -> None:
    connection, made = office.connection, Changes(office)
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
    savepoint = connection.begin_nested()
    agency = office.organization("Agency", located_in="CH")
    for number, day in enumerate(DAYS):
        person, post = office.person(NAMES[number]), office.post("Head", agency)
        membership = office.membership(person, agency, post_id=post, valid_until=day if number % 2 else None)
        office.detail(membership, "email", f"m{number}@example.org", valid_until=DAYS[number - 1])
    make_old(connection)
    for kind, number, parts in changes:
        touched = made.make(kind, number)
        monkeypatch.setenv("LIAISON_NOW", f"2026-06-{made.today}T12:00:00+00:00")
        index.refresh(connection, touched)
        for _ in range(parts):
            renewal.renew_part(connection)
    renewal.bring_up_to_date(connection)
    assert_same_as_rebuilt(connection)
    savepoint.rollback()


def test_each_part_stays_done_and_each_entry_is_composed_once(office: Office, composed: list[int]) -> None:
    people = [office.person(f"Ana {number}") for number in range(8)]
    make_old(office.connection)
    composed.clear()
    told: list[int] = []
    course = Course(tell=lambda text: told.append(text.values["percent"]))
    parts = []
    while renewal.renew_part(office.connection, course):
        assert is_in_part(raw(office.connection))
        assert len(find(raw(office.connection), "ana").rows) == 8  # it answers meanwhile
        parts.append(list(composed))
    assert [len(part) for part in parts] == [3, 6]
    assert composed == people
    assert told == sorted(told)
    assert told[0] < told[-1] == 100
    assert is_current(raw(office.connection), TODAY)


def test_a_change_in_an_old_index_composes_only_whom_it_concerns(office: Office, composed: list[int]) -> None:
    people = [office.person(f"Ana {number}") for number in range(8)]
    make_old(office.connection)
    composed.clear()
    office.set(Person, people[5], display_name="Zoe Novice")
    index.refresh(office.connection, {people[5]})
    assert composed == [people[5]]
    assert [row.id for row in find(raw(office.connection), "zoe").rows] == [people[5]]
    assert not is_current(raw(office.connection), TODAY)


def test_where_another_version_has_written_meanwhile_it_begins_anew(office: Office, composed: list[int]) -> None:
    people = [office.person(f"Ana {number}") for number in range(5)]
    make_old(office.connection)
    assert renewal.renew_part(office.connection)
    forget_version(office.connection)  # as a program of that version leaves it
    office.delete(Person, people.pop(1))
    composed.clear()
    renewal.bring_up_to_date(office.connection)
    assert composed == people
    assert_same_as_rebuilt(office.connection)


def test_a_change_between_two_parts_is_indexed_for_the_day_of_the_others(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [office.person(f"Ana {number}") for number in range(5)]
    detail = office.detail(people[0], "phone", "21 310 779", "+25821310779", valid_until="2026-06-15")
    make_old(office.connection)
    assert renewal.renew_part(office.connection)
    monkeypatch.setenv("LIAISON_NOW", "2026-06-16T12:00:00+00:00")
    office.set(ContactDetail, detail, label="Office")
    index.refresh(office.connection, {people[0]})
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
    renewal.bring_up_to_date(office.connection)
    assert_same_as_rebuilt(office.connection)
