"""Python's search for cycles of objects happens on the GUI thread only, between two events.

Left to itself it begins on whichever thread makes the next object. A closed dialog is such a cycle, and a widget that
is destroyed on another thread than its own takes the program down.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.keys import typing

EVERY_MILLISECONDS = 250
MADE = 2000  # new objects since the last look
TOO_MANY = 50_000  # so many new objects do not wait until the rows of a key are painted
ROUNDS = 10  # of looks through the newest, before those that outlived one are looked through as well
PIECES, BREATH = 100, 5  # of what is let go at a time, and milliseconds until the next
RESTING = 200  # so few new objects mean that nobody types: only then everything is looked through


class Tidying(QObject):
    """Looks for cycles in place of Python itself; `gc.disable()` and `gc.enable()` pause it as ever."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.set_threshold(0)
        timer = QTimer(self)
        timer.timeout.connect(self.tidy)
        timer.start(EVERY_MILLISECONDS)

    def tidy(self) -> None:
        """Look through what is due."""
        if not gc.isenabled():
            return
        made, rounds, older = gc.get_count()
        if typing.is_waiting and made < TOO_MANY:
            return
        if made >= MADE:
            gc.collect(1 if rounds >= ROUNDS else 0)
        elif made < RESTING and older >= ROUNDS and not typing.is_recent:
            gc.collect()


def collect_again() -> None:
    """Let the collector look for cycles again, but not in what is there by now: that alone would take it too long."""
    gc.freeze()
    gc.enable()


def let_go(pieces: list[object], then: Callable[[], None] | None = None) -> None:
    """Let go what a task held, a little at a time: all at once it would hold up the window."""
    del pieces[-PIECES:]
    if pieces:
        QTimer.singleShot(BREATH, lambda: let_go(pieces, then))
    elif then is not None:
        then()
