"""Whether rows are waited for that a key has asked for: what can wait does not come before they are painted."""

from __future__ import annotations

from time import monotonic

PATIENCE = 1.0  # seconds; whatever takes longer is not waited for


class Typing:
    """What was typed last, on its way to the screen."""

    def __init__(self) -> None:
        self._typed = -PATIENCE
        self._is_waiting = self._is_listed = False

    def begin(self) -> None:
        """Something else is searched for from now on."""
        self._typed, self._is_waiting, self._is_listed = monotonic(), True, False

    def list(self) -> None:
        """Its rows are there."""
        self._is_listed = True

    def paint(self) -> None:
        """Rows were painted."""
        self._is_waiting = self._is_waiting and not self._is_listed

    @property
    def is_waiting(self) -> bool:
        """Whether its rows are not painted yet."""
        return self._is_waiting and self.is_recent

    @property
    def is_recent(self) -> bool:
        """Whether somebody may be about to press the next key."""
        return monotonic() - self._typed < PATIENCE


typing = Typing()
