"""The table as people use it: keyboard, ticks, hover buttons, drag out, two ways to look at the same rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QToolTip, QWidget

from directory.search.rows import Row
from ui.keys import typing
from ui.leaning import visual_rect
from ui.table.delegate import COLUMNS_HEIGHT, COMFORTABLE_HEIGHT, LTR, RowDelegate, button_box
from ui.table.head import TableHead
from ui.table.model import TICK, EntriesModel
from ui.table.viewport import make_viewport
from ui.texts import plain
from ui.theme import theme
from ui.widgets.labels import without_markup
from ui.words import ORGANIZATION_KINDS, country, word

TICK_WIDTH = 40
Span = tuple[int, int]


class EntriesView(QTableView):
    """A table of entries.

    Signals: `focused(id)` the focused row's entry (0: none), `opened(id)` Enter or a double click, `sorted(key,
    descending)`, `asked(what, id)` a hover button ("copy phone", "dial", "copy email", "mail"), `menu_wanted(point)`.
    """

    focused = Signal(int)
    opened = Signal(int)
    sorted = Signal(str, bool)
    asked = Signal(str, int)
    menu_wanted = Signal(QPoint)
    left_upwards = Signal()
    drag_wanted = Signal(int)  # the entry where it began

    def __init__(self, model: EntriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = model
        self.is_comfortable = False
        self.hovered_row = -1
        self._hovered = QPersistentModelIndex()
        self._pressed: tuple[QPoint, int] | None = None  # where a drag may begin, and the entry there
        # do something with all ids, once they are there
        self.complete: Callable[[Callable[[], object]], object] = lambda then: then()
        self._find_spans: Callable[[str], Sequence[Span]] = lambda _text: ()
        make_viewport(self, QPalette.ColorRole.Base)
        self.setModel(model)
        self.delegate = self.make_delegate()
        self.setItemDelegate(self.delegate)
        self.head = TableHead(self)
        self.setHorizontalHeader(self.head)
        self.head.ticked.connect(self.toggle_all)
        self.head.sort_wanted.connect(self._sort)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAccessibleName(self.tr("Entries"))
        model.modelReset.connect(self._after_reset)
        theme().changed.connect(self.viewport().update)
        self.set_comfortable(False)

    def make_delegate(self) -> RowDelegate:
        """What paints the rows."""
        return RowDelegate(self)

    def set_comfortable(self, comfortable: bool) -> None:
        """Two lines a row with initials, or columns."""
        self.is_comfortable = comfortable
        look = theme()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(look.px(20))
        self.verticalHeader().setDefaultSectionSize(look.px(COMFORTABLE_HEIGHT if comfortable else COLUMNS_HEIGHT))
        self.head.setVisible(not comfortable)
        for column in range(2, self.entries.columnCount()):
            self.setColumnHidden(column, comfortable or self.entries.columns[column - 1].key in self.head.hidden)
        self.head.arrange(comfortable)

    def show_matches(self, find_spans: Callable[[str], Sequence[Span]]) -> None:
        """Mark what `find_spans` finds in a shown text."""
        self._find_spans = find_spans

    def matched_spans(self, text: str) -> Sequence[Span]:
        """The parts of a shown text that the search matched."""
        return self._find_spans(text)

    def country_text(self, row: Row) -> str:
        """The country, as the comfortable view shows it."""
        return country(row.country)

    def second_line(self, row: Row) -> str:
        """What stands below the name in the comfortable view."""
        if row.kind == "organization":
            parts = [word(ORGANIZATION_KINDS, row.about), row.city or ""]
        elif row.kind == "post":
            parts = [row.holder or self.tr("vacant"), row.organization or ""]
        else:
            parts = [row.title or "", row.organization or "", row.about or ""]
        return " · ".join(plain(part) for part in parts if part)

    @property
    def focused_id(self) -> int | None:
        """The entry of the focused row."""
        return self.entries.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def focus_entry(self, entry_id: int | None, *, scroll: bool = True) -> None:
        """Put the focus on an entry's row, where it is in the list; not to `scroll`, the list stays where it is."""
        position = None if entry_id is None else self.entries.position_of(entry_id)
        if position is None:
            return
        index = self.entries.index(position, TICK + 1)
        self.setAutoScroll(scroll)
        self.setCurrentIndex(index)
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(index)

    def toggle_all(self) -> None:
        """Tick all that the list holds, or none of them where all are ticked."""
        self.complete(self._toggle_all)

    def _toggle_all(self) -> None:
        ids, ticks = self.entries.hits, self.entries.ticks
        if ticks.has_all(ids):
            ticks.clear() if len(ticks) == len(ids) else ticks.remove(ids)
        else:
            ticks.add(ids)

    def buttons_at(self, index: QModelIndex | QPersistentModelIndex) -> Sequence[tuple[str, str]]:
        """The buttons that stand in a cell while the mouse is over it: (icon, what it asks for)."""
        if self.is_comfortable or index.row() != self.hovered_row or index.column() == TICK:
            return ()
        row = self.entries.row_at(index.row())
        key = self.entries.columns[index.column() - 1].key
        if row is None or self._hovered.column() != index.column():
            return ()
        if key == "email" and row.email is not None:
            return (("copy", "copy email"), ("mail", "mail"))
        if key == "phone" and row.phone is not None:
            dial = (("phone", "dial"),) if row.phone.value and row.phone.problem_code is None else ()
            return (("copy", "copy phone"), *dial)
        return ()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.focused.emit(self.entries.id_at(current.row()) or 0 if current.isValid() else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter opens, Shift with an arrow ticks on the way, Up on the first row leaves upwards."""
        key, focused = event.key(), self.focused_id
        if key == Qt.Key.Key_Space and focused is not None:
            self.entries.ticks.toggle(focused)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused is not None:
            self.opened.emit(focused)
        elif key == Qt.Key.Key_Up and self._is_first() and not event.modifiers():
            self.left_upwards.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step_group(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if focused is not None:
                self.entries.ticks.add([focused])
            self._step(-1 if key == Qt.Key.Key_Up else 1)
            if self.focused_id is not None:
                self.entries.ticks.add([self.focused_id])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()  # a letter belongs to the search box, not to the view's own search
        elif key == Qt.Key.Key_Home:
            self._focus_row(0)
        elif key == Qt.Key.Key_End:
            self.complete(lambda: self._focus_row(self.entries.rowCount() - 1))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            page = max(1, self.viewport().height() // self.verticalHeader().defaultSectionSize() - 1)
            self._focus_row(self.currentIndex().row() + (page if key == Qt.Key.Key_PageDown else -page))
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """What is dragged is made by whoever passes the gate. Qt itself begins it where something is selected only."""
        self.drag_wanted.emit(self._pressed[1] if self._pressed else self.entries.id_at(self.currentIndex().row()) or 0)

    def _step(self, by: int) -> None:
        """Move the focus by a row, over a line without an entry."""
        position = self.currentIndex().row() + by
        if self.entries.is_between(position):
            position += by
        if 0 <= position < self.entries.rowCount():
            self.setCurrentIndex(self.entries.index(position, TICK + 1))

    def _step_group(self, by: int) -> None:
        """Move the focus to the first row of the next group, or of the one before."""
        line = self.entries.next_line(self.currentIndex().row(), by)
        if line is not None:
            self._focus_row(line)

    def _focus_row(self, position: int) -> None:
        """Put the focus on a row, or on the nearest there is; below a line without an entry."""
        position = max(0, min(position, self.entries.rowCount() - 1))
        if self.entries.is_between(position):
            position += 1
        if position < self.entries.rowCount():
            self.setCurrentIndex(self.entries.index(position, TICK + 1))

    def _is_first(self) -> bool:
        """Whether the focus is on the first entry."""
        row = self.currentIndex().row()
        return row <= 0 or (row == 1 and self.entries.is_between(0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a tick or a hover button; with Shift or Ctrl a click anywhere ticks."""
        index = self.indexAt(event.position().toPoint())
        entry_id = self.entries.id_at(index.row()) if index.isValid() else None
        if entry_id is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        asked = self._button_under(index, event.position().toPoint())
        if asked:
            self.asked.emit(asked, entry_id)
            return
        modifiers = event.modifiers()
        if index.column() != TICK and not modifiers:
            self._pressed = event.position().toPoint(), entry_id
        if modifiers & Qt.KeyboardModifier.ShiftModifier and self.currentIndex().isValid():
            first, last = sorted((self.currentIndex().row(), index.row()))
            ids = (self.entries.id_at(position) for position in range(first, last + 1))
            self.entries.ticks.add(found for found in ids if found is not None)
        elif index.column() == TICK or modifiers & Qt.KeyboardModifier.ControlModifier:
            self.entries.ticks.toggle(entry_id)
            if index.column() == TICK:
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        entry_id = self.entries.id_at(index.row()) if index.isValid() else None
        if entry_id is not None and index.column() != TICK:
            self.opened.emit(entry_id)
        elif index.isValid():
            self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = event.position().toPoint() - self._pressed[0]
            if way.manhattanLength() >= QApplication.startDragDistance():
                self.startDrag(Qt.DropAction.CopyAction)
                self._pressed = None
            return
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index != QModelIndex(self._hovered):
            self._hovered = QPersistentModelIndex(index)
            self.hovered_row = index.row()
            self.viewport().update()
        over_button = bool(self._button_under(index, event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over_button else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered_row = -1
        self._hovered = QPersistentModelIndex()
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key and the right button alike."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        else:
            index = self.indexAt(event.pos())
            if index.isValid() and not self.entries.is_between(index.row()):
                self.setCurrentIndex(index)
            point = event.globalPos()
        self.menu_wanted.emit(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, painted by the delegate without asking Qt for each cell."""
        painter = QPainter(self.viewport())
        self.delegate.paint_rows(painter, event.rect())
        painter.end()
        typing.paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # a column that is resized paints all rows once more
            self.head.fit()

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip of a cell whose text is cut, or whose value has a problem; as text, never as markup."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            row = self.entries.row_at(index.row()) if index.isValid() else None
            if row is not None:
                QToolTip.showText(event.globalPos(), _as_plain(self._tip(row, index)), self.viewport())
                return True
        return super().viewportEvent(event)

    def _tip(self, row: Row, index: QModelIndex) -> str:
        if index.column() == TICK:
            return ""
        column = self.entries.columns[index.column() - 1]
        lines = [LTR.format(column.text(row)) if column.key == "phone" else column.text(row)]
        contact = row.phone if column.key == "phone" else row.email if column.key == "email" else None
        if contact is not None and contact.problem_code is not None:
            from ui.problems import problem_sentence

            lines.append(problem_sentence(contact))
        if column.key == "name" and row.native_name:
            lines.append(plain(row.native_name))
        return "\n".join(line for line in lines if line)

    def _button_under(self, index: QModelIndex, point: QPoint) -> str:
        if not index.isValid():
            return ""
        buttons = self.buttons_at(index)
        for number, (_icon, what) in enumerate(buttons):
            if button_box(self.visualRect(index), number, len(buttons), self.layoutDirection()).contains(point):
                return what
        return ""

    def _sort(self, key: str) -> None:
        descending = self.entries.sorted_by == key and not self.entries.descending
        self.sorted.emit(key, descending)

    def _after_reset(self) -> None:
        self.hovered_row = -1
        self.head.viewport().update()


def _as_plain(text: str) -> str:
    """A tooltip's text so that Qt shows it as it is: it takes anything that looks like markup for markup."""
    if not text:
        return ""
    escaped = without_markup(text).replace("\n", "<br>")
    return f"<p style='white-space:pre'>{escaped}</p>"


def rect_of(view: EntriesView, entry_id: int) -> object:
    """Where an entry's row stands in the viewport (for tests and pictures)."""
    position = view.entries.position_of(entry_id)
    assert position is not None
    return visual_rect(view.layoutDirection(), view.viewport().rect(), view.visualRect(view.entries.index(position, 1)))
