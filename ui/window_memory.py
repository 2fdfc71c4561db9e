"""How the window looked when it was last left: kept in the user's settings."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from ui.frame import FIRST_HEIGHT, FIRST_WIDTH
from ui.navigation import SECTIONS, Navigation
from ui.theme import theme


def remember_window(
    settings: QSettings, window: QWidget, splitter: QSplitter, section: str, *, is_narrow: bool
) -> None:
    """Keep its size, the room of list and page, the navigation's width, and the section that is shown."""
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/splitter", splitter.saveState())
    settings.setValue("window/narrow", is_narrow)
    settings.setValue("window/section", section)


def recall_window(settings: QSettings, window: QWidget, splitter: QSplitter, navigation: Navigation) -> str:
    """Look like that again; the answer is the section that was shown."""
    geometry = settings.value("window/geometry")
    if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
        window.resize(theme().px(FIRST_WIDTH), theme().px(FIRST_HEIGHT))
    state = settings.value("window/splitter")
    if isinstance(state, QByteArray):
        splitter.restoreState(state)
    navigation.set_narrow(settings.value("window/narrow", False, type=bool))
    section = str(settings.value("window/section", "people"))
    return section if section in SECTIONS else "people"
