"""Whose turn it is: the memberships of a duty post are its rota, and giving days to somebody changes them.

A post that admits one holder has one on duty a day, so that given days are taken from whoever had them; in a post
that admits several she comes beside the others. Days are whole days of the duty station. Each call happens inside
the caller's ChangeSet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from directory.errors import DirectoryError
from directory.history.deletion import delete_entries
from directory.history.recording import Recorder
from directory.office.adding import appoint_person
from directory.office.dates import day_after, day_before
from directory.texts import QT_TRANSLATE_NOOP
from models import Audience, Capacity, Membership, Person, Post, table_of


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody is on duty from the first day to the last; `level` is how strict that is."""

    membership_id: int
    person_id: int
    name: str
    first: date
    last: date
    level: int


def read_turns(session: Session, post: Post, first: date, last: date) -> list[Turn]:
    """Whose turn it is within these days, in their order; what reaches beyond them is cut to them."""
    turns = [
        Turn(
            held.id,
            held.person_id,
            held.person.display_name,
            max(first, held.valid_from_first or first),
            min(last, held.valid_until_last or last),
            max(int(held.audience), int(held.person.audience)),
        )
        for held in _held(session, post, first, last)
    ]
    return sorted(turns, key=lambda turn: (turn.first, turn.last, turn.membership_id))


def give_days(
    session: Session, post: Post, person: Person | None, first: date, last: date, changes: Recorder
) -> Membership | None:
    """Give days to somebody, or to nobody; answers her membership. DirectoryError where they end before they begin."""
    if last < first:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "until: the rota would end on {last}, before it begins on {first}."),
            first=first.isoformat(),
            last=last.isoformat(),
        )
    for held in _held(session, post, first, last):
        if person is None or (held.person_id != person.id and not post.admits_several):
            _take(session, held, first, last, changes)
    if person is None:
        return None
    begins, ends = first.isoformat(), last.isoformat()
    mine = [held for held in _held(session, post, day_before(first), day_after(last)) if held.person_id == person.id]
    if not mine:
        turn = Membership(valid_from=begins, valid_until=ends, units=[])
        return appoint_person(session, person, turn, post=post, organization=None)
    kept, *others = mine  # what touches is one turn
    for held in mine:
        if held.valid_from_first is None or held.valid_from_first < first:
            begins = min(begins or "", held.valid_from or "")
        if held.valid_until_last is None or held.valid_until_last > last:
            ends = "" if held.valid_until is None or not ends else max(ends, held.valid_until)
    if others:
        delete_entries(session, [held.id for held in others], changes)
        session.refresh(kept)
    kept.valid_from, kept.valid_until = begins or None, ends or None
    session.flush()
    return kept


def _held(session: Session, post: Post, first: date, last: date) -> list[Membership]:
    """The turns that touch these days; alternates are no part of the rota."""
    table = table_of(Membership)
    query = select(Membership).where(
        table.c.post_id == post.id,
        table.c.capacity != Capacity.ALTERNATE,
        or_(table.c.valid_from_first.is_(None), table.c.valid_from_first <= last),
        or_(table.c.valid_until_last.is_(None), table.c.valid_until_last >= first),
    )
    return list(session.scalars(query.order_by(table.c.valid_from_first, table.c.id)))


def _take(session: Session, held: Membership, first: date, last: date, changes: Recorder) -> None:
    """Take days from a turn: it ends before them, begins after them, is two turns then, or is none."""
    before = held.valid_from_first is None or held.valid_from_first < first
    after = held.valid_until_last is None or held.valid_until_last > last
    if not before and not after:
        delete_entries(session, [held.id], changes)
        return
    until = held.valid_until
    if before:
        held.valid_until = day_before(first).isoformat()
    else:
        held.valid_from = day_after(last).isoformat()
    session.flush()
    if before and after:
        rest = Membership(valid_from=day_after(last).isoformat(), valid_until=until, capacity=held.capacity, units=[])
        audience = Audience(held.audience)
        appoint_person(session, held.person, rest, post=held.post, organization=None, audience=audience)
