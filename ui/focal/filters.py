"""Filters of the focal-point list: the chips in force, and the menu that offers each value with its count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from directory.focal_points.duties import Limits
from directory.focal_points.narrowing import NEVER, NONE, count_values, narrow
from directory.search.folding import sort_key
from ui.filter_words import OPERATORS, operator_words
from ui.focal.board import Board
from ui.focal.states import LOOKS, group_words, state_word
from ui.texts import number, plain, short_day
from ui.theme import theme
from ui.widgets.buttons import escaped
from ui.words import country

SUBMENUS = ("programme", "country", "state", "kind", "organization")
ALTERNATE = f"alternate={NONE}"
WITHOUT_ALTERNATE = QT_TRANSLATE_NOOP("filters", "Without an alternate")
NEVER_VERIFIED = QT_TRANSLATE_NOOP("filters", "Never verified")
NOT_SINCE = QT_TRANSLATE_NOOP("filters", "Not verified since {day}")


def filter_text(board: Board, text: str) -> str:
    """What a filter says: "Country: Mozambique"."""
    key, _equals, value = text.partition("=")
    if key in ("alternate", "unverified"):
        return _plain_text(key, value)
    template = QCoreApplication.translate("filters", "{filter}: {value}")
    return template.format(filter=_key_words(key), value=value_text(board, key, value))


def value_text(board: Board, key: str, value: str) -> str:
    """A value of a filter, as the user reads it; what is gone is its number."""
    if key == "programme":
        plan = board.office.programmes.get(int(value))
        return plain(plan.name) if plan else value
    if key == "organization":
        place = board.office.places.get(int(value))
        return plain(place.name) if place else value
    if key == "country":
        return country(value) or value
    return state_word(value) if key == "state" else group_words(value)


def _plain_text(key: str, value: str) -> str:
    if key == "alternate":
        return QCoreApplication.translate("filters", WITHOUT_ALTERNATE)
    if value == NEVER:
        return QCoreApplication.translate("filters", NEVER_VERIFIED)
    return QCoreApplication.translate("filters", NOT_SINCE).format(day=short_day(date.fromisoformat(value)))


def _key_words(key: str) -> str:
    if key == "state":
        return QCoreApplication.translate("filters", "State")
    return operator_words("org" if key == "organization" else key)


class FilterMenu(QMenu):
    """What the list can be filtered by; `chosen` hears of the filter that is put on or taken away."""

    def __init__(self, board: Board, in_force: Sequence[str], chosen: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        self._board, self._in_force, self._chosen = board, set(in_force), chosen
        self._lines = board.lines()
        for key in SUBMENUS:
            self._offer_values(key)
        self.addSeparator()
        day = board.office.day
        half, limit = (day - timedelta(days) for days in (182, Limits().stale))
        for text in (ALTERNATE, f"unverified={half}", f"unverified={limit}", f"unverified={NEVER}"):
            count = len(narrow(board.office, self._lines, (text,)))
            self._offer(self, text, filter_text(board, text), count)

    def _offer_values(self, key: str) -> None:
        """A menu of the values that are in the list."""
        counts = count_values(self._board.office, self._lines, key)
        icon = "clock" if key == "state" else OPERATORS["org" if key == "organization" else key][1]
        menu = self.addMenu(theme().icon(icon), _key_words(key))
        menu.setEnabled(bool(counts))
        order = list(LOOKS) if key == "state" else []
        words = {value: value_text(self._board, key, value) for value in counts}
        for value in sorted(counts, key=lambda value: (order.index(value) if order else 0, sort_key(words[value]))):
            self._offer(menu, f"{key}={value}", words[value], counts[value])

    def _offer(self, menu: QMenu, text: str, words: str, count: int) -> None:
        shown = QCoreApplication.translate("filters", "{value} ({count})").format(value=words, count=number(count))
        action = menu.addAction(escaped(shown), lambda: self._chosen(text))
        action.setCheckable(True)
        action.setChecked(text in self._in_force)
        action.setData(text)
        action.setEnabled(count > 0 or text in self._in_force)
