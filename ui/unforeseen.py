"""What goes wrong on the window's own thread, between its events: it is told in the window, and described in a report.

    sys.excepthook = Unforeseen(lambda: program.window)

Qt goes on with its next event, so without this nobody would hear of it. Nothing is printed: what a desktop program
prints ends in a log, and an exception may quote what was stored.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from directory.errors import DirectoryError

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Unforeseen:
    """An excepthook: what a user can act on is said as its sentence, anything else leaves a report.

    A mistake that comes again at the same place, as painting does, is told once.
    """

    def __init__(self, find_window: Callable[[], MainWindow | None]) -> None:
        self._find_window = find_window
        self._told: set[tuple[str, int]] = set()

    def __call__(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Tell of an exception that nobody caught."""
        if not isinstance(problem, Exception):
            sys.__excepthook__(kind, problem, trace)
            return
        from directory.files import explain

        window = self._find_window()
        known = explain(problem, window.office.name) if window is not None else problem
        if window is not None and isinstance(known, DirectoryError):
            window.office.refused.emit(known.text)
            return
        place = _place_of(trace)
        if place in self._told:
            return
        self._told.add(place)
        from directory.bugs import write_report

        report = str(write_report("work in the window", problem))
        if window is not None:
            window.office.broke.emit(report)
        else:
            sys.stderr.write(f"{report}\n")


def _place_of(trace: TracebackType | None) -> tuple[str, int]:
    """Where it was raised: the file and the line."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace is not None else ("", 0)
