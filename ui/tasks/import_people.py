"""What a release's text told: the people as cards, the organizations and the programme, its date, what is printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from directory.importing.comparing import Comparison
from directory.importing.doubts import Doubt
from directory.importing.publishing import NEVER_PRINTED, NOT_PRINTED
from directory.importing.steps import Decision, ImportPlan, PlannedItem
from directory.records import ParsedEntry
from ui.tasks import import_words as words
from ui.tasks.import_card import phone_cure
from ui.tasks.import_text import paint_number
from ui.texts import number, plain, sentence
from ui.theme import theme
from ui.widgets.buttons import escaped, link
from ui.widgets.card import Card, hairline
from ui.widgets.cure import Cure
from ui.widgets.labels import ElidedLabel, Label, Picture, set_look
from ui.widgets.pill import Pill


class Found(NamedTuple):
    """One person of the release with all that her card says."""

    index: int
    item: PlannedItem
    comparisons: Sequence[Comparison]
    doubts: Sequence[Doubt]  # those that the user has not kept as they are
    all_doubts: Sequence[Doubt]


class NumberBadge(QWidget):
    """The number of a card; the same stands at its box in the text."""

    def __init__(self, value: int, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._role = value, role
        side = theme().px(20)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the palette in force."""
        painter = QPainter(self)
        paint_number(painter, QRectF(self.rect()), self._value, self._role)
        painter.end()


class PersonCard(Card):
    """Somebody whom the text names: tick, number, status, each detail with a remark, what is to be decided."""

    ticked = Signal(int, bool)
    decided = Signal(int, object)
    cured = Signal(int, str, object)
    kept = Signal(int, str)
    published = Signal()
    chosen = Signal(int)

    def __init__(self, found: Found, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.found = found
        item, px = found.item, theme().px
        self.setAccessibleName(words.name_of(item))
        is_open = item.status == "conflict" or bool(found.doubts)
        self.title.hide()
        self.tick = QCheckBox()
        self.tick.setAccessibleName(self.tr("Import {name}").format(name=words.name_of(item)))
        self.tick.setChecked(item.will_apply)
        policy = self.tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.tick.setSizePolicy(policy)
        if item.status not in ("new", "update"):
            self.tick.hide()  # never shown before it stands in the card: it would be a window of its own
        self.tick.clicked.connect(lambda on: self.ticked.emit(found.index, on))
        name = ElidedLabel(words.name_of(item), "value strong")
        parts = [plain(item.shown.get(part) or "") for part in ("title", "organization")]
        office = ElidedLabel(" · ".join(part for part in parts if part), "second")
        office.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        word, kind, icon, _more = words.STATUSES[item.status]
        self.pill = Pill(kind, words.translated(word), icon)
        self.head.takeAt(self.head.count() - 1)
        for made in (self.tick, NumberBadge(found.index + 1, "note" if is_open else "accent"), name):
            self.head.addWidget(made)
        self.head.addWidget(office, 1)
        self.head.addWidget(self.pill)
        self._add_details(px)
        self._add_cures()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the card shows its box in the text."""
        super().mousePressEvent(event)
        self.chosen.emit(self.found.index)

    def _add_details(self, px: Callable[[float], int]) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, px(4))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(3))
        grid.setColumnMinimumWidth(0, px(64))
        grid.setColumnStretch(1, 1)
        record = self.found.item.record
        assert isinstance(record, ParsedEntry)
        remarks = _remarks(self.found.comparisons)
        doubtful = {doubt.raw for doubt in self.found.all_doubts}
        for at, detail in enumerate(record.details):
            grid.addWidget(Label(words.field_word(detail.kind), "field"), at, 0)
            grid.addWidget(ElidedLabel(words.value_text(detail.kind, detail.raw)), at, 1)
            text, role, icon = self._remark(detail.kind, detail.raw, remarks, is_doubtful=detail.raw in doubtful)
            line = QHBoxLayout()
            line.setSpacing(px(5))
            line.addStretch(1)
            line.addWidget(Picture(icon, role, 14))
            line.addWidget(Label(text, role))
            grid.addLayout(line, at, 2)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(px(44))  # not margins: these are not mirrored
        row.addLayout(grid, 1)
        row.addSpacing(px(14))
        self.body.addLayout(row)

    def _remark(
        self, kind: str, raw: str, remarks: Mapping[str, Comparison], *, is_doubtful: bool
    ) -> tuple[str, str, str]:
        """What there is to say of a detail: (text, role, icon)."""
        ours = remarks[kind].ours if kind in remarks else ()
        is_known = _folded(raw) in {_folded(value) for value in ours}
        if is_doubtful:
            known = self.tr("also in the directory: can't be dialled")
            return (known if is_known else self.tr("can't be dialled")), "note", "warning"
        if is_known or (kind in remarks and remarks[kind].is_same):
            return self.tr("as in the directory"), "good", "check"
        return (self.tr("another one than ours") if ours else self.tr("new")), "second", "plus"

    def _add_cures(self) -> None:
        item, made = self.found.item, []
        if item.status == "conflict":
            made.append(self._conflict_cure(item))
        elif item.reason is not None and item.reason.template == NOT_PRINTED:
            cure = Cure(
                self.tr("Internal here, so not printed."), self.tr("Make public"), [self.tr("Leave it internal")]
            )
            cure.applied.connect(self.published)
            cure.linked.connect(lambda _which: cure.hide())
            made.append(cure)
        elif item.reason is not None and item.reason.template == NEVER_PRINTED:
            made.append(Cure(words.capitalised(sentence(item.reason))))
        elif item.is_left_out:
            made.append(Label(self.tr("Left out of this import."), "second"))
        made += [phone_cure(self, self.found.index, doubt) for doubt in self.found.doubts]
        px = theme().px
        for widget in made:
            row = QHBoxLayout()
            row.setContentsMargins(px(12), px(4), px(12), px(2))
            row.addWidget(widget)
            self.body.addLayout(row)
        self.cures = [widget for widget in made if isinstance(widget, Cure) and widget.button is not None]
        if self.cures:
            set_look(self, state="open")

    def _conflict_cure(self, item: PlannedItem) -> Cure:
        choices, other = words.candidates_of(item), words.other_choice(item)
        named = [self.tr("It is {whom}").format(whom=escaped(words.candidate_text(item, c))) for c in choices]
        if len(choices) == 1:
            named = [words.same_sentence(item)]
        acts: list[tuple[str, Decision]] = list(zip(named, choices, strict=True))
        if other is not None:
            acts.append((words.other_word(item), other))
        cure = Cure(words.capitalised(words.conflict_reason(item)), acts[0][0], [text for text, _decision in acts[1:]])
        cure.applied.connect(lambda: self.decided.emit(self.found.index, acts[0][1]))
        cure.linked.connect(lambda which: self.decided.emit(self.found.index, acts[which + 1][1]))
        return cure


class SuggestionsCard(Card):
    """The organizations and programmes that the text names: which are in the directory; nothing is made unasked."""

    opened = Signal(int)

    def __init__(self, plan: ImportPlan, parent: QWidget | None = None) -> None:
        organizations = [(s, at) for s, at in plan.suggestions if s.kind == "organization"]
        programmes = [(s, at) for s, at in plan.suggestions if s.kind == "programme"]
        super().__init__("", parent=parent)
        self.title.setText(self.tr("Organisations and programme"))
        self.setAccessibleName(self.title.text())
        px = theme().px
        missing = [plain(s.name) for s, at in organizations if at is None]
        texts = []
        if organizations and not missing:
            texts.append(self.tr("All %n are in the directory.", "", len(organizations)))
        elif organizations and len(missing) == len(organizations):
            texts.append(self.tr("None of the %n organisation(s) is in the directory.", "", len(organizations)))
        elif organizations:
            known = self.tr("%n of them are in the directory; not yet: {names}", "", len(organizations) - len(missing))
            texts.append(known.format(names=", ".join(missing)))
        if missing:
            texts.append(self.tr("They are only named here: an import makes none of them."))
        inside = QVBoxLayout()
        inside.setContentsMargins(px(14), 0, px(14), px(4))
        inside.setSpacing(px(6))
        for text in texts:
            inside.addWidget(Label(text, "second", wraps=True))
        self.rows = QWidget()
        rows = QVBoxLayout(self.rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        for suggestion, at in organizations:
            rows.addWidget(self._row("building", plain(suggestion.name), at))
        self.rows.setVisible(False)
        inside.addWidget(self.rows)
        for suggestion, at in programmes:
            inside.addWidget(hairline())
            inside.addWidget(self._row("tree", plain(suggestion.name), at))
        self.body.addLayout(inside)
        if organizations:
            self.show_button = link(self.tr("Show"))
            self.show_button.clicked.connect(self._toggle)
            self.head.addWidget(self.show_button)
        counts = self.tr("{organizations} + {programmes}") if programmes else self.tr("{organizations}")
        self.count.setText(counts.format(organizations=number(len(organizations)), programmes=number(len(programmes))))
        self.count.show()

    def _toggle(self) -> None:
        self.rows.setVisible(not self.rows.isVisible())
        self.show_button.setText(self.tr("Hide") if self.rows.isVisible() else self.tr("Show"))

    def _row(self, icon: str, name: str, at: int | None) -> QWidget:
        row, px = QWidget(), theme().px
        line = QHBoxLayout(row)
        line.setContentsMargins(0, px(2), 0, px(2))
        line.setSpacing(px(8))
        line.addWidget(Picture(icon, "accent", 16))
        label = ElidedLabel(name)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.addWidget(label, 1)
        if at is None:
            line.addWidget(Label(self.tr("not in the directory"), "second"))
        else:
            line.addWidget(Label(self.tr("in the directory"), "good"))
        return row


def _remarks(comparisons: Sequence[Comparison]) -> dict[str, Comparison]:
    return {comparison.field: comparison for comparison in comparisons}


def _folded(value: str) -> str:
    """What two spellings of a number or address share."""
    return "".join(value.split()).replace("-", "").casefold()
