"""Where a document stands in the alphabet, as a number with gaps.

`search_place.pos` is also the row number in the full-text index, so a search that reads rows in their own order
is sorted already and may stop after the first 200. A rebuilt index stands at 256, 512, 768 …; what comes later
takes the middle between its neighbours; where no number is left between them, they are moved apart, as few as
it takes. Many newcomers are merged in one pass over all keys; a single one finds its place by bisection.

The order is that of `(key, id)`; the keys are folding.py's `sort_key`, compared as Python compares them, so
that both engines agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import merge
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, func, select

from models import SearchPlace
from models.base import table_of

GAP = 256
SPARE = 8  # numbers for each document where some had to be moved apart
_PASS_COSTS = 500  # keys that are read in one pass in the time of one bisection
_NEIGHBOURS = (1, 64, 1_024)  # looked at on either side, before the whole alphabet is

_ALL = table_of(SearchPlace)
_PLACE = select(_ALL.c.by_name, _ALL.c.id, _ALL.c.pos)
_EDGES: Select[Any] = select(func.min(_ALL.c.pos), func.max(_ALL.c.pos))
_FROM = _PLACE.where(_ALL.c.pos >= bindparam("pos")).order_by(_ALL.c.pos).limit(bindparam("count"))
_BEFORE = _PLACE.where(_ALL.c.pos < bindparam("pos")).order_by(_ALL.c.pos.desc()).limit(bindparam("count"))


class Place(NamedTuple):
    """A document's key and id, which order it, and its position (None: it has none yet)."""

    key: str
    id: int
    pos: int | None = None


def is_worth_a_pass(connection: Connection, count: int) -> bool:
    """Whether so many newcomers are placed faster by `find_places` than each by `find_place`."""
    first, last = connection.execute(_EDGES).one()
    return first is None or count * _PASS_COSTS * GAP > last - first


def find_places(connection: Connection, newcomers: Iterable[tuple[str, int]]) -> dict[int, int]:
    """Positions for documents that are not in the index yet, given as (key, id), and for those that must move.

    Nothing is written: an id of the result that is in the index has to move there.
    """
    stored = [Place(*row) for row in connection.execute(_PLACE.order_by(_ALL.c.pos))]
    return arrange(stored, sorted(Place(key, id_) for key, id_ in newcomers))


def find_place(connection: Connection, key: str, id_: int) -> dict[int, int]:
    """The same for a single newcomer."""
    newcomer = Place(key, id_)
    pos = _successor(connection, newcomer)
    for count in _NEIGHBOURS:
        before = list(connection.execute(_BEFORE, {"pos": pos, "count": count + 1}))
        after = list(connection.execute(_FROM, {"pos": pos, "count": count + 1}))
        # The outermost on each side stays where it is, unless it is the first or last of all.
        low = before.pop().pos if len(before) > count else None
        high = after.pop().pos if len(after) > count else None
        found = _arrange([Place(*row) for row in (*reversed(before), *after)], [newcomer], low, high)
        if found is not None:
            return found
    return find_places(connection, [(key, id_)])


def arrange(stored: Sequence[Place], newcomers: Iterable[Place]) -> dict[int, int]:
    """Positions for `newcomers` among `stored`, both in order; with new ones for those stored that must move."""
    found = _arrange(stored, newcomers, None, None)
    assert found is not None  # without bounds there is always room
    return found


def _arrange(
    stored: Sequence[Place], newcomers: Iterable[Place], low: int | None, high: int | None
) -> dict[int, int] | None:
    """The same strictly between two positions; None where these leave no room."""
    places = list(merge(stored, newcomers, key=lambda place: place[:2]))
    positions = [place.pos for place in places]
    index = 0
    while index < len(positions):
        if positions[index] is not None:
            index += 1
            continue
        room = _room(positions, index, low, high)
        if room is None:
            return None
        index = _spread(positions, *room)
    return {place.id: pos for place, pos in zip(places, positions, strict=True) if pos is not None and pos != place.pos}


def _room(
    positions: list[int | None], first: int, low: int | None, high: int | None
) -> tuple[int, int, int | None, int | None] | None:
    """The run without positions that begins at `first`, widened until it fits: its slice and the bounds around it."""
    end = first
    while end < len(positions) and positions[end] is None:
        end += 1
    need, reach = end - first + 1, 1
    while True:
        below = positions[first - 1] if first > 0 else low
        above = positions[end] if end < len(positions) else high
        if below is None or above is None or above - below >= need:
            return first, end, below, above
        if first == 0 and end == len(positions):
            return None
        # few neighbours at first, since each one has to move, then more; and with room to spare for those that follow
        first, end = max(0, first - reach), min(len(positions), end + reach)
        while end < len(positions) and positions[end] is None:
            end += 1
        need, reach = SPARE * (end - first + 1), 3 * reach


def _spread(positions: list[int | None], first: int, end: int, below: int | None, above: int | None) -> int:
    """Fills `positions[first:end]` evenly between the bounds, and returns `end`."""
    count = end - first
    if below is None:
        below = above - GAP * (count + 1) if above is not None else 0
    if above is None:
        above = below + GAP * (count + 1)
    for offset in range(count):
        positions[first + offset] = below + (above - below) * (offset + 1) // (count + 1)
    return end


def _successor(connection: Connection, newcomer: Place) -> int:
    """The position of the first document after `newcomer`, or the one behind the last."""
    first, last = connection.execute(_EDGES).one()
    if first is None:
        return 0
    low: int = first
    high: int = last + 1
    while low < high:
        middle = (low + high) // 2
        place = Place(*connection.execute(_FROM, {"pos": middle, "count": 1}).one())
        assert place.pos is not None
        if place[:2] > newcomer[:2]:
            high = middle
        else:
            low = place.pos + 1
    return low
