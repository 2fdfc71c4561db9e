"""Where the keyboard is in the grid, the stretch of time that is selected from there, and what the mouse holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint

from directory.rota.geometry import stretch_between
from directory.rota.turns import Turn
from directory.rota.week import Week

HOUR = 60


@dataclass
class Cursor:
    """The selection goes from `anchor` to `head`, both included, in steps of so many minutes."""

    anchor: datetime
    head: datetime
    step: int = HOUR
    lane: int = 0  # which of several turns at that hour

    @property
    def selection(self) -> tuple[datetime, datetime]:
        """The selected stretch."""
        return stretch_between(self.anchor, self.head, self.step)

    @property
    def is_wide(self) -> bool:
        """Whether more than one cell is selected."""
        return self.anchor != self.head

    def place(self, moment: datetime, step: int = HOUR) -> None:
        """Go somewhere; nothing but that cell is selected then."""
        self.anchor = self.head = moment.replace(minute=moment.minute // step * step, second=0, microsecond=0)
        self.step = step
        self.lane = 0

    def move(self, by: timedelta, *, extends: bool, begins: datetime, ends: datetime) -> int:
        """Go further, within a week; answers -1 or 1 where that leads to the week before or after, where it then is."""
        self.step = HOUR
        reached = self.head.replace(minute=0) + by
        if extends:
            self.head = min(max(reached, begins), ends - timedelta(minutes=HOUR))
            self.anchor = self.anchor.replace(minute=0)
            return 0
        self.place(reached)
        return -1 if reached < begins else 1 if reached >= ends else 0

    def turns(self, week: Week) -> list[Turn]:
        """Who is on duty in the first hour of what is selected."""
        begins, ends = self.selection
        ends = min(ends, begins + timedelta(minutes=self.step))
        return [turn for turn in week.turns if turn.begins < ends and begins < turn.ends]

    def turn(self, week: Week) -> Turn | None:
        """The turn that the keyboard is on; None where nobody is on duty, or several cells are selected."""
        found = self.turns(week)
        return found[self.lane % len(found)] if found and not self.is_wide else None


@dataclass
class Drag:
    """What the mouse does: "fill", "move", "begin" or "end" of a turn; `stretch` once it has moved."""

    kind: str
    start: datetime
    where: QPoint
    turn: Turn | None = None
    stretch: tuple[datetime, datetime] | None = None
