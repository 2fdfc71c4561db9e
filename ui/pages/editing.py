"""Editing where a thing stands: leaving saves, Esc puts it back, Enter saves, F2 opens the next (see page.py)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from directory.answers import Answer
from directory.errors import DirectoryError
from ui.texts import sentence
from ui.theme import theme
from ui.widgets.buttons import Button, link
from ui.widgets.fields import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Picture

ONE_LINE_FROM = 380  # narrower than this, fields stand in two columns


def is_inside(widget: QWidget | None, outer: QWidget) -> bool:
    """Whether a widget is in another one, or in a popup of it."""
    while widget is not None:
        if widget is outer:
            return True
        widget = widget.parentWidget()
    return False


class FieldGrid(QWidget):
    """Fields side by side where there is room, in two columns otherwise."""

    def __init__(self, fields: Sequence[tuple[QWidget, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(8))
        self._grid.setVerticalSpacing(theme().px(8))
        self._columns = 0
        self._place(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, fewer lines."""
        super().resizeEvent(event)
        shown = [field for field, _weight in self._fields if not field.isHidden()]
        self._place(len(shown) if self.width() >= theme().px(ONE_LINE_FROM) else 2)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, (field, weight) in enumerate(self._fields):
            self._grid.addWidget(field, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(at % columns, weight)


class Editor(QFrame):
    """Base of what is edited in place. A subclass adds fields to `body` and says what `save` does.

    `closed(back_to_row)` when it is over: by Enter, Esc or F2 the focus goes back to the row.
    """

    closed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "editing")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(12), px(10), px(12), px(10))
        outer.setSpacing(px(8))
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        outer.addLayout(self.body)
        self.problem = Label("", "wrong", wraps=True)
        self.problem.hide()
        outer.addWidget(self.problem)
        self.foot = FlowLayout(spacing=6)
        outer.addLayout(self.foot)
        hint = QHBoxLayout()
        hint.setSpacing(px(6))
        hint.addWidget(Picture("info", "muted", 13), 0, Qt.AlignmentFlag.AlignTop)
        self.hint = Label(self.tr("Saved when you leave it. Esc puts it back, F2 opens the next."), "muted", wraps=True)
        hint.addWidget(self.hint, 1)
        outer.addLayout(hint)
        self.first: QWidget | None = None
        self.is_saving = False
        self._goes_back = False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def begin(self) -> None:
        """Put the focus into the first field."""
        first = self.first or next((field for field in self.findChildren(QWidget) if field.focusPolicy()), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if hasattr(first, "selectAll"):
            first.selectAll()

    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        raise NotImplementedError

    def save(self) -> None:
        """Store it; call `finished` or `refused` when that is done."""
        raise NotImplementedError

    def leave(self, *, back: bool = False) -> None:
        """Save what was changed and close; `back`: the focus goes back to the row."""
        if self.is_saving:
            return
        self._goes_back = back
        if not self.is_changed():
            self.closed.emit(back)
            return
        self.problem.hide()
        self.is_saving = True
        self.save()

    def restore(self) -> None:
        """Close without saving: what was typed is gone."""
        self.closed.emit(True)

    def finished(self, _answer: Answer | None = None) -> None:
        """It is stored."""
        self.is_saving = False
        self.closed.emit(self._goes_back)

    def refused(self, problem: DirectoryError) -> None:
        """It is not; say why where it stands."""
        self.doubt(sentence(problem.text))

    def doubt(self, text: str) -> None:
        """Stay open and say what is wrong."""
        self.is_saving = False
        self.problem.setText(text)
        self.problem.show()

    def add_foot(self, text: str, icon: str = "") -> Button:
        """Something else that can be done with the thing."""
        made = link(text, icon)
        self.foot.addWidget(made)
        return made

    def ask(self, label: str, editor: QWidget) -> Field:
        """Another field below the others."""
        field = Field(label, editor)
        self.body.addWidget(field)
        return field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it back, Enter saves."""
        if event.key() == Qt.Key.Key_Escape:
            self.restore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave(back=True)
        else:
            super().keyPressEvent(event)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and is_inside(old, self) and not is_inside(new, self):
            self.leave()
