"""When something is answered: the part of OpenStreetMap's `opening_hours` that offices write.

    read_hours("Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00").are_open(datetime(2026, 6, 15, 9, 30))

Understood are `24/7`, days (Mo-Fr, Sa,Su, We), times (several with commas, past midnight as 22:00-06:00) and
`off` or `closed`; a later rule takes the place of an earlier one for its days. Anything else (holidays, months,
sunrise, open ends) is refused with the part that is not understood, since half understood hours would send
somebody to a phone that nobody answers. Source: wiki.openstreetmap.org/wiki/Key:opening_hours/specification.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY = "|".join(DAYS)
_SPAN = rf"(?:{_DAY})(?:-(?:{_DAY}))?"
_TIME = r"\d{1,2}:\d{2}-\d{1,2}:\d{2}"
RULE = re.compile(
    rf"(?:(?P<days>{_SPAN}(?:\s*,\s*{_SPAN})*)\s*)?"
    rf"(?P<times>{_TIME}(?:\s*,\s*{_TIME})*|off|closed)?"
)
MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Hours:
    """The minutes of each weekday, Monday first, as (from, until); what passes midnight ends above 24:00."""

    week: tuple[tuple[tuple[int, int], ...], ...]

    def are_open(self, moment: datetime) -> bool:
        """Whether it is answered at a moment, which is in the place's own time."""
        minute = moment.hour * 60 + moment.minute
        today, yesterday = self.week[moment.weekday()], self.week[moment.weekday() - 1]
        return any(begin <= minute < end for begin, end in today) or any(
            minute < end - MINUTES for _begin, end in yesterday
        )

    def opens_next(self, moment: datetime) -> datetime | None:
        """When it is answered again after a moment at which it is not; None where it never is."""
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        for days in range(8):
            day = midnight + timedelta(days)
            for begin, _end in sorted(self.week[day.weekday()]):
                at = day + timedelta(minutes=begin)
                if at > moment:
                    return at
        return None


def read_hours(text: str) -> Hours:
    """The hours of a text; DirectoryError names the part that is not understood."""
    text = " ".join(text.split())
    if text == "24/7":
        return Hours((((0, MINUTES),),) * 7)
    week: list[tuple[tuple[int, int], ...]] = [()] * 7
    for part in text.split(";"):
        rule = RULE.fullmatch(part.strip())
        if not part.strip() or rule is None or not (rule["days"] or rule["times"]):
            raise _not_understood(part.strip() or text)
        times = () if rule["times"] in ("off", "closed") else _times(rule["times"] or "00:00-24:00", part.strip())
        for day in _days(rule["days"] or "Mo-Su"):
            week[day] = times
    return Hours(tuple(week))


def _not_understood(part: str) -> DirectoryError:
    return DirectoryError(
        QT_TRANSLATE_NOOP(
            "directory", "hours: “{part}” is not understood; write them as in: Mo-Fr 08:00-12:00,13:00-17:00; Sa off"
        ),
        part=part,
    )


def _days(text: str) -> list[int]:
    found: list[int] = []
    for part in re.split(r"\s*,\s*", text):
        first, _, last = part.partition("-")
        begin, end = DAYS.index(first), DAYS.index(last or first)
        found += [day % 7 for day in range(begin, (end if end >= begin else end + 7) + 1)]  # Sa-Mo goes round
    return found


def _times(text: str, part: str) -> tuple[tuple[int, int], ...]:
    found = []
    for span in re.split(r"\s*,\s*", text):
        begin, end = (_minute(time, part) for time in span.split("-"))
        found.append((begin, end if end > begin else end + MINUTES))
    return tuple(found)


def _minute(text: str, part: str) -> int:
    hour, minute = map(int, text.split(":"))
    if minute > 59 or hour * 60 + minute > MINUTES:
        raise _not_understood(part)
    return hour * 60 + minute
