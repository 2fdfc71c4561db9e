"""The names of the days above the grid of a rota; somebody can be dropped on one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.rota.painting import Scene, paint_head


class DayHeads(QWidget):
    """The names of the days that `scene` shows; what is dragged over them is handed on to the grid below."""

    def __init__(self, grid: QAbstractScrollArea, scene: Callable[[], Scene | None]) -> None:
        super().__init__(grid)
        self._grid, self._scene = grid, scene
        self.setAcceptDrops(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them above their columns."""
        scene = self._scene()
        if scene is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_head(painter, scene, self.height(), scene.now.date() if scene.now else None)
            painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._grid.dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._grid.dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._grid.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._grid.dropEvent(event)
