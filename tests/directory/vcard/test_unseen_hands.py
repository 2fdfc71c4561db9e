"""What spreadsheets, web forms, editors and hands do to a card on its way, as the fourth blind round found it."""

from __future__ import annotations

import pytest

from directory.vcard.parser import parse_vcards
from tests.directory.vcard.cards import card_of, details, map_one


@pytest.mark.parametrize(
    ("charset", "name", "codec"),
    [
        ("x-sjis", "見本花子", "cp932"),
        ("windows-31j", "髙橋花子", "cp932"),
        ("x-euc-jp", "見本花子", "euc_jp"),
        ("windows-874", "สมชาย ตัวอย่าง", "cp874"),
        ("gb_2312-80", "范例", "gb2312"),
        ("x-windows-949", "보기", "cp949"),
        ("cp-1251", "Пример", "cp1251"),
        ("latin1_swedish_ci", "José", "cp1252"),
        ("utf8mb4", "José", "utf-8"),
        ("ANSI", "José", "cp1252"),
    ],
)
def test_charsets_are_known_by_the_names_that_systems_have_for_them(charset, name, codec):
    entry = map_one(f"FN;CHARSET={charset}:".encode() + name.encode(codec), "TEL:1", version="2.1")
    assert (entry.display_name, entry.problems) == (name, ())


def test_a_charset_of_whole_files_that_one_line_names_is_no_hint_for_the_others():
    data = card_of("FN;CHARSET=UTF-16:Ana", "TEL:1") + card_of(b"FN:Jos\xe9", "TEL:2")
    assert [record.display_name for record in parse_vcards(data, "x").records] == ["Ana", "José"]


def test_a_group_may_have_dots_and_letters_of_any_script_and_a_domain_in_a_wrapped_note_is_none():
    groups = ("a.b.TEL;TYPE=CELL:1", "büro.TEL:2", "büro.X-ABLabel:Desk")
    entry = map_one("FN:Ana", *groups, "NOTE:see", "www.example.org: us")
    assert details(entry) == [("phone", "1", "mobile"), ("phone", "2", "Desk")]
    assert entry.notes == ("see\nwww.example.org: us",)


def test_a_wide_colon_ends_a_head_where_no_other_does():
    entry = map_one("FN：見本 花子", "TEL;TYPE=CELL：090-5550-0101", "NOTE:駅：東口")
    assert (entry.display_name, entry.notes) == ("見本 花子", ("駅：東口",))
    assert details(entry) == [("phone", "090-5550-0101", "mobile")]


def test_a_line_between_a_spreadsheets_quotation_marks_is_the_line():
    entry = map_one('"FN:Ana Exemplo, ""Aninha"""', '"NOTE:a, b"', "TEL:1")
    assert (entry.display_name, entry.notes) == ('Ana Exemplo, "Aninha"', ("a, b",))


def test_a_soft_break_with_nothing_to_go_on_with_eats_no_property():
    cut = map_one("FN:Ana", "NOTE;ENCODING=QUOTED-PRINTABLE:the end=", "TEL;CELL:+258845550101", version="2.1")
    assert (cut.notes, details(cut)) == (("the end",), [("phone", "+258845550101", "mobile")])
    whole = ("NOTE;ENCODING=QUOTED-PRINTABLE:call=0D=0A=", "TEL: 5=0D=0A=", "Tel: 6")
    assert map_one("FN:Ana", *whole, version="2.1").notes == ("call\nTEL: 5\nTel: 6",)


PLAIN = card_of("N:Exemplo;Ana;;;", "FN:Ana Exemplo", "TEL;TYPE=CELL:+258 84 555 0101", "NOTE:a, b; c")
LINES = PLAIN.decode().splitlines()


@pytest.mark.parametrize(
    "text",
    [
        "<br>\r\n".join(LINES),
        "<BR />".join(LINES),
        "".join(f'"{line}"\r\n' for line in LINES),
        "".join(f"{line},,\r\n" for line in LINES),
        "".join(f"{line};;;\r\n" for line in LINES),
        "".join(f'"{line}";\r\n' for line in LINES),
        "".join(f'"{line}",,\n' if "," in line else f"{line},,\n" for line in LINES),
        "".join(f"{line}\t\t\r\n" for line in LINES),
        PLAIN.decode().replace(":", ":\u00a0"),
        PLAIN.decode().replace("\r\n", "\u0085"),
        PLAIN.decode().replace("BEGIN:", "BEGIN：").replace("END:", "END：").replace("FN:", "FN："),
    ],
    ids=[
        "page", "page in one line", "quoted", "commas", "semicolons", "quoted and semicolons", "some quoted",
        "tabs", "spaces that do not break", "next line", "wide colons",
    ],
)  # fmt: skip
def test_a_card_that_went_through_a_spreadsheet_or_a_page_is_read_as_it_was(text):
    (entry,) = parse_vcards(text.encode(), "x").records
    assert (entry.display_name, entry.family_name, entry.given_name) == ("Ana Exemplo", "Exemplo", "Ana")
    assert (details(entry), entry.notes) == ([("phone", "+258 84 555 0101", "mobile")], ("a, b; c",))


@pytest.mark.parametrize("between", ["", " ", "\t ", "\ufeff"])
def test_two_cards_on_one_line_stay_two_people(between):
    text = PLAIN.decode().rstrip() + between + PLAIN.decode().replace("Ana", "Bea")
    assert [record.display_name for record in parse_vcards(text.encode(), "x").records] == [
        "Ana Exemplo",
        "Bea Exemplo",
    ]


def test_a_mainframes_line_ends_break_no_letter():
    """NEXT LINE is one byte there; that byte ends an Å as well."""
    (entry,) = parse_vcards(PLAIN.replace(b"\r\n", b"\x85").replace(b"a, b", "Åse".encode()), "x").records
    assert entry.notes == ("Åse; c",)


COMMA = "line {0} has a comma where a semicolon belongs; it was read as one"


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("TEL,TYPE=CELL:+258845550101", ("phone", "+258845550101", "mobile")),
        ("TEL,CELL,VOICE:+258845550101", ("phone", "+258845550101", "mobile")),
        ("item1.tel , type=work,type=fax:21 1", ("fax", "21 1", "work")),
        ("EMAIL,INTERNET:ana@example.org", ("email", "ana@example.org", None)),
        ("EMAIL,INTERNET,TYPE=HOME;PREF=1:ana@example.org", ("email", "ana@example.org", "home")),
        ("URL,WORK:https://example.org/a,b", ("web", "https://example.org/a,b", "work")),
        ("X-SKYPE,TYPE=home:ana.exemplo", ("messaging", "ana.exemplo", "home")),
    ],
)
def test_a_comma_in_the_place_of_a_semicolon_is_read_as_one_and_told(line, read):
    entry = map_one("FN:Ana", "NOTE:of the office", line, "TITLE:Chair")
    assert (entry.notes, details(entry)) == (("of the office",), [read])
    assert [str(problem) for problem in entry.problems] == [COMMA.format(5)]


def test_commas_before_a_charset_and_an_encoding_are_read_too():
    name = "N,CHARSET=ISO-8859-1,ENCODING=QUOTED-PRINTABLE:Exemplo;Jos=E9 =\r\nMaria"
    photo = "PHOTO,BASE64,TYPE=GIF:R0lGODlhAQABAAAAACw=\r\n"
    entry = map_one(name, photo, "TEL:1", version="2.1")
    assert (entry.family_name, entry.given_name, entry.photo_type) == ("Exemplo", "José Maria", "image/gif")
    assert [str(problem) for problem in entry.problems] == [COMMA.format(3), COMMA.format(5)]


@pytest.mark.parametrize(
    "further", ["Tel, as of May: 21 1", "Maputo, Home: the office", "TEL,CELL", "email,work or home: either"]
)
def test_a_comma_in_a_wrapped_note_is_none(further):
    entry = map_one("FN:Ana", "NOTE:Reached by", further, "TEL:1")
    assert (entry.notes, entry.problems) == ((f"Reached by\n{further}",), ())
