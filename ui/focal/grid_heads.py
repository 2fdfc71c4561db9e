"""The heads of the coverage grid: names of rows, which wrap, and groups that fold; countries or programmes above."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ui.focal.grid_model import GridModel
from ui.focal.grid_painting import draw_text
from ui.focal.states import group_words
from ui.icons import paint as paint_icon
from ui.texts import number
from ui.theme import theme

NAME_WIDTH, HEAD_HEIGHT = 186, 32


class RowNames(QHeaderView):
    """What stands before each row; a click on a group's name folds it."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.grid_model = model
        self.setFixedWidth(theme().px(NAME_WIDTH))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(theme().px(20))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(NAME_WIDTH), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A group's name with the sign that it folds, a row's name in up to three lines, or the totals."""
        look = theme()
        line = self.grid_model.lines[section]
        painter.save()
        painter.fillRect(rect, look.colour("panel"))
        area = rect.adjusted(look.px(16), 0, -look.px(8), 0)
        direction = self.layoutDirection()
        if line.is_group:
            self._paint_group(painter, area, section)
        elif line.is_total:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), look.colour("hairline"))
            draw_text(painter, direction, area, self.tr("Held of expected"), "second", "cell", "medium")
        else:
            painter.setFont(look.font("cell", "medium"))
            painter.setPen(look.colour("text"))
            lead = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
            text = str(self.grid_model.headerData(section, Qt.Orientation.Vertical))
            box = area.adjusted(0, look.px(9), 0, -look.px(4))
            painter.drawText(box, lead | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)
        painter.restore()

    def _paint_group(self, painter: QPainter, area: QRect, section: int) -> None:
        look = theme()
        model = self.grid_model
        line = model.lines[section]
        direction = self.layoutDirection()
        is_folded = line.kind in model.folded
        size = look.px(13)
        box = QRectF(QStyle.visualRect(direction, area, QRect(area.left(), area.center().y() - size // 2, size, size)))
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        icon = "chevron-right" if is_folded else "chevron-down"
        paint_icon(painter, icon, look.colour("second").name(), box, mirrored=mirrored)
        name = group_words(line.kind or "")
        rest = area.adjusted(size + look.px(5), 0, 0, 0)
        painter.setFont(look.font("cell", "strong"))
        width = min(painter.fontMetrics().horizontalAdvance(name) + 2, rest.width())
        shown = QRect(rest.left(), rest.top(), width, rest.height())
        draw_text(painter, direction, QStyle.visualRect(direction, area, shown), name, "second", "cell", "strong")
        left = shown.right() + look.px(7)
        count = QRect(left, rest.top(), max(0, rest.right() - left), rest.height())
        rows = model.rows_text(line)
        if QFontMetrics(look.font("cell")).horizontalAdvance(rows) > count.width():
            rows = number(line.rows)  # a number alone rather than half a word
        draw_text(painter, direction, QStyle.visualRect(direction, area, count), rows, "muted", "cell", "regular")


class ColumnNames(QHeaderView):
    """Countries or programmes; at the end what the last column counts."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.grid_model = model
        self.setFixedHeight(theme().px(HEAD_HEIGHT))
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The name of a column."""
        look = theme()
        painter.save()
        painter.fillRect(rect, look.colour("panel"))
        is_end = section == len(self.grid_model.columns)
        area = rect.adjusted(look.px(13), 0, -look.px(13), 0)
        text = str(self.grid_model.headerData(section, Qt.Orientation.Horizontal))
        role, weight = ("second", "medium") if is_end else ("text", "strong")
        draw_text(painter, self.layoutDirection(), area, text, role, "cell", weight, trailing=is_end)
        painter.restore()
