"""From what was typed to the rows that are painted, without SQLAlchemy: this is asked at every key press.

    find(connection, "chimedza")   ->   Found(total=1, rows=(Row(id=7, name="Nely Chimedza", …),))

`connection` is a plain DB-API connection, sqlite3's or psycopg's. First come the entries of which every term is
in a name, then those where organization, post, e-mail or phone help; in the alphabet within each, none twice. An
empty text finds everything. Merged entries and memberships have no document, so they are never found.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from directory.search.hits import Connection, Hits, Reach, find_hits
from directory.search.query import parse
from directory.search.rows import Row, decode_rows

VERSION = "2"  # of folding, documents and tables together: raise it whenever a stored index would differ
LIMIT = 200


class Found(NamedTuple):
    """How many entries there are in all, and the first of them."""

    total: int
    rows: tuple[Row, ...]


def find(connection: Connection, text: str, limit: int = LIMIT) -> Found:
    """The entries that `text` asks for, at most `limit` rows. Any string will do; none is an error."""
    query, limit = parse(text), max(limit, 0)
    if query.is_empty:
        return Found(0, ())
    cursor = connection.cursor()
    shown: list[str] = []
    for reach in (Reach.ALL,) if query.is_blank else (Reach.NAMES, Reach.REST):
        if len(shown) < limit:
            hits = find_hits(connection, query, reach)
            cursor.execute(
                f"SELECT d.shown FROM {hits.source} CROSS JOIN search_doc AS d"
                f" WHERE {hits.where} AND d.id = p.id ORDER BY p.pos LIMIT {hits.mark}",
                (*hits.values, limit - len(shown)),
            )
            shown += (row[0] for row in cursor.fetchall())
    return Found(count(connection, find_hits(connection, query, Reach.ALL)), tuple(decode_rows(shown)))


def count(connection: Connection, hits: Hits) -> int:
    """How many there are."""
    cursor = connection.cursor()
    # a full-text index counts by itself, without looking the entries up
    source = "search_fts" if hits.source.startswith("search_fts") else hits.source
    cursor.execute(f"SELECT count(*) FROM {source} WHERE {hits.where}", hits.values)
    return int(cursor.fetchone()[0])


def is_current(connection: Connection, day: date) -> bool:
    """Whether the index is of this version and answers for `day`; index.py's `bring_up_to_date` sees to it."""
    cursor = connection.cursor()
    cursor.execute("SELECT key, value FROM search_state")
    state = dict(cursor.fetchall())
    return state.get("version") == VERSION and state.get("day") == day.isoformat()
