"""Imprecise dates: ISO 8601-2 (EDTF) level 0, `2024`, `2024-03` or `2024-03-12`.

A date is stored as it was written, beside the first and the last day that it can mean. Where something begins or
ends within a day, as a turn of duty does, its time of day stands behind it, `2024-03-12T18:00`: that of the place.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

TIMED = re.compile(r"(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)", re.ASCII)
EARLIEST, LATEST = datetime.combine(date.min, time.min), datetime.combine(date.max, time.max)
PATTERN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def span(text: str) -> tuple[date, date]:
    """The first and the last day that an EDTF level 0 date can mean.

    Raises ValueError for anything else and for a day that does not exist (2025-02-29).
    """
    match = PATTERN.fullmatch(text)
    if match is None:
        raise ValueError(f"not a year, month or day of ISO 8601: {text!r}")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if day is not None and month is not None:
        exact = date(year, month, day)
        return exact, exact
    if month is not None:
        first = date(year, month, 1)
        return first, first.replace(day=monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def span_columns(column: str, text: str | None) -> dict[str, str | date | None]:
    """The three columns of an imprecise date, by name: as written, its first and its last day."""
    first, last = span(text) if text else (None, None)
    return {column: text or None, f"{column}_first": first, f"{column}_last": last}


def day_part(text: str) -> str:
    """A written date without its time of day; as it is where it has none."""
    timed = TIMED.fullmatch(text)
    return timed[1] if timed else text


def begin_of(text: str | None) -> datetime:
    """The first moment that a written beginning can mean: its time of day, else the first midnight; None is always."""
    return EARLIEST if text is None else _moment(text) or datetime.combine(span(text)[0], time())


def end_of(text: str | None) -> datetime:
    """The moment that comes after everything a written end can mean: its time of day, else the midnight after.

    None is never. The last day of the calendar has no midnight after it: its last microsecond stands for that.
    """
    if text is None:
        return LATEST
    last = span(day_part(text))[1]
    return _moment(text) or (LATEST if last == date.max else datetime.combine(last + timedelta(1), time()))


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if TIMED.fullmatch(text) else None


def write_begin(moment: datetime) -> str:
    """A beginning as it is stored: without its time of day where that is midnight."""
    return moment.date().isoformat() if moment.time() == time() else moment.isoformat(timespec="minutes")


def write_end(moment: datetime) -> str:
    """An end as it is stored: midnight is the end of the day before."""
    if moment.time() == time():
        return (moment.date() - timedelta(1)).isoformat()
    return moment.isoformat(timespec="minutes")
