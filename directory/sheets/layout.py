"""The contact sheet: title, date, and for each contact the lines that the block under a release has.

    make_sheet_pdf(release, "Press contacts", "a4", "en").data

A few contacts stand below each other as in the block, joined by "or"; more stand in rows, names to the
left and numbers to the right. A contact is never parted by a page's end, links are live, and what is too
long is cut and seen to be cut. Everything is laid out in boxes from the page's leading edge; a sheet in
a right-to-left language is its mirror image.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER

from directory.errors import DirectoryError
from directory.press.writer import RIGHT_TO_LEFT, WORDS, ContactLine, contact_lines, one_line
from directory.released import Release, Released
from directory.sheets.glyphs import Line, Paragraph
from directory.sheets.pictures import Picture, read_picture
from directory.sheets.words import SHEET_WORDS, format_day
from directory.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from directory.sheets.shaping import TextEngine
    from directory.sheets.writer import PdfWriter

PAPERS = {"a4": A4, "letter": LETTER}
MARGIN, HEAD, FOOT = 62.0, 50.0, 44.0  # points
LOGO_WIDTH, LOGO_HEIGHT = 160.0, 34.0
GUTTER = 18.0  # between the two columns of a row
INK, SECOND, RULE, ACCENT = HexColor("#18212D"), HexColor("#465160"), HexColor("#C5CDD8"), HexColor("#14599D")
FEW = 4  # so many contacts are joined by "or", as under a release; more stand in rows
MOST_HEIGHT = 320.0  # of one contact's phones and e-mails; what is beyond is counted


MISSING = QT_TRANSLATE_NOOP(
    "directory", "{name}: this machine has no font for {characters}; install one and make the sheet again"
)
CUT = QT_TRANSLATE_NOOP("directory", "{name}: too long for the sheet, so it ends with … there")
NO_LOGO = QT_TRANSLATE_NOOP("directory", "The logo is no picture that can be printed; choose a PNG or JPEG file.")
NO_LIBRARY = QT_TRANSLATE_NOOP(
    "directory",
    "A sheet needs a part of the system that is missing here ({why}). Start run.py once: it says how to install it.",
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished sheet: the PDF's bytes, its pages, and what could not be printed as it is."""

    data: bytes
    pages: int
    warnings: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at a sheet's head: the own office's name, and the bytes of a PNG or JPEG picture."""

    office: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of text in a box: how far from its leading edge and top (of its base line), and where it leads."""

    line: Line
    x: float
    y: float
    ink: Color
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """Something with a height: lines of text, rules (distance from the top, thickness, colour), perhaps a picture."""

    height: float
    marks: tuple[Mark, ...] = ()
    rules: tuple[tuple[float, float, Color], ...] = ()
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact's box and the one that stands before it, unless a page begins with it."""

    before: Box
    box: Box


def make_sheet_pdf(
    release: Release, title: str, paper: str = "a4", language: str = "en", letterhead: Letterhead | None = None
) -> Sheet:
    """The sheet of a release's entries, on a4 or letter paper, in one of the block's languages.

    DirectoryError where the system lacks a library that laying out text needs.
    """
    try:
        from directory.sheets.shaping import text_engine
    except ImportError as problem:
        raise DirectoryError(NO_LIBRARY, why=str(problem)) from problem
    with text_engine() as engine:
        return _Maker(engine, release, one_line(title), language, PAPERS[paper], letterhead or Letterhead()).make()


class _Maker:
    """Makes one sheet."""

    def __init__(
        self,
        engine: TextEngine,
        release: Release,
        title: str,
        language: str,
        page: tuple[float, float],
        letterhead: Letterhead,
    ) -> None:
        self.engine = engine
        self.letterhead = letterhead
        self.release = release
        self.title = title
        self.language = language
        self.page = page
        self.width = page[0] - 2 * MARGIN
        self.words, self.sheet_words = WORDS[language], SHEET_WORDS[language]
        self.warnings: dict[tuple[str, str, str], Text] = {}

    def make(self) -> Sheet:
        """Lay out all contacts, then draw page by page."""
        from directory.sheets.writer import PdfWriter

        pages = self._paginate(self._head(), self._contacts())
        writer = PdfWriter(self.page, title=self.title, language=self.language, made_at=self.release.made_at)
        for number, boxes in enumerate(pages, 1):
            top = self.page[1] - HEAD
            for box in boxes:
                self._draw(writer, box, top)
                top -= box.height
            self._draw(writer, self._foot(number, len(pages)), FOOT)
            writer.end_page()
        return Sheet(writer.finish(), len(pages), tuple(self.warnings.values()))

    def _paginate(self, head: Box, contacts: Iterable[Contact]) -> list[list[Box]]:
        """Boxes onto pages; a contact that no longer fits begins the next one."""
        room = self.page[1] - HEAD - FOOT - 12
        pages, used = [[head]], head.height
        for contact in contacts:
            if used + contact.before.height + contact.box.height > room:
                running = self._running_head()
                pages.append([running, contact.box])
                used = running.height + contact.box.height
            else:
                pages[-1] += [contact.before, contact.box]
                used += contact.before.height + contact.box.height
        return pages

    def _head(self) -> Box:
        """The office's letterhead, title, date, and whom it is for unless that is everybody."""
        boxes = [
            *self._letterhead(),
            _rule(14, 1.6, ACCENT),
            self._text(self.title, 18, "strong", who=self.title),
            _space(3),
            self._text(format_day(self.release.day, self.language), 9, ink=SECOND),
        ]
        audience = self.sheet_words.audiences.get(self.release.audience)
        if audience:
            boxes += [_space(2), self._text(audience, 9, "strong", ink=ACCENT)]
        boxes += [_space(10), _rule(12)]
        if len(self.release.entries) <= FEW:
            boxes += [self._text(self.words.intro, 11), _space(10)]
        return _stack(boxes)

    def _letterhead(self) -> list[Box]:
        """The logo at the leading edge and the office's name at the other; nothing where there is neither."""
        office = one_line(self.letterhead.office)
        picture = self._logo()
        if not office and picture is None:
            return []
        marks: tuple[Mark, ...] = ()
        height = picture.height if picture else 0.0
        if office:
            shaped = self._shape(office, 9, "strong", width=self.width * 0.6, most_lines=1)
            height = max(height, shaped.height)
            begin = self.width - shaped.width if picture else 0
            moved = height - shaped.height
            marks = tuple(Mark(m.line, m.x, m.y + moved, m.ink) for m in _marks(shaped, begin, SECOND))
        return [Box(height, marks, picture=picture), _space(8)]

    def _logo(self) -> Picture | None:
        """The logo in its proportions, no higher than LOGO_HEIGHT; a warning where it is no picture."""
        if self.letterhead.logo is None:
            return None
        try:
            return read_picture(self.letterhead.logo, LOGO_WIDTH, LOGO_HEIGHT)
        except ValueError:
            self.warnings[NO_LOGO, "", ""] = Text(NO_LOGO)
            return None

    def _running_head(self) -> Box:
        """What pages after the first begin with."""
        shaped = self._shape(self.title, 8, width=self.width * 0.6, most_lines=1)
        marks = _marks(shaped, 0, SECOND)
        audience = self.sheet_words.audiences.get(self.release.audience)
        if audience:
            said = self._shape(audience, 8, "strong", width=self.width * 0.38, most_lines=1)
            marks += _marks(said, self.width - said.width, ACCENT)
        return _stack([Box(shaped.height, tuple(marks)), _space(5), _rule(12)])

    def _foot(self, page: int, pages: int) -> Box:
        shaped = self._shape(self.sheet_words.page.format(page=page, pages=pages), 8)
        return Box(shaped.height, tuple(_marks(shaped, self.width - shaped.width, SECOND)))

    def _contacts(self) -> Iterable[Contact]:
        is_few = len(self.release.entries) <= FEW
        if is_few:
            between = _stack([_space(7), self._text(self.words.between, 10, ink=SECOND), _space(7)])
        else:
            between = _stack([_space(7), _rule(7.6)])
        for number, entry in enumerate(self.release.entries):
            box = self._below(entry) if is_few else self._in_columns(entry)
            yield Contact(between if number else _space(0), box)

    def _below(self, entry: Released) -> Box:
        """A contact as the block prints it, each line below the other."""
        lines = contact_lines(entry, self.language)
        return _stack([*self._who(entry, lines, self.width), *self._how(entry, lines, self.width)])

    def _in_columns(self, entry: Released) -> Box:
        """A contact as a row: who she is, and beside it how she is reached."""
        lines = contact_lines(entry, self.language)
        left = round(self.width * 0.54)
        right = self.width - left - GUTTER
        who, how = _stack(self._who(entry, lines, left)), _stack([_space(2), *self._how(entry, lines, right)])
        moved = tuple(Mark(mark.line, mark.x + left + GUTTER, mark.y, mark.ink, mark.link) for mark in how.marks)
        return Box(max(who.height, how.height), who.marks + moved)

    def _who(self, entry: Released, lines: Sequence[ContactLine], width: float) -> list[Box]:
        """Name, the name in its own script beside or below it, title, office and city."""
        boxes = [self._name(entry, lines[0].text, width)]
        for line in lines[1:]:
            if line.kind in ("title", "office"):
                boxes.append(self._text(self._place(line, entry), 10, width=width, who=entry.name))
        return boxes

    def _name(self, entry: Released, name: str, width: float) -> Box:
        shaped = self._shape(name, 12, "strong", width=width, who=name)
        native = next((one_line(n.value) for n in entry.names if n.kind == "native"), "")
        if not native or native == name:
            return Box(shaped.height, tuple(_marks(shaped, 0, INK)))
        own = self._shape(native, 11, width=width, most_lines=2, who=name)
        begin = shaped.width + 9
        if len(shaped.lines) == len(own.lines) == 1 and begin + own.width <= width:
            ascent = max(shaped.lines[0].ascent, own.lines[0].ascent)
            height = ascent + max(shaped.lines[0].descent, own.lines[0].descent)
            return Box(height, (Mark(shaped.lines[0], 0, ascent, INK), Mark(own.lines[0], begin, ascent, SECOND)))
        return _stack([Box(p.height, tuple(_marks(p, 0, ink))) for p, ink in ((shaped, INK), (own, SECOND))])

    def _place(self, line: ContactLine, entry: Released) -> str:
        """The office, with its city where its name does not say it."""
        city = one_line(entry.works[0].city or "")
        if line.kind == "office" and city and city.casefold() not in line.text.casefold():
            return f"{line.text}, {city}"
        return line.text

    def _how(self, entry: Released, lines: Sequence[ContactLine], width: float) -> list[Box]:
        """Phones and e-mails with their labels."""
        details = [line for line in lines if line.label]
        boxes: list[Box] = []
        height = 0.0
        for number, line in enumerate(details):
            box = self._detail(line, width, entry.name)
            height += box.height
            if height > MOST_HEIGHT:
                more = self.sheet_words.more.format(count=len(details) - number)
                return [*boxes, self._text(more, 10, width=width, ink=SECOND)]
            boxes.append(box)
        return boxes

    def _detail(self, line: ContactLine, width: float, who: str) -> Box:
        """A label and its value, which keeps its own direction and is a live link."""
        label = self._shape(f"{line.label} ", 10, width=width / 2)
        value = self._shape(line.text, 10, width=width - label.width, most_lines=8, who=who, is_left_to_right=True)
        ascent = max(label.lines[0].ascent, value.lines[0].ascent)
        marks = [Mark(label.lines[0], 0, ascent, SECOND), *_marks(value, label.width, INK, line.link, ascent)]
        return Box(max(label.height, value.height), tuple(marks))

    @property
    def _is_right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT

    def _text(
        self, text: str, size: float, weight: str = "regular", *, width: float = 0, ink: Color = INK, who: str = ""
    ) -> Box:
        shaped = self._shape(text, size, weight, width=width, who=who)
        return Box(shaped.height, tuple(_marks(shaped, 0, ink)))

    def _shape(
        self,
        text: str,
        size: float,
        weight: str = "regular",
        *,
        width: float = 0,
        most_lines: int = 3,
        who: str = "",
        is_left_to_right: bool = False,
    ) -> Paragraph:
        """A text laid out, and a warning where it could not be printed as it is; `who` it belongs to."""
        from directory.sheets.shaping import Style

        style = Style(size, weight, is_left_to_right)
        shaped = self.engine.shape(text, style, width or self.width, most_lines)
        name = who if len(who) <= 60 else f"{who[:59]}…"
        if shaped.missing:
            warning = Text(MISSING, {"name": name, "characters": shaped.missing})
            self.warnings[MISSING, name, shaped.missing] = warning
        if shaped.is_cut and who:
            self.warnings[CUT, name, ""] = Text(CUT, {"name": name})
        return shaped

    def _draw(self, writer: PdfWriter, box: Box, top: float) -> None:
        """Draw a box below `top`; in a right-to-left language from the right edge."""
        for mark in box.marks:
            begin = MARGIN + (self.width - mark.x - mark.line.width if self._is_right_to_left else mark.x)
            base = top - mark.y
            writer.draw_line(mark.line, begin, base, mark.ink)
            if mark.link:
                writer.link(mark.link, begin, base - mark.line.descent, mark.line.width, mark.line.height)
        if box.picture is not None:
            width = box.picture.width
            begin = MARGIN + (self.width - width if self._is_right_to_left else 0)
            writer.draw_picture(box.picture, begin, top - box.picture.height)
        for distance, thickness, ink in box.rules:
            writer.draw_rule(MARGIN, top - distance, self.width, thickness, ink)


def _marks(shaped: Paragraph, x: float, ink: Color, link: str | None = None, ascent: float | None = None) -> list[Mark]:
    """A paragraph's lines below each other; `ascent` moves its first base line."""
    marks = []
    y = 0.0 if ascent is None else ascent - shaped.lines[0].ascent
    for line in shaped.lines:
        marks.append(Mark(line, x, y + line.ascent, ink, link))
        y += line.height
    return marks


def _space(height: float) -> Box:
    return Box(height)


def _rule(height: float, thickness: float = 0.6, ink: Color = RULE) -> Box:
    """A line across the sheet with space below it."""
    return Box(height, (), ((0, thickness, ink),))


def _stack(boxes: Sequence[Box]) -> Box:
    """Boxes below each other as one."""
    marks: list[Mark] = []
    rules: list[tuple[float, float, Color]] = []
    top = 0.0
    for box in boxes:
        marks += [Mark(mark.line, mark.x, mark.y + top, mark.ink, mark.link) for mark in box.marks]
        rules += [(distance + top, thickness, ink) for distance, thickness, ink in box.rules]
        top += box.height
    return Box(top, tuple(marks), tuple(rules))
