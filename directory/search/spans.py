"""Spans of days as terms of a full-text index, so that "was so on that day" is asked of it like any word.

    cover(734000, 735000)   the few blocks of 1, 4, 16, 64 … days that make up the span
    around(734500)          the blocks that hold the day, one of each length: twelve

A day lies in a span exactly where one of its blocks is among the span's. Days are ordinals (`date.toordinal`); five
years take some twenty blocks.
"""

from __future__ import annotations

ALWAYS, EVER = 0, 4_000_000  # before the first day and behind the last that a date can name
_BLOCK = 4  # of one length in one of the next
_LENGTHS = 12
_SIGNS = "0123456789ab"


def cover(first: int, last: int) -> list[str]:
    """The blocks of a span, both days included."""
    found = []
    low, high = first, last + 1
    for length in range(_LENGTHS):
        while low < high and (low % _BLOCK or length == _LENGTHS - 1):
            found.append(_name(length, low))
            low += 1
        while low < high and high % _BLOCK:
            high -= 1
            found.append(_name(length, high))
        low, high = low // _BLOCK, high // _BLOCK
    return found


def around(day: int) -> list[str]:
    """The blocks that a day lies in."""
    return [_name(length, day // _BLOCK**length) for length in range(_LENGTHS)]


def _name(length: int, number: int) -> str:
    return f"{_SIGNS[length]}{number:x}"
