"""Names that are spelled another way, among a hundred thousand people: how many are found, and how quickly.

Counted over names that were held out while the rules were made (spellings.py), through the very function that the
window asks. Each round of names stands in the directory together with the crowd, and is taken back after it was asked
for. The figures are the shares that are missed: not among the first ten.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert
from sqlalchemy.orm import DeclarativeBase

from benchmarks.figure import Figure, side_by_side
from benchmarks.people import people
from benchmarks.spellings import SCRIPTS, nonsense, rounds, typos
from directory import clock
from directory.database import make_current, make_engine
from directory.files import find_address
from directory.search.find import find
from directory.search.index import rebuild, refresh
from directory.search.listing import list_ids
from directory.search.rows import Row
from models import AlternativeName, Audience, Entry, Person
from models.base import table_of

FIRST = 10
_SEED = 11  # of the typos and the nonsense that are counted; others were looked at
_LIMIT = 0.05  # seconds that the slowest of twenty may take
_SLOWEST = (
    "on a quiet machine 4.6 times a plain search, 16 ms, and a typo 44 times as fast; where others use the same two "
    "processors 5.1 times, and 36 to 57; names in Han characters are read in several languages"
)
_TRANSLATED = (
    "of the places many are translated, not spelled another way (Croatia is Hrvatska); "
    "of the persons {persons:.1%} are missed, of the cities {cities:.1%}, of the territories {territories:.1%}"
)


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes a smaller crowd and fewer names."""
    crowd_size = 2_000 if small else 100_000
    with tempfile.TemporaryDirectory() as folder:
        address = find_address(str(Path(folder) / "names.liaison"))
        make_current(address)
        engine = make_engine(address)
        with engine.begin() as connection:
            crowd = [who.name for who in people(crowd_size, seed=9)]
            _add(connection, [(who.name, who.other) for who in people(crowd_size, seed=9)], first=1)
            rebuild(connection)
        with engine.connect() as connection:
            figures = list(_figures(_Asked(connection, crowd, small)))
        engine.dispose()
    return figures


class _Asked:
    """A directory that is asked for names, and how long each answer took."""

    def __init__(self, connection: Connection, crowd: Sequence[str], small: bool) -> None:
        self.crowd, self.small = crowd, small
        self.seconds: list[float] = []
        self._connection = connection
        self._free = count(1_000_000_000)

    @property
    def raw(self) -> Any:
        """The DB-API connection, as the window uses it."""
        return self._connection.connection.driver_connection

    def first(self, typed: str) -> tuple[Row, ...]:
        """What is found first."""
        begun = time.process_time()
        rows = find(self.raw, typed, FIRST).rows
        self.seconds.append(time.process_time() - begun)
        return rows

    def missed(self, asked: Sequence[tuple[str, str]]) -> int:
        """How many of `asked`, each (typed, stored), are not found by their stored name."""
        stored = [(name, None) for name in dict.fromkeys(name for _, name in asked)]
        transaction = self._connection.begin()
        ids = _add(self._connection, stored, first=next(self._free) + 10_000 * len(self.seconds))
        refresh(self._connection, ids)
        missed = sum(name not in {row.name for row in self.first(typed)} for typed, name in asked)
        transaction.rollback()
        return missed


def _figures(asked: _Asked) -> Iterator[Figure]:
    chosen = rounds(held_out=True)
    for scripts in SCRIPTS:
        missed: Counter[str] = Counter()
        total: Counter[str] = Counter()
        for each in chosen[scripts]:
            names = each.asked[: 10 if asked.small else None]
            missed[each.source] += asked.missed(names)
            total[each.source] += len(names)
        shares = {source: missed[source] / max(total[source], 1) for source in ("persons", "cities", "territories")}
        told = _TRANSLATED.format(**shares)
        print(f"{scripts}: {told}", file=sys.stderr)
        share = missed.total() / total.total()
        yield Figure(f"missed, {scripts}", share, 0.15, f"of {total.total():,} names asked for, held out", told)
    yield from _slips(asked)
    yield from _speed(asked)


def _slips(asked: _Asked) -> Iterator[Figure]:
    """One letter wrong in a name of the crowd, and words that nobody is called by."""
    slips = list(typos(list(asked.crowd), 100 if asked.small else 1_000, _SEED))
    missed = sum(name not in {row.name for row in asked.first(typed)} for typed, name in slips)
    yield Figure("missed, one letter wrong", missed / len(slips), 0.03, f"of {len(slips):,} names")
    words = list(nonsense(100 if asked.small else 1_000, _SEED))
    answered = sum(bool(asked.first(typed)) for typed in words)
    yield Figure("nonsense answered", answered / len(words), 0.1, f"of {len(words):,} words that nobody is called by")


def _speed(asked: _Asked) -> Iterator[Figure]:
    """The slowest of twenty answers, beside the slowest of twenty plain searches; a typo beside rapidfuzz.

    In time of the processor, which is the same whatever else the machine is doing.
    """
    from rapidfuzz.process import extract

    chance = random.Random(_SEED)
    plain: list[float] = []
    for name in chance.choices(asked.crowd, k=len(asked.seconds) // 4):
        begun = time.process_time()
        list_ids(asked.raw, "people", name.split()[0][:3], limit=200)
        plain.append(time.process_time() - begun)
    similar = _ninety_fifth(asked.seconds)
    people_told = f"{len(asked.crowd):,} people"
    yield Figure(
        "similar names, p95", similar / _ninety_fifth(plain), 5, f"× a plain search's p95, {people_told}", _SLOWEST
    )
    yield Figure("similar names, p95", similar / _LIMIT, 1, f"× 50 ms, {people_told}", _SLOWEST)
    slips = [typed for typed, _ in typos(list(asked.crowd), 5, _SEED + 1)]
    ratio = side_by_side(
        lambda: [find(asked.raw, typed, FIRST) for typed in slips],
        lambda: [extract(typed, asked.crowd, limit=FIRST) for typed in slips],
        3,
    )
    few = "at so few people the limit, which is for 100,000, says nothing" if asked.small else _SLOWEST
    yield Figure("a typo", ratio, 1 / 40, f"× rapidfuzz's own search over all names, {people_told}", few)


def _ninety_fifth(seconds: Sequence[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]


def _add(connection: Connection, names: Sequence[tuple[str, str | None]], first: int) -> list[int]:
    """Add people with these names, each with a second one or none; returns their ids."""
    now = clock.now()
    common = {"kind": "person", "audience": Audience.INTERNAL, "created_at": now, "changed_at": now}
    ids = list(range(first, first + len(names)))
    others = [
        {"entry_id": id_, "kind": "alternative", "value": other}
        for id_, (_, other) in zip(ids, names, strict=True)
        if other
    ]
    persons = [{"id": id_, "display_name": name} for id_, (name, _) in zip(ids, names, strict=True)]
    rows: tuple[tuple[type[DeclarativeBase], list[dict[str, Any]]], ...] = (
        (Entry, [{"id": id_, "uuid": str(UUID(int=id_)), **common} for id_ in ids]),
        (Person, persons),
        (AlternativeName, others),
    )
    for table, some in rows:
        if some:
            connection.execute(insert(table_of(table)), some)
    return ids
