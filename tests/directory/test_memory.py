"""The search for cycles pauses while much is made, and does not go through all of it afterwards."""

from __future__ import annotations

import gc
import threading

import pytest

from directory.memory import let_go, without_collecting

MANY = 50_000


def test_nothing_is_collected_within_and_it_goes_on_afterwards():
    assert gc.isenabled()
    with without_collecting():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_made_within_counts_as_old():
    with without_collecting():
        made = [[number] for number in range(MANY)]
    assert gc.get_count()[0] < MANY
    assert len(made) == MANY
    assert any(one is made[-1] for one in gc.get_objects(generation=2))


def test_where_it_was_paused_already_it_stays_so():
    gc.disable()
    try:
        with without_collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_on_a_thread_beside_a_window_what_is_set_aside_stays_there():
    def work() -> None:
        with without_collecting():
            counts.append(len([[number] for number in range(MANY)]))

    counts: list[int] = []
    gc.freeze()
    try:
        aside = gc.get_freeze_count()
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert counts == [MANY]
        assert gc.get_freeze_count() > aside * 0.9
    finally:
        gc.unfreeze()


def test_it_goes_on_also_after_an_error():
    with pytest.raises(ValueError, match="within"), without_collecting():
        raise ValueError("within")
    assert gc.isenabled()


def test_what_is_let_go_is_freed_piece_by_piece():
    class Piece:
        def __init__(self, beside: list[Piece] | dict[int, Piece]) -> None:
            self.beside = beside

        def __del__(self) -> None:
            left.append(len(self.beside))

    left: list[int] = []
    ones: list[Piece] = []
    named: dict[int, Piece] = {}
    for number in range(3):
        ones.append(Piece(ones))
        named[number] = Piece(named)
    let_go(ones, named)
    assert left == [2, 1, 0, 2, 1, 0]
