"""One of several views: segments side by side, or one below the other, chosen by click or by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import icon_room


class Segmented(QFrame):
    """Segments as (key, text, icon); `chosen(key)` when the user takes another one."""

    chosen = Signal(str)

    def __init__(
        self,
        segments: Sequence[tuple[str, str, str]],
        name: str = "",
        parent: QWidget | None = None,
        *,
        is_upright: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if name:
            self.setAccessibleName(name)
        row = QVBoxLayout(self) if is_upright else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        self._icons = {key: icon for key, _text, icon in segments}
        for key, text, _icon in segments:
            made = QPushButton(text)
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setIconSize(icon_room())
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made)
        self._current = segments[0][0]
        self._buttons[self._current].setChecked(True)
        self._group.buttonToggled.connect(self._follow)
        theme().changed.connect(self.tint)
        self.tint()

    def current(self) -> str:
        """The key of the chosen segment."""
        return self._current

    def choose(self, key: str) -> None:
        """Show another segment as chosen, without telling."""
        self._current = key
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The segment's button."""
        return self._buttons[key]

    def tint(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        for key, made in self._buttons.items():
            if self._icons[key]:
                made.setIcon(theme().icon(self._icons[key], "second", active="accent"))

    def _follow(self, made: QPushButton, is_checked: bool) -> None:
        key = next(key for key, each in self._buttons.items() if each is made)
        if is_checked and key != self._current:
            self._current = key
            self.chosen.emit(key)
