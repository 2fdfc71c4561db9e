"""Where organizations stand and what programmes cover, on a day, under the names they had then.

An organization stands in the country it is located in, in those it covers (a regional office) and in those it
is accredited to (a mission); not in the one that it represents. A permanent mission, accredited to organizations
and to no country, speaks for the country that it represents, wherever it sits, and stands there. One that was not
founded yet or is dissolved is not there at all: a merged ministry gives way to its successor on the day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, or_, select

from directory.dossier import AnyRow, current
from models import (
    Accreditation,
    CoveredCountry,
    Entry,
    Organization,
    Programme,
    ProgrammeCountry,
    table_of,
)


@dataclass(frozen=True, slots=True)
class Place:
    """An organization on a day."""

    id: int
    name: str
    kind: str
    classification: str | None
    parent_id: int | None
    located_in: str | None
    countries: tuple[str, ...]
    level: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A programme in force on a day; `countries` are its own, else those of the one above it."""

    id: int
    name: str
    acronym: str | None
    parent_id: int | None
    countries: tuple[str, ...]
    level: int


def read_places(connection: Connection, day: date, then: Mapping[int, str]) -> dict[int, Place]:
    """Every organization of the day, by id; `then` is what `former_names` answered."""
    table, entry = table_of(Organization), table_of(Entry)
    stands: dict[int, set[str]] = defaultdict(set)
    covered, accredited = table_of(CoveredCountry), table_of(Accreditation)
    for row in connection.execute(select(covered.c.organization_id, covered.c.country)):
        stands[row.organization_id].add(row.country)
    to: dict[int, set[str | None]] = defaultdict(set)
    credentials = select(accredited.c.organization_id, accredited.c.to_country)
    for row in connection.execute(credentials.where(current(accredited, day))):
        to[row.organization_id].add(row.to_country)
    permanent = {id_ for id_, countries in to.items() if countries == {None}}
    for id_, countries in to.items():
        stands[id_].update(country for country in countries if country is not None)
    rows = connection.execute(
        select(
            table.c.id,
            table.c.name,
            table.c.organization_kind,
            table.c.classification,
            table.c.parent_id,
            table.c.located_in,
            table.c.represents,
            entry.c.audience,
        )
        .join_from(table, entry, entry.c.id == table.c.id)
        .where(
            entry.c.merged_into.is_(None),
            or_(table.c.founding_date_first.is_(None), table.c.founding_date_first <= day),
            or_(table.c.dissolution_date_last.is_(None), table.c.dissolution_date_last >= day),
        )
        .order_by(table.c.id)
    )
    return {
        row.id: Place(
            row.id,
            then.get(row.id, row.name),
            str(row.organization_kind),
            row.classification,
            row.parent_id,
            row.located_in,
            tuple(sorted(stands[row.id] | _home(row, row.id in permanent))),
            int(row.audience),
        )
        for row in rows
    }


def _home(row: AnyRow, is_permanent_mission: bool) -> set[str]:
    """The country that is an organization's own: where it sits; of a permanent mission the one it represents."""
    country = row.represents if is_permanent_mission and row.represents else row.located_in
    return {country} if country else set()


def read_programmes(connection: Connection, day: date | None, then: Mapping[int, str]) -> dict[int, Plan]:
    """Every programme of the day (without one: every programme), by id; `then` as in `read_places`."""
    table, entry, covers = table_of(Programme), table_of(Entry), table_of(ProgrammeCountry)
    countries: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(select(covers.c.programme_id, covers.c.country).order_by(covers.c.country)):
        countries[row.programme_id].append(row.country)
    rows = connection.execute(
        select(table.c.id, table.c.name, table.c.acronym, table.c.parent_id, entry.c.audience)
        .add_columns(current(table, day).label("is_current"))
        .join_from(table, entry, entry.c.id == table.c.id)
        .where(entry.c.merged_into.is_(None))
        .order_by(table.c.id)
    ).all()
    parents = {row.id: row.parent_id for row in rows}
    return {
        row.id: Plan(
            row.id,
            then.get(row.id, row.name),
            row.acronym,
            row.parent_id,
            tuple(next((countries[above] for above in upwards(row.id, parents) if countries.get(above)), ())),
            int(row.audience),
        )
        for row in rows
        if row.is_current
    }


def upwards(start: int, parents: Mapping[int, int | None]) -> list[int]:
    """An entry and those above it, nearest first; a circle ends where it closes."""
    found: list[int] = []
    above: int | None = start
    while above is not None and above not in found:
        found.append(above)
        above = parents.get(above)
    return found
