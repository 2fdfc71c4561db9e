"""Deleting several entries at once, as one change that one Undo takes back."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from directory.history.deletion import delete_entries
from directory.history.recording import change_set
from directory.office.naming import name_of
from directory.references import find_entry

NAMED = 3  # so many names stand in the change's own name


def delete_many(session: Session, ids: Sequence[int]) -> list[str]:
    """Delete entries with all that hangs on them, in one ChangeSet; answers their names.

    Raises DirectoryError for a number that nothing has; nothing is deleted then.
    """
    names = [name_of(find_entry(session, str(entry_id))) for entry_id in ids]
    shown = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
    with change_set(session, "delete", {"name": shown}) as changes:
        delete_entries(session, list(ids), changes)
    return names
