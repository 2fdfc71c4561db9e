"""What an export does away from the window: looks at who may leave, and makes the file, a part at a time.

`Looking` weighs entries for the screen; a few at once, many in parts, so that the first are seen before the last are
looked at. `FileWork` makes a file, or what is copied, on a reading thread, where it can be stopped between two parts;
only then what leaves is logged, on the writer's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from threading import Event

from PySide6.QtCore import QObject, Signal

from directory.course import ChangeStopped
from directory.errors import DirectoryError
from directory.exporting.preparing import Prepared, let_go
from directory.gate import weigh
from directory.released import Release
from models import Audience
from ui.office import Office
from ui.words import language

AT_ONCE = 100  # entries that are weighed between two frames
PART = 1_000
PAUSE = 0.002  # seconds between two parts, for whatever else the window has to do
TOLD_EVERY = 0.1  # seconds


class Looking(QObject):
    """`advanced(Release, done)` for each part of the entries, as they would leave for an audience."""

    advanced = Signal(object, int)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._turn = 0  # what is told of an earlier turn is no longer waited for
        self._at: tuple[Sequence[int], Audience, int] = ((), Audience.INTERNAL, 0)  # which, for whom, how many are done
        self.is_over = True

    def begin(self, ids: Sequence[int], audience: Audience) -> None:
        """Look at these instead of what was looked at before."""
        self.stop()
        self.is_over, self._at = False, (ids, audience, 0)
        if len(ids) <= AT_ONCE:
            self._take(self._turn, ids, audience, len(ids), self._office.read(_look, ids, audience, language()))
        else:
            self._go_on(self._turn, ids, audience, 0)

    def stop(self) -> None:
        """Look no further, for now."""
        self._turn += 1
        self.is_over = True

    def resume(self) -> None:
        """Go on where it was stopped."""
        ids, audience, done = self._at
        self.is_over = done >= len(ids)
        if not self.is_over:
            self._go_on(self._turn, ids, audience, done)

    def _go_on(self, turn: int, ids: Sequence[int], audience: Audience, begin: int) -> None:
        end = min(begin + PART, len(ids))
        self._office.read_later(
            _look,
            ids[begin:end],
            audience,
            language(),
            then=lambda made: self._take(turn, ids, audience, end, made),
        )

    def _take(self, turn: int, ids: Sequence[int], audience: Audience, done: int, made: Release) -> None:
        if turn != self._turn:
            return
        self.is_over, self._at = done >= len(ids), (ids, audience, done)
        self.advanced.emit(made, done)
        if not self.is_over and turn == self._turn:
            self._go_on(turn, ids, audience, done)


def _look(session: object, ids: Sequence[int], audience: Audience, spoken: str) -> Release:
    return weigh(session, ids, audience, language=spoken).as_written()


class FileWork(QObject):
    """Makes one thing that leaves, and logs it: `told(done, total)`, then `written(what)` or `refused(problem)`.

        work.begin(prepare_file, let_go, ids, "internal", "csv", target)

    What is made is made by a function that only reads and is given a progress at last; what lets it go gets that and
    the writer's session. Stopped between two parts, nothing stays, and `refused` gets a ChangeStopped.
    """

    told = Signal(int, int)
    written = Signal(object)
    refused = Signal(object)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._stop = Event()
        self._told = 0.0
        self._release: Callable[..., object] = let_go
        self.is_running = False

    def begin(self, make: Callable[..., object], release: Callable[..., object], *arguments: object) -> None:
        """Make it, and let it go."""
        self.is_running = True
        self._release = release
        self._stop.clear()
        self._office.read_later(make, *arguments, self._count, then=self._let_go, otherwise=self._refuse)

    def stop(self) -> None:
        """Stop before the next part."""
        self._stop.set()

    def _count(self, done: int, total: int) -> None:
        """On the reading thread, between two parts: stop, tell, and let the window have its turn."""
        if self._stop.is_set() or self._office.is_closed:
            raise ChangeStopped
        now = time.monotonic()
        if now - self._told >= TOLD_EVERY or done == total:
            self._told = now
            self.told.emit(done, total)
        time.sleep(PAUSE)

    def _let_go(self, made: object) -> None:
        def drop(problem: DirectoryError) -> None:
            if isinstance(made, Prepared):
                made.whole.unlink(missing_ok=True)
            self._refuse(problem)

        if self._stop.is_set():
            drop(ChangeStopped())
        else:
            self._office.change_with(self._release, made, then=self._end, otherwise=drop)

    def _end(self, made: object) -> None:
        self.is_running = False
        self.written.emit(made)

    def _refuse(self, problem: DirectoryError) -> None:
        self.is_running = False
        self.refused.emit(problem)
