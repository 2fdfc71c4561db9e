"""The words of all names, each once, by what a misspelled word has in common with them: `search_word`.

A full-text index knows its words, but tells them no quicker than it reads all entries that have them. So those that
are like a typed one are looked up here (similar.py), in a few short ranges of its key, whatever the number of entries;
the entries that have them are then found in the full-text index by the words themselves.

    recount(connection, before=[], after=[document.alike])      # with every change of what names say

Each word carries how many entries have it, and is forgotten with the last one: no name outlives its erasure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import zip_longest

from sqlalchemy import Connection

from directory.search.alike import ways_to_miss
from directory.search.facets import WORD
from directory.search.prepared import run_many
from directory.search.reading import chunks

_PART = 500  # entries
_COUNT = (
    "INSERT INTO search_word (term, word, uses) VALUES (?, ?, ?)"
    " ON CONFLICT (term, word) DO UPDATE SET uses = search_word.uses + excluded.uses"
)
_FORGET = "DELETE FROM search_word WHERE term = ? AND word = ? AND uses <= 0"


def recount(connection: Connection, before: Iterable[str], after: Iterable[str]) -> None:
    """Counts the words of entries that changed, given by the terms of what is alike (`Document.alike`)."""
    # in parts: to sort the words of ten thousand names at once would hold up the window
    for less, more in zip_longest(chunks(before, _PART), chunks(after, _PART), fillvalue=()):
        _recount(connection, less, more)


def _recount(connection: Connection, before: Iterable[str], after: Iterable[str]) -> None:
    uses = Counter(_words(after))
    uses.subtract(_words(before))
    changed = sorted((term, word, count) for word, count in uses.items() if count for term in ways_to_miss(word))
    if changed:
        run_many(connection, _COUNT, changed)
    fewer = [(term, word) for term, word, count in changed if count < 0]
    if fewer:
        run_many(connection, _FORGET, fewer)


def _words(alike: Iterable[str]) -> Iterable[str]:
    return (term[1:] for terms in alike for term in terms.split() if term.startswith(WORD))
