"""Rows on their way between the database, Python and JSON: the fast path's own reading and writing.

SQLAlchemy's Core spends most of an import in preparing statements and wrapping rows; here a statement is
made once for each table and gets plain tuples. Both engines: types are converted by SQLAlchemy's own
processors of the engine's dialect.

As JSON, dates and moments are ISO 8601 and bytes `{"base64": …}`. Of a row that was made or deleted,
columns that are None are left out.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any

import orjson
from sqlalchemy import JSON, Boolean, Connection, Date, LargeBinary, Table

from directory.search.prepared import TOGETHER, add_rows
from models import Base
from models.base import Moment

JsonRow = dict[str, Any]
Convert = Callable[[Any], Any]
CHUNK = 5_000  # rows that are handed to the database at a time
LONG = 100_000  # bytes of a photo, a card or a change, of which no statement gets a hundred at once


@cache
def tables() -> dict[str, Table]:
    """Every table by name."""
    return dict(Base.metadata.tables)


@cache
def owners() -> dict[str, tuple[str, ...]]:
    """For each recorded table the columns of which the first filled one is the entry a row belongs to."""
    found = {}
    for mapper in Base.registry.mappers:
        for table in mapper.tables:
            name = str(getattr(table, "name", ""))
            # a joined table's rows own themselves, as their entry does
            found[name] = mapper.class_.__owner__ if table is mapper.local_table else ("id",)
    return found


def owner_of_row(table_name: str, row: Mapping[str, Any]) -> int | None:
    """The entry that a row belongs to; None for a row that belongs to none (a tag, a theme)."""
    for column in owners()[table_name]:
        owner: int | None = row.get(column)
        if owner is not None:
            return owner
    return None


@lru_cache(256)  # the rows of one command share their moments and days
def _pack_moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


@lru_cache(256)
def _pack_day(day: date) -> str:
    return day.isoformat()


@cache
def _specials(table: Table) -> tuple[tuple[str, Convert, Convert], ...]:
    """The columns whose values JSON cannot hold: (name, into JSON, out of it)."""
    found: list[tuple[str, Convert, Convert]] = []
    for column in table.c:
        if isinstance(column.type, Moment):
            found.append((column.name, _pack_moment, datetime.fromisoformat))
        elif isinstance(column.type, Date):
            found.append((column.name, _pack_day, date.fromisoformat))
        elif isinstance(column.type, LargeBinary):
            found.append(
                (
                    column.name,
                    lambda data: {"base64": base64.b64encode(data).decode()},
                    lambda packed: base64.b64decode(packed["base64"]),
                )
            )
    return tuple(found)


def to_json(table: Table, row: Mapping[str, Any], *, whole: bool) -> JsonRow:
    """A row's columns as JSON values; of a whole row those that are None are left out."""
    made = {name: value for name, value in row.items() if value is not None} if whole else dict(row)
    for name, pack, _unpack in _specials(table):
        if made.get(name) is not None:
            made[name] = pack(made[name])
    return made


def pack(table: Table, rows: Sequence[JsonRow]) -> None:
    """Make the rows themselves JSON; all have the same columns, of which none is None."""
    for name, into, _out in _specials(table):
        if rows and name in rows[0]:
            for row in rows:
                row[name] = into(row[name])


def from_json(table: Table, row: Mapping[str, Any], *, whole: bool) -> dict[str, Any]:
    """The way back; a whole row gets None for every column that was left out."""
    made: dict[str, Any] = dict.fromkeys(table.c.keys()) | dict(row) if whole else dict(row)
    for name, _pack, unpack in _specials(table):
        if made.get(name) is not None:
            made[name] = unpack(made[name])
    return made


@dataclass(frozen=True, slots=True)
class Form:
    """How one table's rows are written and read on one engine: statements, and columns that need converting."""

    table: str  # quoted
    names: tuple[str, ...]
    quoted: Mapping[str, str]
    wide: frozenset[str]  # the columns of any length that come as bytes or as JSON
    into: Mapping[str, Convert]  # by column: value to what the driver takes
    out: Mapping[str, Convert]
    mark: str
    among: str

    def insert(self, connection: Connection, names: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
        """Make rows of these columns."""
        columns = ", ".join(self.quoted[name] for name in names)
        bound = self.bind(names, rows)
        places = [place for place, name in enumerate(names) if name in self.wide]
        is_long = any(len(row[place] or "") > LONG for place in places for row in bound)
        add_rows(connection, f"{self.table} ({columns})", bound, 1 if is_long else TOGETHER)

    def update(self, names: Sequence[str]) -> str:
        """The statement that sets these columns, then takes the id."""
        changed = ", ".join(f"{self.quoted[name]} = {self.mark}" for name in names)
        return f"UPDATE {self.table} SET {changed} WHERE id = {self.mark}"

    def select(self, names: Sequence[str], where: str = "id") -> str:
        """The statement that reads these columns of the rows whose `where` is among what `many` gives."""
        columns = ", ".join(self.quoted[name] for name in names)
        return f"SELECT {columns} FROM {self.table} WHERE {self.quoted[where]} {self.among}"

    def delete(self) -> str:
        """The statement that deletes the rows whose ids `many` gives."""
        return f"DELETE FROM {self.table} WHERE id {self.among}"

    def bind(self, names: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> list[tuple[Any, ...]]:
        """These columns of the rows, as the driver takes them."""
        values: Iterable[Any] = map(itemgetter(*names), rows)
        if len(names) == 1:
            values = ((value,) for value in values)
        into = [(place, self.into[name]) for place, name in enumerate(names) if name in self.into]
        if not into:
            return list(values)
        made = []
        for row in values:
            bound = list(row)
            for place, convert in into:
                bound[place] = convert(bound[place])
            made.append(tuple(bound))
        return made

    def read(self, row: Sequence[Any]) -> dict[str, Any]:
        """A whole row of the driver, by column."""
        made = dict(zip(self.names, row, strict=True))
        for name, convert in self.out.items():
            made[name] = convert(made[name])
        return made


def form_of(connection: Connection, table: Table) -> Form:
    """The form of a table on that connection's engine."""
    return _form(table, connection.dialect)


def _encode(value: Any) -> str | None:
    """JSON as short as it can be written; None is no value."""
    return None if value is None else orjson.dumps(value).decode()


@lru_cache(256)
def _form(table: Table, dialect: Any) -> Form:
    is_sqlite = dialect.name == "sqlite"
    quote = dialect.identifier_preparer.quote
    into, out = {}, {}
    for column in table.c:
        if not isinstance(column.type, Moment | Date | JSON | LargeBinary | Boolean):
            continue
        kind = column.type.dialect_impl(dialect)
        bind, result = kind.bind_processor(dialect), kind.result_processor(dialect, None)
        if is_sqlite and isinstance(column.type, JSON):
            bind = _encode
        if bind is not None and not isinstance(column.type, Boolean):  # the drivers take True for 1
            into[column.name] = lru_cache(256)(bind) if isinstance(column.type, Moment | Date) else bind
        if result is not None:
            out[column.name] = result
    return Form(
        table=quote(table.name),
        names=tuple(column.name for column in table.c),
        quoted={column.name: quote(column.name) for column in table.c},
        wide=frozenset(column.name for column in table.c if is_sqlite and isinstance(column.type, JSON | LargeBinary)),
        into=into,
        out=out,
        mark="?" if is_sqlite else "%s",
        among="IN (SELECT value FROM json_each(?))" if is_sqlite else "= ANY(%s)",
    )


def many(connection: Connection, values: Collection[int] | Collection[str]) -> Iterator[tuple[Any, ...]]:
    """Ids or texts as the one parameter of a Form's statement, 5,000 at a time."""
    ordered = list(values)
    for begin in range(0, len(ordered), CHUNK):
        part = ordered[begin : begin + CHUNK]
        yield (json.dumps(part),) if connection.dialect.name == "sqlite" else (part,)


def select_rows(
    connection: Connection, table: Table, names: Sequence[str], where: str, values: Collection[int] | Collection[str]
) -> Iterator[tuple[Any, ...]]:
    """Columns of the rows whose column `where` is among the values, as the driver gives them."""
    statement = form_of(connection, table).select(names, where)
    for parameter in many(connection, values):
        yield from connection.exec_driver_sql(statement, parameter).cursor.fetchall()


def select_pairs(
    connection: Connection, table: Table, key: str, value: str, where: str, values: Collection[int] | Collection[str]
) -> dict[Any, Any]:
    """Two columns of such rows, as a dictionary."""
    return {row[0]: row[1] for row in select_rows(connection, table, (key, value), where, values)}


def read_rows(connection: Connection, table: Table, ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Whole rows by id."""
    form = form_of(connection, table)
    found = map(form.read, select_rows(connection, table, form.names, "id", ids))
    return {row["id"]: row for row in found}
