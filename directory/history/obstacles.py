"""What stands in the way of taking a ChangeSet back: everything that later ChangeSets did to the same things.

A row cannot go back where it no longer stands as the ChangeSet left it, where a row that stays has come
to refer to it, where something that it refers to is gone, or where another row has taken the one place
that it may have (a tag's word, a member's place on a list). Whatever was changed since is recorded in
the later ChangeSets, so these are read and nothing else: the rest stands as it was left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Connection, UniqueConstraint, select

from directory.history.bulk import UNRECORDED_COLUMNS, RecordedRow
from directory.history.rows import JsonRow, read_rows, tables, to_json
from models import Change, table_of

Key = tuple[str, int]  # a row: its table and id


@dataclass(slots=True)
class Later:
    """What has been changed since: each row with the latest ChangeSet that touched it, and as it stands now."""

    rows: dict[Key, int] = field(default_factory=dict)
    owners: set[int] = field(default_factory=set)
    versions: dict[int, int] = field(
        default_factory=dict
    )  # the highest that an entry has had, as far as it was recorded
    current: dict[Key, JsonRow] = field(default_factory=dict)  # of those that exist


def read_later(connection: Connection, change_set_id: int) -> Later:
    """Everything that was changed after a ChangeSet."""
    change = table_of(Change)
    later = Later()
    found = connection.execute(
        select(change.c.change_set_id, change.c.entry_id, change.c.rows)
        .where(change.c.change_set_id > change_set_id)
        .order_by(change.c.change_set_id)
    )
    for number, owner, rows in found:
        if owner is not None:
            later.owners.add(owner)
        for table, row_id, before, after in rows:
            later.rows[table, row_id] = number
            if table == "entry":
                recorded = max((row or {}).get("version", 0) for row in (before, after))
                later.versions[row_id] = max(recorded, later.versions.get(row_id, 0))
    by_table: dict[str, list[int]] = defaultdict(list)
    for table, row_id in later.rows:
        by_table[table].append(row_id)
    for name, ids in by_table.items():
        for row_id, row in read_rows(connection, tables()[name], ids).items():
            later.current[name, row_id] = to_json(tables()[name], row, whole=False)
    return later


def find_blamed(rows: list[RecordedRow], later: Later) -> dict[int | None, int]:
    """The entries that cannot be taken back, each with the latest later ChangeSet that stands on it.

    An entry goes back whole or stays whole, and what stays may keep others with it.
    """
    blamed: dict[int | None, int] = {}
    fresh = _latest((row.owner, later.rows[key_of(row)]) for row in rows if _has_moved(row, later))
    while later.rows:
        blamed |= fresh
        going = [row for row in rows if row.owner not in blamed]
        staying = {key_of(row): (row, blamed[row.owner]) for row in rows if row.owner in blamed}
        fresh = _latest(
            [
                *_find_references(going, staying, later),
                *_find_missing(going, staying, later),
                *_find_taken(going, later),
            ]
        )
        if not fresh:
            break
    return blamed


def _latest(found: Iterable[tuple[int | None, int]]) -> dict[int | None, int]:
    """For each entry the latest of the ChangeSets that stand on it."""
    latest: dict[int | None, int] = {}
    for owner, number in found:
        latest[owner] = max(number, latest.get(owner, 0))
    return latest


def key_of(row: RecordedRow) -> Key:
    """The row's table and id."""
    return row.table, row.row_id


def _has_moved(row: RecordedRow, later: Later) -> bool:
    """Whether the row no longer stands as the ChangeSet left it."""
    key = (row.table, row.row_id)
    if key not in later.rows:
        return False
    current = later.current.get(key)
    if row.after is None or current is None:
        return (row.after is None) != (current is None)
    columns = current if row.before is None else row.after
    return any(current.get(name) != row.after.get(name) for name in columns if name not in UNRECORDED_COLUMNS)


@cache
def foreign_columns(table_name: str) -> tuple[tuple[str, str], ...]:
    """The columns of a table that refer to another, with that table's name."""
    return tuple((key.parent.name, key.column.table.name) for key in tables()[table_name].foreign_keys)


@cache
def _unique_columns(table_name: str) -> tuple[tuple[str, ...], ...]:
    """The combinations of columns that may stand once in a table, its id left out."""
    table = tables()[table_name]
    found = [tuple(c.columns.keys()) for c in table.constraints if isinstance(c, UniqueConstraint)]
    return (*found, *((column.name,) for column in table.c if column.unique))


def _find_references(
    going: list[RecordedRow], staying: Mapping[Key, tuple[RecordedRow, int]], later: Later
) -> Iterator[tuple[int | None, int]]:
    """Rows that stay and refer to rows that would go: (the entry of what would go, the ChangeSet in the way)."""
    doomed = {key_of(row): row.owner for row in going if row.before is None}
    back = {key_of(row): row.before for row in going if row.before is not None and row.after is not None}
    sources = {key: (row.after, number) for key, (row, number) in staying.items() if row.after is not None}
    for key, current in later.current.items():
        if key not in doomed:
            sources[key] = ({**current, **back.get(key, {})}, later.rows[key])  # as it will stand
    for (table, _row_id), (row, number) in sources.items():
        for column, target in foreign_columns(table):
            referred = (target, row.get(column))
            if referred in doomed:
                yield doomed[referred], number


def _find_missing(
    going: list[RecordedRow], staying: Mapping[Key, tuple[RecordedRow, int]], later: Later
) -> Iterator[tuple[int | None, int]]:
    """Rows that would refer again to something that is gone, and would stay so."""
    restored = {key_of(row) for row in going if row.after is None}
    gone = {key: number for key, number in later.rows.items() if key not in later.current and key not in restored}
    gone |= {key: n for key, (row, n) in staying.items() if row.after is None and key not in later.current}
    for row in going if gone else ():
        for column, target in foreign_columns(row.table) if row.before is not None else ():
            wanted = (target, row.before.get(column) if row.before else None)
            if wanted in gone:
                yield row.owner, gone[wanted]


def _find_taken(going: list[RecordedRow], later: Later) -> Iterator[tuple[int | None, int]]:
    """Rows that would come back to a place that another row has taken since."""
    doomed = {key_of(row) for row in going if row.before is None}
    wanted: dict[tuple[str, tuple[str, ...], tuple[Any, ...]], RecordedRow] = {}
    for row in going:
        before = row.before or {}
        whole = {**later.current.get(key_of(row), {}), **before}
        for columns in _unique_columns(row.table):
            if any(column in before for column in columns):
                wanted[row.table, columns, tuple(whole.get(column) for column in columns)] = row
    for key, current in later.current.items() if wanted else ():
        if key in doomed:
            continue
        for columns in _unique_columns(key[0]):
            found = wanted.get((key[0], columns, tuple(current.get(column) for column in columns)))
            if found is not None and found.row_id != key[1]:
                yield found.owner, later.rows[key]
