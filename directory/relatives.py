"""The people whom a person is tied to, in the words that a card has for it: manager, assistant, spouse, colleague.

Read for the gate: who is one person's assistant says something of two people, and leaves only where both may.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from sqlalchemy import BindParameter, Connection, Select, bindparam, or_, select

from directory.dossier import Dossier, current, in_chunks, read_dossiers
from directory.reach import level_of
from directory.released import ReleasedRelative
from models import AlternativeName, ForeignUid, Relationship, RelationshipKind, table_of

# what the subject of a relationship has in its object, and the object in its subject; None: no card has a word for it
WORDS: dict[str, tuple[str | None, str | None]] = {
    RelationshipKind.SPOUSE: ("spouse", "spouse"),
    RelationshipKind.COLLEAGUE: ("colleague", "colleague"),
    RelationshipKind.CONTACT: ("contact", "contact"),
    RelationshipKind.REPORTS_TO: ("manager", None),
    RelationshipKind.ASSISTANT_OF: (None, "assistant"),
}


class Relative(NamedTuple):
    """Somebody's manager, assistant …, and how strict she is herself."""

    released: ReleasedRelative
    level: int


def read_relatives(connection: Connection, ids: Collection[int], day: date) -> dict[int, list[Relative]]:
    """Of those among the entries who are tied to people on that day: to whom, in the order in which it was noted."""
    ties: dict[int, list[tuple[str, int]]] = defaultdict(list)
    wanted = set(ids)
    rows = {row.id: row for part in in_chunks(ids) for row in connection.execute(_TIES, {"ids": part, "day": day})}
    for _id, row in sorted(rows.items()):
        ends = row.subject_id, row.object_id
        for word, owner, other in zip(WORDS[row.kind], ends, reversed(ends), strict=True):
            if word is not None and owner in wanted and (word, other) not in ties[owner]:
                ties[owner].append((word, other))
    others = {other for found in ties.values() for _word, other in found}
    people = read_dossiers(connection, sorted(others), day, (AlternativeName, ForeignUid)) if others else {}
    return {
        owner: [
            Relative(ReleasedRelative(word, one.name, uid_of(one)), level_of(one))
            for word, other in found
            if (one := people.get(other)) is not None and one.entry.kind == "person"
        ]
        for owner, found in ties.items()
    }


def uid_of(dossier: Dossier) -> str:
    """The UID of an entry's card: the foreign one that it came with, else its own."""
    return str(dossier.uids[0].value) if dossier.uids else f"urn:uuid:{dossier.entry.uuid}"


def _ties() -> Select[*tuple[int, int, int, RelationshipKind]]:
    table = table_of(Relationship)
    ids: BindParameter[list[int]] = bindparam("ids", expanding=True)
    return select(table.c.id, table.c.subject_id, table.c.object_id, table.c.kind).where(
        or_(table.c.subject_id.in_(ids), table.c.object_id.in_(ids)),
        table.c.kind.in_(list(WORDS)),
        current(table, bindparam("day")),
    )


_TIES = _ties()
