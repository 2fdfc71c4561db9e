"""The coverage of a programme: which, by what, and the grid."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.focal.board import Board
from ui.focal.grid import CoverageGrid
from ui.texts import plain
from ui.theme import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented


class CoverageView(QWidget):
    """`chosen(subject, state, where)` when something is to be done with a cell; `shown` when another grid is shown."""

    chosen = Signal(object, str, QPoint)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(10), px(20), px(12))
        column.setSpacing(px(8))
        self.grid = CoverageGrid()
        column.addLayout(self._make_bar())
        card = QFrame()
        card.setProperty("part", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(px(4), px(4), px(4), px(4))
        inner.addWidget(self.grid)
        column.addWidget(card, 1)
        self.grid.chosen.connect(self._choose)

    def show_board(self, board: Board) -> None:
        """Show the coverage as a board has it; the programme that was chosen stays."""
        self.board = board
        chosen = self.programme.currentData()
        self.programme.blockSignals(True)
        self.programme.clear()
        self.programme.addItem(theme().icon("tree"), self.tr("All programmes"), None)
        for plan in board.programmes():
            self.programme.addItem(theme().icon("tree"), plain(plan.name), plan.id)
        self.programme.setCurrentIndex(max(0, self.programme.findData(chosen)))
        self.programme.blockSignals(False)
        self.show_again()

    def choose_programme(self, programme_id: int | None) -> None:
        """Show the coverage of a programme, or of all (None)."""
        self.programme.setCurrentIndex(max(0, self.programme.findData(programme_id)))
        self.show_again()

    def show_again(self) -> None:
        """Show the grid that is asked for."""
        if self.board is None:
            return
        self.grid.show_grid(self.board.grid(self.programme.currentData(), self.columns.current()))
        self.shown.emit()

    def _make_bar(self) -> FlowLayout:
        flow = FlowLayout(spacing=16)
        label = Label(self.tr("Programme"), "second")
        self.programme = QComboBox()
        self.programme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.programme.setMinimumContentsLength(24)
        label.setBuddy(self.programme)
        self.programme.activated.connect(lambda _index: self.show_again())
        flow.addWidget(_beside(label, self.programme))
        self.columns = Segmented(
            [("countries", self.tr("Countries"), ""), ("programmes", self.tr("Programmes"), "")], self.tr("Columns")
        )
        self.columns.chosen.connect(lambda _key: self.show_again())
        flow.addWidget(_beside(Label(self.tr("Columns"), "second"), self.columns))
        self.alternates = QCheckBox(self.tr("Show alternates"))
        self.alternates.setChecked(True)
        self.alternates.toggled.connect(self.grid.show_alternates)
        flow.addWidget(self.alternates)
        self.needing = QCheckBox(self.tr("Only what needs you"))
        self.needing.toggled.connect(self.grid.show_only_needing)
        flow.addWidget(self.needing)
        return flow

    def _choose(self, cell: object, where: QPoint) -> None:
        from directory.focal_points.coverage import Cell

        assert isinstance(cell, Cell)
        assert self.board is not None
        self.chosen.emit(self.board.subject_of_cell(cell), cell.state, where)


def _beside(label: Label, control: QWidget) -> QWidget:
    """A label before its control."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().px(8))
    row.addWidget(label)
    row.addWidget(control)
    return made
