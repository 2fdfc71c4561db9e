"""Adding entries and their parts by hand. Each call happens inside the caller's ChangeSet."""

from __future__ import annotations

from typing import TypeVar
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from directory import clock
from directory.errors import DirectoryError
from directory.office.holding import check_holders, note_reason
from directory.office.naming import TYPED_ENTRY
from directory.office.values import normalise_detail
from directory.texts import QT_TRANSLATE_NOOP
from models import Audience, ContactDetail, Entry, EntryTag, Membership, Organization, Person, Post, Tag

E = TypeVar("E", bound=Entry)


def require(text: str, what: str) -> str:
    """The text without surrounding and repeated space; DirectoryError where nothing is left of it."""
    text = " ".join(text.split())
    if not text:
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "The {what} is empty; write one."), what=what)
    return text


def store_entry(session: Session, entry: E, audience: Audience | None = None) -> E:
    """Give a new entry its identity and the audience of what is typed, and store it."""
    kind = str(type(entry).__mapper__.polymorphic_identity)
    entry.uuid = str(uuid4())
    entry.audience = int(TYPED_ENTRY[kind] if audience is None else audience)
    entry.created_at = entry.changed_at = clock.now()
    session.add(entry)
    session.flush()
    return entry


def country_of(session: Session, entry: Entry, home: str | None) -> str | None:
    """The country in which an entry's national phone numbers are read: its office's, else the home country."""
    if isinstance(entry, Organization):
        return entry.located_in or home
    if isinstance(entry, Post):
        return entry.duty_country or entry.organization.located_in or home
    if isinstance(entry, Membership):
        return (entry.post and entry.post.duty_country) or entry.organization.located_in or home
    if isinstance(entry, Person):
        today = clock.today()
        current = [m for m in entry.memberships if m.is_current(today)]
        current.sort(key=lambda m: not m.is_main)
        return next((c for c in (country_of(session, m, None) for m in current) if c), home)
    return home


def store_detail(session: Session, detail: ContactDetail, owner: Entry, home: str | None) -> ContactDetail:
    """Store a contact detail after the others of its entry, its value read in the entry's country."""
    for column, value in normalise_detail(detail.kind, detail.raw, country_of(session, owner, home)).items():
        setattr(detail, column, value)
    last = session.scalar(select(func.max(ContactDetail.position)).where(ContactDetail.entry_id == owner.id))
    detail.position = (last or 0) + 1
    detail.entry_id = owner.id
    session.add(detail)
    session.flush()
    return detail


def tag_entry(session: Session, entry: Entry, word: str) -> EntryTag:
    """Tag an entry, with the tag of that word in whatever case; a tag it carries already stays as it is."""
    word = require(word, "tag")
    tag = session.scalar(select(Tag).where(Tag.folded == word.casefold()))
    if tag is None:
        tag = Tag(name=word, folded=word.casefold())
        session.add(tag)
        session.flush()
    link = session.scalar(select(EntryTag).where(EntryTag.entry_id == entry.id, EntryTag.tag_id == tag.id))
    if link is None:
        link = EntryTag(entry_id=entry.id, tag_id=tag.id)
        session.add(link)
        session.flush()
    return link


def appoint_person(
    session: Session,
    person: Person,
    membership: Membership,
    *,
    post: Post | None,
    organization: Organization | None,
    audience: Audience | None = None,
    reason: str | None = None,
    leaving_out: tuple[int, ...] = (),
) -> Membership:
    """Store that a person holds a post, or works at an organization.

    `membership` brings title, capacity, dates and whether it is the main one; the first is main by
    itself, and a new main one takes the place of the old. A post that admits one holder has two only for a
    `reason`, which is kept; the memberships `leaving_out` are not counted (who hands over).
    """
    if post is None and organization is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Say where: --post with the post's number, or --organization.")
        )
    if post is not None and organization is not None and post.organization_id != organization.id:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "The post {post} is not at {organization}; name one of the two."),
            post=post.title,
            organization=organization.name,
        )
    if post is not None:
        check_holders(session, post, membership, reason, leaving_out)
    today = clock.today()
    others = [m for m in person.memberships if m.is_current(today)]
    if membership.is_main:
        for other in others:
            other.is_main = False
    membership.is_main = membership.is_main or not any(m.is_main for m in others)
    membership.person_id = person.id
    membership.post_id = post.id if post else None
    where = post.organization_id if post else organization.id if organization else None
    assert where is not None
    membership.organization_id = where
    store_entry(session, membership, audience)
    if reason:
        note_reason(session, membership, reason)
    session.expire(person, ["memberships"])
    return membership
