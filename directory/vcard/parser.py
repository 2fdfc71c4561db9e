"""A vCard file to parsed records: reader and mapping together."""

from __future__ import annotations

from directory.errors import DirectoryError
from directory.records import ParsedFile, RejectedRecord
from directory.texts import QT_TRANSLATE_NOOP
from directory.vcard.mapping import map_card
from directory.vcard.reader import read_cards


def parse_vcards(data: bytes, name: str, encoding: str | None = None) -> ParsedFile:
    """Every card of a file as an entry or a rejected record; DirectoryError where it holds no card at all."""
    records = tuple(card if isinstance(card, RejectedRecord) else map_card(card) for card in read_cards(data, encoding))
    if not records:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "There is no card in {name}: a vCard file has lines BEGIN:VCARD and END:VCARD. "
                "Export it again from its program.",
            ),
            name=name,
        )
    return ParsedFile(name=name, records=records, encoding=encoding or "utf-8")
