"""Asks for the ids of a list: all at once where they are few, else the first ones now and all of them from a thread.

A key press paints the first rows of a million in the time of a frame; the ids of all follow when nobody types.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui.office import Office
from ui.table.sources import Asked, Listed, RowSource

FIRST = 200  # rows that are painted at once
PAUSE_MILLISECONDS = 80  # after a key press, before all ids are asked for


class Lister(QObject):
    """`listed(Listed)` with what was asked for last, twice where the first rows come before the rest."""

    listed = Signal(object)

    def __init__(self, office: Office, source: RowSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._source = office, source
        self._asked = Asked()
        self._number = 0  # of the latest question: an answer to an earlier one is let go
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask_thread)
        self.is_waiting = False  # whether not all ids are there yet

    def ask(self, asked: Asked, *, is_new: bool, first: int = FIRST) -> None:
        """Ask; where it `is_new`, and not what is shown already, the `first` rows do not wait for the rest."""
        self.stop()
        self._asked = asked
        if not self._source.is_large():
            self.listed.emit(self._source.find(asked))
            return
        self.is_waiting = True
        if is_new and asked.sort == "name" and not asked.group:
            begin = self._source.find(asked, first)
            self.is_waiting = not begin.is_whole
            self.listed.emit(begin)
        if self.is_waiting:
            self._pause.start(PAUSE_MILLISECONDS if is_new else 0)

    def finish(self) -> None:
        """Have all ids now: somebody wants to act on all of them."""
        if self.is_waiting:
            self.stop()
            self.listed.emit(self._source.find(self._asked))

    def stop(self) -> None:
        """Ask for nothing more."""
        self._pause.stop()
        self._number += 1
        self.is_waiting = False

    def _ask_thread(self) -> None:
        number = self._number
        self._office.search_later(partial(self._find, number), then=partial(self._take, number))

    def _find(self, number: int, connection: Any) -> Listed | None:
        """On the searching thread; what is no longer wanted is not looked for."""
        return self._source.find(self._asked, None, connection) if number == self._number else None

    def _take(self, number: int, found: Listed | None) -> None:
        if found is not None and number == self._number:
            self.is_waiting = False
            self.listed.emit(found)
