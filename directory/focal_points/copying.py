"""Lines of the focal-point list for the clipboard: rows of text as the list shows them, through the gate and logged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from directory.focal_points.line import Line
from directory.focal_points.listing import Filter
from directory.focal_points.releasing import release_list
from directory.focal_points.views import View, look
from directory.focal_points.words import holder_text, place_text, say, say_country, say_day
from directory.released import Exclusion, ReleasedFocal
from models import Audience

COLUMNS = ("programme", "country", "organization", "state", "holder", "alternate", "since", "verified", "next")


@dataclass(frozen=True, slots=True)
class CopiedLines:
    """What may be pasted elsewhere: the heads of the columns and a row for each line; and what was left out."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    excluded: tuple[Exclusion, ...]


def copy_lines(
    session: Session, wanted: Sequence[Line], day: date, language: str, audience: Audience = Audience.INTERNAL
) -> CopiedLines:
    """Lines of a day's list, in the given order, as an audience sees them; the caller commits the log."""
    seen = look(session, View(None, "countries", day.isoformat(), audience))
    order = {_key(line): place for place, line in enumerate(wanted)}

    def chosen(lines: Sequence[Line]) -> list[Line]:
        return sorted((line for line in lines if _key(line) in order), key=lambda line: order[_key(line)])

    made = release_list(
        session, seen.office, chosen(seen.all_lines(Filter())), chosen(seen.lines(Filter())), audience, None
    )
    heads = tuple(say(key, language) for key in COLUMNS)
    return CopiedLines(heads, tuple(_row(line, language) for line in made.lines), made.excluded)


def _key(line: Line) -> tuple[object, ...]:
    """What a line is known by, whoever looks: its focal point, or the cell in which nobody is named."""
    if line.focal_id is not None:
        return (line.focal_id,)
    return line.programme_id, line.country, line.organization_id, line.kind, line.organization


def _row(line: ReleasedFocal, language: str) -> tuple[str, ...]:
    return (
        line.programme or line.theme or "",
        say_country(line.country, language),
        place_text(line, language),
        say(line.state, language),
        holder_text(line, language),
        line.alternate or "",
        say_day(line.since, language),
        say_day(line.verified, language),
        say(f"step {line.state}", language),
    )
