"""The fast path: many rows made, changed or deleted at once, each recorded in the ChangeSet like any other.

Imports, deletions, undo and redo write through it; the ORM would take some ten times as long. Rows
are recorded as JSON by column: dates and moments as ISO 8601, bytes as `{"base64": …}`. Of a row that
was made or deleted, columns that are None are left out.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Date, LargeBinary, Table, bindparam, delete, func, insert, select, text, update

from models import Base
from models.base import Moment

CHUNK = 500
UNRECORDED_COLUMNS = ("version", "changed_at")  # of an entry: they follow from its changes
JsonRow = dict[str, Any]


@dataclass(slots=True)
class RecordedRow:
    """One row's change: before None means made, after None deleted."""

    table: str
    row_id: int
    owner: int | None
    before: JsonRow | None
    after: JsonRow | None


@cache
def tables() -> dict[str, Table]:
    """Every table by name."""
    return dict(Base.metadata.tables)


@cache
def owners() -> dict[str, tuple[str, ...]]:
    """For each recorded table the columns of which the first filled one is the entry a row belongs to."""
    found = {}
    for mapper in Base.registry.mappers:
        for table in mapper.tables:
            name = str(getattr(table, "name", ""))
            # a joined table's rows own themselves, as their entry does
            found[name] = mapper.class_.__owner__ if table is mapper.local_table else ("id",)
    return found


@cache
def _specials(table: Table) -> dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]]:
    """The columns whose values JSON cannot hold, with the way there and back."""
    found: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {}
    for column in table.c:
        if isinstance(column.type, Moment):
            found[column.name] = (lambda moment: moment.astimezone(UTC).isoformat(), datetime.fromisoformat)
        elif isinstance(column.type, Date):
            found[column.name] = (date.isoformat, date.fromisoformat)
        elif isinstance(column.type, LargeBinary):
            found[column.name] = (
                lambda data: {"base64": base64.b64encode(data).decode()},
                lambda packed: base64.b64decode(packed["base64"]),
            )
    return found


def to_json(table: Table, row: Mapping[str, Any], *, whole: bool) -> JsonRow:
    """A row's columns as JSON values; of a whole row those that are None are left out."""
    made = {name: value for name, value in row.items() if value is not None} if whole else dict(row)
    for name, (pack, _unpack) in _specials(table).items():
        if made.get(name) is not None:
            made[name] = pack(made[name])
    return made


def from_json(table: Table, row: Mapping[str, Any], *, whole: bool) -> dict[str, Any]:
    """The way back; a whole row gets None for every column that was left out."""
    made: dict[str, Any] = dict.fromkeys(table.c.keys()) | dict(row) if whole else dict(row)
    for name, (_pack, unpack) in _specials(table).items():
        if made.get(name) is not None:
            made[name] = unpack(made[name])
    return made


def in_chunks(ids: Collection[int]) -> Iterator[list[int]]:
    """The ids, 500 at a time: SQLite limits the variables of one statement."""
    ordered = list(ids)
    return (ordered[begin : begin + CHUNK] for begin in range(0, len(ordered), CHUNK))


def read_rows(connection: Connection, table: Table, ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Whole rows by id."""
    return {
        row.id: dict(row._mapping)
        for chunk in in_chunks(ids)
        for row in connection.execute(select(table).where(table.c.id.in_(chunk)))
    }


@dataclass(slots=True)
class Bulk:
    """Writes many rows and records them; one per ChangeSet (`changes.bulk`)."""

    connection: Connection
    recorded: list[RecordedRow]
    _next: dict[str, int] = field(default_factory=dict)

    def allocate(self, table: Table, count: int) -> Sequence[int]:
        """Ids for rows to be inserted, never used before and never to be used again."""
        if count == 0:
            return []
        if self.connection.dialect.name != "sqlite":
            sequence = func.pg_get_serial_sequence(table.name, "id")
            numbers = func.generate_series(1, count).table_valued("n")
            return list(self.connection.scalars(select(func.nextval(sequence)).select_from(numbers)))
        used = self.connection.scalar(
            text("SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = :name), 0))"), {"name": table.name}
        )
        highest = self.connection.scalar(select(func.max(table.c.id)))
        first = max(used or 0, highest or 0, self._next.get(table.name, 1) - 1) + 1
        self._next[table.name] = first + count
        return range(first, first + count)

    def insert(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert whole rows that bring their ids."""
        if not rows:
            return
        self.connection.execute(insert(table), [dict(row) for row in rows])
        name, columns = table.name, owners()[table.name]
        self.recorded.extend(
            RecordedRow(name, row["id"], _owner(row, columns), None, to_json(table, row, whole=True)) for row in rows
        )

    def update(self, table: Table, rows: Sequence[tuple[int, Mapping[str, Any], Mapping[str, Any]]]) -> None:
        """Change columns of rows: (id, after, before)."""
        by_columns: dict[tuple[str, ...], list[tuple[int, Mapping[str, Any]]]] = {}
        for row_id, after, _before in rows:
            by_columns.setdefault(tuple(sorted(after)), []).append((row_id, after))
        for names, group in by_columns.items():
            statement = update(table).where(table.c.id == bindparam("row_id"))
            statement = statement.values({name: bindparam(f"new_{name}") for name in names})
            values = [{"row_id": row_id} | {f"new_{name}": after[name] for name in names} for row_id, after in group]
            self.connection.execute(statement, values)
        found = self._find_owners(table, [row_id for row_id, _after, _before in rows])
        self.recorded.extend(
            RecordedRow(
                table.name,
                row_id,
                found.get(row_id),
                to_json(table, {name: before[name] for name in after}, whole=False),
                to_json(table, after, whole=False),
            )
            for row_id, after, before in rows
        )

    def delete(self, table: Table, ids: Collection[int]) -> None:
        """Delete rows; what they were is read first."""
        gone = read_rows(self.connection, table, ids)
        for chunk in in_chunks(gone.keys()):
            self.connection.execute(delete(table).where(table.c.id.in_(chunk)))
        columns = owners()[table.name]
        self.recorded.extend(
            RecordedRow(table.name, row_id, _owner(row, columns), to_json(table, row, whole=True), None)
            for row_id, row in gone.items()
        )

    def _find_owners(self, table: Table, ids: Collection[int]) -> dict[int, int | None]:
        columns = owners()[table.name]
        if columns == ("id",):
            return {row_id: row_id for row_id in ids}
        wanted = [table.c.id, *(table.c[column] for column in columns)]
        return {
            row.id: _owner(dict(row._mapping), columns)
            for chunk in in_chunks(ids)
            for row in self.connection.execute(select(*wanted).where(table.c.id.in_(chunk)))
        }


def _owner(row: Mapping[str, Any], columns: Iterable[str]) -> int | None:
    return next((row[column] for column in columns if row.get(column) is not None), None)


def merge(recorded: Iterable[RecordedRow]) -> list[RecordedRow]:
    """One change for each row: what it was before the first, what it is after the last; none where nothing remains."""
    merged: dict[tuple[str, int], RecordedRow] = {}
    for row in recorded:
        key = (row.table, row.row_id)
        earlier = merged.get(key)
        if earlier is None:
            merged[key] = RecordedRow(row.table, row.row_id, row.owner, row.before, row.after)
            continue
        earlier.owner = row.owner if row.owner is not None else earlier.owner
        if row.after is None:  # deleted now: before is what the first change found
            changed_back = earlier.before if earlier.before is not None else {}
            earlier.before = None if earlier.before is None else {**(row.before or {}), **changed_back}
            earlier.after = None
        elif earlier.after is None:  # made again
            earlier.after = row.after
        else:
            earlier.after = {**earlier.after, **row.after}
            if earlier.before is not None and row.before is not None:
                earlier.before = {**row.before, **earlier.before}
            if earlier.before is None:
                earlier.after = {name: value for name, value in earlier.after.items() if value is not None}
    return [row for row in merged.values() if row.before != row.after]
