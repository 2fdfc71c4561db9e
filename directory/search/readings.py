"""How a word of another script is read in Latin letters, for finding names that sound alike.

anyascii (folding.py) writes letter for letter, which is right for Cyrillic, Greek, Georgian, Armenian, Ethiopic and
kana. It leaves out the vowel that an Indian consonant carries unsaid, and reads Thai, Lao, Khmer and Burmese by the
letters on paper (สมชาย `smchay`, เศรษฐา `esrstha`); those are read here, roughly, as their bearers write them.

Sources: the code charts of Unicode 15 (the Indic blocks are laid out alike, after ISCII), ISO 15919 for Indic, the
Royal Thai General System, BGN/PCGN for Lao, Khmer and Burmese, all simplified to what a name is recognised by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import count

from directory.search.folding import fold_latin
from directory.search.tibetan import is_tibetan, tibetan_readings


def _row(first: int, readings: str) -> dict[int, str]:
    """The readings of code points in a row; `-` is read as nothing, `.` is no letter."""
    row = zip(count(first), readings.split(), strict=False)
    return {code: "" if reading == "-" else reading for code, reading in row if reading != "."}


# By the place in their block of 128: Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam.
_INDIC_FIRST, _INDIC_LAST, _TAMIL, _DRAVIDIAN = 0x0900, 0x0D7F, 0x0B80, 0x0C00
_INDIC_VOWELS = _row(0x05, "a a i i u u ri li e e e ai o o o au")
_INDIC_CONSONANTS = _row(
    0x15, "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h"
)
_INDIC_SIGNS = _row(0x3E, "a i i u u ri ri e e e ai o o o au")
_VIRAMA = 0x4D
_MALAYALAM_M = 0x0D02  # an m at the end of a word
_INDIC_FINALS = _row(0x0D7A, "n n r l l") | {0x09CE: "t"}  # Malayalam and Bengali ones without a vowel
# Malayalam writes a doubled or a nasal t with the letter for r.
_MALAYALAM_T = (
    ("\u0d31\u0d4d\u0d31", "\u0d1f"),
    ("\u0d28\u0d4d\u0d31", "\u0d28\u0d4d\u0d1f"),
    ("\u0d7b\u0d31", "\u0d7b\u0d1f"),
)
_INDIC_MARKS = {0x01: "n", 0x02: "n", 0x03: "h", 0x70: "n", 0x71: ""}  # nasals and breath; Gurmukhi tippi and addak

# Sinhala, laid out in its own way: consonants carry an a, signs replace it.
_SINHALA_VOWELS = _row(0x0D85, "a a a a i i u u ri ri li li e e ai o o au")
_SINHALA_CONSONANTS = _row(
    0x0D9A,
    "k kh g gh n ng ch chh j jh n gn nj t th d dh n nd t th d dh n . nd p ph b bh m mb y r . l . . v sh sh s h l f",
)
_SINHALA_SIGNS = _row(0x0DCF, "a a a i i u . u . ru e e ai o o au li")
_SINHALA_VIRAMA, _SINHALA_NASAL = 0x0DCA, 0x0D82

_THAI_CONSONANTS = _row(
    0x0E01,
    "k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r rue l lue w s s s h l"
    " o h",
)
_THAI_INITIAL = {0x0E2D: "", 0x0EAD: ""}  # what the carrier of a vowel is before another: the next one is the vowel
_FINALS = {"d": "t", "ch": "t", "s": "t", "th": "t", "b": "p", "f": "p", "ph": "p", "kh": "k", "r": "n", "l": "n"}
_FINALS["ny"] = "y"  # Lao
_THAI_SIGNS = _row(0x0E30, "a a a am i i ue ue u u") | _row(0x0EB0, "a a a am i i ue ue u u . o . ia")
_THAI_SIGNS[0x0ECD] = "o"
_THAI_VOWELS = tuple(map(chr, _THAI_SIGNS))
_THAI_BEFORE = _row(0x0E40, "e ae o ai ai") | _row(0x0EC0, "e ae o ai ai")
_LAO_CONSONANTS = _row(
    0x0E81,
    "k kh . kh . . ng ch . s . . ny . . . . . . d t th th . n b p ph f ph f . m y r . l . w . . s h . o h",
) | _row(0x0EDC, "n m")
_LAO_CONSONANTS[0x0EBC] = "l"  # written below an h that is not said
# Vowels written around their consonant, as what is read after it
_THAI_AO = re.compile("[\u0e40\u0ec0]([\u0e01-\u0e2e\u0e81-\u0eae])[\u0e48-\u0e4b\u0ec8-\u0ecb]?[\u0e32\u0eb2]")
_THAI_IA = re.compile("[\u0e40\u0ec0]([\u0e01-\u0e2e\u0e81-\u0eae])(?:\u0e35[\u0e48-\u0e4b]?\u0e22|\u0e8d)")
_LAO_Y = re.compile("(?<=.)\u0e8d(?=[\u0eb0-\u0ebb])")  # ny, which many write y within a name
_THAI_N = re.compile("(?<![\u0e40-\u0e44])(?<=.)\u0e0d(?![\u0e30-\u0e3a])")  # y, which ends a syllable as n
# ch and j before another consonant, behind the vowel of their syllable: a t
_THAI_T = re.compile("(?<=[\u0e30-\u0e39])[\u0e08\u0e0a](?=[\u0e01-\u0e2e])")
_DOUBLE_R = re.compile("\u0e23\u0e23(?=[\u0e01-\u0e2e][\u0e30-\u0e3a])")
_THAI_CLUSTER = re.compile(
    "([\u0e40-\u0e44])([\u0e01\u0e02\u0e04\u0e15\u0e1b\u0e1c\u0e1e])(?=[\u0e23\u0e25][\u0e01-\u0e2e])"
)
_SILENT_R = re.compile("(?<=[\u0e15\u0e17\u0e0a])\u0e23$")
# An h that only gives the next consonant its tone; an s before which r has fallen silent, and tr that is said s
_SILENT_H = re.compile(
    "[\u0e2b\u0eab](?=[\u0e07\u0e0d\u0e19\u0e21\u0e22\u0e23\u0e25\u0e27\u0e87\u0e8d\u0e99\u0ea1\u0ea5\u0ea7\u0ebc])"
)
_SPOKEN_S = re.compile("(?<=[\u0e28\u0e2a])\u0e23|\u0e17\u0e23(?=[\u0e31\u0e32\u0e34-\u0e39])")
_SILENT = re.compile(
    "(?<=\u0e01)\u0e29\u0e13\u0e4c|\u0e17\u0e23\u0e4c|[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c"
)  # what carries a karan
_KHMER_CONSONANTS = _row(
    0x1780, "k kh k kh ng ch chh ch chh nh d th d th n t th t th n b ph p ph m y r l v sh s s h l -"
)
_KHMER_VOWELS = _row(0x17B6, "a e ei oe eu u ou uo aeu oea ie e ae ai o au am ah")
_KHMER_FINALS = {"kh": "k", "th": "t", "ph": "p"}
_KHMER_VOWELS[0x17D0] = "a"
_KHMER_SHIFTED = re.compile("(?<=[\u1780-\u17a2])[\u17c9\u17ca](?=[\u1780-\u17a2])")  # then its vowel is an a
_KHMER_MARKS = dict.fromkeys((0x17C9, 0x17CA, 0x17CB, 0x17CC, 0x17CD))
# A consonant below the one that ends a syllable, and an r at the end of a word
_KHMER_UNSAID = re.compile("(?<=.)([\u1780-\u17a2])\u17d2[\u1780-\u17a2](?![\u17b6-\u17d3])|(?<=.)\u179a$")
_KHMER_F = "f"  # Khmer writes f as hv, and a foreign g, m, n, l or s with an h before it
_KHMER_FOREIGN = re.compile("\u17a0\u17d2([\u1782\u1798\u1793\u179b\u179f])")
_BURMESE_CONSONANTS = _row(0x1000, "k kh g g ng s s z z ny ny t t d d n t ht d d n p hp b b m y y l w th h l -")
# Several signs for one sound, as a letter that the tables read
_BURMESE_TOGETHER = (
    (re.compile("\u101b([\u103b-\u103d]*)\u103e"), r"S\1"),
    (re.compile("\u1031[\u102b\u102c]\u103a?"), "w"),
    (re.compile("\u102d\u102f(?=[\u1000-\u1021]\u103a)"), "y"),
    (re.compile("\u102d\u102f"), "o"),
)
_BURMESE_SIGNS = _row(0x102B, "a a i i u u e e . . . an") | _row(0x103B, "y y w h") | {0x1029: "o", 0x102A: "o"}
_BURMESE_CONSONANTS[ord("S")] = "sh"
_BURMESE_SIGNS |= {ord("w"): "au", ord("y"): "ai", ord("o"): "o"}
_BURMESE_VOWELS = frozenset(range(0x102B, 0x1033))
_BURMESE_I = "\u1004\u1005\u1009\u100a"  # before these an unwritten vowel is an i
_BURMESE_AFTER_I = {"\u1004": "n", "\u1005": "t", "\u1009": "n"}
_BURMESE_FINALS = {"k": "t", "s": "t", "p": "t", "m": "n", "y": "e"}
_ASAT = "\u103a"


@lru_cache(50_000)
def read_word(native: str) -> tuple[str, ...]:
    """A folded word as it is read, the likeliest way first; nothing where it is read as folding.py's Latin."""
    first = native[:1]
    if first < "\u0900":
        return ()
    if first <= "\u0d7f":
        ways: tuple[str, ...] = (_JNA.sub(_GYA, native), native, _RETROFLEX_D.sub(_R, native))
        if _is_dravidian(native):
            ways = (native, native.translate(_RETROFLEX))
        read = ("".join(_indic(way)).replace("nb", "mb").replace("np", "mp") for way in ways)
        return tuple(dict.fromkeys(read))
    if first <= "\u0dff":
        return ("".join(_sinhala(native)),)
    if first <= "\u0eff":  # foreign names are read with all the letters that are silent in Thai ones
        spoken = _SPOKEN_S.sub(lambda found: "\u0e0b" if len(found[0]) > 1 else "", native)
        as_written = _thai(native, True, has_finals=False)
        soft = _thai(_LAO_Y.sub("\u0ea2", native), True)
        said = (_thai(native, True), as_written, _thai(native, False), _thai(spoken, True), soft)
        return tuple(dict.fromkeys(map("".join, said)))
    if is_tibetan(native):
        return tibetan_readings((native,))
    if "\u1000" <= first <= "\u109f":  # foreign names are read with the sounds that Burmese has lost
        return tuple(dict.fromkeys(("".join(_burmese(native)), "".join(_burmese(native, is_foreign=True)))))
    if "\u1780" <= first <= "\u17ff":
        return tuple(dict.fromkeys(("".join(_khmer(native)), "".join(_khmer(_KHMER_UNSAID.sub(r"\1", native))))))
    if "\u3041" <= first <= "\u30ff":
        return (fold_latin(native.translate(_SMALL_TSU)),)
    return ()


# What Sanskrit wrote j and n, which the north says gy, others gn or jn
_JNA = re.compile("\u091c\u094d\u091e|\u099c\u09cd\u099e|\u0a9c\u0acd\u0a9e")
# A d with a dot below, which folding has taken off, is an r: चोपड़ा Chopra
_RETROFLEX_D = re.compile("[\u0921\u0922\u09a1\u09a2\u0a21\u0aa1](?=[^\u094d\u09cd]|$)")
_R = "\u0930"
_GYA = "\u0917\u094d\u092f"


def _is_dravidian(word: str) -> bool:
    return any(ord(letter) in _RETROFLEX for letter in word)


_RETROFLEX = {0x0BB4: "\u0b9c", 0x0D34: "\u0d1c"}  # Tamil and Malayalam have an l that many write zh
_SMALL_TSU = str.maketrans("", "", "\u3063\u30c3")  # it doubles the consonant that follows


def _indic(word: str) -> Iterator[str]:
    for written, said in _MALAYALAM_T:
        word = word.replace(written, said)
    for place, letter in enumerate(word):
        code = ord(letter)
        if not _INDIC_FIRST <= code <= _INDIC_LAST:
            yield fold_latin(letter)
            continue
        at = code & 0x7F
        consonant = _INDIC_CONSONANTS.get(at)
        if consonant is None:
            read = _INDIC_VOWELS.get(at) or _INDIC_SIGNS.get(at) or _INDIC_FINALS.get(code)
            is_m = code == _MALAYALAM_M and place + 1 == len(word)
            yield read or ("m" if is_m else _INDIC_MARKS.get(at, ""))
            continue
        if code & ~0x7F == _TAMIL & ~0x7F and at == 0x1A:
            consonant = "s"  # Tamil writes one letter for ch and s
        yield consonant
        following = ord(word[place + 1]) & 0x7F if place + 1 < len(word) else None
        if following is None:
            yield "a" if code >= _DRAVIDIAN else ""  # the north has dropped it from the end of a word
        elif following not in _INDIC_SIGNS and following != _VIRAMA:
            yield "a"


def _sinhala(word: str) -> Iterator[str]:
    for place, letter in enumerate(word):
        code = ord(letter)
        consonant = _SINHALA_CONSONANTS.get(code)
        if consonant is None:
            yield _SINHALA_VOWELS.get(code) or _SINHALA_SIGNS.get(code) or ("n" if code == _SINHALA_NASAL else "")
            continue
        yield consonant
        following = ord(word[place + 1]) if place + 1 < len(word) else 0
        if following not in _SINHALA_SIGNS and following != _SINHALA_VIRAMA:
            yield "a"


def _thai(word: str, is_native: bool, has_finals: bool = True) -> Iterator[str]:
    """Thai and Lao: a vowel that is written before its consonant is read after it, what carries a karan is silent.

    `has_finals`: the consonant at the end as it is heard, not as it is written.
    """
    before = ""
    word = word.replace("\u0e4d\u0e32", "\u0e33").replace("\u0ecd\u0eb2", "\u0eb3")  # am, which NFKC takes apart
    word = _THAI_AO.sub(r"\1ao", _THAI_IA.sub(r"\1ia", _THAI_CLUSTER.sub(r"\2\1", word)))
    if is_native:
        # two r are an a, or an an before a syllable, and of two letters for one sound the first is not said
        word = _DOUBLE_R.sub("\u0e31\u0e19", word).replace("\u0e23\u0e23", "\u0e31").replace("\u0e29\u0e10", "\u0e10")
        word = _SILENT.sub("", word)
        word = _THAI_T.sub("\u0e14", _THAI_N.sub("\u0e19", _SILENT_H.sub("", _SILENT_R.sub("", word))))
    for place, letter in enumerate(word):
        code = ord(letter)
        consonant = _THAI_CONSONANTS.get(code) or _LAO_CONSONANTS.get(code)
        following = ord(word[place + 1]) if place + 1 < len(word) else 0
        if code in _THAI_BEFORE:
            before = _THAI_BEFORE[code]
        elif consonant == "o":  # the letter that carries a vowel, and is one inside a word
            yield before or ("" if following in _THAI_SIGNS else "o" if place else _THAI_INITIAL.get(following, "a"))
            before = ""
        elif consonant is not None:
            is_last = is_native and has_finals and place + 1 == len(word) and place > 0 and not before
            yield (_FINALS.get(consonant, consonant) if is_last else consonant) + before
            if word[place + 1 : place + 2] == letter and word[place + 2 : place + 3] not in _THAI_VOWELS:
                yield "o"  # is not written between two consonants
            before = ""
        elif consonant is None:
            yield letter if letter.isascii() else _THAI_SIGNS.get(code, "")


def _khmer(word: str) -> Iterator[str]:
    """A consonant that ends a syllable has no vowel of its own; one that begins it has an o, or an a if marked so."""
    word = _KHMER_FOREIGN.sub(r"\1", word.replace("\u17a0\u17d2\u179c", _KHMER_F))
    word = _KHMER_SHIFTED.sub("\u17b6", word).translate(_KHMER_MARKS)
    is_open = False  # whether the syllable has its vowel, so that a consonant may end it
    for place, letter in enumerate(word):
        code = ord(letter)
        consonant = "f" if letter == _KHMER_F else _KHMER_CONSONANTS.get(code)
        if consonant is None:
            yield _KHMER_VOWELS.get(code, "")
            is_open = is_open or code in _KHMER_VOWELS
            continue
        following = ord(word[place + 1]) if place + 1 < len(word) else 0
        is_last = is_open and (not following or following in _KHMER_CONSONANTS)
        yield _KHMER_FINALS.get(consonant, consonant) if is_last else consonant
        if following in _KHMER_CONSONANTS and not is_open:
            yield "o"
            is_open = True
        elif is_last:
            is_open = False
        elif len(word) == 1:
            yield "a"


def _burmese(word: str, is_foreign: bool = False) -> Iterator[str]:
    """A consonant with an asat ends its syllable, with a vowel of its own where none is written; the e that is written
    after its consonant is said after it too.
    """
    for together, sign in _BURMESE_TOGETHER:
        word = together.sub(sign, word)
    has_vowel = True
    for place, letter in enumerate(word):
        code = ord(letter)
        consonant = "r" if is_foreign and letter == "\u101b" else _BURMESE_CONSONANTS.get(code)
        if consonant is None:
            yield _BURMESE_SIGNS.get(code, "")
            has_vowel = has_vowel or code in _BURMESE_VOWELS or letter.isascii()
            continue
        if word[place + 1 : place + 2] == _ASAT:
            if not has_vowel:
                yield "i" if letter in _BURMESE_I else "a"
            yield (
                _BURMESE_AFTER_I.get(letter, "")
                if not has_vowel and letter in _BURMESE_I
                else (_BURMESE_FINALS.get(consonant, consonant))
            )
            has_vowel = True
            continue
        yield consonant
        following = ord(word[place + 1]) if place + 1 < len(word) else 0
        has_vowel = False
        if following in _BURMESE_CONSONANTS and word[place + 2 : place + 3] != _ASAT:
            yield "a"
            has_vowel = True
