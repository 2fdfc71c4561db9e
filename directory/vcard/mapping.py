"""A card's properties to one parsed entry (RFC 2426, 6350, 9554 and what vendors write).

Every property has a place in the model or is kept verbatim, in its order, and written back. FN is never
rebuilt from N; ROLE is not TITLE; commas separate only in lists.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from directory.records import (
    ParsedAddress,
    ParsedDetail,
    ParsedEntry,
    ParsedName,
    ParsedProperty,
    ParsedWork,
    RejectedRecord,
)
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.card import Card, Property
from directory.vcard.labels import is_work, read_label
from directory.vcard.photos import read_photo
from directory.vcard.values import components, joined_lists, listed, read_date, read_moment, text_of

NAMELESS = QT_TRANSLATE_NOOP("directory", "the card has no name, organisation, e-mail or phone to call it by")
PHOTO_DROPPED = QT_TRANSLATE_NOOP("directory", "the photo of line {line} is no picture that can be kept")
NAME_FROM = QT_TRANSLATE_NOOP("directory", "the card has no name; it is called after its {source}")
MESSAGING = {
    "X-AIM": "aim",
    "X-ICQ": "icq",
    "X-JABBER": "xmpp",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-QQ": "qq",
    "X-MSN": "msn",
    "X-YAHOO": "yahoo",
    "X-GTALK": "gtalk",
    "X-GOOGLE-TALK": "gtalk",
    "X-TWITTER": "twitter",
}
ANNIVERSARIES = {
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
}
PHONETIC = {"X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME"}
ADDRESS = ("po_box", "extended", "street", "locality", "region", "postal_code", "country")
IGNORED = {"PRODID", "VERSION", "X-ABSHOWAS", "KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABLABEL", "N", "FN", "REV", "UID"}


def map_card(card: Card) -> ParsedEntry | RejectedRecord:
    """The entry that a card describes; rejected where it has nothing to call it by."""
    return _Mapper(card).map()


@dataclass(slots=True)
class _Work:
    """An ORG, TITLE and ROLE that belong together."""

    organization: str | None = None
    units: tuple[str, ...] = ()
    title: str | None = None
    role: str | None = None
    group: str | None = None


@dataclass(slots=True)
class _Mapper:
    """Works one card through; each handler takes the properties of its names."""

    card: Card
    labels: dict[str, str] = field(default_factory=dict)
    works: list[_Work] = field(default_factory=list)
    details: list[ParsedDetail] = field(default_factory=list)
    addresses: list[ParsedAddress] = field(default_factory=list)
    names: list[ParsedName] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    languages: list[tuple[int, str]] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    phonetic: dict[str, str] = field(default_factory=dict)
    other: list[Property] = field(default_factory=list)
    problems: list[Text] = field(default_factory=list)
    birthday: str | None = None
    anniversary: str | None = None
    classification: str | None = None
    photo: tuple[bytes, str] | None = None

    def map(self) -> ParsedEntry | RejectedRecord:
        """The entry, or why there is none."""
        card = self.card
        self.problems = list(card.problems)
        for prop in card.properties:
            if prop.name == "X-ABLABEL" and prop.group:
                self.labels[prop.group] = text_of(prop)
            elif prop.name in ("ORG", "TITLE", "ROLE"):
                self._take_work(prop)
        for prop in card.properties:
            if prop.name in IGNORED or prop.name in ("ORG", "TITLE", "ROLE"):
                continue
            HANDLERS.get(prop.name, _Mapper._keep)(self, prop)
        name, parts = self._find_name()
        if name is None:
            return RejectedRecord(card.line, card.raw, Text(NAMELESS))
        return self._make(name, parts)

    def _make(self, name: str, parts: list[str]) -> ParsedEntry:
        card = self.card
        kind = self._find_kind(name, parts)
        uid, rev = card.first("UID") or card.first("X-ABUID"), card.first("REV")
        given, family, additional, prefixes, suffixes = self._split_name(parts)
        if self.phonetic:
            spoken = [self.phonetic[key] for key in sorted(self.phonetic) if self.phonetic[key]]
            self.names.append(ParsedName(" ".join(spoken), "phonetic"))
        works = tuple(ParsedWork(w.organization, w.units, w.title, w.role) for w in self.works)
        is_person = kind == "person"
        return ParsedEntry(
            line=card.line,
            raw=card.raw,
            origin="card",
            display_name=name,
            kind=kind,
            given_name=given if is_person else None,
            family_name=family if is_person else None,
            additional_name=additional if is_person else None,
            honorific_prefix=prefixes if is_person else None,
            honorific_suffix=suffixes if is_person else None,
            sort_name=self._find_sort_name() if is_person else None,
            names=tuple(dict.fromkeys(self.names)),
            works=works if is_person else (),
            details=tuple(self.details if is_person else [_own(d) for d in self.details]),
            addresses=tuple(self.addresses if is_person else [_own_address(a) for a in self.addresses]),
            languages=tuple(language for _pref, language in sorted(self.languages, key=lambda item: item[0])),
            birthday=self.birthday,
            anniversary=self.anniversary,
            notes=tuple(dict.fromkeys(self.notes)),
            tags=tuple(dict.fromkeys(self.tags)),
            members=tuple(dict.fromkeys(self.members)),
            photo=self.photo[0] if self.photo else None,
            photo_type=self.photo[1] if self.photo else None,
            classification=self.classification,
            uid=text_of(uid) if uid and text_of(uid) else None,
            revised=read_moment(text_of(rev)) if rev else None,
            other=tuple(
                ParsedProperty(p.name, _verbatim(p), p.group, p.params, card.version) for p in self._with_labels()
            ),
            problems=tuple(self.problems),
        )

    def _take_work(self, prop: Property) -> None:
        """ORG begins a work; TITLE and ROLE go to the work of their group, else to the first that lacks them."""
        if prop.name == "ORG":
            parts = [part for part in components(prop) if part] or []
            if not parts:
                return
            work = next((w for w in self.works if w.organization is None and w.group == prop.group), None)
            if work is None:
                work = _Work(group=prop.group)
                self.works.append(work)
            work.organization, work.units = parts[0], tuple(parts[1:])
            return
        text = text_of(prop)
        attribute = prop.name.lower()
        if not text:
            return
        same = [w for w in self.works if prop.group and w.group == prop.group] or self.works
        work = next((w for w in same if getattr(w, attribute) is None), None)
        if work is None:
            if self.works:
                self.other.append(prop)  # a second title of the one organization
                return
            work = _Work(group=prop.group)
            self.works.append(work)
        setattr(work, attribute, text)

    def _find_name(self) -> tuple[str | None, list[str]]:
        """The display name and the components of N; without FN after N, ORG, NICKNAME, EMAIL, TEL."""
        n = self.card.first("N")
        parts = joined_lists(n, self.card.version) if n else []
        for prop in self.card.all("FN"):
            if text_of(prop):
                self.names += [
                    ParsedName(text_of(p), "alternative", _language(p))
                    for p in self.card.all("FN")
                    if p is not prop and text_of(p)
                ]
                return " ".join(text_of(prop).split()), parts
        spoken = [parts[i] for i in (3, 1, 2, 0, 4) if i < len(parts) and parts[i]]
        if spoken:
            return " ".join(" ".join(spoken).split()), parts
        if self.works and self.works[0].organization:
            return self.works[0].organization, parts
        nickname = next((name.value for name in self.names if name.kind == "nickname"), None)
        for source, text in (
            ("nickname", nickname),
            ("e-mail", next((d.raw for d in self.details if d.kind == "email"), None)),
            ("phone", next((d.raw for d in self.details if d.kind == "phone"), None)),
        ):
            if text:
                self.problems.append(Text(NAME_FROM, {"source": source}))
                return text, parts
        return None, parts

    def _split_name(self, parts: list[str]) -> tuple[str | None, ...]:
        """given, family, additional, prefixes, suffixes; RFC 9554's second surname and generation stay with theirs."""
        filled = [part or None for part in parts] + [None] * 7
        family = " ".join(part for part in (filled[0], filled[5]) if part) or None
        if filled[5] and filled[0] and filled[5] in filled[0].split():
            family = filled[0]  # RFC 9554: a second surname may stand in both places
        suffix = filled[4]
        if filled[6] and filled[6] not in (suffix or ""):
            suffix = " ".join(part for part in (suffix, filled[6]) if part)
        return filled[1], family, filled[2], filled[3], suffix

    def _find_kind(self, name: str, parts: list[str]) -> str:
        kind = self.card.first("KIND") or self.card.first("X-ADDRESSBOOKSERVER-KIND")
        word = text_of(kind).lower() if kind else ""
        if word == "group":
            return "group"
        if word in ("org", "organization"):
            return "organization"
        shown_as = self.card.first("X-ABSHOWAS")
        if shown_as and text_of(shown_as).upper().startswith("COMPANY"):
            return "organization"
        organization = self.works[0].organization if self.works else None
        has_person = any(parts[:4])
        if organization and not has_person and organization.casefold() == name.casefold() and not self.works[0].title:
            return "organization"
        return "person"

    def _find_sort_name(self) -> str | None:
        for prop in (self.card.first("SORT-STRING"), self.card.first("N")):
            if prop is not None:
                found = text_of(prop) if prop.name == "SORT-STRING" else " ".join(prop.param("SORT-AS"))
                if found:
                    return found
        return None

    def _label(self, prop: Property) -> tuple[str | None, bool, bool]:
        """(label, is a fax, is the office's) of a detail."""
        label, is_fax = read_label(prop.types, self.labels.get(prop.group) if prop.group else None)
        return label, is_fax, is_work(prop.types, label) and any(w.organization for w in self.works)

    def _take_phone(self, prop: Property) -> None:
        raw = text_of(prop)
        if raw.lower().startswith("tel:"):
            raw = raw[4:]
        label, is_fax, at_work = self._label(prop)
        if raw:
            kind = "fax" if is_fax else "phone"
            self._detail(prop, kind, raw, label, None, at_work)

    def _take_email(self, prop: Property) -> None:
        label, _is_fax, at_work = self._label(prop)
        raw = re.sub(r"^mailto:", "", text_of(prop), flags=re.IGNORECASE)
        if raw:
            self._detail(prop, "email", raw, label, None, at_work)

    def _take_web(self, prop: Property) -> None:
        label, _is_fax, at_work = self._label(prop)
        if text_of(prop):
            self._detail(prop, "web", text_of(prop), None if label == "homepage" else label, None, at_work)

    def _take_messaging(self, prop: Property) -> None:
        label, _is_fax, at_work = self._label(prop)
        raw = text_of(prop)
        services = prop.param("SERVICE-TYPE") or prop.param("X-SERVICE-TYPE")
        service = services[0].lower() if services else MESSAGING.get(prop.name)
        scheme, colon, rest = raw.partition(":")
        if colon and re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", scheme) and not rest.startswith("//"):
            raw, service = rest, service or scheme.lower()
        if raw:
            self._detail(prop, "messaging", raw, label, service, at_work)

    def _take_profile(self, prop: Property) -> None:
        user = prop.param("X-USER") or prop.param("USERNAME")
        service = next((t for t in prop.types if t != "pref"), None) or next(iter(prop.param("SERVICE-TYPE")), None)
        raw = text_of(prop) or next(iter(user), "")
        if raw.lower().startswith("x-apple:"):
            raw = raw[8:]
        if raw:
            self._detail(prop, "messaging", raw, None, service.lower() if service else None, False)

    def _detail(
        self, prop: Property, kind: str, raw: str, label: str | None, service: str | None, at_work: bool
    ) -> None:
        is_preferred = "pref" in prop.types or "1" in prop.param("PREF")
        self.details.append(ParsedDetail(kind, raw, label, service, is_preferred, 0 if at_work else None))

    def _take_address(self, prop: Property) -> None:
        parts = [*joined_lists(prop, self.card.version), *[""] * 7][:7]
        if not any(parts):
            label = " ".join(prop.param("LABEL"))
            if not label:
                return
            parts[2] = label.replace("\n", ", ")
        label_word, _is_fax, at_work = self._label(prop)
        code = None
        for other in self.card.all("X-ABADR"):
            if other.group == prop.group and prop.group and re.fullmatch(r"[A-Za-z]{2}", text_of(other)):
                code = text_of(other).upper()
        is_preferred = "pref" in prop.types or "1" in prop.param("PREF")
        street = dict(zip(ADDRESS, parts, strict=True))
        self.addresses.append(
            ParsedAddress(
                **street, country_code=code, label=label_word, is_preferred=is_preferred, work=0 if at_work else None
            )
        )

    def _take_note(self, prop: Property) -> None:
        if text_of(prop):
            self.notes.append(text_of(prop))

    def _take_tags(self, prop: Property) -> None:
        self.tags += [tag for tag in listed(prop) if tag.lower() != "mycontacts"]

    def _take_nickname(self, prop: Property) -> None:
        values = [text_of(prop)] if self.card.version == "2.1" else listed(prop)
        self.names += [ParsedName(value, "nickname", _language(prop)) for value in values if value]

    def _take_phonetic(self, prop: Property) -> None:
        self.phonetic[prop.name] = text_of(prop)

    def _take_language(self, prop: Property) -> None:
        pref = next(iter(prop.param("PREF")), "100")
        if text_of(prop):
            self.languages.append((int(pref) if pref.isdecimal() else 100, text_of(prop)))

    def _take_birthday(self, prop: Property) -> None:
        self.birthday = self.birthday or read_date(text_of(prop))
        if self.birthday is None or prop.param("ALTID"):
            self._keep(prop)

    def _take_anniversary(self, prop: Property) -> None:
        found = read_date(text_of(prop))
        if found is None or self.anniversary not in (None, found):
            self._keep(prop)
        self.anniversary = self.anniversary or found

    def _take_apple_date(self, prop: Property) -> None:
        if "anniversary" in (self.labels.get(prop.group or "") or "").lower():
            self._take_anniversary(prop)
        else:
            self._keep(prop)

    def _take_photo(self, prop: Property) -> None:
        found = read_photo(prop)
        if found is not None and self.photo is None:
            self.photo = found
        elif found is None and (prop.data is not None or prop.value.startswith("data:")):
            self.problems.append(Text(PHOTO_DROPPED, {"line": prop.line}))
        elif text_of(prop):
            self._keep(prop)  # a URI: recorded, never fetched

    def _take_class(self, prop: Property) -> None:
        self.classification = text_of(prop).upper() or None

    def _take_member(self, prop: Property) -> None:
        if text_of(prop):
            self.members.append(text_of(prop))

    def _keep(self, prop: Property) -> None:
        if prop.data is None or prop.name in ("LOGO", "SOUND", "KEY"):
            self.other.append(prop)

    def _with_labels(self) -> list[Property]:
        """What is kept, with the labels of its groups."""
        groups = {prop.group for prop in self.other if prop.group}
        return [p for p in self.card.properties if p in self.other or (p.name == "X-ABLABEL" and p.group in groups)]


HANDLERS: dict[str, Callable[[_Mapper, Property], None]] = {
    "TEL": _Mapper._take_phone,
    "EMAIL": _Mapper._take_email,
    "URL": _Mapper._take_web,
    "IMPP": _Mapper._take_messaging,
    "X-SOCIALPROFILE": _Mapper._take_profile,
    "SOCIALPROFILE": _Mapper._take_profile,
    "ADR": _Mapper._take_address,
    "NOTE": _Mapper._take_note,
    "CATEGORIES": _Mapper._take_tags,
    "NICKNAME": _Mapper._take_nickname,
    "LANG": _Mapper._take_language,
    "BDAY": _Mapper._take_birthday,
    "X-ABDATE": _Mapper._take_apple_date,
    "PHOTO": _Mapper._take_photo,
    "CLASS": _Mapper._take_class,
    "MEMBER": _Mapper._take_member,
    "X-ADDRESSBOOKSERVER-MEMBER": _Mapper._take_member,
    **dict.fromkeys(MESSAGING, _Mapper._take_messaging),
    **dict.fromkeys(ANNIVERSARIES, _Mapper._take_anniversary),
    **dict.fromkeys(PHONETIC, _Mapper._take_phonetic),
}


def _language(prop: Property) -> str | None:
    return next(iter(prop.param("LANGUAGE")), None)


def _verbatim(prop: Property) -> str:
    """The value as a 3.0 line holds it; binary ones as base64."""
    if prop.data is not None:
        return base64.b64encode(prop.data).decode()
    return prop.value.replace("\n", "\\n")


def _own(detail: ParsedDetail) -> ParsedDetail:
    """A company card's details are the company's own."""
    return replace(detail, work=None)


def _own_address(address: ParsedAddress) -> ParsedAddress:
    return replace(address, work=None)
