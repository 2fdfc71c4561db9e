"""A card: a hairline around what belongs together, its title, and its one action as a link at the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.texts import number
from ui.theme import theme
from ui.widgets.buttons import Button, link
from ui.widgets.labels import Label


class Line(QFrame):
    """A hairline across; `inset`: as wide as what stands in a card."""

    def __init__(self, parent: QWidget | None = None, *, inset: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("part", "line")
        if inset:
            self.setProperty("inset", "true")
        self.setFixedHeight(1)


def hairline() -> Line:
    """A hairline across."""
    return Line()


class Card(QFrame):
    """`body` takes the content; `acted` when the action at the end of the title is pressed."""

    acted = Signal()

    def __init__(self, title: str, action_text: str = "", action_icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.setAccessibleName(title)
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(1), px(6), px(1), px(8))
        outer.setSpacing(0)
        self.head = QHBoxLayout()
        self._lean()
        self.head.setSpacing(px(8))
        self.title = Label(title, "section")
        self.title.setMinimumHeight(px(26))
        self.head.addWidget(self.title)
        self.count = Label("", "second")
        self.count.hide()
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        self.action: Button | None = None
        if action_text:
            self.action = link(action_text, action_icon)
            self.action.clicked.connect(self.acted)
            self.head.addWidget(self.action)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        outer.addLayout(self.body)

    def changeEvent(self, event: QEvent) -> None:
        """Turned round with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        """The action has a margin of its own, so its side has less of it; Qt does not mirror margins."""
        px = theme().px
        left, right = px(13), px(8)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self.head.setContentsMargins(left, px(2), right, px(2))

    def set_count(self, count: int | None) -> None:
        """How many there are, beside the title; None shows nothing."""
        self.count.setVisible(count is not None)
        self.count.setText("" if count is None else number(count))
