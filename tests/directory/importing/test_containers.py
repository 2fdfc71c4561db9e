"""Cards inside markup, and files that are called cards and are something else."""

from __future__ import annotations

import base64
import quopri
from urllib.parse import quote

import pytest

from directory.errors import DirectoryError
from directory.importing.reading import parse
from tests.directory.importing.bringing import card

MULTISTATUS = """<?xml version="1.0" encoding="utf-8"?>
<d:multistatus xmlns:d="DAV:" xmlns:card="urn:ietf:params:xml:ns:carddav">
 <d:response><d:prop><card:address-data><![CDATA[{first}]]></card:address-data></d:prop></d:response>
 <d:response><d:prop><card:address-data>{second}</card:address-data></d:prop></d:response>
</d:multistatus>"""


def test_sections_of_markup_that_are_written_as_they_are_are_read_so():
    first = card("Ana & Rui <Exemplo>", "NOTE:5 < 6 &amp; 7")
    second = card("Bo &amp; Co").replace("\r", "&#13;")
    records = parse(MULTISTATUS.format(first=first, second=second).encode(), "answer.xml").records
    assert [record.display_name for record in records] == ["Ana & Rui <Exemplo>", "Bo & Co"]
    assert records[0].notes == ("5 < 6 &amp; 7",)


def test_a_section_without_an_end_costs_nothing_before_it():
    data = MULTISTATUS.format(first="x", second=card("Bo")) + "<![CDATA[" * 20_000
    assert [record.display_name for record in parse(data.encode(), "answer.xml").records] == ["Bo"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("<!DOCTYPE html><html><body>Please sign in</body></html>", "contacts.vcf is a web page, and no card is on it"),
        ("\ufeff\n<html><head></head></html>", "contacts.vcf is a web page, and no card is on it"),
        ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "contacts.vcf is a calendar"),
        ("BEGIN:VLIST\r\nUID:1\r\nEND:VLIST\r\n", "There is no card in contacts.vcf"),
    ],
)
def test_what_is_called_cards_and_is_something_else_is_refused_by_what_it_is(data, says):
    with pytest.raises(DirectoryError, match=says):
        parse(data.encode(), "contacts.vcf")


ANA = card("Ana Exemplo", "N:Exemplo;Ana;;;", "TEL;TYPE=CELL:+258845550101", "NOTE:Zoë")


@pytest.mark.parametrize(
    "data",
    [
        base64.encodebytes(ANA.encode()),
        f"data:text/vcard;charset=utf-8,{quote(ANA)}".encode(),
        f"data:text/x-vcard;base64,{base64.b64encode(ANA.encode()).decode()}".encode(),
        quote(ANA).encode(),
        quopri.encodestring(ANA.encode()),
        ANA.replace("=", "=3D").replace("8455", "84=\r\n55").encode(),
    ],
    ids=["base64", "address", "address in base64", "escaped", "quoted-printable", "quoted parameters"],
)
def test_an_attachment_that_was_saved_as_it_travelled_is_read(data):
    (record,) = parse(data, "ana.vcf").records
    assert (record.display_name, record.notes) == ("Ana Exemplo", ("Zoë",))
    assert [(d.raw, d.label) for d in record.details] == [("+258845550101", "mobile")]


@pytest.mark.parametrize(
    "data", [b"QkVHSU46VkNBA", b"data:text/vcard,nothing", b"BEGIN%3AVCARZ", b"data:text/vcard;base64"]
)
def test_what_only_looks_so_is_no_card(data):
    with pytest.raises(DirectoryError, match="There is no card in ana"):
        parse(data, "ana.vcf")
