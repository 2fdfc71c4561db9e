"""What a table paints with: texts cut where they end and marked where they match, and small pictures kept.

A key press paints every row anew, so what is the same in many of them is made once: fonts, the widths of letters, the
pictures of ticks and signs. All of it is forgotten when the look changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QPixmap, QRegion

from ui.icons import paint as paint_icon
from ui.leaning import visual_alignment
from ui.table.viewport import fill
from ui.theme import theme

Span = tuple[int, int]
Style = tuple[str, str]  # size and weight of type
# scripts whose letters neither join nor run to the left: Latin, Greek, Cyrillic, Armenian, Georgian, Han, kana, Hangul
SIMPLE = re.compile("[\0-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2e80-\u9fff\uac00-\ud7a3]+")
LTR = Qt.LayoutDirection.LeftToRight
ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
# the text keeps its own direction (27 Mar 2026), and leans to the window's beginning
LEANING = {
    direction: int(visual_alignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute | ONE_LINE)
    for direction in (LTR, Qt.LayoutDirection.RightToLeft)
}
OF_PIECES = int(ONE_LINE)
SURELY = (
    1.06  # how much wider than its letters one by one no text of a simple script is, whatever they do to each other
)
PICTURES_KEPT, CUTS_KEPT = 256, 2_048


class Piece(NamedTuple):
    """A part of a line that is drawn in one weight: where it begins in the text, and how wide it is."""

    begin: int
    text: str
    weight: str
    room: int


class Widths(dict[str, float]):
    """How wide each letter of a font is by itself; measured when it is first met."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._measure = QFontMetricsF(font).horizontalAdvance

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._measure(letter)
        return width


class Ink(QObject):
    """Fonts, measures and pictures of one table, and the lines that are drawn with them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fonts: dict[Style, QFont] = {}
        self._metrics: dict[Style, QFontMetrics] = {}
        self._widths: dict[Style, Widths] = {}
        self._shown: dict[tuple[str, int, str, str], str] = {}  # what was cut
        self._pictures: dict[Any, QPixmap] = {}
        self._draw_line: Callable[..., int] | None = None
        theme().changed.connect(self.forget)

    def forget(self) -> None:
        """Another look: everything is made anew."""
        for kept in (self._fonts, self._metrics, self._widths, self._shown, self._pictures):
            kept.clear()

    def font(self, size: str, weight: str) -> QFont:
        """A font of the design, for a painter; not to be changed."""
        made = self._fonts.get((size, weight))
        if made is None:
            made = self._fonts[size, weight] = theme().font(size, weight)
        return made

    def metric(self, size: str, weight: str) -> QFontMetrics:
        """The measures of a font of the design."""
        made = self._metrics.get((size, weight))
        if made is None:
            made = self._metrics[size, weight] = QFontMetrics(self.font(size, weight))
        return made

    def shorten(self, text: str, width: int, size: str, weight: str) -> str:
        """The text, cut with an ellipsis where it is wider than so many pixels."""
        key = text, width, size, weight
        shown = self._shown.get(key)
        if shown is not None:
            return shown
        widths = self._widths.get((size, weight))
        if widths is None:
            widths = self._widths[size, weight] = Widths(self.font(size, weight))
        if _is_simple(text) and sum(map(widths.__getitem__, text)) * SURELY < width:
            return text  # a tenth of what measuring the whole costs
        if len(self._shown) >= CUTS_KEPT:
            self._shown.clear()
        shown = self._shown[key] = self.metric(size, weight).elidedText(text, Qt.TextElideMode.ElideRight, width)
        return shown

    def draw(
        self,
        painter: QPainter,
        direction: Qt.LayoutDirection,
        area: QRect,
        text: str,
        style: tuple[str, str, str],
        heavy: Sequence[Span] = (),
        marked: Sequence[Span] = (),
        *,
        measured: bool = False,
    ) -> int:
        """Draw a line of text from the leading edge, cut with an ellipsis; answers the width that it took.

        `style` is size, weight and colour; `heavy` and `marked` are parts (begin, length). A text without such parts
        answers 0 unless it is to be `measured`.
        """
        if not text or area.width() <= 0:
            return 0
        size, weight, role = style
        if not heavy and not marked:
            shown = self.shorten(text, area.width(), size, weight)
            painter.setFont(self.font(size, weight))
            painter.setPen(theme().colour(role))
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(area, LEANING[direction], shown)
            return self.metric(size, weight).horizontalAdvance(shown) if measured else 0
        if _is_simple(text):
            return self._draw_pieces(painter, direction, area, text, style, heavy, marked)
        if self._draw_line is None:
            from ui.table.lines import draw_line  # late: the first picture seldom needs it

            self._draw_line = draw_line
        return self._draw_line(painter, direction, area, text, theme(), style, heavy, marked)

    def _draw_pieces(
        self,
        painter: QPainter,
        direction: Qt.LayoutDirection,
        area: QRect,
        text: str,
        style: tuple[str, str, str],
        heavy: Sequence[Span],
        marked: Sequence[Span],
    ) -> int:
        """Draw a line with heavier or marked parts in a script whose letters neither join nor run to the left."""
        size, weight, role = style
        shown = self.shorten(text, area.width(), size, "strong")
        pieces = []
        for begin, part, is_heavy in _cut_at(heavy, shown):
            look = "strong" if is_heavy else weight
            pieces.append(Piece(begin, part, look, self.metric(size, look).horizontalAdvance(part)))
        width = sum(piece.room for piece in pieces)
        first = area.left() if direction == LTR else area.right() - width + 1
        painter.setLayoutDirection(LTR)
        grounds = list(self._grounds(pieces, len(shown) if shown == text else len(shown) - 1, marked, first, size))
        painter.setPen(theme().colour(role))
        if grounds and role != "text":  # upon its mark a text has the full colour
            self._draw_each(painter, pieces, first, area, size)
            painter.save()
            painter.setClipRegion(self._paint_grounds(painter, grounds, area, size))
            painter.setPen(theme().colour("text"))
            self._draw_each(painter, pieces, first, area, size)
            painter.restore()
            return min(width, area.width())
        self._paint_grounds(painter, grounds, area, size)
        painter.setPen(theme().colour(role))
        self._draw_each(painter, pieces, first, area, size)
        return min(width, area.width())

    def _draw_each(self, painter: QPainter, pieces: Sequence[Piece], left: int, area: QRect, size: str) -> None:
        for piece in pieces:
            painter.setFont(self.font(size, piece.weight))
            painter.drawText(QRect(left, area.top(), piece.room + 1, area.height()), OF_PIECES, piece.text)
            left += piece.room

    def _grounds(
        self, pieces: Sequence[Piece], end: int, marked: Sequence[Span], left: int, size: str
    ) -> Iterator[tuple[int, int]]:
        """From where to where the marks of parts reach, as far as the text is shown: to its character `end`."""
        for begin, length in marked:
            if begin < end:
                last = self._place(pieces, min(begin + length, end), left, size)
                yield self._place(pieces, begin, left, size) - 1, last + 1

    def _place(self, pieces: Sequence[Piece], character: int, left: int, size: str) -> int:
        """Where a character begins."""
        for piece in pieces:
            if character < piece.begin + len(piece.text):
                return left + self.metric(size, piece.weight).horizontalAdvance(piece.text[: character - piece.begin])
            left += piece.room
        return left

    def _paint_grounds(self, painter: QPainter, grounds: Sequence[Span], area: QRect, size: str) -> QRegion:
        """Mark from where to where a text matches; answers where that is."""
        height = self.metric(size, "strong").height()
        top = area.top() + (area.height() - height + 1) // 2
        marked = QRegion()
        for left, right in grounds:
            ground = QRect(left, top, right - left, height).intersected(area)
            fill(painter, ground, theme().colour("matched"))
            fill(painter, QRect(ground.left(), ground.bottom() - 1, ground.width(), 2), theme().colour("note"))
            marked += ground
        return marked

    def paint_icon(self, painter: QPainter, name: str, role: str, box: QRect) -> None:
        """An icon in a colour of the palette."""
        side = box.width()

        def make(kept: QPainter) -> None:
            paint_icon(kept, name, getattr(theme().palette, role), QRectF(0, 0, side, side))

        self._paint_kept(painter, (name, role, side), side, box.topLeft(), make)

    def paint_tick(self, painter: QPainter, centre: QPoint, is_ticked: bool) -> None:
        """A square tick, on or off."""
        half = theme().px(10)

        def make(kept: QPainter) -> None:
            paint_tick(kept, QPoint(half, half), is_ticked)

        self._paint_kept(painter, is_ticked, 2 * half, centre - QPoint(half, half), make)

    def _paint_kept(
        self, painter: QPainter, key: object, side: int, place: QPoint, make: Callable[[QPainter], object]
    ) -> None:
        """Paint a square picture that is made once for each kind of screen.

        Where a pixel of ours is not a whole number of the screen's, a picture lies differently at each place.
        """
        ratio = painter.device().devicePixelRatioF()
        if ratio != int(ratio):
            painter.save()
            painter.translate(place)
            make(painter)
            painter.restore()
            return
        picture = self._pictures.get((key, ratio))
        if picture is None:
            if len(self._pictures) >= PICTURES_KEPT:
                self._pictures.clear()
            picture = self._pictures[key, ratio] = QPixmap(round(side * ratio), round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(0, 0, 0, 0))
            kept = QPainter(picture)
            make(kept)
            kept.end()
        painter.drawPixmap(place, picture)


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


def _is_simple(text: str) -> bool:
    return text.isascii() or SIMPLE.fullmatch(text) is not None


def _cut_at(spans: Sequence[Span], text: str) -> Iterator[tuple[int, str, bool]]:
    """The parts of a text in their order: where each begins, what it says, whether it is in one of the spans."""
    at = 0
    for begin, length in sorted(spans):
        for first, last, is_within in ((at, begin, False), (begin, begin + length, True)):
            if text[first:last]:
                yield first, text[first:last], is_within
        at = begin + length
    if text[at:]:
        yield at, text[at:], False
