"""Dates as people write them, made into EDTF level 0 (ISO 8601-2): 2024, 2024-03, 2024-03-12.

    parse_date("March 2024")   ->  "2024-03"
    parse_date("12.3.2024")    ->  AmbiguousDate("2024-03-12", "2024-12-03")

Month names are those of English, French, Spanish, Portuguese and Arabic (CLDR's, through babel). What
could be two days is never guessed.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from models.dates import span

LANGUAGES = ("en", "fr", "es", "pt", "ar")
ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
NUMBERS = re.compile(r"(\d{1,4})\s*([./-])\s*(\d{1,4})(?:\s*\2\s*(\d{1,4}))?\.?")
# of, de, del: between the parts of a written date; st, nd, rd, th, er: after its day
SMALL_WORDS = {"of", "the", "de", "del", "du", "le", "el", "o"}
ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?")


class AmbiguousDate(ValueError):
    """A writing that two days have; `first` and `second` are both, as ISO 8601."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(f"{first} or {second}")
        self.first, self.second = first, second


class NoSuchDay(ValueError):
    """A writing that is understood and names a day or month that the calendar does not have."""


def parse_date(text: str) -> str:
    """The date as EDTF level 0.

    Raises AmbiguousDate for what may be two days, NoSuchDay for 31/02/2024, ValueError for what is no date.
    """
    text = " ".join(text.split())
    if ISO.fullmatch(text):
        return _checked(text)
    numbers = NUMBERS.fullmatch(text)
    if numbers:
        return _from_numbers(numbers[1], numbers[3], numbers[4])
    return _from_words(text)


def _checked(edtf: str) -> str:
    try:
        span(edtf)
    except ValueError as problem:
        raise NoSuchDay(edtf) from problem
    return edtf


def _from_numbers(first: str, second: str, third: str | None) -> str:
    """12/3/2024, 2024/3/12 or 3/2024; between day and month only a number above 12 decides."""
    if third is None:
        month, year = sorted((first, second), key=len)
        if len(year) == 4 and len(month) <= 2:
            return _checked(f"{year}-{int(month):02}")
        raise ValueError("two numbers are no date")
    if len(second) > 2:
        raise ValueError("a month has two digits at most")
    if len(first) == 4 and len(third) <= 2:
        return _checked(f"{first}-{int(second):02}-{int(third):02}")
    if len(third) != 4 or len(first) > 2:
        raise ValueError("a year has four digits")
    day_first = f"{third}-{int(second):02}-{int(first):02}"
    month_first = f"{third}-{int(first):02}-{int(second):02}"
    if int(first) > 12:
        return _checked(day_first)
    if int(second) > 12:
        return _checked(month_first)
    if int(first) != int(second):
        raise AmbiguousDate(_checked(day_first), _checked(month_first))
    return _checked(day_first)


def _from_words(text: str) -> str:
    """March 2024, 12 March 2024, March 12, 2024, 12 de março de 2024."""
    day = month = year = None
    for word in text.casefold().replace(",", " ").replace("،", " ").split():
        ordinal = ORDINAL.fullmatch(word)
        if word in SMALL_WORDS:
            continue
        if re.fullmatch(r"\d{4}", word) and year is None:
            year = int(word)
        elif ordinal and day is None:
            day = int(ordinal[1])
        elif word.rstrip(".") in _months() and month is None:
            month = _months()[word.rstrip(".")]
        else:
            raise ValueError(f"not a part of a date: {word!r}")
    if year is None or month is None:
        raise ValueError("a year and a month are needed")
    return _checked(f"{year:04}-{month:02}" if day is None else f"{year:04}-{month:02}-{day:02}")


@cache
def _months() -> dict[str, int]:
    """The number of every month name, long and short, casefolded, without a full stop."""
    from babel import Locale

    found: dict[str, int] = {}
    for language in LANGUAGES:
        months = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("abbreviated", "wide"):
                for number, name in months[context][width].items():
                    found.setdefault(name.casefold().rstrip("."), int(number))
    return found


def day_before(day: date) -> date:
    """The calendar day before; date.min has none and stays."""
    return date.fromordinal(max(day.toordinal() - 1, 1))


def day_after(day: date) -> date:
    """The calendar day after; date.max has none and stays."""
    return date.fromordinal(min(day.toordinal() + 1, date.max.toordinal()))
