"""A date or a span of dates as it is typed behind `verified:`, as the few beginnings that all its days share.

day_prefixes("2026-05")       ->  ["2026-05"]
day_prefixes("<2026-03-02")   ->  ["1990", …, "2025", "2026-01", "2026-02", "2026-03-01"]
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from directory import clock
from directory.search.folding import fold_native

_DATE = re.compile(r"([<>]?)(=?)(\d{4}(?:-\d{1,2}){0,2})")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_YEARS = re.compile(r"([12]\d{3})\s*(?:-|–|\.\.\.?)\s*([12]\d{3})")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?")
_SIGNED = re.compile(r"\s*([<>]?=?|≤|≥)\s*(.*?)\s*", re.DOTALL)
_SAME_SIGN = {"≤": "<=", "≥": ">=", "=": ""}
# How far back a year, a month or a day lies that is told in words.
_YEARS_AGO = {"this year": 0, "cette annee": 0, "este ano": 0, "last year": 1, "annee derniere": 1, "ano passado": 1,
              "ano pasado": 1}  # fmt: skip
_MONTHS_AGO = {"this month": 0, "ce mois": 0, "este mes": 0, "last month": 1, "mois dernier": 1, "mes passado": 1,
               "mes pasado": 1}  # fmt: skip
_DAYS_AGO = {"today": 0, "aujourdhui": 0, "hoje": 0, "hoy": 0, "اليوم": 0, "yesterday": 1, "hier": 1, "ontem": 1,
             "ayer": 1, "امس": 1}  # fmt: skip
_MONTHS = (  # in the five languages of the office, folded; any beginning of three letters will do
    "january janvier enero janeiro يناير", "february fevrier febrero fevereiro فبراير", "march mars marzo marco مارس",
    "april avril abril ابريل", "may mai mayo maio مايو", "june juin junio junho يونيو",
    "july juillet julio julho يوليو", "august aout agosto اغسطس",
    "september septembre septiembre setiembre setembro سبتمبر",
    "october octobre octubre outubro اكتوبر", "november novembre noviembre نوفمبر",
    "december decembre diciembre dezembro ديسمبر",
)  # fmt: skip
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s)?(?:de\s)?([^\W\d_]{3,10})\.?,?\s(?:del?\s)?"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?,?\s)?(\d{4})"
)
_FIRST, _LAST = date(1990, 1, 1), date(2099, 12, 31)  # nobody verified a detail before, or will later


def as_iso(text: str) -> str:
    """A date as people write it (12/05/2026, 12 May 2026, 05.2026, 2025-2026, last year) as one of ISO 8601, its sign
    kept; what is no date stays as it is. The day comes before the month, unless it is no month.
    """
    match = _SIGNED.fullmatch(text)
    assert match is not None
    sign, told = _SAME_SIGN.get(match[1], match[1]), match[2]
    if years := _YEARS.fullmatch(told):
        return f"{years[1]}..{years[2]}"
    if written := _DAY_FIRST.fullmatch(told):
        day, month, year = written.groups()
        if day and int(month) > 12 >= int(day):
            day, month = month, day
        return f"{sign}{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
    if written := _YEAR_FIRST.fullmatch(told):
        return sign + "-".join(part for part in written.groups() if part)
    return sign + (_by_name(told) or _in_words(told) or told)


def _by_name(text: str) -> str | None:
    """A date whose month is written out: 12 May 2026, May 12, 2026, mai 2026, 12 de maio de 2026."""
    written = _NAMED.fullmatch(" ".join(re.split(r"[\s-]+", text)))
    if written is None:
        return None
    first, named, second, year = written.groups()
    begun = fold_native(named)
    months = [place for place, names in enumerate(_MONTHS, 1) if any(n.startswith(begun) for n in names.split())]
    if len(months) != 1 or (first and second):
        return None
    day = first or second
    return f"{year}-{months[0]:02}" + (f"-{int(day):02}" if day else "")


def _in_words(text: str) -> str | None:
    """The year, month or day that is told from today on."""
    told = " ".join(map(fold_native, text.replace("-", " ").split()))
    today = clock.today()
    if told in _DAYS_AGO:
        return (today - timedelta(days=_DAYS_AGO[told])).isoformat()
    if told in _MONTHS_AGO:
        last = today.replace(day=1) - timedelta(days=1) if _MONTHS_AGO[told] else today
        return f"{last:%Y-%m}"
    return f"{today.year - _YEARS_AGO[told]:04}" if told in _YEARS_AGO else None


def last_day(text: str) -> date | None:
    """The day that a date means behind `as-of:`: of a year or a month its last one; None for anything else."""
    days = _first_and_last(as_iso(text))
    return None if days is None else days[1]


def day_prefixes(text: str) -> list[str] | None:
    """The beginnings of the ISO dates that `text` means: a date, or `<`, `<=`, `>`, `>=` and a date; None for others.

    A year or month is all its days: before it none of them, since it (`>=`) all of them, after it (`>`) none.
    """
    text = as_iso(text)
    begin, apart, end = text.partition("..")
    if apart:
        days = _first_and_last(as_iso(begin)), _first_and_last(as_iso(end))
        return _prefixes(days[0][0], days[1][1]) if days[0] and days[1] else None
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    sign, equal, span = match.groups()
    days_of_it = _first_and_last(span)
    if days_of_it is None:
        return None
    first, last = days_of_it
    one = timedelta(days=1)
    if sign == "<":
        return _prefixes(_FIRST, last if equal else first - one)
    if sign == ">":
        return _prefixes(first if equal else last + one, _LAST)
    return _prefixes(first, last)


def _first_and_last(text: str) -> tuple[date, date] | None:
    """The first and the last day of a year, a month or a day of ISO 8601; None for anything else."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        return first, first if day else _end_of_month(date(year, month or 12, 1))
    except ValueError:
        return None


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
