"""Names that are nearly the same: a slip of the keyboard, an initial, a middle name more or less.

    likeness(["bwalya", "phiri"], ["b", "phiri"])                ->  "initials"
    likeness(["maria", "joao", "silva"], ["maria", "silva"])     ->  "part"
    likeness(["bwalya", "phiri"], ["bwalia", "phiri"])           ->  "slip"
    likeness(["ana", "silva"], ["ana", "sousa"])                 ->  None

Words are Latin (`directory.search.folding`), so that the script does not matter. Similar names never
decide anything: the user is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz.fuzz import ratio

ALIKE = 86  # of 100: one letter in seven
SHORTEST = 5  # letters below which one letter makes another name
MOST = 40  # people who share a word or initials at one organization; beyond, it tells nothing


def likeness(one: Sequence[str], other: Sequence[str]) -> str | None:
    """How two names, as Latin words in any order, may be writings of one: part, initials, slip; None: not at all.

    Equal names are not alike, they are the same.
    """
    left, right = sorted(one), sorted(other)
    if not left or not right or left == right:
        return None
    if len(left) > 1 and len(right) > 1 and (_is_part(left, right) or _is_part(right, left)):
        return "part"
    if len(left) == len(right) > 1 and _has_initials(left, right):
        return "initials"
    together, apart = " ".join(left), " ".join(right)
    is_slip = min(len(together), len(apart)) >= SHORTEST and ratio(together, apart) >= ALIKE
    return "slip" if is_slip else None


def sounds_alike(one: str, other: str) -> bool:
    """Whether two names, one in Latin letters and one in another script, may be writings of one: their consonants agree
    as those of what is searched for do, whatever the transliteration."""
    if _is_latin(one) == _is_latin(other):
        return False
    from directory.search.alike import whole_terms, words_of  # late: it holds the readings of a script's characters

    return not set(whole_terms(words_of(one))).isdisjoint(whole_terms(words_of(other)))


def _is_latin(name: str) -> bool:
    return not any(letter >= "\u0370" and letter.isalpha() and not "\u1e00" <= letter < "\u1f00" for letter in name)


def _is_part(shorter: list[str], longer: list[str]) -> bool:
    return len(shorter) < len(longer) and set(shorter) <= set(longer)


def _has_initials(left: list[str], right: list[str]) -> bool:
    """Whether a word is the same in both, and every other is the initial of its counterpart."""
    mine, yours = [w for w in left if w not in right], [w for w in right if w not in left]
    if len(mine) == len(left) or len(mine) != len(yours):
        return False
    return all(a[0] == b[0] and 1 in (len(a), len(b)) for a, b in zip(mine, yours, strict=True))


@dataclass(slots=True)
class SimilarNames:
    """People by organization, to be asked who of them has a name like another's."""

    _by_word: dict[tuple[int, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    _words: dict[int, list[str]] = field(default_factory=dict)

    def add(self, person_id: int, organization_id: int, words: Sequence[str]) -> None:
        """Know a person, by the Latin words of her name, at an organization."""
        self._words[person_id] = list(words)
        for key in {*words, _initials(words)}:
            self._by_word[organization_id, key].append(person_id)

    def find(self, organization_ids: Iterable[int], words: Sequence[str]) -> list[int]:
        """The people of these organizations whose names are like that one, in the order of their ids."""
        found: set[int] = set()
        for organization_id in organization_ids:
            for key in {*words, _initials(words)}:
                people = self._by_word.get((organization_id, key), ())
                found.update(people if len(people) <= MOST else ())
        return sorted(person_id for person_id in found if likeness(self._words[person_id], words))


def _initials(words: Sequence[str]) -> str:
    """What stands for the initials of a name among its words: no word begins with a full stop."""
    return "." + "".join(sorted(word[0] for word in words))
