"""The line above a list while something is searched for: how many were found, what is to be said, what is hidden."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import link
from ui.widgets.labels import ElidedLabel, Label


class ListSummary(QFrame):
    """`hidden_wanted` what the filters hide, `save_wanted` the search, `help_wanted` what can be typed."""

    hidden_wanted = Signal()
    save_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_save: bool) -> None:
        super().__init__(parent)
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(12), px(6))
        row.setSpacing(px(8))
        self.found_label = Label("", "section")
        self.note_label = ElidedLabel("", "second")
        self.help_button = link(self.tr("What can I type?"))
        self.help_button.clicked.connect(self.help_wanted)
        self.hidden_label = Label("", "second")
        self.show_button = link(self.tr("Show"))
        self.show_button.setAccessibleName(self.tr("Show them: clear the filters"))
        self.show_button.clicked.connect(self.hidden_wanted)
        self.save_button = link(self.tr("Save this search"), "bookmark")
        self.save_button.clicked.connect(self.save_wanted)
        for widget in (self.found_label, self.note_label, self.help_button):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.hidden_label, self.show_button, self.save_button):
            row.addWidget(widget)
        self.save_button.setVisible(can_save)  # within the row: shown before, it would be a window
        self.hide()

    def tell(self, found: str, notes: str, *, is_puzzled: bool) -> None:
        """How many were found, and what is to be said of the query; `is_puzzled`: a part of it was not understood."""
        self.found_label.setText(found)
        self.note_label.setText(notes)
        self.help_button.setVisible(is_puzzled)
        self.tell_hidden(0)

    def tell_hidden(self, count: int) -> None:
        """How many more there are without the filters."""
        text = self.tr("%n more without the filters", "", count)
        self.hidden_label.setText(text)
        self.hidden_label.setVisible(count > 0)
        self.show_button.setVisible(count > 0)
