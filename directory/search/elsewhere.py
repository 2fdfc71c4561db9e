"""Documents composed in another process, while this one reads what the next are made of and writes those it has.

for composed in compose_elsewhere(connection, parts, day, helper, pause): …      # those of each part, in order
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from datetime import date
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection

from directory.search.documents import History, compose
from directory.search.prepared import maker
from directory.search.reading import read
from directory.search.records import Rows
from directory.search.vocabulary import Counted, count_words
from directory.sharing import Job, share

_STRETCH = 250  # documents that are made between two pauses

_SINGLE = ("heads", "organizations", "programmes")
_LISTS = ("memberships", "former", "details", "holdings", "facts", "duties")
_PLAIN = ("above", "predecessors", "names", "natives", "members", "above_programme")


class Composed(NamedTuple):
    """What some entries have become: their histories (documents.py), and the words of their names (vocabulary.py)."""

    histories: list[History]
    words: Counted


T = TypeVar("T")
Packed = tuple[date, dict[str, Any]]


def compose_elsewhere(
    connection: Connection, parts: Iterable[list[int]], day: date, helper: Executor, pause: Callable[[], None]
) -> Iterator[Composed]:
    """What the entries of each part have become, in the order of its ids."""
    job: Job[tuple[Rows, list[int]], Composed] = Job(
        here=lambda part: count(list(paused(compose(*part), pause))),
        there=compose_packed,
        pack=lambda part: (pack(part[0]), part[1]),
    )

    def read_next() -> Iterator[tuple[Rows, list[int]]]:
        for ids in parts:
            pause()
            yield read(connection, ids, day), ids

    return share(read_next(), job, helper, pause)


def count(histories: list[History]) -> Composed:
    """Histories, with the words of the names that they tell."""
    return Composed(histories, count_words(document.alike for document, _versions in histories))


def paused(made: Iterable[T], pause: Callable[[], None]) -> Iterator[T]:
    """The same, with a pause between some hundreds."""
    for number, one in enumerate(made):
        if number % _STRETCH == 0:
            pause()
        yield one


def compose_packed(packed: Packed, ids: list[int]) -> Composed:
    """What the other process does."""
    return count(list(compose(unpack(packed), ids)))


def pack(rows: Rows) -> Packed:
    """Rows as plain tuples with their columns' names beside them: their own classes are made as they are read."""
    said: dict[str, Any] = {name: dict(getattr(rows, name)) for name in _PLAIN}
    for name in _SINGLE:
        records = getattr(rows, name)
        said[name] = _columns(records.values()), {id_: tuple(record) for id_, record in records.items()}
    for name in _LISTS:
        lists = getattr(rows, name)
        columns = _columns(record for found in lists.values() for record in found)
        said[name] = columns, {id_: list(map(tuple, found)) for id_, found in lists.items() if found}
    return rows.day, said


def _columns(records: Iterable[Any]) -> tuple[str, ...]:
    return next((record._fields for record in records), ())


def unpack(packed: Packed) -> Rows:
    """The way back."""
    day, said = packed
    rows = Rows(day)
    for name in _PLAIN:
        getattr(rows, name).update(said[name])
    for name in _SINGLE:
        columns, records = said[name]
        make = maker(columns)
        getattr(rows, name).update((id_, make(record)) for id_, record in records.items())
    for name in _LISTS:
        columns, lists = said[name]
        make = maker(columns)
        found: defaultdict[int, list[Any]] = getattr(rows, name)
        found.update((id_, list(map(make, records))) for id_, records in lists.items())
    return rows
