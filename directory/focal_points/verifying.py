"""Making sure: that a detail still works and a focal point is still the right one, on which day, by whom, how."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from directory import clock
from directory.dossier import current
from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP
from models import Base, ContactDetail, Entry, FocalPoint, Membership, PostalAddress, Verified, table_of


def verify(session: Session, row: Entry | Base, on: date, by: str, how: str | None) -> list[Base]:
    """Mark a part, or everything current of an entry, as made sure of; answers the rows that were marked.

    Of a person, post or organization these are its own details and addresses, those of the memberships that
    are its, and the duties of its posts and memberships. DirectoryError for a day to come, for a part that is
    not verified, and where there is nothing to verify.
    """
    if on > clock.today():
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "on: {day} has not come yet; name the day somebody made sure."),
            day=on.isoformat(),
        )
    if isinstance(row, Verified):
        rows: list[Base] = [row]
    elif isinstance(row, Entry):
        rows = _rows_of(session, row, on)
        if not rows:
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "Entry {number} has no detail and no duty to verify."), number=row.id
            )
    else:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "A {kind} is not verified; name a detail, an address, a focal point or an entry."
            ),
            kind=type(row).__name__.lower(),
        )
    for each in rows:
        assert isinstance(each, Verified)
        each.verified_on, each.verified_by, each.verified_how = on, by, how
    session.flush()
    return rows


def _rows_of(session: Session, entry: Entry, day: date) -> list[Base]:
    table = table_of(Membership)
    held = session.connection().execute(
        select(table.c.id, table.c.post_id).where(
            or_(table.c.person_id == entry.id, table.c.post_id == entry.id), current(table, day)
        )
    )
    memberships = held.all()
    owners = {entry.id} | {row.id for row in memberships}
    rows: list[Base] = []
    for model in (ContactDetail, PostalAddress):
        part = table_of(model)
        rows += session.scalars(
            select(model).where(part.c.entry_id.in_(owners), current(part, day)).order_by(part.c.id)
        ).all()
    focal = table_of(FocalPoint)
    posts = {row.post_id for row in memberships if row.post_id is not None} | {entry.id}
    mine = or_(focal.c.membership_id.in_(owners), focal.c.post_id.in_(posts))
    rows += session.scalars(select(FocalPoint).where(mine, current(focal, day)).order_by(focal.c.id)).all()
    return rows
