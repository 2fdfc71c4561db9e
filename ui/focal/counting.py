"""How many focal points the navigation says: as many as the list of the shown day has lines, missing ones included.

Who is expected and not named yet is known to the ORM alone, so this is read away from the window's thread: once pages
can be shown, and a moment after each change: a longer one where counting takes long, or it would go on all day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAUSE_MILLISECONDS = 300  # after a change
SHARE = 20  # times as long as it took is waited until the next


class FocalCount(QObject):
    """Keeps the count of a window's navigation."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.office = window, window.office
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.read)
        self._took = QElapsedTimer()
        self.office.closed.connect(self._pause.stop)
        window.preparation.pages_ready.connect(self._begin)

    def read(self) -> None:
        """Count anew."""
        from directory.focal_points.views import count_lines

        if not self.office.is_closed:
            self._took.start()
            self.office.read_later(count_lines, self.office.day, then=self._tell)

    def _begin(self) -> None:
        self.office.changed.connect(self._pause.start)
        self._pause.start()

    def _tell(self, count: int) -> None:
        self._pause.setInterval(max(PAUSE_MILLISECONDS, SHARE * self._took.elapsed()))
        self.window.navigation.show_counts({"focal points": count})
