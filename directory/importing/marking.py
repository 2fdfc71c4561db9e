"""A release's text as it was received, with what was understood marked where it stands.

    mark_lines(data, "release.txt", None, parse(data, "release.txt"))   ->   MarkedLine for each line

A line of the contact block names the record that was made from it; organizations and programmes that the text
suggests are marked by their places in the line, also where a name goes on in the next one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from directory.press.blocks import find_contacts
from directory.press.text import Line, read_lines
from directory.records import ParsedFile, Suggestion

SHOWN = 3000  # lines of a text that are shown, those of its contacts besides


@dataclass(frozen=True, slots=True)
class Place:
    """Characters of a line, from begin to before end, and what they name: organization or programme."""

    begin: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of the text: its number in the file, the index of the record that it belongs to, what it names."""

    number: int
    text: str
    record: int | None = None
    places: tuple[Place, ...] = ()


def mark_lines(data: bytes, name: str, encoding: str | None, file: ParsedFile) -> tuple[MarkedLine, ...]:
    """The lines of a release whose records and suggestions are those of `file`."""
    lines = read_lines(data, name, encoding).lines
    # one record for each contact, in the same order (directory/press/parser.py)
    spans = [(contact.first, contact.last, at) for at, contact in enumerate(find_contacts(lines))]
    owner = {number: at for first, last, at in spans for number in range(first, last + 1)}
    shown = [line for at, line in enumerate(lines) if at < SHOWN or line.number in owner]
    places = _find_places(shown, file.suggestions)
    return tuple(
        MarkedLine(line.number, line.text, owner.get(line.number), tuple(sorted(places[at], key=lambda p: p.begin)))
        for at, line in enumerate(shown)
    )


def _find_places(lines: Sequence[Line], suggestions: Sequence[Suggestion]) -> dict[int, list[Place]]:
    """Where the suggestions stand, by the position of the line; a longer name covers a shorter one inside it."""
    text = "\n".join(line.text for line in lines)
    starts = list(accumulate((len(line.text) + 1 for line in lines), initial=0))
    found: dict[int, list[Place]] = defaultdict(list)
    covered = bytearray(len(text))
    for suggestion in sorted(suggestions, key=lambda s: -len(s.name)):
        words = r"\s+".join(map(re.escape, suggestion.name.split()))
        for match in re.finditer(rf"(?<!\w){words}(?!\w)", text):
            if any(covered[match.start() : match.end()]):
                continue
            covered[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
            for at, begin, end in _pieces(starts, match.start(), match.end()):
                found[at].append(Place(begin, end, suggestion.kind))
    return found


def _pieces(starts: Sequence[int], begin: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The part of each line that a stretch of the whole text covers: (line, begin, end)."""
    at = bisect_right(starts, begin) - 1
    while begin < end:
        until = min(end, starts[at + 1] - 1)
        if until > begin:
            yield at, begin - starts[at], until - starts[at]
        at += 1
        begin = starts[at]
