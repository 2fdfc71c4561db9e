"""Who stands in for whom: never somebody for herself, through whoever stands in for her at the same time."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP
from models import Absence, Dated, Person, table_of


def overlap(one: Dated, other: Dated) -> bool:
    """Whether two dated rows hold on a common day."""
    begins = max((d.valid_from_first for d in (one, other) if d.valid_from_first), default=None)
    ends = min((d.valid_until_last for d in (one, other) if d.valid_until_last), default=None)
    return begins is None or ends is None or begins <= ends


def check_stand_in(session: Session, absence: Absence) -> None:
    """DirectoryError where an absence, stored or not yet, would close a circle of stand-ins."""
    table = table_of(Absence)
    with session.no_autoflush:
        rows = session.scalars(select(Absence).where(table.c.stand_in_id.is_not(None))).all()
        person = session.get_one(Person, absence.person_id)
    waiting, seen = [absence.stand_in_id], set[int]()
    while waiting:
        stand_in = waiting.pop()
        if stand_in == absence.person_id:
            raise DirectoryError(
                QT_TRANSLATE_NOOP(
                    "directory", "{name} would stand in for herself, through those who stand in for her; name another."
                ),
                name=person.display_name,
            )
        if stand_in is not None and stand_in not in seen:
            seen.add(stand_in)
            waiting += [row.stand_in_id for row in rows if row.person_id == stand_in and overlap(absence, row)]
