"""Buttons: plain, primary, quiet, as a link, as an icon with a tooltip, with a menu.

    button("Import", "primary", "import")     icon_button("copy", "Copy")     link("Add", "plus")

Icons follow the theme. A text with `&` from data must come doubled (`escaped`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme import theme
from ui.widgets.labels import set_look, set_tip

INKS = {"primary": "on_accent", "link": "accent"}
KEYPAD = Qt.KeyboardModifier.KeypadModifier  # the Enter beside the figures carries it
SIDES = {"small icon": 12, "audience": 13, "row icon": 15}  # of an icon, where it is not 16


def escaped(text: str) -> str:
    """Text from data on a button or in a menu: its & is no shortcut."""
    return text.replace("&", "&&")


def icon_room() -> QSize:
    """The size of an icon beside a text: with the space between the two, which Qt leaves too small."""
    return QSize(theme().px(20), theme().px(16))


def _presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether Enter pressed the button: Qt leaves that to the desktop's theme, and a bare X server has none."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & ~KEYPAD:
        return False
    if not event.isAutoRepeat():
        button.click()
    event.accept()
    return True


class Button(QPushButton):
    """A button of one of the style sheet's variants; its icon is tinted with the theme in force."""

    def __init__(self, text: str, variant: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.variant, self.icon_name = variant, icon
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor if variant.endswith("link") else Qt.CursorShape.ArrowCursor)
        if variant:
            self.setProperty("variant", variant)
        self.setIconSize(icon_room())
        theme().changed.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        """Draw the icon in the colours of the theme in force."""
        if self.icon_name:
            self.setIcon(theme().icon(self.icon_name, INKS.get(self.variant, "second")))

    def show_icon(self, name: str) -> None:
        """Another icon."""
        self.icon_name = name
        self.tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if not _presses(self, event):
            super().keyPressEvent(event)


class ElidedButton(Button):
    """A button whose text ends in … where there is no room for all of it; `show_text` gives it another."""

    def __init__(self, text: str, variant: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        self._whole = text
        super().__init__(escaped(text), variant, icon, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a button would not shrink

    def show_text(self, text: str) -> None:
        """Another text, as it is read."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        self.ensurePolished()
        return QSize(self._frame() + self.fontMetrics().horizontalAdvance(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        whole = self.sizeHint()
        least = self._frame() + self.fontMetrics().averageCharWidth() * 8
        return QSize(min(whole.width(), least), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Its size is known now."""
        super().showEvent(event)
        self._fit()

    def _frame(self) -> int:
        """The width of all but the text."""
        shown = self.text().replace("&&", "&")
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(shown)

    def _fit(self) -> None:
        shown = self._whole
        if self.isVisible():  # before, there is no room yet that it could be measured against
            room = self.width() - self._frame()
            if self.fontMetrics().horizontalAdvance(self._whole) > room:
                shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(room, 0))
        if escaped(shown) != self.text():
            self.setText(escaped(shown))


class TextLink(ElidedButton):
    """A link among words, with the text of data; where it ends in … the tooltip has the whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "text link", "", parent)
        self.setAccessibleName(text)

    def _frame(self) -> int:
        return theme().px(3)

    def _fit(self) -> None:
        super()._fit()
        set_tip(self, self._whole if self.text() != escaped(self._whole) else "")


class IconButton(QToolButton):
    """An icon alone; its tooltip is its accessible name."""

    def __init__(self, icon: str, tip: str, variant: str = "icon", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_name, self.ink = icon, "second"
        self.setProperty("variant", variant)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        side = theme().px(SIDES.get(variant, 16))
        self.setIconSize(QSize(side + theme().px(4) if variant == "audience" else side, side))
        self.set_tip(tip)
        theme().changed.connect(self.tint)
        self.tint()

    def set_tip(self, tip: str) -> None:
        """What it does, for pointer and screen reader."""
        set_tip(self, tip)
        self.setAccessibleName(tip)

    def tint(self) -> None:
        """Draw the icon in the colours of the theme in force."""
        self.setIcon(theme().icon(self.icon_name, self.ink))

    def show_icon(self, name: str, ink: str = "second") -> None:
        """Another icon."""
        self.icon_name, self.ink = name, ink
        self.tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if not _presses(self, event):
            super().keyPressEvent(event)


class MenuButton(Button):
    """A button that opens a menu, with a chevron at its end."""

    def __init__(self, text: str, icon: str = "", variant: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, variant, icon, parent)
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.setProperty("menu", self._side())

    def changeEvent(self, event: QEvent) -> None:
        """The room for the chevron is at the other side in a right-to-left window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            set_look(self, menu=self._side())

    def _side(self) -> str:
        return "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"


def button(text: str, variant: str = "", icon: str = "", parent: QWidget | None = None) -> Button:
    """A button: variant "", primary, quiet or link."""
    return Button(text, variant, icon, parent)


def icon_button(icon: str, tip: str, variant: str = "icon", parent: QWidget | None = None) -> IconButton:
    """An icon-only button: variant "icon" or "edged icon"."""
    return IconButton(icon, tip, variant, parent)


def link(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """A button that looks like a link."""
    return Button(text, "link", icon, parent)
