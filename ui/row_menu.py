"""The menu of a row, or of the ticked rows: the same actions as in the menu bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import Act, Actions

ACTS = (Act.OPEN, Act.EDIT, None, Act.QR, Act.TO_PHONE, Act.MAILING_LIST, Act.CONTACT_SHEET, Act.PRESS_BLOCK,
        Act.ADD_TO_LIST, None, Act.COPY, Act.DELETE)  # fmt: skip


def show_row_menu(window: QWidget, acts: Actions, point: QPoint) -> None:
    """Show the menu at a point of the screen."""
    menu = QMenu(window)
    for act in ACTS:
        if act is None:
            menu.addSeparator()
        else:
            menu.addAction(acts[act])
    menu.exec(point)
