"""jCard (RFC 7095), a card as JSON, to the content lines of 4.0 that the reader knows.

    convert_jcards(json.loads(text), text).text   ->   "BEGIN:VCARD\\nVERSION:4.0\\nFN:Ana\\nEND:VCARD\\n"

Cards are found wherever they stand: alone, in a list of them, in the answer of a registry (RDAP's `vcardArray`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Self

from directory.records import Original
from directory.vcard.values import CONTROL, escape

DATES = ("BDAY", "ANNIVERSARY", "DEATHDATE")  # a text here is no date, and says so
NAME = re.compile(r"[A-Za-z0-9-]{1,80}")


TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}\n]')


class Converted(NamedTuple):
    """Cards of another form as content lines, the line of the other form that each of these lines is, and by the
    number of its first content line how each card was written."""

    text: str
    lines: tuple[int, ...]
    originals: Mapping[int, Original]


class ContentLines(bytes):
    """The bytes of `Converted`, for the reader, who goes by them alone, and for whoever shows what it has read."""

    originals: Mapping[int, Original]

    @classmethod
    def of(cls, converted: Converted) -> Self:
        """The content lines of cards that were converted."""
        made = cls(converted.text.encode("utf-8", "replace"))
        made.originals = converted.originals
        return made


def convert_jcards(found: Any, text: str) -> Converted:
    """All the cards in a JSON value, in its order, as a file of 4.0, empty where there is none; `text` is the value as
    it is written."""
    cards = list(_find_cards(found))
    places = list(_find_places(text))
    if len(places) != len(cards):  # of a name that stands twice in an object only the last is read
        places = [([1], _write(card)) for card in cards]
    return join(_card(card, *place) for card, place in zip(cards, places, strict=True))


def join(cards: Iterable[Converted]) -> Converted:
    """Several cards as one file."""
    cards = list(cards)
    lines: list[int] = []
    originals: dict[int, Original] = {}
    for card in cards:
        originals |= {number + len(lines): original for number, original in card.originals.items()}
        lines += card.lines
    return Converted("".join(card.text for card in cards), tuple(lines), originals)


def _write(card: list[Any]) -> str:
    """The card as JSON; half a character in it is told as such."""
    return json.dumps(["vcard", card], ensure_ascii=False, indent=1).encode("utf-8", "replace").decode()


def _find_places(text: str) -> Iterator[tuple[list[int], str]]:
    """The line of each card in a JSON text, those of its properties behind it, and the card as it is written."""
    line, depth, own, is_begun = 1, 0, 0, False
    place: list[int] = []
    begin, opened = 0, (0, 1)  # where the card and the last list begin; the line of the latter
    for match in TOKEN.finditer(text):
        token = match.group()
        if token == "\n":
            line += 1
            continue
        if token in "[{":
            depth += 1
            opened = match.start(), line
            if place and depth == own + 2:
                place.append(line)
        elif token in "]}":
            if place and depth == own:
                yield place, text[begin : match.end()]
                place = []
            depth -= 1
        elif is_begun and not place and token == '"vcard"':
            place, own, begin = [opened[1]], depth, opened[0]
        is_begun = token == "["


def _find_cards(found: Any) -> Iterator[list[Any]]:
    waiting = [found]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += reversed(list(value.values()))
        elif isinstance(value, list):
            if len(value) > 1 and value[0] == "vcard" and isinstance(value[1], list):
                yield value[1]
            else:
                waiting += reversed(value)


def _card(properties: list[Any], place: list[int], written: str) -> Converted:
    first, *lines = place
    listed = [prop for prop in properties if isinstance(prop, list)]
    lines += [first] * (len(listed) - len(lines))
    placed = ((_line(prop), number) for prop, number in zip(listed, lines, strict=False))
    return wrap(placed, first, Original("jCard", written))


def wrap(lines: Iterable[tuple[str | None, int]], first: int, original: Original) -> Converted:
    """The lines of one card between its first and its last, VERSION before all others; each with its place."""
    said = [(line, number) for line, number in lines if line is not None]
    kept = [(t, n) for t, n in said if not t.upper().startswith(("VERSION:", "VERSION;", "BEGIN:", "END:"))]
    last = kept[-1][1] if kept else first
    whole = [("BEGIN:VCARD", first), ("VERSION:4.0", first), *kept, ("END:VCARD", last)]
    text = "".join(f"{line}\n" for line, _number in whole)
    return Converted(text, tuple(number for _line, number in whole), {1: original})


def _line(prop: Any) -> str | None:
    """One property; None for what has not the shape of one: name, parameters, type, values."""
    if not (isinstance(prop, list) and len(prop) > 3 and isinstance(prop[0], str) and isinstance(prop[2], str)):
        return None
    said = prop[1].items() if isinstance(prop[1], dict) else ()
    params = [(str(key), [_word(v) for v in (value if isinstance(value, list) else [value])]) for key, value in said]
    before, _dot, name = prop[0].rpartition(".")  # some leave the group where a content line has it
    group = next((values[0] for key, values in params if key.lower() == "group" and values), None) or before
    is_text = prop[2].lower() == "text"
    value = ",".join(_value(value, is_text) for value in prop[3:])
    return content_line(name, [p for p in params if p[0].lower() != "group"], prop[2], value, group)


def _value(value: Any, is_text: bool) -> str:
    """One value; components of a structured one are a list, several values of a component a list in that."""
    if isinstance(value, list):
        return ";".join(",".join(_one(v, is_text) for v in (c if isinstance(c, list) else [c])) for c in value)
    return _one(value, is_text)


def _one(value: Any, is_text: bool) -> str:
    text = _word(value)
    return escape(text) if is_text else CONTROL.sub("", " ".join(text.splitlines()))


def _word(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value).upper() if isinstance(value, bool) else "" if value is None else str(value)


def content_line(
    name: str, params: Iterable[tuple[str, list[str]]], kind: str, value: str, group: str | None
) -> str | None:
    """A property as one line, its value encoded already; `kind` is its type's name. None where it has no good name."""
    if not NAME.fullmatch(name):
        return None
    head = f"{group}.{name.upper()}" if group and NAME.fullmatch(group) else name.upper()
    kind = kind.lower()
    if kind not in ("unknown", "text") or (kind == "text" and name.upper() in DATES):
        params = [*params, ("VALUE", [kind])]
    said = "".join(
        f";{key.upper()}={','.join(map(_quote, values))}" for key, values in params if values and NAME.fullmatch(key)
    )
    return f"{head}{said}:{value}"


def _quote(word: str) -> str:
    """A parameter's value (RFC 6868), quoted where it holds what ends one."""
    word = CONTROL.sub("", word).replace("^", "^^").replace("\n", "^n").replace('"', "^'").replace("\t", " ")
    return f'"{word}"' if re.search("[,;:]", word) else word
