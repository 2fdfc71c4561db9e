"""What a cell of the coverage grid says: its lines as they are painted, and the whole of it as a sentence."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from directory.focal_points.coverage import Cell
from ui.focal.states import state_word, step_words
from ui.texts import imprecise_day, plain, short_day
from ui.words import CAPACITIES, country, word


class CellLines(NamedTuple):
    """The three lines of a cell; `is_link`: the third is what a click does."""

    first: str
    second: str
    third: str
    is_link: bool = False


def lines_of(cell: Cell, *, with_alternate: bool = True, offers_steps: bool = True) -> CellLines:
    """What stands in a cell; `offers_steps`: whether anything can be done about it."""
    if cell.state == "missing":
        step = step_words("name") if offers_steps else ""
        return CellLines(state_word("missing"), _expected_line(cell), step, offers_steps)
    if cell.state == "not expected":
        return CellLines(state_word("not expected"), _alternate(cell) if cell.alternate else "", "")
    if cell.state == "vacant":
        since = imprecise_day(cell.since, short=True)
        third = QCoreApplication.translate("cells", "since {day}").format(day=since) if since else ""
        return CellLines(state_word("vacant"), _alternate(cell), third)
    second = _alternate(cell) if with_alternate else ""
    return CellLines(_holder(cell), second, condition_of(cell))


def _expected_line(cell: Cell) -> str:
    if cell.alternate:
        return _alternate(cell)
    return QCoreApplication.translate("cells", "expected, nobody named")


def _holder(cell: Cell) -> str:
    if cell.holder is None:
        return QCoreApplication.translate("cells", "not shown to everybody")
    return plain(cell.holder)


def _alternate(cell: Cell) -> str:
    if not cell.alternate:
        return QCoreApplication.translate("cells", "no alternate")
    name = plain(cell.alternate)
    if cell.state in ("vacant", "missing", "not expected"):
        return QCoreApplication.translate("cells", "{name}, alternate").format(name=name)
    return name


def condition_of(cell: Cell) -> str:
    """The last line of a cell that is held: since when, verified when, acting until when."""
    capacity = cell.duty.holder.capacity if cell.duty and cell.duty.holder else None
    if cell.stand_in:
        return QCoreApplication.translate("cells", "away, {name} stands in").format(name=plain(cell.stand_in))
    until = imprecise_day(cell.until, short=True)
    if cell.state == "acting":
        if until:
            return QCoreApplication.translate("cells", "acting until {day}").format(day=until)
        return word(CAPACITIES, str(capacity)).lower() if capacity else state_word("acting").lower()
    if cell.state == "expiring":
        end = until or short_day(cell.duty.ends if cell.duty else None)
        return QCoreApplication.translate("cells", "until {day}, nobody follows").format(day=end)
    if cell.state == "stale":
        if cell.verified is None:
            return QCoreApplication.translate("cells", "never verified")
        month = imprecise_day(cell.verified.isoformat()[:7], short=True)
        return QCoreApplication.translate("cells", "not verified since {day}").format(day=month)
    since = (
        QCoreApplication.translate("cells", "since {day}").format(day=imprecise_day(cell.since, short=True))
        if cell.since
        else ""
    )
    verified = (
        QCoreApplication.translate("cells", "verified {day}").format(day=short_day(cell.verified))
        if cell.verified
        else ""
    )
    return " · ".join(part for part in (since, verified) if part)


def place_of(cell: Cell) -> str:
    """Which organization of the row, in which country, for which programme."""
    return ", ".join(
        part
        for part in (plain(cell.organization or cell.row), country(cell.country), plain(cell.programme or ""))
        if part
    )


def spoken(cell: Cell) -> str:
    """The whole of a cell, as a screen reader says it and a tooltip shows it, line by line."""
    if cell.programme_id is None:
        return state_word("not expected")
    lines = lines_of(cell)
    if cell.state in ("vacant", "missing", "not expected"):
        said = [lines.first, lines.second, lines.third]
    else:
        second = ""
        if cell.alternate:
            second = QCoreApplication.translate("cells", "alternate: {name}").format(name=plain(cell.alternate))
        said = [state_word(cell.state), lines.first, second, lines.third]
    return "\n".join(part for part in (place_of(cell), *said) if part)
