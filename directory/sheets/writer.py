"""Laid out text as a PDF: glyphs drawn with the very fonts that shaped them, and the text kept for copying.

    writer = PdfWriter((595, 842), title="Press contacts", language="en", made_at=release.made_at)
    writer.draw_line(line, x, y, INK)
    writer.end_page()
    data = writer.finish()

reportlab makes the pages, links and file; the fonts are embedded here, since its own way of embedding
knows characters only and not the glyphs of shaped text. Each pair of glyph and text is a character of a
composite font (PDF 1.7, 9.7), so that ToUnicode (9.10.3) says what was written even where one glyph
serves several letters; a cluster of several glyphs carries its text as an ActualText span (14.9.4).
The same input gives the same bytes: the file's date is `made_at`, its ID a hash of what was drawn.
"""

from __future__ import annotations

import hashlib
import io
import struct
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

import uharfbuzz  # type: ignore[import-untyped]
from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from directory.sheets.fonts import Font, fonts_of, read_face
from directory.sheets.glyphs import Cluster, Glyph, Line, Outline, Run
from directory.sheets.pictures import Picture

BASIC_FONTS = "BasicFonts"  # reportlab's name for the font resources that all pages share
TOLERANCE = 0.005  # points by which a glyph may stand beside its place before it is moved
CMAP_BEGIN = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
CMAP_END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
CMAP_BLOCK = 100  # mappings that one block of a CMap may hold
RIGHT_TO_LEFT = {"R", "AL"}


class Character(NamedTuple):
    """What a code of an embedded font stands for: a glyph, the text that it shows, its width (thousandths)."""

    glyph: int
    text: str
    width: int


class EmbeddedFont:
    """The part of a bundled font that one document uses; reportlab calls `addObjects` when it saves."""

    def __init__(self, font: Font, name: str) -> None:
        self.font = font
        self.name = name
        self._face = read_face(font)
        self._metrics = uharfbuzz.Font(self._face)
        self.space: int = self._metrics.get_nominal_glyph(ord(" "))
        self._advances: dict[int, int] = {}
        # (glyph, text, width) -> code in the document; code 0 is the box of a missing character
        self._codes: dict[Character, int] = {Character(0, "", self.advance(0)): 0}

    def code_of(self, character: Character) -> int:
        """The two-byte code of a glyph that stands for a text."""
        return self._codes.setdefault(character, len(self._codes))

    def advance(self, glyph: int) -> int:
        """A glyph's width in thousandths of the size."""
        if glyph not in self._advances:
            self._advances[glyph] = round(self._metrics.get_glyph_h_advance(glyph) * 1000 / self._face.upem)
        return self._advances[glyph]

    def addObjects(self, document: Any) -> None:  # noqa: N802 - reportlab's name for it
        """Put the font into the document: the used glyphs, their widths and their text (PDF 1.7, 9.7.6)."""
        data = self._subset()
        tag = "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
        name = pdfdoc.PDFName(f"{tag}+{self.font.name}")
        glyphs = [character.glyph for character in self._codes]
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": name,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": document.Reference(self._descriptor(document, name, data)),
                "DW": 0,
                "W": pdfdoc.PDFArray([0, pdfdoc.PDFArray([character.width for character in self._codes])]),
                "CIDToGIDMap": document.Reference(_stream(document, struct.pack(f">{len(glyphs)}H", *glyphs))),
            }
        )
        composite = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": name,
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(_stream(document, self._to_unicode())),
            }
        )
        document.idToObject[BASIC_FONTS].dict[self.name] = document.Reference(composite)

    def _subset(self) -> bytes:
        """The font file with the used glyphs only, under their own numbers, and without layout tables."""
        wanted = uharfbuzz.SubsetInput()
        flags = uharfbuzz.SubsetFlags
        wanted.flags = flags.RETAIN_GIDS | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE | flags.NO_HINTING
        wanted.glyph_set.update({character.glyph for character in self._codes})
        wanted.drop_table_tag_set.update({_tag(name) for name in ("GSUB", "GPOS", "GDEF", "cmap", "gasp", "post")})
        wanted.name_id_set.clear()
        return bytes(wanted.subset(self._face).blob.data)

    def _descriptor(self, document: Any, name: Any, data: bytes) -> Any:
        """The font's measures (PDF 1.7, 9.8)."""
        extents = self._metrics.get_font_extents("ltr")
        box = struct.unpack(">4h", bytes(self._face.reference_table("head").data)[36:44])
        scale = 1000 / self._face.upem
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": 4,  # symbolic: its characters are our own
                "FontBBox": pdfdoc.PDFArray([round(value * scale) for value in box]),
                "ItalicAngle": 0,
                "Ascent": round(extents.ascender * scale),
                "Descent": round(extents.descender * scale),
                "CapHeight": 714,
                "StemV": 80 if self.font.face == "Regular" else 140,
                "FontFile2": document.Reference(_stream(document, data, Length1=len(data))),
            }
        )

    def _to_unicode(self) -> bytes:
        """Which text each code stands for."""
        lines = [
            f"<{code:04X}> <{_hexadecimal(character.text)}>"
            for character, code in self._codes.items()
            if character.text
        ]
        blocks = [lines[begin : begin + CMAP_BLOCK] for begin in range(0, len(lines), CMAP_BLOCK)]
        body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
        return f"{CMAP_BEGIN}{body}{CMAP_END}".encode("ascii")


class PdfWriter:
    """Draws pages of laid out lines, rules and links; places are points from the page's lower left corner."""

    def __init__(self, page: tuple[float, float], *, title: str, language: str, made_at: datetime) -> None:
        self._stream = io.BytesIO()
        self._canvas = Canvas(self._stream, pagesize=page, invariant=1, pageCompression=1, lang=language)
        self._fonts: dict[Font, EmbeddedFont] = {}
        self._hash = hashlib.sha256(f"{made_at.isoformat()}\n{title}".encode())
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setProducer("Liaison")
        self._canvas.setCreator("Liaison")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        stamp = self._canvas._doc._timeStamp  # `invariant` would date every file 2000-01-01
        stamp.t, stamp.lt = made_at.timestamp(), made_at.utctimetuple()
        stamp.YMDhms = tuple(stamp.lt)[:6]

    def draw_line(self, line: Line, x: float, y: float, ink: Color) -> None:
        """A line of text, its base line beginning at (x, y)."""
        self._write(f"{ink.red:.3f} {ink.green:.3f} {ink.blue:.3f} rg")
        for run in line.runs:
            if run.font is None:
                self._fill_outlines(run, x, y)
                self._write(self._lay_under(run, line.size, x, y))
            else:
                self._write(self._show(run, self._embedded(run.font), line.size, x, y))

    def draw_rule(self, x: float, y: float, width: float, thickness: float, ink: Color) -> None:
        """A horizontal line."""
        self._write(f"{ink.red:.3f} {ink.green:.3f} {ink.blue:.3f} RG {thickness:.2f} w")
        self._write(f"{x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S")

    def draw_frame(
        self, x: float, y: float, width: float, height: float, ink: Color, ground: Color | None = None, dash: float = 0
    ) -> None:
        """A rectangle with an edge and perhaps a ground, (x, y) its lower left corner; `dash` points long, 0: whole."""
        if ground is not None:
            self._write(f"{ground.red:.3f} {ground.green:.3f} {ground.blue:.3f} rg")
        self._write(f"{ink.red:.3f} {ink.green:.3f} {ink.blue:.3f} RG 0.70 w [{f'{dash:g}' if dash else ''}] 0 d")
        self._write(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {'B' if ground is not None else 'S'} [] 0 d")

    def draw_path(self, steps: Outline, x: float, y: float, scale: float, ink: Color) -> None:
        """The lines of a sign, (x, y) the lower left corner of the square it stands in."""
        self._write(f"{ink.red:.3f} {ink.green:.3f} {ink.blue:.3f} RG {0.9 * scale:.2f} w 1 J 1 j")
        for operator, numbers in steps:
            places = (f"{n * scale + (y if i % 2 else x):.2f}" for i, n in enumerate(numbers))
            self._write(" ".join([*places, operator]))
        self._write("S 0 J 0 j")

    def draw_picture(self, picture: Picture, x: float, y: float) -> None:
        """A picture, (x, y) its lower left corner."""
        self._hash.update(picture.data)
        image = ImageReader(io.BytesIO(picture.data))
        self._canvas.drawImage(image, x, y, picture.width, picture.height, mask="auto")

    def link(self, url: str, x: float, y: float, width: float, height: float) -> None:
        """A live link over a rectangle, (x, y) its lower left corner."""
        self._hash.update(url.encode())
        self._canvas.linkURL(url, (x, y, x + width, y + height), relative=0, thickness=0)

    def end_page(self) -> None:
        """Close the page; the next thing drawn stands on a new one."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The file."""
        self._canvas._doc.signature.update(self._hash.digest())
        self._canvas.save()
        return self._stream.getvalue()

    def _write(self, code: str) -> None:
        self._hash.update(code.encode("ascii"))
        self._canvas.addLiteral(code)

    def _embedded(self, font: Font) -> EmbeddedFont:
        if font not in self._fonts:
            self._fonts[font] = EmbeddedFont(font, f"L{len(self._fonts) + 1}")
            self._canvas._doc.delayedFonts.append(self._fonts[font])
        return self._fonts[font]

    def _show(self, run: Run, font: EmbeddedFont, size: float, x: float, y: float) -> str:
        """The operators that show a run; neighbours at their natural distance go into one string."""
        code = [f"BT /{font.name} {size:g} Tf"]
        pending: list[tuple[Glyph, Character]] = []
        for cluster in run.clusters:
            if _is_unseen(cluster.text):
                continue
            if len(cluster.glyphs) == 1:
                pending += _spell(cluster, font)
                continue
            code += _place(pending, font, size, x, y)
            group = [
                (glyph, Character(glyph.id, "" if number else cluster.text, font.advance(glyph.id)))
                for number, glyph in enumerate(cluster.glyphs)
            ]
            actual = cluster.text[::-1] if _is_right_to_left(cluster.text) else cluster.text
            code.append(f"/Span <</ActualText <FEFF{_hexadecimal(actual)}>>> BDC")
            code += [*_place(group, font, size, x, y), "EMC"]
            pending = []
        return "\n".join([*code, *_place(pending, font, size, x, y), "ET"])

    def _fill_outlines(self, run: Run, x: float, y: float) -> None:
        """Fill the outlines of a font that is not embedded."""
        for cluster in run.clusters:
            for glyph in cluster.glyphs:
                if not glyph.outline:
                    continue
                steps = [
                    " ".join(f"{n + (y + glyph.y if i % 2 else x + glyph.x):.2f}" for i, n in enumerate(numbers))
                    + f" {operator}"
                    for operator, numbers in glyph.outline
                ]
                self._write("\n".join([*steps, "f"]))

    def _lay_under(self, run: Run, size: float, x: float, y: float) -> str:
        """The text of outlines, unseen: a space as wide as each cluster stands for it."""
        font = self._embedded(fonts_of("regular")[0])
        space = font.advance(font.space)
        code = [f"BT /{font.name} {size:g} Tf 3 Tr"]
        for cluster in run.clusters:
            if _is_unseen(cluster.text) or not cluster.glyphs:
                continue
            stretch = max(1.0, 100_000 * cluster.width / (space * size))
            left = cluster.glyphs[0].x
            code.append(f"{stretch:.1f} Tz 1 0 0 1 {x + left:.3f} {y:.3f} Tm")
            code.append(f"<{font.code_of(Character(font.space, cluster.text, space)):04X}> Tj")
        return "\n".join([*code, "100 Tz 0 Tr ET"])


def _spell(cluster: Cluster, font: EmbeddedFont) -> list[tuple[Glyph, Character]]:
    """A cluster of one glyph as codes: one, or one a letter for a ligature that runs right to left.

    Readers put such letters into the order of the page and turn the whole word round, which would turn
    the text of a ligature the wrong way: so its letters stand beside each other, all but one unseen.
    """
    glyph = cluster.glyphs[0]
    width = font.advance(glyph.id)
    letters = cluster.text[::-1]
    if len(letters) < 2 or not _is_right_to_left(letters):
        return [(glyph, Character(glyph.id, cluster.text, width))]
    part = width // len(letters)
    return [
        (glyph, Character(glyph.id if place == 0 else font.space, letter, part)) for place, letter in enumerate(letters)
    ]


def _place(glyphs: Iterable[tuple[Glyph, Character]], font: EmbeddedFont, size: float, x: float, y: float) -> list[str]:
    """The operators for glyphs at their places: TJ along the base line, a new start where one leaves it."""
    code: list[str] = []
    parts: list[str] = []
    pen, level = 0.0, None
    previous: Glyph | None = None
    for glyph, character in glyphs:
        if level is None or abs(glyph.y - level) > TOLERANCE:
            if parts:
                code.append(f"[{''.join(parts)}] TJ")
            code.append(f"1 0 0 1 {x + glyph.x:.3f} {y + glyph.y:.3f} Tm")
            parts, pen, level = [], glyph.x, glyph.y
        elif glyph is not previous and abs(glyph.x - pen) > TOLERANCE:
            parts.append(f"{(pen - glyph.x) * 1000 / size:.1f}")
            pen = glyph.x
        parts.append(f"<{font.code_of(character):04X}>")
        pen += character.width * size / 1000
        previous = glyph
    if parts:
        code.append(f"[{''.join(parts)}] TJ")
    return code


def _hexadecimal(text: str) -> str:
    """A text as PDF writes Unicode."""
    return text.encode("utf-16-be").hex().upper()


def _is_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in RIGHT_TO_LEFT for character in text)


def _is_unseen(text: str) -> bool:
    """Whether a cluster is nothing but joiners and direction marks."""
    return not text.isascii() and all(unicodedata.category(character) == "Cf" for character in text)


def _stream(document: Any, content: bytes, **entries: int) -> Any:
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(dict(entries)), content)
    if document.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _tag(name: str) -> int:
    """A table's name as the number that HarfBuzz knows it by."""
    return int.from_bytes(name.encode("ascii"), "big")
