"""How many entries a list has, said before they are all there, and how many more there are without its filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.list_panel import ListPanel
    from ui.table.sources import Listed


class ListCounts:
    """The numbers that a list's panel shows."""

    def __init__(self, panel: ListPanel) -> None:
        self._panel = panel
        self._known: tuple[object, int] | None = None  # how many a query found when all were there

    def take(self, listed: Listed) -> None:
        """What was listed: its number holds while the same is asked for, in whatever order."""
        if listed.is_whole:
            self._known = self._asked, listed.total

    @property
    def total(self) -> int:
        """How many there are; 0 while that is not known."""
        listing = self._panel.listing
        if listing.is_whole:
            return listing.total
        return self._known[1] if self._known is not None and self._known[0] == self._asked else 0

    def words(self) -> str:
        """How many there are, with their noun."""
        listing = self._panel.listing
        if listing.is_whole or self.total:
            return self._panel.counted(self.total)
        words = self._panel.counted(listing.total)
        return QCoreApplication.translate("ListPanel", "More than {entries}").format(entries=words)

    def count_hidden(self) -> None:
        """How many more there are without the filters; counted when nobody waits for it."""
        from directory.search.filters import split_filters  # late: the first picture does without the query language

        panel = self._panel
        words, typed = split_filters(panel.search.text())
        if not panel.listing.is_whole or not words or not (panel.filters or typed):
            return
        from directory.search.listing import count_each

        asked, shown = panel.query, panel.listing.total

        def tell(counts: list[int]) -> None:
            if panel.query == asked:
                panel.summary.tell_hidden(max(0, counts[0] - shown))

        panel.office.search_later(count_each, [(panel.section, words)], then=tell)

    @property
    def _asked(self) -> object:
        """What a number of hits is the same for."""
        panel = self._panel
        return panel.search.text(), panel.filters, panel.office.as_of
