"""Paints the rows of the reviewable list: groups, items with their ticks and answers, what is folded away.

Where the buttons of a row stand is asked by the painter and by the mouse alike (`buttons_of`).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from directory.importing.steps import PlannedItem
from ui.icons import paint as paint_icon
from ui.table.ink import paint_tick
from ui.tasks import import_words as words
from ui.tasks.import_model import ItemLine, PlanModel, Row
from ui.texts import number
from ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
GROUP_HEIGHT, ITEM_HEIGHT, LINE_HEIGHT, MORE_HEIGHT = 28, 38, 22, 30
EDGE, TICK_AT, PILL_AT, NAME_AT, VALUE_AT = 20, 28, 46, 156, 250  # from the leading edge


class RowButton(NamedTuple):
    """A button painted in a row: its words, where it stands, what it does (answer:N, text, decided, rest)."""

    text: str
    box: QRect
    act: str


class PlanDelegate(QStyledItemDelegate):
    """Paints one row of the list. `hovered_row` and `hovered_button` (row, act): what lies under the mouse."""

    def __init__(self, view: QAbstractItemView, model: PlanModel) -> None:
        super().__init__(view)
        self.view, self.model = view, model
        self.hovered_row = -1
        self.hovered_button: tuple[int, str] | None = None
        self._metrics: dict[tuple[str, str], QFontMetrics] = {}
        theme().changed.connect(self._metrics.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the lines of the row."""
        row = self.model.rows[index.row()]
        height = {"group": GROUP_HEIGHT, "more": MORE_HEIGHT, "item": ITEM_HEIGHT}[row.kind]
        if row.kind == "item":
            lines = self.model.line_count(row.index)
            height += LINE_HEIGHT * lines + (2 if lines else 0)
        return QSize(0, theme().px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        painter.save()
        row = self.model.rows[index.row()]
        self._paint_ground(painter, option, index, row)
        if row.kind == "group":
            self._paint_group(painter, option, row)
        elif row.kind == "more":
            self._paint_more(painter, option, index, row)
        else:
            self._paint_item(painter, option, index, row)
        painter.restore()

    def buttons_of(self, rect: QRect, direction: Qt.LayoutDirection, row: Row) -> list[RowButton]:
        """The buttons of a row and where they stand in it."""
        px = theme().px
        if row.kind == "more":
            text = self.tr("Show")
            at = self._metric("cell").horizontalAdvance(self._more_text(row)) + px(NAME_AT + 4)
            box = QRect(rect.left() + at, rect.top() + px(3), self._width(text), px(24))
            return [RowButton(text, QStyle.visualRect(direction, rect, box), "rest")]
        if row.kind == "group":
            return []
        item = self.model.item(row.index)
        if item.status == "conflict":
            texts = [(text, f"answer:{at}") for at, (text, _decision) in enumerate(words.answers(item))]
        elif item.status == "rejected":
            texts = [(self.tr("Show text"), "text")]
        elif item.decision is not None and item.decision.what != "skip":
            texts = [(self.tr("Change"), "decided")]
        else:
            return []
        end = rect.right() - px(16)
        found: list[RowButton] = []
        for text, act in reversed(texts):
            width = self._width(text)
            box = QRect(end - width, rect.top() + px(6), width, px(26))
            found.insert(0, RowButton(text, QStyle.visualRect(direction, rect, box), act))
            end -= width + px(8)
        return found

    def _width(self, text: str) -> int:
        return self._metric("cell", "medium").horizontalAdvance(text) + theme().px(24)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row) -> None:
        look, rect = theme(), option.rect
        is_current = index.row() == self.view.currentIndex().row()
        is_hovered = index.row() == self.hovered_row
        role = (
            "tint" if is_current and row.kind == "item" else "sunken" if row.kind == "group" or is_hovered else "panel"
        )
        painter.fillRect(rect, look.colour(role))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("hairline"))
        if is_current and row.kind == "item":
            bar = QRect(rect.left(), rect.top(), look.px(3), rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), look.colour("accent"))
        if is_current and self.view.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        look, px = theme(), theme().px
        is_open = row.status not in self.model.folded or bool(self.model.query)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        box = self._place(option, px(EDGE), px(14))
        box = QRect(box.left(), box.center().y() - px(7), px(14), px(14))
        name = "chevron-down" if is_open else "chevron-right"
        paint_icon(painter, name, look.palette.second, QRectF(box), mirrored=is_mirrored)
        at = px(NAME_AT - 116)
        if row.status in ("new", "update"):
            place = self._place(option, at, px(18))
            paint_tick(painter, place.center(), self.model.group_tick(row.status))
            at += px(26)
        at += self._draw(painter, option, at, words.status_word(row.status), "second", "cell", "strong") + px(8)
        at += self._draw(painter, option, at, number(self.model.count(row.status)), "second") + px(8)
        self._draw(painter, option, at, words.translated(words.STATUSES[row.status][3]), "second")

    def _paint_more(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row) -> None:
        self._draw(painter, option, theme().px(NAME_AT), self._more_text(row), "second")
        self._paint_buttons(painter, option, index, row)

    def _more_text(self, row: Row) -> str:
        return self.tr("and {count} more").format(count=number(row.index))

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row) -> None:
        px = theme().px
        item = self.model.item(row.index)
        top = QRect(option.rect.left(), option.rect.top(), option.rect.width(), px(ITEM_HEIGHT))
        line = QStyleOptionViewItem(option)
        line.rect = top
        if self.model.can_tick(row):
            paint_tick(painter, self._place(line, px(TICK_AT - 9), px(18)).center(), not item.is_left_out)
        self._paint_pill(painter, line, item)
        self._paint_names(painter, line, row, item)
        self._paint_buttons(painter, line, index, row)
        for at, text in enumerate(self.model.lines(row.index)):
            under = QStyleOptionViewItem(option)
            under.rect = QRect(
                top.left(), top.top() + px(ITEM_HEIGHT - 4 + LINE_HEIGHT * at), top.width(), px(LINE_HEIGHT)
            )
            self._paint_line(painter, under, text)

    def _paint_names(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, item: PlannedItem) -> None:
        px = theme().px
        buttons = self.buttons_of(option.rect, option.direction, row)
        used = sum(button.box.width() + px(8) for button in buttons) + px(20)
        end, at = option.rect.width() - used, px(NAME_AT)
        ink = "muted" if item.is_left_out else "text"
        at += self._draw(painter, option, at, words.name_of(item), ink, "control", "strong", until=end) + px(9)
        native = words.native_name_of(item)
        if native:
            at += self._draw(painter, option, at, native, "second", "control", until=end) + px(9)
        text = self.tr("left out") if item.is_left_out else words.about(item)
        self._draw(painter, option, at, text, "second", until=end)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: ItemLine) -> None:
        look, px = theme(), theme().px
        end = option.rect.width() - px(16)
        if not line.field:
            at = px(NAME_AT)
            if line.before:
                box = self._place(option, at, px(14))
                box = QRect(box.left(), box.center().y() - px(7), px(14), px(14))
                paint_icon(painter, "warning", look.palette.note, QRectF(box))
                at += px(20)
            self._draw(painter, option, at, line.after, "note" if line.before else "second", until=end)
            return
        self._draw(painter, option, px(NAME_AT), line.field, "second", until=px(VALUE_AT - 8))
        at = px(VALUE_AT)
        half = at + (end - at) // 2
        at += self._draw(painter, option, at, line.before, "second", until=half) + px(8)
        box = self._place(option, at, px(14))
        box = QRect(box.left(), box.center().y() - px(7), px(14), px(14))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        paint_icon(painter, "arrow-right", look.palette.second, QRectF(box), mirrored=is_mirrored)
        self._draw(painter, option, at + px(22), line.after, "text", "cell", "medium", until=end)

    def _paint_pill(self, painter: QPainter, option: QStyleOptionViewItem, item: PlannedItem) -> None:
        look, px = theme(), theme().px
        word, kind, icon, _more = words.STATUSES[item.status]
        text = words.translated(word)
        ink = "second" if kind == "plain" else kind
        ground = {"plain": "sunken", "accent": "tint"}.get(kind, f"{kind}_tint")
        width = self._metric("pill", "medium").horizontalAdvance(text) + px(34)
        box = self._place(option, px(PILL_AT), min(width, px(NAME_AT - PILL_AT - 8)))
        box = QRect(box.left(), box.center().y() - px(10), box.width(), px(20))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("hairline"), 1) if ground == "tint" else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10))
        inner = QStyleOptionViewItem(option)
        inner.rect = box
        sign = self._place(inner, px(8), px(12))
        sign = QRect(sign.left(), sign.center().y() - px(6), px(12), px(12))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        paint_icon(painter, icon, getattr(look.palette, ink), QRectF(sign), mirrored=is_mirrored)
        self._draw(painter, inner, px(24), text, ink, "pill", "medium", until=box.width())

    def _paint_buttons(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row) -> None:
        look, px = theme(), theme().px
        for button in self.buttons_of(option.rect, option.direction, row):
            is_link = button.act in ("rest", "text", "decided")
            is_lit = self.hovered_button == (index.row(), button.act)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(look.font("cell", "medium"))
            if is_link:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("sunken") if is_lit else QColor(0, 0, 0, 0))
            else:
                painter.setPen(QPen(look.colour("border"), 1))
                painter.setBrush(look.colour("sunken" if is_lit else "panel"))
            painter.drawRoundedRect(QRectF(button.box).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
            painter.setPen(look.colour("accent" if is_link else "text"))
            painter.drawText(button.box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, button.text)

    def _place(self, option: QStyleOptionViewItem, at: int, width: int) -> QRect:
        """A part of the row, `at` from its leading edge."""
        rect: QRect = option.rect
        box = QRect(rect.left() + at, rect.top(), max(0, width), rect.height())
        return QStyle.visualRect(option.direction, rect, box)

    def _metric(self, size: str, weight: str = "regular") -> QFontMetrics:
        made = self._metrics.get((size, weight))
        if made is None:
            made = self._metrics[size, weight] = QFontMetrics(theme().font(size, weight))
        return made

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        at: int,
        text: str,
        role: str,
        size: str = "cell",
        weight: str = "regular",
        *,
        until: int | None = None,
    ) -> int:
        """Draw a text `at` from the leading edge, cut with an ellipsis before `until`; answers its width."""
        room = (option.rect.width() if until is None else until) - at
        if not text or room <= 0:
            return 0
        metric = self._metric(size, weight)
        shown = metric.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = min(room, metric.horizontalAdvance(shown) + 1)
        painter.setFont(theme().font(size, weight))
        painter.setPen(theme().colour(role))
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._place(option, at, width), flags | Qt.TextFlag.TextSingleLine, shown)
        return width


def tick_box(rect: QRect, direction: Qt.LayoutDirection, row: Row) -> QRect:
    """Where a row's tick is pressed."""
    px = theme().px
    at, height = (px(NAME_AT - 118), rect.height()) if row.kind == "group" else (px(10), px(ITEM_HEIGHT))
    return QStyle.visualRect(direction, rect, QRect(rect.left() + at, rect.top(), px(30), height))
