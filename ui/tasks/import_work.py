"""An import's course: read the sources elsewhere, plan, decide, store; nothing here is a widget.

    work = ImportWork(office, [Source("cards.vcf")])
    work.planned.connect(show)        the plan is there, or another one
    work.start()

Reading happens in the worker's process, planning on a reader's thread, storing on the writer's, which for many cards
only waits for a process of the import's own. `stop()` ends whichever runs; nothing is written unless `stored` is told.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Sequence
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from directory.board import Board
from directory.course import ChangeStopped
from directory.errors import DirectoryError
from directory.importing.applying import PlanMoved
from directory.importing.doubts import cure_phone
from directory.importing.elsewhere import begin_anew, has_begun_to_write, store_elsewhere
from directory.importing.plan import plan_import, replan
from directory.importing.receiving import Received, Source
from directory.importing.steps import Decision, ImportPlan
from directory.importing.storing import Stored
from directory.records import ParsedEntry
from directory.settings import load_settings
from ui.office import Office
from ui.tasks.import_reading import BoardWatch, Reading
from ui.texts import number, sentence
from ui.tidying import collect_again, let_go
from ui.worker import Worker

MANY = 1_000  # cards that are stored in another process; fewer are before it would have begun
REST = 10_000  # milliseconds until what an import left behind is let go
LINES_NAMED = 5  # of what was rejected, in the notice at the end
AT_ONCE, FEW = 500, 20  # items of a plan that is decided at once; decisions that show no progress
PAUSE, TOLD_EVERY = 0.001, 0.04  # seconds: between two batches, and between two counts that are shown


class ImportWork(QObject):
    """Signals: `working(text, done, total)` (total 0: unknown), `asked(Received)` which encoding it is, `planned`,
    `moved(indexes)` when the directory changed under the plan, `refused(text)` for one source, `failed(text)` when
    nothing is left to do, `stopped` when storing was stopped, `stored(Stored)`."""

    working = Signal(str, int, int)
    asked = Signal(object)
    planned = Signal()
    moved = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    stopped = Signal()
    stored = Signal(object)
    _counted = Signal(int, int)

    def __init__(self, office: Office, sources: Sequence[Source], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self._reading = Reading(sources, self)
        self.plan: ImportPlan | None = None
        self.publishes = False
        self.home = load_settings().home_country or None
        self.decisions: dict[int, Decision] = {}
        self.problems: list[str] = []
        self.is_storing = False
        self.plan_size = 0  # how many items would be stored
        self.is_deciding = False  # a plan under further decisions is being made
        self._waiting: dict[int, Decision | None] = {}
        self._kept: dict[int, Decision] = {}  # what was decided of an item before it was left out
        self._stop = Event()
        self._storer = Worker(self)  # the other process, while there is one
        self._turn = 0  # what is told of an earlier turn is no longer waited for
        self._told = 0.0
        self._is_planning = False
        self._comparing = BoardWatch(self)
        for told in (self._reading.working, self._comparing.said):
            told.connect(self.working)
        self._reading.ended.connect(self._go_on)
        self._counted.connect(self._tell_count)
        office.broke.connect(self._break)

    @property
    def sources(self) -> list[Source]:
        """What is imported."""
        return self._reading.sources

    @property
    def received(self) -> list[Received]:
        """What was read of it."""
        return self._reading.received

    @property
    def name(self) -> str:
        """What the import is called in the history: its files."""
        return ", ".join(Path(source.name).name for source in self.sources)

    @property
    def is_release(self) -> bool:
        """Whether it is one text, shown beside what was found in it."""
        return len(self.received) == 1 and self.received[0].is_release

    def start(self) -> None:
        """Read the sources, one after the other."""
        self._turn += 1
        self.problems, self.plan, self.decisions = [], None, {}
        gc.disable()  # what arrives from the other process is a heap of its own: see make_plan
        self._reading.start()

    def read_as(self, encoding: str | None) -> None:
        """Take an encoding for the source that asked for one; None: as it was taken."""
        self._reading.read_as(encoding)

    def stop(self) -> None:
        """End what runs. Reading and planning are forgotten; storing is rolled back and tells `stopped`."""
        if self.is_storing:
            self._stop.set()
            if not has_begun_to_write(self._storer.board):
                self._storer.cancel()  # at once: it does not look up while it reads what it compares with
            return
        self._turn += 1
        self._reading.stop()
        self._comparing.board.stop()

    def decide(self, index: int, decision: Decision | None) -> None:
        """Decide one item, or (None) take the decision back."""
        self._decide({index: decision})

    def leave_out(self, indexes: Sequence[int], *, is_out: bool) -> None:
        """Leave items out, or take them in again as they were decided."""
        assert self.plan is not None
        wanted: dict[int, Decision | None] = {}
        for index in indexes:
            item = self.plan.items[index]
            if is_out and not item.is_left_out:
                if index in self.decisions:
                    self._kept[index] = self.decisions[index]
                wanted[index] = Decision("skip")
            elif not is_out and item.is_left_out:
                wanted[index] = self._kept.pop(index, None)
        if wanted:
            self._decide(wanted)

    def cure(self, index: int, phone: str, better: str | None) -> None:
        """Put another number in the place of a phone, or (None) leave it out; then plan again."""
        at = index
        for which, received in enumerate(self.received):
            records = list(received.file.records)
            if at >= len(records):
                at -= len(records)
                continue
            record = records[at]
            assert isinstance(record, ParsedEntry)
            records[at] = cure_phone(record, phone, better)
            self.received[which] = replace(received, file=replace(received.file, records=tuple(records)))
            break
        self.make_plan()

    def set_date(self, day: date | None) -> None:
        """The release's date: what it says counts as verified on it."""
        self.received[:] = [replace(r, file=replace(r.file, dated=day)) for r in self.received]
        self.make_plan()

    def set_publishes(self, publishes: bool) -> None:
        """Whether what the release prints becomes public here."""
        self.publishes = publishes
        self.make_plan()

    def make_plan(self) -> None:
        """Plan, under the decisions that were made."""
        self._turn = turn = self._turn + 1
        files = [received.file for received in self.received]
        count = sum(len(file.records) for file in files)
        if count >= MANY:
            self._storer.prepare(begin_anew)  # so that it is there once the plan was looked at
        self._comparing.board.stop()  # another plan is wanted than the one that is being made
        board = Board()
        if self.plan is None:
            self._comparing.begin(self.tr("Comparing {count} with the directory").format(count=number(count)), board)
        self._comparing.board, self._is_planning = board, True
        self.is_deciding, self._waiting = False, {}  # the decisions are in the plan that is made now
        gc.disable()  # a full collection over all that a plan is made of would hold up the window for seconds
        self.office.read_later(
            plan_import,
            files,
            home=self.home,
            publishes=self.publishes,
            decisions=dict(self.decisions),
            on_progress=board.tell,
            then=lambda plan: self._take_plan(turn, plan),
            otherwise=lambda problem: self._fail(turn, problem),
        )

    def store(self) -> None:
        """Store what the plan says, in one step."""
        assert self.plan is not None
        self.is_storing = True
        gc.disable()
        self._stop.clear()
        self.working.emit(self.tr("Importing"), 0, 0)  # another process looks first whether the plan still holds
        self.office.change_with(
            store_elsewhere,
            self.office.address,
            self.plan,
            self.name,
            self._count,
            self._storer.help() if self.plan_size >= MANY else None,
            self._storer.board,
            then=self._end,
            otherwise=self._end_otherwise,
        )

    def outcome(self, stored: Stored) -> str:
        """What an import did, in numbers, and what it left out, by line."""
        if stored.new and stored.updated:
            done = self.tr("Imported {new} new and {updated} updated.")
        elif stored.updated:
            done = self.tr("Updated {updated}.")
        else:
            done = self.tr("Imported {new} new.")
        parts = [done.format(new=number(len(stored.new)), updated=number(len(stored.updated)))]
        if stored.left_out:
            parts.append(self.tr("%n stayed out.", "", stored.left_out))
        if stored.rejected:
            lines = ", ".join(number(line) for line in stored.rejected[:LINES_NAMED])
            named = self.tr("%n rejected, at line(s) {lines}.", "", len(stored.rejected))
            more = self.tr("%n rejected, the first at lines {lines}.", "", len(stored.rejected))
            parts.append((more if len(stored.rejected) > LINES_NAMED else named).format(lines=lines))
        return " ".join(parts)

    def _rest(self) -> None:
        """Nothing is being read or planned any more."""
        self._comparing.end()
        collect_again()

    def _is_awaited(self, turn: int) -> bool:
        """Whether what was asked for in a turn is still wanted: no other one has begun, and the window is there."""
        return isValid(self) and turn == self._turn

    def _go_on(self) -> None:
        """After reading: ask for an encoding, plan, or say that there is nothing."""
        while self._reading.problems:
            self.problems.append(self._text_of(self._reading.problems.pop(0)))
        if self._reading.asked is not None:
            self._rest()
            self.asked.emit(self._reading.asked)
        elif self.received:
            self.make_plan()
        else:
            self._rest()
            self.failed.emit(tuple(self.problems))

    def _take_plan(self, turn: int, plan: ImportPlan) -> None:
        if not self._is_awaited(turn):
            return
        self._is_planning = False
        self._set_plan(plan)

    def _decide(self, wanted: dict[int, Decision | None]) -> None:
        assert self.plan is not None
        for index, decision in wanted.items():
            self.decisions.pop(index, None)
            if decision is not None:
                self.decisions[index] = decision
        if len(self.plan.items) <= AT_ONCE:
            self._set_plan(self.office.read(replan, self.plan, wanted))
            return
        if len(wanted) > FEW:
            self.working.emit(self.tr("Comparing {count}").format(count=number(len(wanted))), 0, 0)
        self._waiting |= wanted
        if not self.is_deciding:
            self._replan_later()

    def _replan_later(self) -> None:
        """Plan what waits away from the window; what is decided meanwhile comes after."""
        assert self.plan is not None
        wanted, self._waiting = self._waiting, {}
        self.is_deciding = True
        turn = self._turn

        def take(plan: ImportPlan) -> None:
            if not self._is_awaited(turn):
                return
            self.is_deciding = False
            if self._waiting:
                self.plan = plan
                self._replan_later()
            else:
                self._set_plan(plan)

        self.office.read_later(
            replan, self.plan, wanted, then=take, otherwise=lambda problem: self._fail(turn, problem)
        )

    def _set_plan(self, plan: ImportPlan) -> None:
        """A plan to look at. It stays as it is for long, so the collector need not go through it again and again."""
        if self.plan is not None:
            before: list[object] = list(self.plan.items)
            QTimer.singleShot(REST, lambda: let_go(before))
        self.plan = plan
        self.plan_size = plan.size
        self._rest()
        self.planned.emit()

    def _fail(self, turn: int, problem: BaseException) -> None:
        if self._is_awaited(turn):
            self._rest()
            self.problems.append(self._text_of(problem))
            self.failed.emit(tuple(self.problems))

    def _text_of(self, problem: BaseException) -> str:
        """A problem as a sentence; what is a mistake of ours leaves a report."""
        if isinstance(problem, DirectoryError):
            return sentence(problem.text)
        if isinstance(problem, BrokenProcessPool):
            return self.tr("The file needs more memory than there is. Split it and import the parts.")
        from directory.bugs import write_report

        report = str(write_report("reading what is imported", problem))
        self.office.broke.emit(report)
        return self.tr("This could not be read, which is a mistake of ours. It is described in {report}.").format(
            report=report
        )

    def _break(self, report: str) -> None:
        """Something unforeseen happened on one of the office's threads: nothing was stored, and nobody waits on."""
        self._rest()
        if self.is_storing:
            self.is_storing = False
            self.stopped.emit()
        elif self._is_planning:
            self._is_planning = False
            text = self.tr("This could not be compared, which is a mistake of ours. It is described in {report}.")
            self.failed.emit((text.format(report=report),))

    def _count(self, done: int, total: int) -> None:
        """On the writer's thread, between two batches: stop, tell, and let the window have its turn."""
        if self._stop.is_set():
            raise ChangeStopped
        now = time.monotonic()
        if now - self._told >= TOLD_EVERY or done == total:
            self._told = now
            self._counted.emit(done, total)
        time.sleep(PAUSE)

    def _tell_count(self, done: int, total: int) -> None:
        """The writer counts rows; people count cards. After the last, search is told of them, which may take long."""
        if self.is_storing and done < total:
            self.working.emit(self.tr("Importing"), done * self.plan_size // total, self.plan_size)
        elif self.is_storing and total:
            self.working.emit(self.office.progress.text or self.tr("All are stored; making them findable"), 0, 0)

    def close(self) -> None:
        """The import is over: what it held may be collected."""
        self.stop()
        self._storer.close()
        pieces: list[object] = [record for received in self.received for record in received.file.records]
        pieces += self.plan.items if self.plan is not None else ()
        self.plan = None
        self.received.clear()
        self._rest()
        QTimer.singleShot(REST, lambda: let_go(pieces, gc.unfreeze))  # by then nobody else holds it

    def _end(self, stored: Stored) -> None:
        self.is_storing = False
        self.stored.emit(stored)

    def _end_otherwise(self, problem: DirectoryError) -> None:
        self.is_storing = False
        self._rest()
        if isinstance(problem, ChangeStopped):
            self.stopped.emit()
        elif isinstance(problem, PlanMoved):
            self._set_plan(problem.plan)
            self.moved.emit(problem.lines)
        else:
            self.planned.emit()
            self.refused.emit(sentence(problem.text))
