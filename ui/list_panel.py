"""One section's list: the search box, what stands above and below the table, and the table itself.

What was typed is searched at once on the plain connection; scroll, focus and ticks are kept by id when the directory
changes under the list.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from directory.search.listing import Listing
from ui.actions import Actions
from ui.empty_state import EmptyState
from ui.foot_bar import FootBar
from ui.navigation import SECTIONS
from ui.office import Office
from ui.search_box import SearchBox
from ui.table.matches import Matches
from ui.table.model import EntriesModel
from ui.table.sources import EntrySource, RowSource
from ui.table.ticks import Ticks
from ui.table.view import EntriesView
from ui.texts import number, plain, sentence
from ui.theme import theme
from ui.widgets.buttons import icon_button
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented

HEAD_HEIGHT = 48


class ListPanel(QWidget):
    """The list of one section.

    Signals: `focused(id)` the entry whose page is to be shown (0: none), `opened(id)`, `asked(what, id)` from a
    hover button, `menu_wanted(point)`.
    """

    focused = Signal(int)
    opened = Signal(int)
    asked = Signal(str, int)
    menu_wanted = Signal(QPoint)
    ticks_changed = Signal()
    has_page_beside = True  # whether the page of the focused row stands beside the list where there is room

    def __init__(self, office: Office, section: str, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.section = section
        self.ticks = Ticks(self)
        self.source, self.entries, self.view = self._make_table()
        self.listing = Listing(array("q"), 0)
        self._matches = Matches()
        self._is_listing = False
        self.view.show_matches(self._matches.find_spans)
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._make_summary())
        self.empty_state = EmptyState(section, actions)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty_state)
        self.foot = FootBar(actions)
        column.addWidget(self.foot)
        self._connect()
        self.list_again()

    @property
    def title(self) -> str:
        """The section's words."""
        return SECTIONS[self.section].words if self.section in SECTIONS else self.section

    def list_again(self) -> None:
        """Ask for the ids again; focus, ticks and place in the list stay, and so does the page that is shown."""
        self._is_listing = True
        kept = self.view.focused_id
        scrolled = self.view.verticalScrollBar().value()
        text = self.search.text()
        self._matches.look_for(text)
        self.listing = self.source.find(text, self.entries.sorted_by, self.entries.descending)
        self.entries.show(self.listing.ids, self._first_rest(), self._rest_text(text))
        self.view.verticalScrollBar().setValue(scrolled)
        if kept is not None and self.entries.position_of(kept) is not None:
            self.view.focus_entry(kept, scroll=False)
        elif len(self.listing.ids):
            self.view.focus_entry(self.listing.ids[0], scroll=False)
        self._is_listing = False
        if not len(self.listing.ids) or self.view.focused_id != kept:
            self._tell_focused(self.view.focused_id or 0)
        self._tell(text)

    def search_for(self, text: str) -> None:
        """Put a text into the search box and show what it finds."""
        self.search.setText(text)

    def set_comfortable(self, comfortable: bool) -> None:
        """Change the way the rows look; place and focus stay."""
        if not self.source.has_views:
            return
        kept = self.view.focused_id
        self.view.set_comfortable(comfortable)
        self.view_choice.choose("comfortable" if comfortable else "columns")
        if kept is not None:
            self.view.focus_entry(kept)

    @property
    def focused_id(self) -> int | None:
        """The entry of the focused row."""
        row_id = self.view.focused_id
        return None if row_id is None else self.source.page_of(row_id) or None

    def focus_entry(self, entry_id: int) -> None:
        """Put the focus on an entry's row, where it is in the list."""
        self.view.focus_entry(self.source.row_of(entry_id))

    def chosen_ids(self) -> list[int]:
        """Whom a command is about: the ticked entries, else the focused one."""
        if len(self.ticks):
            return self.source.acts_on(self.ticks.ids)
        return [] if self.view.focused_id is None else self.source.acts_on([self.view.focused_id])

    def _make_table(self) -> tuple[RowSource, EntriesModel, EntriesView]:
        """Where the rows come from, and what shows them."""
        source = EntrySource(self.office, self.section)
        entries = EntriesModel(source, self.ticks)
        return source, entries, EntriesView(entries)

    def _make_head(self) -> QFrame:
        px = theme().px
        head = QFrame()
        head.setFixedHeight(px(HEAD_HEIGHT))
        row = QHBoxLayout(head)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        self.search = SearchBox()
        self.search.setPlaceholderText(self._search_hint())
        self.search.setAccessibleName(self._search_hint())
        row.addWidget(self.search, 3)
        row.addStretch(1)
        self.view_choice = Segmented(
            [("columns", self.tr("Columns"), "columns"), ("comfortable", self.tr("Comfortable"), "rows")]
        )
        row.addWidget(self.view_choice)
        self.view_choice.setVisible(self.source.has_views)
        self.more_button = icon_button("more", self.tr("Which columns are shown"))
        row.addWidget(self.more_button)
        return head

    def _make_summary(self) -> QWidget:
        """The line that says how many were found, while something is searched for."""
        px = theme().px
        self.summary = QFrame()
        row = QHBoxLayout(self.summary)
        row.setContentsMargins(px(16), 0, px(16), px(6))
        row.setSpacing(px(8))
        self.found_label = Label("", "section")
        self.note_label = Label("", "second")
        row.addWidget(self.found_label)
        row.addWidget(self.note_label)
        row.addStretch(1)
        self.summary.hide()
        return self.summary

    def _connect(self) -> None:
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(0)  # several keys between two frames are one search
        self._typed.timeout.connect(self._search_typed)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.down_pressed.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_list)
        self.view.left_upwards.connect(self.search.setFocus)
        self.view.focused.connect(self._tell_focused)
        self.view.opened.connect(lambda row_id: self.opened.emit(self.source.page_of(row_id)))
        self.view.asked.connect(self.asked)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.sorted.connect(self._sort)
        self.view_choice.chosen.connect(lambda key: self.set_comfortable(key == "comfortable"))
        self.more_button.clicked.connect(self._show_columns)
        self.empty_state.search_cleared.connect(self.search.clear)
        self.ticks.changed.connect(self._tell_ticks)
        self.office.changed.connect(self.list_again)

    def _tell_focused(self, row_id: int) -> None:
        if not self._is_listing:
            self.focused.emit(self.source.page_of(row_id) if row_id else 0)

    def _search_typed(self) -> None:
        """A new search begins at its first hit."""
        self.view.verticalScrollBar().setValue(0)
        self.list_again()
        self.view.verticalScrollBar().setValue(0)
        if len(self.listing.ids):
            self.view.focus_entry(self.listing.ids[0])

    def _enter_list(self) -> None:
        """From the search box into the first hit."""
        if self._typed.isActive():  # Down came before the search: it is about what was typed
            self._typed.stop()
            self._search_typed()
        if len(self.listing.ids):
            self.view.setFocus()
            if self.view.focused_id is None:
                self.view.focus_entry(self.listing.ids[0])

    def _sort(self, key: str, descending: bool) -> None:
        if key in self.source.sorts:
            self.entries.sorted_by, self.entries.descending = key, descending
            self.list_again()

    def _show_columns(self) -> None:
        head = self.view.head
        head.make_menu().exec(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _first_rest(self) -> int | None:
        """Where the line stands between the names and the rest, while something is searched for."""
        similar, rest = self.listing.first_similar, self.listing.first_rest
        first = rest if rest is not None else similar
        return first if first else None

    def _rest_text(self, text: str) -> str:
        first = self._first_rest()
        if first is None:
            return ""
        left = len(self.listing.ids) - first
        return self.tr("Showing also {count}: “{text}” inside a word, in the post or the organisation").format(
            count=number(left), text=plain(text)
        )

    def _tell(self, text: str) -> None:
        """How many there are, and what to do where there are none."""
        total = self.listing.total
        searched = bool(text.strip())
        self.summary.setVisible(searched and total > 0)
        self.found_label.setText(self.counted(total))
        self.note_label.setText(" ".join(sentence(note) for note in self.listing.notes))
        if total == 0:
            self.empty_state.tell(plain(text) if searched else "")
        self._stack.setCurrentWidget(self.view if total else self.empty_state)
        self._tell_ticks()

    def _tell_ticks(self) -> None:
        self.foot.show_ticks(len(self.ticks), self.listing.total, self.counted(self.listing.total))
        self.ticks_changed.emit()

    def counted(self, total: int) -> str:
        """A number of entries of this section, with its noun."""
        nouns = {
            "people": self.tr("%n people", "", total),
            "organizations": self.tr("%n organisations", "", total),
            "focal points": self.tr("%n focal points", "", total),
            "programmes": self.tr("%n programmes", "", total),
            "lists": self.tr("%n mailing lists", "", total),
            "sheets": self.tr("%n contact sheets", "", total),
        }
        return nouns[self.section]

    def _search_hint(self) -> str:
        hints = {
            "people": self.tr("Search people"),
            "organizations": self.tr("Search organisations"),
            "focal points": self.tr("Search focal points"),
            "programmes": self.tr("Search programmes"),
            "lists": self.tr("Search mailing lists"),
            "sheets": self.tr("Search contact sheets"),
        }
        return hints[self.section]

    def remember(self, settings: QSettings) -> None:
        """Keep how the list looked: view, order, columns, focus, scroll."""
        head = self.view.head
        settings.beginGroup(f"list/{self.section}")
        settings.setValue("comfortable", self.view.is_comfortable)
        settings.setValue("sort", self.entries.sorted_by)
        settings.setValue("descending", self.entries.descending)
        settings.setValue("hidden", sorted(head.hidden))
        if head.is_users_own and not self.view.is_comfortable:
            settings.setValue("head", head.saveState())
        settings.setValue("focused", self.view.focused_id or 0)
        settings.setValue("scroll", self.view.verticalScrollBar().value())
        settings.endGroup()

    def recall(self, settings: QSettings) -> None:
        """Look as the list looked when it was last left."""
        head = self.view.head
        settings.beginGroup(f"list/{self.section}")
        keys = {column.key for column in self.source.columns}
        sort = str(settings.value("sort", self.source.first_sort))
        self.entries.sorted_by = sort if sort in keys & self.source.sorts else self.source.first_sort
        self.entries.descending = settings.value("descending", False, type=bool)
        hidden: Sequence[str] = settings.value("hidden", [], type=list)
        for key in keys.intersection(map(str, hidden)) - {self.source.first_sort}:
            head.hide_column(key, True)
        state = settings.value("head")
        if state is not None:
            head.is_users_own = head.restoreState(state)
        focused = settings.value("focused", 0, type=int)
        scrolled = settings.value("scroll", 0, type=int)
        comfortable = settings.value("comfortable", False, type=bool)
        settings.endGroup()
        self.list_again()
        if comfortable:
            self.set_comfortable(True)
        self.view.focus_entry(focused, scroll=False)
        self.view.verticalScrollBar().setValue(scrolled)
