"""Who works where, which posts there are and who held them, and the duties of focal points, for a page."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, and_, case, func, or_, select
from sqlalchemy.orm import Session

from directory.dossier import AnyRow, Dossier, current, read_dossiers
from directory.gate import find_problem
from directory.office.page_links import Around
from directory.office.page_parts import Duty, Link, PagePost, Work, known_on, period_of
from directory.phones import format_phone
from directory.reach import reach
from models import Audience, ContactDetail, Entry, Membership, table_of

REACHED = 50  # of the people at an organization: how many come with their phone; the page counts the others
STATES = ("now", "future", "past")


def read_works(around: Around, session: Session) -> tuple[Work, ...]:
    """The memberships of a person, an organization or a post: what holds first, then what will, the latest ended."""
    works = [_work(around, row) for row in around.memberships]
    works.sort(
        key=lambda work: -(work.last or work.first or date.min).toordinal() if work.period.state == "past" else 0
    )
    works.sort(key=lambda work: (STATES.index(work.period.state), not work.is_main))
    if around.kind != "organization":
        return tuple(works)
    people = [work.person.id for work in works if work.period.state == "now"][:REACHED]
    dossiers = read_dossiers(session.connection(), people, around.day, (ContactDetail,))
    works.sort(key=lambda work: (STATES.index(work.period.state), work.person.name.casefold()))
    return tuple(_reached(work, dossiers.get(work.person.id)) for work in works)


def _work(around: Around, row: AnyRow) -> Work:
    post = around.link(row.post_id) if row.post_id else None
    return Work(
        id=row.id,
        person=around.link(row.person_id),
        organization=around.link(row.organization_id),
        post=post,
        title=post.name if post else row.title,
        capacity=str(row.capacity),
        is_main=row.is_main,
        period=period_of(row, around.day),
        first=row.valid_from_first,
        last=row.valid_until_last,
        audience=Audience(row.audience).word,
    )


def _reached(work: Work, dossier: Dossier | None) -> Work:
    """The membership with the phone that reaches its person."""
    if dossier is None or work.period.state != "now":
        return work
    for _level, _owner, detail, _strict in reach(dossier):
        if detail.kind == "phone" and detail.value and find_problem(detail) is None:
            return replace(work, phone=format_phone(detail.value, detail.extension), verified_on=detail.verified_on)
    return work


def read_posts(around: Around, works: tuple[Work, ...]) -> tuple[PagePost, ...]:
    """The posts of an organization, or the one that the page is of, by precedence; the vacant ones too."""
    return tuple(
        PagePost(
            id=row.id,
            title=row.title,
            rank=row.rank,
            period=period_of(row, around.day),
            holders=tuple(work for work in works if work.post and work.post.id == row.id),
            admits_several=row.admits_several,
            audience=Audience(row.audience).word,
        )
        for row in around.post_rows
    )


def read_duties(around: Around, now: Dossier) -> tuple[Duty, ...]:
    """What the entry is a focal point for; of an organization also who is one towards it, of a programme all."""
    own = _own_duties(around, now)
    return tuple(
        Duty(
            reference=f"focal-{row.id}",
            programme=around.link(row.programme_id) if row.programme_id else None,
            theme=row.theme,
            towards=around.link(row.towards_organization_id) if row.towards_organization_id else None,
            country=row.towards_country,
            language=row.language,
            rank=str(row.focal_rank),
            holder=holder,
            through=around.link(row.post_id) if row.post_id else None,
            organization=around.link(row.organization_id) if row.organization_id else None,
            others=tuple(
                (str(other.focal_rank), person)
                for other in around.focal_rows
                if other.id != row.id
                and _subject(other) == _subject(row)
                and period_of(other, around.day).state == "now"
                for person in _holders(around, other)
            ),
            period=period_of(row, around.day),
            verified_on=known_on(row.verified_on, around.day),
        )
        for row in own
        for holder in _holders(around, row) or ([around.link(row.post_id)] if row.post_id else [])
        if around.kind != "person" or holder.id == around.id
    )


def _subject(row: AnyRow) -> tuple[object, ...]:
    """What two focal points must share to be primary and alternate of one duty."""
    return (
        row.organization_id,
        row.programme_id,
        row.theme_id,
        row.towards_country,
        row.towards_organization_id,
        row.language,
    )


def _own_duties(around: Around, now: Dossier) -> list[AnyRow]:
    held = {row.id for row in around.memberships}
    posts = {row.post_id for row in around.memberships} | {row.id for row in around.post_rows}
    if around.kind == "person":
        posts = {holding.post.entry.id for holding in now.holdings if holding.post}
    return [
        row
        for row in around.focal_rows
        if (row.post_id is not None and row.post_id in posts)
        or row.membership_id in held
        or around.id in (row.programme_id, row.towards_organization_id)
    ]


def _holders(around: Around, row: AnyRow) -> list[Link]:
    """Who has a duty today: the post's holders, or the membership's person."""
    people = dict.fromkeys(
        held.person_id
        for held in around.focal_holders
        if (held.id == row.membership_id or (row.post_id is not None and held.post_id == row.post_id))
        and period_of(held, around.day).state == "now"
    )
    return [around.link(person) for person in people]


def count_readers(connection: Connection, mailboxes: Collection[str], day: date) -> dict[str, int]:
    """How many people read each of these shared addresses: it is their own, at their work, or their post's."""
    if not mailboxes:
        return {}
    detail, entry, held = table_of(ContactDetail), table_of(Entry), table_of(Membership)
    theirs = or_(
        held.c.id == detail.c.entry_id, held.c.post_id == detail.c.entry_id, held.c.person_id == detail.c.entry_id
    )
    person = case((entry.c.kind == "person", detail.c.entry_id), else_=held.c.person_id)
    counted = (
        select(detail.c.value, func.count(person.distinct()))
        .join_from(detail, entry, entry.c.id == detail.c.entry_id)
        .outerjoin(held, and_(theirs, current(held, day)))
        .where(detail.c.value.in_(mailboxes), detail.c.kind == "email", current(detail, day))
        .group_by(detail.c.value)
    )
    return {row[0]: row[1] for row in connection.execute(counted)}
