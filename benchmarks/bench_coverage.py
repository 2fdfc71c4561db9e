"""The coverage grid beside the bare SQL aggregate of the same: 200 organizations, 40 programmes, 100,000 memberships.

Each organization has a post in each programme, and each post a row of holders over the years, of whom one answers
today. The bare aggregate answers the same of each cell for the same day: who, the alternate, since when, when verified,
in which state, and how strict that is. Ours makes what the window and the command line show of it: rows, columns,
totals, what is expected and missing, leave and successors.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import count, pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, text

from benchmarks.figure import Figure, side_by_side
from benchmarks.people import people
from directory import clock
from directory.database import make_current, make_engine
from directory.files import find_address
from directory.focal_points.coverage import Coverage, make_coverage, read_expected
from directory.focal_points.duties import read_office
from directory.focal_points.listing import make_list
from models import (
    Audience,
    Entry,
    Expectation,
    FocalPoint,
    Membership,
    Organization,
    Person,
    Post,
    Programme,
    ProgrammeCountry,
)
from models.base import table_of

DAY = date(2026, 6, 15)
ASKED = {
    "day": DAY.isoformat(),
    "soon": (DAY + timedelta(60)).isoformat(),
    "stale": (DAY - timedelta(365)).isoformat(),
}
COUNTRIES = ("MZ", "ZA", "ZM", "MU", "MW")
KINDS = ("ministry", "law enforcement", "NGO", "UN agency", "funder")
BARE = """
    SELECT post.organization_id, focal_point.programme_id,
           min(CASE WHEN membership.capacity <> 'alternate' THEN person.display_name END),
           min(CASE WHEN membership.capacity = 'alternate' THEN person.display_name END),
           min(membership.valid_from), max(focal_point.verified_on),
           max(max(entry.audience, membership_entry.audience, person_entry.audience)),
           min(CASE WHEN membership.id IS NULL THEN 'vacant'
                    WHEN membership.capacity IN ('acting', 'officer in charge') THEN 'acting'
                    WHEN membership.valid_until_last <= :soon THEN 'expiring'
                    WHEN coalesce(focal_point.verified_on, membership.valid_from_first) < :stale THEN 'stale'
                    ELSE 'filled' END)
    FROM focal_point
    JOIN post ON post.id = focal_point.post_id
    JOIN entry ON entry.id = post.id
    JOIN organization ON organization.id = post.organization_id
    LEFT JOIN membership ON membership.post_id = post.id
        AND (membership.valid_from_first IS NULL OR membership.valid_from_first <= :day)
        AND (membership.valid_until_last IS NULL OR membership.valid_until_last >= :day)
    LEFT JOIN entry AS membership_entry ON membership_entry.id = membership.id
    LEFT JOIN person ON person.id = membership.person_id
    LEFT JOIN entry AS person_entry ON person_entry.id = person.id
    WHERE (focal_point.valid_from_first IS NULL OR focal_point.valid_from_first <= :day)
        AND (focal_point.valid_until_last IS NULL OR focal_point.valid_until_last >= :day)
    GROUP BY post.organization_id, focal_point.programme_id
"""


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes fewer of everything and fewer rounds."""
    organizations, programmes, memberships, rounds = (20, 5, 1_000, 3) if small else (200, 40, 100_000, 9)
    with tempfile.TemporaryDirectory() as folder:
        address = find_address(str(Path(folder) / "coverage.liaison"))
        make_current(address)
        engine = make_engine(address)
        with engine.begin() as connection:
            for table, rows in _rows(organizations, programmes, memberships):
                connection.execute(insert(table_of(table)), rows)
            connection.exec_driver_sql("ANALYZE")
        with engine.connect() as connection:
            grid = _grid(connection)
            cells = sum(cell.duty is not None for cell in grid.cells)
            assert cells == organizations * programmes == len(_bare(connection)), cells
            ratio = side_by_side(partial(_grid, connection), partial(_bare, connection), rounds)
            listed = side_by_side(partial(_list, connection), partial(_bare, connection), rounds)
        engine.dispose()
    size = f"{organizations} organizations × {programmes} programmes, {memberships:,} memberships"
    note = "at so few cells what every grid takes outweighs them; the limit is for 8,000" if small else None
    return [
        Figure("coverage grid", ratio, 3, f"× its bare SQL aggregate, {size}", note),
        Figure("focal-point list", listed, 4, f"× the same aggregate: grid and list together, {size}", note),
    ]


def _grid(connection: Connection) -> Coverage:
    return make_coverage(read_office(connection, DAY), read_expected(connection, DAY), by="programmes")


def _list(connection: Connection) -> object:
    office = read_office(connection, DAY)
    return make_list(office, make_coverage(office, read_expected(connection, DAY)))


def _bare(connection: Connection) -> list[Any]:
    return list(connection.execute(text(BARE), ASKED).fetchall())


def _rows(organizations: int, programmes: int, memberships: int) -> Iterator[tuple[type[Any], list[dict[str, Any]]]]:
    """Every table's rows, what is referred to first."""
    chance, number = random.Random(organizations), count(1)
    offices = [next(number) for _ in range(organizations)]
    plans = [next(number) for _ in range(programmes)]
    posts = [next(number) for _ in range(organizations * programmes)]
    persons = [next(number) for _ in range(memberships)]
    holdings = [next(number) for _ in range(memberships)]
    kinds = ((offices, "organization"), (plans, "programme"), (posts, "post"), (persons, "person"))
    yield Entry, list(_entries((*kinds, (holdings, "membership"))))
    yield (
        Organization,
        [
            {
                "id": id_,
                "name": f"Office {id_}",
                "organization_kind": chance.choice(KINDS),
                "located_in": COUNTRIES[place % len(COUNTRIES)],
            }
            for place, id_ in enumerate(offices)
        ],
    )
    yield Programme, [{"id": id_, "name": f"Programme {id_}"} for id_ in plans]
    yield ProgrammeCountry, [{"programme_id": id_, "country": code} for id_ in plans for code in COUNTRIES]
    pairs = [(office, plan) for office in offices for plan in plans]
    yield (
        Post,
        [
            {"id": id_, "title": f"Focal point {id_}", "organization_id": office}
            for id_, (office, _plan) in zip(posts, pairs, strict=True)
        ],
    )
    yield Person, [{"id": id_, "display_name": who.name} for id_, who in zip(persons, people(memberships), strict=True)]
    yield Membership, list(_holdings(holdings, persons, posts, pairs))
    verified = [DAY - timedelta(chance.randrange(600)) for _ in posts]
    yield (
        FocalPoint,
        [
            {"post_id": post, "programme_id": plan, "focal_rank": "primary", "verified_on": day}
            for post, (_office, plan), day in zip(posts, pairs, verified, strict=True)
        ],
    )
    yield Expectation, [{"programme_id": plan, "organization_kind": kind} for plan in plans for kind in KINDS]


def _entries(groups: Iterable[tuple[list[int], str]]) -> Iterator[dict[str, Any]]:
    """The entries of all kinds."""
    now = clock.now()
    for ids, kind in groups:
        common = {"kind": kind, "audience": Audience.PUBLIC, "created_at": now, "changed_at": now}
        yield from ({"id": id_, "uuid": str(UUID(int=id_)), **common} for id_ in ids)


def _holdings(
    ids: list[int], persons: list[int], posts: list[int], pairs: list[tuple[int, int]]
) -> Iterator[dict[str, Any]]:
    """Holders of each post one after the other, the last of them still there."""
    each = -(-len(ids) // len(posts))
    places = [ids[begin : begin + each] for begin in range(0, len(ids), each)]
    person_of = dict(zip(ids, persons, strict=True))
    for post, (office, _plan), mine in zip(posts, pairs, places, strict=False):
        bounds = [DAY - timedelta(300 * (len(mine) - turn)) for turn in range(len(mine))]
        for id_, (begin, end) in zip(mine, pairwise([*bounds, None]), strict=True):
            last = end - timedelta(1) if end is not None else None
            yield {
                "id": id_,
                "person_id": person_of[id_],
                "organization_id": office,
                "post_id": post,
                "capacity": "substantive",
                "units": [],
                "valid_from": begin.isoformat() if begin else None,
                "valid_from_first": begin,
                "valid_from_last": begin,
                "valid_until": last.isoformat() if last else None,
                "valid_until_first": last,
                "valid_until_last": last,
            }
