"""As of a day: the button in the strip that says which day is shown, and the banner while that is not today.

Another day is for looking only. The popup is made when it is wanted, since understanding dates needs the models.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from directory import clock
from ui.office import Office
from ui.texts import day_in_words, short_day
from ui.theme import theme
from ui.widgets.buttons import Button, button
from ui.widgets.labels import Label, Picture, set_tip


class AsOfButton(Button):
    """Which day is shown; pressed, it asks for another one."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("", "", "calendar", parent)
        self.office = office
        self.popup: AsOfPopup | None = None
        self.clicked.connect(self.choose)
        office.changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say the day."""
        day = self.office.as_of
        text = self.tr("Today, {day}") if day is None else self.tr("As of {day}")
        self.setText(text.format(day=short_day(day or clock.today())))
        self.setAccessibleName(self.tr("As of: {day}").format(day=day_in_words(day or clock.today())))
        set_tip(self, self.tr("Show the directory as it stood on another day (Ctrl+D)"))

    def choose(self) -> None:
        """Ask for a day, below the button."""
        self.popup = AsOfPopup(self.office, self)
        self.popup.adjustSize()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self.width() - self.popup.width()
        self.popup.move(self.mapToGlobal(QPoint(left, self.height() + theme().px(2))))
        self.popup.show()


class AsOfPopup(QFrame):
    """A date field, and the way back to today."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        from ui.widgets.fields import DateField, Field

        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("part", "popup")
        self.office = office
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(10))
        self.day = DateField((office.as_of or clock.today()).isoformat())
        self.field = Field(self.tr("Show the directory as it stood on"), self.day)
        self.field.setMinimumWidth(px(260))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.today_button = button(self.tr("Today"))
        self.today_button.clicked.connect(lambda: self._look_at(None))
        self.show_button = button(self.tr("Show"), "primary")
        self.show_button.clicked.connect(self.look)
        row.addWidget(self.today_button)
        row.addStretch(1)
        row.addWidget(self.show_button)
        column.addLayout(row)
        self.day.returnPressed.connect(self.look)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.day.setFocus()
        self.day.selectAll()

    def look(self) -> None:
        """Show the day that was typed: of a month or a year its last one."""
        from models.dates import span

        written = self.day.written()
        last = span(written)[1] if written else None
        if self.day.is_wrong:
            return
        if last is None:
            self.field.set_problem(self.tr("Write a day."))
            return
        self._look_at(last)

    def _look_at(self, day: date | None) -> None:
        self.close()
        self.office.look_at(day)


class AsOfBanner(QFrame):
    """Says above everything that another day is shown, and that nothing can be changed in it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.setProperty("part", "banner")
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(12), px(4))
        row.setSpacing(px(10))
        row.addWidget(Picture("history", "note", 16))
        self.label = Label("", "banner", wraps=True)
        row.addWidget(self.label, 1)
        self.back_button = button(self.tr("Back to today"))
        self.back_button.clicked.connect(lambda: office.look_at(None))
        row.addWidget(self.back_button)
        office.changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say the day; nothing is shown today."""
        day = self.office.as_of
        self.setVisible(day is not None)
        text = self.tr(
            "As of {day}: lists, search, focal points, coverage and pages are shown as they stood on that day; nothing "
            "can be changed. What is exported of people is today's."
        )
        self.label.setText(text.format(day=day_in_words(day)) if day is not None else "")
