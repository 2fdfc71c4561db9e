"""Where a table's rows come from: entries from the search index; focal points have a source of their own (ui/focal).

A source lists ids for a text and an order, reads the rows of some ids, and knows for each row whose page is shown and
whom a command is about.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from directory.search.listing import SORTS, Listing, list_ids, read_rows
from ui.office import Office
from ui.table.columns import COLUMNS, Column


class RowSource(Protocol):
    """What a table asks of its rows."""

    columns: Sequence[Column]
    sorts: frozenset[str]
    first_sort: str
    has_views: bool

    def find(self, text: str, sort: str, descending: bool) -> Listing:
        """The ids of the rows that a text finds, in order."""

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

    first_sort, has_views = "name", True
    sorts = frozenset(SORTS)

    def __init__(self, office: Office, section: str) -> None:
        self.office, self.section = office, section
        self.columns: Sequence[Column] = COLUMNS[section]

    def find(self, text: str, sort: str, descending: bool) -> Listing:
        """The ids of the entries that a text finds."""
        return list_ids(self.office.raw, self.section, text, sort, descending)

    def read(self, ids: Sequence[int]) -> list[Any]:
        """The entries' rows."""
        return list(read_rows(self.office.raw, ids))

    def page_of(self, row_id: int) -> int:
        """An entry's row shows its own page."""
        return row_id

    def row_of(self, entry_id: int) -> int | None:
        """An entry's row bears its id."""
        return entry_id

    def acts_on(self, ids: Sequence[int]) -> list[int]:
        """The entries themselves."""
        return list(ids)
