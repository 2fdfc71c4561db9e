"""A long question to SQLite that is given up when nobody wants the answer any more.

    ids = while_wanted(connection, lambda: number == latest, partial(list_ids, connection, "people"))

The listing of a million takes seconds, and the next key is pressed after a tenth of one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TypeVar

from directory.search.first_rows import Connection

Answer = TypeVar("Answer")
_STEPS = 20_000  # of SQLite's machine between two looks: a few milliseconds


def while_wanted(connection: Connection, is_wanted: Callable[[], bool], ask: Callable[[], Answer]) -> Answer | None:
    """What `ask` answers from this connection; None where `is_wanted` says no before it has ended.

    PostgreSQL answers in any case: the question is its server's work.
    """
    if not is_wanted():
        return None
    if not isinstance(connection, sqlite3.Connection):
        return ask()
    connection.set_progress_handler(lambda: not is_wanted(), _STEPS)
    try:
        return ask()
    except sqlite3.OperationalError as problem:
        if problem.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return None
    finally:
        connection.set_progress_handler(None, 0)
