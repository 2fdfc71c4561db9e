"""Fields that hold several values, written with commas between them: "pt, en", "Mauritius, MZ".

    set 17 languages "Portuguese, en"          set 4 covers "Mauritius, Seychelles"

The order of languages counts: the first one is preferred. A language is its code (BCP 47) or its name in one of the
program's languages.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache

from sqlalchemy.orm import Session

from directory.errors import DirectoryError
from directory.office.values import read_country
from directory.texts import QT_TRANSLATE_NOOP
from models import Base, CoveredCountry, Organization, Person, PersonLanguage, Programme, ProgrammeCountry

NAMES_IN = ("en", "fr", "es", "pt", "ar")
CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
ALSO = {  # what people write, where CLDR has another name
    "isizulu": "zu",
    "isixhosa": "xh",
    "kiswahili": "sw",
    "sesotho": "st",
    "setswana": "tn",
    "chichewa": "ny",
    "chinyanja": "ny",
    "chishona": "sn",
    "siswati": "ss",
    "xitsonga": "ts",
    "creole": "mfe",
}
SEPARATOR = re.compile(r"[,;،\n]")


def read_language(text: str) -> str:
    """The code of a language; DirectoryError where the text is neither a code nor a language's name."""
    word = text.strip()
    found = language_codes().get(_fold(word))
    if found is None and CODE.fullmatch(word) and word.split("-")[0].lower() in language_codes().values():
        first, *rest = word.split("-")
        found = "-".join([first.lower(), *rest])
    if found is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{text} is not a language: give its name or its code, such as pt."),
            text=word,
        )
    return found


@cache
def language_codes() -> dict[str, str]:
    """Code by folded name, in the program's languages (CLDR, through babel)."""
    from babel import Locale

    found: dict[str, str] = {}
    for language in NAMES_IN:
        for code, name in Locale(language).languages.items():
            found.setdefault(_fold(name), code.replace("_", "-"))
    return found | ALSO


def language_name(code: str, language: str = "en") -> str:
    """The name of a language; the code itself where there is none."""
    from babel import Locale

    names = Locale(language).languages
    name = names.get(code.replace("-", "_")) or names.get(code.split("-")[0], code)
    return str(name)


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).split())


def _split(text: str, read: Callable[[str], str]) -> list[str]:
    return list(dict.fromkeys(read(part) for part in SEPARATOR.split(text) if part.strip()))


SEVERAL: dict[type[Base], str] = {Person: "languages", Organization: "covers", Programme: "countries"}


def several_of(row: Base) -> list[str]:
    """The fields of this row that hold several values."""
    return [SEVERAL[type(row)]] if type(row) in SEVERAL else []


def has_several(row: Base, field: str) -> bool:
    """Whether the field of this row holds several values."""
    return field in several_of(row)


def change_several(session: Session, row: Base, text: str) -> None:
    """Write the values of such a field; those that stay keep their rows."""
    if isinstance(row, Person):
        codes = _split(text, read_language)
        for spoken in list(row.languages):
            if spoken.language not in codes:
                session.delete(spoken)
        known = {spoken.language: spoken for spoken in row.languages}
        for place, code in enumerate(codes):
            if code in known:
                known[code].position = place
            else:
                session.add(PersonLanguage(person_id=row.id, position=place, language=code))
        session.flush()
        session.expire(row, ["languages"])
        return
    assert isinstance(row, Organization | Programme)
    covered: Sequence[CoveredCountry | ProgrammeCountry]
    covered = row.covers if isinstance(row, Organization) else row.countries
    countries = _split(text, read_country)
    for old in covered:
        if old.country not in countries:
            session.delete(old)
    present = {old.country for old in covered}
    for country in countries:
        if country in present:
            continue
        if isinstance(row, Organization):
            session.add(CoveredCountry(organization_id=row.id, country=country))
        else:
            session.add(ProgrammeCountry(programme_id=row.id, country=country))
    session.flush()
    session.expire(row, ["covers" if isinstance(row, Organization) else "countries"])
