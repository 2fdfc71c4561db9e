"""The search box: an icon at its beginning, its shortcut or a cross at its end; Down goes into the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.icons import paint as paint_icon
from ui.leaning import visual_alignment, visual_rect
from ui.theme import theme
from ui.widgets.buttons import icon_button


class SearchBox(QLineEdit):
    """A line to search in.

    `down_pressed` when the list should take the focus, `escaped` when it is left empty, `backspaced` in the empty
    line, `entered` when the focus comes (by hand: a click or the shortcut), `left` when it goes elsewhere.
    """

    down_pressed = Signal()
    escaped = Signal()
    backspaced = Signal()
    entered = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, shortcut: str = "Ctrl+F") -> None:
        super().__init__(parent)
        self.shortcut = shortcut
        self.takes_key: Callable[[QKeyEvent], bool] = lambda _event: False  # whether what is offered wants a key
        self.setMinimumWidth(theme().px(200))
        self.setMaxLength(1_000_000)
        self.clear_button = icon_button("cross", self.tr("Clear the search"), parent=self)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.textChanged.connect(self._place)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(260), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes_key(event):
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab takes what is offered before it goes on."""
        is_tab = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab  # type: ignore[attr-defined]
        if is_tab and isinstance(event, QKeyEvent) and self.takes_key(event):
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme()
        painter = QPainter(self)
        size = look.px(16)
        box = QRect(look.px(10), (self.height() - size) // 2, size, size)
        ink = look.palette.accent if self.hasFocus() else look.palette.second
        paint_icon(painter, "search", ink, QRectF(visual_rect(self.layoutDirection(), self.rect(), box)))
        if not self.text() and self.shortcut:
            painter.setFont(look.font("pill"))
            painter.setPen(look.colour("muted"))
            end = self.rect().adjusted(0, 0, -look.px(12), 0)
            alignment = visual_alignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
            painter.drawText(
                visual_rect(self.layoutDirection(), self.rect(), end),
                alignment | Qt.AlignmentFlag.AlignVCenter,
                self.shortcut,
            )

    def _place(self) -> None:
        """Room for the icon, and for the cross or the shortcut."""
        look = theme()
        lead, trail = look.px(24), look.px(26 if self.text() else 44)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(trail if rtl else lead, 0, lead if rtl else trail, 0)
        # a line leans by what is typed; the empty one, and what is typed in another script, by the window
        lean = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(lean | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.clear_button.setVisible(bool(self.text()))
        size = look.px(26)
        box = QRect(self.width() - size - look.px(3), (self.height() - size) // 2, size, size)
        self.clear_button.setGeometry(visual_rect(self.layoutDirection(), self.rect(), box))
