"""The main window: menu bar, strip, navigation, list and page; a task fills it beside the icon navigation.

It only puts parts together and says which action does what: what is shown is the parts' business, what is done that
of `deeds` (the window's doings on the directory). The first picture has the navigation and the rows of a list, with
room kept for all else; `furnish` brings that right afterwards, and what needs the ORM comes last.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from directory.search.first_rows import count_sections, is_large
from directory.settings import load_settings
from directory.texts import Text
from ui.actions import MENUS, OF_TICKED, Act
from ui.closing import Closing
from ui.frame import Frame
from ui.list_panel import ListPanel
from ui.navigation import SECTIONS, Navigation
from ui.office import Office
from ui.page_panel import PagePanel
from ui.preparation import Preparation
from ui.texts import plain, sentence
from ui.theme import theme
from ui.window_memory import recall_window, remember_window

if TYPE_CHECKING:
    from ui.actions import Actions
    from ui.notices import Notices
    from ui.status import StatusLine
    from ui.strip import Strip
    from ui.tasks.task import Task

LEAST_WIDTH, LEAST_HEIGHT, NARROW_BELOW = 640, 480, 1000


class MainWindow(QMainWindow):
    """One window on one directory."""

    painted = Signal()  # the first picture
    dropped = Signal(list)  # paths
    panel_made = Signal(object)
    closing = Signal()
    is_furnished = False  # whether there is what follows
    acts: Actions
    strip: Strip
    status: StatusLine
    notices: Notices

    def __init__(self, office: Office, settings: QSettings | None = None) -> None:
        super().__init__()
        self.office = office
        self.settings = settings or QSettings()
        self.setProperty("ground", "window")
        self.setMinimumSize(theme().px(LEAST_WIDTH), theme().px(LEAST_HEIGHT))
        self.navigation = Navigation()
        self.page_panel = PagePanel(office)
        self.frame = Frame(self.navigation, self.page_panel, self)
        self._lists, self._stage = self.frame.lists, self.frame.stage
        self.setCentralWidget(self.frame)
        self.panels: dict[str, ListPanel] = {}
        self.section = "people"
        self.task: Task | None = None
        self.aside: list[Task] = []  # tasks that store something while the window shows something else
        self._next: tuple[Text | None, Text | None] = (None, None)  # what Undo and Redo would act on
        self.answered: set[Act] = set()  # actions that do something
        self._back: list[tuple[str, int]] = []
        self._is_narrow = self._page_is_shown = self._is_begun = False
        self.preparation = Preparation(self)
        self._closing = Closing(self)
        self._later = QTimer(self, singleShot=True, timeout=self._begin)
        self._menus = [self.menuBar().addMenu(QCoreApplication.translate("menus", title)) for title, _acts in MENUS]
        self._recall()

    def furnish(self) -> None:
        """Bring what the first picture does without: strip, status line, notices, actions; a second time nothing."""
        if self.is_furnished:
            return
        from ui.actions import Actions
        from ui.focal.as_of import AsOfBanner
        from ui.notices import Notices
        from ui.status import StatusLine
        from ui.strip import Strip

        self.is_furnished = True
        self.acts = Actions(self)
        self.strip, self.status = Strip(self.acts, self.office), StatusLine(self.office)
        self.frame.furnish(self.strip, AsOfBanner(self.office), self.status)
        self.notices = Notices(self)
        self._fill_menus()
        self._connect()
        for panel in self.panels.values():
            panel.furnish(self.acts)
        self._enable()

    # -- parts -------------------------------------------------------------------------------------------------------

    @property
    def panel(self) -> ListPanel:
        """The list of the section that is shown."""
        return self.panels[self.section]

    def chosen_ids(self) -> list[int]:
        """Whom a command is about: the ticked entries of the list, else the focused one."""
        return self.panel.chosen_ids()

    def show_section(self, key: str) -> None:
        """Show a section's list; its search, place and ticks are as they were left."""
        self.leave_task()
        if key not in self.panels:
            self._make_panel(key)
        self.section = key
        self.navigation.choose(key)
        self._lists.setCurrentWidget(self.panel)
        self.page_panel.show_entry(self.panel.focused_id or 0)
        self._show_page(False)
        self._enable()

    def tick(self, ids: Sequence[int]) -> None:
        """Show the people's list with exactly these ticked."""
        self.show_section("people")
        self.panel.clear_query()
        self.panel.ticks.clear()
        self.panel.ticks.add(ids)
        if ids:
            self.panel.focus_entry(ids[0])

    def open_entry(self, entry_id: int) -> None:
        """Show an entry's page, in its section's list where it stands in it."""
        kind = self.page_panel.kind_of(entry_id)
        if kind is None:
            return
        self.leave_task()
        before = 0 if self.page_panel.isHidden() else self.page_panel.entry_id
        if before != entry_id:
            self._back.append((self.section, before))
        section = {"person": "people", "organization": "organizations"}.get(kind, f"{kind}s")
        if section in SECTIONS and section != self.section:
            self.show_section(section)
        self.panel.focus_entry(entry_id)
        self.page_panel.show_entry(entry_id)
        self._show_page(True)
        self.page_panel.setFocus()

    def go_back(self) -> None:
        """Esc: out of the task, the page, the search; one step at a time."""
        if self.task is not None:
            self.task.leave()
        elif self._back:
            section, entry_id = self._back.pop()
            if section != self.section:
                self.show_section(section)
            if entry_id:
                self.panel.focus_entry(entry_id)
                self.page_panel.show_entry(entry_id)
            else:
                self._show_page(False)
        elif self._is_single and self._page_is_shown:
            self._show_page(False)
            self.panel.view.setFocus()
        elif self.panel.search.text():
            self.panel.search.clear()
        else:
            self.panel.view.setFocus()

    def show_task(self, task: Task) -> None:
        """Fill the window with a task, also with one that went on aside; it goes when it says that it is left."""
        self.leave_task()
        self.task = task
        if task in self.aside:
            self.aside.remove(task)
            self.status.show_aside("")
        else:
            task.left.connect(partial(self._let_go, task))
            task.noticed.connect(self.notices.show_notice)
            task.opened.connect(self.open_entry)
            task.wanted.connect(partial(self.show_task, task))
        self._was_narrow = self.navigation.is_narrow
        self.navigation.set_narrow(True)
        self._stage.setCurrentIndex(self._stage.addWidget(task))
        self._enable()
        task.setFocus()

    def leave_task(self) -> None:
        """Take the task away and show the list again. One that stores something goes on, told by the status line."""
        if self.task is None:
            return
        task, self.task = self.task, None
        self._stage.setCurrentIndex(0)
        self._stage.removeWidget(task)
        if task.is_storing:
            self.aside.append(task)
            task.told.connect(self.status.show_aside)
        else:
            task.end()
            task.deleteLater()
        self.navigation.set_narrow(self._was_narrow)
        self._enable()
        self.panel.view.setFocus()

    def on(self, act: Act, do: Callable[[], object]) -> None:
        """Let an action do something; Ctrl+A of a list that is not all there yet comes before what is done with it."""
        self.answered.add(act)
        follow = (lambda: self.panel.lister.follow(do)) if act in OF_TICKED else do
        self.acts[act].triggered.connect(lambda _checked=False: follow())

    @property
    def is_closing(self) -> bool:
        """Whether it closes as soon as all is stored."""
        return self._closing.is_waiting

    def tell(
        self, text: Text | str, steps: Sequence[tuple[str, Callable[[], object]]] = (), *, stays: bool = False
    ) -> None:
        """Show a notice, until something else is told where it `stays`."""
        self.furnish()
        self.notices.show_notice(sentence(text), steps, stays=stays)

    # -- putting together --------------------------------------------------------------------------------------------

    def _make_panel(self, key: str) -> None:
        if key == "focal points":
            from ui.focal.panel import FocalPanel  # which needs the ORM

            self.furnish()
            panel: ListPanel = FocalPanel(self.office, self.acts)
        else:
            panel = ListPanel(self.office, key, parent=self._lists)  # styled where it stands: moved, it would be again
        panel.recall(self.settings)
        if self.is_furnished:
            panel.furnish(self.acts)
        panel.focused.connect(self._follow_focus)
        panel.opened.connect(self.open_entry)
        panel.ticks_changed.connect(self._enable)
        panel.menu_wanted.connect(self._show_menu)
        self.panels[key] = panel
        self._lists.addWidget(panel)
        self.panel_made.emit(panel)

    def _fill_menus(self) -> None:
        for menu, (_title, acts) in zip(self._menus, MENUS, strict=True):
            for act in acts:
                if act is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self.acts[act])

    def _connect(self) -> None:
        self.setAcceptDrops(True)
        self.status.aside_wanted.connect(lambda: self.show_task(self.aside[-1]))
        self.navigation.chosen.connect(self.show_section)
        self.navigation.narrowed.connect(lambda _narrow: self._enable())
        self.page_panel.opened.connect(self.open_entry)
        self.page_panel.noticed.connect(self.notices.show_notice)
        self.page_panel.back_wanted.connect(self.go_back)
        self.office.refused.connect(lambda text: self.tell(text))
        self.office.changed.connect(self._count)
        self.office.changed.connect(self._name_next)
        self.on(Act.BACK, self.go_back)
        self.on(Act.FIND, self._find)
        sections = (Act.PEOPLE, Act.ORGANIZATIONS, Act.FOCAL_POINTS, Act.PROGRAMMES, Act.LISTS, Act.SHEETS)
        for act, key in zip(sections, SECTIONS, strict=True):
            self.on(act, lambda key=key: self.show_section(key))
        self.on(Act.COLUMNS_VIEW, lambda: self.panel.set_comfortable(False))
        self.on(Act.COMFORTABLE_VIEW, lambda: self.panel.set_comfortable(True))
        self.on(Act.NARROW_NAVIGATION, lambda: self.navigation.set_narrow(not self.navigation.is_narrow))
        self.on(Act.TICK_ALL, lambda: self.panel.view.toggle_all())
        self.on(Act.CLEAR_TICKS, lambda: self.panel.ticks.clear())
        self.on(Act.OPEN, lambda: self.open_entry(self.panel.focused_id or 0))
        self.on(Act.QUIT, self.close)

    def _recall(self) -> None:
        """Look as the window looked when it was last left."""
        section = recall_window(self.settings, self, self.frame.splitter, self.navigation)
        self.setWindowTitle(self.tr("{name} – Liaison").format(name=self.office.address.title))
        self.navigation.set_office(plain(load_settings().organization or self.office.address.title))
        self.show_section(section)
        self.page_panel.stop()  # a page needs the ORM
        self.navigation.recall_counts(self.settings, self.office.name)
        if not is_large(self.office.raw):
            self._count()
        if not self.panel.listing.ids:
            self.furnish()  # what there is to do where there are no rows
        self.panel.view.setFocus()

    def _begin(self) -> None:
        """After the first picture: first the other parts, then, in steps, what needs the ORM."""
        self.painted.emit()
        self.furnish()
        if is_large(self.office.raw):
            self._count()
        self.preparation.begin(self._show_rest)

    def _show_rest(self) -> None:
        self.office.bring_up_to_date()
        self._name_next()
        self.page_panel.show_entry(self.page_panel.entry_id or self.panel.focused_id or 0)  # one that was opened stays
        QTimer.singleShot(0, theme().load_more_fonts)

    def remember(self) -> None:
        """Keep how the window looks."""
        is_narrow = self._was_narrow if self.task is not None else self.navigation.is_narrow
        remember_window(self.settings, self, self.frame.splitter, self.section, is_narrow=is_narrow)
        self.navigation.remember_counts(self.settings, self.office.name)
        for panel in self.panels.values():
            panel.remember(self.settings)

    # -- following ---------------------------------------------------------------------------------------------------

    def _count(self) -> None:
        """How many entries each section has; of a large directory they are counted away from the window's thread."""
        if is_large(self.office.raw):
            self.office.search_later(count_sections, then=self._show_counts)
        else:
            self._show_counts(count_sections(self.office.raw))

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.navigation.show_counts(counts)
        self._enable()

    def _name_next(self) -> None:
        from directory.history.undo import name_next

        self._next = self.office.read(name_next)
        self.strip.name_next(*self._next)
        self._enable()

    def _enable(self) -> None:
        """Enable what makes sense now."""
        if not self.is_furnished or self.section not in self.panels:
            return
        there = {"office"} if self.task is not None else {"office", "list"}
        if self.office.can_edit:
            there |= {"writable"} if self.task is not None else {"writable", "list to change"}
        if len(self.panel.ticks):
            there.add("ticks")
        if self.panel.focused_id:
            there.add("entry")
        if self.office.can_edit:
            there |= {what for what, text in zip(("undo", "redo"), self._next, strict=True) if text is not None}
        self.acts.enable(frozenset(there))

    def _follow_focus(self, entry_id: int) -> None:
        if self.sender() is self.panel:
            self.page_panel.show_entry(entry_id, is_typed=self.panel.search.hasFocus())
            self._enable()

    def _let_go(self, task: Task) -> None:
        """A task is left, or one that went on aside has come to its end."""
        if task in self.aside:
            self.aside.remove(task)
            self.status.show_aside("")
            task.deleteLater()
        else:
            self.leave_task()

    def _find(self) -> None:
        self.leave_task()
        self.panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.search.selectAll()

    def _show_menu(self, point: QPoint) -> None:
        from ui.row_menu import show_row_menu

        show_row_menu(self, self.acts, point)

    def _show_page(self, shown: bool) -> None:
        """In a narrow window, and in a section that takes all the room, the page takes the list's place, with Back."""
        self._page_is_shown = shown
        is_single = self._is_single
        self._lists.setVisible(not (is_single and shown))
        self.page_panel.setVisible(not is_single or shown)
        self.page_panel.show_back(is_single)

    @property
    def _is_single(self) -> bool:
        return self._is_narrow or (self.section in self.panels and not self.panel.has_page_beside)

    # -- events ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no part wanted goes back; a letter begins a search."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif self.task is None and event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.panel.search.setFocus()
            self.panel.search.insert(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first picture is on its way: what needs the ORM comes after it."""
        super().paintEvent(event)
        if not self._is_begun:
            self._is_begun = True
            self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().px(NARROW_BELOW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show_page(self._page_is_shown)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files, or text dragged from a page or a mail."""
        mime = event.mimeData()
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if files:
            self.dropped.emit(files)
        elif mime.hasText():
            self.dropped.emit([("pasted text", mime.text().encode())])

    def closeEvent(self, event: QCloseEvent) -> None:
        self._later.stop()
        event.setAccepted(self._closing.close())
