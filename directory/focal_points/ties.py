"""Who pays: funding inherited down the tree of programmes."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, select

from directory.dossier import current, former_names
from directory.focal_points.places import Plan, read_programmes, upwards
from models import Entry, Organization, Participation, ParticipationRole, Person, Post, table_of


class Funder(NamedTuple):
    """Who funds a programme: by itself (`inherited_from` None), or one above it."""

    participation_id: int
    id: int
    name: str
    parent: str | None  # the organization above it
    country: str | None
    since: str | None
    until: str | None
    inherited_from: Plan | None


def read_funders(connection: Connection, programme_id: int, day: date, audience: int) -> list[Funder]:
    """Who funds a programme on a day: its own funders first, then those of each programme above it, each once."""
    then = former_names(connection, day)
    plans = read_programmes(connection, None, then)
    above = upwards(programme_id, {id_: plan.parent_id for id_, plan in plans.items()})
    table, entry, organization = table_of(Participation), table_of(Entry), table_of(Organization)
    person, post, parent = table_of(Person), table_of(Post), table_of(Organization).alias()
    rows = connection.execute(
        select(
            table,
            organization.c.name,
            person.c.display_name,
            post.c.title,
            parent.c.id.label("parent_id"),
            parent.c.name.label("parent"),
        )
        .join_from(table, entry, entry.c.id == table.c.participant_id)
        .join(organization, organization.c.id == entry.c.id, isouter=True)
        .join(parent, parent.c.id == organization.c.parent_id, isouter=True)
        .join(person, person.c.id == entry.c.id, isouter=True)
        .join(post, post.c.id == entry.c.id, isouter=True)
        .where(
            table.c.programme_id.in_(above),
            table.c.role == ParticipationRole.FUNDING,
            current(table, day),
            entry.c.audience <= audience,
        )
    ).all()
    found: dict[int, Funder] = {}
    for row in sorted(rows, key=lambda r: (above.index(r.programme_id), r.id)):
        plan = plans[row.programme_id]
        if row.participant_id not in found and plan.level <= audience:
            found[row.participant_id] = Funder(
                row.id,
                row.participant_id,
                then.get(row.participant_id) or row.name or row.display_name or row.title,
                then.get(row.parent_id, row.parent),
                row.country,
                row.valid_from,
                row.valid_until,
                None if row.programme_id == programme_id else plan,
            )
    return list(found.values())
