"""The history: who changed what and when, of one entry or of the whole directory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from directory.commands import find_verb
from directory.texts import Text
from models import Author, Change, ChangeSet, Membership, table_of

LABELS = ("display_name", "name", "title", "raw", "value", "text", "language", "document")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One column before and after; of a row that was made or deleted, `column` None and its own text."""

    entry_id: int | None
    table: str
    row_id: int
    column: str | None
    before: Any
    after: Any
    is_made: bool = False  # of a row: it came to be; otherwise it was deleted
    label: Any = None  # what the row is known by, where that was looked up


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One ChangeSet; `changes` are filled when the history is that of one entry."""

    change_set_id: int
    made_at: datetime
    author: str
    command: str
    values: Mapping[str, Any]
    reverses: int | None
    is_reversed: bool
    changes: tuple[FieldChange, ...]


def text_of(command: str, values: Mapping[str, Any]) -> Text:
    """What a ChangeSet is called: the verb's own sentence with its values ("Delete Ana Exemplo")."""
    if command in ("undo", "redo", "revert"):
        values = {**values, "what": text_of(values["command"], values["values"])}
    template = find_verb(command).change
    assert template is not None, command
    return Text(template, values)


def list_history(session: Session, entry_id: int | None, limit: int) -> list[HistoryItem]:
    """The latest ChangeSets first; of one entry those that touched it or a membership of its."""
    sets, author = table_of(ChangeSet), table_of(Author)
    query = select(sets, author.c.name.label("author")).join_from(sets, author, author.c.id == sets.c.author_id)
    details: dict[int, list[FieldChange]] = defaultdict(list)
    if entry_id is not None:
        details = _read_changes(session, entry_id)
        query = query.where(sets.c.id.in_(sorted(details, reverse=True)[:limit]))
    found = session.connection().execute(query.order_by(sets.c.id.desc()).limit(limit)).all()
    reversed_ids = find_reversed(session)
    return [
        HistoryItem(
            row.id,
            row.made_at,
            row.author,
            row.command,
            row.command_values,
            row.reverses,
            row.id in reversed_ids,
            tuple(details.get(row.id, ())),
        )
        for row in found
    ]


def find_reversed(session: Session) -> set[int]:
    """The ChangeSets that are reversed by one that is not itself reversed."""
    table = table_of(ChangeSet)
    pairs = session.connection().execute(
        select(table.c.id, table.c.reverses).where(table.c.reverses.is_not(None)).order_by(table.c.id.desc())
    )
    found: set[int] = set()
    for number, reverses in pairs:  # the latest first: a reversal's own fate is known before it counts
        if number not in found:
            found.add(reverses)
    return found


def _read_changes(session: Session, entry_id: int) -> dict[int, list[FieldChange]]:
    """What was changed in an entry and its memberships, by ChangeSet."""
    change, membership = table_of(Change), table_of(Membership)
    memberships = select(membership.c.id).where(
        or_(membership.c.person_id == entry_id, membership.c.post_id == entry_id)
    )
    rows = session.connection().execute(
        select(change.c.change_set_id, change.c.entry_id, change.c.rows)
        .where(or_(change.c.entry_id == entry_id, change.c.entry_id.in_(memberships)))
        .order_by(change.c.id)
    )
    found: dict[int, list[FieldChange]] = defaultdict(list)
    for change_set_id, owner, recorded in rows:
        found[change_set_id].extend(spread(owner, recorded))
    return found


def spread(owner: int | None, recorded: list[Any]) -> Iterator[FieldChange]:
    """What is recorded of an entry, as one change for each field, or for a row that was made or deleted."""
    for table, row_id, before, after in recorded:
        if before is None or after is None:
            yield FieldChange(owner, table, row_id, None, _label(before), _label(after), before is None)
        else:
            for column, new in after.items():
                if column.endswith(("_first", "_last")) and column.rpartition("_")[0] in after:
                    continue  # follows from the date as written
                yield FieldChange(owner, table, row_id, column, before[column], new)


def _label(row: Mapping[str, Any] | None) -> Any:
    """The text that a made or deleted row is known by."""
    return None if row is None else next((row[name] for name in LABELS if row.get(name)), None)
