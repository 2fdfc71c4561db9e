"""Tables that open right in spreadsheet programs and run nothing."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from directory.errors import DirectoryError
from directory.released import Released, ReleasedAddress, ReleasedDetail, ReleasedWork
from directory.spreadsheets.writer import COLUMNS, guard, strip_guard, write_csv, write_table_xlsx, write_xlsx

ANA = Released(
    7,
    "person",
    "urn:uuid:7",
    "Ana Exemplo",
    given_name="Ana",
    family_name="Exemplo",
    works=(
        ReleasedWork(
            "Ministry of Labour, Employment and Social Security",
            title="=1+1",
            city="Maputo",
            details=(ReleasedDetail(3, "phone", "21 310 779", "+25821310779", extension="45", level="membership"),),
        ),
    ),
    details=(
        ReleasedDetail(1, "email", "second@example.org", "second@example.org"),
        ReleasedDetail(2, "email", "ana@example.org", "ana@example.org", is_preferred=True),
        ReleasedDetail(4, "phone", "+ 7 795 01 7854", None),
        ReleasedDetail(5, "phone", "+258 84 310 1234", "+258843101234", label="mobile"),
        ReleasedDetail(6, "messaging", "ana.77", "ana.77", service="signal"),
    ),
    addresses=(ReleasedAddress(street="12, Rua Um", locality="Maputo", postal_code="1100"),),
    languages=("pt", "en"),
    notes=("First line\nsecond line",),
    country_code="MZ",
)
EXPECTED = {
    "Name": "Ana Exemplo",
    "Given name": "Ana",
    "Family name": "Exemplo",
    "Title": "=1+1",
    "Organization": "Ministry of Labour, Employment and Social Security",
    "City": "Maputo",
    "Country": "MZ",
    "E-mail": "ana@example.org",
    "E-mail 2": "second@example.org",
    "Phone": "+ 7 795 01 7854",
    "Phone 2": "+258 21 310 779 ext. 45",
    "Mobile": "+258 84 310 1234",
    "Messaging": "signal: ana.77",
    "Address": "12, Rua Um, Maputo, 1100",
    "Languages": "pt; en",
    "Notes": "First line\nsecond line",
    "UID": "urn:uuid:7",
}


def read_csv(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf"), "without the mark Excel takes UTF-8 for another encoding"
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_csv_has_one_row_an_entry_raw_where_a_value_is_not_understood():
    head, row = read_csv(write_csv([ANA], raw=True))
    assert tuple(head) == COLUMNS
    assert {column: cell for column, cell in zip(head, row, strict=True) if cell} == EXPECTED


def test_a_csv_guards_formulas_and_leaves_phones_alone():
    head, row = read_csv(write_csv([ANA]))
    cells = dict(zip(head, row, strict=True))
    assert (cells["Title"], cells["Mobile"]) == ("'=1+1", "+258 84 310 1234")
    assert {c: strip_guard(v) for c, v in cells.items() if v} == EXPECTED


def test_an_xlsx_reads_back_the_same_as_text():
    book = CalamineWorkbook.from_filelike(io.BytesIO(write_xlsx([ANA, ANA])))
    head, *rows = book.get_sheet_by_index(0).to_python()
    assert tuple(head) == COLUMNS
    for row in rows:
        assert {column: cell for column, cell in zip(head, row, strict=False) if cell} == EXPECTED
    assert len(rows) == 2


def test_more_rows_than_a_sheet_holds_are_refused_and_not_cut(monkeypatch):
    monkeypatch.setattr("directory.spreadsheets.writer.MOST_ROWS", 3)
    assert write_xlsx([ANA, ANA])
    with pytest.raises(DirectoryError, match="holds 2 rows"):
        write_xlsx([ANA, ANA, ANA])
    assert len(read_csv(write_csv([ANA, ANA, ANA]))) == 4


def test_an_xlsx_has_a_frozen_bold_head_with_filters_and_readable_widths():
    with zipfile.ZipFile(io.BytesIO(write_xlsx([ANA]))) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        styles = parts.read("xl/styles.xml").decode()
    assert 'state="frozen"' in sheet
    assert '<autoFilter ref="A1:' in sheet
    assert "<f>" not in sheet
    assert "<b/>" in styles
    widths = [float(width) for width in re.findall(r'<col [^>]*width="([\d.]+)"', sheet)]
    assert max(widths) > 40
    assert min(widths) >= len("UID")


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1", "'=1"),
        ("  @SUM(A1)", "'  @SUM(A1)"),
        ("＝1", "'＝1"),
        ("-5", "'-5"),
        ("\tx", "'\tx"),
        ("'=1", "''=1"),
        ("+258 21 310 779", "+258 21 310 779"),
        ("+258 21=1", "'+258 21=1"),
        ("O'Neil", "O'Neil"),
        ("'tHooft", "'tHooft"),
    ],
)
def test_what_is_guarded(cell, written):
    assert guard(cell) == written


FORMULA_LIKE = st.text(st.sampled_from("'=+-@\t\r|＝＋ \n2 5a"), max_size=8)


@given(FORMULA_LIKE | st.text())
def test_taking_off_the_guard_gives_the_cell_back(cell):
    assert strip_guard(guard(cell)) == cell
    assert not guard(cell).lstrip().startswith(("=", "@", "-", "|", "＝"))


@given(FORMULA_LIKE, FORMULA_LIKE)
def test_two_cells_never_become_one(first, second):
    assert (guard(first) == guard(second)) == (first == second)


@given(st.lists(st.text(st.characters()), min_size=1, max_size=5))
def test_no_text_breaks_a_file(cells):
    entry = Released(1, "person", "urn:uuid:1", cells[0], notes=tuple(cells))
    assert len(read_csv(write_csv([entry]))) == 2
    book = CalamineWorkbook.from_filelike(io.BytesIO(write_table_xlsx(["A"] * len(cells), [cells])))
    assert len(book.get_sheet_by_index(0).to_python()) <= 2
