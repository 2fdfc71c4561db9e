"""Whom a mailing or an export goes to: a list with ticks, in which somebody can be left out by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from directory.mailing.writer import find_address
from directory.released import Released
from ui.table.ink import paint_tick
from ui.texts import number, plain
from ui.theme import theme
from ui.widgets.labels import Label

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, TICK_WIDTH = 30, 40


class RecipientsModel(QAbstractTableModel):
    """The entries, and which are left out by hand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[Released] = ()
        self.out: Collection[int] = ()

    def show(self, entries: Sequence[Released], out: Collection[int]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self.entries, self.out = entries, set(out)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return ("", self.tr("Name"), self.tr("Organisation"), self.tr("E-mail"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Unchecked if entry.id in self.out else Qt.CheckState.Checked
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        work = entry.works[0] if entry.works else None
        texts = ("", entry.name, (work.organization if work else None) or "", find_address(entry) or "")
        return plain(texts[index.column()])


class _TickDelegate(QStyledItemDelegate):
    """Paints the ticks of the first column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_tick(painter, option.rect.center(), index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
        painter.restore()


class _View(QTableView):
    """Space or a click on the tick leaves somebody out, or takes her back."""

    toggled = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and index.column() == 0:
            self.toggled.emit(index.row())


class RecipientList(QWidget):
    """`left(id, whether)` when somebody is left out or taken back."""

    left = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(6))
        head = QHBoxLayout()
        head.setContentsMargins(px(16), 0, px(16), 0)
        head.addWidget(Label(self.tr("Goes to"), "section"))
        self.total_label = Label("", "second")
        head.addWidget(self.total_label)
        head.addStretch(1)
        column.addLayout(head)
        self.model = RecipientsModel(self)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Goes to"))
        self.view.setItemDelegateForColumn(0, _TickDelegate(self.view))
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.view.setShowGrid(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, px(TICK_WIDTH))
        self.view.toggled.connect(self._toggle)
        column.addWidget(self.view, 1)

    def show_entries(self, entries: Sequence[Released], out: Collection[int]) -> None:
        """Show whom it goes to; place and focus stay."""
        here, scrolled = self.view.currentIndex().row(), self.view.verticalScrollBar().value()
        self.model.show(entries, out)
        if 0 <= here < len(entries):
            self.view.setCurrentIndex(self.model.index(here, 1))
        self.view.verticalScrollBar().setValue(scrolled)

    def set_total(self, reached: int, total: int, listed: int | None = None) -> None:
        """Say how many of how many; `listed` where only so many of them stand in the list."""
        text = self.tr("{reached} of {total}").format(reached=number(reached), total=number(total))
        if listed is not None:
            text = self.tr("{count}; the first {listed} are listed").format(count=text, listed=number(listed))
        self.total_label.setText(text)

    def _toggle(self, row: int) -> None:
        entry = self.model.entries[row]
        self.left.emit(entry.id, entry.id not in self.model.out)
