"""The inside of the window: strip, navigation beside the lists and the page or a task, status line.

The first picture has the navigation and a list; room is kept for the strip and the status line, which come right after
it, so that nothing moves.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import theme

STRIP_HEIGHT, STATUS_HEIGHT, FOOT_HEIGHT = 48, 24, 48  # the foot is the list's
FIRST_WIDTH, FIRST_HEIGHT, PAGE_WIDTH, NAVIGATION_WIDTH = 1280, 800, 352, 180


class Frame(QWidget):
    """`lists` and the page stand side by side in `splitter`; that and the tasks in turn on `stage`."""

    def __init__(self, navigation: QWidget, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.lists = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.lists)
        self.splitter.addWidget(page)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([px(FIRST_WIDTH - PAGE_WIDTH - NAVIGATION_WIDTH), px(PAGE_WIDTH)])
        self.stage = QStackedWidget()
        self.stage.addWidget(self.splitter)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(navigation)
        middle.addWidget(self.stage, 1)
        self._places = (_place("strip", STRIP_HEIGHT), _place("status", STATUS_HEIGHT))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._places[0])
        column.addLayout(middle, 1)
        column.addWidget(self._places[1])

    def furnish(self, strip: QWidget, banner: QWidget, status: QWidget) -> None:
        """Put the parts in the places that were kept for them."""
        for place, part in zip(self._places, (strip, status), strict=True):
            self._column.replaceWidget(place, part)
            part.show()  # now: later, the list would have had its room for a moment
            place.hide()
            place.deleteLater()
        self._column.insertWidget(1, banner)


def _place(part: str, height: int) -> QFrame:
    """What a part looks like before it is there."""
    made = QFrame()
    made.setProperty("part", part)
    made.setFixedHeight(theme().px(height))
    return made
