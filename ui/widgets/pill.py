"""Pills say a status (Acting, Vacant, Not verified …); chips are filters that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.buttons import icon_button
from ui.widgets.labels import Label, Picture

ICONS = {"good": "check", "note": "clock", "wrong": "circle", "accent": "info", "plain": ""}


class Pill(QFrame):
    """A status: tint, icon and word. Kinds: good, note, wrong, accent, plain; `icon` where another one says more."""

    def __init__(self, kind: str, text: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pill")
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        px = theme().px
        self.setFixedHeight(px(20))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(7), 0, px(8), 0)
        row.setSpacing(px(4))
        name = ICONS[kind] if icon is None else icon
        if name:
            row.addWidget(Picture(name, "second" if kind == "plain" else kind, 13))
        self.label = Label(text, "pill")
        row.addWidget(self.label)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The word."""
        return self.label.text()


class Chip(QFrame):
    """A filter in force; `removed` when its × is pressed."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(2), px(1), px(2), px(1))
        row.setSpacing(px(2))
        row.addSpacing(px(7))  # before the text, also from right to left: margins do not turn round
        self.label = Label(text, "chip")
        row.addWidget(self.label)
        self.cross = icon_button("cross", self.tr("Remove {filter}").format(filter=text), "small icon")
        self.cross.clicked.connect(self.removed)
        row.addWidget(self.cross)
        self.setFocusProxy(self.cross)
        self.setAccessibleName(text)

    def text(self) -> str:
        """What it filters by."""
        return self.label.text()
