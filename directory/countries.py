"""Countries by name in five languages, and the country of a capital or duty station.

Codes are ISO 3166-1 alpha-2 (and XK). Names are CLDR's, in resources/countries.tsv; places stand in
resources/places.tsv. Everything is read when first asked for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from directory.paths import RESOURCES

LANGUAGES = ("en", "fr", "es", "pt", "ar")
# what a state is called in full, before its name: "Kingdom of the", "República de", "Union des"
FULL = re.compile(
    r"^(?:(?:the|la|le|o) )?(?:[a-z']+ ){0,3}"
    r"(?:republic|kingdom|union|state|states|commonwealth|federation|principality|duchy|sultanate|"
    r"republique|royaume|etat|republica|reino|estado|uniao) "
    r"(?:of|de|du|des|do|da|dos|das|del) (?:(?:the|la|le|el|o|a) )?"
)
NOT_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
# what people write, where CLDR's name is another
ALSO = {
    "usa": "US",
    "u.s.a.": "US",
    "us": "US",
    "united states of america": "US",
    "uk": "GB",
    "u.k.": "GB",
    "great britain": "GB",
    "britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "united kingdom of great britain and northern ireland": "GB",
    "tanzania": "TZ",
    "united republic of tanzania": "TZ",
    "drc": "CD",
    "dr congo": "CD",
    "d.r. congo": "CD",
    "democratic republic of the congo": "CD",
    "republique democratique du congo": "CD",
    "congo": "CG",
    "republic of the congo": "CG",
    "ivory coast": "CI",
    "cote d'ivoire": "CI",
    "cape verde": "CV",
    "swaziland": "SZ",
    "burma": "MM",
    "russia": "RU",
    "russian federation": "RU",
    "south korea": "KR",
    "republic of korea": "KR",
    "democratic people's republic of korea": "KP",
    "republic of china": "TW",
    "micronesia": "FM",
    "north korea": "KP",
    "iran": "IR",
    "islamic republic of iran": "IR",
    "syria": "SY",
    "syrian arab republic": "SY",
    "viet nam": "VN",
    "lao pdr": "LA",
    "moldova": "MD",
    "republic of moldova": "MD",
    "bolivia": "BO",
    "venezuela": "VE",
    "czech republic": "CZ",
    "turkey": "TR",
    "east timor": "TL",
    "macedonia": "MK",
    "palestine": "PS",
    "state of palestine": "PS",
    "vatican": "VA",
    "holy see": "VA",
    "the gambia": "GM",
    "the bahamas": "BS",
    "the netherlands": "NL",
    "holland": "NL",
    "kosovo": "XK",
    "uae": "AE",
    "brasil": "BR",
    "espana": "ES",
    "deutschland": "DE",
    "osterreich": "AT",
    "schweiz": "CH",
    "suisse": "CH",
    "italia": "IT",
    "nederland": "NL",
    "norge": "NO",
    "sverige": "SE",
    "danmark": "DK",
    "suomi": "FI",
    "polska": "PL",
}


def fold(name: str) -> str:
    """A name without accents, case, repeated space and the several kinds of apostrophe."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join(plain.replace("\u2019", "'").replace("\u02bc", "'").replace("&", "and").split()).strip(" .")


@cache
def _named() -> dict[str, dict[str, str]]:
    """The names by language and code, from a table that directory/tables.py writes: babel is slow to load."""
    lines = (RESOURCES / "countries.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return {
        language: {row[0]: row[column] for row in rows if row[column]} for column, language in enumerate(LANGUAGES, 1)
    }


@cache
def _names(language: str) -> dict[str, str]:
    if language in _named():
        return _named()[language]
    from babel import Locale

    names = {code: str(name) for code, name in Locale(language).territories.items() if code in _named()["en"]}
    return _named()["en"] | names


@cache
def _codes() -> dict[str, str]:
    from babel.core import get_global

    found: dict[str, str] = {}
    for shape in (str, _short):  # whole names first: what is left of another must not take their place
        for language in LANGUAGES:
            for code, name in _names(language).items():
                found.setdefault(fold(shape(name)), code)
    found |= {three.lower(): two for three, two in _alpha_3(get_global("territory_aliases")).items()}
    return found | {fold(name): code for name, code in ALSO.items()}


def _short(name: str) -> str:
    """What people write of CLDR's "Myanmar (Burma)" and "Hong Kong SAR China"."""
    return re.sub(r" ?\(.*| SAR .*", "", name)


def _alpha_3(aliases: Mapping[str, list[str]]) -> dict[str, str]:
    """ISO's three letters, as CLDR gives them among its aliases."""
    known = _names("en")
    return {old: new[0] for old, new in aliases.items() if len(old) == 3 and old.isalpha() and new[0] in known}


def country_code(name: str) -> str | None:
    """The code of a country named in one of the five languages, by its two or three letters, or as people write it."""
    text = name.strip()
    if len(text) == 2 and text.isascii() and text.upper() in _names("en"):
        return text.upper()
    folded = fold(text)
    return _codes().get(folded) or _codes().get(folded.removeprefix("the ")) or _codes().get(FULL.sub("", folded))


def country_name(code: str, language: str = "en") -> str:
    """The name of a country; the code itself where there is none."""
    return _names(language).get(code, code)


def country_names(language: str = "en") -> Mapping[str, str]:
    """The name of every country by its code."""
    return _names(language)


@cache
def _places() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for line in (RESOURCES / "places.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            place, country, *others = line.split("\t")
            for spelling in (place, *(others[0].split(";") if others else ())):
                found.setdefault(fold(spelling), (place, country))
    return found


def country_of_place(name: str) -> tuple[str, str] | None:
    """A capital or duty station as (its name in English, its country's code), in any usual spelling."""
    return _places().get(fold(name))
