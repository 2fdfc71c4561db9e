"""From points to moments and back, for any width, either direction, and weeks in which the clock is changed."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from directory.rota.geometry import DAY, Board, Piece, real_stretch, share_lanes, stretch_between
from directory.rota.week import ClockChange, hours_between
from models.dates import begin_of

MONDAY = date(2026, 10, 19)  # in Europe the clock is put back on its Sunday
BERLIN = ZoneInfo("Europe/Berlin")
boards = st.builds(
    Board,
    first=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    days=st.just(7),
    width=st.floats(600, 3000),
    gutter=st.floats(0, 90),
    hour=st.floats(10, 60),
    is_mirrored=st.booleans(),
)
minutes = st.integers(0, 7 * DAY - 1)


@given(boards, minutes, st.sampled_from((15, 30, 60)))
def test_the_middle_of_a_step_is_that_step(board, minute, step):
    minute -= minute % step
    begins = board.begins + timedelta(minutes=minute)
    (piece,) = board.pieces(begins, begins + timedelta(minutes=step))
    box = board.box(piece)
    x, y = box.left + box.width / 2, box.top + box.height / 2
    assert board.moment_at(x, y, step) == begins
    assert board.edge_at(x, box.top, step) == begins
    assert board.edge_at(x, box.top + box.height, step) == begins + timedelta(minutes=step)


@given(boards, minutes, minutes)
def test_the_pieces_of_a_stretch_are_the_whole_of_it_and_each_lies_in_its_day(board, one, other):
    begins, ends = stretch_between(board.begins + timedelta(minutes=one), board.begins + timedelta(minutes=other), 1)
    pieces = board.pieces(begins, ends)
    assert sum(piece.end - piece.begin for piece in pieces) == (ends - begins) / timedelta(minutes=1)
    assert [piece.is_first for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.is_last for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    for piece in pieces:
        box = board.box(piece)
        assert board.gutter - 0.01 <= (board.width - box.left - box.width if board.is_mirrored else box.left)
        assert -0.01 <= box.left <= board.width - box.width + 0.01
        assert 0 <= piece.begin < piece.end <= DAY


@given(boards, st.floats(-500, 4000), st.floats(-500, 4000))
def test_a_point_beside_the_grid_is_the_nearest_moment_in_it(board, x, y):
    assert board.begins <= board.moment_at(x, y, 30) < board.ends
    assert board.begins <= board.edge_at(x, y, 30) <= board.ends


@given(st.lists(st.tuples(st.integers(0, 1380), st.integers(1, 600)), max_size=12))
def test_what_overlaps_lies_side_by_side(made):
    spans = sorted((begin, min(begin + length, DAY)) for begin, length in made)
    lanes = share_lanes(spans)
    assert len(lanes) == len(spans)
    for place, (one, (lane, of)) in enumerate(zip(spans, lanes, strict=True)):
        assert lane < of
        for other, (other_lane, other_of) in zip(spans[:place], lanes[:place], strict=True):
            if other[1] > one[0] and one[1] > other[0]:
                assert lane != other_lane
                assert of == other_of


def test_a_turn_alone_has_the_whole_width_of_its_day():
    assert share_lanes([(0, 60), (60, 120), (90, 150), (200, 300)]) == [(0, 1), (0, 2), (1, 2), (0, 1)]


def test_what_begins_before_the_week_is_cut_and_does_not_begin_in_it():
    board = Board(MONDAY, 7, 750, 50, 20)
    pieces = board.pieces(begin_of("2026-10-18T18:00"), begin_of("2026-10-19T08:00"))
    assert pieces == [Piece(0, 0, 480, False, True)]
    assert board.box(pieces[0], 1, 2) == (100, 0, 50, 160)
    assert Board(MONDAY, 7, 750, 50, 20, is_mirrored=True).box(pieces[0], 1, 2) == (600, 0, 50, 160)


hours = st.integers(0, 7 * 24)


@given(hours, hours)
def test_a_stretch_never_begins_or_ends_in_an_hour_that_the_wall_does_not_have(one, other):
    spring = begin_of("2026-03-23")
    gap = ClockChange(begin_of("2026-03-29T02:00"), begin_of("2026-03-29T03:00"), is_skipped=True)
    begins, ends = (spring + timedelta(hours=n) - timedelta(minutes=30 * (n % 2)) for n in sorted((one, other)))
    real = real_stretch(begins, ends, [gap])
    if real is None:
        assert ends <= begins or (gap.begins <= begins and ends <= gap.ends)
        return
    assert not any(gap.begins < moment < gap.ends for moment in real)
    assert hours_between(*real, BERLIN) > 0


def test_the_hour_that_comes_twice_may_begin_and_end_a_turn():
    twice = ClockChange(begin_of("2026-10-25T02:00"), begin_of("2026-10-25T03:00"), is_skipped=False)
    stretch = begin_of("2026-10-25T02:30"), begin_of("2026-10-25T04:00")
    assert real_stretch(*stretch, [twice]) == stretch
    assert hours_between(begin_of("2026-10-25"), begin_of("2026-10-26"), BERLIN) == 25
