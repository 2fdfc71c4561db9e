"""The verbs that add programmes and what entries are to them: each in one ChangeSet, each answering its id."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.focal_points import adding
from directory.history.recording import change_set
from directory.office.adding import require
from directory.office.naming import name_of, read_audience
from directory.office.values import read_country, read_dates, read_day
from directory.office.verbs import answer, done
from directory.references import find_entry
from models import (
    Absence,
    Audience,
    Expectation,
    FocalPoint,
    FocalRank,
    Organization,
    OrganizationKind,
    Participation,
    ParticipationRole,
    Person,
    Programme,
    Relationship,
    RelationshipKind,
)


def add_programme(
    session: Session,
    name: str,
    acronym: str | None,
    parent: str | None,
    countries: Sequence[str] | None,
    valid_from: str | None,
    valid_until: str | None,
    audience: str | None,
) -> Answer:
    """Add a programme, or a part of one."""
    programme = Programme(
        name=require(name, "name"),
        acronym=acronym,
        parent_id=adding.find_programme(session, parent).id if parent else None,
        **read_dates(valid_from, valid_until),
    )
    codes = [read_country(country) for country in countries or ()]
    with change_set(session, "add programme", {"name": programme.name}) as changes:
        adding.store_programme(session, programme, codes, read_audience(audience, Audience.PUBLIC))
    return answer(programme, changes)


def add_theme(session: Session, name: str) -> Answer:
    """Add a subject of focal points; one of that name stays as it is."""
    with change_set(session, "add theme", {"name": require(name, "name")}) as changes:
        theme = adding.store_theme(session, name)
    return done(f"theme-{theme.id}", changes)


def add_participation(
    session: Session,
    entry: str,
    programme: str,
    role: str,
    country: str | None,
    valid_from: str | None,
    valid_until: str | None,
) -> Answer:
    """Say what an organization, a person or a post is to a programme."""
    who = find_entry(session, entry)
    where = adding.find_programme(session, programme)
    participation = Participation(
        participant_id=who.id,
        programme_id=where.id,
        role=ParticipationRole(role),
        country=read_country(country) if country else None,
        **read_dates(valid_from, valid_until),
    )
    with change_set(session, "add participation", {"name": name_of(who), "programme": where.name}) as changes:
        adding.store_participation(session, participation)
    return answer(participation, changes)


def add_relationship(
    session: Session,
    subject: str,
    relationship_kind: str,
    target: str,
    programme: str | None,
    valid_from: str | None,
    valid_until: str | None,
) -> Answer:
    """Say what an organization is to another, or a person to another."""
    first, second = find_entry(session, subject), find_entry(session, target)
    relationship = Relationship(
        subject_id=first.id,
        object_id=second.id,
        kind=RelationshipKind(relationship_kind),
        programme_id=adding.find_programme(session, programme).id if programme else None,
        **read_dates(valid_from, valid_until),
    )
    with change_set(session, "add relationship", {"name": name_of(first), "other": name_of(second)}) as changes:
        adding.store_relationship(session, relationship)
    return answer(relationship, changes)


def add_focal_point(
    session: Session,
    entry: str,
    programme: str | None,
    theme: str | None,
    rank: str,
    country: str | None,
    organization: str | None,
    language: str | None,
    valid_from: str | None,
    valid_until: str | None,
    verified: str | None,
) -> Answer:
    """Say that a post, a membership or a person (her main work) speaks for a programme, a theme or both."""
    who = find_entry(session, entry)
    focal = FocalPoint(
        programme_id=adding.find_programme(session, programme).id if programme else None,
        theme_id=adding.find_theme(session, theme).id if theme else None,
        focal_rank=FocalRank(rank),
        towards_country=read_country(country) if country else None,
        towards_organization_id=find_entry(session, organization, Organization).id if organization else None,
        language=language,
        verified_on=read_day(verified, "verified") if verified else None,
        **read_dates(valid_from, valid_until),
    )
    adding.place_focal_point(session, focal, who, clock.today())
    with change_set(session, "add focal-point", {"name": name_of(who)}) as changes:
        adding.store_focal_point(session, focal)
    return answer(focal, changes)


def add_absence(
    session: Session, person: str, valid_from: str | None, valid_until: str | None, stand_in: str | None
) -> Answer:
    """Say that a person is away, and who stands in."""
    who = find_entry(session, person, Person)
    absence = Absence(
        person_id=who.id,
        stand_in_id=find_entry(session, stand_in, Person).id if stand_in else None,
        **read_dates(valid_from, valid_until),
    )
    with change_set(session, "add absence", {"name": who.display_name}) as changes:
        adding.store_absence(session, absence)
    return answer(absence, changes)


def add_expectation(
    session: Session,
    programme: str,
    organization_kind: str | None,
    classification: str | None,
    organization: str | None,
    country: str | None,
    valid_from: str | None,
    valid_until: str | None,
) -> Answer:
    """Say which cells a programme's coverage should have."""
    where = adding.find_programme(session, programme)
    expectation = Expectation(
        programme_id=where.id,
        organization_kind=OrganizationKind(organization_kind) if organization_kind else None,
        classification=require(classification, "classification") if classification else None,
        organization_id=find_entry(session, organization, Organization).id if organization else None,
        country=read_country(country) if country else None,
        **read_dates(valid_from, valid_until),
    )
    with change_set(session, "add expectation", {"name": where.name}) as changes:
        adding.store_expectation(session, expectation)
    return answer(expectation, changes)
