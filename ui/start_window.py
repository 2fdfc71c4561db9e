"""The window of the first page, before a directory is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from directory.texts import Text
from ui.first_start import FirstStart
from ui.notices import Notices
from ui.texts import sentence
from ui.theme import theme

if TYPE_CHECKING:
    from ui.app import Program


class StartWindow(QMainWindow):
    """Shows the first page and takes dropped files."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.setWindowTitle(self.tr("Liaison"))
        self.setProperty("ground", "window")
        self.setAcceptDrops(True)
        self.resize(theme().px(1120), theme().px(720))
        self.page = FirstStart(program.recent.names)
        self.setCentralWidget(self.page)
        self.page.sample_wanted.connect(program.open_sample)
        self.page.file_wanted.connect(program.choose_file)
        self.page.empty_wanted.connect(program.open_own)
        self.page.recent_wanted.connect(lambda name: program.take([name]))
        self.notices = Notices(self)

    def tell(self, text: Text) -> None:
        """Say why a directory could not be opened."""
        self.notices.show_notice(sentence(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if names:
            self.program.take(names)
