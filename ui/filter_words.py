"""How filters read: what an operator of the search box is called, and its values, in the user's language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from directory.search.filters import Filter, read_filters
from ui.texts import imprecise_day, plain
from ui.words import AUDIENCES, CAPACITIES, ENTRY_KINDS, ORGANIZATION_KINDS, country, word

OPERATORS: Mapping[str, tuple[str, str]] = {  # what is shown, and its icon
    "country": (QT_TRANSLATE_NOOP("filters", "Country"), "globe"),
    "kind": (QT_TRANSLATE_NOOP("filters", "Kind"), "group"),
    "org": (QT_TRANSLATE_NOOP("filters", "Organisation"), "building"),
    "post": (QT_TRANSLATE_NOOP("filters", "Post"), "flag"),
    "programme": (QT_TRANSLATE_NOOP("filters", "Programme"), "tree"),
    "funder": (QT_TRANSLATE_NOOP("filters", "Funded by"), "fork"),
    "focal": (QT_TRANSLATE_NOOP("filters", "Focal point for"), "target"),
    "tag": (QT_TRANSLATE_NOOP("filters", "Tag"), "tag"),
    "list": (QT_TRANSLATE_NOOP("filters", "Mailing list"), "mail"),
    "audience": (QT_TRANSLATE_NOOP("filters", "Audience"), "partners"),
    "verified": (QT_TRANSLATE_NOOP("filters", "Verified"), "clock"),
    "has": (QT_TRANSLATE_NOOP("filters", "Has"), "check"),
    "no": (QT_TRANSLATE_NOOP("filters", "Has no"), "barred"),
    "name": (QT_TRANSLATE_NOOP("filters", "Name"), "person"),
    "email": (QT_TRANSLATE_NOOP("filters", "E-mail"), "mail"),
    "phone": (QT_TRANSLATE_NOOP("filters", "Phone"), "phone"),
    "note": (QT_TRANSLATE_NOOP("filters", "Note"), "note"),
    "as-of": (QT_TRANSLATE_NOOP("filters", "As of"), "calendar"),
}
WORDS: Mapping[str, str] = {  # of operators; kinds, capacities and audiences stand in ui/words.py
    "phone": QT_TRANSLATE_NOOP("filters", "phone"),
    "email": QT_TRANSLATE_NOOP("filters", "e-mail"),
    "fax": QT_TRANSLATE_NOOP("filters", "fax"),
    "web": QT_TRANSLATE_NOOP("filters", "web page"),
    "messaging": QT_TRANSLATE_NOOP("filters", "messaging"),
    "address": QT_TRANSLATE_NOOP("filters", "address"),
    "photo": QT_TRANSLATE_NOOP("filters", "photo"),
    "note": QT_TRANSLATE_NOOP("filters", "note"),
    "tag": QT_TRANSLATE_NOOP("filters", "tag"),
    "focal": QT_TRANSLATE_NOOP("filters", "focal-point duty"),
    "problem": QT_TRANSLATE_NOOP("filters", "problem"),
    "country": QT_TRANSLATE_NOOP("filters", "country"),
    "vacant": QT_TRANSLATE_NOOP("filters", "vacant"),
    "held": QT_TRANSLATE_NOOP("filters", "held"),
    "any": QT_TRANSLATE_NOOP("filters", "anything"),
    "never": QT_TRANSLATE_NOOP("filters", "never"),
}
_DAY = re.compile(r"(?P<sign><=|>=|<|>|)(?P<day>\d{4}(?:-\d\d){0,2})")


def operator_words(operator: str) -> str:
    """What an operator is called."""
    return QCoreApplication.translate("filters", OPERATORS[operator][0])


def say(value: str) -> str:
    """A fixed value of an operator ("ministry", "vacant", "phone") as the user reads it."""
    if value in WORDS:
        return QCoreApplication.translate("filters", WORDS[value])
    for words in (ENTRY_KINDS, ORGANIZATION_KINDS, CAPACITIES, AUDIENCES):
        if value in words:
            return word(words, value)
    return value


def value_words(operator: str, value: str) -> str:
    """A value of an operator as the user reads it."""
    if operator == "country":
        from directory.countries import country_code

        return country(country_code(value)) or plain(value)
    if operator in ("verified", "as-of"):
        return _day_words(value)
    fixed = operator in ("kind", "post", "audience", "has", "no", "focal")
    return plain(say(value) if fixed else value)


def filter_words(narrowing: Filter) -> str:
    """A filter as its chip says it: "Country: Mozambique or Mauritius"."""
    values = [value_words(narrowing.operator, value) for value in narrowing.values]
    said = values[0]
    for value in values[1:]:
        said = QCoreApplication.translate("filters", "{one} or {other}").format(one=said, other=value)
    template = (
        QCoreApplication.translate("filters", "Not {filter}: {value}")
        if narrowing.is_not
        else QCoreApplication.translate("filters", "{filter}: {value}")
    )
    return template.format(filter=operator_words(narrowing.operator), value=said)


def query_words(text: str, filters: tuple[str, ...]) -> str:
    """A whole query in words, for the name of a saved search."""
    parts = [plain(text)] if text.strip() else []
    for narrowing in read_filters(filters):
        alone = narrowing.operator in ("country", "tag", "list", "programme", "kind", "org") and not narrowing.is_not
        values = [value_words(narrowing.operator, value) for value in narrowing.values]
        parts.append(", ".join(values) if alone else filter_words(narrowing))
    return " · ".join(parts)


def _day_words(value: str) -> str:
    found = _DAY.fullmatch(value.strip())
    if found is None:
        return say(value)
    try:
        date.fromisoformat(found["day"] if len(found["day"]) == 10 else "2000-01-01")
        day = imprecise_day(found["day"])
    except ValueError:  # no day of any calendar; the search says so itself
        return plain(value)
    templates = {
        "<": QCoreApplication.translate("filters", "before {day} or never"),
        "<=": QCoreApplication.translate("filters", "until {day} or never"),
        ">": QCoreApplication.translate("filters", "after {day}"),
        ">=": QCoreApplication.translate("filters", "since {day}"),
        "": "{day}",
    }
    return templates[found["sign"]].format(day=day)
