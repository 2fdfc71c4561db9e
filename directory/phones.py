"""Phone numbers as people type them: the raw text is kept, E.164 is stored only when it is valid.

    read_phone("21 310 779", "MZ").value        == "+25821310779"
    read_phone("+ 7 795 01 7854", "ZA").problem == "short", .suggestion == "+27795017854"

A number that cannot be right gets a problem (a stable code with its values) and, where one repair
makes it valid, a suggestion. Nothing is repaired unasked. Validity is that of Google's
libphonenumber; `country` is an ISO 3166-1 alpha-2 code, where national writing is read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from directory.texts import QT_TRANSLATE_NOOP, Text

# the words for an extension that libphonenumber does not know and would read as letters on a keypad
EXTENSION = re.compile(
    r"(?:[,;]?\s*(?:ext(?:ension|\.)?|extn\.?|poste|durchwahl|dw\.?|ramal|interno|int\.|anexo|x)\s*[.:]?\s*|;ext=|\s*#\s*)"
    r"(\d{1,9})\s*$",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"\s*(?:/|;|\bor\b|\bou\b|\bo\b|\bet\b|\band\b|\be\b|\by\b)\s*", re.IGNORECASE)
DIGITS = re.compile(r"\d")

PROBLEMS = {
    "none": QT_TRANSLATE_NOOP("directory", "there is no number in it"),
    "letters": QT_TRANSLATE_NOOP("directory", "there are letters in it; write the digits"),
    "several": QT_TRANSLATE_NOOP("directory", "it seems to be more than one number; write each on its own"),
    "no country": QT_TRANSLATE_NOOP("directory", "without a country code, and no office tells which country it is in"),
    "short": QT_TRANSLATE_NOOP("directory", "too short for {countries}{elsewhere}"),
    "long": QT_TRANSLATE_NOOP("directory", "too long for {countries}{elsewhere}"),
    "invalid": QT_TRANSLATE_NOOP("directory", "no such number exists in {countries}{elsewhere}"),
    "unknown code": QT_TRANSLATE_NOOP("directory", "+{code} is not the code of any country{elsewhere}"),
}
CODE_OF = QT_TRANSLATE_NOOP("directory", "{countries} (+{code})")
ELSEWHERE = QT_TRANSLATE_NOOP("directory", ", and the office is in {country}")
SUGGESTION = QT_TRANSLATE_NOOP("directory", "{problem}; perhaps {suggestion}")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it was read. `value` is E.164 or None; `problem_values` holds ISO codes, never names."""

    raw: str
    value: str | None = None
    extension: str | None = None
    problem: str | None = None
    problem_values: dict[str, Any] = field(default_factory=dict)
    suggestion: str | None = None


def digits_of(text: str) -> str:
    """The decimal digits of a text, those of other scripts made Latin."""
    return "".join(str(int(character)) for character in text if character.isdecimal())


def read_phone(raw: str, country: str | None) -> Phone:
    """Read one number; `country` is where national writing is read (None: unknown)."""
    return _read(raw, country or None)


@lru_cache(maxsize=4096)
def _read(raw: str, country: str | None) -> Phone:
    import phonenumbers

    text = _clean(raw)
    text, extension = _split_extension(text)
    digits = digits_of(text)
    if not digits:
        return Phone(raw, problem="none")
    if re.search(r"[^\W\d_]{2,}", text):
        return Phone(raw, problem="letters")
    if len(split_phones(text)) > 1:
        return Phone(raw, problem="several", suggestion=None)
    is_international = text.lstrip("( ").startswith("+")
    if not is_international and country is None:
        return Phone(raw, problem="no country")
    try:
        number = phonenumbers.parse(text, None if is_international else country)
    except phonenumbers.NumberParseException:
        return _name_problem(raw, digits, "unknown code" if is_international else "short", country, extension)
    if phonenumbers.is_valid_number(number) and not (extension is None and number.extension):
        value = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        return Phone(raw, value, extension)
    possible = phonenumbers.is_possible_number_with_reason(number)
    reasons = phonenumbers.ValidationResult
    code = {reasons.TOO_SHORT: "short", reasons.TOO_LONG: "long", reasons.INVALID_COUNTRY_CODE: "unknown code"}
    return _name_problem(raw, digits, code.get(possible, "invalid"), country, extension, number.country_code)


def _clean(raw: str) -> str:
    """The text with plain digits, one kind of space and no scheme; a leading 00 made a +."""
    text = "".join(str(int(c)) if c.isdecimal() else c for c in raw)
    text = re.sub(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", text)
    text = re.sub(r"^\s*(?:tel|fax|phone|callto)\s*:\s*", "", text, flags=re.IGNORECASE)
    text = text.replace("\uff0b", "+").strip()
    return re.sub(r"^\(?\s*00(?=[\s\d().-])\s*", "+", text)


def _split_extension(text: str) -> tuple[str, str | None]:
    match = EXTENSION.search(text)
    if match is None or not digits_of(text[: match.start()]):
        return text, None
    return text[: match.start()].rstrip(), match[1]


def split_phones(raw: str) -> tuple[str, ...]:
    """The numbers that stand in one text, cut at slashes, semicolons and "or"; one number stays as it is.

    `12 34 / 35` (another last group of the same number) is not cut: that is for a person to decide.
    """
    pieces = [piece.strip(" ,") for piece in BETWEEN.split(raw)]
    numbers = [piece for piece in pieces if len(digits_of(piece)) >= 6]
    return tuple(numbers) if len(numbers) > 1 and len(numbers) == len([p for p in pieces if p]) else (raw.strip(),)


def _name_problem(
    raw: str, digits: str, problem: str, country: str | None, extension: str | None, code: int | None = None
) -> Phone:
    import phonenumbers

    if code is None and problem != "unknown code":
        code = phonenumbers.country_code_for_region(country) if country else None
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code or 0, ())
    values: dict[str, Any] = {
        "code": code if code else digits[:2],
        "countries": [region for region in regions if len(region) == 2 and region.isalpha()][:2],
        "office": country,
    }
    if not values["countries"]:
        problem = "unknown code"
    return Phone(raw, None, extension, problem, values, _suggest(digits, country))


def _suggest(digits: str, country: str | None) -> str | None:
    """The one number that a slip of the hand would explain, in the office's country; None where none or several do."""
    import phonenumbers

    if country is None:
        return None
    code = str(phonenumbers.country_code_for_region(country))
    national = digits.lstrip("0")
    tries = {national, digits, national.removeprefix(code), national.removeprefix(code).lstrip("0")}
    if national.startswith(code[1:]):  # the first digit of the country code was lost: + 7 795 … for + 27 795 …
        tries.add(national[len(code) - 1 :])
    valid = set()
    for candidate in tries:
        if 4 <= len(candidate) <= 15:
            number = phonenumbers.PhoneNumber(country_code=int(code), national_number=int(candidate))
            if phonenumbers.is_valid_number(number):
                valid.add(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return valid.pop() if len(valid) == 1 else None


def problem_text(code: str, values: Mapping[str, Any]) -> Text:
    """The sentence of a stored problem, the countries named in English."""
    from directory.countries import country_name

    office = values.get("office")
    countries = [str(region) for region in values.get("countries") or ()]
    elsewhere: object = ""
    if office and office not in countries:
        elsewhere = Text(ELSEWHERE, {"country": country_name(str(office))})
    named = " or ".join(country_name(region) for region in countries)
    return Text(
        PROBLEMS[code],
        {
            "countries": Text(CODE_OF, {"countries": named, "code": values.get("code")}),
            "code": values.get("code"),
            "elsewhere": elsewhere,
        },
    )


@lru_cache(maxsize=4096)
def format_phone(value: str, extension: str | None = None) -> str:
    """An E.164 number as it is printed: international, grouped ("+258 21 310 779 ext. 45")."""
    import phonenumbers

    number = phonenumbers.parse(value, None)
    printed = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    printed = re.sub(r"[-\u2010-\u2015]", " ", printed)
    return f"{printed} ext. {extension}" if extension else printed
