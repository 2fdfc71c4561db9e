"""Cards in archives, and archives in archives: all in them is read, and no more is unpacked than may be."""

from __future__ import annotations

import builtins
import bz2
import gzip
import io
import lzma
import os
import tarfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.importing import archives, reading
from directory.importing.reading import parse
from tests.directory.importing.bringing import card
from tests.directory.importing.test_reading import archive_of

ANA, RUI = card("Ana Exemplo").encode(), card("Rui Exemplo").encode()


def tar_of(members: dict[str, bytes], *more: tarfile.TarInfo) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for info in more:
            archive.addfile(info)
    return stream.getvalue()


BOTH = {"a.vcf": ANA, "x/b.VCF": RUI, "photo.jpg": b"\xff\xd8\xff"}


@pytest.mark.parametrize(
    "data",
    [
        tar_of(BOTH),
        gzip.compress(tar_of(BOTH)),
        bz2.compress(tar_of(BOTH)),
        lzma.compress(tar_of(BOTH)),
        gzip.compress(ANA + RUI),
        archive_of({"inner.zip": archive_of(BOTH)}),
        archive_of({"a.vcf": ANA, "b.vcf.gz": gzip.compress(RUI), "__MACOSX/x/._a.vcf": b"\0\5\x16"}),
        archive_of({"takeout.tgz": gzip.compress(tar_of(BOTH))}),
        tar_of({"./../../etc/a.vcf": ANA, "/b.vcf": RUI}),  # a path is a name, and none is opened
        gzip.compress(b'[["vcard",[["fn",{},"text","Ana Exemplo"]]],["vcard",[["fn",{},"text","Rui Exemplo"]]]]'),
    ],
    ids=range(10),
)
def test_the_cards_of_an_archive_are_read_without_a_file_being_written(data, monkeypatch):
    monkeypatch.setattr(builtins, "open", None)
    monkeypatch.setattr(os, "mkdir", None)
    names = [record.display_name for record in parse(data, "backup.bin").records]
    assert names == ["Ana Exemplo", "Rui Exemplo"]


JCARD = b'[["vcard",[["version",{},"text","4.0"],["fn",{},"text","Zoe Exemplo"]]]]'
XCARD = b'<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>Iva Exemplo</text></fn></vcard></vcards>'
MAIL = b'From: x@example.org\nContent-Type: text/vcard; name="ana.vcf"\n\n' + ANA


def test_whole_cards_in_a_table_are_taken_from_archives_and_a_table_without_any_is_left():
    cell = b'1,"' + ANA.strip() + b'"\r\n'
    tables = {"all.csv": b"id,vcard\r\n" + cell, "people.tsv": b"Name\tvCard\r\nBen\tnone\r\n", "b.vcf": RUI}
    records = parse(archive_of(tables), "backup.zip").records
    assert [(record.display_name, record.line) for record in records] == [("Ana Exemplo", 2), ("Rui Exemplo", 1)]


def test_cards_in_other_clothes_are_taken_from_archives_and_what_is_damaged_costs_no_other():
    files = {
        "a.json": JCARD,
        "settings.json": b'{"theme": "dark"}',
        "b.xml": XCARD,
        "c.eml": MAIL,
        "page.html": b"<p>No contacts here</p>",
        "bad.json": JCARD[:-9],
        "d.vcf": RUI,
        "e.json.gz": gzip.compress(JCARD),
    }
    for data in (archive_of(files), tar_of(files)):
        records = parse(data, "backup.bin").records
        names = [getattr(record, "display_name", None) for record in records]
        assert names == ["Zoe Exemplo", "Iva Exemplo", "Ana Exemplo", None, "Rui Exemplo", "Zoe Exemplo"]
        assert str(getattr(records[3], "reason", "")).startswith("bad.json is damaged: as jCard it cannot be read")


def test_what_only_may_hold_cards_is_looked_at_up_to_a_limit_and_refuses_nothing(monkeypatch):
    monkeypatch.setattr(reading, "LIMIT", 1024 * 1024)
    much = {f"{number}.json": b" " * 700_000 for number in range(5)}
    records = parse(archive_of({**much, "a.vcf": ANA, "late.json": JCARD}), "a.zip").records
    assert [record.display_name for record in records] == ["Ana Exemplo"]
    with pytest.raises(DirectoryError, match=r"a\.zip are larger than 1 MB"):
        parse(archive_of({"a.json": JCARD + b" " * 2_000_000}), "a.zip")


def test_links_and_devices_of_an_archive_are_passed_over():
    links = []
    for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE):
        info = tarfile.TarInfo(f"{kind!r}.vcf")
        info.type, info.linkname = kind, "/etc/hosts"
        links.append(info)
    assert [record.display_name for record in parse(tar_of({"a.vcf": ANA}, *links), "a.tar").records] == ["Ana Exemplo"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (gzip.compress(b"hello"), "backup.bin is a GZIP file with no cards"),
        (tar_of({"readme.txt": b"hello"}), "backup.bin is a TAR file with no cards"),
        (archive_of({"in.zip": archive_of({"readme.txt": b"hello"})}), "backup.bin is a ZIP file with no cards"),
        (gzip.compress(ANA * 50)[:-9], "backup.bin is damaged"),
        (gzip.compress(bytes(range(256)) * 20)[:200], "backup.bin is damaged"),
        (lzma.compress(ANA)[:40], "backup.bin is damaged"),
        (tar_of(BOTH)[:700], "backup.bin is damaged"),
    ],
    ids=range(7),
)
def test_an_archive_without_cards_and_a_damaged_one_are_refused_with_a_cure(data, says):
    with pytest.raises(DirectoryError, match=says):
        parse(data, "backup.bin")


def test_an_archive_that_holds_itself_is_refused_at_a_depth():
    data = ANA
    for level in range(archives.DEPTH):
        data = archive_of({f"{level}.zip" if level else "a.vcf": data})
    assert len(parse(data, "deep.zip").records) == 1
    with pytest.raises(DirectoryError, match=f"deep.zip archives stand inside each other more than {archives.DEPTH}"):
        parse(gzip.compress(data), "deep.zip")


def test_what_all_levels_unpack_to_counts_against_one_limit(monkeypatch):
    monkeypatch.setattr(reading, "LIMIT", 1024 * 1024)
    half = ANA + b"\n" * 600_000
    assert len(parse(archive_of({"a.vcf": half}), "a.zip").records) == 1
    for swollen in (
        archive_of({"a.vcf": half, "b.vcf": half}),
        archive_of({"a.zip": archive_of({"a.vcf": half}), "b.vcf.gz": gzip.compress(half)}),
        gzip.compress(half * 2),
        bz2.compress(b"\n" * 50_000_000),
        gzip.compress(tar_of({"a.vcf": half, "b.vcf": half})),
    ):
        with pytest.raises(DirectoryError, match=r"a\.bin are larger than 1 MB"):
            parse(swollen, "a.bin")


def test_too_many_files_are_refused_before_they_are_looked_at(monkeypatch):
    monkeypatch.setattr(archives, "MEMBERS", 3)
    monkeypatch.setattr(archives, "ENTRIES", 5)
    assert len(parse(archive_of({f"{n}.vcf": ANA for n in range(3)}), "a.zip").records) == 3
    for many in ({f"{n}.vcf": ANA for n in range(4)}, {"a.vcf": ANA, **{f"{n}.txt": b"" for n in range(6)}}):
        for pack in (archive_of, tar_of):
            with pytest.raises(DirectoryError, match="unpack them and import them in parts"):
                parse(pack(many), "a.zip")


@given(st.sampled_from([archive_of(BOTH), tar_of(BOTH), gzip.compress(tar_of(BOTH)), lzma.compress(ANA)]), st.data())
@settings(max_examples=80)
def test_a_damaged_byte_is_a_sentence_or_costs_nothing(data, draw):
    place = draw.draw(st.integers(6, len(data) - 1))
    broken = data[:place] + bytes([data[place] ^ draw.draw(st.integers(1, 255))]) + data[place + 1 :]
    try:
        said = [getattr(record, "display_name", "") for record in parse(broken, "some.bin").records]
    except DirectoryError as refused:
        said = str(refused)
    assert "some.bin" in said if isinstance(said, str) else len(said) <= 2
