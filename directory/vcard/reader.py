"""Bytes to cards, tolerant of whatever real programs write; no database, no vobject.

    for card in read_cards(data): ...        # Card, or RejectedRecord with line, bytes and reason

Cards are read one at a time, so one broken card never loses another: a missing END is seen at the next
BEGIN, a truncated file keeps what it has. A clean UTF-8 card takes a short path, everything else a
tolerant one that gives the same for the same card. Linear in the size of the file: no expression that
can backtrack is run on raw lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from directory.encodings import guess_encoding
from directory.records import RejectedRecord
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.card import Card, Params, Property
from directory.vcard.charsets import find_codec, is_wide
from directory.vcard.decoding import (
    GUESSED,
    HIDDEN,
    Encodings,
    decode_property,
    is_disguised,
    is_doubled,
    is_escaped,
    parse_head,
    split_head,
)
from directory.vcard.lines import RawLine, to_utf8, unfold
from directory.vcard.macintosh import is_misread, speaks_macintosh
from directory.vcard.scanning import Mark, Stretch, find_cards, is_announced, marks_of, normalise_ends

MEGABYTE = 1024 * 1024
CARD_CAP = 10 * MEGABYTE
LINE_CAP = 8 * MEGABYTE
DEPTH_CAP = 8
PROPERTY_CAP = 10_000
HEADS_CAP = 5_000
VERSION = re.compile(
    rb"^[ \t]{0,80}(?:[\w-]{1,40}\.)?VERSION[^:\r\n]{0,40}:[ \t]{0,8}([0-9.]{1,8})", re.IGNORECASE | re.MULTILINE
)
CHARSET = re.compile(rb"CHARSET=\"?([A-Za-z0-9_.-]{2,40})", re.IGNORECASE)
BARE = re.compile(rb"^[A-Z-]{1,40};(?:HOME|WORK|CELL|VOICE|FAX|PREF|INTERNET|QUOTED-PRINTABLE)[;:]", re.MULTILINE)
TEMPLATE = re.compile(r"\n[ \t]+(?:item\d+\.)?[A-Za-z]{1,8}[;:]")  # a property that is indented, perhaps
PLAIN_HEAD = re.compile(r"(?:[A-Za-z0-9-]+\.)?[A-Za-z][A-Za-z0-9-]*(?:;[A-Za-z0-9-]+(?:=[^\";:\\^]*)?)*")
OURS = b"PRODID:-//Liaison//"  # our own writer disguises nothing
VERSIONS = ("2.1", "3.0", "4.0")
# what is left of a character of UTF-8 in quoted-printable where a file was cut
CUT = re.compile(
    rb"(?:=[CD][0-9A-F]|=E[0-9A-F](?:=[89AB][0-9A-F])?|=F[0-7](?:=[89AB][0-9A-F]){0,2})?(?:=[0-9A-F]?)?$",
    re.IGNORECASE,
)
SLASHED = re.compile(rb"\\'")  # twice as fast to look for as its two bytes
# what makes the short path look twice at every card of a file
HIDING = (b"\x00", b"\x1b", b"\n\t", b"\\'")
SAYS_NOTHING = {"PRODID", "REV", "UID", "PROFILE"}

EMPTY = QT_TRANSLATE_NOOP("directory", "the card says nothing: no name, organisation, e-mail or phone")
TOO_LARGE = QT_TRANSLATE_NOOP("directory", "the card is larger than {limit} MB")
TOO_DEEP = QT_TRANSLATE_NOOP("directory", "cards stand inside each other more than {limit} deep")
NO_END = QT_TRANSLATE_NOOP("directory", "the card had no end; what stood before the next one was taken")
NO_BEGIN = QT_TRANSLATE_NOOP("directory", "the card had no beginning; what stood before its end was taken")
JUNK = QT_TRANSLATE_NOOP("directory", "line {line} is no property and was passed over")
COMMA = QT_TRANSLATE_NOOP("directory", "line {line} has a comma where a semicolon belongs; it was read as one")
LONG_LINE = QT_TRANSLATE_NOOP("directory", "line {line} is longer than {limit} MB and was passed over")
TOO_MANY = QT_TRANSLATE_NOOP("directory", "the card has more than {limit} properties; the others were left out")


# what stands before colons, parsed once for a whole file
Heads = dict[str, tuple[str, Params, str | None]]


def read_cards(data: bytes, encoding: str | None = None) -> Iterator[Card | RejectedRecord]:
    """The cards of a file in order. `encoding` is used where neither the file nor a property says one."""
    data, found = to_utf8(data)
    data, is_regular = normalise_ends(data)
    encodings = Encodings(
        found or encoding,
        cache(lambda: None if found or encoding else _find_charset(data)),
        cache(lambda: guess_encoding(data)),
        cache(lambda: speaks_macintosh(data)),
    )
    is_wanted = found is None and encoding is not None  # said by the user: every card passes its decoder
    heads: Heads = {}
    is_odd = _is_odd_somewhere(data)
    end = _find_line_end(data)
    for stretch in find_cards(data, is_regular=is_regular):
        if len(heads) > HEADS_CAP:
            heads.clear()
        raw = data[stretch.begin : stretch.end]
        if len(raw) > CARD_CAP:
            yield RejectedRecord(stretch.line, raw, Text(TOO_LARGE, {"limit": CARD_CAP // MEGABYTE}))
            continue
        if stretch.is_headless:
            salvaged = _judge(_read_headless(stretch.line, raw, encodings))
            if isinstance(salvaged, Card):
                yield salvaged
            continue
        card = None
        if stretch.is_simple and not is_wanted:
            card = _read_clean(stretch.line, raw, heads, end) if not (is_odd and _is_odd(raw)) else None
        if card is not None:
            yield _judge(card)
        elif stretch.is_simple:
            yield _judge(_read_tolerant(stretch.line, raw, _body(raw, is_ended=True), True, encodings))
        else:
            yield from _read_nested(stretch, raw, encodings)


def _read_headless(first: int, raw: bytes, encodings: Encodings) -> Card:
    """A card without its BEGIN, which it is given back: what is kept of it can be read again."""
    raw = b"BEGIN:VCARD\r\n" + raw
    card = _read_tolerant(first - 1, raw, _body(raw, is_ended=True), True, encodings)
    return card._replace(line=first, problems=(Text(NO_BEGIN), *card.problems))


def _judge(card: Card) -> Card | RejectedRecord:
    for prop in card.properties:
        if prop.name not in SAYS_NOTHING:
            return card
    return RejectedRecord(card.line, card.raw, Text(EMPTY))


def _body(raw: bytes, *, is_ended: bool) -> list[bytes]:
    """A card's physical lines between BEGIN and END."""
    lines = raw.replace(b"\r\n", b"\n").split(b"\n")
    if is_ended:
        while lines and not lines[-1].strip():
            lines.pop()
        lines.pop()
    return lines[1:]


def _read_nested(stretch: Stretch, raw: bytes, encodings: Encodings) -> Iterator[Card | RejectedRecord]:
    """A card that may have cards inside: an AGENT's stays its property; any other becomes a card of its own."""
    own: list[tuple[int, bytes]] = []  # where it stood, what stood there
    stack: list[tuple[Mark, bool, list[tuple[int, bytes]]]] = []
    found: list[tuple[int, int, list[tuple[int, bytes]], bool]] = []
    position = 0
    for mark in marks_of(raw):
        target = stack[-1][2] if stack else own
        if mark.begin > position:
            target.append((position, raw[position : mark.begin]))
        position = mark.end
        if mark.is_begin:
            if len(stack) > DEPTH_CAP:
                yield RejectedRecord(stretch.line, raw, Text(TOO_DEEP, {"limit": DEPTH_CAP}))
                return
            stack.append((mark, bool(stack) and is_announced(raw, mark), []))
        elif stack:
            begun, is_agent, inside = stack.pop()
            if is_agent:
                _append_agent(stack[-1][2] if stack else own, begun, raw[begun.begin : mark.end])
            else:
                found.append((begun.begin, mark.end, inside, True))
    if position < len(raw) and stack:
        stack[-1][2].append((position, raw[position:]))
    found += [(begun.begin, len(raw), inside, False) for begun, _is_agent, inside in stack]
    for begin, end, inside, is_ended in sorted(found, key=lambda item: item[0]):
        lines: list[bytes] = []
        for _position, piece in inside:
            lines += piece.replace(b"\r\n", b"\n").removeprefix(b"\n").split(b"\n")
        line = stretch.line + raw.count(b"\n", 0, begin)
        whole = raw[begin:end] + (b"" if raw[begin:end].endswith(b"\n") else b"\r\n")
        yield _judge(_read_tolerant(line, whole, lines, is_ended, encodings))


def _append_agent(target: list[tuple[int, bytes]], begun: Mark, value: bytes) -> None:
    """An agent's card as 3.0 writes it: the escaped value of its AGENT property, kept as it is."""
    before = target[-1][1] if target else b""
    if begun.is_agent:
        head, _colon, value = value.partition(b":")
        before += head + b":"
    escaped = b"\\n".join(value.replace(b"\r\n", b"\n").strip().split(b"\n"))
    escaped = escaped.replace(b",", b"\\,").replace(b";", b"\\;")
    target[-1:] = [(begun.begin, before.rstrip() + escaped + b"\n")]


def _find_line_end(data: bytes) -> str | None:
    """What all lines end with; None where it is not the same everywhere."""
    returns = data.count(b"\r")
    return "\n" if not returns else "\r\n" if returns == data.count(b"\n") else None


def _is_odd_somewhere(data: bytes) -> bool:
    """Whether any card of a file may be odd; of two signs the rarer is looked for first."""
    signs = ((b"\x00", b"\x00"), (b"\x1b", b"\x1b"), (b"\t", b"\n\t"), (b"&", b"&"), (b"?", b"=?"))
    is_odd = any(rare in data and sign in data for rare, sign in signs) or HIDDEN.search(data) is not None
    is_odd = is_odd or is_escaped(data) or SLASHED.search(data) is not None
    return is_odd or (not data.isascii() and (is_doubled(data) or is_misread(data)))


def _is_odd(raw: bytes) -> bool:
    """Whether a card has to be read by the tolerant path for what may be hidden in it."""
    if any(sign in raw for sign in HIDING):
        return True
    return (
        HIDDEN.search(raw) is not None
        or is_doubled(raw)
        or is_misread(raw)
        or is_escaped(raw)
        or is_disguised(raw.decode("utf-8", "replace"))
    )


def _read_clean(first: int, raw: bytes, heads: Heads, end: str | None) -> Card | None:
    """The short path: UTF-8, nothing encoded, no blank line, plain names; None where the card is not so.

    `end` is what all lines of the file end with (None: to be seen in the card).
    """
    end = end or _find_line_end(raw)
    if end is None:
        return None
    try:
        text = raw.decode().rstrip("\r\n")
    except UnicodeDecodeError:
        return None
    numbers: list[int] = []
    if "\n " in text:
        if TEMPLATE.search(text):
            return None
        pieces = text.split(f"{end} ")
        text, numbers = "".join(pieces), _number_lines(pieces, end, first)
    lines = text.split(end)[1:-1]
    if not lines or not lines[0].startswith("VERSION:") or len(lines) > PROPERTY_CAP:
        return None
    version = lines[0][8:].strip()
    is_plain = version == "2.1"
    if version not in VERSIONS or (is_plain and numbers):
        return None  # 2.1 folds at a space of the text
    new = tuple.__new__  # as Property's own, which a file of 10,000 cards would call 100,000 times
    for _time in range(2):
        try:
            properties = [
                new(Property, (name, value, params, group, number, None, is_plain, False))
                for number, line in (
                    zip(numbers[1:], lines[1:], strict=True) if numbers else enumerate(lines[1:], first + 2)
                )
                for head, value in (line.split(":", 1),)
                for name, params, group in (heads[head],)
            ]
            return new(Card, (first, raw, version, tuple(properties), ()))
        except KeyError:
            if not _learn_heads(lines[1:], heads):
                break
        except ValueError:
            break  # a line without a colon
    return None


def _learn_heads(lines: list[str], heads: Heads) -> bool:
    """Parse the heads of a card's lines that are new; False where one of them needs the tolerant path."""
    for line in lines:
        head, colon, _value = line.partition(":")
        if head in heads:
            continue
        if not colon or not PLAIN_HEAD.fullmatch(head):
            return False
        parsed = parse_head(head)
        is_encoded = any(key in ("ENCODING", "CHARSET") for key, _values in parsed[1])
        if is_encoded or parsed[0] in ("VERSION", "BEGIN", "END"):
            return False
        heads[head] = parsed
    return True


def _number_lines(pieces: list[str], end: str, first: int) -> list[int]:
    """The numbers of a card's lines but BEGIN and END, which folds have cut into pieces."""
    numbers: list[int] = []
    number = first
    for piece in pieces:
        count = piece.count(end)
        numbers += range(number + 1, number + count + 1)
        number += count + 1  # and the line that the fold begins
    return numbers[:-1]


def _read_tolerant(first: int, raw: bytes, body: list[bytes], is_ended: bool, encodings: Encodings) -> Card:
    version = _find_version(raw, body)
    encodings = encodings._replace(is_ours=OURS in raw)
    problems = [] if is_ended else [Text(NO_END)]
    if not is_ended and body and b"QUOTED" in raw.upper() and b"UTF-8" in raw.upper():
        body = [*body[:-1], CUT.sub(b"", body[-1].rstrip())]
    properties: list[Property] = []
    told: set[str] = set()
    for line in unfold(body, first + 1, keeps_space=version == "2.1"):
        if len(properties) >= PROPERTY_CAP:
            problems.append(Text(TOO_MANY, {"limit": PROPERTY_CAP}))
            break
        if line.is_mended:
            problems.append(Text(COMMA, {"line": line.number}))
        prop, problem = _read_line(line, version, encodings)
        if problem is not None and not (problem.template == GUESSED and problem.template in told):
            problems.append(problem)  # an encoding that is not said is not said again for each line
            told.add(problem.template)
        if prop is not None and prop.name not in ("VERSION", "BEGIN", "END"):
            properties.append(prop)
    return Card(first, raw, version, tuple(properties), tuple(problems))


def _read_line(line: RawLine, version: str, encodings: Encodings) -> tuple[Property | None, Text | None]:
    if len(line.data) > LINE_CAP:
        return None, Text(LONG_LINE, {"line": line.number, "limit": LINE_CAP // MEGABYTE})
    head = split_head(line.data, encodings)
    if head is None:
        return None, Text(JUNK, {"line": line.number})
    return decode_property(*head, line.number, version, encodings)


def _find_version(raw: bytes, body: list[bytes]) -> str:
    """The family a card belongs to: 2.1, 3.0 or 4.0, as it says or as it is written."""
    match = VERSION.search(b"\n".join(body) if b"AGENT" in raw.upper() else raw)
    said = match[1][:1] if match else b""
    if said:
        return "2.1" if said in b"12" else "3.0" if said == b"3" else "4.0"
    return "2.1" if BARE.search(raw) or b"QUOTED-PRINTABLE" in raw.upper() else "3.0"


def _find_charset(data: bytes) -> str | None:
    """The charset other than UTF-8 that a property of the file names: what says none is likely to be in it too."""
    if b"HARSET" not in data and b"harset" not in data:
        return None
    for match in CHARSET.finditer(data):
        codec = find_codec(match[1].decode("ascii"))
        if codec not in (None, "utf-8", "ascii") and not is_wide(codec):
            return codec
    return None
