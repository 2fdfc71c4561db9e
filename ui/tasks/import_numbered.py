"""Text as it was received, its lines numbered as in the file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.texts import CONTROLS
from ui.theme import theme

# of a card that is shown; Copy takes the whole
LONGEST_LINE, MOST_LINES = 300, 400
MOST_SIGNS = 6000  # of a card with few lines, as JSON may be one


class NumberedText(QPlainTextEdit):
    """Lines that can be read and marked, not changed; as high as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = 1
        self._numbers = _Numbers(self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("part", "received")
        self.setAccessibleName(self.tr("The card as received"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a file's lines, whatever the window's language

    def show_text(self, text: str, first: int) -> None:
        """Other lines; `first` is the number of the first one in its file."""
        self._first = first
        lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
        shown = [line.translate(CONTROLS) for line in lines[:MOST_LINES]]
        longest = max(LONGEST_LINE, MOST_SIGNS // len(lines))
        shown = [line if len(line) <= longest else f"{line[:longest]}…" for line in shown]
        if len(lines) > MOST_LINES:
            shown.append("…")
        self.setPlainText("\n".join(shown))
        self.setViewportMargins(self.number_width(), 0, 0, 0)
        self._fit()

    def number_width(self) -> int:
        """The room that the longest number takes."""
        metric = QFontMetrics(theme().font("cell"))
        return metric.horizontalAdvance(str(self._first + self.blockCount())) + theme().px(20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers stand beside the text; narrower lines are higher."""
        super().resizeEvent(event)
        box = self.contentsRect()
        self._numbers.setGeometry(QRect(box.left(), box.top(), self.number_width(), box.height()))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font is another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        painter = QPainter(self._numbers)
        painter.setFont(theme().font("pill"))
        painter.setPen(theme().colour("muted"))
        block = self.firstVisibleBlock()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > event.rect().bottom():
                break
            place = QRect(
                0, round(box.top()) + self.viewport().y() - self.contentsRect().top(),
                self._numbers.width() - theme().px(6), self.fontMetrics().height(),
            )  # fmt: skip
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, str(self._first + block.blockNumber()))
            block = block.next()
        painter.end()

    def _fit(self) -> None:
        layout = self.document().documentLayout()
        lines = round(layout.documentSize().height())  # of a plain text document: its lines, wrapped ones counted
        frame = self.height() - self.viewport().height() if self.isVisible() else theme().px(16)
        wanted = lines * self.fontMetrics().lineSpacing() + max(frame, theme().px(16)) + theme().px(8)
        if wanted != self.height():
            self.setFixedHeight(wanted)


class _Numbers(QWidget):
    """The margin with the numbers."""

    def __init__(self, text: NumberedText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        """As wide as the numbers."""
        return QSize(self._text.number_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text knows where its lines stand."""
        self._text.paint_numbers(event)
