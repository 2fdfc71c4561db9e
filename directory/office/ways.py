"""Who reaches whom: the ways along the relationships of a day, such as through whom cases are referred."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from directory.dossier import current, former_names
from models import Entry, Organization, Person, Relationship, RelationshipKind, table_of

BOTH_WAYS = {
    str(kind)
    for kind in (
        RelationshipKind.COORDINATES_WITH,
        RelationshipKind.COLLEAGUE,
        RelationshipKind.SPOUSE,
        RelationshipKind.CONTACT,
    )
}


class Step(NamedTuple):
    """One relationship of a way, in the direction in which it is gone."""

    relationship_id: int
    subject_id: int
    subject: str
    kind: str
    object_id: int
    object: str


def find_path(
    connection: Connection, start: int, goal: int, day: date, audience: int, kinds: Collection[str] | None = None
) -> list[Step] | None:
    """The shortest way from one entry to another along the relationships of a day; None where there is none.

    A relationship is gone from its subject to its object; those that hold both ways (coordinates with) either
    way. Through what the audience may not see no way leads.
    """
    ways: dict[int, list[Step]] = defaultdict(list)
    for step in _read_steps(connection, day, audience):
        if kinds is None or step.kind in kinds:
            ways[step.subject_id].append(step)
            if step.kind in BOTH_WAYS:
                ways[step.object_id].append(
                    Step(step.relationship_id, step.object_id, step.object, step.kind, step.subject_id, step.subject)
                )
    came: dict[int, Step | None] = {start: None}
    waiting = deque([start])
    while waiting and goal not in came:
        for step in ways[waiting.popleft()]:
            if step.object_id not in came:
                came[step.object_id] = step
                waiting.append(step.object_id)
    if goal not in came:
        return None
    path: list[Step] = []
    last = came[goal]
    while last is not None:
        path.append(last)
        last = came[last.subject_id]
    return path[::-1]


class Source(NamedTuple):
    """Somebody from whom a way leads to an entry: `through` names who stands between, the nearest to the goal last."""

    id: int
    name: str
    through: tuple[str, ...]


def find_sources(connection: Connection, goal: int, day: date, audience: int, kinds: Collection[str]) -> list[Source]:
    """Everybody from whom a way along these relationships leads to an entry, nearest first, by the shortest way."""
    back: dict[int, list[Step]] = defaultdict(list)
    for step in _read_steps(connection, day, audience):
        if step.kind in kinds:
            back[step.object_id].append(step)
    found: dict[int, Source] = {}
    waiting = deque([goal])
    while waiting:
        here = waiting.popleft()
        through = () if here == goal else (found[here].name, *found[here].through)
        for step in back[here]:
            if step.subject_id != goal and step.subject_id not in found:
                found[step.subject_id] = Source(step.subject_id, step.subject, through)
                waiting.append(step.subject_id)
    return list(found.values())


def _read_steps(connection: Connection, day: date, audience: int) -> Sequence[Step]:
    """The relationships of a day between entries that the audience may see."""
    then = former_names(connection, day)
    table = table_of(Relationship)
    sides = []
    query = select(table.c.id, table.c.subject_id, table.c.object_id, table.c.kind).select_from(table)
    for column in (table.c.subject_id, table.c.object_id):
        entry, organization, person = (
            table_of(Entry).alias(),
            table_of(Organization).alias(),
            table_of(Person).alias(),
        )
        query = (
            query.join(entry, and_(entry.c.id == column, entry.c.audience <= audience))
            .join(organization, organization.c.id == column, isouter=True)
            .join(person, person.c.id == column, isouter=True)
        )
        sides.append((organization.c.name, person.c.display_name))
    query = query.add_columns(
        *(
            column.label(f"{label}_{side}")
            for side, columns in enumerate(sides)
            for label, column in zip("op", columns, strict=True)
        )
    )
    return [
        Step(
            row.id,
            row.subject_id,
            then.get(row.subject_id) or row.o_0 or row.p_0 or "",
            str(row.kind),
            row.object_id,
            then.get(row.object_id) or row.o_1 or row.p_1 or "",
        )
        for row in connection.execute(query.where(current(table, day)).order_by(table.c.id))
    ]
