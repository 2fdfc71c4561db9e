"""How many entries some ways out are made for: nobody pastes a million recipients, or prints as many contacts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions import Act
from ui.texts import number

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ON_A_PAGE, IN_A_MAIL = 1_000, 20_000


def within(window: MainWindow, ids: Sequence[int], most: int) -> Sequence[int]:
    """The ids where they are not too many; else none, and a notice that offers a table."""
    if len(ids) <= most:
        return ids
    told = QCoreApplication.translate(
        "limits", "This is made for {most} entries at most, and {chosen} are chosen. A table takes them all."
    )
    table = QCoreApplication.translate("limits", "Export a table")
    window.tell(
        told.format(most=number(most), chosen=number(len(ids))), ((table, window.acts[Act.EXPORT_TABLE].trigger),)
    )
    return ()
