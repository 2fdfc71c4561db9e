"""The bundled fonts hold what they are bundled for, and each text finds its own."""

from __future__ import annotations

from itertools import pairwise

import pytest
import uharfbuzz
from hypothesis import given
from hypothesis import strategies as st

from directory.sheets.fonts import FOLDER, WEIGHTS, font_files, fonts_of, split_by_font

NAMES = {
    "": "Fátima Nguyễn Иван Ελένη Þórður",
    "Arabic": "فاطمة خان پروین ګل",
    "Hebrew": "רחל",
    "Devanagari": "राम शर्मा",
    "Bengali": "অনিতা",
    "Tamil": "தமிழ்",
    "Sinhala": "සිංහල",
    "Ethiopic": "አበበ",
    "Myanmar": "အောင်ဆန်း",
    "Thai": "สมชาย",
    "Khmer": "សុខា",
    "Lao": "ສົມພອນ",
    "Georgian": "გიორგი",
    "Armenian": "Արմեն",
    "Gujarati": "ગુજરાતી",
    "Gurmukhi": "ਗੁਰਮੁਖੀ",
    "Kannada": "ಕನ್ನಡ",
    "Malayalam": "മലയാളം",
    "Oriya": "ଓଡ଼ିଆ",
    "Telugu": "తెలుగు",
    "Thaana": "މުޙައްމަދު",
}
SINGLE_NAMES = {
    "Noto Sans Tifinagh": "ⴰⵎⴰⵣⵉⵖ",
    "Noto Sans NKo": "ߒߞߏ",
    "Noto Sans Mongolian": "ᠮᠣᠩᠭᠣᠯ",
    "Noto Serif Tibetan": "བསྟན་འཛིན་",
    "WenQuanYi Micro Hei": "陈美玲 陳大文 さくら ミドリ 김민수",
}
LICENCES = {"OFL.txt": "SIL OPEN FONT LICENSE Version 1.1", "more/Apache-2.0.txt": "Apache License"}


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("script", NAMES)
def test_a_name_of_each_script_is_printed_with_its_own_font(script, weight):
    [(begin, end, font)] = split_by_font(NAMES[script], weight)
    assert (begin, end) == (0, len(NAMES[script]))
    assert font is not None
    assert font.family == f"Noto Sans {script}".strip()
    assert font.face == ("Regular" if weight == "regular" else "Bold" if script else "SemiBold")


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("family", SINGLE_NAMES)
def test_what_has_one_weight_is_printed_in_it_also_where_it_should_be_strong(family, weight):
    [(begin, end, font)] = split_by_font(SINGLE_NAMES[family], weight)
    assert (begin, end) == (0, len(SINGLE_NAMES[family]))
    assert font is not None
    assert (font.family, font.face) == (family, "Regular")


def test_every_font_asked_for_is_bundled_with_its_licence():
    wanted = {font.file for weight in WEIGHTS for font in fonts_of(weight)}
    assert wanted <= set(font_files())
    for licence, title in LICENCES.items():
        assert title in (FOLDER / licence).read_text("utf-8")
    for file in font_files():
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file)))
        assert face.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) == file.stem
        licence = face.get_name(uharfbuzz.OTNameIdPredefined.LICENSE)
        assert ("Apache License" if file.stem == "WenQuanYiMicroHei" else "Open Font License") in licence


def test_a_mixed_text_is_parted_and_spaces_stay_with_the_word_before_them():
    text = "Fátima فاطمة خان (MZ) 漢 𓀀"
    parts = [(text[begin:end], font and font.name) for begin, end, font in split_by_font(text, "regular")]
    assert parts == [
        ("Fátima ", "NotoSans-Regular"),
        ("فاطمة خان ", "NotoSansArabic-Regular"),
        ("(MZ) ", "NotoSans-Regular"),
        ("漢 ", "WenQuanYiMicroHei"),
        ("𓀀", None),
    ]


def test_an_accent_stays_with_its_letter():
    assert len(split_by_font("e\u0301x", "regular")) == 1
    assert split_by_font("𓀀\u0301", "regular") == [(0, 2, None)]


@given(st.text())
def test_the_parts_are_the_text(text):
    parts = split_by_font(text, "regular")
    assert "".join(text[begin:end] for begin, end, _font in parts) == text
    assert all(before[2] != after[2] for before, after in pairwise(parts))
