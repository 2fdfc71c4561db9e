"""The bundled fonts: where they stand, what they hold, and which of them prints which part of a text.

    split_by_font("Fátima فاطمة", "regular")  ->  [(0, 7, Noto Sans), (7, 12, Noto Sans Arabic)]

The choice is made here, from the fonts' own tables of characters, and not by the machine's font
matching: a sheet looks the same everywhere, and what no bundled font holds is known beforehand. A font
of the machine is only asked for that rest (rare Han characters, historic scripts).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import uharfbuzz  # type: ignore[import-untyped]

from directory.paths import RESOURCES

FOLDER = RESOURCES / "fonts"
# in the order in which they are asked; Noto Sans holds Latin, Greek and Cyrillic
SCRIPTS = (
    "",
    "Arabic",
    "Hebrew",
    "Devanagari",
    "Bengali",
    "Tamil",
    "Sinhala",
    "Ethiopic",
    "Myanmar",
    "Thai",
    "Khmer",
    "Lao",
    "Georgian",
    "Armenian",
    "Gujarati",
    "Gurmukhi",
    "Kannada",
    "Malayalam",
    "Oriya",
    "Telugu",
    "Thaana",
)
# of one weight: rarer in an office, or too large to have twice; the last holds Han, kana and Hangul
SINGLE = {
    "Noto Sans Tifinagh": "NotoSansTifinagh-Regular",
    "Noto Sans NKo": "NotoSansNKo-Regular",
    "Noto Sans Mongolian": "NotoSansMongolian-Regular",
    "Noto Serif Tibetan": "NotoSerifTibetan-Regular",
    "WenQuanYi Micro Hei": "WenQuanYiMicroHei",
}
WEIGHTS = ("regular", "strong")  # strong: SemiBold where it is bundled (Noto Sans), else Bold


@dataclass(frozen=True, slots=True)
class Font:
    """One bundled font file."""

    family: str
    face: str  # Regular, Medium, SemiBold, Bold
    file: Path

    @property
    def name(self) -> str:
        """The file's stem, which is also the font's PostScript name."""
        return self.file.stem


def font_files() -> list[Path]:
    """Every bundled font file, those of the window (Medium, SemiBold) included."""
    return sorted(FOLDER.rglob("*.tt[fc]"))


@cache
def fonts_of(weight: str) -> tuple[Font, ...]:
    """The fonts of a weight (regular, strong), in the order in which they are asked for a character."""
    files = {file.stem: file for file in font_files()}
    fonts = []
    for script in SCRIPTS:
        face = "Regular" if weight == "regular" else "Bold" if script else "SemiBold"
        family = f"Noto Sans {script}".strip()
        fonts.append(Font(family, face, files[f"{family.replace(' ', '')}-{face}"]))
    return (*fonts, *(Font(family, "Regular", files[stem]) for family, stem in SINGLE.items()))


@cache
def read_face(font: Font) -> uharfbuzz.Face:
    """The font's tables."""
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font.file)))


@cache
def _characters(font: Font) -> frozenset[int]:
    """The code points that a font holds."""
    return frozenset(read_face(font).unicodes)


def split_by_font(text: str, weight: str) -> list[tuple[int, int, Font | None]]:
    """The parts of a text as (begin, end, font), in order; None where no bundled font holds the characters.

    Spaces, punctuation and marks stay with the letters before them where that font holds them, so that
    a word keeps its joins and its accents.
    """
    base = fonts_of(weight)[0]
    if text.isascii():
        return [(0, len(text), base)] if text else []
    parts: list[tuple[int, int, Font | None]] = []
    font: Font | None = None
    for place, character in enumerate(text):
        if not (place and _stays(character, font)):
            font = _find(ord(character), weight)
        if parts and parts[-1][2] == font:
            parts[-1] = (parts[-1][0], place + 1, font)
        else:
            parts.append((place, place + 1, font))
    return parts


def _stays(character: str, font: Font | None) -> bool:
    """Whether a character is printed with the font of the one before it."""
    category = unicodedata.category(character)
    if category == "Cf" or (font is None and category[0] == "M"):
        return True  # joiners and direction marks are no glyphs; a mark goes with its letter
    return category[0] in "MPSZ" and font is not None and ord(character) in _characters(font)


def _find(code: int, weight: str) -> Font | None:
    return next((font for font in fonts_of(weight) if code in _characters(font)), None)
