"""Spans of days as blocks: a day shares exactly one with each span that it lies in, and none with any other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from directory.search.spans import ALWAYS, EVER, around, cover

DAYS = st.integers(ALWAYS, EVER) | st.integers(730_000, 740_000)


@given(one=DAYS, other=DAYS, day=DAYS)
def test_a_day_lies_in_a_span_where_they_share_a_block(one: int, other: int, day: int) -> None:
    first, last = sorted((one, other))
    blocks = cover(first, last)
    assert len(set(blocks)) == len(blocks) <= 72
    assert len(set(blocks).intersection(around(day))) == (first <= day <= last)
    for edge in (first, last):
        assert set(blocks).intersection(around(edge))


def test_an_open_span_takes_few_blocks() -> None:
    assert len(cover(735_000, EVER)) < 40
    assert len(cover(735_000, 735_000)) == 1
    assert len(around(735_000)) == 12
