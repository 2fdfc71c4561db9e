"""A cure stands inside the thing concerned: what is wrong, one button that mends it, one or two links."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import Button, button, link
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Picture


class Cure(QFrame):
    """`applied` when the button is pressed, `linked(which)` for a link; texts from data come with & doubled."""

    applied = Signal()
    linked = Signal(int)

    def __init__(
        self, text: str, button_text: str = "", links: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "cure")
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(8), px(10), px(8))
        row.setSpacing(px(9))
        row.addWidget(Picture("warning", "note", 16), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(6))
        self.label = Label(text, "cure", wraps=True)
        column.addWidget(self.label)
        self.button: Button | None = None
        self.links: list[Button] = []
        if button_text or links:
            actions = FlowLayout(spacing=8)
            if button_text:
                self.button = button(button_text)
                self.button.clicked.connect(self.applied)
                actions.addWidget(self.button)
            for at, words in enumerate(links):
                made = link(words)
                made.clicked.connect(lambda _checked=False, at=at: self.linked.emit(at))
                self.links.append(made)
                actions.addWidget(made)
            column.addLayout(actions)
        row.addLayout(column, 1)
        self.setAccessibleName(text)
