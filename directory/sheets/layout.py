"""The contact sheet as a PDF: title, date, and for each contact the lines that the block under a release has.

    make_sheet_pdf(release, "Press contacts", "a4").data

A contact is never cut by a page's end; links are live (tel:, mailto:); long words are cut visibly. The
file's date and identity come from the release, so that the same sheet is the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from directory.press.writer import WORDS, ContactLine, contact_lines
from directory.released import Release, Released
from directory.sheets import fonts
from directory.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from directory.sheets.shaping import ShapedLine

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))  # they say how to lay out, and are no text
PAPERS = {"a4": A4, "letter": LETTER}
MARGIN, FOOT = 62.0, 54.0  # points
INK, SECOND, RULE, ACCENT = HexColor("#18212D"), HexColor("#465160"), HexColor("#C5CDD8"), HexColor("#14599D")
LONGEST = 300  # characters of one line of data; what is longer is cut, and seen to be cut
FEW = 4  # so many contacts are joined by "or", as under a release; more stand apart
PAGE_OF = {"en": "{page} of {pages}", "fr": "{page} sur {pages}", "es": "{page} de {pages}", "pt": "{page} de {pages}"}
FOR = {
    "partners": QT_TRANSLATE_NOOP("directory", "For partners. Not to be published."),
    "internal": QT_TRANSLATE_NOOP("directory", "For internal use. Not to be published."),
    "restricted": QT_TRANSLATE_NOOP("directory", "Restricted. Not to be passed on."),
}
MISSING = QT_TRANSLATE_NOOP(
    "directory", "{name}: this machine has no font for {characters}; install one and make the sheet again"
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished sheet: the PDF's bytes, its pages, and what could not be printed as it is."""

    data: bytes
    pages: int
    warnings: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """Something with a height that is drawn at a place: (canvas, x, y of its top)."""

    height: float
    draw: Callable[[Canvas, float, float], None]


@dataclass(frozen=True, slots=True)
class _Label:
    """A label's width, and how it is drawn: (canvas, x, y of the base line)."""

    width: float
    draw: Callable[[Canvas, float, float], None]


@dataclass(slots=True)
class _Maker:
    """Makes one sheet."""

    release: Release
    title: str
    language: str
    size: tuple[float, float]
    warnings: list[Text] = field(default_factory=list)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the sheet's language is: everything is then aligned to the right edge."""
        return self.language == "ar"

    @property
    def width(self) -> float:
        """What of the page's width is written on."""
        return self.size[0] - 2 * MARGIN

    def make(self) -> Sheet:
        """Lay out all pieces, then draw page by page."""
        pages = self._paginate()
        stream = io.BytesIO()
        canvas = Canvas(stream, pagesize=self.size, invariant=1, pageCompression=1)
        _stamp(canvas, self.release.made_at, self.title)
        for number, pieces in enumerate(pages, 1):
            top = self.size[1] - MARGIN
            for piece in pieces:
                piece.draw(canvas, MARGIN, top)
                top -= piece.height
            self._draw_foot(canvas, number, len(pages))
            canvas.showPage()
        canvas.save()
        return Sheet(stream.getvalue(), len(pages), tuple(self.warnings))

    def _paginate(self) -> list[list[Piece]]:
        room = self.size[1] - MARGIN - FOOT - 20
        pages: list[list[Piece]] = [[*self._head()]]
        used = sum(piece.height for piece in pages[0])
        is_few = len(self.release.entries) <= FEW
        for number, entry in enumerate(self.release.entries):
            pieces = [*(self._between(is_few) if number else []), *self._contact(entry)]
            height = sum(piece.height for piece in pieces)
            if used + height > room and pages[-1]:
                pages.append([])
                used = 0
                pieces = pieces if number and is_few else pieces[len(self._between(is_few)) if number else 0 :]
                height = sum(piece.height for piece in pieces)
            pages[-1].extend(pieces)
            used += height
        return pages

    def _head(self) -> list[Piece]:
        pieces = [self._text(line, "semibold", 18, 24) for line in [self.title]]
        pieces.append(self._text(format_day(self.release.day, self.language), "regular", 9, 14, SECOND))
        if self.release.audience in FOR:
            pieces.append(self._text(str(Text(FOR[self.release.audience])), "medium", 9, 14, ACCENT))
        intro = WORDS[self.language][0]
        return [*pieces, _rule(self.width, 14), self._text(intro, "regular", 11, 24)]

    def _between(self, is_few: bool) -> list[Piece]:
        if is_few:
            return [self._text(WORDS[self.language][1], "regular", 10, 22, SECOND)]
        return [_rule(self.width, 13)]

    def _contact(self, entry: Released) -> list[Piece]:
        native = next((n.value for n in entry.names if n.kind == "native"), None)
        pieces = []
        for line in contact_lines(entry, self.language):
            if line.kind == "name":
                pieces.append(self._text(line.text, "semibold", 12, 17, who=entry.name))
                if native:
                    pieces.append(self._text(native, "regular", 11, 16, SECOND, who=entry.name))
            elif line.kind in ("title", "office"):
                pieces.append(self._text(self._place(line, entry), "regular", 10, 14.5, who=entry.name))
            else:
                pieces.append(self._reach(line))
        return pieces

    def _place(self, line: ContactLine, entry: Released) -> str:
        """The office, with its city where its name does not say it."""
        city = entry.works[0].city if entry.works else None
        if line.kind == "office" and city and city.casefold() not in line.text.casefold():
            return f"{line.text}, {city}"
        return line.text

    def _reach(self, line: ContactLine) -> Piece:
        """A phone or e-mail with its label; the value is a live link, and keeps its own direction."""
        value = line.text.translate(ISOLATES)
        if not fonts.is_simple(value):
            return self._text(str(line), "regular", 10, 14.5)
        label = self._label(line.label)
        shown = _cut(value, "regular", 10, self.width - label.width - 3)
        size = fonts.width(shown, "regular", 10)

        def draw(canvas: Canvas, x: float, top: float) -> None:
            base = top - 11
            begin = x + self.width - label.width if self.is_right_to_left else x
            left = begin - 3 - size if self.is_right_to_left else begin + label.width
            label.draw(canvas, begin, base)
            canvas.setFont(fonts.face("regular"), 10)
            canvas.setFillColor(INK)
            if not self.is_right_to_left:
                canvas.drawString(x, base, f"{line.label} {shown}")  # in one go, so that it is copied as one line
            else:
                canvas.drawString(left, base, shown)
            if line.link:
                canvas.linkURL(line.link, (left, base - 3, left + size, base + 9), relative=0, thickness=0)

        return Piece(14.5, draw)

    def _label(self, label: str) -> _Label:
        """The label of a phone or e-mail; drawn by itself only where it runs the other way."""
        if not self.is_right_to_left:
            return _Label(fonts.width(f"{label} ", "regular", 10), lambda canvas, x, base: None)
        from directory.sheets.shaping import shape

        line = shape(label, "regular", 10, self.width).lines[0]
        return _Label(line.width, lambda canvas, x, base: _draw_shaped(canvas, line, x, base, 10, SECOND))

    def _text(self, text: str, weight: str, size: float, height: float, ink: HexColor = INK, *, who: str = "") -> Piece:
        """One paragraph: drawn as it is where it is simple, laid out by Qt otherwise."""
        text = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        if fonts.is_simple(text):
            lines = _wrap(text, weight, size, self.width)

            def draw(canvas: Canvas, x: float, top: float) -> None:
                canvas.setFont(fonts.face(weight), size)
                canvas.setFillColor(ink)
                for number, line in enumerate(lines):
                    left = x + self.width - fonts.width(line, weight, size) if self.is_right_to_left else x
                    canvas.drawString(left, top - size * 1.05 - number * size * 1.3, line)

            return Piece(height + (len(lines) - 1) * size * 1.3, draw)
        return self._shaped(text, weight, size, height, ink, who)

    def _shaped(self, text: str, weight: str, size: float, height: float, ink: HexColor, who: str) -> Piece:
        from directory.sheets.shaping import shape  # late: only text that needs it loads Qt

        shaped = shape(text, weight, size, self.width)
        if shaped.missing:
            self.warnings.append(Text(MISSING, {"name": who or text, "characters": shaped.missing}))

        def draw(canvas: Canvas, x: float, top: float) -> None:
            for number, line in enumerate(shaped.lines):
                left = x + self.width - line.width if self.is_right_to_left else x
                _draw_shaped(canvas, line, left, top - size * 1.05 - number * size * 1.5, size, ink)

        return Piece(height + max(0, len(shaped.lines) - 1) * size * 1.5, draw)

    def _draw_foot(self, canvas: Canvas, page: int, pages: int) -> None:
        canvas.setFont(fonts.face("regular"), 8)
        canvas.setFillColor(SECOND)
        words = PAGE_OF.get(self.language, "{page} / {pages}")
        canvas.drawRightString(self.size[0] - MARGIN, FOOT - 16, words.format(page=page, pages=pages))


def make_sheet_pdf(release: Release, title: str, paper: str = "a4", language: str = "en") -> Sheet:
    """The sheet of a release's entries, on a4 or letter paper, in one of the block's languages."""
    return _Maker(release, " ".join(title.split()) or " ", language, PAPERS[paper]).make()


def format_day(day: date, language: str) -> str:
    """A day in words: 12 May 2026."""
    from babel.dates import format_date

    return str(format_date(day, "d MMMM y", locale=language))


def _stamp(canvas: Canvas, made_at: datetime, title: str) -> None:
    """The file's date and identity: those of the release, not of the machine (reportlab would say 2000)."""
    stamp = canvas._doc._timeStamp
    stamp.t = made_at.timestamp()
    stamp.lt = made_at.utctimetuple()
    stamp.YMDhms = tuple(stamp.lt)[:6]
    canvas._doc.signature.update(hashlib.sha256(f"{made_at.isoformat()} {title}".encode()).digest())
    canvas.setTitle(title)
    canvas.setProducer("Liaison")
    canvas.setCreator("Liaison")


def _rule(width: float, height: float) -> Piece:
    def draw(canvas: Canvas, x: float, top: float) -> None:
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.6)
        canvas.line(x, top - height / 2, x + width, top - height / 2)

    return Piece(height, draw)


def _draw_shaped(canvas: Canvas, line: ShapedLine, left: float, base: float, size: float, ink: HexColor) -> None:
    """Fill a line's outlines, with its text unseen under them."""
    canvas.setFillColor(ink)
    path = canvas.beginPath()
    steps = {"move": path.moveTo, "line": path.lineTo, "curve": path.curveTo}
    for operation, numbers in line.outlines:
        steps[operation](*(n + (left if i % 2 == 0 else base) for i, n in enumerate(numbers)))
    canvas.drawPath(path, stroke=0, fill=1)
    _lay_under(canvas, line, left, base, size)


def _lay_under(canvas: Canvas, line: ShapedLine, x: float, base: float, size: float) -> None:
    """Put the text under its outlines, unseen, for copying and searching.

    Left to right as an ActualText span (PDF 1.7, 14.9.4); right to left letter by letter in the order
    they stand on the page, which readers turn round themselves.
    """
    face, words, actual = fonts.face("regular"), "x", line.text.encode("utf-16-be").hex().upper()
    if line.is_right_to_left:
        hebrew = any("\u0590" <= character <= "\u05ff" for character in line.text)
        face, words = fonts.text_face("Hebrew" if hebrew else "Arabic"), as_seen(line.text)
    else:
        canvas._code.append(f"/Span <</ActualText <FEFF{actual}>>> BDC")
    text = canvas.beginText(x, base)
    text.setFont(face, size)
    text.setTextRenderMode(3)
    text.setHorizScale(max(1.0, 100 * line.width / max(stringWidth(words, face, size), 0.1)))
    text.textOut(words)
    text.setHorizScale(100)
    text.setTextRenderMode(0)
    canvas.drawText(text)
    if not line.is_right_to_left:
        canvas._code.append("EMC")


def as_seen(text: str) -> str:
    """A right-to-left line in the order in which its letters stand from left to right; numbers keep theirs."""
    runs = re.findall(r"[0-9A-Za-z+@.\-]+|[^0-9A-Za-z+@.\-]+", text.translate(ISOLATES))
    return "".join(run if run[0].isascii() and run[0].isalnum() else run[::-1] for run in reversed(runs))


def _wrap(text: str, weight: str, size: float, width: float) -> list[str]:
    """Lines no wider than the page; a word that is wider is cut with an ellipsis."""
    lines: list[str] = []
    current = ""
    for word in text.split():
        word = _cut(word, weight, size, width)
        longer = f"{current} {word}" if current else word
        if current and fonts.width(longer, weight, size) > width:
            lines.append(current)
            current = word
        else:
            current = longer
    return [*lines, current]


def _cut(word: str, weight: str, size: float, width: float) -> str:
    """A word that fits, cut visibly where it does not."""
    word = word if len(word) <= LONGEST else word[:LONGEST] + "…"
    while fonts.width(word, weight, size) > width and len(word) > 2:
        word = word[: max(1, len(word) * 9 // 10 - 1)].rstrip("…") + "…"
    return word
