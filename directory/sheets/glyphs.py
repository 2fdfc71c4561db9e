"""Text that has been laid out: glyphs at their places, in points. Made by shaping.py, drawn by writer.py.

Places are counted from the line's left end and its base line, upwards and to the right. A cluster is
the smallest piece of text that has glyphs of its own (a letter, a ligature, a syllable with its vowel
signs): it is what a reader of the PDF copies.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from directory.sheets.fonts import Font

# move (x, y), line (x, y), curve (x1, y1, x2, y2, x3, y3), with "f" after the last
Outline = tuple[tuple[str, tuple[float, ...]], ...]


class Glyph(NamedTuple):
    """One glyph of a font, by its number, and where it stands; an outline where the font is not ours."""

    id: int
    x: float
    y: float
    outline: Outline = ()


class Cluster(NamedTuple):
    """A piece of text and its glyphs; the width is told where the font is not ours."""

    text: str
    glyphs: tuple[Glyph, ...]
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """Clusters of one font from left to right; `font` is None for a font of the machine."""

    font: Font | None
    clusters: tuple[Cluster, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is printed."""

    runs: tuple[Run, ...]
    size: float
    width: float
    ascent: float
    descent: float

    @property
    def height(self) -> float:
        """What the line needs between its neighbours."""
        return self.ascent + self.descent


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text in lines; `missing` are the characters that no font has, `is_cut` says that it ends with an ellipsis."""

    lines: tuple[Line, ...]
    missing: str = ""
    is_cut: bool = False

    @property
    def width(self) -> float:
        """The width of its widest line."""
        return max((line.width for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """The height of all its lines."""
        return sum(line.height for line in self.lines)
