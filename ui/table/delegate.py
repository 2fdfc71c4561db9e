"""Paints the rows of the table: in columns, or comfortably with two lines and initials.

Text is drawn as text, never as markup. The part of a name by which it sorts is heavier; what a search matched is
marked; only what is old, missing or wrong has a colour and a sign.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLine, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from directory import clock
from directory.search.rows import Row
from ui.icons import paint as paint_icon
from ui.leaning import visual_rect
from ui.table.columns import Column
from ui.table.ink import Ink, Span
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
LTR = "\u2066{}\u2069"


class Cell(NamedTuple):
    """Where a cell stands: in the viewport, and in the table."""

    rect: QRect
    direction: Qt.LayoutDirection
    position: int
    section: int


class RowDelegate(QStyledItemDelegate):
    """Paints the rows that are seen, all in one go: asked for one cell after the other it took four times as long."""

    def __init__(self, view: EntriesView) -> None:
        super().__init__(view)
        self.view = view
        self.ink = Ink(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(80), theme().px(COMFORTABLE_HEIGHT if self.view.is_comfortable else COLUMNS_HEIGHT))

    def paint_rows(self, painter: QPainter, seen: QRect) -> None:
        """Draw the rows of which a part is in `seen`, which is a part of the viewport."""
        view, model = self.view, self.view.entries
        first, last = view.rowAt(seen.top()), view.rowAt(seen.bottom())
        places = view.head.places()
        if first < 0 or not places:
            return
        last = model.rowCount() - 1 if last < 0 else last
        left, right = min(place[1] for place in places), max(place[1] + place[2] for place in places)
        height, top = view.verticalHeader().defaultSectionSize(), view.rowViewportPosition(first)
        wholes = {
            position: QRect(left, top + (position - first) * height, right - left, height)
            for position in range(first, last + 1)
        }
        self._paint_grounds(painter, wholes)
        for position, whole in wholes.items():
            if model.is_between(position):
                self._paint_line(painter, Cell(whole, view.layoutDirection(), position, TICK))
                continue
            row = model.row_at(position)
            for section, begin, width in places if row is not None else ():
                if begin <= seen.right() and begin + width > seen.left():
                    rect = QRect(begin, whole.top(), width, height)
                    self._paint_in(painter, Cell(rect, view.layoutDirection(), position, section), row)

    def _paint_in(self, painter: QPainter, cell: Cell, row: Row) -> None:
        """Draw what stands in one cell."""
        if cell.section == TICK:
            self.ink.paint_tick(painter, cell.rect.center(), row.id in self.view.entries.ticks)
        elif self.view.is_comfortable:
            self._paint_comfortable(painter, cell, row)
        else:
            self._paint_cell(painter, cell, row, self.view.entries.columns[cell.section - 1])

    def index_of(self, cell: Cell) -> QModelIndex:
        """A cell as the view's own functions take it."""
        return self.view.entries.index(cell.position, cell.section)

    def _paint_grounds(self, painter: QPainter, wholes: Mapping[int, QRect]) -> None:
        """The grounds of the rows at these places that have one of their own, and the lines between all."""
        look, view = theme(), self.view
        focused = view.currentIndex().row()
        for position, role in ((view.hovered_row, "sunken"), (focused, "tint")):
            whole = wholes.get(position)
            if whole is not None and not view.entries.is_between(position):
                fill(painter, whole, look.colour(role))
        painter.setPen(look.colour("hairline"))
        painter.drawLines([QLine(whole.bottomLeft(), whole.bottomRight()) for whole in wholes.values()])
        whole = wholes.get(focused)
        if whole is None or view.entries.is_between(focused):
            return
        bar = QRect(whole.left(), whole.top(), look.px(3), whole.height())
        fill(painter, visual_rect(view.layoutDirection(), whole, bar), look.colour("accent"))
        if view.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.drawLine(whole.topLeft(), whole.topRight())
            painter.drawLine(whole.bottomLeft(), whole.bottomRight())

    def _paint_line(self, painter: QPainter, cell: Cell) -> None:
        """A line without an entry."""
        look = theme()
        name, count = self.view.entries.head_text(cell.position)
        fill(painter, cell.rect.adjusted(0, 0, 0, -1), look.colour("window"))
        area = QRect(0, cell.rect.top(), self.view.viewport().width(), cell.rect.height())
        area.adjust(look.px(16), 0, -look.px(16), 0)
        used = self._draw(painter, cell, area, name, "second", "cell", "strong", measured=True)
        if count:
            rest = area.adjusted(used + look.px(8), 0, 0, 0)
            self._draw(painter, cell, visual_rect(cell.direction, area, rest), number(count), "second", "cell")

    def _paint_cell(self, painter: QPainter, cell: Cell, row: Row, column: Column) -> None:
        look = theme()
        area = cell.rect.adjusted(look.px(8), 0, -look.px(6), 0)
        is_near = cell.position == self.view.hovered_row
        buttons = self.view.buttons_at(self.index_of(cell)) if is_near else ()
        if buttons:
            area = _leading(cell, area, area.width() - look.px(30) * len(buttons))
        if column.key == "name":
            self._paint_name(painter, cell, area, row)
        elif column.key == "verified":
            self._paint_verified(painter, cell, area, row.verified, column.text(row))
        elif column.key == "phone":
            phone = row.phone
            wrong = phone is not None and phone.problem_code is not None
            text = column.text(row) if phone else ""
            if not text.isascii():  # digits and signs alone read from the left whatever stands around them
                text = LTR.format(text)
            self._paint_value(painter, cell, area, text, is_wrong=wrong)
        elif column.key == "email":
            email = row.email
            self._paint_value(
                painter, cell, area, column.text(row), is_wrong=email is not None and email.problem_code is not None
            )
        elif column.key == "post" and row.is_vacant:
            self._paint_sign(painter, cell, area, column.text(row), "circle", "wrong")
        else:
            self._draw(painter, cell, area, column.text(row), "text", "cell", matched=True)
        for place, (name, _tip) in enumerate(buttons):
            self._paint_button(painter, cell, place, len(buttons), name)

    def _paint_name(self, painter: QPainter, cell: Cell, area: QRect, row: Row) -> None:
        look = theme()
        if row.level == 40:
            size = look.px(14)
            box = visual_rect(
                cell.direction, area, QRect(area.right() - size, area.center().y() - size // 2, size, size)
            )
            self.ink.paint_icon(painter, "lock", "wrong", box)
            area = _leading(cell, area, area.width() - size - look.px(6))
        name = plain(row.name)
        begin, length = row.sort_span
        heavy = [(begin, length)] if length and row.kind == "person" else []
        native = plain(row.native_name) if row.native_name else ""
        used = self._draw(painter, cell, area, name, "text", heavy=heavy, matched=True, measured=bool(native))
        if native and native != name:
            left = area.width() - used - look.px(8)
            if left > self.ink.metric("cell", "regular").horizontalAdvance(native):
                rest = _trailing(cell, area, left)
                self._draw(painter, cell, rest, native, "muted", "cell")

    def _paint_verified(self, painter: QPainter, cell: Cell, area: QRect, day: str | None, text: str) -> None:
        if not text:
            return
        if day is None or clock.today() - date.fromisoformat(day) > STALE_AFTER:
            self._paint_sign(painter, cell, area, text, "clock", "note", before=True)
        else:
            self._draw(painter, cell, area, text, "second", "cell")

    def _paint_pill(self, painter: QPainter, cell: Cell, area: QRect, text: str, icon: str, role: str) -> None:
        """A pill: tint, icon and word."""
        look = theme()
        size = look.px(12)
        width = self.ink.metric("pill", "medium").horizontalAdvance(text) + size + look.px(20)
        box = QRect(area.left(), area.center().y() - look.px(10), min(width, area.width()), look.px(20))
        seen = visual_rect(cell.direction, area, box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(f"{role}_tint"))
        painter.drawRoundedRect(seen, look.px(10), look.px(10))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        sign = QRect(box.left() + look.px(7), box.center().y() - size // 2 + 1, size, size)
        self.ink.paint_icon(painter, icon, role, visual_rect(cell.direction, area, sign))
        rest = QRect(sign.right() + look.px(5), box.top(), box.right() - sign.right() - look.px(10), box.height())
        self._draw(painter, cell, visual_rect(cell.direction, area, rest), text, role, "pill", "medium")

    def _paint_value(self, painter: QPainter, cell: Cell, area: QRect, text: str, *, is_wrong: bool) -> None:
        if is_wrong:
            self._paint_sign(painter, cell, area, text, "warning", "note")
        else:
            self._draw(painter, cell, area, text, "text", "cell", matched=True)

    def _paint_sign(
        self,
        painter: QPainter,
        cell: Cell,
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
        width = min(self.ink.metric("cell", "regular").horizontalAdvance(text), area.width() - size - gap)
        start = area.left() if before else area.left() + width + gap
        box = QRect(start, area.center().y() - size // 2, size, size)
        self.ink.paint_icon(painter, icon, role, visual_rect(cell.direction, area, box))
        shift = size + gap if before else 0
        place = QRect(area.left() + shift, area.top(), area.width() - size - gap, area.height())
        self._draw(painter, cell, visual_rect(cell.direction, area, place), text, role, "cell")

    def _paint_button(self, painter: QPainter, cell: Cell, place: int, count: int, name: str) -> None:
        look = theme()
        box = button_box(cell.rect, place, count, cell.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("panel"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.px(5), look.px(5))
        inner = QRectF(box).adjusted(look.px(5), look.px(5), -look.px(5), -look.px(5))
        paint_icon(painter, name, look.palette.second, inner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_comfortable(self, painter: QPainter, cell: Cell, row: Row) -> None:
        look = theme()
        area = cell.rect.adjusted(look.px(4), 0, -look.px(16), 0)
        size = look.px(34)
        box = QRect(area.left(), area.center().y() - size // 2, size, size)
        paint_avatar(painter, visual_rect(cell.direction, area, box), row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        place = self.view.country_text(row)
        width = self.ink.metric("cell", "regular").horizontalAdvance(place)
        end = QRect(area.right() - width, area.top(), width + 1, area.height())
        self._draw(painter, cell, visual_rect(cell.direction, area, end), place, "second", "cell")
        text = QRect(area.left() + size + look.px(10), area.top(), area.width() - size - width - look.px(24), 0)
        upper = QRect(text.left(), area.top() + look.px(7), text.width(), look.px(20))
        lower = QRect(text.left(), area.top() + look.px(27), text.width(), look.px(18))
        native = plain(row.native_name or "")
        used = self._draw(
            painter, cell, visual_rect(cell.direction, area, upper), plain(row.name), "text", "value",
            "medium", matched=True, measured=bool(native),
        )  # fmt: skip
        if native and used + look.px(8) < upper.width():
            rest = upper.adjusted(used + look.px(8), 0, 0, 0)
            self._draw(painter, cell, visual_rect(cell.direction, area, rest), native, "muted", "control")
        self._draw(
            painter, cell, visual_rect(cell.direction, area, lower), self.view.second_line(row), "second",
            "cell", matched=True,
        )  # fmt: skip

    def _draw(
        self,
        painter: QPainter,
        cell: Cell,
        area: QRect,
        text: str,
        role: str,
        size: str = "cell",
        weight: str = "regular",
        *,
        heavy: Sequence[Span] = (),
        matched: bool = False,
        measured: bool = False,
    ) -> int:
        """Draw a line of text, marked where the search `matched` it; its width as `Ink.draw` answers it."""
        marked = self.view.matched_spans(text) if matched else ()
        return self.ink.draw(
            painter, cell.direction, area, text, (size, weight, role), heavy, marked, measured=measured
        )


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


def _leading(cell: Cell, area: QRect, width: int) -> QRect:
    """The leading part of an area."""
    return visual_rect(cell.direction, area, QRect(area.left(), area.top(), max(0, width), area.height()))


def _trailing(cell: Cell, area: QRect, width: int) -> QRect:
    """The trailing part of an area."""
    return visual_rect(cell.direction, area, QRect(area.right() - width + 1, area.top(), width, area.height()))
