"""Who stands on a mailing list by name, read for the gate: that somebody does leaves only where she may herself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from directory.dossier import in_chunks, read_dossiers
from directory.reach import level_of
from directory.relatives import uid_of
from models import AlternativeName, ForeignUid, ListMember, table_of


class Member(NamedTuple):
    """One of a list, or expressly none of it; and how strict the entry is."""

    uid: str
    name: str
    is_excluded: bool
    level: int


def read_members(connection: Connection, lists: Collection[int], day: date) -> dict[int, list[Member]]:
    """Of each of these lists its fixed members of whichever kind, in the order in which they were put on it."""
    rows = [row for part in in_chunks(lists) for row in connection.execute(_MEMBERS, {"ids": part})]
    found: dict[int, list[Member]] = defaultdict(list)
    who = read_dossiers(connection, {row.member_id for row in rows}, day, (AlternativeName, ForeignUid)) if rows else {}
    for row in rows:
        one = who[row.member_id]
        found[row.list_id].append(Member(uid_of(one), one.name, bool(row.is_excluded), level_of(one)))
    return found


_TABLE = table_of(ListMember)
_MEMBERS = (
    select(_TABLE.c.list_id, _TABLE.c.member_id, _TABLE.c.is_excluded)
    .where(_TABLE.c.list_id.in_(bindparam("ids", expanding=True)))
    .order_by(_TABLE.c.id)
)
