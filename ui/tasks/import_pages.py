"""The pages around an import's list: it is working, there is nothing to import, in which encoding is it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from directory.importing.receiving import Received
from ui.texts import number, phrase, plain
from ui.theme import theme
from ui.widgets.buttons import button, escaped, link
from ui.widgets.card import Card
from ui.widgets.cure import Cure
from ui.widgets.labels import Label, Picture
from ui.widgets.scroll import Scroll


def _centred(page: QWidget, width: int) -> QVBoxLayout:
    """A column in the middle of a page."""
    px = theme().px
    page.setProperty("ground", "window")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    across = QHBoxLayout(page)
    across.setContentsMargins(px(24), px(24), px(24), px(24))
    inside = QWidget()
    inside.setMaximumWidth(px(width))
    across.addStretch(1)
    across.addWidget(inside, 6)
    across.addStretch(1)
    column = QVBoxLayout(inside)
    column.setSpacing(px(12))
    return column


class WorkingPage(QWidget):
    """What is being done, how far it is, and Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _centred(self, 420)
        self.text = Label("", "section")
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.count = Label("", "second")
        self.count.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        column.addStretch(1)
        for made in (self.text, self.bar, self.count):
            column.addWidget(made)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def show_work(self, text: str, done: int, total: int) -> None:
        """`total` 0: nobody knows how much it is."""
        self.text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        counted = self.tr("{done} of {total}").format(done=number(done), total=number(total)) if total else ""
        self.count.setText(counted)


class SorryPage(QWidget):
    """Why nothing can be imported, and what to do instead."""

    other_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _centred(self, 560)
        column.addStretch(1)
        column.addWidget(Picture("document", "muted", 36), 0, Qt.AlignmentFlag.AlignHCenter)
        self.title = Label(self.tr("There is nothing to import here"), "heading")
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        self.text = Label("", "", wraps=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addStretch(1)
        self.other_button = button(self.tr("Choose another file…"), "primary", "folder")
        self.other_button.clicked.connect(self.other_wanted)
        row.addWidget(self.other_button)
        self.paste_button = link(self.tr("Paste text"))
        self.paste_button.clicked.connect(self.paste_wanted)
        row.addWidget(self.paste_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def show_problems(self, problems: Sequence[str]) -> None:
        """One sentence for each source."""
        self.text.setText("\n\n".join(plain(problem)[:600] for problem in problems[:6]))


class EncodingPage(QWidget):
    """In which encoding a file is, chosen by how its names read; `encoding()` is the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _centred(self, 760)
        self.text = Label("", "", wraps=True)
        column.addWidget(self.text)
        self.card = Card(self.tr("Choose the line in which the names read right"))
        column.addWidget(self.card, 1)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}

    def show_received(self, received: Received) -> None:
        """The encodings that a file may be in."""
        px = theme().px
        text = self.tr("{name} does not say in which encoding its letters are written.")
        self.text.setText(text.format(name=plain(Path(received.file.name).name)))
        for old in self.choices.values():
            self._group.removeButton(old)
        self.choices.clear()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(px(14), px(4), px(14), px(4))
        rows.setSpacing(px(4))
        for preview in received.previews:
            word = self.tr("{word} ({encoding})").format(word=phrase(preview.word), encoding=preview.encoding)
            radio = QRadioButton(escaped(word))
            names = ", ".join(plain(name) for name in preview.names)
            radio.setAccessibleDescription(names)
            row = QHBoxLayout()
            row.setSpacing(px(12))
            radio.setFixedWidth(px(300))
            row.addWidget(radio)
            row.addWidget(Label(names, "value", wraps=True), 1)
            rows.addLayout(row)
            self._group.addButton(radio)
            self.choices[preview.encoding] = radio
        while self.card.body.count():
            self.card.body.takeAt(0).widget().deleteLater()
        self.card.body.addWidget(Scroll(inside))
        first = next(iter(self.choices.values()))
        first.setChecked(True)
        first.setFocus()

    def encoding(self) -> str:
        """The chosen encoding."""
        return next(name for name, radio in self.choices.items() if radio.isChecked())


class Bars(QWidget):
    """What is said above an import's content: a file that could not be read, a directory that has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._cures: list[Cure] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(16), px(8), px(16), px(8))
        self._column.setSpacing(px(8))
        self.hide()

    def add(self, text: str, button_text: str = "") -> Cure:
        """Say something more, with its cure."""
        cure = Cure(plain(text)[:600], button_text)
        self._cures.append(cure)
        self._column.addWidget(cure)
        self.show()
        return cure

    def texts(self) -> list[str]:
        """What is said."""
        return [cure.label.text() for cure in self._cures]

    def clear(self) -> None:
        """Say nothing any more."""
        for cure in self._cures:
            cure.hide()
            cure.deleteLater()
        self._cures.clear()
        self.hide()
