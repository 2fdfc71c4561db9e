"""Which organization or programme stands above another: never one that stands below it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from directory.errors import DirectoryError
from directory.office.naming import name_of
from directory.references import find_entry
from directory.texts import QT_TRANSLATE_NOOP
from models import Entry, Organization, Programme


def find_parent(session: Session, row: Organization | Programme, text: str) -> int:
    """The id of the entry that shall stand above `row`, which has the same kind.

    DirectoryError where that one is `row` itself or stands below it: nothing is above itself.
    """
    parent: Entry = find_entry(session, text, type(row))
    above: Entry | None = parent
    seen: set[int] = set()
    while above is not None and above.id not in seen:
        if above.id == row.id:
            raise DirectoryError(
                QT_TRANSLATE_NOOP(
                    "directory", "{parent} cannot stand above {name}, since it stands below it; choose another."
                )
                if parent.id != row.id
                else QT_TRANSLATE_NOOP("directory", "{name} cannot stand above itself; choose another."),
                parent=name_of(parent),
                name=name_of(row),
            )
        seen.add(above.id)
        assert isinstance(above, Organization | Programme)
        above = session.get(Entry, above.parent_id) if above.parent_id is not None else None
    return parent.id
