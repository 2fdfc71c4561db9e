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
from directory.search.prepared import TOGETHER, add_rows, run_many
from directory.search.reading import chunks

_PART = 500  # entries
_HELD = 200_000  # words, counted before they are written
_INTO = "search_word (term, word, uses)"
_COUNT = " ON CONFLICT (term, word) DO UPDATE SET uses = search_word.uses + excluded.uses"
_FORGET = "DELETE FROM search_word WHERE term = ? AND word = ? AND uses <= 0"


Counted = list[tuple[str, str, int]]  # a term, the word that it leads to, and by how many entries more have that


def recount(connection: Connection, before: Iterable[str], after: Iterable[str]) -> None:
    """Counts the words of entries that changed, given by the terms of what is alike (`Document.alike`)."""
    # in parts: to sort the words of ten thousand names at once would hold up the window
    for less, more in zip_longest(chunks(before, _PART), chunks(after, _PART), fillvalue=()):
        add(connection, count_words(more, less))


def count_words(after: Iterable[str], before: Iterable[str] = ()) -> Counted:
    """What `add` is to write of such entries; it asks nothing of the database."""
    uses = Counter(words_of(after))
    uses.subtract(words_of(before))
    return counted(uses)


def counted(uses: Counter[str]) -> Counted:
    """What `add` is to write of so many uses of words."""
    return sorted((term, word, count) for word, count in uses.items() if count for term in ways_to_miss(word))


def add(connection: Connection, counted: Counted) -> None:
    """Writes what was counted; a word that no entry has any more is forgotten."""
    if len(counted) < TOGETHER:
        run_many(connection, f"INSERT INTO {_INTO} VALUES (?, ?, ?){_COUNT}", counted)
    else:
        add_rows(connection, _INTO, counted, then=_COUNT)
    fewer = [(term, word) for term, word, count in counted if count < 0]
    if fewer:
        run_many(connection, _FORGET, fewer)


class Tally:
    """Counts the words of many entries, and writes the counts of each word together as far as memory allows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._uses: Counter[tuple[str, str]] = Counter()

    def count(self, counted: Counted) -> None:
        """Counts some more; writes where it holds many."""
        self._uses.update({(term, word): count for term, word, count in counted})
        if len(self._uses) > _HELD:
            self.write()

    def write(self) -> None:
        """Writes what was counted, and begins to count anew."""
        add(self._connection, sorted((term, word, count) for (term, word), count in self._uses.items()))
        self._uses.clear()


def words_of(alike: Iterable[str]) -> Iterable[str]:
    """The words of entries, given by the terms of what is alike; each as often as it is used."""
    return (term[1:] for terms in alike for term in terms.split() if term.startswith(WORD))
