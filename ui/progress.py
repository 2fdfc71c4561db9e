"""How far the change is that is being stored, and what ends it: between the writer's thread and the window.

office.progress.told.connect(show)     only of a change that takes long
office.progress.stop()                 nothing of it is stored, and whoever waits for it gets a ChangeStopped
"""

from __future__ import annotations

import time
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from directory.course import ChangeStopped, Course
from directory.texts import Text
from ui.texts import sentence

if TYPE_CHECKING:
    from concurrent.futures import Executor

SHORT, LONG, TOLD_EVERY = 0.05, 0.4, 0.1  # seconds: others go on during what takes longer; it is told of, so often
PAUSE = 0.001  # seconds in which others go on


class Progress(QObject):
    """Of one office's changes, one after the other."""

    told = Signal(str)
    ended = Signal()
    _said = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.text = ""  # what was told last of the change that is being stored
        self.is_of_index = False  # whether that is the search index by itself, which is made again at any time
        self._stop = Event()
        self._began = self._told = 0.0
        self._said.connect(self._tell)

    @property
    def is_long(self) -> bool:
        """Whether a change is being stored that takes long, and that is lost where it is ended."""
        return bool(self.text) and not self.is_of_index

    def stop(self) -> None:
        """End the change that is being stored."""
        self._stop.set()

    def forget(self) -> None:
        """A change has been stored, or not."""
        if self.text:
            self.text = ""
            self.ended.emit()

    def begin(self, helper: Executor | None, *, is_of_index: bool = False) -> Course:
        """On the writer's thread: another change begins, which goes on in this way."""
        self._stop.clear()
        self._began = time.monotonic()
        self.is_of_index = is_of_index
        return Course(self._pause, self._say, helper)

    def _pause(self) -> None:
        if self._stop.is_set():
            raise ChangeStopped
        if time.monotonic() - self._began > SHORT:
            time.sleep(PAUSE)

    def _say(self, text: Text) -> None:
        now = time.monotonic()
        if now - self._began > LONG and now - self._told > TOLD_EVERY:
            self._told = now
            self._said.emit(text)

    def _tell(self, text: Text) -> None:
        self.text = sentence(text)
        self.told.emit(self.text)
