"""Offers below a line of text: completions, recent searches, filters. The line keeps the focus and passes the keys on.

offers = Offers(line)
offers.taken.connect(take)      # the Suggestion
offers.show_offers(rows)        # none: it closes
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.completing import Suggestion, SuggestionPainter, Suggestions
from ui.widgets.labels import Label

SHOWN, WIDTH = 8, 320  # rows before it scrolls; pixels of the design


class OfferList(QListView):
    """Suggestions, one of them the current one; it is asked to be as high as its rows are."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Suggestions(self)
        self.setModel(self.rows)
        self.painter = SuggestionPainter(self)
        self.setItemDelegate(self.painter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def show_offers(self, offers: Sequence[Suggestion]) -> None:
        """Show these, the first one current."""
        self.rows.show_rows(offers)
        self.setCurrentIndex(self.rows.index(0) if offers else QModelIndex())
        self.scrollToTop()
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        heights = [self.sizeHintForRow(row) for row in range(min(SHOWN, len(self.rows.rows)))]
        return QSize(theme().px(WIDTH), sum(heights) + theme().px(2))

    def clear_current(self) -> None:
        """Let none be current, until an arrow goes into them."""
        self.setCurrentIndex(QModelIndex())

    def step(self, by: int) -> None:
        """Make the next one current, or the one before; round the ends."""
        count = len(self.rows.rows)
        if count:
            here = self.currentIndex().row()
            self.setCurrentIndex(self.rows.index((here + by) % count if here >= 0 or by > 0 else count - 1))

    def current(self) -> Suggestion | None:
        """The current one."""
        row = self.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None


class Offers(QFrame):
    """A popup of offers below a widget; `taken(Suggestion)` when one is."""

    taken = Signal(object)

    def __init__(self, line: QWidget, name: str) -> None:
        super().__init__()
        self._line, self._arrows = line, True
        self.setProperty("part", "popup")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme().px(4)] * 4)
        column.setSpacing(0)
        self.head: QLabel = Label("", "field strong")
        self.head.setContentsMargins(theme().px(8), theme().px(4), 0, theme().px(4))
        column.addWidget(self.head)
        self.list = OfferList(name)
        self.list.clicked.connect(lambda _index: self.take())
        column.addWidget(self.list)
        self._followed: list[QWidget] = []
        line.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def offers(self) -> Sequence[Suggestion]:
        """What is offered at the moment."""
        return self.list.rows.rows if self.isVisible() else ()

    def show_offers(self, offers: Sequence[Suggestion], head: str = "", *, arrows: bool = True) -> None:
        """Offer these, below a heading; nothing closes. Without `arrows` these and Enter stay the line's: Tab takes."""
        if not offers:
            self.close_offers()
            return
        self.head.setText(head)
        self.head.setVisible(bool(head))
        self._arrows = self.list.painter.takes_enter = arrows
        self.list.show_offers(offers)
        if self.parentWidget() is not self._line.window():
            self.setParent(self._line.window())
        self._follow()
        self._place()
        self.show()
        self.raise_()

    def close_offers(self) -> None:
        """Offer nothing."""
        self.hide()
        self._stop_following()

    def take(self) -> None:
        """Take the current one."""
        offer = self.list.current()
        self.close_offers()
        if offer is not None:
            self.taken.emit(offer)

    def takes_key(self, event: QKeyEvent) -> bool:
        """Whether a key that was pressed in the line was for the offers: arrows and Enter, Tab, Esc."""
        if not self.isVisible():
            return False
        key = event.key()
        if self._arrows and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif self.list.current() is None and key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_offers()
            return False
        elif key == Qt.Key.Key_Tab or (self._arrows and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self.take()
        elif key == Qt.Key.Key_Escape:
            self.close_offers()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It follows where its line is moved, and goes with it."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self.close_offers()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self._stop_following()
        widget: QWidget | None = self._line
        while widget is not None:
            widget.installEventFilter(self)
            self._followed.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _stop_following(self) -> None:
        for widget in self._followed:
            widget.removeEventFilter(self)
        self._followed = []

    def _place(self) -> None:
        """Below the line, at its leading end, within the window."""
        window = self._line.window()
        corner = self._line.mapTo(window, QPoint(0, self._line.height() + theme().px(3)))
        width = max(self._line.width(), theme().px(WIDTH))
        left = corner.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = corner.x() + self._line.width() - width
        self.list.setFixedWidth(width - theme().px(10))
        self.layout().activate()
        self.adjustSize()
        self.move(max(0, min(left, window.width() - width)), corner.y())
