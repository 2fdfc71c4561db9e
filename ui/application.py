"""The QApplication: its look, its language, and what an unforeseen mistake does."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from directory.paths import RESOURCES
from ui.theme import SCHEMES, Theme
from ui.tidying import Tidying

TRANSLATIONS = RESOURCES / "translations"
LANGUAGES = ("en", "fr", "es", "pt", "ar")
# what a chosen language is where Qt would take another country for it: Portuguese as outside Brazil, Arabic with the
# digits in which the data's phone numbers and dates are written
SPOKEN = {"pt": "pt_PT", "ar": "ar_001"}


class Application(QApplication):
    """Liaison's application object; the theme is found through `ui.theme.theme()`."""

    def __init__(self, arguments: Sequence[str] | None = None) -> None:
        # the style is named here: to hand out a QStyle, PySide first makes all of its hundreds of constants
        super().__init__([*(arguments if arguments is not None else sys.argv[:1]), "-style", "fusion"])
        self.setApplicationName("Liaison")
        self.setOrganizationName("Liaison")
        self.theme = Theme(self)
        self._tidying = Tidying(self)
        self._translators: list[QTranslator] = []

    def choose_language(self, settings: QSettings) -> None:
        """Speak the language of the settings, else the system's; English where there is no translation of ours."""
        chosen = str(settings.value("window/language", ""))
        self.speak(QLocale(SPOKEN.get(chosen, chosen)) if chosen else QLocale.system())

    def choose_scheme(self, settings: QSettings) -> None:
        """Be light or dark as the settings say; as the system where they say nothing that is known."""
        chosen = str(settings.value("window/scheme", ""))
        if chosen in SCHEMES and chosen != self.theme.scheme:
            self.theme.choose(chosen)

    def speak(self, locale: QLocale) -> None:
        """Load what there is for a language: our own texts, and Qt's (its dialogs)."""
        for translator in self._translators:
            self.removeTranslator(translator)
        self._translators.clear()
        if not (TRANSLATIONS / f"liaison_{locale.name()[:2]}.qm").exists():
            # what is not translated is English throughout, dates and plurals too, with the user's own region
            locale = QLocale(QLocale.Language.English, locale.territory())
        QLocale.setDefault(locale)
        for name, folder in (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("liaison", str(TRANSLATIONS)),
        ):
            translator = QTranslator(self)
            if translator.load(locale, name, "_", folder):
                self.installTranslator(translator)
                self._translators.append(translator)
        self.setLayoutDirection(locale.textDirection())
