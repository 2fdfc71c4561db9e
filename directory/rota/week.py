"""A stretch of a rota as a grid shows it: turns, gaps, who is away, whose clocks change, and who may be put in.

All moments are those of the clock on the wall of the duty station; `hours_between` counts how long they really are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from directory.dossier import former_names
from directory.errors import DirectoryError
from directory.focal_points.answering import zone_of_post
from directory.rota.turns import Turn, midnight, read_turns
from directory.texts import Text
from models import Absence, Capacity, FocalPoint, Membership, Organization, Person, Post, table_of
from models.dates import begin_of, end_of

NEARBY = timedelta(days=56)  # whoever had a turn within so many days is somebody to put in again
LONGEST_TURN = timedelta(days=31)  # who holds a post for longer holds it, and has no turn
MOST_CANDIDATES = 12
HALF_HOUR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Away:
    """A person away on some days, both included, and who stands in."""

    person_id: int
    first: date
    last: date
    stand_in_id: int | None
    stand_in: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be put in; `hours` is what she has in the stretch."""

    person_id: int
    name: str
    hours: float


@dataclass(frozen=True, slots=True)
class ClockChange:
    """The wall times that a day does not have (`is_skipped`), or has twice."""

    begins: datetime
    ends: datetime
    is_skipped: bool


@dataclass(frozen=True, slots=True)
class Week:
    """The rota from a day on, so many days long. `problem` says why its time zone is not known."""

    post_id: int
    post: str
    organization_id: int
    organization: str
    admits_several: bool
    first: date
    days: int
    zone: str | None
    problem: Text | None
    turns: tuple[Turn, ...]
    gaps: tuple[tuple[datetime, datetime], ...]
    gap_hours: float
    clock_changes: tuple[ClockChange, ...]
    away: tuple[Away, ...]
    candidates: tuple[Candidate, ...]
    had_turns: bool  # somebody was on duty in as many days before

    def away_on(self, person_id: int, begins: datetime, ends: datetime) -> Away | None:
        """Her first absence that falls into a time."""
        for away in self.away:
            if away.person_id == person_id and midnight(away.first) < ends and begins.date() <= away.last:
                return away
        return None


@dataclass(frozen=True, slots=True)
class DutyPost:
    """A post that has a rota, or one that answers as a focal point and may have one."""

    id: int
    title: str
    organization: str
    has_rota: bool


def read_week(
    session: Session,
    post_id: int,
    first: date,
    days: int = 7,
    also: Sequence[int] = (),
    as_of: date | None = None,
) -> Week:
    """The rota of a post from a day on; in a constant number of queries. DirectoryError where there is no such post.

    `also` are people who may be put in although nothing else says so. `as_of`: everybody and everything under the name
    of that day.
    """
    from directory.references import find_entry

    post = find_entry(session, str(post_id), Post)
    organization = session.get_one(Organization, post.organization_id)
    zone, problem = _zone(session, post)
    begins, ends = midnight(first), midnight(first) + timedelta(days=days)
    then = former_names(session.connection(), as_of) if as_of is not None else {}
    around = read_turns(session, post, begins - NEARBY, ends + NEARBY, as_of)
    turns = tuple(_cut(around, begins, ends))
    gaps = tuple(find_gaps(turns, begins, ends))
    hours: defaultdict[int, float] = defaultdict(float)
    for turn in turns:
        hours[turn.person_id] += hours_between(turn.begins, turn.ends, zone)
    people = {turn.person_id: turn.name for turn in turns} | _names(session, also)
    others = {turn.person_id: turn.name for turn in around} | _colleagues(session, post, begins.date(), ends.date())
    for person, name in others.items():
        if len(people) < MOST_CANDIDATES:
            people.setdefault(person, name)
    candidates = (Candidate(person, then.get(person, name), hours[person]) for person, name in people.items())
    return Week(
        post_id,
        then.get(post.id, post.title),
        organization.id,
        then.get(organization.id, organization.name),
        post.admits_several,
        first,
        days,
        zone.key if zone else None,
        problem,
        turns,
        gaps,
        sum(hours_between(*gap, zone) for gap in gaps),
        tuple(_clock_changes(first, days, zone)),
        tuple(_read_away(session, people, begins.date(), ends.date())),
        tuple(sorted(candidates, key=lambda one: (one.name.casefold(), one.person_id))),
        next(_cut(around, begins - timedelta(days=days), begins), None) is not None,
    )


def read_duty_posts(session: Session, day: date) -> list[DutyPost]:
    """The posts whose rota may be shown: those that have turns around a day, then those that answer as focal points."""
    held, posts, organizations = table_of(Membership), table_of(Post), table_of(Organization)
    focal = table_of(FocalPoint)
    dates = (held.c.post_id, held.c.valid_from, held.c.valid_until)
    rows = session.execute(
        select(*dates).where(
            held.c.post_id.is_not(None),
            held.c.valid_from_first <= day + NEARBY,
            held.c.valid_until_last >= day - NEARBY,
            held.c.capacity != Capacity.ALTERNATE,
        )
    )
    taken = {row.post_id for row in rows if end_of(row.valid_until) - begin_of(row.valid_from) <= LONGEST_TURN}
    answering = select(focal.c.post_id).where(
        focal.c.post_id.is_not(None),
        focal.c.theme_id.is_not(None),
        or_(focal.c.valid_until_last.is_(None), focal.c.valid_until_last >= day),
    )
    found = session.execute(
        select(posts.c.id, posts.c.title, organizations.c.name)
        .join(organizations, organizations.c.id == posts.c.organization_id)
        .where(or_(posts.c.id.in_(taken), posts.c.id.in_(answering)))
    )
    made = [DutyPost(row.id, row.title, row.name, row.id in taken) for row in found]
    return sorted(made, key=lambda one: (not one.has_rota, one.title.casefold(), one.id))


def find_gaps(turns: Iterable[Turn], begins: datetime, ends: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The times between two moments in which nobody is on duty."""
    reached = begins
    for turn in sorted(turns, key=lambda turn: turn.begins):
        if turn.begins > reached:
            yield reached, turn.begins
        reached = max(reached, turn.ends)
    if reached < ends:
        yield reached, ends


def hours_between(begins: datetime, ends: datetime, zone: ZoneInfo | None) -> float:
    """How many hours pass between two times on the wall: fewer or more where the clock is changed between them."""
    if zone is None:
        return (ends - begins) / timedelta(hours=1)
    return (ends.replace(tzinfo=zone).astimezone(UTC) - begins.replace(tzinfo=zone).astimezone(UTC)) / timedelta(
        hours=1
    )


def _cut(turns: Sequence[Turn], begins: datetime, ends: datetime) -> Iterator[Turn]:
    for turn in turns:
        first, last = max(turn.begins, begins), min(turn.ends, ends)
        if first < last:
            yield Turn(turn.membership_id, turn.person_id, turn.name, first, last, turn.level, turn.whole)


def _zone(session: Session, post: Post) -> tuple[ZoneInfo | None, Text | None]:
    try:
        return zone_of_post(session, post), None
    except DirectoryError as problem:
        return None, problem.text


def _clock_changes(first: date, days: int, zone: ZoneInfo | None) -> Iterator[ClockChange]:
    """Where the clocks of a zone are put forward or back within these days, to the half-hour."""
    if zone is None:
        return
    found: list[ClockChange] = []
    moment, ends = midnight(first), midnight(first) + timedelta(days=days)
    while moment < ends:
        early, late = (moment.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
        if early != late and early is not None and late is not None:
            is_skipped = late > early
            if found and found[-1].ends == moment and found[-1].is_skipped == is_skipped:
                found[-1] = ClockChange(found[-1].begins, moment + HALF_HOUR, is_skipped)
            else:
                found.append(ClockChange(moment, moment + HALF_HOUR, is_skipped))
        moment += HALF_HOUR
    yield from found


def _names(session: Session, people: Sequence[int]) -> dict[int, str]:
    person = table_of(Person)
    rows = session.execute(select(person.c.id, person.c.display_name).where(person.c.id.in_(people)))
    return {row.id: row.display_name for row in rows}


def _colleagues(session: Session, post: Post, first: date, last: date) -> dict[int, str]:
    """Who works at the post's organization then, by name."""
    held, person = table_of(Membership), table_of(Person)
    rows = session.execute(
        select(person.c.id, person.c.display_name)
        .join(held, held.c.person_id == person.c.id)
        .where(
            held.c.organization_id == post.organization_id,
            or_(held.c.valid_from_first.is_(None), held.c.valid_from_first <= last),
            or_(held.c.valid_until_last.is_(None), held.c.valid_until_last >= first),
        )
        .order_by(person.c.display_name, person.c.id)
        .limit(MOST_CANDIDATES * 4)
    )
    return {row.id: row.display_name for row in rows}


def _read_away(session: Session, people: Iterable[int], first: date, last: date) -> Iterator[Away]:
    away, stand_in = table_of(Absence), aliased(table_of(Person))
    rows = session.execute(
        select(
            away.c.person_id, away.c.valid_from_first, away.c.valid_until_last, away.c.stand_in_id,
            stand_in.c.display_name,
        )
        .join(stand_in, stand_in.c.id == away.c.stand_in_id, isouter=True)
        .where(
            away.c.person_id.in_(list(people)),
            or_(away.c.valid_from_first.is_(None), away.c.valid_from_first <= last),
            or_(away.c.valid_until_last.is_(None), away.c.valid_until_last >= first),
        )
        .order_by(away.c.valid_from_first, away.c.id)
    )  # fmt: skip
    for row in rows:
        begins, ends = row.valid_from_first or date.min, row.valid_until_last or date.max
        yield Away(row.person_id, begins, ends, row.stand_in_id, row.display_name)
