"""Dates and moments of a card, in the ways of RFC 2426, RFC 6350 and of the programs that know neither."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from directory.office.dates import parse_date

DATE = re.compile(r"([0-9]{4}|--)-?(?:([0-9]{2})-?(?:([0-9]{2})(?:[T ].*|Z|[+-][0-9]{2}:?[0-9]{2})?)?)?", re.DOTALL)
LOOSE_DATE = re.compile(r"([0-9]{4}|-)([-/.])([0-9]{1,2})\2([0-9]{1,2})\.?(?:[T ].*)?", re.DOTALL)
COUNTED = re.compile(r"\([0-9]{1,9}\)$")  # Evolution counts the changes behind REV
DAY_FIRST = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")  # where dots stand, the day is the first
# what programs write of their own: a date of Java's, one of SQL without its time's signs, one of East Asia
JAVA = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} [0-9]{1,2}) [0-9:]{8} [A-Z0-9:+-]{1,12} ([0-9]{4})")
DIGITS = re.compile(r"([0-9]{8})[0-9]{6}")
CJK = re.compile(r"([0-9]{4})[年년] ?([0-9]{1,2})[月월] ?([0-9]{1,2})[日일]")
SPACED = re.compile(r"(?<=[0-9]) ?([-/.]) ?(?=[0-9])")  # a date's signs, as a hand or a scanner spaces them
UNKNOWN = re.compile(r"([0-9]{4}(?:-[0-9]{2})??)(?:-00){1,2}")  # SQL's word for a month or day that nobody knows
YEARS = ("1000", "2199")  # what a program writes beyond them is its word for none (0001, 4501) or of another calendar
ZEROS = {"1899-12-30"}  # the day from which spreadsheets and Windows count
NO_YEAR = "1604"  # what Apple writes for a birthday without a year


def read_date(value: str, no_year: str = NO_YEAR) -> str | None:
    """A date as YYYY-MM-DD, YYYY-MM, YYYY or --MM-DD (RFC 6350, 4.3.1); None for anything else.

    `no_year` is the year that stands for none.
    """
    value = value.strip()
    if " " in value:
        value = SPACED.sub(r"\1", value)
    value = DAY_FIRST.sub(r"\3.\2.\1", value)
    if len(value) > 8 and not value[8:].startswith("T"):
        value = UNKNOWN.sub(r"\1", CJK.sub(r"\1.\2.\3", DIGITS.sub(r"\1", value)))
    match = DATE.fullmatch(value)
    loose = LOOSE_DATE.fullmatch(value) if match is None else None
    if match is None and loose is None:
        return _read_words(value)
    year, month, day = match.groups() if match else (loose[1], loose[3].zfill(2), loose[4].zfill(2))  # type: ignore[index]
    if year in ("--", "-", "0000"):
        return f"--{month}-{day}" if month and day and _exists("2000", month, day) else None
    if not YEARS[0] <= year <= YEARS[1]:
        return None
    if month is None:
        return year
    if day is None:
        return f"{year}-{month}" if _exists(year, month, "01") else None
    if not _exists(year, month, day):
        return None
    found = f"{year}-{month}-{day}"
    return f"--{month}-{day}" if year == no_year else found if found not in ZEROS else None


def _read_words(value: str) -> str | None:
    """A date with the name of its month, or with a number that can be nothing but its day; None for anything else."""
    if len(value) > 40 or not any(character.isdigit() for character in value):
        return None
    value = JAVA.sub(r"\1 \2", value)
    try:
        return parse_date(value.replace("-", " ") if any(map(str.isalpha, value)) else value)
    except ValueError:
        return None


def _exists(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def read_moment(value: str) -> datetime | None:
    """REV: a date or date-time in basic or extended format (RFC 6350, 6.7.4) or that of a mail, in UTC; None for
    anything else."""
    text = COUNTED.sub("", value.strip())
    try:
        moment = parsedate_to_datetime(text) if text[:1].isalpha() else datetime.fromisoformat(text.replace(" ", "T"))
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        return None
