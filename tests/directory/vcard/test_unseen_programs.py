"""A second round of what programs write, each card read by a person before the reader ran on it."""

from __future__ import annotations

import pytest

from directory.vcard.dates import read_moment
from directory.vcard.profiles import PROFILES
from directory.vcard.writer import write_vcards
from tests.directory.vcard.cards import card_of, details, map_one, read_all
from tests.directory.vcard.released import MADE_AT, PNG, detail, person
from tests.directory.vcard.test_unseen import PICTURE


def test_labels_that_a_server_made_of_types_are_read_as_types():
    entry = map_one(
        "FN:Ana",
        'a1.TEL;TYPE="WORK,VOICE":1',
        "a1.X-ABLABEL:VOICE",
        "a2.TEL;TYPE=pref:2",
        r"a2.X-ABLABEL:WORK\;VOICE\;PREF",
        "a3.TEL:3",
        r"a3.X-ABLABEL:PREF\;CELL",
        "a4.TEL:4",
        "a4.X-ABLabel:Voice",
        "a5.TEL:5",
        "a5.X-ABLabel:Work, second floor",
    )
    labels = ["work", "work", "mobile", "Voice", "Work, second floor"]
    assert [label for _kind, _raw, label in details(entry)] == labels
    assert details(map_one("FN:Ana", 'TEL;TYPE="work;voice":1')) == [("phone", "1", "work")]


def test_a_card_made_of_a_tables_columns_is_read_by_what_the_columns_mean():
    (eda,) = read_all(
        card_of(
            "Group: Press",
            "First name:Eda",
            "Last name:Exemplo, de",
            "Home phone:21 1",
            "Cell phone:84 2",
            "E-Mail:eda@example.org",
            "E-Mail 2:eda2@example.org",
            "Company:Office",
            "Birthday:1996-04-15",
            "Additional info:met in May",
            version=None,
        )
    )
    assert (eda.display_name, eda.given_name, eda.family_name) == ("Eda Exemplo, de", "Eda", "Exemplo, de")
    assert details(eda) == [
        ("phone", "21 1", "home"),
        ("phone", "84 2", "mobile"),
        ("email", "eda@example.org", None),
        ("email", "eda2@example.org", None),
    ]
    assert (eda.works[0].organization, eda.birthday, eda.notes, eda.tags) == (
        "Office",
        "1996-04-15",
        ("met in May",),
        ("Press",),
    )
    kept = map_one("FN:Ana", "NAME:Ana's card", "POSITION:third")  # a card as cards are
    assert [prop.name for prop in kept.other] == ["NAME", "POSITION"]


def test_a_card_whose_line_ends_became_spaces_is_read_by_its_properties():
    text = (
        "BEGIN:VCARD VERSION:3.0 N:Exemplo;Ana FN:Ana Exemplo TEL;TYPE=CELL:+258 84 1 NOTE:Tel: ask at 10:30 END:VCARD"
    )
    (ana,) = read_all(text.encode())
    assert (ana.display_name, ana.given_name, details(ana)) == (
        "Ana Exemplo",
        "Ana",
        [("phone", "+258 84 1", "mobile")],
    )
    assert ana.notes == ("Tel: ask at 10:30",)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("15 April 1996", "1996-04-15"),
        ("Apr 15, 1996", "1996-04-15"),
        ("15-Apr-1996", "1996-04-15"),
        ("15. April 1996", "1996-04-15"),
        ("15 de abril de 1996", "1996-04-15"),
        ("15/04/1996", "1996-04-15"),
        ("04/15/1996", "1996-04-15"),
        ("1996年4月15日", "1996-04-15"),
        ("19960415Z", "1996-04-15"),
        ("1996-04-15+02:00", "1996-04-15"),
        ("19960415103000", "1996-04-15"),
        ("Mon Apr 15 00:00:00 GMT+02:00 1996", "1996-04-15"),
        ("1996-04-00", "1996-04"),
        ("1996-00-00", "1996"),
    ],
)
def test_dates_as_programs_of_all_times_wrote_them(value, expected):
    entry = map_one("FN:Ana", f"BDAY:{value}")
    assert (entry.birthday, entry.other, entry.problems) == (expected, (), ())


@pytest.mark.parametrize("value", ["04/05/1996", "15/4/96", "17190000", "NaNaNaN", "31 February 1996"])
def test_a_date_that_can_be_read_in_two_ways_or_in_none_is_kept_and_told(value):
    entry = map_one("FN:Ana", f"BDAY:{value}", f"ANNIVERSARY:{value}")
    assert (entry.birthday, entry.anniversary) == (None, None)
    assert [(p.name, p.value) for p in entry.other] == [("BDAY", value), ("ANNIVERSARY", value)]
    assert [str(problem) for problem in entry.problems] == [
        f"the date {value} of line {line} can be read in two ways or in none; it was kept as it is" for line in (4, 5)
    ]
    assert map_one("FN:Ana", "BDAY;VALUE=text:circa 1980").problems == ()


def test_the_moment_of_a_card_as_evolution_counts_it_and_as_a_mail_has_it():
    expected = read_moment("2024-01-02T03:04:05Z")
    assert expected is not None
    assert read_moment("2024-01-02T03:04:05Z(12)") == read_moment("Tue, 02 Jan 2024 03:04:05 GMT") == expected
    assert read_moment("Tuesday") is None


def test_line_ends_that_are_written_out_whole_are_line_ends():
    entry = map_one("FN:Ana", r"NOTE:one\r\ntwo \\r\\n", r"ADR:;;Rua 1\r\nBloco 2;Maputo;;;")
    assert (entry.notes, entry.addresses[0].street) == (("one\ntwo \\r\\n",), "Rua 1\nBloco 2")


def test_a_word_that_asks_a_messenger_for_a_window_is_no_part_of_whom_it_is_for():
    entry = map_one(
        "FN:Ana",
        "IMPP:aim:goim?screenname=ana77",
        "IMPP;X-SERVICE-TYPE=Google Talk:google talk:ana@example.org",
        "X-SKYPE:skype:ana2?chat",
        "IMPP:ymsgr:sendim?ana3",
        "IMPP:https://chat.example.org/?chat",
        "X-VIBER:+25884",
        "X-THREEMA:ABCD1234",
        "X-LINKEDIN:https://example.org/in/ana",
    )
    assert [(d.raw, d.service) for d in entry.details] == [
        ("ana77", "aim"),
        ("ana@example.org", "google talk"),
        ("ana2", "skype"),
        ("ana3", "ymsgr"),
        ("https://chat.example.org/?chat", None),
        ("+25884", "viber"),
        ("ABCD1234", "threema"),
        ("https://example.org/in/ana", "linkedin"),
    ]


def test_addresses_that_stand_for_nothing_or_for_something_else():
    entry = map_one(
        "FN:Ana", "TEL;TYPE=home:-", "EMAIL:SMTP:ana@example.org", "URL;VALUE=URI:mailto:b@example.org", "EMAIL:-"
    )
    assert details(entry) == [("email", "ana@example.org", None), ("email", "b@example.org", None)]


def test_what_nokia_samsung_and_docomo_call_by_names_of_their_own():
    entry = map_one(
        "N:Exemplo;Ana",
        "ORG:Office",
        "X-EPOCSECONDNAME:Aninha",
        "X-SIP;VOIP:sip:ana@example.org",
        "X-ASSISTANT-TEL:21 3",
        "X-SAMSUNGADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Pra=C3=A7a 1;Maputo;;;",
        "X-GN:Press",
        "X-MAIDENNAME:Torres",
        "X-BIRTHDAY:19960415",
        version="2.1",
    )
    assert details(entry) == [("messaging", "ana@example.org", None), ("phone", "21 3", "assistant")]
    assert [(name.kind, name.value) for name in entry.names] == [("nickname", "Aninha"), ("former", "Torres")]
    assert ([a.street for a in entry.addresses], entry.tags, entry.birthday) == (["Praça 1"], ("Press",), "1996-04-15")
    assert entry.other == ()
    both = map_one("FN:Ana", "ADR:;;Rua 1;;;;", "X-SAMSUNGADR:;;Rua 1;;;;")
    assert (len(both.addresses), [prop.name for prop in both.other]) == (1, ["X-SAMSUNGADR"])


def test_a_blog_is_a_web_address():
    entry = map_one(
        "FN:Ana", "X-EVOLUTION-BLOG-URL:https://example.org/a", "X-KADDRESSBOOK-BlogFeed:https://example.org/b"
    )
    assert details(entry) == [("web", "https://example.org/a", "blog"), ("web", "https://example.org/b", "blog")]
    assert entry.other == ()


def test_semicolons_separate_the_categories_of_old_cards_and_commas_where_there_are_any():
    assert map_one("N:A", "CATEGORIES:Business;Press", version="2.1").tags == ("Business", "Press")
    assert map_one("N:A", "CATEGORIES:a;b,c", version="2.1").tags == ("a;b", "c")
    assert map_one("FN:A", "CATEGORIES:a;b", version="4.0").tags == ("a;b",)
    assert map_one("FN:A", r"CATEGORIES:a\,b,c").tags == ("a,b", "c")  # RFC 2426, 3.7.1


def test_how_a_name_is_said_takes_no_names_place_though_it_stands_first():
    entry = map_one(
        "FN:Ana Exemplo", "N;PHONETIC=ipa;ALTID=1:ɛkˈsɛmplo;ana;;;", "N;ALTID=1:Exemplo;Ana;;;", version="4.0"
    )
    assert (entry.given_name, entry.family_name) == ("Ana", "Exemplo")
    assert [(name.kind, name.value) for name in entry.names] == [("phonetic", "ana ɛkˈsɛmplo")]


def test_quoted_printable_of_which_no_parameter_speaks_is_read_where_it_can_be_nothing_else():
    entry = map_one(
        "FN:Zo=C3=AB", "NOTE:one=0D=0Atwo", "TITLE:a=20b=C3", "URL:https://example.org/?q=C3=A9", version="2.1"
    )
    assert (entry.display_name, entry.notes, entry.works[0].title) == ("Zoë", ("one\ntwo",), "a=20b=C3")
    assert details(entry) == [("web", "https://example.org/?q=C3=A9", None)]


def test_entities_are_undone_however_often_they_were_written_but_not_in_a_card_of_our_own():
    entry = map_one("FN:Smith &amp;amp; Co", "NOTE:&amp; stays")
    assert (entry.display_name, entry.notes) == ("Smith & Co", ("&amp; stays",))
    ours = map_one("PRODID:-//Liaison//Liaison 0.1//EN", "FN:The sign &amp;", "NOTE:=0D=0A", "X-Y;ENCODING=b:AAAA")
    assert (ours.display_name, ours.notes) == ("The sign &amp;", ("=0D=0A",))


def test_a_picture_without_bytes_is_no_damage():
    assert map_one("FN:Ana", "PHOTO;ENCODING=b;TYPE=JPEG:").problems == ()
    assert map_one("FN:Ana", f"PHOTO;ENCODING=b,b;TYPE=PNG,png;X-ABCROP-RECTANGLE=a&0&1:{PICTURE}").photo == PNG


def test_a_tag_with_a_semicolon_comes_back_from_an_old_card():
    entry = person(tags=("budget; 2026", "press"))
    (back,) = read_all(write_vcards([entry], MADE_AT, PROFILES["outlook"]))
    assert back.tags == ("budget; 2026", "press")


@pytest.mark.parametrize("family", [";", "Repair; tyres", "Exemplo, Ana", "R&amp;D", "=0D=0A"])
def test_in_a_card_of_our_own_signs_of_a_name_are_signs_of_a_name(family):
    entry = person("Ana Exemplo", family_name=family, given_name="Ana")
    for profile in ("phone", "full"):
        (back,) = read_all(write_vcards([entry], MADE_AT, PROFILES[profile]))
        assert (back.family_name, back.given_name) == (family, "Ana")


@pytest.mark.parametrize(
    ("label", "type_"),
    [("Secretária", "X-Secretária"), ("مكتب الوزير", "X-مكتب-الوزير"), ("duty: night, 2nd", "X-duty-night-2nd")],
)
def test_a_label_in_any_script_is_a_type_that_android_shows(label, type_):
    entry = person(details=(detail("phone", "+258 84 1", label),))
    text = write_vcards([entry], MADE_AT).decode().replace("\r\n ", "")
    assert f"item1.TEL;TYPE={type_}:+258 84 1\r\n" in text
    (back,) = read_all(text.encode())
    assert details(back) == [("phone", "+258 84 1", label)]
    assert details(read_all(text.replace("item1.", "").encode())[0])[0][2] == type_[2:]  # as Android reads it


def test_a_printed_label_is_an_address_where_no_other_is_of_its_kind():
    entry = map_one(
        "FN:Ana", "ADR;TYPE=HOME:;;Rua 1;;;;", r"LABEL;TYPE=WORK:Av. 2\nBeira", "LABEL;TYPE=HOME:Rua 1", "LABEL:x"
    )
    assert [(a.street, a.label) for a in entry.addresses] == [("Rua 1", "home"), ("Av. 2\nBeira", "work")]
    assert [prop.value for prop in entry.other] == ["Rua 1", "x"]


def test_marks_without_a_width_before_a_property_hide_nothing_and_a_number_is_one_as_a_web_address():
    entry = map_one("\ufeffFN:Ana", "\u200b\u200eEMAIL:ana@example.org", "URL:tel:+25884")
    assert (entry.display_name, entry.problems) == ("Ana", ())
    assert details(entry) == [("email", "ana@example.org", None), ("phone", "+25884", None)]


def test_an_address_of_a_mailbox_is_written_for_the_web_and_a_scheme_alone_is_no_page():
    entry = map_one("FN:Ana", "EMAIL:mailto:ana%40example.org?subject=x", "URL:http://", "URL:mailto:b%2Bc@example.org")
    assert details(entry) == [("email", "ana@example.org", None), ("email", "b+c@example.org", None)]
