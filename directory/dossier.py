"""Everything about some entries that reaching, showing and releasing them needs.

Read with a constant number of queries per 500 entries, as rows and not as entities: an export of ten
thousand people must not build ten thousand object graphs. The gate filters dossiers, `reach` orders
their details, `show` prints them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    bindparam,
    or_,
    select,
    true,
)

from directory import clock
from models import (
    AlternativeName,
    Base,
    ContactDetail,
    ContactSheet,
    Entry,
    EntryTag,
    ForeignUid,
    MailingList,
    Membership,
    NameKind,
    Note,
    Organization,
    OtherProperty,
    Person,
    PersonLanguage,
    Photo,
    Post,
    PostalAddress,
    Programme,
    Source,
    Tag,
    table_of,
)

AnyRow = Row[*tuple[Any, ...]]
CHUNK = 500
KINDS: dict[str, type[Base]] = {
    "person": Person,
    "organization": Organization,
    "post": Post,
    "membership": Membership,
    "programme": Programme,
    "list": MailingList,
    "sheet": ContactSheet,
}
PARTS: tuple[type[Base], ...] = (
    AlternativeName,
    ContactDetail,
    PostalAddress,
    Note,
    Photo,
    Source,
    ForeignUid,
    OtherProperty,
)
EVERY_PART: tuple[type[Base], ...] = (*PARTS, EntryTag)


@dataclass(frozen=True, slots=True)
class Holding:
    """One membership with its organization and, where there is one, its post; each with its own parts."""

    membership: Dossier
    organization: Dossier
    post: Dossier | None

    @property
    def title(self) -> str | None:
        """The post's title, else the one that the source gave."""
        title: str | None = self.post.name if self.post else self.membership.row.title
        return title

    @property
    def city(self) -> str | None:
        """The post's duty station, else the organization's city."""
        city: str | None = (self.post and self.post.row.duty_station) or self.organization.row.city
        return city

    @property
    def country(self) -> str | None:
        """The post's duty station's country, else where the organization is located."""
        country: str | None = (self.post and self.post.row.duty_country) or self.organization.row.located_in
        return country


@dataclass(slots=True)
class Dossier:
    """One entry: its rows, its parts, and its current memberships (of a person: held; of a post: its holders')."""

    entry: AnyRow
    row: AnyRow
    organization: Dossier | None = None  # of a post
    names: list[AnyRow] = field(default_factory=list)
    details: list[AnyRow] = field(default_factory=list)
    addresses: list[AnyRow] = field(default_factory=list)
    notes: list[AnyRow] = field(default_factory=list)
    photos: list[AnyRow] = field(default_factory=list)
    sources: list[AnyRow] = field(default_factory=list)
    uids: list[AnyRow] = field(default_factory=list)
    other: list[AnyRow] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    holdings: list[Holding] = field(default_factory=list)
    day: date | None = None  # as of which it was read

    @property
    def name(self) -> str:
        """What it is called, on a past day what it was called then (the former name that ended first after it)."""
        row = self.row
        then = _name_then(self.names, self.day) if self.day else None
        if then is not None:
            return then
        match str(self.entry.kind):
            case "person":
                return str(row.display_name)
            case "post" | "membership":
                return str(row.title or "")
            case _:
                return str(row.name)

    @property
    def main(self) -> Holding | None:
        """The main current membership of a person."""
        return self.holdings[0] if self.holdings else None


def _name_then(names: Iterable[AnyRow], day: date) -> str | None:
    former = [n for n in names if n.kind == NameKind.FORMER and n.valid_until_last and n.valid_until_last >= day]
    former = [n for n in former if n.valid_from_first is None or n.valid_from_first <= day]
    return str(min(former, key=lambda n: n.valid_until_last).value) if former else None


def current(table: FromClause, day: date | BindParameter[Any] | None) -> ColumnElement[bool]:
    """The SQL condition that a dated row holds on that day; without a day, that it ever did."""
    if day is None:
        return true()
    return and_(
        or_(table.c.valid_from_first.is_(None), table.c.valid_from_first <= day),
        or_(table.c.valid_until_last.is_(None), table.c.valid_until_last >= day),
    )


def former_names(connection: Connection, day: date) -> dict[int, str]:
    """What entries were called on a past day, where that is another name than today's.

    A former name that ended on or after the day was the name then; of several the one that ended first.
    """
    if day >= clock.today():
        return {}
    table = table_of(AlternativeName)
    rows = connection.execute(
        select(table.c.entry_id, table.c.value)
        .where(table.c.kind == NameKind.FORMER, table.c.valid_until_last.is_not(None), current(table, day))
        .order_by(table.c.valid_until_last.desc(), table.c.id.desc())
    )
    return {row.entry_id: row.value for row in rows}


def in_chunks(ids: Collection[int]) -> Iterator[list[int]]:
    """The ids, in order, 500 at a time (SQLite limits the variables of one statement)."""
    ordered = list(ids)
    for begin in range(0, len(ordered), CHUNK):
        yield ordered[begin : begin + CHUNK]


def read_dossiers(
    connection: Connection, ids: Collection[int], day: date | None, parts: Collection[type[Base]] = EVERY_PART
) -> dict[int, Dossier]:
    """The dossiers of these entries as of that day, in the given order; an unknown id is simply absent.

    Without a day they hold what ended and what has yet to begin as well. `parts` where not every part is needed.
    """
    dossiers: dict[int, Dossier] = {}
    for chunk in in_chunks(dict.fromkeys(ids)):
        dossiers |= _read_chunk(connection, chunk, day, parts)
    return {entry_id: dossiers[entry_id] for entry_id in dict.fromkeys(ids) if entry_id in dossiers}


def _read_chunk(
    connection: Connection, ids: list[int], day: date | None, parts: Collection[type[Base]]
) -> dict[int, Dossier]:
    wanted = _read_plain(connection, ids)
    people = [entry_id for entry_id, dossier in wanted.items() if dossier.entry.kind == "person"]
    table, post = table_of(Membership), table_of(Post)
    memberships = (
        select(table.c.id, table.c.post_id, table.c.organization_id, post.c.organization_id.label("post_organization"))
        .outerjoin_from(table, post, post.c.id == table.c.post_id)
        .where(table.c.person_id.in_(people), current(table, day))
        .order_by(table.c.is_main.desc(), table.c.id)
    )
    held = connection.execute(memberships).all() if people else []
    near = {number for row in held for number in row if number is not None}
    near |= {d.row.organization_id for d in wanted.values() if d.entry.kind in ("post", "membership")}
    everyone = _read_plain(connection, near - wanted.keys()) | wanted
    for dossier in everyone.values():
        if dossier.entry.kind in ("post", "membership"):
            dossier.organization = everyone[dossier.row.organization_id]
    for row in held:
        membership = everyone[row.id]
        holding = Holding(membership, everyone[row.organization_id], everyone[row.post_id] if row.post_id else None)
        wanted[membership.row.person_id].holdings.append(holding)
    _add_parts(connection, everyone, day, parts)
    return wanted


def _read_plain(connection: Connection, ids: Iterable[int]) -> dict[int, Dossier]:
    """The entries with their own rows, without parts."""
    entries: dict[int, AnyRow] = {}
    kinds: dict[str, list[int]] = defaultdict(list)
    for chunk in in_chunks(list(ids)):
        for row in connection.execute(select(table_of(Entry)).where(table_of(Entry).c.id.in_(chunk))):
            entries[row.id] = row
            kinds[str(row.kind)].append(row.id)
    found = {}
    for kind, members in kinds.items():
        table = KINDS[kind].__table__
        for chunk in in_chunks(members):
            for row in connection.execute(select(table).where(table.c.id.in_(chunk))):
                found[row.id] = Dossier(entries[row.id], row)
    return {entry_id: found[entry_id] for entry_id in entries}


@cache  # a page reads each of them: building one takes as long as running it
def _part_query(model: type[Base], of_a_day: bool) -> Select[*tuple[Any, ...]]:
    """The parts of the entries `ids`; dated ones as of `day`, or all."""
    table = table_of(model)
    order = [table.c.position, table.c.id] if "position" in table.c else [table.c.id]
    query = select(table).where(table.c.entry_id.in_(bindparam("ids", expanding=True))).order_by(*order)
    is_dated = of_a_day and model in (ContactDetail, PostalAddress)
    return query.where(current(table, bindparam("day"))) if is_dated else query


def _add_parts(
    connection: Connection, dossiers: Mapping[int, Dossier], day: date | None, parts: Collection[type[Base]]
) -> None:
    """Read the parts of all these entries: dated ones as of the day, in their own order."""
    for dossier in dossiers.values():
        dossier.day = day
    for model in (model for model in PARTS if model in parts):
        for chunk in in_chunks(dossiers.keys()):
            for row in connection.execute(_part_query(model, day is not None), {"ids": chunk, "day": day}):
                getattr(dossiers[row.entry_id], LISTS[model]).append(row)
    tag, link, language = table_of(Tag), table_of(EntryTag), table_of(PersonLanguage)
    for chunk in in_chunks(dossiers.keys()):
        tagged = select(link.c.entry_id, tag.c.name).join_from(link, tag).where(link.c.entry_id.in_(chunk))
        for entry_id, name in connection.execute(tagged.order_by(tag.c.folded)) if EntryTag in parts else ():
            dossiers[entry_id].tags.append(name)
        spoken = select(language.c.person_id, language.c.language).where(language.c.person_id.in_(chunk))
        has_people = any(dossiers[number].entry.kind == "person" for number in chunk)
        for person_id, code in connection.execute(spoken.order_by(language.c.position)) if has_people else ():
            dossiers[person_id].languages.append(code)


LISTS: dict[type[Base], str] = {
    AlternativeName: "names",
    ContactDetail: "details",
    PostalAddress: "addresses",
    Note: "notes",
    Photo: "photos",
    Source: "sources",
    ForeignUid: "uids",
    OtherProperty: "other",
}
