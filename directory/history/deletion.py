"""Deleting an entry with all that hangs on it, found through the foreign keys of the models themselves.

A row that refers to a deleted one is deleted too; where the reference may be empty it is emptied
instead (a post's membership stays when the post goes), unless the row says nothing without it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from functools import cache

from sqlalchemy import Column, Table
from sqlalchemy.orm import Session

from directory.course import course_of
from directory.history.bulk import BATCH
from directory.history.recording import UNRECORDED, Recorder
from directory.history.rows import owners, select_rows, tables
from directory.texts import QT_TRANSLATE_NOOP
from models import Entry, table_of

DELETING = QT_TRANSLATE_NOOP("directory", "Deleting… {percent} %")

# references that may be empty in the schema, but without which the row means nothing or something else
MEANINGLESS_WITHOUT = {
    ("entry", "merged_into"),
    ("focal_point", "post_id"),
    ("focal_point", "membership_id"),
    ("focal_point", "programme_id"),
    ("focal_point", "theme_id"),
    ("focal_point", "towards_organization_id"),
    ("relationship", "programme_id"),
    ("accreditation", "to_organization_id"),
    ("expectation", "organization_id"),
}


@cache
def references() -> dict[str, list[tuple[Table, Column[int]]]]:
    """For each table the columns, of recorded tables, that refer to it."""
    found: dict[str, list[tuple[Table, Column[int]]]] = defaultdict(list)
    left_out = {table_of(model).name for model in UNRECORDED}
    for table in tables().values():
        if table.name in left_out or table.name not in owners():
            continue
        for key in table.foreign_keys:
            found[key.column.table.name].append((table, table.c[key.parent.name]))
    return found


def delete_entries(session: Session, ids: Collection[int], changes: Recorder) -> Counter[str]:
    """Delete entries and what hangs on them inside the caller's ChangeSet; answers how many of each kind went."""
    return _delete(session, {table_of(Entry).name: set(ids)}, changes)


def delete_parts(session: Session, table: Table, ids: Collection[int], changes: Recorder) -> Counter[str]:
    """Delete parts of entries, with whatever refers to them."""
    return _delete(session, {table.name: set(ids)}, changes)


def _delete(session: Session, begin: dict[str, set[int]], changes: Recorder) -> Counter[str]:
    session.flush()
    connection = session.connection()
    doomed: dict[str, set[int]] = defaultdict(set)
    emptied: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    waiting = {name: set(ids) for name, ids in begin.items()}
    look_up = course_of(session).count(DELETING, 0, 1)  # of many, what hangs on them is looked for a while
    while waiting:
        name, ids = waiting.popitem()
        ids -= doomed[name]
        doomed[name] |= ids
        for table, column in references()[name]:
            look_up()
            may_be_empty = column.nullable and (table.name, column.name) not in MEANINGLESS_WITHOUT
            for row_id, target in select_rows(connection, table, ("id", column.name), column.name, ids):
                if may_be_empty:
                    emptied[table.name, column.name][row_id] = target
                else:
                    waiting.setdefault(table.name, set()).add(row_id)
        if _is_joined(name):  # the two halves of an entry go together
            waiting.setdefault("entry", set()).update(ids - doomed["entry"])
        waiting = {key: rows - doomed[key] for key, rows in waiting.items() if rows - doomed[key]}
    for (name, column_name), rows in emptied.items():
        kept = {row_id: old for row_id, old in rows.items() if row_id not in doomed[name]}
        changed = [(row_id, {column_name: None}, {column_name: old}) for row_id, old in kept.items()]
        if changed:
            changes.bulk.update(tables()[name], changed)
    pause = changes.bulk.pause
    changes.bulk.pause = course_of(session).count(DELETING, BATCH, sum(map(len, doomed.values())))
    for name, ids in doomed.items():
        changes.bulk.delete(tables()[name], ids)
    changes.bulk.pause = pause
    session.expire_all()
    return Counter({name: len(ids) for name, ids in doomed.items() if ids})


def _is_joined(name: str) -> bool:
    """Whether a table's rows are the other half of an entry."""
    return any(key.column.table.name == "entry" for key in tables()[name].c.id.foreign_keys)
