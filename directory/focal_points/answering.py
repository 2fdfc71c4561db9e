"""Who answers now: the focal points of a theme in a country, in the order in which one asks them.

Everything is judged in the time of the duty station: whose day of the rota it is, who is away, whose hours it
is. A post answers through whoever holds it that day; somebody away through her stand-in, unless she is away
too; a line with hours only within them. The first of `answers` is the one to call.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from directory.dossier import Dossier, current, read_dossiers
from directory.errors import DirectoryError
from directory.focal_points.duties import Duty, is_primary, read_office
from directory.gate import find_problem
from directory.hours import Hours, read_hours
from directory.reach import reach
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Absence, Audience, Capacity, Membership, Organization, Post, table_of
from models.dates import begin_of, end_of

AWAY = QT_TRANSLATE_NOOP("directory", "away, and nobody stands in")
CLOSED = QT_TRANSLATE_NOOP("directory", "outside the hours {hours}; again {opens}")
VACANT = QT_TRANSLATE_NOOP("directory", "the post has no holder")
UNREACHABLE = QT_TRANSLATE_NOOP("directory", "no phone and no e-mail that may be used")


@dataclass(frozen=True, slots=True)
class Way:
    """One way to reach her now; `hours` as written, None where it is always answered as far as is known."""

    kind: str
    value: str
    hours: str | None


@dataclass(frozen=True, slots=True)
class OnCall:
    """One who may be asked. `reason` says why not now; None: she answers."""

    focal_id: int
    rank: str
    person_id: int | None
    name: str | None
    stands_in_for: str | None
    post: str | None
    post_id: int | None
    organization: str
    language: str | None
    local_time: datetime
    ways: tuple[Way, ...]
    reason: Text | None


def read_on_call(
    session: Session, at: datetime, country: str, theme: str, language: str | None, audience: Audience
) -> list[OnCall]:
    """Everybody who may be asked at a moment (with a zone): those who answer first, primaries before alternates."""
    found: list[OnCall] = []
    seen: set[int] = set()
    for day in _local_days(at):
        office = read_office(session.connection(), day)
        for duty in office.duties:
            if duty.id in seen or (duty.theme or "").casefold() != theme.casefold() or country not in duty.countries:
                continue
            if duty.level > audience or (language and duty.language not in (None, language)):
                continue
            local = at.astimezone(zone_of(session, duty))
            if local.date() == day:
                seen.add(duty.id)
                found += _ask(session, duty, office.places[duty.organization_id].name, local, audience)
    return sorted(found, key=lambda one: (one.reason is not None, one.rank != "primary", one.focal_id))


def _local_days(at: datetime) -> list[date]:
    """The calendar days that it may be somewhere on earth at that moment."""
    return list(dict.fromkeys((at.astimezone(UTC) + timedelta(hours=hours)).date() for hours in (-12, 0, 14)))


def zone_of(session: Session, duty: Duty) -> ZoneInfo:
    """The zone of the duty station: the organization's own, its country's only one, or the one above it.

    DirectoryError where none is known, since somebody would be called in the night.
    """
    post = session.get_one(Post, duty.post_id) if duty.post_id is not None else None
    return _zone_at(session.get_one(Organization, duty.organization_id), post)


def zone_of_post(session: Session, post: Post) -> ZoneInfo:
    """The zone of a post's duty station; DirectoryError where none is known."""
    return _zone_at(session.get_one(Organization, post.organization_id), post)


def _zone_at(organization: Organization, post: Post | None) -> ZoneInfo:
    if post is not None and post.duty_country and post.duty_country != organization.located_in:
        elsewhere = zone_of_country(post.duty_country)
        if elsewhere:
            return ZoneInfo(elsewhere)
    above: Organization | None = organization
    seen: set[int] = set()
    while above is not None and above.id not in seen:
        seen.add(above.id)
        name = above.time_zone or zone_of_country(above.located_in or "")
        if name:
            try:
                return ZoneInfo(name)
            except (ZoneInfoNotFoundError, ValueError) as problem:
                raise DirectoryError(
                    QT_TRANSLATE_NOOP(
                        "directory", "{zone} is not a time zone; set {number} time_zone, such as Africa/Maputo."
                    ),
                    zone=name,
                    number=above.id,
                ) from problem
        above = above.parent
    raise DirectoryError(
        QT_TRANSLATE_NOOP("directory", "The time zone of {name} is not known; set {number} time_zone Africa/Maputo."),
        name=organization.name,
        number=organization.id,
    )


@cache
def zone_of_country(country: str) -> str | None:
    """The time zone of a country (alpha-2) that has only one (CLDR, through babel)."""
    from babel.core import get_global

    zones = get_global("territory_zones").get(country, [])
    return str(zones[0]) if len(zones) == 1 else None


def _ask(session: Session, duty: Duty, organization: str, local: datetime, audience: Audience) -> Iterator[OnCall]:
    """Everybody who holds the duty that day, each with the answer she gives."""
    day = local.date()
    people = _holders(session, duty, local)
    common = {
        "focal_id": duty.id,
        "rank": duty.rank if is_primary(duty) else "alternate",
        "post": duty.post,
        "post_id": duty.post_id,
        "organization": organization,
        "language": duty.language,
        "local_time": local,
    }
    if not people:
        nobody = {"person_id": None, "name": None, "stands_in_for": None, "ways": ()}
        yield OnCall(**common, **nobody, reason=Text(VACANT))  # type: ignore[arg-type]
        return
    who = {person: _present(session, person, day) for person in people}
    known = read_dossiers(session.connection(), [*who, *(p for p in who.values() if p)], day)
    shown = read_dossiers(session.connection(), [duty.post_id], day) if duty.post_id is not None else {}
    for person, present in who.items():
        her = known[present or person]
        if int(her.entry.audience) > audience:
            continue
        ways, closed = _ways(her, shown.get(duty.post_id or 0), local, audience)
        reason = Text(AWAY) if present is None else None if ways else closed or Text(UNREACHABLE)
        yield OnCall(
            **common,  # type: ignore[arg-type]
            person_id=her.entry.id,
            name=her.name,
            stands_in_for=known[person].name if present not in (None, person) else None,
            ways=tuple(ways) if present is not None else (),
            reason=reason,
        )


def _holders(session: Session, duty: Duty, local: datetime) -> list[int]:
    """The people who hold the duty's post at that moment there (a rota has several), else the membership's."""
    table = table_of(Membership)
    mine = (
        table.c.post_id == duty.post_id
        if duty.post_id is not None
        else table.c.id == (duty.holder.membership_id if duty.holder else 0)
    )
    query = select(table.c.person_id, table.c.valid_from, table.c.valid_until).where(
        mine, current(table, local.date()), table.c.capacity != Capacity.ALTERNATE
    )
    wall = local.replace(tzinfo=None)
    found = session.execute(query.order_by(table.c.id)).all()
    return list(dict.fromkeys(row.person_id for row in found if _lasts(row.valid_from, row.valid_until, wall)))


def _lasts(valid_from: str | None, valid_until: str | None, wall: datetime) -> bool:
    """Whether a turn that has a time of day has begun on its first day, and is not over on its last."""
    return begin_of(valid_from) <= wall < end_of(valid_until)


def _present(session: Session, person: int, day: date) -> int | None:
    """Who is there for a person that day: herself, her stand-in, or her stand-in's; None where nobody is."""
    table = table_of(Absence)
    seen: set[int] = set()
    there: int | None = person
    while there is not None and there not in seen:
        seen.add(there)
        away = session.execute(
            select(table.c.id, table.c.stand_in_id).where(table.c.person_id == there, current(table, day))
        ).first()
        if away is None:
            return there
        there = away.stand_in_id
    return None


def _ways(her: Dossier, post: Dossier | None, local: datetime, audience: Audience) -> tuple[list[Way], Text | None]:
    """How she is reached at that moment: the post's own lines first; and why not, where only hours forbid it."""
    rows = []
    for dossier in (post, her):
        if dossier is not None:
            rows += [detail for _level, _owner, detail, _strict in reach(dossier, audience)]
    ways: dict[tuple[str, str], Way] = {}
    closed: Text | None = None
    for row in rows:
        if row.kind not in ("phone", "email", "messaging") or find_problem(row) is not None:
            continue
        hours = _hours_of(row.hours) if row.kind != "email" else None
        if hours is not None and not hours.are_open(local):
            opens = hours.opens_next(local)
            when = f"{opens:%Y-%m-%d %H:%M}" if opens else "–"
            closed = closed or Text(CLOSED, {"hours": row.hours, "opens": when})
            continue
        way = Way(str(row.kind), row.value or row.raw, row.hours)
        ways.setdefault((way.kind, way.value), way)
    if closed is not None and all(way.kind == "email" for way in ways.values()):
        return [], closed
    return list(ways.values()), closed


def _hours_of(text: str | None) -> Hours | None:
    """The hours of a line; None where there are none, or an import brought some that nobody understands.

    Such a line counts as answered, and its hours are shown as they are written.
    """
    try:
        return read_hours(text) if text else None
    except DirectoryError:
        return None
