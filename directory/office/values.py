"""Values as users type them, made into what is stored: dates, countries, phones, e-mails, yes and no."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from directory.errors import DirectoryError
from directory.hours import read_hours
from directory.office.dates import AmbiguousDate, NoSuchDay, parse_date
from directory.texts import QT_TRANSLATE_NOOP
from models.dates import TIMED, day_part, span

HAS_TIME = re.compile(r"\dT|:")


def read_date(text: str, field: str = "date") -> str:
    """A date as typed, as EDTF level 0: "2024", "March 2024" and "13.3.2024" are understood.

    DirectoryError names the field where a day does not exist, where a writing may be two days
    ("12.3.2024" is asked, never guessed), and where it is no date.
    """
    text = text.strip()
    try:
        return parse_date(text)
    except AmbiguousDate as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{field}: {text} may be {first} or {second}; write the one that is meant."),
            field=field,
            text=text,
            first=problem.first,
            second=problem.second,
        ) from problem
    except NoSuchDay as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{field}: there is no {text} in the calendar."), field=field, text=text
        ) from problem
    except ValueError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{field}: {text} is not a date; write 2024, 2024-03 or 2024-03-12."),
            field=field,
            text=text,
        ) from problem


def read_date_or_time(text: str, field: str = "date") -> str:
    """The same, where a time of day may stand behind it as it is stored: 2026-11-24T18:00."""
    text = text.strip()
    if TIMED.fullmatch(text):
        read_date(day_part(text), field)
        return text
    if HAS_TIME.search(text):
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "{field}: {text} is not a day and a time of it; write the day and an hour from 00:00 to 23:59,"
                " such as 2024-03-12T18:00.",
            ),
            field=field,
            text=text,
        )
    return read_date(text, field)


def read_day(text: str, field: str = "date") -> date:
    """One exact day."""
    first, last = span(read_date(text, field))
    if first != last:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{field}: {text} is more than one day; write the day, such as 2024-03-12."),
            field=field,
            text=text,
        )
    return first


def read_dates(valid_from: str | None, valid_until: str | None) -> dict[str, str | None]:
    """The two columns of a dated row, as typed; an empty text is None."""
    return {
        "valid_from": read_date(valid_from, "from") if valid_from else None,
        "valid_until": read_date(valid_until, "until") if valid_until else None,
    }


def read_country(text: str) -> str:
    """The ISO 3166-1 alpha-2 code of a country named in any of our languages or by code."""
    from directory.countries import country_code

    code = country_code(text)
    if code is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{text} is not a country: give its name or its two letters, such as MZ."),
            text=text,
        )
    return code


def read_yes(text: str) -> bool:
    """Yes or no."""
    word = text.strip().casefold()
    if word in ("yes", "true", "1", "on"):
        return True
    if word in ("no", "false", "0", "off", ""):
        return False
    raise DirectoryError(QT_TRANSLATE_NOOP("directory", "{text} is neither yes nor no."), text=text)


def read_number(text: str) -> int:
    """A whole number from 1."""
    if not text.strip().isdigit() or int(text) < 1:
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "{text} is not a whole number from 1."), text=text)
    return int(text)


def read_opening(text: str) -> str:
    """Opening hours as typed; DirectoryError names the part that is not understood."""
    read_hours(text)
    return " ".join(text.split())


def normalise_detail(kind: str, raw: str, country: str | None) -> dict[str, Any]:
    """The columns that follow from a detail's raw text: value, extension, problem, problem_values, suggestion.

    `country` is where national writing of a phone is read.
    """
    columns: dict[str, Any] = dict.fromkeys(("value", "extension", "problem", "problem_values", "suggestion"))
    if kind in ("phone", "fax"):
        from directory.phones import read_phone

        phone = read_phone(raw, country)
        columns |= {"value": phone.value, "extension": phone.extension, "problem": phone.problem}
        columns |= {"problem_values": phone.problem_values or None, "suggestion": phone.suggestion}
    elif kind == "email":
        from directory.emails import read_email

        email = read_email(raw)
        columns |= {"value": email.value, "problem": email.problem}
        columns |= {"problem_values": email.problem_values or None, "suggestion": email.suggestion}
    else:
        columns["value"] = raw.strip() or None
    return columns
