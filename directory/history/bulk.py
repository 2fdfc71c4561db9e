"""The fast path: many rows made, changed or deleted at once, each recorded in the ChangeSet like any other.

Imports, deletions, undo and redo write through it; the ORM would take some ten times as long. Nothing is
written past it: what it does not record could never be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, func, select, text

from directory.history.rows import (
    JsonRow,
    form_of,
    many,
    owner_of_row,
    owners,
    pack,
    read_rows,
    select_rows,
    to_json,
)
from directory.memory import let_go

T = TypeVar("T")
BATCH = 1_000  # rows that are written between two pauses
UNRECORDED_COLUMNS = ("version", "changed_at")  # of an entry: they follow from its changes


@dataclass(slots=True)
class RecordedRow:
    """One row's change: before None means made, after None deleted."""

    table: str
    row_id: int
    owner: int | None
    before: JsonRow | None
    after: JsonRow | None


@dataclass(slots=True)
class Bulk:
    """Writes many rows and records them; one per ChangeSet (`changes.bulk`).

    `pause`, where it is set, is called between the batches of a long write; what it raises ends it.
    """

    connection: Connection
    recorded: list[RecordedRow]
    pause: Callable[[], None] | None = None
    _next: dict[str, int] = field(default_factory=dict)

    def allocate(self, table: Table, count: int) -> Sequence[int]:
        """Ids for rows to be inserted, never used before and never to be used again."""
        if count == 0:
            return []
        if self.connection.dialect.name != "sqlite":
            sequence = func.pg_get_serial_sequence(table.name, "id")
            numbers = func.generate_series(1, count).table_valued("n")
            return list(self.connection.scalars(select(func.nextval(sequence)).select_from(numbers)))
        used = self.connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
        highest = self.connection.scalar(select(func.max(table.c.id)))
        first = max(used or 0, highest or 0, self._next.get(table.name, 1) - 1) + 1
        self._next[table.name] = first + count
        return range(first, first + count)

    def insert(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows that bring their ids; a column that is left out or None is empty."""
        form, name = form_of(self.connection, table), table.name
        alike: dict[tuple[str, ...], list[JsonRow]] = {}
        for row in rows:  # the fewer columns a statement names, the faster the database is
            filled = {column: value for column, value in row.items() if value is not None}
            alike.setdefault(tuple(filled), []).append(filled)
        for columns, group in alike.items():
            owner = next((column for column in owners()[name] if column in columns), None)
            for part in self.batches(group):
                form.insert(self.connection, columns, part)
                pack(table, part)
                self.recorded.extend(
                    [RecordedRow(name, row["id"], row[owner] if owner else None, None, row) for row in part]
                )

    def update(self, table: Table, rows: Sequence[tuple[int, Mapping[str, Any], Mapping[str, Any]]]) -> None:
        """Change columns of rows: (id, after, before)."""
        form = form_of(self.connection, table)
        by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for row_id, after, _before in rows:
            by_columns.setdefault(tuple(sorted(after)), []).append({**after, "id": row_id})
        for names, group in by_columns.items():
            statement = form.update(names)
            for part in self.batches(group):
                self.connection.exec_driver_sql(statement, form.bind((*names, "id"), part))
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
        self.delete_known(table, {row_id: to_json(table, row, whole=True) for row_id, row in gone.items()})

    def delete_known(self, table: Table, gone: Mapping[int, JsonRow]) -> None:
        """Delete rows of which the caller knows for certain what they are, as whole rows of JSON by id."""
        form = form_of(self.connection, table)
        for ids in self.batches(list(gone)):
            for parameter in many(self.connection, ids):
                self.connection.exec_driver_sql(form.delete(), parameter)
        self.recorded.extend(
            RecordedRow(table.name, row_id, owner_of_row(table.name, row), row, None) for row_id, row in gone.items()
        )

    def batches(self, rows: Sequence[T]) -> Iterable[Sequence[T]]:
        """The rows in parts, with a pause between them."""
        for begin in range(0, len(rows), BATCH):
            yield rows[begin : begin + BATCH]
            if self.pause is not None:
                self.pause()

    def _find_owners(self, table: Table, ids: Collection[int]) -> dict[int, int | None]:
        columns = owners()[table.name]
        if columns == ("id",):
            return {row_id: row_id for row_id in ids}
        return {
            row[0]: next((owner for owner in row[1:] if owner is not None), None)
            for row in select_rows(self.connection, table, ("id", *columns), "id", ids)
        }


def merge(recorded: Iterable[RecordedRow]) -> list[RecordedRow]:
    """One change for each row: what it was before the first, what it is after the last; none where nothing remains."""
    changes = list(recorded)
    if all(row.before is None for row in changes):
        return changes  # all were made, each once: to make one again, it would have to be deleted before
    merged: dict[tuple[str, int], RecordedRow] = {}
    for row in changes:
        earlier = merged.setdefault((row.table, row.row_id), row)
        if earlier is not row:
            _join(earlier, row)
    for row in merged.values():
        if row.before is not None and row.after is not None:
            _keep_differences(row)
    remaining = [row for row in merged.values() if row.before != row.after]
    let_go(merged)
    return remaining


def _join(earlier: RecordedRow, row: RecordedRow) -> None:
    """Make the earlier change of a row say what the later one says as well."""
    earlier.owner = row.owner if row.owner is not None else earlier.owner
    if row.after is None:  # deleted: what it was is what it is now, but for the columns changed before
        before = {**(row.before or {}), **(earlier.before or {})}
        earlier.before = None if earlier.before is None else _filled(before)
        earlier.after = None
    elif earlier.after is None:  # made again in the place of one that was deleted: both are whole
        columns = {*(earlier.before or {}), *row.after}
        earlier.before = None if earlier.before is None else {name: earlier.before.get(name) for name in columns}
        earlier.after = row.after if earlier.before is None else {name: row.after.get(name) for name in columns}
    elif earlier.before is None:
        earlier.after = _filled({**earlier.after, **row.after})
    else:
        earlier.before = {**(row.before or {}), **earlier.before}
        earlier.after = {**earlier.after, **row.after}


def _filled(row: JsonRow) -> JsonRow:
    """A whole row as it is recorded: without the columns that are None."""
    return {name: value for name, value in row.items() if value is not None}


def _keep_differences(row: RecordedRow) -> None:
    """Leave a changed row only the columns that it changed in the end."""
    before, after = row.before or {}, row.after or {}
    changed = [name for name, value in after.items() if value != before[name] and name not in UNRECORDED_COLUMNS]
    row.before, row.after = {name: before[name] for name in changed}, {name: after[name] for name in changed}
