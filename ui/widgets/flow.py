"""A layout that fills lines from the leading edge and begins another one where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QWidget

from ui.leaning import visual_rect
from ui.theme import theme


class FlowLayout(QLayout):
    """For chips, tags, links: items keep the size they ask for; `spacing` in the design's pixels.

    A widget with the property `separator` shows between two others of a line only. `centred`: in a higher room;
    `topped`: the items of a line begin at one height, as cards do, instead of having their middles there.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 6, *, centred: bool = False, topped: bool = False
    ) -> None:
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, until something changes
        self._centred, self._topped = centred, topped
        super().__init__(parent)
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(theme().px(spacing))

    def addItem(self, item: QLayoutItem) -> None:
        """Take another item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of an item."""
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        """It needs no more than it has."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer columns are more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the lines take."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), apply=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """An item came, went, or has another size."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest item can shrink to."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, box: QRect) -> None:
        """Put the items in their places."""
        super().setGeometry(box)
        spare = box.height() - self.heightForWidth(box.width()) if self._centred else 0
        self._place(box.adjusted(0, max(0, spare) // 2, 0, 0), apply=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, box: QRect, *, apply: bool) -> int:
        """Lay the items out in a box; answers with the height of the lines."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            width = min(size.width(), max(box.width(), item.minimumSize().width()))
            if lines[-1] and used + self.spacing() + width > box.width():
                lines.append([])
                used = 0
            used += width + (self.spacing() if lines[-1] else 0)
            is_wrapped = width < size.width() and item.hasHeightForWidth()
            height = item.heightForWidth(width) if is_wrapped else size.height()
            lines[-1].append((item, QSize(width, height)))
        y = box.y()
        for line in lines:
            _drop_separators(line, apply=apply)
            height = max((size.height() for _item, size in line), default=0)
            if apply:
                self._place_line(line, box, y, height)
            y += height + self.spacing()
        return max(0, y - self.spacing() - box.y())

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], box: QRect, y: int, height: int) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else QApplication.layoutDirection()
        x = box.x()
        for item, size in line:
            above = 0 if self._topped else (height - size.height()) // 2
            place = QRect(QPoint(x, y + above), size)
            item.setGeometry(visual_rect(direction, box, place))
            x += size.width() + self.spacing()


def _drop_separators(line: list[tuple[QLayoutItem, QSize]], *, apply: bool) -> None:
    """Take those at the ends of a line out of it."""
    for end in (0, -1):
        while line and (widget := line[end][0].widget()) is not None and widget.property("separator"):
            item, _size = line.pop(end)
            if apply:
                item.setGeometry(QRect(0, 0, 0, 0))
