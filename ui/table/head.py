"""The table's head: a tick for all, names that sort, columns to resize, move, hide and bring back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QMenu

from ui.leaning import visual_rect
from ui.table.ink import paint_tick
from ui.table.model import TICK
from ui.table.viewport import fill, make_viewport
from ui.texts import short_day
from ui.theme import theme

if TYPE_CHECKING:
    from ui.table.columns import Column
    from ui.table.view import EntriesView

HEIGHT, TICK_WIDTH, LEAST_WIDTH, NAME_SECTION = 32, 40, 48, 1
BESIDE_DAY = 36  # its icon and the cell's margins
LEAST_SHARE = 0.45  # of a column's own width; below it the table scrolls sideways
LEAST_OF_NAME = 0.85  # of the name's width: who it is must be read
NARROW_SHARE = 0.7  # below it columns that the open page tells as well give way


def _width(column: Column) -> int:
    """The column's width in the design; the days of some languages need more, and are of no use when cut."""
    width = theme().px(column.width)
    if column.key != "verified":
        return width
    metrics = QFontMetrics(theme().font("cell"))
    longest = max(metrics.horizontalAdvance(short_day(date(2028, month, 28))) for month in range(1, 13))
    return max(width, longest + theme().px(BESIDE_DAY))


class TableHead(QHeaderView):
    """The head of a table of entries."""

    ticked = Signal()
    sort_wanted = Signal(str)
    arranged = Signal()

    def __init__(self, view: EntriesView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        make_viewport(self, QPalette.ColorRole.Button)
        self.view = view
        self.hidden: set[str] = set()
        self.held: set[str] = set()  # brought back by the user while they had given way: these stay
        self._all_seen: tuple[int, int, int] | None = None
        self._all_state: bool | None = False
        self.is_users_own = False  # whether the user has given the columns widths of her own
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme().px(LEAST_WIDTH))
        self.setFixedHeight(theme().px(HEIGHT))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.sectionMoved.connect(self.arranged)
        self.sectionResized.connect(self.arranged)
        view.entries.ticks.changed.connect(self.viewport().update)

    def arrange(self, comfortable: bool) -> None:
        """The widths of the design; the last column takes what is left."""
        look = theme()
        self.setStretchLastSection(not comfortable)
        self.setSectionResizeMode(TICK, QHeaderView.ResizeMode.Fixed)
        self.resizeSection(TICK, look.px(TICK_WIDTH))
        if comfortable:
            self.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
            return
        for section in range(1, self.count()):
            self.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        self.fit()

    def fit(self) -> None:
        """Share the room among the columns as the design does, until the user has given them widths of her own."""
        if self.is_users_own or self.view.is_comfortable:
            return
        shown = self._make_room()
        share = self._share_of(shown)
        for section, column in shown:
            least = LEAST_OF_NAME if section == NAME_SECTION else LEAST_SHARE
            self.resizeSection(section, int(_width(column) * (max(least, share) if column.grows else 1)))

    def places(self) -> list[tuple[int, int, int]]:
        """The sections that are not hidden: which, where they begin in the viewport, and how wide they are."""
        shown = (section for section in range(self.count()) if not self.isSectionHidden(section))
        return [(section, self.sectionViewportPosition(section), self.sectionSize(section)) for section in shown]

    def _make_room(self) -> list[tuple[int, Column]]:
        """Hide what gives way where the table is narrow, and show it again where it is not; answers what is shown."""
        shown = [(n, c) for n, c in enumerate(self.view.entries.columns, 1) if c.key not in self.hidden]
        for _turn, key in sorted((column.gives_way, column.key) for _n, column in shown if column.gives_way):
            if self._share_of(shown) >= NARROW_SHARE:
                break
            if key not in self.held and key != self.view.entries.sorted_by:
                shown = [(n, c) for n, c in shown if c.key != key]
        sections = {section for section, _column in shown}
        for section in range(1, self.count()):
            if self.isSectionHidden(section) == (section in sections):
                self.setSectionHidden(section, section not in sections)
        return shown

    def _share_of(self, shown: list[tuple[int, Column]]) -> float:
        """How much of their own width the columns that grow get, when the name keeps its least."""
        room = self.view.viewport().width() - self.sectionSize(TICK)
        room -= sum(_width(column) for _section, column in shown if not column.grows)
        wanted = sum(_width(column) for _section, column in shown if column.grows)
        share = room / wanted if wanted else 1.0
        if share < LEAST_OF_NAME and len(shown) > 1:
            name = _width(shown[0][1])
            share = (room - name * LEAST_OF_NAME) / (wanted - name) if wanted > name else share
        return share

    def hide_column(self, key: str, hidden: bool) -> None:
        """Hide a column, or bring it back."""
        self.hidden = self.hidden | {key} if hidden else self.hidden - {key}
        self.held = self.held - {key} if hidden else self.held | {key}
        for section, column in enumerate(self.view.entries.columns, 1):
            if column.key == key:
                self.setSectionHidden(section, hidden)
        self.fit()
        self.arranged.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The tick for all, or a column's name with the direction in which it sorts."""
        look = theme()
        fill(painter, rect, look.colour("sunken"))
        fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("hairline"))
        if section == TICK:
            painter.save()
            paint_tick(painter, rect.center(), self._state_of_all())
            painter.restore()
            return
        model = self.view.entries
        column = model.columns[section - 1]
        edge = QRect(rect.right(), rect.top() + look.px(8), 1, rect.height() - look.px(16))
        fill(painter, visual_rect(self.layoutDirection(), rect, edge), look.colour("hairline"))
        is_sorted = model.sorted_by == column.key
        area = rect.adjusted(look.px(8), 0, -look.px(20 if is_sorted else 6), 0)
        ink, style = self.view.delegate.ink, ("cell", "strong", "text" if is_sorted else "second")
        place = visual_rect(self.layoutDirection(), rect, area)
        used = ink.draw(painter, self.layoutDirection(), place, column.heading, style, measured=is_sorted)
        if is_sorted:
            size = look.px(12)
            box = QRect(area.left() + used + look.px(4), rect.center().y() - size // 2, size, size)
            name = "chevron-down" if model.descending else "chevron-up"
            ink.paint_icon(painter, name, "text", visual_rect(self.layoutDirection(), rect, box))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the tick ticks all; a click on a name sorts by it."""
        section = self.logicalIndexAt(event.position().toPoint())
        was_moved = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        self.is_users_own = self.is_users_own or was_moved
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or was_moved or section < 0:
            return
        if section == TICK:
            self.ticked.emit()
        elif section == self._pressed:
            self.sort_wanted.emit(self.view.entries.columns[section - 1].key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.logicalIndexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def _state_of_all(self) -> bool | None:
        """Whether all in the list are ticked: yes, no, or (None) some; looked at anew after a change."""
        ticks, ids = self.view.entries.ticks, self.view.entries.hits
        seen = (ticks.version, id(ids), len(ids))
        if self._all_seen != seen:
            self._all_seen = seen
            self._all_state = False if not len(ticks) else True if ticks.has_all(ids) else None
        return self._all_state

    def _show_menu(self, point: QPoint) -> None:
        menu = self.make_menu()
        menu.exec(self.mapToGlobal(point))

    def make_menu(self) -> QMenu:
        """Which columns are shown."""
        menu = QMenu(self)
        for section, column in enumerate(self.view.entries.columns[1:], 2):  # the name always stays
            action = menu.addAction(column.heading)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(section))
            action.toggled.connect(lambda shown, key=column.key: self.hide_column(key, not shown))
        return menu
