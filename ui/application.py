"""The QApplication: its look, its language, and what an unforeseen mistake does."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QStyleFactory

from directory.paths import RESOURCES
from ui.theme import Theme

TRANSLATIONS = RESOURCES / "translations"
LANGUAGES = ("en", "fr", "es", "pt", "ar")


class Application(QApplication):
    """Liaison's application object; the theme is found through `ui.theme.theme()`."""

    def __init__(self, arguments: Sequence[str] | None = None) -> None:
        super().__init__(list(arguments if arguments is not None else sys.argv[:1]))
        self.setApplicationName("Liaison")
        self.setOrganizationName("Liaison")
        self.setStyle(QStyleFactory.create("Fusion"))
        self.setProperty("theme", Theme(self))
        self._translators: list[QTranslator] = []

    def choose_language(self, settings: QSettings) -> None:
        """Speak the language of the settings, else the system's; English where there is no translation of ours."""
        chosen = str(settings.value("window/language", ""))
        self.speak(QLocale(chosen) if chosen else QLocale.system())

    def speak(self, locale: QLocale) -> None:
        """Load what there is for a language: our own texts, and Qt's (its dialogs)."""
        for translator in self._translators:
            self.removeTranslator(translator)
        self._translators.clear()
        QLocale.setDefault(locale)
        for name, folder in (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("liaison", str(TRANSLATIONS)),
        ):
            translator = QTranslator(self)
            if translator.load(locale, name, "_", folder):
                self.installTranslator(translator)
                self._translators.append(translator)
        speaks = bool(self._translators) or locale.language() == QLocale.Language.English
        is_rtl = speaks and locale.textDirection() == Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
