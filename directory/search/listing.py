"""What the window's table shows: the ids of a section in their order, and the rows that are painted.

    listing = list_ids(connection, "people", "mar", filters=["country:MZ"])
    rows = read_rows(connection, listing.ids[:60])

`connection` is a plain DB-API connection, sqlite3's or psycopg's; SQLAlchemy is not loaded. All ids of a section
take eight bytes each, so a million rows scroll without being loaded: only the rows on the screen are read. With
a `limit` the first ids come as quickly as `find`'s rows; the window paints them and asks again without.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import product
from string import ascii_uppercase
from typing import NamedTuple

from directory.search.damage import DAMAGED, survive
from directory.search.find import are_few, find_others, first_then, known_ids
from directory.search.first_rows import SECTIONS as SECTIONS
from directory.search.first_rows import SORTS as SORTS
from directory.search.first_rows import count_sections as count_sections
from directory.search.first_rows import read_rows as read_rows
from directory.search.first_rows import row_of as row_of
from directory.search.folding import sort_key
from directory.search.hits import Connection, Hits, Reach, count_all, find_hits
from directory.search.operators import day_of, resolve
from directory.search.query import NOTHING, All, Node, Query, anywhere, parse
from directory.texts import Text

EVERYTHING = "everything"  # the section of all kinds, for Ctrl+K and the command line


class Listing(NamedTuple):
    """The ids of what was asked for, in order.

    `total` is how many there are, more than `ids` where a limit cut them. Where words were typed, the entries of
    which every word is in a name come first; `first_rest` is where those begin that match otherwise, and
    `first_similar` where those begin that do not match but are alike (None: there are none). `notes` is what is
    to be said of it.
    """

    ids: array[int]
    total: int
    first_rest: int | None = None
    first_similar: int | None = None
    notes: tuple[Text, ...] = ()


@survive(lambda: Listing(array("q"), 0, notes=(Text(DAMAGED),)))
def list_ids(
    connection: Connection,
    section: str,
    text: str = "",
    sort: str = "name",
    descending: bool = False,
    filters: Sequence[str] = (),
    limit: int | None = None,
    language: str = "en",
    counted: bool = True,
    day: date | None = None,
) -> Listing:
    """The ids of a section's entries that match `text` and every one of `filters`, sorted by a column of SORTS.

    Filters are written as in the search box and narrow the hits without being looked for first; countries are
    sorted by their names in `language`. What a limit cuts is not `counted` where that can wait until the first rows are
    painted: `total` is then the limit. All of it is as of `day` (None: today), or of the day that the text names with
    `as-of:` (operators.py: day_of), and so are the rows to be read. Any text will do; KeyError for an unknown section
    or sort.
    """
    kind = None if section == EVERYTHING else SECTIONS[section]
    order = order_of(sort, descending, language)
    query, notes = narrowed(connection, text, filters, day)
    ids: array[int] = array("q")
    if query.is_empty:
        return Listing(ids, 0, notes=notes)
    first_rest = first_similar = None
    for reach in (Reach.NAMES, Reach.REST) if query.looks_for_words else (Reach.ALL,):
        before = len(ids)
        if limit is None or before < limit:
            if query.day is not None and limit is not None and sort == "name":
                first = first_then(connection, query, reach, kind, limit - before, descending=descending)
                ids.extend(id_ for (id_,) in first)
            else:
                where = Reach.ALL if reach is Reach.REST and not ids else reach  # the rest is all: asked more simply
                ids.extend(_ids(connection, find_hits(connection, query, where, kind), order, limit, before))
        if reach is Reach.REST and len(ids) > before:
            first_rest = before
    if limit is not None and len(ids) >= limit:
        return Listing(ids, count_all(connection, query, kind) if counted else len(ids), first_rest, notes=notes)
    if not are_few(query, len(ids)):
        return Listing(ids, len(ids), first_rest, notes=notes)
    others = find_others(connection, query, set(ids), kind, None if limit is None else limit - len(ids))
    if others.first_similar is not None:
        first_similar = len(ids) + others.first_similar
    if others.ids and others.first_similar != 0 and first_rest is None:
        first_rest = len(ids)
    ids.extend(others.ids)
    return Listing(ids, len(ids) + others.more, first_rest, first_similar, notes + others.notes)


def narrowed(
    connection: Connection, text: str, filters: Sequence[str], day: date | None = None
) -> tuple[Query, tuple[Text, ...]]:
    """The query of the box and the filters together; a filter's words narrow, and are not looked for in names first.

    The day is that of the text, of the first filter that names one, or the given one.
    """
    named = next(filter(None, map(day_of, (text, *filters))), None) if _may_name_a_day((text, *filters)) else None
    query, notes = resolve(connection, parse(text), day=named or day)
    nodes: list[Node] = list(query.node.nodes) if isinstance(query.node, All) else [query.node]
    narrowing: list[Node] = []
    for each in filters:
        asked, more = resolve(connection, parse(each), day=named or day)
        notes += more
        if not asked.is_blank:
            narrowing.append(anywhere(asked.node))
    nodes += narrowing
    if NOTHING in nodes:
        return Query(NOTHING), notes
    node = nodes[0] if len(nodes) == 1 else All(tuple(nodes))
    return query._replace(node=node, narrowing=All(tuple(narrowing))), notes


def _may_name_a_day(texts: Iterable[str]) -> bool:
    return any("of:" in text.casefold() for text in texts)


def count_each(connection: Connection, asked: Iterable[tuple[str, str]], day: date | None = None) -> list[int]:
    """How many entries the list of each of these (section, text) has: what saved searches show beside their names.

    A few milliseconds each at 100,000 entries, whatever the number of hits: for one call after a change, away from the
    key presses.
    """
    return [_count(connection, section, text, day) for section, text in asked]


@survive(lambda: 0)
def _count(connection: Connection, section: str, text: str, day: date | None) -> int:
    kind = None if section == EVERYTHING else SECTIONS[section]
    query, _notes = resolve(connection, parse(text), day=day)
    if query.is_empty:
        return 0
    total = count_all(connection, query, kind)
    if not are_few(query, total):
        return total
    others = find_others(connection, query, known_ids(connection, query, kind), kind, 1)
    return total + len(others.ids) + others.more


def data_version(connection: Connection) -> int:
    """A number that is another one after somebody else's connection has written; this one's own writes do not count.

    SQLite counts commits for us; PostgreSQL's newest transaction in the index serves the same.
    """
    cursor = connection.cursor()
    is_sqlite = isinstance(connection, sqlite3.Connection)
    cursor.execute("PRAGMA data_version" if is_sqlite else "SELECT coalesce(max(id), 0) FROM change_set")
    return int(cursor.fetchone()[0])


def order_of(sort: str, descending: bool, language: str) -> tuple[str, tuple[object, ...]]:
    """An ORDER BY without its words, and the values in it."""
    column = SORTS[sort]
    way = " DESC" if descending else ""
    if sort == "name":
        return way, ()
    if sort == "verified":
        return f"{column}{way}, p.pos", ()
    if sort == "country":
        code = f"26 * unicode({column}) + unicode(substr({column}, 2))"
        return f"{column} = '', substr(?, 3 * ({code} - {_FIRST_CODE}) + 1, 3){way}, p.pos", (_countries(language),)
    return f"{column} = '', {column}{way}, p.pos", ()


def written_for(hits: Hits, order: tuple[str, tuple[object, ...]]) -> str:
    """An order as the engine writes it that answers these hits."""
    by = hits.alphabet + order[0] if order[0] in ("", " DESC") else order[0]
    return by if hits.mark == "?" else by.replace("substr(?", "substr(%s").replace("unicode(", "ascii(")


_FIRST_CODE = 27 * ord("A")


def _countries(language: str) -> bytes:
    """The place of each country's name in the alphabet, three digits for each code from AA to ZZ.

    Bytes, of which any three are read at once: a million codes that are looked for in a text take seconds more.
    """
    from directory.countries import country_names  # late: babel is slow to load, and few sort by country

    names = country_names(language)
    places = {code: place for place, code in enumerate(sorted(names, key=lambda code: sort_key(names[code])))}
    codes = ("".join(letters) for letters in product(ascii_uppercase, repeat=2))
    return "".join(f"{places.get(code, 999):03}" for code in codes).encode()


def _ids(
    connection: Connection, hits: Hits, order: tuple[str, tuple[object, ...]], limit: int | None, have: int
) -> Iterable[int]:
    by, values = written_for(hits, order), order[1]
    sql = f"SELECT p.id FROM {hits.source} WHERE {hits.where} ORDER BY {by}"
    if limit is not None:
        sql, values = f"{sql} LIMIT {hits.mark}", (*values, limit - have)
    cursor = connection.cursor()
    cursor.execute(sql, (*hits.values, *values))
    return (id_ for (id_,) in cursor)  # one by one: a list of a million would stay in memory
