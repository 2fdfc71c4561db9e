"""Everything that the page of an entry shows, read with a number of queries that its size does not change.

    read_page(session, 17)  ->  Page(name="Amélia Chissico", details=(…), works=(…), …)

Dossiers say how somebody is reached; the rest (who works there, posts, duties, programmes, lists) is read beside
them as rows. The office's own window sees everything; each part says which audience it counts for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from directory import clock
from directory.dossier import KINDS, AnyRow, Dossier, read_dossiers
from directory.gate import find_problem
from directory.history.log import text_of
from directory.office.changing import FIELDS
from directory.office.page_links import Around, read_links
from directory.office.page_parts import (
    LastChange,
    Link,
    Page,
    PageAddress,
    PageDetail,
    PageName,
    PageNote,
    PagePhoto,
    PageSource,
    PageTag,
    Period,
    Referral,
    holds,
    known_on,
    period_of,
)
from directory.office.page_work import count_readers, read_duties, read_posts, read_works
from directory.office.ways import find_sources
from directory.phones import format_phone
from directory.reach import levels
from directory.references import find_entry
from models import (
    AlternativeName,
    Audience,
    Author,
    Change,
    ChangeSet,
    ContactDetail,
    EntryTag,
    Membership,
    Note,
    Photo,
    PostalAddress,
    Source,
    Tag,
    table_of,
)

ADDRESS_PARTS = ("po_box", "extended", "street", "locality", "region", "postal_code", "country")
SHOWN_PARTS = (AlternativeName, ContactDetail, PostalAddress, Note, Photo, Source)
REFERS = "refers cases to"
OWN_LEVELS = ("membership",)  # beside the entry's own: what is known of her at that place is edited on her page


def read_page(session: Session, entry_id: int, day: date | None = None, language: str = "en") -> Page:
    """The page of an entry as of a day (today); `language` is that of the countries' names in problems.

    A merged id leads to its survivor. DirectoryError where there is no such entry.
    """
    day = day or clock.today()
    connection = session.connection()
    ever = _find_dossier(session, entry_id)
    now = replace(ever, holdings=[h for h in ever.holdings if holds(h.membership.row, day) == "now"])
    around = Around(connection, ever, day)
    works = read_works(around, session)
    posts = read_posts(around, works)
    return Page(
        id=around.id,
        kind=around.kind,
        name=ever.name,
        audience=Audience(ever.entry.audience).word,
        fields=_fields(ever),
        day=day,
        country=_country(now),
        languages=tuple(ever.languages),
        names=tuple(_names(ever, day)),
        details=_with_readers(session, tuple(_details(now, day, language)), day),
        addresses=tuple(_addresses(now, day)),
        notes=tuple(
            PageNote(f"note-{n.id}", n.text, Audience(n.audience).word, n.written_at) for n in reversed(ever.notes)
        ),
        tags=tuple(_tags(session, around.id)),
        sources=tuple(PageSource(f"source-{s.id}", s.document, s.dated, s.excerpt) for s in ever.sources),
        photo=next((PagePhoto(f"photo-{p.id}", p.data, p.media_type) for p in ever.photos), None),
        works=works,
        posts=posts,
        duties=read_duties(around, now),
        relations=around.relations(),
        parts=around.parts(),
        appearances=around.appearances(now),
        parent=around.parent(),
        children=around.children(),
        organization=around.link(ever.organization.entry.id) if ever.organization else None,
        covers=around.covers(),
        successions=around.successions(),
        absences=around.absences(),
        members=around.members(excluded=False),
        excluded=around.members(excluded=True),
        issues=around.issues(),
        expectations=around.expectations(),
        referrals=_referrals(around, session),
        last_change=_last_change(session, around.id),
    )


def _referrals(around: Around, session: Session) -> tuple[Referral, ...]:
    """Who refers cases to an organization, the nearest first; asked only where somebody does."""
    if not any(relation.kind == REFERS and not relation.is_subject for relation in around.relations()):
        return ()
    connection = session.connection()
    found = find_sources(connection, around.id, around.day, Audience.RESTRICTED, [REFERS])
    links = read_links(connection, [source.id for source in found], around.day)
    return tuple(Referral(links[source.id], source.through) for source in found)


def _find_dossier(session: Session, entry_id: int) -> Dossier:
    """Everything of the entry, past and future too; a merged one leads to its survivor."""
    connection = session.connection()
    found = read_dossiers(connection, [entry_id], None, SHOWN_PARTS).get(entry_id)
    if found is None or found.entry.merged_into is not None:
        survivor = find_entry(session, str(entry_id)).id
        found = read_dossiers(connection, [survivor], None, SHOWN_PARTS)[survivor]
    return found


def _fields(dossier: Dossier) -> dict[str, str]:
    """What `set` changes, by its names for it, as it would be typed."""
    found = {}
    for name, (attribute, _reader) in FIELDS[KINDS[str(dossier.entry.kind)]].items():
        value: Any = getattr(dossier.row if attribute in dossier.row._fields else dossier.entry, attribute)
        if name == "audience":
            value = Audience(value).word
        elif isinstance(value, bool):
            value = "yes" if value else "no"
        found[name] = "" if value is None else str(value)
    return found


def _country(now: Dossier) -> str | None:
    """Where somebody is: the main work's country, an organization's own, a post's duty station's."""
    match str(now.entry.kind):
        case "person":
            return now.main.country if now.main else None
        case "organization":
            return str(now.row.located_in) if now.row.located_in else None
        case "post":
            country = now.row.duty_country or (now.organization and now.organization.row.located_in)
            return str(country) if country else None
    return None


def _names(dossier: Dossier, day: date) -> Iterator[PageName]:
    for row in dossier.names:
        yield PageName(f"name-{row.id}", str(row.kind), row.value, row.language, row.script, period_of(row, day))


def _owner(dossier: Dossier) -> Link:
    audience = Audience(dossier.entry.audience).word
    return Link(dossier.entry.id, str(dossier.entry.kind), dossier.name, audience=audience)


def _told(day: date) -> tuple[str, ...]:
    """Which of an entry's own dated rows its page tells, in this order; on an earlier day none that came later."""
    return ("now", "past") if day < clock.today() else ("now", "future", "past")


def _details(now: Dossier, day: date, language: str) -> Iterator[PageDetail]:
    """Nearest first, then what is to come, what ended last; both are told of the entry's own details only."""
    seen: set[int] = set()
    told = _told(day)
    found: list[PageDetail] = []
    for level, owner, strictness in levels(now):
        for row in sorted(owner.details, key=lambda row: not row.is_preferred):
            state = holds(row, day)
            is_own = owner is now or level in OWN_LEVELS
            if row.id not in seen and (state == "now" or (is_own and state in told)):
                seen.add(row.id)
                strict = max(strictness, int(row.audience))
                detail = _detail(row, owner, level, is_own, strict, period_of(row, day), language)
                found.append(replace(detail, verified_on=known_on(row.verified_on, day)))
    yield from sorted(found, key=lambda detail: told.index(detail.period.state))


def _with_readers(session: Session, details: tuple[PageDetail, ...], day: date) -> tuple[PageDetail, ...]:
    shared = {detail.value for detail in details if detail.is_shared and detail.kind == "email" and detail.value}
    readers = count_readers(session.connection(), shared, day)
    return tuple(
        replace(detail, readers=readers.get(detail.value or "", 0)) if detail.is_shared else detail
        for detail in details
    )


def _detail(
    row: AnyRow, owner: Dossier, level: str, is_own: bool, strict: int, period: Period, language: str
) -> PageDetail:
    is_phone = row.kind in ("phone", "fax")
    return PageDetail(
        reference=f"detail-{row.id}",
        owner=_owner(owner),
        level=level,
        is_own=is_own,
        kind=str(row.kind),
        raw=row.raw,
        shown=format_phone(row.value, row.extension) if is_phone and row.value else row.value or row.raw,
        value=row.value,
        extension=row.extension,
        label=row.label,
        service=row.service,
        audience=Audience(row.audience).word,
        strictness=Audience(strict).word,
        is_preferred=row.is_preferred,
        is_shared=row.is_shared,
        is_inferred=row.is_inferred,
        hours=row.hours,
        time_zone=_time_zone(owner),
        period=period,
        verified_on=row.verified_on,
        verified_by=row.verified_by,
        verified_how=row.verified_how,
        problem=find_problem(row, language),
        suggestion=row.suggestion,
        suggestion_shown=format_phone(row.suggestion) if is_phone and row.suggestion else row.suggestion,
    )


def _time_zone(owner: Dossier) -> str | None:
    organization = owner if owner.entry.kind == "organization" else owner.organization
    return organization.row.time_zone if organization is not None else None


def _addresses(now: Dossier, day: date) -> Iterator[PageAddress]:
    seen: set[int] = set()
    told = _told(day)
    for level, owner, _strictness in levels(now):
        is_own = owner is now or level in OWN_LEVELS
        for row in owner.addresses:
            state = holds(row, day)
            if row.id in seen or not (state == "now" or (is_own and state in told)):
                continue
            seen.add(row.id)
            yield PageAddress(
                reference=f"address-{row.id}",
                owner=_owner(owner),
                level=level,
                is_own=is_own,
                parts={part: getattr(row, part) for part in ADDRESS_PARTS},
                country_code=row.country_code,
                label=row.label,
                audience=Audience(row.audience).word,
                period=period_of(row, day),
                verified_on=known_on(row.verified_on, day),
            )


def _tags(session: Session, entry_id: int) -> Iterator[PageTag]:
    tag, carried = table_of(Tag), table_of(EntryTag)
    query = select(carried.c.id, tag.c.name).join_from(carried, tag).where(carried.c.entry_id == entry_id)
    for row in session.connection().execute(query.order_by(tag.c.folded)):
        yield PageTag(f"tag-{row.id}", row.name)


def _last_change(session: Session, entry_id: int) -> LastChange | None:
    """The latest ChangeSet that touched the entry or a membership of its."""
    sets, change, author, held = (table_of(model) for model in (ChangeSet, Change, Author, Membership))
    memberships = select(held.c.id).where(or_(held.c.person_id == entry_id, held.c.post_id == entry_id))
    row = (
        session.connection()
        .execute(
            select(sets.c.made_at, sets.c.command, sets.c.command_values, author.c.name, author.c.login)
            .join_from(sets, change, change.c.change_set_id == sets.c.id)
            .join(author, author.c.id == sets.c.author_id)
            .where(or_(change.c.entry_id == entry_id, change.c.entry_id.in_(memberships)))
            .order_by(sets.c.id.desc())
            .limit(1)
        )
        .first()
    )
    if row is None:
        return None
    mine = session.info.get("author", (None,))[0]
    return LastChange(row.made_at, row.name, row.login == mine, text_of(row.command, row.command_values))
