"""QR codes: read back as a camera reads them, and small enough to be read."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
import zxingcpp
from defusedxml import ElementTree
from PIL import Image

from directory.errors import DirectoryError
from directory.records import ParsedEntry
from directory.released import Released, ReleasedDetail, ReleasedWork
from directory.vcard.layout import AIM, MOST, make_qr
from tests.directory.vcard.cards import details, read_all
from tests.directory.vcard.released import ANA, detail, person


def scan(png: bytes) -> bytes:
    """What a camera reads in a picture."""
    (code,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))
    assert code.format == zxingcpp.BarcodeFormat.QRCode
    return code.bytes


def reachable(entry: Released, *more: ReleasedDetail) -> Released:
    """The entry with what reaches her, nearest first."""
    return replace(entry, reach=(*more, *entry.details))


def read(data: bytes) -> ParsedEntry:
    (entry,) = read_all(data)
    assert isinstance(entry, ParsedEntry)
    return entry


@pytest.mark.parametrize(
    ("name", "organization"),
    [
        ("Ana Exemplo", "Ministério do Trabalho, Emprego"),
        ("Ngô Thị Ví Dụ", "Bộ Lao động; Hà Nội"),
        ("محمد مثال", "وزارة العمل"),
        ("山田 太郎", "労働省"),
        ("አበበ ምሳሌ", "የሠራተኛ ሚኒስቴር"),
    ],
)
def test_a_camera_reads_what_was_written(name, organization):
    phone = detail("phone", "+258 84 310 779", "mobile", value="+25884310779")
    entry = person(
        name,
        works=(ReleasedWork(organization, title="Director"),),
        reach=(phone, detail("email", "a@example.org")),
        notes=("never on a code",),
        photo=b"x",
    )
    code = make_qr(entry)
    scanned = scan(code.png)
    assert scanned == code.card
    back = read(scanned)
    assert (back.display_name, back.works[0].organization, back.works[0].title) == (name, organization, "Director")
    assert details(back) == [("phone", "+25884310779", "mobile"), ("email", "a@example.org", None)]
    assert code.dropped == ()
    assert not any(word in scanned for word in (b"NOTE", b"PHOTO", b"UID", b"REV", b"PRODID"))


def test_the_first_two_phones_one_email_and_one_page_are_taken_each_once():
    reach = (
        detail("phone", "1", value="+2581"),
        detail("phone", "one", value="+2581"),
        detail("fax", "9"),
        detail("phone", "2", value="+2582", extension="45"),
        detail("phone", "3", value="+2583"),
        detail("email", "a@example.org"),
        detail("email", "b@example.org"),
        detail("web", "https://example.org/a,b"),
        detail("web", "https://example.org/2"),
    )
    back = read(make_qr(person(reach=reach)).card)
    assert details(back) == [
        ("phone", "+2581", None),
        ("phone", "+2582,45", None),
        ("email", "a@example.org", None),
        ("web", "https://example.org/a,b", None),
    ]


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (0, []),
        (50, ["the web address"]),
        (75, ["the web address", "the second phone number"]),
        (90, ["the web address", "the second phone number", "the title"]),
        (140, ["the web address", "the second phone number", "the title", "the organisation"]),
    ],
)
def test_what_matters_least_is_left_out_in_order_and_said(length, expected):
    reach = (
        detail("phone", "1", value="+25884310779"),
        detail("phone", "2", value="+25821310779"),
        detail("email", "ana@example.org"),
        detail("web", "https://example.org/ministry/ana-exemplo"),
    )
    entry = person(
        "Ana" + "a" * length, works=(ReleasedWork("Ministry of Labour", title="Senior officer"),), reach=reach
    )
    code = make_qr(entry)
    assert [str(text) for text in code.dropped] == expected
    assert len(code.card) <= AIM or len(expected) == 4
    assert scan(code.png) == code.card


def test_what_phones_cannot_read_is_not_made():
    with pytest.raises(DirectoryError, match="does not fit"):
        make_qr(person("x" * MOST))
    code = make_qr(person("x" * 340))
    assert AIM < len(code.card) <= MOST
    assert scan(code.png) == code.card
    assert code.modules <= 97  # version 20


def test_no_value_begins_a_line_of_its_own():
    bad = "a\r\nTEL:666\u2028TEL:666\x0bTEL:666"
    entry = person(bad, works=(ReleasedWork(bad, title=bad),), reach=(detail("email", bad), detail("web", bad)))
    lines = make_qr(entry).card.decode().split("\r\n")
    assert not any(line.startswith("TEL") for line in lines)
    assert [line.partition(":")[0] for line in lines[2:-2]] == ["N", "FN", "ORG", "TITLE", "EMAIL", "URL"]


def test_the_svg_is_well_formed_whatever_the_name():
    svg = make_qr(person("<script>alert('&')</script>")).svg
    root = ElementTree.fromstring(svg)
    assert root.tag.endswith("svg")
    assert b"<script" not in svg


def test_the_whole_of_ana_fits():
    code = make_qr(reachable(ANA))
    assert len(code.card) <= AIM
    assert scan(code.png) == code.card
