"""The reviewable list of an import: filter by status, search, and the plan's rows with their decisions.

Keys: Space leaves an item out or takes it in, Left and Right fold a group, Enter opens what is folded away, else
goes to the item's panel. Pressing a button in a row emits `decided`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from directory.importing.steps import ImportPlan
from ui.tasks import import_words as words
from ui.tasks.import_model import PlanModel, Row
from ui.tasks.import_rows import PlanDelegate, RowButton, tick_box
from ui.texts import number
from ui.theme import theme
from ui.widgets.buttons import escaped
from ui.widgets.segmented import Segmented


class PlanView(QListView):
    """The rows. `decided(index, Decision or None)`, `ticked([indexes], bool)`, `chosen(index)`, `entered(index)`."""

    decided = Signal(int, object)
    ticked = Signal(object, bool)
    chosen = Signal(int)
    entered_item = Signal(int)

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan_model = model
        self.delegate = PlanDelegate(self, model)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("What would be imported"))
        self.verticalScrollBar().setSingleStep(theme().px(24))

    def row_at(self, index: QModelIndex) -> Row | None:
        """The row of an index."""
        return self.plan_model.rows[index.row()] if index.isValid() else None

    def current_item(self) -> int | None:
        """The index of the item that is chosen."""
        row = self.row_at(self.currentIndex())
        return row.index if row is not None and row.kind == "item" else None

    def choose_item(self, index: int | None) -> None:
        """Choose an item, else the first one."""
        at = None if index is None else self.plan_model.row_of(index)
        if at is None:
            at = next((n for n, row in enumerate(self.plan_model.rows) if row.kind == "item"), None)
        if at is not None:
            self.setCurrentIndex(self.plan_model.index(at))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """The panel follows the chosen row."""
        super().currentChanged(current, previous)
        self.viewport().update()
        row = self.row_at(current)
        if row is not None and row.kind == "item":
            self.chosen.emit(row.index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter opens, Left and Right fold."""
        row, key = self.row_at(self.currentIndex()), event.key()
        if row is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._tick(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row.kind == "item":
                self.entered_item.emit(row.index)
            else:
                self._open(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row.kind == "group":
            self._fold(row, key == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Buttons, ticks and groups act when the mouse is let go."""
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        row = self.row_at(at)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        point, rect = event.position().toPoint(), self.visualRect(at)
        button = self._button_at(at, point)
        if button is not None:
            self.press(row, button, self.viewport().mapToGlobal(button.box.bottomLeft()))
        elif tick_box(rect, self.layoutDirection(), row).contains(point) and row.status in ("new", "update"):
            self._tick(row)
        elif row.kind != "item":
            self._open(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is below the mouse is lit."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        at = self.indexAt(point)
        button = self._button_at(at, point) if at.isValid() else None
        lit = (at.row(), button.act) if button is not None else None
        if (at.row(), lit) != (self.delegate.hovered_row, self.delegate.hovered_button):
            self.delegate.hovered_row, self.delegate.hovered_button = at.row(), lit
            self.viewport().update()
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if lit else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is lit any more."""
        super().leaveEvent(event)
        self.delegate.hovered_row, self.delegate.hovered_button = -1, None
        self.viewport().update()

    def press(self, row: Row, button: RowButton, below: QPoint) -> None:
        """Do what a row's button says; a choice of several people opens as a menu."""
        if button.act == "rest":
            self._open(row)
        elif button.act == "text":
            self.entered_item.emit(row.index)
        elif button.act == "decided":
            self.decided.emit(row.index, None)
        else:
            item = self.plan_model.item(row.index)
            _text, decision = words.answers(item)[int(button.act.partition(":")[2])]
            if decision is not None:
                self.decided.emit(row.index, decision)
            else:
                self.candidates_menu(row.index).popup(below)

    def candidates_menu(self, index: int) -> QMenu:
        """The people that an item may be, to choose from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        item = self.plan_model.item(index)
        for decision in words.candidates_of(item):
            action = QAction(escaped(words.candidate_text(item, decision)), menu)
            action.triggered.connect(lambda _checked=False, decision=decision: self.decided.emit(index, decision))
            menu.addAction(action)
        return menu

    def _button_at(self, index: QModelIndex, point: QPoint) -> RowButton | None:
        row = self.row_at(index)
        if row is None:
            return None
        buttons = self.delegate.buttons_of(self.visualRect(index), self.layoutDirection(), row)
        return next((button for button in buttons if button.box.contains(point)), None)

    def _tick(self, row: Row) -> None:
        if row.kind == "group" and row.status in ("new", "update"):
            self.ticked.emit(self.plan_model.members(row.status), self.plan_model.group_tick(row.status) is not True)
        elif self.plan_model.can_tick(row):
            self.ticked.emit([row.index], self.plan_model.item(row.index).is_left_out)

    def _open(self, row: Row) -> None:
        if row.kind == "more":
            first = self.currentIndex().row()
            self.plan_model.show_rest(row.status)
            self.setCurrentIndex(self.plan_model.index(max(0, first)))
        elif row.kind == "group":
            self._fold(row, row.status not in self.plan_model.folded)

    def _fold(self, row: Row, is_folded: bool) -> None:
        if (row.status in self.plan_model.folded) != is_folded:
            self.plan_model.toggle_group(row.status)
            at = next((n for n, r in enumerate(self.plan_model.rows) if (r.kind, r.status) == ("group", row.status)), 0)
            self.setCurrentIndex(self.plan_model.index(at))


class PlanList(QWidget):
    """Filter, search and list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.model = PlanModel(self)
        self.view = PlanView(self.model)
        keys = ("all", *(s for s in ("conflict", "new", "update", "same", "rejected")))
        self.filter = Segmented([(key, self._segment(key, 0), "") for key in keys], self.tr("Show"))
        self.filter.chosen.connect(self._show_status)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the file"))
        self.search.setAccessibleName(self.tr("Search the file"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(px(260))
        self.search.setMinimumWidth(px(120))
        self._glass = self.search.addAction(theme().icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme().changed.connect(self.tint)
        self.search.textChanged.connect(self._search)
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QFrame()
        bar.setProperty("part", "head")
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(14), px(7), px(16), px(7))
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(self.search, 1)
        column.addWidget(bar)
        column.addWidget(self.view, 1)

    def show_plan(self, plan: ImportPlan, home: str | None) -> None:
        """Another plan; the chosen item, the scroll position and the search stay."""
        current, scrolled = self.view.current_item(), self.view.verticalScrollBar().value()
        self.model.show_plan(plan, home)
        for key in ("all", *words.STATUSES):
            self.filter.button(key).setText(self._segment(key, self.model.count(key)))
        if self.model.shown_status != "all" and not self.model.count(self.model.shown_status):
            self.filter.choose("all")
            self.model.show_status("all")
        self.view.choose_item(current)
        self.view.verticalScrollBar().setValue(scrolled)

    def tint(self) -> None:
        """Draw the icon in the colours of the theme in force."""
        self._glass.setIcon(theme().icon("search"))

    def _segment(self, key: str, count: int) -> str:
        word = self.tr("All") if key == "all" else words.status_word(key)
        return self.tr("{status} {count}").format(status=word, count=number(count))

    def _show_status(self, key: str) -> None:
        self.model.show_status(key)
        self.view.choose_item(None)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self.view.choose_item(None)
