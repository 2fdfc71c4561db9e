"""Where the page of the focused entry stands: one page widget a kind, made when its kind is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from directory.search.first_rows import row_of
from ui.keys import typing
from ui.office import Office
from ui.pages import make_page
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ui.pages.page import EntryPage  # needs the ORM, which comes after the first rows are painted

LEAST_WIDTH = 352
PAUSE_MILLISECONDS = 30  # moving quickly through the list reads no page
TYPING_MILLISECONDS = 150  # nor does a quick hand in the search box wait for the pages of what it did not mean


class PagePanel(QWidget):
    """Shows the page of one entry; `opened(id)` when another one is asked for."""

    opened = Signal(int)
    noticed = Signal(str, object)
    back_wanted = Signal()
    asked = Signal(str, object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.entry_id = 0
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setMinimumWidth(theme().px(LEAST_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.back_button = button(self.tr("Back"), "quiet", "chevron-left")
        self.back_button.clicked.connect(self.back_wanted)
        self.back_button.hide()
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedWidget()
        self._nobody = Label("", "second")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._nobody)
        column.addWidget(self._stack, 1)
        self._pages: dict[str, EntryPage] = {}
        self._day = office.as_of
        office.changed.connect(self._follow_day)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._show_now)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _follow_day(self) -> None:
        """Pages of another day are made anew: there, nothing can be edited."""
        if self._day == self.office.as_of:
            return
        self._day = self.office.as_of
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._stack.setCurrentWidget(self._nobody)
        self._pause.start(PAUSE_MILLISECONDS)

    @property
    def page(self) -> EntryPage | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return next((page for page in self._pages.values() if page is shown), None)

    def kind_of(self, entry_id: int) -> str | None:
        """What an entry is; None where there is none."""
        row = row_of(self.office.raw, entry_id)
        return None if row is None else row.kind

    def show_entry(self, entry_id: int, *, is_typed: bool = False) -> None:
        """Show an entry's page after a moment, a longer one where it was found by typing; 0 shows none."""
        self.entry_id = entry_id
        self._pause.start(TYPING_MILLISECONDS if is_typed else PAUSE_MILLISECONDS)

    def stop(self) -> None:
        """Show no other page: the directory is about to be closed."""
        self._pause.stop()

    def edit(self) -> None:
        """F2: open the first thing on the page that can be edited."""
        if self.page is not None:
            self.page.edit()

    def show_back(self, shown: bool) -> None:
        """Whether Back stands above the page."""
        self.back_button.setVisible(shown)

    def _show_now(self) -> None:
        if typing.is_waiting:
            self._pause.start(TYPING_MILLISECONDS)
            return
        kind = self.kind_of(self.entry_id) if self.entry_id else None
        if kind is None:
            self._stack.setCurrentWidget(self._nobody)
            return
        if kind not in self._pages:
            page = self._pages[kind] = make_page(kind, self.office)
            page.opened.connect(self.opened)
            page.noticed.connect(self.noticed)
            page.asked.connect(self.asked)
            self._stack.addWidget(page)
        self._pages[kind].show_entry(self.entry_id)
        self._stack.setCurrentWidget(self._pages[kind])
