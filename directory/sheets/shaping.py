"""Text laid out by Qt: letters joined, right to left, in clusters, wrapped; glyphs at their places come out.

    with text_engine() as engine:
        engine.shape("فاطمة خان", Style(11), 200)    ->   a Paragraph of glyphs

Qt does what reportlab cannot: the Unicode bidirectional algorithm, the shaping of scripts, line breaks.
Which font prints what is decided in fonts.py. This module and search/collation.py alone import Qt.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QGuiApplication,
    QPainterPath,
    QRawFont,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from directory.sheets.fonts import Font, font_files, fonts_of, read_face, split_by_font
from directory.sheets.glyphs import Cluster, Glyph, Line, Outline, Paragraph, Run

SCALE = 100.0  # Qt lays out this much larger: its font sizes are whole pixels
FACES = {
    "Regular": QFont.Weight.Normal,
    "Medium": QFont.Weight.Medium,
    "SemiBold": QFont.Weight.DemiBold,
    "Bold": QFont.Weight.Bold,
}
ELLIPSIS = "…"
LONGEST = 400  # characters of one paragraph; the rest cannot matter on a sheet and costs time
MOST_LEADING = (1.2, 0.5)  # of the size: fonts of other scripts claim more than names of one line need
LOADED = "liaison_fonts"  # property of the application that has the bundled fonts
EVERYTHING = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is printed: its size in points, regular or strong, left to right whatever it holds."""

    size: float
    weight: str = "regular"
    is_left_to_right: bool = False  # for phones and addresses; otherwise the text itself tells


@contextmanager
def text_engine() -> Iterator[TextEngine]:
    """An engine within a running Qt application: the one that is there, or one of its own without a screen.

    RuntimeError in another thread than the main one where there is none yet: Qt forbids it.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        _load_fonts(running)
        yield TextEngine()
        return
    if running is not None or threading.current_thread() is not threading.main_thread():
        raise RuntimeError("Text is laid out within a QGuiApplication, which the main thread makes.")
    arguments = ["liaison"]
    if sys.platform.startswith("linux") and "QT_QPA_PLATFORM" not in os.environ:
        # nothing is shown, so no screen is asked for; elsewhere the platform knows the machine's fonts
        arguments += ["-platform", "offscreen"]
    own = QGuiApplication(arguments)
    try:
        _load_fonts(own)
        yield TextEngine()
    finally:
        own.shutdown()


def _load_fonts(application: QGuiApplication) -> None:
    """Give the bundled fonts to Qt, once for each application."""
    if application.property(LOADED):
        return
    for file in font_files():
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"Qt cannot read the bundled font {file.name}.")
    # a script that no bundled font holds is asked of the machine's: Qt need not say that ours lack it
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    application.setProperty(LOADED, True)


class TextEngine:
    """Lays out texts for one document, and remembers them: an office or a label comes again and again."""

    def __init__(self) -> None:
        self._paragraphs: dict[tuple[str, Style, float, int], Paragraph] = {}
        self._fonts: dict[tuple[Font | None, Style], QFont] = {}
        self._outlines: dict[tuple[str, str, float, int], Outline] = {}
        self._are_ours: dict[Font, bool] = {}

    def shape(self, text: str, style: Style, width: float, most_lines: int = 3) -> Paragraph:
        """Lay out one paragraph in points, wrapped at `width`, cut with an ellipsis after `most_lines`."""
        key = (text, style, width, most_lines)
        if key not in self._paragraphs:
            self._paragraphs[key] = self._fit(text, style, width, most_lines)
        return self._paragraphs[key]

    def _fit(self, text: str, style: Style, width: float, most_lines: int) -> Paragraph:
        """Lay out what fits into the lines; cutting takes as many tries as the ellipsis needs to fit."""
        is_cut = len(text) > LONGEST
        shown = text[: LONGEST - 1].rstrip() + ELLIPSIS if is_cut else text
        while True:
            layout = self._lay_out(shown, style, width)
            if layout.lineCount() <= most_lines or len(shown) <= 1:
                break
            last = layout.lineAt(most_lines - 1)
            units = shown.encode("utf-16-le")[: 2 * (last.textStart() + last.textLength())]
            kept = units.decode("utf-16-le", "ignore")[: len(shown) - 1]
            shown = kept.removesuffix(ELLIPSIS)[:-1].rstrip() + ELLIPSIS
            is_cut = True
        lines = [layout.lineAt(number) for number in range(min(layout.lineCount(), most_lines))]
        fonts = _fonts_by_unit(shown, style)
        read = [self._read_line(line, shown, style, fonts) for line in lines]
        missing = dict.fromkeys(character for _line, missed in read for character in missed)
        return Paragraph(tuple(line for line, _missed in read), "".join(missing), is_cut)

    def _lay_out(self, text: str, style: Style, width: float) -> QTextLayout:
        parts = split_by_font(text, style.weight)
        layout = QTextLayout(text, self._font(parts[0][2] if parts else fonts_of(style.weight)[0], style))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        direction = Qt.LayoutDirection
        option.setTextDirection(
            direction.LeftToRight if style.is_left_to_right else direction.LayoutDirectionAuto,
        )
        layout.setTextOption(option)
        if len(parts) > 1:
            layout.setFormats([self._range(text, part, style) for part in parts])
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width * SCALE)
            line = layout.createLine()
        layout.endLayout()
        return layout

    def _range(self, text: str, part: tuple[int, int, Font | None], style: Style) -> QTextLayout.FormatRange:
        """A part of the text in its font; Qt counts in UTF-16 units."""
        begin, end, font = part
        form = QTextCharFormat()
        form.setFont(self._font(font, style))
        answer = QTextLayout.FormatRange()
        answer.start, answer.length, answer.format = _units(text[:begin]), _units(text[begin:end]), form
        return answer

    def _font(self, font: Font | None, style: Style) -> QFont:
        key = (font, style)
        if key not in self._fonts:
            made = QFont()
            made.setFamilies([font.family if font else "Noto Sans"])
            made.setWeight(FACES[font.face] if font else FACES["Regular" if style.weight == "regular" else "Bold"])
            made.setPixelSize(round(style.size * SCALE))
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if font is not None:
                made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
            self._fonts[key] = made
        return self._fonts[key]

    def _is_ours(self, font: Font, raw: QRawFont) -> bool:
        """Whether Qt took the bundled file and not another version that the machine has under the same name."""
        if font not in self._are_ours:
            table = bytes(raw.fontTable("head").data())
            self._are_ours[font] = table == bytes(read_face(font).reference_table("head").data)
        return self._are_ours[font]

    def _read_line(self, line: QTextLine, text: str, style: Style, fonts: list[Font | None]) -> tuple[Line, str]:
        """A laid out line as glyphs, and its characters that no font has."""
        runs = [(run, run.stringIndexes()) for run in line.glyphRuns(-1, -1, EVERYTHING)]
        begins = sorted({index for _run, indexes in runs for index in indexes})
        ends = [*begins[1:], line.textStart() + line.textLength()]
        texts = {begin: _slice(text, begin, end) for begin, end in zip(begins, ends, strict=bool(begins))}
        left, base = line.naturalTextRect().left(), line.y() + line.ascent()
        read, missing = [], ""
        for run, indexes in runs:
            if indexes:
                made, missed = self._read_run(run, indexes, texts, fonts[indexes[0]], left, base)
                read.append(made)
                missing += missed
        read.sort(key=lambda run: run.clusters[0].glyphs[0].x)
        ascent, descent = (
            min(part / SCALE, most * style.size)
            for part, most in zip((line.ascent(), line.descent()), MOST_LEADING, strict=True)
        )
        return Line(tuple(read), style.size, line.naturalTextWidth() / SCALE, ascent, descent), missing

    def _read_run(
        self, run: QGlyphRun, indexes: list[int], texts: dict[int, str], font: Font | None, left: float, base: float
    ) -> tuple[Run, str]:
        """A run's glyphs, those of one piece of text together, from left to right; and what has no glyph."""
        raw = run.rawFont()
        if font is not None and not self._is_ours(font, raw):
            font = None
        numbers = run.glyphIndexes()
        clusters: dict[int, list[Glyph]] = {}
        missing = ""
        for number, place, begin in zip(numbers, run.positions(), indexes, strict=True):
            outline = () if font else self._outline(raw, number)
            if number == 0 or not (font or outline or texts[begin].isspace()):
                missing += texts[begin]
            glyph = Glyph(number, (place.x() - left) / SCALE, (base - place.y()) / SCALE, outline)
            clusters.setdefault(begin, []).append(glyph)
        widths = dict.fromkeys(clusters, 0.0)
        if font is None:
            for begin, advance in zip(indexes, raw.advancesForGlyphIndexes(numbers), strict=True):
                widths[begin] += advance.x() / SCALE
        made = [Cluster(texts[begin], tuple(glyphs), widths[begin]) for begin, glyphs in clusters.items()]
        if run.isRightToLeft() or len(made) < len(numbers):
            made.sort(key=lambda cluster: min(glyph.x for glyph in cluster.glyphs))
        return Run(font, tuple(made)), missing

    def _outline(self, raw: QRawFont, number: int) -> Outline:
        """A glyph of a font that is not bundled, to be filled; nothing where no font of the machine has it."""
        if raw.pixelSize() <= 0:  # Qt's engine of empty boxes: it has no name, and asking it for one ends the process
            return ()
        key = (raw.familyName(), raw.styleName(), raw.pixelSize(), number)
        if key not in self._outlines:
            self._outlines[key] = _read_path(raw.pathForGlyph(number))
        return self._outlines[key]


def _read_path(path: QPainterPath) -> Outline:
    kinds = QPainterPath.ElementType
    steps: list[tuple[str, tuple[float, ...]]] = []
    curve: tuple[float, ...] = ()
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        point = (element.x / SCALE, -element.y / SCALE)
        if element.type == kinds.MoveToElement:
            steps.append(("m", point))
        elif element.type == kinds.LineToElement:
            steps.append(("l", point))
        else:
            curve += point
            if len(curve) == 6:
                steps.append(("c", curve))
                curve = ()
    return tuple(steps)


def _fonts_by_unit(text: str, style: Style) -> list[Font | None]:
    """The font of each UTF-16 unit of a text."""
    fonts: list[Font | None] = []
    for begin, end, font in split_by_font(text, style.weight):
        fonts += [font] * _units(text[begin:end])
    return fonts


def _units(text: str) -> int:
    """How long Qt says that a text is."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _slice(text: str, begin: int, end: int) -> str:
    """A part of a text counted in UTF-16 units."""
    if text.isascii():
        return text[begin:end]
    return text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le", "ignore")
