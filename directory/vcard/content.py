"""A released entry as content lines of a version: which properties say it, and their values encoded.

What a version has no property for is written as phones and programs read it: an anniversary of 3.0 as
Apple and as everybody else has it, a custom label both as an Apple group and as an X- type (Android
ignores groups), a name in another script as X-LIAISON-NAME. No value can begin a line of its own: line
breaks are escaped, control characters dropped, parameters and groups cleaned.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import quote

from directory.released import Released, ReleasedAddress, ReleasedDetail, ReleasedProperty, ReleasedWork
from directory.vcard.labels import write_types
from directory.vcard.profiles import OUTLOOKS_OWN, share_out
from directory.vcard.relations import ANDROID, LABELS, RELATED, UID, untold
from directory.vcard.values import CONTROL, escape, join_components

PRODID = "-//Liaison//Liaison 0.1//EN"
PHOTO_TYPES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/gif": "GIF", "image/webp": "WEBP", "image/bmp": "BMP"}
# PROFILE says nothing but "vCard", and vobject stumbles over it
OURS = {"VERSION", "PRODID", "FN", "N", "UID", "REV", "BEGIN", "END", "PROFILE"}
ADDRESS = ("po_box", "extended", "street", "locality", "region", "postal_code", "country")
MEDIA = {"KEY": "application/octet-stream", "SOUND": "audio/basic"}
PLAIN_DATE = re.compile(r"(?:[0-9]{4}|-)(?:-[0-9]{2}){0,2}")
EXTENSION = re.compile(r";ext=(?=[0-9]+$)")  # of a tel: address: a phone would dial the letters
WEB = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
Params = tuple[tuple[str, tuple[str, ...]], ...]


class Line(NamedTuple):
    """One content line, its value encoded as its version has it but for quoted-printable."""

    name: str
    value: str
    params: Params = ()
    group: str | None = None


def content_lines(entry: Released, version: str, made_at: datetime) -> Iterator[Line]:
    """Every line of the card between BEGIN and END; `made_at` is REV where the entry has no moment of its own."""
    return (_Plain if version == "2.1" else _Lines)(entry, version, made_at).make()


class _Lines:
    """The lines of 3.0 and 4.0; groups are numbered item1, item2 … in order."""

    def __init__(self, entry: Released, version: str, made_at: datetime) -> None:
        self.entry = entry
        self.version = version
        self.made_at = made_at
        self.is_modern = version == "4.0"
        taken = {o.group.lower() for o in entry.other if o.group}
        self._groups = (name for number in range(1, 10**6) if (name := f"item{number}") not in taken)

    def make(self) -> Iterator[Line]:
        """Every line."""
        entry = self.entry
        yield Line("VERSION", self.version)
        yield Line("PRODID", PRODID)
        is_uri = ":" in entry.uid
        yield Line("UID", self._text(entry.uid), _one("VALUE", "text") if self.is_modern and not is_uri else ())
        yield Line("REV", _moment(entry.changed_at or self.made_at, self.is_modern))
        if entry.is_restricted:
            yield Line("CLASS", "CONFIDENTIAL")
        yield from self._names()
        yield from self._works()
        for address in entry.addresses:
            yield from self._address(address, None)
        yield from self._dates()
        yield from self._rest()
        yield from self._photo()
        for kept in entry.other:
            yield from self._kept(kept)
        yield from self._relatives()

    def _text(self, text: str) -> str:
        """A text value: a semicolon in it is escaped in 3.0 (RFC 2426, 5), and not in 4.0 (RFC 6350, 4)."""
        escaped = escape(text)
        return escaped.replace("\\;", ";") if self.is_modern else escaped

    def _names(self) -> Iterator[Line]:
        entry = self.entry
        yield Line("FN", self._text(entry.name))
        whole = next((prop for prop in entry.other if prop.name == "N"), None)
        parts, is_split = name_parts(entry)
        sort_as = _one("SORT-AS", entry.sort_name) if entry.sort_name and self.is_modern else ()
        if entry.kind != "person" and whole is not None:
            yield Line("N", _one_line(whole.value))
        else:
            yield Line("N", join_components(parts), sort_as)
        if not is_split:
            yield Line("X-LIAISON-UNSPLIT", "TRUE")
        if entry.sort_name and not self.is_modern:
            yield Line("SORT-STRING", self._text(entry.sort_name))
        plain = [n.value for n in entry.names if n.kind == "nickname" and not n.language]
        if plain:
            yield Line("NICKNAME", ",".join(map(self._text, plain)))
        spoken = [n for n in entry.names if n.kind == "phonetic" and not n.language][:1]
        for name in entry.names:
            language = _one("LANGUAGE", name.language) if name.language else ()
            if name.kind == "nickname":
                if name.language:
                    yield Line("NICKNAME", self._text(name.value), language)
            elif name in spoken:
                yield Line("X-PHONETIC-FIRST-NAME", self._text(name.value))
            else:
                script = _one("SCRIPT", name.script) if name.script else ()
                yield Line("X-LIAISON-NAME", self._text(name.value), (*_one("X-KIND", name.kind), *language, *script))

    def _works(self) -> Iterator[Line]:
        entry = self.entry
        if entry.kind == "organization":
            yield Line("ORG", join_components([entry.name]))
            yield Line("KIND", "org") if self.is_modern else Line("X-ABShowAs", "COMPANY")
        elif entry.kind == "list":
            yield Line("KIND" if self.is_modern else "X-ADDRESSBOOKSERVER-KIND", "group")
            yield from (
                Line(self._member(), self._text(uid if ":" in uid else f"urn:uuid:{uid}")) for uid in entry.members
            )
        for detail in entry.details:
            yield from self._detail(detail, None)
        if entry.kind == "organization":
            return
        for number, work in enumerate(entry.works):
            group = next(self._groups) if number else None  # the main work ungrouped, as every phone reads it
            yield from self._work(work, group)
            for detail in work.details:
                yield from self._detail(detail, group)
            for address in work.addresses:
                yield from self._address(address, group)

    def _member(self) -> str:
        """What a group's card calls one of it."""
        return "MEMBER" if self.is_modern else "X-ADDRESSBOOKSERVER-MEMBER"

    def _work(self, work: ReleasedWork, group: str | None) -> Iterator[Line]:
        if work.organization:
            yield Line(
                "ORG", join_components((work.organization, *work.units)), self._alternatives("ORG", group), group
            )
        for name, text in (("TITLE", work.title), ("ROLE", work.role)):
            if text:
                yield Line(name, self._text(text), self._alternatives(name, group), group)

    def _alternatives(self, name: str, group: str | None) -> Params:
        """ALTID, where a property that is kept says the same of the main work in another language."""
        if group or not self.entry.other:
            return ()
        kept = (o for o in self.entry.other if o.name == name and not o.group)
        return next((((key, values),) for o in kept for key, values in o.params if key == "ALTID" and values), ())

    def _types(self, label: str | None, kind: str, level: str, is_preferred: bool) -> tuple[Params, str | None]:
        """TYPE and PREF, and the text of a custom label."""
        types, custom = write_types(label, kind, self.version)
        work, preferred = ("work", "pref") if self.is_modern else ("WORK", "PREF")
        if level in ("membership", "post") and work not in types and self.entry.kind == "person":
            types = [*types, work]
        if is_preferred and not self.is_modern:
            types = [*types, preferred]
        params = _types(types)
        return (*params, *_one("PREF", "1")) if is_preferred and self.is_modern else params, custom

    def _detail(self, detail: ReleasedDetail, group: str | None) -> Iterator[Line]:
        params, custom = self._types(detail.label, detail.kind, detail.level, detail.is_preferred)
        group = next(self._groups) if custom else group
        name, value, more = self._value(detail)
        if name == "X-SOCIALPROFILE":  # its TYPE is the service, before all else
            said = tuple(
                word for key, words in params if key == "TYPE" for word in words if word in ("HOME", "WORK", "PREF")
            )
            params, more = _types((*more[0][1], *said) if more else said), ()
        yield Line(name, value, (*params, *more), group)
        if custom:
            yield Line("X-ABLabel", self._text(custom), (), group)

    def _value(self, detail: ReleasedDetail) -> tuple[str, str, Params]:
        raw, service = detail.raw, detail.service
        if detail.kind in ("phone", "fax"):
            is_told = ";" in raw and not self.is_modern
            return "TEL", self._text(EXTENSION.sub(",", raw) if is_told else raw), ()
        if detail.kind == "email":
            return "EMAIL", self._text(raw), ()
        if detail.kind == "web":
            return "URL", _uri(raw), ()
        if WEB.match(raw):
            if self.is_modern:
                return "SOCIALPROFILE", _uri(raw), _one("SERVICE-TYPE", service) if service else ()
            return "X-SOCIALPROFILE", _uri(raw), _one("TYPE", service) if service else ()
        scheme = re.sub(r"[^a-z0-9+.-]", "", (service or "x-im").lower()).lstrip("0123456789+.-") or "x-im"
        said = _one("SERVICE-TYPE" if self.is_modern else "X-SERVICE-TYPE", service) if service else ()
        return "IMPP", f"{scheme}:{quote(raw, safe='@+-._~!$*()=/')}", said

    def _address(self, address: ReleasedAddress, group: str | None) -> Iterator[Line]:
        params, custom = self._types(address.label, "address", address.level, address.is_preferred)
        code = address.country_code
        if code and self.is_modern:
            params = (*params, *_one("CC", code))  # RFC 8605
        is_grouped = custom or (code and not self.is_modern)
        group = next(self._groups) if is_grouped else group
        yield Line("ADR", join_components(getattr(address, part) for part in ADDRESS), params, group)
        if code and not self.is_modern:
            yield Line("X-ABADR", self._text(code.lower()), (), group)
        if custom:
            yield Line("X-ABLabel", self._text(custom), (), group)

    def _dates(self) -> Iterator[Line]:
        entry = self.entry
        if entry.birthday:
            yield Line("BDAY", *self._date(entry.birthday))
        if entry.anniversary and self.is_modern:
            yield Line("ANNIVERSARY", *self._date(entry.anniversary))
        elif entry.anniversary:
            group = next(self._groups)
            yield Line("X-ANNIVERSARY", *self._date(entry.anniversary))
            yield Line("X-ABDATE", *self._date(entry.anniversary), group)
            yield Line("X-ABLabel", "_$!<Anniversary>!$_", (), group)
        if entry.died_on:
            yield Line("DEATHDATE", *self._date(entry.died_on))  # RFC 6474; phones pass it over
        if entry.grammatical_gender:
            yield Line("GRAMGENDER", entry.grammatical_gender)  # RFC 9554

    def _date(self, date: str) -> tuple[str, Params]:
        if not PLAIN_DATE.fullmatch(date):
            return self._text(date), _one("VALUE", "text")
        if self.is_modern and date.count("-") >= 2:
            date = f"--{date[2:].replace('-', '')}" if date.startswith("--") else date.replace("-", "")
        return date, ()

    def _rest(self) -> Iterator[Line]:
        entry = self.entry
        for number, language in enumerate(entry.languages, 1):
            yield Line(
                "LANG", self._text(language), _one("PREF", str(number)) if self.is_modern and number < 101 else ()
            )
        # phones have one note: 4.0 keeps several apart
        for note in entry.notes if self.is_modern else filter(None, ["\n\n".join(entry.notes)]):
            yield Line("NOTE", self._text(note))
        if entry.tags:
            yield Line("CATEGORIES", ",".join(map(self._text, entry.tags)))

    def _relatives(self) -> Iterator[Line]:
        """4.0 names people by UID; before it, as Apple does and, where it has a number for the kind, Android."""
        numbers = {word: number for number, word in ANDROID.items()}
        for relative in untold(self.entry):
            if self.is_modern:
                params = _one("TYPE", RELATED.get(relative.kind, relative.kind))
                more = () if ":" in relative.uid else _one("VALUE", "text")
                yield Line("RELATED", self._text(relative.uid), (*params, *more))
                continue
            group, params = next(self._groups), _one(UID, relative.uid)
            yield Line("X-ABRELATEDNAMES", self._text(relative.name), params, group)
            yield Line("X-ABLabel", LABELS.get(relative.kind, relative.kind), (), group)
            if relative.kind in numbers:
                known = ["vnd.android.cursor.item/relation", relative.name, numbers[relative.kind], *[""] * 13]
                yield Line("X-ANDROID-CUSTOM", join_components(known), params)

    def _photo(self) -> Iterator[Line]:
        photo, kind = self.entry.photo, self.entry.photo_type
        if not photo or not kind:
            return
        text = base64.b64encode(photo).decode()
        if self.is_modern:
            yield Line("PHOTO", f"data:{_one_line(kind)};base64,{text}")
        else:
            short = PHOTO_TYPES.get(kind, kind.rpartition("/")[2].upper())
            yield Line("PHOTO", text, (*_one("ENCODING", "b"), *_one("TYPE", short)))

    def _kept(self, kept: ReleasedProperty) -> Iterator[Line]:
        """A property as it was read, in this version's escapes; inline bytes as this version has them."""
        name = _clean_name(kept.name)
        if name.upper() in OURS:
            return
        if self.entry.kind == "list" and name.upper() == "MEMBER":
            name = self._member()
        params = tuple((_clean_name(key), values) for key, values in kept.params if values)
        value = _one_line(kept.value.replace("\r\n", "\n").replace("\n", "\\n"))
        if kept.version == "2.1" and not any(key == "ENCODING" for key, _values in params):
            parts = re.split(r"(?<!\\);", value)
            value = ";".join(escape(part.replace("\\;", ";").replace("\\n", "\n")) for part in parts)
        group = _clean_name(kept.group) if kept.group else None
        yield self._as_bytes(Line(name, value, params, group))

    def _as_bytes(self, line: Line) -> Line:
        encoded = any(key.upper() == "ENCODING" for key, _values in line.params)
        if self.is_modern and encoded:
            rest = tuple(p for p in line.params if p[0].upper() not in ("ENCODING", "TYPE"))
            said = next((values[0].lower() for key, values in line.params if key.upper() == "TYPE" and values), "")
            kind = MEDIA.get(line.name.upper()) or f"image/{re.sub(r'[^a-z0-9.+-]', '', said) or 'jpeg'}"
            return line._replace(value=f"data:{kind};base64,{line.value}", params=rest)
        head, comma, body = line.value.partition(",")
        if not self.is_modern and comma and re.fullmatch(r"(?i)data:[\w.+/-]*;base64\\?", head):
            kind = head[5:].partition(";")[0].rpartition("/")[2].upper()
            more = (*_one("ENCODING", "b"), *(_one("TYPE", kind) if kind else ()))
            return line._replace(value=body, params=(*line.params, *more))
        return line


class _Plain(_Lines):
    """The lines of 2.1 as Outlook reads them: no groups, no lists, a few details of each kind, the rest as a note."""

    def make(self) -> Iterator[Line]:
        """Every line; values unencoded but for the semicolons of structured ones."""
        entry = self.entry
        kept, over = share_out(entry.all_details)
        yield Line("VERSION", "2.1")
        parts, is_split = name_parts(entry)
        if not is_split:
            yield Line("X-LIAISON-UNSPLIT", "TRUE")
        yield Line("N", _plain(parts))
        yield Line("FN", _plain_text(entry.name))
        yield from (Line("NICKNAME", _plain_text(name.value)) for name in entry.names[:] if name.kind == "nickname")
        for work in entry.works[:1] if entry.kind != "organization" else ():
            if work.organization:
                yield Line("ORG", _plain((work.organization, *work.units)))
            yield from (
                Line(name, _plain_text(text)) for name, text in (("TITLE", work.title), ("ROLE", work.role)) if text
            )
        if entry.kind == "organization":
            yield Line("ORG", _plain([entry.name]))
        notes = [*entry.notes, *(f"{d.service or d.label or d.kind}: {d.raw}" for d in over)]
        notes += [", ".join(filter(None, (w.title, w.organization))) for w in entry.works[1:]]
        if notes:
            yield Line("NOTE", _plain_text("\n\n".join(notes)))
        for detail in kept:
            yield self._plain_detail(detail)
        for address in [*entry.addresses, *(a for w in entry.works for a in w.addresses)]:
            types = self._bare(address.label, "address", address.level, address.is_preferred)
            yield Line("ADR", _plain([getattr(address, part) for part in ADDRESS]), types)
        for name, date in (("BDAY", entry.birthday), ("X-MS-ANNIVERSARY", entry.anniversary)):
            if date and PLAIN_DATE.fullmatch(date):
                yield Line(name, date if date.startswith("--") else date.replace("-", ""))
        if entry.tags:
            yield Line(
                "CATEGORIES",
                ",".join(" ".join(tag.replace(",", " ").split()).replace(";", "\\;") for tag in entry.tags),
            )
        if entry.photo and entry.photo_type in PHOTO_TYPES:
            photo = base64.b64encode(entry.photo).decode()
            yield Line("PHOTO", photo, (*_one("TYPE", PHOTO_TYPES[entry.photo_type]), *_one("ENCODING", "BASE64")))
        for relative in untold(entry):  # of MS-OXVCARD
            if relative.kind in LABELS:
                yield Line(f"X-MS-{relative.kind.upper()}", relative.name)
        yield Line("UID", entry.uid)
        yield Line("REV", _moment(entry.changed_at or self.made_at, True))
        if entry.is_restricted:
            yield Line("CLASS", "CONFIDENTIAL")

    def _plain_detail(self, detail: ReleasedDetail) -> Line:
        if detail.kind == "phone" and detail.label in OUTLOOKS_OWN:  # as MS-OXVCARD has them
            words = ("VOICE", *OUTLOOKS_OWN[detail.label], *(("PREF",) if detail.is_preferred else ()))
            return Line("X-MS-TEL", detail.raw, tuple(("", (word,)) for word in words))
        types = self._bare(detail.label, detail.kind, detail.level, detail.is_preferred)
        name = {"phone": "TEL", "fax": "TEL", "email": "EMAIL", "web": "URL"}.get(detail.kind, "X-MS-IMADDRESS")
        raw = EXTENSION.sub(" x", detail.raw) if name == "TEL" else detail.raw
        return Line(name, raw, types if name != "X-MS-IMADDRESS" else ())

    def _bare(self, label: str | None, kind: str, level: str, is_preferred: bool) -> Params:
        """The words of 2.1, each a parameter without a name."""
        words, _custom = write_types(label, kind, "2.1")
        words = [word for word in words if not word.startswith("X-") and word not in ("MAIN", "OTHER")]
        if level in ("membership", "post") and not {"WORK", "HOME"} & set(words):
            words = [*words, "WORK"]
        if is_preferred:
            words = [*words, "PREF"]
        return tuple(("", (word,)) for word in words)


def name_parts(entry: Released) -> tuple[tuple[str | None, ...], bool]:
    """N's five components, and whether the entry has them.

    Of a person whose name is in one piece all of it but the titles is the given name, and a list is called in the
    family name, as Apple does: phones that show N only would show nothing.
    """
    if entry.kind == "list":
        return (entry.name, None, None, None, None), True
    if entry.kind != "person":
        return (None,) * 5, True
    parts = ("family_name", "given_name", "additional_name", "honorific_prefix", "honorific_suffix")
    family, given, additional, prefix, suffix = (getattr(entry, part) for part in parts)
    if family or given or additional:
        return (family, given, additional, prefix, suffix), True
    whole = entry.name.removeprefix(f"{prefix} ") if prefix else entry.name
    whole = whole.removesuffix(f" {suffix}") if suffix else whole
    return (None, whole, None, prefix, suffix), False


def _types(words: Iterable[str]) -> Params:
    found = tuple(words)
    return (("TYPE", found),) if found else ()


def _one(name: str, value: str | None) -> Params:
    return ((name, (value or "",)),)


def _plain(parts: Iterable[str | None]) -> str:
    """Components of 2.1: a semicolon in one is escaped, and a backslash that would be taken for an escape."""
    return ";".join(re.sub(r'\\(?=[nN,;:"\\]|$)', r"\\\\", part or "").replace(";", "\\;") for part in parts)


def _plain_text(text: str) -> str:
    """A text of 2.1, which escapes nothing: a backslash that would be taken for an escape is written twice."""
    return re.sub(r"\\(?=[,;:])", r"\\\\", text)


def _moment(moment: datetime, is_basic: bool) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ" if is_basic else "%Y-%m-%dT%H:%M:%SZ")


def _one_line(text: str) -> str:
    """A text that is encoded already, without what could end its line."""
    return CONTROL.sub("", text.replace("\r", " ").replace("\n", " "))


def _uri(text: str) -> str:
    """A URI as it is: nothing in it is escaped, nothing in it can end the line."""
    return re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]+", "%20", text.strip())


def _clean_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "-", name) or "X"
