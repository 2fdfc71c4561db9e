"""What the operators of the search box mean: `country:MZ`, `no:phone`, `verified:<2026-01-01`, `list:"Press contacts"`.

    query, notes = resolve(connection, parse("country:mozambique -tag:donor"))

`resolve` puts facet terms (facets.py) in the place of each operator; what has a name, a programme, a list, a tag, is
looked up first, so it is named by any part of its name. An operator that does not exist is explained and searched as
text; a value that does not exist is explained and finds nothing. Nothing is ever an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from directory.search import facets
from directory.search.dates import last_day
from directory.search.folding import fold_latin
from directory.search.meanings import (
    ENTRY_KINDS,
    LEVELS,
    MEANINGS,
    NAMES,
    ORGANIZATION_KINDS,
    POSSESSIONS,
    STATES,
    operator_named,
    said,
)
from directory.search.query import (
    NOTHING,
    All,
    Either,
    Facets,
    Node,
    Not,
    Operator,
    Query,
    parse,
    word_nodes,
)
from directory.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from directory.search.lookups import Lookups

READ_AS = QT_TRANSLATE_NOOP("directory", "“{name}” is not known here; read as “{other}”.")
UNKNOWN = QT_TRANSLATE_NOOP("directory", "There is no operator {name}; searched as words. Known: {known}.")
NO_VALUE = QT_TRANSLATE_NOOP("directory", "Nothing is called {value} here, so {operator} finds nothing.")
NO_DATE = QT_TRANSLATE_NOOP(
    "directory", "{value} is no date; write verified:2026, verified:<2026-05-01 or verified:never."
)

NO_DAY = QT_TRANSLATE_NOOP("directory", "{value} is no day; write as-of:2024-03-12.")
AS_IT_STOOD = QT_TRANSLATE_NOOP("directory", "As the directory stood on {day}.")

_SPACED = re.compile(r":\s")


_SCOPES = {"name": "names", "email": "email", "phone": "phone", "note": "other"}


def resolve(
    connection: object, query: Query, depth: int = 0, day: date | None = None
) -> tuple[Query, tuple[Text, ...]]:
    """The query without operators, and what is to be said of them. A list's rule is a query, `depth` rules deep.

    It asks as of `day`, or as of the day that it names itself; None: the index's own.
    """
    if not _has_operator(query.node):
        return (query if day is None else query._replace(day=_ordinal(connection, day))), ()
    from directory.search.lookups import Lookups  # late, as what is seldom typed

    notes: list[Text] = []
    named = _named_day(query.node, notes)
    asked = named or day
    at = _ordinal(connection, asked) if asked is not None else None
    resolver = _Resolver(Lookups(connection), depth, at)
    return query._replace(node=resolver.resolve(query.node), day=at), (*notes, *resolver.notes)


def day_of(text: str) -> date | None:
    """The day that a query names by `as-of:`; None where it names none."""
    return _named_day(parse(text).node, [])


def _ordinal(connection: Any, day: date) -> int | None:
    """The day as the index counts it; None for the one that it answers for anyway."""
    cursor = connection.cursor()
    cursor.execute("SELECT value FROM search_state WHERE key = 'day'")
    own = cursor.fetchone()
    return None if own is not None and own[0] == day.isoformat() else day.toordinal()


def _named_day(node: Node, notes: list[Text]) -> date | None:
    """The first day that is named, with a note that says so, or that it is none."""
    for operator in _operators(node):
        if operator_named(operator.name) == "as-of" and operator.values:
            day = last_day(operator.values[0])
            if day is not None:
                notes.append(Text(AS_IT_STOOD, {"day": day.isoformat()}))
                return day
    return None


def _operators(node: Node) -> Iterator[Operator]:
    if isinstance(node, Operator):
        yield node
    for part in node.nodes if isinstance(node, All | Either) else (node.node,) if isinstance(node, Not) else ():
        yield from _operators(part)


def _has_operator(node: Node) -> bool:
    if isinstance(node, All | Either):
        return any(map(_has_operator, node.nodes))
    return _has_operator(node.node) if isinstance(node, Not) else isinstance(node, Operator)


class _Resolver:
    def __init__(self, lookups: Lookups, depth: int, day: int | None) -> None:
        self._lookups = lookups
        self._depth = depth
        self._day = day
        self.notes: list[Text] = []

    def resolve(self, node: Node) -> Node:
        """The tree with facets in the place of operators; one without a value yet is left out."""
        if isinstance(node, Operator):
            return self._operator(node)
        if isinstance(node, Not):
            inner = self.resolve(node.node)
            return All(()) if inner == All(()) else Not(inner)
        if isinstance(node, Either):
            return Either(tuple(map(self.resolve, node.nodes)))
        if isinstance(node, All):
            kept = [part for part in map(self.resolve, node.nodes) if part != All(())]
            return kept[0] if len(kept) == 1 else All(tuple(kept))
        return node

    def _operator(self, node: Operator) -> Node:
        name = operator_named(node.name) or self._misspelled(node)
        sign = None if name else _sign(node.name)
        if sign and node.values and (days := self._verified(sign + node.values[0])) != NOTHING:
            self.notes.append(Text(READ_AS, {"name": node.text, "other": f"verified:{sign}{node.values[0]}"}))
            return days
        if name is None:
            return self._words(node)
        if not node.values:
            return All(())
        if name == "as-of":
            return self._as_of(node)
        said = len(self.notes)
        found = [self._value(name, value, node) for value in node.values]
        if all(part == NOTHING for part in found) and _SPACED.search(node.text):  # "country: ana", and more to come
            del self.notes[said:]
            return _plain(node.values)
        return found[0] if len(found) == 1 else Either(tuple(found))

    def _misspelled(self, node: Operator) -> str | None:
        """The operator that was meant by what is none, which is told."""
        from directory.search.vernacular import closest

        name = closest(node.name, NAMES)
        if name is not None and node.values:
            self.notes.append(Text(READ_AS, {"name": node.name, "other": NAMES[name]}))
            return NAMES[name]
        return None

    def _words(self, node: Operator) -> Node:
        """What is no operator, as words; what was typed with a sign of another kind is told nothing of operators."""
        from directory.search.vernacular import is_anywhere, is_of_media

        if node.values and is_of_media(node.name):
            self.notes.append(Text(READ_AS, {"name": node.text, "other": f"kind:media {', '.join(node.values)}"}))
            return _either([self._media(value) for value in node.values])
        stated = said(" ".join(node.values)) if node.name in ("is", "est", "es") else None
        if stated or (node.values and is_anywhere(node.name)):
            other = stated or ", ".join(node.values)
            self.notes.append(Text(READ_AS, {"name": node.text, "other": other}))
            return self.resolve(parse(other).node) if stated else _either_words(node.values)
        if ":" in node.text and not _SPACED.search(node.text):  # "please contact: Ana" is none
            self.notes.append(Text(UNKNOWN, {"name": node.name, "known": ", ".join(m.name for m in MEANINGS)}))
        return _plain((node.name, *node.values))

    def _value(self, name: str, value: str, node: Operator) -> Node:
        found = self._found(name, value)
        if found == NOTHING:
            sentence = NO_DATE if name == "verified" else NO_VALUE
            self.notes.append(Text(sentence, {"value": value, "operator": node.text}))
        return found

    def _found(self, name: str, value: str) -> Node:
        """What a value finds, or else the word that it stands for in another language, or was meant to be."""
        found = _RESOLVERS[name](self, value)
        if found != NOTHING and (name not in _OF_WORDS or self._lookups.is_any(found, self._day)):
            return found
        from directory.search.vernacular import closest, word_called

        called = word_called(value)
        if called is not None and name not in _OF_WORDS and (other := _RESOLVERS[name](self, called)) != NOTHING:
            if name not in _VALUES:  # but for the words of the grammar, what has another name may be something else
                self.notes.append(Text(READ_AS, {"name": value, "other": called}))
            return other
        meant = closest(value, _VALUES.get(name, ()))
        alike = [meant] if meant else self._lookups.alike(name, value)
        ways = [way for way in (_RESOLVERS[name](self, other) for other in alike) if way != NOTHING]
        if not ways:
            return found
        self.notes.append(Text(READ_AS, {"name": value, "other": ", ".join(alike)}))
        return ways[0] if len(ways) == 1 else Either(tuple(ways))

    def _as_of(self, node: Operator) -> Node:
        """Of all, since the day is the whole query's; nothing where it is none."""
        if last_day(node.values[0]) is not None:
            return All(())
        if _SPACED.search(node.text):
            return _plain(node.values)
        self.notes.append(Text(NO_DAY, {"value": node.values[0]}))
        return NOTHING

    def _scoped(self, value: str, scope: str) -> Node:
        words = tuple(word_nodes(value, scope))
        return words[0] if len(words) == 1 else All(words) if words else NOTHING

    def _country(self, value: str) -> Node:
        codes = (code for part in _APART.split(value) for code in self._lookups.countries(part))
        return Facets(tuple(map(facets.country, codes)))

    def _kind(self, value: str) -> Node:
        entries = [facets.kind(kind) for kind in _beginning(value, ENTRY_KINDS)]
        return Facets((*entries, *map(facets.organization_kind, _beginning(value, ORGANIZATION_KINDS))))

    def _org(self, value: str) -> Node:
        at, called = tuple(word_nodes(value, "org")), tuple(word_nodes(value, "names"))
        is_organization = Facets((facets.kind("organization"),))
        return Either((All(at), All((is_organization, *called)))) if at else NOTHING

    def _post(self, value: str) -> Node:
        states = _states(value)
        titled, called = tuple(word_nodes(value, "post")), tuple(word_nodes(value, "names"))
        ways: list[Node] = [Facets(tuple(map(facets.state, states)))] if states else []
        if titled and not states:
            ways += [All(titled), All((Facets((facets.kind("post"),)), *called))]
        return ways[0] if len(ways) == 1 else Either(tuple(ways)) if ways else NOTHING

    def _programme(self, value: str) -> Node:
        return Facets(tuple(map(facets.programme, self._lookups.named("programme", value))))

    def _funder(self, value: str) -> Node:
        funders = self._lookups.named("organization", value)
        return Facets(tuple(map(facets.programme, self._lookups.funded(funders, self._day))))

    def _focal(self, value: str) -> Node:
        if value.casefold() in _ANY:
            return Facets((facets.has("focal"),))
        themes = map(facets.theme, self._lookups.themes(value))
        return Facets((*themes, *map(facets.focal_programme, self._lookups.named("programme", value))))

    def _tag(self, value: str) -> Node:
        return Facets(tuple(map(facets.tag, self._lookups.tags(value))))

    def _list(self, value: str) -> Node:
        return self._lists(self._lookups.named("list", value))

    def _lists(self, ids: Iterable[int]) -> Node:
        """Who stands on any of these lists or on one nested in them, or is found by their rules."""
        ids = self._lookups.nested_lists(ids)
        if not ids:
            return NOTHING
        ways: list[Node] = [Facets(tuple(map(facets.mailing_list, ids)))]
        for rule in self._lookups.rules(ids) if self._depth < 3 else ():
            found, notes = resolve(self._lookups.connection, parse(rule), self._depth + 1)
            self.notes += notes
            if not found.is_blank:
                ways.append(found.node)
        return ways[0] if len(ways) == 1 else Either(tuple(ways))

    def _audience(self, value: str) -> Node:
        return Facets(tuple(facets.level(LEVELS[word]) for word in _beginning(value, tuple(LEVELS))))

    def _media(self, value: str) -> Node:
        """The outlets that are called so or are there, and their people; all for `any`."""
        outlets = self._kind("media")
        ways = [way for way in (self._country(value), _plain([value])) if way != NOTHING]
        return outlets if value.casefold() in _ANY or not ways else All((outlets, _either(ways)))

    def _verified(self, value: str) -> Node:
        if value.casefold() == "never":
            return Facets((facets.NEVER,))
        from directory.search.dates import day_prefixes

        days = day_prefixes(value)
        if days is None:
            return NOTHING
        never = (
            (facets.NEVER,) if value.lstrip().startswith(("<", "≤")) else ()
        )  # not since that day, so not verified enough
        return Facets((*(facets.verified(day) for day in days), *never), is_prefix=True)

    def _has(self, value: str) -> Node:
        none = _NONE.match(value)
        if none:
            return self._no(value[none.end() :])
        if fold_latin(value).startswith("verif"):
            return Not(Facets((facets.NEVER,)))
        owned = _beginning(value, POSSESSIONS)
        found: list[Node] = [Facets(tuple(facets.has(each) for each in owned if each not in facets.KIN))]
        found += [Facets((facets.KIN[each],), is_prefix=True) for each in owned if each in facets.KIN]
        found = [part for part in found if part != NOTHING]
        return found[0] if len(found) == 1 else Either(tuple(found)) if found else NOTHING

    def _no(self, value: str) -> Node:
        found = self._has(value)
        return NOTHING if found == NOTHING else found.node if isinstance(found, Not) else Not(found)


_RESOLVERS: dict[str, Callable[[_Resolver, str], Node]] = {
    "country": _Resolver._country,
    "kind": _Resolver._kind,
    "org": _Resolver._org,
    "post": _Resolver._post,
    "programme": _Resolver._programme,
    "funder": _Resolver._funder,
    "focal": _Resolver._focal,
    "tag": _Resolver._tag,
    "list": _Resolver._list,
    "audience": _Resolver._audience,
    "verified": _Resolver._verified,
    "has": _Resolver._has,
    "no": _Resolver._no,
    **{name: partial(_Resolver._scoped, scope=scope) for name, scope in _SCOPES.items()},
}
_OF_WORDS = ("org", "post", "name")  # which take any words, so that whether there are such is yet to be seen
_ANY = ("any", "yes", "all")
_APART = re.compile(r"\s*[/&+]\s*")
_NONE = re.compile(r"(?:no|not|sans|sin|sem)[\s-]+", re.IGNORECASE)

_VALUES = {
    "kind": (*ENTRY_KINDS, *ORGANIZATION_KINDS), "audience": tuple(LEVELS), "has": POSSESSIONS, "no": POSSESSIONS,
    "verified": ("never",),
}  # fmt: skip


def _states(value: str) -> list[str]:
    """The states that a post may be in, or memberships; of two letters none, since titles begin so."""
    if len(value) < 3:
        return []
    from directory.search.vernacular import word_called

    return _beginning(value, STATES) or _beginning(word_called(value) or "", STATES)


def _sign(name: str) -> str | None:
    from directory.search.vernacular import sign_called

    return sign_called(name)


def _either_words(texts: Sequence[str]) -> Node:
    return _either([_plain([text]) for text in texts])


def _either(ways: Sequence[Node]) -> Node:
    return ways[0] if len(ways) == 1 else Either(tuple(ways))


def _plain(texts: Iterable[str]) -> Node:
    words = tuple(word_nodes(" ".join(texts)))
    return words[0] if len(words) == 1 else All(words)


def _beginning(value: str, words: tuple[str, ...]) -> list[str]:
    """The word itself, or those that begin with what was typed of it."""
    typed = fold_latin(value)
    whole = [word for word in words if fold_latin(word) == typed]
    return whole or [word for word in words if typed and fold_latin(word).startswith(typed)]
