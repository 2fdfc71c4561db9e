"""When a line is answered, as its page says it: whether now, in the time of its place, and when that is here.

opening_of("Mo-Fr 08:45-16:00", "Indian/Mauritius", clock.now())  ->  Opening(is_open=True, here=((06:45, 14:00),))
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from directory.errors import DirectoryError
from directory.hours import read_hours


@dataclass(frozen=True, slots=True)
class Opening:
    """`there` is the moment in the place's time; `here` are today's hours in the reader's, empty where both agree."""

    there: datetime
    is_open: bool
    opens: datetime | None  # in the place's time; None while it is open, or where it never is
    here: tuple[tuple[time, time], ...]


def opening_of(hours: str, zone: str | None, moment: datetime, own: tzinfo | None = None) -> Opening | None:
    """What is known at a moment; `own` is the reader's zone (the computer's).

    None where the place's zone is not known, or the hours came from outside in words that are not understood: they
    are then shown as they are written.
    """
    try:
        week = read_hours(hours)
        there = moment.astimezone(ZoneInfo(zone or ""))
    except (DirectoryError, ZoneInfoNotFoundError, ValueError):
        return None
    is_open = week.are_open(there)
    midnight = there.replace(hour=0, minute=0, second=0, microsecond=0)
    here: list[tuple[time, time]] = []
    if there.utcoffset() != moment.astimezone(own).utcoffset():
        for span in week.week[there.weekday()]:
            begin, end = ((midnight + timedelta(minutes=minute)).astimezone(own).time() for minute in span)
            here.append((begin, end))
    return Opening(there, is_open, None if is_open else week.opens_next(there), tuple(here))
