"""The QApplication: its look, its language, and what an unforeseen mistake does."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme import Theme


class Application(QApplication):
    """Liaison's application object; the theme is found through `ui.theme.theme()`."""

    def __init__(self, arguments: Sequence[str] | None = None) -> None:
        super().__init__(list(arguments if arguments is not None else sys.argv[:1]))
        self.setApplicationName("Liaison")
        self.setOrganizationName("Liaison")
        self.setStyle(QStyleFactory.create("Fusion"))
        self.setProperty("theme", Theme(self))
