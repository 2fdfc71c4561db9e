"""The coverage grid as a table: groups that fold, rows of cells, and how many are held at each end.

A place of the grid may hold several cells: two programmes in one country, or two organizations of one row. Reading
order is the table's own, so that a screen reader and the keyboard go through it as through any table.
"""

from __future__ import annotations

import html
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from directory.focal_points.coverage import Cell, Coverage, Row
from directory.focal_points.duties import HELD
from ui.focal.cells import spoken
from ui.focal.states import NEEDING, group_words
from ui.texts import number, plain
from ui.words import country

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the expected cells are held."""

    held: int
    expected: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the grid: a group's head (no cells), a row, or the totals (no row, no kind)."""

    kind: str | None
    row: Row | None
    places: tuple[tuple[Cell, ...], ...]
    shares: tuple[Share, ...]  # of each column; of a group and a row empty
    share: Share
    rows: int = 0  # in a group

    @property
    def is_group(self) -> bool:
        """Whether it is the head of a group."""
        return self.row is None and self.kind is not None

    @property
    def is_total(self) -> bool:
        """Whether it is the last one, which counts."""
        return self.kind is None


def share_of(cells: Sequence[Cell]) -> Share:
    """How many of these are expected, and in how many of those somebody answers."""
    expected = [cell for cell in cells if cell.is_expected]
    return Share(sum(cell.state in HELD for cell in expected), len(expected))


class GridModel(QAbstractTableModel):
    """The lines of a coverage grid; the last column says how many are held."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: Coverage | None = None
        self.lines: list[Line] = []
        self.folded: set[str] = set()
        self.only_needing = False
        self.main_programme: int | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the columns: countries, or names of programmes."""
        return self.grid.columns if self.grid is not None else ()

    def show(self, grid: Coverage) -> None:
        """Show another grid; what is folded stays so."""
        self.beginResetModel()
        self.grid = grid
        known = [cell.programme_id for cell in grid.cells if cell.programme_id is not None]
        self.main_programme = max(dict.fromkeys(known), key=known.count, default=None)
        self._make_lines()
        self.endResetModel()

    def fold(self, kind: str) -> None:
        """Fold a group, or unfold it."""
        self.beginResetModel()
        self.folded ^= {kind}
        self._make_lines()
        self.endResetModel()

    def show_only_needing(self, only: bool) -> None:
        """Only rows in which something needs somebody, or all."""
        self.beginResetModel()
        self.only_needing = only
        self._make_lines()
        self.endResetModel()

    def _make_lines(self) -> None:
        assert self.grid is not None
        grid = self.grid
        at = {column: number for number, column in enumerate(grid.columns)}
        places: dict[tuple[str, str], list[list[Cell]]] = defaultdict(lambda: [[] for _ in grid.columns])
        for cell in grid.cells:
            column = grid.column_of(cell)
            if column in at:
                places[cell.kind, cell.row][at[column]].append(cell)
        self.lines = []
        for kind in dict.fromkeys(row.kind for row in grid.rows):
            made = [self._line(row, places[kind, row.name]) for row in grid.rows if row.kind == kind]
            shown = [line for line in made if not self.only_needing or _needs(line)]
            if not shown:
                continue
            cells = [cell for line in made for place in line.places for cell in place]
            self.lines.append(Line(kind, None, (), (), share_of(cells), len(made)))
            if kind not in self.folded:
                self.lines += shown
        if self.lines:
            by_column = tuple(share_of([c for c in grid.cells if grid.column_of(c) == key]) for key in grid.columns)
            self.lines.append(Line(None, None, (), by_column, share_of(grid.cells)))

    def _line(self, row: Row, places: Sequence[Sequence[Cell]]) -> Line:
        cells = [cell for place in places for cell in place]
        return Line(row.kind, row, tuple(tuple(place) for place in places), (), share_of(cells))

    def extra_of(self, cell: Cell) -> str:
        """What tells a cell from its neighbours in the same place: another programme, the country, the organization."""
        assert self.grid is not None
        parts = []
        if self.grid.by == "programmes":
            parts.append(country(cell.country))
        elif cell.programme_id is not None and cell.programme_id != self.main_programme:
            parts.append(plain(cell.programme or ""))
        return " · ".join(part for part in parts if part)

    def cells_at(self, index: Index) -> tuple[Cell, ...]:
        """The cells of a place; none in a head, in the totals and at the end."""
        line = self.lines[index.row()]
        return line.places[index.column()] if index.column() < len(line.places) else ()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if (parent is not None and parent.isValid()) or self.grid is None else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a place says; the delegate paints it from the cells themselves."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(index)
        if role == Qt.ItemDataRole.ToolTipRole and self.cells_at(index):
            said = html.escape(self._said(index)).replace("\n", "<br>")
            return f"<p style='white-space:pre'>{said}</p>"
        return None

    def _said(self, index: Index) -> str:
        line = self.lines[index.row()]
        if index.column() == len(self.columns):
            return self.share_text(line.share)
        if line.is_total:
            return self.share_text(line.shares[index.column()])
        if line.is_group:
            return self.group_text(line)
        return "\n\n".join(spoken(cell) for cell in line.places[index.column()])

    def share_text(self, share: Share) -> str:
        """5 of 5; nothing where nothing is expected."""
        if not share.expected:
            return ""
        return self.tr("{held} of {expected}").format(held=number(share.held), expected=number(share.expected))

    def group_text(self, line: Line) -> str:
        """A group's name and how many rows it has."""
        return self.tr("{group}, {rows}").format(group=group_words(line.kind or ""), rows=self.rows_text(line))

    def rows_text(self, line: Line) -> str:
        """How many rows a group has."""
        return self.tr("%n row(s)", "", line.rows)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            if section == len(self.columns):
                return self.tr("Held")
            key = self.columns[section]
            return country(key) if self.grid is not None and self.grid.by == "countries" else plain(key)
        line = self.lines[section]
        if line.row is not None:
            return plain(line.row.name)
        return self.tr("Held of expected") if line.is_total else self.group_text(line)


def _needs(line: Line) -> bool:
    return any(cell.state in NEEDING for place in line.places for cell in place)
