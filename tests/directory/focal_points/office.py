"""A small vocabulary to fill a directory for the tests of focal points, through the services and the recorder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from directory.focal_points import adding
from directory.history.recording import DirectorySession, change_set
from directory.office.adding import appoint_person, store_entry
from models import (
    Absence,
    Audience,
    Base,
    CoveredCountry,
    Entry,
    Expectation,
    FocalPoint,
    Membership,
    Organization,
    Participation,
    Person,
    Post,
    Programme,
    Relationship,
    Theme,
)


class Office:
    """Each call is one ChangeSet and answers the new row."""

    def __init__(self, session: DirectorySession) -> None:
        self.session = session

    def store(self, row: Base) -> Any:
        with change_set(self.session, "set", {"name": "test"}):
            self.session.add(row)
        return row

    def store_entry(self, row: Entry) -> Any:
        with change_set(self.session, "add list", {"name": "test"}):
            return store_entry(self.session, row)

    def organization(
        self,
        name: str,
        kind: str = "ministry",
        country: str | None = None,
        level: Audience | None = None,
        **columns: Any,
    ) -> Organization:
        row = Organization(name=name, organization_kind=kind, located_in=country, **columns)
        with change_set(self.session, "add organization", {"name": name}):
            return store_entry(self.session, row, level)

    def covers(self, organization: Organization, *countries: str) -> None:
        for country in countries:
            self.store(CoveredCountry(organization_id=organization.id, country=country))

    def post(self, organization: Organization, title: str = "Director", **columns: Any) -> Post:
        with change_set(self.session, "add post", {"name": title}):
            return store_entry(self.session, Post(title=title, organization_id=organization.id, **columns))

    def person(self, name: str, level: Audience | None = None, **columns: Any) -> Person:
        with change_set(self.session, "add person", {"name": name}):
            return store_entry(self.session, Person(display_name=name, **columns), level)

    def appoint(self, person: Person | str, where: Post | Organization, **columns: Any) -> Membership:
        who = self.person(person) if isinstance(person, str) else person
        post = where if isinstance(where, Post) else None
        organization = where if isinstance(where, Organization) else None
        with change_set(self.session, "appoint", {"name": who.display_name}):
            return appoint_person(
                self.session, who, Membership(units=[], **columns), post=post, organization=organization
            )

    def programme(self, name: str, *countries: str, **columns: Any) -> Programme:
        with change_set(self.session, "add programme", {"name": name}):
            return adding.store_programme(self.session, Programme(name=name, **columns), countries)

    def theme(self, name: str) -> Theme:
        with change_set(self.session, "add theme", {"name": name}):
            return adding.store_theme(self.session, name)

    def focal(self, holder: Post | Membership, programme: Programme | None, **columns: Any) -> FocalPoint:
        row = FocalPoint(programme_id=programme.id if programme else None, **columns)
        if isinstance(holder, Post):
            row.post_id = holder.id
        else:
            row.membership_id = holder.id
        with change_set(self.session, "add focal-point", {"name": "test"}):
            return adding.store_focal_point(self.session, row)

    def expect(self, programme: Programme, **columns: Any) -> Expectation:
        with change_set(self.session, "add expectation", {"name": programme.name}):
            return adding.store_expectation(self.session, Expectation(programme_id=programme.id, **columns))

    def participate(self, who: Base, programme: Programme, role: str, **columns: Any) -> Participation:
        row = Participation(participant_id=who.id, programme_id=programme.id, role=role, **columns)
        with change_set(self.session, "add participation", {"name": "test", "programme": programme.name}):
            return adding.store_participation(self.session, row)

    def relate(self, subject: Base, kind: str, target: Base, **columns: Any) -> Relationship:
        row = Relationship(subject_id=subject.id, kind=kind, object_id=target.id, **columns)
        with change_set(self.session, "add relationship", {"name": "test", "other": "test"}):
            return adding.store_relationship(self.session, row)

    def away(self, person: Person, begins: str, ends: str | None, stand_in: Person | None = None) -> Absence:
        row = Absence(
            person_id=person.id, valid_from=begins, valid_until=ends, stand_in_id=stand_in.id if stand_in else None
        )
        with change_set(self.session, "add absence", {"name": person.display_name}):
            return adding.store_absence(self.session, row)


def names(rows: Sequence[Any]) -> list[str | None]:
    """What the rows are called."""
    return [row.name for row in rows]
