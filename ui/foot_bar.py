"""The bar below the list: how many entries there are or are ticked, and what can be done with the ticked ones."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.actions import Act, Actions
from ui.frame import FOOT_HEIGHT
from ui.texts import number
from ui.theme import theme
from ui.widgets.buttons import Button, MenuButton, button, link
from ui.widgets.labels import ElidedLabel

COUNT_ROOM = 150  # pixels that the count gets before a button does
MORE = (Act.PRESS_BLOCK, Act.EXPORT_TABLE, Act.ADD_TO_LIST, Act.COPY, Act.DELETE)


class FootBar(QFrame):
    """Counts and actions; what can be done stands there only while something is ticked.

    Buttons for which the bar is too narrow stand in the menu behind "More"; the last one stays the longest.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar")
        self.setFixedHeight(theme().px(FOOT_HEIGHT))
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(12), 0)
        row.setSpacing(px(8))
        self.count_label = ElidedLabel("", "section")
        row.addWidget(self.count_label)
        self.clear_button = link(self.tr("Clear"))
        self.clear_button.setAccessibleName(self.tr("Clear the ticks"))
        self.clear_button.clicked.connect(actions[Act.CLEAR_TICKS].trigger)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.buttons: Mapping[Act, Button] = {
            Act.TO_PHONE: button(self.tr("To phone"), "", "phone"),
            Act.MAILING_LIST: button(self.tr("Mailing list"), "", "mail"),
            Act.CONTACT_SHEET: button(self.tr("Contact sheet"), "primary", "document"),
        }
        for act, made in self.buttons.items():
            made.clicked.connect(actions[act].trigger)
            row.addWidget(made)
        self._row = row
        self.more_button = MenuButton(self.tr("More"))
        self.hidden = {act: self._add_hidden(made) for act, made in self.buttons.items()}
        for act in MORE:
            self.more_button.choices.addAction(actions[act])
        row.addWidget(self.more_button)
        self._is_ticked = False
        self.show_ticks(0, 0, "")

    def add_button(self, act: Act, made: Button) -> None:
        """Another button before the others."""
        self._row.insertWidget(self._row.indexOf(next(iter(self.buttons.values()))), made)
        self.buttons = {act: made, **self.buttons}
        self.hidden[act] = self._add_hidden(made)
        self._fit()

    def show_ticks(self, ticked: int, total: int, counted: str) -> None:
        """Say how many of how many are ticked; `counted` is the total with its noun ("214 people")."""
        # ticks outlive a search: more may be ticked than it has found
        said = self.tr("{ticked} of {total} ticked") if ticked <= total else self.tr("{ticked} ticked")
        self.count_label.setText(said.format(ticked=number(ticked), total=number(total)) if ticked else counted)
        self._is_ticked = ticked > 0
        for made in (self.clear_button, self.more_button):
            made.setVisible(self._is_ticked)
        self._fit()

    def show_delay(self, text: str) -> None:
        """Say what is being done until the rows are there."""
        self.count_label.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons that fit."""
        super().resizeEvent(event)
        self._fit()

    def _add_hidden(self, made: Button) -> QAction:
        """The line in the menu for when there is no room for a button."""
        line = QAction(made.text(), self)
        line.triggered.connect(made.click)
        menu = self.more_button.choices
        menu.insertAction(next(iter(menu.actions()), None), line)
        return line

    def _fit(self) -> None:
        if not self._is_ticked:  # nothing is measured that is not seen
            for made in self.buttons.values():
                made.hide()
            return
        space, margins = self._row.spacing(), self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - space
        room -= min(self.count_label.sizeHint().width(), theme().px(COUNT_ROOM))
        room -= sum(made.sizeHint().width() + space for made in (self.clear_button, self.more_button))
        has_room = True
        for act, made in reversed(self.buttons.items()):
            room -= made.sizeHint().width() + space
            has_room = has_room and room >= 0
            made.setVisible(has_room)
            self.hidden[act].setVisible(not has_room)
