"""Who may see something: an icon and a word in an edged label of its own; and the picker for it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.labels import Label, Picture, set_tip
from ui.words import AUDIENCE_ICONS, AUDIENCES, word

LEVELS: dict[str, tuple[str, str]] = {  # the icon's colour, and what the level means
    "public": ("good", QT_TRANSLATE_NOOP("audience", "May be printed")),
    "partners": ("accent", QT_TRANSLATE_NOOP("audience", "For this office and its partners")),
    "internal": ("second", QT_TRANSLATE_NOOP("audience", "For this office only")),
    "restricted": ("wrong", QT_TRANSLATE_NOOP("audience", "For those who need it; copying it asks once more")),
}


def audience_word(level: str) -> str:
    """The level (public, partners, internal, restricted) in the user's language."""
    return word(AUDIENCES, level)


class AudienceLabel(QFrame):
    """Who may see it: public, partners, internal or restricted."""

    def __init__(self, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "audience")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(5), px(1), px(7), px(1))
        row.setSpacing(px(6))
        self._picture = Picture("globe", "good", 13)
        self._label = Label("", "audience")
        row.addWidget(self._picture)
        row.addWidget(self._label)
        self.show_level(level)

    def show_level(self, level: str) -> None:
        """Another audience."""
        self.level = level
        ink, meaning = LEVELS[level]
        self._picture.show_icon(AUDIENCE_ICONS[level], ink)
        self._label.setText(audience_word(level))
        set_tip(self, QCoreApplication.translate("audience", meaning))
        self.setAccessibleName(self.tr("Audience: {level}").format(level=audience_word(level)))


class AudiencePicker(QComboBox):
    """Chooses who may see something."""

    def __init__(self, level: str = "internal", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(theme().px(16), theme().px(16)))
        for key in LEVELS:
            self.addItem(audience_word(key), key)
        self.setAccessibleName(self.tr("Audience"))
        self.set_audience(level)
        theme().changed.connect(self.tint)
        self.tint()

    def audience(self) -> str:
        """The chosen level: public, partners, internal or restricted."""
        return str(self.currentData())

    def set_audience(self, level: str) -> None:
        """Choose a level."""
        self.setCurrentIndex(list(LEVELS).index(level))

    def tint(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        for at, (level, (ink, _meaning)) in enumerate(LEVELS.items()):
            self.setItemIcon(at, theme().icon(AUDIENCE_ICONS[level], ink))
