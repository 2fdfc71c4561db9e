"""Which entries are ticked: a set of ids that outlives every change of the list."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

PART = 50_000  # ids that are taken in between two frames


class Ticks(QObject):
    """The ticked entries' ids, in the order in which they were ticked.

    A million at once are taken in a part at a time, so that the window goes on; whoever asks for the ids before that
    is done gets all of them.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[int, None] = {}
        self._coming: Sequence[int] = ()  # what is still to be taken in
        self._whole: Sequence[int] = ()  # what was ticked at once, none of which was taken away since
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_part)
        self.version = 0  # another one after each change
        self.changed.connect(self._count_change)

    def __len__(self) -> int:
        return len(self._ids) + len(self._coming)

    def __contains__(self, entry_id: int) -> bool:
        return entry_id in self._ids

    def has_all(self, ids: Collection[int]) -> bool:
        """Whether all of these are ticked, and there are any; a million are looked at in the time of two frames."""
        if not len(ids) or len(self) < len(ids):
            return False
        if ids == self._whole:  # two arrays are compared in a moment
            return True
        return all(map(self._all().__contains__, ids))

    @property
    def ids(self) -> list[int]:
        """The ids, in the order in which they were ticked."""
        return list(self._all())

    def _all(self) -> dict[int, None]:
        """All of them, now."""
        if len(self._coming):
            self._ids |= dict.fromkeys(self._coming)
            self._coming = ()
            self._timer.stop()
        return self._ids

    def _take_part(self) -> None:
        self._ids |= dict.fromkeys(self._coming[:PART])
        self._coming = self._coming[PART:]
        if not len(self._coming):
            self._timer.stop()
            self.changed.emit()

    def _count_change(self) -> None:
        self.version += 1

    def toggle(self, entry_id: int) -> None:
        """Tick, or take the tick away."""
        ids = self._all()
        if entry_id in ids:
            del ids[entry_id]
            self._whole = ()
        else:
            ids[entry_id] = None
        self.changed.emit()

    def add(self, ids: Iterable[int]) -> None:
        """Tick all of these."""
        if not len(self) and isinstance(ids, Sequence | array):
            self._whole = ids
            if len(ids) > PART:
                self._coming = ids
                self._timer.start(0)
                self.changed.emit()
                return
        self._ids = self._all() | dict.fromkeys(ids)
        self.changed.emit()

    def remove(self, ids: Iterable[int]) -> None:
        """Take the ticks of these away."""
        mine = self._all()
        self._whole = ()
        for entry_id in ids:
            mine.pop(entry_id, None)
        self.changed.emit()

    def clear(self) -> None:
        """Take all ticks away."""
        if len(self):
            self._timer.stop()
            self._ids, self._coming, self._whole = {}, (), ()
            self.changed.emit()
