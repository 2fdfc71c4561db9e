"""Recording: whatever changes the data does so inside one ChangeSet, and undo knows nothing else.

    with change_set(session, "add person", {"name": "Ana"}) as changes:
        session.add(person)          # flushes are recorded by the events below
        changes.bulk.insert(...)     # the fast path records by itself
    changes.id                       # None where nothing changed

At its end the changes are written, one per entry touched; the entries' versions rise; the search
index follows. A flush outside a ChangeSet is a bug and raises.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Table, delete, event, insert, inspect, select, update
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, UOWTransaction

from directory import clock
from directory.course import Course, course_of
from directory.history.bulk import UNRECORDED_COLUMNS, Bulk, RecordedRow, merge
from directory.history.rows import form_of, many, owner_of_row, to_json
from directory.memory import let_go, without_collecting
from models import (
    Author,
    Base,
    Change,
    ChangeSet,
    Entry,
    ExportLog,
    ExportLogEntry,
    Import,
    ImportItem,
    ImportItemEntry,
    SearchDocument,
    SearchPast,
    SearchPlace,
    SearchState,
    SearchWord,
    table_of,
)

PART = 500  # changes that are written between two pauses
STRETCH = 20_000  # rows that are gone through between two pauses
UNRECORDED: tuple[type[Base], ...] = (
    Author,
    Change,
    ChangeSet,
    ExportLog,
    ExportLogEntry,
    Import,
    ImportItem,
    ImportItemEntry,
    SearchDocument,
    SearchPast,
    SearchPlace,
    SearchState,
    SearchWord,
)


class DirectorySession(Session):
    """A session whose flushes are recorded. `info["author"]` is (login, shown name), set by the opener."""


class Recorder:
    """One open ChangeSet: its id, the rows recorded so far, and the fast path."""

    def __init__(self, session: Session, change_set_id: int, command: str, values: Mapping[str, Any]) -> None:
        self.id: int | None = change_set_id
        self.command = command
        self.values = values
        self.recorded: list[RecordedRow] = []
        self._course = course_of(session)
        self.bulk = Bulk(session.connection(), self.recorded, self._course.pause)
        self.helper = self._course.helper  # another process that may compose what the index is told
        self._session = session

    @without_collecting()
    def close(self) -> None:
        """Write what was recorded; a ChangeSet in which nothing changed goes again."""
        connection = self._session.connection()
        pause = self.bulk.pause or _go_on
        rows = merge(self.recorded)
        if not rows:
            table = table_of(ChangeSet)
            connection.execute(delete(table).where(table.c.id == self.id))
            self.id = None
            return
        by_owner: dict[int | None, list[list[Any]]] = defaultdict(list)
        for number, row in enumerate(rows):
            by_owner[row.owner].append([row.table, row.row_id, row.before, row.after])
            if number % STRETCH == 0:
                pause()
        made = {row.row_id for row in rows if row.table == "entry" and row.before is None}
        touched = {owner for owner in by_owner if owner is not None}
        self._raise_versions(connection, touched - made)
        history = _History(connection, self.id, by_owner, pause)
        from directory.search.index import refresh  # late: the index is built on what history writes

        told = _find_new_and_gone(rows)
        course = Course(history.write_on, self._course.tell, self.helper)
        refresh(connection, touched | _find_holders(rows), told=told, course=course)
        history.write_rest()
        let_go(by_owner, rows, self.recorded)

    def _raise_versions(self, connection: Connection, ids: set[int]) -> None:
        form = form_of(connection, table_of(Entry))
        moment = form.into["changed_at"](clock.now())
        statement = f"UPDATE {form.table} SET version = version + 1, changed_at = {form.mark} WHERE id {form.among}"
        for parameter in many(connection, ids):
            connection.exec_driver_sql(statement, (moment, *parameter))
        for entity in list(self._session.identity_map.values()):
            if isinstance(entity, Entry) and (inspect(entity).identity or (None,))[0] in ids:
                self._session.expire(entity, UNRECORDED_COLUMNS)


class _History:
    """The changes of one ChangeSet on their way into the database: a part in each pause of the index.

    Another process composes what the index is told meanwhile.
    """

    def __init__(
        self,
        connection: Connection,
        change_set_id: int | None,
        by_owner: Mapping[int | None, list[list[Any]]],
        pause: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._pause = pause
        self._changes = [
            {"change_set_id": change_set_id, "entry_id": owner, "rows": found} for owner, found in by_owner.items()
        ]
        self._written = 0
        self._problem: Exception | None = None

    def write_on(self) -> None:
        """Pause, and write a part, until all is written."""
        self._pause()
        part = self._changes[self._written : self._written + PART]
        if not part or self._problem is not None:
            return
        form = form_of(self._connection, table_of(Change))
        try:
            form.insert(self._connection, ("change_set_id", "entry_id", "rows"), part)
        except Exception as problem:
            self._problem = problem  # the index mends what is broken in itself, and must not take this for it
            raise
        self._written += len(part)

    def write_rest(self) -> None:
        """Write what is left; raises what had gone wrong with a part before."""
        while self._problem is None and self._written < len(self._changes):
            self.write_on()
        if self._problem is not None:
            raise self._problem


def _go_on() -> None:
    """No pause."""


def _find_holders(rows: list[RecordedRow]) -> set[int]:
    """The people and posts of the memberships that changed, before and after."""
    stands = [row for change in rows if change.table == "membership" for row in (change.before, change.after) if row]
    return {row[name] for row in stands for name in ("person_id", "post_id") if row.get(name) is not None}


def _find_new_and_gone(rows: list[RecordedRow]) -> set[int]:
    """The people and memberships that were made or deleted."""
    entries = [(row.row_id, row.before, row.after) for row in rows if row.table == "entry"]
    return {
        row_id
        for row_id, before, after in entries
        if (before is None or after is None) and (before or after or {})["kind"] in ("person", "membership")
    }


@contextmanager
def change_set(
    session: Session, command: str, values: Mapping[str, Any] | None = None, *, reverses: int | None = None
) -> Iterator[Recorder]:
    """One ChangeSet of this session's author; `command` is a verb's name and `values` what its sentence names.

    Where the body raises nothing is written: the caller rolls back.
    """
    if "recorder" in session.info:
        raise RuntimeError("a ChangeSet is open already")
    session.flush()
    made = session.connection().execute(
        insert(table_of(ChangeSet)).values(
            author_id=find_author(session),
            command=command,
            command_values=dict(values or {}),
            made_at=clock.now(),
            reverses=reverses,
        )
    )
    assert made.inserted_primary_key is not None
    recorder = Recorder(session, int(made.inserted_primary_key[0]), command, values or {})
    session.info["recorder"] = recorder
    try:
        yield recorder
        session.flush()
        recorder.close()
    finally:
        del session.info["recorder"]


def find_author(session: Session) -> int:
    """The id of the session's author, made or renamed where need be."""
    login, name = session.info["author"]
    connection, table = session.connection(), table_of(Author)
    found = connection.execute(select(table.c.id, table.c.name).where(table.c.login == login)).first()
    if found is None:
        made = connection.execute(insert(table).values(login=login, name=name))
        assert made.inserted_primary_key is not None
        return int(made.inserted_primary_key[0])
    if found.name != name:
        connection.execute(update(table).where(table.c.id == found.id).values(name=name))
    return int(found.id)


@event.listens_for(DirectorySession, "before_flush")
def _refuse_unrecorded(session: Session, _context: UOWTransaction, _instances: object) -> None:
    """A change outside a ChangeSet could never be undone."""
    if "recorder" in session.info:
        return
    pending = [*session.new, *session.deleted, *(row for row in session.dirty if session.is_modified(row))]
    for row in pending:
        if not isinstance(row, UNRECORDED):
            raise RuntimeError(f"{type(row).__name__} changed outside a ChangeSet")


@event.listens_for(DirectorySession, "do_orm_execute")
def _refuse_bulk_statements(state: ORMExecuteState) -> None:
    """ORM statements that write many rows pass the recorder by: the fast path is for that."""
    if state.is_update or state.is_delete or state.is_insert:
        raise RuntimeError("many rows are written through changes.bulk")


def _recorder_of(target: Base) -> Recorder | None:
    session = inspect(target).session
    recorder = session.info.get("recorder") if session is not None else None
    return None if isinstance(target, UNRECORDED) else recorder


def _rows_of(mapper: Mapper[Any], target: Base) -> Iterator[tuple[Table, dict[str, Any]]]:
    """The target's rows, one for each table of its class, as it stands in memory."""
    for table in mapper.tables:
        assert isinstance(table, Table)
        yield table, {column.name: getattr(target, mapper.get_property_by_column(column).key) for column in table.c}


def _record(
    recorder: Recorder, table: Table, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> None:
    row = after if after is not None else before
    assert row is not None
    recorder.recorded.append(
        RecordedRow(
            table.name,
            row["id"],
            owner_of_row(table.name, row),
            None if before is None else to_json(table, before, whole=True),
            None if after is None else to_json(table, after, whole=True),
        )
    )


@event.listens_for(Base, "after_insert", propagate=True)
def _record_insert(mapper: Mapper[Any], _connection: Connection, target: Base) -> None:
    recorder = _recorder_of(target)
    if recorder is not None:
        for table, row in _rows_of(mapper, target):
            _record(recorder, table, None, row)


@event.listens_for(Base, "before_update", propagate=True)
def _record_update(mapper: Mapper[Any], connection: Connection, target: Base) -> None:
    """What stands in the database is read first: an attribute that was not loaded does not know its old value."""
    recorder = _recorder_of(target)
    if recorder is None:
        return
    for table, after in _rows_of(mapper, target):
        stored = connection.execute(select(table).where(table.c.id == after["id"])).one()
        old = to_json(table, dict(stored._mapping), whole=False)
        new = to_json(table, after, whole=False)
        changed = [name for name in new if new[name] != old[name] and name not in UNRECORDED_COLUMNS]
        if changed:
            recorder.recorded.append(
                RecordedRow(
                    table.name,
                    after["id"],
                    owner_of_row(table.name, after),
                    {name: old[name] for name in changed},
                    {name: new[name] for name in changed},
                )
            )


@event.listens_for(Base, "before_delete", propagate=True)
def _record_delete(mapper: Mapper[Any], connection: Connection, target: Base) -> None:
    recorder = _recorder_of(target)
    if recorder is None:
        return
    for table, row in _rows_of(mapper, target):
        stored = connection.execute(select(table).where(table.c.id == row["id"])).one()
        _record(recorder, table, dict(stored._mapping), None)
