"""Which parts of a shown text made it a hit, so that the table can emphasise them.

    matched_spans("Jean-Marc Álvaro", "alv mar")   ->   [(5, 3), (10, 3)]

The same folding as in the index: what was typed without its accents, in another script or as mere digits is found
in what is shown, and the spans are counted in the characters of the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from directory.search.folding import SHORTEST_PHONE, digits_of, fold_latin, fold_native
from directory.search.query import Words, leaves, parse

_WORD = re.compile(r"\S+")
_LONGEST = 200  # characters of a shown text that are looked at: a cell shows no more


def matched_spans(text: str, query: str) -> list[tuple[int, int]]:
    """The parts of `text` that `query` matches, as (begin, length), in order, none touching another."""
    text = text[:_LONGEST]
    if text.isascii():
        pattern = _ascii_pattern(query)
        found = [(each.start(), len(each[1])) for each in pattern.finditer(text)] if pattern else []
    else:
        found = list(_word_spans(text, _words(query)))
    numbers = _numbers(query)
    return _merged([*found, *_digit_spans(text, numbers)]) if found or numbers else []


@lru_cache(64)
def _words(query: str) -> tuple[str, ...]:
    """Every folded word that a hit may begin with."""
    words = (leaf for leaf in leaves(parse(query).node) if isinstance(leaf, Words))
    return tuple({word for leaf in words for reading in leaf.readings for word in reading})


@lru_cache(64)
def _numbers(query: str) -> tuple[str, ...]:
    """The digits among them that a phone may hold anywhere."""
    return tuple(word for word in _words(query) if len(word) >= SHORTEST_PHONE and word.isdecimal())


_MOST_LETTERS = 400  # of all words in a pattern: a thousand take a tenth of a second to be made one


@lru_cache(64)
def _ascii_pattern(query: str) -> re.Pattern[str] | None:
    """What finds the same in plain ASCII, where folding is dropping all but letters and digits: ten times as fast."""
    words = sorted((word for word in _words(query) if word.isascii()), key=len)
    letters = accumulate(map(len, words))
    words = [word for word, before in zip(words, letters, strict=True) if before <= _MOST_LETTERS][::-1]
    found = "|".join(r"[^0-9a-z\s]*".join(map(re.escape, word)) for word in words)
    return re.compile(f"(?<![0-9a-z])(?=({found}))", re.IGNORECASE) if words else None


def _word_spans(text: str, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where a part of a word begins as one of these words does."""
    for chunk in _WORD.finditer(text) if words else ():
        for begin in _starts(chunk[0]):
            length = _longest_match(chunk[0][begin:], words)
            if length:
                yield chunk.start() + begin, length


def _starts(chunk: str) -> Iterator[int]:
    """Where a part of a word may begin: after whatever is no letter, digit or mark; any character beyond Thai's."""
    for place, character in enumerate(chunk):
        if character.isalnum() and (place == 0 or not chunk[place - 1].isalnum() or character >= "\u2e80"):
            yield place


def _longest_match(tail: str, words: tuple[str, ...]) -> int:
    """How many characters of `tail` are the longest of the words that it begins with."""
    best = 0
    for fold in (fold_native, fold_latin):
        folded = fold(tail)
        for word in words:
            if folded.startswith(word):
                best = max(best, _length(tail, word, fold))
    return best


def _length(tail: str, word: str, fold: Callable[[str], str]) -> int:
    """The fewest characters of `tail` that fold to something that begins with `word`, and the marks on the last."""
    length = next((end for end in range(1, len(tail) + 1) if fold(tail[:end]).startswith(word)), 0)
    while 0 < length < len(tail) and not tail[length].isspace() and fold(tail[: length + 1]) == fold(tail[:length]):
        if tail[length].isalnum() or not tail[length].isprintable() or ord(tail[length]) < 0x300:
            break
        length += 1
    return length


def _digit_spans(text: str, numbers: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the digits stand next to each other, whatever is written between them."""
    places = [place for place, character in enumerate(text) if character.isdecimal()]
    digits = digits_of(text)
    for number in numbers:
        at = digits.find(number)
        if at >= 0:
            begin, end = places[at], places[at + len(number) - 1]
            yield begin, end + 1 - begin


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for begin, length in sorted(spans):
        if merged and begin <= sum(merged[-1]):
            first = merged[-1][0]
            merged[-1] = first, max(sum(merged[-1]), begin + length) - first
        else:
            merged.append((begin, length))
    return merged
