"""A condition of a query that is prepared once: a column is among `ids`, a list given with each execution.

    statement = select(table).where(among(table.c.id))
    connection.execute(statement, {"ids": [1, 2, 3]})

One parameter however many ids: with one for each, SQLAlchemy writes every statement anew, which takes longer than the
reading itself.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Dialect, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import UserDefinedType


class _Ids(UserDefinedType[list[int]]):
    """A list of ids as the one parameter that the engine takes: JSON for SQLite, an array for PostgreSQL."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        return json.dumps if dialect.name == "sqlite" else None


class _Among(FunctionElement[bool]):
    """The condition, made by `among`."""

    name = "among"
    type = Boolean()
    inherit_cache = True

    def self_group(self, against: Any = None) -> Any:
        """As it is: SQLAlchemy would write `… = 1` after it, and SQLite then read the whole table."""
        return self


def among(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether the column is among the statement's parameter `ids`."""
    return _Among(column, bindparam("ids", type_=_Ids()))


@compiles(_Among)
def _as_array(element: _Among, compiler: SQLCompiler, **given: Any) -> str:
    column, ids = (compiler.process(clause, **given) for clause in element.clauses)
    return f"({column} = ANY({ids}))"


@compiles(_Among, "sqlite")
def _as_json(element: _Among, compiler: SQLCompiler, **given: Any) -> str:
    column, ids = (compiler.process(clause, **given) for clause in element.clauses)
    return f"({column} IN (SELECT value FROM json_each({ids})))"
