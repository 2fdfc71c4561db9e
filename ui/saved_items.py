"""The saved searches below the sections of the navigation: choose, rename where it stands, move, delete."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QScrollArea, QVBoxLayout, QWidget

from ui.navigation_item import Bookmark, Item
from ui.texts import plain
from ui.theme import theme
from ui.widgets.labels import Label

ALT = Qt.KeyboardModifier.AltModifier


class SavedItem(Item):
    """One saved search; `asked(what)`: rename, up, down, list, delete."""

    asked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Del deletes, Alt with an arrow moves."""
        keys = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "delete"}
        moves = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
        what = moves.get(Qt.Key(event.key())) if event.modifiers() == ALT else keys.get(Qt.Key(event.key()))
        if what is not None:
            self.asked.emit(what)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Its keys are its own, and no shortcuts of the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.modifiers() == ALT and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if moves or event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
                event.accept()
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key and the right button alike."""
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.make_menu().exec(self.mapToGlobal(QPoint(0, self.height())) if is_key else event.globalPos())

    def make_menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        for what, text in (
            ("rename", self.tr("&Rename\tF2")),
            ("up", self.tr("Move &up\tAlt+↑")),
            ("down", self.tr("Move &down\tAlt+↓")),
            ("list", self.tr("Make a mailing &list of it")),
            ("delete", self.tr("D&elete\tDel")),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, what=what: self.asked.emit(what))
        return menu


class SavedItems(QScrollArea):
    """`chosen(name)`, `asked(what, name)`, `renamed(before, after)`."""

    chosen = Signal(str)
    asked = Signal(str, str)
    renamed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("ground", "clear")
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(0, px(14), 0, 0)
        column.setSpacing(0)
        self.head: QLabel = Label(self.tr("Saved searches"), "field strong")
        self.head.setContentsMargins(px(18), 0, px(18), px(4))
        column.addWidget(self.head)
        column.addStretch(1)
        self.setWidget(inside)
        self.items: dict[str, SavedItem] = {}
        self._is_narrow = False

    def show_names(self, names: Sequence[str]) -> None:
        """Show these, in this order; an item that stays keeps its count and the focus."""
        for name in [name for name in self.items if name not in names]:
            gone = self.items.pop(name)
            self._column.removeWidget(gone)
            gone.deleteLater()
        for place, name in enumerate(names, start=1):
            if name not in self.items:
                self.items[name] = self._make(name)
            self._column.removeWidget(self.items[name])
            self._column.insertWidget(place, self.items[name])
            self.items[name].show()
        self.setVisible(bool(names))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many entries each finds now."""
        for name, count in counts.items():
            if name in self.items:
                self.items[name].show_count(count)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or names and counts."""
        self._is_narrow = narrow
        self.head.setVisible(not narrow)
        for item in self.items.values():
            item.set_narrow(narrow)

    def edit_name(self, name: str) -> None:
        """Let the user write another name where this one stands."""
        item = self.items[name]
        self.ensureWidgetVisible(item)
        line = NameLine(name, item)
        line.written.connect(lambda after: self.renamed.emit(name, after))

    def _make(self, name: str) -> SavedItem:
        item = SavedItem(Bookmark(name))
        item.set_narrow(self._is_narrow)
        item.clicked.connect(lambda _checked=False: self.chosen.emit(name))
        item.asked.connect(lambda what: self.asked.emit(what, name))
        return item


class NameLine(QLineEdit):
    """A name that is being written over its item; `written(name)` on Enter and on leaving, Esc keeps the old one."""

    written = Signal(str)

    def __init__(self, name: str, item: QWidget) -> None:
        super().__init__(plain(name), item)
        self.setAccessibleName(self.tr("Name of the search"))
        self._item, self._is_over = item, False
        px = theme().px
        self.setGeometry(px(6), px(1), item.width() - px(12), item.height() - px(2))
        self.selectAll()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self._leave("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._leave(self.text())

    def _leave(self, name: str) -> None:
        if self._is_over:
            return
        self._is_over = True
        had_focus = self.hasFocus()
        self.hide()
        self.deleteLater()
        if had_focus:
            self._item.setFocus()
        if name.strip():
            self.written.emit(name)
