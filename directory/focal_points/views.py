"""The grid and the list of a day as somebody asks for them, for an audience: what verbs, files and the window share.

seen = look(session, View("SASPP", "countries", None, Audience.INTERNAL))      seen.grid, seen.lines(Filter())
see_grid(session, view)      see_list(session, view, Filter(country="MZ"))     what would leave, without a log
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from directory import clock
from directory.focal_points.adding import find_programme
from directory.focal_points.coverage import Coverage, make_coverage, read_expected
from directory.focal_points.duties import Limits, Office, read_office
from directory.focal_points.line import Line
from directory.focal_points.listing import Filter, make_list
from directory.focal_points.releasing import weigh_grid, weigh_list
from directory.office.values import read_day
from directory.released import ReleasedGrid, ReleasedList
from models import Audience


def day_of(as_of: str | None) -> date:
    """The day that is asked about, today where none is named."""
    return read_day(as_of, "as-of") if as_of else clock.today()


@dataclass(frozen=True, slots=True)
class View:
    """What both verbs ask for: of which programme, by what, as of when, for whom, with which limits."""

    programme: str | None
    by: str
    as_of: str | None
    audience: Audience
    limits: Limits = Limits()  # noqa: RUF009 - a tuple, which nobody changes


@dataclass(frozen=True, slots=True)
class Seen:
    """The office of a day, its grid as the audience sees it, and as the office does."""

    office: Office
    grid: Coverage
    whole: Coverage
    programme_id: int | None
    programme: str | None
    view: View

    def lines(self, wanted: Filter) -> list[Line]:
        """The list as the audience sees it."""
        return self._lines(self.grid, wanted, self.view.audience)

    def all_lines(self, wanted: Filter) -> list[Line]:
        """The list as the office sees it."""
        return self._lines(self.whole, wanted, Audience.RESTRICTED)

    def _lines(self, grid: Coverage, wanted: Filter, level: Audience) -> list[Line]:
        programme_id, limits = self.programme_id, self.view.limits
        return make_list(self.office, grid, wanted, programme_id=programme_id, audience=level, limits=limits)


def look(session: Session, view: View) -> Seen:
    """The office of a day and its grid, as both verbs and the files of both show it."""
    chosen = find_programme(session, view.programme) if view.programme else None
    connection, day = session.connection(), day_of(view.as_of)
    office, expected = read_office(connection, day), read_expected(connection, day)

    def grid(audience: int) -> Coverage:
        programme_id = chosen.id if chosen else None
        return make_coverage(
            office, expected, programme_id=programme_id, by=view.by, audience=audience, limits=view.limits
        )

    whole = grid(Audience.RESTRICTED)
    seen = whole if view.audience == Audience.RESTRICTED else grid(view.audience)
    plan = office.programmes.get(chosen.id) if chosen else None
    return Seen(office, seen, whole, chosen.id if chosen else None, plan.name if plan else None, view)


def count_lines(session: Session, day: date) -> int:
    """How many lines the list of a day has, those included that are expected and have nobody yet."""
    seen = look(session, View(None, "countries", day.isoformat(), Audience.RESTRICTED))
    return len(seen.all_lines(Filter()))


def see_grid(session: Session, view: View) -> ReleasedGrid:
    """The grid as it would leave; nothing is logged."""
    seen = look(session, view)
    return weigh_grid(seen.office, seen.whole, seen.grid, view.audience, seen.programme)


def see_list(session: Session, view: View, wanted: Filter) -> ReleasedList:
    """The list as it would leave; nothing is logged."""
    seen = look(session, view)
    return weigh_list(seen.office, seen.all_lines(wanted), seen.lines(wanted), view.audience, seen.programme)
