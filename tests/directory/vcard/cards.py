"""Cards for the tests, of people who do not exist, and short ways to read them."""

from __future__ import annotations

from directory.records import ParsedEntry, RejectedRecord
from directory.vcard.card import Card
from directory.vcard.mapping import map_card
from directory.vcard.reader import read_cards

ANA = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:urn:uuid:8f1c\r\nFN:Ana Exemplo\r\nN:Exemplo;Ana;;;\r\n"
    "TEL;TYPE=CELL:+258 84 310 779\r\nEMAIL;TYPE=INTERNET,WORK:ana@example.org\r\nEND:VCARD\r\n"
)


def card_of(*lines: str | bytes, version: str | None = "3.0", end: bytes = b"\r\n") -> bytes:
    """One card's bytes out of its lines."""
    body = [line.encode() if isinstance(line, str) else line for line in lines]
    said = [f"VERSION:{version}".encode()] if version else []
    return end.join([b"BEGIN:VCARD", *said, *body, b"END:VCARD", b""])


def read_one(*lines: str | bytes, version: str | None = "3.0", encoding: str | None = None) -> Card:
    """The one card that these lines are."""
    (card,) = read_cards(card_of(*lines, version=version), encoding)
    assert isinstance(card, Card), card
    return card


def map_one(*lines: str | bytes, version: str | None = "3.0", encoding: str | None = None) -> ParsedEntry:
    """The entry that the one card of these lines describes."""
    entry = map_card(read_one(*lines, version=version, encoding=encoding))
    assert isinstance(entry, ParsedEntry), entry
    return entry


def read_all(data: bytes, encoding: str | None = None) -> list[ParsedEntry | RejectedRecord]:
    """Every record of a file, as an import has them."""
    return [c if isinstance(c, RejectedRecord) else map_card(c) for c in read_cards(data, encoding)]


def details(entry: ParsedEntry) -> list[tuple[str, str, str | None]]:
    """(kind, raw, label) of each detail."""
    return [(d.kind, d.raw, d.label) for d in entry.details]
