"""From what was typed to the rows that are painted, without SQLAlchemy: this is asked at every key press.

    find(connection, "chimedza")   ->   Found(total=1, rows=(Row(id=7, name="Nely Chimedza", …),))

`connection` is a plain DB-API connection, sqlite3's or psycopg's. First come the entries of which every term is
in a name, then those where organization, post, e-mail or phone help; in the alphabet within each, none twice. An
empty text finds everything. Merged entries and memberships have no document, so they are never found.

On SQLite the row number in the full-text index is the alphabetical position (positions.py), so reading stops at
the limit; on PostgreSQL one GIN index holds the words marked by their column.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple, Protocol

from directory.search.query import Query, parse

VERSION = "1"  # of folding, documents and tables together: raise it whenever a stored index would differ
LIMIT = 200

# On PostgreSQL: lexemes as they are, without a parser that knows better, each behind the mark of its column.
# The first migration makes an index of this very expression.
WORDS = (
    "array_to_tsvector(string_to_array("
    "'n:' || replace(name || ' ' || latin, ' ', ' n:')"
    " || ' o:' || replace(org || ' ' || post || ' ' || email, ' ', ' o:')"
    " || ' p:' || replace(phone, ' ', ' p:')"
    " || ' f:' || replace(facet, ' ', ' f:'), ' '))"
)


class Connection(Protocol):
    """What sqlite3's and psycopg's connections have in common."""

    def cursor(self) -> Any:
        """A DB-API cursor."""


class Phone(NamedTuple):
    """A phone of a result: as it was written, as E.164 where it is valid, and what is wrong with it."""

    raw: str
    e164: str | None
    problem_code: str | None = None
    problem_values: tuple[tuple[str, Any], ...] = ()

    @property
    def problem(self) -> str | None:
        """The sentence that says what is wrong, or None."""
        if self.problem_code is None:
            return None
        from directory.phones import problem_text  # late: few results have one, and phonenumbers is slow to load

        return str(problem_text(self.problem_code, dict(self.problem_values)))


class Row(NamedTuple):
    """One result: everything that the table paints and `search --json` prints."""

    id: int
    kind: str
    name: str
    organization: str | None
    title: str | None
    country: str | None
    audience: str
    emails: tuple[str, ...]
    phones: tuple[Phone, ...]

    def as_dict(self) -> dict[str, Any]:
        """The entry form of COMMANDS.md."""
        return {
            "id": self.id,
            "kind": self.kind,
            "name": self.name,
            "organization": self.organization,
            "title": self.title,
            "country": self.country,
            "audience": self.audience,
            "emails": list(self.emails),
            "phones": [{"raw": phone.raw, "e164": phone.e164, "problem": phone.problem} for phone in self.phones],
        }


class Found(NamedTuple):
    """How many entries there are in all, and the first of them."""

    total: int
    rows: tuple[Row, ...]


def find(connection: Connection, text: str, limit: int = LIMIT) -> Found:
    """The entries that `text` asks for, at most `limit` rows. Any string will do; none is an error."""
    query = parse(text)
    if not query.terms and not query.is_blank:
        return Found(0, ())
    ask = _ask_sqlite if isinstance(connection, sqlite3.Connection) else _ask_postgresql
    total, shown = ask(connection, query, max(limit, 0))
    return Found(total, tuple(map(row_of, shown)))


def row_of(shown: str) -> Row:
    """The row that a document's `shown` describes."""
    entry = json.loads(shown)
    phones = []
    for phone in entry["phones"]:
        problem = phone["problem"] or {"code": None, "values": {}}
        phones.append(Phone(phone["raw"], phone["e164"], problem["code"], tuple(problem["values"].items())))
    return Row(
        id=entry["id"],
        kind=entry["kind"],
        name=entry["name"],
        organization=entry["organization"],
        title=entry["title"],
        country=entry["country"],
        audience=entry["audience"],
        emails=tuple(entry["emails"]),
        phones=tuple(phones),
    )


def is_current(connection: Connection, day: date) -> bool:
    """Whether the index is of this version and answers for `day`; index.py's `bring_up_to_date` sees to it."""
    cursor = connection.cursor()
    cursor.execute("SELECT key, value FROM search_state")
    state = dict(cursor.fetchall())
    return state.get("version") == VERSION and state.get("day") == day.isoformat()


def _ask_sqlite(connection: Connection, query: Query, limit: int) -> tuple[int, list[str]]:
    cursor = connection.cursor()
    if query.is_blank:
        return _everything(cursor, "SELECT shown FROM search_doc ORDER BY pos LIMIT ?", limit)
    # CROSS JOIN: the full-text index leads, in its own order, and the documents are looked up
    rows = (
        "SELECT d.shown FROM search_fts CROSS JOIN search_doc AS d ON d.pos = search_fts.rowid"
        " WHERE search_fts MATCH ? ORDER BY search_fts.rowid LIMIT ?"
    )
    names, everywhere = query.fts5(names_only=True), query.fts5(names_only=False)
    shown = _first(cursor, rows, (names, limit))
    if len(shown) < limit:
        shown += _first(cursor, rows, (f"({everywhere}) NOT ({names})", limit - len(shown)))
    return _count(cursor, "SELECT count(*) FROM search_fts WHERE search_fts MATCH ?", (everywhere,)), shown


def _ask_postgresql(connection: Connection, query: Query, limit: int) -> tuple[int, list[str]]:
    cursor = connection.cursor()
    if query.is_blank:
        return _everything(cursor, "SELECT shown FROM search_doc ORDER BY pos LIMIT %s", limit)
    matches = f"{WORDS} @@ %s::tsquery"
    names, everywhere = query.tsquery(names_only=True), query.tsquery(names_only=False)
    shown = _first(cursor, f"SELECT shown FROM search_doc WHERE {matches} ORDER BY pos LIMIT %s", (names, limit))
    if len(shown) < limit:
        rest = f"SELECT shown FROM search_doc WHERE {matches} AND NOT {matches} ORDER BY pos LIMIT %s"
        shown += _first(cursor, rest, (everywhere, names, limit - len(shown)))
    return _count(cursor, f"SELECT count(*) FROM search_doc WHERE {matches}", (everywhere,)), shown


def _everything(cursor: Any, rows: str, limit: int) -> tuple[int, list[str]]:
    return _count(cursor, "SELECT count(*) FROM search_doc", ()), _first(cursor, rows, (limit,))


def _first(cursor: Any, sql: str, values: Sequence[object]) -> list[str]:
    cursor.execute(sql, values)
    return [shown for (shown,) in cursor.fetchall()]


def _count(cursor: Any, sql: str, values: Sequence[object]) -> int:
    cursor.execute(sql, values)
    return int(cursor.fetchone()[0])
