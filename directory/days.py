"""Dates as people type them, made into EDTF: 2024 · 03/2024 · March 2024 · 12.3.2024 · 12 mars 2024 · ١٢ مارس ٢٠٢٤.

    read_written_day("12 May 2026")  ->  "2026-05-12"        read_written_day("soon")  ->  None

Numbers alone are read day first, as everywhere that the office writes to; a four-digit year at the beginning makes
them year, month, day (ISO 8601). Months are known by name, by abbreviation and by their first three letters or more
in the five languages of the program (CLDR, through babel).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from models.dates import span

LANGUAGES = ("en", "fr", "es", "pt", "ar")
FILLERS = {"de", "of", "le", "the", "del", "do", "st", "nd", "rd", "th", "er", "º"}
WORDS = re.compile(r"\d+|[^\W\d_]+", re.UNICODE)
LEAST_LETTERS = 3


def read_written_day(text: str) -> str | None:
    """The EDTF level 0 date that was meant; None where it is no date, or a day that does not exist."""
    parts = [part for part in (_part(word) for word in WORDS.findall(_plain(text))) if part != ""]
    numbers = [part for part in parts if isinstance(part, int)]
    months = [part for part in parts if isinstance(part, str)]
    if len(parts) > 3 or len(months) > 1 or not numbers:
        return None
    if months:
        return _check(numbers, month=_month(months[0]))
    if numbers[0] > 999:
        return _check([*numbers[2:], numbers[0]], month=numbers[1] if len(numbers) > 1 else None)
    if len(numbers) == 1:
        return None
    return _check([*numbers[:-2], numbers[-1]], month=numbers[-2])


def _check(numbers: list[int], month: int | None) -> str | None:
    """The date of (day and) year and month, where there is such a one."""
    if month == 0:
        return None
    if len(numbers) == 2 and numbers[0] > 31:  # month and year before the day: 2024 March 12
        numbers = numbers[::-1]
    year, day = numbers[-1], numbers[0] if len(numbers) == 2 else None
    if len(numbers) > 2 or not 1000 <= year <= 9999 or (day is not None and month is None):
        return None
    written = f"{year:04}" + (f"-{month:02}" if month is not None else "") + (f"-{day:02}" if day is not None else "")
    try:
        span(written)
    except ValueError:  # 31 June, or the 13th month
        return None
    return written


def _plain(text: str) -> str:
    """Caseless, without accents; digits of every script as digits."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in folded if not unicodedata.combining(sign))


def _part(word: str) -> int | str:
    """A number, a month's name, or nothing for a word that only stands between."""
    return int(word) if word.isdecimal() else "" if word in FILLERS else word


@cache
def _months() -> dict[str, int]:
    """Month by name, folded, in the program's languages."""
    from babel import Locale

    found: dict[str, int] = {}
    for language in LANGUAGES:
        shapes = Locale(language).months["format"]
        for width in ("wide", "abbreviated"):
            for number, name in shapes[width].items():
                found.setdefault(_plain(name).strip("."), number)
    return found


def _month(word: str) -> int:
    """The month that a word names or begins; 0 for none, or for more than one."""
    known = _months()
    if word in known:
        return known[word]
    if len(word) < LEAST_LETTERS:
        return 0
    meant = {number for name, number in known.items() if name.startswith(word)}
    return meant.pop() if len(meant) == 1 else 0
