"""Which parts of a shown text a search matched; asked for every painted cell, so the answers are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache

Span = tuple[int, int]


class Matches:
    """What is searched for, and where it stands in the texts that are painted."""

    def __init__(self) -> None:
        self._text = ""

    def look_for(self, text: str) -> None:
        """Search for this from now on; a blank text matches nothing."""
        self._text = text.strip()

    def find_spans(self, shown: str) -> Sequence[Span]:
        """The parts (begin, length) of a shown text that match."""
        return _spans(shown, self._text) if self._text else ()


@lru_cache(maxsize=8192)
def _spans(shown: str, text: str) -> Sequence[Span]:
    return tuple(_finder()(shown, text))


@cache
def _finder() -> Callable[[str, str], Sequence[Span]]:
    from directory.search.emphasis import matched_spans  # late: nothing is searched for in the first picture

    return matched_spans
