"""Text as glyphs: those that HarfBuzz gives for the same font, in lines that fit, and drawn as Qt draws them."""

from __future__ import annotations

import subprocess
import sys
import threading
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime

import pypdfium2
import pytest
import uharfbuzz
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from reportlab.lib.colors import black

from directory.paths import ROOT
from directory.sheets.fonts import fonts_of, read_face
from directory.sheets.shaping import FACES, Style, TextEngine, text_engine
from directory.sheets.writer import PdfWriter

ARABIC, DEVANAGARI = fonts_of("regular")[1], fonts_of("regular")[3]
SIZE, WIDTH, HEIGHT = 40, 600, 120


@pytest.fixture
def engine(qapp) -> Iterator[TextEngine]:
    with text_engine() as made:
        yield made


def clusters(engine: TextEngine, text: str, **more: bool) -> list[str]:
    [line] = engine.shape(text, Style(10, **more), 1000).lines
    return [cluster.text for run in line.runs for cluster in run.clusters]


@pytest.mark.parametrize(
    ("font", "text"), [(ARABIC, "الأمين"), (ARABIC, "محمد"), (DEVANAGARI, "क्षत्रिय"), (DEVANAGARI, "श्री")]
)
def test_glyphs_are_those_of_the_font_s_own_shaping(engine, font, text):
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    face = uharfbuzz.Font(read_face(font))
    uharfbuzz.shape(face, buffer)
    [line] = engine.shape(text, Style(10), 1000).lines
    [run] = line.runs
    assert run.font == font
    shaped = sorted(glyph.id for cluster in run.clusters for glyph in cluster.glyphs)
    assert shaped == sorted(info.codepoint for info in buffer.glyph_infos)
    assert line.width == pytest.approx(
        sum(p.x_advance for p in buffer.glyph_positions) / 100, abs=0.5
    )  # Qt adds what overhangs


def test_right_to_left_text_comes_from_left_to_right_letter_by_letter(engine):
    assert clusters(engine, "فاطمة") == ["ة", "م", "ط", "ا", "ف"]
    assert clusters(engine, "لا") == ["لا"]
    assert clusters(engine, "office") == ["o", "ffi", "c", "e"]


def test_a_phone_keeps_its_order(engine):
    assert "".join(clusters(engine, "+258 21", is_left_to_right=True)) == "+258 21"


def test_what_is_too_long_ends_with_an_ellipsis(engine):
    shaped = engine.shape("word " * 500, Style(10), 100, 3)
    assert (len(shaped.lines), shaped.is_cut) == (3, True)
    assert shaped.lines[-1].runs[-1].clusters[-1].text == "…"
    assert all(line.width <= 101 for line in shaped.lines)
    assert engine.shape("x" * 200_000, Style(10), 100, 3).is_cut
    assert not engine.shape("short", Style(10), 100, 3).is_cut


def test_a_character_that_no_font_has_is_named(engine):
    assert engine.shape("a\U0010fffdb", Style(10), 100).missing == "\U0010fffd"
    assert engine.shape("فاطمة Иван\u200d\u2066", Style(10), 100).missing == ""


@pytest.mark.parametrize("outlines", [False, True], ids=["embedded", "outlines"])
@pytest.mark.parametrize("text", ["Fátima", "Иван Ёлкин", "Ελένη", "الأمين محمد", "فاطمة", "רחל", "श्री", "សុខា"])
def test_a_page_shows_what_qt_shows(engine, monkeypatch, text, outlines):
    if outlines:  # as for a font that is not bundled
        monkeypatch.setattr(TextEngine, "_is_ours", lambda self, font, raw: False)
    [line] = engine.shape(text, Style(SIZE), WIDTH).lines
    writer = PdfWriter((WIDTH, HEIGHT), title="", language="en", made_at=datetime(2026, 1, 1, tzinfo=UTC))
    writer.draw_line(line, 20, 40, black)
    writer.end_page()
    page = pypdfium2.PdfDocument(writer.finish())[0].render(scale=1, grayscale=True).to_pil()
    expected = draw_with_qt(text)
    assert [abs(a - b) <= 2 for a, b in zip(ink(page), ink(expected), strict=True)] == [True] * 4
    page, expected = page.crop(ink(page)), expected.crop(ink(page))
    assert ImageStat.Stat(ImageChops.difference(page, expected)).mean[0] < 12


def draw_with_qt(text: str) -> Image.Image:
    """The text as Qt itself draws it, with the same font at the same place."""
    font_of_text = next(font for font in fonts_of("regular") if set(map(ord, text)) <= set(read_face(font).unicodes))
    font = QFont(font_of_text.family)
    font.setWeight(FACES[font_of_text.face])
    font.setPixelSize(SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(20, HEIGHT - 40, text)
    painter.end()
    return Image.frombytes("L", (WIDTH, HEIGHT), bytes(image.constBits()), "raw", "L", image.bytesPerLine())


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """The rectangle that holds everything darker than a shadow."""
    box = image.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("text", ["\U000cfd91", "a\U00063d04\U000cfd91b"])
def test_a_sign_that_no_font_of_the_machine_has_is_named_and_ends_nothing(engine, text):
    shaped = engine.shape(text, Style(10), 100, 2)
    assert set(shaped.missing) == {sign for sign in text if unicodedata.category(sign) == "Cn"}


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60), width=st.integers(1, 300))
def test_any_text_is_laid_out(engine, text, width):
    shaped = engine.shape(text, Style(10), width, 2)
    assert 1 <= len(shaped.lines) <= 2
    assert all(
        glyph.x > -1000 for line in shaped.lines for run in line.runs for c in run.clusters for glyph in c.glyphs
    )


def test_without_an_application_it_makes_its_own_and_takes_it_away():
    program = """
import os, threading
from PySide6.QtGui import QGuiApplication
from directory.sheets.shaping import Style, text_engine
before = dict(os.environ)
for _ in range(2):
    with text_engine() as engine:
        assert engine.shape("فاطمة", Style(10), 100).missing == ""
    assert QGuiApplication.instance() is None
assert dict(os.environ) == before
caught = []
def work():
    try:
        with text_engine():
            pass
    except RuntimeError as problem:
        caught.append(problem)
thread = threading.Thread(target=work)
thread.start()
thread.join()
assert len(caught) == 1
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_within_a_running_application_another_thread_may_lay_out(qapp):
    widths = []

    def work() -> None:
        with text_engine() as engine:
            widths.append(engine.shape("Ana", Style(10), 100).width)

    with text_engine() as engine:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert widths == [engine.shape("Ana", Style(10), 100).width]
