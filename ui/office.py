"""The open directory as the window uses it: reads at once, changes in order on one writer thread.

    office.read(read_page, 17)                           a function of directory/ that is given a session first
    office.change("add note", entry="17", text="…")      a verb of the registry, on the writer thread
    office.raw                                           the plain connection that search and the table ask

`changed` is emitted on the GUI thread after each change, whoever made it: our own, another window's, a command's.
A change that cannot be done (a DirectoryError) is told by `refused`, unless whoever asked wants to hear it herself;
anything else is a mistake of ours: `broke` names the report that was written.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from itertools import count
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from directory import clock
from directory.course import ALONE
from directory.database import connect_raw
from directory.errors import DirectoryError
from directory.files import Address, is_read_only
from directory.texts import QT_TRANSLATE_NOOP, Text
from ui.index_care import IndexCare
from ui.progress import Progress

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future, ThreadPoolExecutor

    from directory.answers import Answer
    from directory.sessions import Desk

ANOTHER_DAY = QT_TRANSLATE_NOOP("directory", "Another day is shown, so nothing is changed. Go back to today first.")
P = ParamSpec("P")
T = TypeVar("T")
WATCH_MILLISECONDS = 1000
# a busy writer thread lets go of the interpreter this often (seconds), so that typing never waits for it
SWITCH_INTERVAL = 0.0005


@dataclass(slots=True, eq=False)
class Errand:
    """A piece of work on its way, who waits for it, and how it ended.

    The GUI thread keeps it under a number, which is all that a worker thread is given: whoever lets go of something
    last destroys it, and a dialog may be destroyed on the GUI thread only.
    """

    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    otherwise: Callable[[DirectoryError], None] | None
    is_change: bool
    answer: Any = None
    problem: BaseException | None = None
    report: str | None = None


class Office(QObject):
    """One open directory."""

    changed = Signal()
    refused = Signal(object)  # Text
    broke = Signal(str)  # the report's file
    saving = Signal(int)  # changes that wait or are being stored
    closed = Signal()
    _ended = Signal(int)  # the errand's number

    def __init__(self, address: Address, parent: QObject | None = None) -> None:
        """Open a directory for reading; DirectoryError where it cannot be. The writer opens it with its first change.

        Must be made on the GUI thread.
        """
        super().__init__(parent)
        self.address = address
        self.raw = connect_raw(address)
        self.is_read_only = address.file is not None and is_read_only(address.file)
        self.as_of: date | None = None  # the day that is looked at; None: today
        self._reader: Desk | None = None
        self._writer: Desk | None = None
        self._searched: Any = None  # the searching thread's own plain connection
        self._errands: dict[int, Errand] = {}
        self._numbers = count()
        self._waiting = 0
        self.progress = Progress(self)
        self.find_helper: Callable[[], Executor | None] = lambda: None  # the application's other process
        self._course = ALONE  # of the change that is being stored
        self.is_closed = False
        self._version = 0  # of a file, as SQLite counts
        self._latest = 0  # change of whomever
        self._note_state()
        if address.file is None:
            from directory.search.listing import data_version

            self._latest = data_version(self.raw)
        self._is_asking = False
        self._day = clock.today()
        self._index = IndexCare(self, self._writing_desk)
        self._ended.connect(self._deliver)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self.look_again)
        self._watch.start(WATCH_MILLISECONDS)
        sys.setswitchinterval(SWITCH_INTERVAL)

    @property
    def name(self) -> str:
        """What users call the directory: its file or address."""
        return self.address.name

    @property
    def can_edit(self) -> bool:
        """Whether anything may be changed: the file may be written, and today is shown."""
        return not self.is_read_only and self.as_of is None

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self.as_of or clock.today()

    def look_at(self, day: date | None) -> None:
        """Show the directory as it stood on a day; None, or the day of today, is now."""
        self.as_of = None if day == clock.today() else day
        self.changed.emit()

    def read(self, function: Callable[..., T], *arguments: Any, **named: Any) -> T:
        """What a function of directory/ answers, that is given a session first. For reads that fit in a frame."""
        with self._reading_desk().session() as session:
            return function(session, *arguments, **named)

    def read_later(
        self,
        function: Callable[..., T],
        *arguments: Any,
        then: Callable[[T], None],
        otherwise: Callable[[DirectoryError], None] | None = None,
        **named: Any,
    ) -> Future[None]:
        """The same away from the GUI thread; `then` gets the answer on it."""

        def work() -> Any:
            from directory.sessions import Desk

            desk = Desk(self.address, read_only=True)
            try:
                with desk.session() as session:
                    return function(session, *arguments, **named)
            finally:
                desk.close()

        return self._send(self._pool, Errand(work, then, otherwise, is_change=False))

    def search_later(
        self,
        function: Callable[..., T],
        *arguments: Any,
        then: Callable[[T], None],
        otherwise: Callable[[DirectoryError], None] | None = None,
        **named: Any,
    ) -> Future[None]:
        """What a function answers that is given a plain connection first, away from the GUI thread, in order."""

        def work() -> T:
            if self._searched is None:
                self._searched = connect_raw(self.address)
            return function(self._searched, *arguments, **named)

        return self._send(self._searching, Errand(work, then, otherwise, is_change=False))

    def change(
        self,
        verb: str,
        *,
        is_large: bool = False,
        then: Callable[[Answer], None] | None = None,
        otherwise: Callable[[DirectoryError], None] | None = None,
        **given: Any,
    ) -> Future[None]:
        """Run a verb on the writer thread, after those that wait; both callbacks are called on the GUI thread.

        While another day is shown, a verb that changes the directory is refused.
        """
        from directory.commands import find_verb

        is_past = self.as_of is not None and find_verb(verb).access == "change"

        def work() -> Answer:
            from directory.running import run_verb

            if is_past:
                raise DirectoryError(ANOTHER_DAY)
            return run_verb(self._writing_desk(), verb, **given)

        return self.write(work, then=then, otherwise=otherwise, is_large=is_large)

    def change_with(
        self,
        function: Callable[..., T],
        *arguments: Any,
        is_large: bool = False,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[DirectoryError], None] | None = None,
        **named: Any,
    ) -> Future[None]:
        """Run a function of directory/ that is given a session and changes something; it is committed afterwards."""

        def work() -> T:
            with self._writing_desk().session() as session:
                answer = function(session, *arguments, **named)
                session.commit()
                return answer

        return self.write(work, then=then, otherwise=otherwise, is_large=is_large)

    def write(
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[DirectoryError], None] | None = None,
        is_large: bool = False,
        is_of_index: bool = False,
    ) -> Future[None]:
        """Do something on the writer thread, in its turn. What may be large has the other process to help."""
        self._waiting += 1
        self.saving.emit(self._waiting)
        helper = self.find_helper() if is_large else None

        def begin() -> T:
            self._course = self.progress.begin(helper, is_of_index=is_of_index)
            return work()

        return self._send(self._thread, Errand(begin, then, otherwise, is_change=True))

    def keep(self, function: Callable[..., object], *arguments: Any) -> None:
        """Have a function write something of the user's own beside the directory, in order, away from the GUI thread.

        Where it cannot be written, `refused` says so.
        """
        self._send(self._keeping, Errand(partial(function, *arguments), None, None, is_change=False))

    def look_again(self) -> None:
        """See whether another program has changed the directory, or a new day has begun."""
        if self.address.file is None:
            self._ask_server()
        elif self._data_version() != self._version:
            before = self._latest
            self._note_state()
            if self._latest != before or not self._index.is_in_part:  # of a part of it nothing is to be shown
                self.changed.emit()
        if clock.today() != self._day:
            self._day = clock.today()
            self.bring_up_to_date()

    def _ask_server(self) -> None:
        """Have a server say, away from the window, whether somebody has changed the directory."""
        from directory.search.listing import data_version

        if self._is_asking:
            return
        self._is_asking = True

        def take(latest: int) -> None:
            self._is_asking = False
            before, self._latest = self._latest, latest
            if latest != before:
                self.changed.emit()

        def leave(_problem: DirectoryError) -> None:
            self._is_asking = False  # whoever searches or changes something is told that it does not answer

        self.search_later(data_version, then=take, otherwise=leave)

    def bring_up_to_date(self) -> None:
        """Have the search index answer for today; one that is damaged is built anew first, which does the same."""
        if not self.is_read_only:
            self._send(self._pool, Errand(self._index.is_sound, self._index.bring_up_to_date, None, is_change=False))

    def close(self) -> None:
        """Let go of the directory, after what waits has been stored; a second time does nothing."""
        if self.is_closed:
            return
        self.is_closed = True
        self._watch.stop()
        self._thread.submit(self._leave_writing_desk)  # a connection is closed by the thread that made it
        self._thread.shutdown(wait=True)
        self._pool.shutdown(wait=True)
        self._keeping.shutdown(wait=True)
        self._searching.submit(self._leave_searching)
        self._searching.shutdown(wait=True)
        if self._reader is not None:
            self._reader.close()
        self.raw.close()
        self.closed.emit()

    @property
    def is_saving(self) -> bool:
        """Whether a change waits or is being stored."""
        return self._waiting > 0

    @property
    def waiting(self) -> int:
        """How many changes wait or are being stored."""
        return self._waiting

    @cached_property
    def _thread(self) -> ThreadPoolExecutor:
        return _start_threads(1, "liaison-writer")

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return _start_threads(2, "liaison-reader")

    @cached_property
    def _keeping(self) -> ThreadPoolExecutor:
        return _start_threads(1, "liaison-keeper")

    @cached_property
    def _searching(self) -> ThreadPoolExecutor:
        return _start_threads(1, "liaison-search")

    def _reading_desk(self) -> Desk:
        from directory.sessions import Desk

        if self._reader is None:
            self._reader = Desk(self.address, read_only=True)
        return self._reader

    def _writing_desk(self) -> Desk:
        """Only ever asked for on the writer thread, which alone uses it."""
        from directory.sessions import Desk

        if self._writer is None:
            self._writer = Desk(self.address, course=self._course)
        self._writer.course = self._course
        return self._writer

    def _leave_writing_desk(self) -> None:
        if self._writer is not None:
            self._writer.close()

    def _leave_searching(self) -> None:
        if self._searched is not None:
            self._searched.close()

    def _note_state(self) -> None:
        """Remember how far a file is; a server is asked for it (`_ask_server`)."""
        if self.address.file is not None:
            self._version = self._data_version()
            self._latest = int(self.raw.execute("SELECT max(id) FROM change_set").fetchone()[0] or 0)

    def _data_version(self) -> int:
        return int(self.raw.execute("PRAGMA data_version").fetchone()[0])

    def _send(self, threads: ThreadPoolExecutor, errand: Errand) -> Future[None]:
        number = next(self._numbers)
        self._errands[number] = errand
        return threads.submit(self._run, number)

    def _run(self, number: int) -> None:
        """On a worker thread: do the work, holding nothing of it; what came of it is told to the GUI thread."""
        try:
            self._errands[number].answer = self._errands[number].work()
        except Exception as problem:
            self._explain(problem, number)
        self._ended.emit(number)

    def _explain(self, problem: Exception, number: int) -> None:
        from directory.files import explain

        known = problem if isinstance(problem, DirectoryError) else explain(problem, self.name)
        self._errands[number].problem = known
        if not isinstance(known, DirectoryError):
            from directory.bugs import write_report

            self._errands[number].report = str(write_report("work in the window"))

    def _deliver(self, number: int) -> None:
        """On the GUI thread: tell whoever asked, and everybody whom a change concerns."""
        errand = self._errands.pop(number)
        if self.is_closed:
            return
        if errand.is_change:
            self._waiting -= 1
            self.progress.forget()
            self.saving.emit(self._waiting)
            self._note_state()
        if errand.problem is None:
            if errand.then is not None and is_listening(errand.then):
                errand.then(errand.answer)
        elif errand.report is not None:
            self.broke.emit(errand.report)
        elif isinstance(errand.problem, DirectoryError):
            if errand.otherwise is not None and is_listening(errand.otherwise):
                errand.otherwise(errand.problem)
            else:
                text: Text = errand.problem.text
                self.refused.emit(text)
        if errand.is_change and errand.problem is None:
            self.changed.emit()


def _start_threads(most: int, name: str) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # late: the first picture waits for no thread

    return ThreadPoolExecutor(most, name)


def is_listening(callback: Callable[..., Any]) -> bool:
    """Whether whoever asked is still there: a widget may have been closed before its answer came."""
    owner = getattr(callback.func if isinstance(callback, partial) else callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
