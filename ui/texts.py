"""Sentences in the user's language: those of directory/ translated first and filled afterwards; dates in words."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from directory.texts import Text
from ui.words import value_word

DAYS = frozenset({"day", "first", "second", "last", "until", "begins", "ends"})  # by their names in sentences
# in the user's digits, and grouped; other numbers are a year's or a code's
COUNTS = frozenset({"count", "total", "shown", "line", "limit", "percent"})
DAY = re.compile(r"\d{4}-\d\d(-\d\d(T\d\d:\d\d)?)?")


def sentence(text: Text | str | None) -> str:
    """A sentence of directory/ as the user reads it; a plain string is data and stays as it is."""
    if text is None:
        return ""
    if isinstance(text, str):
        return text
    values = {name: _said(name, value) for name, value in text.values.items()}
    return QCoreApplication.translate("directory", text.template).format(**values)


def _said(name: str, value: Any) -> Any:
    if isinstance(value, Text):
        return sentence(value)
    if isinstance(value, str):
        return imprecise_day(value) if name in DAYS and DAY.fullmatch(value) else value_word(name, value)
    return number(value) if name in COUNTS else value


def phrase(template: str) -> str:
    """A fixed phrase of directory/ (a verb's summary, a choice's word) in the user's language."""
    return QCoreApplication.translate("directory", template)


# what stands between day, month and year where it is more than a space (CLDR's long dates; its short ones have none)
OF = {"es": " 'de' ", "pt": " 'de' "}


def day_in_words(day: date | None) -> str:
    """12 May 2026, in the user's language."""
    return "" if day is None else _written(day, "d", "MMMM", "yyyy")


def short_day(day: date | None) -> str:
    """12 May 2026 with the month shortened, for columns."""
    return "" if day is None else _written(day, "d", "MMM", "yyyy")


def imprecise_day(written: str | None, *, short: bool = False) -> str:
    """An EDTF date as it is read: 2024 · March 2024 · 12 March 2024; `short` with the month shortened."""
    if not written:
        return ""
    written, _, hour = written.partition("T")
    if hour:  # a turn of duty begins or ends within a day
        day = imprecise_day(written, short=short)
        return QCoreApplication.translate("texts", "{day}, {time}").format(day=day, time=hour)
    parts = [int(part) for part in written.split("-")]
    month = "MMM" if short else "MMMM"
    if len(parts) == 1:
        return written
    if len(parts) == 2:
        return _written(date(parts[0], parts[1], 1), month, "yyyy")
    return _written(date(*parts), "d", month, "yyyy")


def weekday_in_words(day: date, *, short: bool = False) -> str:
    """Tuesday 24 November; `short`: Tue 24 Nov."""
    name = QLocale().toString(day, "ddd" if short else "dddd")  # type: ignore[call-overload]
    said = QCoreApplication.translate("texts", "{weekday} {day}")
    return said.format(weekday=name, day=day_of_month(day, short=short))


def day_of_month(day: date, *, short: bool = False) -> str:
    """24 November; `short`: 24 Nov."""
    return _written(day, "d", "MMM" if short else "MMMM")


def _written(day: date, *parts: str) -> str:
    locale = QLocale()
    between = OF.get(locale.name()[:2], " ") if "MMMM" in parts else " "
    pattern = between.join(parts)
    return locale.toString(day, pattern)  # type: ignore[call-overload]


def number(value: int) -> str:
    """A number with its digits grouped."""
    return QLocale().toString(value)


def plain(value: Any) -> str:
    """Text from data on one line, without controls that would turn the reading direction."""
    text = str(value)
    if text.isprintable() and text.isascii() and "  " not in text:
        return text.strip()  # nearly all, and in a tenth of the time
    return " ".join(text.translate(CONTROLS).split())


# bidirectional overrides, embeddings and isolates, and other controls: data must not rearrange the window
CONTROLS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0x09), *range(0x0E, 0x20), 0x7F), " ")
