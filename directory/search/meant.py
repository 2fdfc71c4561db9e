"""What a text that finds nothing as it stands was meant for: told, and never where the text itself finds something.

    310, detail-17                       the entry with that number, or that has that part
    country MZ, no email, unverified     the operators that were meant: country:MZ, no:email, verified:never
    verified before May 2026             the same of dates
    "Amelia Chisico"                     the words, not next to each other
    ministries in Mozambique             kind:ministry Mozambique: a plural of a kind
    Mme Chissico, police MU              without what says nothing, with the country that a code means
    ministère du travail                 in whatever of the office's languages a post or organization is written
    ann@exampel.org                      who has nearly that address
    a pasted line with an old number     who has one of its addresses or numbers, or the name

Each way is tried in turn, and the first that finds something is shown. `find.py` asks here before it looks for names
that are merely alike. Where none is, it asks for what the same keys write in another script (`ghbdtn`: привет), for
names like what is left without a form of address, and for what has all but one of the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from directory.search import facets
from directory.search.demonyms import countries_of
from directory.search.hits import Connection, Reach, count_all, find_hits
from directory.search.keyboards import other_layouts
from directory.search.meanings import POSSESSIONS, operator_named, said
from directory.search.office_words import is_address, is_said_beside, singular, stems_like
from directory.search.operators import READ_AS, resolve
from directory.search.query import (
    NOTHING,
    All,
    Either,
    Facets,
    Node,
    Not,
    Query,
    Words,
    anywhere,
    leaves,
    parse,
    phrase_nodes,
    word_nodes,
)
from directory.search.spoken import initials_apart, spoken, without_quotes
from directory.search.tokens import read_tokens
from directory.search.vernacular import word_called
from directory.texts import QT_TRANSLATE_NOOP, Text

READ = QT_TRANSLATE_NOOP("directory", "Nothing has these words as they stand; read as {other}.")
IN_ANY_WORDS = QT_TRANSLATE_NOOP(
    "directory", "Nothing has these words as they stand; read as {other}, in other forms and languages too."
)
NUMBERED = QT_TRANSLATE_NOOP("directory", "The entry with the number {number}.")
OWNER = QT_TRANSLATE_NOOP("directory", "Whom {part} belongs to.")
UNQUOTED = QT_TRANSLATE_NOOP("directory", "Nothing has this word for word; showing what has the words in any order.")
ANY_OF = QT_TRANSLATE_NOOP("directory", "Nothing has all of this; showing who has one of the {count} names.")
PARTLY = QT_TRANSLATE_NOOP("directory", "Nothing has all of this; showing who has the address or the number.")
NAMESAKES = QT_TRANSLATE_NOOP("directory", "Nobody has {address}; showing who has the name.")
ADDRESSES = QT_TRANSLATE_NOOP("directory", "Nobody has {address}; showing similar addresses: {addresses}.")
WITHOUT = QT_TRANSLATE_NOOP("directory", "Nothing has all of these words; without “{words}”:")
NOT_HERE = QT_TRANSLATE_NOOP("directory", "Of {count} addresses not here: {addresses}.")

_TOLD = 5  # addresses in a note
_MOST_WORDS = 10
_MOST_NAMES = 50  # in a list
_MOST_SAID = 100  # words of a question; more is a list
_TELLING = 3  # letters of a word that says whom somebody looks for
_NUMBER = re.compile(r"\s*(?:(?:#|id\s?[:#=]?|n[º°o]\.?\s|no\.\s)\s*)?(\d{1,9})\s*", re.IGNORECASE)
_PART = re.compile(r"\s*#?([a-z]+)-(\d{1,9})\s*", re.IGNORECASE)
_PARTS = {"detail": "contact_detail", "address": "postal_address", "name": "name", "note": "note", "photo": "photo",
          "source": "source", "tag": "entry_tag"}  # fmt: skip


class Meant(NamedTuple):
    """The ids of what was found, what is said of it, and how many more there are that a limit cut."""

    ids: list[int]
    notes: tuple[Text, ...]
    more: int = 0


def find_meant(connection: Connection, query: Query, kind: str | None, limit: int | None = None) -> Meant | None:
    """What the text of a query that finds nothing may have been meant for; None where nothing comes to mind.

    Of many no more than `limit`.
    """
    text = query.text.strip()
    if not text:
        return None
    found = numbered(connection, text, kind)
    if found is not None:
        return found
    for node, *notes in _ways(connection, query, text):
        meant = _meant(connection, query._replace(node=All((node, query.narrowing))), kind, limit, tuple(notes))
        if meant:
            return meant
    return _like_address(connection, query, kind)


def _meant(
    connection: Connection, query: Query, kind: str | None, limit: int | None, notes: tuple[Text, ...]
) -> Meant | None:
    """What a query finds, counted where the limit cuts it; None where that is nothing."""
    ids = _ids(connection, query, query.node, kind, limit)
    more = count_all(connection, query, kind) - len(ids) if ids and len(ids) == limit else 0
    return Meant(ids, notes, more) if ids else None


def numbered(connection: Connection, text: str, kind: str | None) -> Meant | None:
    """The entry with a number, or that owns a part; merges are followed."""
    number, part = _NUMBER.fullmatch(text), _PART.fullmatch(text)
    mark = find_hits(connection, Query(All(())), Reach.ALL).mark
    cursor = connection.cursor()
    if number:
        owner, note = int(number[1]), Text(NUMBERED, {"number": number[1]})
    elif part and part[1].lower() in _PARTS:
        note = Text(OWNER, {"part": f"{part[1].lower()}-{part[2]}"})
        cursor.execute(f"SELECT entry_id FROM {_PARTS[part[1].lower()]} WHERE id = {mark}", (int(part[2]),))
        owner = next((id_ for (id_,) in cursor.fetchall()), 0)
    else:
        return None
    for _ in range(9):  # a merge of merges, and no further
        cursor.execute(f"SELECT id FROM search_place WHERE id = {mark}" + _of_kind(kind), (owner,))
        if cursor.fetchone():
            return Meant([owner], (note,))
        cursor.execute(f"SELECT merged_into FROM entry WHERE id = {mark}", (owner,))
        owner = next((id_ or 0 for (id_,) in cursor.fetchall()), 0)
    return None


def _of_kind(kind: str | None) -> str:
    return "" if kind is None else f" AND kind = '{kind}'"


def find_retyped(connection: Connection, query: Query, kind: str | None, limit: int | None = None) -> Meant | None:
    """What has the words that the same keys write where the keyboard is set to another script; cut at `limit`."""
    ways = {other: All((parse(other).node, query.narrowing)) for other in other_layouts(query.text)}
    return _first_of(connection, query, kind, limit, ways)


def _first_of(
    connection: Connection, query: Query, kind: str | None, limit: int | None, ways: Mapping[str, Node]
) -> Meant | None:
    """What the first of some readings finds that finds anything; mostly none does, which is asked at once."""
    if not ways or not _ids(connection, query, Either(tuple(ways.values())), kind, 1):
        return None
    found = (
        _meant(connection, query._replace(node=node), kind, limit, (Text(READ, {"other": other}),))
        for other, node in ways.items()
    )
    return next(filter(None, found), None)


def find_apart(connection: Connection, query: Query, kind: str | None, limit: int | None = None) -> Meant | None:
    """What has two words next to each other that were typed as one, alone: `portlouis`; cut at `limit`."""
    parts = _nodes(query.node)
    words = [part.word for part in parts if isinstance(part, Words) and part.scope == "any" and part.word]
    joined = words[0].native if len(words) == 1 and not words[0].is_characters else ""
    if not joined.isalpha():
        return None
    rest = tuple(part for part in parts if not (isinstance(part, Words) and part.word))
    cuts = range(_TELLING, len(joined) - _TELLING + 1)
    apart = (f"{joined[:cut]} {joined[cut:]}" for cut in cuts)
    ways = {other: All((*phrase_nodes(other), *rest)) for other in apart}
    return _first_of(connection, query, kind, limit, ways)


def without_address(query: Query) -> Query | None:
    """The query without forms of address; None where there are none, or nothing else."""
    parts = _nodes(query.node)
    dropped = [part for part in parts if isinstance(part, Words) and part.word and is_address(part.word.native)]
    kept = tuple(part for part in parts if part not in dropped)
    is_left = any(isinstance(part, Words) and part.word for part in kept)
    return query._replace(node=All(kept), text="") if dropped and is_left else None


def find_without(connection: Connection, query: Query, kind: str | None, limit: int | None = None) -> Meant | None:
    """What has all of three words and more, but for those that nothing has, or else but for one; cut at `limit`."""
    parts = _nodes(query.node)
    words = [part for part in parts if isinstance(part, Words) and part.scope == "any" and part.word]
    rest = tuple(part for part in parts if part not in words)
    if not 3 <= len(words) <= _MOST_WORDS:
        return None
    unknown = [word for word in words if not _ids(connection, query, All((word, *rest)), kind, 1)]
    for left_out in [unknown] if unknown else [[word] for word in reversed(words)]:
        kept = [word for word in words if word not in left_out]
        is_telling = sum(len(word.word.latin) >= _TELLING for word in kept if word.word) > 1
        told = " ".join(word.word.native for word in left_out if word.word)
        asked = query._replace(node=All((*kept, *rest)))
        meant = _meant(connection, asked, kind, limit, (Text(WITHOUT, {"words": told}),)) if is_telling else None
        if meant:
            return meant
    return None


def tell_missing(connection: Connection, query: Query) -> Text | None:
    """Which of several addresses nobody has; None where all are known, or there are not several."""
    lists = [part.nodes for part in _nodes(query.node) if isinstance(part, Either)]
    asked = [node for nodes in lists for node in nodes if isinstance(node, Words) and node.address]
    if len(asked) < 2:
        return None
    unknown = (node.address for node in asked if not _ids(connection, query, node, None, 1))
    missing = list(islice(unknown, _TOLD + 1))
    if not missing:
        return None
    more = " …" if len(missing) > _TOLD else ""
    return Text(NOT_HERE, {"count": len(asked), "addresses": ", ".join(missing[:_TOLD]) + more})


def _ids(connection: Connection, query: Query, node: Node, kind: str | None, limit: int | None = None) -> list[int]:
    """The entries, those that have the words in their names before the rest; of many no more than `limit`."""
    asked = Query(node, query.day)
    if not asked.looks_for_words:
        return _ids_within(connection, asked, Reach.ALL, kind, limit)
    found = _ids_within(connection, asked, Reach.ALL, kind, 1)  # mostly nothing
    if not found or limit == 1:
        return found
    found = _ids_within(connection, asked, Reach.NAMES, kind, limit)
    more = None if limit is None else limit - len(found)
    return found + (_ids_within(connection, asked, Reach.REST, kind, more) if more != 0 else [])


def _ids_within(connection: Connection, query: Query, reach: Reach, kind: str | None, limit: int | None) -> list[int]:
    hits = find_hits(connection, query, reach, kind)
    cut = "" if limit is None else f" LIMIT {limit}"
    cursor = connection.cursor()
    cursor.execute(f"SELECT p.id FROM {hits.source} WHERE {hits.where} ORDER BY {hits.alphabet}{cut}", hits.values)
    return [id_ for (id_,) in cursor.fetchall()]


def _ways(connection: Connection, query: Query, text: str) -> Iterator[tuple[Any, ...]]:
    """The trees that may have been meant, the likeliest first, each with what is said of it."""
    for other in spoken(text):
        meant, notes = resolve(connection, parse(other))
        if not meant.is_blank and all(note.template == READ_AS for note in notes):
            yield meant.node, Text(READ, {"other": other}), *notes
    unquoted = without_quotes(text)
    if unquoted != text:
        yield resolve(connection, parse(unquoted))[0].node, Text(UNQUOTED)
    yield from _of_several(connection, query, text)
    nodes, told, is_foreign = _in_plain_words(text)
    if nodes:
        meant, _notes = resolve(connection, Query(All(tuple(nodes))))
        yield meant.node, Text(IN_ANY_WORDS if is_foreign else READ, {"other": told})
    yield from _of_pasted(query)
    spaced = initials_apart(text)
    if spaced != text:
        yield All(tuple(word_nodes(spaced))), Text(READ, {"other": spaced})


def _of_several(connection: Connection, query: Query, text: str) -> Iterator[tuple[Node, Text]]:
    """Of several names apart by semicolons who has one of them; apart by other signs only where each is here."""
    for apart in (_SEMICOLON, _BETWEEN_NAMES):
        if not apart.search(text):
            continue
        parts = [All(tuple(word_nodes(part))) for part in apart.split(text)[: _MOST_NAMES + 1]]
        names = tuple(dict.fromkeys(part for part in parts if part.nodes))
        if 1 < len(names) <= _MOST_NAMES:
            is_list = apart is _SEMICOLON or all(_ids(connection, query, name, None, 1) for name in names)
            if is_list:
                yield Either(names), Text(ANY_OF, {"count": len(names)})


def _in_plain_words(text: str) -> tuple[list[Node], str, bool]:
    """The text without what says nothing, kinds, states and codes of countries as operators, words of an office as in
    any language; how it would be typed, and whether it asks in other languages. Nothing where all of it stays.
    """
    text = _COLON.sub(lambda found: found[0] if operator_named(found[1]) else found[1] + " ", text)
    tokens = [token for token, joiner in read_tokens(text) if not joiner]
    if len(tokens) > _MOST_SAID or any(token["minus"] or token["bracket"] or token["quoted"] for token in tokens):
        return [], "", False
    written = [token[0].strip(".,;:?!") if token["word"] else token[0] for token in tokens]
    nodes: list[Node] = []
    told: list[str] = []
    is_other = is_foreign = False
    waiting = iter(zip(tokens, written, [*written[1:], ""], strict=False))
    for token, word, following in waiting:
        owned = _possession(word, following) or _of_two(word, following)
        operator = owned or (_operator_for(word) if token["word"] else None)
        if operator is not None:
            nodes.append(parse(operator).node)
            told.append(operator)
        elif not token["word"]:
            nodes.append(parse(word).node)
            told.append(word)
            continue
        elif not is_said_beside(word):
            found, is_changed = _kept(word)
            is_foreign = is_foreign or is_changed
            nodes += found
            told += [word] if found else []
            continue
        is_other = True
        if owned:
            next(waiting, None)
    nodes = [node for node in nodes if node != NOTHING]
    return (nodes, " ".join(told), is_foreign) if nodes and (is_other or is_foreign) else ([], "", False)


def _possession(word: str, following: str) -> str | None:
    """`without phone` as an operator."""
    name = operator_named(word)
    called = word_called(following) or following.casefold()
    return f"{name}:{called}" if name in ("has", "no") and called in POSSESSIONS else None


def _of_two(word: str, following: str) -> str | None:
    """`not verified`, `vacant post` and `South African` as an operator."""
    if not following:
        return None
    stated = said(f"{word} {following}")
    if stated and not stated.startswith(("kind:", "audience:")):
        return stated
    both = said(word), said(following)
    if "kind:post" in both:
        return next((each for each in both if each and each.startswith("post:")), None)
    return None if countries_of(word) else _people_of(word + following)


def _people_of(word: str) -> str | None:
    codes = countries_of(word)
    return f"country:{','.join(codes)}" if codes else None


def _operator_for(word: str) -> str | None:
    """The operator that a word stands for by itself: `ministries`, `vacant`, `MZ`, `Swedish`."""
    if len(word) == 2 and word.isascii() and (word.isupper() or not is_said_beside(word)):
        from directory.countries import country_code  # late: reads a table

        return f"country:{word.upper()}" if country_code(word.upper()) else None
    stated = said(word)
    if stated is None or stated.startswith("audience:"):
        return None if stated else _people_of(word)
    folded = word.casefold()
    is_many = folded in ("people", "media") or (folded[-1:] in ("s", "x") and folded[-2:] != "ss")
    return stated if is_many or not stated.startswith("kind:") else None


def _kept(word: str) -> tuple[list[Node], bool]:
    """A word as it is, or as others say it; and whether there are such."""
    word = _POSSESSIVE.sub("", word)
    if _ACRONYMS.fullmatch(word):
        return list(word_nodes(word[:-1])), True
    if _INITIALS.fullmatch(word):
        return list(word_nodes(word.replace(".", " "))), True
    plain = [anywhere(node) for node in word_nodes(word)]
    stems = stems_like(word)
    if not stems and (one := singular(word)):
        stems = (one,)
    if not stems or len(plain) != 1:
        return list(word_nodes(word)), False
    readings = tuple((stem,) for stem in stems)
    ways = [Words(readings, scope) for scope in ("org", "post", "other")]
    nobody = All((Words(readings, "names"), Not(Facets((facets.kind("person"),)))))  # of names only what is no person's
    return [Either((plain[0], *ways, nobody))], True


_SEMICOLON = re.compile(";")
_BETWEEN_NAMES = re.compile(r"\s*[,;/\n\r•\u2028]\s*|\s+(?:[-–—+&]|and|et|y|e|und)\s+|\s+و\s*")
_COLON = re.compile(r"([^\W\d_]+)\s?:\s")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){3,}|[^\W\d_](?:\.[^\W\d_]){2,}")
_ACRONYMS = re.compile(r"[A-Z]{2,6}s")
_POSSESSIVE = re.compile(r"['’]s$")


def _of_pasted(query: Query) -> Iterator[tuple[Node, Text]]:
    """Of a pasted line who has one of its addresses or numbers, or else who has its words."""
    contacts, words, rest = _sorted_out(query)
    if contacts and len(_nodes(query.node)) > 1:
        yield All((Either(contacts), *words, *rest)), Text(PARTLY)
        yield All((Either(contacts), *rest)), Text(PARTLY)
        if len(words) > 1:
            told = contacts[0].address or contacts[0].readings[0][0]
            yield All((*words, *rest)), Text(NAMESAKES, {"address": told})


def _sorted_out(query: Query) -> tuple[tuple[Words, ...], tuple[Words, ...], tuple[Node, ...]]:
    """Of what must all be so the addresses and numbers, the words, and what narrows; phrases are left out."""
    parts = _nodes(query.node)
    lists = [part for part in parts if isinstance(part, Either) and all(map(_is_contact, part.nodes))]
    found = [part for part in parts if isinstance(part, Words) and (part.word or not part.is_exact)]
    listed = (node for part in lists for node in part.nodes)
    contacts = tuple(part for part in (*found, *listed) if isinstance(part, Words) and part.word is None)
    known = (*found, *lists)
    rest = (part for part in parts if part not in known and not all(map(_is_of_words, leaves(part))))
    return contacts, tuple(part for part in found if part.word is not None), tuple(rest)


def _is_contact(node: Node) -> bool:
    """Whether it is an address, as one of several."""
    return isinstance(node, Words) and bool(node.address)


def _is_of_words(leaf: object) -> bool:
    """Whether it is a word in brackets or a phrase."""
    is_phrase = isinstance(leaf, Facets) and any(facets.PAIR in term for term in leaf.terms)
    return is_phrase or (isinstance(leaf, Words) and leaf.scope == "any")


def _like_address(connection: Connection, query: Query, kind: str | None) -> Meant | None:
    contacts, _words, rest = _sorted_out(query)
    asked = [contact.address for contact in contacts if contact.address]
    if len(asked) != 1:
        return None
    from directory.search.addresses import find_addresses_like

    found = find_addresses_like(connection, asked[0], All(rest), kind, query.day)
    if not found:
        return None
    told = ", ".join(dict.fromkeys(address for _, address in found[:_TOLD]))
    return Meant([id_ for id_, _ in found], (Text(ADDRESSES, {"address": asked[0], "addresses": told}),))


def _nodes(node: Node) -> tuple[Node, ...]:
    return node.nodes if isinstance(node, All) else (node,)
