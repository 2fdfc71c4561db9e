"""Keeps what entries say on other days than the index's own, beside it: `search_past` and its full-text table.

A search as of a day reads two indexes: that of today without those that said something else, and this one for what
they said (hits.py). Each row holds one span of days in which an entry said the same. Its number is the entry's
position times 4096 and the number of the span, so that both indexes are read in one alphabet, that of today's names.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from sqlalchemy import Connection, select, text

from directory.search.among import among
from directory.search.documents import Document, Place, Version
from directory.search.hits import SPANS
from directory.search.prepared import Prepared, add_rows
from directory.search.reading import chunks
from models import SearchPast, SearchPlace
from models.base import table_of

_PAST, _PLACE = map(table_of, (SearchPast, SearchPlace))
_WORDS = ("name", "latin", "org", "post", "email", "phone", "other", "facet")
_COLUMNS = ("pos", "id", "first", "last", *Place._fields, *_WORDS, "shown")
_NAMED = ", ".join(_WORDS)
_THESE = "IN (SELECT value FROM json_each(:ids))"
_FORGET = text(
    f"INSERT INTO search_fts_past(search_fts_past, rowid, {_NAMED})"
    f" SELECT 'delete', pos, {_NAMED} FROM search_past WHERE id {_THESE} ORDER BY pos"
)
_LEARN = text(
    f"INSERT INTO search_fts_past(rowid, {_NAMED}) SELECT pos, {_NAMED} FROM search_past WHERE id {_THESE} ORDER BY pos"
)
_STORED = Prepared(select(*(_PAST.c[name] for name in _COLUMNS)).where(among(_PAST.c.id)).order_by(_PAST.c.pos))
_POSITIONS = Prepared(select(_PLACE.c.id, _PLACE.c.pos).where(among(_PLACE.c.id)))

Stored = tuple[object, ...]  # a row in the order of _COLUMNS


def add(connection: Connection, made: Iterable[tuple[int, Sequence[Version]]]) -> None:
    """Adds the versions of entries that have none yet, given with their positions."""
    _write(connection, [row for pos, versions in made for row in _rows(pos, versions)])


def replace(connection: Connection, ids: Collection[int], made: Mapping[int, Sequence[Version]]) -> None:
    """Puts `made`, by entry, in the place of what is told of `ids`; what is the same stays untouched."""
    stored = _read(connection, ids)
    speaking = [id_ for id_, versions in made.items() if versions]
    if not stored and not speaking:
        return
    places = dict(_positions(connection, speaking))
    wanted = {id_: list(_rows(places[id_], made[id_])) for id_ in speaking}
    changed = [id_ for id_ in {*stored, *wanted} if stored.get(id_) != wanted.get(id_)]
    _remove(connection, [id_ for id_ in changed if id_ in stored])
    _write(connection, [row for id_ in changed for row in wanted.get(id_, ())])


def move(connection: Connection, places: Mapping[int, int]) -> None:
    """Lets what is told of entries follow them to other positions, given by entry."""
    stored = _read(connection, places)
    _remove(connection, stored)
    _write(
        connection,
        [
            (places[id_] * SPANS + number, *row[1:])
            for id_, rows in stored.items()
            for number, row in enumerate(rows)
        ],
    )  # fmt: skip


def _rows(pos: int, versions: Sequence[Version]) -> Iterator[Stored]:
    for number, version in enumerate(versions):
        document: Document = version.document
        words = (getattr(document, name) for name in _WORDS)
        yield (pos * SPANS + number, document.id, version.first, version.last, *document.place, *words, document.shown)


def _read(connection: Connection, ids: Collection[int]) -> dict[int, list[Stored]]:
    found: dict[int, list[Stored]] = {}
    for chunk in chunks(ids):
        for row in _STORED.rows(connection, chunk):
            found.setdefault(row[1], []).append(tuple(row))
    return found


def _positions(connection: Connection, ids: Collection[int]) -> Iterator[tuple[int, int]]:
    for chunk in chunks(ids):
        yield from ((id_, pos) for id_, pos in _POSITIONS.rows(connection, chunk))


def _write(connection: Connection, rows: list[Stored]) -> None:
    """Adds rows to both tables, in the order of the full-text index."""
    if not rows:
        return
    rows.sort(key=itemgetter(0))
    add_rows(connection, f"search_past ({', '.join(_COLUMNS)})", rows)
    if connection.dialect.name == "sqlite":
        for chunk in chunks(dict.fromkeys(row[1] for row in rows)):
            connection.execute(_LEARN, {"ids": json.dumps(chunk)})


def _remove(connection: Connection, ids: Collection[int]) -> None:
    for chunk in chunks(sorted(ids)):
        if connection.dialect.name == "sqlite":
            connection.execute(_FORGET, {"ids": json.dumps(chunk)})
        connection.execute(_PAST.delete().where(among(_PAST.c.id)), {"ids": chunk})
