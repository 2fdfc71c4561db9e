"""Values of properties: escapes, structured components, dates, and their way back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

from directory.vcard.card import Property

ESCAPE = re.compile(r"\\([nN,;:\\])")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]")
DATE = re.compile(r"(\d{4}|--)-?(\d{2})?-?(\d{2})?(?:[T ].*)?")
NO_YEAR = "1604"  # what Apple writes for a birthday without a year


def text_of(prop: Property) -> str:
    """A text value without its escapes (RFC 6350, 3.4). Commas separate nothing here."""
    value = prop.value
    if "\\" in value:
        value = unescape_plain(value) if prop.is_plain else unescape(value)
    return CONTROL.sub("", value).strip()


def unescape(value: str) -> str:
    r"""A 3.0 or 4.0 text: \n, \,, \;, \\ and, leniently, \:."""
    return ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def unescape_plain(value: str) -> str:
    r"""A 2.1 text: only \; is escaped; \, and \n come from programs that confuse the versions."""
    return re.sub(r"\\([nN,;:])", lambda match: "\n" if match[1] in "nN" else match[1], value)


def split_escaped(value: str, separator: str) -> list[str]:
    """A value cut at separators that no backslash precedes; the escapes are left in the pieces."""
    if "\\" not in value:
        return value.split(separator)
    pieces, current, index = [], [], 0
    while index < len(value):
        character = value[index]
        if character == "\\" and index + 1 < len(value):
            current.append(value[index : index + 2])
            index += 2
            continue
        if character == separator:
            pieces.append("".join(current))
            current = []
        else:
            current.append(character)
        index += 1
    return [*pieces, "".join(current)]


def components(prop: Property) -> list[str]:
    """The components of N, ADR, ORG, unescaped; trailing empty ones dropped."""
    pieces = [text_of(prop._replace(value=piece)) for piece in split_escaped(prop.value, ";")]
    while pieces and not pieces[-1]:
        pieces.pop()
    return pieces


def listed(prop: Property) -> list[str]:
    """The values of a list property (CATEGORIES, NICKNAME), unescaped; 2.1 has no lists but of categories."""
    return [text for text in (text_of(prop._replace(value=v)) for v in split_escaped(prop.value, ",")) if text]


def joined_lists(prop: Property, version: str) -> list[str]:
    """The components of N or ADR, in which each may be a list (3.0, 4.0), joined with spaces."""
    pieces = split_escaped(prop.value, ";")
    if version == "2.1":
        return [text_of(prop._replace(value=piece)) for piece in pieces]
    return [
        " ".join(filter(None, (text_of(prop._replace(value=v)) for v in split_escaped(piece, ",")))) for piece in pieces
    ]


def read_date(value: str) -> str | None:
    """A date as YYYY-MM-DD, YYYY-MM, YYYY or --MM-DD (RFC 6350, 4.3.1); None for anything else."""
    match = DATE.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day = match.groups()
    if year == "--":
        return f"--{month}-{day}" if month and day and _exists("2000", month, day) else None
    if month is None:
        return year
    if day is None:
        return f"{year}-{month}" if _exists(year, month, "01") else None
    if not _exists(year, month, day):
        return None
    return f"--{month}-{day}" if year == NO_YEAR else f"{year}-{month}-{day}"


def _exists(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def read_moment(value: str) -> datetime | None:
    """REV: a date or date-time in basic or extended format (RFC 6350, 6.7.4), in UTC; None for anything else."""
    text = value.strip().replace(" ", "T")
    text = re.sub(r"^(\d{4})(\d{2})(\d{2})", r"\1-\2-\3", text)
    text = re.sub(r"T(\d{2})(\d{2})(\d{2})?", lambda m: f"T{m[1]}:{m[2]}" + (f":{m[3]}" if m[3] else ""), text)
    try:
        moment = datetime.fromisoformat(text)
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
