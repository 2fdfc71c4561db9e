"""A query taken apart into what is typed and what filters, and put together again: the chips of the window.

    split_filters("ana country:MZ,MU has:phone")      == ("ana", ("country:MZ,MU", "has:phone"))
    join_filters("ana OR bela", ["country:MZ"])       == "country:MZ (ana OR bela)"

Only operators that narrow the whole query are filters: where it has alternatives or brackets of its own it stays one
text. Both forms ask for the same entries, which a test holds for any query.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

from directory.search.meanings import operator_named
from directory.search.query import AT, LONGEST_TEXT
from directory.search.tokens import TOKEN, is_negative, read_tokens, values_of

_QUOTES = '"“”«»„'
_SIGNS = tuple("-–−!")  # what would be read as "not" at its beginning
_APART = ",;|،()[]'‘’"  # what would part a value in two, or be taken from it


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
        name = operator_named(token["operator"]) or token["operator"]
        found.append(Filter(name, values_of(token["value"]), text.startswith("-")))
    return found


def split_filters(text: str) -> tuple[str, tuple[str, ...]]:
    """What is left of a query without its filters, and the filters. Any string will do."""
    if len(text) > LONGEST_TEXT:  # pasted; a search does not read on either
        return text, ()
    kept: list[str] = []
    filters: list[str] = []
    left: list[tuple[str, str | None]] = []  # the tokens that are kept
    at = 0
    for token, joiner in read_tokens(text):
        if joiner not in (None, "AND") or token["bracket"]:
            return text, ()
        begin, end = token.span()
        name, values = operator_named(token["operator"] or ""), values_of(token["value"] or "")
        is_spaced = token[0].partition(":")[2][:1].isspace()
        if name is not None and values and not is_spaced:
            signs = [joiner for _, joiner in takewhile(lambda each: each[1] or _says_nothing(each[0]), reversed(left))]
            if _MINUS in signs[1:]:
                return text, ()  # "not: not:" or "- AND": what is left of it would be for what stands behind the filter
            minus = left.pop()[0] if signs[:1] == [_MINUS] else ""
            begin -= len(minus)
            filters.append(Filter(name, values, bool(minus) is not is_negative(token["value"])).text)
        elif not (joiner and token["word"]):  # "and" beside an operator would be a word without it
            left.append((token[0], _MINUS if token["minus"] else joiner))
            continue
        kept.append(text[at:begin])
        at = end
    rest = " ".join(" ".join([*kept, text[at:]]).split())
    now = [(token[0].split(), _MINUS if token["minus"] else joiner) for token, joiner in read_tokens(rest)]
    if now != [(token.split(), joiner) for token, joiner in left]:
        return text, ()  # what stood on both sides of a filter would be one: "phone: country:MZ ana"
    return rest, tuple(dict.fromkeys(filters))


def _says_nothing(token: str) -> bool:
    """Whether a token asks for nothing, so that a sign before it is for what follows."""
    return not any(map(str.isalnum, token)) or token.casefold() in AT


_MINUS = "minus"


def join_filters(text: str, filters: Sequence[str]) -> str:
    """One query for both."""
    words = text.strip()
    if not filters:
        return words
    if len(words) > LONGEST_TEXT:
        return f"{' '.join(filters)} ({words})"
    alone, beside = (
        [(token[0], joiner) for token, joiner in read_tokens(unicodedata.normalize("NFKC", told))]
        for told in (words, " ".join((*filters, words)))
    )
    # "or" at its beginning would join the filters, or be one more value of the last
    if ("OR" in (joiner for _, joiner in beside)) or beside[len(beside) - len(alone) :] != alone:
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


def _quoted(value: str) -> str:
    """A value as it can be typed: what would end it too early is quoted."""
    bare = "".join(" " if character in _QUOTES else character for character in value)
    return f'"{bare}"' if any(c.isspace() or c in _APART for c in bare) or bare.startswith(("//", *_SIGNS)) else bare


def _balanced(text: str) -> str:
    """The same query with as many brackets closed as are opened, and a value's quotation mark: what is left open is
    read as closed at the end.
    """
    pieces: list[str] = []
    value = ""
    at, depth = 0, 0
    for token, _joiner in read_tokens(text):
        value = token["value"] or ""
        if token["bracket"] in ("(", "["):
            depth += 1
        elif token["bracket"] and depth:
            depth -= 1
        elif token["bracket"]:
            pieces += (text[at : token.start()], '""')  # nothing, and yet what stands beside it is not neighbours
            at = token.end()
    quote = '"' if sum(map(value.count, _QUOTES)) % 2 else ""
    return "".join((*pieces, text[at:], quote)) + ")" * depth
