"""Asks for the ids of a list: all at once where they are few, else the first ones now and all of them from a thread.

A key press paints the first rows of a million in the time of a frame; the ids of all follow when nobody types.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui.office import Office
from ui.table.sources import Asked, Listed, RowSource

FIRST = 200  # rows that are painted at once
PAUSE_MILLISECONDS = 150  # after a key press, before all ids are asked for
PATIENCE = 200  # milliseconds that nothing need be said of


class Lister(QObject):
    """`listed(Listed)` with what was asked for last, twice where the first rows come before the rest.

    `delayed(Asked)` where even the first rows are a while in coming.
    """

    listed = Signal(object)
    delayed = Signal(object)

    def __init__(self, office: Office, source: RowSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._source = office, source
        self._asked = Asked()
        self._number = 0  # of the latest question: an answer to an earlier one is let go
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(lambda: self._ask_thread())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(lambda: self.delayed.emit(self._asked))
        self.is_waiting = False  # whether not all ids are there yet
        self._waiting: list[Callable[[], object]] = []  # what is to be done with all of them
        self._has_begun = True  # whether there are rows of what was asked for last
        self._beginning: list[Callable[[], object]] = []  # what is to be done with the first ones

    def ask(self, asked: Asked, *, is_new: bool, first: int = FIRST) -> None:
        """Ask; where it `is_new`, and not what is shown already, the `first` rows do not wait for the rest.

        Mostly they are read at once; where many more have to be looked at for them, the thread reads them too.
        """
        waiting = [] if is_new or asked != self._asked else [*self._waiting]  # seen anew, it is the same question
        self.stop()
        self._asked, self._waiting = asked, waiting
        self._has_begun = not is_new
        if not self._source.is_large():
            self._tell(self._source.find(asked))
            self._do_waiting()
            return
        self.is_waiting = True
        if is_new and self._source.is_late(asked):
            self._patience.start()
            self._ask_thread(first)
            return
        if is_new:
            begin = self._source.find(asked, first)
            self.is_waiting = not begin.is_whole
            self._tell(begin)
        if self.is_waiting:
            self._pause.start(PAUSE_MILLISECONDS if is_new else 0)
        else:
            self._do_waiting()

    def begin(self, then: Callable[[], object]) -> None:
        """Do something with the first rows, as soon as they are there; not at all where something else is asked."""
        if self._has_begun:
            then()
        else:
            self._beginning.append(then)

    def finish(self, then: Callable[[], object]) -> None:
        """Do something with all ids, as soon as they are there; not at all where something else is asked first."""
        if self.is_waiting:
            self._waiting.append(then)
        else:
            then()

    def follow(self, then: Callable[[], object]) -> None:
        """Do something after what waits for all ids, where anything does: what is chosen depends on it."""
        if self._waiting:
            self._waiting.append(then)
        else:
            then()

    def stop(self) -> None:
        """Ask for nothing more; a question that is being answered is given up."""
        self._pause.stop()
        self._patience.stop()
        self._waiting.clear()
        self._beginning.clear()
        self._number += 1
        self.is_waiting = False

    def _ask_thread(self, limit: int | None = None) -> None:
        number = self._number
        self._office.search_later(partial(self._find, number, limit), then=partial(self._take, number))

    def _find(self, number: int, limit: int | None, connection: Any) -> Listed | None:
        """On the searching thread; what is no longer wanted is not looked for."""
        from directory.search.stopping import while_wanted  # late: not for the first picture

        ask = partial(self._source.find, self._asked, limit, connection)
        return while_wanted(connection, lambda: number == self._number, ask)

    def _take(self, number: int, found: Listed | None) -> None:
        if found is None or number != self._number:
            return
        self.is_waiting = not found.is_whole
        self._tell(found)
        if self.is_waiting:
            self._ask_thread()
        else:
            self._do_waiting()

    def _do_waiting(self) -> None:
        while self._waiting and not self.is_waiting:
            self._waiting.pop(0)()

    def _tell(self, found: Listed) -> None:
        self._patience.stop()
        self._has_begun = True
        self.listed.emit(found)
        while self._beginning:
            self._beginning.pop(0)()
