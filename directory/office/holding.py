"""Who else holds a post: one that admits one holder has two only for a reason that somebody gave."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from directory import clock
from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP
from models import Capacity, Membership, Note, Post, table_of
from models.dates import LATEST, TIMED, begin_of, end_of

TWICE = QT_TRANSLATE_NOOP(
    "directory",
    "{name} holds {post} at that time ({begins} – {ends}), and it admits one. Hand it over with: hand-over {number}. "
    "Or say why two hold it: --reason.",
)


def find_other_holders(
    session: Session, post: Post, membership: Membership, leaving_out: tuple[int, ...] = ()
) -> list[Membership]:
    """The substantive memberships of a post that surely share a time with this one, the longest standing first.

    "Until 2024" and "from 2024" need not overlap, nor does a beginning that nobody knows reach back before today.
    """
    begins, ends = _surely(membership)
    table = table_of(Membership)
    query = select(Membership).where(
        table.c.post_id == post.id,
        table.c.capacity == Capacity.SUBSTANTIVE,
        table.c.id.not_in(leaving_out),
        or_(table.c.valid_until_last.is_(None), table.c.valid_until_last >= begins.date()),
        or_(table.c.valid_from_first.is_(None), table.c.valid_from_first <= ends.date()),
    )
    with session.no_autoflush:
        found = session.scalars(query.order_by(table.c.valid_from_first, table.c.id)).all()
    return [other for other in found if _share_a_moment((begins, ends), _surely(other))]


def _surely(membership: Membership) -> tuple[datetime, datetime]:
    """The first moment and the one after the last in which it holds whatever its dates mean; none where it is later."""
    begins, ends = membership.valid_from_last, membership.valid_until_first
    after = end_of(_exact(membership.valid_until, ends)) if ends else LATEST
    today = datetime.combine(min(clock.today(), ends or date.max), time())
    return begin_of(_exact(membership.valid_from, begins)) if begins else today, after


def _exact(written: str | None, day: date) -> str:
    """A written date that has its time of day, else a day that it can mean."""
    return written if written and TIMED.fullmatch(written) else day.isoformat()


def _share_a_moment(one: tuple[datetime, datetime], other: tuple[datetime, datetime]) -> bool:
    return max(one[0], other[0]) < min(one[1], other[1])


def check_holders(
    session: Session, post: Post, membership: Membership, reason: str | None, leaving_out: tuple[int, ...] = ()
) -> None:
    """DirectoryError where a substantive membership would be the second in a post that admits one, without a reason."""
    capacity = membership.capacity or Capacity.SUBSTANTIVE  # what it will be once it is stored
    if post.admits_several or reason or capacity != Capacity.SUBSTANTIVE:
        return
    others = find_other_holders(session, post, membership, leaving_out)
    if others:
        raise DirectoryError(
            TWICE,
            name=others[0].person.display_name,
            post=post.title,
            number=post.id,
            begins=others[0].valid_from or "…",
            ends=others[0].valid_until or "…",
        )


def note_reason(session: Session, membership: Membership, reason: str) -> None:
    """Keep why two hold a post, as a note on the membership that came second."""
    session.add(Note(entry_id=membership.id, text=reason.strip(), audience=membership.audience, written_at=clock.now()))
    session.flush()
