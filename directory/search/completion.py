"""What may be typed next in the search box: operators after a letter, and what there is to put behind one.

    complete(connection, "ana cou")         ->  [Completion(4, 7, "country:", "country:", Text("in a country …"))]
    complete(connection, "country:mo")      ->  [Completion(8, 10, "MZ", "Mozambique", "MZ"), …]

`text[:begin] + insert + text[end:]` is the text with a completion taken. Values come from what is stored (countries
that somebody is in, programmes, lists, tags) and from the words that an operator knows; those that begin with what was
typed come before those that have it further inside. Asked at key presses: every look-up is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from directory import clock
from directory.search import facets
from directory.search.damage import survive
from directory.search.find import read_rows
from directory.search.folding import fold_latin, fold_native
from directory.search.hits import Reach, find_hits
from directory.search.lookups import Lookups
from directory.search.meanings import (
    ENTRY_KINDS,
    LEVELS,
    MEANINGS,
    NAMES,
    ORGANIZATION_KINDS,
    POSSESSIONS,
    STATES,
    operator_named,
)
from directory.search.query import LONGEST_TEXT, All, Facets, Query, word_nodes
from directory.search.rows import Row
from directory.texts import Text

MOST = 12  # completions of one kind; a longer list is not read
_READ = 200  # rows that titles are taken from
_SPOKEN = ("country", "kind", "programme", "tag", "list", "audience", "has", "no")  # understood without a colon too
_LEAST, _FEW = 2, 4  # letters of such a value, and offers
_WORD_BEFORE = re.compile(r"(?<![^\s(-])([^\W\d_]+)\s+\Z")
_QUOTES = '"“”„«»'
_NEEDS_QUOTES = re.compile(r"[\s,()]|//")


class Completion(NamedTuple):
    """One offer: what of the text is replaced, by what, what the list shows, and what is said of it."""

    begin: int
    end: int
    insert: str
    shown: str
    told: Text | str = ""


class _Value(NamedTuple):
    typed: str  # what stands in the query
    shown: str
    told: Text | str = ""


@survive(list[Completion])
def complete(
    connection: Any,
    text: str,
    cursor: int | None = None,
    language: str = "en",
    say: Callable[[str], str] = str,
) -> list[Completion]:
    """The completions of the word that ends at `cursor` (None: at the end), the likeliest first; any text will do.

    Countries are named in `language`; `say` tells a fixed word such as "ministry" or "vacant" as the user reads it,
    and what was typed may begin either.
    """
    cursor = len(text) if cursor is None else max(0, min(cursor, len(text)))
    if cursor > LONGEST_TEXT:  # beyond it nothing is looked for
        return []
    begin = _begin_of_word(text, cursor)
    word = text[begin:cursor]
    name, colon, _ = word.partition(":")
    offers = _Offers(Lookups(connection), language, say)
    if not colon:
        offered = [*_operators(begin, cursor, word), *_without_colon(text, begin, cursor, offers)] if word else []
        return offered[:MOST]
    operator = operator_named(name)
    if operator is None:
        return []
    begin = _begin_of_value(text, begin + len(name) + 1, cursor)
    typed = text[begin:cursor].strip(_QUOTES)
    end = _end_of_value(text, cursor, is_quoted=text[begin : begin + 1] in tuple(_QUOTES))
    found: dict[str, Completion] = {}
    for value in offers.of(operator, typed):
        insert = _quoted(value.typed)
        found.setdefault(insert, Completion(begin, end, insert, value.shown, value.told))
    if len(found) == 1 and text[begin:end] in found:
        return []  # it stands there already
    return list(found.values())[:MOST]


def _begin_of_word(text: str, cursor: int) -> int:
    """Where the word begins that the cursor stands in or behind; what is quoted belongs together."""
    begin, is_quoted = 0, False
    for place, character in enumerate(text[:cursor]):
        if character in _QUOTES:
            is_quoted = not is_quoted
        elif not is_quoted and (character.isspace() or character in "()"):
            begin = place + 1
    while begin < cursor and text[begin] in "-−–—‐!+":
        begin += 1
    return begin


def _begin_of_value(text: str, begin: int, cursor: int) -> int:
    """Where the last of several values begins."""
    is_quoted = False
    for place in range(begin, cursor):
        if text[place] in _QUOTES:
            is_quoted = not is_quoted
        elif text[place] == "," and not is_quoted:
            begin = place + 1
    return begin


def _end_of_value(text: str, cursor: int, is_quoted: bool) -> int:
    """Where the value ends that the cursor stands in."""
    stops = _QUOTES if is_quoted and text[cursor - 1 : cursor] not in tuple(_QUOTES) else None
    for place in range(cursor, len(text)):
        if stops is not None and text[place] in stops:
            return place + 1
        if stops is None and (text[place].isspace() or text[place] in ",()"):
            return place
    return cursor if stops is not None else len(text)


def _quoted(value: str) -> str:
    plain = value.translate({ord(quote): None for quote in _QUOTES})
    return f'"{plain}"' if _NEEDS_QUOTES.search(plain) else plain


def _operators(begin: int, end: int, word: str) -> Iterator[Completion]:
    typed = word.casefold()
    for meaning in MEANINGS:
        if any(name.startswith(typed) for name in (meaning.name, *meaning.also)):
            yield Completion(begin, end, f"{meaning.name}:", f"{meaning.name}:", Text(meaning.sentence))


def _without_colon(text: str, begin: int, end: int, offers: _Offers) -> Iterator[Completion]:
    """The values of an operator whose colon was left out: `country mo` → `country:MZ`."""
    before = _WORD_BEFORE.search(text[:begin])
    operator = NAMES.get(before[1].casefold()) if before else None
    if before is None or operator not in _SPOKEN or end - begin < _LEAST:
        return
    for value in list(offers.of(operator, text[begin:end]))[:_FEW]:
        insert = f"{operator}:{_quoted(value.typed)}"
        yield Completion(before.start(1), end, insert, f"{operator}: {value.shown}", value.told)


class _Offers:
    """The values of each operator for what was typed of one."""

    def __init__(self, lookups: Lookups, language: str, say: Callable[[str], str]) -> None:
        self._lookups = lookups
        self._connection = lookups.connection
        self._language = language
        self._say = say

    def of(self, operator: str, typed: str) -> Iterator[_Value]:
        """What may stand behind an operator."""
        if operator in ("has", "no"):
            return self._words(POSSESSIONS, typed)
        makers: dict[str, Callable[[str], Iterator[_Value]]] = {
            "country": self._countries,
            "kind": lambda typed: self._words((*ENTRY_KINDS, *ORGANIZATION_KINDS), typed),
            "org": lambda typed: self._entries("organization", typed),
            "post": self._posts,
            "programme": lambda typed: self._entries("programme", typed),
            "funder": self._funders,
            "focal": self._focal,
            "tag": lambda typed: self._names("SELECT name FROM tag", typed),
            "list": lambda typed: self._entries("list", typed),
            "audience": lambda typed: self._words(tuple(LEVELS), typed),
            "verified": self._verified,
            "as-of": self._days,
        }
        make = makers.get(operator)
        return make(typed) if make is not None else iter(())

    def _words(self, words: Iterable[str], typed: str) -> Iterator[_Value]:
        """Of fixed words those that begin with what was typed, as they are or in the user's language."""
        for word in words:
            shown = self._say(word)
            if _begins(typed, word) or _begins(typed, shown):
                yield _Value(word, shown)

    def _countries(self, typed: str) -> Iterator[_Value]:
        from directory.countries import country_names  # late: babel is slow to load

        names = country_names(self._language)
        near = {code for code in (self._lookups.countries(typed) if typed else names) if code in names}
        near |= {code for code, name in names.items() if _begins(typed, name)}
        there = {code for code in near if self._is_there(facets.country(code))}
        found = sorted(near if typed else there, key=lambda code: (code not in there, fold_latin(names[code])))
        return (_Value(code, names[code], code) for code in found)

    def _is_there(self, term: str) -> bool:
        hits = find_hits(self._connection, Query(Facets((term,))), Reach.ALL)
        return bool(self._ask(f"SELECT 1 FROM {hits.source} WHERE {hits.where} LIMIT 1", hits.values))

    def _entries(self, kind: str, typed: str) -> Iterator[_Value]:
        """Entries of a kind by any word of their names; a programme by its acronym where it has one."""
        if typed.strip():
            ids = self._lookups.named(kind, typed)[:MOST]
        else:
            hits = find_hits(self._connection, Query(All(())), Reach.ALL, kind)
            sql = f"SELECT p.id FROM {hits.source} WHERE {hits.where} ORDER BY {hits.alphabet} LIMIT {MOST}"
            ids = [id_ for (id_,) in self._ask(sql, hits.values)]
        return (_entry(row) for row in read_rows(self._connection, ids))

    def _funders(self, typed: str) -> Iterator[_Value]:
        ids = [id_ for (id_,) in self._ask("SELECT DISTINCT participant_id FROM participation WHERE role = 'funding'")]
        rows = [row for row in read_rows(self._connection, ids[:_READ]) if _has(typed, row.name)]
        return (_Value(row.name, row.name) for row in sorted(rows, key=lambda row: fold_latin(row.name)))

    def _posts(self, typed: str) -> Iterator[_Value]:
        """How a post is held, then titles that have the words."""
        yield from self._words(STATES, typed)
        words = tuple(word_nodes(typed, "post"))
        if not words:
            return
        hits = find_hits(self._connection, Query(All(words)), Reach.ALL)
        sql = f"SELECT p.id FROM {hits.source} WHERE {hits.where} ORDER BY {hits.alphabet} LIMIT {_READ}"
        rows = read_rows(self._connection, [id_ for (id_,) in self._ask(sql, hits.values)])
        titles = dict.fromkeys(row.title for row in rows if row.title and _has(typed, row.title))
        yield from (_Value(title, title) for title in titles)

    def _focal(self, typed: str) -> Iterator[_Value]:
        yield from self._words(("any",), typed)
        yield from self._names("SELECT name FROM theme", typed)
        yield from self._entries("programme", typed)

    def _names(self, sql: str, typed: str) -> Iterator[_Value]:
        names = [str(name) for (name,) in self._ask(sql) if _begins(typed, name)]
        return (_Value(name, name) for name in sorted(names, key=fold_latin))

    def _verified(self, typed: str) -> Iterator[_Value]:
        today = clock.today()
        year_ago = _a_year_before(today)
        offers = ("never", f"<{year_ago}", f">={today.replace(day=1)}", str(today.year), f"<{today.year}")
        return (_Value(offer, self._say(offer) if offer == "never" else offer) for offer in offers
                if offer.startswith(typed.casefold()))  # fmt: skip

    def _days(self, typed: str) -> Iterator[_Value]:
        today = clock.today()
        offers = (_a_year_before(today), *(date(today.year - ago, 12, 31) for ago in (1, 2)))
        return (_Value(str(day), str(day)) for day in offers if str(day).startswith(typed))

    def _ask(self, sql: str, values: tuple[object, ...] = ()) -> list[Any]:
        cursor = self._connection.cursor()
        cursor.execute(sql, values)
        found: list[Any] = cursor.fetchall()
        return found


def _entry(row: Row) -> _Value:
    if row.kind == "programme" and row.about:
        return _Value(row.about, row.name, row.about)
    return _Value(row.name, row.name, row.about or "" if row.kind != "organization" else row.country or "")


def _begins(typed: str, name: str) -> bool:
    """Whether a name, from one of its words on, begins so in either fold; everything begins with nothing."""
    words = name.split()
    tails = [" ".join(words[place:]) for place in range(len(words))]
    for fold in (fold_native, fold_latin):
        begun = fold(typed)
        if begun and any(fold(tail).startswith(begun) for tail in tails):
            return True
    return not typed.strip()


def _has(typed: str, name: str) -> bool:
    """Whether each word that was typed begins one of the name."""
    return all(_begins(word, name) for word in typed.split())


def _a_year_before(day: date) -> date:
    return day.replace(year=day.year - 1) if (day.month, day.day) != (2, 29) else day - timedelta(days=366)
