"""Notices at the foot of the window: what was done, and the next step. Never a pop-up, never in the way of typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import escaped, icon_button, link
from ui.widgets.labels import Label

SHOWN_MILLISECONDS, READ_MILLISECONDS = 12_000, 3_000
Step = tuple[str, Callable[[], object]]


class Notices(QFrame):
    """The one notice that is shown, over the lower edge of its window; a new one takes its place.

    It goes by itself after a while, unless the mouse or the focus is on it, or it tells of what goes on.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("part", "notice")
        px = theme().px
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(16), px(6), px(6), px(6))
        self._row.setSpacing(px(8))
        self.text = Label("", wraps=True)
        self._row.addWidget(self.text, 1)
        self._steps: list[QWidget] = []
        self._work: Callable[[], object] | None = None  # what stops the work that is told of
        self.close_button = icon_button("cross", self.tr("Close this notice"))
        self._row.addWidget(self.close_button)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.hide)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._go)
        window.installEventFilter(self)
        self.hide()

    def show_notice(self, text: str, steps: Sequence[Step] = (), *, stays: bool = False) -> None:
        """Show a sentence and its next steps (label, what it does); what `stays` goes only when it is closed."""
        self._work = None
        for step in self._steps:
            step.deleteLater()
        self._steps.clear()
        self.text.setText(text)
        self.setAccessibleName(text)
        for label, act in steps:
            made = link(escaped(label))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # clicked, it leaves the focus where somebody works
            made.clicked.connect(lambda _checked=False, act=act: self._do(act))
            self._row.insertWidget(self._row.count() - 1, made)
            self._steps.append(made)
        self.close_button.show_icon("cross", "panel")
        self._place()
        self.show()
        self.raise_()
        self._clock.stop()
        if not stays:
            self._clock.start(SHOWN_MILLISECONDS)

    def show_work(self, text: str, label: str, stop: Callable[[], object]) -> None:
        """Say how far something is, with what stops it; said again and again, its button stays as it is.

        What was told just before is left to be read first. Closed, it is told no more.
        """
        if self._work == stop:
            self.text.setText(text)
        elif self.isHidden() or self._clock.remainingTime() < SHOWN_MILLISECONDS - READ_MILLISECONDS:
            self.show_notice(text, ((label, stop),), stays=True)
            self._work = stop

    def end_work(self, stop: Callable[[], object]) -> None:
        """The work that this would have stopped has come to its end."""
        if self._work == stop:
            self._work = None
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _do(self, act: Callable[[], object]) -> None:
        self.hide()
        act()

    def _go(self) -> None:
        focus = self.window().focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._clock.start(SHOWN_MILLISECONDS // 4)
        else:
            self.hide()

    def _place(self) -> None:
        px = theme().px
        within = self.parentWidget().rect()
        width = min(px(640), within.width() - px(32))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((within.width() - width) // 2, within.height() - self.height() - px(84))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
