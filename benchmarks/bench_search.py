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
from directory import clock
from directory.database import make_current, make_engine
from directory.files import find_address
from directory.paths import ROOT
from directory.search.index import rebuild
from directory.search.query import parse
from models import Audience, ContactDetail, Entry, Membership, Organization, Person
from models.base import table_of

WORD = "mar"
BARE = """import sqlite3
connection = sqlite3.connect({file!r})
print(connection.execute(
    "SELECT d.shown FROM search_fts CROSS JOIN search_doc AS d ON d.pos = search_fts.rowid"
    " WHERE search_fts MATCH ? ORDER BY search_fts.rowid LIMIT 200", ({query!r},)).fetchall())
"""

_GIVEN = (
    "Mariam",
    "Nely",
    "Marta",
    "Álvaro",
    "Thandi",
    "Jean-Pierre",
    "Ирина",
    "Марк",
    "محمد",
    "Søren",
    "Chipo",
    "Lindiwe",
)
_SYLLABLES = ("ba", "che", "do", "fa", "ki", "lo", "ma", "ndi", "ri", "sa", "tu", "zo")


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes fewer people and fewer rounds."""
    people, rounds = (1_000, 5) if small else (10_000, 25)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.liaison"
        fill(file, people)
        environment = {**os.environ, "LIAISON_HOME": folder}
        query = parse(WORD).fts5(names_only=False)
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


def fill(file: Path, people: int) -> None:
    """Make a directory of so many generated people, each with a membership, an e-mail and a phone, and index it."""
    address = find_address(str(file))
    make_current(address)
    engine = make_engine(address)
    with engine.begin() as connection:
        for table, rows in _rows(people):
            connection.execute(insert(table_of(table)), rows)
        rebuild(connection)
    engine.dispose()


def _rows(people: int) -> Iterator[tuple[type[Any], list[dict[str, Any]]]]:
    chance = random.Random(people)
    offices = range(1, people // 50 + 2)
    persons = range(len(offices) + 1, len(offices) + 1 + people)
    memberships = range(persons.stop, persons.stop + people)
    now = clock.now()
    for ids, kind in ((offices, "organization"), (persons, "person"), (memberships, "membership")):
        yield (
            Entry,
            [
                {
                    "id": id_,
                    "uuid": str(UUID(int=id_)),
                    "kind": kind,
                    "audience": Audience.INTERNAL,
                    "created_at": now,
                    "changed_at": now,
                }
                for id_ in ids
            ],
        )
    yield Organization, [{"id": id_, "name": f"Office {_word(chance)}", "located_in": "MZ"} for id_ in offices]
    yield Person, [{"id": id_, "display_name": f"{chance.choice(_GIVEN)} {_word(chance)}"} for id_ in persons]
    yield (
        Membership,
        [
            {"id": id_, "person_id": person, "organization_id": chance.choice(offices), "title": "Officer", "units": []}
            for id_, person in zip(memberships, persons, strict=True)
        ],
    )
    numbers = [f"+2582{chance.randrange(10**7):07}" for _ in persons]
    yield (
        ContactDetail,
        [
            {"entry_id": id_, "kind": kind, "raw": raw, "value": raw, "audience": Audience.INTERNAL}
            for id_, number in zip(memberships, numbers, strict=True)
            for kind, raw in (("phone", number), ("email", f"p{id_}@example.org"))
        ],
    )


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=3)).capitalize()
