"""The focal points as a table shows them: who answers for what today, and who did before.

    list_focal_points(connection, clock.today())   ->   [FocalRow(id=3, holder="Nely Tembo", programme=…), …]

`connection` is a plain DB-API connection; SQLAlchemy is not loaded. An office has thousands of duties at most, so
all of a day are read at once: one query for the duties, one for whoever holds or held their posts.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import date
from typing import Any, NamedTuple

from directory.search.folding import sort_key
from directory.search.hits import Connection


class FocalRow(NamedTuple):
    """One focal point. Names and dates are None where there are none; dates as they were written (EDTF).

    `entry_id` is the post that has the duty, or the membership where there is no post. `holder` is who holds the
    post today (None: vacant), in which `capacity` and since when; `former` the last one who did, when it is vacant.
    `alternate` is who holds the alternate's duty for the same programme, theme, organization and country. `verified_on`
    is an ISO date.
    """

    id: int
    rank: str  # primary or alternate
    entry_id: int
    post_id: int | None
    post: str | None
    holder_id: int | None
    holder: str | None
    capacity: str | None
    holder_since: str | None
    former: str | None
    vacant_since: str | None
    alternate: str | None
    organization_id: int
    organization: str
    programme_id: int | None
    programme: str | None
    theme: str | None
    country: str | None
    towards: str | None  # the organization that it is for, where it is for one only
    language: str | None
    since: str | None
    until: str | None
    verified_on: str | None

    @property
    def state(self) -> str:
        """vacant, acting or filled."""
        if self.holder is None:
            return "vacant"
        return "acting" if self.capacity in ("acting", "officer in charge") else "filled"


class _Holding(NamedTuple):
    person_id: int
    person: str
    capacity: str
    since: str | None
    until: str | None
    is_current: bool


_HOLDS = (
    "({table}.valid_from_first IS NULL OR {table}.valid_from_first <= {mark})"
    " AND ({table}.valid_until_last IS NULL OR {table}.valid_until_last >= {mark})"
)
_DUTIES = """
SELECT f.id, f.focal_rank, f.post_id, f.membership_id, p.title, m.title, o.id, o.name, g.id, g.name, t.name,
       coalesce(f.towards_country, p.duty_country, o.located_in), w.name, f.language,
       f.valid_from, f.valid_until, f.verified_on
FROM focal_point AS f
LEFT JOIN post AS p ON p.id = f.post_id
LEFT JOIN membership AS m ON m.id = f.membership_id
JOIN organization AS o ON o.id = coalesce(p.organization_id, m.organization_id)
LEFT JOIN programme AS g ON g.id = f.programme_id
LEFT JOIN theme AS t ON t.id = f.theme_id
LEFT JOIN organization AS w ON w.id = f.towards_organization_id
WHERE {holds}
"""
_HOLDINGS = """
SELECT m.id, m.post_id, n.id, n.display_name, m.capacity, m.valid_from, m.valid_until, {holds}
FROM membership AS m JOIN person AS n ON n.id = m.person_id
WHERE m.id IN (SELECT membership_id FROM focal_point) OR m.post_id IN (SELECT post_id FROM focal_point)
ORDER BY m.capacity = 'alternate', m.is_main DESC, m.valid_until_last DESC, m.id
"""


def list_focal_points(connection: Connection, day: date) -> list[FocalRow]:
    """The focal points that hold on `day`: by programme, theme, country and organization, primary ones first."""
    mark = "?" if isinstance(connection, sqlite3.Connection) else "%s"
    days = (day.isoformat(),) * 2
    cursor = connection.cursor()
    cursor.execute(_HOLDINGS.format(holds=_HOLDS.format(table="m", mark=mark)), days)
    holdings: dict[tuple[str, int], list[_Holding]] = defaultdict(list)
    for id_, post_id, *fields in cursor.fetchall():
        holding = _Holding._make(fields)
        holdings["membership", id_].append(holding)
        if post_id is not None:
            holdings["post", post_id].append(holding)
    cursor.execute(_DUTIES.format(holds=_HOLDS.format(table="f", mark=mark)), days)
    rows = [_row(record, holdings) for record in cursor.fetchall()]
    alternates = {_duty(row): row.holder for row in rows if row.rank == "alternate" and row.holder is not None}
    rows = [row._replace(alternate=alternates.get(_duty(row))) if row.rank == "primary" else row for row in rows]
    return sorted(rows, key=_order)


def _row(record: Any, holdings: dict[tuple[str, int], list[_Holding]]) -> FocalRow:
    id_, rank, post_id, membership_id, post, title, organization_id, organization, *rest = record
    programme_id, programme, theme, country, towards, language, since, until, verified_on = rest
    key = ("membership", membership_id) if post_id is None else ("post", post_id)
    holder = next((holding for holding in holdings[key] if holding.is_current), None)
    former = None if holder else max(holdings[key], key=lambda holding: holding.until or "", default=None)
    return FocalRow(
        id=id_,
        rank=rank,
        entry_id=key[1],
        post_id=post_id,
        post=post or title,
        holder_id=holder.person_id if holder else None,
        holder=holder.person if holder else None,
        capacity=holder.capacity if holder else None,
        holder_since=holder.since if holder else None,
        former=former.person if former else None,
        vacant_since=former.until if former else None,
        alternate=None,
        organization_id=organization_id,
        organization=organization,
        programme_id=programme_id,
        programme=programme,
        theme=theme,
        country=country,
        towards=towards,
        language=language,
        since=since,
        until=until,
        verified_on=None if verified_on is None else str(verified_on),
    )


def _duty(row: FocalRow) -> tuple[object, ...]:
    return row.programme_id, row.theme, row.organization_id, row.country, row.towards


def _order(row: FocalRow) -> tuple[object, ...]:
    names = (row.programme, row.theme, row.country, row.organization)
    return (*(sort_key(name or "") for name in names), row.rank != "primary", row.id)
