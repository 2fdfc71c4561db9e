"""What all tasks share: a head with Back and a title, the content, and a foot bar that says what will happen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel
from ui.widgets.scroll import Scroll

HEAD_HEIGHT, FOOT_HEIGHT = 56, 56


class Task(QWidget):
    """A task that fills the window beside the icon navigation.

    Signals: `left` when it is over, `noticed(text, ((label, callable), …))` for a notice with its next steps,
    `opened(id)` to show an entry's page; of one that goes on aside, `told(text)` how far it is, and `wanted` when it
    has to be seen again.
    """

    left = Signal()
    told = Signal(str)
    wanted = Signal()
    noticed = Signal(str, object)
    opened = Signal(int)

    def __init__(self, title: str, back_text: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.title_label = ElidedLabel(title, "task title")
        self.subtitle_label = ElidedLabel(subtitle, "second")
        self.back_button = button(back_text, "quiet", "chevron-left")
        self.back_button.clicked.connect(self.leave)
        self.head_actions = QHBoxLayout()
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(0)
        self.foot_text = ElidedLabel("", "second")
        self.foot_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.foot_buttons = QHBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_head())
        outer.addLayout(self.content, 1)
        outer.addWidget(self._make_foot())

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Another title, and what stands beside it."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)

    def add_column(self, widest: int) -> QVBoxLayout:
        """Fill the content with one column, at most so wide (the design's pixels), that scrolls."""
        px = theme().px
        page, middle = QWidget(), QWidget()
        sides = QHBoxLayout(page)
        sides.setContentsMargins(px(20), px(16), px(20), px(16))
        middle.setMaximumWidth(px(widest))
        sides.addWidget(middle, 4)
        sides.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        self.content.addWidget(Scroll(page))
        return column

    def add_button(self, made: QPushButton) -> QPushButton:
        """Put a button at the end of the foot bar; the primary one comes last."""
        self.foot_buttons.addWidget(made)
        return made

    def leave(self) -> None:
        """Go back. A task in which work would be lost asks first."""
        self.left.emit()

    @property
    def is_storing(self) -> bool:
        """Whether it stores something now, and goes on doing so while the window shows something else."""
        return False

    def stop(self) -> None:
        """End what it stores, of which nothing stays."""

    def end(self) -> None:
        """The window lets go of the task: what it does ends."""

    def _make_head(self) -> QFrame:
        px = theme().px
        head = QFrame()
        head.setProperty("part", "head")
        head.setFixedHeight(px(HEAD_HEIGHT))
        row = QHBoxLayout(head)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(12))
        row.addWidget(self.back_button)
        upright = QFrame()
        upright.setProperty("part", "upright")
        upright.setFixedHeight(px(28))
        row.addWidget(upright)
        row.addWidget(self.title_label)
        row.addWidget(self.subtitle_label, 1)
        row.addLayout(self.head_actions)
        return head

    def _make_foot(self) -> QFrame:
        px = theme().px
        foot = QFrame()
        foot.setProperty("part", "bar")
        foot.setMinimumHeight(px(FOOT_HEIGHT))
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(20), px(8), px(16), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.foot_text, 1)
        row.addLayout(self.foot_buttons)
        return foot
