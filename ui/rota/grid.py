"""The week's grid of a rota: filled, moved and resized by dragging; keys.py adds the keyboard.

The grid changes nothing itself: it says what is wanted, and shows the next week that it is given.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from directory.rota.geometry import Board, real_stretch
from directory.rota.turns import Turn
from directory.rota.week import Week
from ui.rota.blocks import Block, make_blocks, movable
from ui.rota.cursor import Cursor, Drag
from ui.rota.heads import DayHeads
from ui.rota.looks import Looks
from ui.rota.painting import Scene, ScenePainter
from ui.rota.people import person_in
from ui.rota.words import cell_in_words, held_in_words
from ui.theme import theme
from ui.widgets.labels import without_markup

GUTTER, HEAD, LEAST_HOUR, EDGE = 52, 46, 15, 6
STEP = 30  # minutes, of what is dragged


class RotaGrid(QAbstractScrollArea):
    """Signals: `given(begins, ends, person)`, `emptied(begins, ends)`, `removed(turn)`, `moved(turn, begins, ends)`,
    `passed(turn, person)` to somebody else, `opened(turn)` to write its exact times, `menu_wanted(point)`,
    `week_wanted(-1, 0 or 1)`, `pointed(text)` where the cursor is.
    """

    given = Signal(object, object, int)
    emptied = Signal(object, object)
    removed = Signal(object)
    moved = Signal(object, object, object)
    passed = Signal(object, int)
    opened = Signal(object)
    menu_wanted = Signal(QPoint)
    week_wanted = Signal(int)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week: Week | None = None
        self.looks = Looks()
        self.blocks: list[Block] = []
        self.now: datetime | None = None
        self.chosen: int | None = None
        self.can_edit = True
        self.cursor_cell: Cursor | None = None
        self.drag: Drag | None = None
        self.drop_day: int | None = None
        self.waiting: tuple[datetime, datetime, int] | None = None  # what was asked for, and is not stored yet
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, theme().px(HEAD), 0, 0)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.head = DayHeads(self, self.scene)
        self.setAccessibleName(self.tr("Rota"))
        theme().changed.connect(self.viewport().update)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_week(self, week: Week, looks: Looks, now: datetime | None) -> None:
        """Show a week; the cursor stays where it is, or goes to the same hour of another week."""
        self.week, self.looks, self.now, self.waiting = week, looks, now, None
        board = self.board()
        if self.cursor_cell is None:
            inside = now is not None and board.begins <= now < board.ends
            self.cursor_cell = Cursor(board.begins, board.begins)
            self.cursor_cell.place(now if inside and now else board.begins + timedelta(hours=8))
        cell = self.cursor_cell
        if not board.begins <= cell.head < board.ends or not board.begins <= cell.anchor < board.ends:
            weeks = timedelta(days=(cell.head.date() - board.first).days // board.days * board.days)
            cell.place(cell.head - weeks, cell.step)
        self.blocks = make_blocks(board, week.turns)
        self._arrange()
        self.tell()

    def board(self) -> Board:
        """The geometry at the present size."""
        px = theme().px
        assert self.week is not None
        room = self.viewport().height()
        return Board(
            self.week.first,
            self.week.days,
            self.viewport().width(),
            px(GUTTER),
            max(px(LEAST_HOUR), room / 24),
            self.isRightToLeft(),
        )

    def choose(self, person_id: int | None) -> None:
        """Who gets what is dragged over."""
        self.chosen = person_id
        self.viewport().update()

    def turn(self) -> Turn | None:
        """The turn under the cursor."""
        return self.cursor_cell.turn(self.week) if self.cursor_cell is not None and self.week is not None else None

    def selection(self) -> tuple[datetime, datetime] | None:
        """The selected stretch of time."""
        return self.cursor_cell.selection if self.cursor_cell is not None else None

    def tell(self) -> None:
        """Say where the cursor is, to the eye and to a screen reader, and bring it into view."""
        if self.week is None or self.cursor_cell is None:
            return
        turn = self.turn()
        text = held_in_words(self.week, turn) if turn is not None else cell_in_words(self.week, self.cursor_cell)
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.pointed.emit(text)
        self._show_cursor()
        self.viewport().update()

    def block_at(self, point: QPoint) -> Block | None:
        """The block under a point of the viewport."""
        if self.week is None:
            return None
        board, y = self.board(), point.y() + self.verticalScrollBar().value()
        return next((block for block in reversed(self.blocks) if block.box(board).contains(point.x(), y)), None)

    def rect_of(self, turn: Turn) -> QRect:
        """Where the first piece of a turn stands in the viewport."""
        board = self.board()
        block = next(block for block in self.blocks if block.turn.membership_id == turn.membership_id)
        box = block.box(board)
        top = box.top - self.verticalScrollBar().value()
        return QRect(int(box.left), int(top), int(box.width), int(box.height))

    # -- painting and size -------------------------------------------------------------------------------------------

    def scene(self) -> Scene | None:
        """All that is drawn now."""
        if self.week is None:
            return None
        drag = self.drag
        ghost = self.waiting
        if drag is not None and drag.stretch is not None:
            person = drag.turn.person_id if drag.turn is not None else self.chosen
            ghost = (*drag.stretch, person) if person is not None else None
        turn = self.turn()
        return Scene(
            self.week, self.board(), self.blocks, self.looks, self.now, self.chosen,
            selection=self.selection() if ghost is None else None,
            focused=turn.membership_id if turn is not None and ghost is None else None,
            has_focus=self.hasFocus(),
            ghost=ghost,
            lifted=drag.turn.membership_id if drag is not None and drag.turn is not None and drag.stretch else None,
            drop_day=self.drop_day,
        )  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grid."""
        scene = self.scene()
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        if scene is not None:
            ScenePainter(painter, scene).paint()
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """The other direction: gutter and days change sides."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _arrange(self) -> None:
        view = self.viewport().geometry()
        self.head.setGeometry(view.left(), view.top() - theme().px(HEAD), view.width(), theme().px(HEAD))
        if self.week is not None:
            board = self.board()
            bar = self.verticalScrollBar()
            bar.setRange(0, max(0, int(board.hour * 24) - self.viewport().height()))
            bar.setPageStep(self.viewport().height())
            bar.setSingleStep(int(board.hour))
        self.head.update()
        self.viewport().update()

    def _show_cursor(self) -> None:
        assert self.cursor_cell is not None
        board, bar = self.board(), self.verticalScrollBar()
        pieces = board.pieces(self.cursor_cell.head, self.cursor_cell.head + timedelta(minutes=self.cursor_cell.step))
        if pieces:
            box = board.box(pieces[0])
            bar.setValue(min(bar.value(), int(box.top)))
            bar.setValue(max(bar.value(), int(box.top + box.height) - self.viewport().height()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Over a turn, all of it is said: its block may be too small for that."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.week is not None:
            block = self.block_at(event.pos())
            said = held_in_words(self.week, block.turn) if block is not None else ""
            QToolTip.showText(event.globalPos(), without_markup(said), self.viewport())
            return True
        return super().viewportEvent(event)

    # -- the mouse ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press takes hold: of a turn, of one of its ends, or of hours to fill."""
        if self.week is None or event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        block = self.block_at(point)
        moment = self._moment(point)
        if self.waiting is not None and (block is not None or self.waiting[0] <= moment < self.waiting[1]):
            return  # what would be taken hold of is not yet what is seen
        assert self.cursor_cell is not None
        if block is not None:
            self.cursor_cell.place(moment, STEP)
            found = [one.membership_id for one in self.cursor_cell.turns(self.week)]
            if block.turn.membership_id in found:
                self.cursor_cell.lane = found.index(block.turn.membership_id)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.cursor_cell.head = moment
        else:
            self.cursor_cell.place(moment, STEP)
        kind = self._grip(block, point) if block is not None else "fill"
        if self.can_edit:
            self.drag = Drag(kind, moment, point, block.turn if block is not None else None)
        self.tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would be, or which hold a press would take."""
        point = event.position().toPoint()
        if self.drag is None:
            self._show_hold(point)
            return
        far = (point - self.drag.where).manhattanLength() >= QApplication.startDragDistance()
        if self.drag.stretch is None and not far:
            return
        self.drag.stretch = self._stretch_of(self.drag, point)
        if self.drag.kind == "fill" and self.cursor_cell is not None:
            self.cursor_cell.head = self._moment(point)
            self.tell()
        self._scroll_to(point)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: that is one change."""
        drag, self.drag = self.drag, None
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.viewport().update()
        if drag.stretch is None or self.week is None:
            return
        stretch = real_stretch(*drag.stretch, self.week.clock_changes)
        if stretch is None:
            return
        if drag.turn is None:
            if self.chosen is not None:
                self.give(*stretch, self.chosen)
        elif stretch != movable(drag.turn):
            self.move(drag.turn, *stretch)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A turn's exact times are written."""
        block = self.block_at(event.position().toPoint())
        self.drag = None
        if block is not None and self.can_edit:
            self.opened.emit(block.turn)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the turn under the pointer, or under the cursor."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point = self.viewport().mapFrom(self, event.pos())
            block = self.block_at(point)
            if block is None:
                return
            assert self.cursor_cell is not None
            self.cursor_cell.place(self._moment(point), STEP)
            self.tell()
        if self.can_edit and self.turn() is not None:
            self.menu_wanted.emit(event.globalPos())

    def give(self, begins: datetime, ends: datetime, person: int) -> None:
        """Ask for a stretch to be given; the cursor goes to its beginning."""
        assert self.cursor_cell is not None
        self.cursor_cell.place(begins, STEP)
        self.waiting = begins, ends, person
        self.given.emit(begins, ends, person)

    def move(self, turn: Turn, begins: datetime, ends: datetime) -> None:
        """Ask for a turn to be moved; the cursor goes with it."""
        assert self.cursor_cell is not None
        self.cursor_cell.place(max(begins, self.board().begins), STEP)
        self.waiting = begins, ends, turn.person_id
        self.moved.emit(turn, begins, ends)

    def settle(self) -> None:
        """What was asked for is stored, or cannot be."""
        self.waiting = None
        self.viewport().update()

    def _moment(self, point: QPoint) -> datetime:
        return self.board().moment_at(point.x(), point.y() + self.verticalScrollBar().value(), STEP)

    def _grip(self, block: Block, point: QPoint) -> str:
        box, y = block.box(self.board()), point.y() + self.verticalScrollBar().value()
        reach = min(theme().px(EDGE), box.height / 4)
        if block.begins_here and y < box.top + reach:
            return "begin"
        return "end" if block.ends_here and y >= box.top + box.height - reach else "move"

    def _show_hold(self, point: QPoint) -> None:
        block = self.block_at(point)
        shape = Qt.CursorShape.ArrowCursor
        if self.can_edit:
            held = self._grip(block, point) if block is not None else ""
            shapes = {"move": Qt.CursorShape.OpenHandCursor, "": Qt.CursorShape.CrossCursor}
            shape = shapes.get(held, Qt.CursorShape.SizeVerCursor)
        self.viewport().setCursor(shape)

    def _stretch_of(self, drag: Drag, point: QPoint) -> tuple[datetime, datetime]:
        least = timedelta(minutes=STEP)
        y = point.y() + self.verticalScrollBar().value()
        if drag.turn is None:
            there = self._moment(point)
            return min(drag.start, there), max(drag.start, there) + least
        begins, ends = movable(drag.turn)
        if drag.kind == "move":
            distance = self._moment(point) - drag.start
            return begins + distance, ends + distance
        edge = self.board().edge_at(point.x(), y, STEP)
        if drag.kind == "begin":
            return min(edge, ends - least), ends
        return begins, max(edge, begins + least)

    def _scroll_to(self, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if point.y() < 0 or point.y() > self.viewport().height():
            bar.setValue(bar.value() + (bar.singleStep() if point.y() > 0 else -bar.singleStep()))

    # -- somebody dropped on a day -----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Somebody from the list may come in."""
        if self.can_edit and person_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The day on which she would be dropped is lit."""
        if self.week is not None and person_in(event.mimeData()) is not None:
            self.show_drop(self.board().day_at(event.position().x()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """She has gone on."""
        self.show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """The whole day is hers."""
        person = person_in(event.mimeData())
        self.show_drop(None)
        if person is not None and self.week is not None:
            event.acceptProposedAction()
            self.setFocus()
            self.give_day(self.board().day_at(event.position().x()), person)

    def give_day(self, day: int, person: int) -> None:
        """Give a whole day of the week."""
        begins = self.board().begins + timedelta(days=day)
        self.give(begins, begins + timedelta(days=1), person)

    def show_drop(self, day: int | None) -> None:
        """Light a day, or none."""
        self.drop_day = day
        self.viewport().update()
        self.head.update()

    def is_busy(self) -> bool:
        """Whether Esc takes something back here, instead of leading out of the task."""
        return self.drag is not None or (self.cursor_cell is not None and self.cursor_cell.is_wide)
