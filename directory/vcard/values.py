"""Values of properties: escapes, structured components, dates, and their way back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from directory.vcard.card import Property

ESCAPE = re.compile(r"\\(r\\n|[nN,;:\"\\])")  # some write the whole line end of their system: \r\n
PLAIN_ESCAPE = re.compile(r"\\(r\\n|[nN,;:\"])")
QUOTED_PIECE = re.compile(r"\\([,;:\\])")
QUOTED_ESCAPE = re.compile(r"\\([,;:])")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]")
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")  # what turns the reading direction of all that follows
DATE = re.compile(r"([0-9]{4}|--)-?([0-9]{2})?-?([0-9]{2})?(?:[T ].*|Z|[+-][0-9]{2}:?[0-9]{2})?", re.DOTALL)
LOOSE_DATE = re.compile(r"([0-9]{4}|-)([-/.])([0-9]{1,2})\2([0-9]{1,2})\.?(?:[T ].*)?", re.DOTALL)
COUNTED = re.compile(r"\([0-9]{1,9}\)$")  # Evolution counts the changes behind REV
DAY_FIRST = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")  # where dots stand, the day is the first
# what programs write of their own: a date of Java's, one of SQL without its time's signs, one of East Asia
JAVA = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} [0-9]{1,2}) [0-9:]{8} [A-Z0-9:+-]{1,12} ([0-9]{4})")
DIGITS = re.compile(r"([0-9]{8})[0-9]{6}")
CJK = re.compile(r"([0-9]{4})[年년] ?([0-9]{1,2})[月월] ?([0-9]{1,2})[日일]")
UNKNOWN = re.compile(r"([0-9]{4}(?:-[0-9]{2})??)(?:-00){1,2}")  # SQL's word for a month or day that nobody knows
NO_YEAR = "1604"  # what Apple writes for a birthday without a year


def text_of(prop: Property) -> str:
    """A text value without its escapes (RFC 6350, 3.4). Commas separate nothing here."""
    if prop.is_quoted:
        return CONTROL.sub("", QUOTED_ESCAPE.sub(r"\1", prop.value)).strip()
    return clean(prop.value, prop.is_plain)


def uri_of(prop: Property) -> str:
    r"""A URI: nothing is escaped in it, but programs write \:, \, and \; all the same."""
    return CONTROL.sub("", QUOTED_ESCAPE.sub(r"\1", prop.value)).strip()


def clean(value: str, is_plain: bool) -> str:
    """A value or a piece of one without escapes, control characters and outer spaces."""
    if "\\" in value:
        value = unescape_plain(value) if is_plain else unescape(value)
    return value.strip() if value.isprintable() else CONTROL.sub("", value).strip()


def unescape(value: str) -> str:
    r"""A 3.0 or 4.0 text: \n, \,, \;, \\ and, leniently, \: and \"."""
    return ESCAPE.sub(_meant, value)


def unescape_quoted(value: str) -> str:
    r"""A component of quoted-printable: \; and a backslash that is itself escaped before it."""
    return QUOTED_PIECE.sub(r"\1", value)


def unescape_plain(value: str) -> str:
    r"""A 2.1 text: only \; is escaped; \, and \n come from programs that confuse the versions."""
    return PLAIN_ESCAPE.sub(_meant, value)


def _meant(match: re.Match[str]) -> str:
    return "\n" if match[1][0] in "nNr" else match[1]


def split_escaped(value: str, separator: str) -> list[str]:
    """A value cut at separators that no backslash precedes; the escapes are left in the pieces."""
    if "\\" not in value:
        return value.split(separator)
    pieces, begin, index = [], 0, 0
    while index < len(value):
        character = value[index]
        if character == "\\":
            index += 2
            continue
        if character == separator:
            pieces.append(value[begin:index])
            begin = index + 1
        index += 1
    return [*pieces, value[begin:]]


def components(prop: Property) -> list[str]:
    """The components of ORG, unescaped; empty ones at the end dropped."""
    pieces = structured(prop, is_listed=False)
    while pieces and not pieces[-1]:
        pieces.pop()
    return pieces


def structured(prop: Property, *, is_listed: bool, joint: str = " ") -> list[str]:
    """The components of a structured value, unescaped; lists in them (N and ADR of 3.0, 4.0) are joined."""
    value, is_plain = prop.value, prop.is_plain
    if "\\" not in value and "," not in value and value.isprintable():
        return [piece.strip() for piece in value.split(";")]
    if is_plain:  # a backslash before a separator is no escape when it is itself escaped
        pieces = split_escaped(value, ";")
        undo = unescape_quoted if prop.is_quoted else unescape
        return [CONTROL.sub("", undo(piece)).strip() for piece in pieces]
    if not is_listed:
        return [clean(piece, False) for piece in split_escaped(value, ";")]
    return [
        joint.join(filter(None, [clean(v, False) for v in split_escaped(piece, ",")]))
        for piece in split_escaped(value, ";")
    ]


def loosen(prop: Property, least: int) -> Property:
    """A structured value whose separators were escaped with all the rest of it, or are commas: with `least` separators
    of one such kind and none of its own, but for empty parts at its end, it can mean nothing else."""
    value = re.sub(r"(?<!\\);+$", "", prop.value)
    if ";" not in value.replace("\\;", ""):
        if value.count("\\;") >= least:
            return prop._replace(value=value.replace("\\;", ";"))
        if "\\" not in prop.value and prop.value.count(",") == 4 and prop.name == "N":
            return prop._replace(value=prop.value.replace(",", ";"))
    return prop


def listed(prop: Property) -> list[str]:
    """The values of a list property (CATEGORIES, NICKNAME), unescaped, empty ones dropped."""
    value = prop.value
    pieces = split_escaped(value, ";" if prop.is_plain and ";" in value and "," not in value else ",")  # Palm's
    return [text for text in [clean(v, prop.is_plain) for v in pieces] if text]


def read_date(value: str, no_year: str = NO_YEAR) -> str | None:
    """A date as YYYY-MM-DD, YYYY-MM, YYYY or --MM-DD (RFC 6350, 4.3.1); None for anything else.

    `no_year` is the year that stands for none.
    """
    value = DAY_FIRST.sub(r"\3.\2.\1", value.strip())
    if len(value) > 8 and not value[8:].startswith("T"):
        value = UNKNOWN.sub(r"\1", CJK.sub(r"\1.\2.\3", DIGITS.sub(r"\1", value)))
    match = DATE.fullmatch(value)
    loose = LOOSE_DATE.fullmatch(value) if match is None else None
    if match is None and loose is None:
        return _read_words(value)
    year, month, day = match.groups() if match else (loose[1], loose[3].zfill(2), loose[4].zfill(2))  # type: ignore[index]
    if year in ("--", "-", "0000"):
        return f"--{month}-{day}" if month and day and _exists("2000", month, day) else None
    if month is None:
        return year
    if day is None:
        return f"{year}-{month}" if _exists(year, month, "01") else None
    if not _exists(year, month, day):
        return None
    return f"--{month}-{day}" if year == no_year else f"{year}-{month}-{day}"


def _read_words(value: str) -> str | None:
    """A date with the name of its month, or with a number that can be nothing but its day; None for anything else."""
    from directory.office.dates import parse_date

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


def escape(text: str) -> str:
    r"""A text as a 3.0 or 4.0 value: backslash, comma, semicolon and line breaks escaped, control characters gone."""
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    text = text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")
    return CONTROL.sub("", text).replace("\t", " ")


def join_components(parts: Iterable[str | None]) -> str:
    """Components of a structured value, each escaped."""
    return ";".join(escape(part or "") for part in parts)
