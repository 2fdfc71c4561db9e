"""A directory file in which only the search index is damaged is made whole again, from the entries.

SQLite neither drops a table with damaged pages nor forgets one that a connection has seen them of: so what looks is one
connection, what takes the tables out of the schema another, and what builds them anew a third.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from directory.files import connect_file
from directory.search.damage import is_damage
from directory.search.index import rebuild

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
_OURS = "LIKE 'search\\_%' ESCAPE '\\'"


def mend_file(engine: Engine, file: Path) -> bool:
    """Rebuild the index of a file and let go of pages that nothing uses, where all its other tables are whole.

    Returns whether they were. Otherwise nothing is changed: the file is damaged, and a backup is to be brought back.
    """
    if not _are_whole(file, f"{_TABLES} AND name NOT {_OURS}"):
        return False
    engine.dispose()
    if not _are_whole(file, f"{_TABLES} AND name {_OURS}"):
        _forget_tables(file)
    with engine.begin() as connection:
        rebuild(connection)
    engine.dispose()
    with closing(connect_file(file, read_only=False)) as plain:
        plain.isolation_level = None
        plain.execute("VACUUM")
    return True


def _are_whole(file: Path, which: str) -> bool:
    with closing(connect_file(file, read_only=False)) as connection:
        try:
            names = [name for (name,) in connection.execute(which)]
            return all(connection.execute(f"PRAGMA quick_check('{name}')").fetchone()[0] == "ok" for name in names)
        except (sqlite3.DatabaseError, MemoryError) as problem:
            if is_damage(problem):
                return False
            raise


def _forget_tables(file: Path) -> None:
    """Takes the index's tables out of the file's schema; their pages lie idle until the file is vacuumed."""
    with closing(connect_file(file, read_only=False)) as connection:
        connection.isolation_level = None
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(f"DELETE FROM sqlite_master WHERE tbl_name {_OURS} OR name {_OURS}")
        connection.execute("PRAGMA writable_schema=RESET")
        connection.execute("COMMIT")
