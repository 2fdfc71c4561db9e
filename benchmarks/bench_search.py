"""`search` from the shell, beside a bare Python that asks the same index the same question.

Both are whole processes, started in turn on one generated directory; the figure is the ratio of their medians.
What the bare one does not do: arguments, settings, the look at the file's header, folding what was typed,
counting, and JSON.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from benchmarks.figure import Figure
from benchmarks.people import people
from directory import clock
from directory.database import make_current, make_engine
from directory.files import find_address
from directory.paths import ROOT
from directory.search.expressions import fts5
from directory.search.index import rebuild
from directory.search.query import parse
from models import AlternativeName, Audience, ContactDetail, Entry, Membership, Organization, Person
from models.base import table_of

WORD = "mar"
BARE = """import sqlite3
connection = sqlite3.connect({file!r})
print(connection.execute(
    "SELECT d.shown FROM search_fts CROSS JOIN search_place AS p ON p.pos = search_fts.rowid"
    " CROSS JOIN search_doc AS d ON d.id = p.id"
    " WHERE search_fts MATCH ? ORDER BY search_fts.rowid LIMIT 200", ({query!r},)).fetchall())
"""

_TITLES = ("Officer", "Labour inspector", "Press officer", "Director", "Programme assistant", "Legal adviser", "Driver")
_OFFICES = ("Ministry of Labour", "Immigration Service", "National Police", "Agency office", "Safe Harbour Trust")
_PLACES = (("Maputo", "MZ"), ("Pretoria", "ZA"), ("Lusaka", "ZM"), ("Port Louis", "MU"), ("Lilongwe", "MW"))


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes fewer people and fewer rounds."""
    people, rounds = (1_000, 5) if small else (10_000, 25)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.liaison"
        fill(file, people)
        environment = {**os.environ, "LIAISON_HOME": folder}
        query = fts5(parse(WORD).node, names_only=False)
        bare = [sys.executable, "-c", BARE.format(file=str(file), query=query)]
        ours = [sys.executable, str(ROOT / "main.py"), "--database", str(file), "search", WORD, "--json"]
        ratio = _ratio(ours, bare, rounds, environment)
    return [
        Figure("search from the shell", ratio, 4, f"× a bare sqlite3 process asking the same, {people:,} people"),
    ]


def _ratio(ours: Sequence[str], bare: Sequence[str], rounds: int, environment: dict[str, str]) -> float:
    """The median time of one process over that of the other, run in turn; the first of each only warms up."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds + 1):
        for command, taken in zip((ours, bare), times, strict=True):
            begun = time.perf_counter()
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
            taken.append(time.perf_counter() - begun)
    return median(times[0][1:]) / median(times[1][1:])


def fill(file: Path, count: int) -> None:
    """Make a directory of so many generated people, each with a membership, an e-mail and a phone, and index it."""
    address = find_address(str(file))
    make_current(address)
    engine = make_engine(address)
    with engine.begin() as connection:
        for table, rows in _rows(count):
            connection.execute(insert(table_of(table)), rows)
        rebuild(connection)
    engine.dispose()


def _rows(count: int) -> Iterator[tuple[type[Any], list[dict[str, Any]]]]:
    chance = random.Random(count)
    offices = range(1, count // 50 + 2)
    persons = range(len(offices) + 1, len(offices) + 1 + count)
    memberships = range(persons.stop, persons.stop + count)
    made_up = list(people(count))
    now = clock.now()
    for ids, kind in ((offices, "organization"), (persons, "person"), (memberships, "membership")):
        common = {"kind": kind, "audience": Audience.INTERNAL, "created_at": now, "changed_at": now}
        yield Entry, [{"id": id_, "uuid": str(UUID(int=id_)), **common} for id_ in ids]
    yield Organization, [_office(id_, chance) for id_ in offices]
    yield (
        Person,
        [
            {"id": id_, "display_name": who.name, "given_name": who.given, "family_name": who.family}
            for id_, who in zip(persons, made_up, strict=True)
        ],
    )
    others = [(id_, who.other) for id_, who in zip(persons, made_up, strict=True) if who.other]
    yield AlternativeName, [{"entry_id": id_, "kind": "alternative", "value": other} for id_, other in others]
    yield (
        Membership,
        [
            {"id": id_, "person_id": person, "organization_id": chance.choice(offices), "title": chance.choice(_TITLES),
             "units": []}
            for id_, person in zip(memberships, persons, strict=True)
        ],
    )  # fmt: skip
    numbers = [f"+2582{chance.randrange(10**7):07}" for _ in persons]
    yield (
        ContactDetail,
        [
            {"entry_id": id_, "kind": kind, "raw": raw, "value": raw, "audience": Audience.INTERNAL}
            for id_, number in zip(memberships, numbers, strict=True)
            for kind, raw in (("phone", number), ("email", f"p{id_}@example.org"))
        ],
    )


def _office(id_: int, chance: random.Random) -> dict[str, Any]:
    kind, place = chance.choice(_OFFICES), chance.choice(_PLACES)
    return {"id": id_, "name": f"{kind} {place[0]} {id_}", "located_in": place[1], "city": place[0]}
