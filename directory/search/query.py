"""What was typed, as a tree that an index understands; whatever was typed, it is never an error.

    chimedza nely              both words, in any order, each the beginning of a word
    Хохар                      хохар, or khokhar
    +258 21 310-779            25821310779 or 21310779 in a phone, or the words 258, 21, 310 and 779
    ann@example.org            annexampleorg, as an e-mail address is indexed
    Tel. 21 310 779 ext 4      the number alone; so with an address
    ann@…; Carl <carl@…>       whoever has one of the addresses, whatever stands between them
    police MU                  the word, or the country that two capitals mean
    #310                       the entry with that number
    "ann bell"                 these words, whole and next to each other
    ann -bell                  without the word; also NOT
    ann OR (bell -"old town")  either; brackets; AND is understood and need not be said
    country:MZ,MU              an operator, with one value or several (operators.py says what each means)

Words in capitals, AND OR NOT, join; in small letters they are words, but beside an operator or a bracket. What is left
open or has nothing to join is read as if it were not there, since every text is half-typed at some moment. A word of
four digits or more is looked for in phones too; shorter ones are not, since nearly every number has a 21 in it.

Blank text asks for everything; text without any letter or digit asks for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from directory.search import facets
from directory.search.folding import (
    LONGEST_WORD,
    SHORTEST_PHONE,
    Word,
    compose,
    digits_of,
    fold_latin,
    fold_native,
    spell_out,
    split_email,
    split_words,
)
from directory.search.tokens import TOKEN, is_negative, read_tokens, values_of

LONGEST_TEXT = 1_000  # what was typed beyond is not looked at: nobody reads on, and a pasted page stays quick
LONGEST_LIST = 20_000  # unless addresses were pasted
MOST_TERMS = 24
MOST_ADDRESSES = 500
_DEEPEST = 8  # brackets within brackets; deeper ones are read as if they were not there

Term = tuple[tuple[str, ...], ...]


class Words(NamedTuple):
    """Words to be found: any of `readings`, each an AND of word beginnings (`is_exact`: of whole words).

    `scope` is where: "any" (in names first), "all" (anywhere at once), "names", "org", "post", "email", "phone",
    "other", or "number", which no entry has as a word.
    """

    readings: Term
    scope: str = "any"
    is_exact: bool = False
    word: Word | None = None  # what it was, for what is merely alike
    address: str = ""  # or the whole e-mail address
    country: str = ""  # or the country that two capitals may mean, as a facet


class Facets(NamedTuple):
    """Any of these facet terms (facets.py); of none, nothing is found. With `is_prefix` they are beginnings."""

    terms: tuple[str, ...]
    is_prefix: bool = False


class Operator(NamedTuple):
    """`name:value` as it was typed; `text` is the whole."""

    name: str
    values: tuple[str, ...]
    text: str


class Not(NamedTuple):
    """What must not be found."""

    node: Node


class All(NamedTuple):
    """All of these; of none, everything."""

    nodes: tuple[Node, ...]


class Either(NamedTuple):
    """At least one of these."""

    nodes: tuple[Node, ...]


Node = Words | Facets | Operator | Not | All | Either
NOTHING = Facets(())


class Query(NamedTuple):
    """A tree, and the day as of which it asks, as an ordinal (None: the index's own day).

    `text` is what was typed, for what else it may have been meant for; `narrowing` the part of the tree that was not.
    """

    node: Node
    day: int | None = None
    text: str = ""
    narrowing: Node = All(())

    @property
    def is_blank(self) -> bool:
        """Whether it asks for everything."""
        return self.node == All(())

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing: something was typed, but neither letters nor digits."""
        return self.node == NOTHING

    @property
    def looks_for_words(self) -> bool:
        """Whether a name could be meant at all, so that hits in names come before the rest."""
        return any(_is_about_words(leaf) for leaf in leaves(self.node))


def _is_about_words(leaf: Words | Facets | Operator) -> bool:
    if isinstance(leaf, Words):
        return leaf.scope in ("any", "number") or bool(leaf.address)
    return isinstance(leaf, Facets) and any(facets.PAIR in term for term in leaf.terms)


def parse(text: str) -> Query:
    """The query that `text` asks for; takes any string. Its operators are yet to be resolved (operators.py)."""
    if not text.strip():
        return Query(All(()))
    is_list = text.count("@", 0, LONGEST_TEXT) > 1
    text = text[: LONGEST_LIST if is_list else LONGEST_TEXT]
    if not text.isascii():
        text = compose(text)
    node = _Tree().grow(text)
    return Query(NOTHING if node is None else node, text=text)


def anywhere(node: Node) -> Node:
    """The same where words are looked for anywhere at once: what narrows, and is not what the user is looking for."""
    if isinstance(node, Words):
        return node._replace(scope="all") if node.scope == "any" else node
    if isinstance(node, Not):
        return Not(anywhere(node.node))
    if isinstance(node, All | Either):
        return type(node)(tuple(map(anywhere, node.nodes)))
    return node


def leaves(node: Node) -> Iterator[Words | Facets | Operator]:
    """The leaves that must be found, in order; those of a Not are left out."""
    if isinstance(node, All | Either):
        for part in node.nodes:
            yield from leaves(part)
    elif not isinstance(node, Not):
        yield node


class _Frame(NamedTuple):
    """One pair of brackets: the alternatives so far, what the present one is made of, whether all is negated."""

    either: list[Node]
    every: list[Node]
    is_negated: bool

    def close(self) -> Node | None:
        if self.every:
            self.either.append(_all(self.every))
        if not self.either:
            return None
        node = self.either[0] if len(self.either) == 1 else Either(tuple(self.either))
        return Not(node) if self.is_negated else node


class _Tree:
    """Grows the tree token by token; at most so many leaves, and no deeper than it must be."""

    def __init__(self) -> None:
        self._frames = [_Frame([], [], False)]
        self._is_negated = False
        self._leaves = self._addresses = 0
        self._ignored = 0  # brackets that are too deep

    def grow(self, text: str) -> Node | None:
        tokens = list(read_tokens(text))
        words = [place for place, (token, joiner) in enumerate(tokens) if not joiner and _is_said(token)]
        for place, (token, joiner) in enumerate(tokens):
            if self._addresses > MOST_ADDRESSES:
                break
            small = token[0].casefold()
            is_between = (small in AT or small in _OF) and words[0] < place < words[-1]
            if is_between and small in AT:  # police in Maputo
                continue
            if joiner:
                self._join(joiner)
            elif token["minus"]:
                self._is_negated = True
            elif token["bracket"]:
                self._bracket(token["bracket"])
            elif is_between and token[0] == small:  # police de Maurice: nobody called Deepa
                self._add([words._replace(is_exact=True) for words in word_nodes(small)])
            else:
                self._add(list(_leaves_of(token)))
        while len(self._frames) > 1:
            self._close()
        return self._frames[0].close()

    def _join(self, joiner: str) -> None:
        frame = self._frames[-1]
        if joiner == "NOT":
            self._is_negated = True
        elif joiner == "OR" and frame.every:
            frame.either.append(_all(frame.every))
            frame.every.clear()

    def _bracket(self, bracket: str) -> None:
        is_open = bracket in ("(", "[")
        if is_open and len(self._frames) < _DEEPEST:
            self._frames.append(_Frame([], [], self._is_negated))
            self._is_negated = False
        elif is_open:
            self._ignored += 1
        elif self._ignored:
            self._ignored -= 1
        elif len(self._frames) > 1:
            self._close()

    def _close(self) -> None:
        node = self._frames.pop().close()
        if node is not None:
            self._frames[-1].every.append(node)

    def _add(self, nodes: list[Node]) -> None:
        """The leaves of one token, which belong together."""
        if len(nodes) == 1 and isinstance(nodes[0], Words) and nodes[0].address:
            self._addresses += 1
            if self._addresses > MOST_ADDRESSES:
                return
        else:
            nodes = nodes[: MOST_TERMS - self._leaves]
            self._leaves += len(nodes)
        if nodes:
            every = self._frames[-1].every
            if self._is_negated:
                node = _all(nodes)
                every.append(node.node if isinstance(node, Not) else Not(node))
            else:
                every.extend(node for node in nodes if node not in every)
            self._is_negated = False


def _is_said(token: re.Match[str]) -> bool:
    """Whether it is a word, or words in quotes."""
    return any(map(str.isalnum, token["word"] or token["phrase"] or ""))


def _all(nodes: list[Node]) -> Node:
    """All of these; of several addresses any, whatever names stand between them."""
    addresses = [node for node in nodes if isinstance(node, Words) and node.address]
    if len(addresses) > 1:
        nodes = [node for node in nodes if not isinstance(node, Words | Facets | All)]
        nodes.append(Either(tuple(dict.fromkeys(addresses))))
    return nodes[0] if len(nodes) == 1 else All(tuple(nodes))


def _leaves_of(token: re.Match[str]) -> Iterator[Node]:
    if token["quoted"]:
        yield from phrase_nodes(token["phrase"])
    elif token["word"] and _NUMBERED.fullmatch(token[0]):
        yield Words(((token[0][1:],),), "number", is_exact=True)
    elif token["word"] and len(token[0]) == 2 and token[0].isascii() and token[0].isalpha() and token[0].isupper():
        yield from (words._replace(country=facets.country(token[0])) for words in word_nodes(token[0]))
    elif token["operator"]:
        asked = Operator(token["operator"].casefold(), values_of(token["value"]), token[0])
        yield Not(asked) if is_negative(token["value"]) else asked
    else:
        yield from word_nodes(token[0])


def word_nodes(text: str, scope: str = "any") -> Iterator[Words]:
    """What a text without quotes, brackets and operators asks for; of a long one no more words than of any query."""
    return islice(_word_nodes(text, scope), MOST_TERMS)


def _word_nodes(text: str, scope: str) -> Iterator[Words]:
    if text.isalpha():  # the usual case, which needs no cutting
        yield from _plain_words(text, scope)
        return
    for token in TOKEN.finditer(text):
        number = token["phone"] or ""
        if token["email"]:
            found = _address_words(token["email"], scope)
        elif len(digits_of(number)) >= SHORTEST_PHONE:
            found = Words(_phone_term(number), scope)
        else:
            yield from _plain_words(token[0], scope)
            continue
        if found.readings:
            yield found


def _plain_words(text: str, scope: str) -> Iterator[Words]:
    for word, spelled in zip(split_words(text), split_words(spell_out(text)), strict=False):
        readings = _word_term(word)
        if readings:
            yield Words(readings, scope, word=spelled)


def phrase_nodes(phrase: str) -> Iterator[Node]:
    """These words, whole and next to each other: the pairs of them that the index holds; a single one, whole."""
    ways = [_all([Facets((pair,)) for pair in pairs]) for pairs in facets.pairs(phrase) if pairs]
    if ways:
        yield ways[0] if len(ways) == 1 else Either(tuple(ways))
        return
    for word in split_words(phrase):
        term = _alternatives(tuple(piece.native for piece in word.pieces), ("".join(p.latin for p in word.pieces),))
        if term:
            yield Words(term, is_exact=True)


def _address_words(written: str, scope: str) -> Words:
    """An address, or what begins or ends like one."""
    address = _REPEATED.sub(r"\1", written.partition("?")[0]).strip("<>,;:|.'")
    pieces = split_email(address)
    readings = _alternatives(
        ("".join(map(fold_native, pieces))[:LONGEST_WORD],),
        ("".join(map(fold_latin, pieces))[:LONGEST_WORD],),
    )
    local, _, domain = address.rpartition("@")
    return Words(readings, scope, address=address.casefold() if local and domain else "")


_NUMBERED = re.compile(r"#[0-9]{1,9}")
_REPEATED = re.compile(r"([@.])+")


def _phone_term(run: str) -> Term:
    """The digits as they stand, without what is dialled before them, without "(0)"; or the words by themselves."""
    numbers: list[str] = []
    first = run.rpartition("/")[0]  # +258 21 555 711 / 712
    for written in (run, run.replace("(0)", ""), first if len(digits_of(first)) >= _SHORTEST_NATIONAL else ""):
        digits = digits_of(written)
        numbers += (digits, digits.removeprefix("00"), digits.removeprefix("0"))
        if run.startswith(("+", "(+", "00", "011 ")):
            abroad = digits.removeprefix("011" if run[0] == "0" and run[1] == "1" else "00")
            numbers.append(abroad)
            national = abroad[_calling_code_length(abroad) :]
            numbers += (national,) if len(national) >= _SHORTEST_NATIONAL else ()
    words = tuple(piece.native for word in split_words(run) for piece in word.pieces)
    return _alternatives(*((number[:LONGEST_WORD],) for number in numbers if len(number) >= SHORTEST_PHONE), words)


# Between two words they say that one is at the other, which a search does not ask.
AT = frozenset(("in", "at", "en", "em", "à", "au", "aux"))
_OF = frozenset(("of", "de", "du", "des", "do", "da", "dos", "das", "del"))  # these belong to names too, but whole
_SHORTEST_NATIONAL = 6
# The two-digit country calling codes (ITU-T E.164); 1 and 7 are one digit long, all others three.
_TWO_DIGITS = re.compile("20|27|3[0-4]|36|39|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")


def _calling_code_length(digits: str) -> int:
    return 1 if digits[:1] in ("1", "7") else 2 if _TWO_DIGITS.match(digits) else 3


def _word_term(word: Word) -> Term:
    native = tuple(piece.native for piece in word.pieces)
    latin = tuple(piece.latin for piece in word.pieces)
    whole = "".join(latin)[:LONGEST_WORD]
    if word.is_characters:  # Han names: the family name is the first character, or all of it is one word
        readings = [native, (latin[0], "".join(latin[1:])[:LONGEST_WORD]), (whole,)]
    elif len(native) == 1:
        readings = [native, latin]
    elif len(native) > 2 and all(len(piece) == 1 for piece in native):  # an acronym, O.S.M.
        readings = [(whole,), ("".join(native),)]
    else:
        readings = [("".join(native)[:LONGEST_WORD],), native, (whole,), latin]
    # A reading of one letter for a longer word (علاء is 'l') would find every name with that letter.
    is_telling = len(whole) >= min(2, len("".join(native)))
    return _alternatives(*(reading for reading in readings if is_telling or reading is native))


def _alternatives(*readings: tuple[str, ...]) -> Term:
    """Each reading once, without empty words; nothing where none is left."""
    kept = (tuple(dict.fromkeys(word for word in reading if word))[:MOST_TERMS] for reading in readings)
    return tuple(dict.fromkeys(filter(None, kept)))
