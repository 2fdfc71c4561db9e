"""What is written is read back: by us, by vobject, line by line as the standards have it."""

from __future__ import annotations

import vobject

from directory.vcard.writer import write_vcards
from tests.directory.vcard.cards import read_all
from tests.directory.vcard.released import ANA, MADE_AT, person


def test_lines_end_in_crlf_and_are_folded_at_75_octets_between_characters():
    data = write_vcards([ANA, person("Ж" * 200, notes=("🙂" * 100,))], MADE_AT)
    assert data.count(b"\n") == data.count(b"\r\n")
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no character is cut


def test_every_card_has_what_programs_ask_for_and_version_stands_second():
    lines = write_vcards([person("Madonna")], MADE_AT).decode().split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    names = [line.partition(":")[0] for line in lines]
    assert {"FN", "N", "UID", "REV", "PRODID"} <= set(names)
    assert "REV:2024-03-12T10:30:00Z" in lines


def test_vobject_reads_back_what_we_write():
    (card,) = vobject.readComponents(write_vcards([ANA], MADE_AT).decode())
    assert card.fn.value == "Ana Exemplo"
    assert (card.n.value.family, card.n.value.given, card.n.value.prefix) == ("Exemplo", "Ana", "Dra.")
    assert [org.value for org in card.contents["org"]] == [
        ["Ministério do Trabalho, Emprego", "Inspecção; Norte"],
        ["Liga Exemplo"],
    ]
    assert {tel.value for tel in card.contents["tel"]} == {
        "+258 84 310 779",
        "+258 84 000 001",
        "+258 21 310 780",
        "+258 21 310 779",
    }
    assert card.photo.value == ANA.photo
    assert card.note.value == ANA.notes[0]


def test_we_read_back_what_we_write():
    (entry,) = read_all(write_vcards([ANA], MADE_AT))
    assert (entry.display_name, entry.given_name, entry.family_name) == ("Ana Exemplo", "Ana", "Exemplo")
    assert [(w.organization, w.units, w.title) for w in entry.works] == [
        ("Ministério do Trabalho, Emprego", ("Inspecção; Norte",), "Inspectora"),
        ("Liga Exemplo", (), "Treasurer"),
    ]
    assert entry.notes == ANA.notes
    assert entry.tags == ANA.tags
    assert (entry.birthday, entry.anniversary) == (ANA.birthday, ANA.anniversary)
    assert (entry.photo, entry.photo_type) == (ANA.photo, ANA.photo_type)
    assert entry.languages == ANA.languages
    assert {(p.name, p.value, p.params) for p in entry.other} == {(p.name, p.value, p.params) for p in ANA.other}
    (address,) = entry.addresses
    assert (address.po_box, address.street, address.country_code) == ("CP 12", "Av. Eduardo, 5\n2.º andar", "MZ")
