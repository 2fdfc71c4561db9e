"""The window's saved and recent searches: kept, shown with their counts, used again, made a mailing list of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.search.saved import (
    SavedSearch,
    delete_search,
    move_search,
    read_searches,
    remember_search,
    rename_search,
    save_search,
)
from ui.actions import Act
from ui.list_panel import ListPanel
from ui.main_window import MainWindow
from ui.texts import plain

if TYPE_CHECKING:
    from ui.saved_items import SavedItems

PAUSE_MILLISECONDS = 300  # after a change, before the counts are read again


class WindowSearches(QObject):
    """Saved and recent searches of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.office = window, window.office
        self.saved: dict[str, SavedSearch] = {}
        self.items: SavedItems | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._count)
        self.office.changed.connect(self._pause.start)
        self.office.closed.connect(self._pause.stop)
        window.on(Act.SAVE_SEARCH, self.save)
        window.on(Act.LIST_OF_SEARCH, self._make_list_of_shown)
        window.on(Act.FILTER, lambda: window.panel.open_filters())
        window.on(Act.SEARCH_HELP, lambda: window.panel.explain())
        window.panel_made.connect(self._answer_panel)
        for panel in window.panels.values():
            self._answer_panel(panel)
        self.read()

    def read(self) -> None:
        """Show the saved searches as they are kept."""
        self.saved = {search.name: search for search in read_searches(self.office.name).saved}
        if self.items is None and self.saved:
            self.items = self.window.navigation.make_saved()
            self.items.chosen.connect(self.use)
            self.items.asked.connect(self._answer)
            self.items.renamed.connect(self.rename)
        if self.items is not None:
            self.items.show_names(list(self.saved))
        self._mark()
        self._pause.start()

    def use(self, name: str) -> None:
        """Search again as it was saved."""
        search = self.saved[name]
        self.window.show_section(search.section)
        self.window.panel.search_for(search.query)
        self._mark()

    def save(self) -> None:
        """Keep the search of the list that is shown, and let its name be written."""
        panel = self.window.panel
        if not panel.query or not panel.source.has_filters:
            self.window.tell(self.tr("There is nothing to save yet: type a search, or choose a filter."))
            return
        kept = self._kept(SavedSearch(self._suggest_name(), panel.section, panel.query))
        if kept is None:
            return
        self.read()
        assert self.items is not None
        if self.window.navigation.is_narrow:
            self.window.navigation.set_narrow(False)
        QTimer.singleShot(0, self, lambda: self.items is not None and self.items.edit_name(kept.name))

    def rename(self, before: str, after: str) -> None:
        """Give a saved search another name."""
        if before in self.saved and after != before:
            name = rename_search(self.office.name, before, after)
            self.read()
            if self.items is not None and name in self.items.items:
                self.items.items[name].setFocus()

    def delete(self, name: str) -> None:
        """Keep a search no longer; a notice takes it back."""
        search, place = self.saved[name], list(self.saved).index(name)
        delete_search(self.office.name, name)
        self.read()

        def undo() -> None:
            save_search(self.office.name, search, place)
            self.read()

        told = self.tr("Deleted the search {name}.").format(name=plain(name))
        self.window.tell(told, ((self.tr("Undo"), undo),))

    def _make_list_of_shown(self) -> None:
        panel = self.window.panel
        if panel.query and panel.listing.first_similar == 0:  # a list's rule finds what has the words, and nothing else
            self.window.tell(
                self.tr("Nothing has these words as they stand, so the list would be empty: type what was read.")
            )
            return
        self.make_list(self._suggest_name(), self.window.section, panel.query)

    def make_list(self, name: str, section: str, query: str) -> None:
        """A mailing list of whoever the search finds, today and later."""
        if not query:
            self.window.tell(self.tr("There is no search to make a list of: type one, or choose a filter."))
            return
        from directory.search.filters import join_filters, read_filters, split_filters

        has_kind = any(each.operator == "kind" for each in read_filters(split_filters(query)[1]))
        rule = query if section != "people" or has_kind else join_filters(query, ["kind:person"])

        def tell(answer: Answer) -> None:
            steps = (
                (self.tr("Open the list"), lambda: self.window.open_entry(answer.data["id"])),
                (self.tr("Undo"), lambda: self.office.change("undo")),
            )
            told = self.tr("Made the mailing list {name}; whoever the search finds is on it.")
            self.window.tell(told.format(name=plain(name)), steps)

        self.office.change("add list", name=name, rule=rule, then=tell)

    def _answer_panel(self, panel: ListPanel) -> None:
        panel.save_wanted.connect(self.save)
        panel.searched.connect(self._remember)
        panel.lister.listed.connect(lambda _listed: self._mark())

    def _answer(self, what: str, name: str) -> None:
        search = self.saved[name]
        if what == "rename" and self.items is not None:
            self.items.edit_name(name)
        elif what in ("up", "down"):
            move_search(self.office.name, name, -1 if what == "up" else 1)
            self.read()
        elif what == "list":
            self.make_list(name, search.section, search.query)
        elif what == "delete":
            self.delete(name)

    def _remember(self, text: str) -> None:
        """Away from the window's thread, since a busy disk takes its time; not any more of a window that is closing."""
        if not self.office.is_closed:
            self.office.keep(remember_search, self.office.name, text)
            return
        try:
            remember_search(self.office.name, text)
        except DirectoryError as problem:
            self.window.tell(problem.text)

    def _kept(self, search: SavedSearch) -> SavedSearch | None:
        try:
            return save_search(self.office.name, search)
        except DirectoryError as problem:
            self.window.tell(problem.text)
            return None

    def _suggest_name(self) -> str:
        from directory.search.filters import split_filters
        from ui.filter_words import query_words

        return query_words(*split_filters(self.window.panel.query)) or self.tr("Search")

    def _mark(self) -> None:
        """Mark the saved search that is shown."""
        if self.window.section in self.window.panels:
            section, query = self.window.section, self.window.panel.query
            shown = (each.name for each in self.saved.values() if (each.section, each.query) == (section, query))
            self.window.navigation.mark(next(shown, "") if query else "")

    def _count(self) -> None:
        """Read how many each finds, away from the window's thread."""
        names = list(self.saved)
        if names and not self.office.is_closed:
            from directory.search.listing import count_each

            asked = [(search.section, search.query) for search in self.saved.values()]
            self.office.search_later(count_each, asked, then=lambda counts: self._tell(names, counts))

    def _tell(self, names: list[str], counts: list[int]) -> None:
        if self.items is not None:
            self.items.show_counts(dict(zip(names, counts, strict=True)))
