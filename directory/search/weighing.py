"""How alike a name is to what was typed, where it is known how alike each word of it is to each typed one.

Each typed word is taken for another word of the name and weighed by its length. A name in Han characters or Hangul is
indexed whole, in its parts and as custom writes them, all of which stand for the same characters once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, product

from directory.search.facets import PAIR

ONE_TWICE = 0.8  # what a name counts of which one word is like two typed ones
_EXACTLY = 0.97
_MOST_CHOICES = 200  # of words of a name for the typed ones
_CHARACTER = re.compile("[\u3041-\u9fff\uac00-\ud7a3]")


def worthwhile(likes: Sequence[dict[str, float]], weights: Sequence[int], least: float) -> list[dict[str, float]]:
    """The words that can make a name alike enough, if the best is found for all other typed words."""
    peaks = [weight * max(like.values()) for like, weight in zip(likes, weights, strict=True)]
    missing = least * sum(weights) - sum(peaks)
    floors = [(missing + peak) / weight for peak, weight in zip(peaks, weights, strict=True)]
    return [
        {word: alike for word, alike in like.items() if alike >= floor}
        for like, floor in zip(likes, floors, strict=True)
    ]


def likeness_of_words(likes: Sequence[dict[str, float]], weights: Sequence[int], stored: set[str]) -> float:
    """How alike the words of a name are to the typed ones, each of which is taken for another word of it."""
    known = [sorted(((like[word], word) for word in like.keys() & stored), reverse=True) for like in likes]
    best = tuple(options[0] for options in known)
    alike = _weighed(best, weights, stored)
    if len(best) == 1 or _are_apart(best, stored):
        return alike
    parted = (
        _weighed(chosen, weights, stored)
        for chosen in islice(product(*known), _MOST_CHOICES)
        if _are_apart(chosen, stored)
    )
    return max((alike * ONE_TWICE, *parted))


def _weighed(chosen: Sequence[tuple[float, str]], weights: Sequence[int], stored: set[str]) -> float:
    """The mean by weight; nothing where most of what was typed is found in initials only, unless these are all that
    the name has beside its last word: P. V. Sindhu.
    """
    total = sum(weights)
    initials = {word: weight for weight, (_, word) in zip(weights, chosen, strict=True) if len(word) == 1 < weight}
    if sum(initials.values()) * 2 > total:
        others = [alike for alike, word in chosen if word not in initials]
        if len(initials) + len(others) < len(chosen) or len(stored) > len(chosen) or min(others, default=0) < _EXACTLY:
            return 0.0
    return sum(weight * alike for weight, (alike, _) in zip(weights, chosen, strict=True)) / total


def _are_apart(chosen: Sequence[tuple[float, str]], stored: set[str]) -> bool:
    """Whether the chosen words of a name are others, and none is all of a name in Han characters or Hangul."""
    if len({_sound_of(word) for _, word in chosen}) < len(chosen):
        return False
    runs = [word.partition(PAIR)[0] for _, word in chosen if len(word) > 2 and _CHARACTER.match(word)]
    if not runs:
        return True
    written = [word.partition(PAIR)[0] for word in stored if _CHARACTER.match(word)]
    return not any(len(run) > 1 and all(part in run for part in written) for run in runs)


def _sound_of(word: str) -> str:
    return word.rpartition(PAIR)[2]


def most_words(name: str) -> int:
    """How many words the names of an entry in Han characters or Hangul may have at most; of others any number."""
    characters = len(_CHARACTER.findall(name))
    return max(characters, name.count(" ") + 1 - characters) if characters else _MOST_CHOICES
