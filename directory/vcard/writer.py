"""Released entries to a vCard 3.0 file (RFC 2426) that every phone reads, through vobject.

vobject is given content lines that are encoded already, since its own escaping and folding damage URIs,
photos and multi-byte text; it orders and serializes them, and lines are folded here at 75 octets, never
inside a character. No value can inject a line: line breaks are escaped, control characters dropped,
parameters and groups cleaned.

What 3.0 has no property for is written as phones and programs read it: an anniversary as X-ANNIVERSARY,
a custom label both as an Apple group and as an X- type (Android ignores groups), languages as LANG.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import vobject
from vobject.base import ContentLine

from directory.released import Released, ReleasedAddress, ReleasedDetail, ReleasedProperty, ReleasedWork
from directory.vcard.labels import write_types
from directory.vcard.values import CONTROL, escape, join_components

PRODID = "-//Liaison//Liaison 0.1//EN"
FOLD = 75  # octets (RFC 2426, 2.6)
PHOTO_TYPES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/gif": "GIF", "image/webp": "WEBP", "image/bmp": "BMP"}
OURS = {"VERSION", "PRODID", "FN", "N", "UID", "REV", "BEGIN", "END"}
Line = tuple[str, str, list[list[str]], str | None]  # name, encoded value, parameters, group


def write_vcards(entries: Sequence[Released], made_at: datetime) -> bytes:
    """One .vcf file, UTF-8 and CRLF, a card an entry; `made_at` is REV where an entry has no moment of its own."""
    return "".join(write_card(entry, made_at) for entry in entries).encode()


def write_card(entry: Released, made_at: datetime) -> str:
    """One card as text with CRLF."""
    card = vobject.vCard()
    for name, value, params, group in _Lines(entry, made_at).make():
        card.contents.setdefault(name.lower(), []).append(ContentLine(name, params, value, group, encoded=True))
    text = card.serialize(validate=False, lineLength=10**9)
    return "\r\n".join(map(fold, text.rstrip("\r\n").split("\r\n"))) + "\r\n"


def fold(line: str) -> str:
    """A line folded at 75 octets: continuation lines begin with a space and no character is cut."""
    if len(line) <= FOLD and line.isascii():
        return line
    if line.isascii():
        rest = range(FOLD, len(line), FOLD - 1)
        return "\r\n ".join([line[:FOLD], *(line[begin : begin + FOLD - 1] for begin in rest)])
    pieces: list[str] = []
    begin, size = 0, 0
    for index, character in enumerate(line):
        width = 1 if character < "\x80" else 2 if character < "\u0800" else 3 if character < "\U00010000" else 4
        if size + width > FOLD:
            pieces.append(line[begin:index])
            begin, size = index, 1  # the space that a continuation begins with
        size += width
    return "\r\n ".join([*pieces, line[begin:]])


class _Lines:
    """The content lines of one entry; groups are numbered item1, item2 … in order."""

    def __init__(self, entry: Released, made_at: datetime) -> None:
        self.entry = entry
        self.made_at = made_at
        taken = {o.group.lower() for o in entry.other if o.group}
        self._groups = (name for number in range(1, 10**6) if (name := f"item{number}") not in taken)

    def make(self) -> Iterator[Line]:
        """Every line but BEGIN and END."""
        entry = self.entry
        yield "VERSION", "3.0", [], None
        yield "PRODID", PRODID, [], None
        yield "UID", escape(entry.uid), [], None
        yield "REV", _moment(entry.changed_at or self.made_at), [], None
        yield "FN", escape(entry.name), [], None
        yield "N", self._name(), [], None
        yield from self._names()
        yield from self._works()
        details = [*entry.details, *(detail for work in entry.works for detail in work.details)]
        for detail in details:
            yield from self._detail(detail)
        for address in [*entry.addresses, *(address for work in entry.works for address in work.addresses)]:
            yield from self._address(address)
        yield from self._rest()
        for kept in entry.other:
            yield from self._kept(kept)

    def _name(self) -> str:
        """N's five components; of an organization none, of a mononym or an unsplit name what there is."""
        entry = self.entry
        parts = (
            entry.family_name,
            entry.given_name,
            entry.additional_name,
            entry.honorific_prefix,
            entry.honorific_suffix,
        )
        if entry.kind == "person" and not any(parts):
            # phones that show N only would show nothing: the whole name stands as the given one
            return join_components(("", entry.name, "", "", ""))
        return join_components(parts)

    def _names(self) -> Iterator[Line]:
        nicknames = [name.value for name in self.entry.names if name.kind == "nickname"]
        if nicknames:
            yield "NICKNAME", ",".join(map(escape, nicknames)), [], None
        for name in self.entry.names:
            if name.kind == "phonetic":
                yield "X-PHONETIC-FIRST-NAME", escape(name.value), [], None
        if self.entry.sort_name:
            yield "SORT-STRING", escape(self.entry.sort_name), [], None

    def _works(self) -> Iterator[Line]:
        entry = self.entry
        if entry.kind == "organization":
            yield "ORG", escape(entry.name), [], None
            yield "X-ABShowAs", "COMPANY", [], None
            return
        for number, work in enumerate(entry.works):
            group = next(self._groups) if number else None  # the main work ungrouped, as every phone reads it
            yield from self._work(work, group)

    def _work(self, work: ReleasedWork, group: str | None) -> Iterator[Line]:
        if work.organization:
            yield "ORG", join_components((work.organization, *work.units)), [], group
        if work.title:
            yield "TITLE", escape(work.title), [], group
        if work.role:
            yield "ROLE", escape(work.role), [], group

    def _detail(self, detail: ReleasedDetail) -> Iterator[Line]:
        at_work = detail.level in ("membership", "post")
        types, custom = write_types(detail.label, detail.kind)
        if at_work and "WORK" not in types and self.entry.kind == "person":
            types = [*types, "WORK"]
        if detail.is_preferred:
            types = [*types, "PREF"]
        params = [["TYPE", *types]] if types else []
        name, value = self._value(detail)
        group = next(self._groups) if custom else None
        if detail.kind == "messaging" and detail.service:
            params = [*params, ["X-SERVICE-TYPE", _clean_param(detail.service)]]
        yield name, value, params, group
        if custom:
            yield "X-ABLabel", escape(custom), [], group

    def _value(self, detail: ReleasedDetail) -> tuple[str, str]:
        if detail.kind in ("phone", "fax"):
            number = detail.raw
            if detail.value and not re.search(r"\d", number):
                number = detail.value
            return "TEL", escape(number)
        if detail.kind == "email":
            return "EMAIL", escape(detail.value or detail.raw)
        if detail.kind == "web":
            return "URL", _uri(detail.raw)
        scheme = re.sub(r"[^a-z0-9+.-]", "", (detail.service or "x-im").lower()) or "x-im"
        return "IMPP", _uri(f"{scheme}:{detail.raw}")

    def _address(self, address: ReleasedAddress) -> Iterator[Line]:
        types, custom = write_types(address.label, "address")
        if address.level == "membership" and "WORK" not in types:
            types = [*types, "WORK"]
        if address.is_preferred:
            types = [*types, "PREF"]
        parts = ("po_box", "extended", "street", "locality", "region", "postal_code", "country")
        group = next(self._groups) if custom or address.country_code else None
        value = join_components(getattr(address, part) for part in parts)
        yield "ADR", value, [["TYPE", *types]] if types else [], group
        if address.country_code:
            yield "X-ABADR", address.country_code.lower(), [], group
        if custom:
            yield "X-ABLabel", escape(custom), [], group

    def _rest(self) -> Iterator[Line]:
        entry = self.entry
        for language in entry.languages:
            yield "LANG", escape(language), [], None
        if entry.birthday:
            yield "BDAY", escape(entry.birthday), [], None
        if entry.anniversary:
            yield "X-ANNIVERSARY", escape(entry.anniversary), [], None
        for note in entry.notes:
            yield "NOTE", escape(note), [], None
        if entry.tags:
            yield "CATEGORIES", ",".join(map(escape, entry.tags)), [], None
        if entry.photo and entry.photo_type:
            kind = PHOTO_TYPES.get(entry.photo_type, entry.photo_type.rpartition("/")[2].upper())
            yield (
                "PHOTO",
                base64.b64encode(entry.photo).decode(),
                [["ENCODING", "b"], ["TYPE", _clean_param(kind)]],
                None,
            )

    def _kept(self, kept: ReleasedProperty) -> Iterator[Line]:
        """A property as it was read; one of 2.1, whose escapes differ, is escaped anew."""
        name = re.sub(r"[^A-Za-z0-9-]", "-", kept.name)
        if not name or name.upper() in OURS:
            return
        value = CONTROL.sub("", kept.value.replace("\r", "").replace("\n", "\\n"))
        if kept.version == "2.1":
            value = ";".join(escape(part) for part in value.replace("\\;", "\x00").split(";")).replace("\x00", "\\;")
        params = [[_clean_name(key), *map(_clean_param, values)] for key, values in kept.params if values]
        yield name, value, params, _clean_name(kept.group) if kept.group else None


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _uri(text: str) -> str:
    """A URI as it is: nothing in it is escaped, nothing in it can end the line."""
    return re.sub(r"[\x00-\x20\x7f\x85\u2028\u2029]+", "%20", text.strip())


def _clean_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]", "-", name) or "X"


def _clean_param(value: str) -> str:
    """A parameter's value: line breaks and quotation marks as RFC 6868 writes them; vobject quotes the rest."""
    value = value.replace("^", "^^").replace("\r\n", "^n").replace("\n", "^n").replace("\r", "^n").replace('"', "^'")
    return CONTROL.sub("", value)
