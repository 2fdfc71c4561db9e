"""Deleting several entries at once, as one change that one Undo takes back; what went with them is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy.orm import Session

from directory.history.deletion import delete_entries
from directory.history.recording import change_set
from directory.office.naming import name_of
from directory.references import find_entries, find_entry
from directory.texts import QT_TRANSLATE_NOOP, Text

NAMED = 3  # so many names stand in the change's own name; of more the first, and how many they are
# what is worth telling of what hung on an entry, by table; the rest are its own parts
WENT_WITH_IT = {
    "post": QT_TRANSLATE_NOOP("directory", "Posts that went with it: {count}."),
    "membership": QT_TRANSLATE_NOOP("directory", "Work of people there that went with it: {count}."),
    "focal_point": QT_TRANSLATE_NOOP("directory", "Focal points that went with it: {count}."),
    "participation": QT_TRANSLATE_NOOP("directory", "Parts in programmes that went with it: {count}."),
    "expectation": QT_TRANSLATE_NOOP("directory", "Expected focal points that went with it: {count}."),
}


@dataclass(frozen=True, slots=True)
class Removed:
    """How many were deleted, the names of the first, and sentences of what went with them."""

    count: int
    names: tuple[str, ...]
    told: tuple[Text, ...]


def delete_many(session: Session, ids: Iterable[int]) -> Removed:
    """Delete entries with all that hangs on them, in one ChangeSet; answers what they were and what went with them.

    Raises DirectoryError for a number that nothing has; nothing is deleted then.
    """
    kinds = dict(find_entries(session, map(str, ids)))
    names = [name_of(find_entry(session, str(entry_id))) for entry_id in islice(kinds, NAMED)]
    shown = ", ".join(names) if len(kinds) <= NAMED else f"{names[0]} … ({len(kinds)})"
    with change_set(session, "delete", {"name": shown}) as changes:
        gone = delete_entries(session, kinds, changes)
    return Removed(len(kinds), tuple(names), tell_gone(gone, list(map(str, kinds.values()))))


def tell_gone(gone: Mapping[str, int], kinds: Sequence[str]) -> tuple[Text, ...]:
    """What went beside the entries of these kinds themselves, as sentences; `gone` counts rows by table.

    The work of people who are deleted is their own.
    """
    told = [table for table in WENT_WITH_IT if not (table == "membership" and "person" in kinds)]
    beside = {table: gone.get(table, 0) - kinds.count(table) for table in told}
    return tuple(Text(WENT_WITH_IT[table], {"count": count}) for table, count in beside.items() if count > 0)
