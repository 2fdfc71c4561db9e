"""How a long change goes on beside everything else: it says how far it is, lets others go on, and may be stopped.

    desk.course = Course(pause, tell)        every session of that desk has it
    course_of(session).tell(Text(…))

The command line's only tells, on a terminal (`told_on`): nobody waits beside it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from concurrent.futures import Executor  # late: the first picture waits for no thread

    from sqlalchemy.orm import Session

STOPPED = QT_TRANSLATE_NOOP("directory", "That was stopped; nothing of it was stored.")
FINDABLE = QT_TRANSLATE_NOOP("directory", "Making entries findable… {percent} %")


class ChangeStopped(DirectoryError):
    """The user stopped a change before its end."""

    def __init__(self) -> None:
        super().__init__(STOPPED)


def _go_on() -> None:
    """No pause."""


def _say_nothing(text: Text) -> None:
    """Nobody is told."""


@dataclass(frozen=True, slots=True)
class Course:
    """`pause` is called every few milliseconds, and what it raises ends the change; `tell` gets how far it is.

    `helper`: another process, which takes part in making entries findable where they are many.
    """

    pause: Callable[[], None] = _go_on
    tell: Callable[[Text], None] = _say_nothing
    helper: Executor | None = None

    def tell_findable(self, done: int, total: int) -> None:
        """Say of how many of the entries concerned search knows by now."""
        self.tell(Text(FINDABLE, {"percent": 100 * done // max(total, 1)}))

    def count(self, template: str, step: int, total: int) -> Callable[[], None]:
        """A pause for after each so many of all, which says how far that is: `template` has a {percent}."""
        done = 0

        def pause() -> None:
            nonlocal done
            done = min(done + step, total)
            self.tell(Text(template, {"percent": 100 * done // max(total, 1)}))
            self.pause()

        return pause


ALONE = Course()
LONG, TOLD_EVERY = 2.0, 0.5  # seconds: what takes longer is told of on a terminal, so often


@contextmanager
def told_on(terminal: TextIO) -> Iterator[Course]:
    """A course that says how far it is in one line, which goes with its end. Where nobody looks on nothing is said."""
    if not terminal.isatty():
        yield ALONE
        return
    last = time.monotonic() + LONG - TOLD_EVERY
    is_told = False

    def tell(text: Text) -> None:
        nonlocal last, is_told
        if time.monotonic() - last >= TOLD_EVERY:
            last, is_told = time.monotonic(), True
            terminal.write(f"\r\x1b[K{text}")
            terminal.flush()

    try:
        yield Course(tell=tell)
    finally:
        if is_told:
            terminal.write("\r\x1b[K")
            terminal.flush()


def course_of(session: Session) -> Course:
    """The course of the desk that a session belongs to."""
    found: Course = session.info.get("course", ALONE)
    return found
