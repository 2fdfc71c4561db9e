"""Adding programmes and what entries are to them. Each call happens inside the caller's ChangeSet.

Every function stores the row it is given and answers it; a DirectoryError says what is wrong with it and
what to do: an end before its beginning, a circle of stand-ins, something said twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from directory.dossier import current
from directory.errors import DirectoryError
from directory.office.adding import require, store_entry
from directory.office.changing import check_order
from directory.office.naming import name_of
from directory.office.standing_in import check_stand_in, overlap
from directory.references import find_entry
from directory.texts import QT_TRANSLATE_NOOP
from models import (
    Absence,
    Audience,
    Entry,
    Expectation,
    FocalPoint,
    Membership,
    Organization,
    Participation,
    Person,
    Post,
    Programme,
    ProgrammeCountry,
    Relationship,
    RelationshipKind,
    Theme,
    table_of,
)

D = TypeVar("D", FocalPoint, Participation, Relationship, Expectation, Absence)
BETWEEN_PEOPLE = (RelationshipKind.ASSISTANT_OF, RelationshipKind.COLLEAGUE, RelationshipKind.SPOUSE)


def store_programme(
    session: Session, programme: Programme, countries: Sequence[str], audience: Audience | None = None
) -> Programme:
    """Store a new programme with the countries (alpha-2) that it covers."""
    check_order(programme)
    store_entry(session, programme, audience)
    for country in dict.fromkeys(countries):
        session.add(ProgrammeCountry(programme_id=programme.id, country=country))
    session.flush()
    return programme


def store_theme(session: Session, name: str) -> Theme:
    """The theme of that name, in whatever case; made where there is none."""
    name = require(name, "name")
    theme = _theme_named(session, name)
    if theme is None:
        theme = Theme(name=name)
        session.add(theme)
        session.flush()
    return theme


def find_theme(session: Session, text: str) -> Theme:
    """The theme of that name or written `theme-3`; DirectoryError names those there are."""
    number = re.fullmatch(r"theme-(\d{1,12})", text.strip().lower())
    theme = session.get(Theme, int(number[1])) if number else _theme_named(session, text)
    if theme is None:
        names = session.scalars(select(Theme.name).order_by(Theme.name)).all()
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "There is no theme {text}; there are: {names}. Add it with: add theme."),
            text=text.strip(),
            names=", ".join(names) or "–",
        )
    return theme


def find_programme(session: Session, text: str) -> Programme:
    """The programme with that number, acronym or name; DirectoryError where there is none or are several."""
    if text.strip().isdigit():
        return find_entry(session, text, Programme)
    folded = " ".join(text.split()).casefold()
    found = [
        p for p in session.scalars(select(Programme)) if folded in {p.name.casefold(), (p.acronym or "").casefold()}
    ]
    if len(found) != 1:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "{count} programmes are called {text}; give the number of the one you mean."
            ),
            count=len(found),
            text=text.strip(),
        )
    return found[0]


def _theme_named(session: Session, name: str) -> Theme | None:
    folded = " ".join(name.split()).casefold()
    return next((theme for theme in session.scalars(select(Theme)) if theme.name.casefold() == folded), None)


def store_participation(session: Session, participation: Participation) -> Participation:
    """Store what an organization, a person or a post is to a programme."""
    participant = session.get_one(Entry, participation.participant_id)
    if not isinstance(participant, Organization | Person | Post):
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "A {kind} takes no part in a programme; name an organisation, person, post."
            ),
            kind=str(participant.kind),
        )
    check_order(participation)
    same = _rows_like(
        session,
        participation,
        ("participant_id", "programme_id", "role", "country"),
    )
    if any(overlap(participation, other) for other in same):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} has that role in the programme already, at that time."),
            name=name_of(participant),
        )
    return _store(session, participation)


def store_relationship(session: Session, relationship: Relationship) -> Relationship:
    """Store what an organization is to another, or a person to another."""
    subject = session.get_one(Entry, relationship.subject_id)
    target = session.get_one(Entry, relationship.object_id)
    if subject.id == target.id:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} cannot be related to itself; name two."), name=name_of(subject)
        )
    if type(subject) is not type(target) or not isinstance(subject, Organization | Person):
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "A relationship is between two organisations or two people, not a {first} and a {second}."
            ),
            first=str(subject.kind),
            second=str(target.kind),
        )
    if relationship.kind in BETWEEN_PEOPLE and isinstance(subject, Organization):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "“{kind}” is said of people; these are organisations."),
            kind=str(relationship.kind),
        )
    check_order(relationship)
    same = _rows_like(session, relationship, ("subject_id", "object_id", "kind", "programme_id"))
    if any(overlap(relationship, other) for other in same):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "That “{name}” {kind} “{other}” is known already, at that time."),
            name=name_of(subject),
            kind=str(relationship.kind),
            other=name_of(target),
        )
    return _store(session, relationship)


def store_focal_point(session: Session, focal: FocalPoint) -> FocalPoint:
    """Store that a post, or a membership where there is no post, speaks for a programme, a theme or both."""
    if focal.programme_id is None and focal.theme_id is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Say for what: --programme with its number, or --theme with its name.")
        )
    check_order(focal)
    columns = ("post_id", "membership_id", "programme_id", "theme_id", "towards_organization_id", "towards_country")
    same = _rows_like(session, focal, (*columns, "language"))
    twin = next((other for other in same if overlap(focal, other)), None)
    if twin is not None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "That is known already: {reference}. Change it with: set, or end it first."),
            reference=f"focal-{twin.id}",
        )
    return _store(session, focal)


def place_focal_point(session: Session, focal: FocalPoint, holder: Entry, day: date) -> None:
    """Set whom the focal point is: a post, a membership, or the main work of a person on that day."""
    if isinstance(holder, Person):
        table = table_of(Membership)
        found = session.connection().execute(
            select(table.c.id)
            .where(table.c.person_id == holder.id, current(table, day))
            .order_by(table.c.is_main.desc(), table.c.id)
        )
        main = found.scalars().first()
        if main is None:
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "{name} works nowhere at present; appoint her first, or name a post."),
                name=holder.display_name,
            )
        holder = session.get_one(Membership, main)
    if isinstance(holder, Membership) and holder.post_id is not None:
        focal.post_id = holder.post_id  # the duty is the post's, and outlives its holder
    elif isinstance(holder, Membership):
        focal.membership_id = holder.id
    elif isinstance(holder, Post):
        focal.post_id = holder.id
    else:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "A {kind} is no focal point; name a post, a membership or a person."),
            kind=str(holder.kind),
        )


def store_absence(session: Session, absence: Absence) -> Absence:
    """Store that a person is away, with who stands in; refuses a circle of stand-ins at the same time."""
    check_order(absence)
    check_stand_in(session, absence)
    return _store(session, absence)


def store_expectation(session: Session, expectation: Expectation) -> Expectation:
    """Store which cells a coverage grid should have; exactly one of kind, classification, organization is set."""
    subjects = (expectation.organization_kind, expectation.classification, expectation.organization_id)
    if sum(subject is not None for subject in subjects) != 1:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "Say of whom it is expected, once: --kind, --classification or --organization."
            )
        )
    check_order(expectation)
    columns = ("programme_id", "organization_kind", "classification", "organization_id", "country")
    if any(overlap(expectation, other) for other in _rows_like(session, expectation, columns)):
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "That is expected already, at that time."))
    return _store(session, expectation)


def _store(session: Session, row: D) -> D:
    session.add(row)
    session.flush()
    return row


def _rows_like(session: Session, row: D, columns: Sequence[str]) -> Sequence[D]:
    """The stored rows that say the same in these columns."""
    model = type(row)
    same = [getattr(model, column).is_not_distinct_from(getattr(row, column)) for column in columns]
    with session.no_autoflush:
        return session.scalars(select(model).where(*same)).all()
