"""A connection to a server for reading, that outlives being cut off.

A server ends what is idle, a router forgets it, a laptop that slept has lost it: what is asked next is asked again on
a new connection. Each statement is a transaction of its own, so that nothing is held while nobody reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import psycopg


class SteadyConnection:
    """As psycopg's own connection, as far as whoever only reads needs it. `connect` makes another one."""

    def __init__(self, connect: Callable[[], psycopg.Connection[Any]]) -> None:
        self._connect = connect
        self._connection = self._open()

    def cursor(self) -> SteadyCursor:
        """A cursor, which may be used again and again."""
        return SteadyCursor(self)

    def execute(self, sql: Any, parameters: Any = None) -> SteadyCursor:
        """A cursor on the answer of one statement."""
        return SteadyCursor(self).execute(sql, parameters)

    def close(self) -> None:
        """End it."""
        self._connection.close()

    def run(self, sql: Any, parameters: Any) -> psycopg.Cursor[Any]:
        """Run a statement that only reads; on a new connection where this one was lost.

        Raises DirectoryError where there is no new one either.
        """
        if self._connection.closed:
            self._renew()
        try:
            return self._connection.execute(sql, parameters)
        except psycopg.OperationalError:
            if not self._connection.closed:
                raise
            self._renew()
            return self._connection.execute(sql, parameters)

    def _renew(self) -> None:
        self._connection.close()
        self._connection = self._open()

    def _open(self) -> psycopg.Connection[Any]:
        made = self._connect()
        made.autocommit = True
        return made


class SteadyCursor:
    """What one statement answered."""

    def __init__(self, connection: SteadyConnection) -> None:
        self._connection = connection
        self._answer: psycopg.Cursor[Any] | None = None

    def execute(self, sql: Any, parameters: Any = None) -> SteadyCursor:
        """Run a statement that only reads."""
        self._answer = self._connection.run(sql, parameters)
        return self

    @property
    def description(self) -> Any:
        """The columns of the answer."""
        return self._answered.description

    def fetchone(self) -> Any:
        """The next row; None after the last."""
        return self._answered.fetchone()

    def fetchmany(self, size: int) -> list[Any]:
        """So many rows."""
        return self._answered.fetchmany(size)

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return self._answered.fetchall()

    def __iter__(self) -> Iterator[Any]:
        return iter(self._answered)

    def close(self) -> None:
        """Forget the answer."""
        if self._answer is not None:
            self._answer.close()

    @property
    def _answered(self) -> psycopg.Cursor[Any]:
        assert self._answer is not None, "nothing was asked yet"
        return self._answer
