"""The rows of a list before anything is searched for, and the rows that are painted: no query language, no ORM.

    ids = first_ids(connection, "people", 200)
    rows = read_rows(connection, ids[:60])

The window's first picture is made of these two. `connection` is a plain DB-API connection, sqlite3's or psycopg's.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from directory.search.damage import survive
from directory.search.rows import Row, decode_rows

SECTIONS = {
    "people": "person",
    "organizations": "organization",
    "posts": "post",
    "programmes": "programme",
    "lists": "list",
    "sheets": "sheet",
}
# How a table is sorted: within its column what is unknown comes last, but for what was never verified.
SORTS = {
    "name": "",
    "post": "p.by_post",
    "organization": "p.by_organization",
    "country": "p.by_country",
    "phone": "p.by_phone",
    "email": "p.by_email",
    "verified": "p.by_verified",
}
LARGE = 5_000
_PARTS = 500  # ids in one statement: an old SQLite takes 999


class Connection(Protocol):
    """What sqlite3's and psycopg's connections have in common."""

    def cursor(self) -> Any:
        """A DB-API cursor."""


def placeholder(connection: Connection) -> str:
    """How a value is asked for in SQL."""
    return "?" if isinstance(connection, sqlite3.Connection) else "%s"


def _nothing() -> array[int] | None:
    return None


@survive(_nothing)
def first_ids(connection: Connection, section: str, limit: int | None = None) -> array[int] | None:
    """The ids of a section's first entries in the alphabet, or of all, of today; None where the index is damaged."""
    cursor = connection.cursor()
    mark = placeholder(connection)
    sql, values = f"SELECT id FROM search_place WHERE kind = {mark} ORDER BY pos", (SECTIONS[section],)
    cursor.execute(*(sql, values) if limit is None else (f"{sql} LIMIT {mark}", (*values, limit)))
    return array("q", (id_ for (id_,) in cursor))


@survive(list[Row])
def read_rows(connection: Connection, ids: Sequence[int], day: date | None = None) -> list[Row]:
    """The rows of these entries in this order, as of `day` (None: the index's own); what is gone is left out."""
    return read_rows_of(connection, ids, None if day is None else day.toordinal())


def read_rows_of(connection: Connection, ids: Sequence[int], day: int | None) -> list[Row]:
    """The same for a day as a query holds it; an error where the index is damaged."""
    found: dict[int, Row] = {}
    mark = placeholder(connection)
    cursor = connection.cursor()
    for start in range(0, len(ids), _PARTS):
        part = list(ids[start : start + _PARTS])
        if day is not None:
            where = f"id IN ({', '.join([mark] * len(part))}) AND first <= {mark} AND last >= {mark}"
            cursor.execute(f"SELECT shown FROM search_past WHERE {where}", (*part, day, day))
            found.update((row.id, row) for row in decode_rows(shown for (shown,) in cursor.fetchall()))
            part = [id_ for id_ in part if id_ not in found]  # the others said then what they say now
        if not part:
            continue
        cursor.execute(f"SELECT shown FROM search_doc WHERE id IN ({', '.join([mark] * len(part))})", part)
        found.update((row.id, row) for row in decode_rows(shown for (shown,) in cursor.fetchall()))
    return [found[id_] for id_ in ids if id_ in found]


def row_of(connection: Connection, id_: int, day: date | None = None) -> Row | None:
    """The row of one entry, as of a day (None: today); None where it is gone, merged or a membership."""
    return next(iter(read_rows(connection, [id_], day)), None)


def is_large(connection: Connection, kind: str | None = None) -> bool:
    """Whether there are more entries, of one kind or all, than are listed or counted between two frames."""
    cursor = connection.cursor()
    where = "" if kind is None else f" WHERE kind = {placeholder(connection)}"
    counted = f"SELECT count(*) FROM (SELECT 1 FROM search_place{where} LIMIT {LARGE + 1}) AS counted"
    cursor.execute(counted, () if kind is None else (kind,))
    return int(cursor.fetchone()[0]) > LARGE


@survive(lambda: dict.fromkeys(SECTIONS, 0))
def count_sections(connection: Connection) -> dict[str, int]:
    """How many entries each section has. Reads them all: 12 ms at 100,000."""
    cursor = connection.cursor()
    cursor.execute("SELECT kind, count(*) FROM search_place GROUP BY kind")
    counts = dict(cursor.fetchall())
    return {section: int(counts.get(kind, 0)) for section, kind in SECTIONS.items()}
