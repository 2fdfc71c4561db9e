"""What takes the processor for long is done in another process, so that typing never waits for it.

    worker().run(read_source, source, then=show, otherwise=explain)      both callbacks on the GUI thread
    worker().cancel()                                                    what runs and what waits is forgotten

One spawned process is kept for the life of the application; only values that can be pickled go to and fro. It is
started with the first piece of work. Cancelling ends the process, and the next piece of work has another one.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from directory.board import Board
from directory.orphans import end_with_the_program
from ui.office import is_listening

T = TypeVar("T")
PROPERTY = "worker"


@dataclass(frozen=True, slots=True)
class Errand:
    """A piece of work on its way, and who waits for it."""

    future: Future[Any]
    then: Callable[[Any], None]
    otherwise: Callable[[BaseException], None]


class Worker(QObject):
    """The application's other process."""

    _ended = Signal(int)  # the errand's number

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ProcessPoolExecutor | None = None
        self.board = Board()  # that the process sees as well: directory/board.py
        self._waiting: dict[int, Errand] = {}  # by number: see ui/office.py
        self._numbers = count()
        self._ended.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        """Whether something runs or waits."""
        return bool(self._waiting)

    def run(
        self,
        function: Callable[..., T],
        *arguments: Any,
        then: Callable[[T], None],
        otherwise: Callable[[BaseException], None],
    ) -> None:
        """Call a function of a module in the other process; `otherwise` gets what it raised.

        Where the process itself died (no memory left), that is a BrokenProcessPool.
        """
        errand = Errand(self._open_pool().submit(function, *arguments), then, otherwise)
        number = next(self._numbers)
        self._waiting[number] = errand
        errand.future.add_done_callback(lambda _future: self._ended.emit(number))

    def prepare(self, function: Callable[[], object]) -> None:
        """Start the process, where there is none yet, with this function, for work that comes later."""
        if self._pool is None:
            self._open_pool().submit(function)

    def help(self) -> Executor:
        """The process itself, for work of another thread that is shared with it; it may be ended at any time."""
        return self._open_pool()

    def cancel(self) -> None:
        """Forget what runs and what waits; nobody is told."""
        self._waiting.clear()
        self._end(at_once=True)

    def close(self) -> None:
        """End the process; whatever waits is forgotten."""
        self.cancel()

    def _open_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # spawned, never forked: a copy of a process with threads and an open database is not safe to go on in
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(1, mp_context=context, initializer=begin, initargs=(self.board,))
        return self._pool

    def _end(self, *, at_once: bool) -> None:
        pool, self._pool = self._pool, None
        if pool is None:
            return
        running = list((pool._processes or {}).values()) if at_once else []  # the pool has no public way to stop one
        pool.shutdown(wait=False, cancel_futures=True)
        for process in running:
            process.terminate()

    def _deliver(self, number: int) -> None:
        """On the GUI thread: tell whoever asked, unless she no longer waits."""
        errand = self._waiting.pop(number, None)
        if errand is None:
            return
        problem = errand.future.exception()
        if not is_listening(errand.then):
            return
        if problem is None:
            errand.then(errand.future.result())
            return
        if isinstance(problem, BrokenProcessPool):
            self._end(at_once=False)
        errand.otherwise(problem)


def begin(board: Board) -> None:
    """In the other process, first of all."""
    end_with_the_program()
    board.hang()


def worker() -> Worker:
    """The running application's worker, made when it is first asked for and ended with the application."""
    application = QCoreApplication.instance()
    assert application is not None, "there is no application yet"
    made = application.property(PROPERTY)
    if not isinstance(made, Worker):
        made = Worker(application)
        application.setProperty(PROPERTY, made)
        application.aboutToQuit.connect(made.close)
    return made
