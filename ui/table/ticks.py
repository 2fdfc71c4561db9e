"""Which entries are ticked: a set of ids that outlives every change of the list."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, Signal


class Ticks(QObject):
    """The ticked entries' ids, in the order in which they were ticked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[int, None] = {}
        self.version = 0  # another one after each change
        self.changed.connect(self._count_change)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, entry_id: int) -> bool:
        return entry_id in self._ids

    def has_all(self, ids: Collection[int]) -> bool:
        """Whether all of these are ticked, and there are any; a million are looked at in the time of two frames."""
        return len(self._ids) >= len(ids) > 0 and all(map(self._ids.__contains__, ids))

    @property
    def ids(self) -> list[int]:
        """The ids, in the order in which they were ticked."""
        return list(self._ids)

    def _count_change(self) -> None:
        self.version += 1

    def toggle(self, entry_id: int) -> None:
        """Tick, or take the tick away."""
        if entry_id in self._ids:
            del self._ids[entry_id]
        else:
            self._ids[entry_id] = None
        self.changed.emit()

    def add(self, ids: Iterable[int]) -> None:
        """Tick all of these."""
        ticked = dict.fromkeys(ids)
        self._ids = self._ids | ticked if self._ids else ticked
        self.changed.emit()

    def remove(self, ids: Iterable[int]) -> None:
        """Take the ticks of these away."""
        for entry_id in ids:
            self._ids.pop(entry_id, None)
        self.changed.emit()

    def clear(self) -> None:
        """Take all ticks away."""
        if self._ids:
            self._ids.clear()
            self.changed.emit()
