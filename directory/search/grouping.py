"""A section's entries under the heads of their organizations or countries, for the window's table.

    groups = list_groups(connection, "people", "organization", "mar", filters=["country:MZ"])
    groups.heads    ->   (Head(0, "Ministry of Labour", 12), Head(12, "", 3))

Like listing.py on a plain connection. In each group the entries stand in the order that was asked for.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from directory.search.damage import DAMAGED, survive
from directory.search.find import read_rows
from directory.search.hits import Connection, Reach, find_hits
from directory.search.listing import SECTIONS, narrowed, order_of, written_for
from directory.search.query import anywhere
from directory.texts import Text

GROUPINGS = ("organization", "country")


class Head(NamedTuple):
    """Where a group begins among the ids, its name (a country: the code; empty: none), how many it has (0: unknown)."""

    place: int
    name: str
    total: int


class Groups(NamedTuple):
    """The ids in their order, the heads of their groups, and what is to be said of the query."""

    ids: array[int]
    heads: tuple[Head, ...]
    notes: tuple[Text, ...] = ()


@survive(lambda: Groups(array("q"), (), (Text(DAMAGED),)))
def list_groups(
    connection: Connection,
    section: str,
    by: str,
    text: str = "",
    sort: str = "name",
    descending: bool = False,
    filters: Sequence[str] = (),
    limit: int | None = None,
    language: str = "en",
    day: date | None = None,
) -> Groups:
    """The ids of a section's entries that match, by their organizations or countries; KeyError for another `by`.

    Words are looked for anywhere at once, in the groups' order; nothing that is merely alike is found. With a `limit`
    the first ids come in a third of the time; how many the last of their groups has is not known then.
    """
    query, notes = narrowed(connection, text, filters, day)
    hits = find_hits(connection, query._replace(node=anywhere(query.node)), Reach.ALL, SECTIONS[section])
    column = {"organization": "p.by_organization", "country": "p.by_country"}[by]
    group, group_values = order_of(by, False, language)
    orders = [(group.removesuffix(", p.pos"), group_values), order_of(sort, descending, language)]
    cursor = connection.cursor()
    cursor.execute(
        f"SELECT p.id, {column} FROM {hits.source} WHERE {hits.where}"
        f" ORDER BY {', '.join(written_for(hits, order) for order in orders)}"
        + ("" if limit is None else f" LIMIT {hits.mark}"),
        (
            *hits.values,
            *(value for _clause, values in orders for value in values),
            *(() if limit is None else (limit,)),
        ),
    )
    ids: array[int] = array("q")
    begins: list[tuple[int, str]] = []
    for id_, key in cursor:
        if not begins or begins[-1][1] != key:
            begins.append((len(ids), key))
        ids.append(id_)
    heads = _heads(connection, by, ids, begins, day)
    if len(ids) == limit:
        heads[-1:] = [head._replace(total=0) for head in heads[-1:]]
    return Groups(ids, tuple(heads), notes)


def _heads(
    connection: Connection, by: str, ids: array[int], begins: Sequence[tuple[int, str]], day: date | None
) -> list[Head]:
    ends = [*(begin for begin, _key in begins[1:]), len(ids)][: len(begins)]
    rows = read_rows(connection, [ids[begin] for begin, _key in begins], day)
    names = {row.id: row.organization or "" for row in rows}
    return [
        Head(begin, key if by == "country" else names.get(ids[begin], ""), end - begin)
        for (begin, key), end in zip(begins, ends, strict=True)
    ]
