"""Tables for spreadsheet programs: CSV that Excel opens right, and XLSX whose cells are nothing but text.

A cell that begins like a formula is guarded by an apostrophe in CSV (a name such as `=HYPERLINK(…)` must
not run), which `strip_guard` takes off again; XLSX cells are strings by type and need none.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

import xlsxwriter

from directory.errors import DirectoryError
from directory.phones import format_phone
from directory.released import Released, ReleasedAddress, ReleasedDetail
from directory.texts import QT_TRANSLATE_NOOP

COLUMNS = (
    "Name",
    "Given name",
    "Family name",
    "Title",
    "Organization",
    "City",
    "Country",
    "E-mail",
    "E-mail 2",
    "Phone",
    "Phone 2",
    "Mobile",
    "Fax",
    "Web",
    "Messaging",
    "Address",
    "Address 2",
    "Languages",
    "Tags",
    "Notes",
    "UID",
)
DANGEROUS = re.compile(r"'*\s*[=+\-@\t\r|＝＋－＠]")
SPACED_PHONE = re.compile(r"\+\d{1,3}( \d+)+")
CELL_LIMIT = 32_767  # characters of one Excel cell
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML 1.0, 2.2
BETWEEN = "; "  # several values in one cell
WIDEST = 40  # characters of a column
MOST_ROWS = 1_048_576  # of an Excel sheet, its head included
TOO_MANY = QT_TRANSLATE_NOOP("directory", "An Excel sheet holds {most} rows and no more: choose CSV, or fewer entries.")


def write_csv(entries: Iterable[Released], *, raw: bool = False) -> bytes:
    """One row an entry; UTF-8 with a mark so that Excel sees it. `raw`: without guards, for other programs."""
    return write_table_csv(COLUMNS, map(row_of, entries), raw=raw)


def write_xlsx(entries: Iterable[Released]) -> bytes:
    """The same rows as an Excel file."""
    return write_table_xlsx(COLUMNS, map(row_of, entries))


def fill_csv(stream: BinaryIO, entries: Iterable[Released]) -> None:
    """The same as `write_csv`, into a stream as the entries come."""
    fill_table_csv(stream, COLUMNS, map(row_of, entries))


def fill_xlsx(stream: BinaryIO, entries: Iterable[Released]) -> None:
    """The same as `write_xlsx`, into a stream; DirectoryError where the entries are more than a sheet holds."""
    fill_table_xlsx(stream, COLUMNS, map(row_of, entries))


def write_table_csv(columns: Sequence[str], rows: Iterable[Sequence[str]], *, raw: bool = False) -> bytes:
    """A table as CSV (RFC 4180)."""
    stream = io.BytesIO()
    fill_table_csv(stream, columns, rows, raw=raw)
    return stream.getvalue()


def write_table_xlsx(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table as XLSX: a frozen bold head with filters, every cell a string."""
    stream = io.BytesIO()
    fill_table_xlsx(stream, columns, rows)
    return stream.getvalue()


def fill_table_csv(
    stream: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[str]], *, raw: bool = False
) -> None:
    """A table as CSV into a stream."""
    stream.write(b"\xef\xbb\xbf")
    text = io.TextIOWrapper(stream, "utf-8", "replace", newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    for row in rows:
        writer.writerow(row if raw else [guard(cell) for cell in row])
    text.detach()  # which writes out what it holds, and leaves the stream open


def fill_table_xlsx(stream: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table as XLSX into a stream."""
    options = {
        "constant_memory": True,  # rows are written as they come; 100,000 of them would fill the memory
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        sheet = book.add_worksheet("Contacts")
        bold = book.add_format({"bold": True})
        widths = [len(column) for column in columns]
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, bold)
        count = 0
        for count, row in enumerate(rows, 1):
            if count == MOST_ROWS:
                raise DirectoryError(TOO_MANY, most=MOST_ROWS - 1)
            for place, cell in enumerate(row):
                if cell:
                    sheet.write_string(count, place, NOT_XML.sub("", cell)[:CELL_LIMIT])
                    widths[place] = max(widths[place], min(len(cell), WIDEST))
        for place, width in enumerate(widths):
            sheet.set_column(place, place, width + 2)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, count, len(columns) - 1)


def guard(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; phones written with spaces are left as they are."""
    if DANGEROUS.match(cell) and not SPACED_PHONE.fullmatch(cell):
        return f"'{cell}"
    return cell


def strip_guard(cell: str) -> str:
    """The cell as it was before `guard`."""
    if cell.startswith("'") and DANGEROUS.match(cell[1:]) and not SPACED_PHONE.fullmatch(cell[1:]):
        return cell[1:]
    return cell


def row_of(entry: Released) -> tuple[str, ...]:
    """The cells of one entry, in the order of COLUMNS; values raw where they are not understood."""
    work = entry.works[0] if entry.works else None
    details = sorted(
        (*entry.details, *(detail for work in entry.works for detail in work.details)), key=lambda d: not d.is_preferred
    )
    emails = [_value(d) for d in details if d.kind == "email"]
    mobiles = [_value(d) for d in details if d.kind == "phone" and d.label == "mobile"]
    phones = [_value(d) for d in details if d.kind == "phone" and d.label != "mobile"]
    addresses = [_write_address(a) for a in (*entry.addresses, *(a for work in entry.works for a in work.addresses))]
    return (
        entry.name,
        entry.given_name or "",
        entry.family_name or "",
        (work.title if work else None) or "",
        (work.organization if work else None) or "",
        (work.city if work else None) or "",
        entry.country_code or "",
        *_two(emails),
        *_two(phones),
        BETWEEN.join(mobiles),
        BETWEEN.join(_value(d) for d in details if d.kind == "fax"),
        BETWEEN.join(_value(d) for d in details if d.kind == "web"),
        BETWEEN.join(f"{d.service}: {d.raw}" if d.service else d.raw for d in details if d.kind == "messaging"),
        *_two(addresses),
        BETWEEN.join(entry.languages),
        BETWEEN.join(entry.tags),
        "\n\n".join(entry.notes),
        entry.uid,
    )


def _two(values: Sequence[str]) -> tuple[str, str]:
    """The first value, and all others."""
    return (values[0] if values else "", BETWEEN.join(values[1:]))


def _write_address(address: ReleasedAddress) -> str:
    parts = (
        address.po_box,
        address.extended,
        address.street,
        address.locality,
        address.region,
        address.postal_code,
        address.country,
    )
    return ", ".join(part for part in parts if part)


def _value(detail: ReleasedDetail) -> str:
    """A phone as it is printed, anything else as it is normalised; the raw text where it is not understood."""
    if detail.value is None:
        return detail.raw
    if detail.kind in ("phone", "fax"):
        return format_phone(detail.value, detail.extension)
    return detail.value
