"""A coverage grid or a focal-point list on landscape pages: the head of its columns on each, cells never parted.

    make_grid_pdf(grid, "Coverage", "a4", "en").data

Each state is a sign, a kind of edge and a colour, and all but the filled ones say their word, so that a copy in black
and white tells the same. More columns than a page holds go on on further pages, with the names of the rows again. In
a right-to-left language the page is its mirror image.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color, HexColor

from directory.errors import DirectoryError
from directory.focal_points.words import (
    apart,
    by_group,
    cell_lines,
    group_of,
    holder_text,
    place_text,
    say,
    say_country,
    say_day,
)
from directory.focal_points.writer import HELD, LOOKS, share_text, subtitle
from directory.press.writer import one_line
from directory.released import ReleasedBoard, ReleasedFocal, ReleasedGrid, ReleasedList, ReleasedRow
from directory.sheets.bands import NORMAL, SIGN, SMALL, Band, BandMaker, Frame, Sign
from directory.sheets.glyphs import Outline
from directory.sheets.layout import INK, NO_LIBRARY, RULE, SECOND, Sheet

if TYPE_CHECKING:
    from directory.sheets.shaping import TextEngine

GAP, PADDING = 5.0, 4.0  # points
NAMES, HELD_WIDTH, LEAST_CELL = 118.0, 46.0, 92.0
STACKED = 5  # cells of one place that stand in one band; more go on below
TITLE = 16.0  # size of type
NOBODY = ("vacant", "missing")
COUNTED = ("filled", "acting", "expiring", "stale", "vacant", "missing")
WEIGHTS = (("country", 62), ("organization", 132), ("state", 74), ("holder", 132), ("alternate", 98), ("since", 62))
LIST_WEIGHTS = (*WEIGHTS, ("verified", 62), ("next", 84))
PAPER, GROUP = HexColor("#FFFFFF"), HexColor("#EEF2F6")
RING: Outline = (
    ("m", (7, 4)),
    ("c", (7, 5.66, 5.66, 7, 4, 7)),
    ("c", (2.34, 7, 1, 5.66, 1, 4)),
    ("c", (1, 2.34, 2.34, 1, 4, 1)),
    ("c", (5.66, 1, 7, 2.34, 7, 4)),
)
# the window's signs, in a square of 8 by 8
SIGNS: dict[str, Outline] = {
    "filled": (("m", (1.2, 3.8)), ("l", (3.2, 1.8)), ("l", (7, 6.4))),
    "acting": (*RING, ("m", (4, 6)), ("l", (4, 4)), ("l", (5.6, 3.2))),
    "expiring": (
        *(("m", (1, 6.4)), ("l", (7, 6.4)), ("l", (7, 1)), ("l", (1, 1)), ("l", (1, 6.4))),
        *(("m", (1, 4.6)), ("l", (7, 4.6)), ("m", (2.6, 7.4)), ("l", (2.6, 6.4)), ("m", (5.4, 7.4)), ("l", (5.4, 6.4))),
    ),
    "stale": (
        *(("m", (4, 7.2)), ("l", (7.6, 1)), ("l", (0.4, 1)), ("l", (4, 7.2))),
        *(("m", (4, 5)), ("l", (4, 3.4)), ("m", (4, 2.2)), ("l", (4, 2.1))),
    ),
    "vacant": RING,
    "missing": (*RING, ("m", (1.9, 1.9)), ("l", (6.1, 6.1))),
    "not expected": (),
}


def make_grid_pdf(grid: ReleasedGrid, title: str, paper: str = "a4", language: str = "en") -> Sheet:
    """The grid as a PDF; DirectoryError where the system lacks a library that laying out text needs."""
    with _engine() as engine:
        return _GridMaker(engine, grid, one_line(title), paper, language).make()


def make_list_pdf(made: ReleasedList, title: str, paper: str = "a4", language: str = "en") -> Sheet:
    """The list as a PDF."""
    with _engine() as engine:
        return _ListMaker(engine, made, one_line(title), paper, language).make()


def _engine() -> AbstractContextManager[TextEngine]:
    try:
        from directory.sheets.shaping import text_engine
    except ImportError as problem:
        raise DirectoryError(NO_LIBRARY, why=str(problem)) from problem
    return text_engine()


class _BoardMaker(BandMaker):
    """What a grid and a list have in common: title, what is counted, and the foot."""

    def __init__(self, engine: TextEngine, board: ReleasedBoard, title: str, paper: str, language: str) -> None:
        super().__init__(engine, title, paper, language, board.made_at)
        self.board = board

    def counted(self) -> Sequence[ReleasedFocal]:
        """What the line below the title counts by state."""
        raise NotImplementedError

    def headline(self) -> str:
        """What that line begins with."""
        return ""

    def first_head(self) -> Band:
        band = Band()
        self.put(band, self.title, 0, self.width, size=TITLE, is_strong=True)
        band.height += 1
        self.put(band, self.foot_title(), 0, self.width, ink=SECOND)
        band.height += 5
        x, y, tallest, cells = 0.0, band.height, 0.0, self.counted()
        text = self.headline()
        if text:
            width, tallest = self.write(band, text, 0, y, 300, is_strong=True)
            x = width + 18
        for state in COUNTED:
            count = sum(cell.state == state for cell in cells)
            if count:
                self.sign(band, state, x, y + 1)
                text = f"{count} {say(state, self.language)}"
                width, height = self.write(band, text, x + SIGN + 4, y, 160, ink=_ink(state), is_strong=True)
                x, tallest = x + SIGN + 4 + width + 14, max(tallest, height)
        band.height = y + tallest + 10
        return band

    def running_title(self) -> str:
        return f"{self.title} · {self.foot_title()}"

    def foot_title(self) -> str:
        return subtitle(self.board, self.language)

    def sign(self, band: Band, state: str, x: float, y: float) -> None:
        """Put the sign of a state at a place."""
        band.signs.append(Sign(SIGNS[state], x, y, _ink(state)))


class _GridMaker(_BoardMaker):
    """The grid."""

    def __init__(self, engine: TextEngine, grid: ReleasedGrid, title: str, paper: str, language: str) -> None:
        super().__init__(engine, grid, title, paper, language)
        self.grid = grid
        most = max(1, int((self.width - NAMES - HELD_WIDTH) / LEAST_CELL))
        sheets = max(1, -(-len(grid.columns) // most))
        self.most = max(1, -(-len(grid.columns) // sheets))  # columns of one page, shared out evenly
        self.cell = min(190.0, (self.width - NAMES - HELD_WIDTH) / self.most)

    def counted(self) -> Sequence[ReleasedFocal]:
        return [cell for row in self.grid.rows for cells in row.places for cell in cells if cell.is_expected]

    def headline(self) -> str:
        return f"{say('held of expected', self.language)}: {share_text(self.counted(), self.language) or 0}"

    def parts(self) -> Iterator[tuple[Band, Sequence[Band]]]:
        for begin in range(0, max(1, len(self.grid.columns)), self.most):
            places = range(begin, min(begin + self.most, len(self.grid.columns)))
            yield self._column_head(places), list(self._bands(places))

    def _column_head(self, places: range) -> Band:
        band = Band()
        texts = [(say("row", self.language), 0.0, NAMES - GAP)]
        for number, place in enumerate(places):
            key = self.grid.columns[place]
            text = say_country(key, self.language) if self.grid.by == "countries" else key
            texts.append((text, NAMES + number * self.cell + PADDING, self.cell - GAP - PADDING))
        if self._has_last(places):
            texts.append((say("held", self.language), NAMES + len(places) * self.cell, HELD_WIDTH))
        heights = [self.write(band, text, x, 3, width, is_strong=True, most_lines=2)[1] for text, x, width in texts]
        band.height = max(heights) + 7
        band.frames.append(Frame(-3, 0, self.width + 6, band.height - 2, GROUP, GROUP))
        band.height += 3
        return band

    def _bands(self, places: range) -> Iterator[Band]:
        for kind, rows in groupby(self.grid.rows, key=lambda row: row.kind):
            head = Band(keeps_next=True)
            self.put(head, say(kind, self.language), 0, self.width, ink=SECOND, is_strong=True)
            head.height += 3
            yield head
            for row in rows:
                yield from self._row_bands(row, places)
        if not self.grid.rows:
            band = Band()
            self.put(band, say("nothing", self.language), 0, self.width)
            yield band
            return
        yield self._total(places)

    def _row_bands(self, row: ReleasedRow, places: range) -> Iterator[Band]:
        """A row; a place that holds more cells than a page may show goes on in another band."""
        deepest = max((len(row.places[place]) for place in places), default=0)
        for begin in range(0, max(1, deepest), STACKED):
            band = Band()
            _width, tallest = self.write(band, row.name, 0, PADDING, NAMES - GAP, is_strong=True)
            tallest += PADDING
            ends: list[tuple[int, float]] = []  # the last frame of each place, and where it ends
            for number, place in enumerate(places):
                cells = row.places[place]
                x, y = NAMES + number * self.cell, 0.0
                for cell in cells[begin : begin + STACKED]:
                    y += self._put_cell(band, cell, cells, x, y) + 3
                if y:
                    ends.append((len(band.frames) - 1, y - 3))
                tallest = max(tallest, y - 3)
            for last, end in ends:
                frame = band.frames[last]
                band.frames[last] = replace(frame, height=frame.height + tallest - end)
            if begin == 0 and self._has_last(places):
                share = share_text([cell for cells in row.places for cell in cells], self.language)
                self.write(band, share, NAMES + len(places) * self.cell, PADDING, HELD_WIDTH, is_strong=True)
            band.height = tallest + GAP
            yield band

    def _put_cell(self, band: Band, cell: ReleasedFocal, cells: Sequence[ReleasedFocal], x: float, y: float) -> float:
        """A cell at its place; answers its height."""
        width = self.cell - GAP
        inner = width - 2 * PADDING
        first, second, third = cell_lines(cell, self.language)
        ink = _ink(cell.state)
        where = apart(cell, cells, self.language)
        height = PADDING
        texts = (
            (first, inner - SIGN - 2, NORMAL, INK if cell.state in HELD else ink, True),
            (second, inner, SMALL, SECOND, False),
            (third, inner, SMALL, SECOND if cell.state == "filled" else ink, cell.state != "filled"),
            (where, inner, SMALL, SECOND, False),
        )
        for text, room, size, colour, is_strong in texts:
            height += self.write(
                band, text, x + PADDING, y + height, room, size=size, ink=colour, is_strong=is_strong, most_lines=2
            )[1]
        height = max(height + PADDING, 2 * PADDING + SIGN)
        _ink_name, ground, edge = LOOKS[cell.state]
        edge_ink = RULE if cell.state in ("filled", "not expected") else ink
        band.frames.append(Frame(x, y, width, height, edge_ink, HexColor(ground), edge == 3))
        self.sign(band, cell.state, x + width - PADDING - SIGN, y + PADDING + 1)
        return height

    def _total(self, places: range) -> Band:
        band = Band()
        band.frames.append(Frame(-3, 0, self.width + 6, 0.1, SECOND))
        texts = [(say("held of expected", self.language), 0.0, NAMES - GAP)]
        for number, place in enumerate(places):
            cells = [cell for row in self.grid.rows for cell in row.places[place]]
            texts.append((share_text(cells, self.language), NAMES + number * self.cell + PADDING, self.cell - GAP))
        if self._has_last(places):
            share = share_text(self.counted(), self.language)
            texts.append((share, NAMES + len(places) * self.cell, HELD_WIDTH))
        heights = [self.write(band, text, x, 5, width, is_strong=True)[1] for text, x, width in texts]
        band.height = max(heights) + 8
        return band

    def _has_last(self, places: range) -> bool:
        """Whether the column that counts stands on this page: behind the last of the others."""
        return places.stop >= len(self.grid.columns)


class _ListMaker(_BoardMaker):
    """The list."""

    def __init__(self, engine: TextEngine, made: ReleasedList, title: str, paper: str, language: str) -> None:
        super().__init__(engine, made, title, paper, language)
        self.lines = made.lines
        total = sum(weight for _key, weight in LIST_WEIGHTS)
        self.widths = [self.width * weight / total for _key, weight in LIST_WEIGHTS]

    def counted(self) -> Sequence[ReleasedFocal]:
        return self.lines

    def parts(self) -> Iterator[tuple[Band, Sequence[Band]]]:
        head = Band()
        head.height = self._put_row(head, [say(key, self.language) for key, _weight in LIST_WEIGHTS], 3, True) + 7
        head.frames.append(Frame(-3, 0, self.width + 6, head.height - 2, GROUP, GROUP))
        head.height += 2
        yield head, list(self._bands())

    def _bands(self) -> Iterator[Band]:
        for subject, lines in groupby(by_group(self.lines), key=group_of):
            group = list(lines)
            head = Band(height=4, keeps_next=True)
            self.put(head, f"{subject} · {len(group)}", 0, self.width, ink=SECOND, is_strong=True)
            head.height += 3
            yield head
            for line in group:
                yield self._line(line)
        if not self.lines:
            band = Band(height=6)
            self.put(band, say("nothing", self.language), 0, self.width)
            yield band

    def _line(self, line: ReleasedFocal) -> Band:
        band = Band()
        texts = [
            say_country(line.country, self.language),
            place_text(line, self.language),
            say(line.state, self.language),
            holder_text(line, self.language),
            line.alternate or "",
            say_day(line.since, self.language),
            say_day(line.verified, self.language),
            say(f"step {line.state}", self.language),
        ]
        height = self._put_row(band, texts, 3, False, line.state)
        self.sign(band, line.state, self.widths[0] + self.widths[1], 4)
        band.height = height + 6
        band.frames.append(Frame(0, band.height, self.width, 0.01, RULE))
        return band

    def _put_row(self, band: Band, texts: Sequence[str], y: float, is_head: bool, state: str = "") -> float:
        """A text in each column; answers the height of the highest."""
        x, tallest = 0.0, 0.0
        for text, width, (key, _weight) in zip(texts, self.widths, LIST_WEIGHTS, strict=True):
            moved = SIGN + 4 if key == "state" and not is_head else 0
            ink = _ink(state) if key == "state" and state else INK
            is_strong = is_head or key == "state" or (key == "holder" and state not in NOBODY)
            _width, height = self.write(band, text, x + moved, y, width - GAP - moved, ink=ink, is_strong=is_strong)
            x, tallest = x + width, max(tallest, height)
        return tallest


def _ink(state: str) -> Color:
    return HexColor(LOOKS[state][0])
