"""Handing a post over: one leaves, one comes, perhaps after a gap with somebody acting, perhaps nobody yet.

Everything is dated, so that a hand-over in the future takes effect by itself. What goes with the post is
carried: its duties stay with it; a shared mailbox of the one who leaves becomes the post's; on lists and open
sheets where she stood because of this work the post stands from now on, which is whoever holds it that day.
Her other work details end. A duty or work without a post gets one, since what passes from hand to hand is a
post. Each call happens inside the caller's ChangeSet, so that one Undo takes all of it back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from directory.dossier import current
from directory.errors import DirectoryError
from directory.office.adding import appoint_person, require, store_detail, store_entry
from directory.office.changing import check_order
from directory.office.dates import day_after, day_before
from directory.office.naming import TYPED_PART, name_of
from directory.settings import load_settings
from directory.texts import QT_TRANSLATE_NOOP
from models import (
    Audience,
    Capacity,
    ContactDetail,
    ContactSheet,
    DetailKind,
    Entry,
    FocalPoint,
    ListMember,
    MailingList,
    Membership,
    Person,
    Post,
    PostalAddress,
    SheetMember,
    table_of,
)
from models.dates import span

M = TypeVar("M", ListMember, SheetMember)
WORK = "work"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to happen. Dates are EDTF: the leaver's last day, and the successor's first (None: the day after)."""

    leaver: Membership
    last_day: str
    successor: Person | None = None
    first_day: str | None = None
    acting: Person | None = None
    title: str | None = None  # of the post, where there is none yet
    reason: str | None = None  # why two hold it, where their times overlap
    details: tuple[tuple[str, str], ...] = ()  # how the successor is reached at work: kind, text as typed


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What was done, by name and number."""

    post: Post
    ended: Membership
    opened: Membership | None
    acting: Membership | None
    lists: tuple[MailingList, ...]
    sheets: tuple[ContactSheet, ...]
    left: tuple[Entry, ...]  # lists and sheets on which she stays, since she has other work too
    mailboxes: tuple[ContactDetail, ...]  # that are the post's now
    details_ended: int
    wanted: tuple[str, ...]  # kinds of detail that she had and her successor has not


def find_leaver(session: Session, entry: Entry, day: date) -> Membership:
    """Whose work is handed over: the membership itself, or the only one of that post or person on that day."""
    if isinstance(entry, Membership):
        return entry
    table = table_of(Membership)
    if not isinstance(entry, Post | Person):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "A {kind} is not handed over; name a post, a membership or a person."),
            kind=str(entry.kind),
        )
    mine = table.c.post_id == entry.id if isinstance(entry, Post) else table.c.person_id == entry.id
    found = list(
        session.scalars(
            select(Membership)
            .where(mine, current(table, day), table.c.capacity != Capacity.ALTERNATE)
            .order_by(table.c.id)
        )
    )
    if isinstance(entry, Post) and len(found) > 1:
        found = [m for m in found if m.capacity == Capacity.SUBSTANTIVE] or found
    if len(found) == 1:
        return found[0]
    if not found:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Nobody works there as {name} on {day}; appoint somebody instead.")
            if isinstance(entry, Post)
            else QT_TRANSLATE_NOOP("directory", "{name} works nowhere on {day}, so there is nothing to hand over."),
            name=name_of(entry),
            day=day.isoformat(),
        )
    raise DirectoryError(
        QT_TRANSLATE_NOOP("directory", "{name} stands for several; give the number of the one you mean: {numbers}."),
        name=name_of(entry),
        numbers=", ".join(f"{m.id} ({name_of(m)}, {_title(m)})" for m in found),
    )


def hand_over(session: Session, order: Order) -> HandedOver:
    """Do it. DirectoryError where the dates or the people make no sense, or two would hold the post unasked."""
    last = span(order.last_day)[1]
    first_day = order.first_day or day_after(last).isoformat()
    _check(order, last, span(first_day)[0])
    leaver = order.leaver
    is_only_work = not has_other_work(session, leaver, last)
    leaver.valid_until, leaver.until_at_latest = order.last_day, False
    check_order(leaver)
    post = leaver.post or _make_post(session, leaver, order.title)
    mailboxes, ended = _close_details(session, leaver, post, order.last_day, is_only_work)
    acting = opened = None
    if order.acting is not None:
        ends = day_before(span(first_day)[0]).isoformat() if order.successor else None
        acting = Membership(
            capacity=Capacity.ACTING, valid_from=day_after(last).isoformat(), valid_until=ends, units=[]
        )
        appoint_person(session, order.acting, acting, post=post, organization=None)
    if order.successor is not None:
        opened = _open(session, order, order.successor, post, first_day)
        _store_details(session, opened, order.details, first_day)
    lists, lists_left = _carry(session, ListMember, leaver, post, is_only_work)
    sheets, sheets_left = _carry(session, SheetMember, leaver, post, is_only_work)
    session.flush()
    return HandedOver(
        post=post,
        ended=leaver,
        opened=opened,
        acting=acting,
        lists=tuple(session.get_one(MailingList, id_) for id_ in lists),
        sheets=tuple(session.get_one(ContactSheet, id_) for id_ in sheets),
        left=tuple(session.get_one(Entry, id_) for id_ in (*lists_left, *sheets_left)),
        mailboxes=tuple(mailboxes),
        details_ended=len(ended),
        wanted=_wanted(session, ended, opened, post),
    )


def _check(order: Order, last: date, first: date) -> None:
    leaver = order.leaver
    if leaver.person_id in {person.id for person in (order.successor, order.acting) if person is not None}:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} cannot hand over to herself; name somebody else."),
            name=leaver.person.display_name,
        )
    if order.successor is not None and order.successor is order.acting:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} cannot both come and act until she comes; name two people, or one."),
            name=order.successor.display_name,
        )
    if order.successor is not None and first <= last and not order.reason:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "from: {name} would come on {first}, before the one before her has left on {last}. "
                "Choose another day, or say why two hold the post: --reason.",
            ),
            name=order.successor.display_name,
            first=first.isoformat(),
            last=last.isoformat(),
        )
    if order.successor is not None and order.acting is not None and first <= day_after(last):
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "There is no day between them on which {name} could act; leave out --acting."
            ),
            name=order.acting.display_name,
        )


def _open(session: Session, order: Order, successor: Person, post: Post, first_day: str) -> Membership:
    """The successor's membership; what she held of the post while acting ends the day before."""
    table = table_of(Membership)
    before = day_before(span(first_day)[0])
    mine = select(Membership).where(table.c.person_id == successor.id, table.c.post_id == post.id)
    for held in session.scalars(mine):
        if held.is_current(before) and held.capacity != Capacity.SUBSTANTIVE:
            held.valid_until = before.isoformat()
            check_order(held)
    session.flush()
    opened = Membership(capacity=Capacity.SUBSTANTIVE, valid_from=first_day, units=[])
    audience = Audience(max(int(order.leaver.audience), int(successor.audience)))
    return appoint_person(
        session,
        successor,
        opened,
        post=post,
        organization=None,
        audience=audience,
        reason=order.reason,
        leaving_out=(order.leaver.id,),
    )


def _make_post(session: Session, leaver: Membership, title: str | None) -> Post:
    """The post that the work had not been until now; the duties of the membership are its from now on."""
    called = title or leaver.title or leaver.role
    if not called:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "The work of {name} there has no title yet; say what the post is called: --title."
            ),
            name=leaver.person.display_name,
        )
    post = store_entry(session, Post(title=called, organization_id=leaver.organization_id))
    leaver.post_id = post.id
    for focal in session.scalars(select(FocalPoint).where(table_of(FocalPoint).c.membership_id == leaver.id)):
        focal.membership_id, focal.post_id = None, post.id
    session.flush()
    return post


def _close_details(
    session: Session, leaver: Membership, post: Post, last_day: str, is_only_work: bool
) -> tuple[list[ContactDetail], list[ContactDetail | PostalAddress]]:
    """The shared details that become the post's, and those that end with the work."""
    detail = table_of(ContactDetail)
    owners = (leaver.id, leaver.person_id)
    rows: list[ContactDetail | PostalAddress] = [
        *session.scalars(select(ContactDetail).where(detail.c.entry_id.in_(owners)).order_by(detail.c.id)),
        *session.scalars(select(PostalAddress).where(table_of(PostalAddress).c.entry_id.in_(owners))),
    ]
    last = span(last_day)[1]
    position = session.scalar(select(func.max(detail.c.position)).where(detail.c.entry_id == post.id)) or 0
    mailboxes: list[ContactDetail] = []
    ended: list[ContactDetail | PostalAddress] = []
    for row in rows:
        if not row.is_current(last) or (row.entry_id == leaver.person_id and not (is_only_work and row.label == WORK)):
            continue
        if isinstance(row, ContactDetail) and row.is_shared:
            position += 1
            row.entry_id, row.position = post.id, position
            mailboxes.append(row)
        else:
            row.valid_until = last_day
            ended.append(row)
    session.flush()
    return mailboxes, ended


def has_other_work(session: Session, leaver: Membership, day: date) -> bool:
    """Whether the person works somewhere else too on that day."""
    table = table_of(Membership)
    other = select(table.c.id).where(
        table.c.person_id == leaver.person_id, table.c.id != leaver.id, current(table, day)
    )
    return session.scalar(other.limit(1)) is not None


def _carry(
    session: Session, model: type[M], leaver: Membership, post: Post, is_only_work: bool
) -> tuple[list[int], list[int]]:
    """Put the post in the place of the person; the ids of what was carried, and of what is left as it is."""
    container = "list_id" if model is ListMember else "sheet_id"
    table = table_of(model)
    carried: list[int] = []
    left: list[int] = []
    for row in session.scalars(select(model).where(table.c.member_id == leaver.person_id).order_by(table.c.id)):
        where: int = getattr(row, container)
        if isinstance(row, ListMember) and row.is_excluded:
            continue
        if not is_only_work:
            left.append(where)
            continue
        there = select(table.c.id).where(table.c[container] == where, table.c.member_id == post.id)
        if session.scalar(there) is None:
            row.member_id = post.id
        else:
            session.delete(row)
        carried.append(where)
    session.flush()
    return carried, left


def _store_details(session: Session, opened: Membership, details: Sequence[tuple[str, str]], first_day: str) -> None:
    """How the successor is reached at this work, from her first day; a text is kept as typed, its value understood."""
    home = load_settings().home_country or None
    for kind, text in details:
        detail = ContactDetail(
            kind=DetailKind(kind), raw=require(text, kind), label=WORK, audience=int(TYPED_PART), valid_from=first_day
        )
        store_detail(session, detail, opened, home)


def _wanted(
    session: Session, ended: Sequence[ContactDetail | PostalAddress], opened: Membership | None, post: Post
) -> tuple[str, ...]:
    """Which kinds of detail ended with the leaver that neither the successor nor the post has."""
    if opened is None:
        return ()
    table = table_of(ContactDetail)
    there = set(
        session.scalars(
            select(ContactDetail.kind).where(
                table.c.entry_id.in_((opened.person_id, opened.id, post.id)), table.c.valid_until.is_(None)
            )
        )
    )
    kinds = dict.fromkeys(row.kind for row in ended if isinstance(row, ContactDetail))
    return tuple(str(kind) for kind in kinds if kind not in there)


def _title(membership: Membership) -> str:
    return membership.post.title if membership.post else membership.title or membership.organization.name
