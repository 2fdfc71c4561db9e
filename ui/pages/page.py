"""The page of an entry: a head, cards in two columns where there is room and in one otherwise, the last change.

It follows the directory: after each change it is read again, and only what differs is shown anew, so that what is
being typed, the place and the focus stay.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from directory import clock
from directory.errors import DirectoryError
from directory.office.page import read_page
from directory.office.page_parts import LastChange, Page
from ui.actions import Act, words_of
from ui.office import Office
from ui.pages.head import Head
from ui.pages.pen import Pen
from ui.pages.rows import Slot
from ui.texts import day_in_words, plain, sentence
from ui.theme import theme
from ui.widgets.buttons import Button, link
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel
from ui.widgets.scroll import Scroll
from ui.words import language

TWO_COLUMNS_FROM = 700
LEADING, TRAILING = 0, 1


class Columns(QWidget):
    """Cards in two columns from 700 px on; in one otherwise, in the order of `narrow`."""

    def __init__(
        self, leading: Sequence[Card], trailing: Sequence[Card], narrow: Sequence[Card], shares: tuple[int, int]
    ) -> None:
        super().__init__()
        self._cards, self._narrow, self._shares = (leading, trailing), narrow, shares
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme().px(14))
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(theme().px(10))
            column.addStretch(1)
            self._row.addLayout(column)
        self.is_wide: bool | None = None
        self.place(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may be one for more columns or fewer."""
        super().resizeEvent(event)
        self.place(self.width() >= theme().px(TWO_COLUMNS_FROM))

    def place(self, is_wide: bool) -> None:
        """Put the cards into two columns, or one."""
        if is_wide == self.is_wide:
            return
        self.is_wide = is_wide
        for card in self._narrow:
            for column in self._columns:
                column.removeWidget(card)  # takeAt would leave an item behind that keeps the card's sizes from it
        for at, column in enumerate(self._columns):
            cards = self._cards[at] if is_wide else self._narrow if at == LEADING else ()
            for place, card in enumerate(cards):
                column.insertWidget(place, card)
            self._row.setStretch(at, self._shares[at] if is_wide else (1, 0)[at])
        self._row.setSpacing(theme().px(14) if is_wide else 0)


class EntryPage(QWidget):
    """Base of the pages. A subclass makes its cards and says what stands in the head.

    Signals: `opened(id)` to show another entry, `noticed(text, ((label, callable), …))`, `asked(act, ids)`.
    """

    opened = Signal(int)
    noticed = Signal(str, object)
    asked = Signal(str, object)
    icon = ""  # of the head, instead of initials
    has_rota = False  # whether whoever is on duty in it can be shown day by day
    hands_over = False  # whether what it shows can pass from one to another
    has_code = True  # whether it goes onto a phone by QR code
    shares = (55, 45)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.entry_id = 0
        self.page: Page | None = None
        self.pen = Pen(office, self)
        self.pen.opened.connect(self.opened)
        self.pen.noticed.connect(self.noticed)
        self.pen.asked.connect(self.asked)
        self.head = Head(self.pen, self.icon)
        self.head.code_wanted.connect(lambda: self.ask(Act.QR))
        self.head.code.setVisible(self.has_code)
        leading, trailing, narrow = self.make_cards()
        self.cards: list[Card] = list(narrow)
        self.columns = Columns(leading, trailing, narrow, self.shares)
        self._lay_out()
        self._fill_menu()
        office.changed.connect(self.refresh)

    def make_cards(self) -> tuple[Sequence[Card], Sequence[Card], Sequence[Card]]:
        """The cards of the leading and the trailing column, and all of them in the order of one column."""
        raise NotImplementedError

    def show_head(self, page: Page) -> None:
        """Say in the head what the entry is and where."""
        raise NotImplementedError

    def show_entry(self, entry_id: int) -> None:
        """Show an entry. What was being edited on another one's page is saved first."""
        if entry_id != self.entry_id:
            self.leave_editors()
            self.entry_id = entry_id
            self.page = None
            self.scroll.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Read the page again and show what differs."""
        if not self.entry_id:
            return
        try:
            page = self.office.read(read_page, self.entry_id, self.office.as_of, language())
        except DirectoryError:  # deleted meanwhile: whoever shows pages takes this one away
            self.page = self.pen.page = None
            return
        if page == self.page:
            return
        self.page = self.pen.page = page
        self.head.show_page(page)
        self.show_head(page)
        for card in self.cards:
            card.show_page(page)  # type: ignore[attr-defined]
        self._offer_hidden()
        self._show_last(page.last_change)
        self.setAccessibleName(plain(page.name))

    def slots_in_order(self) -> list[Slot]:
        """Everything that can be edited, as it is read: down the first column, then the second."""
        shown = [slot for slot in self.findChildren(Slot) if slot.isVisibleTo(self) and slot.row is not None]

        def place(slot: Slot) -> tuple[bool, int, int]:
            at = slot.mapTo(self, QPoint(0, 0))
            is_second = self.columns.is_wide and self.columns.isAncestorOf(slot) and at.x() > self.width() // 2
            return bool(is_second), at.y(), at.x()

        return sorted(shown, key=place)

    def edit(self) -> None:
        """F2: open what has the focus; what is open is saved and the next one opened."""
        slots = self.slots_in_order()
        focused = self.window().focusWidget()
        here = next((at for at, slot in enumerate(slots) if focused is not None and slot.isAncestorOf(focused)), -1)
        if here >= 0 and slots[here].editor is None and slots[here].open():
            return
        if here >= 0:
            editor = slots[here].editor
            if editor is not None:
                editor.leave()
        for slot in slots[here + 1 :] + slots[: here + 1]:
            if slot.editor is None and slot.is_editable() and slot.open():
                self.scroll.show_part(slot)
                return

    def leave_editors(self) -> None:
        """Save whatever is being edited, and close it."""
        for slot in self.findChildren(Slot):
            slot.let_go()

    def add_to_menu(self, text: str, do: Callable[[], object]) -> None:
        """Another entry of the head's menu."""
        action = self.head.menu.addAction(text)
        action.triggered.connect(lambda _checked=False: do())

    def ask(self, act: Act) -> None:
        """Have the window do something with this entry."""
        self.asked.emit(act.value, [self.entry_id])

    def _lay_out(self) -> None:
        px = theme().px
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(px(15), px(14), px(15), px(14))
        column.setSpacing(px(8))
        column.addWidget(self.head)
        column.addWidget(self.columns)
        self._adding = FlowLayout(spacing=4)
        column.addLayout(self._adding)
        self._adders: list[tuple[Button, Card]] = []
        for card in self.cards:
            words = getattr(card, "add_text", "")
            if words and self.pen.can_write:
                made = link(words, "plus")
                made.clicked.connect(lambda _checked=False, card=card: self._begin(card))
                self._adding.addWidget(made)
                self._adders.append((made, card))
        column.addStretch(1)
        self.scroll = Scroll(content)
        self.scroll.keep_margin(column, px(15))
        self.last = ElidedLabel("", "muted")
        self.history = link(self.tr("History"))
        self.history.clicked.connect(lambda: self.ask(Act.HISTORY))
        foot = QHBoxLayout()
        foot.setContentsMargins(px(17), px(4), px(12), px(6))
        foot.addWidget(self.last, 1)
        foot.addWidget(self.history)
        outer = QVBoxLayout(self)
        outer.setDirection(QBoxLayout.Direction.TopToBottom)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroll, 1)
        outer.addLayout(foot)
        self.setMinimumWidth(px(352))

    def _offer_hidden(self) -> None:
        """What the entry has nothing of stands as a link below the cards, and not as an empty card."""
        for made, card in self._adders:
            made.setVisible(card.isHidden())

    def _begin(self, card: Card) -> None:
        card.show()
        card.acted.emit()
        self._offer_hidden()

    def _fill_menu(self) -> None:
        for act in (Act.QR, Act.TO_PHONE, Act.MAILING_LIST, Act.CONTACT_SHEET, Act.ADD_TO_LIST):
            self.add_to_menu(words_of(act), lambda act=act: self.ask(act))
        if self.has_rota:
            self.add_to_menu(words_of(Act.ROTA), lambda: self.ask(Act.ROTA))
        self.head.menu.addSeparator()
        if self.pen.can_write:
            if self.hands_over:
                self.add_to_menu(words_of(Act.HAND_OVER), lambda: self.ask(Act.HAND_OVER))
            self.add_to_menu(words_of(Act.DELETE), self._delete)

    def _delete(self) -> None:
        if self.page is not None:
            self.pen.delete(str(self.page.id), plain(self.page.name))

    def _show_last(self, last: LastChange | None) -> None:
        if last is None:
            self.last.setText("")
            return
        when = last.made_at.astimezone()
        day = self._day(when.date())
        what = sentence(last.what)
        if last.is_mine:
            text = self.tr("Changed {day} at {time} by you: {what}")
        else:
            text = self.tr("Changed {day} at {time} by {author}: {what}")
        self.last.setText(text.format(day=day, time=f"{when:%H:%M}", author=plain(last.author), what=plain(what)))

    def _day(self, day: date) -> str:
        return self.tr("today") if day == clock.today() else day_in_words(day)
