"""How Tibetan and Dzongkha names are read: ཚེ་རིང་སྟོབས་རྒྱས as Tshering Tobgye.

A syllable is written with letters that are no longer heard: before its consonant, above it and behind its vowel. Most
names are two syllables, which are run together in Latin letters; between them what stands before the second one's
consonant is heard again (རྒྱ་མཚོ gya-m-tsho, རྡོ་རྗེ do-r-je), by some and not by others. So two are read together, both
ways.

Source: the Tibetan block of Unicode 15; the spellings that bearers use in Bhutan, Nepal and India, simplified to what
a name is recognised by.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_SAID = """
    k kh g gh ng ch chh j j ny t th d dh n t th d dh n p ph b bh m ts tsh dz dzh w zh z - y r l sh s s h -
"""
_CONSONANTS = dict(zip(map(chr, range(0x0F40, 0x0F6A)), _SAID.split(), strict=False))
_CONSONANTS |= {"\u0f60": "", "\u0f68": ""}
_VOWELS = {"\u0f72": "i", "\u0f74": "u", "\u0f7a": "e", "\u0f7b": "e", "\u0f7c": "o", "\u0f7d": "o", "\u0f80": "i"}
_PREFIXES = "\u0f42\u0f51\u0f56\u0f58\u0f60"
_ABOVE = "\u0f62\u0f63\u0f66"  # r, l and s, which stand above a consonant unheard
_BELOW = {"\u0fb1": "y", "\u0fb2": "r", "\u0fb3": "l", "\u0fad": "w", "\u0fb7": "h"}
_WITH_Y = {"p": "ch", "ph": "ch", "b": "j", "m": "ny"}
_WITH_R = {**dict.fromkeys(("k", "kh", "p", "ph"), "t"), **dict.fromkeys(("g", "b"), "d"), "s": "s", "m": "m"}
_B, _A, _D, _RA = "\u0f56", "\u0f60", "\u0f51", "\u0f62"
_HEARD = {"\u0f58": "m", _A: "n", _B: "b"}  # of what stands before a consonant, after a vowel
_FINALS = {
    "\u0f42": "k", "\u0f44": "ng", "\u0f51": "", "\u0f53": "n", _B: "b", "\u0f58": "m", _A: "", _RA: "r",
    "\u0f63": "l", "\u0f66": "",
}  # fmt: skip
_FRONTING = "\u0f51\u0f53\u0f63\u0f66"  # behind these an a is an e
_OWN_WAY = {"\u0f54\u0f51\u0fa8": "pema"}  # padma, the lotus
_MOST_SYLLABLES = 12


class _Syllable(NamedTuple):
    before: str  # what may be heard before it, after a vowel
    first: str  # its consonant and vowel
    last: str


def is_tibetan(native: str) -> bool:
    """Whether a folded word is a Tibetan syllable."""
    return "\u0f40" <= native[:1] <= "\u0fbc"


@lru_cache(10_000)
def tibetan_readings(syllables: tuple[str, ...]) -> tuple[str, ...]:
    """How syllables are read that make up one name, the likeliest way first."""
    read = [_read(syllable, place > 0) for place, syllable in enumerate(syllables[:_MOST_SYLLABLES])]
    silent = "".join(part.first + part.last for part in read)
    return tuple(dict.fromkeys((silent, "".join(_heard(read)), silent.removesuffix("k"))))


def ways_to_part(syllables: Sequence[str]) -> list[list[tuple[str, ...]]]:
    """Syllables in a row as names of two; of an odd number, one stands alone, first or last."""
    starts = (0, 1) if len(syllables) % 2 and len(syllables) > 1 else (0,)
    return [
        ([(syllables[0],)] if start else [])
        + [tuple(syllables[place : place + 2]) for place in range(start, len(syllables), 2)]
        for start in starts
    ]


def _heard(read: Sequence[_Syllable]) -> Iterator[str]:
    after_vowel = False
    for syllable in read:
        yield (syllable.before if after_vowel else "") + syllable.first + syllable.last
        after_vowel = not syllable.last


def _read(syllable: str, is_later: bool) -> _Syllable:
    if syllable in _OWN_WAY:
        return _Syllable("", _OWN_WAY[syllable], "")
    letters = [letter for letter in syllable if letter in _CONSONANTS or letter in _VOWELS or letter >= "\u0f90"]
    root = _root(letters)
    if any(letter not in _PREFIXES for letter in letters[:root]) or root > 1:  # Sanskrit: read letter by letter
        return _Syllable("", "".join(_spelled(letters)), "")
    before = _HEARD.get(letters[0], "") if root else ""
    stack = letters[root : root + 1]
    rest = letters[root + 1 :]
    if stack and stack[0] in _ABOVE and rest and rest[0] >= "\u0f90" and rest[0] not in _BELOW:
        before = "r" if stack[0] == _RA else before
        stack = [chr(ord(rest.pop(0)) - 0x50)]
    below = ""
    while rest and rest[0] >= "\u0f90":
        sign = rest.pop(0)
        if sign not in _BELOW:  # Sanskrit too
            return _Syllable("", "".join(_spelled(letters)), "")
        below += _BELOW[sign]
    vowel = _VOWELS[rest.pop(0)] if rest and rest[0] in _VOWELS else ""
    final = rest[0] if rest and rest[0] in _FINALS else ""
    is_bare = not below and root == 0 and len(letters) <= 2 and stack == letters[:1]
    is_soft = is_later and is_bare and stack == [_B] and vowel in ("", "o")
    consonant = _consonant("".join(stack), below, letters[:root], is_soft)
    vowel = vowel or ("e" if final and final in _FRONTING else "a")
    return _Syllable(before, consonant + vowel, _FINALS.get(final, ""))


def _root(letters: Sequence[str]) -> int:
    """Where the consonant of a syllable stands among its letters."""
    for place, letter in enumerate(letters):
        if place and (letter >= "\u0f90" or letter in _VOWELS):
            return place - 1
    count = len(letters)
    if count > 3 or (count == 3 and letters[0] in _PREFIXES and letters[2] not in "\u0f66"):
        return 1
    return 0


def _consonant(letter: str, below: str, before: Sequence[str], is_soft: bool) -> str:
    said = _CONSONANTS.get(letter, "")
    if letter == _B and list(before) == [_D]:
        return "y" if below[:1] == "y" else "" if below else "w"
    if is_soft:
        return "w"
    if below[:1] == "y":
        return _WITH_Y.get(said, said + "y")
    if below[:1] == "r":
        return _WITH_R.get(said, said)
    if below[:1] == "l":
        return "d" if said == "z" else "l"
    return "lh" if below[:1] == "h" and said == "l" else said


def _spelled(letters: Sequence[str]) -> Iterator[str]:
    """A foreign word, letter by letter: པདྨ padma."""
    for place, letter in enumerate(letters):
        if letter in _VOWELS:
            yield _VOWELS[letter]
            continue
        said = _BELOW.get(letter) or _CONSONANTS.get(letter if letter < "\u0f90" else chr(ord(letter) - 0x50), "")
        following = letters[place + 1] if place + 1 < len(letters) else ""
        is_open = not following or (following in _CONSONANTS and place + 2 < len(letters))
        yield said + ("a" if is_open or (place == 0 and following in _CONSONANTS) else "")
