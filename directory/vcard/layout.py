"""A QR code that a phone's camera reads as a contact: the fewest words that reach somebody.

A screen or a badge is read well up to about 300 bytes; what matters least is left out in order to get
there, and said: URL, second phone, title, organization. Above 800 bytes nothing is made at all.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import segno

from directory.errors import DirectoryError
from directory.released import Released, ReleasedDetail
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.content import name_parts
from directory.vcard.values import CONTROL, escape, join_components

AIM, MOST = 300, 800  # bytes
PHONES = 2
BORDER = 4  # modules (ISO/IEC 18004, 9.1)
SCALE = 8  # pixels a module
DROPPED = {
    "url": QT_TRANSLATE_NOOP("directory", "the web address"),
    "phone": QT_TRANSLATE_NOOP("directory", "the second phone number"),
    "title": QT_TRANSLATE_NOOP("directory", "the title"),
    "organization": QT_TRANSLATE_NOOP("directory", "the organisation"),
}
TOO_LONG = QT_TRANSLATE_NOOP(
    "directory",
    "{name} does not fit on a QR code that a phone reads: {size} bytes, and {most} are the most. "
    "Shorten the name or the e-mail address, or send a .vcf file.",
)


@dataclass(frozen=True, slots=True)
class QrCode:
    """A symbol: its card, what was left out of it, and the pictures of it."""

    card: bytes
    dropped: tuple[Text, ...]
    modules: int  # along one side, without the border
    png: bytes
    svg: bytes


def make_qr(entry: Released) -> QrCode:
    """The QR code of an entry, level M (L above 300 bytes), UTF-8 without ECI; DirectoryError where it does not fit."""
    parts = _parts(entry)
    dropped: list[str] = []
    for victim in DROPPED:
        if len(_card(parts)) <= AIM:
            break
        if parts.pop(victim, None):
            dropped.append(victim)
    card = _card(parts)
    if len(card) > MOST:
        raise DirectoryError(TOO_LONG, name=entry.name, size=len(card), most=MOST)
    level = "m" if len(card) <= AIM else "l"  # a large one is read better with fewer modules
    symbol = segno.make(card, error=level, mode="byte", micro=False, boost_error=False)
    png, svg = io.BytesIO(), io.BytesIO()
    symbol.save(png, kind="png", scale=SCALE, border=BORDER)
    symbol.save(svg, kind="svg", scale=SCALE, border=BORDER, title=entry.name, light="white")
    told = tuple(Text(DROPPED[word]) for word in dropped)
    return QrCode(card, told, len(symbol.matrix), png.getvalue(), svg.getvalue())


def _parts(entry: Released) -> dict[str, list[str]]:
    """The lines of the card by what they say, in their order; what reaches her is fit to be used."""
    work = entry.works[0] if entry.works else None
    organization = entry.name if entry.kind == "organization" else work.organization if work else None
    phones = _first(entry.reach, "phone", PHONES)
    names, _is_split = name_parts(entry)
    while names and not names[-1]:
        names = names[:-1]
    parts = {
        "name": [f"N:{join_components(names)}", f"FN:{escape(entry.name)}"],
        "organization": [f"ORG:{escape(organization)}"] if organization else [],
        "title": [f"TITLE:{escape(work.title)}"] if work and work.title else [],
        "first": [_phone(detail) for detail in phones[:1]],
        "phone": [_phone(detail) for detail in phones[1:]],
        "email": [f"EMAIL:{escape(detail.value or detail.raw)}" for detail in _first(entry.reach, "email", 1)],
        "url": [f"URL:{CONTROL.sub('', ''.join(detail.raw.split()))}" for detail in _first(entry.reach, "web", 1)],
    }
    return {word: lines for word, lines in parts.items() if lines}


def _first(details: Sequence[ReleasedDetail], kind: str, count: int) -> list[ReleasedDetail]:
    found = {detail.value or detail.raw: detail for detail in reversed(details) if detail.kind == kind}
    return list(reversed(found.values()))[:count]


def _phone(detail: ReleasedDetail) -> str:
    number = detail.value or detail.raw
    if detail.value and detail.extension:
        number = f"{number},{detail.extension}"  # dialled after a pause
    kind = ";TYPE=CELL" if detail.label == "mobile" else ""
    return f"TEL{kind}:{escape(number)}"


def _card(parts: dict[str, list[str]]) -> bytes:
    lines = [line for group in parts.values() for line in group]
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""]).encode("utf-8", "replace")
