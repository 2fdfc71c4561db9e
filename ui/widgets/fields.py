"""Fields: a label above its editor and the problem below it; dates as people write them.

Field(self.tr("Name"), QLineEdit())             field.set_problem(sentence(problem.text))
DateField()                                     date.written() -> "2024-03" or None
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLabel, QLineEdit, QVBoxLayout, QWidget

from directory.office.dates import AmbiguousDate, NoSuchDay, parse_date
from models.dates import day_part, span
from ui.texts import imprecise_day
from ui.theme import theme
from ui.widgets.labels import Label, set_look


class Field(QWidget):
    """A label, its editor, and a line for what is wrong with the value, which the editor's edge shows too."""

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        self.label = Label(label, "field")
        self.label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        column.addWidget(self.label)
        column.addWidget(editor)
        self.problem: QLabel = Label("", "wrong", wraps=True)
        self.problem.hide()
        column.addWidget(self.problem)
        if isinstance(editor, DateField):
            editor.doubted.connect(self.set_problem)

    def set_problem(self, text: str) -> None:
        """Say what is wrong with the value; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        set_look(self.editor, state="wrong" if text else "")


class DateField(QLineEdit):
    """An EDTF date, typed in words or figures or taken from the calendar at its beginning.

    `written_changed(text)` when another date (or none: "") stands in it; `doubted(sentence)` where what was typed is
    no date, "" when that is over.
    """

    written_changed = Signal(str)
    doubted = Signal(str)

    def __init__(self, written: str | None = None, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written = written
        self.is_wrong = False
        self.setPlaceholderText(hint)
        self._action = QAction(self.tr("Open the calendar"), self)
        self._action.triggered.connect(self.open_calendar)
        self.addAction(self._action, QLineEdit.ActionPosition.LeadingPosition)
        self._calendar: QCalendarWidget | None = None
        self.editingFinished.connect(self.read)
        theme().changed.connect(self.tint)
        self.tint()
        self._show()

    def tint(self) -> None:
        """Draw the calendar's icon in the colours of the theme in force."""
        self._action.setIcon(theme().icon("calendar"))

    def written(self) -> str | None:
        """The date as EDTF; None for an empty field and for what is no date."""
        self.read()
        return self._written

    def set_written(self, written: str | None) -> None:
        """Show a date, or none."""
        self._written = written or None
        self._doubt("")
        self._show()

    def read(self) -> None:
        """Understand what was typed, and say so where it is no date."""
        text = self.text().strip()
        if text == imprecise_day(self._written):
            self._doubt("")
            return
        before, self._written = self._written, None
        doubt = ""
        try:
            self._written = parse_date(text) if text else None
        except AmbiguousDate as two:
            doubt = self.tr("This could be {one} or {other}; write the month as a word.").format(
                one=imprecise_day(two.first), other=imprecise_day(two.second)
            )
        except NoSuchDay:
            doubt = self.tr("There is no such day in the calendar.")
        except ValueError:
            doubt = self.tr("Write a year, a month or a day, such as 2024, March 2024 or 12 March 2024.")
        self._doubt(doubt)
        if not doubt:
            self._show()
        if self._written != before:
            self.written_changed.emit(self._written or "")

    def open_calendar(self) -> None:
        """Choose a day; the popup closes with the choice or with Esc."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setAccessibleName(self.tr("Calendar"))
        first = span(day_part(self._written))[0] if self._written else None
        if first is not None:
            calendar.setSelectedDate(QDate(first.year, first.month, first.day))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        self._calendar = calendar
        calendar.move(self.mapToGlobal(QPoint(0, self.height() + theme().px(2))))
        calendar.show()
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down, or Down, opens the calendar, as in a list to choose from."""
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving reads what was typed."""
        super().focusOutEvent(event)
        self.read()

    def _take(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.close()
            self._calendar = None
        self.setText(date(day.year(), day.month(), day.day()).isoformat())
        self.setFocus()
        self.read()

    def _doubt(self, text: str) -> None:
        if self.is_wrong or text:
            self.is_wrong = bool(text)
            self.doubted.emit(text)

    def _show(self) -> None:
        self.setText(imprecise_day(self._written))
