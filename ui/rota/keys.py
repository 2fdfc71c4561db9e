"""What the keys do in the grid of a rota.

Arrows walk by an hour or a day, with Shift they select; Enter gives what is selected to who is chosen or opens the
times of a turn; a number or the initial of a name puts that person in; Delete empties; Ctrl with an arrow moves a
turn, Ctrl and Shift its end; Page keys change the week, Home goes to today's.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from directory.rota.geometry import real_stretch
from directory.rota.week import Candidate
from ui.rota.blocks import movable

if TYPE_CHECKING:
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


def press(grid: RotaGrid, event: QKeyEvent) -> bool:
    """Do what a key asks for; False where it is not the grid's."""
    key = Key(event.key())
    if key in ARROWS:
        _arrow(grid, key, event.modifiers())
    elif key in WEEKS:
        grid.week_wanted.emit(WEEKS[key])
    elif key == Key.Key_Escape and grid.is_busy():
        _take_back(grid)
    elif key == Key.Key_Space:
        _next_lane(grid)
    elif key == Key.Key_Menu:
        grid.menu_wanted.emit(grid.viewport().mapToGlobal(QPoint(0, 0)))
    elif not grid.can_edit:
        return False
    elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_F2):
        _enter(grid, key)
    elif key in (Key.Key_Delete, Key.Key_Backspace):
        _empty(grid)
    else:
        return _type(grid, event)
    return True


def _arrow(grid: RotaGrid, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    by = ARROWS[key]
    if grid.isRightToLeft() and key in (Key.Key_Left, Key.Key_Right):
        by = -by
    extends = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        _shift(grid, by, only_end=extends)
        return
    cell, board = grid.cursor_cell, grid.board()
    assert cell is not None
    turned = cell.move(by, extends=extends, begins=board.begins, ends=board.ends)
    if turned:
        grid.week_wanted.emit(turned)
    else:
        grid.tell()


def _shift(grid: RotaGrid, by: timedelta, *, only_end: bool) -> None:
    """Move the turn under the cursor, or its end."""
    turn = grid.turn()
    if turn is None or not grid.can_edit or grid.week is None:
        return
    begins, ends = movable(turn)
    stretch = real_stretch(begins if only_end else begins + by, ends + by, grid.week.clock_changes)
    if stretch is not None:
        grid.move(turn, *stretch)


def _enter(grid: RotaGrid, key: Qt.Key) -> None:
    turn = grid.turn()
    if turn is not None:
        grid.opened.emit(turn)
    elif key != Key.Key_F2 and grid.chosen is not None:
        _give(grid, grid.chosen)


def _give(grid: RotaGrid, person: int) -> None:
    assert grid.cursor_cell is not None
    assert grid.week is not None
    stretch = real_stretch(*grid.cursor_cell.selection, grid.week.clock_changes)
    if stretch is not None:
        grid.give(*stretch, person)


def _empty(grid: RotaGrid) -> None:
    turn = grid.turn()
    if turn is not None:
        grid.removed.emit(turn)
    elif grid.cursor_cell is not None and grid.cursor_cell.is_wide:
        grid.emptied.emit(*grid.cursor_cell.selection)


def _next_lane(grid: RotaGrid) -> None:
    """Where several are on duty, the next of them."""
    assert grid.cursor_cell is not None
    grid.cursor_cell.lane += 1
    grid.tell()


def _take_back(grid: RotaGrid) -> None:
    grid.drag = None
    if grid.cursor_cell is not None:
        grid.cursor_cell.place(grid.cursor_cell.head, grid.cursor_cell.step)
    grid.tell()


def _type(grid: RotaGrid, event: QKeyEvent) -> bool:
    """A number, or the initial of a name: she gets what is selected. Of several the next after who is chosen."""
    typed = event.text().strip().casefold()
    if not typed or event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return False
    assert grid.week is not None
    found = find_candidate(grid.week.candidates, typed, grid.chosen)
    turn = grid.turn()
    if found is None:
        return True
    if turn is not None and turn.person_id != found:
        grid.passed.emit(turn, found)
    elif turn is None:
        _give(grid, found)
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
