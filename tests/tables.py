"""Every table of a directory as plain values, so that a test can say: afterwards all is as it was before.

"Tables equal" leaves out what is no part of the office's data (DESIGN.md, Changes): change sets and their
changes, imports, the export log, an entry's `version` and `changed_at`, the sequences, and the search index,
which has a test of its own against a rebuilt one.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from models import (
    Base,
    Change,
    ChangeSet,
    ExportLog,
    ExportLogEntry,
    Import,
    ImportItem,
    ImportItemEntry,
)
from models.base import table_of

LEFT_OUT = {
    table_of(model).name
    for model in (Change, ChangeSet, ExportLog, ExportLogEntry, Import, ImportItem, ImportItemEntry)
} | {name for name in Base.metadata.tables if name.startswith("search_")}
FOLLOWING = {("entry", "version"), ("entry", "changed_at")}

Tables = dict[str, dict[int, dict[str, Any]]]


def read_tables(connection: Connection) -> Tables:
    """Every row of every table that counts, by table and id."""
    found: Tables = {}
    for name, table in Base.metadata.tables.items():
        if name not in LEFT_OUT:
            columns = [column for column in table.c if (name, column.name) not in FOLLOWING]
            rows = connection.execute(select(*columns).order_by(table.c.id))
            found[name] = {row.id: dict(row._mapping) for row in rows}
    return found


def differences(before: Tables, after: Tables) -> list[str]:
    """The rows that are not the same in both, one line each; none: the tables are equal."""
    lines = []
    for name in before | after:
        old, new = before.get(name, {}), after.get(name, {})
        lines += [f"{name} {i}: {old.get(i)} -> {new.get(i)}" for i in old | new if old.get(i) != new.get(i)]
    return lines
