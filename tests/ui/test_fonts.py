"""Names of every bundled script can be read in the window, whatever fonts the machine has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from directory.sheets.fonts import SCRIPTS, SINGLE
from ui.application import Application
from ui.theme import WEIGHTS

NAMES = {
    "": "Đặng Αθηνά Юлія",
    "Arabic": "فاطمة",
    "Hebrew": "שלום",
    "Devanagari": "नमिता",
    "Bengali": "বাদল",
    "Tamil": "தமிழ்",
    "Sinhala": "සුනිල්",
    "Ethiopic": "አበበ",
    "Myanmar": "မြင့်",
    "Thai": "สมชาย",
    "Khmer": "ខ្មែរ",
    "Lao": "ສົມ",
    "Georgian": "ნინო",
    "Armenian": "Հայկ",
    "Gujarati": "ગુજરાત",
    "Gurmukhi": "ਗੁਰਮੁਖ",
    "Kannada": "ಕನ್ನಡ",
    "Malayalam": "മലയാളം",
    "Oriya": "ଓଡ଼ିଆ",
    "Telugu": "తెలుగు",
    "Thaana": "އަޙްމަދު",
    "Noto Sans Tifinagh": "ⴰⵎⴰⵣⵉⵖ",
    "Noto Sans NKo": "ߒߞߏ",
    "Noto Sans Mongolian": "ᠮᠣᠩᠭᠣᠯ",
    "Noto Serif Tibetan": "བསྟན",
    "WenQuanYi Micro Hei": "陈美玲さくらミドリ김민수",
}


@pytest.mark.parametrize("script", [*SCRIPTS, *SINGLE])
def test_no_letter_of_a_bundled_script_is_a_box(qapp: Application, script: str) -> None:
    qapp.theme.load_more_fonts()
    for weight in WEIGHTS:
        font = qapp.theme.font(weight=weight)
        measure = QFontMetrics(font)
        assert [letter for letter in NAMES[script] if letter != " " and not measure.inFontUcs4(ord(letter))] == []
        picture = QImage(200, 40, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFF)
        painter = QPainter(picture)
        painter.setFont(font)
        painter.drawText(10, 25, NAMES[script])  # no warning comes of it either
        painter.end()
        assert any(picture.pixelColor(x, y).lightness() < 128 for x in range(200) for y in range(40))
