"""The coverage grid and the focal-point list on paper and in Excel: read back by programs that are not ours."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from directory.countries import LANGUAGES
from directory.focal_points.coverage import KIND_ORDER
from directory.focal_points.duties import STATES
from directory.focal_points.layout import SIGNS as DRAWN
from directory.focal_points.layout import make_grid_pdf, make_list_pdf
from directory.focal_points.line import NEXT_STEPS
from directory.focal_points.words import WORDS, cell_lines, place_text, say, say_day
from directory.focal_points.writer import LOOKS, SIGNS, write_grid_xlsx, write_list_xlsx
from directory.released import ReleasedFocal, ReleasedGrid, ReleasedList, ReleasedRow
from directory.sheets.layout import Sheet

MADE = datetime(2026, 11, 25, 8, tzinfo=UTC)
COUNTRIES = ("MZ", "MU", "ZA")
NAMES = {
    "Latin": "Fátima Khan",
    "Arabic": "فاطمة خان",
    "Ethiopic": "አበበ በቀለ",
    "Devanagari": "आशा शर्मा",
    "Cyrillic": "Иван Петров",
    "Thai": "สมชาย ใจดี",
}


def focal(state: str = "filled", **columns) -> ReleasedFocal:
    given = {"programme": "Safe Passage", "country": "MZ", "organization": "Ministry of Labour", "is_expected": True}
    return ReleasedFocal(state=state, **{**given, **columns})


def grid(rows, columns=COUNTRIES, **more) -> ReleasedGrid:
    given = {"audience": "internal", "day": date(2026, 11, 25), "made_at": MADE, "programme": None, "excluded": ()}
    return ReleasedGrid(**{**given, **more}, by="countries", columns=columns, rows=tuple(rows))


def listed(lines, **more) -> ReleasedList:
    given = {"audience": "internal", "day": date(2026, 11, 25), "made_at": MADE, "programme": None, "excluded": ()}
    return ReleasedList(**{**given, **more}, lines=tuple(lines))


def read(sheet: Sheet) -> list[str]:
    """The text of each page, as a viewer copies it."""
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(sheet.data)]


def read_with_poppler(sheet: Sheet) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=sheet.data, capture_output=True, check=True)
    return done.stdout.decode()


def workbook(data: bytes) -> dict[str, list[list]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


HELD = focal(holder="Fátima Khan", alternate="Rui Mondlane", since="2023", verified=date(2026, 9, 14))
ROW = ReleasedRow(
    "Ministry of Labour",
    "ministry",
    (
        (HELD,),
        (focal("missing", country="MU"),),
        (focal("acting", country="ZA", holder="Ann Bee", until="2026-12-31"),),
    ),
)


def test_every_state_kind_and_step_has_its_words_in_every_language():
    for key in (*STATES, *KIND_ORDER, *(f"step {state}" for state in NEXT_STEPS)):
        assert len(WORDS[key]) == len(LANGUAGES)
    for texts in WORDS.values():
        fields = [
            sorted(part for part in ("{day}", "{name}", "{held}", "{expected}") if part in text) for text in texts
        ]
        assert fields == [fields[0]] * len(texts)


def test_no_state_is_told_by_colour_alone():
    signs = {state: SIGNS[state] for state in STATES if state != "not expected"}
    assert len(set(signs.values())) == len(signs)
    assert len({DRAWN[state] for state in signs}) == len(signs)
    for state in ("vacant", "missing"):
        assert cell_lines(focal(state), "en")[0] == say(state, "en")
    for state in ("acting", "stale", "expiring"):
        assert cell_lines(focal(state, holder="Ann", until="2026-12-31"), "en")[2]
    assert set(LOOKS) == set(STATES)


@pytest.mark.parametrize(
    ("written", "said"),
    [("2024", "2024"), ("2024-03", "Mar 2024"), (date(2026, 5, 12), "12 May 2026"), ("", ""), (None, "")],
)
def test_a_day_is_said_as_exactly_as_it_is_known(written, said):
    assert say_day(written, "en") == said


def test_the_grid_on_paper_says_who_when_and_what_is_missing():
    sheet = make_grid_pdf(grid([ROW], programme="Safe Passage"), "Coverage", "a4", "en")
    [page] = read(sheet)
    for text in (
        "Coverage",
        "Safe Passage · As of 25 November 2026 · For internal use",
        "Held of expected: 2 of 3",
        "1 Filled",
        "1 Missing",
        "Mozambique",
        "Mauritius",
        "South Africa",
        "Ministries",
        "Fátima Khan",
        "alternate: Rui Mondlane",
        "since 2023 · verified 14 Sept 2026",
        "nobody named",
        "acting until 31 Dec 2026",
        "2 of 3",
        "1 of 1",
    ):
        assert text in page, text
    assert "Fátima Khan" in read_with_poppler(sheet)
    width, height = pypdfium2.PdfDocument(sheet.data)[0].get_size()
    assert width > height


def test_what_was_printed_another_day_says_both_days():
    [page] = read(make_grid_pdf(grid([ROW], day=date(2026, 3, 1)), "Coverage"))
    assert "As of 1 March 2026" in page
    assert "made on 25 November 2026" in page


def test_the_heads_of_the_columns_and_the_day_stand_on_every_page():
    rows = [ReleasedRow(f"Row{n:02}x", "ministry", ROW.places) for n in range(40)]
    pages = read(make_grid_pdf(grid(rows), "Coverage"))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "Mauritius" in page
        assert "As of 25 November 2026" in page
        assert f"{number} of {len(pages)}" in page
    assert [f"Row{n:02}x" for n in range(40) if any(f"Row{n:02}x" in page for page in pages)] == [r.name for r in rows]
    assert all("Ministries" not in page.splitlines()[-2:] for page in pages)


def test_more_columns_than_a_page_holds_go_on_with_the_names_of_the_rows():
    columns = ("MZ", "MU", "ZA", "ZM", "MW", "KE", "TZ", "UG", "RW", "ET", "NG", "GH", "SN", "CI", "CM")
    places = tuple((focal(country=code, holder=f"Holder {code}x"),) for code in columns)
    pages = read(make_grid_pdf(grid([ReleasedRow("Ministry of Labour", "ministry", places)], columns), "Coverage"))
    assert len(pages) == 3
    assert all("Ministry of Labour" in page for page in pages)
    for code in columns:
        assert sum(f"Holder {code}x" in page for page in pages) == 1
    assert ["15 of 15" in page.split("Ministries")[1] for page in pages] == [False, False, True]


def test_a_place_with_more_cells_than_a_page_holds_is_parted_between_cells_only():
    cells = tuple(focal(country=None, holder=f"Holder{n:02}x", programme=f"Programme {n}") for n in range(30))
    pages = read(make_grid_pdf(grid([ReleasedRow("Regional office", "own office", (cells,))], ("MZ",)), "Coverage"))
    assert len(pages) > 2
    for n in range(30):
        (page,) = [page for page in pages if f"Holder{n:02}x" in page]
        assert f"Programme {n}" in page


@pytest.mark.parametrize("script", NAMES)
def test_names_of_many_scripts_are_copied_as_they_were_written(script):
    row = replace(ROW, places=((replace(HELD, holder=NAMES[script]),), (), ()))
    sheet = make_grid_pdf(grid([row]), "Coverage")
    assert sheet.warnings == ()
    marks = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f"))
    text = read_with_poppler(sheet).translate(marks)
    assert NAMES[script].split()[0] in text


def test_in_arabic_the_page_is_its_mirror_image():
    def left_of(language: str, text: str) -> float:
        page = pypdfium2.PdfDocument(make_grid_pdf(grid([ROW]), "Coverage", "a4", language).data)[0]
        textpage = page.get_textpage()
        start, _count = textpage.search(text).get_next()
        return textpage.get_charbox(start)[0]

    assert left_of("en", "Ministry of Labour") < 100
    assert left_of("ar", "Ministry of Labour") > 600


def test_the_list_on_paper_stands_by_programme_and_tells_twins_apart():
    lines = [
        focal("vacant", before="Grace Kaunda", since="2026-09-01"),
        focal("stale", programme="Training", holder="Ann Bee"),
        focal(theme="Victim referral", language="pt", holder="Zola Khumalo"),
        focal(theme="Victim referral", language="fr", holder="Zola Khumalo"),
        focal(programme=None, theme="Media", holder="Anjali Ramdhun"),
    ]
    [page] = read(make_list_pdf(listed(lines), "Focal points"))
    assert page.index("Safe Passage · 3") < page.index("Training · 1") < page.index("Media · 1")
    assert "nobody; before: Grace Kaunda" in page
    assert "Ask to confirm" in page
    assert place_text(lines[2], "en") == "Ministry of Labour · Victim referral · Portuguese"
    assert place_text(lines[2], "en") != place_text(lines[3], "en")


def test_nothing_at_all_is_said():
    assert "Nothing is expected" in read(make_list_pdf(listed([]), "Focal points"))[0]
    assert "Nothing is expected" in read(make_grid_pdf(grid([]), "Coverage"))[0]
    assert workbook(write_list_xlsx(listed([]), "Focal points", "en"))["Focal points"][0][0] == "Focal points"


def test_the_grid_in_excel_is_seen_as_in_the_window_and_can_be_filtered():
    sheets = workbook(write_grid_xlsx(grid([ROW]), "Coverage", "en"))
    shown = sheets["Coverage"]
    assert shown[3] == ["Organisation", "Mozambique", "Mauritius", "South Africa", "Held"]
    assert shown[4][0] == "Ministries"
    assert shown[5][1] == "✓ Fátima Khan\nalternate: Rui Mondlane\nsince 2023 · verified 14 Sept 2026"
    assert shown[5][2] == "⊘ Missing\nnobody named"
    assert shown[6] == ["Held of expected", "1 of 1", "0 of 1", "1 of 1", "2 of 3"]
    head, *cells = sheets["Cells"]
    (filled, missing, acting) = (dict(zip(head, row, strict=True)) for row in cells)
    assert (filled["Holder"], filled["Alternate"], filled["State"]) == ("Fátima Khan", "Rui Mondlane", "✓ Filled")
    assert filled["Verified"] == date(2026, 9, 14)  # a day, which can be sorted
    assert (missing["State"], missing["Holder"]) == ("⊘ Missing", "")
    assert acting["Until"] == "31 Dec 2026"


def test_a_name_that_looks_like_a_formula_is_a_text_in_excel():
    name = '=HYPERLINK("https://example.org","x")'
    rows = workbook(write_list_xlsx(listed([replace(HELD, holder=name)]), "Focal points", "en"))["Focal points"]
    assert name in rows[-1]


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(max_size=60), st.sampled_from(STATES), st.sampled_from(LANGUAGES))
def test_whatever_the_names_hold_both_files_are_made_and_hold_it(name, state, language):
    cell = focal(state, holder=name, alternate=name, before=name)
    row = ReleasedRow(name or "x", "other", ((cell,),))
    assert make_grid_pdf(grid([row], ("MZ",)), "Coverage", "letter", language).data.startswith(b"%PDF")
    if state in NEXT_STEPS:  # a list has no line for what is not expected
        assert make_list_pdf(listed([cell]), "Focal points", "letter", language).pages == 1
    assert len(workbook(write_grid_xlsx(grid([row], ("MZ",)), "Coverage", language))) == 2
