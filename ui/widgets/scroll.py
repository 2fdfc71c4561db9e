"""What is higher than its room: it scrolls up and down, never sideways, and follows the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

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
        self._kept: tuple[QLayout, int] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._even_margins)
        self.setWidget(widget)
        widget.installEventFilter(self)
        self._make_room()

    def keep_margin(self, layout: QLayout, margin: int) -> None:
        """Leave as much room at the end of the content as at its beginning, with or without a scroll bar."""
        self._kept = (layout, margin)
        self.verticalScrollBar().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A content that needs more width gets it, since nothing scrolls sideways."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._make_room()
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and self._kept is not None:
            self._pause.start()  # not while the layout is at work
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        content = self.widget()
        self.setMinimumWidth(max(content.minimumSizeHint().width(), content.minimumWidth()))

    def _even_margins(self) -> None:
        if self._kept is None:
            return
        layout, margin = self._kept
        bar = self.verticalScrollBar()
        end = max(0, margin - bar.sizeHint().width()) if bar.isVisible() else margin
        room = layout.contentsMargins()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (end, margin) if is_mirrored else (margin, end)
        layout.setContentsMargins(left, room.top(), right, room.bottom())

    def show_part(self, part: QWidget) -> None:
        """Scroll as little as shows a part of the content."""
        self.ensureWidgetVisible(part, 0, theme().px(12))
