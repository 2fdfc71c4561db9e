"""Ways of writing that programs were met with in the wild, after the corpus was read: each card made up by hand."""

from __future__ import annotations

from base64 import b64encode

import pytest

from tests.directory.vcard.cards import card_of, details, map_one, read_all
from tests.directory.vcard.released import PNG

PICTURE = b64encode(PNG).decode()


def test_texts_in_base64_are_read_and_what_only_says_so_is_left_as_it_is():
    name, parts = b64encode("Zoë Exemplo".encode()).decode(), b64encode("Exemplo;Zoë;;;".encode()).decode()
    entry = map_one(
        f"FN;ENCODING=BASE64:{name}",
        f"N;ENCODING=b;CHARSET=UTF-8:{parts}",
        "NOTE;ENCODING=B:Anna",
        "TITLE;BASE64:Head of office",
    )
    assert (entry.display_name, entry.family_name, entry.given_name) == ("Zoë Exemplo", "Exemplo", "Zoë")
    assert (entry.notes, entry.works[0].title) == (("Anna",), "Head of office")


def test_a_number_sign_for_the_equals_sign_of_a_parameter_as_web_pages_copied_it_from_each_other():
    entry = map_one(
        "FN:Ana",
        "TEL;TYPE#work,voice;VALUE#uri:tel:+258-84-310-779",
        'ADR;TYPE#HOME;LABEL#"Rua 1: Maputo":;;Rua 1;Maputo;;;Moçambique',
        version="4.0",
    )
    assert details(entry) == [("phone", "+258-84-310-779", "work")]
    assert [(a.street, a.label) for a in entry.addresses] == [("Rua 1", "home")]


@pytest.mark.parametrize(
    "line",
    [
        f"PHOTO;DATA:IMAGE/PNG;BASE64,{PICTURE}",  # the scheme lost to the parameters
        f"PHOTO;TYPE=PNG:{PICTURE}",  # no word of an encoding
        f"PHOTO;VALUE=BINARY:{PICTURE}",
        f"PHOTO;ENCODING=b:base64,{PICTURE}",
        f"PHOTO;ENCODING=b:{PICTURE[:40]}\\n{PICTURE[40:]}",
        "PHOTO;ENCODING=b:" + PICTURE.replace("+", "-").replace("/", "_"),
    ],
)
def test_a_picture_is_found_however_its_bytes_are_announced(line):
    entry = map_one("FN:Ana", line)
    assert (entry.photo, entry.other, entry.problems) == (PNG, (), ())


def test_a_picture_that_ends_on_the_line_of_the_end_costs_neither_itself_nor_its_card():
    assert PICTURE.endswith("=")
    card = card_of("FN:Ana", f"PHOTO;ENCODING=b:{PICTURE}").replace(b"=\r\nEND", b"=END")
    assert [(r.photo, r.problems) for r in read_all(card * 2)] == [(PNG, ())] * 2


def test_a_wrapped_line_is_more_of_its_value_though_it_begins_like_a_property():
    entry = map_one(
        "FN:Ana",
        "ADR;TYPE=work:;Room 4;Rua 1;",
        "Maputo;;1100;",
        "NOTE:Office hours:",
        "Monday; Tuesday",
        "Remark: mornings only",
        "TEL:1",
        "LABEL;TYPE=WORK",
    )
    assert [(a.street, a.locality, a.postal_code) for a in entry.addresses] == [("Rua 1", "Maputo", "1100")]
    assert entry.notes == ("Office hours:\nMonday; Tuesday\nRemark: mornings only",)
    assert [str(problem) for problem in entry.problems] == ["line 10 is no property and was passed over"]


def test_a_code_that_was_wrapped_is_one_line_and_a_street_keeps_its_lines():
    entry = map_one("FN:Ana", r"ADR:;;Block 2\nRua 1;Maputo;;A1 ", "4BC;Country")
    (address,) = entry.addresses
    assert (address.street, address.postal_code, address.country) == ("Block 2\nRua 1", "A1 4BC", "Country")


@pytest.mark.parametrize(
    "line", [r"N:Exemplo\;Ana\;Maria\;\;", r"N:Exemplo\;Ana\;Maria\;\;;;;;", "N:Exemplo,Ana,Maria,,"]
)
def test_the_parts_of_a_name_are_told_apart_where_the_separator_is_escaped_or_a_comma(line):
    entry = map_one(line, "FN:Ana Maria Exemplo")
    assert (entry.given_name, entry.family_name, entry.additional_name) == ("Ana", "Exemplo", "Maria")


def test_separators_that_mean_themselves_are_left():
    entry = map_one(r"N:Repair (tyres\; flats);Ana", "FN:Ana", r"ADR:Room\; 2, Maputo")
    assert entry.family_name == "Repair (tyres; flats)"
    assert [address.street for address in entry.addresses] == ["Room; 2, Maputo"]
    assert map_one(r"N:Repair\; tyres;;;;", r"FN:Repair\; tyres").family_name == "Repair; tyres"


def test_an_address_whose_separators_are_all_escaped_is_read_by_its_parts():
    (address,) = map_one("FN:Ana", r"ADR:\;\;Rua 1\;Maputo\;\;1100\;Moçambique").addresses
    assert (address.street, address.locality, address.country) == ("Rua 1", "Maputo", "Moçambique")


def test_an_empty_name_before_the_filled_one_hides_nothing():
    entry = map_one("N;CHARSET=SHIFT_JIS:", "N:Exemplo;Ana;;;", version="2.1")
    assert (entry.display_name, entry.family_name, entry.names) == ("Ana Exemplo", "Exemplo", ())


@pytest.mark.parametrize("indent", [" ", "    ", "\t\t"])
def test_a_card_whose_lines_are_indented_below_its_beginning_is_read_by_its_lines(indent):
    lines = ("N:Exemplo;Ana", "FN:Ana Exemplo", "TEL;TYPE=voice,work:1", "EMAIL:ana@example.org", "END:VCARD")
    data = "BEGIN:VCARD\n" + "".join(f"{indent}{line}\n" for line in ("VERSION:3.0", *lines))
    (record,) = read_all(data.encode())
    assert (record.display_name, record.family_name) == ("Ana Exemplo", "Exemplo")
    assert details(record) == [("phone", "1", "work"), ("email", "ana@example.org", None)]


def test_a_long_line_that_is_folded_before_the_name_of_a_property_stays_whole():
    begin = "Office hours are from eight to twelve, and in the afternoon by a call"
    entry = map_one("FN:Ana", f"NOTE:{begin}", " TEL:123 is for that", "item1.", " TEL:7", "TEL;TYPE=", " WORK:5")
    assert entry.notes == (f"{begin}TEL:123 is for that",)
    assert details(entry) == [("phone", "7", None), ("phone", "5", "work")]


@pytest.mark.parametrize(
    "data",
    [
        r"BEGIN:VCARD \r\n VERSION:3.0 \r\n FN:Ana\\, Exemplo \r\n NOTE:one\\ntwo \r\n END:VCARD",
        r"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\\, Exemplo\nNOTE:one\\ntwo\nEND:VCARD",
        "BEGI\n N:VC\n ARD\nVERSION:3.0\nFN:Ana\\, Exe\n mplo\nNOTE:one\\nt\n wo\nEN\n D:VCARD\n",
    ],
)
def test_a_card_is_found_where_its_line_breaks_are_written_out_or_its_beginning_is_folded(data):
    (record,) = read_all(data.encode())
    assert (record.display_name, record.notes) == ("Ana, Exemplo", ("one\ntwo",))


def test_parameters_that_a_comma_joins_are_told_apart_and_quoted_is_short_for_quoted_printable():
    entry = map_one("FN;ENCODING=QUOTED:Zo=C3=", "=AB", "EMAIL;PREF=2,TYPE=HOME:a@example.org", "EMAIL:b@example.org")
    assert entry.display_name == "Zoë"
    assert [(d.raw, d.label, d.is_preferred) for d in entry.details] == [
        ("a@example.org", "home", True),
        ("b@example.org", None, False),
    ]


def test_a_counter_that_a_synchronizing_program_leaves_is_no_label():
    entry = map_one("FN:Ana", "TEL;X-Synthesis-Ref1:1", "EMAIL;WORK;X-Synthesis-Ref0:ana@example.org", version="2.1")
    assert details(entry) == [("phone", "1", None), ("email", "ana@example.org", "work")]


def test_a_code_that_a_phone_folded_with_two_spaces_has_one():
    (address,) = map_one("FN:Ana", "ADR;HOME:;;Rua 1;Maputo;;1100", "  AB;Country", version="2.1").addresses
    assert (address.postal_code, address.country) == ("1100 AB", "Country")


@pytest.mark.parametrize(
    ("formatted", "parts"),
    [("Ana Exemplo", ("Ana", "Exemplo")), ("Exemplo, Ana", (None, "Exemplo, Ana"))],
)
def test_a_name_with_a_comma_is_two_parts_where_the_whole_name_has_them_the_other_way_round(formatted, parts):
    entry = map_one("N:Exemplo, Ana", f"FN:{formatted}", version="2.1")
    assert (entry.given_name, entry.family_name) == parts


def test_utf_8_is_read_as_such_although_a_western_encoding_is_named():
    wrong = map_one("FN;CHARSET=Windows-1252:Zoë Müller", version="2.1")
    assert (wrong.display_name, [str(p) for p in wrong.problems]) == (
        "Zoë Müller",
        ["line 3 is not in the encoding it names; it was read as utf-8"],
    )
    right = map_one("FN;CHARSET=Windows-1252:CAFÉ®".encode("cp1252"), version="2.1")
    assert (right.display_name, right.problems) == ("CAFÉ®", ())


def test_nicknames_that_phones_write_under_names_of_their_own():
    entry = map_one("X-ANDROID-NICKNAME:Bia", "X-NICKNAME:Bibi", "N:Exemplo;Beatriz")
    assert [(name.kind, name.value) for name in entry.names] == [("nickname", "Bia"), ("nickname", "Bibi")]


def test_what_copying_leaves_around_begin_and_end_hides_no_card():
    lines = (
        "\u200bBEGIN:VCARD\u00a0",
        "VERSION:3.0",
        "FN:Ana",
        "END:VCARD\u200b ",
        "\ufeffBEGIN:VCARD",
        "FN:Rui",
        "END:VCARD",
    )
    assert [(r.display_name, r.problems) for r in read_all("\n".join(lines).encode())] == [("Ana", ()), ("Rui", ())]


def test_several_addresses_that_were_typed_into_one_field_are_each_their_own():
    entry = map_one(
        "FN:Ana",
        "EMAIL;TYPE=WORK:a@example.org; b@example.org",
        r"EMAIL:Ana Exemplo <c@example.org>\, Rui <d@example.org>",
        "EMAIL:e@example.org f@example.org",
        "EMAIL:Exemplo, Ana <g@example.org>",
        "EMAIL:'h@example.org'",
        "EMAIL:mailto:i@example.org?subject=Hello",
    )
    assert [raw for _kind, raw, _label in details(entry)] == [f"{letter}@example.org" for letter in "abcdefghi"]
    assert [label for _kind, _raw, label in details(entry)][:3] == ["work", "work", None]


def test_phone_addresses_are_read_as_numbers():
    entry = map_one("FN:Ana", "TEL;VALUE=uri:tel:+258%2084%20310", "TEL:callto:+25884")
    assert [raw for _kind, raw, _label in details(entry)] == ["+258 84 310", "+25884"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("TEL;HOME,FAX:1", ("fax", "1", "home")),
        ("TEL;CELL,PREF:1", ("phone", "1", "mobile")),
        ("TEL;TYPE=CELLULAR:1", ("phone", "1", "mobile")),
        ("TEL;TYPE=PHONE:1", ("phone", "1", None)),
    ],
)
def test_more_words_for_what_a_number_is(line, expected):
    assert details(map_one("FN:Ana", line, version="2.1")) == [expected]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("15.04.1996", "1996-04-15"),
        ("1996.04.15.", "1996-04-15"),
        ("--4-15", "--04-15"),
        ("0000-04-15", "--04-15"),
        ("04/05/1996", None),  # the fourth of May or the fifth of April: kept as it is
    ],
)
def test_more_ways_to_write_a_birthday(value, expected):
    entry = map_one("FN:Ana", f"BDAY:{value}")
    assert (entry.birthday, [p.value for p in entry.other]) == (expected, [] if expected else [value])


@pytest.mark.parametrize(
    ("lines", "name", "organization"),
    [
        (
            ("FN:Zo&euml; M&uuml;ller", "N:M&uuml;ller;Zo&euml;", "ORG:Rights &amp; Work;South"),
            "Zoë Müller",
            "Rights & Work",
        ),
        (("FN:=?UTF-8?B?Wm/Dqw==?= =?ISO-8859-1?Q?_M=FCller?=", "ORG:R&B; South"), "Zoë Müller", "R&B"),
        (("FN:=?klingon?B?Wm/Dqw==?=", "ORG:A=?B"), "=?klingon?B?Wm/Dqw==?=", "A=?B"),
    ],
)
def test_names_written_as_for_a_web_page_or_the_head_of_a_mail_are_read(lines, name, organization):
    entry = map_one(*lines)
    assert (entry.display_name, entry.works[0].organization) == (name, organization)
    assert entry.family_name in (None, "Müller")


def test_of_several_classes_the_strictest_counts():
    assert map_one("FN:Ana", "CLASS:PUBLIC", "CLASS:CONFIDENTIAL", "CLASS:PRIVATE").classification == "CONFIDENTIAL"
    assert map_one("FN:Ana", "CLASS:PUBLIC", "CLASS:PRIVATE").classification == "PRIVATE"


def test_a_quotation_mark_too_many_and_a_service_before_its_address_are_read_for_what_they_say():
    entry = map_one('ADR;TYPE=HOME":;;Rua 1;;;;', "FN:Ana", "X-SOCIALPROFILE;TYPE=home:twitter:https://example.org/ana")
    assert [(a.street, a.label) for a in entry.addresses] == [("Rua 1", "home")]
    assert [(d.raw, d.service) for d in entry.details] == [("https://example.org/ana", "twitter")]
