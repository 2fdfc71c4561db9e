"""Paints the grid of a rota: hours, gaps, who is away, turns as blocks, what is dragged, and where the cursor is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPen

from directory.rota.geometry import DAY, Board, Box, Piece
from directory.rota.week import ClockChange, Week, hours_between
from ui import icons
from ui.focal.grid_painting import draw_text
from ui.rota.blocks import Block, gap_pieces
from ui.rota.looks import Looks, paint_sign
from ui.rota.words import clock_time, hours_in_words
from ui.texts import plain, weekday_in_words
from ui.theme import theme

LINE = 16  # the height of a line of text in a block
LEAST_TEXT, LEAST_WIDTH = 12, 48  # what is smaller says nothing


@dataclass
class Scene:
    """All that is drawn: the week and its blocks, the selection, what is dragged, who is chosen, what time it is."""

    week: Week
    board: Board
    blocks: list[Block]
    looks: Looks
    now: datetime | None = None
    chosen: int | None = None
    selection: tuple[datetime, datetime] | None = None
    focused: int | None = None  # the membership under the cursor
    has_focus: bool = False
    ghost: tuple[datetime, datetime, int] | None = None  # what is dragged, and whose it would be
    lifted: int | None = None  # the membership whose block is dragged
    drop_day: int | None = None

    @property
    def zone(self) -> ZoneInfo | None:
        """The time zone of the duty station, where it is known."""
        return ZoneInfo(self.week.zone) if self.week.zone else None


class ScenePainter:
    """Draws a scene with a painter whose origin is the grid's."""

    def __init__(self, painter: QPainter, scene: Scene) -> None:
        self.painter, self.scene, self.board = painter, scene, scene.board
        mirrored = scene.board.is_mirrored
        self.direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight

    def paint(self) -> None:
        """Draw all of it."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground()
        self._paint_away()
        self._paint_gaps()
        for block in self.scene.blocks:
            self._paint_block(block)
        for change in self.scene.week.clock_changes:
            self._paint_clock_change(change)
        self._paint_now()
        self._paint_selection()
        if self.scene.ghost is not None:
            self._paint_ghost(*self.scene.ghost)

    # -- the ground --------------------------------------------------------------------------------------------------

    def _paint_ground(self) -> None:
        look, board, painter = theme(), self.board, self.painter
        height = board.hour * 24
        painter.fillRect(QRectF(0, 0, board.width, height), look.colour("panel"))
        if self.scene.drop_day is not None:
            painter.fillRect(_rect(board.box(Piece(self.scene.drop_day, 0, DAY, True, True))), look.colour("tint"))
        painter.setPen(QPen(look.colour("hairline"), 1))
        inner = self._span(board.gutter, board.width)
        for hour in range(1, 24):
            y = round(hour * board.hour) + 0.5
            painter.setOpacity(1.0 if hour % 6 == 0 else 0.45)
            painter.drawLine(int(inner.left()), int(y), int(inner.right()), int(y))
        painter.setOpacity(1.0)
        for day in range(board.days):
            x = _rect(board.box(Piece(day, 0, DAY, True, True)))
            edge = x.right() if board.is_mirrored else x.left()
            painter.drawLine(int(edge), 0, int(edge), int(height))
        every = 1 if board.hour >= look.px(17) else 2
        for hour in range(every, 24, every):
            place = self._span(0, board.gutter - look.px(8), hour * board.hour - look.px(8), look.px(16))
            draw_text(
                painter, self.direction, place.toRect(), f"{hour:02}:00", "muted", "pill", "regular", trailing=True
            )

    def _span(self, left: float, right: float, top: float = 0, height: float = 0) -> QRectF:
        """A rectangle by its leading and trailing side."""
        if self.board.is_mirrored:
            left, right = self.board.width - right, self.board.width - left
        return QRectF(left, top, right - left, height)

    def _paint_away(self) -> None:
        """The days on which she who is chosen is away."""
        week, board = self.scene.week, self.board
        for away in week.away:
            if away.person_id != self.scene.chosen:
                continue
            first = max(0, (away.first - week.first).days) if away.first > week.first else 0
            last = min(board.days - 1, (away.last - week.first).days) if away.last < _last_day(week) else board.days - 1
            for day in range(first, last + 1):
                box = _rect(board.box(Piece(day, 0, DAY, True, True)))
                self._hatch(box.adjusted(1, 0, 0, 0), theme().colour("hairline"))

    def _hatch(self, box: QRectF, colour: QColor) -> None:
        self.painter.fillRect(box, QBrush(colour, Qt.BrushStyle.BDiagPattern))

    def _paint_gaps(self) -> None:
        look, px = theme(), theme().px
        for piece, gap in gap_pieces(self.board, self.scene.week):
            box = _rect(self.board.box(piece, inset=px(3)))
            edge = box.right() - 1 if self.board.is_mirrored else box.left() + 1
            pen = QPen(look.colour("wrong"), max(1, px(1)))
            pen.setDashPattern([3, 4])
            self.painter.setPen(pen)
            self.painter.drawLine(int(edge), int(box.top() + px(3)), int(edge), int(box.bottom() - px(3)))
            if not piece.is_first or box.height() < px(18):
                continue
            hours = hours_in_words(hours_between(*gap, self.scene.zone))
            text = QCoreApplication.translate("rota", "Nobody, {hours}").format(hours=hours)
            line = self._inner(box, px(9), px(4)).toRect()
            line.setTop(int(box.top()) + px(2))
            line.setHeight(px(LINE))
            draw_text(self.painter, self.direction, line, text, "wrong", "pill", "medium")

    def _inner(self, box: QRectF, leading: float, trailing: float) -> QRectF:
        if self.board.is_mirrored:
            leading, trailing = trailing, leading
        return box.adjusted(leading, 0, -trailing, 0)

    def _paint_clock_change(self, change: ClockChange) -> None:
        """An hour that the day does not have, or has twice."""
        look, px = theme(), theme().px
        for piece in self.board.pieces(change.begins, change.ends):
            box = _rect(self.board.box(piece))
            if change.is_skipped:
                self.painter.fillRect(box.adjusted(1, 1, 0, 0), look.colour("sunken"))
                self._hatch(box, look.colour("hairline"))
                text = QCoreApplication.translate("rota", "no such hour")
            else:
                text = QCoreApplication.translate("rota", "twice")
            line = self._inner(box, px(8), px(6))
            draw_text(self.painter, self.direction, line.toRect(), text, "note", "pill", "medium", trailing=True)

    # -- turns -------------------------------------------------------------------------------------------------------

    def _paint_block(self, block: Block) -> None:
        turn, scene = block.turn, self.scene
        ground, ink = scene.looks.pair(turn.person_id)
        shape = _rect(block.box(self.board)).adjusted(0.5, 1, -0.5, -0.5)
        self.painter.save()
        if scene.lifted == turn.membership_id:
            self.painter.setOpacity(0.4)
        path = _rounded(shape, theme().px(5), block.begins_here, block.ends_here)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ground)
        self.painter.drawPath(path)
        self.painter.setClipPath(path)
        away = scene.week.away_on(turn.person_id, *self._moments(block.piece))
        if away is not None:
            hatching = QColor(ink)
            hatching.setAlphaF(0.28)
            self._hatch(shape, hatching)
        bar = QRectF(shape.left(), shape.top(), theme().px(3), shape.height())
        if self.board.is_mirrored:
            bar.moveRight(shape.right())
        self.painter.fillRect(bar, ink)
        self._paint_texts(block, shape, ink, away.stand_in if away else None, is_away=away is not None)
        self.painter.restore()

    def _moments(self, piece: Piece) -> tuple[datetime, datetime]:
        midnight = self.board.begins + timedelta(days=piece.day)
        return midnight + timedelta(minutes=piece.begin), midnight + timedelta(minutes=piece.end)

    def _paint_texts(self, block: Block, shape: QRectF, ink: QColor, stand_in: str | None, *, is_away: bool) -> None:
        px, turn = theme().px, block.turn
        side = px(16)
        if shape.height() < px(LEAST_TEXT):
            return  # who it is, colour and tooltip say
        inner = self._inner(shape, px(8), px(5))
        top = shape.top() + min(px(4), max(0.0, (shape.height() - side) / 2))
        left = inner.right() - side if self.board.is_mirrored else inner.left()
        if shape.width() > px(28) and shape.height() >= side:
            box = QRectF(left, top, side, side)
            paint_sign(self.painter, self.scene.looks, turn.person_id, turn.name, box, on_block=True)
        name = self._inner(inner, side + px(5), 0)
        if inner.width() < px(LEAST_WIDTH):
            return
        lines = [(plain(turn.name), "strong", QRectF(name.left(), top, name.width(), side))]
        for number, text in enumerate(self._second_lines(block, stand_in, is_away=is_away), 1):
            lines.append((text, "regular", QRectF(inner.left(), top + number * px(LINE + 1), inner.width(), px(LINE))))
        for text, weight, place in lines:
            if place.bottom() <= shape.bottom() + 1 or weight == "strong":
                self._write(place, text, ink, "cell" if weight == "strong" else "pill", weight)

    def _second_lines(self, block: Block, stand_in: str | None, *, is_away: bool) -> list[str]:
        lines = []
        if is_away:
            said = QCoreApplication.translate("rota", "away")
            if stand_in:
                said = QCoreApplication.translate("rota", "away; {name} stands in").format(name=plain(stand_in))
            lines.append(said)
        first, last = self._moments(block.piece)
        if block.begins_here and block.ends_here:
            said = QCoreApplication.translate("rota", "{begin} to {end}")
            lines.append(said.format(begin=clock_time(first), end=clock_time(last, is_end=True)))
        elif block.begins_here:
            said = QCoreApplication.translate("rota", "from {begin}")
            lines.append(said.format(begin=clock_time(first)))
        elif block.ends_here:
            said = QCoreApplication.translate("rota", "until {end}")
            lines.append(said.format(end=clock_time(last, is_end=True)))
        else:
            lines.append(QCoreApplication.translate("rota", "all day"))
        return lines

    def _write(self, place: QRectF, text: str, ink: QColor, size: str, weight: str) -> None:
        font = theme().font(size, weight)
        self.painter.setFont(font)
        self.painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        side = Qt.AlignmentFlag.AlignRight if self.board.is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.painter.drawText(place, int(flags), shown)

    # -- what comes and goes -----------------------------------------------------------------------------------------

    def _paint_now(self) -> None:
        now, px = self.scene.now, theme().px
        if now is None or not self.board.begins <= now < self.board.ends:
            return
        minute = now.hour * 60 + now.minute
        box = _rect(self.board.box(Piece((now.date() - self.board.first).days, minute, minute, True, True)))
        accent = theme().colour("accent")
        self.painter.setPen(QPen(accent, px(1.5)))
        self.painter.drawLine(box.topLeft(), box.topRight())
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(accent)
        self.painter.drawEllipse(box.topRight() if self.board.is_mirrored else box.topLeft(), px(3), px(3))

    def _paint_selection(self) -> None:
        scene = self.scene
        if scene.focused is not None:
            for block in scene.blocks:
                if block.turn.membership_id == scene.focused:
                    shape = _rect(block.box(self.board)).adjusted(0.5, 1, -0.5, -0.5)
                    self._outline(shape, block.begins_here, block.ends_here)
        elif scene.selection is not None:
            for piece in self.board.pieces(*scene.selection):
                shape = _rect(self.board.box(piece, inset=2)).adjusted(0.5, 1, -0.5, -0.5)
                tint = theme().colour("tint")
                tint.setAlphaF(0.6)
                self.painter.fillRect(shape, tint)
                self._outline(shape, piece.is_first, piece.is_last)

    def _outline(self, shape: QRectF, begins: bool, ends: bool) -> None:
        role = "accent" if self.scene.has_focus else "border"
        self.painter.setPen(QPen(theme().colour(role), theme().px(2)))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPath(_rounded(shape.adjusted(0.5, 0.5, -0.5, -0.5), theme().px(5), begins, ends))

    def _paint_ghost(self, begins: datetime, ends: datetime, person_id: int) -> None:
        px = theme().px
        ground, ink = self.scene.looks.pair(person_id)
        for piece in self.board.pieces(begins, ends):
            shape = _rect(self.board.box(piece, inset=2)).adjusted(0.5, 1, -0.5, -0.5)
            tint = QColor(ground)
            tint.setAlphaF(0.92)
            self.painter.setPen(QPen(ink, px(1.5)))
            self.painter.setBrush(tint)
            self.painter.drawPath(_rounded(shape, px(5), piece.is_first, piece.is_last))
            if piece.is_first:
                said = QCoreApplication.translate("rota", "{begin} to {end}")
                text = said.format(begin=clock_time(begins), end=clock_time(ends, is_end=True))
                inner = self._inner(shape, px(8), px(5))
                inner.setTop(shape.top() + min(px(2), max(0.0, shape.height() - px(LINE))))
                inner.setHeight(px(LINE))
                self._write(inner, text, ink, "cell", "strong")


def paint_head(painter: QPainter, scene: Scene, height: int, today: date | None) -> None:
    """The names of the days above the grid, each with whether somebody is always there."""
    look, px, board = theme(), theme().px, scene.board
    direction = Qt.LayoutDirection.RightToLeft if board.is_mirrored else Qt.LayoutDirection.LeftToRight
    painter.fillRect(QRectF(0, 0, board.width, height), look.colour("sunken"))
    missing = [0.0] * board.days
    for piece, _gap in gap_pieces(board, scene.week):
        midnight = board.begins + timedelta(days=piece.day)
        span = midnight + timedelta(minutes=piece.begin), midnight + timedelta(minutes=piece.end)
        missing[piece.day] += hours_between(*span, scene.zone)
    for day in range(board.days):
        box = _rect(board.box(Piece(day, 0, DAY, True, True)))
        if scene.drop_day == day:
            painter.fillRect(QRectF(box.left(), 0, box.width(), height), look.colour("tint"))
        inner = QRect(int(box.left()) + px(8), px(5), int(box.width()) - px(14), px(18))
        there = scene.week.first + timedelta(days=day)
        role = "accent" if there == today else "text"
        draw_text(painter, direction, inner, weekday_in_words(there, short=True), role, "control", "strong")
        second = inner.translated(0, px(18))
        size = px(13)
        icon, ink = ("circle", "wrong") if missing[day] else ("check", "good")
        sign = QRectF(second.left(), second.top() + px(2), size, size)
        if board.is_mirrored:
            sign.moveRight(second.right() + 1)
        icons.paint(painter, icon, look.colour(ink).name(), sign)
        hours = hours_in_words(missing[day])
        text = QCoreApplication.translate("rota", "nobody {hours}").format(hours=hours) if missing[day] else ""
        text = text or QCoreApplication.translate("rota", "covered")
        rest = second.adjusted(0, 0, -size - px(4), 0) if board.is_mirrored else second.adjusted(size + px(4), 0, 0, 0)
        draw_text(painter, direction, rest, text, ink, "pill", "medium")
    painter.fillRect(QRectF(0, height - 1, board.width, 1), look.colour("hairline"))


def _last_day(week: Week) -> date:
    return week.first + timedelta(days=week.days - 1)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _rounded(shape: QRectF, radius: float, begins: bool, ends: bool) -> QPainterPath:
    """A block: round where the turn begins and ends, straight where it goes on."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(shape, radius, radius)
    middle = min(shape.height() / 2, radius * 2)
    if not begins:
        path.addRect(QRectF(shape.left(), shape.top(), shape.width(), middle))
    if not ends:
        path.addRect(QRectF(shape.left(), shape.bottom() - middle, shape.width(), middle))
    return path.simplified()
