"""The pages of a PDF as they will be printed, at any size, laid out in the other process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pypdfium2
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from directory.errors import DirectoryError
from directory.sheets.layout import Sheet
from ui.texts import sentence
from ui.theme import theme
from ui.widgets.buttons import icon_button
from ui.widgets.labels import Label
from ui.widgets.scroll import Scroll
from ui.worker import worker

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
SHOWN = 30  # pages
PAGE_WIDTH = 612.0  # points


def render_pages(data: bytes, scale: float, most: int | None = None) -> Iterator[QImage]:
    """The pages of a PDF as pictures; `scale` 1 is 72 dots an inch."""
    document = pypdfium2.PdfDocument(data)
    try:
        count = len(document) if most is None else min(most, len(document))
        for number in range(count):
            bitmap = document[number].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            made = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
            ).copy()
            yield made
    finally:
        document.close()


def _widest(data: bytes) -> float:
    """The width of the first page in points; of no file 0."""
    if not data:
        return 0.0
    document = pypdfium2.PdfDocument(data)
    try:
        return float(document[0].get_width())
    finally:
        document.close()


class _Page(QWidget):
    """One page on the desk."""

    def __init__(self, picture: QImage, ratio: float) -> None:
        super().__init__()
        self.picture = picture
        picture.setDevicePixelRatio(ratio)
        self.setFixedSize(picture.deviceIndependentSize().toSize() + QSize(2, 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme().colour("border"), 1))
        painter.drawImage(1, 1, self.picture)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PagePreview(QWidget):
    """Shows a PDF; fits the page's width until another size is chosen.

    `warning_label` tells what could not be printed; the task that shows the preview gives it its place.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = b""
        self.pages = 0
        self._asked = 0  # how often: only the latest answer is shown
        self.warning_label = Label("", "note", wraps=True)
        self.warning_label.hide()
        self._zoom: float | None = None
        self._page_width = PAGE_WIDTH
        self.setProperty("ground", "preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(8), 0)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Preview"), "section"))
        self.state_label = Label(self.tr("the page as it will be printed"), "second")
        head.addWidget(self.state_label)
        head.addStretch(1)
        self.smaller = icon_button("minus", self.tr("Smaller"))
        self.larger = icon_button("plus", self.tr("Larger"))
        self.fit_button = icon_button("document", self.tr("Whole width"))
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))
        self.fit_button.clicked.connect(self._fit)
        for made in (self.smaller, self.fit_button, self.larger):
            head.addWidget(made)
        column.addLayout(head)
        desk = QWidget()
        desk.setProperty("ground", "preview")
        self._sheets = QVBoxLayout(desk)
        self._sheets.setContentsMargins(px(8), px(8), px(8), px(16))
        self._sheets.setSpacing(px(14))
        self._scroll = Scroll(desk)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Preview of the sheet"))
        column.addWidget(self._scroll, 1)

    def lay_out(self, make: Callable[..., Sheet], *arguments: Any) -> None:
        """Have pages made in the other process and show them, unless something else is asked for meanwhile."""
        self._asked += 1
        worker().run(make, *arguments, then=partial(self._show, self._asked), otherwise=self._not_laid_out)

    def show_nothing(self, text: str) -> None:
        """Say why there is no page; what is still being laid out is not shown any more."""
        self._asked += 1
        self.show_pdf(b"", 0)
        self.show_state(text)

    def _show(self, asked: int, sheet: Sheet) -> None:
        if asked == self._asked:
            self.show_pdf(sheet.data, sheet.pages)
            self.warning_label.setText("\n".join(sentence(warning) for warning in sheet.warnings))
            self.warning_label.setVisible(bool(sheet.warnings))

    def _not_laid_out(self, problem: BaseException) -> None:
        known = isinstance(problem, DirectoryError)
        self.show_state(sentence(problem.text) if known else self.tr("The page could not be made."))

    def show_pdf(self, data: bytes, pages: int) -> None:
        """Show this file; the place that was looked at stays."""
        self.data, self.pages = data, pages
        self._page_width = _widest(data) or PAGE_WIDTH
        self.state_label.setText(self.tr("%n pages, as they will be printed", "", pages))
        self._paint_again()

    def show_state(self, text: str) -> None:
        """Say what is going on instead of showing a page."""
        self.state_label.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None and self.data:
            self._paint_again()

    def _paint_again(self) -> None:
        scrolled = self._scroll.verticalScrollBar().value()
        while self._sheets.count():
            taken = self._sheets.takeAt(0).widget()
            if taken is not None:
                taken.deleteLater()
        ratio = self.devicePixelRatioF()
        for picture in render_pages(self.data, self._scale() * ratio, SHOWN) if self.data else ():
            self._sheets.addWidget(_Page(picture, ratio), 0, Qt.AlignmentFlag.AlignHCenter)
        self._sheets.addStretch(1)
        self._scroll.verticalScrollBar().setValue(scrolled)

    def _scale(self) -> float:
        if self._zoom is not None:
            return self._zoom * theme().scale
        return max(0.3, min(1.6, (self.width() - theme().px(64)) / self._page_width))

    def _step(self, by: int) -> None:
        here = self._zoom or self._scale() / theme().scale
        place = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - here))
        self._zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, place + by))]
        self._paint_again()

    def _fit(self) -> None:
        self._zoom = None
        self._paint_again()
