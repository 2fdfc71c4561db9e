"""Whose turn it is: the memberships of a duty post are its rota, and giving time to somebody changes them.

A post that admits one holder has one on duty at a time, so that given time is taken from whoever had it; in a post
that admits several she comes beside the others. Times are those of the clock on the wall of the duty station; a turn
ends at the moment at which the next one may begin. Each call happens inside the caller's ChangeSet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NoReturn

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from directory.dossier import former_names
from directory.errors import DirectoryError
from directory.history.deletion import delete_entries
from directory.history.recording import Recorder
from directory.office.adding import appoint_person
from directory.office.dates import day_after, day_before
from directory.texts import QT_TRANSLATE_NOOP
from models import Audience, Capacity, Membership, Person, Post, table_of
from models.dates import LATEST, begin_of, end_of, write_begin, write_end

MOST_COPIES = 52
NOT_HERS = QT_TRANSLATE_NOOP("directory", "{name} has no turn between {begins} and {ends}; see who has: rota {number}.")
ENDLESS = QT_TRANSLATE_NOOP(
    "directory", "until: {name} holds {post} without an end; say until when the time is hers that is to be moved."
)
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


def read_turns(session: Session, post: Post, begins: datetime, ends: datetime, as_of: date | None = None) -> list[Turn]:
    """Whose turn it is between two moments, in their order; what reaches beyond them is cut to them.

    `as_of`: everybody under her name of that day.
    """
    then = former_names(session.connection(), as_of) if as_of is not None else {}
    turns = [
        Turn(
            held.id,
            held.person_id,
            then.get(held.person_id, held.person.display_name),
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
    audience: Audience | None = None,
) -> Membership | None:
    """Give time to somebody, or to nobody; answers her membership. DirectoryError where it ends before it begins.

    `taken_from`: where it goes to nobody, only this person's time is taken. `audience`: who may know of a turn that
    comes from elsewhere in the rota.
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
    return _join(session, post, person, begins, ends, changes, audience) if person is not None else None


def _join(
    session: Session,
    post: Post,
    person: Person,
    begins: datetime,
    ends: datetime,
    changes: Recorder,
    audience: Audience | None,
) -> Membership:
    """Her turn at that time; what touches it is one turn with it."""
    mine = [held for held in _held(session, post, begins, ends, touching=True) if held.person_id == person.id]
    if not mine:
        turn = Membership(valid_from=write_begin(begins), valid_until=write_end(ends), units=[])
        return appoint_person(session, person, turn, post=post, organization=None, audience=audience)
    first, last = min(mine, key=_begin), max(mine, key=_end)
    valid_from = first.valid_from if _begin(first) < begins else write_begin(begins)
    valid_until = last.valid_until if _end(last) > ends else write_end(ends)
    strictest = Audience(max(int(held.audience) for held in mine))
    kept, *others = mine
    if others:
        delete_entries(session, [held.id for held in others], changes)
        session.refresh(kept)
    kept.valid_from, kept.valid_until = valid_from, valid_until
    kept.audience = max(strictest, audience or strictest)
    session.flush()
    return kept


def find_turn(
    session: Session, post: Post, person: Person, begins: datetime, *, any_hour: bool
) -> tuple[datetime, datetime]:
    """From where to where somebody's turn lies that begins at a moment, or with `any_hour` on that day.

    Where none begins, what is left of the one that she has then. DirectoryError where she has none, and where it has
    no end.
    """
    found = read_turns(session, post, begins, midnight_after(begins.date()))
    hers = [turn for turn in found if turn.person_id == person.id]
    if any_hour:
        hers = [turn for turn in hers if turn.whole[0] >= begins] or hers
    else:
        hers = hers[:1]
    if not hers:
        _refuse_stranger(post, person, begins, midnight_after(begins.date()))
    ends = max(turn.whole[1] for turn in hers)
    if ends == LATEST:
        raise DirectoryError(ENDLESS, name=person.display_name, post=post.title)
    return hers[0].begins, ends


def move_time(
    session: Session,
    post: Post,
    person: Person,
    old: tuple[datetime, datetime],
    begins: datetime,
    changes: Recorder,
    *,
    ends: datetime | None = None,
    successor: Person | None = None,
) -> Membership | None:
    """What somebody has between two moments goes to another time, and to `successor` where one is said.

    Each turn is as long as it was, unless `ends` says where the time now ends. DirectoryError where she has nothing
    there. What lies between her old turn and its new place stays as it is.
    """
    hers = [turn for turn in read_turns(session, post, *old) if turn.person_id == person.id]
    if not hers:
        _refuse_stranger(post, person, *old)
    distance = begins - old[0]
    level = _strictest(session, hers)
    pieces = [(turn.begins + distance, turn.ends + distance) for turn in hers] if ends is None else [(begins, ends)]
    give_time(session, post, None, *old, changes, taken_from=person)
    given = None
    for piece in pieces:
        session.expire_all()
        given = give_time(session, post, successor or person, *piece, changes, audience=level)
    return given


def _refuse_stranger(post: Post, person: Person, begins: datetime, ends: datetime) -> NoReturn:
    raise DirectoryError(
        NOT_HERS, name=person.display_name, begins=write_begin(begins), ends=write_begin(ends), number=post.id
    )


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
    levels = {turn.membership_id: _strictest(session, [turn]) for turn in pattern}
    length = ends - begins
    there = len(_held(session, post, to, to + length * times))
    give_time(session, post, None, to, to + length * times, changes)
    for round_ in range(times):
        distance = to - begins + length * round_
        for turn in pattern:
            session.expire_all()
            moved = (turn.begins + distance, turn.ends + distance)
            level = levels[turn.membership_id]
            give_time(session, post, people[turn.person_id], *moved, changes, audience=level)
    return len(pattern) * times, there


def _strictest(session: Session, turns: Sequence[Turn]) -> Audience:
    """Who alone may know of these turns, whatever is known of their people."""
    return Audience(max(int(session.get_one(Membership, turn.membership_id).audience) for turn in turns))


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
