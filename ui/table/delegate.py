"""Paints the rows of the table: in columns, or comfortably with two lines and initials.

Text is drawn as text, never as markup. The part of a name by which it sorts is heavier; what a search matched is
marked; only what is old, missing or wrong has a colour and a sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from directory import clock
from directory.search.rows import Row
from ui.icons import paint as paint_icon
from ui.leaning import visual_alignment, visual_rect
from ui.table.columns import Column
from ui.table.model import TICK
from ui.table.viewport import fill
from ui.texts import number, plain
from ui.theme import theme
from ui.widgets.avatar import paint_initials

if TYPE_CHECKING:
    from ui.table.view import EntriesView

Index = QModelIndex | QPersistentModelIndex
COLUMNS_HEIGHT, COMFORTABLE_HEIGHT = 32, 52
STALE_AFTER = timedelta(days=365)
# scripts whose letters neither join nor run to the left: Latin, Greek, Cyrillic, Armenian, Georgian, Han, kana, Hangul
SIMPLE = re.compile("[\0-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2e80-\u9fff\uac00-\ud7a3]+")
LTR = "\u2066{}\u2069"
Span = tuple[int, int]


class RowDelegate(QStyledItemDelegate):
    """Paints one cell of the table."""

    def __init__(self, view: EntriesView) -> None:
        super().__init__(view)
        self.view = view
        self._metrics: dict[tuple[str, str], QFontMetrics] = {}
        theme().changed.connect(self._metrics.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(80), theme().px(COMFORTABLE_HEIGHT if self.view.is_comfortable else COLUMNS_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        model = self.view.entries
        painter.save()
        if model.is_between(index.row()):
            self._paint_line(painter, option, index)
        else:
            row = model.row_at(index.row())
            self._paint_ground(painter, option, index)
            if row is not None:
                if index.column() == TICK:
                    self._paint_tick(painter, option, row)
                elif self.view.is_comfortable:
                    self._paint_comfortable(painter, option, row)
                else:
                    self._paint_cell(painter, option, row, model.columns[index.column() - 1], index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        focused = index.row() == self.view.currentIndex().row()
        hovered = index.row() == self.view.hovered_row
        rect: QRect = option.rect
        if focused or hovered:  # other rows have the table's own ground
            fill(painter, rect, look.colour("tint" if focused else "sunken"))
        painter.setPen(look.colour("hairline"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if focused and index.column() == TICK:
            bar = QRect(rect.left(), rect.top(), look.px(3), rect.height())
            fill(painter, visual_rect(option.direction, rect, bar), look.colour("accent"))
        if focused and self.view.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A line without an entry: each of its cells paints its own part of the whole."""
        look = theme()
        name, count = self.view.entries.head_text(index.row())
        rect: QRect = option.rect
        painter.setClipRect(rect)
        fill(painter, rect, look.colour("window"))
        painter.setPen(look.colour("hairline"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        whole = QRect(0, rect.top(), self.view.viewport().width(), rect.height())
        area = whole.adjusted(look.px(16), 0, -look.px(16), 0)
        used = self._draw(painter, option, area, name, "second", "cell", "strong")
        if count:
            rest = area.adjusted(used + look.px(8), 0, 0, 0)
            self._draw(painter, option, visual_rect(option.direction, area, rest), number(count), "second", "cell")

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        paint_tick(painter, option.rect.center(), row.id in self.view.entries.ticks)

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, column: Column, index: Index
    ) -> None:
        look = theme()
        area = option.rect.adjusted(look.px(8), 0, -look.px(6), 0)
        buttons = self.view.buttons_at(index)
        if buttons:
            area = _leading(option, area, area.width() - look.px(30) * len(buttons))
        if column.key == "name":
            self._paint_name(painter, option, area, row)
        elif column.key == "verified":
            self._paint_verified(painter, option, area, row.verified, column.text(row))
        elif column.key == "phone":
            phone = row.phone
            wrong = phone is not None and phone.problem_code is not None
            text = LTR.format(column.text(row)) if phone else ""
            self._paint_value(painter, option, area, text, is_wrong=wrong)
        elif column.key == "email":
            email = row.email
            self._paint_value(
                painter, option, area, column.text(row), is_wrong=email is not None and email.problem_code is not None
            )
        elif column.key == "post" and row.is_vacant:
            self._paint_sign(painter, option, area, column.text(row), "circle", "wrong")
        else:
            self._draw(painter, option, area, column.text(row), "text", "cell", matched=True)
        for place, (name, _tip) in enumerate(buttons):
            self._paint_button(painter, option, place, len(buttons), name)

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: Row) -> None:
        look = theme()
        if row.level == 40:
            size = look.px(14)
            box = visual_rect(
                option.direction, area, QRect(area.right() - size, area.center().y() - size // 2, size, size)
            )
            paint_icon(painter, "lock", look.palette.wrong, QRectF(box))
            area = _leading(option, area, area.width() - size - look.px(6))
        name = plain(row.name)
        begin, length = row.sort_span
        heavy = [(begin, length)] if length and row.kind == "person" else []
        used = self._draw(painter, option, area, name, "text", "cell", heavy=heavy, matched=True)
        native = plain(row.native_name or "")
        if native and native != name:
            left = area.width() - used - look.px(8)
            if left > self._metric("cell", "regular").horizontalAdvance(native):
                rest = _trailing(option, area, left)
                self._draw(painter, option, rest, native, "muted", "cell")

    def _paint_verified(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, day: str | None, text: str
    ) -> None:
        if not text:
            return
        if day is None or clock.today() - date.fromisoformat(day) > STALE_AFTER:
            self._paint_sign(painter, option, area, text, "clock", "note", before=True)
        else:
            self._draw(painter, option, area, text, "second", "cell")

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, icon: str, role: str
    ) -> None:
        """A pill: tint, icon and word."""
        look = theme()
        size = look.px(12)
        width = self._metric("pill", "medium").horizontalAdvance(text) + size + look.px(20)
        box = QRect(area.left(), area.center().y() - look.px(10), min(width, area.width()), look.px(20))
        seen = visual_rect(option.direction, area, box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(f"{role}_tint"))
        painter.drawRoundedRect(seen, look.px(10), look.px(10))
        sign = QRect(box.left() + look.px(7), box.center().y() - size // 2 + 1, size, size)
        paint_icon(painter, icon, getattr(look.palette, role), QRectF(visual_rect(option.direction, area, sign)))
        rest = QRect(sign.right() + look.px(5), box.top(), box.right() - sign.right() - look.px(10), box.height())
        self._draw(painter, option, visual_rect(option.direction, area, rest), text, role, "pill", "medium")

    def _paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, *, is_wrong: bool
    ) -> None:
        if is_wrong:
            self._paint_sign(painter, option, area, text, "warning", "note")
        else:
            self._draw(painter, option, area, text, "text", "cell", matched=True)

    def _paint_sign(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        text: str,
        icon: str,
        role: str,
        *,
        before: bool = False,
    ) -> None:
        """A text that is old, missing or wrong, with its sign beside it."""
        look = theme()
        size, gap = look.px(14), look.px(5)
        width = min(self._metric("cell", "regular").horizontalAdvance(text), area.width() - size - gap)
        start = area.left() if before else area.left() + width + gap
        box = QRect(start, area.center().y() - size // 2, size, size)
        paint_icon(painter, icon, getattr(look.palette, role), QRectF(visual_rect(option.direction, area, box)))
        shift = size + gap if before else 0
        place = QRect(area.left() + shift, area.top(), area.width() - size - gap, area.height())
        self._draw(painter, option, visual_rect(option.direction, area, place), text, role, "cell")

    def _paint_button(self, painter: QPainter, option: QStyleOptionViewItem, place: int, count: int, name: str) -> None:
        look = theme()
        box = button_box(option.rect, place, count, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("panel"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.px(5), look.px(5))
        inner = QRectF(box).adjusted(look.px(5), look.px(5), -look.px(5), -look.px(5))
        paint_icon(painter, name, look.palette.second, inner)

    def _paint_comfortable(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        look = theme()
        area = option.rect.adjusted(look.px(4), 0, -look.px(16), 0)
        size = look.px(34)
        box = QRect(area.left(), area.center().y() - size // 2, size, size)
        paint_avatar(painter, visual_rect(option.direction, area, box), row)
        place = self.view.country_text(row)
        width = self._metric("cell", "regular").horizontalAdvance(place)
        end = QRect(area.right() - width, area.top(), width + 1, area.height())
        self._draw(painter, option, visual_rect(option.direction, area, end), place, "second", "cell")
        text = QRect(area.left() + size + look.px(10), area.top(), area.width() - size - width - look.px(24), 0)
        upper = QRect(text.left(), area.top() + look.px(7), text.width(), look.px(20))
        lower = QRect(text.left(), area.top() + look.px(27), text.width(), look.px(18))
        used = self._draw(
            painter, option, visual_rect(option.direction, area, upper), plain(row.name), "text", "value",
            "medium", matched=True,
        )  # fmt: skip
        native = plain(row.native_name or "")
        if native and used + look.px(8) < upper.width():
            rest = upper.adjusted(used + look.px(8), 0, 0, 0)
            self._draw(painter, option, visual_rect(option.direction, area, rest), native, "muted", "control")
        self._draw(
            painter, option, visual_rect(option.direction, area, lower), self.view.second_line(row), "second",
            "cell", matched=True,
        )  # fmt: skip

    def _draw_pieces(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        text: str,
        style: tuple[str, str, str],
        heavy: Sequence[Span],
    ) -> int:
        """Draw a line with heavier parts in a script whose letters neither join nor run to the left."""
        size, weight, role = style
        shown = self._metric(size, "strong").elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        pieces = [
            (piece, look, self._metric(size, look).horizontalAdvance(piece))
            for piece, is_heavy in _cut_at(heavy, shown)
            if piece and (look := "strong" if is_heavy else weight)
        ]
        width = sum(piece[2] for piece in pieces)
        left = area.left() if option.direction == Qt.LayoutDirection.LeftToRight else area.right() - width + 1
        painter.setPen(theme().colour(role))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for piece, look, room in pieces:
            painter.setFont(theme().font(size, look))
            box = QRect(left, area.top(), room + 1, area.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, piece)
            left += room
        return min(width, area.width())

    def _metric(self, size: str, weight: str) -> QFontMetrics:
        made = self._metrics.get((size, weight))
        if made is None:
            made = self._metrics[size, weight] = QFontMetrics(theme().font(size, weight))
        return made

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        text: str,
        role: str,
        size: str = "cell",
        weight: str = "regular",
        *,
        heavy: Sequence[Span] = (),
        matched: bool = False,
    ) -> int:
        """Draw a line of text from the leading edge, cut with an ellipsis; answers the width that it took."""
        if not text or area.width() <= 0:
            return 0
        look = theme()
        spans = self.view.matched_spans(text) if matched else ()
        shown = self._metric(size, weight).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        if not heavy and not spans:
            painter.setFont(look.font(size, weight))
            painter.setPen(look.colour(role))
            # the text keeps its own direction (27 Mar 2026), and leans to the window's beginning
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            lean = visual_alignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area, lean | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            return self._metric(size, weight).horizontalAdvance(shown)
        if not spans and SIMPLE.fullmatch(text):
            return self._draw_pieces(painter, option, area, text, (size, weight, role), heavy)
        from ui.table.lines import draw_line  # late: the first picture seldom needs it

        return draw_line(painter, option.direction, area, text, look, (size, weight, role), heavy, spans)


def _cut_at(spans: Sequence[Span], text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text in their order, each with whether it is in one of the spans."""
    at = 0
    for begin, length in sorted(spans):
        yield text[at:begin], False
        yield text[begin : begin + length], True
        at = begin + length
    yield text[at:], False


def paint_tick(painter: QPainter, centre: QPoint, is_ticked: bool | None) -> None:
    """A square tick: on, off, or (None) some of many."""
    look = theme()
    size = look.px(16)
    box = QRectF(centre.x() - size / 2 + 0.5, centre.y() - size / 2 + 0.5, size - 1, size - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on = is_ticked is not False
    painter.setPen(QPen(look.colour("accent" if on else "border"), 1.2))
    painter.setBrush(look.colour("accent") if on else QColor(0, 0, 0, 0))
    painter.drawRoundedRect(box, look.px(4), look.px(4))
    if on:
        inner = box.adjusted(2, 2, -2, -2)
        paint_icon(painter, "minus" if is_ticked is None else "check", look.palette.on_accent, inner)


def paint_avatar(painter: QPainter, box: QRect, row: Row) -> None:
    """The initials of a person, the icon of anything else."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if row.kind == "person":
        paint_initials(painter, row.name, QRectF(box))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("tint"))
    painter.drawRoundedRect(box, look.px(8), look.px(8))
    icon = {"organization": "building", "post": "flag", "programme": "tree", "list": "mail"}.get(row.kind, "document")
    inset = look.px(8)
    paint_icon(painter, icon, look.palette.accent, QRectF(box.adjusted(inset, inset, -inset, -inset)))


def button_box(cell: QRect, number: int, count: int, direction: Qt.LayoutDirection) -> QRect:
    """Where the nth of the buttons stands that show while the mouse is over a cell."""
    look = theme()
    size, gap = look.px(26), look.px(4)
    left = cell.right() - (count - number) * (size + gap)
    return visual_rect(direction, cell, QRect(left, cell.center().y() - size // 2, size, size))


def _leading(option: QStyleOptionViewItem, area: QRect, width: int) -> QRect:
    """The leading part of an area."""
    return visual_rect(option.direction, area, QRect(area.left(), area.top(), max(0, width), area.height()))


def _trailing(option: QStyleOptionViewItem, area: QRect, width: int) -> QRect:
    """The trailing part of an area."""
    return visual_rect(option.direction, area, QRect(area.right() - width + 1, area.top(), width, area.height()))
