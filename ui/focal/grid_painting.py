"""Paints the coverage grid: cells as cards with a sign beside each name, group heads, the counts at the ends."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from directory.focal_points.coverage import Cell
from ui.focal.cells import lines_of
from ui.focal.grid_model import GridModel, Line
from ui.focal.states import LOOKS
from ui.icons import paint as paint_icon
from ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
CELL_HEIGHT, EXTRA_HEIGHT, GAP, GROUP_HEIGHT, TOTAL_HEIGHT = 58, 15, 6, 28, 40
# the ground and the edge of a cell in each state: palette roles, and whether the edge is dashed
GROUNDS = {
    "filled": ("panel", "hairline", False),
    "acting": ("note_tint", "note", False),
    "expiring": ("panel", "note", False),
    "stale": ("panel", "note", True),
    "vacant": ("panel", "wrong", False),
    "missing": ("panel", "wrong", True),
    "not expected": ("sunken", "hairline", False),
}


def height_of(model: GridModel, line: Line) -> int:
    """The height of a line in pixels."""
    px = theme().px
    if line.is_group:
        return px(GROUP_HEIGHT)
    if line.is_total:
        return px(TOTAL_HEIGHT)
    return max(sum(cell_height(model, cell) + px(GAP) for cell in place) for place in line.places)


def cell_height(model: GridModel, cell: Cell) -> int:
    """The height of one cell: higher where it must say of what it is."""
    return theme().px(CELL_HEIGHT + (EXTRA_HEIGHT if cell.programme_id is not None and model.extra_of(cell) else 0))


def boxes_of(model: GridModel, area: QRect, cells: tuple[Cell, ...]) -> list[QRect]:
    """Where the cells of a place stand in it, one below the other."""
    px, top, boxes = theme().px, area.top(), []
    for cell in cells:
        height = cell_height(model, cell)
        boxes.append(QRect(area.left() + px(3), top + px(GAP) // 2, area.width() - px(GAP), height))
        top += height + px(GAP)
    return boxes


class GridDelegate(QStyledItemDelegate):
    """Paints a place of the grid."""

    def __init__(self, model: GridModel, parent: QStyledItemDelegate | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.with_alternates = True
        self.offers_steps = True
        self.focused_part = 0  # which of several cells the keyboard is on

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(120), height_of(self.model, self.model.lines[index.row()]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a place: its cells, or a count."""
        look = theme()
        line = self.model.lines[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, look.colour("panel"))
        is_end = index.column() == len(self.model.columns)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if line.is_group:
            if is_end:
                self._paint_count(painter, option, self.model.share_text(line.share), "second", "regular")
            elif has_focus:
                self._paint_focus(painter, option.rect.adjusted(look.px(3), look.px(4), -look.px(3), -look.px(4)))
        elif is_end:
            self._paint_count(painter, option, self.model.share_text(line.share), "text", "strong")
        elif line.is_total:
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), look.colour("hairline")
            )
            self._paint_count(
                painter, option, self.model.share_text(line.shares[index.column()]), "text", "strong", leading=True
            )
        else:
            cells = line.places[index.column()]
            for part, (cell, box) in enumerate(zip(cells, boxes_of(self.model, option.rect, cells), strict=True)):
                self._paint_cell(painter, option.direction, box, cell)
                if has_focus and part == min(self.focused_part, len(cells) - 1):
                    self._paint_focus(painter, box)
        painter.restore()

    def _paint_cell(self, painter: QPainter, direction: Qt.LayoutDirection, box: QRect, cell: Cell) -> None:
        look = theme()
        ground, edge, dashed = GROUNDS[cell.state]
        pen = QPen(look.colour(edge), 1.2 if edge != "hairline" else 1)
        if dashed:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(look.colour(ground))
        shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = look.px(6)
        painter.drawRoundedRect(shape, radius, radius)
        if cell.state == "not expected":
            self._paint_hatching(painter, shape, radius)
        inner = box.adjusted(look.px(10), look.px(5), -look.px(9), -look.px(5))
        if cell.state == "not expected" and not cell.alternate:
            painter.setFont(look.font("cell"))
            painter.setPen(look.colour("muted"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, lines_of(cell).first)
            return
        self._paint_lines(painter, direction, inner, cell)

    def _paint_lines(self, painter: QPainter, direction: Qt.LayoutDirection, inner: QRect, cell: Cell) -> None:
        look = theme()
        state = LOOKS[cell.state]
        said = lines_of(cell, with_alternate=self.with_alternates, offers_steps=self.offers_steps)
        is_alarm = state.role in ("wrong", "note") and cell.state != "missing"
        third = "accent" if said.is_link else state.role if is_alarm else "second"
        texts = [
            (said.first, "wrong" if state.role == "wrong" else "text", "control", "strong"),
            (said.second, "muted" if not cell.alternate else "second", "cell", "regular"),
            (said.third, third, "cell", "strong" if said.is_link or is_alarm else "regular"),
        ]
        extra = self.model.extra_of(cell) if cell.programme_id is not None else ""
        if extra:
            texts.append((extra, "second", "pill", "medium"))
        size, height = look.px(15), look.px(16)
        top = inner.top()
        for number, (text, role, font, weight) in enumerate(texts):
            room = inner.width() - (size + look.px(6) if number == 0 and state.icon else 0)
            place = QStyle.visualRect(direction, inner, QRect(inner.left(), top, room, height))
            draw_text(painter, direction, place, text, role, font, weight)
            top += height
        if state.icon:
            sign = QRect(inner.right() - size, inner.top() + look.px(1), size, size)
            ink = look.colour(state.role).name()
            paint_icon(painter, state.icon, ink, QRectF(QStyle.visualRect(direction, inner, sign)))

    def _paint_hatching(self, painter: QPainter, shape: QRectF, radius: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme().colour("hairline"), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(shape, radius, radius)

    def _paint_focus(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(theme().colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = theme().px(6)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_count(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        text: str,
        role: str,
        weight: str,
        *,
        leading: bool = False,
    ) -> None:
        px = theme().px
        area = option.rect.adjusted(px(13), 0, -px(13), 0)
        draw_text(painter, option.direction, area, text, role, "cell", weight, trailing=not leading)


def draw_text(
    painter: QPainter,
    direction: Qt.LayoutDirection,
    area: QRect,
    text: str,
    role: str,
    size: str,
    weight: str,
    *,
    trailing: bool = False,
) -> None:
    """One line of text at the leading edge (or the trailing one), cut with an ellipsis."""
    if not text or area.width() <= 0:
        return
    look = theme()
    font = look.font(size, weight)
    painter.setFont(font)
    painter.setPen(look.colour(role))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
    flags = QStyle.visualAlignment(direction, side) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(area, flags, shown)
