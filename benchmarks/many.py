"""A directory of a hundred thousand people made into one of a million in a minute, its index included.

    multiply(file, 10)      every person ten times, with work and numbers, at the same organizations

Each copy stands right behind the one before in the alphabet, as people of the same name do, and what the index says of
them is what a rebuild would: a test holds both equal. Made by SQL alone, since a rebuild composes each document anew.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from uuid import UUID

from directory.search.facets import WORD
from directory.search.hits import SPANS
from directory.search.positions import GAP
from directory.search.tables import FULL_TEXT

_FAST = ("foreign_keys=OFF", "journal_mode=OFF", "synchronous=OFF", "secure_delete=OFF", "cache_size=-400000")
# what is copied: the table, whose rows they are, and which columns become others in a copy
_OWN = "{name} + :more"
_TABLES: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("entry", "id", {"id": _OWN, "uuid": "uuid_of(id + :more)"}),
    ("person", "id", {"id": _OWN}),
    ("membership", "id", {"id": _OWN, "person_id": _OWN}),
    ("name", "entry_id", {"id": "NULL", "entry_id": _OWN}),
    ("contact_detail", "entry_id", {"id": "NULL", "entry_id": _OWN}),
    ("search_doc", "id", {"id": _OWN, "facet": "raised(facet, :more)", "shown": "shown_of(shown, :more)"}),
    ("search_place", "id", {"id": _OWN, "pos": f"pos + :number * {GAP}"}),
    ("search_past", "id", {"id": _OWN, "pos": f"pos + :number * {GAP * SPANS}", "facet": "raised(facet, :more)",
                           "shown": "shown_of(shown, :more)"}),
)  # fmt: skip
_LISTED = tuple(row for row in _TABLES if row[0] in ("search_doc", "search_place"))
_LEARN = {"search_fts": ("pos", "search_place JOIN search_doc USING (id)"), "search_fts_alike": ("id", "search_doc"),
          "search_fts_past": ("pos", "search_past")}  # fmt: skip
_MEMBERSHIP = re.compile(r"\bm(\d+)\b")


def multiply(file: Path, times: int, *, is_whole: bool = True) -> None:
    """Make every person, and the memberships, names and details that people have, so many of them.

    For directories of bench_search.fill: what else can refer to people is not looked at. Not `is_whole`: today's index
    alone, which is what a list shows and a search asks; the copies have no pages then, and nothing is alike to them.
    """
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for pragma in _FAST:
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("uuid_of", 1, lambda number: str(UUID(int=number)), deterministic=True)
        connection.create_function("raised", 2, _raised, deterministic=True)
        connection.create_function("shown_of", 2, _shown_of, deterministic=True)
        first, last = connection.execute("SELECT (SELECT min(id) FROM person), max(id) FROM entry").fetchone()
        indexes = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql > ''").fetchall()
        for name, _sql in indexes:
            connection.execute(f"DROP INDEX {name}")  # made in one go afterwards, which is several times as quick
        connection.execute("BEGIN")
        for table, farther in (("search_place", f"pos * {times}"),
                               ("search_past", f"pos * {times} - pos % {SPANS} * {times - 1}")):  # fmt: skip
            connection.execute(f"UPDATE {table} SET pos = -({farther})")  # at once one could meet its neighbour
            connection.execute(f"UPDATE {table} SET pos = -pos")
        for table, owner, changed in _TABLES if is_whole else _LISTED:
            columns = {row[1]: row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            said = columns | {name: each.format(name=name) for name, each in changed.items()}
            for number in range(1, times):
                connection.execute(
                    f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(said.values())} FROM {table}"
                    f" WHERE {owner} BETWEEN :first AND :last",
                    {"first": first, "last": last, "more": number * last, "number": number},
                )
        if is_whole:
            _count_words(connection, times, first)
        _index(connection, _LEARN if is_whole else ("search_fts",))
        for _name, sql in indexes:
            connection.execute(sql)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=WAL")


def _index(connection: sqlite3.Connection, tables: Iterable[str]) -> None:
    """The full-text tables, from what the plain ones say, in their own order."""
    for table in tables:
        number, source = _LEARN[table]
        columns = FULL_TEXT[table].split(", content=")[0]
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
        connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('hashsize', {64 << 20})")
        connection.execute(f"INSERT INTO {table}(rowid, {columns}) SELECT {number}, {columns} FROM {source} ORDER BY 1")


def _count_words(connection: sqlite3.Connection, times: int, first: int) -> None:
    """The words of names have so many more uses, but for those of whom there is one as before."""
    kept = Counter(
        term[1:]
        for (alike,) in connection.execute("SELECT alike FROM search_doc WHERE id < ?", (first,))
        for term in alike.split()
        if term.startswith(WORD)
    )
    connection.execute("CREATE TEMP TABLE kept (word TEXT PRIMARY KEY, uses INTEGER)")
    connection.executemany("INSERT INTO kept VALUES (?, ?)", kept.items())
    connection.execute(
        f"UPDATE search_word SET uses = uses * {times} - {times - 1}"
        " * coalesce((SELECT kept.uses FROM temp.kept WHERE kept.word = search_word.word), 0)"
    )


def _raised(facet: str, more: int) -> str:
    """The facets of a copy, whose memberships are its own."""
    return _MEMBERSHIP.sub(lambda found: f"m{int(found[1]) + more}", facet)


def _shown_of(shown: str, more: int) -> str:
    """The row of a copy: its number comes first."""
    id_, rest = shown[1:].split(",", 1)
    return f"[{int(id_) + more},{rest}"
