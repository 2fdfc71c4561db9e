"""What a file is, is seen from its beginning; what cannot be imported is refused with what to do instead."""

from __future__ import annotations

import base64
import io
import json
import quopri
import zipfile

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


def test_a_table_whose_cells_hold_cards_is_read_for_them() -> None:
    table = f'name,card\r\nAna,"{card("Ana Exemplo")}"\r\nBen,"{card("Ben Exemplo")}"\r\n'.encode()
    records = parse(table, "list.csv").records
    assert [(record.line, record.display_name) for record in records if isinstance(record, ParsedEntry)] == [
        (2, "Ana Exemplo"),
        (7, "Ben Exemplo"),
    ]


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


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"dn: cn=Ana Exemplo,o=example\nobjectclass: person\ncn: Ana Exemplo\n", "LDIF"),
        (b'<?xml version="1.0"?>\n<c:contact c:Version="1" xmlns:c="http://schemas.example.org/"/>', "Windows Contact"),
    ],
)
def test_contacts_in_another_form_are_refused_by_what_they_are(data, kind):
    with pytest.raises(DirectoryError, match=f"contacts.bin holds contacts as {kind}"):
        parse(data, "contacts.bin")


def test_the_cards_of_an_archive_are_read_each_in_its_own_encoding():
    members = {"a.vcf": card("Ana").encode(), "x/b.VCF": card("Жанна").encode("utf-16"), "readme.txt": b"hello",
               "old.vcf": card("Наталья Шевелёва").encode("cp1251"), "__MACOSX/._a.vcf": b"\x00\x05\x16"}  # fmt: skip
    names = [record.display_name for record in parse(archive_of(members), "cards.zip").records]
    assert names == ["Ana", "Жанна", "Наталья Шевелёва"]


def test_an_archive_without_cards_a_damaged_and_a_swollen_one_are_refused(monkeypatch):
    with pytest.raises(DirectoryError, match="is a ZIP file"):
        parse(archive_of({"readme.txt": b"hello"}), "cards.zip")
    with pytest.raises(DirectoryError, match="no card"):
        parse(archive_of({"a.vcf": b"hello"}), "cards.zip")
    sound = bytearray(archive_of({"a.vcf": card("Ana").encode() * 50}))
    sound[60:90] = bytes(30)
    with pytest.raises(DirectoryError, match="damaged"):
        parse(bytes(sound), "cards.zip")
    swollen = archive_of({"a.vcf": b"\n" * 4_000_000})
    monkeypatch.setattr(reading, "LIMIT", 1024 * 1024)
    with pytest.raises(DirectoryError, match="larger than 1 MB"):
        parse(swollen, "cards.zip")


MAIL = """\
From: Ana Exemplo <ana@example.org>
To: office@example.org
Subject: card
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

{body}
--b1
Content-Type: {kind}
Content-Transfer-Encoding: {encoding}
Content-Disposition: attachment; filename="{file}"

{card}
--b1--
"""


@pytest.mark.parametrize(
    ("kind", "file", "encode", "encoding"),
    [
        ("text/vcard; charset=utf-8", "ana.vcf", lambda data: base64.encodebytes(data).decode(), "base64"),
        ("text/x-vcard; charset=iso-8859-1", "a", lambda data: quopri.encodestring(data).decode(), "quoted-printable"),
        ("application/octet-stream", "ANA.VCF", lambda data: base64.encodebytes(data).decode(), "base64"),
    ],
)
def test_a_card_that_a_mail_carries_is_read_out_of_its_envelope(kind, file, encode, encoding):
    sent = card("José Exemplo", "TEL;TYPE=CELL:+258 84 310 7790").encode("latin-1" if "8859" in kind else "utf-8")
    mail = MAIL.format(body="My card is attached.", kind=kind, file=file, encoding=encoding, card=encode(sent))
    (ana,) = parse(mail.encode(), "card.eml").records
    assert (ana.origin, ana.display_name, ana.details[0].raw) == ("card", "José Exemplo", "+258 84 310 7790")


def test_the_release_of_a_mail_comes_before_the_card_of_its_sender_and_a_quoted_card_is_read():
    attached = base64.encodebytes(card("Sender").encode()).decode()
    mail = MAIL.format(body=RELEASE, kind="text/vcard", file="s.vcf", encoding="base64", card=attached)
    assert [record.origin for record in parse(mail.encode(), "release.eml").records] == ["release"]
    quoted = "".join(f"> {line}\n" for line in card("Ana Exemplo", "TEL:+258 84 310 7790").splitlines())
    head = "From: b@example.org\nTo: a@example.org\nSubject: Re\n\n"
    (ana,) = parse(f"{head}She wrote:\n\n{quoted}".encode(), "reply.eml").records
    assert (ana.display_name, len(ana.details)) == ("Ana Exemplo", 1)


def test_the_cards_of_a_whole_mailbox_are_read_from_each_of_its_mails():
    mails = [
        MAIL.format(body="Hello.", kind="text/vcard", file="a.vcf", encoding="7bit", card=card(name))
        for name in ("Ana Exemplo", "Rui Exemplo")
    ]
    box = "".join(f"From b@example.org Thu Jan  1 00:00:00 2026\n{mail}\n" for mail in mails)
    assert [record.display_name for record in parse(box.encode(), "saved.mbox").records] == [
        "Ana Exemplo",
        "Rui Exemplo",
    ]


@pytest.mark.parametrize(
    ("name", "wrapping"),
    [
        ("page.html", "<html><body><p>Our cards</p><pre>{}</pre></body></html>"),
        ("answer.xml", "<d:prop><card:address-data>{}</card:address-data></d:prop>"),
    ],
)
def test_a_card_in_a_web_page_or_a_servers_answer_is_read_without_its_markup(name, wrapping):
    text = card("Ana & Rui", 'X-SAYS:"<b>"').replace("&", "&amp;").replace("<", "&lt;").replace("\r\n", "&#13;\n")
    (ana,) = parse(wrapping.format(text).encode(), name).records
    assert (ana.display_name, ana.problems, ana.other[-1].value) == ("Ana & Rui", (), '"<b>"')


def test_the_cards_that_are_strings_of_a_json_file_are_read():
    data = {"contacts": [{"vcard": card("Ana Exemplo")}, {"note": "no card", "cards": [card("Rui Exemplo")]}]}
    records = parse(json.dumps(data).encode(), "export.json").records
    assert [record.display_name for record in records] == ["Ana Exemplo", "Rui Exemplo"]
    assert parse(b'{"BEGIN:VCARD": 1', "broken.json").records == ()


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


def archive_of(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


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
