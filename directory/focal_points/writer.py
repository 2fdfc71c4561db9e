"""A coverage grid or a focal-point list as an Excel file: as it is seen, to be printed, and as a table to be filtered.

    write_grid_xlsx(grid, "Coverage", "en")      write_list_xlsx(made, "Focal points", "en")

A state is a sign and a word beside its colour. Cells are strings by type, so nothing in them is ever a formula; only
the days on which somebody made sure are days, so that they can be sorted.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import xlsxwriter

from directory.focal_points.words import apart, by_group, cell_lines, holder_text, place_text, say, say_country, say_day
from directory.press.writer import RIGHT_TO_LEFT
from directory.released import ReleasedBoard, ReleasedFocal, ReleasedGrid, ReleasedList
from directory.sheets.words import SHEET_WORDS, format_day
from directory.spreadsheets.writer import CELL_LIMIT, NOT_XML

SIGNS = {
    "filled": "✓",
    "acting": "◔",
    "expiring": "⌛",
    "stale": "⚠",
    "vacant": "○",
    "missing": "⊘",
    "not expected": "",
}
HELD = ("filled", "acting", "expiring", "stale")
# ink, ground, and XlsxWriter's number of the edge (1 thin, 3 dashed): the states of the window, for paper
LOOKS = {
    "filled": ("#17653F", "#FFFFFF", 1),
    "acting": ("#7F4800", "#FFF2D8", 1),
    "expiring": ("#7F4800", "#FFF2D8", 3),
    "stale": ("#7F4800", "#FFFFFF", 3),
    "vacant": ("#A8221B", "#FFFFFF", 1),
    "missing": ("#A8221B", "#FFFFFF", 3),
    "not expected": ("#566170", "#EEF2F6", 1),
}
HEAD_GROUND, INK, EDGE = "#EEF2F6", "#18212D", "#6F7A89"
NAME_WIDTH, CELL_WIDTH, LINE_HEIGHT = 30, 30, 15  # characters, characters, points
LIST_COLUMNS = (
    ("country", 16),
    ("organization", 34),
    ("state", 16),
    ("holder", 28),
    ("alternate", 24),
    ("since", 14),
    ("verified", 14),
    ("next", 18),
    ("programme", 34),
    ("theme", 14),
    ("post", 28),
)
CELL_COLUMNS = (
    ("group", 20),
    ("row", 30),
    ("organization", 34),
    ("country", 16),
    ("programme", 34),
    ("state", 16),
    ("holder", 28),
    ("alternate", 24),
    ("since", 14),
    ("until", 14),
    ("verified", 14),
)


def subtitle(board: ReleasedBoard, language: str) -> str:
    """For which programme, as of which day, for whom, and made when."""
    made = board.made_at.astimezone().date()
    parts = [
        board.programme or say("all programmes", language),
        say("as of", language, day=format_day(board.day, language)),
        SHEET_WORDS[language].audiences.get(board.audience, ""),
        say("made", language, day=format_day(made, language)) if made != board.day else "",
    ]
    return " · ".join(part for part in parts if part)


def share_text(cells: Sequence[ReleasedFocal], language: str) -> str:
    """In how many of the expected cells somebody answers; nothing where none is expected."""
    expected = [cell for cell in cells if cell.is_expected]
    held = sum(cell.state in HELD for cell in expected)
    return say("share", language, held=held, expected=len(expected)) if expected else ""


def write_grid_xlsx(grid: ReleasedGrid, title: str, language: str) -> bytes:
    """The grid on one worksheet, its cells as a table on another."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        _Grid(book, grid, title, language).write()
        rows = [
            (row.kind, row.name, column, cell)
            for row in grid.rows
            for column, cells in zip(grid.columns, row.places, strict=True)
            for cell in cells
        ]
        table = [_cell_row(kind, name, cell, language) for kind, name, _column, cell in rows]
        _Table(book, say("cells", language), CELL_COLUMNS, language).write([], table)
    return stream.getvalue()


def write_list_xlsx(made: ReleasedList, title: str, language: str) -> bytes:
    """The list as a table below its title, with filters."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        table = [_list_row(line, language) for line in by_group(made.lines)]
        sheet = _Table(book, say("list", language), LIST_COLUMNS, language)
        sheet.write([title, subtitle(made, language)], table)
    return stream.getvalue()


def _cell_row(kind: str, name: str, cell: ReleasedFocal, language: str) -> list[Any]:
    """The cells of one place, in the order of CELL_COLUMNS."""
    return [
        say(kind, language),
        name,
        cell.organization or "",
        say_country(cell.country, language),
        cell.programme or "",
        _state(cell, language),
        holder_text(cell, language) if cell.state in HELD else "",
        cell.alternate or "",
        say_day(cell.since, language),
        say_day(cell.until, language),
        cell.verified,
    ]


def _list_row(line: ReleasedFocal, language: str) -> list[Any]:
    """The cells of one line, in the order of LIST_COLUMNS."""
    return [
        say_country(line.country, language),
        place_text(line, language),
        _state(line, language),
        holder_text(line, language),
        line.alternate or "",
        say_day(line.since, language),
        line.verified,
        say(f"step {line.state}", language),
        line.programme or "",
        line.theme or "",
        line.post or "",
    ]


def _state(focal: ReleasedFocal, language: str) -> str:
    return f"{SIGNS[focal.state]} {say(focal.state, language)}".strip()


def _clean(text: str) -> str:
    return NOT_XML.sub("", text)[:CELL_LIMIT]


def _set_up(sheet: Any, language: str, board_day: str) -> None:
    """How a worksheet is printed: across the page, one page wide, numbered."""
    if language in RIGHT_TO_LEFT:
        sheet.right_to_left()
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(0.4, 0.4, 0.5, 0.6)
    sheet.set_footer(f"&L{board_day.replace('&', '&&')}&R&P / &N")


class _Table:
    """A worksheet with a head, rows and filters."""

    def __init__(self, book: Any, name: str, columns: Sequence[tuple[str, int]], language: str) -> None:
        self.columns = columns
        self.language = language
        self.sheet = book.add_worksheet(name[:31])
        self.title = book.add_format({"bold": True, "font_size": 14, "font_color": INK})
        self.head = book.add_format({"bold": True, "bg_color": HEAD_GROUND, "bottom": 1, "bottom_color": EDGE})
        self.plain = book.add_format({"valign": "top", "text_wrap": True})
        self.day = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd", "align": "left"})
        self.states = {
            state: book.add_format({"valign": "top", "font_color": ink, "bg_color": ground, "bold": True})
            for state, (ink, ground, _edge) in LOOKS.items()
        }

    def write(self, above: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """The lines above, the head, and a row for each."""
        for number, line in enumerate(above):
            self.sheet.write_string(number, 0, _clean(line), self.title if number == 0 else None)
        top = len(above) + 1 if above else 0
        for place, (key, width) in enumerate(self.columns):
            self.sheet.set_column(place, place, width)
            self.sheet.write_string(top, place, say(key, self.language), self.head)
        by_word = {f"{sign} {say(state, self.language)}".strip(): state for state, sign in SIGNS.items()}
        for number, row in enumerate(rows, top + 1):
            for place, (value, (key, _width)) in enumerate(zip(row, self.columns, strict=True)):
                if key == "verified" and value is not None:
                    self.sheet.write_datetime(number, place, value, self.day)
                elif value:
                    form = self.states[by_word[value]] if key == "state" else self.plain
                    self.sheet.write_string(number, place, _clean(value), form)
        self.sheet.freeze_panes(top + 1, 0)
        self.sheet.autofilter(top, 0, top + len(rows), len(self.columns) - 1)
        self.sheet.repeat_rows(top)
        _set_up(self.sheet, self.language, above[1] if len(above) > 1 else "")


class _Grid:
    """The worksheet that shows the grid as the window does."""

    def __init__(self, book: Any, grid: ReleasedGrid, title: str, language: str) -> None:
        self.grid = grid
        self.words = title
        self.language = language
        self.sheet = book.add_worksheet(say("coverage", language)[:31])
        self.title = book.add_format({"bold": True, "font_size": 14, "font_color": INK})
        self.head = book.add_format({"bold": True, "bg_color": HEAD_GROUND, "bottom": 1, "bottom_color": EDGE})
        self.group = book.add_format({"bold": True, "font_color": INK, "top": 1, "top_color": EDGE})
        self.name = book.add_format({"text_wrap": True, "valign": "top", "font_color": INK})
        self.share = book.add_format({"valign": "top", "bold": True, "align": "right"})
        self.cells = {
            state: book.add_format(
                {"text_wrap": True, "valign": "top", "bg_color": ground, "border": edge, "border_color": ink}
                | {"font_color": ink if state == "not expected" else INK}
            )
            for state, (ink, ground, edge) in LOOKS.items()
        }

    def write(self) -> None:
        """Title, head, the groups with their rows, and the totals."""
        grid, language, sheet = self.grid, self.language, self.sheet
        last = len(grid.columns) + 1
        sheet.set_column(0, 0, NAME_WIDTH)
        sheet.set_column(1, max(1, last - 1), CELL_WIDTH)
        sheet.set_column(last, last, 12)
        sheet.write_string(0, 0, _clean(self.words), self.title)
        sheet.write_string(1, 0, _clean(subtitle(grid, language)))
        for place, text in enumerate((say("row", language), *self._columns(), say("held", language))):
            sheet.write_string(3, place, _clean(text), self.head)
        line = 4
        for kind, rows in groupby(grid.rows, key=lambda row: row.kind):
            sheet.write_string(line, 0, say(kind, language), self.group)
            line += 1
            for row in rows:
                self._write_row(line, row.name, row.places)
                line += 1
        everything = [cell for row in grid.rows for cells in row.places for cell in cells]
        sheet.write_string(line, 0, say("held of expected", language), self.head)
        for place in range(len(grid.columns)):
            cells = [cell for row in grid.rows for cell in row.places[place]]
            sheet.write_string(line, place + 1, share_text(cells, language), self.head)
        sheet.write_string(line, last, share_text(everything, language), self.head)
        sheet.freeze_panes(4, 1)
        sheet.repeat_rows(3)
        sheet.outline_settings(True, False, False, False)  # a group's sign stands above its rows
        _set_up(sheet, language, subtitle(grid, language))

    def _columns(self) -> Iterator[str]:
        for key in self.grid.columns:
            yield say_country(key, self.language) if self.grid.by == "countries" else key

    def _write_row(self, line: int, name: str, places: Sequence[Sequence[ReleasedFocal]]) -> None:
        self.sheet.write_string(line, 0, _clean(name), self.name)
        height = 1
        for place, cells in enumerate(places, 1):
            texts = [self._text(cell, cells) for cell in cells]
            shown = next((cell.state for cell in cells if cell.state in ("vacant", "missing")), "")
            state = shown or (cells[0].state if cells else "not expected")
            text = "\n".join(texts)
            height = max(height, text.count("\n") + 1)
            self.sheet.write_string(line, place, _clean(text), self.cells[state])
        share = share_text([cell for cells in places for cell in cells], self.language)
        self.sheet.write_string(line, len(places) + 1, share, self.share)
        self.sheet.set_row(line, LINE_HEIGHT * height + 4, None, {"level": 1})

    def _text(self, cell: ReleasedFocal, cells: Sequence[ReleasedFocal]) -> str:
        """A cell's lines below each other, the sign before the first."""
        first, second, third = cell_lines(cell, self.language)
        lines = [f"{SIGNS[cell.state]} {first}".strip(), second, third, apart(cell, cells, self.language)]
        return "\n".join(text for text in lines if text)
