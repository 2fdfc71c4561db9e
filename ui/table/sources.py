"""Where a table's rows come from: entries from the search index, focal points from their own reading.

A source lists ids for a text and an order, reads the rows of some ids, and knows for each row whose page is shown and
whom a command is about.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from directory import clock
from directory.search.duties import FocalRow, list_focal_points
from directory.search.folding import fold_words, sort_key
from directory.search.listing import SORTS, Listing, list_ids, read_rows
from ui.office import Office
from ui.table.columns import COLUMNS, Column
from ui.words import country

STATES = ("vacant", "acting", "filled")  # what needs somebody first


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


class FocalSource:
    """The focal points of today: who answers for what. Its ids are those of the duties."""

    first_sort, has_views = "subject", False

    def __init__(self, office: Office) -> None:
        self.office = office
        self.columns: Sequence[Column] = COLUMNS["focal points"]
        self.sorts = frozenset(ORDERS)
        self._rows: dict[int, FocalRow] = {}

    def find(self, text: str, sort: str, descending: bool) -> Listing:
        """The duties of which every word of a text stands somewhere in the row."""
        self._rows = {row.id: row for row in _merged(list_focal_points(self.office.raw, clock.today()))}
        wanted = fold_words(text)[1]
        found = [row for row in self._rows.values() if _has_all(self.columns, row, wanted)]
        found.sort(key=ORDERS[sort if sort in ORDERS else self.first_sort], reverse=descending)
        return Listing(array("q", (row.id for row in found)), len(found))

    def read(self, ids: Sequence[int]) -> list[Any]:
        """The duties' rows."""
        return [self._rows[row_id] for row_id in ids if row_id in self._rows]

    def page_of(self, row_id: int) -> int:
        """The page of who answers; of the post while nobody does."""
        row = self._rows.get(row_id)
        return 0 if row is None else row.holder_id or row.post_id or 0

    def row_of(self, entry_id: int) -> int | None:
        """The first duty of a person or a post."""
        rows = self._rows.values()
        return next((row.id for row in rows if entry_id in (row.holder_id, row.post_id)), None)

    def acts_on(self, ids: Sequence[int]) -> list[int]:
        """The people who answer, each once."""
        holders = (self._rows[row_id].holder_id for row_id in ids if row_id in self._rows)
        return list(dict.fromkeys(holder for holder in holders if holder is not None))


def _merged(rows: Sequence[FocalRow]) -> list[FocalRow]:
    """One row a duty: an alternate stands in the row of the primary, and has one of its own where there is none."""
    primaries = {(r.programme_id, r.theme, r.organization_id, r.country) for r in rows if r.rank == "primary"}
    return [
        row
        for row in rows
        if row.rank == "primary" or (row.programme_id, row.theme, row.organization_id, row.country) not in primaries
    ]


def _has_all(columns: Sequence[Column], row: FocalRow, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    said = " ".join([*(column.text(row) for column in columns), row.post or ""])
    have = fold_words(said)[1]
    return all(any(word.startswith(want) for word in have) for want in wanted)


def _by_text(text: Callable[[FocalRow], str | None]) -> Callable[[FocalRow], Any]:
    """Sorted by a text, the empty ones last."""
    return lambda row: (not text(row), sort_key(text(row) or ""), sort_key(row.organization))


ORDERS: dict[str, Callable[[FocalRow], Any]] = {
    "subject": lambda row: (
        sort_key(row.programme or row.theme or ""),
        sort_key(row.theme or ""),
        country(row.country),
        sort_key(row.organization),
    ),
    "country": lambda row: (not row.country, country(row.country), sort_key(row.organization)),
    "organization": _by_text(lambda row: row.organization),
    "state": lambda row: (STATES.index(row.state), sort_key(row.organization)),
    "holder": _by_text(lambda row: row.holder),
    "alternate": _by_text(lambda row: row.alternate),
    "since": lambda row: (row.holder_since is None, row.holder_since or ""),
    "verified": lambda row: row.verified_on or "",
}
