"""Queries that are written once and run many times, straight on the driver's connection.

    memberships = Prepared(select(…).where(among(…)))
    for row in memberships.rows(connection, [17, 18]): …      # named tuples

SQLAlchemy takes a tenth of a millisecond for each execution of a statement that it has written already, the engines a
hundredth. An edit of one person asks two dozen questions, so that was most of what the index cost. What a statement
means is still SQLAlchemy's: it writes the SQL, and knows how the driver's values become ours.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Dialect, Enum, Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

TOGETHER = 100  # rows that one statement adds


class Prepared:
    """A query whose only parameter is `ids` (among.py)."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._written: dict[str, _Written] = {}  # by dialect

    def rows(self, connection: Connection, ids: Sequence[int]) -> Iterator[Any]:
        """The rows for these ids, as named tuples."""
        dialect = connection.dialect
        written = self._written.get(dialect.name)
        if written is None:
            written = self._written[dialect.name] = _Written(self._statement, dialect)
        return written.rows(connection, ids)

    def values(self, connection: Connection, ids: Sequence[int]) -> Iterator[Any]:
        """The first column of those rows."""
        return (row[0] for row in self.rows(connection, ids))


class _Written:
    """A query as one dialect writes it."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        assert isinstance(statement, ClauseElement)
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self.sql = str(compiled)
        self._dialect = dialect
        binds: Any = compiled._bind_processors
        fixed = compiled.construct_params({"ids": ()}).items()
        self._fixed = {name: binds[name](value) if name in binds else value for name, value in fixed}
        self._encode = binds.get("ids", lambda ids: ids)
        self._order = tuple(compiled.positiontup) if compiled.positional and compiled.positiontup else None
        self._columns = [(column.keyname, column.type) for column in compiled._result_columns]
        self._make = maker(tuple(name for name, _type in self._columns))
        self._convert: list[tuple[int, Any]] | None = None  # the columns that need it, known from the first answer

    def rows(self, connection: Connection, ids: Sequence[int]) -> Iterator[Any]:
        given = self._fixed | {"ids": self._encode(ids)}
        cursor = cursor_of(connection)
        cursor.execute(self.sql, tuple(map(given.__getitem__, self._order)) if self._order is not None else given)
        if self._convert is None:
            kinds = [
                kind._cached_result_processor(self._dialect, described[1])
                for (_name, kind), described in zip(self._columns, cursor.description, strict=True)
            ]
            self._convert = [
                # few words, each told by hundreds of rows
                (place, cache(convert) if isinstance(self._columns[place][1], Enum) else convert)
                for place, convert in enumerate(kinds)
                if convert is not None
            ]
        found = cursor.fetchall()
        cursor.close()
        if not self._convert:
            return map(self._make, found)
        return map(self._converted, found)

    def _converted(self, row: Sequence[Any]) -> Any:
        values: list[Any] | None = None
        for place, convert in self._convert or ():
            if row[place] is not None:  # as dates mostly are
                values = list(row) if values is None else values
                values[place] = convert(row[place])
        return self._make(row if values is None else values)


@cache
def shape(names: tuple[str, ...]) -> Any:
    """The named tuple with these fields; the same one each time."""
    return namedtuple("Record", names)


def maker(names: tuple[str, ...]) -> Callable[[Sequence[Any]], Any]:
    """What makes that named tuple of its values, which are as many as its fields: at a third of what `_make` costs."""
    return partial(tuple.__new__, shape(names))


def cursor_of(connection: Connection) -> Any:
    """A cursor of the driver's own, within the connection's transaction."""
    return connection.connection.cursor()


def run(connection: Connection, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
    """Run SQL with the driver's placeholders; the rows that it answers, as they are."""
    cursor = cursor_of(connection)
    cursor.execute(sql, parameters)
    found: list[Any] = cursor.fetchall() if cursor.description is not None else []
    cursor.close()
    return found


def run_many(connection: Connection, sql: str, parameters: Sequence[Sequence[Any]]) -> None:
    """Run SQL once for each of these, which a `?` of it stands for in either engine."""
    cursor = cursor_of(connection)
    cursor.executemany(sql if connection.dialect.name == "sqlite" else sql.replace("?", "%s"), parameters)
    cursor.close()


def add_rows(
    connection: Connection, into: str, rows: Sequence[Sequence[Any]], together: int = TOGETHER, then: str = ""
) -> None:
    """Run `INSERT INTO {into} VALUES …{then}` for all of these rows; `into` is a table with its columns.

    SQLite takes many with each statement, and a copy of them all: beginning and ending a statement for each row is
    most of what a short row costs.
    """
    if not rows:
        return
    is_sqlite = connection.dialect.name == "sqlite"
    marks = f"({', '.join(['?' if is_sqlite else '%s'] * len(rows[0]))})"
    whole = len(rows) // together * together if is_sqlite else 0
    for size, part in ((together, rows[:whole]), (1, rows[whole:])):
        if part:
            values = [tuple(chain.from_iterable(part[at : at + size])) for at in range(0, len(part), size)]
            connection.exec_driver_sql(f"INSERT INTO {into} VALUES {', '.join([marks] * size)}{then}", values)
