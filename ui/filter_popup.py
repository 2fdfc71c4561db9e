"""Filters for those who don't type operators: what to filter by, then its values, found while typing.

Enter takes a value, or takes it away again where it filters already; Backspace in the empty line goes back; Esc closes.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from directory.search.completion import complete
from directory.search.filters import read_filters
from directory.texts import Text
from ui.filter_words import OPERATORS, operator_words, say, value_words
from ui.offers import OfferList
from ui.office import Office
from ui.search_box import SearchBox
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.completing import Suggestion
from ui.widgets.labels import Label
from ui.words import language

CHOICES = ("country", "kind", "org", "programme", "focal", "tag", "list", "post", "has", "no", "verified", "audience",
           "funder")  # fmt: skip
SEARCHED = ("country", "org", "programme", "tag", "list")  # whose values are found before one is chosen
FREE = ("org", "post", "tag", "programme", "list", "focal", "funder")  # which also take a part of a name
WIDTH = 340


class FilterPopup(QFrame):
    """`chosen(operator, value)`: add that filter, or take it away where it is in force."""

    chosen = Signal(str, str)

    def __init__(self, office: Office, anchor: QWidget, filters: Sequence[str]) -> None:
        super().__init__(anchor.window())
        self._office, self._anchor = office, anchor
        self._in_force = {(each.operator, value) for each in read_filters(filters) for value in each.values
                          if not each.is_not}  # fmt: skip
        self.operator = ""
        self.setProperty("part", "popup")
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(6))
        column.setSpacing(px(6))
        self.line = _Line(self)
        column.addWidget(self.line)
        self.list = OfferList(self.tr("Filters"))
        self.list.clicked.connect(lambda _index: self.take())
        column.addWidget(self.list)
        self._nothing = Label(self.tr("Nothing of that name is in the directory."), "second")
        column.addWidget(self._nothing)
        self.line.textChanged.connect(self.find)
        self.line.left.connect(self.leave)
        self._choose_operator("")

    def open(self) -> None:
        """Show it below the button."""
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus()

    def leave(self) -> None:
        """Close it."""
        if self.isVisible():
            self.hide()
            self.deleteLater()

    def find(self) -> None:
        """Offer what fits the text: filters, or the values of the chosen one."""
        text = self.line.text().strip()
        offers = self._values(self.operator, text) if self.operator else self._operators(text)
        self.list.show_offers(offers)
        self.list.setVisible(bool(offers))
        self._nothing.setVisible(not offers)
        self._place()

    def take(self) -> None:
        """Go into a filter, or choose a value."""
        offer = self.list.current()
        if offer is None:
            return
        operator, value = offer.key
        if value is None:
            self._choose_operator(operator)
        else:
            self._anchor.setFocus()
            self.leave()
            self.chosen.emit(operator, value)

    def go_back(self) -> None:
        """From the values to the filters, and out of them."""
        if self.operator:
            self._choose_operator("")
        else:
            self._anchor.setFocus()
            self.leave()

    def _choose_operator(self, operator: str) -> None:
        self.operator = operator
        if operator:
            hint = self.tr("{filter}: which?").format(filter=operator_words(operator))
        else:
            hint = self.tr("Filter by")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        self.find()

    def _operators(self, text: str) -> list[Suggestion]:
        begun = text.casefold()
        offers = [
            Suggestion((operator, None), operator_words(operator), icon=OPERATORS[operator][1])
            for operator in CHOICES
            if any(part.startswith(begun) for part in (operator, *operator_words(operator).casefold().split()))
            or not begun
        ]
        if len(begun) >= 2:
            for operator in SEARCHED:
                offers += self._values(operator, text, whose=True)[:3]
        return offers

    def _values(self, operator: str, text: str, *, whose: bool = False) -> list[Suggestion]:
        """The values of a filter; `whose`: each says which filter it belongs to."""
        offers = []
        typed = text.replace('"', " ")
        for found in complete(self._office.raw, f'{operator}:"{typed}' if typed else f"{operator}:", None,
                              language(), say):  # fmt: skip
            value = found.insert.strip('"')
            second = operator_words(operator) if whose else sentence(found.told) if isinstance(found.told, Text) else ""
            shown = value_words(operator, value) if operator == "verified" else plain(found.shown)
            offers.append(self._offer(operator, value, shown, second))
        known = {offer.text.casefold() for offer in offers}
        if operator in FREE and typed.strip() and not whose and typed.casefold() not in known and offers:
            told = self.tr("all whose name has this")
            offers.append(self._offer(operator, " ".join(typed.split()), f"“{plain(typed)}”", told))
        return offers

    def _offer(self, operator: str, value: str, shown: str, second: str) -> Suggestion:
        icon = "check" if (operator, value) in self._in_force else OPERATORS[operator][1]
        return Suggestion((operator, value), shown, second, icon)

    def _place(self) -> None:
        window = self._anchor.window()
        corner = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + theme().px(3)))
        self.setFixedWidth(theme().px(WIDTH))
        self.layout().activate()
        self.adjustSize()
        left = corner.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += self._anchor.width() - self.width()
        self.move(max(0, min(left, window.width() - self.width())), corner.y())


class _Line(SearchBox):
    """The popup's line: arrows and Enter belong to the list, leaving it closes all."""

    def __init__(self, popup: FilterPopup) -> None:
        super().__init__(popup, shortcut="")
        self._popup = popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._popup.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._popup.take()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Backspace and not self.text() and self._popup.operator):
            self._popup.go_back()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab takes what is current."""
        return False
