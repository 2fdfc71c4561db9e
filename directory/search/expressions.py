"""A query's tree in the words of each engine: FTS5's MATCH, PostgreSQL's tsquery.

Every word in it is letters and digits (folding.py sees to that), so nothing can mean something to the engine; it is
quoted all the same. With `names_only` words are looked for in names alone, but for those that must not be found.
"""

from __future__ import annotations

from typing import Protocol

from directory.search import facets
from directory.search.folding import SHORTEST_PHONE
from directory.search.query import All, Either, Facets, Node, Not, Operator, Words

_COLUMNS = {
    "names": "{name latin}",
    "any": "{name latin org post email other}",
    "org": "org",
    "post": "post",
    "email": "email",
    "phone": "phone",
    "other": "other",
    "number": "facet",  # of which none begins with a digit: an entry's number is looked up (meant.py)
}
_MARKS = {
    "names": "n",
    "any": "nojet",
    "org": "o",
    "post": "j",
    "email": "e",
    "phone": "p",
    "other": "t",
    "number": "f",
}
_NO_FACET = "0"  # no facet begins with a digit


class _Engine(Protocol):
    """How one engine writes."""

    both: str
    either: str

    def word(self, word: str, scope: str, is_exact: bool) -> str:
        """A word in the columns of a scope."""

    def facet(self, term: str, is_prefix: bool) -> str:
        """A facet."""

    def without(self, found: str, unwanted: str) -> str:
        """What is found, but for what is unwanted."""


class _Fts5:
    both, either = "AND", "OR"

    def word(self, word: str, scope: str, is_exact: bool) -> str:
        columns = "{name latin org post email other phone}" if scope == "any phone" else _COLUMNS[scope]
        return f"{columns} : {self._quote(word)}" + ("" if is_exact else " *")

    def facet(self, term: str, is_prefix: bool) -> str:
        return f"facet : {self._quote(term)}" + (" *" if is_prefix else "")

    def without(self, found: str, unwanted: str) -> str:
        return f"({found}) NOT ({unwanted})"

    def _quote(self, word: str) -> str:
        return '"' + word.replace('"', '""') + '"'


class _Tsquery:
    both, either = "&", "|"

    def word(self, word: str, scope: str, is_exact: bool) -> str:
        marks = _MARKS["any"] + "p" if scope == "any phone" else _MARKS[scope]
        return "(" + " | ".join(self._quote(f"{mark}:{word}", is_exact) for mark in marks) + ")"

    def facet(self, term: str, is_prefix: bool) -> str:
        return self._quote(f"f:{term}", not is_prefix)

    def without(self, found: str, unwanted: str) -> str:
        return f"({found}) & !({unwanted})"

    def _quote(self, lexeme: str, is_exact: bool) -> str:
        quoted = lexeme.replace("\\", "\\\\").replace("'", "''")
        return f"'{quoted}'" if is_exact else f"'{quoted}':*"


def fts5(node: Node, *, names_only: bool) -> str:
    """The expression for SQLite's `search_fts MATCH ?`."""
    return _write(node, _Fts5(), names_only)


def tsquery(node: Node, *, names_only: bool) -> str:
    """The same for PostgreSQL, whose lexemes carry their column (hits.py: WORDS)."""
    return _write(node, _Tsquery(), names_only)


def _write(node: Node, engine: _Engine, names_only: bool) -> str:
    if isinstance(node, Words):
        return _words(node, engine, names_only)
    if isinstance(node, Facets):
        return f" {engine.either} ".join(engine.facet(term, node.is_prefix) for term in node.terms or (_NO_FACET,))
    if isinstance(node, Either):
        return f" {engine.either} ".join(f"({_write(part, engine, names_only)})" for part in dict.fromkeys(node.nodes))
    if isinstance(node, Operator):
        raise TypeError(f"{node.text!r} is not resolved")
    parts = dict.fromkeys(node.nodes) if isinstance(node, All) else (node,)  # each once: `a a a` is slow to find thrice
    wanted = [f"({_write(part, engine, names_only)})" for part in parts if not isinstance(part, Not)]
    found = f" {engine.both} ".join(wanted) or engine.facet(facets.EVERY, False)
    for part in parts:
        if isinstance(part, Not):
            found = engine.without(found, _write(part.node, engine, False))
    return found


def _words(node: Words, engine: _Engine, names_only: bool) -> str:
    readings = (
        f" {engine.both} ".join(
            engine.word(word, _scope(node.scope, word, names_only or _are_initials(reading)), node.is_exact)
            for word in reading
        )
        for reading in node.readings
    )
    found = f" {engine.either} ".join(f"({reading})" for reading in readings)
    return f"{found} {engine.either} ({engine.facet(node.country, False)})" if node.country else found


def _are_initials(reading: tuple[str, ...]) -> bool:
    """Whether a word is read as letters apart: of a name, J.P., while O.S.M. is not three words somewhere."""
    return len(reading) > 1 and all(len(word) == 1 and word.isascii() for word in reading)


def _scope(scope: str, word: str, names_only: bool) -> str:
    if scope not in ("any", "all"):
        return scope
    if names_only and scope == "any":
        return "names"
    return "any phone" if len(word) >= SHORTEST_PHONE and word.isdecimal() else "any"
