"""A duty post's rota on landscape pages: a week on each, as the window shows it, and below it who is on duty.

    make_rota_pdf(rota, "a4", "en").data

Turns are framed and named, and where nobody is there the frame is dashed and says so: a copy in black and white tells
the same. In a right-to-left language the page is its mirror image.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color, HexColor

from directory.errors import DirectoryError
from directory.press.writer import LEFT_TO_RIGHT, POP, contact_lines, one_line
from directory.released import ReleasedRota
from directory.rota.geometry import Board, Box, Piece, share_lanes
from directory.rota.words import say, say_hours, say_times, say_weekday
from directory.sheets.bands import NORMAL, SMALL, Band, BandMaker, Frame
from directory.sheets.layout import INK, NO_LIBRARY, RULE, SECOND, Sheet
from directory.sheets.words import SHEET_WORDS, format_day

if TYPE_CHECKING:
    from directory.sheets.shaping import TextEngine

WEEK = 7
TITLE, LEAST = 16.0, 5.0  # sizes of type
GUTTER, HOUR, INSET, PADDING, GAP = 32.0, 13.5, 1.5, 3.0, 8.0  # points
LINE = 1.36  # a line's height by its size
HOURS_BETWEEN = 3  # lines across the grid
WRONG, GROUND, HEAD = HexColor("#A8221B"), HexColor("#E4EEF9"), HexColor("#EEF2F6")
EDGE = HexColor("#6F7A89")
FIRST_STRONG = "\u2068"  # the isolate of a text that has its own direction
COLUMNS = (("person", 170.0), ("hours", 60.0), ("phone", 230.0), ("e-mail", 0.0))  # points; 0: what is left


def make_rota_pdf(rota: ReleasedRota, paper: str = "a4", language: str = "en") -> Sheet:
    """The rota as a PDF; DirectoryError where the system lacks a library that laying out text needs."""
    try:
        from directory.sheets.shaping import text_engine
    except ImportError as problem:
        raise DirectoryError(NO_LIBRARY, why=str(problem)) from problem
    with text_engine() as engine:
        return _RotaMaker(engine, rota, paper, language).make()


class _RotaMaker(BandMaker):
    """The weeks, then the people."""

    def __init__(self, engine: TextEngine, rota: ReleasedRota, paper: str, language: str) -> None:
        title = one_line(f"{rota.post}, {rota.organization}")
        super().__init__(engine, title, paper, language, rota.made_at)
        self.rota = rota

    def first_head(self) -> Band:
        band = Band()
        self.put(band, self.title, 0, self.width, size=TITLE, is_strong=True, most_lines=2)
        band.height += 1
        self.put(band, self._subtitle(), 0, self.width, ink=SECOND)
        band.height += 3
        self.put(band, self._told(), 0, self.width, ink=WRONG if self.rota.gaps else INK, is_strong=True)
        band.height += 7
        return band

    def parts(self) -> Iterator[tuple[Band, Sequence[Band]]]:
        weeks = range(0, self.rota.days, WEEK)
        for begin in weeks:
            board = Board(
                self.rota.first + timedelta(begin), min(WEEK, self.rota.days - begin), self.width, GUTTER, HOUR
            )
            people = list(self._people()) if begin == weeks[-1] else []
            yield self._day_heads(board), [self._grid(board), *people]

    def _subtitle(self) -> str:
        """What it is, of which days, in which time, for whom, and made when."""
        rota, language = self.rota, self.language
        last = rota.first + timedelta(rota.days - 1)
        parts = [
            say("rota", language),
            say("days", language, first=format_day(rota.first, language), last=format_day(last, language)),
            say("zone", language, zone=rota.zone.replace("_", " ")) if rota.zone else "",
            SHEET_WORDS[language].audiences.get(rota.audience, ""),
            say("made", language, day=format_day(rota.made_at.astimezone().date(), language)),
        ]
        return " · ".join(part for part in parts if part)

    def running_title(self) -> str:
        """Title and subtitle in one line, which runs as the language does whatever the post is called."""
        return f"{FIRST_STRONG}{self.title}{POP} · {self._subtitle()}"

    def _told(self) -> str:
        if not self.rota.gaps:
            return say("covered", self.language)
        return say("missing", self.language, hours=say_hours(self.rota.gap_hours, self.language))

    def _day_heads(self, board: Board) -> Band:
        band = Band()
        tallest = 0.0
        for number in range(board.days):
            day: date = board.first + timedelta(number)
            x = GUTTER + number * board.column + INSET + PADDING
            size = self.write(
                band, say_weekday(day, self.language), x, 3, board.column - 2 * PADDING, is_strong=True, most_lines=1
            )
            tallest = max(tallest, size[1])
        band.height = tallest + 7
        band.frames.append(Frame(0, 0, self.width, band.height - 1, HEAD, HEAD))
        return band

    def _grid(self, board: Board) -> Band:
        band = Band(height=24 * HOUR + 6)
        for hour in range(0, 25, HOURS_BETWEEN):
            band.frames.append(Frame(GUTTER, hour * HOUR, self.width - GUTTER, 0.01, RULE))
            if hour < 24:
                self.write(band, f"{hour:02}:00", 0, hour * HOUR, GUTTER - 4, size=SMALL, ink=SECOND)
        for number in range(board.days + 1):
            band.frames.append(Frame(GUTTER + number * board.column, 0, 0.01, 24 * HOUR, RULE))
        for begins, ends in self.rota.gaps:
            for piece in board.pieces(begins, ends):
                self._block(band, board.box(piece, inset=INSET), say("nobody", self.language), (begins, ends), None)
        by_day: dict[int, list[tuple[Piece, int]]] = {}
        for place, turn in enumerate(self.rota.turns):
            for piece in board.pieces(turn.begins, turn.ends):
                by_day.setdefault(piece.day, []).append((piece, place))
        for found in by_day.values():
            found.sort(key=lambda one: (one[0].begin, -one[0].end, one[1]))
            lanes = share_lanes([(piece.begin, piece.end) for piece, _place in found])
            for (piece, place), (lane, many) in zip(found, lanes, strict=True):
                turn = self.rota.turns[place]
                name = turn.name or say("hidden", self.language)
                self._block(band, board.box(piece, lane, many, INSET), name, (turn.begins, turn.ends), GROUND)
        return band

    def _block(self, band: Band, box: Box, name: str, stretch: tuple[datetime, datetime], ground: Color | None) -> None:
        """A turn, or without a ground a gap: its frame, and as much of its name and times as it has room for."""
        ink = WRONG if ground is None else INK
        band.frames.append(
            Frame(box.left, box.top, box.width, box.height, WRONG if ground is None else EDGE, ground, ground is None)
        )
        size = min(NORMAL, (box.height - 1) / LINE)
        if size < LEAST:
            return
        x, width = box.left + PADDING, box.width - 2 * PADDING
        lines = max(1, int((box.height - PADDING) / (NORMAL * LINE)))
        y = box.top + (PADDING / 2 if lines > 1 else (box.height - size * LINE) / 2)
        _width, height = self.write(
            band, name, x, y, width, size=size, ink=ink, is_strong=True, most_lines=min(lines, 3)
        )
        left = int((box.top + box.height - y - height) / (SMALL * LINE))
        if left > 0:
            times = f"{LEFT_TO_RIGHT}{say_times(*stretch, self.language)}{POP}"
            self.write(band, times, x, y + height, width, size=SMALL, ink=ink, most_lines=min(left, 3))

    def _people(self) -> Iterator[Band]:
        """Who is on duty in these days, for how long, and how she is reached."""
        if not self.rota.people:
            return
        head = Band(height=GAP, keeps_next=True)
        head.height += self._row(head, [say(key, self.language) for key, _width in COLUMNS], GAP, is_head=True) + 4
        yield head
        for entry, hours in self.rota.people:
            lines = contact_lines(entry, self.language)
            ways = {
                kind: ", ".join(f"{LEFT_TO_RIGHT}{line.text}{POP}" for line in lines if line.kind == kind)
                for kind in ("phone", "email")
            }
            band = Band()
            texts = [entry.name, say_hours(hours, self.language), ways["phone"], ways["email"]]
            band.height = self._row(band, texts, 2) + 5
            band.frames.append(Frame(0, band.height, self.width, 0.01, RULE))
            yield band

    def _row(self, band: Band, texts: Sequence[str], y: float, *, is_head: bool = False) -> float:
        """A text in each column; answers the height of the highest."""
        x, tallest = 0.0, 0.0
        for place, (text, (_key, wide)) in enumerate(zip(texts, COLUMNS, strict=True)):
            width = wide or self.width - x
            ink = SECOND if is_head else INK
            size = self.write(band, text, x, y, width - PADDING, ink=ink, is_strong=is_head or place == 0)
            x, tallest = x + width, max(tallest, size[1])
        return tallest
