"""Values of properties: escapes, structured components, and their way back."""

from __future__ import annotations

import re
from collections.abc import Iterable

from directory.vcard.card import Property

ESCAPE = re.compile(r"\\(r\\n|[nN,;:\"\\])")  # some write the whole line end of their system: \r\n
PLAIN_ESCAPE = re.compile(r"\\(r\\n|[nN,;:\"])")
DOUBLED = re.compile(r"(?<!\\)(?:\\\\)+,")  # a comma of a text is escaped: all of it was, once more
URI_ESCAPE = re.compile(r"\\([,;:=?&#/@+.])")
ESCAPED = re.compile(r"\\.", re.DOTALL)
QUOTED_PIECE = re.compile(r"\\([,;:\\])")
QUOTED_ESCAPE = re.compile(r"\\([,;:])")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]")
BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")  # what ends a line of a text, where a word processor wrote it
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")  # what turns the reading direction of all that follows

MARKS = (
    "\u061c\u200b\u200e\u200f\u2060\ufeff"  # without a width: between letters they join or turn, at the ends nothing
)


def text_of(prop: Property) -> str:
    """A text value without its escapes (RFC 6350, 3.4). Commas separate nothing here."""
    if prop.is_quoted:
        return without_controls(QUOTED_ESCAPE.sub(r"\1", prop.value)).strip()
    return clean(prop.value, prop.is_plain)


def uri_of(prop: Property) -> str:
    r"""A URI: nothing is escaped in it, but programs write \:, \, and \; all the same."""
    return CONTROL.sub("", URI_ESCAPE.sub(r"\1", prop.value)).strip()


def clean(value: str, is_plain: bool) -> str:
    """A value or a piece of one without escapes, control characters and outer spaces."""
    if "\\" in value:
        value = unescape_plain(value) if is_plain else unescape(value)
    return value.strip() if value.isprintable() else without_controls(value).strip().strip(MARKS).strip()


def without_controls(text: str) -> str:
    """A text whose lines end in line feeds, and which has no other control characters."""
    return CONTROL.sub("", BREAK.sub("\n", text))


def unescape(value: str) -> str:
    r"""A 3.0 or 4.0 text: \n, \,, \;, \\ and, leniently, \: and \"."""
    return ESCAPE.sub(_meant, once(value))


def once(value: str) -> str:
    """A value that was escaped twice, escaped once; any other as it is."""
    return value.replace("\\\\", "\\") if "\\\\," in value and DOUBLED.search(value) else value


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
        return [without_controls(undo(piece)).strip() for piece in pieces]
    if not is_listed:
        return [clean(piece, False) for piece in split_escaped(value, ";")]
    return [
        joint.join(filter(None, [clean(v, False) for v in split_escaped(piece, ",")]))
        for piece in split_escaped(once(value), ";")
    ]


def loosen(prop: Property, least: int) -> Property:
    """A structured value whose separators were escaped with all the rest of it, or are commas: with `least` separators
    of one such kind and none of its own, but for empty parts at its end, it can mean nothing else."""
    value = re.sub(r"(?<!\\);+$", "", prop.value)
    if ";" not in ESCAPED.sub("", value):
        if ESCAPED.findall(value).count("\\;") >= least:
            return prop._replace(value=value.replace("\\;", ";"))
        if "\\" not in prop.value and prop.value.count(",") == 4 and prop.name == "N":
            return prop._replace(value=prop.value.replace(",", ";"))
    return prop


def listed(prop: Property) -> list[str]:
    """The values of a list property (CATEGORIES, NICKNAME), unescaped, empty ones dropped."""
    value = prop.value
    pieces = split_escaped(value, ";" if prop.is_plain and ";" in value and "," not in value else ",")  # Palm's
    return [text for text in [clean(v, prop.is_plain) for v in pieces] if text]


def escape(text: str) -> str:
    r"""A text as a 3.0 or 4.0 value: backslash, comma, semicolon and line breaks escaped, control characters gone."""
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return without_controls(text).replace("\n", "\\n").replace("\t", " ")


def join_components(parts: Iterable[str | None]) -> str:
    """Components of a structured value, each escaped."""
    return ";".join(escape(part or "") for part in parts)
