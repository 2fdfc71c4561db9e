"""Properties to the words of the directory: RFC 6350, RFC 9554 and what vendors write."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime

import pytest

from directory.records import ParsedEntry, ParsedName, RejectedRecord
from directory.vcard.dates import read_date, read_moment
from directory.vcard.mapping import map_card
from tests.directory.vcard.cards import card_of, details, map_one, read_all, read_one
from tests.directory.vcard.released import PNG, png


def kept(entry: ParsedEntry) -> list[str]:
    return [prop.name for prop in entry.other]


# values


@pytest.mark.parametrize(
    ("version", "line", "expected"),
    [
        ("3.0", r"NOTE:a\, b\; c\nd\Ne\\n\:f \"g\"", 'a, b; c\nd\ne\\n:f "g"'),
        ("4.0", "NOTE:a, b; c", "a, b; c"),
        ("2.1", r"NOTE:a\; b, c \\server\x", r"a; b, c \\server\x"),
        ("2.1", r"NOTE;ENCODING=QUOTED-PRINTABLE:a=5C=5C=0D=0Ab", "a\\\\\nb"),
    ],
)
def test_escapes_are_undone_once_and_commas_cut_nothing(version, line, expected):
    assert map_one("FN:Ana", line, version=version).notes == (expected,)


def test_commas_separate_in_lists_only():
    entry = map_one("FN:Exemplo, Ana", "NICKNAME:a,b", "CATEGORIES:x,y\\,z", "URL:http://example.org/a,b", "ORG:A, B;C")
    assert entry.display_name == "Exemplo, Ana"
    assert [name.value for name in entry.names] == ["a", "b"]
    assert entry.tags == ("x", "y,z")
    assert details(entry) == [("web", "http://example.org/a,b", None)]
    assert (entry.works[0].organization, entry.works[0].units) == ("A, B", ("C",))
    assert [name.value for name in map_one("FN:Ana", "NICKNAME:a,b", version="2.1").names] == ["a,b"]


@pytest.mark.parametrize(
    ("params", "label", "is_preferred"),
    [
        ("TYPE=CELL", "mobile", False),
        ("type=cell;type=pref", "mobile", True),
        ('TYPE="work,voice"', "work", False),
        ("TYPE=WORK,PAGER", "pager", False),
        ("X-DUTY", "DUTY", False),
        ("TYPE=Night-Desk", "Night-Desk", False),
        ("PREF=1;TYPE=home", "home", True),
        ("TYPE=main-number", "main", False),
        ("TYPE=x-car", "car", False),
        ("TYPE=", None, False),
        ("VOICE", None, False),
    ],
)
def test_types_become_slots_and_what_no_table_knows_a_label(params, label, is_preferred):
    (detail,) = map_one("FN:Ana", f"TEL;{params}:1").details
    assert (detail.kind, detail.label, detail.is_preferred) == ("phone", label, is_preferred)


def test_a_fax_is_a_fax_wherever_it_stands():
    entry = map_one("FN:Ana", "TEL;TYPE=HOME,FAX:1", "item1.TEL:2", "item1.X-ABLabel:_$!<WorkFAX>!$_")
    assert details(entry) == [("fax", "1", "home"), ("fax", "2", "work")]


def test_apples_labels_are_decoded_and_own_ones_kept_whatever_the_group_is_called():
    entry = map_one(
        "FN:Ana",
        "item1.TEL:1",
        "ITEM1.X-ABLABEL:_$!<AssistantPhone>!$_",
        "desk.TEL:2",
        "desk.X-ABLabel:Night desk\\, 24h",
        "a.URL:http://example.org",
        "a.X-ABLabel:_$!<HomePage>!$_",
    )
    assert details(entry) == [
        ("phone", "1", "assistant"),
        ("phone", "2", "Night desk, 24h"),
        ("web", "http://example.org", None),
    ]


def test_the_lowest_pref_is_the_preferred_one_of_its_kind():
    entry = map_one("FN:Ana", "TEL;PREF=50:1", "TEL;PREF=2:2", "TEL:3", "EMAIL;PREF=7:a@example.org", version="4.0")
    assert [d.raw for d in entry.details if d.is_preferred] == ["2", "a@example.org"]


def test_parameters_may_be_encoded_by_rfc_6868_or_escaped_by_apple():
    entry = map_one("FN:Ana", 'X-A;X-P="a^nb^^c^\'d":1', 'X-B;X-P=a\\"b:2')
    assert [prop.params for prop in entry.other] == [(("X-P", ('a\nb^c"d',)),), (("X-P", ('a"b',)),)]


# names


def test_n_has_rfc_9554s_second_surname_and_generation_and_lists():
    entry = map_one("FN:X", "N:García Exemplo;Ana;María,Inés;Dra.,Sra.;PhD;Exemplo;Jr.", version="4.0")
    assert (entry.family_name, entry.additional_name) == ("García Exemplo", "María Inés")
    assert (entry.honorific_prefix, entry.honorific_suffix) == ("Dra. Sra.", "PhD Jr.")
    assert map_one("FN:X", "N:García;Ana;;;;Exemplo", version="4.0").family_name == "García Exemplo"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:山田 太郎", "N:Yamada;Taro"], "山田 太郎"),
        (["N:Exemplo;Ana;Maria;Dra.;PhD"], "Dra. Ana Maria Exemplo PhD"),
        (["FN:", "N:;;;;", "ORG:Ministry", "TEL:1"], "Ministry"),
        (["NICKNAME:Anita", "EMAIL:a@example.org"], "Anita"),
        (["TEL:1", "EMAIL:a@example.org"], "a@example.org"),
        (["TEL:1"], "1"),
        (["URL:http://example.org"], "http://example.org"),
        (["ADR:;;Rua 1;Maputo;;;"], "Rua 1, Maputo"),
    ],
)
def test_a_card_is_called_by_what_it_has(lines, name):
    assert map_one(*lines).display_name == name


def test_a_mononym_is_given_no_family_name():
    entry = map_one("FN:Suharto", "N:;Suharto;;;")
    assert (entry.given_name, entry.family_name) == ("Suharto", None)


def test_names_in_other_scripts_and_as_they_are_said():
    entry = map_one(
        "FN;ALTID=1;LANGUAGE=en:Taro Yamada",
        "FN;ALTID=1;LANGUAGE=ja:山田太郎",
        "N:Yamada;Taro;;;",
        "N;PHONETIC=ipa:jamada;taro;;;",
        "X-LIAISON-NAME;X-KIND=former;LANGUAGE=en:Taro Sato",
        version="4.0",
    )
    assert entry.display_name == "Taro Yamada"
    assert set(entry.names) == {
        ParsedName("山田太郎", "alternative", "ja"),
        ParsedName("taro jamada", "phonetic"),
        ParsedName("Taro Sato", "former", "en"),
    }


def test_signs_that_turn_the_reading_direction_are_taken_out_and_named():
    entry = map_one("FN:Ana \u202egpj.exe", "TEL:\u202a+258 84\u202c")
    assert (entry.display_name, entry.details[0].raw) == ("Ana gpj.exe", "+258 84")
    assert ["direction" in str(problem) for problem in entry.problems] == [True]


# organizations and work


def test_several_works_keep_their_titles_and_details_by_group():
    entry = map_one(
        "FN:Ana",
        "ORG:First",
        "TITLE:One",
        "item2.ORG:Second;Unit",
        "item2.TITLE:Two",
        "item2.ROLE:Speaks",
        "item2.TEL:2",
        "TEL;TYPE=WORK:1",
        "TEL;TYPE=HOME:3",
    )
    assert [(w.organization, w.title, w.role) for w in entry.works] == [
        ("First", "One", None),
        ("Second", "Two", "Speaks"),
    ]
    assert [(d.raw, d.work) for d in entry.details] == [("2", 1), ("1", 0), ("3", None)]


def test_a_second_title_of_one_organization_is_kept_and_a_title_alone_is_a_work():
    entry = map_one("FN:Ana", "ORG:One", "TITLE:A", "TITLE:B")
    assert [(w.organization, w.title) for w in entry.works] == [("One", "A")]
    assert kept(entry) == ["TITLE"]
    assert [(w.organization, w.title) for w in map_one("FN:Ana", "TITLE:A").works] == [(None, "A")]


@pytest.mark.parametrize(
    "lines",
    [
        ["FN:Ministry", "ORG:Ministry;", "X-ABShowAs:COMPANY"],
        ["FN:Ministry", "KIND:org"],
        ["FN:Ministry", "N:;;;;", "ORG:Ministry"],
        ["ORG:Ministry", "TEL;TYPE=WORK:1"],
    ],
)
def test_company_cards_are_organizations_and_their_details_their_own(lines):
    entry = map_one(*lines)
    assert (entry.kind, entry.display_name, entry.works) == ("organization", "Ministry", ())
    assert all(detail.work is None for detail in entry.details)


def test_what_only_people_have_is_kept_of_a_company():
    entry = map_one("FN:Harbour", "ORG:Harbour", "KIND:org", "GRAMGENDER:feminine", "DEATHDATE:2001", version="4.0")
    assert (entry.grammatical_gender, entry.died_on) == (None, None)
    assert [prop.name for prop in entry.other] == ["GRAMGENDER", "DEATHDATE"]


def test_whom_a_company_card_names_is_kept():
    entry = map_one("FN:Ministry", "N:Exemplo;Ana;;;", "ORG:Ministry", "X-ABShowAs:COMPANY")
    assert (entry.kind, kept(entry)) == ("organization", ["N"])


def test_groups_have_members_and_members_elsewhere_are_kept():
    entry = map_one("FN:Press", "KIND:group", "MEMBER:urn:uuid:1", "MEMBER:mailto:a@example.org", version="4.0")
    assert (entry.kind, entry.members) == ("group", ("urn:uuid:1", "mailto:a@example.org"))
    assert kept(map_one("FN:Ana", "MEMBER:urn:uuid:1", version="4.0")) == ["MEMBER"]
    assert kept(map_one("FN:Car 7", "KIND:device", version="4.0")) == ["KIND"]


# reaching somebody


@pytest.mark.parametrize(
    ("line", "kind", "raw", "service"),
    [
        ("TEL;VALUE=uri:tel:+258-84-310;ext=12", "phone", "+258-84-310;ext=12", None),
        ("TEL:+258 84 310,,12;3", "phone", "+258 84 310,,12;3", None),
        ("TEL;VALUE=uri:sip:ana@example.org", "messaging", "ana@example.org", "sip"),
        ('EMAIL:"Exemplo, Ana" <ana@example.org>', "email", "ana@example.org", None),
        ("EMAIL:mailto:Ana@Example.org", "email", "Ana@Example.org", None),
        ("IMPP;X-SERVICE-TYPE=Skype:skype:ana", "messaging", "ana", "skype"),
        ("IMPP:xmpp:ana@example.org", "messaging", "ana@example.org", "xmpp"),
        ("X-ICQ:123", "messaging", "123", "icq"),
        ("X-SKYPE-USERNAME:ana", "messaging", "ana", "skype"),
        ("X-MS-IMADDRESS:ana", "messaging", "ana", None),
        ("X-SOCIALPROFILE;type=twitter;x-user=ana:x-apple:ana", "messaging", "ana", "twitter"),
        (
            "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.org/@ana",
            "messaging",
            "https://example.org/@ana",
            "mastodon",
        ),
        ("URL:https://example.org/a;b", "web", "https://example.org/a;b", None),
    ],
)
def test_ways_to_reach_somebody(line, kind, raw, service):
    (detail,) = map_one("FN:Ana", line, version="4.0").details
    assert (detail.kind, detail.raw, detail.service) == (kind, raw, service)


def test_addresses_with_lists_labels_codes_and_rfc_9554s_components():
    entry = map_one(
        "FN:Ana",
        "item1.ADR;TYPE=work,pref:CP 1;;Rua 1,2.º andar;Maputo;;1100;Moçambique",
        "item1.X-ABADR:mz",
        "ADR;CC=PT;TYPE=delivery:;;Rua 2;Lisboa;;;Portugal;Sala 4;;;2;Rua 2",
        'ADR;LABEL="Rua 3\\nBeira":;;;;;;',
        version="4.0",
    )
    first, second, third = entry.addresses
    assert (first.po_box, first.street, first.label, first.is_preferred, first.country_code) == (
        "CP 1",
        "Rua 1, 2.º andar",
        "work",
        True,
        "MZ",
    )
    assert (second.extended, second.street, second.label, second.country_code) == ("Sala 4", "Rua 2", "delivery", "PT")
    assert third.street == "Rua 3\nBeira"
    assert kept(entry) == []


def test_a_printed_label_is_the_address_where_there_is_no_other():
    entry = map_one("FN:Ana", "LABEL;TYPE=HOME:Rua 1\\nMaputo")
    assert [(a.street, a.label) for a in entry.addresses] == [("Rua 1\nMaputo", "home")]
    assert kept(map_one("FN:Ana", "ADR:;;Rua 1;;;;", "LABEL:Rua 1")) == ["LABEL"]


# dates and the rest


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("19960415", "1996-04-15"),
        ("1996-04-15", "1996-04-15"),
        ("1996-04", "1996-04"),
        ("1996", "1996"),
        ("--0415", "--04-15"),
        ("--04-15", "--04-15"),
        ("1604-04-15", "--04-15"),
        ("1996-04-15T10:00:00Z", "1996-04-15"),
        ("---15", None),
        ("1996-02-30", None),
        ("circa 1800", None),
        ("٢٠٢٤", None),
    ],
)
def test_dates(value, expected):
    assert read_date(value) == expected
    entry = map_one("FN:Ana", f"BDAY:{value}")
    assert entry.birthday == expected
    assert kept(entry) == ([] if expected else ["BDAY"])


def test_a_year_is_left_out_as_apple_says_it():
    assert map_one("FN:Ana", "BDAY;X-APPLE-OMIT-YEAR=1900:1900-04-15").birthday == "--04-15"


@pytest.mark.parametrize("value", ["20240312T103000Z", "2024-03-12T10:30:00Z", "2024-03-12T12:30:00+02:00"])
def test_moments(value):
    assert read_moment(value) == datetime(2024, 3, 12, 10, 30, tzinfo=UTC)
    assert read_moment("yesterday") is None
    assert read_moment("0001-01-01T00:00:00+14:00") is None


@pytest.mark.parametrize(
    "lines",
    [
        ["ANNIVERSARY:20100615"],
        ["X-MS-ANNIVERSARY:2010-06-15"],
        ["X-EVOLUTION-ANNIVERSARY:2010-06-15"],
        ["X-KADDRESSBOOK-X-Anniversary:2010-06-15"],
        ["item1.X-ABDATE:2010-06-15", "item1.X-ABLabel:_$!<Anniversary>!$_"],
        ["X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-15;1;;;"],
    ],
)
def test_anniversaries_as_programs_write_them(lines):
    entry = map_one("FN:Ana", *lines)
    assert (entry.anniversary, kept(entry)) == ("2010-06-15", [])


def test_what_has_no_place_is_kept_in_the_cards_order_with_its_labels():
    entry = map_one(
        "FN:Ana",
        "GENDER:F",
        "item1.X-ABRELATEDNAMES:Rui",
        "item1.X-ABLabel:_$!<Spouse>!$_",
        "GEO:geo:1,2",
        "TZ:Africa/Maputo",
        "PRONOUNS:she/her",
        "CREATED:20240101T000000Z",
        "RELATED;TYPE=spouse:urn:uuid:1",
        version="4.0",
    )
    expected = ["GENDER", "X-ABRELATEDNAMES", "X-ABLABEL", "GEO", "TZ", "PRONOUNS", "CREATED", "RELATED"]
    assert kept(entry) == expected


def test_uid_class_language_sort_key_and_revision():
    entry = map_one(
        "FN:Ana",
        'N;SORT-AS="Exemplo,Ana":Exemplo;Ana',
        "LANG;PREF=2:en",
        "LANG;PREF=1:pt",
        "CLASS:private",
        "X-ABUID:77:ABPerson",
        "REV:20240312T103000Z",
        version="4.0",
    )
    assert (entry.uid, entry.classification, entry.languages) == ("77:ABPerson", "PRIVATE", ("pt", "en"))
    assert entry.sort_name == "Exemplo Ana"
    assert entry.revised == datetime(2024, 3, 12, 10, 30, tzinfo=UTC)


# photos


def test_photos_are_known_by_their_bytes_and_more_of_them_kept():
    text = b64encode(PNG).decode()
    entry = map_one("FN:Ana", f"PHOTO;TYPE=JPEG;ENCODING=b:{text}", f"PHOTO:data:image/gif;base64\\,{text}")
    assert (entry.photo, entry.photo_type) == (PNG, "image/png")
    assert kept(entry) == ["PHOTO"]
    assert map_one("FN:Ana", f"PHOTO:data:image/png;base64,{text}", version="4.0").photo == PNG


@pytest.mark.parametrize(
    "data", [b"<svg onload=alert(1)>", b"MZ\x90", png(20_000, 20_000, b""), b"GIF89a\xff\xff\xff\xff"]
)
def test_what_is_no_picture_or_a_bomb_is_left_out_with_a_sentence(data):
    entry = map_one("FN:Ana", f"PHOTO;ENCODING=b:{b64encode(data).decode()}")
    assert entry.photo is None
    assert [str(problem) for problem in entry.problems] == ["the photo of line 4 is no picture that can be kept"]


def test_a_jpegs_size_is_found_behind_other_segments():
    exif = b"\xff\xe1" + (20_000).to_bytes(2, "big") + b"\x00" * 19_998
    frame = b"\xff\xc2\x00\x11\x08" + (9_000).to_bytes(2, "big") + (9_000).to_bytes(2, "big") + b"\x00" * 12
    entry = map_one("FN:Ana", b"PHOTO;ENCODING=b:" + b64encode(b"\xff\xd8" + exif + frame))
    assert entry.photo is None


def test_a_very_long_note_is_kept_and_named():
    entry = map_one("FN:Ana", "NOTE:" + "x" * 200_000)
    assert len(entry.notes[0]) == 200_000
    assert "200000" in str(entry.problems[0])


def test_a_card_that_says_nothing_is_rejected_with_its_line_and_reason():
    rejected = map_card(read_one("BDAY:19960415"))
    assert isinstance(rejected, RejectedRecord)
    assert (rejected.line, "no name" in str(rejected.reason)) == (1, True)
    (empty,) = read_all(card_of("UID:1"))
    assert isinstance(empty, RejectedRecord)
