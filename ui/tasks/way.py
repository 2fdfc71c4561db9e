"""The way between two: through whom one reaches the other, such as who refers cases to a shelter."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from directory import clock
from directory.office.ways import Step, find_path
from models import Audience
from ui.focal.completions import EntryEdit
from ui.office import Office
from ui.pages.linked import suggest_entries
from ui.tasks.task import Task
from ui.texts import plain
from ui.theme import theme
from ui.widgets.buttons import TextLink
from ui.widgets.card import Card, hairline
from ui.widgets.fields import Field
from ui.widgets.labels import Label, Picture
from ui.words import RELATIONSHIPS, word

WIDTH = 820
BETWEEN_OFFICES = ("refers cases to", "coordinates with", "oversees", "reports to")


class WayTask(Task):
    """Asked again whenever one of the two or the relationship changes, and when the directory does."""

    def __init__(self, office: Office, back_text: str) -> None:
        super().__init__(self.tr("Way between two"), back_text)
        self.office = office
        self.steps: list[Step] | None = None
        column = self.add_column(WIDTH)
        column.addLayout(self._make_question())
        self.card = Card(self.tr("The shortest way"))
        column.addWidget(self.card)
        column.addStretch(1)
        self.setFocusProxy(self.start)
        office.changed.connect(self.ask)
        self.ask()

    def ask(self) -> None:
        """Find the way, and show it."""
        start, goal = self.start.taken()[0], self.goal.taken()[0]
        kinds = [self.kind.currentData()] if self.kind.currentData() else None
        self.steps = None
        if start is not None and goal is not None:
            day = self.office.as_of or clock.today()
            self.steps = self.office.read(
                lambda session: find_path(session.connection(), start, goal, day, Audience.RESTRICTED, kinds)
            )
        self._show(start is not None and goal is not None)

    def _make_question(self) -> QHBoxLayout:
        find = suggest_entries(self.office, "organization")
        self.start, self.goal = EntryEdit(find, "building"), EntryEdit(find, "building")
        self.kind = QComboBox()
        self.kind.addItem(self.tr("any relationship"), None)
        for key in BETWEEN_OFFICES:
            self.kind.addItem(word(RELATIONSHIPS, key), key)
        for edit in (self.start, self.goal):
            edit.chosen.connect(lambda _taken: self.ask())
            edit.editingFinished.connect(self.ask)
        self.kind.activated.connect(lambda _index: self.ask())
        row = QHBoxLayout()
        row.setSpacing(theme().px(12))
        for label, edit in ((self.tr("From"), self.start), (self.tr("To"), self.goal), (self.tr("Along"), self.kind)):
            row.addWidget(Field(label, edit), 1)
        return row

    def _show(self, was_asked: bool) -> None:
        px = theme().px
        while self.card.body.count():
            taken = self.card.body.takeAt(0).widget()
            if taken is not None:
                taken.hide()
                taken.deleteLater()
        for at, step in enumerate(self.steps or ()):
            if at:
                self.card.body.addWidget(hairline())
            self.card.body.addWidget(self._make_step(step))
        if not self.steps:
            text = self.tr("No relationship leads from one to the other.") if was_asked else self.tr("Choose both.")
            label = Label(text, "second", wraps=True)
            label.setContentsMargins(px(14), px(4), px(14), px(8))
            self.card.body.addWidget(label)

    def _make_step(self, step: Step) -> QWidget:
        px = theme().px
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(px(14), px(8), px(14), px(8))
        row.setSpacing(px(10))
        for number, name in ((step.subject_id, step.subject), (step.object_id, step.object)):
            link = TextLink(plain(name))
            link.clicked.connect(lambda number=number: self.opened.emit(number))
            row.addWidget(link)
            if number == step.subject_id:
                row.addWidget(Label(word(RELATIONSHIPS, step.kind), "second"))
                row.addWidget(Picture("chevron-right", "second", 14))
        row.addStretch(1)
        return made
