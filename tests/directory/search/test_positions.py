"""The alphabet in numbers with gaps."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from directory.search.positions import GAP, Place, arrange

KEYS = st.lists(st.text("abc", max_size=3), max_size=40)


def stored_places(keys: list[str], gaps: list[int]) -> list[Place]:
    pos = 0
    places = []
    for id_, key in enumerate(sorted(keys), start=1):
        pos += gaps[id_ % len(gaps)]
        places.append(Place(key, id_, pos))
    return places


@given(keys=KEYS, gaps=st.lists(st.integers(1, 6), min_size=1), new=KEYS)
def test_newcomers_stand_in_order_and_only_the_crowded_move(keys: list[str], gaps: list[int], new: list[str]) -> None:
    stored = stored_places(keys, gaps)
    newcomers = sorted(Place(key, 1_000 + number) for number, key in enumerate(new))
    found = arrange(stored, newcomers)
    positions = {place.id: place.pos for place in stored} | found
    in_order = sorted([*stored, *newcomers], key=lambda place: place[:2])
    placed = [positions[place.id] for place in in_order]
    assert all(one < other for one, other in itertools.pairwise(placed))
    assert {place.id for place in newcomers} <= set(found)


def test_the_middle_between_neighbours() -> None:
    stored = [Place("a", 1, GAP), Place("c", 2, 2 * GAP)]
    assert arrange(stored, [Place("b", 3)]) == {3: GAP + GAP // 2}


def test_before_the_first_behind_the_last_and_the_very_first() -> None:
    stored = [Place("m", 1, GAP)]
    assert arrange(stored, [Place("a", 2), Place("z", 3)]) == {2: 0, 3: 2 * GAP}
    assert arrange([], [Place("a", 1), Place("b", 2)]) == {1: GAP, 2: 2 * GAP}


def test_a_full_gap_moves_its_neighbours_only() -> None:
    crowd = [Place("a", number, number) for number in range(1, 9)]
    stored = [*(Place("A", 100 + number, (number - 20) * GAP) for number in range(20)), *crowd]
    stored += [Place("b", 200 + number, (number + 1) * GAP) for number in range(20)]
    found = arrange(stored, [Place("a", 4, None)._replace(id=50, key="a\0")])
    assert 50 in found
    assert 0 < len(found) < 30
