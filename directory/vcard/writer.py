"""Released entries to vCard files: 3.0 and 4.0 through vobject, 2.1 by our own hand.

vobject is given content lines that are encoded already, since its own escaping and folding damage URIs,
photos and multi-byte text; it serializes them in the given order, and lines are folded here at 75 octets,
never inside a character. Its folding would break quoted-printable, so 2.1 is written without it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import tee
from typing import Any, BinaryIO

from vobject.base import Component, ContentLine
from vobject.vcard import VCard3_0

from directory.released import Released
from directory.vcard.content import Line, content_lines
from directory.vcard.filing import safe_names
from directory.vcard.pictures import fit_photo
from directory.vcard.profiles import PROFILES, Profile
from directory.vcard.values import CONTROL

FOLD = 75  # octets (RFC 6350, 3.2)
QUOTED = 76  # octets of a line of quoted-printable, with its soft break (RFC 2045, 6.7)
ESCAPES = re.compile(r'\\[nNr"]')  # what readers of 2.1 undo outside quoted-printable
PHONE = PROFILES["phone"]


def write_vcards(entries: Sequence[Released], made_at: datetime, profile: Profile = PHONE) -> bytes:
    """One .vcf file, UTF-8 and CRLF, a card an entry; `made_at` is REV where an entry has no moment of its own."""
    return "".join([write_card(entry, made_at, profile) for entry in entries]).encode("utf-8", "replace")


def fill_vcards(stream: BinaryIO, entries: Iterable[Released], made_at: datetime, profile: Profile = PHONE) -> None:
    """The same into a stream, card by card."""
    for entry in entries:
        stream.write(write_card(entry, made_at, profile).encode("utf-8", "replace"))


def write_files(entries: Iterable[Released], made_at: datetime, profile: Profile) -> Iterator[tuple[str, bytes]]:
    """(file name, bytes) of a file for each entry; the names are safe and different on every system."""
    entries, named = tee(entries)
    for name, entry in zip(safe_names((entry.name for entry in named), ".vcf"), entries, strict=True):
        yield name, write_vcards([entry], made_at, profile)


def write_zip(entries: Iterable[Released], made_at: datetime, profile: Profile) -> bytes:
    """The same files in a .zip."""
    stream = io.BytesIO()
    fill_zip(stream, entries, made_at, profile)
    return stream.getvalue()


def fill_zip(stream: BinaryIO, entries: Iterable[Released], made_at: datetime, profile: Profile) -> None:
    """The same .zip into a stream, card by card."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in write_files(entries, made_at, profile):
            archive.writestr(zipfile.ZipInfo(name, made_at.timetuple()[:6]), data, zipfile.ZIP_DEFLATED)


def write_card(entry: Released, made_at: datetime, profile: Profile = PHONE) -> str:
    """One card as text with CRLF."""
    if entry.photo and profile.name != "full":
        photo, kind = fit_photo(entry.photo) or (None, None)
        entry = replace(entry, photo=photo, photo_type=kind)
    lines = content_lines(entry, profile.version, made_at)
    if profile.version == "2.1":
        return "\r\n".join(["BEGIN:VCARD", *map(_plain_line, lines), "END:VCARD", ""])
    card = _Card(lines)
    text = VCard3_0.serialize(card, None, 10**9, validate=False)
    return "\r\n".join(map(fold, text.rstrip("\r\n").split("\r\n"))) + "\r\n"


class _Card(Component):  # type: ignore[misc]
    """A card whose lines are encoded, and stay in their order."""

    def __init__(self, lines: Iterator[Line]) -> None:
        super().__init__("VCARD")
        self.__dict__["ordered"] = list(map(_Line, lines))  # vobject takes an assignment for a property of the card
        self.contents["version"] = self.__dict__["ordered"][:1]

    def getSortedChildren(self) -> list[Any]:  # noqa: N802 - vobject asks for this very name
        """The lines as they were given: vobject would sort them by name."""
        return self.__dict__["ordered"]  # type: ignore[no-any-return]


class _Line(ContentLine):  # type: ignore[misc]
    """A line that is encoded already: nothing of it is looked at again but the quoting of its parameters."""

    def __init__(self, line: Line) -> None:
        params: dict[str, list[str]] = {}
        for key, values in line.params:
            params.setdefault(key.upper(), []).extend(map(clean_param, values))
        # past vobject's own assignment, which costs more than all else
        self.__dict__ = {
            **_PLAIN,
            "name": line.name.upper(),
            "value": line.value,
            "params": params,
            "group": line.group,
        }


_PLAIN: dict[str, Any] = {
    "encoded": True,
    "isNative": False,
    "behavior": None,
    "parentBehavior": None,
    "singletonparams": [],
    "lineNumber": None,
}


def fold(line: str) -> str:
    """A line folded at 75 octets: continuation lines begin with a space and no character is cut."""
    if len(line) <= FOLD and line.isascii():
        return line
    if line.isascii():
        rest = range(FOLD, len(line), FOLD - 1)
        return "\r\n ".join([line[:FOLD], *[line[begin : begin + FOLD - 1] for begin in rest]])
    pieces: list[str] = []
    begin, size = 0, 0
    for index, character in enumerate(line):
        width = 1 if character < "\x80" else 2 if character < "\u0800" else 3 if character < "\U00010000" else 4
        if size + width > FOLD:
            pieces.append(line[begin:index])
            begin, size = index, 1  # the space that a continuation begins with
        size += width
    return "\r\n ".join([*pieces, line[begin:]])


def clean_param(value: str) -> str:
    """A parameter's value: line breaks and quotation marks as RFC 6868 writes them; vobject quotes the rest."""
    if value.isalnum():
        return value
    value = value.replace("^", "^^").replace("\r\n", "^n").replace("\n", "^n").replace("\r", "^n").replace('"', "^'")
    return CONTROL.sub("", value)


def _plain_line(line: Line) -> str:
    """A line of 2.1: quoted-printable where the value is no plain ASCII of one short line."""
    head = line.name + "".join(f";{key}={values[0]}" if key else f";{values[0]}" for key, values in line.params)
    if line.name == "PHOTO":
        packed = [line.value[begin : begin + 72] for begin in range(0, len(line.value), 72)]
        return "\r\n ".join([f"{head}:", *packed]) + "\r\n"  # a blank line ends it
    value = CONTROL.sub("", line.value.replace("\r\n", "\n").replace("\r", "\n"))
    is_short = len(head) + len(value) < FOLD
    if is_short and value.isascii() and value.isprintable() and not ESCAPES.search(value) and value == value.strip():
        return f"{head}:{value}"
    charset = "" if value.isascii() else ";CHARSET=UTF-8"
    return quote_printable(
        f"{head}{charset};ENCODING=QUOTED-PRINTABLE:", value.replace("\n", "\r\n").encode("utf-8", "replace")
    )


def quote_printable(head: str, value: bytes) -> str:
    """A value in quoted-printable behind its head: lines of at most 76 octets, none but the last broken softly."""
    pieces, current = [], head
    for index, byte in enumerate(value):
        is_plain = 33 <= byte <= 126 and byte != 0x3D
        is_plain = is_plain or (byte == 0x20 and index + 1 < len(value))  # a space at the end would be lost
        token = chr(byte) if is_plain else f"={byte:02X}"
        if len(current) + len(token) >= QUOTED and current:
            moved = ""
            while current.endswith(" ") and len(current) + 2 >= QUOTED:
                current, moved = current[:-1], f"{moved}=20"
            pieces.append(f"{current[:-1]}=20=" if current.endswith(" ") else f"{current}=")
            current = moved
            token = "=20" if token == " " else token  # a space that begins a line passes for an indentation
        current += token
    return "\r\n".join([*pieces, current])
