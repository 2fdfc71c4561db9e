"""What pages need, and then what a drop, an export or a sheet does, is imported a little at a time after the start.

Imported when it is first wanted, the import of a file alone would hold up the window for a third of a second.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

FRAME_MILLISECONDS = 20  # for the whole window to be painted
PAUSE_MILLISECONDS = 50  # between two modules, for whatever else the window has to do
PAGES = (  # as soon as the window lets go: the page of the focused entry waits for them
    "sqlalchemy.util",
    "sqlalchemy.orm",
    "models.base",
    "models",
    "directory.sessions",
    "directory.history.undo",
    "directory.office.page",
    "ui.pages.kinds",
)
MODULES = (
    "directory.focal_points.views",
    "directory.press.parser",
    "directory.importing.receiving",
    "directory.importing.matching",
    "directory.importing.drafting",
    "directory.importing.planner",
    "directory.importing.storing",
    "ui.tasks.import_card",
    "ui.tasks.import_list",
    "ui.tasks.import_release",
    "ui.tasks.importing",
    "ui.command_palette",
    "ui.tasks.exporting",
    "ui.tasks.mailing",
    "directory.sheets.layout",
    "ui.tasks.composing",
)


class Preparation(QObject):
    """Imports PAGES and MODULES, in their order, once `begin` is called; `is_done` when all are there."""

    pages_ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_done = False
        self._first: Iterator[str] = iter(PAGES)
        self._left: Iterator[str] = iter(MODULES)
        self._then: Callable[[], object] = lambda: None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._import_next)

    def begin(self, then: Callable[[], object] = lambda: None) -> None:
        """Begin, in the first pause; `then` is called once pages can be shown."""
        self._then = then
        self._timer.start(FRAME_MILLISECONDS)

    def stop(self) -> None:
        """Import nothing more, even where it is begun later: the window is about to go."""
        self._timer.stop()
        self._first = self._left = iter(())
        self._then = lambda: None

    def _import_next(self) -> None:
        name = next(self._first, None)
        if name is not None:
            self._timer.setInterval(0)
            import_module(name)
            return
        self._timer.setInterval(PAUSE_MILLISECONDS)
        settle()
        then, self._then = self._then, lambda: None
        then()
        self.pages_ready.emit()
        name = next(self._left, None)
        if name is None:
            self.is_done = True
            self._timer.stop()
            gc.freeze()  # so does what was imported
        else:
            import_module(name)


def settle() -> None:
    """What was made until now stays, and is looked through no more; from now on Python tidies up again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
