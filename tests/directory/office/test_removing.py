"""Deleting many entries and putting many on a list: a few statements, whatever their number, and a history as ever."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event, select

from directory.course import Course
from directory.errors import DirectoryError
from directory.exporting.selection import expand_list
from directory.history.recording import DirectorySession, change_set
from directory.history.undo import undo
from directory.mailing.verbs import add_members, remove_members
from directory.office.removing import delete_many, tell_gone
from models import Change, ChangeSet, ListMember, MailingList
from tests.models.entries import email, person
from tests.models.entries import mailing_list as a_list
from tests.tables import read_tables

Make = Callable[[int], list[int]]


@pytest.fixture
def people(session: DirectorySession) -> Make:
    """Makes so many people, each with an e-mail."""

    def make(count: int) -> list[int]:
        with change_set(session, "add person", {"name": "people"}):
            made = [person(f"Person {at}", details=[email(f"p{at}@example.org")]) for at in range(count)]
            session.add_all(made)
        session.commit()
        return [one.id for one in made]

    return make


@pytest.fixture
def mailing_list(session: DirectorySession) -> MailingList:
    with change_set(session, "add list", {"name": "All"}):
        made = a_list("All")
        session.add(made)
    session.commit()
    return made


@contextmanager
def counted(session: DirectorySession) -> Iterator[list[str]]:
    """The statements that SQLAlchemy runs meanwhile, but for the search index's own."""
    found: list[str] = []

    def note(_connection, _cursor, statement: str, *_others) -> None:
        if "search_" not in statement:
            found.append(statement)

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", note)


def recorded(session: DirectorySession) -> list[tuple[int | None, str]]:
    """What the latest ChangeSet records, with row ids left out."""
    latest = session.scalar(select(Change.change_set_id).order_by(Change.id.desc()).limit(1))
    found = session.execute(select(Change.entry_id, Change.rows).where(Change.change_set_id == latest))
    plain = [[[table, before, after] for table, _row, before, after in rows] for _entry, rows in found]
    for rows in plain:
        for _table, before, after in rows:
            for row in (before, after):
                (row or {}).pop("id", None)
    return sorted(json.dumps(row, sort_keys=True) for rows in plain for row in rows)


def test_many_are_deleted_with_the_statements_of_a_few_and_undo_brings_them_back(
    session: DirectorySession, people: Make
) -> None:
    few, many = people(20), people(200)
    session.expunge_all()
    before = read_tables(session.connection())
    with counted(session) as of_few:
        delete_many(session, few)
    undo(session)
    session.expunge_all()
    with counted(session) as of_many:
        removed = delete_many(session, many)
    assert (removed.count, removed.names) == (200, ("Person 0", "Person 1", "Person 2"))
    assert removed.told == ()
    assert len(of_many) <= len(of_few) + 4
    undo(session)
    assert read_tables(session.connection()) == before


def test_the_work_of_people_is_told_of_where_their_organization_goes_and_not_where_they_go() -> None:
    gone = {"person": 2, "organization": 1, "membership": 3, "post": 1}
    work, post = "Work of people there that went with it: 3.", "Posts that went with it: 1."
    assert [str(line) for line in tell_gone(gone, ["organization"])] == [post, work]
    assert [str(line) for line in tell_gone(gone, ["person", "person"])] == [post]


def test_many_are_put_on_a_list_with_the_statements_of_a_few_and_recorded_as_the_orm_records(
    session: DirectorySession, people: Make, mailing_list: MailingList
) -> None:
    few, many = people(20), people(200)
    number = mailing_list.id
    with change_set(session, "list-add", {"name": "All"}):
        session.add_all(ListMember(list_id=number, member_id=one, is_excluded=False) for one in few)
    said = recorded(session)
    undo(session)
    session.commit()
    session.expunge_all()
    before = read_tables(session.connection())
    with counted(session) as of_few:
        add_members(session, str(number), [str(one) for one in few])
    assert recorded(session) == said
    with counted(session) as of_many:
        add_members(session, str(number), [str(one) for one in (*few, *many)])
    assert len(of_many) <= len(of_few) + 4
    assert expand_list(session, session.get_one(MailingList, number)) == few + many
    remove_members(session, str(number), [str(one) for one in few])
    assert expand_list(session, session.get_one(MailingList, number)) == many
    for _ in range(3):
        undo(session)
    assert read_tables(session.connection()) == before


def test_who_was_kept_out_is_let_in_and_what_cannot_be_on_a_list_changes_nothing(
    session: DirectorySession, people: Make, mailing_list: MailingList
) -> None:
    ana, rui = people(2)
    with change_set(session, "list-add", {"name": "All"}):
        session.add(ListMember(list_id=mailing_list.id, member_id=ana, is_excluded=True))
    before = read_tables(session.connection())
    for ids in ([ana, mailing_list.id], [ana, 99_999], [ana, "Ana"]):
        with pytest.raises(DirectoryError):
            add_members(session, str(mailing_list.id), [str(one) for one in ids])
    with pytest.raises(DirectoryError, match=f"Entry {rui} is not on the list All"):
        remove_members(session, str(mailing_list.id), [str(ana), str(rui)])
    assert read_tables(session.connection()) == before
    add_members(session, str(mailing_list.id), [str(ana), str(ana), str(rui)])
    assert expand_list(session, mailing_list) == [ana, rui]


def test_it_tells_of_itself_while_what_hangs_on_them_is_looked_for_and_of_many_how_many_they_are(
    session: DirectorySession, people: Make
) -> None:
    told: list[object] = []
    session.info["course"] = Course(tell=lambda text: told.append(text.values["percent"]))
    delete_many(session, people(4))
    assert told[0] == 0
    assert 100 in told
    named = session.scalars(select(ChangeSet).order_by(ChangeSet.id.desc())).first()
    assert named is not None
    assert named.command_values == {"name": "Person 0 … (4)"}
