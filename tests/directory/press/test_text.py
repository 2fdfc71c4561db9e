"""A release's bytes as lines: plain text, pages and mail, with the number of each line in the file."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.press.dates import find_date
from directory.press.text import Line, read_lines


def texts(data, name="release.txt", encoding=None):
    return [line.text for line in read_lines(data, name, encoding).lines if line.text]


def test_plain_text_keeps_its_line_numbers_whatever_ends_a_line():
    for end in ("\n", "\r\n", "\r"):
        lines = read_lines(f"one{end}{end}three{end}".encode(), "r.txt").lines
        assert [(line.number, line.text) for line in lines if line.text] == [(1, "one"), (3, "three")]


def test_entities_tags_emphasis_and_invisible_characters_go():
    data = "Ex&#101;mplo &amp; Co<br> **Media** soft\u00adhyphen no\u00a0break\u200b".encode()
    assert texts(data) == ["Exemplo & Co  Media softhyphen no break"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_unicode_says_what_it_is(encoding):
    data = "José".encode(encoding) if encoding != "utf-16-be" else b"\xfe\xff" + "José".encode(encoding)
    assert texts(data) == ["José"]


def test_another_encoding_is_taken_for_western_and_said_so_or_read_as_told():
    assert texts("José".encode("cp1252")) == ["José"]
    assert "cp1252" in str(read_lines("José".encode("cp1252"), "r.txt").problem)
    assert texts("Иван".encode("cp1251"), encoding="cp1251") == ["Иван"]
    assert read_lines(b"plain", "r.txt").problem is None


def test_a_wrong_encoding_and_no_text_are_refused_by_name():
    with pytest.raises(DirectoryError, match=r"r\.txt is not written in ascii"):
        read_lines("José".encode(), "r.txt", "ascii")
    with pytest.raises(DirectoryError, match=r"r\.bin is no text"):
        read_lines(b"\x01\x00\x02\x00 text", "r.bin")


PAGE = """<!DOCTYPE html>
<html><head><title>No</title><style>p {}</style><script>var no = "</p>";</script></head>
<body><p>Ana&nbsp;Exemplo<br>
OSM <b>Maputo</b></p><ul><li>one</li><li>two</li></ul>
<p><a href="mailto:ana@example.org?subject=x">Write to Ana</a> or
<a href="mailto:ben@example.org">ben@example.org</a></p>
<p><a href="tel:+25821310779">Call</a>, <a href="tel:+25821310779">+258 21 310 779</a>, <a href="#top">top</a></p>
"""


def test_a_page_is_read_as_it_is_seen_and_links_say_their_addresses():
    assert texts(PAGE.encode(), "r.html") == [
        "Ana Exemplo",
        "OSM Maputo",
        "one",
        "two",
        "Write to Ana, ana@example.org or ben@example.org",
        "Call, +25821310779, +258 21 310 779, top",
    ]


def test_a_pages_lines_have_the_numbers_of_the_file():
    numbers = {line.text: line.number for line in read_lines(PAGE.encode(), "r.html").lines if line.text}
    assert (numbers["Ana Exemplo"], numbers["one"]) == (3, 4)


@pytest.mark.parametrize("opening", ["<a ", "<a href='x", '<a b="', "<!-- ", "<![CDATA[", "</a "])
@pytest.mark.parametrize("end", ["", ">"])
def test_what_is_begun_again_and_again_and_never_ended_is_read_in_one_go(opening, end):
    page = f"<html><body><p>Ana Exemplo</p><p>1 < 2</p>{opening * 100_000}{end}"  # by the square of it: for hours
    assert texts(page.encode(), "r.html")[:2] == ["Ana Exemplo", "1 < 2"]


MAIL = """From: press@example.org
To: desk@example.org
Subject: Course
Date: Mon, 11 May 2026 23:30:00 +0200
MIME-Version: 1.0
Content-Type: {kind}; charset={charset}
Content-Transfer-Encoding: {transfer}

{body}"""


@pytest.mark.parametrize("transfer", ["8bit", "quoted-printable", "base64"])
def test_a_mail_gives_its_body_and_its_day(transfer):
    import base64
    import quopri

    body = "> José Peña\nTel: +258 21 310 779\n".encode()
    coded = {"8bit": body, "quoted-printable": quopri.encodestring(body), "base64": base64.encodebytes(body)}[transfer]
    head = MAIL.format(kind="text/plain", charset="utf-8", transfer=transfer, body="").encode()
    release = read_lines(head + coded, "r.eml")
    assert [line.text for line in release.lines if line.text] == ["José Peña", "Tel: +258 21 310 779"]
    assert release.dated == date(2026, 5, 11)


def test_a_mail_of_two_forms_gives_the_plain_one_and_a_page_where_there_is_no_other():
    both = (
        'From: a@example.org\nTo: b@example.org\nContent-Type: multipart/alternative; boundary="x"\n\n'
        "--x\nContent-Type: text/html\n\n<p>page</p>\n--x\nContent-Type: text/plain\n\nplain\n--x--\n"
    )
    assert texts(both.encode(), "r.eml") == ["plain"]
    page = MAIL.format(kind="text/html", charset="utf-8", transfer="8bit", body="<p>Ana<br>Ben</p>")
    assert texts(page.encode(), "r.eml") == ["Ana", "Ben"]


def test_a_mail_without_text_is_refused_and_one_with_an_odd_date_has_none():
    with pytest.raises(DirectoryError, match="is no text"):
        read_lines(b"From: a@example.org\nTo: b@example.org\nContent-Type: image/png\n\nxx", "r.eml")
    odd = MAIL.format(kind="text/plain", charset="unknown-8", transfer="8bit", body="x").replace("11 May", "41 May")
    assert read_lines(odd.encode(), "r.eml").dated is None


@given(st.binary(max_size=300))
def test_any_bytes_are_lines_or_refused(data):
    try:
        found = read_lines(data, "some.bin").lines
    except DirectoryError as refused:
        found = str(refused)
    assert isinstance(found, tuple) or "some.bin" in found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Maputo, 12 May 2026 – Three hundred officers", "2026-05-12"),
        ("GENEVA (14 April 2026) – This is", "2026-04-14"),
        ("March 4, 2026", "2026-03-04"),
        ("WASHINGTON, Mar. 4, 2026 — The Institute", "2026-03-04"),
        ("Dakar, le 1er décembre 2026", "2026-12-01"),
        ("Bogotá, 22 de septiembre de 2026", "2026-09-22"),
        ("Maputo, aos 7 de Outubro de 2026", "2026-10-07"),
        ("30th June 2026", "2026-06-30"),
        ("Date: 2026-05-12", "2026-05-12"),
        ("Embargoed until 00:01 GMT, Thursday 8 October 2026", "2026-10-08"),
        ("18/05/2026", "2026-05-18"),
        ("05/18/2026", "2026-05-18"),
        ("18.05.2026", "2026-05-18"),
        ("الخرطوم، 12 مايو 2026", "2026-05-12"),
        ("05/06/2026", None),
        ("31 June 2026", None),
        ("The course began on 4 March 2026.", None),
        ("A law of 12 May 2026 says so", None),
        ("Case 12 of 2026", None),
        ("1951", None),
    ],
)
def test_the_day_of_a_release_stands_in_its_dateline(text, day):
    found = find_date([Line(1, "HEADLINE"), Line(2, text)])
    assert (found.isoformat() if found else None) == day


@given(st.lists(st.text(max_size=80), max_size=5))
def test_any_lines_have_a_day_or_none(lines):
    found = find_date([Line(number, text) for number, text in enumerate(lines, 1)])
    assert found is None or isinstance(found, date)
