"""Names and organizations that give way to others on a day: each stays found, and is printed as of its time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from directory import clock
from directory.errors import DirectoryError
from directory.office.adding import require
from directory.office.dates import day_before
from directory.office.naming import name_of
from directory.texts import QT_TRANSLATE_NOOP
from models import (
    AlternativeName,
    ContactSheet,
    Entry,
    MailingList,
    Membership,
    NameKind,
    Organization,
    Person,
    Post,
    Programme,
    Succession,
    SuccessionKind,
    table_of,
)
from models.dates import span

NAME_COLUMNS = {Person: "display_name", Post: "title"}
PARTS = ("given_name", "family_name", "additional_name")


def rename_entry(session: Session, entry: Entry, name: str, on: date) -> AlternativeName:
    """Give an entry another name from a day on; the old one is kept as a former name until the day before.

    Parts of a person's name that the new name no longer has are emptied. DirectoryError for a day that has
    not come (until then the old name is the right one) and for a name that it has already.
    """
    name = require(name, "name")
    old = name_of(entry)
    if not isinstance(entry, Person | Post | Organization | Programme | MailingList | ContactSheet):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "A {kind} has no name of its own to change."), kind=str(entry.kind)
        )
    if name == old:
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "{name} is called so already."), name=name)
    if on > clock.today():
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "on: {day} has not come yet; until then {name} is the right name."),
            day=on.isoformat(),
            name=old,
        )
    table = table_of(AlternativeName)
    earlier = session.scalar(
        select(func.max(table.c.valid_until_last)).where(table.c.entry_id == entry.id, table.c.kind == NameKind.FORMER)
    )
    if earlier is not None and earlier >= day_before(on):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "on: it was called otherwise until {day}; the new name begins after that."),
            day=earlier.isoformat(),
        )
    former = AlternativeName(entry_id=entry.id, kind=NameKind.FORMER, value=old, valid_until=day_before(on).isoformat())
    setattr(entry, NAME_COLUMNS.get(type(entry), "name"), name)
    if isinstance(entry, Person):
        words = name.casefold()
        for part in PARTS:
            value = getattr(entry, part)
            if value and value.casefold() not in words:
                setattr(entry, part, None)
        entry.sort_name = None
    session.add(former)
    session.flush()
    return former


def succeed(
    session: Session, old: Sequence[Organization], new: Organization, on: str, kind: SuccessionKind | None = None
) -> list[Succession]:
    """Say that organizations went over into another on a day (EDTF); the old ones are dissolved the day before.

    One is renamed, several are merged, unless `kind` says otherwise; a split is said once for each new one.
    """
    first = span(on)[0]
    kind = kind or (SuccessionKind.MERGED if len(old) > 1 else SuccessionKind.RENAMED)
    for organization in old:
        _check(session, organization, new, first)
        session.add(Succession(predecessor_id=organization.id, successor_id=new.id, kind=kind, happened_on=on))
        last = day_before(first)
        if organization.dissolution_date_last is None or organization.dissolution_date_last > last:
            organization.dissolution_date = last.isoformat()
    absorbed = kind == SuccessionKind.MERGED and len(old) == 1
    if new.founding_date is None and not absorbed and not _was_there(session, new, first):
        new.founding_date = on
    session.flush()
    return list(session.scalars(select(Succession).where(table_of(Succession).c.successor_id == new.id)))


def _was_there(session: Session, new: Organization, day: date) -> bool:
    """Whether somebody worked there before the day: then it was not founded by it."""
    table = table_of(Membership)
    earlier = select(table.c.id).where(table.c.organization_id == new.id, table.c.valid_from_first < day)
    return session.scalar(earlier.limit(1)) is not None


def _check(session: Session, old: Organization, new: Organization, first: date) -> None:
    if old.id == new.id:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} cannot succeed itself; for another name: rename."), name=old.name
        )
    table = table_of(Succession)
    rows = session.connection().execute(select(table.c.predecessor_id, table.c.successor_id)).all()
    waiting, seen = [new.id], set[int]()
    while waiting:
        number = waiting.pop()
        if number == old.id:
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "{old} came after {new}, so it cannot have gone over into it."),
                old=old.name,
                new=new.name,
            )
        if number not in seen:
            seen.add(number)
            waiting += [row.successor_id for row in rows if row.predecessor_id == number]
    if any(row.predecessor_id == old.id and row.successor_id == new.id for row in rows):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "That {old} went over into {new} is known already."),
            old=old.name,
            new=new.name,
        )
    if old.founding_date_first is not None and old.founding_date_first >= first:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "on: {old} was founded on {day}, not before it ended; change one of the two."
            ),
            old=old.name,
            day=old.founding_date,
        )


def count_left(session: Session, organization: Organization, day: date) -> tuple[int, int]:
    """How many posts, and how many people still work, at an organization after its end."""
    post, membership = table_of(Post), table_of(Membership)
    counts = []
    for table in (post, membership):
        is_open = or_(table.c.valid_until_last.is_(None), table.c.valid_until_last >= day)
        query = select(func.count()).select_from(table).where(table.c.organization_id == organization.id, is_open)
        counts.append(session.scalar(query) or 0)
    return counts[0], counts[1]
