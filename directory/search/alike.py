"""What a name is found by when it was spelled another way: the terms of `search_fts_alike`, and how alike words are.

Each term begins with a digit that says what it is for:

- `1` what is left of a word from each letter on: a part inside a word is the beginning of one (`amaral` → `1maral`);
- `2` the word, and the word without any one of its letters: two words one typing error apart share one of these;
- `3` the consonants of a word in eight classes (`Khokhar`, `Хохар`, `خوخر` → `3kkr`), with another key where a letter
  is read in two ways;
- `4` the same of all words run together, in both orders (`Abd al-Rahman` and `Abdulrahman`, Hangul, Han);
- `5` the initials of an organization's name.

These only propose: `likeness` has the last word, and nothing that it does not confirm is shown. Arabic and Hebrew are
written without most vowels, so their keys are made from the letters themselves, and likeness compares consonants.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, product

from directory.search.facets import INITIALS, PART, SHORTEST_PART, SOUND, TYPO, WHOLE
from directory.search.folding import split_words

_SHORTEST_TYPO = 5  # letters; a shorter word without one of them could be any
_MOST_KEYS = 8  # of one word
_LONGEST = 24  # letters of a word that are looked at
_MOST_WORDS = 12  # of one name
_MOST_JOINED = 4
_ALIKE = 0.8  # no need to look for better

# Words that stand in names without telling them apart; left out of whole-name keys and of initials.
_ARTICLES = frozenset(("al", "el", "ul", "ad", "ar", "as", "at", "az", "an", "ash", "bin", "ibn", "ben", "bint", "abu"))
_SMALL_WORDS = frozenset(
    ("of", "the", "and", "for", "on", "in", "to", "at", "a", "an", "de", "du", "des", "la", "le", "les", "l", "d", "et",
     "y", "e", "do", "da", "dos", "das", "del", "los", "las", "en", "pour", "sur", "von", "der", "und", "fur", "van",
     "di", "della", "per", "al", "el")
)  # fmt: skip

# The classes: b k t s l r m n. Longer spellings come first; "" is a letter that is not heard.
_LATIN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("tsch", ("s",)), ("sch", ("s", "sk")), ("shch", ("s",)), ("dzh", ("s",)), ("tch", ("s",)), ("tzs", ("s",)),
    ("ck", ("k",)), ("kh", ("k", "")), ("gh", ("k", "")), ("ch", ("s", "k")), ("sh", ("s",)), ("zh", ("s",)),
    ("dj", ("s",)), ("ts", ("s",)), ("tz", ("s",)), ("cz", ("s",)), ("dz", ("s",)), ("th", ("t", "s")),
    ("dh", ("t", "s")), ("ph", ("b",)), ("rh", ("r",)), ("wh", ("b",)), ("ng", ("n", "nk")), ("gn", ("n", "kn")),
    ("nh", ("n",)), ("lh", ("l",)), ("ll", ("l", "")), ("gli", ("l",)), ("qu", ("k",)), ("cc", ("k", "s")),
    ("ce", ("s", "k")), ("ci", ("s", "k")), ("cy", ("s", "k")), ("ge", ("s", "k")), ("gi", ("s", "k")),
    ("gy", ("s", "k")), ("xh", ("s",)), ("b", ("b",)), ("p", ("b",)), ("f", ("b",)), ("v", ("b",)), ("w", ("b", "")),
    ("c", ("k", "s")), ("g", ("k",)), ("k", ("k",)), ("q", ("k", "s")), ("d", ("t",)), ("t", ("t",)), ("s", ("s",)),
    ("z", ("s",)), ("j", ("s", "")), ("x", ("ks", "s")), ("l", ("l",)), ("r", ("r",)), ("m", ("m",)), ("n", ("n",)),
)  # fmt: skip
_LATIN_CLASSES = dict(_LATIN)
_SPELLING = re.compile("|".join(sorted(_LATIN_CLASSES, key=len, reverse=True)) + "|.")
# Chinese, Japanese and Korean write r and l alike when they write foreign names.
_EASTERN_CLASSES = _LATIN_CLASSES | {"l": ("l", "r"), "r": ("r", "l")}
_EASTERN = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_HARD_H = re.compile("(?<![bcdgklnprstwz])h")  # an h that another transliteration may write kh

_SEMITIC: dict[str, tuple[str, ...]] = {
    **dict.fromkeys("بپفڤ", ("b",)), "و": ("", "b"), **dict.fromkeys("تطدٹڈ", ("t",)),
    **dict.fromkeys("ضذظث", ("t", "s")), **dict.fromkeys("كقگک", ("k",)), "غ": ("k", ""), "خ": ("k", ""),
    "ج": ("s", "k"), **dict.fromkeys("سصشزژچ", ("s",)), "ل": ("l",), **dict.fromkeys("رڑ", ("r",)), "م": ("m",),
    **dict.fromkeys("نں", ("n",)),
    "ב": ("b",), **dict.fromkeys("פף", ("b",)), "ו": ("", "b"), **dict.fromkeys("גק", ("k",)),
    **dict.fromkeys("כך", ("k", "")), "ח": ("k", ""), **dict.fromkeys("דטת", ("t",)), **dict.fromkeys("זסצץש", ("s",)),
    "ל": ("l",), "ר": ("r",), **dict.fromkeys("מם", ("m",)), **dict.fromkeys("נן", ("n",)),
}  # fmt: skip
_SEMITIC_WORD = re.compile("[\u0590-\u07bf\ufb1d-\ufdff\ufe70-\ufefc]")
_VOWELS = re.compile("[aeiouyw]")
# How syllables of Korean family names are written by their bearers, where the standard differs (the commonest).
_KOREAN = {
    "이": "lee", "리": "lee", "박": "park", "최": "choi", "정": "jung", "조": "cho", "강": "kang", "임": "lim",
    "림": "lim", "오": "oh", "신": "shin", "유": "yoo", "류": "ryu", "노": "roh", "우": "woo", "심": "shim",
    "문": "moon", "주": "joo", "구": "koo", "전": "chun", "여": "yeo", "배": "bae", "백": "paik", "권": "kwon",
    "김": "kim",
}  # fmt: skip


def is_without_vowels(word: str) -> bool:
    """Whether a word is written in a script that leaves its vowels out (Arabic, Hebrew and their kin)."""
    return _SEMITIC_WORD.search(word) is not None


def alike_terms(names: Iterable[str], organization: bool = False) -> Iterator[str]:
    """The terms under which names are found by what is alike, without repetition in each name."""
    for name in names:
        words = list(islice(_words(name), _MOST_WORDS))
        for native, latin in words:
            yield from _word_terms(native, latin)
        yield from whole_terms(words)
        if organization:
            yield from (INITIALS + initials for initials in initials_of(name))


def query_terms(word: tuple[str, str]) -> list[str]:
    """The terms of one word that was typed, given in both folds: its typos and its sounds."""
    native, latin = word
    terms = dict.fromkeys(_typo_terms(latin[:_LONGEST]))
    for spelling in dict.fromkeys((latin, _HARD_H.sub("kh", latin))):
        terms.update(dict.fromkeys(SOUND + key for key in word_keys(native, spelling)))
    return list(terms)


def whole_terms(words: Sequence[tuple[str, str]]) -> list[str]:
    """The terms of all words run together, as they stand and the other way round."""
    told = [word for word in words if word[1] not in _ARTICLES] or list(words)
    found: dict[str, None] = {}
    for order in (told, told[::-1]):
        parts = [islice(word_keys(*_without_article(word), short=True), 2) for word in order]
        for keys in islice(product(*map(list, parts)), _MOST_KEYS):
            key = "".join(keys)
            if len(key) >= 2:
                found[WHOLE + key] = None
    return list(found)


@lru_cache(50_000)
def _keys(native: str, latin: str) -> tuple[str, ...]:
    """The consonant keys of a word, the likeliest first."""
    if is_without_vowels(native):
        spelled = islice(product(*(_SEMITIC.get(letter, ("",)) for letter in native[:_LONGEST])), 64)
        return tuple(islice(dict.fromkeys("".join(choice) for choice in spelled), _MOST_KEYS))
    classes = _EASTERN_CLASSES if _EASTERN.match(native) else _LATIN_CLASSES
    keys: dict[str, None] = {}
    for spelling in _spellings(native, latin[:_LONGEST]):
        # a vowel between two consonants keeps them apart, a letter written twice is one
        options = [classes.get(letters, (".",)) for letters in _SPELLING.findall(spelling)]
        keys.update((_squeezed("".join(choice)).replace(".", ""), None) for choice in islice(product(*options), 64))
    return tuple(islice(keys, _MOST_KEYS))


def _spellings(native: str, latin: str) -> tuple[str, ...]:
    """How the Latin reading may be written: Greek has two letters for b, d and g."""
    if "\u0370" <= native[:1] <= "\u03ff":
        return latin.replace("mp", "b").replace("nt", "d").replace("gk", "g"), latin
    return (latin,)


def word_keys(native: str, latin: str, short: bool = False) -> Iterator[str]:
    """The consonant keys of a word: one letter alone is no key, unless `short`."""
    yield from (key for key in _keys(native, latin) if len(key) >= 2 or short)
    if is_without_vowels(native) and native.startswith(("ال", "ول")) and len(native) > 4:
        yield from (key for key in _keys(native[2:], latin) if len(key) >= 2)


def _without_article(word: tuple[str, str]) -> tuple[str, str]:
    native, latin = word
    return (native[2:], latin) if native.startswith("ال") and len(native) > 4 else word


def _squeezed(classes: str) -> str:
    """Without the second of two that are the same."""
    return "".join(one for one, before in zip(classes, " " + classes, strict=False) if one != before)


def _words(name: str) -> Iterator[tuple[str, str]]:
    """The words of a name in both folds, and those inside them: tails of hyphenated ones, runs of characters."""
    for word in split_words(name):
        native = "".join(piece.native for piece in word.pieces)
        latin = "".join(piece.latin for piece in word.pieces)
        yield native, latin
        if word.is_characters:
            family = _KOREAN.get(word.pieces[0].native)
            if family:
                yield family, family
            if len(word.pieces) > 1:
                rest = word.pieces[1:]
                yield "".join(piece.native for piece in rest), "".join(piece.latin for piece in rest)
        elif len(word.pieces) > 1:
            yield from ((piece.native, piece.latin) for piece in word.pieces)


def words_of(name: str) -> list[tuple[str, str]]:
    """The words of what was typed, in both folds, each once."""
    return [
        ("".join(piece.native for piece in word.pieces), "".join(piece.latin for piece in word.pieces))
        for word in split_words(name)
    ]


@lru_cache(50_000)
def _word_terms(native: str, latin: str) -> tuple[str, ...]:
    """The terms of one stored word; of a number none."""
    if native.isdecimal():
        return ()
    parts = [term for word in dict.fromkeys((native, latin)) if word for term in _part_terms(word[:_LONGEST])]
    return (*parts, *_typo_terms(latin[:_LONGEST]), *(SOUND + key for key in word_keys(native, latin)))


def _part_terms(word: str) -> Iterator[str]:
    yield from (PART + word[start:] for start in range(max(1, len(word) - SHORTEST_PART + 1)))


def _typo_terms(latin: str) -> Iterator[str]:
    if len(latin) >= _SHORTEST_TYPO - 1:
        yield TYPO + latin
    if len(latin) >= _SHORTEST_TYPO:
        yield from (TYPO + latin[:place] + latin[place + 1 :] for place in range(len(latin)))


def initials_of(name: str) -> list[str]:
    """The initials of a name of three words and more, with its small words and without."""
    words = [word for _native, word in words_of(name) if word]
    told = [word for word in words if word not in _SMALL_WORDS]
    found = ("".join(word[0] for word in chosen) for chosen in (told, words) if len(chosen) >= 3)
    return list(dict.fromkeys(found))


@lru_cache(20_000)
def likeness(typed: tuple[str, str], stored: tuple[str, str]) -> float:
    """How alike two words are, each in both folds: 1 the same, 0 nothing in common.

    Letters count, and consonants beside them: the more there are that agree, the less the vowels need to.
    """
    from rapidfuzz.fuzz import ratio  # late: a plain search never needs it

    one, other = _plain(typed[1]), _plain(stored[1])
    if not one or not other:
        return 1.0 if typed[0] == stored[0] else 0.0
    if is_without_vowels(typed[0]) or is_without_vowels(stored[0]):
        one, other = _VOWELS.sub("", one) or one, _VOWELS.sub("", other.removeprefix("al") or other) or other
        return 0.95 * ratio(one, other) / 100
    letters = max(ratio(typed[1], stored[1]), ratio(one, other)) / 100
    keys = set(_keys(*typed)).intersection(_keys(*stored))
    weight = _CONSONANTS_COUNT.get(min(len(max(keys, key=len)), 4), 0.0) if keys else 0.0
    begins_alike = (one[0] in "aeiou") == (other[0] in "aeiou")
    return ((1 - weight) * letters + weight) * (1 if begins_alike else _ANOTHER_BEGINNING)


# What share the consonants have, by how many of them agree.
_ANOTHER_BEGINNING = 0.9  # a vowel where the other has a consonant: Omar is not Maria
_CONSONANTS_COUNT = {2: 0.1, 3: 0.33, 4: 0.5}
_SAME_SOUND = (
    ("sch", "s"), ("shch", "s"), ("kh", "k"), ("gh", "g"), ("ph", "f"), ("sh", "s"), ("zh", "z"), ("ch", "k"),
    ("ck", "k"), ("th", "t"), ("dh", "d"), ("q", "k"), ("c", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("x", "ks"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("ei", "i"), ("h", ""),
)  # fmt: skip


@lru_cache(50_000)
def _plain(latin: str) -> str:
    """A word with what transliterations differ in made the same, and no letter twice."""
    for spelling, sound in _SAME_SOUND:
        latin = latin.replace(spelling, sound)
    return _squeezed(latin)


def best_likeness(typed: Sequence[tuple[str, str]], stored: Sequence[tuple[str, str]]) -> float:
    """How alike what was typed is to the words of a name: each typed word by its best, weighed by its length.

    Where that is little, the words run together are compared too: `Abdul Rahman` and `Abdulrahman`.
    """
    weights = [max(len(word[1]), len(word[0]), 1) for word in typed]
    total = sum(
        weight * max((likeness(word, other) for other in stored), default=0.0)
        for word, weight in zip(typed, weights, strict=True)
    )
    single = total / sum(weights)
    if single >= _ALIKE or len(typed) + len(stored) < 3:
        return single
    whole = ("".join(word[0] for word in typed), "".join(word[1] for word in typed))
    return max([single, *(likeness(whole, joined) for joined in _joined(stored[:_MOST_JOINED]))])


def _joined(stored: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The first words run together, fewer and more of them, in both orders: those of the name that is shown."""
    for count in range(1, len(stored) + 1):
        for order in (stored[:count], stored[:count][::-1]):
            yield "".join(word[0] for word in order), "".join(word[1] for word in order)
