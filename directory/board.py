"""A few numbers that two processes see at once: how far the one is, and whether the other wants it to stop.

The one that begins a process makes the board and gives it along; there it is `mine()`.
"""

from __future__ import annotations

from multiprocessing.sharedctypes import RawArray

from directory.course import ChangeStopped

_STOPPED, _DONE, _TOTAL = range(3)
_hung: list[Board] = []


class Board:
    """How many of how many are done, as the one process says, and whether the other has said to stop."""

    def __init__(self) -> None:
        self._numbers = RawArray("q", 3)

    def clear(self) -> None:
        """Before another piece of work."""
        self._numbers[:] = [0, 0, 0]

    def tell(self, done: int, total: int) -> None:
        """Say how far it is; raises ChangeStopped where the other has said to stop."""
        if self.is_stopped:
            raise ChangeStopped
        self._numbers[_DONE], self._numbers[_TOTAL] = done, total

    @property
    def told(self) -> tuple[int, int]:
        """How many are done, and of how many: (0, 0) before the first is told."""
        return self._numbers[_DONE], self._numbers[_TOTAL]

    def stop(self) -> None:
        """Say that it is to stop."""
        self._numbers[_STOPPED] = 1

    @property
    def is_stopped(self) -> bool:
        """Whether it is to stop."""
        return bool(self._numbers[_STOPPED])

    def hang(self) -> None:
        """Be this process's own board."""
        _hung[:] = [self]


def mine() -> Board:
    """The board of this process; one that nobody else sees where it was given none."""
    if not _hung:
        Board().hang()
    return _hung[0]
