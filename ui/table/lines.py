"""A line of text of which parts are heavier (the part of a name that it sorts by) or marked (what a search matched)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.theme import Theme

Span = tuple[int, int]


def draw_line(
    painter: QPainter,
    direction: Qt.LayoutDirection,
    area: QRect,
    text: str,
    look: Theme,
    style: tuple[str, str, str],
    heavy: Sequence[Span],
    marked: Sequence[Span],
) -> int:
    """Draw one line from the leading edge of `area`, cut at its end; answers the width that it took.

    `style` is the size, weight and colour of the whole; spans are (begin, length) in characters of `text`.
    """
    size, weight, role = style
    text, heavy, marked = _cut(text, area.width(), look, size, heavy, marked)
    layout = QTextLayout(text, look.font(size, weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, look, size, heavy, marked))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1 << 20)
    layout.endLayout()
    width = line.naturalTextWidth()
    painter.save()
    painter.setClipRect(area)
    painter.setPen(look.colour(role))
    left = area.left() - line.naturalTextRect().left()
    if direction == Qt.LayoutDirection.RightToLeft:
        left = area.right() - line.naturalTextRect().right()
    top = area.top() + (area.height() - line.height()) / 2
    for begin, length in marked:
        first, last = sorted((line.cursorToX(_units(text, begin))[0], line.cursorToX(_units(text, begin + length))[0]))
        ground = QRectF(left + first - 1, top, last - first + 2, line.height())
        painter.fillRect(ground, look.colour("matched"))
        painter.fillRect(QRectF(ground.left(), ground.bottom() - 2, ground.width(), 2), look.colour("note"))
    layout.draw(painter, QPointF(left, top))
    painter.restore()
    return min(round(width), area.width())


def _cut(
    text: str, width: int, look: Theme, size: str, heavy: Sequence[Span], marked: Sequence[Span]
) -> tuple[str, Sequence[Span], Sequence[Span]]:
    """The text cut with an ellipsis where it is too long even in its heavier parts, and what is left of the spans."""
    shown = QFontMetrics(look.font(size, "strong")).elidedText(text, Qt.TextElideMode.ElideRight, width)
    if shown == text:
        return text, heavy, marked
    end = len(shown) - 1
    heavy, marked = (
        [(begin, min(length, end - begin)) for begin, length in spans if begin < end] for spans in (heavy, marked)
    )
    return shown, heavy, marked


def _formats(
    text: str, look: Theme, size: str, heavy: Sequence[Span], marked: Sequence[Span]
) -> list[QTextLayout.FormatRange]:
    ranges = []
    for spans, ink in ((heavy, None), (marked, "text")):
        for begin, length in spans:
            made = QTextLayout.FormatRange()
            made.start = _units(text, begin)  # type: ignore[attr-defined]
            made.length = _units(text, begin + length) - made.start  # type: ignore[attr-defined]
            form = QTextCharFormat()
            if ink is None:
                form.setFont(look.font(size, "strong"))
            else:
                form.setForeground(look.colour(ink))
            made.format = form  # type: ignore[attr-defined]
            ranges.append(made)
    return ranges


def _units(text: str, position: int) -> int:
    """A position in Qt's UTF-16 for one in characters."""
    return position + sum(character > "\uffff" for character in text[:position])
