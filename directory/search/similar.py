"""Entries whose names are merely alike to what was typed, where nothing has the words themselves.

Proposed by the terms of alike.py in one query, or two where a word may be one too many; then each proposal is compared
with what was typed, and only what is alike enough is shown, the most alike first. Initials are exact and need no more.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import combinations

from directory.search.expressions import fts5, tsquery
from directory.search.facets import INITIALS, PART, SHORTEST_PART
from directory.search.folding import fold_latin
from directory.search.hits import WORDS, Connection, Hits
from directory.search.query import All, Node, Query, Words

MOST = 20  # similar entries that are shown
MOST_PARTS = 200  # entries with a part inside a word
ALIKE_ENOUGH = 0.66
_MOST_PROPOSED = 600
_ALIKE = "array_to_tsvector(string_to_array(search_doc.alike, ' '))"  # the first migration indexes this very expression

Pair = tuple[str, str]


def part_hits(connection: Connection, query: Query, kind: str | None = None) -> Hits | None:
    """The entries that have every word inside their names, as a piece of SQL; None where a word is too short for it."""
    words, rest = _split(query.node)
    if not words or any(len(word) < SHORTEST_PART for word, _ in words) or any(word.isdecimal() for word, _ in words):
        return None
    groups = [[PART + word for word in dict.fromkeys(pair) if word] for pair in words]
    return _hits(connection, [groups], rest, kind, prefixes=True)


def find_similar(connection: Connection, query: Query, kind: str | None = None) -> list[int]:
    """The ids of the entries whose names are alike, the most alike first."""
    from directory.search.alike import query_terms, whole_terms  # late, as in _confirmed: seldom needed

    words, rest = _split(query.node)
    words = [pair for pair in words if not pair[0].isdecimal()]
    if not words or len("".join(latin or native for native, latin in words)) < SHORTEST_PART:
        return []
    groups = [query_terms(pair) for pair in words]
    ways = [groups] if all(groups) else []
    ways += [[terms] for terms in (whole_terms(words),) if terms]
    found = _confirmed(connection, _hits(connection, ways, rest, kind), words) if ways else []
    if not found and len(words) == 1:
        found = _ids(connection, _hits(connection, [[[INITIALS + words[0][1]]]], rest, kind))
    if not found and len(words) > 2:
        fewer = [list(some) for count in _fewer(len(words)) for some in combinations(groups, count) if all(some)]
        found = _confirmed(connection, _hits(connection, fewer, rest, kind), words) if fewer else []
    return found[:MOST]


def _fewer(count: int) -> Iterable[int]:
    """How many words must be found: all but one, of many all but two."""
    return (count - 1, count - 2) if count > 3 else (count - 1,)


def _split(node: Node) -> tuple[list[Pair], Node]:
    """The plain words of a query, and what else it asks for; no words where they are one of several ways."""
    parts = node.nodes if isinstance(node, All) else (node,)
    plain = [part for part in parts if isinstance(part, Words) and part.scope == "any" and not part.is_exact]
    rest = All(tuple(part for part in parts if part not in plain))
    pairs = [part.folded for part in plain if part.folded is not None]
    return (pairs, rest) if len(pairs) == len(plain) else ([], rest)


def _hits(
    connection: Connection,
    ways: Sequence[Sequence[Sequence[str]]],
    rest: Node,
    kind: str | None,
    prefixes: bool = False,
) -> Hits:
    """What any of the ways finds; a way is an AND of groups, a group an OR of terms."""
    is_sqlite = isinstance(connection, sqlite3.Connection)
    both, either, star, quote = ("AND", "OR", " *", '"') if is_sqlite else ("&", "|", ":*", "'")
    expression = f" {either} ".join(
        "(" + f" {both} ".join(
            "(" + f" {either} ".join(f"{quote}{term}{quote}{star if prefixes else ''}" for term in group) + ")"
            for group in way
        ) + ")"
        for way in ways
    )  # fmt: skip
    values: tuple[object, ...] = (expression,)
    if is_sqlite:
        source = "search_fts_alike CROSS JOIN search_place AS p ON p.id = search_fts_alike.rowid"
        where = "search_fts_alike MATCH ?"
        if rest != All(()):
            where += " AND p.pos IN (SELECT rowid FROM search_fts WHERE search_fts MATCH ?)"
            values += (fts5(rest, names_only=False),)
    else:
        source = "search_doc JOIN search_place AS p ON p.id = search_doc.id"
        where = f"{_ALIKE} @@ %s::tsquery"
        if rest != All(()):
            where += f" AND {WORDS} @@ %s::tsquery"
            values += (tsquery(rest, names_only=False),)
    mark = "?" if is_sqlite else "%s"
    if kind is not None:
        where, values = f"{where} AND p.kind = {mark}", (*values, kind)
    return Hits(source, where, values, mark)


def _ids(connection: Connection, hits: Hits) -> list[int]:
    cursor = connection.cursor()
    cursor.execute(f"SELECT p.id FROM {hits.source} WHERE {hits.where} ORDER BY p.pos LIMIT {MOST}", hits.values)
    return [id_ for (id_,) in cursor.fetchall()]


def _confirmed(connection: Connection, hits: Hits, words: Sequence[Pair]) -> list[int]:
    from directory.search.alike import best_likeness

    cursor = connection.cursor()
    cursor.execute(
        f"SELECT d.id, d.name, d.latin FROM {hits.source} CROSS JOIN search_doc AS d"
        f" WHERE {hits.where} AND d.id = p.id LIMIT {_MOST_PROPOSED}",
        hits.values,
    )
    likenesses = [(best_likeness(words, _stored(name, latin)), id_) for id_, name, latin in cursor.fetchall()]
    return [id_ for likeness, id_ in sorted(likenesses, key=lambda found: -found[0]) if likeness >= ALIKE_ENOUGH]


def _stored(name: str, latin: str) -> list[Pair]:
    return [*((word, fold_latin(word)) for word in name.split()), *((word, word) for word in latin.split())]
