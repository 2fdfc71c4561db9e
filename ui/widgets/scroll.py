"""What is higher than its room: it scrolls up and down, never sideways, and follows the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.theme import theme


class Scroll(QScrollArea):
    """A scroll area as wide as its content's least width, on the ground of what is behind it."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(theme().px(32))
        self.viewport().setProperty("ground", "clear")
        widget.setProperty("ground", widget.property("ground") or "clear")
        self.setWidget(widget)
        widget.installEventFilter(self)
        self.setMinimumWidth(widget.minimumSizeHint().width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A content that needs more width gets it, since nothing scrolls sideways."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.setMinimumWidth(self.widget().minimumSizeHint().width())
        return super().eventFilter(watched, event)

    def show_part(self, part: QWidget) -> None:
        """Scroll as little as shows a part of the content."""
        self.ensureWidgetVisible(part, 0, theme().px(12))
