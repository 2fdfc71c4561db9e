"""Whose turn it is: the memberships of a duty post are its rota, and giving time to somebody changes them.

A post that admits one holder has one on duty at a time, so that given time is taken from whoever had it; in a post
that admits several she comes beside the others. Times are those of the clock on the wall of the duty station; a turn
ends at the moment at which the next one may begin. Each call happens inside the caller's ChangeSet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from directory.errors import DirectoryError
from directory.history.deletion import delete_entries
from directory.history.recording import Recorder
from directory.office.adding import appoint_person
from directory.office.dates import day_after, day_before
from directory.texts import QT_TRANSLATE_NOOP
from models import Audience, Capacity, Membership, Person, Post, table_of
from models.dates import begin_of, end_of, write_begin, write_end

MOST_COPIES = 52
NOT_HERS = QT_TRANSLATE_NOOP("directory", "{name} has no turn between {begins} and {ends}; see who has: rota {number}.")
TOO_OFTEN = QT_TRANSLATE_NOOP(
    "directory", "times: a rota is repeated from once to {most} times; {times} is not between."
)
EMPTY = QT_TRANSLATE_NOOP(
    "directory", "Nobody is on duty from {begins} to {ends}, so there is nothing to repeat. Give somebody time first."
)
ONTO_ITSELF = QT_TRANSLATE_NOOP(
    "directory", "to: a rota is repeated after itself, and {first} lies within it or before it; name a later day."
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody is on duty from one moment to another; `level` is how strict that is.

    `whole` is the turn as it is stored, where `begins` and `ends` are cut to what was asked for.
    """

    membership_id: int
    person_id: int
    name: str
    begins: datetime
    ends: datetime
    level: int
    whole: tuple[datetime, datetime]


def read_turns(session: Session, post: Post, begins: datetime, ends: datetime) -> list[Turn]:
    """Whose turn it is between two moments, in their order; what reaches beyond them is cut to them."""
    turns = [
        Turn(
            held.id,
            held.person_id,
            held.person.display_name,
            max(begins, _begin(held)),
            min(ends, _end(held)),
            max(int(held.audience), int(held.person.audience)),
            (_begin(held), _end(held)),
        )
        for held in _held(session, post, begins, ends)
    ]
    return sorted(turns, key=lambda turn: (turn.begins, turn.ends, turn.membership_id))


def give_time(
    session: Session,
    post: Post,
    person: Person | None,
    begins: datetime,
    ends: datetime,
    changes: Recorder,
    *,
    taken_from: Person | None = None,
) -> Membership | None:
    """Give time to somebody, or to nobody; answers her membership. DirectoryError where it ends before it begins.

    `taken_from`: where it goes to nobody, only this person's time is taken.
    """
    if ends <= begins:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "until: the rota would end on {last}, before it begins on {first}."),
            first=write_begin(begins),
            last=write_end(ends),
        )
    for held in _held(session, post, begins, ends):
        if person is None:
            loses = taken_from is None or held.person_id == taken_from.id
        else:
            loses = held.person_id != person.id and not post.admits_several
        if loses:
            _take(session, held, begins, ends, changes)
    return _join(session, post, person, begins, ends, changes) if person is not None else None


def _join(
    session: Session, post: Post, person: Person, begins: datetime, ends: datetime, changes: Recorder
) -> Membership:
    """Her turn at that time; what touches it is one turn with it."""
    mine = [held for held in _held(session, post, begins, ends, touching=True) if held.person_id == person.id]
    if not mine:
        turn = Membership(valid_from=write_begin(begins), valid_until=write_end(ends), units=[])
        return appoint_person(session, person, turn, post=post, organization=None)
    first, last = min(mine, key=_begin), max(mine, key=_end)
    valid_from = first.valid_from if _begin(first) < begins else write_begin(begins)
    valid_until = last.valid_until if _end(last) > ends else write_end(ends)
    kept, *others = mine
    if others:
        delete_entries(session, [held.id for held in others], changes)
        session.refresh(kept)
    kept.valid_from, kept.valid_until = valid_from, valid_until
    session.flush()
    return kept


def move_time(
    session: Session,
    post: Post,
    person: Person,
    old: tuple[datetime, datetime],
    new: tuple[datetime, datetime],
    changes: Recorder,
    successor: Person | None = None,
) -> Membership | None:
    """What somebody has between two moments goes to another time, and to `successor` where one is said.

    DirectoryError where she has nothing there. What lies between her old turn and its new place stays as it is.
    """
    if not any(held.person_id == person.id for held in _held(session, post, *old)):
        raise DirectoryError(
            NOT_HERS,
            name=person.display_name,
            begins=write_begin(old[0]),
            ends=write_begin(old[1]),
            number=post.id,
        )
    give_time(session, post, None, *old, changes, taken_from=person)
    session.expire_all()
    return give_time(session, post, successor or person, *new, changes)


def repeat_time(
    session: Session, post: Post, begins: datetime, ends: datetime, to: datetime, times: int, changes: Recorder
) -> tuple[int, int]:
    """Have a stretch of the rota again from `to` on, so often; what stood there gives way.

    Answers how many turns were given and how many had stood there. DirectoryError for a number of times that is none,
    where nobody is on duty in it,
    and where the copy would lie upon what it is made from.
    """
    if not 1 <= times <= MOST_COPIES:
        raise DirectoryError(TOO_OFTEN, times=times, most=MOST_COPIES)
    if ends <= begins or to < ends:
        raise DirectoryError(ONTO_ITSELF, first=write_begin(to))
    pattern = read_turns(session, post, begins, ends)
    if not pattern:
        raise DirectoryError(EMPTY, begins=write_begin(begins), ends=write_end(ends))
    people = {turn.person_id: session.get_one(Person, turn.person_id) for turn in pattern}
    length = ends - begins
    there = len(_held(session, post, to, to + length * times))
    give_time(session, post, None, to, to + length * times, changes)
    for round_ in range(times):
        distance = to - begins + length * round_
        for turn in pattern:
            session.expire_all()
            give_time(session, post, people[turn.person_id], turn.begins + distance, turn.ends + distance, changes)
    return len(pattern) * times, there


def _held(
    session: Session, post: Post, begins: datetime, ends: datetime, *, touching: bool = False
) -> list[Membership]:
    """The turns within a time, or those too that only touch it; alternates are no part of the rota."""
    table = table_of(Membership)
    first, last = day_before(begins.date()), day_after(ends.date())
    query = select(Membership).where(
        table.c.post_id == post.id,
        table.c.capacity != Capacity.ALTERNATE,
        or_(table.c.valid_from_first.is_(None), table.c.valid_from_first <= last),
        or_(table.c.valid_until_last.is_(None), table.c.valid_until_last >= first),
    )
    query = query.order_by(table.c.valid_from_first, table.c.id).options(joinedload(Membership.person))
    found = session.scalars(query).all()
    if touching:
        return [held for held in found if _begin(held) <= ends and begins <= _end(held)]
    return [held for held in found if _begin(held) < ends and begins < _end(held)]


def _begin(held: Membership) -> datetime:
    return begin_of(held.valid_from)


def _end(held: Membership) -> datetime:
    return end_of(held.valid_until)


def _take(session: Session, held: Membership, begins: datetime, ends: datetime, changes: Recorder) -> None:
    """Take time from a turn: it ends before it, begins after it, is two turns then, or is none."""
    before, after = _begin(held) < begins, _end(held) > ends
    if not before and not after:
        delete_entries(session, [held.id], changes)
        return
    until = held.valid_until
    if before:
        held.valid_until = write_end(begins)
    else:
        held.valid_from = write_begin(ends)
    session.flush()
    if before and after:
        rest = Membership(valid_from=write_begin(ends), valid_until=until, capacity=held.capacity, units=[])
        audience = Audience(held.audience)
        appoint_person(session, held.person, rest, post=held.post, organization=None, audience=audience)


def midnight(day: date) -> datetime:
    """The moment on the wall at which a day begins."""
    return datetime.combine(day, time())


def midnight_after(day: date) -> datetime:
    """The moment on the wall at which a day is over."""
    return midnight(day) + timedelta(days=1)
