"""Text that needs shaping, laid out by Qt: Arabic joined and right to left, Indic clusters, fallback fonts.

    shape("فاطمة", "regular", 11, 200)   ->   Shaped with lines of outlines, in points

The glyphs come as outlines, which print the same everywhere; layout.py lays the text itself under them,
invisibly, so that it can be copied and searched. This module and collation.py alone may import Qt.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QLoggingCategory, QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainterPath, QRawFont, QTextLayout, QTextOption

from directory.sheets.fonts import font_files

SCALE = 20.0  # layout is done this much larger, so that hinting and rounding do not show
WEIGHTS = {"regular": QFont.Weight.Normal, "medium": QFont.Weight.Medium, "semibold": QFont.Weight.DemiBold}
# move (x, y), line (x, y), curve (x1, y1, x2, y2, x3, y3); y grows upwards from the base line
Operation = tuple[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """One line: its text, its outlines, its width, and whether it runs right to left."""

    text: str
    outlines: tuple[Operation, ...]
    width: float
    is_right_to_left: bool


@dataclass(frozen=True, slots=True)
class Shaped:
    """A laid out text; `missing` are the characters that no font has."""

    lines: tuple[ShapedLine, ...]
    missing: str


@cache
def application() -> QGuiApplication:
    """The running Qt application, or one without a screen; kept, since Qt's fonts live in it."""
    running = QGuiApplication.instance()
    if not isinstance(running, QGuiApplication):
        if "QT_QPA_PLATFORM" not in os.environ:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        running = QGuiApplication(sys.argv[:1] or ["liaison"])
    # Noto Sans is asked first and then the face of the script: no reason to warn of it
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))
    return running


@lru_cache(maxsize=4096)
def shape(text: str, weight: str, size: float, width: float) -> Shaped:
    """Lay out one paragraph in points, wrapped at `width`."""
    application()
    font = QFont("Noto Sans")
    font.setPixelSize(max(1, round(size * SCALE)))
    font.setWeight(WEIGHTS[weight])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    ranges = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * SCALE)
        ranges.append((line.textStart(), line.textLength(), line.naturalTextWidth()))
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts in UTF-16 units
    lines, missing = [], False
    for number, (start, length, natural) in enumerate(ranges):
        outlines: list[Operation] = []
        line = layout.lineAt(number)
        base = line.y() + line.ascent()
        left = line.naturalTextRect().left()
        is_right_to_left = False
        for run in line.glyphRuns():
            is_right_to_left = is_right_to_left or run.isRightToLeft()
            raw = run.rawFont()
            for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                missing = missing or index == 0
                outlines += _outline(raw, index, place, left, base)
        words = units[start * 2 : (start + length) * 2].decode("utf-16-le", "replace").strip()
        lines.append(ShapedLine(words, tuple(outlines), natural / SCALE, is_right_to_left))
    return Shaped(tuple(lines), _find_missing(text, font) if missing else "")


def _outline(raw: QRawFont, index: int, place: QPointF, left: float, base: float) -> list[Operation]:
    """One glyph's outline as operations, in points from the line's left end and base line."""
    path: QPainterPath = raw.pathForGlyph(index)
    operations: list[Operation] = []
    curve: list[float] = []
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        x, y = (element.x + place.x() - left) / SCALE, (base - element.y - place.y()) / SCALE
        if element.type == QPainterPath.ElementType.MoveToElement:
            operations.append(("move", (x, y)))
        elif element.type == QPainterPath.ElementType.LineToElement:
            operations.append(("line", (x, y)))
        else:
            curve += [x, y]
            if len(curve) == 6:
                operations.append(("curve", tuple(curve)))
                curve = []
    return operations


def _find_missing(text: str, font: QFont) -> str:
    """The characters of a text for which no font has a glyph, each once."""
    found = []
    for character in dict.fromkeys(text):
        layout = QTextLayout(character, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
            found.append(character)
    return "".join(found)
