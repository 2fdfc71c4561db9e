"""A user's hands on the real window: keys where the focus is, the pointer on what is seen, files dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.exceptions import TimeoutError as InVain
from pytestqt.qtbot import QtBot

from directory.search.listing import list_ids
from ui.main_window import MainWindow
from ui.office import Office
from ui.tasks.importing import ImportTask
from ui.widgets.cure import Cure

WAIT = 20_000  # milliseconds: the other process starts with the first file, on a busy machine
MOST_TABS = 80  # more than that nobody presses
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


class StrayWindows(QObject):
    """Notes what is shown as a window of its own though it is no dialog, menu or popup: a flash on a real screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window, self.seen = window, []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            kind = watched.windowType()
            if watched is not self.window and kind == Qt.WindowType.Window:
                self.seen.append(repr(watched))
        return False


class User:
    """Somebody at the window. What she does is keys and clicks; what she sees are texts and files."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def office(self) -> Office:
        return self.window.office

    # -- waiting and seeing ------------------------------------------------------------------------------------------

    def until(self, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=WAIT)

    def saved(self) -> None:
        """What was changed is stored."""
        self.until(lambda: not self.office.is_saving)

    def one(self, statement: str, *values: object) -> object:
        """What is stored: the first value that a query answers."""
        row = self.office.raw.execute(statement, values).fetchone()
        return None if row is None else row[0]

    def find(self, text: str, section: str = "people") -> int:
        """The only entry that a text finds."""
        found = list_ids(self.office.raw, section, text)
        assert found.total == 1, f"{text}: {found.total}"
        return found.ids[0]

    def sees(self, text: str, within: QWidget | None = None) -> bool:
        """Whether a label shows a text."""
        root = within or self.window
        return any(text in label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))

    def told(self, text: str) -> None:
        """A notice says something."""
        notices = self.window.notices
        try:
            self.until(lambda: notices.isVisible() and text in notices.text.text())
        except InVain as problem:
            raise AssertionError(f"the last notice says: {notices.text.text()!r}") from problem

    # -- the keyboard ------------------------------------------------------------------------------------------------

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        self.qtbot.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def tab_to(self, wanted: QWidget | Callable[[QWidget], bool], back: bool = False) -> QWidget:
        """Press Tab (or Shift+Tab) until the focus is on a widget; where it never gets, the way it took is told."""
        is_there = wanted if callable(wanted) and not isinstance(wanted, QWidget) else lambda widget: widget is wanted
        way = []
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            assert focused is not None, f"the focus is lost after {way}"
            if is_there(focused):
                assert focused.isVisible()
                return focused
            way.append(f"{type(focused).__name__} {focused.accessibleName()}")
            self.press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NONE)
        raise AssertionError(f"Tab does not lead to it: {way}")

    def tab_to_text(self, text: str, back: bool = False) -> QWidget:
        """Tab to a button by what it says."""

        def says(widget: QWidget) -> bool:
            return isinstance(widget, QAbstractButton) and text in (widget.text() or widget.accessibleName())

        return self.tab_to(says, back)

    def search(self, text: str) -> None:
        """Ctrl+F, and type over what stands there."""
        self.press(Key.Key_F, CTRL)
        self.until(lambda: self.window.panel.search.hasFocus())
        self.type(text)
        self.until(lambda: self.window.panel.search.text() == text)
        self.until(lambda: not self.window.panel._typed.isActive())  # it is searched in the next turn of the event loop

    def search_one(self, text: str) -> int:
        """Search, and see exactly one person."""
        self.search(text)
        self.until(lambda: self.window.panel.listing.total == 1)
        return self.window.panel.entries.ids[0]

    def choose_in_menu(self, text: str, open_menu: Callable[[], object]) -> None:
        """Open a menu by a key, go down to an item by the arrows, and press Enter on it."""

        def walk() -> None:
            menu = QApplication.activePopupWidget()
            for _ in range(MOST_TABS):
                self.qtbot.keyClick(menu, Key.Key_Down)
                if menu.activeAction() is not None and text in menu.activeAction().text().replace("&", ""):
                    self.qtbot.keyClick(menu, Key.Key_Return)
                    return
            menu.close()

        timer = QTimer(self.window)
        timer.setInterval(20)
        timer.timeout.connect(lambda: (timer.stop(), walk()) if QApplication.activePopupWidget() is not None else None)
        timer.start()
        open_menu()
        self.window.activateWindow()  # a screen does that when a menu closes; the offscreen one does not
        self.until(self.window.isActiveWindow)

    # -- the pointer -------------------------------------------------------------------------------------------------

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible(), f"{widget} is not seen"
        assert widget.isEnabled(), f"{widget} is not enabled"
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_row(self, entry_id: int, column: int = 1) -> None:
        """Click a row of the list; column 0 is its tick."""
        view = self.window.panel.view
        place = view.visualRect(view.entries.index(view.entries.position_of(entry_id), column)).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def drop(self, *files: Path) -> None:
        """Drop files on the window, as a file manager does."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(QPoint(50, 50), copy, mime, left, NONE)
        self.window.dragEnterEvent(enter)
        assert enter.isAccepted()
        self.window.dropEvent(QDropEvent(QPointF(50, 50), copy, mime, left, NONE))

    # -- what stands in the window -----------------------------------------------------------------------------------

    def reviewed(self) -> ImportTask:
        """The import, once it shows what it has found."""
        task = self.window.task
        assert isinstance(task, ImportTask)
        self.until(lambda: task.work.plan is not None and task.import_button.isVisible() and task.pages.isEnabled())
        return task

    def page_of(self, entry_id: int) -> QWidget:
        """An entry's page, once it is shown."""
        panel = self.window.page_panel
        self.until(lambda: panel.page is not None and panel.page.entry_id == entry_id and panel.page.page is not None)
        return panel.page

    def cure_on(self, page: QWidget) -> Cure:
        """The first cure that a page shows."""
        self.until(lambda: any(cure.isVisible() for cure in page.findChildren(Cure)))
        return next(cure for cure in page.findChildren(Cure) if cure.isVisible())
