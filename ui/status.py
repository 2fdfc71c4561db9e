"""The status line: which file, whether all of it is saved, and what goes on aside."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.frame import STATUS_HEIGHT
from ui.office import Office
from ui.texts import plain
from ui.theme import theme
from ui.widgets.buttons import link
from ui.widgets.labels import ElidedLabel, Label, Picture, set_role, set_tip


class StatusLine(QFrame):
    """Shows the file and its state; `copy_wanted` where it may only be read, `aside_wanted` to see what goes on."""

    copy_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.setProperty("part", "status")
        self.setFixedHeight(theme().px(STATUS_HEIGHT))
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(8))
        self.picture = Picture("check", "good", 12)
        self.state_label = Label("", "muted")
        file = office.address.file
        self.file_label = ElidedLabel(plain(file.name if file else office.address.title), "muted")
        set_tip(self.file_label, plain(office.name))
        self.copy_button = link(self.tr("Save a copy"))
        self.copy_button.clicked.connect(self.copy_wanted)
        self.copy_button.setVisible(office.is_read_only)
        self.aside_button = link("")
        self.aside_button.clicked.connect(self.aside_wanted)
        self.aside_button.hide()
        row.addWidget(self.picture)
        row.addWidget(self.state_label)
        row.addWidget(self.copy_button)
        row.addWidget(self.aside_button)
        row.addStretch(1)
        row.addWidget(self.file_label)
        office.saving.connect(self.show_saving)
        office.progress.told.connect(self.show_progress)
        self.show_saving(0)

    def show_saving(self, waiting: int) -> None:
        """Saved, saving, or read-only."""
        if self.office.is_read_only:
            self._show(self.tr("Read-only: this file may only be read"), "lock", "note")
        elif waiting:
            self._show(self._with_waiting(self.tr("Saving…")), "clock", "muted")
        else:
            self._show(self.tr("Saved"), "check", "muted")

    def show_progress(self, text: str) -> None:
        """How far a long change is, and how many wait behind it; what goes on aside is told there."""
        if not self.aside_button.isHidden():
            return
        self._show(self._with_waiting(text), "clock", "muted")

    def _with_waiting(self, text: str) -> str:
        """And how many changes wait behind the one that is being stored: what they change stands there as it was."""
        waiting = self.office.waiting - 1
        return self.tr("{work} · %n change(s) wait to be saved", "", waiting).format(work=text) if waiting > 0 else text

    def show_aside(self, text: str) -> None:
        """How far something is that goes on while the window shows something else; empty: nothing does."""
        self.aside_button.setText(text)
        self.aside_button.setVisible(bool(text))

    def _show(self, text: str, icon: str, role: str) -> None:
        self.state_label.setText(text)
        self.setAccessibleName(text)
        set_role(self.state_label, role)
        self.picture.show_icon(icon, "good" if icon == "check" else role)
