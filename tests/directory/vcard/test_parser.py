"""A file of cards as somebody really hands it over: mixed, folded, encoded, and one of them broken."""

from __future__ import annotations

import pytest

from directory.errors import DirectoryError
from directory.records import ParsedEntry, RejectedRecord
from directory.vcard.parser import parse_vcards
from tests.directory.vcard.cards import ANA, card_of, details, map_one, read_all


def test_versions_may_be_mixed_in_one_file():
    data = (
        card_of("N:Banda;Chipo;;;", "TEL;WORK;VOICE:021 310", version="2.1")
        + ANA.encode()
        + card_of("FN:Jean Exemple", "TEL;VALUE=uri;TYPE=cell:tel:+230-5251-1234", version="4.0")
    )
    records = read_all(data)
    assert [record.display_name for record in records] == ["Chipo Banda", "Ana Exemplo", "Jean Exemple"]
    assert details(records[0]) == [("phone", "021 310", "work")]
    assert details(records[2]) == [("phone", "+230-5251-1234", "mobile")]


def test_one_broken_card_among_good_ones_is_one_line_with_its_reason_and_its_bytes():
    broken = card_of("UID:77", "REV:20240101T000000Z")
    file = parse_vcards(ANA.encode() + broken + ANA.encode(), "cards.vcf")
    first, rejected, last = file.records
    assert isinstance(first, ParsedEntry)
    assert isinstance(last, ParsedEntry)
    assert isinstance(rejected, RejectedRecord)
    assert rejected.line == 9
    assert rejected.raw == broken
    assert "no name" in str(rejected.reason)
    assert last.line == 14


def test_a_file_without_a_card_is_refused_by_its_name():
    with pytest.raises(DirectoryError, match=r"letter\.vcf"):
        parse_vcards(b"Dear Ana,\r\n", "letter.vcf")


def test_folds_are_undone_before_anything_is_decoded():
    """A fold may stand inside a character (RFC 6350, 3.2)."""
    folded = b"FN:S\xc3\r\n \xb8ren \r\n Exempel"
    assert map_one(folded).display_name == "Søren Exempel"


def test_quoted_printable_in_a_charset_of_its_own():
    name = b"FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Jos=E9 =\r\nExemplo"
    assert map_one(name, version="2.1").display_name == "José Exemplo"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_encoding_of_unicode_is_told_by_its_bytes(encoding):
    text = ANA.replace("Ana", "Anaïs")
    (record,) = read_all(text.encode(encoding))
    assert record.display_name == "Anaïs Exemplo"


def test_what_the_model_has_no_place_for_is_kept_verbatim_with_its_group_and_parameters():
    entry = map_one("FN:Ana", "item1.X-FAVOURITE;X-KIND=one,two:a\\,b;c", "X-LAST:1")
    kept = [(p.name, p.value, p.group, p.params, p.version) for p in entry.other]
    assert kept == [
        ("X-FAVOURITE", "a\\,b;c", "item1", (("X-KIND", ("one", "two")),), "3.0"),
        ("X-LAST", "1", None, (), "3.0"),
    ]
