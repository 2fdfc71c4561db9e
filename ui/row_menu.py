"""The menu of a row, or of the ticked rows: the same actions as in the menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from ui.actions import Act

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ACTS = (Act.OPEN, Act.EDIT, None, Act.QR, Act.TO_PHONE, Act.MAILING_LIST, Act.CONTACT_SHEET, Act.PRESS_BLOCK,
        Act.ADD_TO_LIST, None, Act.COPY, Act.DELETE)  # fmt: skip


def show_row_menu(window: MainWindow, point: QPoint) -> None:
    """Show the menu at a point of the screen."""
    menu = QMenu(window)
    for act in ACTS:
        if act is None:
            menu.addSeparator()
        else:
            menu.addAction(window.acts[act])
    menu.exec(point)
