"""Entries whose names are merely alike to what was typed, where nothing has the words themselves.

Proposed by the terms of alike.py in one query, or two where a word may be one too many; then each proposal is compared
with what was typed, and only what is alike enough is shown, the most alike first. Initials are exact and need no more.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from directory.search.expressions import fts5, tsquery
from directory.search.facets import INITIALS, PART, SHORTEST_PART, WORD
from directory.search.folding import Word
from directory.search.hits import WORDS, Connection, Hits
from directory.search.query import All, Node, Query, Words
from directory.search.weighing import ONE_TWICE, likeness_of_words, most_words, worthwhile

MOST = 20  # similar entries that are shown
MOST_CLOSE = 8  # where others have the very words
_MOST_NAMESAKES = 3  # that stand before what has another name
MOST_PARTS = 200  # entries with a part inside a word
ALIKE_ENOUGH = 0.81
_MOST_PROPOSED = 300
_MOST_TERMS = 2_000  # looked at for each beginning
_MOST_WORDS = 24  # like a typed one
_FLOORS = (0.97, 0.85, 0.65)  # how alike words must be, in one try and the next
_UNLIKELIEST = (0, 3, 99)  # and how unlikely a way to read the typed one may be
_PLAIN_WAYS = 4  # of a name in characters: its family name by custom is as likely as it gets from the first
_SURELY = 0.91
_CLOSELY = 0.91  # of a short name each letter counts more: Khokar and Khokhar are close, Neil and Nely are not
_LONG_ENOUGH = 6
_MOST_INITIALS = 8
_JOINED = 0.95  # what a name counts whose words must be run together
_ONE_TOO_MANY = 0.9  # what a name counts that lacks a typed word
_BY_CUSTOM = 0.93  # what a family name counts that is written by another custom
_INITIAL = 0.85  # what it counts that of a word only the first letter stands
_MOST_LEFT_OUT = 8  # words of a name of which one or two may be too many
_EXTRA = 0.002  # what each word counts that was not typed: of two alike names the plainer one comes first
_ALIKE = "array_to_tsvector(string_to_array(search_doc.alike, ' '))"  # the first migration indexes this very expression

Pair = tuple[str, str]


def part_hits(connection: Connection, query: Query, kind: str | None = None) -> Hits | None:
    """The entries that have every word inside their names, as a piece of SQL; None where a word is too short for it."""
    words, rest = _split(query.node)
    parts = [word.native or word.latin for word in words]
    if not parts or any(len(part) < SHORTEST_PART or part.isdecimal() for part in parts):
        return None
    if not all(_is_known(connection, word, part) for word, part in zip(words, parts, strict=True)):
        return None
    groups = [[PART + part] for part in parts]
    return _hits(connection, [groups], rest, kind, prefixes=True)


def _is_known(connection: Connection, word: Word, part: str) -> bool:
    """Whether a word begins or stands inside one of a name. It is asked for alone, since that of most people's first
    names is long to find, and one of two words that is nowhere says enough.
    """
    from directory.search.alike import letters_of

    if _has_term(connection, WORD + letters_of(part, word.latin)):
        return True
    hits = _hits(connection, [[[PART + part]]], All(()), None, prefixes=True)
    cursor = connection.cursor()
    cursor.execute(f"SELECT p.id FROM {hits.source} WHERE {hits.where} LIMIT 1", hits.values)
    return cursor.fetchone() is not None


def _has_term(connection: Connection, begins: str) -> bool:
    """Whether a misspelled word's term begins so."""
    mark = "?" if isinstance(connection, sqlite3.Connection) else "%s"
    cursor = connection.cursor()
    cursor.execute(
        f"SELECT 1 FROM search_word WHERE term >= {mark} AND term < {mark} LIMIT 1", (begins, begins + "\U0010ffff")
    )
    return cursor.fetchone() is not None


def find_similar(connection: Connection, query: Query, kind: str | None = None, is_close: bool = False) -> list[int]:
    """The ids of the entries whose names are alike, the most alike first; `is_close`: only those nearly the same."""
    words, rest = _split(query.node)
    numberless = [word for word in words if not word.native.isdecimal()]
    if is_close and len(numberless) < len(words):  # what has another number is something else
        return []
    words = numberless
    if sum(max(len(word.latin), len(word.native)) for word in words) < SHORTEST_PART:
        return []
    search = _Search(connection, words, rest, kind)
    return search.find_close()[:MOST_CLOSE] if is_close else search.find()[:MOST]


class _Search:
    """One search for names that are alike: widened step by step, until something is."""

    def __init__(self, connection: Connection, words: Sequence[Word], rest: Node, kind: str | None) -> None:
        from directory.search.alike import ways_to_read  # late: seldom needed

        self._connection, self._rest, self._kind = connection, rest, kind
        self._ways = ways_to_read(words)
        self._is_characters = any(word.is_characters for word in words)
        # Han characters are read in several languages: as long as not all were tried, no answer is the best
        self._is_han = any("\u3400" <= word.native[:1] <= "\u9fff" for word in words)
        self._words = max(self._ways[:2], key=len)  # a name in Han or Hangul in its parts
        self._like: dict[tuple[Pair, int], dict[str, float]] = {}
        self._beginning: dict[str, list[Pair]] = {}
        self._found: dict[int, float] = {}
        self._names: dict[int, str] = {}
        self._looked_at: list[list[list[str]]] = []

    def find(self) -> list[int]:
        if initials := self._with_initials():
            return initials
        for step in range(len(_FLOORS)):
            is_last = step + 1 == len(_FLOORS)
            for way in self._ways[:_PLAIN_WAYS] if is_last and self._is_characters else self._ways:
                self._look(way, step)
                if self._is_sure() and not self._is_han:
                    return self._ranked()
            if step == 0:
                self._look_joined()
            if self._is_sure():
                return self._ranked()
        if not self._found and 2 < len(self._words) <= _MOST_LEFT_OUT:
            from directory.search.alike import without_particles

            words = without_particles(self._words) if len(self._words) > 3 else self._words
            for count in _fewer(len(words)):
                for some in combinations(words, count):
                    self._look(some, 1, _ONE_TOO_MANY)
        return self._ranked()

    def _with_initials(self) -> list[int]:
        """The organizations whose names have the letters of the one typed word as their initials."""
        letters = self._words[0][1]
        if len(self._words) > 1 or not SHORTEST_PART <= len(letters) <= _MOST_INITIALS:
            return []
        return _ids(self._connection, self._hits([[INITIALS + letters]]))

    def find_close(self) -> list[int]:
        """Those of which every word is nearly the same: beside what has the very words, only these are worth a look."""
        for step in (0, 1):
            for way in self._ways[:2]:
                if len(way) >= len(self._words):  # none run together
                    self._look(way, step)
        letters = sum(len(latin) for _, latin in self._words)
        least = _CLOSELY if letters >= _LONG_ENOUGH else _FLOORS[0]
        return [id_ for id_ in self._ranked() if self._found[id_] >= least]

    def _is_sure(self) -> bool:
        return max(self._found.values(), default=0) >= _SURELY

    def _look(self, words: Sequence[Pair], step: int, counts: float = 1) -> None:
        """Find what has a word like each typed one, and weigh it: each typed word by its length.

        In the first step a word that is known as it was typed is taken to be right, however wrong the others are.
        """
        if step == 0 and not any(self._words_like(word, 0) for word in words):
            return
        likes = [self._closest(word) if step == 0 else self._words_like(word, step) for word in words]
        weights = [max(len(latin), len(native), 1) for native, latin in words]
        likes = worthwhile(likes, weights, ALIKE_ENOUGH / counts) if all(likes) else []
        groups = [[WORD + word for word in like] for like in likes]
        if not groups or not all(groups) or groups in self._looked_at:
            return
        self._looked_at.append(groups)
        weighed: dict[str, float] = {}  # namesakes are many
        for id_, name, alike in self._proposed("d.name, d.alike", groups):
            if alike not in weighed:
                stored = {term[1:] for term in alike.split() if term[0] == WORD}
                weighed[alike] = counts * likeness_of_words(likes, weights, stored)
                if len(likes) > 2 and len(likes) > most_words(name):
                    weighed[alike] *= ONE_TWICE  # a character has several readings: 陈静 is no Chen Chien-jen
            self._add(id_, weighed[alike], name)

    def _look_joined(self) -> None:
        """Find what sounds the same when all words are run together."""
        from directory.search.alike import likeness_joined, whole_terms, words_of

        groups = [whole_terms(self._words, typed=True)]
        weighed: dict[str, float] = {}
        for id_, name, _ in self._proposed("d.name, ''", groups) if all(groups) else ():
            if name not in weighed:
                weighed[name] = _JOINED * likeness_joined(self._words, words_of(name))
            self._add(id_, weighed[name], name)

    def _add(self, id_: int, alike: float, name: str) -> None:
        if alike >= ALIKE_ENOUGH:
            self._found[id_] = max(self._found.get(id_, 0), alike - _EXTRA * name.count(" "))
            self._names[id_] = name

    def _closest(self, word: Pair) -> dict[str, float]:
        """The words that are as like a typed one as any is."""
        for step in range(len(_FLOORS)):
            if found := self._words_like(word, step):
                return found
        return {}

    def _words_like(self, word: Pair, step: int) -> dict[str, float]:
        """The words that are like a typed one, as much as it takes in a step, and how much."""
        floor = _FLOORS[step]
        return {other: alike for other, alike in self._all_like(word, step).items() if alike >= floor}

    def _all_like(self, word: Pair, step: int) -> dict[str, float]:
        """The words that are looked at in a step: by its likeliest readings first, then by its letters and the rest."""
        from directory.search.alike import written

        if (word, step) not in self._like:
            like = dict(self._all_like(word, step - 1)) if step else {}
            least = _UNLIKELIEST[step - 1] if step else -1
            for other, alike in self._sounding_like(word, least, _UNLIKELIEST[step]):
                like[other] = max(alike, like.get(other, 0))
            if step == 1:
                for other, alike in (*self._spelled_like(word), *_written_by_custom(word)):
                    like[other] = max(alike, like.get(other, 0))
                if len(self._words) > 1 and len(word[0]) > 1:
                    for initial in (written(word[0][0], word[1][:1]), word[1][:1]):
                        like[initial] = _INITIAL
            best = sorted(like.items(), key=lambda found: (-found[1], found[0]))
            self._like[word, step] = dict(best[:_MOST_WORDS])
        return self._like[word, step]

    def _sounding_like(self, word: Pair, above: int, at_most: int) -> Iterator[tuple[str, float]]:
        """The words that have the same consonants, read in ways as unlikely as this, with how alike they sound."""
        from rapidfuzz.fuzz import ratio
        from rapidfuzz.process import extract

        from directory.search.alike import form_of, pair_of, sounds_beginning
        from directory.search.sounds import forms_of, is_without_vowels, likeness_of_forms

        is_bare = is_without_vowels(word[0])
        for form in forms_of(*word, True):
            if not above < form.cost <= at_most:
                continue
            begins = sounds_beginning(form.key)
            known = self._words_beginning(begins)
            sounds = [term[len(begins) + 1 :] for term, _ in known]
            for _, _, place in extract(form.sounds, sounds, scorer=ratio, limit=_MOST_WORDS):
                term, other = known[place]
                is_either_bare = is_bare or is_without_vowels(pair_of(other)[0])
                yield other, likeness_of_forms(form, form_of(term), is_either_bare)

    def _spelled_like(self, word: Pair) -> Iterator[tuple[str, float]]:
        """The words that differ in a slip of the fingers."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        from directory.search.alike import halves, letters_of
        from directory.search.sounds import likeness_of_letters, slips_in

        letters = letters_of(*word)
        for begins in halves(word):
            known = self._words_beginning(begins)
            spelled = [term[1:] if begins[0] == WORD else term[:0:-1] for term, _ in known]
            most = slips_in(len(letters))
            for _, _, place in extract(letters, spelled, scorer=OSA.distance, score_cutoff=most, limit=None):
                yield known[place][1], likeness_of_letters(letters, spelled[place])

    def _words_beginning(self, begins: str) -> list[Pair]:
        """The terms of misspelled words that begin so, each with the word that it leads to."""
        if begins not in self._beginning:
            self._beginning[begins] = words_beginning(self._connection, begins)
        return self._beginning[begins]

    def _proposed(self, columns: str, groups: Sequence[Sequence[str]]) -> list[tuple[int, str, str]]:
        hits = self._hits(groups)
        cursor = self._connection.cursor()
        cursor.execute(
            f"SELECT d.id, {columns} FROM {hits.source} CROSS JOIN search_doc AS d"
            f" WHERE {hits.where} AND d.id = p.id LIMIT {_MOST_PROPOSED}",
            hits.values,
        )
        return list(cursor.fetchall())

    def _hits(self, groups: Sequence[Sequence[str]]) -> Hits:
        return _hits(self._connection, [groups], self._rest, self._kind)

    def _ranked(self) -> list[int]:
        """The most alike first; of one name only a few before all others are told."""
        ranked = [id_ for id_, _ in sorted(self._found.items(), key=lambda found: (-found[1], found[0]))]
        told: Counter[str] = Counter()
        few: list[int] = []
        many: list[int] = []
        for id_ in ranked:
            told[self._names[id_]] += 1
            (few if told[self._names[id_]] <= _MOST_NAMESAKES else many).append(id_)
        return few + many


def _written_by_custom(word: Pair) -> Iterator[tuple[str, float]]:
    """The other spellings of a Chinese or Korean family name."""
    from directory.search.family_names import family_spellings

    return ((other, _BY_CUSTOM) for other in family_spellings(word[1]) if word[0] == word[1])


def words_beginning(connection: Connection, begins: str) -> list[Pair]:
    """The terms of `search_word` that begin so, each with the word that it leads to."""
    mark = "?" if isinstance(connection, sqlite3.Connection) else "%s"
    cursor = connection.cursor()
    cursor.execute(
        f"SELECT term, word FROM search_word WHERE term >= {mark} AND term < {mark} LIMIT {_MOST_TERMS}",
        (begins, begins + "\U0010ffff"),
    )
    return list(cursor.fetchall())


def _fewer(count: int) -> Iterable[int]:
    """How many words must be found: all but one, of many all but two."""
    return (count - 1, count - 2) if count > 3 else (count - 1,)


def _split(node: Node) -> tuple[list[Word], Node]:
    """The plain words of a query, and what else it asks for; no words where they are one of several ways."""
    parts = node.nodes if isinstance(node, All) else (node,)
    plain = [
        part for part in parts if isinstance(part, Words) and part.scope == "any" and (part.word or not part.is_exact)
    ]
    rest = All(tuple(part for part in parts if part not in plain))
    words = [part.word for part in plain if part.word is not None]
    return (words, rest) if len(words) == len(plain) else ([], rest)


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
            # +: by its id each entry is found at once; an index that has the position too would be read for each
            where += " AND +p.pos IN (SELECT rowid FROM search_fts WHERE search_fts MATCH ?)"
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
