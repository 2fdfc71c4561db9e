"""What an entry is, as terms of the index: one letter says which question the term answers, the rest is the answer.

    kperson  cmz  oministry  l30  yphone  d20260512      a person in Mozambique, at a ministry, internal, …

They stand in the column `facet`, which words are never looked for in, and are asked for by the operators of the
search box (operators.py). What has a number is named by it, so that a programme, list, tag or theme can be renamed
without a change of all that belongs to it.
"""

from __future__ import annotations

from itertools import pairwise

from directory.search.folding import fold_latin, fold_words

EVERY = "a"  # stands in every document: what "not" is taken from
NEVER = "dnever"  # never verified
PART, WORD, SOUND, WHOLE, INITIALS, BACKWARDS = "123456"  # what the terms of alike.py begin with
SHORTEST_PART = 3
KIN = {"programme": "g", "list": "i", "country": "c"}  # what something belongs to, by what all terms of it begin with
PAIR = "ǀ"  # a letter (U+01C0) that no word has: joins two words that stand next to each other


def kind(word: str) -> str:
    """An entry of that kind."""
    return "k" + word


def organization_kind(word: str) -> str:
    """An organization of that kind, or somebody at one."""
    return "o" + fold_latin(word)


def country(code: str) -> str:
    """In that country (ISO 3166-1 alpha-2)."""
    return "c" + code.lower()


def level(number: int) -> str:
    """Of that audience."""
    return f"l{number}"


def has(what: str) -> str:
    """Has one: a phone, an email, an address …"""
    return "y" + what


def state(word: str) -> str:
    """How a post is held, or in which capacity somebody works."""
    return "v" + fold_latin(word)


def verified(day: str | None) -> str:
    """Verified on that ISO date."""
    return "d" + day.replace("-", "") if day else NEVER


def membership(id_: int) -> str:
    """The person or post of that membership."""
    return f"m{id_}"


def successor(id_: int) -> str:
    """An organization that this one has become, at once or in the end."""
    return f"s{id_}"


def programme(id_: int) -> str:
    """Belongs to that programme or to one below it."""
    return f"g{id_}"


def focal_programme(id_: int) -> str:
    """Is a focal point of that programme or of one below it."""
    return f"f{id_}"


def theme(id_: int) -> str:
    """Is a focal point of that theme."""
    return f"h{id_}"


def mailing_list(id_: int) -> str:
    """Stands on that list."""
    return f"i{id_}"


def tag(id_: int) -> str:
    """Carries that tag."""
    return f"t{id_}"


def then(block: str) -> str:
    """Was so on the days of that block (spans.py); of the index of other days."""
    return "b" + block


def otherwise(block: str) -> str:
    """Was not what it is today on the days of that block."""
    return "u" + block


def pairs(text: str) -> list[tuple[str, ...]]:
    """The words of a text that stand next to each other, for exact phrases: in its own script, and in Latin."""
    ways = dict.fromkeys(map(tuple, fold_words(text)))
    return [tuple("q" + one + PAIR + other for one, other in pairwise(way)) for way in ways]
