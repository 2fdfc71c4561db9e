"""A release's text as it was received: what was understood is boxed and underlined where it stands.

A text document lays the lines out, so they can be read, marked and copied by mouse, keyboard and screen reader; the
boxes are painted below them from where the lines stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from directory.importing.marking import MarkedLine
from ui.texts import CONTROLS, number
from ui.theme import theme

LONGEST_LINE = 2000


class Box(NamedTuple):
    """How a record's lines are boxed: its number, whether it needs a look, and what in them does."""

    number: int
    is_doubtful: bool
    doubts: tuple[str, ...]


class ReleaseText(QTextEdit):
    """`chosen(record)` when a box is pressed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[MarkedLine] = ()
        self._boxes: Mapping[int, Box] = {}
        self._spans: dict[int, tuple[int, int]] = {}  # first and last block of a record
        self.current = -1
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setProperty("part", "release")
        self.setAccessibleName(self.tr("The text as received"))
        theme().changed.connect(self._make)

    def show_lines(self, lines: Sequence[MarkedLine], boxes: Mapping[int, Box]) -> None:
        """The lines, and a box for each record among them; other lines begin at their first box."""
        px = theme().px
        is_other, scrolled = lines is not self._lines, self.verticalScrollBar().value()
        self._lines, self._boxes = lines, boxes
        self._make()
        if is_other:
            self.current = -1
            first = next(iter(self._spans.values()), None)
            scrolled = round(self._box_of(*first).top() + self.verticalScrollBar().value() - px(120)) if first else 0
        self.verticalScrollBar().setValue(scrolled)

    def show_record(self, record: int) -> None:
        """Scroll to a record's box and mark it."""
        self.current = record
        span = self._spans.get(record)
        if span is not None:
            box = self._box_of(*span)
            bar, height = self.verticalScrollBar(), self.viewport().height()
            if box.top() < 0 or box.bottom() > height:
                bar.setValue(round(bar.value() + box.center().y() - height / 2))
        self.viewport().update()

    def box_rect(self, record: int) -> QRectF:
        """Where a record's box stands in the viewport."""
        span = self._spans.get(record)
        return self._box_of(*span) if span is not None else QRectF()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click into a box chooses its record."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        for record, span in self._spans.items():
            if self._box_of(*span).contains(event.position()):
                self.chosen.emit(record)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """The boxes, then the text on them, then their numbers."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = {record: self._box_of(*span) for record, span in self._spans.items()}
        seen = QRectF(event.rect())
        for record, rect in boxes.items():
            if rect.intersects(seen):
                self._paint_box(painter, record, rect)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for record, rect in boxes.items():
            if rect.intersects(seen):
                self._paint_number(painter, record, rect)
        painter.end()

    def _make(self) -> None:
        """The document, from the lines."""
        self._spans.clear()
        self.clear()
        document = self.document()
        document.setDocumentMargin(theme().px(18))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        before: int | None = None
        for at, line in enumerate(self._lines):
            record = line.record if line.record in self._boxes else None
            after = self._lines[at + 1].record if at + 1 < len(self._lines) else None
            form = self._block_format(record, is_first=record != before, is_last=record != after)
            if at:
                cursor.insertBlock(form)
            else:
                cursor.setBlockFormat(form)
            self._insert_line(cursor, line, is_name=record is not None and record != before)
            if record is not None:
                first, _last = self._spans.get(record, (at, at))
                self._spans[record] = (first, at)
            before = record
        cursor.endEditBlock()
        self.viewport().update()

    def _block_format(self, record: int | None, *, is_first: bool, is_last: bool) -> QTextBlockFormat:
        px = theme().px
        form = QTextBlockFormat()
        form.setLineHeight(px(4), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        if record is not None:
            form.setLeftMargin(px(12))
            form.setRightMargin(px(12))
            form.setTopMargin(px(12) if is_first else 0)
            form.setBottomMargin(px(12) if is_last else 0)
        return form

    def _insert_line(self, cursor: QTextCursor, line: MarkedLine, *, is_name: bool) -> None:
        """One line with its marks; no text is markup here."""
        look = theme()
        text = line.text.translate(CONTROLS)  # a control becomes one space: places stay where they are
        text = text if len(text) <= LONGEST_LINE else f"{text[:LONGEST_LINE]}…"
        plain = QTextCharFormat()
        plain.setFont(look.font("value", "strong" if is_name else "regular"))
        plain.setForeground(look.colour("text"))
        marks = [(place.begin, place.end, place.kind) for place in line.places]
        box = self._boxes.get(line.record) if line.record is not None else None
        for doubt in box.doubts if box is not None else ():
            begin = text.find(doubt.translate(CONTROLS))
            if begin >= 0:
                marks.append((begin, begin + len(doubt), "doubt"))
        at = 0
        for begin, end, kind in sorted(marks):
            if begin < at or end > len(text):
                continue
            cursor.insertText(text[at:begin], plain)
            cursor.insertText(text[begin:end], self._marked(plain, kind))
            at = end
        cursor.insertText(text[at:], plain)

    def _marked(self, plain: QTextCharFormat, kind: str) -> QTextCharFormat:
        look, form = theme(), QTextCharFormat(plain)
        ink, ground = {
            "organization": ("good", "good_tint"), "programme": ("accent", "tint"), "doubt": ("note", "note_tint"),
        }[kind]  # fmt: skip
        form.setBackground(look.colour(ground))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(look.colour(ink))
        return form

    def _box_of(self, first: int, last: int) -> QRectF:
        """The box around blocks, in the viewport; it begins where their text begins."""
        document, px = self.document(), theme().px
        layout = document.documentLayout()
        top = layout.blockBoundingRect(document.findBlockByNumber(first))
        bottom = layout.blockBoundingRect(document.findBlockByNumber(last))
        width = min(self.viewport().width() - px(36), max(px(430), self._widest() + px(56)))
        box = QRectF(px(18), top.top() - px(6), width, bottom.bottom() - top.top() + px(10))
        if self._is_leftward(first):
            box.moveLeft(self.viewport().width() - px(18) - width)
        return box.translated(QPointF(0, -self.verticalScrollBar().value()))

    def _widest(self) -> float:
        """The width of the widest line in a box: they are all as wide."""
        document = self.document()
        blocks = (document.findBlockByNumber(at) for span in self._spans.values() for at in range(span[0], span[1] + 1))
        layouts = (block.layout() for block in blocks)
        lines = (layout.lineAt(at) for layout in layouts for at in range(layout.lineCount()))
        return max((line.naturalTextWidth() for line in lines), default=0.0)

    def _is_leftward(self, block: int) -> bool:
        return bool(self.document().findBlockByNumber(block).textDirection() == Qt.LayoutDirection.RightToLeft)

    def _paint_box(self, painter: QPainter, record: int, rect: QRectF) -> None:
        look = theme()
        box = self._boxes[record]
        ink, ground = ("note", "note_tint") if box.is_doubtful else ("accent", "tint")
        line = Qt.PenStyle.DashLine if box.is_doubtful else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colour(ink), 2.4 if record == self.current else 1.2, line))
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(rect, look.px(6), look.px(6))

    def _paint_number(self, painter: QPainter, record: int, rect: QRectF) -> None:
        box = self._boxes[record]
        side = theme().px(20)
        is_mirrored = self._is_leftward(self._spans[record][0])
        left = rect.left() + theme().px(8) if is_mirrored else rect.right() - side - theme().px(8)
        place = QRectF(left, rect.top() + theme().px(7), side, side)
        paint_number(painter, place, box.number, "note" if box.is_doubtful else "accent")


def paint_number(painter: QPainter, box: QRectF, value: int, role: str) -> None:
    """The number that ties a box and a card."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(role))
    painter.drawEllipse(box)
    painter.setFont(look.font("pill", "strong"))
    painter.setPen(QColor(look.colour("panel")))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(value))
