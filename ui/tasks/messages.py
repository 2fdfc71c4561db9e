"""The very text to paste, a message at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.texts import plain
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.labels import Label, Picture
from ui.widgets.scroll import Scroll

SHOWN, LONGEST = 30, 4000  # messages, and characters of one
LEAST_WIDTH = 296


class Messages(QWidget):
    """Shows the messages; `copied(number)` and `mail_wanted(number)` when one is asked for."""

    copied = Signal(int)
    mail_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(16), px(12), px(8), px(12))
        outer.setSpacing(px(8))
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("What you will paste"), "section"))
        self.count_label = Label("", "second")
        head.addWidget(self.count_label)
        head.addStretch(1)
        outer.addLayout(head)
        page = QWidget()
        page.setMinimumWidth(px(LEAST_WIDTH))
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, px(8), 0)
        self._rows.setSpacing(px(8))
        outer.addWidget(Scroll(page), 1)
        note = QHBoxLayout()
        note.addWidget(Picture("info", "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.note_label = Label("", "muted", wraps=True)
        note.addWidget(self.note_label, 1)
        outer.addLayout(note)

    def show_batches(self, batches: Sequence[str], place: str) -> None:
        """Show these texts; `place` is bcc, cc or to."""
        while self._rows.count():
            taken = self._rows.takeAt(0).widget()
            if taken is not None:
                taken.deleteLater()
        self.count_label.setText(self.tr("%n messages", "", len(batches)) if batches else "")
        names = {"bcc": "Bcc", "cc": "Cc", "to": "To"}
        for number, text in enumerate(batches[:SHOWN]):
            self._rows.addWidget(self._make(number, text, names[place]))
        if not batches:
            self._rows.addWidget(Label(self.tr("A file is saved; there is nothing to paste."), "second", wraps=True))
        self._rows.addStretch(1)
        seen = (
            self.tr("Nobody sees the others' addresses.")
            if place == "bcc"
            else self.tr("Everybody sees all addresses.")
        )
        log = self.tr("The export is noted in the log with its date, audience and number.")
        self.note_label.setText(self.tr("{who_sees} {log}").format(who_sees=seen, log=log))

    def _make(self, number: int, text: str, place: str) -> QWidget:
        px = theme().px
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        head = QHBoxLayout()
        title = self.tr("Message {number}").format(number=number + 1)
        head.addWidget(Label(title, "section"))
        head.addWidget(Label(self.tr("{count} in {place}").format(count=text.count("@"), place=place), "second"))
        head.addStretch(1)
        copy = button(self.tr("Copy"), "", "copy")
        copy.setAccessibleName(self.tr("Copy message {number}").format(number=number + 1))
        copy.clicked.connect(lambda: self.copied.emit(number))
        head.addWidget(copy)
        mail = button(self.tr("New mail"), "quiet", "mail")
        mail.setAccessibleName(self.tr("New mail with message {number}").format(number=number + 1))
        mail.clicked.connect(lambda: self.mail_wanted.emit(number))
        head.addWidget(mail)
        column.addLayout(head)
        box = QFrame()
        box.setProperty("part", "quote")
        row = QHBoxLayout(box)
        row.setContentsMargins(px(12), px(10), px(12), px(10))
        row.addWidget(Label(place, "second"), 0, Qt.AlignmentFlag.AlignTop)
        shown = "\n".join(plain(line) for line in text.splitlines())
        body = Label(shown if len(shown) <= LONGEST else shown[:LONGEST] + "…", "cell", wraps=True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(body, 1)
        column.addWidget(box)
        return made
