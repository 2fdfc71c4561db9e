"""The bar below the list: how many entries there are or are ticked, and what can be done with the ticked ones."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.actions import Act, Actions
from ui.frame import FOOT_HEIGHT
from ui.texts import number
from ui.theme import theme
from ui.widgets.buttons import MenuButton, button, link
from ui.widgets.labels import ElidedLabel

MORE = (Act.PRESS_BLOCK, Act.EXPORT_TABLE, Act.ADD_TO_LIST, Act.COPY, Act.DELETE)


class FootBar(QFrame):
    """Counts and actions; what can be done stands there only while something is ticked."""

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
        self.buttons: Mapping[Act, QWidget] = {
            Act.TO_PHONE: button(self.tr("To phone"), "", "phone"),
            Act.MAILING_LIST: button(self.tr("Mailing list"), "", "mail"),
            Act.CONTACT_SHEET: button(self.tr("Contact sheet"), "primary", "document"),
        }
        for act, made in self.buttons.items():
            made.clicked.connect(actions[act].trigger)  # type: ignore[attr-defined]
            row.addWidget(made)
        self._row = row
        self.more_button = MenuButton(self.tr("More"))
        for act in MORE:
            self.more_button.choices.addAction(actions[act])
        row.addWidget(self.more_button)
        self._noun = ""
        self.show_ticks(0, 0, "")

    def add_button(self, act: Act, made: QWidget) -> None:
        """Another button before the others."""
        self._row.insertWidget(self._row.indexOf(next(iter(self.buttons.values()))), made)
        self.buttons = {act: made, **self.buttons}
        made.setVisible(self.clear_button.isVisibleTo(self))

    def show_ticks(self, ticked: int, total: int, counted: str) -> None:
        """Say how many of how many are ticked; `counted` is the total with its noun ("214 people")."""
        # ticks outlive a search: more may be ticked than it has found
        said = self.tr("{ticked} of {total} ticked") if ticked <= total else self.tr("{ticked} ticked")
        self.count_label.setText(said.format(ticked=number(ticked), total=number(total)) if ticked else counted)
        for made in (self.clear_button, self.more_button, *self.buttons.values()):
            made.setVisible(ticked > 0)

    def show_delay(self, text: str) -> None:
        """Say what is being done until the rows are there."""
        self.count_label.setText(text)
