"""Cards that were cut, doubled, shuffled and overwritten: nothing crashes, hangs or is lost from the count."""

from __future__ import annotations

import random
import re
import time

import pytest

from directory.records import ParsedEntry, RejectedRecord
from directory.vcard.card import Card
from directory.vcard.mapping import map_card
from directory.vcard.reader import NO_BEGIN, read_cards
from directory.vcard.writer import write_vcards
from tests.directory.vcard.cards import ANA, card_of
from tests.directory.vcard.released import ANA as RELEASED
from tests.directory.vcard.released import MADE_AT
from tests.directory.vcard.test_corpus import short_files

MUTATIONS = 2_500
BEGINS = re.compile(rb"(?im)^[ \t\xef\xbb\xbf]*BEGIN[ \t]*:[ \t]*VCARD[,;]*[ \t]*$")
JOINED = re.compile(rb"(?i)(END:VCARD)(?:[ \t]|\xef\xbb\xbf)*(BEGIN:VCARD)")
TOKENS = (
    b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"\r\n", b"\n ", b";", b":", b",", b"\\", b'"', b"=\r\n", b"=C3", b"\x00",
    b"\xff", b";ENCODING=QUOTED-PRINTABLE", b";ENCODING=b", b";CHARSET=utf-16", b";CHARSET=idna", b"AGENT:",
    b"VERSION:2.1\r\n", b"item1.", b"\xe2\x80\xae", b";TYPE=", b"PREF=", b";X=^n", b"-", b"\r",
)  # fmt: skip


def seeds() -> list[bytes]:
    found = [file.read_bytes() for file in short_files().values()]
    written = write_vcards([RELEASED], MADE_AT)
    quoted = card_of(b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=", b"=A9", "TEL;WORK:1", version="2.1")
    return [*found, written, ANA.encode(), quoted]


def mutate(data: bytes, chance: random.Random) -> bytes:
    mutable = bytearray(data[:20_000])
    for _ in range(chance.randint(1, 8)):
        at = chance.randint(0, len(mutable))
        match chance.randint(0, 5):
            case 0:
                mutable[at:at] = chance.choice(TOKENS)
            case 1:
                del mutable[at : at + chance.randint(1, 60)]
            case 2:
                mutable[at:at] = mutable[at : at + chance.randint(1, 200)]
            case 3:
                mutable[at : at + 1] = bytes([chance.randint(0, 255)])
            case 4:
                lines = bytes(mutable).split(b"\n")
                chance.shuffle(lines)
                mutable = bytearray(b"\n".join(lines))
            case _:
                del mutable[at:]
    return bytes(mutable)


@pytest.mark.parametrize("seed", range(4))
def test_mutated_cards_crash_nothing_and_none_is_lost_from_the_count(seed):
    chance = random.Random(seed)
    originals = seeds()
    worst = 0.0
    for _ in range(MUTATIONS):
        data = mutate(chance.choice(originals), chance)
        begun = time.process_time()
        found = list(read_cards(data))
        records = [card if isinstance(card, RejectedRecord) else map_card(card) for card in found]
        worst = max(worst, time.process_time() - begun)
        assert len(records) == len(found)
        for record in records:
            assert isinstance(record, ParsedEntry | RejectedRecord)
            assert record.line >= 1
            assert record.raw
            if isinstance(record, ParsedEntry):
                assert record.display_name == record.display_name.strip() != ""
                [str(problem) for problem in record.problems]
            else:
                assert str(record.reason)
        # inside another card, UTF-16, or a mail's answer: beginnings that are not at the beginning of a line
        is_hidden = b"AGENT" in data.upper() or b"\x00" in data or data[:2] in (b"\xff\xfe", b"\xfe\xff")
        is_countable = not is_hidden and not re.search(rb"(?:^|[\r\n])[ \t]*>", data)
        if is_countable and not any("deep" in str(r.reason) for r in records if isinstance(r, RejectedRecord)):
            apart = JOINED.sub(rb"\1\n\2", data.replace(b"\r", b"\n"))
            unfolded = re.sub(rb"\n[ \t]", b"", re.sub(rb"\r*\n|\r", b"\n", data))  # where every beginning is folded
            whole = [c for c in found if not (isinstance(c, Card) and NO_BEGIN in [p.template for p in c.problems])]
            begun = BEGINS.findall(apart) or BEGINS.findall(unfolded)
            # where no line begins a card, those of a table or a page may
            assert len(whole) == len(begun) if begun else len(whole) <= data.upper().count(b"BEGIN")
    assert worst < 5  # seconds of the processor for one small file: nothing runs away
