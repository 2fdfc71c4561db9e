"""From what was typed to the rows that are painted, without SQLAlchemy: this is asked at every key press.

    find(connection, "chimedza")   ->   Found(total=1, rows=(Row(id=7, name="Nely Chimedza", …),))

`connection` is a plain DB-API connection, sqlite3's or psycopg's. First come the entries of which every term is
in a name, then those where organization, post, e-mail or phone help; in the alphabet within each, none twice. An
empty text finds everything. Merged entries and memberships have no document, so they are never found.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

from directory.search.damage import DAMAGED, survive
from directory.search.first_rows import read_rows as read_rows
from directory.search.first_rows import read_rows_of
from directory.search.hits import SPANS, Connection, Reach, count_all, find_hits, hits_of_then, hits_of_today
from directory.search.operators import resolve
from directory.search.query import All, Query, Words, parse
from directory.search.rows import Row, decode_rows
from directory.texts import QT_TRANSLATE_NOOP, Text

VERSION = "15"  # of folding, documents and tables together: raise it whenever a stored index would differ
IN_PART = f"{VERSION} in part"  # of an index that is being brought up to it (renewal.py)
LIMIT = 200
SIMILAR = QT_TRANSLATE_NOOP("directory", "Nothing has these words; showing similar names: {names}.")
CLOSE = QT_TRANSLATE_NOOP("directory", "Below, similar names: {names}.")
_FEW = 10  # with so many that have the words, or have them inside their names, none is shown that is merely alike
_NAMED = 3  # similar names that the note tells


class Found(NamedTuple):
    """How many entries there are in all, the first of them, and what is to be said of the query."""

    total: int
    rows: tuple[Row, ...]
    notes: tuple[Text, ...] = ()


@survive(lambda: Found(0, (), (Text(DAMAGED),)))
def find(
    connection: Connection, text: str, limit: int = LIMIT, *, exactly: bool = False, day: date | None = None
) -> Found:
    """The entries that `text` asks for, at most `limit` rows. Any string will do; none is an error.

    `exactly`: without parts of words and similar names, for exports, lists and whatever else acts on all hits. As of
    `day` (None: the index's own), or as of the day that the text names.
    """
    query, notes = resolve(connection, parse(text), day=day)
    limit = max(limit, 0)
    if query.is_empty:
        return Found(0, (), notes)
    shown: list[str] = []
    total = count_all(connection, query)
    for reach in (Reach.NAMES, Reach.REST) if query.looks_for_words else (Reach.ALL,):
        if len(shown) < min(limit, total):  # what has a slip of the fingers in it is asked for once
            shown += _shown(connection, query, reach, limit - len(shown))
    rows = decode_rows(shown)
    if not exactly and are_few(query, total):
        known = {row.id for row in rows} if total == len(rows) else known_ids(connection, query)
        others = find_others(connection, query, known, limit=max(limit - total, 1))
        rows += read_rows_of(connection, others.ids[: max(limit - total, 0)], query.day)
        total += len(others.ids) + others.more
        notes += others.notes
    return Found(total, tuple(rows), notes)


def are_few(query: Query, total: int) -> bool:
    """Whether so few have the words that others follow them: beyond the first page nobody looks for what is alike."""
    return query.looks_for_words and total < LIMIT


def known_ids(connection: Connection, query: Query, kind: str | None = None) -> set[int]:
    """The ids of all that have the words; for few."""
    hits = find_hits(connection, query, Reach.ALL, kind)
    cursor = connection.cursor()
    cursor.execute(f"SELECT p.id FROM {hits.source} WHERE {hits.where}", hits.values)
    return {id_ for (id_,) in cursor.fetchall()}


class Others(NamedTuple):
    """The ids of what does not have the words: they stand inside words of its names, or, from `first_similar` on
    (None: none), are merely alike; and how many `more` there are that a limit cut.
    """

    ids: list[int]
    first_similar: int | None = None
    notes: tuple[Text, ...] = ()
    more: int = 0


def find_others(
    connection: Connection, query: Query, known: Collection[int], kind: str | None = None, limit: int | None = None
) -> Others:
    """What has the words inside its names, but for the `known`; where that is little or nothing, what is alike.

    What was merely meant may be everybody: of that no more than `limit`, and how many more there are.

    Beside some that are known already only what is nearly the same is worth showing: Khokhar beside one Khokar.
    """
    if (said := _find_meant(connection, query, known, kind, limit)) is not None:
        return said
    if query.day is not None:
        return _find_others_then(connection, query, known, kind)
    # late: what finds its words needs none of it
    from directory.search.similar import MOST_PARTS, find_similar, part_hits

    ids: list[int] = []
    parts = part_hits(connection, query, kind)
    if parts is not None:
        cursor = connection.cursor()
        cursor.execute(f"SELECT p.id FROM {parts.source} WHERE {parts.where} ORDER BY p.pos", parts.values)
        ids = [id_ for (id_,) in cursor.fetchmany(MOST_PARTS + len(known)) if id_ not in known][:MOST_PARTS]
    if len(known) + len(ids) >= _FEW:
        return Others(ids)
    alike = find_similar(connection, query, kind, is_close=bool(known))
    similar = [id_ for id_ in alike if id_ not in ids and id_ not in known]
    if not similar:
        return Others(ids) if ids or known else _find_otherwise(connection, query, kind, limit)
    names = ", ".join(dict.fromkeys(row.name for row in read_rows(connection, similar[:_NAMED])))
    return Others(ids + similar, len(ids), (Text(CLOSE if known else SIMILAR, {"names": names}),))


def _find_meant(
    connection: Connection, query: Query, known: Collection[int], kind: str | None, limit: int | None
) -> Others | None:
    """What a text was meant for that finds nothing; of one that finds something what is to be said of it beside."""
    text = query.text
    is_list = text.count("@") > 1
    if known and not is_list:
        return None
    # late, as what is seldom needed
    from directory.search.meant import find_meant, tell_missing
    from directory.search.spoken import without_quotes

    if known:
        missing = tell_missing(connection, query)
        return Others([], None, (missing,)) if missing else None
    meant = find_meant(connection, query, kind, limit)
    if meant is not None:
        return Others(meant.ids, 0, meant.notes, meant.more)
    unquoted = without_quotes(text)
    if unquoted == text:
        return None
    plain = resolve(connection, parse(unquoted))[0]
    node = All((*(plain.node.nodes if isinstance(plain.node, All) else (plain.node,)), query.narrowing))
    return find_others(connection, query._replace(node=node, text=unquoted), (), kind, limit)


def _find_otherwise(connection: Connection, query: Query, kind: str | None, limit: int | None) -> Others:
    """The last that is tried of what nothing is like."""
    from directory.search.meant import find_apart, find_retyped, find_without, without_address

    found = find_retyped(connection, query, kind, limit) or find_apart(connection, query, kind, limit)
    plain = without_address(query) if found is None else None
    if plain is not None and (others := find_others(connection, plain, (), kind, limit)).ids:
        return others
    if found is None:
        found = find_without(connection, query, kind, limit)
    return Others([]) if found is None else Others(found.ids, 0, found.notes, found.more)


def _find_others_then(connection: Connection, query: Query, known: Collection[int], kind: str | None) -> Others:
    """The same as of another day: names are those of any day, what else is asked for is looked up as of that one."""
    parts = query.node.nodes if isinstance(query.node, All) else (query.node,)
    words = tuple(part for part in parts if isinstance(part, Words) and part.scope == "any")
    rest = tuple(part for part in parts if part not in words)
    others = find_others(connection, Query(All(words)), known, kind)
    if not rest or not others.ids:
        return others
    allowed = known_ids(connection, query._replace(node=All(rest)), kind)
    ids = [id_ for id_ in others.ids if id_ in allowed]
    if others.first_similar is None:
        return Others(ids)
    inside = sum(id_ in allowed for id_ in others.ids[: others.first_similar])
    return Others(ids, inside, others.notes) if len(ids) > inside else Others(ids)


def _shown(connection: Connection, query: Query, reach: Reach, limit: int) -> list[str]:
    if query.day is not None:
        return [shown for (shown,) in first_then(connection, query, reach, None, limit, is_shown=True)]
    hits = find_hits(connection, query, reach)
    cursor = connection.cursor()
    cursor.execute(
        f"SELECT d.shown FROM {hits.source} CROSS JOIN search_doc AS d"
        f" WHERE {hits.where} AND d.id = p.id ORDER BY {hits.alphabet} LIMIT {hits.mark}",
        (*hits.values, limit),
    )
    return [shown for (shown,) in cursor.fetchall()]


def first_then(
    connection: Connection,
    query: Query,
    reach: Reach,
    kind: str | None,
    limit: int,
    *,
    descending: bool = False,
    is_shown: bool = False,
) -> list[tuple[Any, ...]]:
    """Ids, or what is shown, of the first as of another day: of both indexes, each read in its order, merged."""
    way = " DESC" if descending else ""
    found: list[tuple[Any, ...]] = []
    for hits, pos in (
        (hits_of_today(connection, query, reach, kind), "p.pos"),
        (hits_of_then(connection, query, reach, kind), f"p.pos / {SPANS}"),
    ):
        source, column = hits.source, "p.shown" if is_shown else "p.id"
        where = hits.where
        if is_shown and pos == "p.pos":
            source, where, column = f"{source} CROSS JOIN search_doc AS d", f"{where} AND d.id = p.id", "d.shown"
        cursor = connection.cursor()
        cursor.execute(
            f"SELECT {pos}, {column} FROM {source} WHERE {where} ORDER BY {hits.alphabet}{way} LIMIT {hits.mark}",
            (*hits.values, limit),
        )
        found += cursor.fetchall()
    return [row[1:] for row in sorted(found, reverse=descending)[:limit]]


@survive(lambda: False)
def is_in_part(connection: Connection) -> bool:
    """Whether the index is being brought up to this version."""
    cursor = connection.cursor()
    cursor.execute("SELECT value FROM search_state WHERE key = 'version'")
    return bool(cursor.fetchone() == (IN_PART,))


@survive(lambda: False)
def is_current(connection: Connection, day: date) -> bool:
    """Whether the index is of this version and answers for `day`; index.py's `bring_up_to_date` sees to it."""
    cursor = connection.cursor()
    cursor.execute("SELECT key, value FROM search_state")
    state = dict(cursor.fetchall())
    return state.get("version") == VERSION and state.get("day") == day.isoformat()
