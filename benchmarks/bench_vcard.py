"""Reading and writing cards beside vobject, in one run: files of generated people, clean ones and old ones.

The reader is measured as what it is: bytes to cards. What an import does on top, cards to entries, is noted
in its own figure, since vobject has nothing like it. Python's search for cycles is paused for both, as the program
pauses it while it reads a file (directory/importing/reading.py): otherwise each round of it goes through all cards
that are there already, and what is measured is how often that happens.
"""

from __future__ import annotations

import gc
import random
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime

import vobject

from benchmarks.figure import Figure, side_by_side
from directory.memory import without_collecting
from directory.released import Released, ReleasedAddress, ReleasedDetail, ReleasedWork
from directory.vcard.parser import parse_vcards
from directory.vcard.reader import read_cards
from directory.vcard.writer import write_vcards

GIVEN = ("Ana", "Søren", "Мария", "José", "Thandi", "Ngô Thị")
FAMILY = ("Exemplo", "Müller", "Иванова", "Nkosi", "O'Neil")
MADE_AT = datetime(2024, 1, 1, tzinfo=UTC)


NEAR = (
    "0.040 to 0.047 from run to run, by what else the machine does: each shape of card that other programs write is "
    "looked for in clean ones too"
)


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes fewer cards and fewer rounds."""
    count, rounds = (1_000, 5) if small else (10_000, 3)
    return [*_reading(count, rounds), _writing(count, rounds)]


def _reading(count: int, rounds: int) -> list[Figure]:
    clean, old = clean_file(count), old_file(count // 5)
    read, read_old = f"of vobject's time, {count:,} cards", f"of vobject's time, {count // 5:,} cards"
    return [
        Figure("reading clean cards", side_by_side(ours(clean), theirs(clean), rounds), 1 / 20, read, NEAR),
        Figure("reading old cards", side_by_side(ours(old), theirs(old), rounds), 1 / 3, read_old),
        Figure("cards to entries", side_by_side(entries(clean), theirs(clean), rounds), 1 / 3, read),
        Figure("memory of read cards", peak(ours(clean)) / peak(theirs(clean)), 1, "of vobject's peak"),
    ]


def _writing(count: int, rounds: int) -> Figure:
    entries = [released(number) for number in range(count)]
    natives = [native(entry) for entry in entries]
    ratio = side_by_side(lambda: write_vcards(entries, MADE_AT), lambda: [card.serialize() for card in natives], rounds)
    return Figure("writing cards", ratio, 1, f"of vobject's serialize, {count:,} cards")


def ours(data: bytes) -> Callable[[], object]:
    """Reads every card and keeps them."""
    return without_collecting()(lambda: list(read_cards(data)))


def entries(data: bytes) -> Callable[[], object]:
    """Reads every card as what an import plans with."""
    return without_collecting()(lambda: parse_vcards(data, "x"))


def theirs(data: bytes) -> Callable[[], object]:
    """vobject as it is by default, but for quoted-printable, which it has to be told of."""
    is_quoted = b"QUOTED-PRINTABLE" in data
    return without_collecting()(lambda: list(vobject.readComponents(data.decode(), allowQP=is_quoted)))


def peak(call: Callable[[], object]) -> int:
    """The most memory that Python held during a call, in bytes."""
    gc.collect()
    tracemalloc.start()
    kept = call()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    del kept
    return most


def clean_file(count: int) -> bytes:
    """Cards of 3.0 in UTF-8, as a phone or a server exports them."""
    return "".join(map(_clean, range(count))).encode()


def _clean(number: int) -> str:
    given, family = _name(number)
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Example//EN\r\nUID:urn:uuid:00000000-0000-4000-8000-{number:012}\r\n"
        f"FN:{given} {family}\r\nN:{family};{given};;;\r\nORG:Ministry of Labour;Unit {number % 7}\r\n"
        f"TITLE:Officer\\, senior\r\nTEL;TYPE=WORK,VOICE:+258 21 {number:06}\r\nTEL;TYPE=CELL:+258 84 {number:06}\r\n"
        f"EMAIL;TYPE=INTERNET,WORK:p{number}@example.org\r\n"
        f"ADR;TYPE=WORK:;;{number} Avenida;Maputo;;1100;Moçambique\r\n"
        "NOTE:Met at the workshop\\, speaks Portuguese and has a good deal to say about\r\n  the labour market.\r\n"
        "CATEGORIES:press,labour\r\nREV:2024-01-01T00:00:00Z\r\nEND:VCARD\r\n"
    )


def old_file(count: int) -> bytes:
    """Cards of 2.1 with quoted-printable in a charset, bare types and soft breaks, as Outlook exports them."""
    return b"".join(map(_old, range(count)))


def _old(number: int) -> bytes:
    given, family = (part.encode("utf-8") for part in _name(number))
    quoted = b"".join(b"=%02X" % byte for byte in family)
    return (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:%s;%s;;;\r\nFN:Card %d\r\n"
        b"ORG:Ministry of Labour;Unit\r\nTITLE:Officer\r\nTEL;WORK;VOICE:+258 21 %06d\r\nTEL;CELL:+258 84 %06d\r\n"
        b"EMAIL;PREF;INTERNET:p%d@example.org\r\nNOTE;ENCODING=QUOTED-PRINTABLE:Met at the workshop=0D=0A=\r\n"
        b"speaks Portuguese\r\nADR;WORK:;;%d Avenida;Maputo;;1100;Mozambique\r\nEND:VCARD\r\n"
    ) % (quoted, b"".join(b"=%02X" % byte for byte in given), number, number, number, number, number)


def _name(number: int) -> tuple[str, str]:
    chance = random.Random(number)
    return chance.choice(GIVEN), chance.choice(FAMILY)


def released(number: int) -> Released:
    """A person as the gate releases her."""
    given, family = _name(number)
    phones = (("work", f"+258 21 {number:06}"), ("mobile", f"+258 84 {number:06}"))
    return Released(
        number,
        "person",
        f"urn:uuid:00000000-0000-4000-8000-{number:012}",
        f"{given} {family}",
        given_name=given,
        family_name=family,
        works=(ReleasedWork("Ministry of Labour", ("Unit",), title="Officer, senior"),),
        details=(
            *(ReleasedDetail(1, "phone", raw, None, label=label) for label, raw in phones),
            ReleasedDetail(1, "email", f"p{number}@example.org", None, label="work"),
        ),
        addresses=(
            ReleasedAddress(street=f"{number} Avenida", locality="Maputo", postal_code="1100", country="Mozambique"),
        ),
        notes=("Met at the workshop, speaks Portuguese and has a good deal to say about the labour market.",),
        tags=("press", "labour"),
    )


def native(entry: Released) -> vobject.base.Component:
    """The same person as vobject's own objects."""
    card = vobject.vCard()
    card.add("prodid").value = "-//Example//EN"
    card.add("uid").value = entry.uid
    card.add("rev").value = "2024-01-01T00:00:00Z"
    card.add("fn").value = entry.name
    card.add("n").value = vobject.vcard.Name(family=entry.family_name, given=entry.given_name)
    card.add("org").value = ["Ministry of Labour", "Unit"]
    card.add("title").value = "Officer, senior"
    for detail in entry.details:
        line = card.add("tel" if detail.kind == "phone" else "email")
        line.value, line.type_param = detail.raw, detail.label
    street = entry.addresses[0]
    card.add("adr").value = vobject.vcard.Address(
        street.street, street.locality, "", street.postal_code, street.country
    )
    card.add("note").value = entry.notes[0]
    card.add("categories").value = list(entry.tags)
    return card
