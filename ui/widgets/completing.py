"""A field that completes from what is there: suggestions with an icon and two lines, taken with Enter or a click.

edit = CompletingEdit(find_posts)          # find(text) -> [Suggestion(key=17, text="Director", second="Agency")]
edit.chosen.connect(take)                  # the suggestion; edit.suggestion() is None for text of the user's own
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.theme import theme

ROW_HEIGHT, SHOWN = 46, 6
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to choose: `key` is whoever asks' own; `icon` a name of the family."""

    key: Any
    text: str
    second: str = ""
    icon: str = ""


class Suggestions(QAbstractListModel):
    """The suggestions as a list; a screen reader hears both lines."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Suggestion] = ()

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's name and signature
        return len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return ", ".join(filter(None, (row.text, row.second)))
        return row if role == Qt.ItemDataRole.UserRole else None


class SuggestionPainter(QStyledItemDelegate):
    """Icon, text and second line; the current one says which key takes it."""

    takes_enter = True  # otherwise Tab alone: Enter belongs to what is typed

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, theme().px(ROW_HEIGHT if index.data(Qt.ItemDataRole.UserRole).second else ROW_HEIGHT - 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        px, look = theme().px, theme()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("tint"))
            painter.drawRoundedRect(option.rect, px(5), px(5))
        box = option.rect.adjusted(px(8), px(4), -px(10), -px(4))
        direction = option.direction

        def place(part: QRect) -> QRect:
            return QStyle.visualRect(direction, box, part)

        side = px(18)
        if row.icon:
            spot = place(QRect(box.x(), box.center().y() - side // 2, side, side))
            mirrored = direction == Qt.LayoutDirection.RightToLeft
            ink = look.colour("accent" if is_current else "second").name()
            icons.paint(painter, row.icon, ink, QRectF(spot), mirrored=mirrored)
        hint = (self.tr("Enter") if self.takes_enter else self.tr("Tab")) if is_current else ""
        painter.setFont(look.font("pill"))
        hint_width = painter.fontMetrics().horizontalAdvance(hint)
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        trailing = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour("muted"))
        painter.drawText(place(QRect(box.right() - hint_width, box.y(), hint_width + 1, box.height())), trailing, hint)
        begin = side + px(10) if row.icon else 0
        width = box.width() - begin - (hint_width + px(8) if hint else 0)
        height = box.height() // 2 if row.second else box.height()
        for at, (text, size, ink, weight) in enumerate(
            ((row.text, "control", "text", "medium"), (row.second, "cell", "second", "regular"))
        ):
            painter.setFont(look.font(size, weight))
            painter.setPen(look.colour(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(place(QRect(box.x() + begin, box.y() + at * height, width, height)), leading, shown)
        painter.restore()


class CompletingEdit(QLineEdit):
    """A line that suggests while one types; `chosen(Suggestion)` when one is taken."""

    chosen = Signal(object)

    def __init__(
        self, find: Callable[[str], Sequence[Suggestion]], icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find, self._icon = find, icon
        self._taken: Suggestion | None = None
        self._action: QAction | None = None
        self._popup = QFrame()
        self._popup.setProperty("part", "popup")
        self._popup.hide()
        self._list = QListView()
        self._model = Suggestions(self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(SuggestionPainter(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.clicked.connect(self._take_index)
        column = QVBoxLayout(self._popup)
        column.setContentsMargins(*[theme().px(4)] * 4)
        column.addWidget(self._list)
        self._followed: list[QWidget] = []
        self.textEdited.connect(self.suggest)
        self.destroyed.connect(self._popup.deleteLater)
        theme().changed.connect(self.tint)
        if icon:
            self._action = QAction(self)
            self.addAction(self._action, QLineEdit.ActionPosition.LeadingPosition)
        self.tint()

    def tint(self) -> None:
        """Draw the icon in the colours of the theme in force."""
        if self._action is not None:
            self._action.setIcon(theme().icon(self._icon))

    def suggestion(self) -> Suggestion | None:
        """What was taken, as long as its text still stands."""
        return self._taken if self._taken is not None and self._taken.text == self.text() else None

    def show_suggestion(self, taken: Suggestion | None) -> None:
        """Let something stand as if it had been taken."""
        self._taken = taken
        self.setText(taken.text if taken else "")

    def suggestions(self) -> Sequence[Suggestion]:
        """What is offered at the moment."""
        return self._model.rows if self._popup.isVisible() else ()

    def suggest(self) -> None:
        """Offer what fits the text."""
        rows = list(self._find(self.text()))
        self._model.show_rows(rows)
        if not rows:
            self.close_suggestions()
            return
        self._list.setCurrentIndex(self._model.index(0))
        if self._popup.parentWidget() is not self.window():
            self._popup.setParent(self.window())
        self._follow()
        self._place()
        self._popup.show()
        self._popup.raise_()

    def close_suggestions(self) -> None:
        """Offer nothing."""
        self._popup.hide()
        for widget in self._followed:
            widget.removeEventFilter(self)
        self._followed = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose, Enter takes, Esc closes the list before it does anything else."""
        key = event.key()
        if not self._popup.isVisible():
            if key == Qt.Key.Key_Down:
                self.suggest()
                return
            super().keyPressEvent(event)
            return
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            row = self._list.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)
            self._list.setCurrentIndex(self._model.index(row % len(self._model.rows)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_index(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_suggestions()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc is this field's own while it offers something, and no shortcut of the window's."""
        is_escape = event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape  # type: ignore[attr-defined]
        if is_escape and self._popup.isVisible():
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving closes the list."""
        super().focusOutEvent(event)
        self.close_suggestions()

    def hideEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """A field that goes takes its list with it."""
        self.close_suggestions()
        super().hideEvent(event)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list follows where the field is scrolled or the window changes its size."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return super().eventFilter(watched, event)

    def _take_index(self, index: QModelIndex) -> None:
        self._taken = self._model.rows[index.row()]
        self.setText(self._taken.text)
        self.close_suggestions()
        self.chosen.emit(self._taken)

    def _follow(self) -> None:
        if self._followed:
            return
        widget: QWidget | None = self
        while widget is not None:
            widget.installEventFilter(self)
            self._followed.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _place(self) -> None:
        """Below the field, or above it where there is more room."""
        px, window = theme().px, self.window()
        rows = [self._list.sizeHintForRow(row) for row in range(min(SHOWN, len(self._model.rows)))]
        height = sum(rows) + px(10)
        corner = self.mapTo(window, QPoint(0, self.height() + px(2)))
        above = self.mapTo(window, QPoint(0, 0)).y() - px(2)
        below = window.height() - corner.y()
        if below < height and above > below:
            height = min(height, above)
            corner.setY(above - height)
        width = max(self.width(), px(240))
        left = (
            corner.x()
            if self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            else corner.x() + self.width() - width
        )
        left = max(0, min(left, window.width() - width))
        self._popup.setGeometry(
            left, corner.y(), width, min(height, max(below, px(60)) if corner.y() > above else height)
        )
