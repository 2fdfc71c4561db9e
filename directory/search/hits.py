"""The entries that a query asks for, as the piece of SQL that finds them in each engine.

    hits = find_hits(connection, parse("nely"), Reach.NAMES)
    cursor.execute(f"SELECT p.id FROM {hits.source} WHERE {hits.where} ORDER BY {hits.alphabet}", hits.values)

Whatever the engine, `p` is the entry's row of `search_place`. On SQLite the row number in the full-text index is
the alphabetical position (positions.py), so reading in that order needs no sorting and stops at a limit; on
PostgreSQL one GIN index holds the words marked by their column.
"""

from __future__ import annotations

import sqlite3
from enum import Enum
from typing import Any, NamedTuple, Protocol

from directory.search.expressions import fts5, tsquery
from directory.search.query import Query

# On PostgreSQL: lexemes as they are, without a parser that knows better, each behind the mark of its column.
# The first migration makes an index of this very expression.
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


class Connection(Protocol):
    """What sqlite3's and psycopg's connections have in common."""

    def cursor(self) -> Any:
        """A DB-API cursor."""


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
    """The entries, of one kind or all, of which every term is found within `reach`; of a blank query: all."""
    find = _on_sqlite if isinstance(connection, sqlite3.Connection) else _on_postgresql
    return find(query, reach, kind)


def _on_sqlite(query: Query, reach: Reach, kind: str | None) -> Hits:
    if query.is_blank:
        return _every("?", kind)
    names, everywhere = fts5(query.node, names_only=True), fts5(query.node, names_only=False)
    expression = {Reach.NAMES: names, Reach.REST: f"({everywhere}) NOT ({names})", Reach.ALL: everywhere}[reach]
    # CROSS JOIN: the full-text index leads, in its own order, and the rest is looked up
    source = "search_fts CROSS JOIN search_place AS p ON p.pos = search_fts.rowid"
    if kind == "person":  # most hits are people: looking at each is quicker than reading the list of all people
        return Hits(source, "search_fts MATCH ? AND p.kind = ?", (expression, kind), "?", "search_fts.rowid")
    if kind is not None:
        expression = f'(facet : "k{kind}") AND ({expression})'
    return Hits(source, "search_fts MATCH ?", (expression,), "?", "search_fts.rowid")


def _on_postgresql(query: Query, reach: Reach, kind: str | None) -> Hits:
    if query.is_blank:
        return _every("%s", kind)
    names, everywhere = tsquery(query.node, names_only=True), tsquery(query.node, names_only=False)
    where = f"{WORDS} @@ %s::tsquery"
    values: tuple[object, ...] = (names if reach is Reach.NAMES else everywhere,)
    if reach is Reach.REST:
        where, values = f"{where} AND NOT {where}", (everywhere, names)
    if kind is not None:
        where, values = f"{where} AND p.kind = %s", (*values, kind)
    return Hits("search_doc JOIN search_place AS p ON p.id = search_doc.id", where, values, "%s")


def _every(mark: str, kind: str | None) -> Hits:
    source = "search_place AS p"
    return Hits(source, "1 = 1", (), mark) if kind is None else Hits(source, f"p.kind = {mark}", (kind,), mark)
