"""One text, two spellings to find it by: its own script without the small marks, and Latin.

A person types `alvaro` for Álvaro, `Petr` or `петр` for Пётр, `احمد` for أحمد, and expects a hit. So both
what is stored and what is typed is *folded*, each word twice:

- **native**: the same script, caseless, compatibility forms unified (NFKC), accents and vowel points off,
  the Arabic hamza, ye, kaf and heh variants made one, ё made е, the nukta off. Indic, Thai, Khmer … vowel
  signs are letters to their readers and stay.
- **latin**: what anyascii makes of the word (`Хохар` → `khokhar`, `Øyvind` → `oyvind`), lower case, letters
  and digits only.

    fold_words("Álvaro Хохар")   ->  (["alvaro", "хохар"], ["alvaro", "khokhar"])

A word may have several *pieces*: `Jean-Pierre`, `O'Neil`, `U.N.H.C.R.`. It is indexed as what is left from
each piece on, run together (`jeanpierre`, `pierre`), since every term is looked up as a prefix: so `jean`,
`pierre`, `jeanpierre` and `jean-p` all find it. Han, kana and Hangul have no spaces: there each character
is a piece, natively indexed alone, and in Latin run together for up to eight (`习近平` → `xijinping`,
`jinping`, `ping`). E-mail addresses and phone numbers follow the same idea (`email_terms`, `phone_terms`).

What comes out holds only characters that both FTS5's tokenizer and ours take for part of a word, so that a
term here is exactly one token there. Standard library only; anyascii is loaded when the first character
outside ASCII appears, because finding a plain name from the shell should not wait for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

LONGEST_WORD = 64  # what is longer is cut, stored and typed alike, so that it still finds itself
SHORTEST_PHONE = 4  # fewer digits than these are not taken for a part of a phone number
_SHORT_TEXT = 300
_REMEMBERED = 50_000  # words folded before: names repeat, and anyascii is slow
_WINDOW = 8  # characters of a Han, kana or Hangul run that are read together in Latin

# The letters that stand for one letter to people who search: Arabic script as Persian, Urdu and Arabic
# keyboards write it (the hamza that sits on a letter falls off with the other marks), and the Cyrillic palochka,
# for which keyboards lack a key.
_SAME_LETTER = str.maketrans({
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك",
    "ہ": "ه", "ھ": "ه", "ە": "ه", "ة": "ه", "ۃ": "ه", "ء": None, "ـ": None,
    "ӏ": "і",
})  # fmt: skip

# Signs inside a word that people leave out or write another way; they join the pieces of one word.
_CONNECTORS = "'’‘`´.-‐‑‒–·"
# What parts the names of a foreigner in Han characters (安格拉·默克尔), and what is written into a Hebrew one (כ"ץ).
_BETWEEN_NAMES = re.compile("(?<=[\u3005-\u9fff])·(?=[\u3005-\u9fff])")
_GERSHAYIM = re.compile('(?<=[\u05d0-\u05ea])["\u05f4\u201d](?=[\u05d0-\u05ea])')
# Blocks whose characters are read one by one: Han with its iteration mark, kana, bopomofo, Hangul syllables
# (half-width forms are made whole before). First and last code points.
_CHARACTER_BLOCKS = (
    (0x3005, 0x3007), (0x3041, 0x3096), (0x309D, 0x30FA), (0x30FC, 0x312F), (0x31A0, 0x31BF), (0x31F0, 0x31FF),
    (0x3400, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
)  # fmt: skip
_ASCII_WORD = re.compile(r"[a-z0-9]+(?:['`.-]+[a-z0-9]+)*")
_ASCII_PIECE = re.compile(r"[a-z0-9]+")
_DIGITS = re.compile(r"[0-9]+")


class Piece(NamedTuple):
    """A part of a word in both folds; either may be empty (a sign that Latin has no letter for)."""

    native: str
    latin: str


class Word(NamedTuple):
    """A word as its pieces. `is_characters`: a run of Han, kana or Hangul, one character a piece."""

    pieces: tuple[Piece, ...]
    is_characters: bool = False

    @property
    def native(self) -> str:
        """All of it in its own script."""
        return "".join(piece.native for piece in self.pieces)

    @property
    def latin(self) -> str:
        """All of it in Latin."""
        return "".join(piece.latin for piece in self.pieces)

    def native_terms(self) -> Iterator[str]:
        """What the index holds natively: what is left from each piece on; of a run of characters each alone."""
        native = [piece.native for piece in self.pieces]
        return iter(native) if self.is_characters else _joined_tails(native, len(native))

    def latin_terms(self) -> Iterator[str]:
        """The same in Latin, where a run of characters is read together for up to eight."""
        latin = [piece.latin for piece in self.pieces]
        return _joined_tails(latin, _WINDOW if self.is_characters else len(latin))


def _joined_tails(pieces: list[str], width: int) -> Iterator[str]:
    width = min(width, LONGEST_WORD)
    for start, piece in enumerate(pieces):
        if piece:
            yield "".join(pieces[start : start + width])[:LONGEST_WORD]


def fold_words(text: str) -> tuple[list[str], list[str]]:
    """The terms under which `text` is indexed: native ones and Latin ones, in order, without repetition.

    Any string will do (lone surrogates, NULs and signs simply are no part of a word).
    """
    if text.isascii():
        words = _ASCII_WORD.findall(text.lower())
        if all(map(str.isalnum, words)):  # the usual case, several times as fast
            terms = list(dict.fromkeys(word[:LONGEST_WORD] for word in words))
            return terms, terms
    native: dict[str, None] = {}
    latin: dict[str, None] = {}
    for word in split_words(text):
        native.update(dict.fromkeys(filter(None, word.native_terms())))
        latin.update(dict.fromkeys(word.latin_terms()))
    return list(native), list(latin)


def split_words(text: str) -> Iterator[Word]:
    """The words of `text` with their pieces folded both ways; what has no letter or digit is left out."""
    return iter(_remember_words(text) if len(text) <= _SHORT_TEXT else tuple(_split(text)))


@lru_cache(4_000)  # a name is asked for its words, its neighbours, its sounds and its place in the alphabet
def _remember_words(text: str) -> tuple[Word, ...]:
    return tuple(_split(text))


def _split(text: str) -> Iterator[Word]:
    if text.isascii():
        yield from _split_ascii(text)
        return
    for chunk in _chunks(_BETWEEN_NAMES.sub(" ", compose(text))):
        for is_characters, run in groupby(_pieces(chunk), key=_is_character):
            folded = (Piece(fold_native(piece), fold_latin(piece)) for piece in run)
            pieces = tuple(piece for piece in folded if piece.native or piece.latin)
            if pieces:
                yield Word(pieces, is_characters)


def compose(text: str) -> str:
    """`text` in NFKC, with a quotation mark within a Hebrew word as the sign that it is there."""
    return _GERSHAYIM.sub("'", unicodedata.normalize("NFKC", text))


def spell_out(text: str) -> str:
    """`text` with the Latin letters spelled out that folding would take for another sound: Č is ch, not c."""
    if text.isascii():
        return text
    if _AZERI.search(text):
        text = text.translate(_AS_IN_AZERI)
    elif _TURKISH.search(text):
        text = text.translate(_AS_IN_TURKISH)
    return text.translate(_SPELLED_OUT)


_AZERI, _TURKISH = re.compile("[əƏ]"), re.compile("[ğışİĞŞ]")
_AS_IN_TURKISH = str.maketrans({"c": "j", "C": "J"})
_AS_IN_AZERI = _AS_IN_TURKISH | str.maketrans({"x": "kh", "X": "Kh", "q": "g", "Q": "G", "ə": "a", "Ə": "A"})


_SPELLED_OUT = str.maketrans({
    "č": "ch", "ć": "ch", "ç": "ch", "š": "sh", "ś": "sh", "ş": "sh", "ș": "sh", "ž": "zh", "ż": "zh", "ź": "zh",
    "ţ": "ts", "ț": "ts", "đ": "dj", "ñ": "ny", "ń": "ny", "ň": "ny", "ř": "rzh", "ľ": "ly", "ę": "en", "ą": "on",
    "Č": "Ch", "Ć": "Ch", "Ç": "Ch", "Š": "Sh", "Ś": "Sh", "Ş": "Sh", "Ș": "Sh", "Ž": "Zh", "Ż": "Zh", "Ź": "Zh",
    "Ţ": "Ts", "Ț": "Ts", "Đ": "Dj", "Ñ": "Ny", "Ń": "Ny", "Ň": "Ny", "Ř": "Rzh",
})  # fmt: skip


def sort_key(text: str) -> str:
    """What `text` is put in alphabetical order by: its Latin reading, its own script where there is none."""
    if text.isascii():
        return " ".join("".join(_ASCII_PIECE.findall(word)) for word in _ASCII_WORD.findall(text.lower()))
    return " ".join("".join(piece.latin or piece.native for piece in word.pieces) for word in split_words(text))


def _split_ascii(text: str) -> Iterator[Word]:
    """The same for plain ASCII, in which both folds are the lower-case letters: most names, four times as fast."""
    for match in _ASCII_WORD.finditer(text.lower()):
        word = match[0]
        if word.isalnum():
            yield Word((Piece(word, word),))
        else:
            yield Word(tuple(Piece(piece, piece) for piece in _ASCII_PIECE.findall(word)))


def _chunks(text: str) -> list[str]:
    """`text` cut at whatever is neither part of a word nor a connector."""
    kept = "".join(
        character if character in _CONNECTORS or _is_part_of_word(character) else " "
        for character in text
        if unicodedata.category(character) != "Cf"  # a joiner or direction mark stands inside words, unseen
    )
    return kept.split()


def _is_part_of_word(character: str) -> bool:
    """Whether FTS5 (`categories 'L* N* Co Mn Mc'`) too takes the character for part of a token."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category in ("Mn", "Mc")


def _pieces(chunk: str) -> Iterator[str]:
    """`chunk` cut at its connectors, and around each character that is read by itself."""
    start = 0
    for place, character in enumerate(chunk):
        if character in _CONNECTORS or _is_character(character):
            if start < place:
                yield chunk[start:place]
            if character not in _CONNECTORS:
                yield character
            start = place + 1
    if start < len(chunk):
        yield chunk[start:]


def _is_character(piece: str) -> bool:
    """Whether a piece is a character that is read by itself."""
    code = ord(piece[0])
    return code >= 0x3005 and any(first <= code <= last for first, last in _CHARACTER_BLOCKS)


@lru_cache(_REMEMBERED)
def fold_native(word: str) -> str:
    """`word` in its own script, caseless and without the marks that people leave out; digits become 0-9."""
    if word.isascii():
        return "".join(_ASCII_PIECE.findall(word.lower()))[:LONGEST_WORD]
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    kept = "".join(_digit(character) for character in spread if not _falls_off(character))
    whole = "".join(filter(_is_part_of_word, unicodedata.normalize("NFC", kept.translate(_SAME_LETTER))))
    return whole[:LONGEST_WORD] if any(map(str.isalnum, whole)) else ""


@lru_cache(_REMEMBERED)
def fold_latin(word: str) -> str:
    """`word` in lower-case Latin letters and digits, or nothing where anyascii knows no reading."""
    if not word.isascii():
        from anyascii import anyascii  # late: 10 ms that a plain name does without

        word = anyascii(unicodedata.normalize("NFC", word))
    return "".join(_ASCII_PIECE.findall(word.lower()))[:LONGEST_WORD]


def _falls_off(character: str) -> bool:
    """Whether readers leave the mark out, told by its canonical combining class (Unicode, UnicodeData.txt).

    1 overlays, 7 nuktas, 10 to 36 the points of Hebrew, Arabic and Syriac, 200 and above accents. What is
    left are the kana voicing marks (8), viramas (9) and the vowel and tone signs of Indic scripts, Thai, Lao
    and Tibetan (0 and 84 to 132), without which a word would be another one. Variation selectors are class 0.
    """
    order = unicodedata.combining(character)
    return order in (1, 7) or 10 <= order <= 36 or order >= 200 or "\ufe00" <= character <= "\ufe0f"


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def digits_of(text: str) -> str:
    """The decimal digits of `text` in any script, as 0-9."""
    if text.isascii():
        return "".join(_DIGITS.findall(text))
    return "".join(_digit(character) for character in text if character.isdecimal())


def phone_terms(raw: str, value: str | None) -> list[str]:
    """The terms of one phone: every tail of four digits and more, of the number and of what was written.

    A prefix of a tail is any part of the number, so four neighbouring digits find it. `value` is E.164.
    """
    terms: dict[str, None] = {}
    for digits in dict.fromkeys((digits_of(value or "")[:LONGEST_WORD], digits_of(raw)[:LONGEST_WORD])):
        for start in range(len(digits) - SHORTEST_PHONE + 1):
            terms[digits[start:]] = None
    return list(terms)


def email_terms(raw: str, value: str | None) -> list[str]:
    """The terms of one e-mail address: what is left from each piece on (`ann.bell@example.org` → `annbellexampleorg`,
    `bellexampleorg`, `exampleorg`, `org`), so that the whole, the local part, the domain and each piece find it.
    """
    address = value or raw
    pieces = split_email(address)
    terms: dict[str, None] = {}
    for fold in (fold_native,) if address.isascii() else (fold_native, fold_latin):
        folded = [term for term in map(fold, pieces) if term]
        terms.update(dict.fromkeys(_joined_tails(folded, len(folded))))
    return list(terms)


def split_email(address: str) -> list[str]:
    """The letters and digits of an address, cut at its signs."""
    if address.isascii():
        return _ASCII_PIECE.findall(address.lower())
    text = unicodedata.normalize("NFKC", address)
    return "".join(character if character.isalnum() else " " for character in text).split()
