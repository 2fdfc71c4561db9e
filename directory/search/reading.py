"""Reads what the documents of many entries are made from: a dozen queries a chunk, however many entries it has.

Plain rows of prepared queries, since entities would take ten times as long. What is dated is read of all days: the
index tells of past ones too; `Rows.at` leaves what holds on one of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Integer,
    Select,
    String,
    Table,
    and_,
    case,
    cast,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)

from directory.search.among import among
from directory.search.prepared import Prepared
from directory.search.records import Held, Rows
from models import (
    AlternativeName,
    Beat,
    Capacity,
    ContactDetail,
    ContactSheet,
    Entry,
    EntryKind,
    EntryTag,
    FocalPoint,
    ListMember,
    MailingList,
    Membership,
    NameKind,
    Note,
    Organization,
    Participation,
    Person,
    Photo,
    Post,
    PostalAddress,
    Programme,
    SheetMember,
    Succession,
    Tag,
)
from models.base import table_of

T = TypeVar("T")
CHUNK = 2_000  # entries read together: few queries, and little memory at any size

_ENTRY, _PERSON, _ORGANIZATION, _POST, _MEMBERSHIP, _PROGRAMME, _LIST, _SHEET, _NAME, _DETAIL, _LISTED, _PRINTED = map(
    table_of,
    (
        Entry,
        Person,
        Organization,
        Post,
        Membership,
        Programme,
        MailingList,
        ContactSheet,
        AlternativeName,
        ContactDetail,
        ListMember,
        SheetMember,
    ),
)
_TAG, _TAGGED, _NOTE, _BEAT, _ADDRESS, _PHOTO, _PARTICIPATION, _FOCAL, _SUCCESSION = map(
    table_of, (Tag, EntryTag, Note, Beat, PostalAddress, Photo, Participation, FocalPoint, Succession)
)

_IS_LISTED = and_(_ENTRY.c.kind != EntryKind.MEMBERSHIP, _ENTRY.c.merged_into.is_(None))


def read(connection: Connection, ids: list[int], day: date) -> Rows:
    """The rows for the documents of these entries; what is gone, merged or a membership has no head."""
    rows = Rows(day)
    rows.heads = {row.id: row for row in _HEADS.rows(connection, ids)}
    people, posts, counted = (
        [id_ for id_, head in rows.heads.items() if head.kind in kinds]
        for kinds in ((EntryKind.PERSON,), (EntryKind.POST,), (EntryKind.LIST, EntryKind.SHEET))
    )  # what is asked of one kind only is not asked where there is none of it: most edits are of one person
    owners = set(rows.heads)
    above = {row.above for row in rows.heads.values() if row.above is not None}
    for row in _MEMBERSHIPS.rows(connection, people) if people else ():
        rows.memberships[row.person_id].append(row)
        owners.update({row.id, row.post_id} - {None})
        above.add(row.organization_id)
    for row in _ORGANIZATIONS.rows(connection, sorted(above)):
        rows.organizations[row.id] = row
        rows.above[row.start].append(row.id)
    for row in _HOLDINGS.rows(connection, posts) if posts else ():
        rows.holdings[row.post_id].append(row)
    _read_programmes(connection, rows, owners)
    _read_names(connection, rows, owners)
    assert not isinstance(rows.details, Held)
    assert not isinstance(rows.facts, Held)
    for part in chunks(sorted(owners), 4 * CHUNK):
        for row in _DETAILS.rows(connection, part):
            rows.details[row.entry_id].append(row)
        for row in _FACTS.rows(connection, part):
            rows.facts[row.entry_id].append(row)
    if counted:
        rows.members.update((row.id, row.members) for row in _MEMBERS.rows(connection, counted))
    return rows


def _read_names(connection: Connection, rows: Rows, owners: set[int]) -> None:
    """The other names of all that a document names, and of an organization those of the ones that it succeeds."""
    organizations = {id_ for id_, head in rows.heads.items() if head.kind == EntryKind.ORGANIZATION}
    old: dict[int, str] = {}
    for part in chunks(sorted(organizations | set(rows.organizations)), 4 * CHUNK):
        for row in _PREDECESSORS.rows(connection, part):
            rows.predecessors[row.start].append(row.id)
            old[row.id] = row.name
    holders = {row.person_id for held in rows.holdings.values() for row in held}
    named = owners | set(rows.organizations) | set(rows.programmes) | set(old)
    for part in chunks(sorted(named | holders), 4 * CHUNK):
        for row in _NAMES.rows(connection, part):
            if row.entry_id in named:
                rows.names[row.entry_id].append(row.value)
            if row.kind == NameKind.NATIVE:
                rows.natives.setdefault(row.entry_id, row.value)
            elif row.kind == NameKind.FORMER and row.valid_until_last is not None:
                rows.former[row.entry_id].append(row)
    own = {id_: tuple(rows.names.get(id_, ())) for id_ in old}
    for successor, ids in rows.predecessors.items():
        for id_ in ids:
            rows.names[successor] += (old[id_], *own[id_])


def _read_programmes(connection: Connection, rows: Rows, owners: set[int]) -> None:
    """What the owners are to programmes and themes, and the programmes with those above them."""
    assert not isinstance(rows.duties, Held)
    wanted = {id_ for id_, head in rows.heads.items() if head.kind == EntryKind.PROGRAMME}
    for part in chunks(sorted(owners), 4 * CHUNK):
        for row in _DUTIES.rows(connection, part):
            rows.duties[row.entry_id].append(row)
            wanted.add(row.programme_id)
    for part in chunks(sorted(wanted - {None}), 4 * CHUNK):
        for row in _PROGRAMMES.rows(connection, part):
            rows.programmes[row.id] = row
            rows.above_programme[row.start].append(row.id)


def listed(connection: Connection, ids: Collection[int] | None = None) -> list[tuple[int, str]]:
    """Every entry that has a document, or those of `ids` that have one: its id, and the text it is sorted by."""
    if ids is None:
        return [(row.id, row.sorted_by) for row in connection.execute(_named())]
    return [(row.id, row.sorted_by) for part in chunks(ids) for row in _THESE_NAMED.rows(connection, part)]


def chunks(ids: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """`ids` in lists of at most `size`."""
    source = iter(ids)
    while chunk := list(islice(source, size)):
        yield chunk


def _named() -> Select[Any]:
    """Every listed entry's id and the text it is sorted by."""
    return (
        select(
            _ENTRY.c.id,
            func.coalesce(
                func.nullif(_PERSON.c.sort_name, ""),
                case(
                    (func.coalesce(_PERSON.c.family_name, "") == "", None),
                    else_=_PERSON.c.family_name + " " + func.coalesce(_PERSON.c.given_name, ""),
                ),
                _PERSON.c.display_name,
                _ORGANIZATION.c.name,
                _POST.c.title,
                _PROGRAMME.c.name,
                _LIST.c.name,
                _SHEET.c.name,
                "",
            ).label("sorted_by"),
        )
        .select_from(_EVERY_KIND)
        .where(_IS_LISTED)
    )


def _dates(table: Any) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """The first and the last day on which a dated row can hold."""
    return table.c.valid_from_first, table.c.valid_until_last


_EVERY_KIND = (
    _ENTRY.outerjoin(_PERSON, _PERSON.c.id == _ENTRY.c.id)
    .outerjoin(_ORGANIZATION, _ORGANIZATION.c.id == _ENTRY.c.id)
    .outerjoin(_POST, _POST.c.id == _ENTRY.c.id)
    .outerjoin(_PROGRAMME, _PROGRAMME.c.id == _ENTRY.c.id)
    .outerjoin(_LIST, _LIST.c.id == _ENTRY.c.id)
    .outerjoin(_SHEET, _SHEET.c.id == _ENTRY.c.id)
)

_THESE_NAMED = Prepared(_named().where(among(_ENTRY.c.id)))
_HEADS = Prepared(_named().add_columns(
    _ENTRY.c.kind,
    _ENTRY.c.audience,
    func.coalesce(
        _PERSON.c.display_name,
        _ORGANIZATION.c.name,
        _POST.c.title,
        _PROGRAMME.c.name,
        _LIST.c.name,
        _SHEET.c.name,
        "",
    ).label("shown_name"),
    _PERSON.c.given_name,
    _PERSON.c.additional_name,
    _PERSON.c.family_name,
    _PERSON.c.sort_name,
    _PERSON.c.name_order,
    _PROGRAMME.c.acronym,
    func.coalesce(
        cast(_ORGANIZATION.c.organization_kind, String), _PROGRAMME.c.acronym, _LIST.c.description
    ).label("about"),
    func.coalesce(_POST.c.organization_id, _ORGANIZATION.c.parent_id).label("above"),
    func.coalesce(_POST.c.duty_country, _ORGANIZATION.c.located_in).label("country"),
    func.coalesce(_POST.c.duty_station, _ORGANIZATION.c.city).label("city"),
    _ORGANIZATION.c.area,
    _ORGANIZATION.c.represents,
).where(among(_ENTRY.c.id)))  # fmt: skip

_MEMBERSHIPS = Prepared(
    select(
        _MEMBERSHIP.c.id,
        _MEMBERSHIP.c.person_id,
        _MEMBERSHIP.c.organization_id,
        _MEMBERSHIP.c.post_id,
        _MEMBERSHIP.c.title,
        _MEMBERSHIP.c.role,
        _MEMBERSHIP.c.units,
        _MEMBERSHIP.c.capacity,
        _POST.c.title.label("post_title"),
        _POST.c.duty_country,
        _POST.c.duty_station,
        *_dates(_MEMBERSHIP),
    )
    .select_from(_MEMBERSHIP.outerjoin(_POST, _POST.c.id == _MEMBERSHIP.c.post_id))
    .where(among(_MEMBERSHIP.c.person_id))
    .order_by(_MEMBERSHIP.c.is_main.desc(), _MEMBERSHIP.c.id)
)

_HOLDINGS = Prepared(
    select(
        _MEMBERSHIP.c.id,
        _MEMBERSHIP.c.post_id,
        _MEMBERSHIP.c.person_id,
        _MEMBERSHIP.c.capacity,
        _PERSON.c.display_name,
        *_dates(_MEMBERSHIP),
    )
    .join_from(_MEMBERSHIP, _PERSON, _PERSON.c.id == _MEMBERSHIP.c.person_id)
    .where(among(_MEMBERSHIP.c.post_id))
    .order_by(_MEMBERSHIP.c.capacity == Capacity.ALTERNATE, _MEMBERSHIP.c.is_main.desc(), _MEMBERSHIP.c.id)
)
_MEMBERS = Prepared(
    union_all(
        select(_LISTED.c.list_id.label("id"), func.count().label("members"))
        .where(among(_LISTED.c.list_id), _LISTED.c.is_excluded.is_(False))
        .group_by(_LISTED.c.list_id),
        select(_PRINTED.c.sheet_id, func.count()).where(among(_PRINTED.c.sheet_id)).group_by(_PRINTED.c.sheet_id),
    )
)


def _upwards(table: Table, *shown: ColumnElement[Any]) -> Select[Any]:
    """The rows of `ids` in a tree and all those above them; `start` is the one from which each was reached."""
    up = (
        select(table.c.id.label("start"), table.c.id, table.c.parent_id)
        .where(among(table.c.id))
        .cte("up", recursive=True)
    )
    higher = select(up.c.start, table.c.id, table.c.parent_id)
    up = up.union(higher.join_from(up, table, table.c.id == up.c.parent_id))
    found = select(up.c.start, up.c.id, *shown).join_from(up, table, table.c.id == up.c.id)
    return found.order_by(up.c.start, up.c.id)


def _predecessors() -> Select[Any]:
    """The organizations that went over into `ids`, and those into them; `start` is what each has become."""
    old = (
        select(_SUCCESSION.c.successor_id.label("start"), _SUCCESSION.c.predecessor_id.label("id"))
        .where(among(_SUCCESSION.c.successor_id))
        .cte("old", recursive=True)
    )
    older = select(old.c.start, _SUCCESSION.c.predecessor_id)
    old = old.union(older.join_from(old, _SUCCESSION, _SUCCESSION.c.successor_id == old.c.id))
    found = select(old.c.start, old.c.id, _ORGANIZATION.c.name)
    return found.join_from(old, _ORGANIZATION, _ORGANIZATION.c.id == old.c.id).order_by(old.c.start, old.c.id)


def _facts() -> Select[Any]:
    """What is known of entries beside names and details, as (entry_id, what, ref, text, level)."""

    def fact(what: str, table: Table, owner: str = "entry_id", **columns: Any) -> Select[Any]:
        shown = (
            literal(what).label("what"),
            columns.get("ref", null()).label("ref"),
            columns.get("text", cast(null(), String)).label("text"),
            columns.get("level", literal(0)).label("level"),
            columns.get("begins", cast(null(), Date)).label("valid_from_first"),
            columns.get("ends", cast(null(), Date)).label("valid_until_last"),
        )
        return select(table.c[owner].label("entry_id"), *shown).where(among(table.c[owner]))

    tagged = fact("tag", _TAGGED, ref=_TAGGED.c.tag_id, text=_TAG.c.name).join(_TAG, _TAG.c.id == _TAGGED.c.tag_id)
    listed_in = fact("list", _LISTED, "member_id", ref=_LISTED.c.list_id).where(_LISTED.c.is_excluded.is_(False))
    found = union_all(
        tagged,
        listed_in,
        fact("note", _NOTE, ref=_NOTE.c.id, text=_NOTE.c.text, level=_NOTE.c.audience),
        fact("beat", _BEAT, ref=_BEAT.c.id, text=_BEAT.c.subject),
        fact(
            "address",
            _ADDRESS,
            ref=_ADDRESS.c.id,
            begins=_ADDRESS.c.valid_from_first,
            ends=_ADDRESS.c.valid_until_last,
        ),
        fact("photo", _PHOTO, ref=_PHOTO.c.id),
    ).subquery()
    return select(found).order_by(found.c.entry_id, found.c.what, found.c.ref)


_FACTS = Prepared(_facts())
_DUTIES = Prepared(
    union_all(
        select(
            _PARTICIPATION.c.participant_id.label("entry_id"),
            literal(False).label("is_focal"),
            _PARTICIPATION.c.programme_id,
            cast(null(), Integer).label("theme_id"),
            *_dates(_PARTICIPATION),
        ).where(among(_PARTICIPATION.c.participant_id)),
        select(
            func.coalesce(_FOCAL.c.post_id, _FOCAL.c.membership_id),
            literal(True),
            _FOCAL.c.programme_id,
            _FOCAL.c.theme_id,
            *_dates(_FOCAL),
        ).where(or_(among(_FOCAL.c.post_id), among(_FOCAL.c.membership_id))),
    )
)
_ORGANIZATIONS = Prepared(
    _upwards(
        _ORGANIZATION,
        _ORGANIZATION.c.name,
        _ORGANIZATION.c.city,
        _ORGANIZATION.c.area,
        _ORGANIZATION.c.located_in,
        cast(_ORGANIZATION.c.organization_kind, String).label("organization_kind"),
    )
)
_PREDECESSORS = Prepared(_predecessors())
_PROGRAMMES = Prepared(_upwards(_PROGRAMME, _PROGRAMME.c.name, _PROGRAMME.c.acronym))
_NAMES = Prepared(
    select(_NAME.c.entry_id, _NAME.c.value, _NAME.c.kind, *_dates(_NAME))
    .where(among(_NAME.c.entry_id))
    .order_by(_NAME.c.id)
)
_DETAILS = Prepared(
    select(
        _DETAIL.c.entry_id,
        _DETAIL.c.kind,
        _DETAIL.c.raw,
        _DETAIL.c.value,
        _DETAIL.c.problem,
        _DETAIL.c.problem_values,
        _DETAIL.c.verified_on,
        *_dates(_DETAIL),
    )
    .where(among(_DETAIL.c.entry_id))
    .order_by(_DETAIL.c.is_preferred.desc(), _DETAIL.c.position, _DETAIL.c.id)
)
