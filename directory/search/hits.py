"""The entries that a query asks for, as the piece of SQL that finds them in each engine.

    hits = find_hits(connection, parse("nely"), Reach.NAMES)
    cursor.execute(f"SELECT p.id FROM {hits.source} WHERE {hits.where} ORDER BY {hits.alphabet}", hits.values)

Whatever the engine, `p` is the entry's row of `search_place`. On SQLite the row number in the full-text index is
the alphabetical position (positions.py), so reading in that order needs no sorting and stops at a limit; on
PostgreSQL one GIN index holds the words marked by their column.

As of another day than the index's own, two kinds of hits make up the answer: those of today's index without what said
something else on that day, and those of what was said then (past.py). Both are found as quickly and are in one
alphabet: `p.pos` of the past is that of today times SPANS.
"""

from __future__ import annotations

import sqlite3
from enum import Enum
from typing import NamedTuple

from directory.search import facets
from directory.search.expressions import fts5, tsquery
from directory.search.first_rows import Connection as Connection
from directory.search.query import All, Facets, Node, Not, Query
from directory.search.spans import around

# On PostgreSQL: lexemes as they are, without a parser that knows better, each behind the mark of its column.
# The first migration makes an index of this very expression.
SPANS = 4_096  # of one entry at most, in the numbers of search_past
WORDS = (
    "array_to_tsvector(string_to_array("
    "'n:' || replace(search_doc.name || ' ' || search_doc.latin, ' ', ' n:')"
    " || ' o:' || replace(search_doc.org, ' ', ' o:')"
    " || ' t:' || replace(search_doc.other, ' ', ' t:')"
    " || ' j:' || replace(search_doc.post, ' ', ' j:')"
    " || ' e:' || replace(search_doc.email, ' ', ' e:')"
    " || ' p:' || replace(search_doc.phone, ' ', ' p:')"
    " || ' f:' || replace(search_doc.facet, ' ', ' f:'), ' '))"
)
PAST_WORDS = WORDS.replace("search_doc.", "search_past.")

_SORTED_BY = ("p.by_post", "p.by_organization", "p.by_country", "p.by_phone", "p.by_email", "p.by_verified")


class Reach(Enum):
    """Where the words are looked for."""

    NAMES = 1
    REST = 2  # where the names alone do not do
    ALL = 3


class Hits(NamedTuple):
    """A FROM and a WHERE with the values for its placeholders, and the placeholder itself."""

    source: str
    where: str
    values: tuple[object, ...]
    mark: str
    alphabet: str = "p.pos"  # what to order by for the alphabet, in a way that the engine sees it is in order already


def find_hits(connection: Connection, query: Query, reach: Reach, kind: str | None = None) -> Hits:
    """The entries, of one kind or all, of which every term is found within `reach`; of a blank query: all.

    Where the query asks as of another day than the index's own, `p` is what was said on that day.
    """
    if query.day is None:
        return _find(connection, query, reach, kind)
    parts = (hits_of_today(connection, query, reach, kind), hits_of_then(connection, query, reach, kind))
    either = " UNION ALL ".join(
        f"SELECT p.id, {pos} AS pos, p.kind, {', '.join(_SORTED_BY)} FROM {hits.source} WHERE {hits.where}"
        for hits, pos in zip(parts, ("p.pos", f"p.pos / {SPANS}"), strict=True)
    )
    return Hits(f"({either}) AS p", "1 = 1", parts[0].values + parts[1].values, parts[0].mark)


def hits_of_today(connection: Connection, query: Query, reach: Reach, kind: str | None) -> Hits:
    """Those in today's index, without what said something else on the query's day."""
    return _find(connection, query, reach, kind, Not(Facets(tuple(map(facets.otherwise, _blocks(query))))))


def hits_of_then(connection: Connection, query: Query, reach: Reach, kind: str | None) -> Hits:
    """Those among what said something else on the query's day; `p` is the row of `search_past`."""
    said_then: Node = Facets(tuple(map(facets.then, _blocks(query))))
    is_sqlite = isinstance(connection, sqlite3.Connection)
    are_people = is_sqlite and kind == "person"  # as of today, most are: each is looked at
    if kind is not None and not are_people:
        said_then = All((said_then, Facets((facets.kind(kind),))))
    if is_sqlite:
        where, values = _matching(query, reach, said_then)
        where = where.replace("search_fts", "search_fts_past")
        if are_people:
            where, values = f"{where} AND p.kind = ?", (*values, "person")
        source = "search_fts_past CROSS JOIN search_past AS p ON p.pos = search_fts_past.rowid"
        return Hits(source, where, values, "?", "search_fts_past.rowid")
    where, values = _matching_words(query, reach, said_then)
    return Hits("search_past AS p", where.replace("search_doc.", "p."), values, "%s")


def _blocks(query: Query) -> list[str]:
    assert query.day is not None
    return around(query.day)


def _find(connection: Connection, query: Query, reach: Reach, kind: str | None, also: Node = All(())) -> Hits:  # noqa: B008
    """The entries in today's index; `also`: what else must hold."""
    find = _on_sqlite if isinstance(connection, sqlite3.Connection) else _on_postgresql
    return find(query, reach, kind, also)


def _on_sqlite(query: Query, reach: Reach, kind: str | None, also: Node) -> Hits:
    if query.is_blank and also == All(()):
        return _every("?", kind)
    where, (expression,) = _matching(query, reach, also)
    # CROSS JOIN: the full-text index leads, in its own order, and the rest is looked up
    source = "search_fts CROSS JOIN search_place AS p ON p.pos = search_fts.rowid"
    if kind == "person":  # most hits are people: looking at each is quicker than reading the list of all people
        return Hits(source, f"{where} AND p.kind = ?", (expression, kind), "?", "search_fts.rowid")
    if kind is not None:
        expression = f'(facet : "k{kind}") AND ({expression})'
    return Hits(source, where, (expression,), "?", "search_fts.rowid")


def _matching(query: Query, reach: Reach, also: Node) -> tuple[str, tuple[str, ...]]:
    names, everywhere = fts5(query.node, names_only=True), fts5(query.node, names_only=False)
    found = {Reach.NAMES: names, Reach.REST: f"({everywhere}) NOT ({names})", Reach.ALL: everywhere}[reach]
    if isinstance(also, Not):
        found = f"({found}) NOT ({fts5(also.node, names_only=False)})"
    elif also != All(()):
        found = f"({fts5(also, names_only=False)}) AND ({found})"
    return "search_fts MATCH ?", (found,)


def _on_postgresql(query: Query, reach: Reach, kind: str | None, also: Node) -> Hits:
    if query.is_blank and also == All(()):
        return _every("%s", kind)
    where, values = _matching_words(query, reach, also)
    if kind is not None:
        where, values = f"{where} AND p.kind = %s", (*values, kind)
    return Hits("search_doc JOIN search_place AS p ON p.id = search_doc.id", where, values, "%s")


def _matching_words(query: Query, reach: Reach, also: Node) -> tuple[str, tuple[str, ...]]:
    names, everywhere = tsquery(query.node, names_only=True), tsquery(query.node, names_only=False)
    where = f"{WORDS} @@ %s::tsquery"
    values = [names if reach is Reach.NAMES else everywhere]
    if also != All(()):
        values[0] = f"({values[0]}) & ({tsquery(also, names_only=False)})"
    if reach is Reach.REST:
        return f"{where} AND NOT {where}", (values[0], names)
    return where, (values[0],)


def _every(mark: str, kind: str | None) -> Hits:
    source = "search_place AS p"
    return Hits(source, "1 = 1", (), mark) if kind is None else Hits(source, f"p.kind = {mark}", (kind,), mark)


def count(connection: Connection, hits: Hits) -> int:
    """How many there are."""
    cursor = connection.cursor()
    # a full-text index counts by itself, without looking the entries up
    source = hits.where.removesuffix(" MATCH ?") if hits.where in _ALONE else hits.source
    cursor.execute(f"SELECT count(*) FROM {source} WHERE {hits.where}", hits.values)
    return int(cursor.fetchone()[0])


_ALONE = ("search_fts MATCH ?", "search_fts_past MATCH ?")


def count_all(connection: Connection, query: Query, kind: str | None = None) -> int:
    """How many entries a query asks for."""
    if query.day is None:
        return count(connection, find_hits(connection, query, Reach.ALL, kind))
    parts = (hits_of_today, hits_of_then)
    return sum(count(connection, part(connection, query, Reach.ALL, kind)) for part in parts)
