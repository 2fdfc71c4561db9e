"""From a point of the grid to a moment and back: days are columns, the hours of the clock on the wall are rows.

Every column has 24 rows, so that the same hour stands at the same height all week. On a day on which the clock is put
forward one of them does not exist, and no turn can begin or end within it; on one on which it is put back one row
stands for two hours. Pure functions; lengths are
pixels in the window and points on paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from directory.rota.week import ClockChange

DAY = 24 * 60  # minutes on the wall


class Piece(NamedTuple):
    """What of a stretch of time lies in one day: minutes from midnight, and whether it begins and ends there."""

    day: int
    begin: int
    end: int
    is_first: bool
    is_last: bool


class Box(NamedTuple):
    """A rectangle of the grid."""

    left: float
    top: float
    width: float
    height: float

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


@dataclass(frozen=True, slots=True)
class Board:
    """A grid of days beside a gutter with the hours; `hour` is the height of one. Mirrored, the gutter is right."""

    first: date
    days: int
    width: float
    gutter: float
    hour: float
    is_mirrored: bool = False

    @property
    def column(self) -> float:
        """The width of a day."""
        return (self.width - self.gutter) / self.days

    @property
    def begins(self) -> datetime:
        """The first moment of the grid."""
        return datetime.combine(self.first, time())

    @property
    def ends(self) -> datetime:
        """The moment after the last one."""
        return self.begins + timedelta(days=self.days)

    def moment_at(self, x: float, y: float, step: int) -> datetime:
        """The beginning of the step (minutes) in which a point lies; beside the grid, of the nearest one."""
        minute = min(max(0, int(y / self.hour * 60)), DAY - 1) // step * step
        return self._at(x, minute)

    def edge_at(self, x: float, y: float, step: int) -> datetime:
        """The nearest boundary between two steps; midnight belongs to the day before, below, and the next, above."""
        minute = min(max(0, round(y / self.hour * 60 / step) * step), DAY)
        return self._at(x, minute)

    def day_at(self, x: float) -> int:
        """The number of the day in whose column a point lies, or of the nearest one."""
        inner = self.width - x if self.is_mirrored else x
        return min(max(0, int((inner - self.gutter) // self.column)), self.days - 1)

    def box(self, piece: Piece, lane: int = 0, lanes: int = 1, inset: float = 0) -> Box:
        """Where a piece stands, in one of several lanes that lie side by side."""
        width = (self.column - 2 * inset) / lanes
        left = self.gutter + piece.day * self.column + inset + lane * width
        if self.is_mirrored:
            left = self.width - left - width
        return Box(left, piece.begin / 60 * self.hour, width, (piece.end - piece.begin) / 60 * self.hour)

    def pieces(self, begins: datetime, ends: datetime) -> list[Piece]:
        """A stretch of time day by day, as far as the grid shows it."""
        first, last = max(begins, self.begins), min(ends, self.ends)
        found: list[Piece] = []
        while first < last:
            midnight = datetime.combine(first.date(), time())
            until = min(last, midnight + timedelta(days=1))
            day = (first.date() - self.first).days
            found.append(
                Piece(day, _minutes(first - midnight), _minutes(until - midnight), first == begins, until == ends)
            )
            first = until
        return found

    def _at(self, x: float, minute: int) -> datetime:
        return self.begins + timedelta(days=self.day_at(x), minutes=minute)


def _minutes(length: timedelta) -> int:
    return int(length / timedelta(minutes=1))


def share_lanes(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """For spans of one day, in their order of beginning: the lane of each, and how many lanes its neighbours need.

    Spans that overlap, directly or through others, share the width; nothing else is narrower than the day.
    """
    lanes: list[int] = []
    made: list[tuple[int, int]] = []
    cluster, reached = 0, -1
    ends: list[int] = []  # of the last span in each lane
    for place, (begin, end) in enumerate(spans):
        if begin >= reached:
            made += [(lane, len(ends)) for lane in lanes[cluster:place]]
            cluster, ends = place, []
        lane = next((number for number, last in enumerate(ends) if last <= begin), len(ends))
        ends[lane : lane + 1] = [end]
        lanes.append(lane)
        reached = max(reached, end)
    return made + [(lane, len(ends)) for lane in lanes[cluster:]]


def stretch_between(one: datetime, other: datetime, step: int) -> tuple[datetime, datetime]:
    """The time from one step to another, both included, whichever is the earlier."""
    return min(one, other), max(one, other) + timedelta(minutes=step)


def real_stretch(begins: datetime, ends: datetime, changes: Iterable[ClockChange]) -> tuple[datetime, datetime] | None:
    """A stretch that neither begins nor ends in an hour that the wall does not have; None where nothing is left."""
    for change in changes:
        if change.is_skipped:
            if change.begins <= begins < change.ends:
                begins = change.ends
            if change.begins < ends <= change.ends:
                ends = change.begins
    return (begins, ends) if begins < ends else None
