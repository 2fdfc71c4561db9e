"""A date or a span of dates as it is typed behind `verified:`, as the few beginnings that all its days share.

day_prefixes("2026-05")       ->  ["2026-05"]
day_prefixes("<2026-03-02")   ->  ["1990", …, "2025", "2026-01", "2026-02", "2026-03-01"]
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_DATE = re.compile(r"([<>]?)(=?)(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_FIRST, _LAST = date(1990, 1, 1), date(2099, 12, 31)  # nobody verified a detail before, or will later


def last_day(text: str) -> date | None:
    """The day that a date means behind `as-of:`: of a year or a month its last one; None for anything else."""
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        return date(year, month or 12, day) if day else _end_of_month(date(year, month or 12, 1))
    except ValueError:
        return None


def day_prefixes(text: str) -> list[str] | None:
    """The beginnings of the ISO dates that `text` means: a date, or `<`, `<=`, `>`, `>=` and a date; None for others.

    A year or month is all its days: before it none of them, since it (`>=`) all of them, after it (`>`) none.
    """
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    sign, equal, *parts = match.groups()
    year, month, day = (int(part) if part else None for part in parts)
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        last = first if day else _end_of_month(date(year, month or 12, 1))
    except ValueError:
        return None
    one = timedelta(days=1)
    if sign == "<":
        return _prefixes(_FIRST, last if equal else first - one)
    if sign == ">":
        return _prefixes(first if equal else last + one, _LAST)
    return _prefixes(first, last)


def _end_of_month(day: date) -> date:
    if day.month == 12:
        return date(day.year, 12, 31)
    return date(day.year, day.month + 1, 1) - timedelta(days=1)


def _prefixes(first: date, last: date) -> list[str]:
    """Whole years, whole months and single days that make up the span."""
    found = []
    day = max(first, _FIRST)
    last = min(last, _LAST)
    while day <= last:
        year_end, month_end = date(day.year, 12, 31), _end_of_month(day)
        if (day.month, day.day) == (1, 1) and year_end <= last:
            found.append(f"{day.year:04}")
            day = year_end
        elif day.day == 1 and month_end <= last:
            found.append(f"{day.year:04}-{day.month:02}")
            day = month_end
        else:
            found.append(day.isoformat())
        if day == date.max:
            break
        day += timedelta(days=1)
    return found
