"""Importing ten thousand simple cards, beside vobject which merely parses them, and undoing that import.

Each round reads the cards, matches them against as many people who are in the directory already, writes them with
their history and their place in the search index, and takes them back; vobject parses the same bytes in between. A
round leaves the directory as it was, so that all rounds do the same work.
"""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from pathlib import Path
from statistics import median

import vobject
from sqlalchemy import Engine

from benchmarks.bench_search import fill
from benchmarks.figure import Figure
from directory.database import make_engine
from directory.files import find_address
from directory.history.recording import DirectorySession, change_set
from directory.history.undo import undo
from directory.importing.applying import apply_plan
from directory.importing.plan import plan_import
from directory.importing.reading import parse

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:uid-{n}\r\nFN:{given} {family}\r\nN:{family};{given};;;\r\nORG:Agency {o}\r\n"
    "TITLE:Officer\r\nTEL;TYPE=CELL:+25884{n:07d}\r\nEMAIL;TYPE=INTERNET:p{n}@example.com\r\nEND:VCARD\r\n"
)
SYLLABLES = (
    "ba",
    "be",
    "chi",
    "da",
    "do",
    "e",
    "fa",
    "go",
    "ha",
    "ka",
    "la",
    "mi",
    "na",
    "ndi",
    "ra",
    "sa",
    "thu",
    "zi",
)


NOTE = "1.8 to 3.5 on a busy machine: more than half of it is the search index of what came in, composed in Python"


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes a thousand cards and fewer rounds."""
    count, rounds = (1_000, 3) if small else (10_000, 5)
    data = make_cards(count)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.liaison"
        fill(file, count)
        engine = make_engine(find_address(str(file)))
        times = [_round(engine, data) for _ in range(rounds + 1)][1:]  # the first only warms up
        engine.dispose()
        shutil.rmtree(folder, ignore_errors=True)
    imports = median(imported / parsed for imported, _undone, parsed in times)
    undone = median(undone / imported for imported, undone, _parsed in times)
    return [
        Figure(
            "import of simple cards", imports, 1, f"× vobject merely parsing them, {count:,} cards and people", NOTE
        ),
        Figure("undo of that import", undone, 2, "× the import that it undoes"),
    ]


def make_cards(count: int) -> bytes:
    """So many cards of people who are not in the directory, their names all over the alphabet."""
    chance = random.Random(count)

    def name() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()

    return "".join(CARD.format(n=n, given=name(), family=name(), o=n % 50) for n in range(count)).encode()


def _round(engine: Engine, data: bytes) -> tuple[float, float, float]:
    """Seconds for the import, for its undo, and for vobject."""
    moments = [time.perf_counter()]
    with DirectorySession(engine) as session:
        session.info["author"] = ("bench", "Bench")
        bring_in(session, data)
        moments.append(time.perf_counter())
        undo(session)
        session.commit()
        moments.append(time.perf_counter())
    for _card in vobject.readComponents(data.decode()):
        pass
    moments.append(time.perf_counter())
    begin, imported, undone, parsed = moments
    return imported - begin, undone - imported, parsed - undone


def bring_in(session: DirectorySession, data: bytes) -> None:
    """The whole way of a file into the directory: read, planned, written, committed."""
    plan = plan_import(session, [parse(data, "cards.vcf")], home="MZ")
    with change_set(session, "import", {"name": "cards.vcf"}) as changes:
        apply_plan(session, plan, changes)
    session.commit()
