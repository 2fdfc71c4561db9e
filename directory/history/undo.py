"""Undo and redo: ChangeSets of their own that name the one they reverse.

Undo takes this author's latest ChangeSet that is neither reversed nor itself a reversal, also after a
restart; redo the latest undo, while the author has changed nothing since. Where later changes stand
in the way they are named; with `rest` everything else is taken back and they stay.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from directory import clock
from directory.course import course_of
from directory.errors import DirectoryError
from directory.history.bulk import BATCH, RecordedRow
from directory.history.log import find_reversed, text_of
from directory.history.obstacles import Later, find_blamed, read_later
from directory.history.recording import Recorder, change_set, find_author
from directory.history.rows import JsonRow, from_json, read_rows, tables, to_json
from directory.memory import without_collecting
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
TAKING_BACK = QT_TRANSLATE_NOOP("directory", "Taking back… {percent} %")
DOING_AGAIN = QT_TRANSLATE_NOOP("directory", "Doing again… {percent} %")
OBSTACLE = QT_TRANSLATE_NOOP("directory", "{what} ({author}, {day})")


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


@without_collecting()
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
    course = course_of(session)
    words = DOING_AGAIN if is_redo else TAKING_BACK
    rows = _read_recorded(connection, change_set_id, course.count(words, 0, 1))
    later = read_later(connection, change_set_id)
    blamed = find_blamed(rows, later)
    going = [row for row in rows if row.owner not in blamed]
    obstacles = _name_obstacles(connection, blamed)
    if obstacles and not (rest and going):
        named = "; ".join(dict.fromkeys(str(obstacle.text) for obstacle in obstacles))
        raise DirectoryError(IN_THE_WAY, what=text_of(command, values), obstacles=named)
    with change_set(
        session,
        "redo" if is_redo else "undo",
        {"command": command, "values": values},
        reverses=change_set_id,
    ) as changes:
        pause = changes.bulk.pause
        changes.bulk.pause = course.count(words, BATCH, len(going))
        _apply_inverse(going, changes, later)
        changes.bulk.pause = pause
    session.expire_all()
    return Undone(changes.id, change_set_id, command, values, tuple(obstacles))


def _read_recorded(connection: Connection, change_set_id: int, pause: Callable[[], None]) -> list[RecordedRow]:
    """The rows of a ChangeSet."""
    table = table_of(Change)
    found = connection.execute(
        select(table.c.entry_id, table.c.rows).where(table.c.change_set_id == change_set_id).order_by(table.c.id)
    )
    rows: list[RecordedRow] = []
    for number, (entry_id, recorded) in enumerate(found):
        rows += [RecordedRow(r[0], r[1], entry_id, r[2], r[3]) for r in recorded]
        if number % BATCH == 0:
            pause()
    return rows


def _name_obstacles(connection: Connection, blamed: Mapping[int | None, int]) -> list[Obstacle]:
    """For each entry that stays as it is the later ChangeSet that stands in the way."""
    if not blamed:
        return []
    sets, author = table_of(ChangeSet), table_of(Author)
    found = connection.execute(
        select(sets, author.c.name)
        .join_from(sets, author, author.c.id == sets.c.author_id)
        .where(sets.c.id.in_(set(blamed.values())))
    )
    named = {}
    for row in found:
        day = row.made_at.astimezone().date().isoformat()
        named[row.id] = Text(
            OBSTACLE, {"what": text_of(row.command, row.command_values), "author": row.name, "day": day}
        )
    return [Obstacle(owner, named[number]) for owner, number in blamed.items()]


def _apply_inverse(rows: list[RecordedRow], changes: Recorder, later: Later) -> None:
    """Delete what was made, make again what was deleted, put back what was changed."""
    made: dict[str, dict[int, JsonRow]] = defaultdict(dict)
    deleted: dict[str, list[dict[str, Any]]] = defaultdict(list)
    changed: dict[str, list[tuple[int, dict[str, Any], dict[str, Any]]]] = defaultdict(list)
    for row in rows:
        table = tables()[row.table]
        if row.before is None:
            made[row.table][row.row_id] = row.after or {}
        elif row.after is None:
            whole = from_json(table, row.before, whole=True)
            if row.table == "entry":  # the same id and UUID, but a version that was never there before
                highest = max(whole["version"], later.versions.get(row.row_id, 0))
                whole |= {"version": highest + 1, "changed_at": clock.now()}
            deleted[row.table].append(whole)
        else:
            before = from_json(table, row.before, whole=False)
            changed[row.table].append((row.row_id, before, from_json(table, row.after, whole=False)))
    for name, gone in made.items():
        if name == "entry":  # its version is no longer what it was where something has touched it since
            moved = read_rows(changes.bulk.connection, tables()[name], gone.keys() & later.owners)
            gone |= {row_id: to_json(tables()[name], row, whole=True) for row_id, row in moved.items()}
        changes.bulk.delete_known(tables()[name], gone)
    for name, wholes in deleted.items():
        changes.bulk.insert(tables()[name], wholes)
    for name, updates in changed.items():
        changes.bulk.update(tables()[name], updates)
