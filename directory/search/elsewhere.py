"""Documents composed in another process, while this one reads what the next are made of and writes those it has.

    for composed in compose_elsewhere(connection, parts, day, helper, pause): …      # those of each part, in order

It is the same code on the same rows. What the other process has not begun when it is needed is composed here, and so
is everything where it has ended, so that nothing depends on it but time.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection

from directory.search.documents import History, compose
from directory.search.prepared import maker
from directory.search.reading import read
from directory.search.records import Rows
from directory.search.vocabulary import Counted, count_words

AHEAD = 6  # parts that are read before the first of them is waited for
_STRETCH = 250  # documents that are made between two pauses
_LOOK = 0.02  # seconds between two pauses while it is waited for
_PATIENCE = 3.0  # seconds until a part is composed here: whatever else the other process is at takes long

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
    waiting: deque[_Part] = deque()
    try:
        for ids in parts:
            pause()
            waiting.append(_Part.begin(read(connection, ids, day), ids, helper))
            if len(waiting) >= AHEAD:
                yield _take(waiting, pause)
        while waiting:
            yield _take(waiting, pause)
    finally:
        for part in waiting:
            part.future.cancel()


@dataclass(slots=True)
class _Part:
    """Rows that documents are made of, on their way to the other process and back."""

    rows: Rows
    ids: list[int]
    future: Future[Composed]
    made: Composed | None = None

    @classmethod
    def begin(cls, rows: Rows, ids: list[int], helper: Executor) -> _Part:
        try:
            return cls(rows, ids, helper.submit(compose_packed, pack(rows), ids))
        except RuntimeError:  # the other process has ended, or is being ended
            future: Future[Composed] = Future()
            future.cancel()
            return cls(rows, ids, future)

    def compose_here(self, pause: Callable[[], None]) -> None:
        self.made = count(list(paused(compose(self.rows, self.ids), pause)))


def count(histories: list[History]) -> Composed:
    """Histories, with the words of the names that they tell."""
    return Composed(histories, count_words(document.alike for document, _versions in histories))


def _take(waiting: deque[_Part], pause: Callable[[], None]) -> Composed:
    """What the first part has become; while it is waited for, the last one that nobody has begun is composed here."""
    first = waiting.popleft()
    waited = 0.0
    while first.made is None:
        idle = None if first.future.done() else next(filter(_is_idle, (*reversed(waiting), first)), None)
        if idle is not None:
            idle.compose_here(pause)
            continue
        try:
            first.made = first.future.result(timeout=_LOOK)
        except (BrokenProcessPool, CancelledError):
            first.compose_here(pause)
        except TimeoutError:
            pause()
            waited += _LOOK
            if waited >= _PATIENCE:
                first.compose_here(pause)
    return first.made


def paused(made: Iterable[T], pause: Callable[[], None]) -> Iterator[T]:
    """The same, with a pause between some hundreds."""
    for number, one in enumerate(made):
        if number % _STRETCH == 0:
            pause()
        yield one


def _is_idle(part: _Part) -> bool:
    """Whether nobody has begun a part; nobody else will from now on."""
    return part.made is None and part.future.cancel()


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
