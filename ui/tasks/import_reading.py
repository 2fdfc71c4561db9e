"""Sources on their way into the window: read in the worker's process one after the other, and unpacked here.

reading = Reading([Source("cards.vcf")])
reading.ended.connect(show)            `received` and `problems` are whole
reading.start()
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from directory.board import Board
from directory.importing.receiving import Parcel, Received, Source, receive_packed, share_unpacked
from ui.worker import worker

LOOK = 100  # milliseconds between two looks at a board


class BoardWatch(QObject):
    """Tells `said(text, done, total)` of a piece of work that is going on, as it stands on its board."""

    said = Signal(str, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = Board()
        self._text = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def begin(self, text: str, board: Board) -> None:
        """Another piece of work; it says nothing yet."""
        board.clear()
        self._text, self.board = text, board
        self.said.emit(text, 0, 0)
        self._timer.start(LOOK)

    def end(self) -> None:
        """It is over."""
        self._timer.stop()

    def _look(self) -> None:
        done, total = self.board.told
        if total:
            self.said.emit(self._text, done, total)


class Reading(QObject):
    """Reads the sources of one import; `received` stands in their order, `problems` is what some of them raised."""

    working = Signal(str, int, int)
    ended = Signal()

    def __init__(self, sources: Sequence[Source], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources = list(sources)
        self.received: list[Received] = []
        self.problems: list[BaseException] = []
        self._turn = 0  # what is told of an earlier turn is no longer waited for
        self._watch = BoardWatch(self)
        self._watch.said.connect(self._tell)
        self._done = 0  # sources

    @property
    def asked(self) -> Received | None:
        """The first source that does not say in which encoding it is."""
        return next((received for received in self.received if received.previews), None)

    def start(self) -> None:
        """Read them all."""
        self.received.clear()
        self.problems.clear()
        self._read(0)

    def read_as(self, encoding: str | None) -> None:
        """Take an encoding for the source that asked for one; None: as it was taken."""
        received = self.asked
        assert received is not None
        at = self.received.index(received)
        if encoding is None or encoding == received.previews[0].encoding:
            self.received[at] = replace(received, previews=())
            self.ended.emit()
            return

        def take(again: Received) -> None:
            self.received[at] = again
            self._end()

        def refuse(problem: BaseException) -> None:
            del self.received[at]
            self.problems.append(problem)
            self._end()

        source = next(source for source in self.sources if source.name == received.file.name)
        self._receive(source, encoding, take, refuse)

    def stop(self) -> None:
        """Forget what is being read; nothing is told of it."""
        self._turn += 1
        self._watch.end()
        if worker().is_busy:
            worker().cancel()

    def _read(self, at: int) -> None:
        if at == len(self.sources):
            self._end()
            return
        self._done = at

        def take(received: Received) -> None:
            self.received.append(received)
            self._read(at + 1)

        def refuse(problem: BaseException) -> None:
            self.problems.append(problem)
            self._read(at + 1)

        self._receive(self.sources[at], None, take, refuse)

    def _receive(
        self,
        source: Source,
        encoding: str | None,
        take: Callable[[Received], None],
        refuse: Callable[[BaseException], None],
    ) -> None:
        """Have a source read in the other process, and unpack what comes back between the events of the window."""
        self._turn = turn = self._turn + 1
        board = worker().board
        self._watch.begin(self.tr("Reading {name}").format(name=Path(source.name).name), board)

        def unpack(parts: Iterator[Received | int], total: int) -> None:
            if not self._is_awaited(turn):
                return
            found = next(parts)
            if isinstance(found, Received):
                take(found)
            else:
                board.tell(share_unpacked(found, total), total)
                QTimer.singleShot(0, self, lambda: unpack(parts, total))

        def open_parcel(parcel: Parcel) -> None:
            unpack(parcel.unpack(), parcel.size)

        def give_up(problem: BaseException) -> None:
            if self._is_awaited(turn):
                refuse(problem)

        worker().run(receive_packed, source, encoding, then=open_parcel, otherwise=give_up)

    def _is_awaited(self, turn: int) -> bool:
        """Whether what was asked for in a turn is still wanted: no other one has begun, and the window is there."""
        return isValid(self) and turn == self._turn

    def _tell(self, text: str, done: int, total: int) -> None:
        """Of several sources, which; of one, how many of its records."""
        many = len(self.sources)
        self.working.emit(text, *((self._done, many) if many > 1 else (done, total)))

    def _end(self) -> None:
        self._watch.end()
        self.ended.emit()
