"""One contact on a sheet that is being composed: who, how she will be reached, what to know, her place in the order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from directory.phone_groups import group_digits
from directory.press.writer import contact_lines
from directory.released import Released
from directory.sheets.drafts import Remark
from ui.texts import day_in_words, plain, sentence
from ui.theme import theme
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import icon_button
from ui.widgets.cure import Cure
from ui.widgets.labels import ElidedLabel, Label, Picture, left_to_right

REACH_SHOWN = 3


class Grip(QWidget):
    """What a contact is dragged by; `dragged(y)` in global coordinates."""

    dragged = Signal(int)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(theme().px(18))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Picture("grip", "muted", 16), 0, Qt.AlignmentFlag.AlignCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit()
        event.accept()


class ContactRow(QFrame):
    """A contact in the list of a sheet. Alt with an arrow moves it, Del takes it off."""

    moved = Signal(int)  # by so many places
    dragged = Signal(int)  # global y
    removed = Signal()
    cured = Signal(str)  # detail-17
    verified = Signal(str)
    opened = Signal()

    def __init__(self, entry_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry_id = entry_id
        self.setProperty("part", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        px = theme().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(4), px(6), px(4), px(6))
        self._column.setSpacing(px(6))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.grip = Grip()
        self.grip.dragged.connect(self.dragged)
        row.addWidget(self.grip)
        self.avatar = Avatar("", 34)
        row.addWidget(self.avatar)
        who = QVBoxLayout()
        who.setSpacing(px(1))
        self.name_label = ElidedLabel("", "value strong")
        self.place_label = ElidedLabel("", "second")
        who.addWidget(self.name_label)
        who.addWidget(self.place_label)
        row.addLayout(who, 3)
        self._how = QVBoxLayout()
        self._how.setSpacing(px(1))
        row.addLayout(self._how, 2)
        self.up_button = icon_button("chevron-up", self.tr("Move up (Alt+Up)"))
        self.up_button.clicked.connect(lambda: self.moved.emit(-1))
        self.down_button = icon_button("chevron-down", self.tr("Move down (Alt+Down)"))
        self.down_button.clicked.connect(lambda: self.moved.emit(1))
        self.remove_button = icon_button("cross", self.tr("Take off the sheet"))
        self.remove_button.clicked.connect(self.removed)
        for made in (self.up_button, self.down_button, self.remove_button):
            row.addWidget(made)
        self._column.addLayout(row)
        self._remarks: list[QWidget] = []

    def show_held_back(self, name: str, reason: str) -> None:
        """Somebody who does not leave for this audience, and why."""
        self._show_name(name, name)
        self.place_label.setText(reason)
        self._show_reach([], self.tr("not printed"))
        self._show_remarks(())

    def show_contact(self, entry: Released, language: str, remarks: Sequence[Remark]) -> None:
        """Somebody as she will be printed."""
        native = next((name.value for name in entry.names if name.kind == "native"), "")
        self._show_name(f"{entry.name}  {native}" if native and native != entry.name else entry.name, entry.name)
        lines = contact_lines(entry, language)
        self.place_label.setText(plain(", ".join(line.text for line in lines if line.kind in ("title", "office"))))
        reach = [left_to_right(plain(line.text)) for line in lines if line.label]
        wrong = [remark for remark in remarks if remark.problem is not None]
        self._show_reach(reach, self.tr("nothing to be reached by") if not reach and not wrong else "")
        self._show_remarks(remarks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def _show_name(self, name: str, latin: str) -> None:
        self.name_label.setText(plain(name))
        self.avatar.show_name(latin)
        self.setAccessibleName(plain(name))

    def _show_reach(self, reach: Sequence[str], nothing: str) -> None:
        while self._how.count():
            taken = self._how.takeAt(0).widget()
            if taken is not None:
                taken.deleteLater()
        for text in reach[:REACH_SHOWN]:
            self._how.addWidget(ElidedLabel(text, "cell"))
        if len(reach) > REACH_SHOWN:
            self._how.addWidget(Label(self.tr("and %n more", "", len(reach) - REACH_SHOWN), "second"))
        if nothing:
            self._how.addWidget(Label(nothing, "note"))

    def _show_remarks(self, remarks: Sequence[Remark]) -> None:
        for made in self._remarks:
            made.deleteLater()
        self._remarks.clear()
        stale = [remark for remark in remarks if remark.problem is None]
        for remark in remarks:
            if remark.problem is not None:
                self._add(self._make_cure(remark))
        if stale:
            self._add(self._make_reminder(stale))

    def _add(self, made: QWidget) -> None:
        self._column.addWidget(made)
        self._remarks.append(made)

    def _make_cure(self, remark: Remark) -> Cure:
        text = self.tr("{detail} is left out: {problem}").format(
            detail=left_to_right(plain(remark.shown)), problem=sentence(remark.problem)
        )
        if remark.suggestion is None:
            return Cure(text)
        made = Cure(text, self.tr("Use {value}").format(value=_read(remark.suggestion)))
        made.applied.connect(lambda: self.cured.emit(remark.detail))
        return made

    def _make_reminder(self, stale: Sequence[Remark]) -> Cure:
        days = [remark.verified for remark in stale if remark.verified is not None]
        if len(days) == len(stale):
            text = self.tr("Last verified on {day}").format(day=day_in_words(min(days)))
        else:
            text = self.tr("Not verified yet: {details}").format(
                details=", ".join(_read(r.shown) for r in stale if r.verified is None)
            )
        made = Cure(text, "", (self.tr("Still right"),))
        made.linked.connect(lambda _number: [self.verified.emit(remark.detail) for remark in stale])
        return made


def _read(value: str) -> str:
    """A number as it is read, an address as it is."""
    return left_to_right(group_digits(value) if re.fullmatch(r"\+\d+", value) else plain(value))
