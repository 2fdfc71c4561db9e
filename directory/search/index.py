"""Keeps the search index equal to what is stored, with every change, for the day it answers for.

A change calls `refresh` with the entries it touched, in its own transaction and after its rows are flushed; a
restore or the `reindex` verb calls `rebuild`; whoever is about to search has it brought up to date (renewal.py).
However it came about, the index is the same as a rebuilt one, in text and order (the tests see to that).

The index answers for one day. What has a date boundary between that day and another, a membership that begins,
a number that is over, is indexed anew when the day is moved (`roll_day`). What entries say on all other days stands
beside it (past.py).

On SQLite the words stand in a contentless FTS5 table beside `search_doc`. Before SQLite 3.43 such a table
forgets a row only when it is told again in full: that is what `search_doc` keeps the words for, and why a row
leaves the full-text table first. On PostgreSQL one writer at a time holds an advisory lock until it commits,
since two could choose the same position.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from operator import itemgetter
from typing import TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    func,
    or_,
    select,
    union,
)
from sqlalchemy.exc import DatabaseError

from directory import clock
from directory.course import ALONE, Course
from directory.search import past, vocabulary
from directory.search.among import among
from directory.search.damage import is_damage, is_sound
from directory.search.dependents import dependents
from directory.search.documents import Document, History, Place, histories, sorted_keys
from directory.search.elsewhere import Composed, compose_elsewhere, count, paused
from directory.search.positions import GAP, find_place, find_places, is_worth_a_pass
from directory.search.prepared import Prepared, add_rows, run
from directory.search.reading import CHUNK, chunks
from directory.search.state import lock, remember_day, renewed_so_far, stored_day
from directory.search.tables import empty_tables
from models import (
    AlternativeName,
    ContactDetail,
    FocalPoint,
    Membership,
    Participation,
    PostalAddress,
    SearchDocument,
    SearchPlace,
)
from models.base import table_of

T = TypeVar("T")
Pause = Callable[[], None]

_BATCH = 2 * CHUNK  # documents held in memory at a time, and written without a word of how far that is
_PART = 500  # documents that are composed elsewhere and written together
_MANY = 1_000  # new entries that are worth a way of their own
_GATHERED = 64 * 1024 * 1024  # bytes of new words that FTS5 gathers before it writes: its own 1 MB make many merges

_MEMBERSHIP, _DETAIL, _PARTICIPATION, _FOCAL, _NAME, _ADDRESS = map(
    table_of, (Membership, ContactDetail, Participation, FocalPoint, AlternativeName, PostalAddress)
)
_DOC, _PLACE = map(table_of, (SearchDocument, SearchPlace))

_WORDS = "name, latin, org, post, email, phone, other, facet"
_THESE = "IN (SELECT value FROM json_each(?))"
_FORGET = (
    f"INSERT INTO search_fts(search_fts, rowid, {_WORDS})"
    f" SELECT 'delete', pos, {_WORDS} FROM search_doc JOIN search_place USING (id) WHERE id {_THESE} ORDER BY pos"
)
_LEARN = (
    f"INSERT INTO search_fts(rowid, {_WORDS})"
    f" SELECT pos, {_WORDS} FROM search_doc JOIN search_place USING (id) WHERE id {_THESE} ORDER BY pos"
)
_FORGET_ALIKE = (
    "INSERT INTO search_fts_alike(search_fts_alike, rowid, alike)"
    f" SELECT 'delete', id, alike FROM search_doc WHERE id {_THESE} ORDER BY id"
)
_LEARN_ALIKE = (
    f"INSERT INTO search_fts_alike(rowid, alike) SELECT id, alike FROM search_doc WHERE id {_THESE} ORDER BY id"
)
_KNOWN = Prepared(select(_PLACE.c.id).where(among(_PLACE.c.id)))
_HAS_ENTRIES = select(_PLACE.c.id).limit(1)
_DOC_COLUMNS, _PLACE_COLUMNS = Document._fields[:-1], Place._fields
_STORED = Prepared(
    select(*(_DOC.c[name] for name in _DOC_COLUMNS), *(_PLACE.c[name] for name in _PLACE_COLUMNS), _PLACE.c.pos)
    .join_from(_DOC, _PLACE, _PLACE.c.id == _DOC.c.id)
    .where(among(_DOC.c.id))
)


def refresh(
    connection: Connection,
    entry_ids: Collection[int],
    told: Collection[int] = (),
    course: Course = ALONE,
) -> None:
    """Indexes these entries anew and whatever shows their words: entries of any kind, gone or merged ones too.

    Where a row has moved from one entry to another (a merge), both are to be named. `told`: people and memberships
    among them that were made or deleted, of which everybody whom they concern is among them too: nobody is looked for.
    The course's helper composes what is to be written where that is much (elsewhere.py).

    In an index of another version these are of this one then; the others wait for their renewal.
    """
    try:
        day, today = stored_day(connection), clock.today()
        if day is None:
            if connection.execute(_HAS_ENTRIES).first() is None:
                rebuild(connection, course)
                return
            _done, today = renewed_so_far(connection) or (0, today)
        elif day != today:
            roll_day(connection, today)
        index_entries(connection, entry_ids, today, told, course)
    except (DatabaseError, sqlite3.DatabaseError, MemoryError) as problem:
        if not is_damage(problem):
            raise
        rebuild(connection, course)  # a change is never lost to an index that was damaged


def mend(connection: Connection, course: Course = ALONE) -> int:
    """Rebuilds the index where it is damaged, and returns how many entries it has then; 0 where it was sound."""
    return 0 if is_sound(connection.connection.driver_connection) else rebuild(connection, course)


def rebuild(connection: Connection, course: Course = ALONE) -> int:
    """Forgets the whole index and makes it from what is stored, for today; returns how many entries it has."""
    lock(connection)
    course.tell_findable(0, 1)
    empty_tables(connection)
    today = clock.today()
    ranked = {id_: rank * GAP for rank, (_, id_) in enumerate(sorted_keys(connection), start=1)}
    _gather(connection, len(ranked))
    words = vocabulary.Tally(connection)
    done, parts = 0, list(chunks(ranked, _PART))
    for ids, (part, counted) in zip(parts, _compose(connection, parts, today, course), strict=True):
        _add(connection, ((ranked[document.id], document) for document, _versions in part), course.pause)
        past.add(connection, ((ranked[document.id], versions) for document, versions in part))
        words.count(counted)
        done += len(ids)
        course.tell_findable(done, len(ranked))
    words.write()
    remember_day(connection, today)
    return len(ranked)


def roll_day(connection: Connection, today: date) -> None:
    """Moves the index to another day: only what has a date boundary in between is indexed anew."""
    stored = stored_day(connection)
    if stored is None or stored == today:
        return
    first, last = sorted((stored, today))
    turning = union(
        *(
            select(owner).where(_has_boundary(table, first, last))
            for table, owner in (
                (_MEMBERSHIP, _MEMBERSHIP.c.id),
                (_DETAIL, _DETAIL.c.entry_id),
                (_PARTICIPATION, _PARTICIPATION.c.participant_id),
                (_FOCAL, func.coalesce(_FOCAL.c.post_id, _FOCAL.c.membership_id)),
                (_NAME, _NAME.c.entry_id),
                (_ADDRESS, _ADDRESS.c.entry_id),
            )
        )
    )
    remember_day(connection, today)
    index_entries(connection, connection.execute(turning).scalars().all(), today)


def _has_boundary(table: Table, first: date, last: date) -> ColumnElement[bool]:
    """Whether a dated row begins or ends between the two days."""
    begins, ends = table.c.valid_from_first, table.c.valid_until_last
    return or_(and_(begins > first, begins <= last), and_(ends >= first, ends < last))


def index_entries(
    connection: Connection,
    entry_ids: Iterable[int],
    day: date,
    told: Collection[int] = (),
    course: Course = ALONE,
) -> None:
    """Indexes these entries anew for a day, and whatever shows their words; `told` without those (`refresh`)."""
    affected = set(told)
    for chunk in chunks(set(entry_ids).difference(told)):
        course.pause()
        affected.update(dependents(connection, chunk, day))
    count = len(affected)
    affected -= _introduce(connection, affected, day, course) if count >= _MANY else set()
    done = count - len(affected)
    for batch in chunks(sorted(affected), _BATCH):
        made: list[History] = []
        for part, _words in _compose(connection, list(chunks(batch, _PART)), day, course):
            made += part
            course.tell_findable(done + len(made), count)
        _replace(connection, batch, [document for document, _versions in made], course.pause)
        past.replace(connection, batch, {document.id: versions for document, versions in made})
        done += len(batch)


def _introduce(connection: Connection, ids: set[int], day: date, course: Course) -> set[int]:
    """Adds those of these entries that the index does not have, where they are many; returns which.

    In the order of the alphabet and a part at a time, so that what is composed elsewhere is written while the next
    parts are composed.
    """
    known = {row[0] for chunk in chunks(ids) for row in _KNOWN.rows(connection, chunk)}
    keys = sorted_keys(connection, ids - known)
    if len(keys) < _MANY:
        return set()
    places = find_places(connection, keys)
    waiting = _make_room(connection, places, {id_ for _key, id_ in keys})
    _gather(connection, len(keys))
    tally = vocabulary.Tally(connection)
    parts, done = [[id_ for _key, id_ in part] for part in chunks(keys, _PART)], 0
    for part, words in _compose(connection, parts, day, course):
        last = places[part[-1][0].id]
        made = [(places[document.id], document) for document, _versions in part]
        while waiting and waiting[-1][0] < last:
            made.append(waiting.pop())
        _add(connection, made, course.pause)
        past.add(connection, ((places[document.id], versions) for document, versions in part))
        tally.count(words)
        done += len(part)
        course.tell_findable(done, len(keys))
    tally.write()
    _add(connection, waiting, course.pause)
    return ids - known


def _compose(connection: Connection, parts: list[list[int]], day: date, course: Course) -> Iterator[Composed]:
    if course.helper is not None and len(parts) * _PART >= _MANY:
        return compose_elsewhere(connection, parts, day, course.helper, course.pause)
    return (count(list(paused(histories(connection, ids, day), course.pause))) for ids in parts)


def _replace(connection: Connection, ids: list[int], made: list[Document], pause: Pause) -> None:
    """Puts `made` in the place of what the index says of `ids`; what is the same stays untouched."""
    stored = dict(_read_stored(connection, ids))
    changed = [document for document in made if document != stored.get(document.id, _NOTHING)[1]]
    gone = stored.keys() - {document.id for document in made}
    newcomers: list[Document] = []
    for document in changed:
        pos, before = stored.get(document.id, _NOTHING)
        if before is not None and before.place.by_name == document.place.by_name:
            _rewrite(connection, pos, before, document)
        else:
            newcomers.append(document)
    leaving = [*gone, *(document.id for document in newcomers)]
    past.replace(connection, leaving, {})  # their places may become others'
    _remove(connection, stored.keys() & set(leaving))
    _insert(connection, newcomers, pause)
    before_and_after = [(stored[document.id][1].alike if document.id in stored else "", document.alike)
                        for document in changed]  # fmt: skip
    before_and_after += [(stored[id_][1].alike, "") for id_ in gone]
    others = [pair for pair in before_and_after if pair[0] != pair[1]]
    words = (after for _before, after in paused(others, pause))
    vocabulary.recount(connection, (before for before, _after in others), words)


def _rewrite(connection: Connection, pos: int, before: Document, after: Document) -> None:
    """Puts a document in the place of one that stands at the same position: only what is another one is written."""
    is_sqlite = connection.dialect.name == "sqlite"
    mark = "?" if is_sqlite else "%s"
    for table, columns, old, new in (
        ("search_doc", _DOC_COLUMNS, before[:-1], after[:-1]),
        ("search_place", _PLACE_COLUMNS, before.place, after.place),
    ):
        changed = {name: value for name, was, value in zip(columns, old, new, strict=True) if value != was}
        if changed:
            assigned = ", ".join(f"{name} = {mark}" for name in changed)
            run(connection, f"UPDATE {table} SET {assigned} WHERE id = {mark}", (*changed.values(), after.id))
    if not is_sqlite:
        return
    words, were = after[1:_WORD_COUNT], before[1:_WORD_COUNT]
    if words != were:
        marks = ", ".join("?" * len(words))
        forget = f"INSERT INTO search_fts(search_fts, rowid, {_WORDS}) VALUES ('delete', ?, {marks})"
        run(connection, forget, (pos, *were))
        run(connection, f"INSERT INTO search_fts(rowid, {_WORDS}) VALUES (?, {marks})", (pos, *words))
    if after.alike != before.alike:
        forget = "INSERT INTO search_fts_alike(search_fts_alike, rowid, alike) VALUES ('delete', ?, ?)"
        run(connection, forget, (after.id, before.alike))
        run(connection, "INSERT INTO search_fts_alike(rowid, alike) VALUES (?, ?)", (after.id, after.alike))


_NOTHING: tuple[int, Document | None] = (0, None)
_WORD_COUNT = 1 + len(_WORDS.split(", "))  # the columns of the full-text table follow the id


def _read_stored(connection: Connection, ids: Iterable[int]) -> Iterator[tuple[int, tuple[int, Document]]]:
    """What the index says of these entries: the id, the position and the document of each that it has."""
    places = len(_DOC_COLUMNS)
    for chunk in chunks(ids):
        for row in _STORED.rows(connection, chunk):
            *said, pos = row
            yield row[0], (pos, Document._make((*said[:places], Place._make(said[places:]))))


def _insert(connection: Connection, newcomers: list[Document], pause: Pause) -> None:
    """Adds documents that have no position yet, all in one pass or each by itself."""
    if len(newcomers) > 1 and is_worth_a_pass(connection, len(newcomers)):
        places = find_places(connection, ((document.place.by_name, document.id) for document in newcomers))
        _settle(connection, places, newcomers, pause)
    else:
        for document in newcomers:
            _settle(connection, find_place(connection, document.place.by_name, document.id), [document], pause)


def _settle(connection: Connection, places: dict[int, int], newcomers: list[Document], pause: Pause) -> None:
    """Moves the stored documents among `places` and adds the new ones."""
    moved = _make_room(connection, places, {document.id for document in newcomers})
    _add(connection, (*moved, *((places[document.id], document) for document in newcomers)), pause)


def _make_room(connection: Connection, places: dict[int, int], new: Collection[int]) -> list[tuple[int, Document]]:
    """Takes the stored documents among `places` out of the index; where they are to be added again, the last first."""
    moving = [id_ for id_ in places if id_ not in new]
    moved = [(places[id_], document) for id_, (_pos, document) in _read_stored(connection, moving)]
    past.move(connection, {id_: places[id_] for id_ in moving})
    _remove(connection, moving)
    return sorted(moved, key=itemgetter(0), reverse=True)


def _gather(connection: Connection, count: int) -> None:
    """Before so many documents are added: let the full-text index gather more of them before it writes."""
    for table in ("search_fts", "search_fts_alike") if connection.dialect.name == "sqlite" and count >= CHUNK else ():
        run(connection, f"INSERT INTO {table}({table}, rank) VALUES ('hashsize', {_GATHERED})")


def _add(connection: Connection, placed: Iterable[tuple[int, Document]], pause: Pause) -> None:
    """Adds documents at their positions to all tables, in the order of the full-text index, slow in any other."""
    ordered = sorted(placed, key=itemgetter(0))
    if not ordered:
        return
    for table, columns, rows in (
        ("search_doc", _DOC_COLUMNS, [document[:-1] for _pos, document in ordered]),
        ("search_place", ("pos", "id", *_PLACE_COLUMNS), [(pos, d.id, *d.place) for pos, d in ordered]),
    ):
        for part in chunks(rows):
            pause()
            add_rows(connection, f"{table} ({', '.join(columns)})", part)
    if connection.dialect.name == "sqlite":
        for chunk in chunks(document.id for _pos, document in ordered):
            for statement in (_LEARN, _LEARN_ALIKE):
                pause()
                run(connection, statement, (json.dumps(chunk),))


def _remove(connection: Connection, ids: Collection[int]) -> None:
    for chunk in chunks(sorted(ids)):
        is_sqlite = connection.dialect.name == "sqlite"
        for statement in (_FORGET, _FORGET_ALIKE) if is_sqlite else ():
            run(connection, statement, (json.dumps(chunk),))
        these, ids_of_chunk = (_THESE, json.dumps(chunk)) if is_sqlite else ("= ANY(%s)", chunk)
        for table in ("search_doc", "search_place"):
            run(connection, f"DELETE FROM {table} WHERE id {these}", (ids_of_chunk,))
