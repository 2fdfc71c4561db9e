"""Who is named for what on a day, and who holds it: the facts that grid, list and "who answers now" share.

`read_office` takes a number of queries that does not depend on how much there is (a test counts them) and
yields `Office`: the organizations, the programmes, and one `Duty` for each focal point in force. A duty's
state follows from it by `Duty.state`:

    missing   nobody is named (a cell without a duty)        acting     held by somebody acting or in charge
    vacant    named, but the post has no holder              expiring   ends soon, and nobody follows yet
    stale     nobody has made sure of it for too long        filled     none of these
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, exists, func, or_, select

from directory.dossier import AnyRow, current
from directory.focal_points.places import Place, Plan, former_names, read_places, read_programmes
from directory.office.dates import day_after
from models import Absence, Capacity, Entry, FocalPoint, FocalRank, Membership, Person, Post, Theme, table_of

STATES = ("filled", "acting", "vacant", "stale", "expiring", "missing", "not expected")
HELD = ("filled", "acting", "stale", "expiring")  # the states in which somebody answers
# whom one asks first of several who hold a post at once
PRECEDENCE = {
    Capacity.SUBSTANTIVE: 0,
    Capacity.ACTING: 1,
    Capacity.OFFICER_IN_CHARGE: 2,
    Capacity.FREELANCE: 3,
    Capacity.ALTERNATE: 4,
}


class Limits(NamedTuple):
    """After how many days without a check something is stale, and how long before its end it is expiring."""

    stale: int = 365
    expiring: int = 60


@dataclass(frozen=True, slots=True)
class Holder:
    """One person in a post or at an organization, as a membership says; `level` is how strict that is."""

    membership_id: int
    person_id: int
    name: str
    capacity: Capacity
    begins: date | None
    ends: date | None  # the last day it can mean
    since: str | None  # as written
    until: str | None
    entered: date  # the day it was entered here
    level: int
    stand_in: str | None = None  # who stands in while she is away
    stand_in_level: int = 0  # how strict who stands in is
    is_away: bool = False

    def stand_in_for(self, audience: int) -> str | None:
        """Who stands in, where the audience may know her."""
        return self.stand_in if self.stand_in_level <= audience else None


@dataclass(frozen=True, slots=True)
class Duty:
    """One focal point in force: what for, whose it is, and who holds it on the day."""

    id: int
    rank: str
    programme_id: int | None
    theme: str | None
    organization_id: int
    post_id: int | None
    post: str | None
    countries: tuple[str, ...]  # in which it answers; none: wherever it is asked
    towards_id: int | None
    language: str | None
    begins: date | None
    since: str | None
    ends: date | None
    verified_on: date | None
    level: int
    holder: Holder | None
    deputy: Holder | None  # who holds the same post as an alternate
    before: Holder | None  # of a vacant one: who held it last
    follows: Holder | None  # who is to hold it next

    def state(self, day: date, limits: Limits) -> str:
        """One of STATES, the one that most needs somebody."""
        holder = self.holder
        if holder is None:
            return "vacant"
        if holder.capacity in (Capacity.ACTING, Capacity.OFFICER_IN_CHARGE):
            return "acting"
        end = min((d for d in (self.ends, holder.ends) if d is not None), default=None)
        if end is not None and end <= day + timedelta(limits.expiring) and self.follows is None:
            return "expiring"
        known = self.verified or holder.begins or holder.entered
        return "stale" if known < day - timedelta(limits.stale) else "filled"

    @property
    def verified(self) -> date | None:
        """When somebody last made sure of this holder: what was known of the one before says nothing of her."""
        begins = self.holder.begins if self.holder else None
        return None if self.verified_on and begins and self.verified_on < begins else self.verified_on

    @property
    def held_since(self) -> str | None:
        """Since when the holder has had the duty, as written; of a vacant one the first day without a holder."""
        if self.holder is None:
            ended = self.before.ends if self.before else None
            return day_after(ended).isoformat() if ended else None
        if self.begins and (self.holder.begins is None or self.begins > self.holder.begins):
            return self.since
        return self.holder.since


@dataclass(frozen=True, slots=True)
class Office:
    """What stands on a day: organizations and programmes by id, and the duties in the order they were entered."""

    day: date
    places: Mapping[int, Place]
    programmes: Mapping[int, Plan]
    duties: tuple[Duty, ...]


class _Held(NamedTuple):
    """The memberships of the posts and people in duty, by what they are asked by."""

    by_post: Mapping[int, list[Holder]]
    by_membership: Mapping[int, tuple[Holder, int, str | None]]  # the holder, the organization, the title
    last: Mapping[int, Holder]  # of a post that nobody holds


def read_office(connection: Connection, day: date) -> Office:
    """The office as it stood on that day, restricted entries included: whoever shows it filters by level."""
    then = former_names(connection, day)
    places = read_places(connection, day, then)
    programmes = read_programmes(connection, day, then)
    held = _read_held(connection, day, then)
    focal, post, theme, entry = table_of(FocalPoint), table_of(Post), table_of(Theme), table_of(Entry)
    rows = connection.execute(
        select(
            focal,
            theme.c.name.label("theme"),
            post.c.title,
            post.c.organization_id,
            post.c.duty_country,
            post.c.valid_until_last.label("post_ends"),
            entry.c.audience,
        )
        .join_from(focal, post, post.c.id == focal.c.post_id, isouter=True)
        .join(theme, theme.c.id == focal.c.theme_id, isouter=True)
        .join(entry, entry.c.id == func.coalesce(focal.c.post_id, focal.c.membership_id))
        .where(current(focal, day), or_(focal.c.post_id.is_(None), current(post, day)))
        .order_by(focal.c.id)
    )
    duties = [_make(row, held, places, programmes, day) for row in rows]
    return Office(day, places, programmes, tuple(duty for duty in duties if duty is not None))


def _make(
    row: AnyRow, held: _Held, places: Mapping[int, Place], programmes: Mapping[int, Plan], day: date
) -> Duty | None:
    """The duty of a focal point's row; None where its programme is over or its organization gone by then."""
    title, organization_id, last, following, deputy = row.title, row.organization_id, None, None, None
    if row.post_id is not None:
        holders = held.by_post.get(row.post_id, ())
        present = [h for h in holders if (h.begins is None or h.begins <= day) and h.capacity != Capacity.ALTERNATE]
        holder = present[0] if present else None
        deputy = next((h for h in holders if h.capacity == Capacity.ALTERNATE and (h.begins or day) <= day), None)
        coming = [h for h in holders if h.begins is not None and h.begins > day]
        following = min(coming, key=lambda h: h.begins or day, default=None)
        last = held.last.get(row.post_id) if holder is None else None
    else:
        found, organization_id, title = held.by_membership[row.membership_id]
        begun, ended = found.begins is None or found.begins <= day, found.ends is not None and found.ends < day
        holder = found if begun and not ended else None
        last = found if ended else None
        following = None if begun else found
    place = places.get(organization_id)
    if place is None or (row.programme_id is not None and row.programme_id not in programmes):
        return None
    if row.towards_country:
        countries: tuple[str, ...] = (row.towards_country,)
    else:
        plan = programmes.get(row.programme_id) if row.programme_id is not None else None
        standing = (row.duty_country,) if row.duty_country else place.countries
        countries = answers_in(standing, plan.countries if plan else ())
    return Duty(
        id=row.id,
        rank=str(row.focal_rank),
        programme_id=row.programme_id,
        theme=row.theme,
        organization_id=organization_id,
        post_id=row.post_id,
        post=title,
        countries=countries,
        towards_id=row.towards_organization_id,
        language=row.language,
        begins=row.valid_from_first,
        since=row.valid_from,
        ends=min((d for d in (row.valid_until_last, row.post_ends) if d is not None), default=None),
        verified_on=row.verified_on if row.verified_on is None or row.verified_on <= day else None,
        level=max(int(row.audience), place.level),
        holder=holder,
        deputy=deputy,
        before=last,
        follows=following,
    )


def answers_in(standing: tuple[str, ...], covered: tuple[str, ...]) -> tuple[str, ...]:
    """In which of a programme's countries somebody answers: where she stands, else in all of them.

    A desk officer in a capital that the programme does not cover speaks for the whole of it.
    """
    inside = tuple(country for country in standing if country in covered)
    return inside or covered or standing


def _read_held(connection: Connection, day: date, then: Mapping[int, str]) -> _Held:
    """Who holds the posts in duty, now or later; the memberships in duty; and who left the vacant ones last."""
    focal, table = table_of(FocalPoint), table_of(Membership)
    in_duty = select(focal.c.post_id).where(focal.c.post_id.is_not(None))
    is_over = and_(table.c.valid_until_last.is_not(None), table.c.valid_until_last < day)
    away = _read_absences(connection, day)
    by_post: dict[int, list[Holder]] = defaultdict(list)
    people = _people()
    for row in connection.execute(people.where(table.c.post_id.in_(in_duty), ~is_over)):
        by_post[row.post_id].append(_holder(row, away, then))
    for holders in by_post.values():
        holders.sort(key=lambda h: (PRECEDENCE[h.capacity], -(h.begins or date.min).toordinal(), h.membership_id))
    named = select(focal.c.membership_id).where(focal.c.membership_id.is_not(None))
    by_membership = {
        row.id: (_holder(row, away, then), row.organization_id, row.title)
        for row in connection.execute(people.where(table.c.id.in_(named)))
    }
    holding = table.alias()
    vacant = in_duty.where(
        ~exists().where(
            holding.c.post_id == focal.c.post_id, holding.c.capacity != Capacity.ALTERNATE, current(holding, day)
        )
    )
    gone = people.where(table.c.post_id.in_(vacant), is_over, table.c.capacity != Capacity.ALTERNATE)
    last = {row.post_id: _holder(row, {}, then) for row in connection.execute(gone.order_by(table.c.valid_until_last))}
    return _Held(by_post, by_membership, last)


def _people() -> Select[Any]:
    table, person, entry = table_of(Membership), table_of(Person), table_of(Entry)
    of_person = entry.alias()
    return (
        select(
            table.c.id,
            table.c.person_id,
            table.c.post_id,
            table.c.organization_id,
            table.c.title,
            table.c.capacity,
            table.c.valid_from,
            table.c.valid_from_first,
            table.c.valid_until,
            table.c.valid_until_last,
            person.c.display_name,
            entry.c.created_at,
            entry.c.audience,
            of_person.c.audience.label("of_person"),
        )
        .join_from(table, person, person.c.id == table.c.person_id)
        .join(entry, entry.c.id == table.c.id)
        .join(of_person, of_person.c.id == person.c.id)
    )


def _holder(row: AnyRow, away: Mapping[int, tuple[str | None, int]], then: Mapping[int, str]) -> Holder:
    stand_in, stand_in_level = away.get(row.person_id, (None, 0))
    return Holder(
        membership_id=row.id,
        person_id=row.person_id,
        name=then.get(row.person_id, row.display_name),
        capacity=row.capacity,
        begins=row.valid_from_first,
        ends=row.valid_until_last,
        since=row.valid_from,
        until=row.valid_until,
        entered=row.created_at.date(),
        level=max(int(row.audience), int(row.of_person)),
        stand_in=stand_in,
        stand_in_level=stand_in_level,
        is_away=row.person_id in away,
    )


def _read_absences(connection: Connection, day: date) -> dict[int, tuple[str | None, int]]:
    """Who is away on the day: the name of who stands in, and how strict she is."""
    table, person, entry = table_of(Absence), table_of(Person), table_of(Entry)
    rows = connection.execute(
        select(table.c.person_id, person.c.display_name, entry.c.audience)
        .join_from(table, person, person.c.id == table.c.stand_in_id, isouter=True)
        .join(entry, entry.c.id == person.c.id, isouter=True)
        .where(current(table, day))
        .order_by(table.c.id)
    )
    return {row.person_id: (row.display_name, int(row.audience or 0)) for row in rows}


def is_primary(duty: Duty) -> bool:
    """Whether one asks here first."""
    return duty.rank == FocalRank.PRIMARY
