"""What a drop, an export or a sheet needs is imported beforehand, a little at a time, after the window is there.

Imported when it is first wanted, the import of a file alone would hold up the window for a third of a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

PAUSE_MILLISECONDS = 50  # between two modules, for whatever else the window has to do
MODULES = (
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
    """Imports MODULES, in their order, once `begin` is called; `is_done` when all are there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_done = False
        self._left: Iterator[str] = iter(MODULES)
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._import_next)

    def begin(self) -> None:
        """Begin, in the first pause."""
        self._timer.start()

    def stop(self) -> None:
        """Import nothing more, even where it is begun later: the window is about to go."""
        self._timer.stop()
        self._left = iter(())

    def _import_next(self) -> None:
        name = next(self._left, None)
        if name is None:
            self.is_done = True
            self._timer.stop()
        else:
            import_module(name)
