"""Ways of writing of scanners, spreadsheets, directory servers and word processors: the fifth blind round."""

from __future__ import annotations

from base64 import b64encode

import pytest

from tests.directory.vcard.cards import card_of, details, map_one, read_all
from tests.directory.vcard.released import PNG


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("EMAIL:E-mail: ana@example.org", ("email", "ana@example.org", None)),
        ("EMAIL:ana@example.org,", ("email", "ana@example.org", None)),
        ("URL:Web: www.example.org", ("web", "www.example.org", None)),
        ("TEL;TYPE=WORK:Tél.: +226 25 55 04 90", ("phone", "+226 25 55 04 90", "work")),
        ("TEL;TYPE=WORK:Fax: +226 25 55 04 91", ("fax", "+226 25 55 04 91", "work")),
        ("TEL:Duty: +226 25", ("phone", "Duty: +226 25", None)),
        ("TEL:Ext: 204", ("phone", "Ext: 204", None)),
        ("TEL;TYPE=CELL:'+258845550680", ("phone", "+258845550680", "mobile")),
        ("TEL;TYPE=['CELL']:258845550910.0", ("phone", "258845550910", "mobile")),
        ("EMAIL:sean\\@example\\.org", ("email", "sean@example.org", None)),
        ("URL:https\\:\\/\\/example\\.org", ("web", "https://example.org", None)),
        ("TEL:tel:+258845550690;phone-context=+258", ("phone", "+258845550690", None)),
        ("TEL:tel:5550690;phone-context=+25821", ("phone", "+258215550690", None)),
        ("TEL:tel:204;phone-context=pbx.example.org", ("phone", "204", None)),
        ("TEL;TYPE=COMPANY_MAIN:1", ("phone", "1", "main")),
        ("PHONE.WORK:1", ("phone", "1", "work")),
        ("phone.fax:1", ("fax", "1", None)),
        ("Mail.Home:ana@example.org", ("email", "ana@example.org", "home")),
        ("X-SKYPE-PSTNNUMBER:+242065550702", ("phone", "+242065550702", None)),
    ],
)
def test_what_stands_around_a_value_or_in_the_place_of_its_name_is_no_part_of_it(line, found):
    entry = map_one("FN:Ana", line)
    assert (details(entry), entry.other) == ([found], ())


@pytest.mark.parametrize(
    ("line", "service", "raw"),
    [
        ("X-SKYPE-ID:ana.ex", "skype", "ana.ex"),
        ("X-IM;SKYPE:ana.ex", "skype", "ana.ex"),
        ("X-IMPP:xmpp:ana@example.org", "xmpp", "ana@example.org"),
        ("X-MSN-ID:ana@example.org", "msn", "ana@example.org"),
        ("IMPP:tg:resolve?domain=ana_ex", "telegram", "ana_ex"),
        ("X-SOCIAL-PROFILE;TYPE=linkedin:https://example.org/in/ana", "linkedin", "https://example.org/in/ana"),
    ],
)
def test_messengers_under_the_names_that_yahoo_telegram_and_cyrus_give_them(line, service, raw):
    (found,) = map_one("FN:Ana", line).details
    assert (found.kind, found.service, found.raw, found.label) == ("messaging", service, raw, None)


def test_what_a_spreadsheet_says_of_a_cell_that_it_cannot_work_out_is_nothing():
    entry = map_one(
        "N:#VALUE!;;;;", "FN:#VALUE!", "ORG:#N/A", "TEL;TYPE=FAX:#REF!", "TITLE:--None--", "TEL:1", "NOTE:#1"
    )
    assert (entry.display_name, entry.family_name, entry.works, entry.notes) == ("1", None, (), ("#1",))
    assert details(entry) == [("phone", "1", None)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1979 - 08 - 03", "1979-08-03"),
        ("3. 8. 1979", "1979-08-03"),
        ("1979 08 03 or later", None),
        ("1979 (about)", None),
    ],
)
def test_a_date_with_spaces_is_the_whole_date_or_none(value, expected):
    entry = map_one("FN:Ana", f"BDAY:{value}")
    assert (entry.birthday, len(entry.other)) == (expected, 0 if expected else 1)


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x0b", "\x0c", "\x85"])
def test_what_a_word_processor_ends_a_line_with_ends_one(sign):
    entry = map_one(
        f"FN:Ana{sign}Exemplo", f"NOTE:one{sign}two", f"ADR:;;Rua 1{sign}Bloco 2;Maputo;;;", f"TITLE:Chair{sign}"
    )
    assert (entry.display_name, entry.notes, entry.works[0].title) == ("Ana Exemplo", ("one\ntwo",), "Chair")
    assert entry.addresses[0].street == "Rua 1\nBloco 2"
    quoted = map_one("FN:Ana", f"NOTE;ENCODING=QUOTED-PRINTABLE:one{sign}two", version="2.1")
    assert quoted.notes == ("one\ntwo",)


def test_a_mailbox_within_exchange_is_kept_with_the_word_for_its_kind_before_it():
    entry = map_one("FN:Ana", "EMAIL:EX:/o=Labour/ou=Exchange Administrative Group/cn=Recipients/cn=ana")
    assert (entry.details, [prop.name for prop in entry.other]) == ((), ["EMAIL"])


def test_how_outlook_writes_a_reading_is_how_the_name_is_said():
    entry = map_one("N:田中;太郎", "FN:田中 太郎", "X-MS-N-YOMI:タナカ;タロウ", version="2.1")
    assert [(name.kind, name.value) for name in entry.names] == [("phonetic", "タナカ タロウ")]


def test_what_apples_voice_says_is_how_a_name_is_said():
    entry = map_one(
        "FN:Aoife", "X-PRONUNCIATION-FIRST-NAME:EE-fa", "X-PRONUNCIATION-LAST-NAME:nee", "X-PHONETIC-FIRST-NAME:Ifa"
    )
    assert [(name.kind, name.value) for name in entry.names] == [("phonetic", "Ifa"), ("phonetic", "EE-fa nee")]


def test_of_several_names_the_parts_are_in_the_language_of_the_one_that_is_shown():
    entry = map_one(
        "FN;ALTID=1;LANGUAGE=ja:森 さくら",
        "FN;ALTID=1;LANGUAGE=en;PREF=1:Sakura Mori",
        "N;ALTID=1;LANGUAGE=ja:森;さくら;;;",
        "N;ALTID=1;LANGUAGE=en:Mori;Sakura;;;",
        version="4.0",
    )
    assert (entry.display_name, entry.given_name, entry.family_name) == ("Sakura Mori", "Sakura", "Mori")
    assert [(name.value, name.language) for name in entry.names] == [("森 さくら", "ja"), ("さくら 森", "ja")]


def test_a_manager_is_told_from_her_place_in_the_directory():
    entry = map_one("FN:Ana", "X-MANAGER:cn=David Levi,ou=people,dc=example,dc=org", "X-ASSISTANT:cn=Busi")
    assert [(relation.kind, relation.target) for relation in entry.relations] == [
        ("manager", "David Levi"),
        ("assistant", "cn=Busi"),
    ]


WORDPAD = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Calibri;}}" + b"\r\n"
    rb"{\*\generator Riched20 10.0}\viewkind4\uc1 \pard\f0\fs22 BEGIN:VCARD\par" + b"\r\n"
    rb"VERSION:3.0\par" + b"\r\n"
    rb"FN:Zo\'eb \u321?ukasz\par" + b"\r\n"
    rb'EMAIL:{{\field{\*\fldinst{HYPERLINK "mailto:zoe@example.org"}}{\fldrslt{zoe@example.org\ul0\cf0}}}}\f0\fs22\par'
    + b"\r\n"
    rb"NOTE:one\\ntwo\par" + b"\r\nEND:VCARD\\par\r\n}\r\n"
)
TEXTEDIT = (
    rb"{\rtf1\ansi\ansicpg1252\cocoartf2761" + b"\n"
    rb"{\fonttbl\f0\fswiss\fcharset0 Helvetica;}{\colortbl;\red255\green255\blue255;}" + b"\n"
    rb"\f0\fs24 \cf0 BEGIN:VCARD\
VERSION:3.0\
FN:Zo\'eb \uc0\u321 ukasz\
EMAIL:zoe@example.org\
NOTE:one\\ntwo\
END:VCARD}"
)


@pytest.mark.parametrize("data", [WORDPAD, TEXTEDIT], ids=["WordPad", "TextEdit"])
def test_a_card_that_was_edited_and_saved_as_rich_text_is_read(data):
    (entry,) = read_all(data)
    assert (entry.display_name, entry.notes) == ("Zoë Łukasz", ("one\ntwo",))
    assert details(entry) == [("email", "zoe@example.org", None)]


def test_a_template_whose_lines_are_all_indented_has_wrapped_lines_and_no_folds():
    long = "Press officer of the coordination; answers after office hours, and on"
    lines = ("VERSION:3.0", f"NOTE:{long}", "Sundays never", "N:Exemplo;Ana;;;", "FN:Ana Exemplo", "END:VCARD")
    (entry,) = read_all(b"BEGIN:VCARD\n" + "".join(f"\t{line}\n" for line in lines).encode())
    assert (entry.notes, entry.family_name, entry.given_name) == ((f"{long}\nSundays never",), "Exemplo", "Ana")


@pytest.mark.parametrize("head", ["PHOTO:data:image/png;base64,", "PHOTO;VALUE=URI:data:image/png\\;base64\\,"])
def test_a_picture_as_an_address_that_is_wrapped_without_a_space_is_whole(head):
    packed = b64encode(PNG).decode()
    lines = [packed[begin : begin + 30] for begin in range(0, len(packed), 30)]
    entry = map_one("FN:Ana", head + lines[0], *lines[1:], "TEL:1", version="4.0")
    assert (entry.photo, entry.problems, details(entry)) == (PNG, (), [("phone", "1", None)])


def test_entities_of_a_web_page_are_undone_in_what_reaches_somebody():
    entry = map_one(
        "FN:Ana",
        "EMAIL:ana&#64;example.org",
        "TEL:+230&nbsp;555&nbsp;0560",
        "URL:https://example.org/?a=1&amp;copy=2&b=3",
        "URL:https://example.org/?a=1&copy=2",
    )
    assert details(entry) == [
        ("email", "ana@example.org", None),
        ("phone", "+230 555 0560", None),
        ("web", "https://example.org/?a=1&copy=2&b=3", None),
        ("web", "https://example.org/?a=1&copy=2", None),
    ]


def test_a_semicolon_that_is_encoded_beside_others_is_a_sign_of_its_component():
    """Android writes each component in quoted-printable by itself; a script may write them all at once."""
    head = "ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8"
    entry = map_one(
        f"N;{head}:=C3=89;=41=3B=42;;;",
        f"ORG;{head}:=C3=89;=41=3b=42",
        f"ADR;{head}:=3B=3BRua=201=3BBeira",
        version="2.1",
    )
    assert (entry.family_name, entry.given_name) == ("É", "A;B")
    assert (entry.works[0].organization, entry.works[0].units) == ("É", ("A;B",))
    assert (entry.addresses[0].street, entry.addresses[0].locality) == ("Rua 1", "Beira")
    assert map_one(rf"N;{head}:=C3=89;A\=3BB=5C=3BC", version="2.1").given_name == "A;B;C"


@pytest.mark.parametrize("end", ["=", "=C", "=C3", "=E2=80", "=E2=80=9"])
def test_a_file_that_is_cut_within_a_letter_ends_before_it(end):
    lines = ("VERSION:2.1", "N:Bo", f"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:morg=C3=85{end}")
    (entry,) = read_all("\r\n".join(("BEGIN:VCARD", *lines)).encode())
    assert (entry.notes, len(entry.problems)) == (("morgÅ",), 1)


def test_what_python_says_of_an_empty_cell_is_nothing_and_nan_is_a_name():
    nothing = (
        "N:None;Nan Su Mon;nan;;",
        "ORG:nan",
        "TITLE:None",
        "EMAIL:None",
        "BDAY:NaT",
        "UID:None",
        "NOTE:None of it",
    )
    entry = map_one("FN:Nan Su Mon None", *nothing, "ADR:;;Rua 5;Nampula;nan;None;", "TEL:1")
    assert (entry.display_name, entry.given_name, entry.family_name) == ("Nan Su Mon", "Nan Su Mon", None)
    assert (entry.additional_name, entry.works, entry.uid, entry.other) == (None, (), None, ())
    assert (details(entry), entry.notes, entry.problems) == ([("phone", "1", None)], ("None of it",), ())
    assert map_one("FN:None Exemplo", "N:Exemplo;;;;").display_name == "None Exemplo"
    assert (entry.addresses[0].region, entry.addresses[0].postal_code) == ("", "")


@pytest.mark.parametrize("version", ["2.1", "3.0"])
def test_an_apostrophe_that_php_made_ready_for_a_database_is_one(version):
    entry = map_one(r"N:O\'Connor;Ann;;;", r"FN:Ann O\'Connor", r"NOTE:can\'t", version=version)
    assert (entry.display_name, entry.family_name, entry.notes) == ("Ann O'Connor", "O'Connor", ("can't",))


@pytest.mark.parametrize("sign", ["\t", ": ", "|"])
def test_a_listing_with_the_numbers_of_its_lines_is_read(sign):
    lines = card_of("FN:Ana", "TEL:1").decode().splitlines() * 2
    listing = "".join(f"{number:6}{sign}{line}\n" for number, line in enumerate(lines, 1))
    assert [(record.display_name, details(record)) for record in read_all(listing.encode())] == [
        ("Ana", [("phone", "1", None)])
    ] * 2


def test_properties_without_a_beginning_and_an_end_are_a_card_and_told_so():
    (entry,) = read_all(b"VERSION:3.0\r\nFN:Ana\r\nTEL:1\r\n")
    assert (entry.display_name, details(entry)) == ("Ana", [("phone", "1", None)])
    assert [str(problem) for problem in entry.problems] == [
        "the card had no beginning; what stood before its end was taken"
    ]


def test_signs_that_stand_for_nothing_make_no_organization_title_or_address():
    entry = map_one("FN:Ana", "ORG:-;—", "TITLE:.", "ROLE:--", "ADR;TYPE=work:;;-;-;-;-;-", "EMAIL:@", "TEL:1")
    assert (entry.works, entry.addresses, details(entry)) == ((), (), [("phone", "1", None)])
    assert map_one("FN:Ana", 'ADR;LABEL="Rua 1":;;-;;;;').addresses[0].street == "Rua 1"


def test_a_separator_at_the_end_of_every_line_is_no_part_of_a_name_or_a_number():
    entry = map_one("FN:Ana Exemplo;", "N:Exemplo;Ana;;;", "TEL:+258 84 1;", "EMAIL:ana@example.org;", "ORG:Office;")
    assert (entry.display_name, entry.works[0].organization) == ("Ana Exemplo", "Office")
    assert [raw for _kind, raw, _label in details(entry)] == ["+258 84 1", "ana@example.org"]


def test_a_card_with_a_separator_behind_every_line_is_found_between_others():
    lines = card_of("FN:Ana", "TEL:1")
    between = card_of("FN:Ben", "TEL:2").replace(b"\r\n", b";\r\n")
    assert [record.display_name for record in read_all(lines + between + lines)] == ["Ana", "Ben", "Ana"]
    (escaped,) = read_all(card_of(r"FN:Ana\;"))
    assert escaped.display_name == "Ana;"


@pytest.mark.parametrize("around", [("const card = `", "`;"), ('"vcard": "', '"},'), ("Text: ", "")])
def test_cards_in_the_text_of_a_program_end_where_it_closes_them(around):
    before, behind = around
    cards = [card_of("FN:Ana", "TEL:1"), card_of("FN:Ben", "TEL:2")]
    text = "\n".join(f"{before}{card.decode().strip()}{behind}" for card in cards)
    assert [record.display_name for record in read_all(text.encode())] == ["Ana", "Ben"]
    mixed = cards[0] + text.encode()
    assert [record.display_name for record in read_all(mixed)] == ["Ana", "Ana", "Ben"]
