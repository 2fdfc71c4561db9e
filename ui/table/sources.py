"""Where a table's rows come from: entries from the search index; focal points have a source of their own (ui/focal).

A source lists ids for a text and an order, reads the rows of some ids, and knows for each row whose page is shown and
whom a command is about.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

from directory.search.first_rows import SECTIONS, SORTS, Connection, first_ids, is_large, read_rows
from directory.texts import Text
from ui.office import Office
from ui.table.columns import COLUMNS, Column
from ui.texts import plain
from ui.words import country, language

if TYPE_CHECKING:
    from directory.search.grouping import Head
    from directory.search.listing import Listing  # with the query language, which the first picture does without

MANY_NUMBERS = re.compile(r"\d{4}")
GROUPINGS = {"people": ("organization", "country"), "organizations": ("country",), "posts": ("organization", "country")}


class Asked(NamedTuple):
    """What a list is asked for."""

    text: str = ""
    filters: tuple[str, ...] = ()
    sort: str = "name"
    descending: bool = False
    group: str = ""


class Listed(NamedTuple):
    """The rows' ids, and the heads of their groups; else as `Listing`. Not `is_whole`: there are more."""

    ids: array[int]
    total: int
    first_rest: int | None = None
    first_similar: int | None = None
    notes: tuple[Text, ...] = ()
    heads: Sequence[Head] = ()
    is_whole: bool = True


class RowSource(Protocol):
    """What a table asks of its rows."""

    columns: Sequence[Column]
    sorts: frozenset[str]
    first_sort: str
    has_views: bool
    has_filters: bool
    groupings: Sequence[str]

    def is_large(self) -> bool:
        """Whether its ids are too many to be read between two frames."""

    def is_late(self, asked: Asked) -> bool:
        """Whether even the first rows would keep the window waiting, where its ids are so many."""

    def say_filters(self, filters: Sequence[str]) -> list[str]:
        """What the chips of filters say, in their order."""

    def find(self, asked: Asked, limit: int | None = None, connection: Connection | None = None) -> Listed:
        """The ids of the rows that are asked for, in order; the first ones quickly where there is a limit.

        `connection` for another thread than the window's.
        """

    def read(self, ids: Sequence[int]) -> list[Any]:
        """The rows of these ids; what is gone is left out."""

    def page_of(self, row_id: int) -> int:
        """The entry whose page shows a row."""

    def row_of(self, entry_id: int) -> int | None:
        """The row that stands for an entry."""

    def acts_on(self, ids: Sequence[int]) -> list[int]:
        """The entries that a command is about when these rows are chosen."""


class EntrySource:
    """The entries of one kind."""

    first_sort, has_views, has_filters = "name", True, True
    sorts = frozenset(SORTS)

    def __init__(self, office: Office, section: str) -> None:
        self.office, self.section = office, section
        self._day: date | None = None  # as of which the rows are that were listed last; None: today
        self.columns: Sequence[Column] = COLUMNS[section]
        self.groupings = GROUPINGS.get(section, ())

    def say_filters(self, filters: Sequence[str]) -> list[str]:
        """What the chips of filters say."""
        from directory.search.filters import read_filters  # late: not for the first picture
        from ui.filter_words import filter_words

        return [filter_words(narrowing) for narrowing in read_filters(filters)]

    def is_large(self) -> bool:
        """Whether the section has more entries than are listed between two frames."""
        return is_large(self.office.raw, SECTIONS[self.section])

    def find(self, asked: Asked, limit: int | None = None, connection: Connection | None = None) -> Listed:
        """The ids of the entries that are asked for."""
        connection = self.office.raw if connection is None else connection
        if asked == Asked() and self.office.as_of is None:
            self._day = None
            ids = first_ids(connection, self.section, limit)
            if ids is not None:
                return Listed(ids, len(ids), is_whole=limit is None or len(ids) < limit)
        return self._search(asked, limit, connection)

    def is_late(self, asked: Asked) -> bool:
        """In another order than the alphabet all are looked at; so many digits begin as many numbers as there are."""
        return bool(asked.group) or asked.sort != "name" or MANY_NUMBERS.search(asked.text) is not None

    def _search(self, asked: Asked, limit: int | None, connection: Connection) -> Listed:
        from directory.search.grouping import list_groups
        from directory.search.listing import list_ids
        from directory.search.operators import day_of

        named = next(filter(None, map(day_of, (asked.text, *asked.filters))), None)
        self._day = named or self.office.as_of
        order = {"sort": asked.sort, "descending": asked.descending, "language": language(), "day": self._day}
        if asked.group:
            groups = list_groups(
                connection, self.section, asked.group, asked.text, filters=asked.filters, limit=limit, **order
            )
            heads = [head._replace(name=self._named(asked.group, head.name)) for head in groups.heads]
            is_whole = limit is None or len(groups.ids) < limit
            return Listed(groups.ids, len(groups.ids), notes=groups.notes, heads=heads, is_whole=is_whole)
        found: Listing = list_ids(
            connection, self.section, asked.text, filters=asked.filters, limit=limit, counted=False, **order
        )
        return Listed(*found, is_whole=limit is None or len(found.ids) < limit)

    def _named(self, group: str, name: str) -> str:
        """What stands in a group's head."""
        if group == "country":
            return country(name) or QCoreApplication.translate("columns", "No country")
        return plain(name) or QCoreApplication.translate("columns", "No organisation")

    def read(self, ids: Sequence[int]) -> list[Any]:
        """The entries' rows."""
        return list(read_rows(self.office.raw, ids, self._day))

    def page_of(self, row_id: int) -> int:
        """An entry's row shows its own page."""
        return row_id

    def row_of(self, entry_id: int) -> int | None:
        """An entry's row bears its id."""
        return entry_id

    def acts_on(self, ids: Sequence[int]) -> list[int]:
        """The entries themselves."""
        return list(ids)
