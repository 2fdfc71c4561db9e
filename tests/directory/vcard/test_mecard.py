"""MECARD and BIZCARD: what QR codes hold, and files that somebody made of them, by hand or with a scanner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.importing.reading import parse
from directory.vcard.parser import parse_vcards
from directory.vcard.profiles import PROFILES
from directory.vcard.writer import write_vcards
from tests.directory.importing.bringing import apply, plan_of, statuses
from tests.directory.vcard.cards import details
from tests.directory.vcard.released import MADE_AT, detail, person


def read(text, name="contact.txt"):
    return parse(text if isinstance(text, bytes) else text.encode(), name).records


def test_a_whole_card_is_read_field_by_field():
    (entry,) = read(
        "MECARD:N:Exemplo,Ana;SOUND:Eshemplu,Ana;TEL:+258845550101;TEL-AV:+258215550102;EMAIL:ana@example.org;"
        "NOTE:Press\\; radio\\, TV;BDAY:19800415;ADR:,,Rua 5,Maputo,MP,1100,Moçambique;URL:http\\://example.org/?a=1\\;b;"
        "NICKNAME:Nani;ORG:Modelo Lda;TITLE:Chair;RED:x;;"
    )
    assert (entry.display_name, entry.family_name, entry.given_name) == ("Ana Exemplo", "Exemplo", "Ana")
    assert [(name.kind, name.value) for name in entry.names] == [("nickname", "Nani"), ("phonetic", "Ana Eshemplu")]
    assert details(entry) == [
        ("phone", "+258845550101", None),
        ("phone", "+258215550102", None),
        ("email", "ana@example.org", None),
        ("web", "http://example.org/?a=1;b", None),
    ]
    (address,) = entry.addresses
    assert (address.street, address.locality, address.region) == ("Rua 5", "Maputo", "MP")
    assert (address.postal_code, address.country) == ("1100", "Moçambique")
    assert (entry.birthday, entry.notes) == ("1980-04-15", ("Press; radio, TV",))
    assert [(work.organization, work.title) for work in entry.works] == [("Modelo Lda", "Chair")]
    assert [(prop.name, prop.value) for prop in entry.other] == [("X-MECARD-RED", "x")]


@pytest.mark.parametrize(
    ("text", "name", "family"),
    [
        ("MECARD:N:Sukarno;TEL:1;;", "Sukarno", None),
        ("MECARD:N:Ana Exemplo;TEL:1;", "Ana Exemplo", None),
        ("mecard:n:見本,花子;tel:1;;", "見本 花子", "見本"),
        ("MECARD:N:Dos\\, Santos,Rui;TEL:1", "Rui Dos, Santos", "Dos, Santos"),
        ("\ufeffMECARD:TEL:1;N:Exemplo,Ana;;trailing words", "Ana Exemplo", "Exemplo"),
        ("MECARD:\r\nN:Exemplo,Ana;\r\nTEL:1;\r\n;", "Ana Exemplo", "Exemplo"),
        ("MECARD:TEL:1;;", "1", None),
    ],
)
def test_names_are_read_as_they_are_given(text, name, family):
    (entry,) = read(text)
    assert (entry.display_name, entry.family_name, details(entry)) == (name, family, [("phone", "1", None)])


def test_an_address_in_words_of_its_own_is_one_text():
    (entry,) = read("MECARD:N:A,B;ADR:12 Main St, Springfield, IL;;")
    assert [(address.street, address.locality) for address in entry.addresses] == [("12 Main St, Springfield, IL", "")]


def test_a_bizcard_has_fields_of_one_letter():
    (entry,) = read("BIZCARD:N:Ana;X:Exemplo;T:Chair;C:Modelo Lda;A:Rua 5, Maputo;B:+258 21 1;M:84 2;F:21 3;"
                    "E:ana@example.org;Z:9;;")  # fmt: skip
    assert (entry.display_name, entry.family_name, entry.given_name) == ("Ana Exemplo", "Exemplo", "Ana")
    assert details(entry) == [
        ("phone", "+258 21 1", "work"),
        ("phone", "84 2", "mobile"),
        ("fax", "21 3", "work"),
        ("email", "ana@example.org", None),
    ]
    assert [(work.organization, work.title) for work in entry.works] == [("Modelo Lda", "Chair")]
    assert [(address.street, address.label) for address in entry.addresses] == [("Rua 5, Maputo", "work")]
    assert [prop.name for prop in entry.other] == ["X-BIZCARD-Z"]


def test_several_stand_in_a_file_each_with_its_line_and_an_old_phones_encoding_is_guessed():
    text = "MECARD:N:Exemplo,Ana;TEL:1;;\n\nMECARD:N:見本,花子;\nTEL:2;BDAY:nie;;\nBIZCARD:N:Bo;;\nBIZCARD:;;\n"
    records = read(text, "codes.vcf")
    assert [(record.line, getattr(record, "display_name", None)) for record in records] == [
        (1, "Ana Exemplo"), (3, "見本 花子"), (5, "Bo"), (6, None),
    ]  # fmt: skip
    assert [problem.values["line"] for problem in records[1].problems] == [4]
    assert read("MECARD:N:山田,太郎;SOUND:ヤマダ,タロウ;TEL:1;;".encode("cp932"))[0].display_name == "山田 太郎"


def test_each_is_kept_as_it_was_written():
    ana, ben = "MECARD:N:Exemplo,Ana;\nNOTE:a\\;\\; b;;", "bizcard:N:Ben;;"
    records = read(f"{ana} scanned on Monday\n\n  {ben}\nMECARD:N:C;TEL:1\nBIZCARD:;;\n")
    assert [(record.line, record.original) for record in records] == [
        (1, ("MECARD", ana)), (4, ("BIZCARD", ben)),
        (5, ("MECARD", "MECARD:N:C;TEL:1")), (6, ("BIZCARD", "BIZCARD:;;")),
    ]  # fmt: skip
    assert records[3].reason


def test_what_only_speaks_of_one_is_no_card():
    with pytest.raises(DirectoryError):
        read("About MECARD: a format of QR codes", "about.vcf")


def test_importing_one_twice_changes_nothing(session):
    text = "MECARD:N:Exemplo,Ana;TEL:+258845550101;EMAIL:ana@example.org;NOTE:a\\;b;;"
    plan = plan_of(session, text, name="code.txt")
    assert statuses(plan) == ["new"]
    apply(session, plan)
    assert statuses(plan_of(session, text, name="code.txt")) == ["same"]


SIGNS = st.text(st.sampled_from("aZ9é見 ,;:\\\n\"'=.@"), max_size=20).map(str.strip)


NAMES = SIGNS.map(lambda text: "".join(text.split()))


@given(NAMES, NAMES, SIGNS, st.sampled_from(["phone", "full"]))
def test_any_text_that_is_escaped_comes_through_and_leaves_and_comes_back(family, given, note, profile):
    def escaped(text):
        return "".join(f"\\{sign}" if sign in "\\;:," else sign for sign in text)

    (entry,) = read(f"MECARD:N:Q{escaped(family)},Q{escaped(given)};NOTE:Q{escaped(note)};TEL:1;;")
    said = [f"Q{text}" for text in (family, given)]
    assert [entry.family_name, entry.given_name] == said
    assert entry.notes == (f"Q{note}",)
    released = person(entry.display_name, family_name=said[0], given_name=said[1], details=(detail("phone", "1"),))
    (again,) = parse_vcards(write_vcards([released], MADE_AT, PROFILES[profile]), "x").records
    assert (again.display_name, again.family_name, again.given_name) == (entry.display_name, *said)
