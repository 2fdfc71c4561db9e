"""Phone numbers as people type them: the raw text is kept, E.164 is stored only when it is valid.

    read_phone("21 310 779", "MZ").value        == "+25821310779"
    read_phone("+ 7 795 01 7854", "ZA").problem == "short", .suggestion == "+27795017854"

A number that cannot be right gets a problem (a stable code with its values) and, where one slip of the
hand explains it, a suggestion. Nothing is repaired unasked. Validity is that of Google's libphonenumber;
`country` is an ISO 3166-1 alpha-2 code, where national writing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from directory.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# what stands before or behind a number and only says which one it is
LABEL = re.compile(
    r"^(?:tel|t[eé]l|t[eé]l[eé]phone|phone|ph|fax|mobile?|mob|cell?|m[oó]vil|telem[oó]vel|gsm|callto|whatsapp|[tmf])"
    r"(?:\s*[:.])*\s*(?=[+(\d])",
    re.IGNORECASE,
)
REMARK = re.compile(r"\([^()\d]{1,40}\)")
# the words for an extension that libphonenumber does not know and would read as letters on a keypad
EXTENSION = re.compile(
    r"(?: ?[,;]? ?(?<![^\W\d_])(?:extension|extn|ext|poste|durchwahl|dw|ramal|interno|int|anexo"
    r"|wewn|toestel|доб|внутр|вн|داخلي|تحويلة|内線|內線|内线|分机|分機|转|轉|내선|x) ?[.:]? ?"
    r"|[;,] ?ext=| ?# ?)(\d{1,9})$",
    re.IGNORECASE,
)
BETWEEN = re.compile(r" ?[/;|] ?| (?:or|ou|o|oder|and|et|e|y) ", re.IGNORECASE)
INTERNATIONAL_00 = re.compile(r"^\(? ?00(?=[ \d().-])")
WHOLE = re.compile(r"\+ ?[1-9](?:[ .-]?[0-9]){6,14}")
NOT_DIGITS = re.compile(r"[^0-9]+")
KINDS_OF_NUMBER = (
    "mobile", "fixed_line", "toll_free", "premium_rate", "shared_cost", "voip", "personal_number", "pager", "uan",
    "voicemail",
)  # fmt: skip
LOOKALIKES = str.maketrans({"O": "0", "o": "0", "I": "1", "l": "1"})
MEANINGFUL = 6  # digits that a number of its own has at least
# +1 is shared by 25 countries, of which libphonenumber's first two are not the ones people think of
NORTH_AMERICA = ["US", "CA"]

PROBLEMS = {
    "none": QT_TRANSLATE_NOOP("directory", "there is no number in it"),
    "letters": QT_TRANSLATE_NOOP("directory", "there are letters in it; write the digits"),
    "several": QT_TRANSLATE_NOOP("directory", "it seems to be more than one number; write each on its own"),
    "no country": QT_TRANSLATE_NOOP("directory", "without a country code, and no office tells which country it is in"),
    "short": QT_TRANSLATE_NOOP("directory", "too short for {countries}{elsewhere}"),
    "long": QT_TRANSLATE_NOOP("directory", "too long for {countries}{elsewhere}"),
    "leading zero": QT_TRANSLATE_NOOP("directory", "numbers of {countries} have no 0 in front{elsewhere}"),
    "invalid": QT_TRANSLATE_NOOP("directory", "no such number exists in {countries}{elsewhere}"),
    "unknown code": QT_TRANSLATE_NOOP("directory", "no country's numbers begin with +{code}{elsewhere}"),
}
CODE_OF = QT_TRANSLATE_NOOP("directory", "{countries} (+{code})")
EITHER = QT_TRANSLATE_NOOP("directory", "{one} or {other}")
ELSEWHERE = QT_TRANSLATE_NOOP("directory", ", and the office is in {country}")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it was read.

    `value` is E.164, and None unless the number is valid; `problem` is a key of PROBLEMS, whose
    `problem_values` hold ISO codes and never names, so that the sentence can be made in any language.
    """

    raw: str
    value: str | None = None
    extension: str | None = None
    problem: str | None = None
    problem_values: dict[str, Any] = field(default_factory=dict)
    suggestion: str | None = None


def digits_of(text: str) -> str:
    """The decimal digits of a text, those of other scripts made Latin."""
    return "".join(c if c.isascii() else str(int(c)) for c in text if c.isdecimal())


def read_phone(raw: str, country: str | None) -> Phone:
    """Read one number; `country` is where national writing is read (None: unknown). Never raises."""
    return _read(raw, country or None)


@lru_cache(maxsize=4096)
def _read(raw: str, country: str | None) -> Phone:
    whole = _read_whole(raw)
    return Phone(raw, whole) if whole is not None else _read_closely(raw, country)


def _read_whole(raw: str) -> str | None:
    """E.164 of a number that is written whole and in which nothing is to be guessed, as most in address books are.

    The same as libphonenumber's answer, in a third of its time; None: that has to be asked.
    """
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    if WHOLE.fullmatch(raw) is None:
        return None
    digits = NOT_DIGITS.sub("", raw)
    code = next((digits[:n] for n in (1, 2, 3) if int(digits[:n]) in COUNTRY_CODE_TO_REGION_CODE), "")
    numbering = _numbering(int(code)) if code else None
    return f"+{digits}" if numbering is not None and numbering.has(digits[len(code) :]) else None


@dataclass(frozen=True, slots=True)
class _Numbering:
    """The numbers of a country that has a code of its own."""

    general: re.Pattern[str]
    prefix: re.Pattern[str] | None  # what is dialled before a number inside the country
    kinds: tuple[tuple[frozenset[int], re.Pattern[str]], ...]  # lengths and pattern of fixed lines, mobiles …

    def has(self, national: str) -> bool:
        """Whether it is certainly a number of that country; False also where that is not certain."""
        if national.startswith("0") or (self.prefix is not None and self.prefix.match(national)):
            return False
        return self.general.fullmatch(national) is not None and any(
            len(national) in lengths and pattern.fullmatch(national) for lengths, pattern in self.kinds
        )


@cache
def _numbering(code: int) -> _Numbering | None:
    """Of a country code; None where several countries share it, or where lengths are not said."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    regions = COUNTRY_CODE_TO_REGION_CODE.get(code, ())
    metadata = PhoneMetadata.metadata_for_region(regions[0]) if len(regions) == 1 else None
    general = metadata.general_desc if metadata is not None else None
    if metadata is None or general is None or not general.national_number_pattern:
        return None
    kinds = [getattr(metadata, name) for name in KINDS_OF_NUMBER]
    found = [kind for kind in kinds if kind is not None and kind.national_number_pattern and kind.possible_length]
    prefix = metadata.national_prefix_for_parsing
    return _Numbering(
        re.compile(general.national_number_pattern),
        re.compile(prefix) if prefix else None,
        tuple((frozenset(kind.possible_length), re.compile(kind.national_number_pattern)) for kind in found),
    )


def _read_closely(raw: str, country: str | None) -> Phone:
    import phonenumbers

    text, extension = _split_extension(_clean(raw))
    digits = digits_of(text)
    if not digits:
        return Phone(raw, problem="none")
    if len(_pieces(text)) > 1:
        return Phone(raw, problem="several")
    if any(character.isalpha() for character in text):
        return Phone(raw, None, extension, "letters", suggestion=_read_lookalikes(text, country))
    is_international = text.lstrip("( ").startswith("+")
    if not is_international and country is None:
        return Phone(raw, None, extension, "no country")
    try:
        number = phonenumbers.parse(text, None if is_international else country)
    except phonenumbers.NumberParseException as problem:
        code = _unreadable(problem.error_type, is_international)
        return _refuse(raw, digits, code, country, extension)
    extension = extension or number.extension or None  # "…,,123": what a phone dials after a pause
    if phonenumbers.is_valid_number(number):
        return Phone(raw, _e164(number), extension)
    if "/" in text and read_phone(text.split("/", 1)[0], country).value:  # "… 12 34 / 35": another last group
        return Phone(raw, problem="several")
    return _refuse(raw, digits, _judge(number, digits), country, extension, number.country_code or None)


def _clean(raw: str) -> str:
    """The text with plain digits, one kind of space, no label and no remark; a leading 00 made a +."""
    text = "".join(str(int(c)) if c.isdecimal() and not c.isascii() else c for c in raw)
    text = " ".join(INVISIBLE.sub("", text).replace("\uff0b", "+").split())
    text = REMARK.sub("", LABEL.sub("", text, count=1)).strip()
    return INTERNATIONAL_00.sub("+", text)


def _split_extension(text: str) -> tuple[str, str | None]:
    match = EXTENSION.search(text)
    if match is None or not digits_of(text[: match.start()]):
        return text, None
    return text[: match.start()].rstrip(" ,;"), match[1]


def split_phones(raw: str) -> tuple[str, ...]:
    """The numbers that stand in one text, cut at slashes, semicolons and "or"; one number stays as it is.

    `12 34 / 35` (another last group of the same number) is not cut: that is for a person to decide.
    """
    return _pieces(" ".join(raw.split()))


def _pieces(text: str) -> tuple[str, ...]:
    pieces = [piece.strip(" ,") for piece in BETWEEN.split(text)]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) > 1 and all(len(digits_of(piece)) >= MEANINGFUL for piece in pieces):
        return tuple(pieces)
    return (text.strip(),)


def _read_lookalikes(text: str, country: str | None) -> str | None:
    """The number that is meant where a letter O or l stands for a digit."""
    plain = text.translate(LOOKALIKES)
    return None if any(character.isalpha() for character in plain) else read_phone(plain, country).value


def _unreadable(error_type: int, is_international: bool) -> str:
    """The problem of what libphonenumber does not even take for a number."""
    from phonenumbers import NumberParseException

    if error_type == NumberParseException.TOO_LONG:
        return "long"
    return "unknown code" if is_international and error_type == NumberParseException.INVALID_COUNTRY_CODE else "short"


def _judge(number: PhoneNumber, digits: str) -> str:
    """The problem of a number that is none."""
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    national = digits.removeprefix(str(number.country_code))
    if national.startswith("0") and _valid(number.country_code or 0, national.lstrip("0")):
        return "leading zero"
    reason = is_possible_number_with_reason(number)
    return {ValidationResult.TOO_SHORT: "short", ValidationResult.TOO_LONG: "long"}.get(reason, "invalid")


def _refuse(
    raw: str, digits: str, problem: str, country: str | None, extension: str | None, code: int | None = None
) -> Phone:
    """A phone without a value: what is wrong with it, in whose numbering, and what may have been meant."""
    import phonenumbers

    if code is None and problem != "unknown code" and country:
        code = phonenumbers.country_code_for_region(country) or None
    regions = [r for r in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code or 0, ()) if len(r) == 2 and r.isalpha()]
    if not regions:
        problem = "unknown code"
    if code == 1:
        regions = NORTH_AMERICA + regions
    values = {
        "code": code or digits[:3],
        # the office's own country where it shares the code; the one or two that the code means otherwise
        "countries": [country] if country in regions else regions[:2],
        "office": country,
    }
    return Phone(raw, None, extension, problem, values, _suggest(digits, country))


def _suggest(digits: str, country: str | None) -> str | None:
    """The number of the office's country that one slip of the hand explains; None where none or several do."""
    import phonenumbers

    code = phonenumbers.country_code_for_region(country) if country else 0
    for candidates in _slips(digits, str(code)) if code else ():
        valid = {_valid(code, candidate) for candidate in candidates} - {None}
        if valid:
            return valid.pop() if len(valid) == 1 else None
    return None


def _slips(digits: str, code: str) -> Iterator[set[str]]:
    """National numbers that may have been meant, the likeliest slips first."""
    plain = digits.lstrip("0")
    yield {plain, digits}  # the country code is missing, or a 0 too many stands in front
    yield {plain.removeprefix(code).lstrip("0")} if plain.startswith(code) else set()
    missing = {code[:i] + code[i + 1 :] for i in range(len(code))} - {""}  # + 7 795 … for + 27 795 …
    yield {plain.removeprefix(typed) for typed in missing if plain.startswith(typed)}
    head, rest = plain[: len(code)], plain[len(code) :]
    wrong = sum(one != other for one, other in zip(head, code, strict=False))
    swapped = sorted(head) == sorted(code) and wrong == 2
    yield {rest, rest.lstrip("0")} if wrong == 1 or swapped else set()


def _valid(code: int, national: str) -> str | None:
    """E.164 of a national number, where that is valid."""
    import phonenumbers

    if not 4 <= len(national) <= 15:
        return None
    zeros = len(national) - len(national.lstrip("0"))
    number = phonenumbers.PhoneNumber(
        country_code=code,
        national_number=int(national),
        italian_leading_zero=True if zeros else None,
        number_of_leading_zeros=zeros if zeros > 1 else None,
    )
    return _e164(number) if phonenumbers.is_valid_number(number) else None


def _e164(number: PhoneNumber) -> str:
    import phonenumbers

    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def problem_text(code: str, values: Mapping[str, Any], language: str = "en") -> Text:
    """The sentence of a stored problem, its countries named in a language of directory.countries."""
    from directory.countries import country_name

    office, elsewhere = values.get("office"), Text("")
    names: list[object] = [country_name(str(region), language) for region in values.get("countries") or ()]
    if office and office not in (values.get("countries") or ()):
        elsewhere = Text(ELSEWHERE, {"country": country_name(str(office), language)})
    named = Text(EITHER, {"one": names[0], "other": names[1]}) if len(names) > 1 else next(iter(names), "")
    number = values.get("code")
    return Text(
        PROBLEMS[code],
        {
            "countries": Text(CODE_OF, {"countries": named, "code": number}),
            "code": number,
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
