"""The table of the focal-point list: heads of groups between its rows, states as pills, next steps to click."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.focal.source import FocalLine, FocalSource
from ui.focal.states import LOOKS, step_words
from ui.table.columns import Column
from ui.table.delegate import RowDelegate
from ui.table.model import TICK, EntriesModel, Index
from ui.table.ticks import Ticks
from ui.table.view import EntriesView
from ui.texts import number
from ui.theme import theme

STEP_GAP = 16


class FocalModel(EntriesModel):
    """Rows under the heads of their groups."""

    def __init__(self, source: FocalSource, ticks: Ticks) -> None:
        super().__init__(source, ticks)
        self.focal = source
        self._heads: list[int] = []  # the positions of the heads in the table

    def show(self, ids: array[int], first_rest: int | None, rest_text: str) -> None:
        """Show these rows, each group below its head."""
        self._heads = [place + number for number, (place, _name, _count) in enumerate(self.focal.heads)]
        super().show(ids, None, "")

    def position_of(self, entry_id: int) -> int | None:
        place = super().position_of(entry_id)
        if place is None:
            return None
        begins = [begin for begin, _name, _count in self.focal.heads]
        return place + bisect_right(begins, place)

    def is_between(self, position: int) -> bool:
        """Whether the row is the head of a group."""
        return position in self._heads

    def head_text(self, position: int) -> tuple[str, int]:
        """A head's words and how many rows follow."""
        _place, name, count = self.focal.heads[self._heads.index(position)]
        return name, count

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else super().rowCount() + len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As any table's; a head says its group."""
        if not self.is_between(index.row()):
            return super().data(index, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == TICK:
            name, count = self.head_text(index.row())
            return self.tr("{group}, {count}").format(group=name, count=number(count))
        return None

    def _place(self, position: int) -> int | None:
        if self.is_between(position):
            return None
        place = position - bisect_right(self._heads, position)
        return place if 0 <= place < len(self._ids) else None


class FocalDelegate(RowDelegate):
    """Pills of seven states, links of next steps."""

    view: FocalView

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell, or the head of a group."""
        model = self.view.entries
        if not isinstance(model, FocalModel) or not model.is_between(index.row()):
            super().paint(painter, option, index)
            return
        look = theme()
        painter.save()
        painter.fillRect(option.rect, look.colour("window"))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.colour("hairline")
        )
        name, count = model.head_text(index.row())
        area = option.rect.adjusted(look.px(16), 0, -look.px(16), 0)
        used = self._draw(painter, option, area, name, "second", "cell", "strong")
        rest = QRect(area.left() + used + look.px(8), area.top(), area.width() - used - look.px(8), area.height())
        self._draw(painter, option, QStyle.visualRect(option.direction, area, rest), number(count), "second", "cell")
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Any, column: Column, index: Index
    ) -> None:
        assert isinstance(row, FocalLine)
        look = theme()
        area = option.rect.adjusted(look.px(8), 0, -look.px(6), 0)
        line = row.line
        if column.key == "state":
            self._paint_pill(painter, option, area, column.text(row), LOOKS[line.state].icon, LOOKS[line.state].role)
        elif column.key == "verified":
            day = line.verified.isoformat() if line.verified else None
            self._paint_verified(painter, option, area, day, column.text(row))
        elif column.key == "holder":
            is_held = line.holder is not None
            role, weight = ("text", "strong") if is_held else ("second", "regular")
            self._draw(painter, option, area, column.text(row), role, "cell", weight, matched=is_held)
        elif column.key == "next":
            for step, box in self.view.steps_at(index):
                self._draw(painter, option, box, step_words(step), "accent", "cell", "strong")
        else:
            role = "text" if column.key in ("country", "organization") else "second"
            self._draw(painter, option, area, column.text(row), role, "cell", matched=True)


class FocalView(EntriesView):
    """`stepped(step, row)` when a row's step is clicked."""

    stepped = Signal(str, int)

    def __init__(self, model: FocalModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.focal_model = model
        self.setItemDelegate(FocalDelegate(self))
        self.offers_steps = True

    def steps_at(self, index: Index) -> list[tuple[str, QRect]]:
        """The steps that stand in a cell, and where: the next one, all of them in the row under the mouse or focus."""
        row = self.entries.row_at(index.row())
        if row is None or not self.offers_steps or self.entries.columns[index.column() - 1].key != "next":
            return []
        look = theme()
        cell = self.visualRect(index).adjusted(look.px(8), 0, -look.px(6), 0)
        is_near = index.row() in (self.hovered_row, self.currentIndex().row())
        needs = row.line.state != "filled"
        metrics = QFontMetrics(look.font("cell", "strong"))
        left, boxes = cell.left(), []
        for step in row.steps if is_near else row.steps[:1] if needs else ():
            width = metrics.horizontalAdvance(step_words(step)) + 2
            if boxes and left + width > cell.right():
                break
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up on the first row leaves upwards, over the head that stands above it."""
        is_first = self.currentIndex().row() <= 1
        if event.key() == Qt.Key.Key_Up and is_first and not event.modifiers():
            self.left_upwards.emit()
        elif event.key() == Qt.Key.Key_Home:
            self.setCurrentIndex(self.entries.index(1, TICK + 1))
        else:
            super().keyPressEvent(event)

    def _step_under(self, point: QPoint) -> str:
        index = self.indexAt(point)
        if not index.isValid() or index.column() == TICK:
            return ""
        return next((step for step, box in self.steps_at(index) if box.contains(point)), "")

    def _after_reset(self) -> None:
        self.clearSpans()
        self.hovered_row = -1
        for position in range(self.entries.rowCount()):
            if self.entries.is_between(position):
                self.setSpan(position, TICK, 1, self.entries.columnCount())
        self.head.viewport().update()
