"""What was typed, as terms that an index understands; whatever was typed, it is never an error.

    parse("chimedza nely")      both words, in any order, each the beginning of a word
    parse("Хохар")              хохар, or khokhar
    parse("+258 21 310-779")    25821310779 in a phone, or the words 258, 21, 310 and 779
    parse("ann@example.org")    annexampleorg, as an e-mail address is indexed

A `Query` is an AND of terms; a `Term` an OR of alternatives; an alternative an AND of folded word
beginnings. A word of four digits or more is looked for in phones too; shorter ones are not, since nearly
every number has a 21 in it. `fts5()` and `tsquery()` write the same query for the two engines, in two
reaches: names only, or all columns. Every word is letters and digits (folding.py sees to that), so nothing
in it can mean something to the engine; it is quoted all the same.

Blank text asks for everything; text without any letter or digit asks for nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

from directory.search.folding import (
    LONGEST_WORD,
    SHORTEST_PHONE,
    Word,
    digits_of,
    fold_latin,
    fold_native,
    split_email,
    split_words,
)

LONGEST_TEXT = 1_000  # what was typed beyond is not looked at: nobody reads on, and a pasted page stays quick
MOST_TERMS = 24

_NAMES = "{name latin}"
_WORDS = "{name latin org post email}"
_WORDS_AND_PHONES = "{name latin org post email phone}"

# An address; a run of digits as phones are written, up to a blank or the end; whatever else has no blank in it.
# The run is possessive: it is taken whole or not at all.
_TOKEN = re.compile(
    r"(?P<email>[^\s@]*@\S*)"
    r"|(?P<phone>[+(]*\d(?:[\s+()./\-–]{0,3}\d)*+\)?(?=[\s,;.]|$))"
    r"|\S+"
)

Term = tuple[tuple[str, ...], ...]


class Query(NamedTuple):
    """The terms that must all be found, and whether nothing at all was typed."""

    terms: tuple[Term, ...]
    is_blank: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing: something was typed, but neither letters nor digits."""
        return not self.terms and not self.is_blank

    def fts5(self, *, names_only: bool) -> str:
        """The expression for SQLite's `search_fts MATCH ?`."""
        return _expression(self.terms, "AND", "OR", lambda word: _fts5_word(word, names_only))

    def tsquery(self, *, names_only: bool) -> str:
        """The same for PostgreSQL, whose lexemes carry their column: n: names, o: the other words, p: phones."""
        return _expression(self.terms, "&", "|", lambda word: _tsquery_word(word, names_only))


def parse(text: str) -> Query:
    """The query that `text` asks for. Takes any string; gives no terms where it holds no letter or digit."""
    text = text[:LONGEST_TEXT]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    terms: dict[Term, None] = {}
    for token in _TOKEN.finditer(text):
        if token["email"] is not None:
            found = [_email_term(token["email"])]
        elif token["phone"] is not None and len(digits_of(token["phone"])) >= SHORTEST_PHONE:
            found = [_phone_term(token["phone"])]
        else:
            found = [_word_term(word) for word in split_words(token[0])]
        terms.update(dict.fromkeys(filter(None, found)))
    return Query(tuple(terms)[:MOST_TERMS], is_blank=not text.strip())


def _email_term(address: str) -> Term:
    pieces = split_email(address.removeprefix("mailto:"))
    return _alternatives(
        ("".join(map(fold_native, pieces))[:LONGEST_WORD],),
        ("".join(map(fold_latin, pieces))[:LONGEST_WORD],),
    )


def _phone_term(run: str) -> Term:
    """The digits as they stand, without the 00 or 0 dialled before them, without "(0)"; or the words by themselves."""
    whole = digits_of(run)
    readings = (whole, digits_of(run.replace("(0)", "")))
    numbers = [
        number for digits in readings for number in (digits, digits.removeprefix("00"), digits.removeprefix("0"))
    ]
    words = tuple(piece.native for word in split_words(run) for piece in word.pieces)
    return _alternatives(*((number[:LONGEST_WORD],) for number in numbers if len(number) >= SHORTEST_PHONE), words)


def _word_term(word: Word) -> Term:
    native = tuple(piece.native for piece in word.pieces)
    latin = tuple(piece.latin for piece in word.pieces)
    whole = "".join(latin)[:LONGEST_WORD]
    if word.is_characters:  # Han names: the family name is the first character, or all of it is one word
        readings = [native, (latin[0], "".join(latin[1:])[:LONGEST_WORD]), (whole,)]
    elif len(native) == 1:
        readings = [native, latin]
    else:
        readings = [("".join(native)[:LONGEST_WORD],), native, (whole,), latin]
    # A reading of one letter for a longer word (علاء is 'l') would find every name with that letter.
    is_telling = len(whole) >= min(2, len("".join(native)))
    return _alternatives(*(reading for reading in readings if is_telling or reading is native))


def _alternatives(*readings: tuple[str, ...]) -> Term:
    """Each reading once, without empty words; nothing where none is left."""
    kept = (tuple(word for word in reading if word) for reading in readings)
    return tuple(dict.fromkeys(filter(None, kept)))


def _expression(terms: tuple[Term, ...], both: str, either: str, prefix: Callable[[str], str]) -> str:
    return f" {both} ".join(
        "(" + f" {either} ".join("(" + f" {both} ".join(map(prefix, words)) + ")" for words in term) + ")"
        for term in terms
    )


def _is_phone_part(word: str) -> bool:
    return len(word) >= SHORTEST_PHONE and word.isdecimal()


def _fts5_word(word: str, names_only: bool) -> str:
    columns = _NAMES if names_only else _WORDS_AND_PHONES if _is_phone_part(word) else _WORDS
    return f'{columns} : "{word.replace(chr(34), chr(34) * 2)}" *'


def _tsquery_word(word: str, names_only: bool) -> str:
    marks = "n" if names_only else "nop" if _is_phone_part(word) else "no"
    quoted = word.replace("\\", "\\\\").replace("'", "''")
    return "(" + " | ".join(f"'{mark}:{quoted}':*" for mark in marks) + ")"
