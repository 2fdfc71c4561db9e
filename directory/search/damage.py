"""A search index that was damaged: noticed, survived, made anew.

Whoever reads gets an answer that says so instead of an error (`survive`); whoever may write has the index built again
from the entries, which it holds nothing but copies of (index.py: `mend`). What is damaged beyond the index's own tables
is no matter of search: files.py has a sentence for it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from directory.texts import QT_TRANSLATE_NOOP, Text

DAMAGED = QT_TRANSLATE_NOOP("directory", "The search index is damaged: nothing can be found until it is built anew.")
MENDED = QT_TRANSLATE_NOOP("directory", "The search index was damaged; it was built anew from {count} entries.")
TABLES = ("search_fts", "search_fts_alike", "search_fts_past")
_PLAIN = ("search_doc", "search_place", "search_past", "search_word", "search_state")
_SIGNS = ("no such table: search_", "no such table: main.search_", "vtable constructor failed: search_",
          "Could not decode to UTF-8", "fts5: ")  # fmt: skip

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def is_damage(problem: BaseException) -> bool:
    """Whether an error of sqlite3, or of SQLAlchemy around it, comes from a damaged index or file."""
    cause = getattr(problem, "orig", None) or problem
    if isinstance(cause, MemoryError):  # what FTS5 says where a length makes no sense
        return True
    if not isinstance(cause, sqlite3.DatabaseError):
        return False
    code = (getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF
    return code == sqlite3.SQLITE_CORRUPT or any(sign in str(cause) for sign in _SIGNS)


def survive(
    instead: Callable[[], Answer],
) -> Callable[[Callable[Given, Answer]], Callable[Given, Answer]]:
    """Have a function answer something else where the index is damaged."""

    def wrap(function: Callable[Given, Answer]) -> Callable[Given, Answer]:
        @wraps(function)
        def call(*args: Given.args, **kwargs: Given.kwargs) -> Answer:
            try:
                return function(*args, **kwargs)
            except (sqlite3.DatabaseError, MemoryError) as problem:
                if not is_damage(problem):
                    raise
                return instead()

        return call

    return wrap


def tells_of_damage(notes: Iterable[Text]) -> bool:
    """Whether one of these notes says that the index is damaged."""
    return any(note.template == DAMAGED for note in notes)


def is_sound(connection: Any) -> bool:
    """Whether the index has all its tables, and its full-text table as many entries as are placed.

    Takes milliseconds at 100,000. PostgreSQL keeps its own indexes sound.
    """
    if not isinstance(connection, sqlite3.Connection):
        return True
    asked = (
        f"SELECT count(*) FROM sqlite_master WHERE name IN ({', '.join('?' * len(TABLES + _PLAIN))})",
        "SELECT count(*) FROM search_place",
        "SELECT count(*) FROM search_fts WHERE search_fts MATCH 'facet : \"a\"'",
        "SELECT count(*) FROM search_place JOIN search_doc USING (id) WHERE pos = (SELECT max(pos) FROM search_place)",
    )
    try:
        tables, placed, found, last = (
            connection.execute(sql, (*TABLES, *_PLAIN) if "?" in sql else ()).fetchone()[0] for sql in asked
        )
        connection.execute("SELECT rowid FROM search_fts_alike WHERE search_fts_alike MATCH 'a' LIMIT 1").fetchall()
        connection.execute("SELECT rowid FROM search_fts_past WHERE search_fts_past MATCH 'a' LIMIT 1").fetchall()
    except (sqlite3.DatabaseError, MemoryError) as problem:
        if is_damage(problem):
            return False
        raise
    return bool(tables == len(TABLES) + len(_PLAIN) and placed == found and last == min(placed, 1))
