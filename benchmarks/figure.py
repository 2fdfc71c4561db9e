"""A figure is a ratio against a named peer, measured side by side in one run, and the limit it must keep.

Seconds say more about the machine than about the program, so none are promised. `side_by_side` runs the
two in turn (A B A B …): whatever else the machine is doing slows both alike, and the median forgets the
one round in which it did not.

    Figure("undo of an import", side_by_side(undo, import_, runs=5), 2, "× the import that it undoes")
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured ratio. `unit_note` says what it is a multiple of; `note` why a missed one is accepted."""

    name: str
    ratio: float
    limit: float
    unit_note: str
    note: str | None = None

    @property
    def is_kept(self) -> bool:
        """Whether the ratio is within its limit (a ratio that is no number is not)."""
        return self.ratio <= self.limit

    @property
    def verdict(self) -> str:
        """ok; noted: missed, and the note says why; missed."""
        if self.is_kept:
            return "ok"
        return "noted" if self.note else "missed"


def side_by_side(a: Callable[[], object], b: Callable[[], object], runs: int) -> float:
    """How many times as long `a` takes as `b`: the median of the rounds' ratios, after one round to warm up.

    Both are called `runs + 1` times, in turn; the caller sees to it that a call can be repeated.
    """
    if runs < 1:
        raise ValueError("at least one run is needed")
    ratios = [_seconds(a) / _seconds(b) for _ in range(runs + 1)]
    return median(ratios[1:])


def _seconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun
