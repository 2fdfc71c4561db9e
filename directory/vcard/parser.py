"""A vCard file to parsed records: reader and mapping together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from directory.errors import DirectoryError
from directory.records import ParsedFile, RejectedRecord
from directory.texts import QT_TRANSLATE_NOOP
from directory.vcard.card import Card
from directory.vcard.jcard import ContentLines
from directory.vcard.mapping import map_card
from directory.vcard.reader import read_cards

BEGIN = b"BEGIN:VCARD"
TOLD_EVERY = 100  # cards


def parse_vcards(
    data: bytes, name: str, encoding: str | None = None, on_progress: Callable[[int, int], None] | None = None
) -> ParsedFile:
    """Every card of a file as an entry or a rejected record; DirectoryError where it holds no card at all.

    `on_progress(done, total)` is called now and then, with the cards that were read and those that seem to be there.
    """
    cards = read_cards(data, encoding)
    if on_progress is not None:
        cards = _told(cards, data.count(BEGIN), on_progress)
    records = tuple(card if isinstance(card, RejectedRecord) else map_card(card) for card in cards)
    if not records:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "There is no card in {name}: a vCard file has lines BEGIN:VCARD and END:VCARD. "
                "Export it again from its program.",
            ),
            name=name,
        )
    if isinstance(data, ContentLines):
        records = tuple(replace(record, original=data.originals.get(record.line)) for record in records)
    return ParsedFile(name=name, records=records, encoding=encoding or "utf-8")


def _told(
    cards: Iterator[Card | RejectedRecord], total: int, on_progress: Callable[[int, int], None]
) -> Iterator[Card | RejectedRecord]:
    """The same cards, with a word on how far that is between some of them."""
    for done, card in enumerate(cards):
        if done % TOLD_EVERY == 0:
            on_progress(min(done, total), total)
        yield card
