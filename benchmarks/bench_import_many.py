"""Imports of many cards beside those of fewer: time and memory for each card; and how long Cancel takes.

Time: what the window's two processes compute, which what else the machine does leaves alone, for thirty thousand cards
beside ten thousand (a hundred thousand take minutes). Memory: the most that the window's own process holds above what
it held before, beside the same.
Cancel: in the real window, from the click to the word that nothing was stored, at moments spread over an import.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from benchmarks.bench_import import USUAL, make_cards
from benchmarks.bench_search import fill
from benchmarks.bench_window import begin_import, wait, window_on
from benchmarks.figure import Figure
from benchmarks.starting import at_home, start

STEP = 2.0  # seconds by which each Cancel comes later than the one before, for ten thousand cards
ONE = """
import sys, time
from pathlib import Path
from benchmarks.bench_import import bring_in, other_process
from directory.database import make_engine
from directory.files import find_address
from directory.history.recording import DirectorySession

def read_status(name):
    (found,) = [line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name)]
    return int(found)

engine = make_engine(find_address(sys.argv[1]))
with other_process() as helper, DirectorySession(engine) as session:
    session.info["author"] = ("bench", "Bench")
    session.connection()
    bring_in(session, Path(sys.argv[2]), helper)  # a few cards: all that is imported is there by then
    before, held = time.process_time() + helper.submit(time.process_time).result(), read_status("VmRSS")
    bring_in(session, Path(sys.argv[3]), helper)
    print(time.process_time() + helper.submit(time.process_time).result() - before, read_status("VmHWM") - held)
"""


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes hundreds of cards for thousands."""
    few, many = (300, 900) if small else (10_000, 30_000)
    with tempfile.TemporaryDirectory() as folder, at_home(Path(folder)):
        file = Path(folder) / "bench.liaison"
        fill(file, few)
        costs = [_cost(file, count) for count in (few, many)]
        seconds, bytes_ = (later / earlier * few / many for earlier, later in zip(*costs, strict=True))
        cancelled = _cancel(file, few)
    unit = f"× that of {few:,} cards, for each card"
    return [
        Figure(f"time of an import of {many:,} cards", seconds, 1.2, unit),
        Figure(f"memory of an import of {many:,} cards", bytes_, 1.2, unit),
        Figure("longest time from Cancel to nothing stored", cancelled, 1, f"× 1 s, {few:,} cards"),
    ]


def _cost(file: Path, cards: int) -> tuple[float, float]:
    """Seconds of the processors and kilobytes that an import of so many takes."""
    copy, warm, brought = (file.with_name(name) for name in ("copy.liaison", "warm.vcf", "cards.vcf"))
    copy.write_bytes(file.read_bytes())
    warm.write_bytes(make_cards(20, USUAL).replace(b"4000-8000", b"4000-9000"))
    brought.write_bytes(make_cards(cards, USUAL))
    seconds, kilobytes = start(ONE, str(copy), str(warm), str(brought)).split()
    for leftover in file.parent.glob("copy.liaison*"):
        leftover.unlink()
    return float(seconds), float(kilobytes)


def _cancel(file: Path, cards: int) -> float:
    """The longest time until the window says that nothing was stored; RuntimeError where something was.

    Each time Cancel comes a little later, until the import is quicker.
    """
    from ui.tasks.importing import ImportTask

    before, brought = _count(file), file.with_name("cards.vcf")
    brought.write_bytes(make_cards(cards, USUAL))
    taken = []
    with window_on(file) as window:
        begin_import(window, brought)
        task = window.task
        assert isinstance(task, ImportTask)
        told: list[bool] = []
        task.work.stopped.connect(lambda: told.append(False))
        task.work.stored.connect(lambda _stored: told.append(True))
        while True:
            until = time.perf_counter() + len(taken) * STEP * cards / 10_000
            wait(lambda until=until: told or time.perf_counter() > until)
            clicked = time.perf_counter()
            task.working_page.cancelled.emit()
            wait(lambda: told)
            if told.pop():
                return max(taken)
            taken.append(time.perf_counter() - clicked)
            if _count(file) != before:
                raise RuntimeError("something of a cancelled import was stored")
            wait(lambda: task.import_button.isVisible())
            task.import_button.click()


def _count(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])
