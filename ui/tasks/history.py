"""The history: who changed what and when, of the office or of one entry; field by field, and taken back from here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.history.details import NamedChange, list_changes, say_names
from directory.history.log import FieldChange, HistoryItem, list_history, text_of
from directory.search.listing import row_of
from ui.office import Office
from ui.tasks.history_words import change_text, is_shown, reference_of
from ui.tasks.task import Task
from ui.texts import day_in_words, number, plain, sentence
from ui.theme import theme
from ui.widgets.buttons import Button, link
from ui.widgets.card import hairline
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll

AT_ONCE, SHOWN = 100, 60  # ChangeSets, lines of one
LINE = 26  # the height of a ChangeSet's first line
REVERSALS = ("undo", "redo")


class HistoryTask(Task):
    """The latest changes first, a day under a day; more when asked for."""

    def __init__(self, office: Office, back_text: str, entry_id: int | None = None) -> None:
        row = row_of(office.raw, entry_id) if entry_id else None
        super().__init__(self.tr("History"), back_text, plain(row.name) if row else self.tr("of the whole directory"))
        self.office = office
        self.entry_id = entry_id
        self.opened_sets: set[int] = set()  # whose changes are shown in full
        self._most = AT_ONCE
        page = QWidget()
        px = theme().px
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(px(24), px(12), px(24), px(20))
        self._column.setSpacing(0)
        self._scroll = Scroll(page)
        self.content.addWidget(self._scroll)
        self.foot_text.setText(self.tr("Undo and Redo are changes too; nothing is ever taken out of the history."))
        office.changed.connect(self.show_again)
        self.show_again()

    def show_again(self) -> None:
        """Read the history and show it."""
        items = self.office.read(list_history, self.entry_id, self._most + 1)
        while self._column.count():
            taken = self._column.takeAt(0).widget()
            if taken is not None:
                taken.deleteLater()
        day: date | None = None
        for item in items[: self._most]:
            local = item.made_at.astimezone()
            if local.date() != day:
                day = local.date()
                self._column.addWidget(self._make_day(day))
            self._column.addWidget(self._make_item(item, local))
        if not items:
            self._column.addWidget(Label(self.tr("Nothing has been changed yet."), "second"))
        if len(items) > self._most:
            more = link(self.tr("Show earlier changes"))
            more.clicked.connect(self._show_more)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def revert(self, change_set_id: int, field: str | None = None, of: str | None = None) -> None:
        """Take back a whole ChangeSet, or put one field of a row back; what stands in the way is named."""

        def told(answer: Answer) -> None:
            text = "\n".join(sentence(line) for line in answer.lines)
            self.noticed.emit(text, ((self.tr("Undo"), lambda: self.office.change("undo", rest=False)),))

        def refused(problem: DirectoryError) -> None:
            self.noticed.emit(sentence(problem.text), ())

        self.office.change("revert", number=change_set_id, field=field, of=of, then=told, otherwise=refused)

    def unfold(self, change_set_id: int, shown: bool) -> None:
        """Show what a ChangeSet did in full, or fold it again."""
        (self.opened_sets.add if shown else self.opened_sets.discard)(change_set_id)
        scrolled = self._scroll.verticalScrollBar().value()
        self.show_again()
        self._scroll.verticalScrollBar().setValue(scrolled)

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self.show_again()

    def _make_day(self, day: date) -> QWidget:
        label = Label(day_in_words(day), "section")
        label.setContentsMargins(0, theme().px(14), 0, theme().px(4))
        return label

    def _make_item(self, item: HistoryItem, moment: datetime) -> QWidget:
        px = theme().px
        made = QFrame()
        made.setObjectName(f"change {item.change_set_id}")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(0, px(4), 0, px(6))
        row.setSpacing(px(12))
        time = Label(QLocale().toString(moment.time(), "HH:mm"), "second")
        time.setFixedSize(px(48), px(LINE))
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        what = plain(sentence(text_of(item.command, item.values)))
        title = ElidedLabel(what, "value")
        title.setFixedHeight(px(LINE))
        words.addWidget(title)
        self._add_changes(words, item)
        row.addLayout(words, 1)
        if item.is_reversed:
            row.addWidget(Pill("plain", self.tr("Taken back"), "undo"), 0, Qt.AlignmentFlag.AlignTop)
        author = Label(plain(item.author), "second")
        author.setFixedHeight(px(LINE))
        row.addWidget(author, 0, Qt.AlignmentFlag.AlignTop)
        if self.entry_id is None:
            row.addWidget(self._make_toggle(item, what), 0, Qt.AlignmentFlag.AlignTop)
        if self._can_revert(item):
            back = self._link(self.tr("Take back"), self.tr("Take back: {what}").format(what=what))
            back.clicked.connect(lambda: self.revert(item.change_set_id))
            row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        return made

    def _make_toggle(self, item: HistoryItem, what: str) -> Button:
        is_open = item.change_set_id in self.opened_sets
        text = self.tr("Hide what changed") if is_open else self.tr("What changed")
        toggle = self._link(text, self.tr("What changed: {what}").format(what=what))
        toggle.clicked.connect(lambda: self.unfold(item.change_set_id, not is_open))
        return toggle

    def _add_changes(self, words: QVBoxLayout, item: HistoryItem) -> None:
        """The fields of one entry's history at once; of the office's when they are asked for."""
        if self.entry_id is not None:
            self._add_lines(words, item, [("", change) for change in self.office.read(say_names, item.changes)])
        elif item.change_set_id in self.opened_sets:
            found = self.office.read(list_changes, item.change_set_id)
            self._add_lines(words, item, [(self._whose(one), one.change) for one in found.changes])
            hidden = found.entries - len({one.entry_id for one in found.changes})
            if hidden > 0:
                words.addWidget(Label(self.tr("and %n more entries", "", hidden), "second"))

    def _whose(self, one: NamedChange) -> str:
        return plain(one.name)

    def _add_lines(self, words: QVBoxLayout, item: HistoryItem, lines: Sequence[tuple[str, FieldChange]]) -> None:
        shown = [(name, change) for name, change in lines if is_shown(change)]
        before = ""
        for name, change in shown[:SHOWN]:
            if name != before:
                words.addWidget(ElidedLabel(name, "section"))
                before = name
            words.addWidget(self._make_change(item, change))
        if len(shown) > SHOWN:
            rest = self.tr("and {count} more").format(count=number(len(shown) - SHOWN))
            words.addWidget(Label(rest, "second"))

    def _make_change(self, item: HistoryItem, change: FieldChange) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(10))
        text = change_text(change)
        label = ElidedLabel(text, "second")
        row.addWidget(label)
        field = change.column
        if field is not None and self._can_revert(item):
            back = self._link(self.tr("Put back"), self.tr("Put back {what}").format(what=text))
            back.clicked.connect(lambda: self.revert(item.change_set_id, field, reference_of(change)))
            row.addWidget(back)
        row.addStretch(1)
        return made

    def _can_revert(self, item: HistoryItem) -> bool:
        return self.office.can_edit and not item.is_reversed and item.command not in REVERSALS

    def _link(self, text: str, name: str) -> Button:
        made = link(text)
        made.setAccessibleName(name)
        return made
