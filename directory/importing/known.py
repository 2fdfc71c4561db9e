"""What an import knows of an entry: enough to tell whether a record is about it and what the record adds.

The same shape serves entries of the directory and entries that an earlier record of the same import
is going to make, so that a card that stands twice in a file is one person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from directory.dossier import AnyRow, Dossier
from directory.importing.steps import Ref
from directory.records import ParsedDetail
from directory.search.folding import fold_words

DetailKey = tuple[str, str]


def name_key(name: str) -> str:
    """What two writings of one name share: its folded words in alphabetical order."""
    return " ".join(sorted(fold_words(name)[0]))


def detail_key(kind: str, raw: str, value: str | None, extension: str | None) -> DetailKey:
    """What two writings of one detail share: the normalised value, else the digits, else the folded text."""
    if kind in ("phone", "fax"):
        return kind, f"{value or re.sub(r'[^0-9]', '', raw) or raw.casefold()}/{extension or ''}"
    if value is None or kind != "email":
        return kind, (value or raw).strip().rstrip("/").casefold()
    return kind, value.casefold()


@dataclass(slots=True)
class KnownDetail:
    """A detail that an entry has: the row (None while new), its slot and its audience."""

    row: AnyRow | None
    kind: str
    label: str | None
    raw: str
    audience: int
    is_work: bool


@dataclass(slots=True)
class KnownWork:
    """A current membership: its reference, its organization's, and what it says (the row None while new)."""

    ref: Ref
    organization: Ref
    title: str | None
    audience: int
    row: AnyRow | None = None


@dataclass(eq=False, slots=True)
class Known:
    """One entry, kept up to date while the plan adds to it."""

    ref: Ref
    kind: str
    name: str
    audience: int
    version: int = 0
    country: str | None = None  # of an organization
    row: AnyRow | None = None
    details: dict[DetailKey, KnownDetail] = field(default_factory=dict)
    works: list[KnownWork] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    uids: dict[str, AnyRow | None] = field(default_factory=dict)
    addresses: set[tuple[str, ...]] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    languages: list[str] = field(default_factory=list)
    other: set[tuple[str, str]] = field(default_factory=set)
    has_photo: bool = False
    members: set[str] = field(default_factory=set)

    def shares_detail(self, keys: set[DetailKey]) -> bool:
        """Whether an e-mail or phone of the record is hers."""
        return any(key in self.details for key in keys if key[0] in ("email", "phone"))


def know(dossier: Dossier) -> Known:
    """What is known of an entry of the directory."""
    kind, row = str(dossier.entry.kind), dossier.row
    known = Known(
        Ref(dossier.entry.id), kind, dossier.name, int(dossier.entry.audience), dossier.entry.version, row=row
    )
    _add_details(known, dossier, is_work=False)
    for holding in dossier.holdings:
        membership = holding.membership
        _add_details(known, membership, is_work=True)
        known.works.append(
            KnownWork(
                Ref(membership.entry.id),
                Ref(holding.organization.entry.id),
                holding.title,
                int(membership.entry.audience),
                membership.row,
            )
        )
        known.addresses |= {address_key(a) for a in membership.addresses}
    known.names = {name_key(n.value) for n in dossier.names} | {name_key(dossier.name)}
    known.uids = {dossier.entry.uuid: None} | {uid.folded: uid for uid in dossier.uids}
    if kind == "organization":
        known.country = row.located_in
    known.addresses |= {address_key(a) for a in dossier.addresses}
    known.notes = {n.text for n in dossier.notes}
    known.tags = {t.casefold() for t in dossier.tags}
    known.languages = list(dossier.languages)
    known.other = {(o.name, o.value) for o in dossier.other}
    known.has_photo = bool(dossier.photos)
    return known


def _add_details(known: Known, dossier: Dossier, *, is_work: bool) -> None:
    for row in dossier.details:
        key = detail_key(row.kind, row.raw, row.value, row.extension)
        known.details.setdefault(key, KnownDetail(row, str(row.kind), row.label, row.raw, int(row.audience), is_work))


def address_key(address: Any) -> tuple[str, ...]:
    """What two writings of one postal address share (rows and parsed ones alike)."""
    parts = ("po_box", "extended", "street", "locality", "region", "postal_code", "country")
    return tuple(" ".join(str(getattr(address, part)).split()).casefold() for part in parts)


@dataclass(frozen=True, slots=True)
class ReadDetail:
    """A parsed detail with the columns that follow from its text."""

    parsed: ParsedDetail
    columns: dict[str, Any]

    @property
    def key(self) -> DetailKey:
        """What it shares with other writings of itself."""
        return detail_key(self.parsed.kind, self.parsed.raw, self.columns["value"], self.columns["extension"])
