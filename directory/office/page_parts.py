"""What a page shows, as values: frozen, without a session, ready to cross to another thread.

Dates stay EDTF as they were written; `state` is "now", "past" or "future" on the day that the page was read for.
Levels of audience are their words. A reference (`detail-17`) is what the verbs call a part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from directory.dossier import AnyRow
from directory.texts import Text


@dataclass(frozen=True, slots=True)
class Link:
    """Another entry: what it is called, and what stands behind its name (of a person: title and organization)."""

    id: int
    kind: str
    name: str
    second: str = ""
    country: str | None = None
    audience: str = "public"


@dataclass(frozen=True, slots=True)
class Period:
    """From when until when something holds."""

    begins: str | None
    ends: str | None
    state: str
    ends_at_latest: bool = False


def holds(row: AnyRow, day: date) -> str:
    """Whether a dated row holds on a day: "now", "past" or "future"."""
    if row.valid_until_last is not None and row.valid_until_last < day:
        return "past"
    return "future" if row.valid_from_first is not None and row.valid_from_first > day else "now"


def period_of(row: AnyRow, day: date) -> Period:
    """From when until when a dated row holds."""
    return Period(row.valid_from, row.valid_until, holds(row, day), row.until_at_latest)


def known_on(verified: date | None, day: date) -> date | None:
    """When somebody had made sure by a day: a later check says nothing of it."""
    return verified if verified is None or verified <= day else None


@dataclass(frozen=True, slots=True)
class PageDetail:
    """A contact detail that reaches the entry. `level` says through what: person, membership, post, organization …;
    `owner` whose it is. `strictness` is the audience it counts as, `audience` the one it was given.
    """

    reference: str
    owner: Link
    level: str
    is_own: bool  # of the entry itself or of its membership: edited here
    kind: str
    raw: str
    shown: str  # as it is read: a valid phone grouped, else as received
    value: str | None  # E.164, or the address; None where it is not valid
    extension: str | None
    label: str | None
    service: str | None
    audience: str
    strictness: str
    is_preferred: bool
    is_shared: bool
    is_inferred: bool
    hours: str | None
    time_zone: str | None
    period: Period
    verified_on: date | None
    verified_by: str | None
    verified_how: str | None
    problem: Text | None
    suggestion: str | None  # as it is stored
    suggestion_shown: str | None
    readers: int = 0  # of a shared mailbox: how many people have it as theirs, or hold a post that has it


@dataclass(frozen=True, slots=True)
class PageAddress:
    """A postal address; `parts` by the names that `set` knows."""

    reference: str
    owner: Link
    level: str
    is_own: bool
    parts: Mapping[str, str]
    country_code: str | None
    label: str | None
    audience: str
    period: Period
    verified_on: date | None


@dataclass(frozen=True, slots=True)
class PageName:
    """Another name."""

    reference: str
    kind: str
    value: str
    language: str | None
    script: str | None
    period: Period


@dataclass(frozen=True, slots=True)
class PageNote:
    """A remark."""

    reference: str
    text: str
    audience: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class PageTag:
    """A tag, as the entry carries it."""

    reference: str
    name: str


@dataclass(frozen=True, slots=True)
class PageSource:
    """Where something is known from."""

    reference: str
    document: str
    dated: date | None
    excerpt: str | None


@dataclass(frozen=True, slots=True)
class PagePhoto:
    """A picture."""

    reference: str
    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Work:
    """A membership: who is or was where, as what. `phone` and `verified_on` stand in an organization's list only."""

    id: int
    person: Link
    organization: Link
    post: Link | None
    title: str | None
    capacity: str
    is_main: bool
    period: Period
    first: date | None  # the first and the last day it can have held, for drawing
    last: date | None
    audience: str
    phone: str | None = None
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class PagePost:
    """A post of an organization with everybody who held it, the latest first."""

    id: int
    title: str
    rank: int | None
    period: Period
    holders: tuple[Work, ...]
    admits_several: bool
    audience: str

    @property
    def now(self) -> tuple[Work, ...]:
        """Who holds it; nobody where it is vacant."""
        return tuple(work for work in self.holders if work.period.state == "now")

    @property
    def vacant_since(self) -> date | None:
        """The last day that somebody held it, as long as nobody does."""
        return max((work.last for work in self.holders if work.last), default=None) if not self.now else None


@dataclass(frozen=True, slots=True)
class Duty:
    """What somebody is a focal point for; `others` are the other ranks of the same duty."""

    reference: str
    programme: Link | None
    theme: str | None
    towards: Link | None
    country: str | None
    language: str | None
    rank: str
    holder: Link
    through: Link | None  # the post whose duty it is
    organization: Link | None  # for which the holder speaks
    others: tuple[tuple[str, Link], ...]
    period: Period
    verified_on: date | None


@dataclass(frozen=True, slots=True)
class Relation:
    """What an entry is to another; `is_subject`: it stands at the beginning of the sentence."""

    reference: str
    kind: str
    is_subject: bool
    other: Link
    programme: Link | None
    period: Period


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's part in a programme; `is_inherited` where it is known from the programme, not of the entry itself."""

    reference: str
    party: Link
    programme: Link
    role: str
    country: str | None
    period: Period
    is_inherited: bool


@dataclass(frozen=True, slots=True)
class Expected:
    """Of whom a programme expects a focal point: a kind, a classification or one organization; no country: in each."""

    reference: str
    organization_kind: str | None
    classification: str | None
    organization: Link | None
    country: str | None
    period: Period


@dataclass(frozen=True, slots=True)
class Referral:
    """Who refers cases to an organization, directly (`through` empty) or through others, the nearest last."""

    source: Link
    through: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Appearance:
    """A list or sheet that the entry stands on; a sheet that was issued says when last."""

    link: Link
    issued_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Succeeding:
    """An organization before or after this one."""

    other: Link
    kind: str
    happened_on: str | None
    is_before: bool


@dataclass(frozen=True, slots=True)
class Away:
    """A person is away, and who stands in."""

    reference: str
    stand_in: Link | None
    period: Period


@dataclass(frozen=True, slots=True)
class Issue:
    """A sheet as it was issued."""

    issued_at: datetime
    audience: str


@dataclass(frozen=True, slots=True)
class LastChange:
    """Who changed the entry last, when, and what that is called."""

    made_at: datetime
    author: str
    is_mine: bool
    what: Text


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the page of an entry shows."""

    id: int
    kind: str
    name: str
    audience: str
    fields: Mapping[str, str]  # what `set` changes, by its names for it; "" where nothing is known
    day: date
    country: str | None
    languages: tuple[str, ...]
    names: tuple[PageName, ...]
    details: tuple[PageDetail, ...]
    addresses: tuple[PageAddress, ...]
    notes: tuple[PageNote, ...]
    tags: tuple[PageTag, ...]
    sources: tuple[PageSource, ...]
    photo: PagePhoto | None
    works: tuple[Work, ...]  # of a person: hers; of an organization: everybody's; of a post: its holders
    posts: tuple[PagePost, ...]
    duties: tuple[Duty, ...]
    relations: tuple[Relation, ...]
    parts: tuple[Part, ...]
    appearances: tuple[Appearance, ...]
    parent: Link | None
    children: tuple[Link, ...]
    organization: Link | None  # of a post
    covers: tuple[str, ...]
    successions: tuple[Succeeding, ...]
    absences: tuple[Away, ...]
    members: tuple[Link, ...]
    excluded: tuple[Link, ...]
    issues: tuple[Issue, ...]
    expectations: tuple[Expected, ...]  # of a programme
    referrals: tuple[Referral, ...]  # of an organization
    last_change: LastChange | None

    @property
    def native_name(self) -> str | None:
        """The name in its own script."""
        return next((name.value for name in self.names if name.kind == "native"), None)

    @property
    def main(self) -> Work | None:
        """A person's main work of the day."""
        return next((work for work in self.works if work.period.state == "now"), None)
