"""The index after any sequence of changes is the one that a rebuild makes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event, select, text

from directory.search import index
from directory.search.dependents import dependents
from directory.search.documents import Document, documents
from directory.search.find import find, is_current
from models import (
    ContactDetail,
    Entry,
    EntryKind,
    EntryTag,
    FocalPoint,
    ListMember,
    MailingList,
    Membership,
    Organization,
    Participation,
    Person,
    Post,
    Programme,
    Tag,
)
from models.base import table_of
from models.dates import span_columns
from tests.directory.search.office import Office, contents, raw

TODAY = date(2026, 6, 15)


def assert_same_as_rebuilt(connection: Connection) -> None:
    kept = contents(connection)
    assert index.rebuild(connection) == len(kept[0])
    assert contents(connection) == kept


@contextmanager
def statements(connection: Connection) -> Iterator[list[str]]:
    """The statements that are executed within."""
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(connection, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(connection, "before_cursor_execute", note)


def names(connection: Connection, query: str) -> list[str]:
    return [row.name for row in find(raw(connection), query).rows]


NAMES = ("Ana Silva", "ana silva", "Álvaro", "Хохар", "李小龍", "O'Neil", "محمد", "Zed", "", "!")
DAYS = ("2026-06-14", "2026-06-15", "2026-06-16", "2026-07", "2025")


class Changes:
    """Any change to any row; each returns the entries that a ChangeSet would name."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.today = 15

    def rows(self, model: type, column: str = "id") -> list[int]:
        table = table_of(model)
        return list(self.office.connection.execute(select(table.c[column]).order_by(table.c.id)).scalars())

    def pick(self, model: type, number: int) -> int | None:
        ids = self.rows(model)
        return ids[number % len(ids)] if ids else None

    def make(self, kind: int, number: int) -> set[int]:
        """The change of this kind, with whatever rows the number chooses."""
        makers = (
            self.add_person, self.add_organization, self.add_post, self.add_membership, self.rename, self.add_name,
            self.add_detail, self.drop_detail, self.end, self.move_membership, self.drop_membership, self.reparent,
            self.retitle, self.merge, self.drop_person, self.move_clock, self.tag, self.note, self.add_programme,
            self.take_part, self.leave, self.make_focal, self.rename_programme, self.list_member, self.unlist,
        )  # fmt: skip
        return makers[kind % len(makers)](number)

    def add_person(self, number: int) -> set[int]:
        return {self.office.person(NAMES[number % len(NAMES)])}

    def add_organization(self, number: int) -> set[int]:
        parent = self.pick(Organization, number) if number % 2 else None
        return {self.office.organization(NAMES[number % len(NAMES)], located_in="MZ", parent_id=parent)}

    def add_post(self, number: int) -> set[int]:
        organization = self.pick(Organization, number)
        return {self.office.post("Director", organization, duty_country="ZA")} if organization else set()

    def add_membership(self, number: int) -> set[int]:
        person, organization = self.pick(Person, number), self.pick(Organization, number // 3)
        if person is None or organization is None:
            return set()
        post = self.pick(Post, number) if number % 2 else None
        begins = DAYS[number % 5] if number % 3 else None
        membership = self.office.membership(
            person, organization, post_id=post, title="Officer", is_main=number % 2 == 0, valid_from=begins
        )
        return {membership}

    def rename(self, number: int) -> set[int]:
        person = self.pick(Person, number)
        if person is not None:
            self.office.set(Person, person, display_name=NAMES[number % len(NAMES)])
        return {person} if person else set()

    def add_name(self, number: int) -> set[int]:
        entries = self.rows(Entry)
        entry = entries[number % len(entries)] if entries else None
        if entry is not None:
            self.office.name(entry, NAMES[number % len(NAMES)], "former")
        return {entry} if entry else set()

    def add_detail(self, number: int) -> set[int]:
        entry = self.pick(Entry, number)
        if entry is None:
            return set()
        kind, value = (("phone", f"+2582131077{number % 10}"), ("email", f"a{number}@example.org"))[number % 2]
        self.office.detail(entry, kind, value, value, valid_until=DAYS[number % 5] if number % 3 else None)
        return {entry}

    def drop_detail(self, number: int) -> set[int]:
        detail = self.pick(ContactDetail, number)
        if detail is None:
            return set()
        table = table_of(ContactDetail)
        owner = self.office.connection.execute(select(table.c.entry_id).where(table.c.id == detail)).scalar_one()
        self.office.delete(ContactDetail, detail)
        return {owner}

    def end(self, number: int) -> set[int]:
        membership = self.pick(Membership, number)
        if membership is not None:
            self.office.set(Membership, membership, valid_until=DAYS[number % 5])
        return {membership} if membership else set()

    def move_membership(self, number: int) -> set[int]:
        membership, person = self.pick(Membership, number), self.pick(Person, number // 2)
        if membership is None or person is None:
            return set()
        self.office.set(Membership, membership, person_id=person)
        return {membership}

    def drop_membership(self, number: int) -> set[int]:
        membership = self.pick(Membership, number)
        if membership is not None:
            self.office.delete(Membership, membership)
        return {membership} if membership else set()

    def reparent(self, number: int) -> set[int]:
        child, parent = self.pick(Organization, number), self.pick(Organization, number // 2)
        if child is None:
            return set()
        self.office.set(Organization, child, parent_id=parent if number % 3 else None, name=NAMES[number % 5])
        return {child}

    def retitle(self, number: int) -> set[int]:
        post = self.pick(Post, number)
        if post is not None:
            self.office.set(Post, post, title=NAMES[number % len(NAMES)], duty_country=None)
        return {post} if post else set()

    def merge(self, number: int) -> set[int]:
        loser, survivor = self.pick(Person, number), self.pick(Person, number + 1)
        if loser is None or loser == survivor:
            return set()
        table = table_of(Membership)
        moved = self.office.connection.execute(select(table.c.id).where(table.c.person_id == loser)).scalars().all()
        for membership in moved:
            self.office.set(Membership, membership, person_id=survivor)
        self.office.set(Entry, loser, merged_into=survivor)
        return {loser, *moved}

    def drop_person(self, number: int) -> set[int]:
        person = self.pick(Person, number)
        table = table_of(Membership)
        held = select(table.c.id).where(table.c.person_id == person)
        if person is None or self.office.connection.execute(held).first():
            return set()
        self.office.delete(Person, person)
        return {person}

    def tag(self, number: int) -> set[int]:
        entry = self.pick(Entry, number)
        if entry is None:
            return set()
        name = f"tag {len(self.rows(Tag))}"
        tag = self.office.row(Tag, name=name, folded=name)
        self.office.row(EntryTag, entry_id=entry, tag_id=tag)
        return {entry}

    def note(self, number: int) -> set[int]:
        entry = self.pick(Entry, number)
        if entry is not None:
            self.office.note(entry, NAMES[number % len(NAMES)], (10, 30, 40)[number % 3])
        return {entry} if entry else set()

    def add_programme(self, number: int) -> set[int]:
        parent = self.pick(Programme, number) if number % 2 else None
        return {self.office.entry(Programme, EntryKind.PROGRAMME, name=NAMES[number % len(NAMES)], parent_id=parent)}

    def take_part(self, number: int) -> set[int]:
        participants = self.rows(Person) + self.rows(Post) + self.rows(Organization)
        programme = self.pick(Programme, number)
        if not participants or programme is None:
            return set()
        who = participants[number % len(participants)]
        dates = span_columns("valid_until", DAYS[number % 5] if number % 3 else None)
        self.office.row(Participation, participant_id=who, programme_id=programme, role="counterpart", **dates)
        return {programme}

    def leave(self, number: int) -> set[int]:
        id_ = self.pick(Participation, number)
        if id_ is None:
            return set()
        table = table_of(Participation)
        programme = self.office.connection.execute(select(table.c.programme_id).where(table.c.id == id_)).scalar_one()
        self.office.delete(Participation, id_)
        return {programme}

    def make_focal(self, number: int) -> set[int]:
        programme, post, membership = (self.pick(model, number) for model in (Programme, Post, Membership))
        of_post = number % 2 == 0
        owner = post if of_post else membership
        if programme is None or owner is None:
            return set()
        self.office.row(FocalPoint, programme_id=programme, **{"post_id" if of_post else "membership_id": owner})
        return {owner}

    def rename_programme(self, number: int) -> set[int]:
        programme, parent = self.pick(Programme, number), self.pick(Programme, number // 2)
        if programme is None:
            return set()
        is_older = parent is not None and parent < programme  # a tree: only an older one may stand above
        self.office.set(Programme, programme, name=NAMES[number % 5], parent_id=parent if is_older else None)
        return {programme}

    def list_member(self, number: int) -> set[int]:
        mailing_list = self.pick(MailingList, number)
        if mailing_list is None:
            mailing_list = self.office.entry(MailingList, EntryKind.LIST, name=NAMES[number % len(NAMES)])
        member = self.pick(Person, number)
        table = table_of(ListMember)
        known = select(table.c.id).where(table.c.list_id == mailing_list, table.c.member_id == member)
        if member is not None and not self.office.connection.execute(known).first():
            self.office.row(ListMember, list_id=mailing_list, member_id=member, is_excluded=number % 4 == 0)
        return {mailing_list}

    def unlist(self, number: int) -> set[int]:
        id_ = self.pick(ListMember, number)
        if id_ is None:
            return set()
        table = table_of(ListMember)
        mailing_list = self.office.connection.execute(select(table.c.list_id).where(table.c.id == id_)).scalar_one()
        self.office.delete(ListMember, id_)
        return {mailing_list}

    def move_clock(self, number: int) -> set[int]:
        self.today = 13 + number % 5
        return set()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, 24), st.integers(0, 60)), min_size=1, max_size=8), together=st.booleans()
)
def test_any_sequence_of_changes(
    office: Office, monkeypatch: pytest.MonkeyPatch, changes: list[tuple[int, int]], together: bool
) -> None:
    connection = office.connection
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
            index.refresh(connection, touched)
            touched = set()
    index.refresh(connection, touched)
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
    index.bring_up_to_date(connection)
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
    index.bring_up_to_date(office.connection)
    assert_same_as_rebuilt(office.connection)
    index.refresh(office.connection, {membership})
    assert_same_as_rebuilt(office.connection)


def test_another_version_is_rebuilt(office: Office) -> None:
    index.rebuild(office.connection)
    office.person("Ana Silva")
    office.connection.execute(text("UPDATE search_state SET value = '0' WHERE key = 'version'"))
    assert not is_current(raw(office.connection), TODAY)
    index.bring_up_to_date(office.connection)
    assert names(office.connection, "ana") == ["Ana Silva"]


def test_the_first_import_into_an_index_of_another_version_is_indexed_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [office.person(f"Ana {number}") for number in range(3)]
    made: list[int] = []

    def counted(connection: Connection, ids: list[int], day: date) -> Iterator[Document]:
        for document in documents(connection, ids, day):
            made.append(document.id)
            yield document

    monkeypatch.setattr(index, "documents", counted)
    index.refresh(office.connection, people)
    assert sorted(made) == sorted(people)
    assert len(names(office.connection, "ana")) == 3


def test_what_says_the_same_is_not_written(office: Office) -> None:
    person = office.person("Ana Silva")
    index.rebuild(office.connection)
    with statements(office.connection) as seen:
        index.refresh(office.connection, {person})
    assert [statement for statement in seen if not statement.lstrip().startswith(("SELECT", "WITH"))] == []


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
