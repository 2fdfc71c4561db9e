"""A file's bytes to the stretches that are cards, one at a time, without splitting the file into lines.

    for stretch in find_cards(data): raw = data[stretch.begin : stretch.end]

A card runs from its BEGIN line to its own END line. What stands inside is weighed by the lines to come:
a second BEGIN is a nested card where the outer one goes on after the inner END, otherwise the outer card
has lost its END and what it has is taken. Each line is looked at a bounded number of times.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from directory.vcard.restoring import restore

UNSEEN = rb"(?:[ \t\r\x00\xef\xbb\xbf]|\xc2\xa0|\xe2\x80[\x8b-\x8f])*+"  # what copying leaves around a line
# a BEGIN or END line; behind it a table has its empty columns, and a program's text what closes it behind END
MARK = re.compile(
    rb"^" + UNSEEN + rb"((?:[\w-]{1,40}\.)?AGENT[^:\r\n]{0,80}:[ \t]*)?"
    rb"(?:(BEGIN)[ \t]*:[ \t]*VCARD[,;]{0,80}+|END[ \t]*:[ \t]*VCARD[,;`'\")}\]]{0,80}+)" + UNSEEN + rb"$",
    re.IGNORECASE | re.MULTILINE,
)  # fmt: skip
BEGIN, END = b"BEGIN:VCARD", b"END:VCARD"
INDENTED = re.compile(rb"(?:[ \t]*\r?\n)*+([ \t]+)BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE)
CITED = re.compile(rb"^((?:[ \t]{0,4}>){1,9}[ \t]{0,4})BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
# cards put together as they are, each with its own byte order mark, or with a space for its last line end
JOINED = re.compile(rb"(END:VCARD)(?:[ \t]|\xef\xbb\xbf)*+(?=BEGIN:VCARD)", re.IGNORECASE)
LOOK_AHEAD = 24  # marks: how far a nested card is looked for
AGENT_ABOVE = re.compile(rb"(?:^|\n)[ \t]*(?:[\w-]{1,40}\.)?AGENT[^:\r\n]{0,80}:\s{0,8}\Z", re.IGNORECASE)
# what says somebody's name or reaches her: a card, though its BEGIN was lost
SAYING = re.compile(rb"^(?:FN|N|ORG|EMAIL|TEL)(?:;[^:\r\n]{0,80})?:[^\r\n]{0,80}?\w", re.IGNORECASE | re.MULTILINE)
VERSION = re.compile(rb"^VERSION:[234]", re.IGNORECASE | re.MULTILINE)
PROPERTY = re.compile(rb"[A-Za-z0-9_./-]{1,80}[;:]")


class Stretch(NamedTuple):
    """Where a card begins and ends in the file, the number of its first line, and what is known of its inside."""

    begin: int
    end: int
    line: int
    is_ended: bool
    is_simple: bool  # no other BEGIN or END in it
    is_headless: bool = False  # its BEGIN was lost


class Mark(NamedTuple):
    """A BEGIN or END line."""

    begin: int
    end: int
    is_begin: bool
    is_agent: bool  # `AGENT:BEGIN:VCARD` on one line


def normalise_ends(data: bytes) -> tuple[bytes, bool]:
    """The bytes with CR CR LF and lone CR made LF, cards that were joined without a line end put apart, and what
    stands before every line of a quoted or indented text taken away; untouched where there is nothing of the kind.
    And whether they are nothing but cards, one behind the other, which `find_cards` finds sooner."""
    if data.count(b"\r") != data.count(b"\r\n"):
        data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if _is_regular(data):
        return data, True
    data = JOINED.sub(rb"\1\n", data)
    if b"=" + END in data:  # a picture whose card ends on its line
        data = data.replace(b"=" + END, b"=\n" + END)
    before = INDENTED.match(data) or (CITED.search(data) if b">" in data else None)
    if before is not None:
        data = re.sub(rb"^" + re.escape(before[1]) + rb"(?=[^\r\n])", b"", data, flags=re.MULTILINE)
    is_begun = any(match[2] and match[0].rstrip()[-1:] not in b",;" for match in MARK.finditer(data))
    return data if is_begun else restore(data), False


def find_cards(data: bytes, *, is_regular: bool = False) -> Iterator[Stretch]:
    """The outermost cards of a file whose line ends are LF or CR LF."""
    if is_regular:
        yield from _find_regular(data)
        return
    marks = _Marks(data)
    position, line, counted = 0, 1, 0
    while True:
        begin = position if data.startswith(BEGIN, position) else _skip_blank(data, position)
        end = _find_simple_end(data, begin)
        is_ended = is_simple = end >= 0
        if end < 0:
            first = marks.next_begin(position)
            if marks.lost is not None:
                begin, end = marks.lost
                line += data.count(b"\n", counted, begin)
                counted = position = begin
                yield Stretch(begin, end, line, True, False, True)
                position = end
                continue
            if first is None:
                return
            begin = first.begin
            end, is_ended = marks.find_end(first)
        line += data.count(b"\n", counted, begin)
        counted = begin
        yield tuple.__new__(
            Stretch, (begin, end, line, is_ended, is_simple, False)
        )  # as Stretch's own, at half its cost
        position = end


def _line_end(data: bytes) -> bytes:
    """What the first line of a file ends with."""
    return b"\r\n" if data.startswith(b"\r\n", len(BEGIN)) else b"\n"


def _is_regular(data: bytes) -> bool:
    """Whether a file is nothing but cards, each from its BEGIN to its END, with no word like these between them."""
    end = _line_end(data)
    if not (data.startswith(BEGIN + end) and data.endswith(b"\n" + END + end)):
        return False
    count = data.count(b"\n" + END + end + BEGIN + end) + 1
    folded = data.upper()
    return folded.count(b"BEGIN") == count == folded.count(b"\nEND") and b"\n END" not in folded


def _find_regular(data: bytes) -> Iterator[Stretch]:
    """The cards of such a file: the next one begins where one ends."""
    last = b"\n" + END + _line_end(data)
    begin, line = 0, 1
    while begin < len(data):
        end = data.index(last, begin) + len(last)
        yield tuple.__new__(Stretch, (begin, end, line, True, True, False))
        line += data.count(b"\n", begin, end)
        begin = end


def marks_of(data: bytes) -> list[Mark]:
    """Every BEGIN and END line of some bytes."""
    return [_mark(match) for match in MARK.finditer(data)]


def is_announced(data: bytes, mark: Mark) -> bool:
    """Whether an AGENT line announces the card of a BEGIN mark (2.1 writes `AGENT:` and then the card)."""
    return mark.is_agent or AGENT_ABOVE.search(data, max(0, mark.begin - 200), mark.begin) is not None


def _mark(match: re.Match[bytes]) -> Mark:
    return Mark(match.start(), match.end(), match[2] is not None, match[1] is not None)


def _skip_blank(data: bytes, position: int) -> int:
    while data[position : position + 1] in (b"\r", b"\n") and position < len(data):
        position += 1
    return position


def _find_simple_end(data: bytes, begin: int) -> int:
    """Where the card that begins here ends, when nothing in it looks like another BEGIN or END; otherwise -1."""
    if not data.startswith(BEGIN, begin):
        return -1
    following = data.find(BEGIN, begin + len(BEGIN))
    found = data.find(b"\n" + END, begin, following if following >= 0 else len(data))
    end = found + 1 + len(END)
    if found < 0 or data[end : end + 1] not in (b"\r", b"\n", b""):
        return -1
    inside = data[begin + len(BEGIN) : found].upper()
    if inside[:1] not in (b"\r", b"\n") or b"BEGIN" in inside or b"\nEND" in inside or b"\n END" in inside:
        return -1
    return end + (2 if data.startswith(b"\r\n", end) else 1 if data.startswith(b"\n", end) else 0)


class _Marks:
    """The BEGIN and END lines of a file, found once, looked ahead at and let go."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._found: Iterator[re.Match[bytes]] | None = None
        self._waiting: deque[Mark] = deque()
        self.lost: tuple[int, int] | None = None  # a card before a stray END

    def next_begin(self, position: int) -> Mark | None:
        """The next BEGIN from a position on; `lost` is what stands before a stray END there, if that is a card.

        Stray ENDs behind nothing are passed over.
        """
        self.lost = None
        if self._found is None:
            self._found = MARK.finditer(self._data, position)
        while (mark := self._peek(0)) is not None and (mark.begin < position or not mark.is_begin):
            self._waiting.popleft()
            if mark.begin >= position:
                said = SAYING.search(self._data, position, mark.begin)
                if said is not None:  # at the beginning of a file there may be something else before it
                    first = VERSION.search(self._data, position, said.start()) or said
                    self.lost = position or first.start(), self._line_end(mark.end)
                    return None
                position = mark.end
        return mark

    def find_end(self, first: Mark) -> tuple[int, bool]:
        """Where the card of that mark ends, and whether by its own END line."""
        depth = 1
        self._waiting.popleft()
        while (mark := self._peek(0)) is not None:
            if mark.is_begin:
                if not is_announced(self._data, mark) and not self._is_nested():
                    return mark.begin, False
                depth += 1
            else:
                depth -= 1
            self._waiting.popleft()
            if depth == 0:
                return self._line_end(mark.end), True
        return len(self._data), False

    def _peek(self, index: int) -> Mark | None:
        while len(self._waiting) <= index:
            assert self._found is not None
            match = next(self._found, None)
            if match is None:
                return None
            self._waiting.append(_mark(match))
        return self._waiting[index]

    def _is_nested(self) -> bool:
        """Whether the outer card goes on after the inner one that begins at the first waiting mark."""
        depth = 0
        for index in range(LOOK_AHEAD):
            mark = self._peek(index)
            if mark is None:
                return False
            depth += 1 if mark.is_begin else -1
            if depth < 0:
                return True
            if depth == 0 and self._goes_on(mark.end):
                return True
        return False

    def _goes_on(self, position: int) -> bool:
        """Whether a property follows, rather than another card or nothing."""
        data = self._data
        while data[position : position + 1] in (b"\r", b"\n", b" ", b"\t") and position < len(data):
            position += 1
        return PROPERTY.match(data, position) is not None and MARK.match(data, position) is None

    def _line_end(self, position: int) -> int:
        return position + 1 if self._data.startswith(b"\n", position) else position
