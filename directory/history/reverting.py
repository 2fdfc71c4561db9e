"""Taking back one ChangeSet out of the middle, or one field of it, while later edits of other fields stay.

A whole ChangeSet is reversed as undo reverses it, and later changes that stand on it are named. A field is put
back in a ChangeSet of its own, which undo takes back again like any other.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.history.log import find_reversed, text_of
from directory.history.recording import change_set
from directory.history.rows import from_json, read_rows, tables, to_json
from directory.history.undo import reverse
from directory.references import find_any
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Base, Change, ChangeSet, table_of

REVERTED = QT_TRANSLATE_NOOP("directory", "Taken back: {what}")
PUT_BACK = QT_TRANSLATE_NOOP("directory", "{field} is {value} again ({count} changed).")
# what follows from a column, and so goes back with it
FOLLOWS = {
    "raw": (
        "value",
        "extension",
        "problem",
        "problem_values",
        "suggestion",
        "is_inferred",
        "bounced_on",
        "verified_on",
        "verified_by",
        "verified_how",
    )
}


def revert(session: Session, number: int, field: str | None, of: str | None = None) -> Answer:
    """Take back a ChangeSet of anybody's, or put back one field that it changed; `of` one entry or part alone."""
    stored = session.get(ChangeSet, number)
    if stored is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "There is no change {number}; history shows the numbers."), number=number
        )
    what = text_of(stored.command, stored.command_values)
    if field is not None:
        return _revert_field(session, stored, field, find_any(session, of) if of else None)
    if number in find_reversed(session):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "“{what}” is taken back already; redo does it again."), what=what
        )
    undone = reverse(session, number)
    data = {"id": number, "change_set": undone.change_set_id, "what": str(what)}
    return Answer(data, (Text(REVERTED, {"what": what}),))


def _revert_field(session: Session, stored: ChangeSet, field: str, of: Base | None) -> Answer:
    """Put a column back in every row in which the ChangeSet changed it and nobody has changed it since."""
    table = table_of(Change)
    found = session.connection().scalars(select(table.c.rows).where(table.c.change_set_id == stored.id))
    rows = [(row[0], row[1], row[2], row[3]) for recorded in found for row in recorded if row[2] and row[3]]
    if of is not None:
        names = {str(getattr(table, "name", "")) for table in of.__mapper__.tables}
        rows = [row for row in rows if row[0] in names and (row[1],) == inspect(of).identity]
    wanted = [row for row in rows if field in row[3]]
    if not wanted:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Change {number} did not change {field}; it changed: {fields}."),
            number=stored.id,
            field=field,
            fields=", ".join(sorted({name for row in rows for name in row[3] if not _is_day_of(name, row[3])})) or "–",
        )
    by_table: dict[str, list[tuple[int, dict[str, Any], dict[str, Any]]]] = defaultdict(list)
    for name, row_id, before, after in wanted:
        columns = [c for c in after if c == field or c in FOLLOWS.get(field, ()) or c.startswith(f"{field}_")]
        by_table[name].append((row_id, {c: before[c] for c in columns}, {c: after[c] for c in columns}))
    for name, group in by_table.items():
        _check_unmoved(session, name, group, field)
    values = {"field": field, "command": stored.command, "values": dict(stored.command_values)}
    with change_set(session, "revert", values) as changes:
        for name, group in by_table.items():
            model = tables()[name]
            changes.bulk.update(
                model,
                [
                    (i, from_json(model, back, whole=False), from_json(model, now, whole=False))
                    for i, back, now in group
                ],
            )
    session.expire_all()
    value = wanted[0][2][field]
    line = Text(PUT_BACK, {"field": field, "value": "–" if value is None else value, "count": len(wanted)})
    return Answer({"id": stored.id, "change_set": changes.id, "field": field, "rows": len(wanted)}, (line,))


def _check_unmoved(
    session: Session, name: str, group: list[tuple[int, dict[str, Any], dict[str, Any]]], field: str
) -> None:
    """DirectoryError where a row is gone, or its field is no longer what the ChangeSet made it."""
    model = tables()[name]
    current = read_rows(session.connection(), model, [row_id for row_id, _before, _after in group])
    for row_id, _before, after in group:
        if row_id not in current:
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "What the change was about has been deleted since; undo that first.")
            )
        now = to_json(model, current[row_id], whole=False)[field]
        if now != after[field]:
            raise DirectoryError(
                QT_TRANSLATE_NOOP(
                    "directory", "{field} has been changed again since, to {now}; take that back first, or set it."
                ),
                field=field,
                now="–" if now is None else now,
            )


def _is_day_of(name: str, columns: dict[str, Any]) -> bool:
    """Whether a column only says which day a date as written can mean."""
    return name.endswith(("_first", "_last")) and name.rpartition("_")[0] in columns
