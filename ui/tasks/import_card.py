"""The panel of one item: what is to be decided, both records side by side, and the card as it was received."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from directory.importing.comparing import Comparison
from directory.importing.doubts import Doubt
from directory.importing.originals import text_as_received
from directory.importing.steps import Decision, PlannedItem
from directory.records import ParsedEntry
from ui.tasks import import_words as words
from ui.tasks.import_numbered import NumberedText
from ui.texts import number, plain, sentence
from ui.theme import theme
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import button, escaped
from ui.widgets.card import hairline
from ui.widgets.cure import Cure
from ui.widgets.labels import ElidedLabel, Label, set_tip
from ui.widgets.scroll import Scroll

LEAST_WIDTH = 340  # of the panel


class ItemPanel(QWidget):
    """`decided(index, Decision or None)`; `cured(index, phone as received, its better or None)`."""

    decided = Signal(int, object)
    cured = Signal(int, str, object)
    published = Signal()
    kept = Signal(int, str)
    compared = Signal(int, object)  # another candidate was chosen to look at: its key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._index = -1
        self._item: PlannedItem | None = None
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(px(16), px(16), px(16), px(16))
        self._column.setSpacing(px(10))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        self._avatar = Avatar("", 40)
        head.addWidget(self._avatar)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.name = ElidedLabel("", "heading")
        self.place = ElidedLabel("", "second")
        names.addWidget(self.name)
        names.addWidget(self.place)
        head.addLayout(names, 1)
        self._column.addLayout(head)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(px(10))
        self._column.addLayout(self._middle)
        self._add_received()
        self._column.addStretch(1)
        self.scroll = Scroll(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroll)

    def _add_received(self) -> None:
        px = theme().px
        line = QHBoxLayout()
        self._received_title = Label(self.tr("The card as received"), "section")
        line.addWidget(self._received_title)
        line.addStretch(1)
        self.copy_button = button(self.tr("Copy"), "quiet", "copy")
        self.copy_button.clicked.connect(self._copy)
        line.addWidget(self.copy_button)
        self._column.addSpacing(px(6))
        self._column.addLayout(line)
        self.received = NumberedText()
        self._column.addWidget(self.received)

    @property
    def index(self) -> int:
        """The item that is shown; -1 for none."""
        return self._index

    def show_item(self, index: int, of: int, item: PlannedItem, doubts: Sequence[Doubt]) -> None:
        """Show an item of a plan of so many; `show_comparison` adds the two records."""
        is_other = index != self._index
        self._index, self._item = index, item
        self._avatar.show_name(words.name_of(item))
        self._avatar.setVisible(isinstance(item.record, ParsedEntry))
        self.name.setText(words.name_of(item))
        place = self.tr("card {number} of {count}, line {line}")
        self.place.setText(place.format(number=number(index + 1), count=number(of), line=number(item.record.line)))
        _empty(self._middle)
        self._add_choices(item)
        for doubt in doubts:
            self._middle.addWidget(self._doubt_cure(doubt))
        self.received.show_text(text_as_received(item), item.record.line)
        if is_other:
            self.scroll.verticalScrollBar().setValue(0)

    def show_comparison(self, comparisons: Sequence[Comparison]) -> None:
        """Both records side by side, in what the file says; what it does not mention stays as it is."""
        if not comparisons:
            return
        box = QWidget()
        grid = QGridLayout(box)
        px = theme().px
        grid.setContentsMargins(0, px(4), 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        other = words.compared_with(self._item) if self._item is not None else None
        is_of_file = other is not None and other[0] == "item"  # an earlier card of it
        place = self.tr("Earlier in the file") if is_of_file else self.tr("In the directory")
        grid.addWidget(Label(place, "field strong"), 0, 0)
        grid.addWidget(Label(self.tr("In the file"), "field strong"), 0, 1)
        at = 1
        for comparison in (each for each in comparisons if each.theirs):
            grid.addWidget(hairline(), at, 0, 1, 2)
            grid.addWidget(Label(words.field_word(comparison.field), "field"), at + 1, 0)
            if comparison.is_same:
                same = Label(self.tr("same"), "good")
                grid.addWidget(same, at + 1, 1, Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(self._values(comparison.field, comparison.ours, is_other=False), at + 2, 0)
            grid.addWidget(
                self._values(comparison.field, comparison.theirs, is_other=not comparison.is_same), at + 2, 1
            )
            at += 3
        grid.addWidget(hairline(), at, 0, 1, 2)
        self._middle.addWidget(box)

    def focus_first(self) -> None:
        """Go to the first thing to do here."""
        for at in range(self._middle.count()):
            made = self._middle.itemAt(at).widget()
            if isinstance(made, Cure) and made.button is not None:
                made.button.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.copy_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _values(self, field: str, values: Sequence[str], *, is_other: bool) -> Label:
        texts = [words.value_text(field, value) for value in values]
        text = words.breakable("\n".join(text for text in texts if text)[:1000]) or self.tr("none")
        return Label(text, "strong" if is_other and values else "", wraps=True)

    def _add_choices(self, item: PlannedItem) -> None:
        """What can be decided: as a cure while it is open, as choices once it is not."""
        if item.status == "rejected":
            self._middle.addWidget(Cure(words.capitalised(sentence(item.reason))))
        elif item.status == "conflict":
            self._add_conflict(item)
        elif item.choices:
            self._add_settled(item)
        elif words.remark_of(item):
            self._middle.addWidget(Label(words.capitalised(words.remark_of(item)), "second", wraps=True))

    def _add_conflict(self, item: PlannedItem) -> None:
        """The question and its answers; of several people each with what speaks for it."""
        found, other = words.candidates_of(item), words.other_choice(item)
        apart = [words.other_word(item)] if other is not None else []
        if len(found) == 1:
            cure = Cure(words.capitalised(words.conflict_reason(item)), words.same_sentence(item), apart)
            cure.applied.connect(lambda: self.decided.emit(self._index, found[0]))
            cure.linked.connect(lambda _which: self.decided.emit(self._index, other))
            self._middle.addWidget(cure)
            return
        cure = Cure(words.capitalised(words.conflict_reason(item)), apart[0] if apart else "")
        cure.applied.connect(lambda: self.decided.emit(self._index, other))
        self._middle.addWidget(cure)
        self._add_radios([(words.candidate_text(item, decision), decision) for decision in found], None)

    def _add_settled(self, item: PlannedItem) -> None:
        """Choices of an item that is not open: as it is planned, another decision, left out."""
        if words.remark_of(item):
            self._middle.addWidget(Label(words.capitalised(words.remark_of(item)), "second", wraps=True))
        choices: list[tuple[str, Decision | None]] = []
        if item.candidates:
            choices.append((self.tr("Decide later"), None))
        else:
            choices.append((self.tr("Add to ours") if item.status == "update" else self.tr("Import it"), None))
        choices += [(self._choice_text(item, choice), choice) for choice in item.choices if choice.what != "skip"]
        choices += [(self._choice_text(item, choice), choice) for choice in item.choices if choice.what == "skip"]
        self._add_radios(choices, item)

    def _add_radios(self, choices: Sequence[tuple[str, Decision | None]], item: PlannedItem | None) -> None:
        """One of several decisions; that of `item` is the present one."""
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        room = max(self.width(), theme().px(LEAST_WIDTH)) - theme().px(80)  # one long choice would push out all columns
        for text, decision in choices:
            radio = QRadioButton(escaped(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)))
            radio.setAccessibleName(text)
            set_tip(radio, text)
            radio.setChecked(item is not None and decision == item.decision)
            radio.clicked.connect(lambda _checked=False, decision=decision: self.decided.emit(self._index, decision))
            rows.addWidget(radio)
        self._middle.addWidget(box)

    def _choice_text(self, item: PlannedItem, choice: Decision) -> str:
        if choice.what == "skip":
            return self.tr("Leave it out")
        if choice.what == "keep-both":
            return self.tr("Import as somebody new")
        if choice.what == "keep-ours":
            return self.tr("Keep ours where both changed")
        return self.tr("Add to {whom}").format(whom=words.candidate_text(item, choice))

    def _doubt_cure(self, doubt: Doubt) -> Cure:
        return phone_cure(self, self._index, doubt)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(text_as_received(self._item) if self._item is not None else "")


def phone_cure(target: ItemPanel | QWidget, index: int, doubt: Doubt) -> Cure:
    """A phone that can't be dialled, with what may have been meant; answers through `target.cured` and `.kept`."""
    signals: ItemPanel = target  # type: ignore[assignment]  # whatever has both signals
    translated = words.translated
    text = translated(
        QT_TRANSLATE_NOOP("importing", "{phone}: {problem}. The text as received is kept in any case.")
    ).format(phone=words.value_text("phone", doubt.raw), problem=sentence(doubt.problem))
    use = ""
    if doubt.suggestion:
        use = translated(QT_TRANSLATE_NOOP("importing", "Use {phone}")).format(phone=plain(doubt.suggestion))
    others = (
        QT_TRANSLATE_NOOP("importing", "Keep as it is"),
        QT_TRANSLATE_NOOP("importing", "Leave the phone out"),
    )
    cure = Cure(text, use, [translated(other) for other in others])
    cure.applied.connect(lambda: signals.cured.emit(index, doubt.raw, doubt.suggestion))
    cure.linked.connect(
        lambda which: signals.cured.emit(index, doubt.raw, None) if which else signals.kept.emit(index, doubt.raw)
    )
    return cure


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        made = layout.takeAt(0).widget()
        if made is not None:
            made.hide()
            made.deleteLater()
