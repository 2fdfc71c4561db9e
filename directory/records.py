"""What a parser yields: one frozen record per card, block or row, with its line and its problems.

Parsers (press, vcard, spreadsheets) know no database; `plan` decides what becomes of each record.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from directory.texts import Text


@dataclass(frozen=True, slots=True)
class ParsedDetail:
    """A phone, fax, e-mail, web or messaging address as it was written. `work` indexes `ParsedEntry.works`."""

    kind: str  # phone, fax, email, web, messaging
    raw: str  # the text of the value, unescaped, without a `tel:` or `mailto:` scheme
    label: str | None = None  # home, work, mobile, … or the custom label's text
    service: str | None = None
    is_preferred: bool = False
    work: int | None = None  # None: the person's own


@dataclass(frozen=True, slots=True)
class ParsedAddress:
    """The seven components of vCard's ADR; a country code where one is known."""

    po_box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    country_code: str | None = None
    label: str | None = None
    is_preferred: bool = False
    work: int | None = None


@dataclass(frozen=True, slots=True)
class ParsedName:
    """An alternative name. `kind`: native, phonetic, former, nickname, acronym, alternative."""

    value: str
    kind: str
    language: str | None = None
    script: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedProperty:
    """A vCard property without a place in the model: kept verbatim (value still escaped, in its own order)."""

    name: str
    value: str
    group: str | None = None
    params: tuple[tuple[str, tuple[str, ...]], ...] = ()
    version: str = "3.0"


@dataclass(frozen=True, slots=True)
class ParsedRelation:
    """Another person whom a card names. `kind`: spouse, colleague, contact, and manager, assistant of this one."""

    kind: str
    target: str  # a name, a UID or mailto:, as written


@dataclass(frozen=True, slots=True)
class ParsedWork:
    """An organization as it was named, with units, title and role; city and country where the text tells them."""

    organization: str | None
    units: tuple[str, ...] = ()
    title: str | None = None
    role: str | None = None
    city: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    organization_kind: str | None = (
        None  # a value of OrganizationKind where the text tells it ("IOM Maputo": own_office)
    )


class Original(NamedTuple):
    """A card as it was written in a form other than vCard's, and what that form is called (MECARD, jCard …)."""

    form: str
    text: str


@dataclass(frozen=True, slots=True)
class ParsedEntry:
    """One card, block or row.

    `raw` is the record's own bytes, or those of the vCard that was made of its `original`; `line` where
    it begins, from 1. `origin` (release, card, spreadsheet) decides the audience of arrival,
    `classification` is vCard's CLASS, upper case.
    """

    line: int
    raw: bytes
    origin: str
    display_name: str
    kind: str = "person"  # person, organization, group
    given_name: str | None = None
    family_name: str | None = None
    additional_name: str | None = None
    honorific_prefix: str | None = None
    honorific_suffix: str | None = None
    sort_name: str | None = None
    names: tuple[ParsedName, ...] = ()
    works: tuple[ParsedWork, ...] = ()
    details: tuple[ParsedDetail, ...] = ()
    addresses: tuple[ParsedAddress, ...] = ()
    languages: tuple[str, ...] = ()
    birthday: str | None = None  # YYYY-MM-DD, YYYY-MM, YYYY or --MM-DD
    anniversary: str | None = None
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    members: tuple[str, ...] = ()  # of a group: UIDs or mailto: addresses
    photo: bytes | None = None
    photo_type: str | None = None
    classification: str | None = None  # PUBLIC, PRIVATE, CONFIDENTIAL
    uid: str | None = None  # as written
    revised: datetime | None = None  # REV
    other: tuple[ParsedProperty, ...] = ()
    grammatical_gender: str | None = None  # as RFC 9554 has it: feminine, masculine …
    died_on: str | None = None
    relations: tuple[ParsedRelation, ...] = ()
    problems: tuple[Text, ...] = ()  # what was salvaged or dropped, for the report
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A record that could not be read: nothing of it is lost, `raw` keeps its bytes."""

    line: int
    raw: bytes
    reason: Text
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something the text names but nobody should create unasked: an organization, a programme."""

    kind: str  # organization, programme
    name: str
    line: int


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """Everything one file (or pasted text) holds, in file order."""

    name: str  # the file's name, or "-" for standard input
    records: tuple[ParsedEntry | RejectedRecord, ...]
    suggestions: tuple[Suggestion, ...] = ()
    encoding: str = "utf-8"
    dated: date | None = None  # the release's own date, where it states one
    excerpts: dict[int, str] = field(default_factory=dict)  # line of a record -> the source's words around it
