"""Pages made of bands: text laid out by Qt, frames and signs, below each other and never parted by a page's end.

A band is as high as what stands in it; places in it are counted from its leading edge and its top. What is above all
bands of a page (the title, the head of the columns) comes again on the next. In a right-to-left language the page is
its mirror image.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from directory.press.writer import RIGHT_TO_LEFT, one_line
from directory.sheets.glyphs import Line, Outline
from directory.sheets.layout import INK, MISSING, PAPERS, SECOND, Sheet
from directory.sheets.words import SHEET_WORDS
from directory.texts import Text

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

    from directory.sheets.shaping import TextEngine
    from directory.sheets.writer import PdfWriter

MARGIN, TOP, FOOT = 34.0, 34.0, 26.0  # points
SIGN = 8.0  # points of a sign's square
NORMAL, SMALL = 8.5, 7.5  # sizes of type


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of text in a band: how far from its leading edge, and its base line below the top."""

    line: Line
    x: float
    y: float
    ink: Color


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle in a band, measured from its leading edge and top."""

    x: float
    y: float
    width: float
    height: float
    ink: Color
    ground: Color | None = None
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign drawn in lines within a square of 8 by 8; (x, y) is its leading upper corner."""

    outline: Outline
    x: float
    y: float
    ink: Color


@dataclass(slots=True)
class Band:
    """What stands across the page together: frames below, signs and text on them."""

    height: float = 0.0
    marks: list[Mark] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)
    keeps_next: bool = False  # never the last one of a page


class BandMaker:
    """Text into bands, bands onto landscape pages, pages into a file."""

    def __init__(self, engine: TextEngine, title: str, paper: str, language: str, made_at: datetime) -> None:
        self.engine = engine
        self.title = title
        self.language = language
        self.made_at = made_at
        short, long = sorted(PAPERS[paper])
        self.page = (long, short)
        self.width = long - 2 * MARGIN
        self.missing: dict[str, Text] = {}

    def first_head(self) -> Band:
        """What the first page begins with."""
        raise NotImplementedError

    def running_title(self) -> str:
        """What the other pages begin with, in a line."""
        raise NotImplementedError

    def foot_title(self) -> str:
        """What every page ends with, before its number."""
        return self.running_title()

    def parts(self) -> Iterator[tuple[Band, Sequence[Band]]]:
        """What goes on pages of its own: the head of the columns, and the bands below it."""
        raise NotImplementedError

    def make(self) -> Sheet:
        """Lay out all bands, then draw page by page."""
        from directory.sheets.writer import PdfWriter

        pages: list[list[Band]] = []
        for head, bands in self.parts():
            pages += self._paginate(head, bands, is_first=not pages)
        writer = PdfWriter(self.page, title=self.title, language=self.language, made_at=self.made_at)
        for number, bands in enumerate(pages, 1):
            top = self.page[1] - TOP
            for band in bands:
                self._draw(writer, band, top)
                top -= band.height
            self._draw(writer, self._foot(number, len(pages)), FOOT)
            writer.end_page()
        return Sheet(writer.finish(), len(pages), tuple(self.missing.values()))

    def _running_head(self) -> Band:
        band = Band()
        self.put(band, self.running_title(), 0, self.width, size=SMALL, ink=SECOND, most_lines=1)
        band.height += 6
        return band

    def _foot(self, page: int, pages: int) -> Band:
        band = Band()
        text = SHEET_WORDS[self.language].page.format(page=page, pages=pages)
        width, _height = self.write(Band(), text, 0, 0, 200, size=SMALL)
        self.write(band, text, self.width - width, 0, 200, size=SMALL, ink=SECOND)
        self.write(band, self.foot_title(), 0, 0, self.width - width - 20, size=SMALL, ink=SECOND, most_lines=1)
        return band

    def _paginate(self, head: Band, bands: Sequence[Band], is_first: bool) -> list[list[Band]]:
        """Bands onto pages; one that no longer fits begins the next, with what must stand before it."""
        room = self.page[1] - TOP - FOOT - 8
        pages = [[self.first_head() if is_first else self._running_head(), head]]
        used = sum(band.height for band in pages[0])
        for number, band in enumerate(bands):
            needed = band.height
            if band.keeps_next and number + 1 < len(bands):
                needed += bands[number + 1].height
            if used + needed > room and len(pages[-1]) > 2:
                pages.append([self._running_head(), head])
                used = sum(above.height for above in pages[-1])
            pages[-1].append(band)
            used += band.height
        return pages

    def put(
        self,
        band: Band,
        text: str,
        x: float,
        width: float,
        *,
        size: float = NORMAL,
        ink: Color = INK,
        is_strong: bool = False,
        most_lines: int = 3,
    ) -> None:
        """Write a text below what a band holds already."""
        _width, height = self.write(
            band, text, x, band.height, width, size=size, ink=ink, is_strong=is_strong, most_lines=most_lines
        )
        band.height += height

    def write(
        self,
        band: Band,
        text: str,
        x: float,
        y: float,
        width: float,
        *,
        size: float = NORMAL,
        ink: Color = INK,
        is_strong: bool = False,
        most_lines: int = 3,
    ) -> tuple[float, float]:
        """Write a text at a place of a band; answers how wide and how high it is."""
        from directory.sheets.shaping import Style

        text = one_line(text)
        if not text:
            return 0.0, 0.0
        shaped = self.engine.shape(text, Style(size, "strong" if is_strong else "regular"), width, most_lines)
        if shaped.missing:
            name = text if len(text) <= 60 else f"{text[:59]}…"
            self.missing[name] = Text(MISSING, {"name": name, "characters": shaped.missing})
        top = y
        for line in shaped.lines:
            band.marks.append(Mark(line, x, top + line.ascent, ink))
            top += line.height
        return shaped.width, top - y

    def _draw(self, writer: PdfWriter, band: Band, top: float) -> None:
        """Draw a band below `top`; in a right-to-left language from the other edge."""
        is_mirrored = self.language in RIGHT_TO_LEFT

        def left(x: float, width: float) -> float:
            return MARGIN + (self.width - x - width if is_mirrored else x)

        for frame in band.frames:
            bottom = top - frame.y - frame.height
            dash = 2.4 if frame.is_dashed else 0
            begin = left(frame.x, frame.width)
            writer.draw_frame(begin, bottom, frame.width, frame.height, frame.ink, frame.ground, dash)
        for sign in band.signs:
            writer.draw_path(sign.outline, left(sign.x, SIGN), top - sign.y - SIGN, SIGN / 8, sign.ink)
        for mark in band.marks:
            writer.draw_line(mark.line, left(mark.x, mark.line.width), top - mark.y, mark.ink)
