"""A coverage grid or a focal-point list as files: what is asked for is released, written, and said.

save_grid(released, Target(Path("coverage.pdf"), None, "a4", "en"))    ->   the Answer's data and lines
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from directory.answers import Answer
from directory.exporting.files import write_whole
from directory.focal_points.targets import Target
from directory.focal_points.words import say
from directory.released import ReleasedBoard, ReleasedGrid, ReleasedList
from directory.settings import load_settings
from directory.sheets.layout import Sheet
from directory.texts import QT_TRANSLATE_NOOP, Text

WRITTEN = QT_TRANSLATE_NOOP("directory", "{count} written to {file}")
LEFT_OUT = QT_TRANSLATE_NOOP("directory", "Left out: {name}, {reason}")


def save_grid(grid: ReleasedGrid, target: Target) -> Answer:
    """Write a coverage grid; the answer says which files, how many cells, and what was left out."""
    from directory.focal_points.layout import make_grid_pdf
    from directory.focal_points.writer import write_grid_xlsx

    language = target.language or load_settings().language
    title = say("coverage", language)
    count = sum(cell.programme is not None for row in grid.rows for cells in row.places for cell in cells)
    return _save(
        grid,
        target,
        count,
        lambda: make_grid_pdf(grid, title, target.paper, language),
        lambda: write_grid_xlsx(grid, title, language),
    )


def save_list(made: ReleasedList, target: Target) -> Answer:
    """Write a focal-point list."""
    from directory.focal_points.layout import make_list_pdf
    from directory.focal_points.writer import write_list_xlsx

    language = target.language or load_settings().language
    title = say("list", language)
    return _save(
        made,
        target,
        len(made.lines),
        lambda: make_list_pdf(made, title, target.paper, language),
        lambda: write_list_xlsx(made, title, language),
    )


def _save(
    board: ReleasedBoard, target: Target, count: int, make_pdf: Callable[[], Sheet], make_xlsx: Callable[[], bytes]
) -> Answer:
    files: list[Path] = []
    warnings: tuple[Text, ...] = ()
    if target.pdf is not None:
        sheet = make_pdf()
        warnings = sheet.warnings
        files.append(write_whole(target.pdf, sheet.data))
    if target.xlsx is not None:
        files.append(write_whole(target.xlsx, make_xlsx()))
    data = {
        "written": count,
        "files": [str(file) for file in files],
        "audience": board.audience,
        "excluded": [{"name": e.name, "detail": None, "reason": str(e.reason)} for e in board.excluded],
        "warnings": [str(warning) for warning in warnings],
    }
    lines = (
        *(Text(WRITTEN, {"count": count, "file": str(file)}) for file in files),
        *(Text(LEFT_OUT, {"name": e.name, "reason": e.reason}) for e in board.excluded),
        *warnings,
    )
    return Answer(data, lines)
