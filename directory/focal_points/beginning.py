"""Programmes and focal points with what they need at once, as one change: what the window's editors ask for."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.focal_points import adding
from directory.history.recording import change_set
from directory.office.adding import require
from directory.office.naming import name_of
from directory.office.several import change_several, read_language
from directory.office.values import read_country, read_dates
from directory.office.verbs import answer
from directory.references import find_entry
from models import FocalPoint, FocalRank, Organization, Programme, Theme


def read_themes(session: Session) -> list[str]:
    """The names of the themes there are, in the alphabet."""
    return list(session.scalars(select(Theme.name).order_by(Theme.name)))


def read_classifications(session: Session) -> list[str]:
    """What organizations are classified as, each once, in the alphabet."""
    known = select(Organization.classification).where(Organization.classification.is_not(None)).distinct()
    return sorted(name for name in session.scalars(known) if name)


def begin_programme(
    session: Session,
    name: str,
    acronym: str | None = None,
    parent: str | None = None,
    countries: str = "",
    valid_from: str | None = None,
    valid_until: str | None = None,
) -> int:
    """Store a programme, or a part of one; answers its number. `countries` as typed, with commas between them.

    DirectoryError for an empty name, an unknown country, dates that are none or in the wrong order.
    """
    name = require(name, "name")
    above = adding.find_programme(session, parent).id if parent else None
    programme = Programme(name=name, acronym=acronym or None, parent_id=above, **read_dates(valid_from, valid_until))
    with change_set(session, "add programme", {"name": name}):
        adding.store_programme(session, programme, ())
        change_several(session, programme, countries)
        return programme.id


def begin_focal_point(
    session: Session,
    entry: str,
    programme: str | None = None,
    theme: str | None = None,
    rank: str = "primary",
    country: str | None = None,
    language: str | None = None,
    valid_from: str | None = None,
    valid_until: str | None = None,
) -> Answer:
    """Let a post, a membership or a person (her main work) speak for a programme, a theme or both.

    A theme of that name is made where there is none. Whoever names her has just made sure, so that it counts as
    verified today. DirectoryError as from the verb add focal-point.
    """
    who = find_entry(session, entry)
    focal = FocalPoint(
        programme_id=adding.find_programme(session, programme).id if programme else None,
        focal_rank=FocalRank(rank),
        towards_country=read_country(country) if country else None,
        language=read_language(language) if language else None,
        verified_on=clock.today(),
        **read_dates(valid_from, valid_until),
    )
    adding.place_focal_point(session, focal, who, clock.today())
    with change_set(session, "add focal-point", {"name": name_of(who)}) as changes:
        if theme:
            focal.theme_id = adding.store_theme(session, theme).id
        adding.store_focal_point(session, focal)
    return answer(focal, changes)
