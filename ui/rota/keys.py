"""What the keys do in the grid of a rota.

Arrows walk by an hour or a day, with Shift they select; Enter gives what is selected to who is chosen or opens the
times of a turn; a number or the initial of a name puts that person in; Delete empties; Ctrl with an arrow moves a
turn, Ctrl and Shift its end; Page keys change the week, Home goes to today's.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from directory.rota.geometry import real_stretch
from directory.rota.week import Candidate
from ui.rota.blocks import movable
from ui.rota.grid import RotaGrid

Key = Qt.Key
ARROWS = {
    Key.Key_Up: timedelta(hours=-1),
    Key.Key_Down: timedelta(hours=1),
    Key.Key_Left: timedelta(days=-1),
    Key.Key_Right: timedelta(days=1),
}
WEEKS = {Key.Key_PageUp: -1, Key.Key_PageDown: 1, Key.Key_Home: 0}
# those that the window would take for its shortcuts
KEYS = {*ARROWS, *WEEKS, Key.Key_Delete, Key.Key_Backspace, Key.Key_F2, Key.Key_Return, Key.Key_Enter, Key.Key_Space}


class KeyedRotaGrid(RotaGrid):
    """The grid that is worked by the keyboard alone as well."""

    def event(self, event: QEvent) -> bool:
        """The grid's own keys are not the window's shortcuts while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_own = event.key() in KEYS or (event.key() == Qt.Key.Key_Escape and self.is_busy())
            if is_own or (event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, select, give, move and take away."""
        if self.week is None or not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where it is not the grid's."""
        key = Key(event.key())
        if key in ARROWS:
            self._arrow(key, event.modifiers())
        elif key in WEEKS:
            self.week_wanted.emit(WEEKS[key])
        elif key == Key.Key_Escape and self.is_busy():
            self._take_back()
        elif key == Key.Key_Space:
            self._next_lane()
        elif key == Key.Key_Menu:
            self.menu_wanted.emit(self.viewport().mapToGlobal(QPoint(0, 0)))
        elif not self.can_edit:
            return False
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_F2):
            self._enter(key)
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self._empty()
        else:
            return self._type(event)
        return True

    def _arrow(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        by = ARROWS[key]
        if self.isRightToLeft() and key in (Key.Key_Left, Key.Key_Right):
            by = -by
        extends = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._shift(by, only_end=extends)
            return
        cell, board = self.cursor_cell, self.board()
        assert cell is not None
        turned = cell.move(by, extends=extends, begins=board.begins, ends=board.ends)
        if turned:
            self.week_wanted.emit(turned)
        else:
            self.tell()

    def _shift(self, by: timedelta, *, only_end: bool) -> None:
        """Move the turn under the cursor, or its end."""
        turn = self.turn()
        if turn is None or not self.can_edit or self.week is None:
            return
        begins, ends = movable(turn)
        stretch = real_stretch(begins if only_end else begins + by, ends + by, self.week.clock_changes)
        if stretch is not None:
            self.move(turn, *stretch)

    def _enter(self, key: Qt.Key) -> None:
        turn = self.turn()
        if turn is not None:
            self.opened.emit(turn)
        elif key != Key.Key_F2 and self.chosen is not None:
            self._give(self.chosen)

    def _give(self, person: int) -> None:
        assert self.cursor_cell is not None
        assert self.week is not None
        stretch = real_stretch(*self.cursor_cell.selection, self.week.clock_changes)
        if stretch is not None:
            self.give(*stretch, person)

    def _empty(self) -> None:
        turn = self.turn()
        if turn is not None:
            self.removed.emit(turn)
        elif self.cursor_cell is not None and self.cursor_cell.is_wide:
            self.emptied.emit(*self.cursor_cell.selection)

    def _next_lane(self) -> None:
        """Where several are on duty, the next of them."""
        assert self.cursor_cell is not None
        self.cursor_cell.lane += 1
        self.tell()

    def _take_back(self) -> None:
        self.drag = None
        if self.cursor_cell is not None:
            self.cursor_cell.place(self.cursor_cell.head, self.cursor_cell.step)
        self.tell()

    def _type(self, event: QKeyEvent) -> bool:
        """A number, or the initial of a name: she gets what is selected. Of several the next after who is chosen."""
        typed = event.text().strip().casefold()
        if not typed or event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        assert self.week is not None
        found = find_candidate(self.week.candidates, typed, self.chosen)
        turn = self.turn()
        if found is None:
            return True
        if turn is not None and turn.person_id != found:
            self.passed.emit(turn, found)
        elif turn is None:
            self._give(found)
        return True


def find_candidate(candidates: tuple[Candidate, ...], typed: str, chosen: int | None) -> int | None:
    """Whom a number (from 1) or an initial means; None where nobody."""
    if typed.isdecimal():
        place = int(typed) - 1
        return candidates[place].person_id if 0 <= place < len(candidates) else None
    alike = [one.person_id for one in candidates if any(w.casefold().startswith(typed) for w in one.name.split()[:1])]
    alike = alike or [
        one.person_id for one in candidates if any(w.casefold().startswith(typed) for w in one.name.split())
    ]
    if not alike:
        return None
    return alike[(alike.index(chosen) + 1) % len(alike)] if chosen in alike else alike[0]
