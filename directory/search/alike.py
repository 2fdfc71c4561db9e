"""What a name is found by when it was spelled another way: the terms of `search_fts_alike`, and how alike names are.

Each term begins with a digit that says what it is for:

- `1` what is left of a word from each letter on: a part inside a word is the beginning of one (`amaral` → `1maral`);
- `2` the word itself in both folds, once where they are the same (`2хохарǀkhokhar`);
- `4` the key of all words run together, in both orders (`Abd al-Rahman` and `Abdulrahman`, Hangul, Han);
- `5` the initials of an organization's name.

From a misspelled word to the words that are like it lead the terms of `search_word` (vocabulary.py), which holds each
word of all names once:

- `2` the letters of the word, `6` the letters backwards: of two words one typing error apart, one half is the same;
- `3` the key of its sounds and the sounds (sounds.py), for each way to read it (`Хохар` → `3226ǀ02hu2ha6r`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice, product

from directory.search.facets import BACKWARDS, INITIALS, PAIR, PART, SHORTEST_PART, SOUND, WHOLE, WORD
from directory.search.family_names import family_readings
from directory.search.folding import Word, fold_latin, spell_out, split_words
from directory.search.japanese import japanese_readings
from directory.search.sounds import SHORTEST_TYPO, Form, Pair, forms_of, is_without_vowels, likeness, word_keys
from directory.search.tibetan import is_tibetan, tibetan_readings, ways_to_part

_LONGEST = 24  # letters of a word that are looked at
_MOST_WORDS = 12  # of one name
_MOST_JOINED = 4
_MOST_TYPED = 48  # of a way to read what was typed
_MOST_KEYS = 8  # of one name
_MORE_TYPED = 3  # times as many of one that was typed

# Words that stand in names without telling them apart; left out of whole-name keys and of initials.
_ARTICLES = frozenset(("al", "el", "ul", "ad", "ar", "as", "at", "az", "an", "ash", "bin", "ibn", "ben", "bint", "abu"))
# Forms of address that are written before a name like a part of it; left out of whole-name keys.
_ADDRESSES = frozenset(("u", "daw", "dr", "mr", "mrs", "ms", "sheikh", "shaikh", "cheikh", "haji", "shri", "smt"))
# A Burmese syllable begins with a consonant that is neither stacked below another nor ends the one before.
_BURMESE_SYLLABLE = re.compile("(?<!\u1039)(?<!^)(?=[\u1000-\u1021\u1025](?![\u1039\u103a]))")
_BURMESE_ADDRESS = re.compile("^(?:\u1012\u1031\u102b\u103a|\u1026\u1038)(?=.)")
# Small words before a family name that many write together with it; the Arabic ones as anyascii writes them.
_PARTICLES = frozenset(
    ("de", "la", "las", "los", "del", "da", "do", "dos", "das", "di", "du", "le", "van", "der", "den", "von", "zu",
     "ter", "ten", "el", "al", "abu", "abou", "aboul", "abul", "bu", "bou", "bin", "ben", "ibn", "bint", "ould", "wuld",
     "mac", "mc", "o", "ait", "san", "santa", "abw", "abn", "bn", "wld", "bnt", "fon")
)  # fmt: skip
_SMALL_WORDS = frozenset(
    ("of", "the", "and", "for", "on", "in", "to", "at", "a", "an", "de", "du", "des", "la", "le", "les", "l", "d", "et",
     "y", "e", "do", "da", "dos", "das", "del", "los", "las", "en", "pour", "sur", "von", "der", "und", "fur", "van",
     "di", "della", "per", "al", "el")
)  # fmt: skip
# A name in Han or Hangul, the family name first; Japanese ones may be partly in kana: 高橋さくら
_CHARACTERS = re.compile(
    "[\u3005\u3400-\u9fff\uac00-\ud7a3]{2,6}"
    "|[\u3005\u3400-\u9fff]{1,3}(?P<given>[\u3041-\u30ff]{2,6})|[\u3041-\u30ff]{2,6}(?P<han>[\u3400-\u9fff]{1,3})"
)
_CHARACTER = re.compile("[\u3005\u3400-\u9fff\uac00-\ud7a3]")
_RUN_OF_INITIALS = re.compile("[b-df-hj-np-tv-xz]{2,3}")
_LONGEST_FAMILY = 3  # characters of a Japanese one: 長谷川


def alike_terms(names: Iterable[str], organization: bool = False) -> Iterator[str]:
    """The terms under which names are found by what is alike, without repetition in each name."""
    for name in names:
        spelled = spell_out(name)
        words = dict.fromkeys(islice(chain(_words(name), _words(spelled) if spelled != name else ()), _MOST_WORDS))
        for native, latin in words:
            yield from _word_terms(native, latin)
        yield from whole_terms(words_of(name)[:_MOST_WORDS])
        if organization:
            yield from (INITIALS + initials for initials in initials_of(name))


def sounds_beginning(key: str) -> str:
    """What the terms begin with of the words that have these consonants."""
    return SOUND + key + PAIR


def halves(word: Pair) -> list[str]:
    """What the terms begin with of the words that are a slip of the fingers apart: one half is the same."""
    letters = letters_of(*word)
    if len(letters) < SHORTEST_TYPO:
        return []
    half = len(letters) // 2
    swapped = letters[: half - 1] + letters[half] + letters[half - 1] + letters[half + 1 :]
    return [WORD + letters[:half], WORD + swapped, BACKWARDS + letters[: half - 1 : -1]]


def letters_of(native: str, latin: str) -> str:
    """The letters in which slips of the fingers are looked for."""
    return (native if is_without_vowels(native) else latin)[:_LONGEST]


def written(native: str, latin: str) -> str:
    """A word as the index holds it, in both folds."""
    native, latin = native[:_LONGEST], latin[:_LONGEST]
    return native if native == latin else native + PAIR + latin


def pair_of(word: str) -> Pair:
    """A word of the index in both folds."""
    native, apart, latin = word.partition(PAIR)
    return native, latin if apart else native


@lru_cache(50_000)
def ways_to_miss(word: str) -> tuple[str, ...]:
    """The terms that lead from a misspelled word to this one, which is written as the index holds it."""
    native, latin = pair_of(word)
    letters = letters_of(native, latin)
    spelled = (WORD + letters, BACKWARDS + letters[::-1]) if len(letters) >= SHORTEST_TYPO - 1 else ()
    sounds = (f"{SOUND}{form.key}{PAIR}{form.cost}{form.sounds}" for form in forms_of(native, latin))
    return tuple(dict.fromkeys((*spelled, *sounds)))


def whole_terms(words: Sequence[Pair], typed: bool = False) -> list[str]:
    """The terms of all words run together, as they stand and the other way round; of `typed` ones, in more ways."""
    most = _MOST_KEYS * _MORE_TYPED if typed else _MOST_KEYS
    told = _told(tuple(words))
    found: dict[str, None] = {}
    for order in (told, told[::-1]):
        parts = [word_keys(*word)[: most // 4] for word in order]
        for keys in islice(product(*parts), most):
            key = "".join(keys)
            if len(key) >= 2:
                found[WHOLE + key] = None
    return list(found)


@lru_cache(1_000)
def _told(words: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """The words that tell a name from others."""
    return tuple(part for word in words for part in _without_small(word)) or words


def _without_small(word: Pair) -> Sequence[Pair]:
    """A word, its parts, or nothing where it is an article or a form of address."""
    if (word[1] in _ARTICLES or word[1] in _ADDRESSES) and not _CHARACTER.match(word[0]):  # 安 is An
        return ()
    return _servant(word) or (_unaddressed(word),)


def _unaddressed(word: Pair) -> Pair:
    """A Burmese name, which is written in one word, without the form of address before it."""
    if _is_burmese(word[0]):
        native = _BURMESE_ADDRESS.sub("", word[0])
        return native, fold_latin(native)
    return word


def _is_burmese(native: str) -> bool:
    return "\u1000" <= native[:1] <= "\u109f"


def _syllables(native: str) -> list[Pair]:
    """A Burmese name, which is written in one word, as what Latin letters are written in words."""
    return [(part, fold_latin(part)) for part in _BURMESE_SYLLABLE.split(_BURMESE_ADDRESS.sub("", native))]


def _words(name: str) -> Iterator[Pair]:
    """The words of a name in both folds, and those inside them: tails of hyphenated ones, runs of characters; a small
    word and the one it belongs to are one word too.
    """
    words = list(split_words(name))
    if any(word.latin in _PARTICLES for word in words[:-1]):
        told = [(word.native, word.latin) for word in words]
        yield from (word for word in joined_particles(told) if word not in told)
    for way in _tibetan_ways([word.native for word in words]):
        for syllables in way:
            yield from ((reading, reading) for reading in tibetan_readings(syllables))
    for word in words:
        native, latin = word.native, word.latin
        yield native, latin
        if _CHARACTERS.fullmatch(native):
            for place in family_names_end(native):
                yield from parted(native, place)
            yield from ((reading, reading) for reading in family_readings(native[0]))
        elif _is_burmese(native):
            yield from _syllables(native)
        elif len(word.pieces) > 1:
            yield from ((piece.native, piece.latin) for piece in word.pieces)
        yield from _servant(whole_word(word)) or ()


def _tibetan_ways(words: Sequence[str]) -> list[list[tuple[str, ...]]]:
    """How a Tibetan name, which is written in syllables, may be parted; no way where it is another one."""
    return ways_to_part(words) if words and all(map(is_tibetan, words)) else []


def joined_particles(words: Sequence[Pair]) -> list[Pair]:
    """The words with the small ones run together with what they belong to: `de la Fuente` → delafuente."""
    found: list[Pair] = []
    native = latin = ""
    for word in words:
        native, latin = native + word[0], latin + word[1]
        if word[1] not in _PARTICLES:
            found.append((native, latin))
            native = latin = ""
    return [*found, (native, latin)] if native or latin else found


def without_particles(words: Sequence[Pair]) -> list[Pair]:
    """The words without the small ones before family names."""
    return [word for word in words if word[1] not in _PARTICLES]


def words_of(name: str) -> list[Pair]:
    """The words of a name, in both folds."""
    return [whole_word(word) for word in split_words(name)]


def whole_word(word: Word) -> Pair:
    """All of a word in both folds, without an article that is tied to it: `al-Rahman` → rahman."""
    has_article = len(word.pieces) > 1 and word.pieces[0].latin in _ARTICLES and not word.is_characters
    pieces = word.pieces[1:] if has_article else word.pieces
    return "".join(piece.native for piece in pieces), "".join(piece.latin for piece in pieces)


def _servant(word: Pair) -> list[Pair] | None:
    """The parts of a name of a servant of God: `Abdurrahman` and `Abdulrahman` → abd, rahman; `Abdul` → abd. And those
    of names that end in God or in the faith: `Habibullah`, `Salaheddine` → salah, din.
    """
    native, latin = word
    if native.startswith("عبدال") and len(native) > 6:
        return [("عبد", "bd"), (native[3:], latin[2:])]
    for ending in _ARABIC_ENDINGS:
        if native.endswith(ending) and len(native) >= len(ending) + 2:
            first = native.removesuffix(ending)
            return [(first, fold_latin(first)), (ending, fold_latin(ending))]
    if not latin.isascii() or native != latin:
        return None
    if found := _SERVANT.fullmatch(latin):
        rest = found["rest"] or found["also"]
        return [("abd", "abd"), (rest, rest)] if rest else [("abd", "abd")]
    if found := _FAITHFUL.fullmatch(latin):
        last = "allah" if found["god"] else "din"
        return [(found["first"], found["first"]), (last, last)]
    return None


_SERVANT = re.compile(
    r"abd(?:[aeiou]|ou|oo)(?:l(?P<rest>[a-z]{3,})?|(?P<double>[rsnztd])(?=(?P=double))(?P<also>[a-z]{3,}))"
)
_FAITHFUL = re.compile(
    "(?P<first>[a-z]{3,}?)(?:(?P<god>(?:[aou]|ou|oo)ll+ah?)|(?:[aeiou]{1,2}dd|u[dh]{1,2})(?:i|ee|e|y)ne?)"
)
_ARABIC_ENDINGS = ("الدين", "الله")


@lru_cache(50_000)
def _word_terms(native: str, latin: str) -> tuple[str, ...]:
    """The terms of one stored word; of a number none."""
    if native.isdecimal():
        return ()
    parts = [term for word in dict.fromkeys((native, latin)) if word for term in _part_terms(word[:_LONGEST])]
    return (*parts, WORD + written(native, latin))


def form_of(term: str) -> Form:
    """The form that a term of sounds holds."""
    key, _, rest = term[1:].partition(PAIR)
    return Form(key, rest[1:], int(rest[0]))


def _part_terms(word: str) -> Iterator[str]:
    yield from (PART + word[start:] for start in range(max(1, len(word) - SHORTEST_PART + 1)))


def initials_of(name: str) -> list[str]:
    """The initials of a name of three words and more, with its small words and without."""
    words = [word.latin for word in split_words(name) if word.latin]
    told = [word for word in words if word not in _SMALL_WORDS]
    found = ("".join(word[0] for word in chosen) for chosen in (told, words) if len(chosen) >= 3)
    return list(dict.fromkeys(found))


def family_names_end(characters: str) -> list[int]:
    """After how many characters of a name in Han or Hangul its family name may end, the likeliest first."""
    parts = _CHARACTERS.fullmatch(characters)
    if parts and parts.lastgroup:
        return [parts.start(parts.lastgroup)]
    count = len(characters)
    longest = min(_LONGEST_FAMILY, count - 1)
    japanese = [place for place in range(1, longest + 1) if all(map(japanese_readings, _cut(characters, place)))]
    likeliest = [2] if count > 3 and (2 in japanese or characters[0] >= "\uac00") else []
    return list(dict.fromkeys((1, *likeliest, *(japanese if count > 2 else ()))))


def _cut(characters: str, place: int) -> tuple[str, str]:
    return characters[:place], characters[place:]


def parted(characters: str, place: int = 1) -> list[Pair]:
    """A name in Han or Hangul as family and given name, of which the first has so many characters."""
    return [(part, fold_latin(part)) for part in _cut(characters, place)]


def ways_to_read(words: Sequence[Word]) -> list[list[Pair]]:
    """What was typed as words to compare, the likeliest way first: as it stands, a name in Han or Hangul in two,
    without articles, cut at its hyphens, and with two that stand next to each other run together.
    """
    whole = [part for word in words for part in _parted_run(whole_word(word))]
    ways = [
        [(reading[place % len(reading)],) * 2 for reading in map(tibetan_readings, way)]
        for way in _tibetan_ways([word.native for word in words])
        for place in (0, 1)
    ]
    ways.append(whole)
    ways.append([part for word in whole for part in _without_small(word)])
    ways.append([part for word in joined_particles(whole) for part in _servant(word) or (word,)])
    ways.append([(word.native, word.latin) for word in words if not word.is_characters])
    ways.append([(piece.native, piece.latin) for word in words for piece in word.pieces if not word.is_characters])
    if any(_is_burmese(word.native) for word in words):
        ways.append([part for word in whole for part in (_syllables(word[0]) if _is_burmese(word[0]) else [word])])
    if any(word.is_characters for word in words):
        ways += _parted_elsewhere(words)
        customs = family_readings(whole[0][0])
        ways += [[(custom, custom), *whole[1:]] for custom in customs]
        alone = [part for word in whole[1:] for part in _one_by_one(word)]  # as Singapore and Malaysia write them
        if len(alone) > len(whole) - 1:
            ways += [[(custom, custom), *alone] for custom in customs]
        ways.insert(0, [whole_word(word) for word in words])
    if any(_RUN_OF_INITIALS.fullmatch(word[1]) for word in whole) and len(whole) > 1:
        ways.append([part for word in whole for part in _initials_in(word)])
    for place in range(1, len(whole) if len(whole) <= _MOST_JOINED else 0):
        (native, latin), (more, further) = whole[place - 1 : place + 1]
        ways.append([*whole[: place - 1], (native + more, latin + further), *whole[place + 1 :]])
    return [way for place, way in enumerate(ways) if 0 < len(way) <= _MOST_TYPED and way not in ways[:place]]


def _initials_in(word: Pair) -> list[Pair]:
    """The letters of initials that were run together: `KR` → k, r."""
    return [(letter, letter) for letter in word[1]] if _RUN_OF_INITIALS.fullmatch(word[1]) else [word]


def _parted_elsewhere(words: Sequence[Word]) -> Iterator[list[Pair]]:
    """A name in Han or Hangul that was typed alone, with a family name of two characters and more."""
    told = [word.native for word in words]
    if len(told) == 1 and _CHARACTERS.fullmatch(told[0]):
        for place in family_names_end(told[0])[1:]:
            yield parted(told[0], place)


def _one_by_one(word: Pair) -> Sequence[Pair]:
    """The characters of a given name in Han or Hangul."""
    return [(letter, fold_latin(letter)) for letter in word[0]] if _CHARACTERS.fullmatch(word[0]) else [word]


def _parted_run(word: Pair) -> list[Pair]:
    return parted(word[0], family_names_end(word[0])[0]) if _CHARACTERS.fullmatch(word[0]) else [word]


def likeness_joined(typed: Sequence[Pair], stored: Sequence[Pair]) -> float:
    """How alike all words are, run together: `Abdul Rahman` and `Abdulrahman`."""
    typed, stored = _told(tuple(typed)), _told(tuple(stored))
    whole = ("".join(word[0] for word in typed), "".join(word[1] for word in typed))
    return max((likeness(whole, joined) for joined in _joined(stored[:_MOST_JOINED])), default=0.0)


def _joined(stored: tuple[Pair, ...]) -> Iterator[Pair]:
    """A name's words run together, in both orders."""
    for order in dict.fromkeys((stored, stored[::-1])):
        yield "".join(word[0] for word in order), "".join(word[1] for word in order)
