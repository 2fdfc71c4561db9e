"""What stands where there is nothing to list: what belongs here, and the first step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.actions import Act, Actions
from ui.navigation import SECTIONS
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.labels import Label, Picture

FIRST_STEPS = {
    "people": (Act.NEW_PERSON, Act.IMPORT),
    "organizations": (Act.NEW_ORGANIZATION, Act.IMPORT),
    "programmes": (Act.NEW_PROGRAMME,),
    "lists": (Act.NEW_LIST,),
    "sheets": (Act.NEW_SHEET,),
}


class EmptyState(QWidget):
    """Says why the list is empty and offers the first step."""

    search_cleared = Signal()
    filters_cleared = Signal()

    def __init__(self, section: str, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(10))
        column.addStretch(2)
        icon = SECTIONS[section].icon if section in SECTIONS else "document"
        column.addWidget(Picture(icon, "muted", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        self.head: QLabel = Label("", "heading", wraps=True)
        self.text: QLabel = Label("", "second", wraps=True)
        for label in (self.head, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        self.steps: list[QWidget] = []
        for number, act in enumerate(FIRST_STEPS.get(section, ())):
            made = button(actions[act].text(), "" if number else "primary")
            made.clicked.connect(actions[act].trigger)
            row.addWidget(made)
            self.steps.append(made)
        self.clear_button = button(self.tr("Clear the search"))
        self.clear_button.clicked.connect(self.search_cleared)
        row.addWidget(self.clear_button)
        self.unfilter_button = button(self.tr("Clear the filters"))
        self.unfilter_button.clicked.connect(self.filters_cleared)
        row.addWidget(self.unfilter_button)
        row.addStretch(1)
        column.addSpacing(px(6))
        column.addLayout(row)
        column.addStretch(3)

    def tell(self, searched: str, filters: Sequence[str] = ()) -> None:
        """Say it: nothing was found for this text, nothing is left by these filters, or nothing is here yet."""
        for step in self.steps:
            step.setVisible(not searched and not filters)
        self.clear_button.setVisible(bool(searched) and not filters)
        self.unfilter_button.setVisible(bool(filters))
        shown = searched if len(searched) <= 60 else f"{searched[:59]}…"
        if filters:
            head = self.tr("Nothing found for “{text}” with these filters") if searched else ""
            self.head.setText((head or self.tr("Nothing is left with these filters")).format(text=shown))
            self.text.setText(" · ".join(filters))
        elif searched:
            self.head.setText(self.tr("Nothing found for “{text}”").format(text=shown))
            self.text.setText(self.tr("Fewer or shorter words find more. Accents and capitals don't matter."))
        else:
            self._tell_first_step()

    def _tell_first_step(self) -> None:
        """What belongs into the section, which has nothing yet."""
        heads = {
            "people": (
                self.tr("No people yet"),
                self.tr("Add the first person, or drop a press release or a .vcf file on this window."),
            ),
            "organizations": (
                self.tr("No organisations yet"),
                self.tr(
                    "Ministries, offices, funders, missions and media belong here. Importing contacts brings them."
                ),
            ),
            "focal points": (
                self.tr("No focal points yet"),
                self.tr(
                    "A focal point is a post that speaks for a programme or a theme. It stays when its holder goes."
                ),
            ),
            "programmes": (
                self.tr("No programmes yet"),
                self.tr("Programmes, their countries and funders belong here."),
            ),
            "lists": (
                self.tr("No mailing lists yet"),
                self.tr("Tick people and choose “Mailing list”, or make a list first and fill it later."),
            ),
            "sheets": (
                self.tr("No contact sheets yet"),
                self.tr("Tick the people who answer the press and choose “Contact sheet”."),
            ),
        }
        head, text = heads.get(self.section, (self.tr("Nothing here yet"), ""))
        self.head.setText(head)
        self.text.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(160))
