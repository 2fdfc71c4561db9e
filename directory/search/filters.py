"""A query taken apart into what is typed and what filters, and put together again: the chips of the window.

    split_filters("ana country:MZ,MU has:phone")      == ("ana", ("country:MZ,MU", "has:phone"))
    join_filters("ana OR bela", ["country:MZ"])       == "country:MZ (ana OR bela)"

Only operators that narrow the whole query are filters: where it has alternatives or brackets of its own it stays one
text. Both forms ask for the same entries, which a test holds for any query.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from directory.search.operators import NAMES
from directory.search.query import TOKEN, VALUE

_QUOTES = '"“”«»„'


class Filter(NamedTuple):
    """An operator and its values, any of which will do; `is_not`: none of them may be so."""

    operator: str
    values: tuple[str, ...]
    is_not: bool = False

    @property
    def text(self) -> str:
        """As it is typed; a value that is more than a word stands in quotes."""
        sign = "-" if self.is_not else ""
        return f"{sign}{self.operator}:{','.join(map(_quoted, self.values))}"


def read_filter(text: str) -> Filter | None:
    """A filter as it is typed; None where a text is none."""
    words, filters = split_filters(text)
    return read_filters(filters)[0] if not words and len(filters) == 1 else None


def read_filters(texts: Iterable[str]) -> list[Filter]:
    """Filters as `split_filters` gives them, taken apart."""
    found = []
    for text in texts:
        token = TOKEN.match(text.removeprefix("-"))
        if token is None or not token["operator"]:
            continue
        name = NAMES.get(token["operator"].casefold(), token["operator"])
        found.append(Filter(name, _values(token["value"]), text.startswith("-")))
    return found


def split_filters(text: str) -> tuple[str, tuple[str, ...]]:
    """What is left of a query without its filters, and the filters. Any string will do."""
    kept: list[str] = []
    filters: list[str] = []
    at, is_negated = 0, False
    for token in TOKEN.finditer(text):
        if token["joiner"] not in (None, "AND", "&") or token["bracket"]:
            return text, ()
        name = NAMES.get((token["operator"] or "").casefold())
        if name is not None and _values(token["value"]):
            begin = token.start() - is_negated
            kept.append(text[at:begin])
            filters.append(Filter(name, _values(token["value"]), is_negated).text)
            at = token.end()
        is_negated = bool(token["minus"])
    return " ".join(" ".join([*kept, text[at:]]).split()), tuple(dict.fromkeys(filters))


def join_filters(text: str, filters: Sequence[str]) -> str:
    """One query for both."""
    words = text.strip()
    if not filters:
        return words
    if any(token["joiner"] in ("OR", "|") for token in TOKEN.finditer(words)):
        words = f"({_balanced(words)})"
    return " ".join(filter(None, (*filters, words)))


def add_value(filters: Sequence[str], operator: str, value: str) -> tuple[str, ...]:
    """The filters with one value more: of an operator that has one already, either will do."""
    return _changed(filters, operator, lambda values: (*values, value) if value not in values else values)


def remove_value(filters: Sequence[str], operator: str, value: str) -> tuple[str, ...]:
    """The filters without a value; an operator without any goes."""
    return _changed(filters, operator, lambda values: tuple(one for one in values if one != value))


def _changed(
    filters: Sequence[str], operator: str, change: Callable[[tuple[str, ...]], tuple[str, ...]]
) -> tuple[str, ...]:
    known = read_filters(filters)
    before = next((each for each in known if each.operator == operator and not each.is_not), None)
    values = change(before.values if before else ())
    made = Filter(operator, values)
    if before is None:
        known.append(made)
    else:
        known[known.index(before)] = made
    return tuple(each.text for each in known if each.values)


def _values(written: str) -> tuple[str, ...]:
    return tuple(filter(None, (quoted or plain for quoted, plain in VALUE.findall(written))))


def _quoted(value: str) -> str:
    """A value as it can be typed: what would end it too early is quoted."""
    bare = "".join(" " if character in _QUOTES else character for character in value)
    return f'"{bare}"' if any(c.isspace() or c in ",()" for c in bare) or bare.startswith("//") else bare


def _balanced(text: str) -> str:
    """The same query with as many brackets closed as are opened: what is left open is read as closed at the end."""
    pieces, at, depth = [], 0, 0
    for token in TOKEN.finditer(text):
        if token["bracket"] == "(":
            depth += 1
        elif token["bracket"] == ")" and depth:
            depth -= 1
        elif token["bracket"] == ")":
            pieces.append(text[at : token.start()])
            at = token.end()
    return "".join((*pieces, text[at:])) + ")" * depth
