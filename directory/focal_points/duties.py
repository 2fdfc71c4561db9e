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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Integer, Select, String, and_, func, or_, select, type_coerce

from directory.dossier import AnyRow, current, former_names
from directory.focal_points.places import Place, Plan, read_places, read_programmes
from directory.memory import without_collecting
from directory.office.dates import day_after
from directory.search.among import among
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


FEW = 1000
DEPUTIZING = frozenset((Capacity.ACTING, Capacity.OFFICER_IN_CHARGE))


class Limits(NamedTuple):
    """After how many days without a check something is stale, and how long before its end it is expiring."""

    stale: int = 365
    expiring: int = 60


class Holder(NamedTuple):  # tuples: thousands are made for one grid
    """One person in a post or at an organization, as a membership says; `level` is how strict that is."""

    membership_id: int
    person_id: int
    name: str
    capacity: str
    begins: date | None
    ends: date | None  # the last day it can mean
    since: str | None  # as written
    until: str | None
    entered: str  # the moment it was entered here, as it is stored: ISO 8601, its day first
    level: int
    stand_in: str | None = None  # who stands in while she is away
    stand_in_level: int = 0  # how strict who stands in is
    is_away: bool = False

    def stand_in_for(self, audience: int) -> str | None:
        """Who stands in, where the audience may know her."""
        return self.stand_in if self.stand_in_level <= audience else None


class Duty(NamedTuple):
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
        return self.state_between(day + timedelta(limits.expiring), day - timedelta(limits.stale))

    def state_between(self, soon: date, long_ago: date) -> str:
        """The same, the limits being days: what ends until `soon` expires, what was known before `long_ago` is old."""
        holder = self.holder
        if holder is None:
            return "vacant"
        if holder.capacity in DEPUTIZING:
            return "acting"
        end = _earlier(self.ends, holder.ends)
        if end is not None and end <= soon and self.follows is None:
            return "expiring"
        known = self.verified or holder.begins or date.fromisoformat(holder.entered[:10])
        return "stale" if known < long_ago else "filled"

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


def _earlier(one: date | None, other: date | None) -> date | None:
    """The earlier of two days; None is never."""
    if one is None or other is None:
        return one if other is None else other
    return min(one, other)


NOBODY = (None, None, None)
_Standing = tuple[Holder | None, Holder | None, Holder | None]  # who answers, her alternate, who comes next


class _Held(NamedTuple):
    """The memberships of the posts and people in duty, by what they are asked by."""

    by_post: Mapping[int, _Standing]
    by_membership: Mapping[int, tuple[Holder, int, str | None]]  # the holder, the organization, the title
    last: Mapping[int, Holder]  # of a post that nobody holds


@without_collecting()
def read_office(connection: Connection, day: date) -> Office:
    """The office as it stood on that day, restricted entries included: whoever shows it filters by level."""
    then = former_names(connection, day)
    places = read_places(connection, day, then)
    programmes = read_programmes(connection, day, then)
    rows = connection.execute(_focal_points(day)).all()
    held = _read_held(connection, day, then, {row[4] for row in rows if row[4] is not None})
    duties = (_make(row, held, places, programmes, day) for row in rows)
    return Office(day, places, programmes, tuple(duty for duty in duties if duty is not None))


def _focal_points(day: date) -> Select[Any]:
    """The focal points in force; words and levels as they are stored, since thousands of them are read at once."""
    focal, post, theme, entry = table_of(FocalPoint), table_of(Post), table_of(Theme), table_of(Entry)
    return (
        select(
            focal.c.id,
            type_coerce(focal.c.focal_rank, String),
            focal.c.programme_id,
            theme.c.name,
            focal.c.post_id,
            focal.c.membership_id,
            focal.c.towards_country,
            focal.c.towards_organization_id,
            focal.c.language,
            focal.c.valid_from,
            focal.c.valid_from_first,
            focal.c.valid_until_last,
            focal.c.verified_on,
            post.c.title,
            post.c.organization_id,
            post.c.duty_country,
            post.c.valid_until_last,
            type_coerce(entry.c.audience, Integer),
        )
        .join_from(focal, post, post.c.id == focal.c.post_id, isouter=True)
        .join(theme, theme.c.id == focal.c.theme_id, isouter=True)
        .join(entry, entry.c.id == func.coalesce(focal.c.post_id, focal.c.membership_id))
        .where(current(focal, day), or_(focal.c.post_id.is_(None), current(post, day)))
        .order_by(focal.c.id)
    )


def _make(
    row: AnyRow, held: _Held, places: Mapping[int, Place], programmes: Mapping[int, Plan], day: date
) -> Duty | None:
    """The duty of a focal point's row; None where its programme is over or its organization gone by then."""
    id_, rank, programme_id, theme, post_id, membership_id, country, towards_id, language = row[:9]
    since, begins, ends, verified, title, organization_id, duty_country, post_ends, level = row[9:]
    last = deputy = None
    if post_id is not None:
        holder, deputy, following = held.by_post.get(post_id, NOBODY)
        if holder is None:
            last = held.last.get(post_id)
    else:
        found, organization_id, title = held.by_membership[membership_id]
        begun, ended = found.begins is None or found.begins <= day, found.ends is not None and found.ends < day
        holder = found if begun and not ended else None
        last = found if ended else None
        following = None if begun else found
    place = places.get(organization_id)
    plan = programmes.get(programme_id) if programme_id is not None else None
    if place is None or (programme_id is not None and plan is None):
        return None
    if country:
        countries: tuple[str, ...] = (country,)
    else:
        standing = (duty_country,) if duty_country else place.countries
        countries = answers_in(standing, plan.countries if plan else ())
    return Duty(
        id_,
        rank,
        programme_id,
        theme,
        organization_id,
        post_id,
        title,
        countries,
        towards_id,
        language,
        begins,
        since,
        _earlier(ends, post_ends),
        verified if verified is None or verified <= day else None,
        max(level, place.level),
        holder,
        deputy,
        last,
        following,
    )


def _stand(holders: Sequence[Holder], day: date) -> _Standing:
    """Of those who hold a post now or later, in order of precedence: who answers, her alternate, who comes next."""
    holder = deputy = following = None
    for one in holders:
        if one.begins is not None and one.begins > day:
            if following is None or following.begins is None or one.begins < following.begins:
                following = one
        elif one.capacity == Capacity.ALTERNATE:
            deputy = deputy or one
        elif holder is None:
            holder = one
    return holder, deputy, following


def answers_in(standing: tuple[str, ...], covered: tuple[str, ...]) -> tuple[str, ...]:
    """In which of a programme's countries somebody answers: where she stands, else in all of them.

    A desk officer in a capital that the programme does not cover speaks for the whole of it.
    """
    if len(standing) == 1:
        return standing if standing[0] in covered or not covered else covered
    inside = tuple(country for country in standing if country in covered)
    return inside or covered or standing


def _read_held(connection: Connection, day: date, then: Mapping[int, str], in_force: set[int]) -> _Held:
    """Who holds the posts in duty, now or later; the memberships in duty; and who left the vacant ones last.

    `in_force` are the posts that have a duty on the day.
    """
    focal, table = table_of(FocalPoint), table_of(Membership)
    in_duty = select(focal.c.post_id).where(focal.c.post_id.is_not(None))
    is_over = and_(table.c.valid_until_last.is_not(None), table.c.valid_until_last < day)
    away = _read_absences(connection, day)
    by_post: dict[int, list[Holder]] = defaultdict(list)
    people = _people()
    for row in connection.execute(people.where(table.c.post_id.in_(in_duty), ~is_over)).all():
        by_post[row[2]].append(_holder(row, away, then))
    for holders in by_post.values():
        if len(holders) > 1:
            holders.sort(
                key=lambda h: (PRECEDENCE[Capacity(h.capacity)], -(h.begins or date.min).toordinal(), h.membership_id)
            )
    named = select(focal.c.membership_id).where(focal.c.membership_id.is_not(None))
    by_membership = {
        row.id: (_holder(row, away, then), row.organization_id, row.title)
        for row in connection.execute(people.where(table.c.id.in_(named)))
    }
    standing = {id_: _stand(holders, day) for id_, holders in by_post.items()}
    vacant = [id_ for id_ in in_force if standing.get(id_, NOBODY)[0] is None]
    # SQLite takes a few ids, each for itself, by the index, and many in one list by reading all
    are_vacant = table.c.post_id.in_(vacant) if len(vacant) <= FEW else among(table.c.post_id)
    gone = people.where(are_vacant, is_over, table.c.capacity != Capacity.ALTERNATE)
    left = connection.execute(gone.order_by(table.c.valid_until_last), {"ids": vacant} if len(vacant) > FEW else {})
    last = {row.post_id: _holder(row, {}, then) for row in left}
    return _Held(standing, by_membership, last)


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
            type_coerce(table.c.capacity, String).label("capacity"),
            table.c.valid_from,
            table.c.valid_from_first,
            table.c.valid_until,
            table.c.valid_until_last,
            person.c.display_name,
            type_coerce(entry.c.created_at, String),
            type_coerce(entry.c.audience, Integer),
            type_coerce(of_person.c.audience, Integer),
        )
        .join_from(table, person, person.c.id == table.c.person_id)
        .join(entry, entry.c.id == table.c.id)
        .join(of_person, of_person.c.id == person.c.id)
    )


def _holder(row: AnyRow, away: Mapping[int, tuple[str | None, int]], then: Mapping[int, str]) -> Holder:
    """The holder of a row of `_people`."""
    id_, person_id, _post, _organization, _title, capacity, since, begins, until, ends, name, made, level, own = row
    stand_in, stand_in_level = away.get(person_id, (None, 0)) if away else (None, 0)
    return Holder(
        id_,
        person_id,
        then.get(person_id, name) if then else name,
        capacity,
        begins,
        ends,
        since,
        until,
        str(made),
        level if level > own else own,
        stand_in,
        stand_in_level,
        person_id in away,
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
