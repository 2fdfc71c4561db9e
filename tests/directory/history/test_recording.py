"""Whatever changes the data is recorded: one ChangeSet for a command, one Change for each entry touched."""

from __future__ import annotations

import base64
import sqlite3
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import func, insert, select, update

from directory.history.bulk import RecordedRow, merge
from directory.history.recording import change_set
from directory.history.rows import LONG, Form
from models import Audience, Change, ChangeSet, ContactDetail, Entry, Note, Person, Photo, table_of
from tests.doing import do, make

LATER = "2026-05-12T10:00:00+00:00"


def changes_of(session, number):
    """The Changes of a ChangeSet: {entry id: [[table, row id, before, after], …]}."""
    table = table_of(Change)
    found = session.execute(select(table.c.entry_id, table.c.rows).where(table.c.change_set_id == number))
    return {entry_id: rows for entry_id, rows in found}  # noqa: C416 - rows of the driver are no pairs to dict


def count_changes(session, number):
    return session.scalar(select(func.count()).select_from(Change).where(Change.change_set_id == number))


def person(name="Ana Exemplo"):
    now = datetime(2026, 5, 12, tzinfo=UTC)
    return Person(display_name=name, uuid=str(uuid4()), audience=int(Audience.INTERNAL), created_at=now, changed_at=now)


def test_one_command_is_one_change_set_with_one_change_for_each_entry(session):
    office = make(session, "add organization", name="Ministry of Labour")
    before = session.scalar(select(func.count()).select_from(ChangeSet))
    answer = do(session, "add person", name="Ana Exemplo", organization=office, title="Inspector")
    assert session.scalar(select(func.count()).select_from(ChangeSet)) == before + 1
    number = answer.data["change_set"]
    changes = changes_of(session, number)
    assert count_changes(session, number) == len(changes) == 2  # the person and her membership
    tables = {entry_id: sorted(row[0] for row in rows) for entry_id, rows in changes.items()}
    assert tables.pop(int(answer.data["id"])) == ["entry", "person"]
    assert list(tables.values()) == [["entry", "membership"]]


def test_parts_stand_under_their_entry(session, entries):
    number = do(session, "add note", entry=entries.ana, text="Call before 16:00").data["change_set"]
    (rows,) = changes_of(session, number).values()
    assert list(changes_of(session, number)) == [int(entries.ana)]
    assert [(row[0], row[2], row[3]["text"]) for row in rows] == [("note", None, "Call before 16:00")]


def test_a_detail_of_a_membership_stands_under_the_membership(session, entries):
    answer = do(session, "add detail", entry=entries.membership, detail_kind="phone", value="+258 21 310 700")
    assert list(changes_of(session, answer.data["change_set"])) == [int(entries.membership)]


def test_only_the_columns_that_changed_are_recorded_before_and_after(session, entries):
    number = do(session, "set", reference=entries.ana, field="given_name", value="Ana").data["change_set"]
    assert changes_of(session, number) == {
        int(entries.ana): [["person", int(entries.ana), {"given_name": None}, {"given_name": "Ana"}]]
    }


def test_version_and_moment_rise_with_every_change_of_an_entry_or_its_parts_and_of_no_other(
    session, entries, monkeypatch
):
    def versions():
        table = table_of(Entry)
        rows = session.execute(select(table.c.id, table.c.version, table.c.changed_at))
        return {row.id: (row.version, row.changed_at) for row in rows}

    before = versions()
    monkeypatch.setenv("LIAISON_NOW", LATER)
    do(session, "add tag", entry=entries.ana, tag="Referral")
    after = versions()
    ana = int(entries.ana)
    assert after[ana] == (before[ana][0] + 1, datetime.fromisoformat(LATER))
    assert {i: v for i, v in after.items() if i != ana} == {i: v for i, v in before.items() if i != ana}


def test_an_open_entity_knows_its_new_version(session, entries):
    ana = session.get(Entry, int(entries.ana))
    before = ana.version
    do(session, "add note", entry=entries.ana, text="Prefers a call")
    assert ana.version == before + 1


def test_what_changes_nothing_leaves_no_change_set(session, entries):
    before = session.scalar(select(func.max(ChangeSet.id)))
    answer = do(session, "set", reference=entries.ana, field="name", value="Ana Exemplo")
    assert answer.data["change_set"] is None
    assert session.scalar(select(func.max(ChangeSet.id))) == before


def test_a_change_that_is_taken_back_within_its_command_is_no_change(session, entries):
    ana = session.get(Person, int(entries.ana))
    with change_set(session, "set", {"name": "Ana", "field": "given_name"}) as changes:
        ana.given_name = "Anna"
        session.flush()
        ana.given_name = None
        session.flush()
    assert changes.id is None


def test_the_fast_path_records_what_the_orm_records(session):
    """The same person with a note, made, changed and deleted by entities and by rows."""
    moment = datetime(2026, 5, 12, tzinfo=UTC)

    def by_entities():
        with change_set(session, "add person", {"name": "Ana"}) as changes:
            ana = person()
            session.add(ana)
            session.flush()
            session.add(Note(entry_id=ana.id, text="x", audience=30, written_at=moment))
        yield ana.id, changes.id
        with change_set(session, "set", {"name": "Ana", "field": "given_name"}) as changes:
            ana.given_name = "Ana"
        yield ana.id, changes.id
        with change_set(session, "delete", {"name": "Ana"}) as changes:
            session.delete(session.scalars(select(Note).where(Note.entry_id == ana.id)).one())
            session.delete(ana)
        yield ana.id, changes.id

    def by_rows():
        entry, people, notes = table_of(Entry), table_of(Person), table_of(Note)
        with change_set(session, "add person", {"name": "Ana"}) as changes:
            (ana,) = changes.bulk.allocate(entry, 1)
            (note,) = changes.bulk.allocate(notes, 1)
            row = dict.fromkeys(entry.c.keys()) | {"id": ana, "uuid": str(uuid4()), "kind": "person", "audience": 30}
            changes.bulk.insert(entry, [row | {"created_at": moment, "changed_at": moment, "version": 1}])
            filled = {"id": ana, "display_name": "Ana Exemplo", "do_not_email": False}
            changes.bulk.insert(people, [dict.fromkeys(people.c.keys()) | filled])
            changes.bulk.insert(
                notes, [{"id": note, "entry_id": ana, "text": "x", "audience": 30, "written_at": moment}]
            )
        yield ana, changes.id
        with change_set(session, "set", {"name": "Ana", "field": "given_name"}) as changes:
            changes.bulk.update(people, [(ana, {"given_name": "Ana"}, {"given_name": None})])
        yield ana, changes.id
        with change_set(session, "delete", {"name": "Ana"}) as changes:
            changes.bulk.delete(notes, [note])
            changes.bulk.delete(people, [ana])
            changes.bulk.delete(entry, [ana])
        yield ana, changes.id

    def plain(entry_id, number):
        """The rows without what differs from one person to the next, in order of their tables."""
        changes = changes_of(session, number)
        assert list(changes) == [entry_id]
        rows = []
        for table, row_id, before, after in changes[entry_id]:
            assert row_id == entry_id or table == "note"
            trimmed = [
                row and {name: value for name, value in row.items() if name not in ("id", "uuid", "entry_id")}
                for row in (before, after)
            ]
            for row in trimmed:
                if row and table == "entry":
                    assert row.pop("version") >= 1
                    assert datetime.fromisoformat(row.pop("changed_at"))
            rows.append([table, *trimmed])
        return sorted(rows, key=lambda row: row[0])

    for one, other in zip(by_entities(), by_rows(), strict=True):
        assert plain(*one) == plain(*other)


def test_ids_that_were_given_are_never_given_again(session):
    first = make(session, "add person", name="Ana")
    do(session, "delete", reference=first)
    with change_set(session, "add person", {"name": "Ben"}) as changes:
        (second,) = changes.bulk.allocate(table_of(Entry), 1)
        (third,) = changes.bulk.allocate(table_of(Entry), 1)
    assert int(first) < second < third


def test_a_flush_outside_a_change_set_is_refused(session):
    session.add(person())
    with pytest.raises(RuntimeError, match="outside a ChangeSet"):
        session.flush()
    session.rollback()


def test_a_changed_row_outside_a_change_set_is_refused(session, entries):
    session.get(Person, int(entries.ana)).given_name = "Ana"
    with pytest.raises(RuntimeError, match="Person changed outside"):
        session.flush()
    session.rollback()


@pytest.mark.parametrize(
    "statement",
    [
        update(Person).values(given_name="x"),
        insert(Note).values(entry_id=1, text="x", audience=30, written_at=datetime(2026, 1, 1, tzinfo=UTC)),
        table_of(ContactDetail).delete(),
    ],
    ids=["update", "insert", "delete"],
)
def test_statements_that_write_many_rows_are_refused_outside_the_fast_path(session, entries, statement):
    with pytest.raises(RuntimeError, match=r"changes\.bulk"), change_set(session, "set", {"name": "x", "field": "y"}):
        session.execute(statement)


def test_one_change_set_at_a_time(session):
    with change_set(session, "add note", {"name": "x"}):
        inner = change_set(session, "add note", {"name": "y"})
        with pytest.raises(RuntimeError, match="open already"):
            inner.__enter__()


def test_what_raises_leaves_nothing(session, entries):
    before = session.scalar(select(func.max(ChangeSet.id)))

    def fail():
        with change_set(session, "add person", {"name": "Ana"}):
            session.add(person("Never Stored"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    session.rollback()
    assert session.scalar(select(func.max(ChangeSet.id))) == before
    assert session.scalar(select(func.count()).where(Person.display_name == "Never Stored")) == 0
    assert make(session, "add person", name="Next")  # the session is good for the next command


def test_naming_oneself_renames_the_author(session):
    number = do(session, "add person", name="Ana").data["change_set"]
    session.info["author"] = ("tester", "Thandi Voorbeeld")
    do(session, "add person", name="Ben")
    assert session.get(ChangeSet, number).author.name == "Thandi Voorbeeld"


def row(before, after, owner=1):
    return RecordedRow("person", 7, owner, before, after)


@pytest.mark.parametrize(
    ("recorded", "before", "after"),
    [
        ([row(None, {"id": 7, "a": 1}), row({"a": 1}, {"a": 2})], None, {"id": 7, "a": 2}),
        ([row(None, {"id": 7, "a": 1}), row({"a": 1}, {"a": None})], None, {"id": 7}),
        ([row({"a": 1}, {"a": 2}), row({"a": 2, "b": 5}, {"a": 3, "b": 6})], {"a": 1, "b": 5}, {"a": 3, "b": 6}),
        ([row({"a": 1, "b": 5}, {"a": 2, "b": 6}), row({"a": 2}, {"a": 1})], {"b": 5}, {"b": 6}),
        ([row({"a": 1}, {"a": 2}), row({"id": 7, "a": 2, "b": 3}, None)], {"id": 7, "a": 1, "b": 3}, None),
        ([row({"a": None}, {"a": 2}), row({"id": 7, "a": 2}, None)], {"id": 7}, None),
        ([row({"id": 7, "a": 1, "c": 4}, None), row(None, {"id": 7, "a": 2})], {"a": 1, "c": 4}, {"a": 2, "c": None}),
    ],
    ids=["made and changed", "made and emptied", "changed twice", "one column back", "changed and deleted",
         "filled and deleted", "deleted and made again"],
)  # fmt: skip
def test_changes_of_one_row_become_one(recorded, before, after):
    (merged,) = merge(recorded)
    assert (merged.before, merged.after) == (before, after)


@pytest.mark.parametrize(
    "recorded",
    [
        [row(None, {"id": 7}), row({"id": 7}, None)],
        [row({"a": 1}, {"a": 2}), row({"a": 2}, {"a": 1})],
        [row({"id": 7, "a": 1}, None), row(None, {"id": 7, "a": 1})],
    ],
    ids=["made and deleted", "changed and changed back", "deleted and made again the same"],
)
def test_changes_that_cancel_each_other_out_are_none(recorded):
    assert merge(recorded) == []


def test_history_that_cannot_be_written_is_not_taken_for_a_damaged_index(session, monkeypatch):
    """The index is told while the history is written: what breaks in one of them is not the other's to mend."""
    history = table_of(Change).name

    def insert(self, connection, names, rows, real=Form.insert):
        if self.table == history:
            raise sqlite3.DatabaseError("database disk image is malformed")
        return real(self, connection, names, rows)

    monkeypatch.setattr(Form, "insert", insert)
    with pytest.raises(sqlite3.DatabaseError, match="malformed"), change_set(session, "add person"):
        session.add(person())


@pytest.mark.parametrize("size", [10, LONG + 1])
def test_rows_of_any_length_are_written_and_recorded(session, size):
    owner = make(session, "add person", name="Ana Exemplo")
    photos = [bytes([n]) * size for n in range(205)]
    with change_set(session, "import") as changes:
        ids = changes.bulk.allocate(table_of(Photo), len(photos))
        common = {"entry_id": int(owner), "media_type": "image/png", "audience": 30}
        rows = [{"id": row_id, "data": data, **common} for row_id, data in zip(ids, photos, strict=True)]
        changes.bulk.insert(table_of(Photo), rows)
    assert session.scalars(select(Photo.data).order_by(Photo.id)).all() == photos
    (recorded,) = changes_of(session, changes.id).values()
    assert [base64.b64decode(after["data"]["base64"]) for _table, _id, _before, after in recorded] == photos
