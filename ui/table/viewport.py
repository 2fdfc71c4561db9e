"""The ground on which a table and its head are painted, made here instead of by Qt.

Before PySide hands out a widget that Qt has made, it loads every kind of widget that there is, to see which of them
this one might be: a tenth of the time until the first picture.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def make_viewport(area: QAbstractScrollArea, ground: QPalette.ColorRole) -> QWidget:
    """Give an area a viewport like the one that Qt makes."""
    made = QWidget()
    made.setBackgroundRole(ground)
    made.setMouseTracking(True)
    area.setViewport(made)
    return made


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """As QPainter.fillRect, which PySide hands on only after it has looked at every kind of gradient."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
