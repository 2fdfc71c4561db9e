"""The table of the focal-point list: states as pills, next steps to click."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from ui.focal.source import FocalLine
from ui.focal.states import LOOKS, step_words
from ui.table.columns import Column
from ui.table.delegate import Cell, RowDelegate
from ui.table.model import TICK, EntriesModel, Index
from ui.table.view import EntriesView
from ui.theme import theme

STEP_GAP = 16


class FocalDelegate(RowDelegate):
    """Pills of seven states, links of next steps."""

    view: FocalView

    def _paint_cell(self, painter: QPainter, cell: Cell, row: Any, column: Column) -> None:
        assert isinstance(row, FocalLine)
        look = theme()
        area = cell.rect.adjusted(look.px(8), 0, -look.px(6), 0)
        line = row.line
        if column.key == "state":
            self._paint_pill(painter, cell, area, column.text(row), LOOKS[line.state].icon, LOOKS[line.state].role)
        elif column.key == "verified":
            day = line.verified.isoformat() if line.verified else None
            self._paint_verified(painter, cell, area, day, column.text(row))
        elif column.key == "holder":
            is_held = line.holder is not None
            role, weight = ("text", "strong") if is_held else ("second", "regular")
            self._draw(painter, cell, area, column.text(row), role, "cell", weight, matched=is_held)
        elif column.key == "next" or (column.key == "alternate" and self.view.steps_at(self.index_of(cell))):
            for step, box in self.view.steps_at(self.index_of(cell)):
                self._draw(painter, cell, box, step_words(step), "accent", "cell", "strong")
        else:
            role = "text" if column.key in ("country", "organization") else "second"
            self._draw(painter, cell, area, column.text(row), role, "cell", matched=True)


class FocalView(EntriesView):
    """`stepped(step, row)` when a row's step is clicked."""

    stepped = Signal(str, int)

    def __init__(self, model: EntriesModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.offers_steps = True

    def make_delegate(self) -> FocalDelegate:
        """What paints its rows."""
        return FocalDelegate(self)

    def steps_at(self, index: Index) -> list[tuple[str, QRect]]:
        """The steps that stand in a cell, and where: the next one, all of them in the row under the mouse or focus."""
        row = self.entries.row_at(index.row())
        key = self.entries.columns[index.column() - 1].key
        if row is None or not self.offers_steps or key not in ("next", "alternate"):
            return []
        look = theme()
        cell = self.visualRect(index).adjusted(look.px(8), 0, -look.px(6), 0)
        is_near = index.row() in (self.hovered_row, self.currentIndex().row())
        needs = row.line.state != "filled"
        metrics = QFontMetrics(look.font("cell", "strong"))
        left, boxes = cell.left(), []
        steps = row.steps if is_near else row.steps[:1] if needs else ()
        if key == "alternate":
            steps = ("alternate",) if is_near and row.wants_alternate else ()
        for step in steps:
            width = metrics.horizontalAdvance(step_words(step)) + 2
            if boxes and left + width > cell.right():
                break
            width = min(width, cell.right() - left + 1)  # the only one ends in … where it has no room
            box = QRect(left, cell.top(), width, cell.height())
            boxes.append((step, QStyle.visualRect(self.layoutDirection(), cell, box)))
            left += width + look.px(STEP_GAP)
        return boxes

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a step does it; anything else as in any table."""
        step = self._step_under(event.position().toPoint())
        index = self.indexAt(event.position().toPoint())
        if step and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            row_id = self.entries.id_at(index.row())
            assert row_id is not None
            self.stepped.emit(step, row_id)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._step_under(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _step_under(self, point: QPoint) -> str:
        index = self.indexAt(point)
        if not index.isValid() or index.column() == TICK:
            return ""
        return next((step for step, box in self.steps_at(index) if box.contains(point)), "")
