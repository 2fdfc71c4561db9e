"""Cards inside markup, and files that are called cards and are something else."""

from __future__ import annotations

import base64
import quopri
from urllib.parse import quote, quote_plus

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
        quote_plus(ANA).encode(),
        quote(ANA).encode(),
        quopri.encodestring(ANA.encode()),
        ANA.replace("=", "=3D").replace("8455", "84=\r\n55").encode(),
    ],
    ids=["base64", "address", "address in base64", "form", "escaped", "quoted-printable", "quoted parameters"],
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


BEN = card("Ben Modelo", 'NOTE:says "no"\\, and\\nno more; ever', "ORG:Porto\\;x;Sul")
AS_LINES, AS_SIGNS = "as lines", "as signs"


def cell(text: str, breaks: str, *, is_quoted: bool = True) -> str:
    text = text.strip()
    if breaks == AS_SIGNS:
        text = text.replace("\\", "\\\\").replace("\r\n", "\\n")
    return '"' + text.replace('"', '""') + '"' if is_quoted else text


@pytest.mark.parametrize("breaks", [AS_LINES, AS_SIGNS])
@pytest.mark.parametrize(
    ("head", "before", "after"),
    [
        ("id,vcard\r\n", "1,", "\r\n"),
        ("vcard\r\n", "", "\r\n"),
        ("", "", "\r\n"),
        ("name;vcard;changed\r\n", '"Ana; and ""Ben""";', ";2026-01-01\r\n"),
        ('"id"\t"vcard"\n', "7\t ", "\t\n"),
        ("\ufeffid|vcard\n", "|", "|x\n"),
    ],
)
def test_whole_cards_in_the_cells_of_a_table_are_read_each_with_its_line(head, before, after, breaks):
    rows = [f"{before}{cell(text, breaks)}{after}" for text in (ANA, BEN)]
    first, second = parse((head + "".join(rows)).encode(), "table.txt").records
    assert (first.display_name, first.notes, [d.raw for d in first.details]) == (
        "Ana Exemplo",
        ("Zoë",),
        ["+258845550101"],
    )
    assert (second.display_name, second.notes) == ("Ben Modelo", ('says "no", and\nno more; ever',))
    assert [(work.organization, work.units) for work in second.works] == [("Porto;x", ("Sul",))]
    assert (first.problems, second.problems) == ((), ())
    begin = head.count("\n") + 1
    assert [first.line, second.line] == [begin, begin + rows[0].count("\n")]


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_a_table_in_another_encoding_and_cells_without_quotation_marks_are_read(encoding):
    odd = card("Ana Exemplo", "NOTE:Zoë", "BDAY:soon")
    table = f"1\t{cell(odd, AS_SIGNS, is_quoted=False)}\t2\r\n2\t{cell(BEN, AS_SIGNS, is_quoted=False)}\r\n"
    first, second = parse(table.encode(encoding), "table.tsv.txt").records
    assert (first.display_name, first.notes, second.display_name) == ("Ana Exemplo", ("Zoë",), "Ben Modelo")
    assert (first.line, second.line) == (1, 2)
    assert {problem.values["line"] for problem in first.problems} == {1}


def test_a_cell_that_is_not_closed_costs_no_other_and_no_time():
    table = f'1,{cell(ANA, AS_LINES)}\r\n2,"BEGIN:VCARD\r\nFN:Ben\r\n' + "x,BEGIN:VCARD\\nFN:" * 100_000
    assert [record.display_name for record in parse(table.encode(), "table.txt").records] == ["Ana Exemplo"]


def test_a_file_of_cards_that_speak_of_tables_is_no_table():
    text = card("Ana", 'NOTE:1,"BEGIN:VCARD', " \\n").replace("\r\n \\n", "\\nVERSION:3.0\\nFN:No\\nEND:VCARD") + ANA
    assert [record.display_name for record in parse(text.encode(), "cards.vcf").records] == ["Ana", "Ana Exemplo"]


def test_the_cards_that_a_page_gives_away_as_links_are_read():
    links = (f"data:text/vcard;charset=utf-8,{quote(ANA)}", f"data:text/x-vcard,{quote(BEN)}")
    page = "".join(f'<p><a href="{link}">Save</a></p>' for link in links)
    records = parse(f"<html><body>{page}</body></html>".encode(), "page.html").records
    assert [record.display_name for record in records] == ["Ana Exemplo", "Ben Modelo"]
