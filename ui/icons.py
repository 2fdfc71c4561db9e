"""Icons: one stroke family of SVG files in resources/icons, tinted from the palette, sharp at any size.

QSvg paints `currentColor` black, so the colour is put into the text of the picture before it is rendered.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from directory.paths import RESOURCES

FOLDER = RESOURCES / "icons"
# what points along the line of reading is turned round where that runs from right to left
DIRECTIONAL = frozenset(
    {
        "chevron-left",
        "chevron-right",
        "arrow-right",
        "undo",
        "redo",
        "external",
        "send",
        "command",
        "list",
        "group",
        "fork",
        "tree",
    }
)


@lru_cache(maxsize=512)
def svg(name: str, colour: str) -> bytes:
    """The picture's text in one colour (#RRGGBB)."""
    return (FOLDER / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, colour)))


def paint(painter: QPainter, name: str, colour: str, box: QRectF, *, mirrored: bool = False) -> None:
    """Draw an icon into a square; `mirrored` for a directional one in a right-to-left window."""
    renderer = _renderer(name, colour)
    if not (mirrored and name in DIRECTIONAL):
        renderer.render(painter, box)
        return
    painter.save()
    painter.translate(box.center().x() * 2, 0)
    painter.scale(-1, 1)
    renderer.render(painter, box)
    painter.restore()


class _Engine(QIconEngine):
    """Renders at the size that is asked for; muted where the control is disabled: white would be lost on grey."""

    def __init__(self, name: str, colour: str, active: str, muted: str) -> None:
        super().__init__()
        self.name, self.colour, self.active, self.muted = name, colour, active, muted

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self.active if state == QIcon.State.On else self.colour
        painter.save()
        if mode == QIcon.Mode.Disabled:
            colour = self.muted
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(rect)  # type: ignore[call-overload]
        if box.width() > box.height():  # the room that a button leaves between its icon and its text
            box.setLeft(box.right() - box.height()) if mirrored else box.setWidth(box.height())
        paint(painter, self.name, colour, box, mirrored=mirrored)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = f"{size.width()} {size.height()} {QApplication.layoutDirection().name}"
        key = f"icon {self.name} {self.colour} {self.active} {self.muted} {side} {mode.name} {state.name}"
        picture = QPixmap()
        if not QPixmapCache.find(key, picture):
            picture = QPixmap(size)
            picture.fill(QColor(0, 0, 0, 0))
            painter = QPainter(picture)
            self.paint(painter, picture.rect(), mode, state)
            painter.end()
            QPixmapCache.insert(key, picture)
        return picture

    def clone(self) -> QIconEngine:
        return _Engine(self.name, self.colour, self.active, self.muted)


def icon(name: str, colour: str, active: str, muted: str) -> QIcon:
    """An icon of the family in colours of the palette: `active` where it is switched on, `muted` where disabled."""
    return QIcon(_Engine(name, colour, active, muted))
