"""What a file is, is seen from its beginning; what cannot be imported is refused with what to do instead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.importing import reading
from directory.importing.reading import is_vcard, parse, read_file
from directory.records import ParsedEntry
from tests.directory.importing.bringing import RELEASE, card


@pytest.mark.parametrize(
    ("name", "data", "origin"),
    [
        ("cards.vcf", card("Ana").encode(), "card"),
        ("cards.txt", card("Ana").encode(), "card"),  # renamed
        ("no-name", b"\xef\xbb\xbf\r\n" + card("Ana").encode(), "card"),
        ("utf16.vcf", card("Ana").encode("utf-16"), "card"),
        ("release.txt", RELEASE.encode(), "release"),
        ("-", RELEASE.encode(), "release"),
    ],
)
def test_cards_and_releases_are_told_apart_by_what_they_are(name, data, origin):
    file = parse(data, name)
    assert [record.origin for record in file.records if isinstance(record, ParsedEntry)] == [origin]
    assert file.name == name


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.vcf", b"", "empty"),
        ("blank.txt", b" \r\n\t\n", "empty"),
        ("zeros.txt", b"\x00" * 50, "empty"),
        ("list.xlsx", b"PK\x03\x04....", "spreadsheet"),
        ("list.csv", b"a,b\n", "spreadsheet"),
        ("scan.pdf", b"%PDF-1.7", "PDF"),
        ("photo.vcf", b"\x89PNG\r\n\x1a\n", "PNG"),
        ("office.bin", b"SQLite format 3\x00", "SQLite"),
        ("nothing.vcf", b"Hello\r\n", "BEGIN:VCARD"),
    ],
)
def test_what_is_something_else_is_refused_by_name_with_a_cure(name, data, says):
    with pytest.raises(DirectoryError) as refused:
        parse(data, name)
    assert name in str(refused.value)
    assert says in str(refused.value)


def test_an_unknown_encoding_is_refused():
    with pytest.raises(DirectoryError, match="utf-99"):
        parse(RELEASE.encode(), "release.txt", "utf-99")


def test_a_folder_a_missing_file_and_too_large_a_one_are_refused(tmp_path, monkeypatch):
    with pytest.raises(DirectoryError, match="is a folder"):
        read_file(str(tmp_path))
    with pytest.raises(DirectoryError, match="There is no file"):
        read_file(str(tmp_path / "gone.vcf"))
    monkeypatch.setattr(reading, "LIMIT", 10)
    (tmp_path / "large.vcf").write_bytes(card("Ana").encode())
    with pytest.raises(DirectoryError, match="larger than"):
        read_file(str(tmp_path / "large.vcf"))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_sentence(data):
    try:
        found = parse(data, "some.bin").records
    except DirectoryError as refused:
        found = str(refused)
    assert isinstance(found, tuple) or "some.bin" in found


@given(st.text(alphabet=" \r\n\tabc", max_size=50))
def test_a_card_is_seen_behind_blank_lines_and_chatter(chatter):
    assert is_vcard((chatter + "\n").encode() + card("Ana").encode())
    assert not is_vcard(chatter.encode())
