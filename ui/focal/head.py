"""The head of the section of focal points: list or coverage, how many stand how, files to print and to send."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from ui.focal.states import LOOKS, counted_word
from ui.texts import number
from ui.theme import theme
from ui.widgets.buttons import button, icon_button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Picture, set_tip
from ui.widgets.segmented import Segmented

HEIGHT = 52
COUNTED = ("filled", "acting", "expiring", "stale", "vacant", "missing")


class Total(QWidget):
    """A sign, how many, and the word for it; `pressed` by a click, Space or Enter."""

    pressed = Signal()

    def __init__(self, state: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setProperty("part", "total")
        set_tip(self, self.tr("List these"))
        px = theme().px
        look = LOOKS[state]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(5))
        row.addWidget(Picture(look.icon, look.role, 14))
        self.count = Label("0", "section")
        row.addWidget(self.count)
        self.word = Label(counted_word(state), "second")
        row.addWidget(self.word)

    def show_count(self, count: int) -> None:
        """How many; nothing is shown of none."""
        self.count.setText(number(count))
        self.setVisible(count > 0)
        self.setAccessibleName(self.tr("{count} {state}").format(count=number(count), state=self.word.text()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on it presses it."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class FocalHead(QFrame):
    """`view_chosen("list" or "coverage")`, `state_chosen(state)`, `new_wanted`."""

    view_chosen = Signal(str)
    state_chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(8), px(12), px(4))
        row.setSpacing(px(12))
        flow = FlowLayout(spacing=12)
        self.title = Label(self.tr("Focal points"), "page title")
        flow.addWidget(self.title)
        self.views = Segmented(
            [("list", self.tr("List"), "list"), ("coverage", self.tr("Coverage"), "grid")], self.tr("List or coverage")
        )
        self.views.chosen.connect(self.view_chosen)
        flow.addWidget(self.views)
        self.expected = Label("", "section")
        flow.addWidget(self.expected)
        self.totals = {state: Total(state) for state in COUNTED}
        for state, total in self.totals.items():
            total.pressed.connect(lambda state=state: self.state_chosen.emit(state))
            flow.addWidget(total)
        row.addLayout(flow, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(px(8))
        row.addLayout(self.buttons)
        self.new_button = button(self.tr("New focal point"), "", "plus")
        self.new_button.clicked.connect(self.new_wanted)
        row.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_totals(self, states: Sequence[str], said: str) -> None:
        """Count by state; `said` stands before the counts and says of what they are."""
        self.expected.setText(said)
        self.expected.setVisible(bool(states))
        for state, total in self.totals.items():
            total.show_count(states.count(state))

    def add_button(self, icon: str, tip: str) -> QToolButton:
        """Another button before the last one, as an icon."""
        made = icon_button(icon, tip, "edged icon")
        set_tip(made, tip)
        self.buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return made
