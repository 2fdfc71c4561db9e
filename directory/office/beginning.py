"""A new entry with what is usually known at once, as one change: what the window's short forms ask for."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from directory.history.recording import change_set
from directory.office import adding
from directory.office.naming import TYPED_PART
from directory.office.values import read_country
from directory.references import find_entry
from directory.settings import load_settings
from models import (
    ContactDetail,
    DetailKind,
    Entry,
    MailingList,
    Membership,
    Organization,
    OrganizationKind,
    Person,
    Post,
)

Details = Sequence[tuple[str, str]]  # (kind, text as typed)


def begin_person(
    session: Session,
    name: str,
    organization: str | None = None,
    new_organization: str | None = None,
    title: str | None = None,
    details: Details = (),
) -> int:
    """Store a person, where she works and how she is reached; answers her number.

    `organization` is an entry's number; `new_organization` the name of one that is stored with her. Raises
    DirectoryError for an empty name, or a title without an organization.
    """
    name = adding.require(name, "name")
    where = find_entry(session, organization, Organization) if organization else None
    with change_set(session, "add person", {"name": name}):
        if where is None and new_organization:
            where = adding.store_entry(session, Organization(name=adding.require(new_organization, "name")))
        person = adding.store_entry(session, Person(display_name=name))
        owner: Entry = person
        if where is not None or title:
            work = Membership(title=title or None, units=[])
            owner = adding.appoint_person(session, person, work, post=None, organization=where)
        _store_details(session, owner, details)
        return person.id


def begin_organization(
    session: Session,
    name: str,
    organization_kind: str,
    country: str | None = None,
    city: str | None = None,
    details: Details = (),
) -> int:
    """Store an organization and how it is reached; answers its number. DirectoryError for an unknown country."""
    name = adding.require(name, "name")
    organization = Organization(
        name=name,
        organization_kind=OrganizationKind(organization_kind),
        located_in=read_country(country) if country else None,
        city=city or None,
    )
    with change_set(session, "add organization", {"name": name}):
        adding.store_entry(session, organization)
        _store_details(session, organization, details)
        return organization.id


def begin_post(
    session: Session,
    title: str,
    organization: str | None = None,
    new_organization: str | None = None,
    duty_station: str | None = None,
) -> int:
    """Store a post, vacant for now, at an organization by its number or at a new one; answers its number."""
    title = adding.require(title, "title")
    with change_set(session, "add post", {"name": title}):
        if organization:
            where = find_entry(session, organization, Organization)
        else:
            where = adding.store_entry(
                session, Organization(name=adding.require(new_organization or "", "organization"))
            )
        post = Post(title=title, organization_id=where.id, duty_station=duty_station or None)
        return adding.store_entry(session, post).id


def begin_list(session: Session, name: str, description: str | None = None) -> int:
    """Store a mailing list; answers its number."""
    name = adding.require(name, "name")
    with change_set(session, "add list", {"name": name}):
        return adding.store_entry(session, MailingList(name=name, description=description or None)).id


def _store_details(session: Session, owner: Entry, details: Details) -> None:
    home = load_settings().home_country or None
    for kind, text in details:
        detail = ContactDetail(kind=DetailKind(kind), raw=adding.require(text, kind), audience=int(TYPED_PART))
        detail.label = "work"
        adding.store_detail(session, detail, owner, home)
