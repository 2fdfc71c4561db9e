"""The rows of the table: ids of all hits at once, what stands in the rows a page at a time.

A row may be a line that has no entry: the head of a group, or what stands between the hits in names and the rest.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from ui.table.columns import Column
from ui.table.sources import RowSource
from ui.table.ticks import Ticks
from ui.texts import number

if TYPE_CHECKING:
    from directory.search.grouping import Head

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
        self._ids: array[int] = array("q")
        self._hits = self._ids
        self._lines: Sequence[Head] = ()
        self._begins: Sequence[int] = ()  # the places among the ids before which a line stands
        self._pages: OrderedDict[int, list[Any]] = OrderedDict()
        ticks.changed.connect(self._repaint_ticks)

    @property
    def ids(self) -> array[int]:
        """The ids of all hits, in order."""
        return self._ids

    @property
    def hits(self) -> array[int]:
        """The ids of what was asked for: without those below whose names are merely similar."""
        return self._hits

    def show(self, ids: array[int], lines: Sequence[Head] = (), similar_from: int | None = None) -> None:
        """Show these entries, with lines between them: each stands before the id at its place.

        `similar_from`: the place from which on names are merely similar (0: all are, and are meant; None: none are).
        """
        self.beginResetModel()
        self._ids = ids
        self._hits = ids[:similar_from] if similar_from else ids
        self._lines = lines
        self._begins = [line.place for line in lines]
        self._pages.clear()
        self.endResetModel()

    def read_again(self) -> None:
        """What stands in the rows may have changed: read it when it is painted next."""
        self._pages.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

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
        return place + bisect_right(self._begins, place)

    def is_between(self, position: int) -> bool:
        """Whether the row is a line without an entry."""
        return self._line_at(position) is not None

    def head_text(self, position: int) -> tuple[str, int]:
        """The words of such a line, and how many rows follow."""
        line = self._line_at(position)
        assert line is not None
        return line.name, line.total

    def next_line(self, position: int, by: int) -> int | None:
        """The row of the next line (`by` 1) or the one before (-1), seen from a row."""
        number = self._lines_until(position) + (0 if by > 0 else -2)
        return self._begins[number] + number if 0 <= number < len(self._begins) else None

    def _lines_until(self, position: int) -> int:
        """How many lines stand in the rows up to this one."""
        return bisect_right(range(len(self._begins)), position, key=lambda number: self._begins[number] + number)

    def _line_at(self, position: int) -> Head | None:
        number = self._lines_until(position) - 1
        return self._lines[number] if number >= 0 and self._begins[number] + number == position else None

    def _place(self, position: int) -> int | None:
        """The place among the ids of a row of the table."""
        if position < 0 or self.is_between(position):
            return None
        place = position - self._lines_until(position)
        return place if place < len(self._ids) else None

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._ids) + len(self._begins)

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
            spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._said(*self.head_text(index.row())) if spoken and index.column() == TICK else None
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

    def _said(self, name: str, total: int) -> str:
        """A line as it is read out."""
        template = QCoreApplication.translate("EntriesModel", "{group}, {count}")
        return template.format(group=name, count=number(total)) if total else name

    def _repaint_ticks(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(
                self.index(0, TICK), self.index(self.rowCount() - 1, TICK), [Qt.ItemDataRole.CheckStateRole]
            )
