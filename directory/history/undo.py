"""Undo and redo: ChangeSets of their own that name the one they reverse.

Undo takes this author's latest ChangeSet that is neither reversed nor itself a reversal, also after a
restart; redo the latest undo, while the author has changed nothing since. Where later changes stand
in the way they are named; with `rest` everything else is taken back and they stay.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from directory import clock
from directory.errors import DirectoryError
from directory.history.bulk import UNRECORDED_COLUMNS, from_json, in_chunks, read_rows, tables, to_json
from directory.history.deletion import references
from directory.history.log import find_reversed, text_of
from directory.history.recording import Recorder, change_set, find_author
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Author, Change, ChangeSet, table_of

NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("directory", "There is nothing of yours to take back.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP(
    "directory", "There is nothing to do again: you have taken nothing back, or have changed something since."
)
IN_THE_WAY = QT_TRANSLATE_NOOP(
    "directory",
    "“{what}” cannot be taken back whole, since later changes stand on it: {obstacles}. "
    "Take those back first, or take back the rest: undo --rest.",
)
OBSTACLE = QT_TRANSLATE_NOOP("directory", "{what} ({author}, {day})")
UNKNOWN = QT_TRANSLATE_NOOP("directory", "a later change of entry {entry}")


@dataclass(frozen=True, slots=True)
class Obstacle:
    """An entry that cannot be taken back, and the later change that stands on it."""

    entry_id: int | None
    text: Text


@dataclass(frozen=True, slots=True)
class Undone:
    """A reversal that was made: its ChangeSet, the one it reversed, what that was, and what stayed."""

    change_set_id: int | None
    reversed_id: int
    command: str
    values: Mapping[str, Any]
    left_out: tuple[Obstacle, ...] = ()


@dataclass(slots=True)
class Row:
    """One recorded row and where it stands now."""

    table: str
    row_id: int
    owner: int | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    current: dict[str, Any] | None = None


def undo(session: Session, *, rest: bool = False) -> Undone:
    """Take back this author's latest change. DirectoryError where there is none, or something stands in the way."""
    number = _next_undo(session, find_author(session))
    if number is None:
        raise DirectoryError(NOTHING_TO_UNDO)
    return reverse(session, number, rest=rest)


def redo(session: Session) -> Undone:
    """Do again what this author took back last, while she has changed nothing since."""
    number = _next_redo(session, find_author(session))
    if number is None:
        raise DirectoryError(NOTHING_TO_REDO)
    return reverse(session, number)


def name_next(session: Session) -> tuple[Text | None, Text | None]:
    """What undo and what redo would act on now, as users call it; None where there is nothing. Only reads."""
    table = table_of(Author)
    login = session.info["author"][0]
    author = session.connection().scalar(select(table.c.id).where(table.c.login == login))
    if author is None:
        return None, None
    return _name(session, _next_undo(session, author)), _name(session, _next_redo(session, author))


def _name(session: Session, number: int | None) -> Text | None:
    """What a ChangeSet is called; a reversal is called as what it reversed."""
    if number is None:
        return None
    table = table_of(ChangeSet)
    stored = session.connection().execute(select(table).where(table.c.id == number)).one()
    if stored.reverses is not None:
        return _name(session, stored.reverses)
    return text_of(stored.command, stored.command_values)


def _next_undo(session: Session, author: int) -> int | None:
    """The author's latest ChangeSet that is neither reversed nor itself a reversal."""
    reversed_ids = find_reversed(session)
    own = _own_sets(session, author)
    return next((number for number, reverses in own if reverses is None and number not in reversed_ids), None)


def _next_redo(session: Session, author: int) -> int | None:
    """The author's latest undo, while she has changed nothing since."""
    reversed_ids = find_reversed(session)
    originals = set(
        session.connection().scalars(select(table_of(ChangeSet).c.id).where(table_of(ChangeSet).c.reverses.is_(None)))
    )
    for number, reverses in _own_sets(session, author):
        if reverses is None:
            return None
        if reverses in originals and number not in reversed_ids:
            return number
    return None


def _own_sets(session: Session, author: int) -> list[tuple[int, int | None]]:
    """An author's ChangeSets, the latest first: (id, what it reverses)."""
    table = table_of(ChangeSet)
    found = select(table.c.id, table.c.reverses).where(table.c.author_id == author).order_by(table.c.id.desc())
    return [(row.id, row.reverses) for row in session.connection().execute(found)]


def reverse(session: Session, change_set_id: int, *, rest: bool = False) -> Undone:
    """Take back one ChangeSet, whichever; DirectoryError names what stands in the way unless `rest`."""
    session.flush()
    connection = session.connection()
    stored = (
        session.connection().execute(select(table_of(ChangeSet)).where(table_of(ChangeSet).c.id == change_set_id)).one()
    )
    command, values = stored.command, dict(stored.command_values)
    is_redo = stored.reverses is not None
    if is_redo:  # reversing an undo is doing its original again
        original = connection.execute(
            select(table_of(ChangeSet)).where(table_of(ChangeSet).c.id == stored.reverses)
        ).one()
        command, values = original.command, dict(original.command_values)
    rows = _read_recorded(connection, change_set_id)
    obstacles = _find_obstacles(connection, rows, change_set_id)
    if obstacles and not rest:
        named = "; ".join(dict.fromkeys(str(obstacle.text) for obstacle in obstacles))
        raise DirectoryError(IN_THE_WAY, what=text_of(command, values), obstacles=named)
    kept = {obstacle.entry_id for obstacle in obstacles}
    with change_set(
        session,
        "redo" if is_redo else "undo",
        {"command": command, "values": values},
        reverses=change_set_id,
    ) as changes:
        _apply_inverse([row for row in rows if row.owner not in kept], changes)
    session.expire_all()
    return Undone(changes.id, change_set_id, command, values, tuple(obstacles))


def _read_recorded(connection: Connection, change_set_id: int) -> list[Row]:
    """The rows of a ChangeSet, with what stands in the database now."""
    table = table_of(Change)
    found = connection.execute(
        select(table.c.entry_id, table.c.rows).where(table.c.change_set_id == change_set_id).order_by(table.c.id)
    )
    rows = [Row(r[0], r[1], entry_id, r[2], r[3]) for entry_id, recorded in found for r in recorded]
    by_table: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_table[row.table].append(row)
    for name, group in by_table.items():
        current = read_rows(connection, tables()[name], [row.row_id for row in group])
        for row in group:
            stored = current.get(row.row_id)
            row.current = None if stored is None else to_json(tables()[name], stored, whole=False)
    return rows


def _has_moved(row: Row) -> bool:
    """Whether the row no longer stands as the ChangeSet left it."""
    if row.after is None:
        return row.current is not None
    if row.current is None:
        return True
    columns = row.current if row.before is None else row.after
    return any(row.current.get(name) != row.after.get(name) for name in columns if name not in UNRECORDED_COLUMNS)


def _find_obstacles(connection: Connection, rows: list[Row], change_set_id: int) -> list[Obstacle]:
    """The entries that later changes stand on: moved rows, and rows that others have come to refer to."""
    moved = [row for row in rows if _has_moved(row)]
    kept = {row.owner for row in moved}
    blamed = {(row.table, row.row_id): row.owner for row in moved}
    while True:
        doomed: dict[str, set[int]] = defaultdict(set)
        restored: dict[str, set[int]] = defaultdict(set)
        for row in rows:
            if row.owner not in kept:
                if row.before is None:
                    doomed[row.table].add(row.row_id)
                elif row.after is None:
                    restored[row.table].add(row.row_id)
        owner_of = {(row.table, row.row_id): row.owner for row in rows}
        found = dict(_find_references(connection, doomed))
        lost = dict(_find_missing(connection, rows, kept, restored))
        fresh = {owner_of[target] for target in found.values()} | set(lost.values())
        fresh -= kept
        if not fresh:
            break
        blamed |= {source: owner_of[target] for source, target in found.items()} | lost
        kept |= fresh
    return _name_obstacles(connection, blamed, change_set_id)


def _find_references(
    connection: Connection, doomed: Mapping[str, set[int]]
) -> Iterable[tuple[tuple[str, int], tuple[str, int]]]:
    """Rows that stay and refer to rows that would go: (the row, what it refers to)."""
    for name, ids in doomed.items():
        for table, column in references().get(name, ()):
            for chunk in in_chunks(ids):
                for row_id, target in connection.execute(select(table.c.id, column).where(column.in_(chunk))):
                    if row_id not in doomed.get(table.name, ()):
                        yield (table.name, row_id), (name, target)


def _find_missing(
    connection: Connection, rows: list[Row], kept: set[int | None], restored: Mapping[str, set[int]]
) -> Iterable[tuple[tuple[str, int], int | None]]:
    """Rows that would come back although something they refer to is gone."""
    wanted: dict[str, dict[int, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        if row.owner in kept or row.before is None:
            continue
        for key in tables()[row.table].foreign_keys:
            target = row.before.get(key.parent.name)
            name = key.column.table.name
            if target is not None and target not in restored.get(name, ()):
                wanted[name][target].append(row)
    for name, targets in wanted.items():
        table = tables()[name]
        for chunk in in_chunks(targets.keys()):
            present = set(connection.scalars(select(table.c.id).where(table.c.id.in_(chunk))))
            for target in chunk:
                if target not in present:
                    for row in targets[target]:
                        yield (row.table, row.row_id), row.owner


def _name_obstacles(
    connection: Connection, blamed: Mapping[tuple[str, int], int | None], change_set_id: int
) -> list[Obstacle]:
    """For each entry the latest later ChangeSet that touched one of the rows."""
    if not blamed:
        return []
    change, sets, author = table_of(Change), table_of(ChangeSet), table_of(Author)
    later = connection.execute(
        select(change.c.rows, sets.c.command, sets.c.command_values, sets.c.made_at, author.c.name)
        .join_from(change, sets, sets.c.id == change.c.change_set_id)
        .join(author, author.c.id == sets.c.author_id)
        .where(change.c.change_set_id > change_set_id)
        .order_by(change.c.change_set_id.desc())
    )
    texts: dict[int | None, Text] = {}
    for recorded, command, values, made_at, name in later:
        for table, row_id, _before, _after in recorded:
            entry_id = blamed.get((table, row_id))
            if (table, row_id) in blamed and entry_id not in texts:
                day = made_at.astimezone().date().isoformat()
                texts[entry_id] = Text(OBSTACLE, {"what": text_of(command, values), "author": name, "day": day})
    return [
        Obstacle(entry_id, texts.get(entry_id) or Text(UNKNOWN, {"entry": entry_id}))
        for entry_id in dict.fromkeys(blamed.values())
    ]


def _apply_inverse(rows: list[Row], changes: Recorder) -> None:
    """Delete what was made, make again what was deleted, put back what was changed."""
    made: dict[str, list[int]] = defaultdict(list)
    deleted: dict[str, list[dict[str, Any]]] = defaultdict(list)
    changed: dict[str, list[tuple[int, dict[str, Any], dict[str, Any]]]] = defaultdict(list)
    for row in rows:
        table = tables()[row.table]
        if row.before is None:
            made[row.table].append(row.row_id)
        elif row.after is None:
            whole = from_json(table, row.before, whole=True)
            if row.table == "entry":  # the same id and UUID, but a version that was never there before
                whole |= {"version": whole["version"] + 1, "changed_at": clock.now()}
            deleted[row.table].append(whole)
        else:
            before = from_json(table, row.before, whole=False)
            changed[row.table].append((row.row_id, before, from_json(table, row.after, whole=False)))
    for name, ids in made.items():
        changes.bulk.delete(tables()[name], ids)
    for name, wholes in deleted.items():
        changes.bulk.insert(tables()[name], wholes)
    for name, updates in changed.items():
        changes.bulk.update(tables()[name], updates)
