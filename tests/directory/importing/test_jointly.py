"""What two processes read of a file is what one reads of it, card by card and line by line."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.importing import jointly
from directory.importing.jointly import read_jointly
from directory.importing.reading import parse
from directory.records import ParsedEntry
from directory.vcard.parser import parse_vcards
from tests.directory.importing.bringing import card
from tests.directory.search.test_elsewhere import Busy, Ended, Killed, Process

LINES = (
    "N:Exemplo;Ana;;;",
    "TEL;TYPE=CELL:+258841234567",
    "NOTE:Folded in\r\n  the middle",
    "NOTE:Conheço São Tomé",
    "NOTE:José AndrÃ©",
    "BDAY:19800230",
    "no property at all",
    "",
    "EMAIL:ana@example.org",
    "item1.ADR:;;Avenida 1;Maputo;;;",
    "X-SAYS:BEGIN",
    "NOTE;ENCODING=QUOTED-PRINTABLE:caf=E9",
    "NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:caf=E9",
    "AGENT:BEGIN:VCARD\\nFN:Ben\\nEND:VCARD",
    "AGENT:\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben\r\nEND:VCARD",
)
PLAIN = LINES[:6]


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a few cards."""
    monkeypatch.setattr(jointly, "PART", 200)
    monkeypatch.setattr(jointly, "FEWEST", 1)


def cards_of(lines: tuple[str, ...], number: int) -> str:
    return "".join(card(f"Ana {n}", lines[n % len(lines)], lines[n // 2 % len(lines)]) for n in range(number))


@pytest.mark.parametrize("end", ["\r\n", "\n"])
@pytest.mark.parametrize("kind", [Process, Busy, Ended, Killed])
def test_the_records_are_the_same_whoever_reads_them(kind: Callable[[], Executor], end: str) -> None:
    data = cards_of(PLAIN, 40).replace("\r\n", end).encode()
    records = read_jointly(data, kind())
    assert records is not None
    assert records == parse_vcards(data, "cards.vcf").records
    assert [record.line for record in records] == [
        number for number, line in enumerate(data.splitlines(), 1) if line == b"BEGIN:VCARD"
    ]
    said = [problem.values["line"] for r in records if isinstance(r, ParsedEntry) for problem in r.problems]
    assert said[0] == data.splitlines().index(b"BDAY:19800230") + 1


@given(st.lists(st.sampled_from(LINES), max_size=40), st.sampled_from(["utf-8", "latin-1"]))
def test_of_any_file_the_same_is_read_or_it_is_left_to_one(lines: list[str], encoding: str) -> None:
    data = "".join(card(f"Ana {n}", line) for n, line in enumerate(lines)).encode(encoding)
    records = read_jointly(data, Process())
    if records is not None:
        assert records == parse_vcards(data, "cards.vcf").records
    is_plain = all(line in PLAIN or line in LINES[8:10] for line in lines) and len(data) >= 200
    if is_plain and encoding == "utf-8":
        assert records is not None


def test_how_far_it_is_is_told_and_what_is_raised_ends_it() -> None:
    data = cards_of(PLAIN, 40).encode()
    told: list[tuple[int, int]] = []
    read_jointly(data, Process(), lambda done, total: told.append((done, total)))
    assert told[-1] == (40, 40)
    assert [done for done, _total in told] == sorted(done for done, _total in told)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_jointly(data, Busy(), stop)


def test_where_an_encoding_is_asked_for_one_reads_it_all() -> None:
    helper = Process()
    data = cards_of(PLAIN, 40).encode()
    assert parse(data, "cards.vcf", "cp1252", helper=helper).encoding == "cp1252"
    assert helper.done == 0
    assert parse(data, "cards.vcf", helper=helper).records == parse(data, "cards.vcf").records
    assert helper.done > 0
