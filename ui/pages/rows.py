"""Rows of a card: kept by key when the data changes, so that typing, focus and scroll stay; each opens where it stands.

rows = Rows(make_row, make_editor)
rows.show_values({detail.reference: detail for detail in page.details})
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QVBoxLayout, QWidget

from ui.pages.editing import Editor
from ui.theme import theme
from ui.widgets.card import Line
from ui.widgets.labels import set_look

EDGE = 2  # of a row, for the focus
MOST_SPARE = 12  # rows of a card that stay for the next entry


class Row(QFrame):
    """What stands in a row; `activated` when it is clicked or Enter is pressed on it.

    `actions` (a widget of a subclass, or None) shows while the pointer or the focus is in the row.
    """

    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.actions: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def show_value(self, value: Any) -> None:
        """Show another value."""
        raise NotImplementedError

    def set_actions(self, actions: QWidget) -> None:
        """Show these controls on hover and focus; only the height for them stays free (see `keep_height`)."""
        actions.hide()
        self.actions = actions

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover shows what can be done."""
        super().enterEvent(event)
        self._light(True)

    def leaveEvent(self, event: QEvent) -> None:
        """No longer."""
        super().leaveEvent(event)
        self._light(self._has_focus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """So does the focus."""
        super().focusInEvent(event)
        self._light(True)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _follow_focus(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is not None and (old is self or self.isAncestorOf(old)) and not self._has_focus():
            self._light(self.underMouse())

    def _light(self, lit: bool) -> None:
        set_look(self, state="hover" if lit else "")
        if self.actions is not None:
            self.actions.setVisible(lit)


class Slot(QWidget):
    """The place of one thing on a page: its row, or its editor while it is open (in `host` where there is room)."""

    closed = Signal()

    def __init__(
        self,
        row: Row | None,
        make_editor: Callable[[Any], Editor | None],
        value: Any = None,
        parent: QWidget | None = None,
        host: QVBoxLayout | None = None,
    ) -> None:
        super().__init__(parent)
        self.row, self.value, self._make_editor = row, value, make_editor
        self.editor: Editor | None = None
        self.edits = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._host = host or self._column
        if row is not None:
            self._column.addWidget(row)
            row.activated.connect(self._activate)

    def show_value(self, value: Any) -> None:
        """Show another value; an open editor keeps what is being typed."""
        if value != self.value:
            self.value = value
            if self.row is not None:
                self.row.show_value(value)

    def is_editable(self) -> bool:
        """Whether it opens for editing here (rows that lead elsewhere do not)."""
        return self.edits

    def open(self) -> bool:
        """Open it where it stands; False where it cannot be edited here."""
        if self.editor is not None:
            self.editor.begin()
            return True
        editor = self._make_editor(self.value)
        if editor is None:
            return False
        self.editor = editor
        editor.closed.connect(self._close)
        if self.row is not None:
            self.row.hide()
        self._host.addWidget(editor)
        editor.show()
        editor.begin()
        return True

    def let_go(self) -> None:
        """Save what is open and close it at once; a refusal is told at the foot of the window then."""
        if self.editor is not None:
            self.editor.leave()
            self._close(False)

    def _activate(self) -> None:
        if self.edits:
            self.open()

    def _close(self, back_to_row: bool) -> None:
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        focused = QApplication.focusWidget()
        was_left = focused is not None and not editor.isAncestorOf(focused)  # while it was being stored
        editor.hide()
        editor.deleteLater()
        if self.row is not None:
            self.row.show()
            if back_to_row and not was_left:
                self.row.setFocus()
        self.closed.emit()


class Rows(QWidget):
    """Rows kept by key. `make_row(value)` makes one, `make_editor(value)` what opens in its place (None: nothing);
    `make_editor(None)` is for a new one. Hairlines between them where `lined`.
    """

    def __init__(
        self,
        make_row: Callable[[Any], Row],
        make_editor: Callable[[Any], Editor | None] | None = None,
        *,
        lined: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_row, self._lined = make_row, lined
        self._make_editor = make_editor or (lambda _value: None)
        self.edits = make_editor is not None  # whether its rows open for editing, and do not lead elsewhere
        self._slots: dict[Hashable, Slot] = {}
        self._spare: list[Slot] = []  # hidden ones: making one anew takes ten times as long as filling it
        self._new: Slot | None = None
        self._lines: list[Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_values(self, values: Mapping[Hashable, Any]) -> None:
        """Show these, in this order. What is open stays open, even if its thing is gone meanwhile."""
        spare = [self._slots.pop(key) for key in list(self._slots) if self._is_spare(key, values)] + self._spare
        open_ones = {key: slot for key, slot in self._slots.items() if key not in values}
        for key, value in values.items():
            if key in self._slots:
                self._slots[key].show_value(value)
            elif spare:
                self._slots[key] = spare.pop(0)
                self._slots[key].show_value(value)
            else:
                self._slots[key] = Slot(self._make_row(value), self._make_editor, value, self)
                self._slots[key].edits = self.edits
        for slot in spare:
            self._column.removeWidget(slot)
            slot.hide()
        for slot in spare[MOST_SPARE:]:
            slot.deleteLater()
        self._spare = spare[:MOST_SPARE]
        self._slots = {key: self._slots[key] for key in values} | open_ones
        self._lay_out()

    def _is_spare(self, key: Hashable, values: Mapping[Hashable, Any]) -> bool:
        return key not in values and self._slots[key].editor is None

    def add_new(self) -> None:
        """Open an empty editor behind the others."""
        if self._new is None:
            self._new = Slot(None, self._make_editor, None, self)
            self._new.closed.connect(self._drop_new)
            self._column.addWidget(self._new)
            self._new.show()
        self._new.open()

    def rows(self) -> list[Row]:
        """The rows in their order."""
        return [slot.row for slot in self._slots.values() if slot.row is not None]

    def slot(self, key: Hashable) -> Slot:
        """The place of one thing."""
        return self._slots[key]

    def open_row(self, row: Row) -> None:
        """Open what stands in a row where it stands."""
        next(slot for slot in self._slots.values() if slot.row is row).open()

    def new_editor(self) -> Editor | None:
        """The editor of a new one, while it is open."""
        return self._new.editor if self._new else None

    def _drop_new(self) -> None:
        if self._new is not None:
            self._column.removeWidget(self._new)
            self._new.deleteLater()
            self._new = None

    def _lay_out(self) -> None:
        """Put slots and hairlines in order; a widget that stands right already is not touched."""
        wanted: list[QWidget] = []
        for place, slot in enumerate(self._slots.values()):
            if place and self._lined:
                if len(self._lines) < place:
                    self._lines.append(Line(self, inset=True))
                wanted.append(self._lines[place - 1])
            wanted.append(slot)
        for line in self._lines[max(0, len(self._slots) - 1) :]:
            line.hide()
            self._column.removeWidget(line)
        if self._new is not None:
            wanted.append(self._new)
        for place, widget in enumerate(wanted):
            item = self._column.itemAt(place)
            if item is None or item.widget() is not widget:
                self._column.insertWidget(place, widget)
            widget.show()


def keep_height(line: QBoxLayout, actions: QWidget) -> None:
    """A line is as high without its controls as with them, so that nothing moves under the pointer."""
    line.addStrut(actions.sizeHint().height())


def margins(row: QWidget) -> tuple[int, int, int, int]:
    """The space around what stands in a row of a card."""
    px = theme().px
    return px(11), px(4), px(11), px(5)


def text_margins(card: QWidget) -> tuple[int, int, int, int]:
    """The space around a text that stands in a card by itself: its beginning is the title's."""
    left, top, right, bottom = margins(card)
    return left + EDGE, top, right + EDGE, bottom
