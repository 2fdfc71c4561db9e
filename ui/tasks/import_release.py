"""A release beside what was found in it: numbers tie the boxes in the text and the cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from directory.importing.comparing import Comparison
from directory.importing.doubts import Doubt
from directory.importing.marking import MarkedLine
from directory.importing.steps import ImportPlan
from directory.records import ParsedEntry
from models.dates import span
from ui.tasks.import_people import Found, PersonCard, SuggestionsCard
from ui.tasks.import_text import Box, ReleaseText
from ui.texts import plain
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.cure import Cure
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.scroll import Scroll


class ReleasePage(QSplitter):
    """Signals as those of a card, and `dated(date or None)`, `paste_wanted`."""

    ticked = Signal(object, bool)
    decided = Signal(int, object)
    cured = Signal(int, str, object)
    kept = Signal(int, str)
    published = Signal()
    dated = Signal(object)
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setProperty("ground", "window")
        self.text = ReleaseText()
        self.text.chosen.connect(self.choose)
        self.cards: dict[int, PersonCard] = {}
        self.addWidget(self._make_left())
        self.addWidget(self._make_right())
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.setSizes([theme().px(780), theme().px(610)])

    def _make_left(self) -> QWidget:
        px = theme().px
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(px(20), px(12), px(18), px(14))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(Label(self.tr("The text as received"), "section"))
        for kind, words in (
            ("accent", self.tr("person, programme")),
            ("good", self.tr("organisation")),
            ("note", self.tr("look here")),
        ):
            sample = Label("Aa", "sample")
            sample.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            sample.setProperty("kind", kind)
            pair = QHBoxLayout()
            pair.setSpacing(px(6))
            pair.addWidget(sample)
            pair.addWidget(ElidedLabel(words, "second"))
            head.addLayout(pair)
        head.addStretch(1)
        self.paste_button = button(self.tr("Paste other"), "quiet", "copy")
        self.paste_button.clicked.connect(self.paste_wanted)
        head.addWidget(self.paste_button)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        left.setMinimumWidth(px(420))
        return left

    def _make_right(self) -> QWidget:
        px = theme().px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(18), px(12), px(20), px(14))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.found_title = Label(self.tr("Found in it"), "section")
        self.found_text = Label("", "second")
        head.addWidget(self.found_title)
        head.addWidget(self.found_text)
        head.addStretch(1)
        self._head_height = theme().px(32)
        self.found_title.setMinimumHeight(self._head_height)
        column.addLayout(head)
        self._found = QVBoxLayout()
        self._found.setSpacing(px(10))
        column.addLayout(self._found)
        self.date = DateField(hint=self.tr("Not known"))
        self.date_field = Field(self.tr("Date of the release"), self.date)
        self.date_text = Label("", "second", wraps=True)
        self.date.written_changed.connect(self._take_date)
        column.addSpacing(px(4))
        column.addWidget(self.date_field)
        column.addWidget(self.date_text)
        column.addStretch(1)
        self.scroll = Scroll(inside)
        self.scroll.setMinimumWidth(px(420))
        return self.scroll

    def show_plan(
        self,
        plan: ImportPlan,
        lines: Sequence[MarkedLine],
        compare: Callable[[int], Sequence[Comparison]],
        doubts: Callable[[int], Sequence[Doubt]],
        kept: set[tuple[int, str]],
    ) -> None:
        """Show what was found; phones that the user keeps as they are have no cure any more."""
        self._empty()
        boxes: dict[int, Box] = {}
        for index, item in enumerate(plan.items):
            if not isinstance(item.record, ParsedEntry):
                continue
            every = doubts(index)
            open_doubts = [doubt for doubt in every if (index, doubt.raw) not in kept]
            self._add_card(Found(index, item, compare(index), open_doubts, every))
            is_doubtful = item.status == "conflict" or bool(open_doubts)
            boxes[index] = Box(index + 1, is_doubtful, tuple(plain(doubt.raw) for doubt in every))
        if not self.cards:
            self._found.addWidget(Cure(self._nobody()))
        if plan.suggestions:
            self._found.addWidget(SuggestionsCard(plan))
        self.text.show_lines(lines, boxes)
        organizations = sum(s.kind == "organization" for s, _at in plan.suggestions)
        programmes = sum(s.kind == "programme" for s, _at in plan.suggestions)
        people = sum(item.shown.get("kind") == "person" for item in plan.items)
        parts = [self.tr("%n person(s)", "", people)]
        parts += [self.tr("%n organisation(s)", "", organizations)] if organizations else []
        parts += [self.tr("%n programme(s)", "", programmes)] if programmes else []
        self.found_text.setText(", ".join(parts))
        dated = plan.files[0].dated
        if not self.date.hasFocus():
            self.date.set_written(dated.isoformat() if dated else None)
        self._tell_date(dated)

    def focus_first(self) -> None:
        """Go to the first thing to decide, else to the text."""
        for card in self.cards.values():
            if card.cures:
                card.cures[0].button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, record: int) -> None:
        """Show a record's card and box."""
        self.text.show_record(record)
        card = self.cards.get(record)
        if card is not None:
            self.scroll.show_part(card)

    def _add_card(self, found: Found) -> None:
        card = PersonCard(found)
        card.ticked.connect(lambda index, on: self.ticked.emit([index], on))
        card.decided.connect(self.decided)
        card.cured.connect(self.cured)
        card.kept.connect(self.kept)
        card.published.connect(self.published)
        card.chosen.connect(self.text.show_record)
        self.cards[found.index] = card
        self._found.addWidget(card)

    def _empty(self) -> None:
        self.cards.clear()
        while self._found.count():
            made = self._found.takeAt(0).widget()
            made.hide()
            made.deleteLater()

    def _nobody(self) -> str:
        return self.tr(
            "Nobody was found in this text. Contacts are read from the foot of a release, below a line such as "
            "“For more information, please contact:”."
        )

    def _tell_date(self, dated: date | None) -> None:
        if dated is None:
            self.date_text.setText(self.tr("No date in the text, so nothing is marked as verified by it."))
        else:
            self.date_text.setText(self.tr("What it says of these people counts as of this day."))

    def _take_date(self, written: str) -> None:
        first, last = span(written) if written else (None, None)
        if first != last:
            self.date_field.set_problem(self.tr("Write the day too, such as 12 May 2026."))
            return
        self.date_field.set_problem("")
        self.dated.emit(first)
