"""What an import knows of an entry: enough to tell whether a record is about it and what the record adds.

The same shape serves entries of the directory and entries that an earlier record of the same import
is going to make, so that a card that stands twice in a file is one person.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from directory.importing.steps import Ref, Target
from directory.records import ParsedDetail
from directory.search.folding import fold_words
from directory.vcard.values import CONTROL

DetailKey = tuple[str, str]
REACHING = ("email", "phone")  # the kinds that tell people apart
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
NOT_DIGITS = re.compile(r"[^0-9]+")


@lru_cache(16384)  # a record's name is asked for several times, an organization's by everybody who works there
def name_keys(name: str) -> tuple[str, str]:
    """What two writings of one name share: its folded words in alphabetical order, in its own script and in Latin."""
    return fold_name(name)


def fold_name(name: str) -> tuple[str, str]:
    """The same for a name that will not be asked for again."""
    native, latin = fold_words(name)
    own = " ".join(sorted(native))
    return own, own if latin is native else " ".join(sorted(latin))


def name_key(name: str) -> str:
    """The first of them."""
    return name_keys(name)[0]


def detail_key(kind: str, raw: str, value: str | None, extension: str | None) -> DetailKey:
    """What two writings of one detail share: the normalised value, else the digits, else the folded text."""
    if kind in ("phone", "fax"):
        return kind, f"{value or NOT_DIGITS.sub('', raw) or raw.casefold()}/{extension or ''}"
    if value is None or kind != "email":
        return kind, (value or raw).strip().rstrip("/").casefold()
    return kind, value.casefold()


class KnownDetail(NamedTuple):
    """A detail that an entry has: its row (None while new), its slot, its audience and when it ended."""

    row_id: int | None
    kind: str
    label: str | None
    raw: str
    audience: int
    is_work: bool
    until: dict[str, Any]  # the columns of valid_until, as they stand


@dataclass(slots=True)
class KnownWork:
    """A current membership: its reference, its organization's, and what it says (`row` None while new)."""

    ref: Ref
    organization: Ref
    organization_name: str
    title: str | None
    audience: int
    has_post: bool = False
    row: dict[str, Any] | None = None


class KnownUid(NamedTuple):
    """A UID that an entry has: its row (None: the entry's own UUID, or new) and the REV of its newest card."""

    row_id: int | None
    revised_at: datetime | None
    is_foreign: bool


@dataclass(eq=False, slots=True)
class Known:
    """One entry, kept up to date while the plan adds to it."""

    ref: Ref
    kind: str
    name: str
    audience: int
    version: int = 0
    item: int | None = None  # the item of this import that makes it
    country: str | None = None  # of an organization
    row: dict[str, Any] = field(default_factory=dict)
    details: dict[DetailKey, KnownDetail] = field(default_factory=dict)
    ended: dict[DetailKey, date] = field(default_factory=dict)  # details that are over, and their last day
    works: list[KnownWork] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    latin: set[str] = field(default_factory=set)  # the Latin writing of its names
    uids: dict[str, KnownUid] = field(default_factory=dict)
    addresses: set[tuple[str, ...]] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    languages: list[str] = field(default_factory=list)
    other: set[tuple[str, str]] = field(default_factory=set)
    ties: set[tuple[str, str]] = field(default_factory=set)  # to whom she is tied here: kind, UID or name, folded
    photos: int = 0
    members: set[Hashable] = field(default_factory=set)
    cards: dict[str, bytes] = field(default_factory=dict)  # the last card that came in under each UID

    @property
    def target(self) -> Target:
        """What a decision calls it by."""
        return ("entry", self.ref.id) if self.item is None else ("item", self.item)  # type: ignore[return-value]

    @property
    def organization(self) -> str | None:
        """The organization it is shown with."""
        return self.works[0].organization_name if self.works else None

    def call(self, name: str) -> None:
        """Let it be found by this name too."""
        own, latin = name_keys(name)
        self.names.add(own)
        self.latin.add(latin)

    def shared_detail(self, keys: set[DetailKey]) -> str | None:
        """The kind of an e-mail or phone of the record that is hers too; e-mails first."""
        kinds = {key[0] for key in keys if key in self.details}
        return next((kind for kind in REACHING if kind in kinds), None)

    def contradicts(self, keys: set[DetailKey]) -> bool:
        """Whether both she and the record have e-mails, or both have phones (of which none is the same)."""
        theirs = {kind for kind, _value in keys}
        ours = {kind for kind, _value in self.details}
        return any(kind in theirs and kind in ours for kind in REACHING)

    def fork(self) -> Known:
        """A copy whose lists and sets are its own."""
        other = copy(self)
        for name in GROWING:
            setattr(other, name, copy(getattr(self, name)))
        return other

    def become(self, other: Known) -> None:
        """Be what the copy is."""
        for name in ("name", "audience", *GROWING):
            setattr(self, name, getattr(other, name))


GROWING = (
    "row", "details", "ended", "works", "names", "latin", "uids", "addresses", "notes", "tags", "languages", "other",
    "members",
)  # fmt: skip


def kept_key(name: str, value: str) -> tuple[str, str]:
    """What a property that is kept of a card shares with itself as another version writes it."""
    if value[:5].lower() == "data:":
        value = value.partition(",")[2]
    if "\\" in value:
        value = ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
    return name, value if value.isprintable() else CONTROL.sub("", value)


def address_key(parts: Any) -> tuple[str, ...]:
    """What two writings of one postal address share; `parts` in the order of ADDRESS_PARTS."""
    return tuple([" ".join(str(part).split()).casefold() if part != "" else "" for part in parts])


ADDRESS_PARTS = ("po_box", "extended", "street", "locality", "region", "postal_code", "country")


class ReadDetail(NamedTuple):
    """A parsed detail with the columns that follow from its text, and what it shares with its other writings."""

    parsed: ParsedDetail
    columns: dict[str, Any]
    key: DetailKey
