"""The coverage grid on the screen: arrows walk through it, Enter or a click says what can be done with a cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QStyle, QTableView, QWidget

from directory.focal_points.coverage import Cell, Coverage
from ui.focal.grid_heads import HEAD_HEIGHT, NAME_WIDTH, ColumnNames, RowNames
from ui.focal.grid_model import GridModel
from ui.focal.grid_painting import GridDelegate, boxes_of, height_of
from ui.theme import theme
from ui.widgets.labels import Label

LEAST_COLUMN, HELD_COLUMN, HELD_MARGINS = 142, 72, 30
Index = QModelIndex | QPersistentModelIndex


class CoverageGrid(QTableView):
    """`chosen(cell, where)` when something is to be done with a cell; where is a point of the screen for a menu."""

    chosen = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = GridModel()
        self.painter_of_cells = GridDelegate(self.cells)
        self.setModel(self.cells)
        self.setItemDelegate(self.painter_of_cells)
        self.row_names = RowNames(self.cells, self)
        self.setVerticalHeader(self.row_names)
        self.setHorizontalHeader(ColumnNames(self.cells, self))
        self.row_names.sectionClicked.connect(self._fold)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Coverage"))
        self.setProperty("part", "grid")
        self.findChild(QAbstractButton).setAccessibleName(self.tr("Organisation"))  # Qt's own, behind the label
        self.corner = Label(self.tr("Organisation"), "second", self)
        theme().changed.connect(self.viewport().update)

    def show_grid(self, grid: Coverage) -> None:
        """Show a grid; the place in it and what is folded stay."""
        place, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        row, column = place.row(), place.column()
        self.cells.show(grid)
        self._arrange()
        self.verticalScrollBar().setValue(scrolled)
        if place.isValid() and self.cells.lines:
            self._go_to(min(row, len(self.cells.lines) - 1), min(column, len(grid.columns) - 1))
        elif len(self.cells.lines) > 1:
            self._go_to(1, 0)  # below the head of the first group

    def show_only_needing(self, only: bool) -> None:
        """Only the rows in which somebody is needed, or all."""
        self.cells.show_only_needing(only)
        self._arrange()

    def show_alternates(self, shown: bool) -> None:
        """Whether the second line says who the alternate is."""
        self.painter_of_cells.with_alternates = shown
        self.viewport().update()

    def place_of(self, row: str, column: str) -> QModelIndex:
        """The place of a row's name and a column's key; an invalid one where there is none."""
        for number, line in enumerate(self.cells.lines):
            if line.row is not None and line.row.name == row and column in self.cells.columns:
                return self.cells.index(number, self.cells.columns.index(column))
        return QModelIndex()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(800), theme().px(500))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space acts on a cell or folds a group; up and down walk through the cells of a place, too."""
        index = self.currentIndex()
        line = self.cells.lines[index.row()] if index.isValid() else None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and line is not None:
            if line.is_group:
                self._fold(index.row())
            else:
                self._choose(index, self.painter_of_cells.focused_part)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and index.isValid() and self._step_inside(index, event):
            self.viewport().update()
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()  # a letter belongs to the search box
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """From below one comes to the last cell of a place, else to the first."""
        is_upwards = previous.isValid() and current.row() < previous.row() and current.column() == previous.column()
        cells = self.cells.cells_at(current) if current.isValid() else ()
        self.painter_of_cells.focused_part = max(0, len(cells) - 1) if is_upwards else 0
        super().currentChanged(current, previous)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a cell says what can be done with it; on a group's line it folds."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self.cells.lines[index.row()].is_group:
            self._fold(index.row())
            return
        part = self._part_under(index, point)
        if part is not None:
            self.painter_of_cells.focused_part = part
            self.viewport().update()
            self._choose(index, part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what a click acts on."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        part = self._part_under(index, point) if index.isValid() else None
        acts = part is not None and self.cells.cells_at(index)[part].programme_id is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        px = theme().px
        box = QRect(px(16), 0, px(NAME_WIDTH - 16), px(HEAD_HEIGHT))
        self.corner.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def _choose(self, index: Index, part: int) -> None:
        cells = self.cells.cells_at(index)
        if not cells:
            return
        part = min(part, len(cells) - 1)
        cell: Cell = cells[part]
        if cell.programme_id is not None:
            box = boxes_of(self.cells, self.visualRect(index), cells)[part]
            self.chosen.emit(cell, self.viewport().mapToGlobal(box.bottomLeft()))

    def _step_inside(self, index: Index, event: QKeyEvent) -> bool:
        """Go to the next cell of the same place, where there is one."""
        cells = self.cells.cells_at(index)
        part = self.painter_of_cells.focused_part + (1 if event.key() == Qt.Key.Key_Down else -1)
        if not 0 <= part < len(cells):
            return False
        self.painter_of_cells.focused_part = part
        return True

    def _part_under(self, index: Index, point: QPoint) -> int | None:
        cells = self.cells.cells_at(index)
        boxes = boxes_of(self.cells, self.visualRect(index), cells)
        return next((part for part, box in enumerate(boxes) if box.contains(point)), None)

    def _fold(self, row: int) -> None:
        line = self.cells.lines[row]
        if line.is_group:
            self.cells.fold(line.kind or "")
            self._arrange()
            self._go_to(row, 0)

    def _go_to(self, row: int, column: int) -> None:
        self.setCurrentIndex(self.cells.index(row, column))

    def _arrange(self) -> None:
        """Heights and spans of the lines."""
        self.clearSpans()
        columns = len(self.cells.columns)
        for number, line in enumerate(self.cells.lines):
            self.setRowHeight(number, height_of(self.cells, line))
            if line.is_group and columns > 1:
                self.setSpan(number, 0, 1, columns)
        self._fit()

    def _fit(self) -> None:
        """Share the width among the columns; where that is too little for them, the grid scrolls sideways."""
        px, count = theme().px, len(self.cells.columns)
        if not count or self.cells.columnCount() != count + 1:
            return
        head = str(self.cells.headerData(count, Qt.Orientation.Horizontal))
        words = QFontMetrics(theme().font("cell", "medium")).horizontalAdvance(head)
        held = max(px(HELD_COLUMN), words + px(HELD_MARGINS))
        room = self.viewport().width() - held
        width = max(px(LEAST_COLUMN), room // count)
        for column in range(count):
            self.setColumnWidth(column, width)
        self.setColumnWidth(count, max(held, self.viewport().width() - width * count))
