"""The bundled Noto fonts: where they stand, and which of them reportlab draws with directly.

Noto Sans holds Latin, Greek and Cyrillic, whose letters stand one after the other; every other script
is laid out by Qt (shaping.py).
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from directory.paths import RESOURCES

FOLDER = RESOURCES / "fonts"
FACES = {"regular": "NotoSans-Regular", "medium": "NotoSans-Medium", "semibold": "NotoSans-SemiBold"}
RIGHT_TO_LEFT = {"R", "AL", "AN"}


def font_files() -> list[Path]:
    """Every bundled font file."""
    return sorted(FOLDER.glob("*.ttf"))


@cache
def face(weight: str) -> str:
    """The name under which reportlab knows Noto Sans in that weight (regular, medium, semibold)."""
    name = FACES[weight]
    font = TTFont(name, str(FOLDER / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    return name


@cache
def text_face(script: str) -> str:
    """The name of the face that holds a right-to-left script's letters (Arabic, Hebrew), for unseen text."""
    name = f"NotoSans{script}-Regular"
    pdfmetrics.registerFont(TTFont(name, str(FOLDER / f"{name}.ttf")))
    return name


@cache
def _letters() -> frozenset[int]:
    """The characters that Noto Sans has."""
    return frozenset(pdfmetrics.getFont(face("regular")).face.charToGlyph)


def is_simple(text: str) -> bool:
    """Whether a text needs no shaping: left to right, every letter in Noto Sans, no mark to be placed."""
    if text.isascii():
        return True
    letters = _letters()
    return all(
        ord(character) in letters
        and not unicodedata.combining(character)
        and unicodedata.bidirectional(character) not in RIGHT_TO_LEFT
        for character in text
    )


def width(text: str, weight: str, size: float) -> float:
    """The width of a simple text in points."""
    return float(pdfmetrics.stringWidth(text, face(weight), size))
