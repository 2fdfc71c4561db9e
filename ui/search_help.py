"""What helps while typing in a search box: completions, recent searches, and what can be typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from directory.search.completion import complete
from directory.search.meanings import MEANINGS
from directory.search.saved import forget_recent, read_searches
from directory.texts import Text
from ui.filter_words import OPERATORS, say, value_words
from ui.offers import Offers
from ui.office import Office
from ui.search_box import SearchBox
from ui.texts import phrase, plain, sentence
from ui.widgets.completing import Suggestion
from ui.words import language

LEAST = 3  # letters of an operator's name before it is offered
FORGET = object()


class SearchHelp(QObject):
    """Offers below a search box. `use(text)` puts a whole query into it."""

    def __init__(self, box: SearchBox, office: Office, use: Callable[[str], None]) -> None:
        super().__init__(box)
        self._box, self._office, self._use = box, office, use
        self.offers = Offers(box, self.tr("Suggestions"))
        self.offers.taken.connect(self._take)
        box.takes_key = self._takes_key
        box.textEdited.connect(self._complete)
        box.left.connect(self.offers.close_offers)

    def offer_recent(self) -> None:
        """The searches that led somewhere, the latest first; none is current until an arrow goes into them."""
        recent = read_searches(self._office.name).recent
        offers = [Suggestion(text, plain(text), icon="history") for text in recent]
        if offers:
            offers.append(Suggestion(FORGET, self.tr("Forget the recent searches"), icon="trash"))
        self.offers.show_offers(offers, self.tr("Recent searches"))
        self.offers.list.clear_current()

    def explain(self) -> None:
        """What can be typed, each with an example; taking one begins it."""
        ways = (
            ('"ana bell"', self.tr("these words, whole and next to each other"), '""'),
            ("-bell", self.tr("without the word"), "-"),
            ("ana OR bell", self.tr("either; brackets say what belongs together"), " OR "),
            ("ana@…; carl@…", self.tr("pasted addresses: whoever has one of them, and which nobody has"), ""),
            ("#17", self.tr("the entry with that number"), "#"),
        )
        offers = [
            Suggestion(f"{meaning.name}:", meaning.example, phrase(meaning.sentence), OPERATORS[meaning.name][1])
            for meaning in MEANINGS
        ]
        offers += [Suggestion(typed, example, told, "search") for example, told, typed in ways]
        self._box.setFocus()
        self.offers.show_offers(offers, self.tr("What can be typed here"))

    def _complete(self) -> None:
        """Offer operators and their values while they are typed; a name that is typed is left alone."""
        text, cursor = self._box.text(), self._box.cursorPosition()
        found = complete(self._office.raw, text, cursor, language(), say) if text.strip() else []
        if found and found[0].insert.endswith(":") and cursor - found[0].begin < LEAST:
            found = []
        offers = []
        for offer in found:
            told = sentence(offer.told) if isinstance(offer.told, Text) else ""
            before = text[: offer.begin].rpartition("verified:")
            is_day = bool(before[1]) and ":" not in before[2]
            shown = value_words("verified", offer.insert) if is_day else plain(offer.shown)
            offers.append(Suggestion(offer, shown, told, "filter"))
        is_named = bool(found) and ":" in found[0].insert and ":" not in text[found[0].begin : found[0].end]
        self.offers.show_offers(offers, arrows=not is_named)

    def _take(self, offer: Suggestion) -> None:
        if offer.key is FORGET:
            self._office.keep(forget_recent, self._office.name)  # after what is still to be remembered
        elif isinstance(offer.key, str) and self.offers.head.text() == self.tr("Recent searches"):
            self._use(offer.key)
        elif isinstance(offer.key, str):
            self._box.insert(offer.key)
            if offer.key == '""':
                self._box.cursorBackward(False)
            self._complete()
        else:
            text, found = self._box.text(), offer.key
            rest = text[found.end :]
            self._box.setText(text[: found.begin] + found.insert + (rest or ("" if found.insert[-1] == ":" else " ")))
            self._box.setCursorPosition(found.begin + len(found.insert) + (not rest and found.insert[-1] != ":"))
            self._complete()

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.offer_recent()
            return True
        return self.offers.takes_key(event)
