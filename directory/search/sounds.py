"""How words sound, roughly, whatever script and spelling they are written in: their keys, and how alike two are.

A word is turned into a few *forms*, one for each way it may be read. In a form each consonant is two signs, its class
and what it is within the class, so that p and b are half alike and p and m not at all; a vowel is one sign, since
transliterations differ in vowels most:

    Mohamed -> 7muha7mi3d       Muhammad -> 7muha7ma3d

The *key* of a form is its classes alone (`773`): what two spellings of one name nearly always share. Arabic and Hebrew
are written without most vowels, so their forms are made from the letters themselves and vowels count less there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, product
from typing import NamedTuple

from directory.search.chinese import mandarin_readings, southern_readings
from directory.search.given_names import same_names, written_out
from directory.search.japanese import japanese_readings
from directory.search.readings import read_word

SHORTEST_TYPO = 4  # letters; a shorter word without one of them could be any
_MOST_FORMS = 8
_MOST_HAN_FORMS = 16  # of characters that are read in several languages
Pair = tuple[str, str]  # a word in both folds
_LONGEST = 24  # letters of a word that are looked at

_VOWELS = {"a": ("a",), "e": ("i",), "i": ("i",), "o": ("u",), "u": ("u",), "y": ("i",)}
# Spelling: its sounds, the likeliest first. A consonant is the digit of its class (1 b, 2 k, 3 t, 4 s, 5 l, 6 r, 7 m,
# 8 n) and a letter within the class; "" is a letter that is not heard.
_LATIN: dict[str, tuple[str, ...]] = {
    "tsch": ("4c",), "sch": ("4c", "4s2k"), "shch": ("4c",), "szcz": ("4c",), "chtch": ("4c",), "dzh": ("4j",),
    "dsch": ("4j",), "tch": ("4c", "3t4c"), "tzs": ("4s",), "hs": ("4c",), "ck": ("2k",), "kh": ("2h", "h"),
    "gh": ("2g", "h"), "ch": ("4c", "2h"), "sh": ("4c",), "zh": ("4j",), "dj": ("4j", "3d4j", "3d"),
    "ds": ("4s", "3d4s"),
    "ts": ("4s",), "tz": ("4s",),
    "cz": ("4c",), "sz": ("4s",), "cs": ("4c",), "dz": ("4z",), "th": ("3t", "4s"), "dh": ("3d", "4z"),
    "ph": ("1f", "1p"), "rh": ("6r",), "wh": ("1v", "u"), "ng": ("8n", "8n2g"), "gn": ("8n", "2g8n"), "nh": ("8n",),
    "lh": ("5l",), "ll": ("5l", "i"), "gli": ("5li",), "qu": ("2k", "4cu"), "cc": ("2k", "4c"), "xh": ("4c",),
    "rz": ("6r4z", "4j"), "nb": ("8n1b",), "np": ("8n1p",),
    "b": ("1b",), "p": ("1p",), "f": ("1f",), "v": ("1v",), "w": ("1v", "u"),
    "c": ("2k", "2k", "4s"),  # a c that is an s has lost its mark, which costs twice
       "g": ("2g",), "k": ("2k",), "q": ("2k", "4c"), "d": ("3d",), "t": ("3t",), "s": ("4s",), "z": ("4z",),
    "j": ("4j", "i"), "x": ("2k4s", "4s", "h"), "l": ("5l",), "r": ("6r",), "m": ("7m",), "n": ("8n",), "h": ("h",),
    "tkh": ("3t", "3t2h"), "pkh": ("1p", "1p2h"), "kkh": ("2k",), "dkh": ("3d",), "bkh": ("1b",), "gkh": ("2g",),
    "tzu": ("4zi", "4su"), "ssu": ("4si", "4su"), "szu": ("4si", "4su"),  # Wade and Giles
    "bh": ("1b", "1v"), "eo": ("u", "iu"), "tj": ("4j", "3t4j", "3ti"), "oe": ("u",), "ue": ("u",),
    "ae": ("i",), "ea": ("i",), "eu": ("u",), **_VOWELS,
}  # fmt: skip
# The same at the end of a word, before a vowel, before e, i or y, and before none.
_AT_END = {
    "nt": ("8n3t", "8n"), "ao": ("au", "a1v"), "h": ("",), "eau": ("u",), "eaux": ("u",), "aux": ("u", "au2k4s"),
    "ault": ("u", "au5l3t"), "aud": ("au3d", "u"), "aut": ("au3t", "u"), "ier": ("i6r", "i"), "et": ("i3t", "i"),
    "gard": ("2ga6r3d", "2gu6r"), "gaard": ("2ga6r3d", "2gu6r"),
    **dict.fromkeys(("cki", "cky"), ("2ki", "4s2ki")), "cka": ("2ka", "4s2ka"),  # Polish
}  # fmt: skip
_FIRST_X = ("4s", "4c", "h", "2k4s")
_BEFORE_VOWEL = {"u": ("u", "1v"), "di": ("3di", "4j")}
_BEFORE_E = {"c": ("4s", "2k"), "g": ("2g", "4j"), "sc": ("4c", "4s2k"), "gu": ("2g", "2gu", "4j")}
_BEFORE_NO_VOWEL = {"ow": ("u", "u1v"), "aw": ("au", "a1v"), "ew": ("u", "i1v")}
_SPELLING = re.compile(
    "(?:nt|ao|eaux?|aux|ault|aud|aut|ier|et|ga?ard|ck[iya])$|(?:sc|[cg])(?=[eiy])|gu(?=[ei])|u(?=[ai])|di(?=[aou])|[oae]w(?![aeiouy])|n[bp]|"
    + "|".join(sorted(_LATIN, key=len, reverse=True))
    + "|."
)
# Chinese, Japanese and Korean write r and l alike when they write foreign names; what Pinyin means by its letters.
_EASTERN = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_HAN = re.compile("[\u3400-\u9fff]")
_EITHER_LIQUID = _LATIN | {"l": ("5l", "6r"), "r": ("6r", "5l"), "nb": ("7m1b",), "np": ("7m1p",)}
_PINYIN = (
    _LATIN
    | {"l": ("5l", "6r"), "nb": ("8n1b",), "np": ("8n1p",), "x": ("4c",), "q": ("4c",), "qu": ("4cu",), "c": ("4s",)}
    | {"r": ("6r", "4j", "5l")}
)
_CYRILLIC = re.compile("[\u0400-\u052f]")
_FROM_CYRILLIC = _LATIN | {"g": ("2g", "h")}  # Ukrainian and Belarusian say h
_CYRILLIC_SPELLING = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)) + "|.")
_HANGUL = re.compile("[\uac00-\ud7a3]")
# Hangul has one letter for g and k, one for b and p, one for d and t, one for j and ch
_UNVOICED = re.compile("(?<!n)g|[bdj]")
_VOICELESS_LATIN = {"g": "k", "b": "p", "d": "t", "j": "ch"}
_ETHIOPIC = re.compile("[\u1200-\u139f]")
_TWICE = re.compile(r"([b-df-hj-np-tv-z])\1")

_SEMITIC: dict[str, tuple[str, ...]] = {
    **dict.fromkeys("بپ", ("1b",)), **dict.fromkeys("فڤ", ("1f",)), "و": ("u", "1v"), **dict.fromkeys("تطٹ", ("3t",)),
    **dict.fromkeys("دڈ", ("3d",)), **dict.fromkeys("ضذظ", ("3d", "4z")), "ث": ("3t", "4s"),
    **dict.fromkeys("كک", ("2k",)), "ق": ("2k",), "گ": ("2g",), "غ": ("2g", "h"), "خ": ("2h", "h"), "ج": ("4j", "2g"),
    **dict.fromkeys("سص", ("4s",)), "ز": ("4z",), **dict.fromkeys("شچ", ("4c",)), "ژ": ("4j",), "ل": ("5l",),
    **dict.fromkeys("رڑ", ("6r",)), "م": ("7m",), **dict.fromkeys("نں", ("8n",)), **dict.fromkeys("حه", ("h",)),
    # Pashto, Sindhi, Uyghur and Kurdish
    **dict.fromkeys("ټٽٺٿ", ("3t",)), **dict.fromkeys("ډڊڌڍ", ("3d",)), **dict.fromkeys("ړڙڕ", ("6r",)),
    "ږ": ("4j", "2g"),
    "ښ": ("4c", "2h"), **dict.fromkeys("ګڳڱ", ("2g",)), **dict.fromkeys("ڼڻڭ", ("8n",)),
    "ځ": ("4z",), "څ": ("4s",),
    **dict.fromkeys("ڄڃ", ("4j",)), "ڀ": ("1b",), "ڦ": ("1f",), "ڵ": ("5l",), "ۋ": ("1v",),
    **dict.fromkeys("ۆۇۈ", ("u",)),
    "ا": ("a",), "ع": ("a",), "ي": ("i",),
    "ב": ("1v", "1b"), **dict.fromkeys("פף", ("1p", "1f")), "ו": ("u", "1v"), "ג": ("2g", "4j"), "ק": ("2k",),
    **dict.fromkeys("כך", ("2k", "h")), "ח": ("2h", "h"), "ד": ("3d",), **dict.fromkeys("טת", ("3t",)), "ז": ("4z",),
    **dict.fromkeys("סצץ", ("4s",)), "ש": ("4c", "4s"), "ל": ("5l",), "ר": ("6r",), **dict.fromkeys("מם", ("7m",)),
    **dict.fromkeys("נן", ("8n",)), "ה": ("h",), "י": ("i",), "א": ("a",), "ע": ("a",),
}  # fmt: skip
_SEMITIC_WORD = re.compile("[\u0590-\u077f\ufb1d-\ufdff\ufe70-\ufefc]")
_SOUND = re.compile("[1-8]?[a-z]")
_CONSONANT = re.compile("[1-8][a-z]")
_HARD_H = re.compile("(?<![bcdgklnprstwz])h")  # an h that another transliteration may write kh
_SOFT_G = re.compile("(?<!n)g(?![hnu])")
# Greek written letter by letter, and as it is spoken
_SPOKEN = {"mp": "b", "nt": "d", "gk": "g", "gi": "y", "ge": "y", "y": "gi", "gg": "ng"}
_GREEK = re.compile("^(?:mp|nt|gk|y(?=[ao]))|gg|g[ei](?=[ao])")
# An r that is not heard: the English spell so a long a of Thai, Khmer or Burmese, and other scripts leave it out
_R_UNHEARD = re.compile("(?<=[aeiou])r(?![aeiouy])")
_R_UNWRITTEN = re.compile("a(?![aeiouyr])")
_GENITIVE = re.compile("(?<=[a-z]{4})(?:g?i[iy]|y)n$")  # Mongolians put the father's name first, as "of Batmunkh"
# Somali writes c for a sound that others leave out: Cabdi, Cumar, Saciid, Jaamac
_SOMALI = re.compile(
    "^c(?=abd|ali$|umar|usm|aa|ii|ay|aw|irro|ilmi|ism|iga|os[mo]|adde)|(?<=[aeiou])c(?=aa|ii|uu|ee)|(?<=aa)c(?=$|[aeiou])"
    "|(?<=^ma)c(?=al+in)"
)
# Japanese as the Japanese state and Russians write it: Koiti, Mitutani
_KUNREI = re.compile("(?=.*(?:t[iu]|hu))(?=(?:[^aiueo]*[aiueo]){3})(?:[kgsztdnhbpmrw]{0,2}y?[aiueo])+n?")
_CONSTRUCT = re.compile("(?<=[a-z]{4})at$")  # an Arabic ه before another word: wizarat al-dakhiliya
_ENDING = re.compile("(?<=[a-z]{4})[aiou]?s$")  # Lithuanian and Latvian give foreign names an ending


class Form(NamedTuple):
    """One way to read a word: its key, all of its sounds, and how unlikely a way it is (0 the likeliest)."""

    key: str
    sounds: str
    cost: int


def is_without_vowels(word: str) -> bool:
    """Whether a word is written in a script that leaves its vowels out (Arabic, Hebrew and their kin)."""
    return _SEMITIC_WORD.search(word) is not None


@lru_cache(50_000)
def forms_of(native: str, latin: str, typed: bool = False) -> tuple[Form, ...]:
    """The ways to read a word given in both folds, the likeliest first; of a `typed` one, an h may be a kh too."""
    found: dict[str, Form] = {}
    is_bare = is_without_vowels(native)
    for cost, choice in _readings(native, latin, typed):
        form = _form(choice, cost, is_bare)
        found.setdefault(form.sounds, form)
    most = _MOST_HAN_FORMS if _HAN.match(native) else _MOST_FORMS
    forms = sorted(found.values(), key=lambda form: form.cost)[:most]
    if typed:  # what the name is called elsewhere or by friends, only as it is usually read
        known = {form.sounds for form in forms}
        for name in same_names(latin):
            form = _form(tuple(options[0] for options in _sounds_of(name, _LATIN)), 1, False)
            if form.sounds not in known:
                forms.append(form)
    return tuple(forms)


def _readings(native: str, latin: str, typed: bool) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each way to read a word as its sounds, with its cost: how far down the list each of its sounds stands."""
    if is_without_vowels(native):
        for dearer, letters in enumerate(_without_article(native)):
            options = [_SEMITIC.get(letter, ("",)) for letter in letters[:_LONGEST]]
            if letters[-1:] in ("ه", "ה"):
                options[-1] = ("a",)
            yield from _choices(options, dearer)
        return
    spellings = [(dearer, spelling, _table(native)) for dearer, spelling in _spellings(native, latin, typed)]
    spellings += [(1, name, _LATIN) for name in written_out(native)]
    if _HAN.match(native):
        spellings += [(1, reading, _EITHER_LIQUID) for reading in japanese_readings(native)]
        spellings += [(1, reading, _LATIN) for reading in southern_readings(native)]
    elif _CYRILLIC.match(native):
        spellings += [(dearer, reading, _PINYIN) for dearer, reading in mandarin_readings(native, typed)]
    for dearer, spelling, table in spellings:
        yield from _choices(_sounds_of(spelling, table), dearer)


def _sounds_of(spelling: str, table: dict[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    """What each part of a spelling may sound like, the likeliest first."""
    if table is _FROM_CYRILLIC:  # is written as it is said, at the end of a word as elsewhere
        return [table.get(part, ("",)) for part in _CYRILLIC_SPELLING.findall(spelling[:_LONGEST])]
    parts = _SPELLING.findall(spelling[:_LONGEST])
    options = [
        _special(part, after) or table.get(part, ("",)) for part, after in zip(parts, [*parts[1:], ""], strict=False)
    ]
    if parts[:1] == ["x"] and table is _LATIN:
        options[0] = _FIRST_X
    return options


def _table(native: str) -> dict[str, tuple[str, ...]]:
    if _CYRILLIC.match(native):
        return _FROM_CYRILLIC
    if _HAN.match(native):
        return _PINYIN
    return _EITHER_LIQUID if _EASTERN.match(native) else _LATIN


def _special(part: str, after: str) -> tuple[str, ...] | None:
    if not after and part in _AT_END:
        return _AT_END[part]
    if part in _BEFORE_NO_VOWEL:
        return _BEFORE_NO_VOWEL[part]
    if part in _BEFORE_E and after[:1] in ("e", "i", "y"):
        return _BEFORE_E[part]
    return _BEFORE_VOWEL.get(part) if after[:1] in ("a", "i", "o", "u") else None


def _choices(options: list[tuple[str, ...]], dearer: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The combinations of sounds: all of few, of many those with no more than two unlikely ones."""
    doubtful = [place for place, sounds in enumerate(options) if len(sounds) > 1]
    plain = [sounds[0] for sounds in options]
    yield dearer, tuple(plain)
    for count in (1, 2):
        for places in combinations(doubtful[:6], count):
            for ranks in product(*(range(1, len(options[place])) for place in places)):
                choice = list(plain)
                for place, rank in zip(places, ranks, strict=True):
                    choice[place] = options[place][rank]
                yield dearer + sum(ranks), tuple(choice)


def _without_article(native: str) -> tuple[str, ...]:
    """An Arabic word, first without its article; the name of God is said with one l."""
    native = native.replace("لله", "له")
    return (native[2:], native) if native.startswith("ال") and len(native) > 4 else (native,)


def _spellings(native: str, latin: str, typed: bool) -> Iterator[tuple[int, str]]:
    """How the Latin reading may be written, each with its cost."""
    if "\u0370" <= native[:1] <= "\u03ff":  # Greek has two letters for b, d and g, and a g that is a y
        told = latin.replace("mp", "b").replace("nt", "d").replace("gk", "g").replace("gg", "ng")
        yield 0, told
        yield 1, told.replace("gi", "i")
        yield 1, latin.replace("mp", "b")
        yield 1, told.replace("au", "av").replace("eu", "ev")
        yield 1, latin
        if typed and latin.endswith(("a", "i", "y", "ou")):
            yield 1, told.replace("gi", "i") + "s"  # a woman's family name, which many write as her father's
    elif _HANGUL.match(native):
        yield 0, latin
        yield 0, _UNVOICED.sub(lambda found: _VOICELESS_LATIN[found[0]], latin)
        if "ui" in latin:
            yield 1, latin.replace("ui", "i")
    elif _ETHIOPIC.match(native):  # a short e is not written
        yield 0, _TWICE.sub(r"\1e\1", latin)
    else:
        read = read_word(native)
        yield from enumerate(read or (latin,))
        if typed and read and native > "\u0e00":
            yield from ((1, spelling) for spelling in _with_r(read[0]))
        elif typed:
            yield 1, _R_UNHEARD.sub("", latin)
            yield 1, _HARD_H.sub("kh", latin)
            yield 1, _ENDING.sub("", latin)
            if _KUNREI.fullmatch(latin):
                yield 1, latin.replace("ti", "chi").replace("tu", "tsu").replace("hu", "fu")
            yield 1, _GENITIVE.sub("", latin)
            yield 1, latin.replace("ch", "h")  # Hebrew
            yield 1, _CONSTRUCT.sub("a", latin)
            yield 1, _GREEK.sub(lambda found: _SPOKEN[found[0]], latin)
            yield 2, _HARD_H.sub("g", latin)  # what Ukrainians and Belarusians call h is g to Russians
            yield 2, _SOFT_G.sub("h", latin)
        if native.isascii():
            yield 1, _SOMALI.sub("", latin)
        elif _CYRILLIC.match(native):
            yield 1, _GENITIVE.sub("", latin)


def _with_r(read: str) -> list[str]:
    """A word with an r after its first long a, its last, and all: ชาญ charn."""
    ends = [found.end() for found in _R_UNWRITTEN.finditer(read)]
    chosen = (ends[:1], ends[-1:], ends) if ends else ()
    return list(dict.fromkeys(_after(read, places) for places in chosen))


def _after(read: str, places: list[int]) -> str:
    return "".join(letter + "r" * (place in places) for place, letter in enumerate(read, start=1))


def _form(choice: tuple[str, ...], cost: int, is_bare: bool) -> Form:
    """Sounds in a row, where the same consonant is not said twice: only a vowel between two keeps them apart."""
    kept: list[str] = []
    for sound in _SOUND.findall("".join(choice)):
        if is_bare or not kept or sound[0] != kept[-1][0]:
            kept.append(sound)
    sounds = "".join(kept)
    return Form("".join(filter(str.isdecimal, sounds)), sounds, cost)


def word_keys(native: str, latin: str) -> list[str]:
    """The keys of a word, the likeliest first."""
    return list(dict.fromkeys(form.key for form in forms_of(native, latin)))


def likeness_of_forms(one: Form, other: Form, is_bare: bool) -> float:
    """How alike two ways to read are, 0 to 1; `is_bare`: one of them is written without vowels."""
    from rapidfuzz.fuzz import ratio  # late: a plain search never needs it

    alike = ratio(one.sounds, other.sounds) / 100
    voiceless = one.sounds.translate(_VOICELESS), other.sounds.translate(_VOICELESS)
    alike += _VOICE * (ratio(*voiceless) / 100 - alike)
    if is_bare:
        consonants = ratio("".join(_CONSONANT.findall(one.sounds)), "".join(_CONSONANT.findall(other.sounds))) / 100
        alike = 0.65 * consonants + 0.35 * alike
    if one.key == other.key:
        alike += (1 - alike) * _KEY_COUNTS.get(len(one.key), 0.5)
    if one.sounds[:1].isdecimal() != other.sounds[:1].isdecimal():
        alike *= _ANOTHER_BEGINNING
    if is_bare:
        alike *= _FEW_LETTERS.get(len(other.key), 1)
    return alike - _UNLIKELY * (one.cost + other.cost)


@lru_cache(20_000)
def likeness(typed: Pair, stored: Pair) -> float:
    """How alike two words are, each in both folds: 1 the same, about 0 nothing in common."""
    if typed == stored:
        return 1.0
    is_bare = is_without_vowels(typed[0]) or is_without_vowels(stored[0])
    sounds = max(
        (
            likeness_of_forms(one, other, is_bare)
            for one in forms_of(*typed, True)
            for other in forms_of(*stored)
            if one.key == other.key or not one.cost + other.cost
        ),
        default=0.0,
    )
    return max(sounds, 0.0 if is_bare else likeness_of_letters(typed[1], stored[1]))


def likeness_of_letters(one: str, other: str) -> float:
    """How alike two words are that differ in a slip of the fingers, or two where they are long; else 0."""
    from rapidfuzz.distance import OSA

    if one == other:
        return 1.0 if one else 0.0
    shorter = min(len(one), len(other))
    most = slips_in(shorter)
    slips = OSA.distance(one, other, score_cutoff=most)
    return 1 - _SLIP * slips / shorter if slips <= most else 0.0


def slips_in(letters: int) -> int:
    """How many slips of the fingers a word of so many letters may have."""
    return 0 if letters < SHORTEST_TYPO - 1 else 1 if letters < 8 else 2


_SLIP = 0.6
_VOICELESS = str.maketrans("bvgdzj", "pfktsc")
_VOICE = 0.5  # what it counts that two consonants are said with the voice and without
_UNLIKELY = 0.05
_ANOTHER_BEGINNING = 0.9  # a vowel where the other has a consonant: Omar is not Maria
_FEW_LETTERS = {0: 0.8, 1: 0.83, 2: 0.91, 3: 0.96, 4: 0.98}  # what a word without vowels counts, by its consonants
_KEY_COUNTS = {0: 0.0, 1: 0.0, 2: 0.1, 3: 0.35}  # what the same consonants count, by how many there are
