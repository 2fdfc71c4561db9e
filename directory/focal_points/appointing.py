"""Naming and appointing somebody in one step: a person, a post and a duty that may all be new, as one ChangeSet.

The command line does the same with several verbs; somebody at a coverage grid wants one answer and one Undo.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.focal_points import adding, handover
from directory.focal_points.doing import tell_handed_over
from directory.history.recording import change_set
from directory.office.adding import appoint_person, require, store_entry
from directory.office.changing import check_order
from directory.office.naming import name_of
from directory.office.values import read_date, read_dates
from directory.office.verbs import answer
from directory.texts import QT_TRANSLATE_NOOP
from models import Capacity, Entry, FocalPoint, FocalRank, Membership, Organization, OrganizationKind, Person, Post


@dataclass(frozen=True, slots=True)
class Naming:
    """Who is to speak for what. Dates are EDTF; a post or person is an id, or the title or name of a new one.

    Without a programme and a theme it is an appointment only; without a person whoever holds the post speaks. Where
    an organization is expected of which there is none yet, a new one is made of the kind and classification.
    """

    programme: int | None = None
    theme: str | None = None
    country: str | None = None
    organization: int | None = None
    new_organization: str | None = None
    kind: str | None = None
    classification: str | None = None
    post: int | None = None
    title: str | None = None
    person: int | None = None
    new_person: str | None = None
    rank: str = "primary"
    capacity: str = "substantive"
    since: str | None = None
    reason: str | None = None


def name_somebody(session: Session, naming: Naming) -> Answer:
    """Do it; answers the focal point, or the membership where it is an appointment only."""
    if not (naming.post or naming.title or naming.person or naming.new_person):
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "Name a post, or a person, or both."))
    post = session.get_one(Post, naming.post) if naming.post else None
    if post is None and naming.organization is None and not naming.new_organization:
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "Say at which organisation."))
    is_duty = bool(naming.programme or naming.theme)
    shown = naming.new_person or (session.get_one(Person, naming.person).display_name if naming.person else None)
    shown = shown or (post.title if post else naming.title) or ""
    with change_set(session, "add focal-point" if is_duty else "appoint", {"name": shown}) as changes:
        where = post.organization if post else _organization(session, naming)
        if post is None and naming.title:
            post = store_entry(session, Post(title=require(naming.title, "title"), organization_id=where.id))
        membership = _appoint(session, naming, post, where)
        made: Any = membership
        if is_duty:
            made = _name(session, naming, post or membership)
    return answer(made, changes)


def _organization(session: Session, naming: Naming) -> Organization:
    """The organization with that id, else a new one, of the kind of which one is expected in the country."""
    if naming.organization is not None:
        return session.get_one(Organization, naming.organization)
    return store_entry(
        session,
        Organization(
            name=require(naming.new_organization or "", "organization"),
            organization_kind=OrganizationKind(naming.kind or OrganizationKind.OTHER),
            classification=naming.classification,
            located_in=naming.country,
        ),
    )


def _appoint(session: Session, naming: Naming, post: Post | None, where: Organization) -> Membership | None:
    """The membership of the named person in the post or at the organization: the one she has, else a new one."""
    if not (naming.person or naming.new_person):
        return None
    person = take_person(session, naming.person, naming.new_person)
    today = clock.today()
    for held in person.memberships:
        is_there = held.post_id == post.id if post is not None else held.organization_id == where.id
        if is_there and held.is_current(today):
            return held
    membership = Membership(capacity=Capacity(naming.capacity), units=[], **read_dates(naming.since, None))
    check_order(membership)
    return appoint_person(session, person, membership, post=post, organization=where, reason=naming.reason)


def take_person(session: Session, person_id: int | None, new_name: str | None) -> Person:
    """The person with that id, else a new one of that name."""
    if person_id is not None:
        return session.get_one(Person, person_id)
    return store_entry(session, Person(display_name=require(new_name or "", "name")))


def _name(session: Session, naming: Naming, holder: Entry | None) -> FocalPoint:
    assert holder is not None
    focal = FocalPoint(
        programme_id=naming.programme,
        theme_id=adding.find_theme(session, naming.theme).id if naming.theme else None,
        focal_rank=FocalRank(naming.rank),
        towards_country=naming.country,
        verified_on=clock.today(),  # whoever names her has just made sure
        **read_dates(naming.since, None),
    )
    adding.place_focal_point(session, focal, holder, clock.today())
    return adding.store_focal_point(session, focal)


@dataclass(frozen=True, slots=True)
class Passing:
    """A hand-over as the window asks for it: the leaver's membership, and the successor by id or new name."""

    membership: int
    last_day: str
    successor: int | None = None
    new_successor: str | None = None
    first_day: str | None = None
    acting: int | None = None
    title: str | None = None
    reason: str | None = None
    details: tuple[tuple[str, str], ...] = ()  # how the successor is reached: kind, text as typed


def pass_on(session: Session, passing: Passing) -> Answer:
    """Hand over; answers what the verb hand-over does."""
    leaver = session.get_one(Membership, passing.membership)
    name = leaver.post.title if leaver.post else name_of(leaver)
    with change_set(session, "hand-over", {"name": name}) as changes:
        successor = None
        if passing.successor is not None or passing.new_successor:
            successor = take_person(session, passing.successor, passing.new_successor)
        order = handover.Order(
            leaver=leaver,
            last_day=read_date(passing.last_day, "until"),
            successor=successor,
            first_day=read_date(passing.first_day, "from") if passing.first_day else None,
            acting=session.get_one(Person, passing.acting) if passing.acting is not None else None,
            title=passing.title,
            reason=passing.reason,
            details=passing.details,
        )
        made = handover.hand_over(session, order)
    return tell_handed_over(made, changes)
