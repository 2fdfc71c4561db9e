"""What the properties of one card say, each taken by the handler of its name.

Every property has a place in the model or is kept verbatim in `other`; commas separate only in lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from directory.records import ParsedAddress, ParsedName, ParsedRelation
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.card import Card, Property
from directory.vcard.contacts import (
    READERS,
    is_internal,
    part_types,
    read_address,
    read_android,
    read_email,
    read_messaging,
    split_values,
)
from directory.vcard.dates import read_date
from directory.vcard.labels import KNOWN, UNRANKED, Types, read_types
from directory.vcard.naming import PHONETIC, PRONOUNCED, language_of
from directory.vcard.photos import read_photo
from directory.vcard.relations import NAMED, read_relation
from directory.vcard.values import listed, structured, text_of, uri_of
from directory.vcard.works import Works

PHOTO_DROPPED = QT_TRANSLATE_NOOP("directory", "the photo of line {line} is no picture that can be kept")
LONG_NOTE = QT_TRANSLATE_NOOP("directory", "the note of line {line} is very long: {count} characters")
UNREAD_DATE = QT_TRANSLATE_NOOP(
    "directory", "the date {value} of line {line} can be read in two ways or in none; it was kept as it is"
)
NOTE_IS_LONG = 100_000
ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-WAB-WEDDING_ANNIVERSARY",
)
KINDS = {"group": "group", "org": "organization", "organization": "organization", "individual": "person", "": "person"}
# what is worked into the entry as a whole, or says how the card was written
TAKEN = {
    "PRODID",
    "VERSION",
    "X-ABSHOWAS",
    "KIND",
    "X-ADDRESSBOOKSERVER-KIND",
    "X-ABLABEL",
    "N",
    "FN",
    "REV",
    "UID",
    "ORG",
    "TITLE",
    "ROLE",
}
GENDERS = ("animate", "common", "feminine", "inanimate", "masculine", "neuter")  # RFC 9554, 3.2
GOOGLES_OWN = {"mycontacts", "* mycontacts", "starred", "* starred"}
UNSPLIT = "X-LIAISON-UNSPLIT"  # N was made of FN for programs that show N only: it splits nothing
EVOLUTIONS_LIST = "X-EVOLUTION-LIST"  # its members are e-mail addresses
# a property in the place of a group, and its type in its own: `PHONE.WORK:…`
WORDED = {"PHONE": "TEL", "TELEPHONE": "TEL", "TEL": "TEL", "EMAIL": "EMAIL", "MAIL": "EMAIL"}
LIAISON_NAME = "X-LIAISON-NAME"  # an alternative name with its kind, as our own writer has it


Found = tuple[str, str, str | None, str | None, int, int | None]  # kind, raw, label, service, rank, work


@dataclass(slots=True)
class Gathered:
    """One card worked through; `gather` fills it."""

    card: Card
    is_ours: bool = False  # made by our own writer: nothing in it is disguised
    named: dict[str, list[Property]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    works: Works = field(default_factory=Works)
    details: list[Found] = field(default_factory=list)
    addresses: list[ParsedAddress] = field(default_factory=list)
    names: list[ParsedName] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    languages: list[tuple[int, str]] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    relations: list[ParsedRelation] = field(default_factory=list)
    other: list[Property] = field(default_factory=list)
    problems: list[Text] = field(default_factory=list)
    kind: str = "person"
    birthday: str | None = None
    anniversary: str | None = None
    died_on: str | None = None
    gender: str | None = None
    classification: str | None = None
    photo: tuple[bytes, str] | None = None

    def gather(self) -> None:
        """Take every property in the card's order."""
        card, named = self.card, self.named
        self.problems.extend(card.problems)
        for prop in card.properties:
            try:
                named[prop.name].append(prop)
            except KeyError:
                named[prop.name] = [prop]
        made_by = named.get("PRODID")
        self.is_ours = self.works.is_exact = made_by is not None and made_by[0].value.startswith("-//Liaison//")
        for prop in named.get("X-ABLABEL", ()):
            if prop.group:
                self.labels[prop.group.lower()] = text_of(prop)
        if "ORG" in named or "TITLE" in named or "ROLE" in named:
            self.other += self.works.take(card.properties)
        kind = named.get("KIND") or named.get("X-ADDRESSBOOKSERVER-KIND")
        word = text_of(kind[0]).lower() if kind else ""
        self.kind = KINDS.get(word, "person")
        if EVOLUTIONS_LIST in named and text_of(named[EVOLUTIONS_LIST][0]).upper() == "TRUE":
            self.kind = "group"
        if word not in KINDS and kind:
            self.other.append(kind[0])
        for prop in card.properties:
            handler = HANDLERS.get(prop.name)
            if handler is not None:
                handler(self, prop)
            elif prop.name not in TAKEN:
                self._take_unknown(prop)
        for prop in named.get("LABEL", ()):
            self._take_label(prop)

    def _types(self, prop: Property) -> Types:
        return read_types(prop.params, self.labels.get(prop.group.lower()) if prop.group else None)

    def _take_detail(self, prop: Property) -> None:
        if self.kind == "group" and prop.name == "EMAIL" and EVOLUTIONS_LIST in self.named:
            address = read_email(prop)
            self.members += [f"mailto:{address[1]}"] if address else []
            return
        if "=" in prop.value:
            if is_internal(prop):
                self.other.append(prop)
                return
            prop = part_types(prop)
        parts = split_values(prop)
        if parts is None:
            self._take_one(prop)
            return
        for place, part in enumerate(parts):
            self._take_one(prop._replace(value=part), is_first=place == 0)

    def _take_one(self, prop: Property, *, is_first: bool = True) -> None:
        found = (READERS.get(prop.name) or read_messaging)(prop)
        if found is None:
            return
        kind, raw, service = found
        types = self._types(prop)
        label = types.label
        if kind == "phone" and types.is_fax:
            kind = "fax"
        elif kind == "web" and label == "homepage":
            label = None
        elif prop.name.endswith(("SOCIALPROFILE", "SOCIAL-PROFILE")):
            label = label if label in ("home", "work") else None
        elif prop.name == "X-MS-TEL" and label is not None:
            label = "main" if label.lower() == "company" else label.lower()
        elif kind == "messaging" and label is not None and label.lower() == service:
            label = None
        rank = types.rank if is_first else UNRANKED
        self.details.append((kind, raw, label, service, rank, self.works.place(prop.group, types.is_work)))

    def _take_address(self, prop: Property) -> None:
        parts = read_address(prop, self.card.version, is_exact=self.is_ours)
        if parts is None:
            return
        types = self._types(prop)
        code = None
        for other in self.named.get("X-ABADR", ()) if prop.group else ():
            if other.group and other.group.lower() == str(prop.group).lower() and _is_country(other):
                code = text_of(other).upper()
        code = code or next((c.upper() for c in prop.param("CC") if re.fullmatch(r"[A-Za-z]{2}", c)), None)
        work = self.works.place(prop.group, types.is_work)
        self.addresses.append(
            ParsedAddress(
                **parts,
                country_code=code,
                label=types.label,
                is_preferred=types.rank < UNRANKED,
                work=work,
            )
        )

    def _take_label(self, prop: Property) -> None:
        """A printed label is an address of its own where no ADR is of its kind."""
        types = self._types(prop)
        place = self.works.place(prop.group, types.is_work)
        known = {address.label for address in self.addresses}
        if text_of(prop) and types.label not in known and (types.label or not known):
            self.addresses.append(ParsedAddress(street=text_of(prop), label=types.label, work=place))
            self.other.remove(prop)

    def _take_address_code(self, prop: Property) -> None:
        if not _is_country(prop):
            self.other.append(prop)

    def _take_note(self, prop: Property) -> None:
        text = text_of(prop)
        if text:
            self.notes.append(text)
        if len(text) > NOTE_IS_LONG:
            self.problems.append(Text(LONG_NOTE, {"line": prop.line, "count": len(text)}))

    def _take_tags(self, prop: Property) -> None:
        self.tags += [tag for tag in listed(prop) if tag.lower() not in GOOGLES_OWN]

    def _take_nickname(self, prop: Property) -> None:
        values = [text_of(prop)] if self.card.version == "2.1" else listed(prop)
        self.names += [ParsedName(value, "nickname", language_of(prop)) for value in values if value]

    def _take_own_name(self, prop: Property) -> None:
        kind = next(iter(prop.param("X-KIND")), "alternative").lower()
        script = next(iter(prop.param("SCRIPT")), None) or None
        kinds = ("native", "phonetic", "former", "acronym", "alternative")
        if text_of(prop):
            name = ParsedName(text_of(prop), kind if kind in kinds else "alternative", language_of(prop), script)
            self.names.append(name)

    def _take_sound(self, prop: Property) -> None:
        spoken = " ".join(filter(None, structured(prop, is_listed=False)))
        if "x-irmc-n" in prop.types or prop.name != "SOUND":  # how Japanese phones and Outlook write a reading
            self.names += [ParsedName(spoken, "phonetic")] if spoken else []
        else:
            self.other.append(prop)

    def _take_language(self, prop: Property) -> None:
        if text_of(prop):
            self.languages.append((read_types(prop.params).rank, text_of(prop)))

    def _take_birthday(self, prop: Property) -> None:
        found = _date(prop)
        if self.birthday is None and found:
            self.birthday = found
        elif (found is None or found != self.birthday) and text_of(prop):
            self._keep_date(prop, found)

    def _take_anniversary(self, prop: Property) -> None:
        found = _date(prop)
        if self.anniversary is None and found:
            self.anniversary = found
        elif (found is None or found != self.anniversary) and text_of(prop):
            self._keep_date(prop, found)

    def _keep_date(self, prop: Property, found: str | None) -> None:
        """One more date, or one that a text stands for, is kept; what should be a date and is none is told."""
        self.other.append(prop)
        if found is None and "text" not in (word.lower() for word in prop.param("VALUE")):
            self.problems.append(Text(UNREAD_DATE, {"value": text_of(prop)[:80], "line": prop.line}))

    def _take_death(self, prop: Property) -> None:
        found = _date(prop)
        if self.died_on is None and found and not found.startswith("--"):
            self.died_on = found
        elif text_of(prop):
            self.other.append(prop)

    def _take_gender(self, prop: Property) -> None:
        word = text_of(prop).lower()
        if self.gender is None and word in GENDERS:
            self.gender = word
        elif text_of(prop):
            self.other.append(prop)

    def _take_relation(self, prop: Property) -> None:
        """Kept as it is, since it says more than the model has words for; and read, to tie the two."""
        self.other.append(prop)
        found = read_relation(prop, self.labels.get(prop.group.lower()) if prop.group else None)
        if found is not None:
            self.relations.append(found)

    def _take_apple_date(self, prop: Property) -> None:
        label = self.labels.get(prop.group.lower(), "") if prop.group else ""
        if "anniversary" in label.lower():
            self._take_anniversary(prop)
        else:
            self.other.append(prop)

    def _take_android(self, prop: Property) -> None:
        kind, value, number = read_android(prop) or ("", "", "")
        if kind == "nickname":
            self.names.append(ParsedName(value, "nickname"))
        elif kind == "contact_event" and number == "1" and self.anniversary is None and read_date(value):
            self.anniversary = read_date(value)
        elif kind == "contact_event" and number == "3" and self.birthday is None and read_date(value):
            self.birthday = read_date(value)
        else:
            self._take_relation(prop)

    def _take_photo(self, prop: Property) -> None:
        found = read_photo(prop)
        if found is not None and self.photo is None:
            self.photo = found
        elif found is not None:
            self.other.append(prop)  # one more picture of her
        elif prop.data or prop.value[:5].lower() == "data:":
            self.problems.append(Text(PHOTO_DROPPED, {"line": prop.line}))
        elif text_of(prop):
            self.other.append(prop)  # a URI: recorded, never fetched

    def _take_class(self, prop: Property) -> None:
        said = text_of(prop).upper()
        if said and (self.classification is None or said == "CONFIDENTIAL" or self.classification == "PUBLIC"):
            self.classification = said  # the strictest of several

    def _take_member(self, prop: Property) -> None:
        if self.kind != "group":
            self.other.append(prop)
        elif text_of(prop):
            self.members.append(text_of(prop))

    def _take_uid_of_apple(self, prop: Property) -> None:
        if "UID" in self.named:
            self.other.append(prop)

    def _take_maiden_name(self, prop: Property) -> None:
        if text_of(prop):
            self.names.append(ParsedName(text_of(prop), "former", language_of(prop)))

    def _take_department(self, prop: Property) -> None:
        """Roundcube's and KDE's own, beside ORG."""
        if text_of(prop) and not self.works.add_unit(text_of(prop)):
            self.other.append(prop)

    def _take_blog(self, prop: Property) -> None:
        if text_of(prop):
            self.details.append(("web", uri_of(prop), "blog", None, UNRANKED, None))

    def _take_assistants_phone(self, prop: Property) -> None:
        if text_of(prop):
            self.details.append(("phone", text_of(prop), "assistant", None, UNRANKED, self.works.place(None, True)))

    def _take_second_address(self, prop: Property) -> None:
        """Samsung's, which stands beside an ADR that says the same, or in its place."""
        if "ADR" in self.named:
            self.other.append(prop)
        else:
            self._take_address(prop)

    def _pass_over(self, prop: Property) -> None:
        """Worked in by another name."""

    def _take_unknown(self, prop: Property) -> None:
        meant = WORDED.get(prop.group.upper()) if prop.group else None
        if prop.name.startswith("X-MESSAGING/"):
            self._take_detail(prop)
        elif meant is not None and prop.name.lower() in (*KNOWN, "fax"):
            self._take_detail(prop._replace(name=meant, params=(*prop.params, ("TYPE", (prop.name,))), group=None))
        else:
            self.other.append(prop)


HANDLERS: dict[str, Callable[[Gathered, Property], None]] = {
    **dict.fromkeys(READERS, Gathered._take_detail),
    "ADR": Gathered._take_address,
    "X-ABADR": Gathered._take_address_code,
    "NOTE": Gathered._take_note,
    **dict.fromkeys(("CATEGORIES", "CATEGORY", "X-GROUP-MEMBERSHIP", "X-GN"), Gathered._take_tags),
    **dict.fromkeys(("NICKNAME", "X-NICKNAME", "X-ANDROID-NICKNAME", "X-EPOCSECONDNAME"), Gathered._take_nickname),
    **dict.fromkeys(("X-MAIDENNAME", "X-MAIDEN-NAME", "X-ZIMBRA-MAIDENNAME"), Gathered._take_maiden_name),
    **dict.fromkeys(("X-EVOLUTION-BLOG-URL", "X-KADDRESSBOOK-BLOGFEED"), Gathered._take_blog),
    **dict.fromkeys(("X-DEPARTMENT", "X-KADDRESSBOOK-X-DEPARTMENT"), Gathered._take_department),
    **dict.fromkeys(("X-ASSISTANT-TEL", "X-ASSISTANT-PHONE"), Gathered._take_assistants_phone),
    "X-SAMSUNGADR": Gathered._take_second_address,
    LIAISON_NAME: Gathered._take_own_name,
    **dict.fromkeys(("SOUND", "X-MS-N-YOMI"), Gathered._take_sound),
    "LANG": Gathered._take_language,
    **dict.fromkeys(("BDAY", "X-BIRTHDAY"), Gathered._take_birthday),
    "X-ABDATE": Gathered._take_apple_date,
    "X-ANDROID-CUSTOM": Gathered._take_android,
    "PHOTO": Gathered._take_photo,
    "CLASS": Gathered._take_class,
    "MEMBER": Gathered._take_member,
    "X-ADDRESSBOOKSERVER-MEMBER": Gathered._take_member,
    "X-ABUID": Gathered._take_uid_of_apple,
    "DEATHDATE": Gathered._take_death,
    "GRAMGENDER": Gathered._take_gender,
    **dict.fromkeys(("RELATED", "X-ABRELATEDNAMES", *NAMED), Gathered._take_relation),
    **dict.fromkeys(ANNIVERSARIES, Gathered._take_anniversary),
    **dict.fromkeys((*PHONETIC, *PRONOUNCED, "SORT-STRING", UNSPLIT), Gathered._pass_over),
}


def _date(prop: Property) -> str | None:
    if prop.params and any(scale.lower() != "gregorian" for scale in prop.param("CALSCALE")):
        return None
    no_year = next(iter(prop.param("X-APPLE-OMIT-YEAR")), "1604") if prop.params else "1604"
    return read_date(text_of(prop), no_year)


def _is_country(prop: Property) -> bool:
    return re.fullmatch(r"[A-Za-z]{2}", text_of(prop)) is not None
