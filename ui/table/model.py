"""The rows of the table: ids of all hits at once, what stands in the rows a page at a time.

A row may be the line between what was found in names and what was found elsewhere; it has no entry.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.table.columns import Column
from ui.table.sources import RowSource
from ui.table.ticks import Ticks

PAGE, PAGES_KEPT = 128, 64
Index = QModelIndex | QPersistentModelIndex
TICK = 0  # the column of the ticks


class EntriesModel(QAbstractTableModel):
    """The rows of one section that a search found, in order."""

    def __init__(self, source: RowSource, ticks: Ticks) -> None:
        super().__init__()
        self.source = source
        self.ticks = ticks
        self.columns: Sequence[Column] = source.columns
        self.sorted_by, self.descending = source.first_sort, False
        self.rest_text = ""
        self._ids: array[int] = array("q")
        self._first_rest: int | None = None
        self._pages: OrderedDict[int, list[Any]] = OrderedDict()
        ticks.changed.connect(self._repaint_ticks)

    @property
    def ids(self) -> array[int]:
        """The ids of all hits, in order."""
        return self._ids

    def show(self, ids: array[int], first_rest: int | None, rest_text: str) -> None:
        """Show these entries; a line with `rest_text` stands before the one at `first_rest`."""
        self.beginResetModel()
        self._ids = ids
        self._first_rest = first_rest if first_rest and first_rest < len(ids) else None
        self.rest_text = rest_text
        self._pages.clear()
        self.endResetModel()

    def row_at(self, position: int) -> Any:
        """What stands in a row of the table; None for the line between, and for an entry that has just gone."""
        place = self._place(position)
        if place is None:
            return None
        page, offset = divmod(place, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            wanted = self._ids[page * PAGE : (page + 1) * PAGE]
            found = {row.id: row for row in self.source.read(wanted)}
            rows = [found.get(row_id) for row_id in wanted]
            self._pages[page] = rows
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return rows[offset]

    def id_at(self, position: int) -> int | None:
        """The entry of a row of the table."""
        place = self._place(position)
        return None if place is None else self._ids[place]

    def position_of(self, entry_id: int) -> int | None:
        """The row of the table in which an entry stands."""
        try:
            place = self._ids.index(entry_id)
        except ValueError:
            return None
        return place + 1 if self._first_rest is not None and place >= self._first_rest else place

    def is_between(self, position: int) -> bool:
        """Whether the row is the line between names and the rest."""
        return position == self._first_rest

    def _place(self, position: int) -> int | None:
        """The place among the ids of a row of the table."""
        if self._first_rest is None or position < self._first_rest:
            return position if 0 <= position < len(self._ids) else None
        return None if position == self._first_rest else position - 1

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._ids) + (self._first_rest is not None)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.is_between(index.row()):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICK else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says; the delegate paints rows itself and asks for this only where text is needed."""
        if self.is_between(index.row()):
            return self.rest_text if role == Qt.ItemDataRole.DisplayRole and index.column() == TICK else None
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            return Qt.CheckState.Checked if row.id in self.ticks else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if index.column() == TICK else self.columns[index.column() - 1].text(row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry_id = self.id_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or entry_id is None:
            return False
        if (entry_id in self.ticks) != (Qt.CheckState(value) == Qt.CheckState.Checked):
            self.ticks.toggle(entry_id)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if section == TICK else self.columns[section - 1].heading
        return None

    def _repaint_ticks(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(
                self.index(0, TICK), self.index(self.rowCount() - 1, TICK), [Qt.ItemDataRole.CheckStateRole]
            )
