"""The exact times of a turn, written in place; and how often a week is to be repeated."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from directory.rota.turns import MOST_COPIES, Turn
from directory.rota.week import Week
from models.dates import span
from ui.rota.blocks import movable
from ui.rota.words import clock_time
from ui.texts import day_in_words, plain
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import Label

CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?([0-5]\d))?")


def read_clock(text: str) -> timedelta | None:
    """A time of day as typed, from midnight: 8, 8:30, 0830, 24:00; None where it is none."""
    found = CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    length = timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    return length if length <= timedelta(days=1) else None


class Popup(QFrame):
    """A frame over the grid: Esc closes it, Enter does what it is for. `closed` when it has gone."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        px = theme().px
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(14), px(12), px(14), px(12))
        self.column.setSpacing(px(10))

    def finish(self) -> None:
        """What Enter does."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Close it."""
        self.hide()
        self.deleteLater()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Esc closes the popup, and does not lead out of the task."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)


class TurnEditor(Popup):
    """`saved(turn, begins, ends, person)`, `removed(turn)`."""

    saved = Signal(object, object, object, int)
    removed = Signal(object)

    def __init__(self, week: Week, turn: Turn, parent: QWidget) -> None:
        super().__init__(parent)
        self.turn = turn
        begins, ends = movable(turn)
        self.who = QComboBox()
        for one in week.candidates:
            self.who.addItem(plain(one.name), one.person_id)
        self.who.setCurrentIndex(self.who.findData(turn.person_id))
        last = (ends - timedelta(microseconds=1)).date() if ends.time() == time() else ends.date()
        self.first_day, self.last_day = DateField(begins.date().isoformat()), DateField(last.isoformat())
        self.first_time = QLineEdit(clock_time(begins))
        self.last_time = QLineEdit(clock_time(ends, is_end=True))
        self.begin_field = Field(self.tr("From"), self.first_day)
        self.end_field = Field(self.tr("Until"), self.last_day)
        self.column.addWidget(Field(self.tr("Who"), self.who))
        for field, hour, name in (
            (self.begin_field, self.first_time, self.tr("At, from")),
            (self.end_field, self.last_time, self.tr("At, until")),
        ):
            hour.setMaximumWidth(theme().px(76))
            hour.setAccessibleName(name)
            row = QHBoxLayout()
            row.setSpacing(theme().px(8))
            row.addWidget(field, 1)
            row.addWidget(Field(self.tr("At"), hour), 0, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(row)
        buttons = QHBoxLayout()
        remove = button(self.tr("Remove"), "quiet", "trash")
        remove.clicked.connect(self._remove)
        save = button(self.tr("Save"), "primary")
        save.clicked.connect(self.finish)
        buttons.addWidget(remove)
        buttons.addStretch(1)
        buttons.addWidget(save)
        self.column.addLayout(buttons)
        self.setMinimumWidth(theme().px(320))
        self.setFocusProxy(self.first_time)

    def finish(self) -> None:
        """Read both ends; what is wrong stands at its field."""
        self.begin_field.set_problem("")
        self.end_field.set_problem("")
        begins = self._read(self.first_day, self.first_time, self.begin_field)
        ends = self._read(self.last_day, self.last_time, self.end_field)
        if begins is None or ends is None:
            return
        if ends <= begins:
            self.end_field.set_problem(self.tr("It must end after it begins."))
            return
        self.saved.emit(self.turn, begins, ends, int(self.who.currentData()))
        self.put_away()

    def show_problem(self, text: str) -> None:
        """What the directory says against it."""
        self.end_field.set_problem(text)

    def _read(self, day: DateField, hour: QLineEdit, field: Field) -> datetime | None:
        written = day.written()
        if written is None or len(written) != len("2026-11-24"):
            field.set_problem(self.tr("Write the day, such as 24 November 2026."))
            return None
        length = read_clock(hour.text())
        if length is None:
            field.set_problem(self.tr("Write the time as 18:00."))
            return None
        return datetime.combine(span(written)[0], time()) + length

    def _remove(self) -> None:
        self.removed.emit(self.turn)
        self.put_away()


class Repetition(Popup):
    """`wanted(times)`: how many weeks more."""

    wanted = Signal(int)

    def __init__(self, last: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._last = last
        self.times = QSpinBox()
        self.times.setRange(1, MOST_COPIES)
        self.times.setValue(4)
        self.until = Label("", "second", wraps=True)
        self.column.addWidget(Field(self.tr("Repeat this week for how many weeks"), self.times))
        self.column.addWidget(self.until)
        repeat = button(self.tr("Repeat"), "primary")
        repeat.clicked.connect(self.finish)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(repeat)
        self.column.addLayout(row)
        self.times.valueChanged.connect(self._tell)
        self.setMinimumWidth(theme().px(300))
        self.setFocusProxy(self.times)
        self._tell(self.times.value())

    def finish(self) -> None:
        """Have it repeated."""
        self.wanted.emit(self.times.value())
        self.put_away()

    def _tell(self, times: int) -> None:
        last = self._last + timedelta(weeks=times)
        self.until.setText(self.tr("Until {day}. What stands there gives way.").format(day=day_in_words(last)))
