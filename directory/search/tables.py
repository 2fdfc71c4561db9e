"""The index's own tables on SQLite, emptied, or thrown away and made again where they were damaged.

The statements are those of the migrations, which a test holds equal. Only the index is ever thrown away: it holds
copies of what the entries say.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, text
from sqlalchemy.exc import DatabaseError

from directory.search.damage import TABLES, is_damage
from models import SearchDocument, SearchPast, SearchPlace, SearchState, SearchWord
from models.base import table_of

_TOKENS = "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\""
_WORDS = "name, latin, org, post, email, phone, other, facet, content=''"
FULL_TEXT = {
    "search_fts": f"{_WORDS}, {_TOKENS}, prefix='1 2 3', detail=column, columnsize=0",
    "search_fts_alike": f"alike, content='', {_TOKENS}, detail=none, columnsize=0",
    "search_fts_past": f"{_WORDS}, {_TOKENS}, prefix='1 2 3', detail=column, columnsize=0",
}
_PLAIN = tuple(map(table_of, (SearchDocument, SearchPlace, SearchPast, SearchWord, SearchState)))


def empty_tables(connection: Connection) -> None:
    """Forgets all that the index says; its tables are made anew where that fails."""
    if connection.dialect.name != "sqlite":
        for table in _PLAIN:
            connection.execute(delete(table))
        return
    try:
        with connection.begin_nested():
            for name in TABLES:
                connection.execute(text(f"INSERT INTO {name}({name}) VALUES ('delete-all')"))
            for table in _PLAIN:
                connection.execute(delete(table))
    except (DatabaseError, MemoryError) as problem:
        if not is_damage(problem):
            raise
        _drop_tables(connection)
        _make_tables(connection)


def _drop_tables(connection: Connection) -> None:
    """Throws the tables away, by force where SQLite cannot even drop them."""
    try:
        with connection.begin_nested():
            for name in (*TABLES, *(table.name for table in _PLAIN)):
                connection.execute(text(f"DROP TABLE IF EXISTS {name}"))
    except (DatabaseError, MemoryError) as problem:
        if not is_damage(problem):
            raise
        _forget_tables(connection)


def _make_tables(connection: Connection) -> None:
    for name, definition in FULL_TEXT.items():
        connection.execute(text(f"CREATE VIRTUAL TABLE {name} USING fts5({definition})"))
    for table in _PLAIN:
        table.create(connection)


def _forget_tables(connection: Connection) -> None:
    """Takes the tables out of the file's schema; their pages lie idle until the file is vacuumed."""
    connection.exec_driver_sql("PRAGMA writable_schema=ON")
    connection.exec_driver_sql(
        "DELETE FROM sqlite_master WHERE tbl_name LIKE 'search\\_%' ESCAPE '\\' OR name LIKE 'search\\_%' ESCAPE '\\'"
    )
    connection.exec_driver_sql("PRAGMA writable_schema=RESET")
