"""What may leave the program: frozen values that the gate alone makes and writers alone read.

Everything here is already filtered by audience, valid on the day of the export, free of open problems
where the purpose asks for that, and ordered. Standard library only, so that a writer can be given
nothing else. Field names are those of Popolo and vCard (RFC 6350).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from directory.texts import Text


@dataclass(frozen=True, slots=True)
class ReleasedDetail:
    """One way to reach somebody. `level` says whose it is: person, membership, post or organization."""

    id: int
    kind: str  # phone, fax, email, web, messaging
    raw: str  # as it was received or typed
    value: str | None  # E.164 ("+25821310779"), e-mail with folded domain, URL; None when not understood
    extension: str | None = None  # digits to dial after the number
    label: str | None = None  # home, work, mobile, pager, main, assistant, … or a custom text
    service: str | None = None  # messaging: signal, whatsapp, skype, xmpp, …
    is_preferred: bool = False
    is_shared: bool = False
    hours: str | None = None  # OpenStreetMap opening_hours
    level: str = "person"


@dataclass(frozen=True, slots=True)
class ReleasedAddress:
    """The components of vCard's ADR (RFC 6350, 6.3.1), with the country's ISO code beside its name."""

    po_box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    country_code: str | None = None
    label: str | None = None  # home, work or a custom text
    is_preferred: bool = False
    level: str = "person"


@dataclass(frozen=True, slots=True)
class ReleasedName:
    """An alternative name: native script, phonetic, former, nickname, acronym."""

    value: str
    kind: str
    language: str | None = None
    script: str | None = None


@dataclass(frozen=True, slots=True)
class ReleasedProperty:
    """A vCard property that the model has no place for, kept as it was read (value still escaped)."""

    name: str
    value: str
    group: str | None = None
    params: tuple[tuple[str, tuple[str, ...]], ...] = ()
    version: str = "3.0"  # of the card it came from


@dataclass(frozen=True, slots=True)
class ReleasedWork:
    """One current membership: where somebody works and as what. The main one comes first."""

    organization: str | None = None
    units: tuple[str, ...] = ()
    title: str | None = None
    role: str | None = None
    capacity: str = "substantive"  # substantive, acting, officer in charge, alternate, freelance
    city: str | None = None
    country_code: str | None = None
    is_main: bool = False
    details: tuple[ReleasedDetail, ...] = ()
    addresses: tuple[ReleasedAddress, ...] = ()


@dataclass(frozen=True, slots=True)
class ReleasedRelative:
    """Somebody whom a person is tied to and who may be named too."""

    kind: str  # what she is to the person: spouse, colleague, contact, manager, assistant
    name: str
    uid: str  # as her own card has it


@dataclass(frozen=True, slots=True)
class Released:
    """One entry that leaves.

    `details` and `addresses` are the entry's own and `works[*].details` those of each membership: all
    of them, raw, for vCard, CSV and XLSX. `reach` is the answer to "how do I reach her", nearest level
    first, already without what has an open problem: for blocks, sheets, QR codes and lists.
    """

    id: int
    kind: str  # person, organization, post, list
    uid: str  # vCard UID: the foreign one the entry came with, else urn:uuid:…
    name: str  # display name; the post's title or the organization's name otherwise
    given_name: str | None = None
    family_name: str | None = None
    additional_name: str | None = None
    honorific_prefix: str | None = None
    honorific_suffix: str | None = None
    sort_name: str | None = None
    name_order: str | None = None  # family-first, given-first
    names: tuple[ReleasedName, ...] = ()
    works: tuple[ReleasedWork, ...] = ()
    details: tuple[ReleasedDetail, ...] = ()
    addresses: tuple[ReleasedAddress, ...] = ()
    reach: tuple[ReleasedDetail, ...] = ()
    languages: tuple[str, ...] = ()
    birthday: str | None = None  # EDTF, or --MM-DD without a year
    anniversary: str | None = None
    died_on: str | None = None  # EDTF
    grammatical_gender: str | None = None  # as RFC 9554 has it
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    photo: bytes | None = None
    photo_type: str | None = None  # image/jpeg, …
    other: tuple[ReleasedProperty, ...] = ()
    relatives: tuple[ReleasedRelative, ...] = ()
    members: tuple[str, ...] = ()  # of a list: the UIDs of those who stand on it by name
    barred: tuple[str, ...] = ()  # the names of those who are expressly not on it
    rule: str | None = None  # the search that finds all others
    is_restricted: bool = False  # it leaves for those who may see what is
    changed_at: datetime | None = None
    country_code: str | None = None

    @property
    def all_details(self) -> tuple[ReleasedDetail, ...]:
        """Its own details and those of its work."""
        return (*self.details, *(detail for work in self.works for detail in work.details))


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Something that stays in: the whole entry (`detail` None) or one detail of it, and why."""

    name: str
    detail: str | None
    reason: Text
    entry_id: int | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """One export: for whom, as of which day, what leaves and what was left out."""

    audience: str  # public, partners, internal, restricted
    day: date
    made_at: datetime
    entries: tuple[Released, ...]
    excluded: tuple[Exclusion, ...] = ()

    def as_written(self) -> Release:
        """The same for cards and tables, which carry every detail as it was written: what only has an open problem is
        in them, and not left out."""
        carried = {entry.id: {d.raw for d in entry.all_details} for entry in self.entries}
        left_out = [e for e in self.excluded if e.detail is None or e.detail not in carried.get(e.entry_id or 0, ())]
        return replace(self, excluded=tuple(left_out))


@dataclass(frozen=True, slots=True)
class ReleasedFocal:
    """One place of a coverage grid or one line of the focal-point list; a name is None where nobody may be named."""

    state: str  # filled, acting, expiring, stale, vacant, missing, not expected
    programme: str | None = None
    theme: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    organization: str | None = None
    post: str | None = None
    language: str | None = None  # in which it answers: BCP 47
    towards: str | None = None  # the organization that it answers to
    is_alternate: bool = False  # the line is of an alternate without a primary
    is_expected: bool = False
    is_hidden: bool = False  # somebody answers whom this audience may not see
    holder: str | None = None
    capacity: str | None = None
    stand_in: str | None = None  # while the holder is away
    before: str | None = None  # who held a vacant post last
    alternate: str | None = None
    since: str | None = None  # EDTF
    until: str | None = None
    verified: date | None = None


@dataclass(frozen=True, slots=True)
class ReleasedRow:
    """A row of a coverage grid: its name, the kind it is grouped under, and its cells by column."""

    name: str
    kind: str
    places: tuple[tuple[ReleasedFocal, ...], ...]


@dataclass(frozen=True, slots=True)
class ReleasedBoard:
    """What is common to a coverage grid and a focal-point list that leave: for whom, of what and as of which day."""

    audience: str
    day: date
    made_at: datetime
    programme: str | None  # None: all
    excluded: tuple[Exclusion, ...]


@dataclass(frozen=True, slots=True)
class ReleasedGrid(ReleasedBoard):
    """A coverage grid that leaves."""

    by: str  # countries (the columns are codes) or programmes
    columns: tuple[str, ...]
    rows: tuple[ReleasedRow, ...]


@dataclass(frozen=True, slots=True)
class ReleasedTurn:
    """A turn of duty on the wall's clock; `name` is None where this audience may not know whose it is."""

    begins: datetime
    ends: datetime
    name: str | None


@dataclass(frozen=True, slots=True)
class ReleasedRota:
    """Whole weeks of a duty post's rota that leave: whose turn it is, when nobody is there, and who the people are."""

    audience: str
    first: date
    days: int
    made_at: datetime
    post: str
    organization: str
    zone: str | None  # IANA
    turns: tuple[ReleasedTurn, ...]
    gaps: tuple[tuple[datetime, datetime], ...]
    gap_hours: float
    people: tuple[tuple[Released, float], ...]  # who is on duty, and for how many hours
    excluded: tuple[Exclusion, ...]


@dataclass(frozen=True, slots=True)
class ReleasedList(ReleasedBoard):
    """A focal-point list that leaves."""

    lines: tuple[ReleasedFocal, ...]
