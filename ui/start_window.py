"""The window of the first page, before a directory is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from directory.texts import Text
from ui.first_start import FirstStart
from ui.notices import Notices
from ui.texts import sentence
from ui.theme import theme


class StartWindow(QMainWindow):
    """Shows the first page, with the files that were open lately. `dropped(names)`: files were dropped here."""

    dropped = Signal(object)

    def __init__(self, recent: list[str]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Liaison"))
        self.setProperty("ground", "window")
        self.setAcceptDrops(True)
        self.resize(theme().px(1120), theme().px(720))
        self.page = FirstStart(recent)
        self.setCentralWidget(self.page)
        self.notices = Notices(self)

    def tell(self, text: Text | str) -> None:
        """Say why a directory could not be opened or made."""
        self.notices.show_notice(sentence(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.page.is_working:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if names:
            self.dropped.emit(names)
