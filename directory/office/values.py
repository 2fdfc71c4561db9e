"""Values as users type them, made into what is stored: dates, countries, phones, e-mails, yes and no."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP
from models.dates import span


def read_date(text: str) -> str:
    """An EDTF level 0 date as typed; DirectoryError for a day that does not exist or another writing."""
    text = text.strip()
    try:
        span(text)
    except ValueError as problem:
        if re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", text):
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "There is no {text} in the calendar."), text=text
            ) from problem
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{text} is not a date: write 2024, 2024-03 or 2024-03-12."), text=text
        ) from problem
    return text


def read_day(text: str) -> date:
    """One exact day."""
    first, last = span(read_date(text))
    if first != last:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{text} is more than one day: write the day, such as 2024-03-12."), text=text
        )
    return first


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
