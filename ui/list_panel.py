"""One section's list: the search box and its filters, what stands above and below the table, and the table itself.

What was typed is searched at once on the plain connection; scroll, focus and ticks are kept by id when the directory
changes under the list.
"""

from __future__ import annotations

from array import array
from functools import cached_property
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from ui.frame import FOOT_HEIGHT
from ui.keys import typing
from ui.list_counts import ListCounts
from ui.list_head import ListHead
from ui.list_memory import recall_list, remember_list
from ui.list_words import are_puzzling, delayed_words, lines_between, search_hint
from ui.office import Office
from ui.table.lister import FIRST, Lister
from ui.table.matches import Matches
from ui.table.model import EntriesModel
from ui.table.sources import Asked, EntrySource, Listed, RowSource
from ui.table.ticks import Ticks
from ui.table.view import EntriesView
from ui.texts import plain, sentence
from ui.theme import theme

if TYPE_CHECKING:
    from ui.actions import Actions
    from ui.empty_state import EmptyState
    from ui.foot_bar import FootBar
    from ui.search_help import SearchHelp


class ListPanel(QWidget):
    """The list of one section.

    Signals: `focused(id)` the entry whose page is to be shown (0: none), `opened(id)`, `asked(what, id)` from a
    hover button, `menu_wanted(point)`, `save_wanted` of the search, `searched(text)` of one that led somewhere.
    """

    save_wanted = Signal()
    searched = Signal(str)
    focused = Signal(int)
    opened = Signal(int)
    asked = Signal(str, int)
    menu_wanted = Signal(QPoint)
    ticks_changed = Signal()
    has_page_beside = True  # whether the page of the focused row stands beside the list where there is room

    def __init__(
        self, office: Office, section: str, actions: Actions | None = None, parent: QWidget | None = None
    ) -> None:
        """The search box and the table; the rest with the actions, which `furnish` can bring after the first picture.

        Nothing is listed before `list_again` or `recall`.
        """
        super().__init__(parent)
        self.office = office
        self.section = section
        self.ticks = Ticks(self)
        self.source, self.entries, self.view = self._make_table()
        self.listing = Listed(array("q"), 0)
        self.filters: tuple[str, ...] = ()  # the chips; what is typed stands in the box
        self.group = ""
        self.lister = Lister(office, self.source, self)
        self.lister.listed.connect(self._show)
        self.lister.delayed.connect(self._tell_delay)
        self._matches = Matches()
        self.counts = ListCounts(self)
        self._is_listing = False
        self._wanted: tuple[int, int] | None = None  # the focus and the scroll that the list was left with
        self.view.show_matches(self._matches.find_spans)
        self.view.complete = self.lister.finish
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.view)
        self.foot: FootBar | None = None
        column.addSpacing(theme().px(FOOT_HEIGHT))
        self._column = column
        if actions is not None:
            self.furnish(actions)
            self.list_again()

    def furnish(self, actions: Actions) -> None:
        """Put the other parts in their places, and answer what is typed and clicked; a second time does nothing."""
        if self.foot is not None:
            return
        from ui.empty_state import EmptyState
        from ui.foot_bar import FootBar
        from ui.list_head import FilterBar

        self.filter_bar = FilterBar(self.source.say_filters)
        self._column.insertWidget(1, self.filter_bar)
        self._column.insertWidget(2, self._make_summary())
        self.empty_state: EmptyState = EmptyState(self.section, actions)
        self._stack.addWidget(self.empty_state)
        self.foot = FootBar(actions)
        self._column.takeAt(self._column.count() - 1)  # the room that was kept for it
        self._column.addWidget(self.foot)
        self.foot.show()  # now: later, the list would have had its room for a moment
        self._connect()
        if self.search.text():  # typed in between
            self._search_typed()
        self._tell(self.search.text())

    @property
    def query(self) -> str:
        """All that is asked for, as it could be typed."""
        return _grammar().join_filters(self.search.text(), self.filters)

    def list_again(self) -> None:
        """Ask for the ids again; focus, ticks and place in the list stay, and so does the page that is shown."""
        self._ask(is_new=False)
        if self.lister.is_waiting:
            self.entries.read_again()

    def search_for(self, text: str) -> None:
        """Put a query into the search box, its filters into chips, and show what it finds."""
        words, filters = _grammar().split_filters(text)
        self.filters = filters
        if self.search.text() == words:
            self._search_typed()
        else:
            self.search.setText(words)

    def clear_query(self) -> None:
        """Search for nothing, and filter by nothing."""
        self.search_for("")

    def filter_by(self, operator: str, value: str) -> None:
        """Add a filter, or take it away where it is in force; operators that stand in the box become chips."""
        words, typed = _grammar().split_filters(self.search.text())
        filters = tuple(dict.fromkeys((*self.filters, *typed)))
        in_force = _grammar().read_filters(filters)
        is_on = any(each.operator == operator and value in each.values and not each.is_not for each in in_force)
        change = _grammar().remove_value if is_on else _grammar().add_value
        self._set_query(words, change(filters, operator, value))

    def remove_filter(self, text: str) -> None:
        """Take a chip away; one that shows what stands in the box takes it out of there."""
        if text in self.filters:
            self._set_query(self.search.text(), tuple(each for each in self.filters if each != text))
        else:
            words, typed = _grammar().split_filters(self.search.text())
            self._set_query(words, (*self.filters, *(each for each in typed if each != text)))

    def clear_filters(self) -> None:
        """Filter by nothing; the words that were typed stay."""
        self._set_query(_grammar().split_filters(self.search.text())[0], ())

    def group_by(self, key: str) -> None:
        """Put the rows under heads: organization, country, or none."""
        self.group = key if key in self.source.groupings else ""
        self.head_row.show_group(self.group)
        self._arrange()

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
        return source, entries, EntriesView(entries, self)

    def _make_head(self) -> QFrame:
        source, hint = self.source, search_hint(self.section)
        self.head_row = ListHead(
            hint, source.groupings, has_views=source.has_views, has_filters=source.has_filters, parent=self
        )
        self.search, self.view_choice = self.head_row.search, self.head_row.view_choice
        self.more_button = self.head_row.more_button
        return self.head_row

    def _make_summary(self) -> QWidget:
        """The line that says how many were found, while something is searched for."""
        from ui.list_summary import ListSummary

        self.summary = ListSummary(can_save=self.source.has_filters)
        self.summary.hidden_wanted.connect(self.clear_filters)
        self.summary.save_wanted.connect(self.save_wanted)
        self.found_label, self.note_label = self.summary.found_label, self.summary.note_label
        return self.summary

    def _connect(self) -> None:
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)  # several keys between two frames are one search
        self._typed.timeout.connect(self._search_typed)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.textChanged.connect(lambda _text: typing.begin())
        self.search.down_pressed.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_list)
        self.search.backspaced.connect(self._take_last_chip)
        self.search.entered.connect(self._offer_recent)
        self.summary.help_wanted.connect(self.explain)
        self.search.left.connect(lambda: self.searched.emit(self.query))
        self.head_row.filter_wanted.connect(self.open_filters)
        self.head_row.grouped.connect(self.group_by)
        self.head_row.view_chosen.connect(lambda key: self.set_comfortable(key == "comfortable"))
        self.head_row.columns_wanted.connect(self._show_columns)
        self.filter_bar.removed.connect(self.remove_filter)
        self.filter_bar.cleared.connect(self.clear_filters)
        self.view.left_upwards.connect(self.search.setFocus)
        self.view.focused.connect(self._tell_focused)
        self.view.opened.connect(lambda row_id: self.opened.emit(self.source.page_of(row_id)))
        self.view.asked.connect(self.asked)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.sorted.connect(self._sort)
        self.empty_state.search_cleared.connect(self.clear_query)
        self.empty_state.filters_cleared.connect(self.clear_filters)
        self.ticks.changed.connect(self._tell_ticks)
        self.office.changed.connect(self.list_again)
        self.office.closed.connect(self.lister.stop)

    def open_filters(self) -> None:
        """Choose a filter below its button."""
        from ui.filter_popup import FilterPopup  # late: not for the first picture

        if not self.source.has_filters:
            return
        popup = FilterPopup(self.office, self.head_row.filter_button, (*self.filters, *self._typed_filters()))
        popup.chosen.connect(self.filter_by)
        popup.open()

    def explain(self) -> None:
        """Say what can be typed in the search box."""
        if self.source.has_filters:
            self.help.explain()

    @cached_property
    def help(self) -> SearchHelp:
        """What helps while typing; made when the box is first entered."""
        from ui.search_help import SearchHelp

        return SearchHelp(self.search, self.office, self.search_for)

    def _offer_recent(self, by_hand: bool) -> None:
        if self.source.has_filters and self.help is not None and by_hand and not self.query:
            self.help.offer_recent()

    def _typed_filters(self) -> tuple[str, ...]:
        text = self.search.text()
        typed = _grammar().split_filters(text)[1] if text and self.source.has_filters else ()
        return tuple(each for each in typed if each not in self.filters)

    def _take_last_chip(self) -> None:
        if self.filters:
            self.remove_filter(self.filters[-1])

    def _set_query(self, words: str, filters: tuple[str, ...]) -> None:
        """Another query; both the box and the chips show it."""
        self.filters = filters
        if self.search.text() != words:
            self.search.setText(words)
        else:
            self._search_typed()

    def _ask(self, *, is_new: bool, first: int = FIRST) -> None:
        text = self.search.text()
        self._matches.look_for(_grammar().split_filters(text)[0] if text else "")
        if self.foot is not None:
            self.filter_bar.show_filters((*self.filters, *self._typed_filters()))
        self.lister.ask(
            Asked(text, self.filters, self.entries.sorted_by, self.entries.descending, self.group),
            is_new=is_new,
            first=first,
        )

    def _show(self, listed: Listed) -> None:
        """The rows that came; what had the focus keeps it."""
        self._is_listing = True
        typing.list()
        kept, scrolled = self.view.focused_id, self.view.verticalScrollBar().value()
        if self._wanted is not None:
            kept, scrolled = self._wanted
        self.listing = listed
        self.counts.take(listed)
        self.entries.show(listed.ids, lines_between(listed, self.search.text()), listed.first_similar)
        self.view.verticalScrollBar().setValue(scrolled)
        if kept is not None and self.entries.position_of(kept) is not None:
            self.view.focus_entry(kept, scroll=False)
        elif len(listed.ids) and (self._wanted is None or listed.is_whole):
            self.view.focus_entry(listed.ids[0], scroll=False)
        if listed.is_whole:
            self._wanted = None
        self._is_listing = False
        is_elsewhere = kept is not None and self.view.focused_id is None and not listed.is_whole
        if not len(listed.ids) or (self.view.focused_id != kept and not is_elsewhere):
            self._tell_focused(self.view.focused_id or 0)
        self._tell(self.search.text())

    def _tell_focused(self, row_id: int) -> None:
        if not self._is_listing:
            self.focused.emit(self.source.page_of(row_id) if row_id else 0)

    def _search_typed(self) -> None:
        """A new search begins at its first hit."""
        self._wanted = None
        self.view.verticalScrollBar().setValue(0)
        self._ask(is_new=True)
        self.lister.begin(self._begin_at_first)

    def _begin_at_first(self) -> None:
        self.view.verticalScrollBar().setValue(0)
        if len(self.listing.ids):
            self.view.focus_entry(self.listing.ids[0])

    def _enter_list(self) -> None:
        """From the search box into the first hit."""
        if self._typed.isActive():  # Down came before the search: it is about what was typed
            self._typed.stop()
            self._search_typed()
        self.lister.begin(self._enter_rows)

    def _enter_rows(self) -> None:
        if len(self.listing.ids):
            self.view.setFocus()
            if self.view.focused_id is None:
                self.view.focus_entry(self.listing.ids[0])

    def _sort(self, key: str, descending: bool) -> None:
        if key in self.source.sorts:
            self.entries.sorted_by, self.entries.descending = key, descending
            self.view.head.viewport().update()
            self._arrange()

    def _arrange(self) -> None:
        """The same entries in another order: seen from its beginning; what has the focus keeps it."""
        if self.view.focused_id is not None:
            self._wanted = self.view.focused_id, 0
        self._ask(is_new=True)

    def _show_columns(self) -> None:
        head = self.view.head
        head.make_menu().exec(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _tell(self, text: str) -> None:
        """How many there are, and what to do where there are none."""
        if self.foot is None:
            return
        total, notes = self.listing.total, self.listing.notes
        is_asked = bool(text.strip() or self.filters)
        self.summary.setVisible(is_asked and (total > 0 or bool(notes)))
        self.summary.tell(
            self.counts.words(),
            " ".join(sentence(note) for note in notes),
            is_puzzled=self.source.has_filters and are_puzzling(notes),
        )
        self._count_hidden()
        if total == 0:
            filters = (*self.filters, *self._typed_filters())
            words = _grammar().split_filters(text)[0] if filters and self.source.has_filters else text
            self.empty_state.tell(plain(words.strip()), self.source.say_filters(filters) if filters else ())
        self._stack.setCurrentWidget(self.view if total else self.empty_state)
        self._tell_ticks()

    def _count_hidden(self) -> None:
        self.counts.count_hidden()

    def _tell_delay(self, asked: Asked) -> None:
        if self.foot is not None:
            self.foot.show_delay(delayed_words(asked))

    def _tell_ticks(self) -> None:
        if self.foot is not None:
            self.foot.show_ticks(len(self.ticks), self.counts.total, self.counts.words())
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

    def remember(self, settings: QSettings) -> None:
        """Keep how the list looked: view, order, columns, groups, focus, scroll."""
        remember_list(self, settings)

    def recall(self, settings: QSettings) -> None:
        """Look as the list looked when it was last left."""
        self._wanted, first = recall_list(self, settings)
        self._ask(is_new=True, first=first)


def _grammar() -> ModuleType:
    """What takes queries apart and puts them together: late, the first picture does without the query language."""
    from directory.search import filters

    return filters
