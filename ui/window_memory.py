"""How the window looked when it was last left: kept in the user's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from ui.frame import FIRST_HEIGHT, FIRST_WIDTH
from ui.navigation import SECTIONS
from ui.theme import theme

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def remember_window(window: MainWindow, *, is_narrow: bool) -> None:
    """Keep its size, the room of list and page, the navigation's width and counts, the section, and each list."""
    settings = window.settings
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/splitter", window.frame.splitter.saveState())
    settings.setValue("window/narrow", is_narrow)
    settings.setValue("window/section", window.section)
    window.navigation.remember_counts(settings, window.office.name)
    for panel in window.panels.values():
        panel.remember(settings)


def recall_window(window: MainWindow) -> str:
    """Look like that again; the answer is the section that was shown."""
    settings = window.settings
    geometry = settings.value("window/geometry")
    if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
        window.resize(theme().px(FIRST_WIDTH), theme().px(FIRST_HEIGHT))
    splitter = settings.value("window/splitter")
    if isinstance(splitter, QByteArray):
        window.frame.splitter.restoreState(splitter)
    window.navigation.set_narrow(settings.value("window/narrow", False, type=bool))
    section = str(settings.value("window/section", "people"))
    return section if section in SECTIONS else "people"
