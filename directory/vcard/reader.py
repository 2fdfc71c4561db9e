"""Bytes to cards, tolerant of whatever real programs write; no database, no vobject.

    for card in read_cards(data): ...        # Card, or RejectedRecord with line, bytes and reason

Cards are found by their BEGIN and END lines, one at a time, so that one broken card never loses
another: a missing END is seen at the next BEGIN, a truncated file keeps what it has. Clean UTF-8
cards take a short path; everything else a tolerant one that gives the same for the same card.
Linear in the size of the file: no expression that can backtrack is run on raw lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from directory.records import RejectedRecord
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.card import Card, Property
from directory.vcard.decoding import decode_property, split_head
from directory.vcard.lines import LINE_CAP, split_physical, to_utf8, unfold

CARD_CAP = 10 * 1024 * 1024
DEPTH_CAP = 8
BEGIN = re.compile(rb"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
END = re.compile(rb"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
VERSION = re.compile(rb"^VERSION[^:\n]{0,40}:\s*([234]\.[01])", re.IGNORECASE | re.MULTILINE)
CHARSET = re.compile(rb"CHARSET=\"?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)

EMPTY = QT_TRANSLATE_NOOP("directory", "the card says nothing: no name, organisation, e-mail or phone")
TOO_LARGE = QT_TRANSLATE_NOOP("directory", "the card is larger than {limit} MB")
TOO_DEEP = QT_TRANSLATE_NOOP("directory", "cards stand inside each other more than {limit} deep")
NO_END = QT_TRANSLATE_NOOP("directory", "the card had no end; what stood before the next one was taken")
JUNK = QT_TRANSLATE_NOOP("directory", "line {line} is no property and was passed over")


def read_cards(data: bytes, encoding: str | None = None) -> Iterator[Card | RejectedRecord]:
    """The cards of a file in order. `encoding` is used where neither the file nor a property says one."""
    data, found = to_utf8(data)
    lines = split_physical(data)
    fallback = encoding or found or _find_charset(data)
    for first, body, is_ended in _split_cards(lines):
        yield from _read_card(first, body, is_ended, fallback)


def _split_cards(lines: list[bytes]) -> Iterator[tuple[int, list[bytes], bool]]:
    """The lines of each outermost card, BEGIN and END included, with the number of its first line."""
    start: int | None = None
    depth = 0
    agents: list[bool] = []  # whether each inner card is an AGENT's
    for index, line in enumerate(lines):
        if len(line) > 40 or b":" not in line:
            continue
        if BEGIN.fullmatch(line):
            if start is None:
                start, depth, agents = index, 1, []
                continue
            is_agent = _ends_with_agent(lines, index)
            if is_agent or _is_nested(lines, index):
                depth += 1
                agents.append(is_agent)
                continue
            yield start + 1, lines[start:index], False
            start, depth, agents = index, 1, []
        elif start is not None and END.fullmatch(line):
            depth -= 1
            if depth == 0:
                yield start + 1, lines[start : index + 1], True
                start = None
    if start is not None:
        yield start + 1, lines[start:], False


def _ends_with_agent(lines: list[bytes], index: int) -> bool:
    """Whether the line before announces an AGENT's card (2.1: `AGENT:` and then a card)."""
    before = next((lines[i] for i in range(index - 1, max(-1, index - 4), -1) if lines[i].strip()), b"")
    return before.upper().lstrip().startswith(b"AGENT") and before.rstrip().endswith(b":")


def _is_nested(lines: list[bytes], index: int) -> bool:
    """Whether an inner BEGIN has an END of its own before the outer card's: two ENDs follow without a BEGIN between."""
    depth, ends = 0, 0
    for line in lines[index : index + 2000]:
        if len(line) > 40:
            continue
        if BEGIN.fullmatch(line):
            depth += 1
            if depth > 1 and ends:
                return False
        elif END.fullmatch(line):
            ends += 1
            if ends > depth:
                return True
    return False


def _read_card(first: int, body: list[bytes], is_ended: bool, fallback: str | None) -> Iterator[Card | RejectedRecord]:
    raw = b"\r\n".join(body) + b"\r\n"
    if len(raw) > CARD_CAP:
        yield RejectedRecord(first, raw, Text(TOO_LARGE, {"limit": CARD_CAP // (1024 * 1024)}))
        return
    inner = [(i, line) for i, line in enumerate(body[1:], 1) if len(line) <= 40 and BEGIN.fullmatch(line)]
    if inner:
        yield from _read_nested(first, body, is_ended, fallback)
        return
    card = _read_clean(first, raw, body, is_ended) or _read_tolerant(first, raw, body, is_ended, fallback)
    if any(prop.name not in ("VERSION", "PRODID", "REV", "UID") for prop in card.properties):
        yield card
    else:
        yield RejectedRecord(first, raw, Text(EMPTY))


def _read_nested(
    first: int, body: list[bytes], is_ended: bool, fallback: str | None
) -> Iterator[Card | RejectedRecord]:
    """A card with cards inside: an AGENT's stays its property; any other becomes a card of its own."""
    own: list[bytes] = []
    stack: list[tuple[int, bool, list[bytes]]] = []
    found: list[tuple[int, list[bytes]]] = []
    for offset, line in enumerate(body):
        if offset and len(line) <= 40 and BEGIN.fullmatch(line):
            if len(stack) >= DEPTH_CAP:
                yield RejectedRecord(first, b"\r\n".join(body) + b"\r\n", Text(TOO_DEEP, {"limit": DEPTH_CAP}))
                return
            stack.append((offset, _ends_with_agent(body, offset), [line]))
        elif stack:
            stack[-1][2].append(line)
            if len(line) <= 40 and END.fullmatch(line):
                start, is_agent, inner = stack.pop()
                if is_agent:
                    # kept as opaque text: an escaped value is how 3.0 writes an agent
                    target = stack[-1][2] if stack else own
                    escaped = b"\\n".join(inner).replace(b",", b"\\,").replace(b";", b"\\;")
                    _append_agent(target, escaped)
                else:
                    found.append((first + start, inner))
        else:
            own.append(line)
    yield from _read_card(first, own, is_ended, fallback)
    for start, inner in sorted(found, key=lambda item: item[0]):
        yield from _read_card(start, inner, True, fallback)


def _append_agent(target: list[bytes], value: bytes) -> None:
    for index in range(len(target) - 1, -1, -1):
        if target[index].strip():
            target[index] += value
            return


def _read_clean(first: int, raw: bytes, body: list[bytes], is_ended: bool) -> Card | None:
    """The short path: UTF-8, complete, nothing encoded, no blank line; None where the card is not so."""
    upper = raw.upper()
    if (
        not is_ended
        or b"QUOTED-PRINTABLE" in upper
        or b"BASE64" in upper
        or b"ENCODING" in upper
        or b"CHARSET" in upper
    ):
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if "\r\n " in text or "\r\n\t" in text:
        numbers = [n for n, line in enumerate(body) if line[:1] not in (b" ", b"\t")]
        text = text.replace("\r\n ", "").replace("\r\n\t", "")
    else:
        numbers = list(range(len(body)))
    lines = text.split("\r\n")[1:-2]
    version = "3.0"
    has_version = False
    properties = []
    for number, line in zip(numbers[1:], lines, strict=False):
        head, colon, value = line.partition(":")
        if not colon or '"' in head or "\\" in head or not line or not _is_plain_head(head):
            return None
        name, *params = head.split(";")
        group, dot, name = name.rpartition(".")
        name = name.upper()
        if name == "VERSION":
            version, has_version = value.strip(), True
            continue
        if params:
            pairs = tuple(map(_pair, params))
            if None in pairs:
                return None
            properties.append(Property(name, value, pairs, group if dot else None, first + number))  # type: ignore[arg-type]
        else:
            properties.append(Property(name, value, (), group if dot else None, first + number))
    if not has_version or version not in ("3.0", "4.0"):
        return None
    return Card(first, raw, version, tuple(properties))


def _pair(param: str) -> tuple[str, tuple[str, ...]] | None:
    """A parameter as (name, values); None where it needs the tolerant path."""
    name, equals, value = param.partition("=")
    if not equals or "^" in value:
        return None
    return name.upper(), tuple(value.split(","))


PLAIN_HEAD = re.compile(r"[A-Za-z0-9.\-]+(?:;[A-Za-z0-9-]+=[^\";:\\^]*)*")


def _is_plain_head(head: str) -> bool:
    return head.replace("-", "").isalnum() or PLAIN_HEAD.fullmatch(head) is not None


def _read_tolerant(first: int, raw: bytes, body: list[bytes], is_ended: bool, fallback: str | None) -> Card:
    match = VERSION.search(raw)
    version = match[1].decode() if match else _guess_version(raw)
    problems = [] if is_ended else [Text(NO_END)]
    properties = []
    end = -1 if is_ended else len(body)
    for line in unfold(body[1:end], first + 1):
        if len(line.data) > LINE_CAP:
            problems.append(Text(JUNK, {"line": line.number}))
            continue
        head = split_head(line.data)
        if head is None:
            problems.append(Text(JUNK, {"line": line.number}))
            continue
        prop, problem = decode_property(*head, line.number, version, fallback)
        if problem is not None:
            problems.append(problem)
        if prop is not None and prop.name not in ("VERSION", "BEGIN", "END"):
            properties.append(prop)
    return Card(first, raw, version, tuple(properties), tuple(problems))


def _guess_version(raw: bytes) -> str:
    """The version of a card that does not say it: bare parameters and quoted-printable are 2.1's."""
    bare = re.search(rb"^[A-Z-]+;(?:HOME|WORK|CELL|VOICE|FAX|PREF|INTERNET|QUOTED-PRINTABLE)[;:]", raw, re.MULTILINE)
    return "2.1" if bare or b"QUOTED-PRINTABLE" in raw.upper() else "3.0"


def _find_charset(data: bytes) -> str | None:
    """The charset that a property of the file names: the others are likely to be in it too."""
    match = CHARSET.search(data)
    return match[1].decode("ascii") if match else None
