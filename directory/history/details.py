"""One ChangeSet in full: entry by entry, each field before and after, in names instead of numbers.

found = list_changes(session, 17, most=200)        found.changes[0].name, .field, .before, .after        found.total
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from directory.history.log import LABELS, FieldChange, spread
from directory.history.obstacles import foreign_columns
from directory.history.rows import tables
from models import Audience, Change, Membership, Person, Theme, table_of

NAMES = {
    "person": "display_name",
    "organization": "name",
    "post": "title",
    "programme": "name",
    "mailing_list": "name",
    "contact_sheet": "name",
}
ENTRY_TABLES = frozenset({*NAMES, "entry", "membership"})


@dataclass(frozen=True, slots=True)
class NamedChange:
    """A field or row of an entry before and after; `name` of an entry that is gone is what it was called."""

    entry_id: int | None
    name: str
    change: FieldChange


@dataclass(frozen=True, slots=True)
class ChangeList:
    """The first changes of a ChangeSet, and how many entries it touched in all."""

    changes: tuple[NamedChange, ...]
    entries: int


def list_changes(session: Session, change_set_id: int, most: int = 100) -> ChangeList:
    """What a ChangeSet did, of its first `most` entries; a constant number of queries."""
    change = table_of(Change)
    mine = change.c.change_set_id == change_set_id
    entries = session.connection().scalar(select(func.count()).select_from(change).where(mine)) or 0
    rows = session.connection().execute(
        select(change.c.entry_id, change.c.rows).where(mine).order_by(change.c.id).limit(most)
    )
    found = [(owner, list(spread(owner, recorded)), recorded) for owner, recorded in rows]
    called = {owner: name for owner, _changes, recorded in found if (name := _called(recorded))}
    changes = [one for _owner, each, _recorded in found for one in each]
    told = say_names(session, changes)
    names = read_names(session, {owner for owner, _changes, _recorded in found if owner is not None})
    return ChangeList(
        tuple(
            NamedChange(one.entry_id, names.get(one.entry_id or 0) or called.get(one.entry_id) or "", one)
            for one in told
        ),
        entries,
    )


def say_names(session: Session, changes: Iterable[FieldChange]) -> list[FieldChange]:
    """The same changes with the names of entries and themes, and the words of audiences, in place of their numbers."""
    changes = list(changes)
    wanted: set[int] = set()
    themes = False
    for one in changes:
        target = _target(one)
        themes = themes or target == "theme"
        if target in ENTRY_TABLES:
            wanted |= {value for value in (one.before, one.after) if isinstance(value, int)}
    names = read_names(session, wanted)
    theme = table_of(Theme)
    subjects = dict(session.connection().execute(select(theme.c.id, theme.c.name)).tuples().all()) if themes else {}
    labels = _read_labels(session, changes)
    return [
        replace(_say(one, names, subjects), label=labels.get((one.table, one.row_id)) if one.column else None)
        for one in changes
    ]


def _read_labels(session: Session, changes: Iterable[FieldChange]) -> dict[tuple[str, int], Any]:
    """What the parts of entries are known by today: a query for each table of parts among the changes."""
    rows: dict[str, set[int]] = {}
    for one in changes:
        if one.column and one.table not in ENTRY_TABLES:
            rows.setdefault(one.table, set()).add(one.row_id)
    found: dict[tuple[str, int], Any] = {}
    for name, ids in rows.items():
        table = tables()[name]
        columns = [table.c[label] for label in LABELS if label in table.c]
        if columns and "id" in table.c:
            known = session.connection().execute(select(table.c.id, *columns).where(table.c.id.in_(sorted(ids)[:900])))
            found |= {(name, row[0]): next((value for value in row[1:] if value), None) for row in known}
    return found


def read_names(session: Session, ids: set[int]) -> dict[int, str]:
    """What entries are called; a membership is called as its person."""
    names: dict[int, str] = {}
    connection = session.connection()
    wanted = sorted(ids)[:900]  # of one page of the history; more parameters than SQLite takes are never shown
    if not wanted:
        return names
    for table, column in NAMES.items():
        rows = connection.execute(
            select(tables()[table].c.id, tables()[table].c[column]).where(tables()[table].c.id.in_(wanted))
        )
        names |= {row[0]: row[1] for row in rows}
    membership, person = table_of(Membership), table_of(Person)
    held = connection.execute(
        select(membership.c.id, person.c.display_name)
        .join_from(membership, person, person.c.id == membership.c.person_id)
        .where(membership.c.id.in_(wanted))
    )
    return names | {row[0]: row[1] for row in held}


def _called(recorded: list[Any]) -> str | None:
    """What an entry was called where its own row was made or deleted."""
    for table, _row_id, before, after in recorded:
        column = NAMES.get(table)
        row: Mapping[str, Any] = after or before or {}
        if column and row.get(column):
            return str(row[column])
    return None


def _target(change: FieldChange) -> str:
    """The table that a column refers to."""
    return next((target for column, target in foreign_columns(change.table) if column == change.column), "")


def _say(change: FieldChange, names: Mapping[int, str], subjects: Mapping[int, str]) -> FieldChange:
    target = _target(change)
    known = subjects if target == "theme" else names if target in ENTRY_TABLES else None
    if known is not None:
        return replace(
            change, before=known.get(change.before, change.before), after=known.get(change.after, change.after)
        )
    if change.column == "audience":
        words = {int(level): level.word for level in Audience}
        return replace(
            change, before=words.get(change.before, change.before), after=words.get(change.after, change.after)
        )
    return change
