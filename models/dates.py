"""Imprecise dates: ISO 8601-2 (EDTF) level 0, `2024`, `2024-03` or `2024-03-12`.

A date is stored as it was written, beside the first and the last day that it can mean.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

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
