"""Importing ten thousand cards, beside vobject which merely parses them, and undoing that import; one edit.

Each round reads the cards, matches them against as many people who are in the directory already, writes them with
their history and their place in the search index, and takes them back; vobject parses the same bytes in between. A
round leaves the directory as it was, so that all rounds do the same work.

The way is that of the command line, whose other process is there already: it composes a part of what the index is
told. What goes to it and comes back counts, in seconds by the clock.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import count
from pathlib import Path
from statistics import median

import vobject
from sqlalchemy import Engine, select

from benchmarks.bench_search import fill
from benchmarks.figure import Figure, side_by_side
from directory.database import make_engine
from directory.files import find_address
from directory.history.recording import DirectorySession, change_set
from directory.history.undo import undo
from directory.importing.applying import apply_plan
from directory.importing.plan import plan_import
from directory.importing.reading import read_file
from directory.search import index
from models import Person

SIMPLE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:uid-{n}\r\nFN:{given} {family}\r\nN:{family};{given};;;\r\nORG:Agency {o}\r\n"
    "TITLE:Officer\r\nTEL;TYPE=CELL:+25884{n:07d}\r\nEMAIL;TYPE=INTERNET:p{n}@example.com\r\nEND:VCARD\r\n"
)
# what bench_vcard reads: the properties that address books of phones and servers write for a colleague
USUAL = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Example//EN\r\nUID:urn:uuid:00000000-0000-4000-8000-{n:012}\r\n"
    "FN:{given} {family}\r\nN:{family};{given};;;\r\nORG:Agency {o};Unit {u}\r\nTITLE:Officer\\, senior\r\n"
    "TEL;TYPE=WORK,VOICE:+258 21 {n:06}\r\nTEL;TYPE=CELL:+258 84 {n:07}\r\n"
    "EMAIL;TYPE=INTERNET,WORK:p{n}@example.org\r\nADR;TYPE=WORK:;;{n} Avenida;Maputo;;1100;Moçambique\r\n"
    "NOTE:Met at the workshop\\, speaks Portuguese and has a good deal to say about\r\n  the labour market.\r\n"
    "CATEGORIES:press,labour\r\nREV:2024-01-01T00:00:00Z\r\nEND:VCARD\r\n"
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


NOTE = (
    "what vobject merely parses is matched, stored, recorded and indexed here, by two processes: of the time a sixth "
    "is reading, a fifth the plan, a fifth the rows, the rest the index and the history; SQLite's own work is 0.4 of "
    "vobject's time. Two more ways to share the work by two processes (reading the file, indexing people while their "
    "rows are written) gained 3 %: two processors that are busy at once are each a quarter slower. {reached} was "
    "reached"
)
REACHED, REACHED_SHORT = "1.35 to 1.6", "1.7 to 2.1"

EDIT_NOTE = (
    "1.5 to 1.7 was reached: an edit is nine statements of SQLAlchemy's, the index adds nearly twenty of SQLite's own"
)


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes a thousand cards and fewer rounds."""
    cards, rounds = (1_000, 2) if small else (10_000, 3)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.liaison"
        fill(file, cards)
        engine = make_engine(find_address(str(file)))
        usual, simple = Path(folder) / "usual.vcf", Path(folder) / "simple.vcf"
        usual.write_bytes(make_cards(cards, USUAL))
        simple.write_bytes(make_cards(cards))
        with other_process() as helper:
            figures = [
                *_importing(engine, usual, helper, rounds, "cards as address books write them", REACHED),
                *_importing(engine, simple, helper, rounds, "cards of eight short lines", REACHED_SHORT),
            ]
        figures.append(_editing(engine, 20 if small else 100))
        engine.dispose()
        shutil.rmtree(folder, ignore_errors=True)
    return figures


def other_process() -> ProcessPoolExecutor:
    """A process as the command line has one (directory/search/helping.py)."""
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))


def _importing(
    engine: Engine, file: Path, helper: ProcessPoolExecutor, rounds: int, name: str, reached: str
) -> list[Figure]:
    cards = file.read_bytes().count(b"BEGIN:VCARD")
    times = [_round(engine, file, helper) for _ in range(rounds + 1)][1:]  # the first only warms up
    imports = median(imported / parsed for imported, _undone, parsed in times)
    undone = median(undone / imported for imported, undone, _parsed in times)
    unit, note = f"× vobject merely parsing them, {cards:,} cards and people", NOTE.format(reached=reached)
    return [
        Figure(f"import of {name}", imports, 1, unit, note),
        Figure("undo of that import", undone, 2, "× the import that it undoes"),
    ]


def _editing(engine: Engine, rounds: int) -> Figure:
    """One field of one person changed, with its ChangeSet and commit; with the search index following, and without."""
    with DirectorySession(engine) as session:
        session.info["author"] = ("bench", "Bench")
        person_id = session.scalars(select(Person.id).order_by(Person.id.desc())).first()
        assert person_id is not None
        numbers = count()
        refresh = index.refresh

        def edit() -> None:
            with change_set(session, "set"):
                session.get_one(Person, person_id).additional_name = f"Middle{next(numbers)}"
            session.commit()

        def edit_alone() -> None:
            index.refresh = _leave_index
            try:
                edit()
            finally:
                index.refresh = refresh

        ratio = side_by_side(edit, edit_alone, rounds)
    return Figure("edit of one person", ratio, 1.5, "× the same edit with the index switched off", EDIT_NOTE)


def _leave_index(*_given: object, **_named: object) -> None:
    """In the place of the index's own."""


def make_cards(cards: int, card: str = SIMPLE) -> bytes:
    """So many cards of people who are not in the directory, their names all over the alphabet."""
    chance = random.Random(cards)

    def name() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()

    return "".join(card.format(n=n, given=name(), family=name(), o=n % 50, u=n % 7) for n in range(cards)).encode()


def _round(engine: Engine, file: Path, helper: ProcessPoolExecutor) -> tuple[float, float, float]:
    """Seconds for the import, for its undo, and for vobject."""
    text = file.read_text(encoding="utf-8")
    moments = [time.perf_counter()]
    with DirectorySession(engine) as session:
        session.info["author"] = ("bench", "Bench")
        bring_in(session, file, helper)
        moments.append(time.perf_counter())
        undo(session)
        session.commit()
        moments.append(time.perf_counter())
    for _card in vobject.readComponents(text):
        pass
    moments.append(time.perf_counter())
    begin, imported, undone, parsed = moments
    return imported - begin, undone - imported, parsed - undone


def bring_in(session: DirectorySession, file: Path, helper: ProcessPoolExecutor) -> None:
    """The whole way of a file into the directory: read, planned, written, committed."""
    read = read_file(str(file))
    plan = plan_import(session, [read], home="MZ")
    with change_set(session, "import", {"name": file.name}) as changes:
        apply_plan(session, plan, changes, helper=helper)
    session.commit()
