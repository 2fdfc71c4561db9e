"""The row that a table paints of an entry, made from what is stored: whichever job, number and date it shows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row as Record

from directory.search.records import Rows
from directory.search.rows import Row
from models import EntryKind, NameOrder


def details_of(head: Record[Any], current: list[Record[Any]], rows: Rows) -> list[Record[Any]]:
    """Own details, then those of the memberships, then those of the posts held."""
    posts = [row.post_id for row in current if row.post_id is not None]
    owners = dict.fromkeys([head.id, *(row.id for row in current), *posts])
    return [row for owner in owners for row in rows.details[owner]]


def country_of(head: Record[Any], work: Record[Any] | None, rows: Rows) -> str | None:
    """The duty station's country, else the one where the organization is located."""
    own: str | None = head.country or (work.duty_country if work else None)
    organization_id = work.organization_id if work else head.above if head.kind == EntryKind.POST else None
    if own is not None or organization_id is None:
        return own
    located_in: str | None = rows.organizations[organization_id].located_in
    return located_in


def make_row(head: Record[Any], current: list[Record[Any]], details: list[Record[Any]], rows: Rows) -> Row:
    """The row that a table paints."""
    main = current[0] if current else None
    holding = next((row for row in rows.holdings[head.id] if rows.is_held(row)), None)
    organization_id = main.organization_id if main else head.above if head.kind == EntryKind.POST else None
    phones, emails = _shown_details(details, "phone"), _shown_details(details, "email")
    name = rows.name_of(head.id, head.shown_name)
    begin, length = _sort_span(head, name)
    return Row(
        id=head.id,
        kind=head.kind.value,
        name=name,
        sort_begin=begin,
        sort_length=length,
        native_name=rows.natives.get(head.id),
        title=title_of(main, rows) if main else None,
        capacity=str(work.capacity) if (work := main or holding) else None,
        holder=rows.name_of(holding.person_id, holding.display_name) if holding else None,
        organization=rows.name_of(organization_id, rows.organizations[organization_id].name)
        if organization_id is not None
        else None,
        organization_id=organization_id,
        country=country_of(head, main, rows),
        city=head.city or (_city(main, rows) if main else None),
        about=head.about,
        members=rows.members.get(head.id, 0) if head.kind in (EntryKind.LIST, EntryKind.SHEET) else None,
        level=int(head.audience),
        verified=_verified([*phones[:1], *emails[:1]]),
        phone_fields=list(map(_fields, phones)),
        email_fields=list(map(_fields, emails)),
    )


def title_of(work: Record[Any], rows: Rows) -> str | None:
    """The title of a membership: its post's, as the post was called on the day, else its own."""
    if work.post_title:
        return rows.name_of(work.post_id, work.post_title)
    own: str | None = work.title
    return own


def _sort_span(head: Record[Any], name: str) -> tuple[int, int]:
    """Where in the shown name the part stands that the alphabet goes by: the family name where it is known."""
    part = (head.sort_name or "").partition(",")[0].strip() or (head.family_name or "").strip()
    is_family_first = head.name_order == NameOrder.FAMILY_FIRST
    begin = (name.find if is_family_first else name.rfind)(part) if part else -1
    return (begin, len(part)) if begin >= 0 else (0, len(name))


def _city(work: Record[Any], rows: Rows) -> str | None:
    city: str | None = work.duty_station or rows.organizations[work.organization_id].city
    return city


def _shown_details(details: list[Record[Any]], kind: str) -> list[Record[Any]]:
    """The details of a kind, each number or address once, the nearest and preferred one first."""
    unique: dict[str, Record[Any]] = {}
    for row in details:
        if row.kind == kind:
            unique.setdefault(row.value or row.raw, row)
    return list(unique.values())


def _fields(detail: Record[Any]) -> list[Any]:
    return [detail.raw, detail.value, detail.problem, detail.problem_values if detail.problem else None]


def _verified(details: list[Record[Any]]) -> str | None:
    """The oldest verification among these; one that never was is the oldest. What has a problem is no answer."""
    dates = ["" if row.verified_on is None else row.verified_on.isoformat() for row in details if not row.problem]
    return min(dates, default="") or None
