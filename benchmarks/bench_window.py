"""The window: its start, a key in the search box, a page, and how long an import ever holds it up.

Start: processes in turn, until the table has painted rows, and until the last part of the window is painted; the peer
is a bare window with a QTableView.
Key: from the press to painted rows, beside the same table painting the rows that it has; the slowest also beside a
frame of the screen, and while an import is stored beside when none is.
Page: the SQL statements for somebody with much on her page over those for somebody with little.
Stall: a heartbeat on the GUI thread while 10,000 cards are compared and stored, in parts of 100 ms.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from sqlalchemy import event

from benchmarks.bench_import import USUAL, make_cards
from benchmarks.bench_search import fill
from benchmarks.figure import Figure
from benchmarks.many import multiply
from benchmarks.starting import at_home, measure_start
from directory.files import find_address
from main import hurry

if TYPE_CHECKING:
    from ui.main_window import MainWindow

BEAT_MILLISECONDS, STALL = 2, 0.1  # between two heartbeats; seconds that nobody takes for a pause
SCHEDULED = Path("/proc/thread-self/schedstat")
FRAME = 0.016  # seconds: what is painted in less is seen at once
BESIDE_ROUNDS = 2
STALL_ROUNDS = 3  # of which the better counts: what else the machine does only ever adds
PATIENCE = 600.0  # seconds before a benchmark that waits for something is given up
TYPED = "mar", "jos", "an", "s"  # typed letter by letter, and taken back the same way

PICTURES = "start to painted rows", "start to the whole window"
STARTED = (
    "counted in instructions, which a busy machine does not change, 1.4 to the rows and 1.65 to the whole with 200"
    " people, 1.45 and 1.95 with 100,000, of whom the first have names in more scripts; by the clock 1.3 to 1.8 and 1.8"
    " to 2.1 in most runs on a machine that others share, 2.1 and 2.5 in one. What is left is seventy modules of our"
    " own, the style sheet, and 25 rows painted by Python. The page of the focused person comes later, with the ORM"
)
TYPED_NOTE = "the rows of the first hits are read and decoded before they are painted, which a fixed table need not"
SLOWEST = (
    "a key computes 20 to 40 ms where others use the same two processors, two thirds of it the rows, painted by Python;"
    " by the clock 1.7 to 2.7 was reached on a quiet machine, 5 in one run"
)
BESIDE = "0.8 to 1.6 was reached, 2.2 in one run; a bare table beside a busy thread, in place of a process, takes 1.8"
STALLED = (
    "no thread of the window is busy while cards are stored: what is left is what it does itself, 40 to 60 ms at the"
    " opening, at the plan and at the end; by the clock 0.96 with a load of 9"
)


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes fewer people, cards and rounds."""
    people, cards, rounds = (1_000, 500, 5) if small else (10_000, 10_000, 9)
    many = 1_000 if small else 100_000
    with tempfile.TemporaryDirectory() as folder, at_home(Path(folder)):
        file = Path(folder) / "bench.liaison"
        few, large = file.with_name("few.liaison"), file.with_name("large.liaison")
        for each, count in ((few, 200), (file, people)):
            fill(each, count)
        large.write_bytes(file.read_bytes())
        if many > people:
            multiply(large, many // people)
        started = [measure_start(each, rounds) for each in (few, large)]
        with window_on(large) as window:
            keys = press_keys(window, TYPED * (1 if small else 4))
        with window_on(file) as window:
            opened = measure_page(window)
        written = Path(folder) / "cards.vcf"
        stalls = [measure_stall(window, written, cards) for window in windows_on_copies(file, STALL_ROUNDS)]
        beside = [
            measure_keys_beside_import(window, written, cards) for window in windows_on_copies(file, BESIDE_ROUNDS)
        ]
    typed = median(key.pressed / key.painted for key in keys)
    slowest = max(key.pressed for key in keys) / FRAME
    return [
        *(
            Figure(name, ratio, limit, f"× a bare PySide6 window with a table, {count:,} people", STARTED)
            for count, ratios in zip((200, many), started, strict=True)
            for name, limit, ratio in zip(
                ("start to painted rows", "start to the whole window"), (1.5, 2), ratios, strict=True
            )
        ),
        Figure("key to painted rows", typed, 2, f"× the same table painting fixed rows, {many:,} people", TYPED_NOTE),
        Figure("slowest key to painted rows", slowest, 1, f"× 16 ms, {many:,} people", SLOWEST),
        Figure(
            "slowest key beside an import", min(beside), 1.5, f"× the slowest without it, {people:,} people", BESIDE
        ),
        Figure("statements of a long page", opened, 1, "× those of a short one"),
        Figure("longest stall of an import", min(stalls), 1, f"× 100 ms, {cards:,} cards", STALLED),
    ]


@contextmanager
def window_on(file: Path) -> Iterator[MainWindow]:
    """The real window on a directory, painted and with a page, started as main.py starts it."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ui.application import Application
    from ui.composition import compose
    from ui.main_window import MainWindow
    from ui.office import Office
    from ui.worker import worker

    application = QApplication.instance() or Application(["bench"])
    assert application is not None  # kept until the window is closed
    settings = QSettings(str(file.with_name("bench.ini")), QSettings.Format.IniFormat)
    hurry()  # until the window is whole; then what there is by now is looked through no more
    window = MainWindow(Office(find_address(str(file))), settings)
    compose(window)
    window.resize(1280, 800)
    window.show()
    wait(lambda: window.page_panel.page is not None and window.preparation.is_done)
    try:
        yield window
    finally:
        window.close()
        worker().close()
        gc.unfreeze()


def windows_on_copies(file: Path, count: int) -> Iterator[MainWindow]:
    """So many windows one after the other, each on a copy of a file as it is now."""
    for number in range(count):
        copy = file.with_name(f"copy {number}.liaison")
        copy.write_bytes(file.read_bytes())
        with window_on(copy) as window:
            yield window
        for left in file.parent.glob(f"{copy.name}*"):
            left.unlink()


def wait(is_so: Callable[[], object]) -> None:
    """Let the window live until something is so; RuntimeError where it never is."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    until = time.monotonic() + PATIENCE
    while not is_so():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        if time.monotonic() > until:
            raise RuntimeError(f"waited {PATIENCE:.0f} seconds in vain")
        time.sleep(0.0005)


@dataclass(frozen=True, slots=True)
class Key:
    """One press: the seconds until its rows are painted, and those of painting the same rows again."""

    pressed: float
    painted: float


def press_keys(window: MainWindow, words: Iterable[str]) -> list[Key]:
    """Type words letter by letter and take them back the same way."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtTest import QTest

    listed: list[object] = []

    class Paints(QObject):
        """When rows were painted last: told by what is done right after, before anything else that waits."""

        painted = 0.0

        def eventFilter(self, _watched: QObject, happened: QEvent) -> bool:  # noqa: N802 - Qt's name
            if happened.type() == QEvent.Type.Paint:
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            return False

        def event(self, _happened: QEvent) -> bool:
            if listed:  # what is painted before the key's own rows are there does not count
                self.painted = read_clock()
            return True

    view, search, paints = window.panel.view, window.panel.search, Paints()
    view.viewport().installEventFilter(paints)
    window.panel.lister.listed.connect(listed.append)
    search.setFocus()
    keys = []
    for word in words:
        for key in (*word, *([Qt.Key.Key_Backspace] * len(word))):
            listed.clear()
            begun = read_clock()
            QTest.keyClick(search, key)
            while paints.painted < begun:
                QCoreApplication.processEvents()
            pressed = paints.painted - begun
            begun = read_clock()
            view.viewport().repaint()
            keys.append(Key(pressed, read_clock() - begun))
            QTest.qWait(60)  # people type no faster, and the page of the first hit has its turn
    view.viewport().removeEventFilter(paints)
    window.panel.lister.listed.disconnect(listed.append)
    return keys


def measure_keys_beside_import(window: MainWindow, file: Path, cards: int) -> float:
    """The slowest key while cards are stored, over the slowest of the same keys just before."""
    from ui.actions import Act

    idle = press_keys(window, TYPED)
    file.write_bytes(make_cards(cards, USUAL))
    begin_import(window, file)
    window.acts[Act.FIND].trigger()
    busy: list[Key] = []
    while window.aside:
        busy += press_keys(window, TYPED[:1])
    if not busy:
        raise RuntimeError("the import was over before a key was pressed")
    return max(key.pressed for key in busy) / max(key.pressed for key in idle)


def measure_page(window: MainWindow) -> float:
    """The statements of the page of somebody with fifty details and notes and ten posts, over those of one with few."""
    from directory.office.page import read_page

    office = window.office
    few, many = window.panel.entries.ids[0], window.panel.entries.ids[1]
    for number in range(25):
        office.change("add detail", entry=str(many), detail_kind="phone", value=f"+27 12 301 38{number:02}")
        office.change("add note", entry=str(many), text=f"Note {number}")
    for number in range(10):
        office.change("appoint", person=str(many), organization=str(number + 1), title=f"Adviser {number}")
    wait(lambda: not office.is_saving)
    counts = []
    for entry_id in (few, many):
        asked: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any, asked: list[str] = asked) -> None:
            asked.append(statement)

        with office._reading_desk().session() as session:
            engine = session.get_bind()
            event.listen(engine, "before_cursor_execute", note)
            read_page(session, entry_id)
            event.remove(engine, "before_cursor_execute", note)
        counts.append(len(asked))
    return counts[1] / counts[0]


def begin_import(window: MainWindow, file: Path) -> None:
    """Drop a file of new people, look at what it would do, and press Import."""
    from ui.tasks.importing import ImportTask

    window.dropped.emit([str(file)])
    task = window.task
    assert isinstance(task, ImportTask)
    wait(lambda: task.sorry_page.isVisible() or (task.work.plan is not None and task.import_button.isVisible()))
    if task.sorry_page.isVisible():
        raise RuntimeError("the import cannot begin: no other process could be started for it")
    task.import_button.click()


def measure_stall(window: MainWindow, file: Path, cards: int) -> float:
    """The longest pause of the GUI thread during an import, from the drop to the list that shows it, over 100 ms."""
    from PySide6.QtCore import QTimer

    total = window.navigation.items["people"].count or 0
    file.write_bytes(make_cards(cards, USUAL))
    gc.collect()
    beats = [read_clock()]
    heart = QTimer()
    heart.setInterval(BEAT_MILLISECONDS)
    heart.timeout.connect(lambda: beats.append(read_clock()))
    heart.start()
    begin_import(window, file)
    wait(lambda: window.task is None and (window.navigation.items["people"].count or 0) > total)
    shown = len(beats)
    wait(lambda: len(beats) > shown + 50)  # the page of the first of them, too
    heart.stop()
    return max(later - earlier for earlier, later in pairwise(beats)) / STALL


def read_clock() -> float:
    """Seconds, without those in which this thread could have run and the machine ran something else (Linux tells)."""
    now = time.perf_counter()
    try:
        return now - int(SCHEDULED.read_text().split()[1]) / 1e9
    except OSError:
        return now
