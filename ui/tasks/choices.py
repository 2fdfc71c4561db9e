"""The left column of an export: for which program, how, and who will see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.icons import paint as paint_icon
from ui.table.lines import draw_line
from ui.theme import theme

HEIGHT = 52


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: its key, its words, what it means, its icon."""

    key: str
    text: str
    second: str
    icon: str


class ChoiceButton(QAbstractButton):
    """One choice as a card with a round mark; the arrows move along its group."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setCheckable(True)
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setAccessibleDescription(choice.second)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = "accent" if on or self.hasFocus() else "hairline"
        painter.setPen(QPen(look.colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(look.colour("tint" if on else "sunken" if self.underMouse() else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        area = self.rect().adjusted(look.px(12), 0, -look.px(12), 0)
        direction = self.layoutDirection()
        size = look.px(16)
        mark = area.adjusted(0, (area.height() - size) // 2, 0, 0)
        mark.setSize(QSize(size, size))
        seen = QRectF(QStyle.visualRect(direction, area, mark)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour("accent" if on else "border"), 1.4))
        painter.setBrush(look.colour("panel"))
        painter.drawEllipse(seen)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(seen.adjusted(4, 4, -4, -4))
        icon = mark.translated(size + look.px(12), 0)
        ink = look.palette.accent if on else look.palette.second
        paint_icon(painter, self.choice.icon, ink, QRectF(QStyle.visualRect(direction, area, icon)))
        left = icon.right() + look.px(12)
        width = area.right() - left
        for top, text, style in (
            (look.px(7), self.choice.text, ("control", "medium", "text")),
            (look.px(26), self.choice.second, ("cell", "regular", "second")),
        ):
            line = area.adjusted(0, 0, 0, 0)
            line.setRect(left, top, width, look.px(19))
            draw_line(painter, direction, QStyle.visualRect(direction, area, line), text, look, style, (), ())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.setFocus()


class Choices(QWidget):
    """One of several, chosen by mouse or arrows; `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(6))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, ChoiceButton] = {}
        for choice in choices:
            made = self.buttons[choice.key] = ChoiceButton(choice)
            self._group.addButton(made)
            column.addWidget(made)
            made.toggled.connect(lambda on, key=choice.key: self.chosen.emit(key) if on else None)
        next(iter(self.buttons.values())).setChecked(True)

    def current(self) -> str:
        """The key of the one that is chosen."""
        return next(key for key, made in self.buttons.items() if made.isChecked())

    def choose(self, key: str) -> None:
        """Choose one."""
        self.buttons[key].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = list(self.buttons)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = (keys.index(self.current()) + step) % len(keys)
        self.choose(keys[place])
        self.buttons[keys[place]].setFocus()
