"""Importing cards and taking the import back, beside vobject that merely parses them, in one run.

The import is the whole of it: read, match, write, search index, history.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks.bench_vcard import FAMILY, GIVEN, theirs
from benchmarks.figure import Figure
from directory.files import Address
from directory.history.recording import DirectorySession
from directory.history.undo import undo
from directory.importing.verbs import import_files
from directory.sessions import Desk

# Of an import of 2,000 cards, 60 % is composing and writing the search documents, which vobject's parse has no
# counterpart of; measured on a busy machine: 1.8 and 3.4 in two rounds of 10,000.
NOTE = "1.8 to 3.5 on a busy machine: more than half of it is the search index of what came in, composed in Python"


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes fewer cards and one round."""
    count, rounds = (1_000, 1) if small else (10_000, 3)
    imports, undos, parsings = [], [], []
    for _round in range(rounds):
        with tempfile.TemporaryDirectory(prefix="liaison-bench-") as name:
            imported, undone, parsed = _measure(Path(name), count)
            imports.append(imported)
            undos.append(undone)
            parsings.append(parsed)
    imported, undone, parsed = median(imports), median(undos), median(parsings)
    return [
        Figure(
            "a whole import of cards", imported / parsed, 2, f"× vobject merely parsing them, {count:,} cards", NOTE
        ),
        Figure("undo of that import", undone / imported, 2, "× the import that it undoes"),
    ]


def simple_file(count: int) -> bytes:
    """Cards of different people at a hundred organizations, as a phone writes them."""
    cards = []
    for number in range(count):
        given, family = f"{GIVEN[number % len(GIVEN)]}{number}", f"{FAMILY[number % len(FAMILY)]}{number // 7}"
        lines = (
            "BEGIN:VCARD",
            "VERSION:3.0",
            f"UID:{number:08d}-bench@example.org",
            f"N:{family};{given};;;",
            f"FN:{given} {family}",
            f"ORG:Office {number % 100}",
            f"TITLE:Officer {number % 40}",
            f"TEL;TYPE=WORK,VOICE:+258 21 {300 + number % 200} {number % 1000:03d}",
            f"EMAIL;TYPE=INTERNET,WORK:p{number}@example.org",
            "END:VCARD",
        )
        cards.append("\r\n".join(lines))
    return ("\r\n".join(cards) + "\r\n").encode()


def _measure(folder: Path, count: int) -> tuple[float, float, float]:
    """Seconds of the import, of its undo and of vobject's parsing, in turn on the same cards."""
    data = simple_file(count)
    cards = folder / "cards.vcf"
    cards.write_bytes(data)
    file = folder / "office.liaison"
    desk = Desk(Address(f"sqlite:///{file}", file))
    try:
        with desk.session() as session:
            imported = _seconds(lambda: _import(session, cards, count))
            undone = _seconds(lambda: _take_back(session))
    finally:
        desk.close()
    return imported, undone, _seconds(theirs(data))


def _import(session: DirectorySession, cards: Path, count: int) -> None:
    answer = import_files(session, [str(cards)], False, "skip", False, None, None)
    session.commit()
    assert answer.data["created"] == count, "the cards are of different people, and all come in"


def _take_back(session: DirectorySession) -> None:
    undo(session)
    session.commit()


def _seconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun
