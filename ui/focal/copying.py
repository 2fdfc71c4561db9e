"""Focal points to the clipboard: the lines as the list shows them, for a mail, a document or a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from directory.focal_points.copying import CopiedLines, copy_lines
from models import Audience
from ui.clipboard import copy_rows
from ui.focal.panel import FocalPanel
from ui.texts import plain
from ui.words import language

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def copy_chosen(window: MainWindow, audience: Audience = Audience.INTERNAL) -> None:
    """Copy what is ticked or focused; several lines get the heads of the columns. What is restricted is asked for."""
    panel = window.panel
    assert isinstance(panel, FocalPanel)
    lines = panel.chosen_lines()
    if not lines:
        return

    def tell(copied: CopiedLines) -> None:
        if copied.rows:
            copy_rows([copied.heads, *copied.rows] if len(copied.rows) > 1 else copied.rows)
        text = QCoreApplication.translate("FocalCopy", "Copied: {count}.").format(count=panel.counted(len(copied.rows)))
        steps = ()
        if copied.excluded:
            names = ", ".join(dict.fromkeys(plain(one.name) for one in copied.excluded))
            said = QCoreApplication.translate("FocalCopy", "{copied} Left out as restricted: {names}.")
            text = said.format(copied=text, names=names)
            again = QCoreApplication.translate("FocalCopy", "Copy them all the same")
            steps = ((again, lambda: copy_chosen(window, Audience.RESTRICTED)),)
        window.tell(text, steps)

    window.office.change_with(copy_lines, lines, window.office.day, language(), audience, then=tell)
