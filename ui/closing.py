"""Closing the window while something large is being stored: it closes by itself once that is done, or is told not to.

What would be lost is neither thrown away nor waited for with a window that does not answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from directory.errors import DirectoryError

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.tasks.task import Task


class Closing(QObject):
    """Decides whether the window may close now; where it may not, a notice has the choice."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.is_waiting = False  # the window closes when all is stored
        window.office.saving.connect(self._look)

    def close(self) -> bool:
        """Let go of the directory; what is being saved is saved first. Whether the window may close."""
        window = self.window
        if not self._may_close():
            return False
        window.remember()
        window.preparation.stop()
        window.page_panel.stop()
        window.closing.emit()
        try:
            window.office.close()
        except DirectoryError as problem:
            window.tell(problem.text)
        return True

    def _may_close(self) -> bool:
        """Whether nothing large is being stored. The search index by itself is ended: it is made another time."""
        office = self.window.office
        if office.progress.is_of_index:
            office.progress.stop()
        if office.is_closed or not (office.progress.is_long or (self._storing() and office.is_saving)):
            return True
        self.is_waiting = True
        self.window.tell(
            self.tr("Something large is still being saved. The window closes when that is done."),
            ((self.tr("Stop it and close"), self.stop), (self.tr("Stay open"), self.stay)),
            stays=True,
        )
        return False

    def stop(self) -> None:
        """End what is being stored, of which nothing stays, and close then."""
        for task in self._storing():
            task.stop()
        self.window.office.progress.stop()

    def stay(self) -> None:
        """Do not close after all."""
        self.is_waiting = False

    def _storing(self) -> list[Task]:
        shown = (self.window.task, *self.window.aside)
        return [task for task in shown if task is not None and task.is_storing]

    def _look(self, waiting: int) -> None:
        if self.is_waiting and not waiting:
            QTimer.singleShot(0, self, self.window.close)  # whoever waited for the change is told first
