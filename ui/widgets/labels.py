"""Labels: plain text always, in one of the style sheet's roles; elided where there is no room; pictures of icons.

    Label("since March 2024", "second")        ElidedLabel(name, "value")        Picture("mail", "second")

Text from data is never markup: every label here is PlainText, and a tooltip is escaped by `set_tip`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import icons
from ui.leaning import visual_alignment
from ui.theme import theme

LEFT_TO_RIGHT, END = "\u2066", "\u2069"  # LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE
FIRST_STRONG = "\u2068"  # FIRST STRONG ISOLATE: in the direction of the text itself


def left_to_right(text: str) -> str:
    """A phone number or address that reads from left to right in every window."""
    return f"{LEFT_TO_RIGHT}{text}{END}" if text else ""


def set_look(widget: QWidget, **looks: str) -> None:
    """Give a widget other properties of the style sheet (role, part, state, variant …) and have it drawn anew."""
    before = {name: widget.property(name) for name in looks}
    if before == looks:
        return
    for name, value in looks.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_role(widget: QWidget, role: str) -> None:
    """Another role of the style sheet."""
    set_look(widget, role=role)


def without_markup(text: str) -> str:
    """Text as rich text shows it unchanged."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def set_tip(widget: QWidget, text: str) -> None:
    """A tooltip that shows its text as it is, wrapped where it is long."""
    widget.setToolTip(f"<span>{without_markup(text)}</span>" if text else "")


class Label(QLabel):
    """Plain text in a role of the style sheet."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if role:
            self.setProperty("role", role)
        self._leaning = self.alignment()
        self._lean()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Left and right mean leading and trailing, by the window's direction; Qt would take the text's."""
        self._leaning = alignment
        self._lean()

    def changeEvent(self, event: QEvent) -> None:
        """Turned round with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        super().setAlignment(visual_alignment(self.layoutDirection(), self._leaning))


class ElidedLabel(Label):
    """One line that ends in … where there is no room for all of it; the tooltip then holds the whole.

    `least`: the design's pixels that it keeps as long as its text needs them.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None, *, least: int = 0) -> None:
        super().__init__(text, role, parent)
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as an ellipsis and a letter."""
        least = max(self.fontMetrics().averageCharWidth() * 4, theme().px(self._least))
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def setText(self, text: str) -> None:
        """Another text."""
        super().setText(text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip depends on the room."""
        super().resizeEvent(event)
        self._tell_whole()

    def is_elided(self) -> bool:
        """Whether there is less room than text."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, shortened at its end."""
        painter = QPainter(self)
        box = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        text = f"{FIRST_STRONG}{text}{END}" if text else ""  # else … goes to the beginning of Latin text in Arabic
        alignment = visual_alignment(self.layoutDirection(), self.alignment())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, int(alignment) | int(Qt.TextFlag.TextSingleLine), text)
        painter.end()

    def _tell_whole(self) -> None:
        set_tip(self, self.text() if self.is_elided() else "")


class FlowingLabel(Label):
    """A text in a FlowLayout: one line where it fits, wrapped where it is longer than the whole line."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent, wraps=True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as the text in one line."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + theme().px(6), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * 8), whole.height())


class Picture(QWidget):
    """An icon standing by itself, in a colour of the palette; says nothing to a screen reader unless named."""

    def __init__(self, name: str, role: str = "second", size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.role = name, role
        side = theme().px(size)
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, role: str) -> None:
        """Another icon."""
        self.name, self.role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the palette in force."""
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icons.paint(painter, self.name, theme().colour(self.role).name(), QRectF(self.rect()), mirrored=mirrored)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Turned round with the window."""
        super().changeEvent(event)
        self.update()
