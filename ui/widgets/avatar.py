"""A round picture of somebody: the photo, else initials on a ground of the palette; a square for an institution."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui import icons
from ui.theme import theme


def initials(name: str) -> str:
    """The first letters of the first and the last word that have one; one letter for a single word."""
    letters = [next((sign for sign in word if sign.isalpha()), "") for word in name.split()]
    found = [letter.upper() for letter in letters if letter]
    return found[0] + found[-1] if len(found) > 1 and found[0].isascii() else "".join(found[:1])


def pair_of(name: str) -> tuple[str, str]:
    """Ground and ink for a name, the same at every start."""
    pairs = theme().palette.avatars
    return pairs[crc32(name.encode()) % len(pairs)]


def paint_initials(painter: QPainter, name: str, box: QRectF) -> None:
    """Draw the initials of a name in a circle."""
    ground, ink = pair_of(name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(box)
    font: QFont = theme().font("control", "strong")
    font.setPixelSize(max(8, round(box.height() * 0.34)))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), initials(name))


class Avatar(QWidget):
    """`size` in the design's pixels; `icon` instead of initials makes it a square with that icon."""

    def __init__(self, name: str, size: int = 48, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._icon = name, icon
        self._photo: QPixmap | None = None
        side = theme().px(size)
        self.setFixedSize(side, side)

    def show_name(self, name: str) -> None:
        """Another name."""
        self._name = name
        self.update()

    def set_photo(self, data: bytes | None) -> None:
        """The photo's bytes; None, or bytes that are no picture, shows initials."""
        photo = QPixmap()
        self._photo = photo if data and photo.loadFromData(data) else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the palette in force."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._photo is not None:
            self._paint_photo(painter, self._photo, box)
        elif self._icon:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("tint"))
            painter.drawRoundedRect(box, theme().px(8), theme().px(8))
            inset = box.width() * 0.26
            icons.paint(
                painter, self._icon, theme().colour("accent").name(), box.adjusted(inset, inset, -inset, -inset)
            )
        else:
            paint_initials(painter, self._name, box)
        painter.end()

    def _paint_photo(self, painter: QPainter, photo: QPixmap, box: QRectF) -> None:
        circle = QPainterPath()
        circle.addEllipse(box)
        painter.setClipPath(circle)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(photo.width(), photo.height())
        part = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
        painter.drawPixmap(box, photo, part)
