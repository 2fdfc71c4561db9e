"""The history: who changed what and when, of the office or of one entry; the field, before and after."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from directory.history.log import FieldChange, HistoryItem, list_history, text_of
from directory.search.listing import row_of
from ui.office import Office
from ui.tasks.task import Task
from ui.texts import day_in_words, plain, sentence
from ui.theme import theme
from ui.widgets.buttons import link
from ui.widgets.card import hairline
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll
from ui.words import field_word

AT_ONCE = 100


class HistoryTask(Task):
    """The latest changes first, a day under a day; more when asked for."""

    def __init__(self, office: Office, back_text: str, entry_id: int | None = None) -> None:
        row = row_of(office.raw, entry_id) if entry_id else None
        super().__init__(self.tr("History"), back_text, plain(row.name) if row else self.tr("of the whole directory"))
        self.office = office
        self.entry_id = entry_id
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
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(0, px(6), 0, px(6))
        row.setSpacing(px(12))
        time = Label(QLocale().toString(moment.time(), "HH:mm"), "second")
        time.setFixedWidth(px(48))
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(ElidedLabel(plain(sentence(text_of(item.command, item.values))), "value"))
        for change in item.changes:
            if change.column is not None:
                words.addWidget(self._make_change(change))
        row.addLayout(words, 1)
        if item.is_reversed:
            row.addWidget(Pill("plain", self.tr("Taken back"), "undo"), 0, Qt.AlignmentFlag.AlignTop)
        author = Label(plain(item.author), "second")
        row.addWidget(author, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        return made

    def _make_change(self, change: FieldChange) -> QWidget:
        nothing = self.tr("nothing")
        text = self.tr("{field}: {before} → {after}").format(
            field=field_word(change.column or ""),
            before=nothing if change.before in (None, "") else plain(change.before),
            after=nothing if change.after in (None, "") else plain(change.after),
        )
        return ElidedLabel(text, "second")
