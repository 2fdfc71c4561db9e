"""What is written is read back: by us, by vobject, line by line as the standards have it."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from dataclasses import replace
from typing import Any

import pytest
import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st

from directory.records import ParsedEntry
from directory.released import Released, ReleasedAddress, ReleasedName, ReleasedProperty, ReleasedWork
from directory.vcard.photos import measure
from directory.vcard.pictures import LONGEST, fit_photo
from directory.vcard.profiles import PROFILES, Profile, find_losses
from directory.vcard.writer import quote_printable, write_files, write_vcards, write_zip
from tests.directory.vcard.cards import details, read_all
from tests.directory.vcard.released import ANA, MADE_AT, PNG, as_released, detail, in_one, of_a_phone, person, png
from tests.directory.vcard.test_corpus import corpus_files, describe, records_of, short_files

PHONE, OUTLOOK, FULL = PROFILES["phone"], PROFILES["outlook"], PROFILES["full"]


def lines_of(entry: Released, profile: Any = PHONE) -> list[str]:
    """The logical lines of one written card."""
    return write_vcards([entry], MADE_AT, profile).decode().replace("\r\n ", "").split("\r\n")


# what every file is


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_lines_end_in_crlf_and_no_character_is_cut(profile):
    data = write_vcards([ANA, person("Ж" * 200, notes=("🙂" * 100, "é" * 36 + "x" * 99))], MADE_AT, profile)
    assert data.count(b"\n") == data.count(b"\r\n")
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= (76 if profile is OUTLOOK else 75)
    for line in lines:
        line.decode()


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_every_card_has_what_programs_ask_for_and_version_stands_second(profile):
    lines = lines_of(person("Madonna"), profile)
    assert lines[:2] == ["BEGIN:VCARD", f"VERSION:{profile.version}"]
    assert lines[-2:] == ["END:VCARD", ""]
    assert {"FN", "N", "UID", "REV"} <= {line.partition(":")[0] for line in lines}
    assert ("REV:2024-03-12T10:30:00Z" in lines) == (profile is PHONE)


def test_one_version_a_file_whatever_the_cards_came_from():
    old = ReleasedProperty("X-OLD", "a;b\\;c\nd", None, (), "2.1")
    for profile in PROFILES.values():
        data = write_vcards([ANA, replace(ANA, other=(old,))], MADE_AT, profile).decode()
        assert data.count(f"VERSION:{profile.version}\r\n") == data.count("VERSION:") == 2


# read back


def test_vobject_reads_back_what_we_write():
    (card,) = vobject.readComponents(write_vcards([ANA], MADE_AT).decode())
    assert card.fn.value == "Ana Exemplo"
    assert (card.n.value.family, card.n.value.given, card.n.value.prefix) == ("Exemplo", "Ana", "Dra.")
    assert [org.value for org in card.contents["org"]] == [
        ["Ministério do Trabalho, Emprego", "Inspecção; Norte"],
        ["Liga Exemplo"],
    ]
    assert [tel.value for tel in card.contents["tel"]] == [
        "+258 84 310 779",
        "+258 84 000 001",
        "+258 21 310 780",
        "+258 21 310 779",
    ]
    assert card.photo.value == ANA.photo
    assert card.note.value == "\n\n".join(ANA.notes)


@pytest.mark.parametrize("profile", [PHONE, FULL], ids=["phone", "full"])
def test_we_read_back_what_we_write(profile):
    (entry,) = read_all(write_vcards([ANA], MADE_AT, profile))
    assert (entry.display_name, entry.given_name, entry.family_name) == ("Ana Exemplo", "Ana", "Exemplo")
    assert [(w.organization, w.units, w.title, w.role) for w in entry.works] == [
        ("Ministério do Trabalho, Emprego", ("Inspecção; Norte",), "Inspectora", "Spokesperson"),
        ("Liga Exemplo", (), "Treasurer", None),
    ]
    assert [(d.kind, d.raw, d.label, d.is_preferred, d.service) for d in entry.details] == [
        ("phone", "+258 84 310 779", "mobile", True, None),
        ("phone", "+258 84 000 001", "Duty room", False, None),
        ("fax", "+258 21 310 780", "work", False, None),
        ("email", "ana@example.org", "work", False, None),
        ("web", "https://example.org/a,b;c", None, False, None),
        ("messaging", "ana.exemplo", None, False, "skype"),
        ("phone", "+258 21 310 779", "work", False, None),
    ]
    assert {(n.value, n.kind) for n in entry.names} == {("Anita", "nickname"), ("Ah-nah", "phonetic")}
    notes = in_one(ANA.notes) if profile is PHONE else ANA.notes
    assert (entry.notes, entry.tags, entry.languages) == (notes, ANA.tags, ANA.languages)
    assert (entry.birthday, entry.anniversary) == (ANA.birthday, ANA.anniversary)
    assert (entry.photo, entry.photo_type) == (ANA.photo, ANA.photo_type)
    assert [(p.name, p.value, p.params) for p in entry.other] == [(p.name, p.value, p.params) for p in ANA.other]
    (address,) = entry.addresses
    assert (address.po_box, address.street, address.country_code) == ("CP 12", "Av. Eduardo, 5\n2.º andar", "MZ")
    assert (entry.uid, entry.revised) == (ANA.uid, ANA.changed_at)
    assert entry.problems == ()


def test_a_detail_of_a_second_work_is_read_back_as_its_own():
    second = ReleasedWork("Second", details=(detail("phone", "2", None, "membership"),))
    first = ReleasedWork("First", details=(detail("phone", "1", "mobile", "membership"),))
    (entry,) = read_all(write_vcards([person(works=(first, second))], MADE_AT))
    assert [(d.raw, d.work) for d in entry.details] == [("1", 0), ("2", 1)]


def test_a_name_that_is_not_split_stays_so_and_phones_have_it_as_the_given_one():
    lines = lines_of(person("Suharto"))
    assert "N:;Suharto;;;" in lines
    (entry,) = read_all("\r\n".join(lines).encode())
    assert (entry.display_name, entry.given_name, entry.family_name) == ("Suharto", None, None)


def test_organizations_are_read_back_as_such():
    ministry = Released(
        1, "organization", "urn:uuid:9", "Ministry; Labour", details=(detail("phone", "1", None, "organization"),)
    )
    for profile in PROFILES.values():
        (entry,) = read_all(write_vcards([ministry], MADE_AT, profile))
        assert (entry.kind, entry.display_name, details(entry)) == (
            "organization",
            "Ministry; Labour",
            [("phone", "1", None)],
        )


# what a person wrote goes through whole, and can do nothing

ANYTHING = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs", "Cf")), min_size=1, max_size=30)
HOSTILE = st.sampled_from(
    [
        "a\nTEL:666",
        "a\r\nTEL:666",
        "a\u2028TEL:666",
        "\x0bTEL:666",
        "a\r\n\r\nEND:VCARD",
        'a":\nTEL:666',
        "^n",
        "a\x85TEL:666",
    ]
)
NAMES_WE_WRITE = {
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "UID",
    "REV",
    "FN",
    "N",
    "SORT-STRING",
    "NICKNAME",
    "ORG",
    "TITLE",
    "ROLE",
    "TEL",
    "EMAIL",
    "URL",
    "IMPP",
    "ADR",
    "LANG",
    "BDAY",
    "NOTE",
    "CATEGORIES",
    "PHOTO",
    "ANNIVERSARY",
    "SOCIALPROFILE",
    "X",
}


def hostile_person(t: list[str]) -> Released:
    """A person whose every text is one of these."""
    return person(
        t[0] or "x",
        uid=t[1] or "x",
        given_name=t[2],
        names=(ReleasedName(t[3], "nickname", t[4]), ReleasedName(t[5], "former", t[6], t[7])),
        works=(ReleasedWork(t[8], (t[9],), t[10], t[11]),),
        details=(
            detail("phone", t[12], t[13]),
            detail("web", t[14], t[15]),
            detail("messaging", t[16], t[17], service=t[18]),
            detail("email", t[19]),
        ),
        addresses=(ReleasedAddress(street=t[20], label=t[21], country_code=t[22]),),
        notes=(t[23],),
        tags=(t[24],),
        languages=(t[25],),
        birthday=t[26],
        anniversary=t[27],
        photo_type=t[28],
        photo=b"x",
        other=(
            ReleasedProperty(t[29], t[30], t[31], ((t[32], (t[33],)),), "3.0"),
            ReleasedProperty("X", t[30], t[31], (), "2.1"),
        ),
    )


ENTRIES = st.builds(hostile_person, st.lists(st.one_of(ANYTHING, HOSTILE), min_size=34, max_size=34))


@given(ENTRIES, st.sampled_from(list(PROFILES.values())))
@settings(max_examples=120)
def test_no_value_can_begin_a_line(entry, profile):
    text = write_vcards([entry], MADE_AT, profile).decode()
    expected = text.replace("\r\n ", "")
    for part in ("\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e"):
        assert part not in text
    if profile.version == "2.1":  # its soft line breaks; elsewhere a "=" at a line's end is a value's own
        expected = expected.replace("=\r\n", "")
    lines = expected.split("\r\n")
    numbers = [line for line in lines if re.match(r"(?:[\w-]+\.)?TEL\b", line)]
    assert len(numbers) == 1
    assert [line for line in lines if line == "END:VCARD"] == ["END:VCARD"]
    own = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in entry.other[0].name) or "X"
    for line in filter(None, lines):
        name = line.split(":")[0].split(";")[0].rpartition(".")[2]
        assert name.upper() in NAMES_WE_WRITE | {own.upper()} or name.upper().startswith("X-")


@given(st.lists(WORDS, min_size=12, max_size=12), st.sampled_from([PHONE, FULL]))
@settings(max_examples=80)
def test_every_text_comes_back_as_it_was(words, profile):
    entry = person(
        words[0],
        family_name=words[1],
        works=(ReleasedWork(words[2], (words[3],), title=words[4]),),
        notes=(f"{words[5]}\n{words[6]}",),
        tags=(words[7],),
        addresses=(ReleasedAddress(street=words[8], locality=words[9]),),
        details=(detail("phone", f"1 {words[10]}"), detail("messaging", words[11], service="skype")),
    )
    (read,) = read_all(write_vcards([entry], MADE_AT, profile))
    assert isinstance(read, ParsedEntry)
    assert (read.display_name, read.family_name) == (words[0], words[1])
    assert [(w.organization, w.units, w.title) for w in read.works] == [(words[2], (words[3],), words[4])]
    assert (read.notes, read.tags) == (entry.notes, entry.tags)
    assert (read.addresses[0].street, read.addresses[0].locality) == (words[8], words[9])
    assert read.details[1].raw == words[11]


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=200))
@example("\xa0\xa0\xa0\U00010000\U00010000  ")
def test_quoted_printable_is_read_back_and_its_lines_are_short(text):
    import quopri

    lines = quote_printable("NOTE;ENCODING=QUOTED-PRINTABLE:", text.encode()).split("\r\n")
    assert max(map(len, lines)) <= 76
    assert not lines[-1].endswith("=")
    assert not any(line.endswith((" =", " ")) for line in lines)
    assert quopri.decodestring("\r\n".join(lines).encode()).partition(b":")[2].decode() == text


# profiles


def test_phones_get_custom_labels_twice_since_android_ignores_groups():
    lines = lines_of(ANA)
    (label,) = [line for line in lines if line.endswith(".X-ABLABEL:Duty room")]
    group = label.partition(".")[0]
    assert f"{group}.TEL;TYPE=X-Duty-room:+258 84 000 001" in lines
    assert [line.partition(".")[0] for line in lines if line.startswith("item")].count(group) == 2


def test_the_archive_has_the_properties_of_4_0():
    lines = lines_of(ANA, FULL)
    assert "BDAY:--0415" in lines
    assert "ANNIVERSARY:20100615" in lines
    assert "LANG;PREF=1:pt" in lines
    assert any(line.startswith("ADR;CC=MZ;TYPE=work:") for line in lines)
    assert any(line.startswith("PHOTO:data:image/png;base64,") for line in lines)
    assert any(line.startswith("TEL;PREF=1;TYPE=cell:") for line in lines)


def test_outlook_gets_what_it_has_room_for_and_the_rest_in_the_note():
    many = tuple(detail("email", f"a{n}@example.org") for n in range(4)) + tuple(
        detail("phone", f"+2588400000{n}", "work") for n in range(4)
    )
    entry = replace(ANA, details=many, other=())
    (read,) = read_all(write_vcards([entry], MADE_AT, OUTLOOK))
    assert [d.raw for d in read.details] == [
        *(f"a{n}@example.org" for n in range(3)),
        "+25884000000",
        "+25884000001",
    ]
    (note,) = read.notes
    for put_off in ("a3@example.org", "+25884000002", "+25884000003", "Treasurer, Liga Exemplo"):
        assert put_off in note
    said = [str(loss.what) for loss in find_losses([entry], OUTLOOK)]
    assert [line.split()[0] for line in said if "note" in line] == [
        "a3@example.org",
        "+25884000002",
        "+25884000003",
        "+258",
        "Liga",
    ]
    assert any("languages" in line for line in said)


def test_outlooks_lines_are_quoted_printable_where_they_must_be_and_plain_where_not():
    lines = write_vcards([ANA], MADE_AT, OUTLOOK).decode().split("\r\n")
    assert "N:Exemplo;Ana;;Dra.;" in lines
    assert "TEL;CELL;PREF:+258 84 310 779" in lines
    assert any(
        line.startswith("ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Minist=C3=A9rio do Trabalho") for line in lines
    )
    photo = lines.index("PHOTO;TYPE=PNG;ENCODING=BASE64:")
    assert "" in lines[photo : photo + 10]
    assert not any(line.endswith("=") and after.startswith(("END", "TEL")) for line, after in itertools.pairwise(lines))


def test_what_a_profile_cannot_hold_is_said_before():
    assert find_losses([ANA], FULL) == ()
    assert find_losses([ANA], PHONE) == ()
    outlook = [str(loss.what) for loss in find_losses([ANA], OUTLOOK)]
    assert "other properties of the card it came from: X-FAVOURITE, GENDER" in outlook
    assert "the label Duty room: vCard 2.1 has a few fixed ones" in outlook
    large = replace(ANA, photo=png(900, 900))
    assert [str(loss.what)[:9] for loss in find_losses([large], PHONE)] == ["the photo"]


def test_photos_for_phones_are_small_and_upright_and_bombs_are_not_unpacked():
    made, kind = fit_photo(png(1500, 1000)) or (b"", "")
    assert kind == "image/jpeg"
    assert max(measure(made, kind)) == LONGEST
    assert fit_photo(PNG) == (PNG, "image/png")
    assert fit_photo(png(60_000, 60_000, b"")) is None
    assert fit_photo(b"BM" + b"\x00" * 50) is None


def test_inline_bytes_change_their_clothes_with_the_version():
    logo = ReleasedProperty("LOGO", "QUJD", None, (("TYPE", ("PNG",)), ("ENCODING", ("b",))))
    entry = person(other=(logo,))
    assert "LOGO:data:image/png;base64,QUJD" in lines_of(entry, FULL)
    (archived,) = read_all(write_vcards([entry], MADE_AT, FULL))
    assert "LOGO;ENCODING=b;TYPE=PNG:QUJD" in lines_of(as_released(archived))


# files


def test_files_are_named_safely_and_differently_on_every_system():
    names = [
        "Ana/Exemplo: a?",
        "ana exemplo a",
        "CON",
        "con.",
        "",
        "..",
        "é" * 100,
        "É" * 100,
        "a\u202egpj.exe",
        "LPT1.x",
    ]
    written = [name for name, _data in write_files([person(name) for name in names], MADE_AT, OUTLOOK)]
    assert written[:6] == [
        "Ana Exemplo a.vcf",
        "ana exemplo a-2.vcf",
        "_CON.vcf",
        "_con-2.vcf",
        "contact.vcf",
        "contact-2.vcf",
    ]
    assert written[8:] == ["a gpj.exe.vcf", "_LPT1.x.vcf"]
    assert max(len(name.encode()) for name in written) <= 120
    assert len({name.casefold() for name in written}) == len(names)


def test_a_zip_holds_a_file_for_each():
    with zipfile.ZipFile(io.BytesIO(write_zip([ANA, person("Жанна")], MADE_AT, OUTLOOK))) as archive:
        assert archive.namelist() == ["Ana Exemplo.vcf", "Жанна.vcf"]
        assert [r.display_name for name in archive.namelist() for r in read_all(archive.read(name))] == [
            "Ana Exemplo",
            "Жанна",
        ]


# the corpus


def comparable(entry: ParsedEntry, profile: Profile) -> dict[str, Any]:
    """What a round trip must bring back. X-ABLabel and the order of works' details are not the point here."""
    shown = describe(entry)
    shown.pop("uid", None)
    shown.pop("classification", None)
    if profile is PHONE:
        shown["notes"] = list(in_one(shown.get("notes", [])))
        shown["details"] = [d | {"raw": of_a_phone(d["raw"])} for d in shown.get("details", [])]
    shown["kept"] = [name for name in shown.get("kept", []) if name != "PROFILE"]
    return shown | {part: sorted(map(repr, shown.get(part, []))) for part in ("details", "addresses", "names")}


@pytest.mark.parametrize("profile", [PHONE, FULL], ids=["phone", "full"])
def test_every_file_survives_a_round_trip(profile):
    compared = 0
    for name, file in short_files().items():
        for record in records_of(file, None):
            if not isinstance(record, ParsedEntry) or record.kind == "group":
                continue
            (back,) = read_all(write_vcards([as_released(record)], MADE_AT, profile))
            assert isinstance(back, ParsedEntry), name
            assert comparable(back, profile) == comparable(record, profile), name
            (again,) = read_all(write_vcards([as_released(back)], MADE_AT, profile))
            assert again.other == back.other, name
            compared += 1
    assert compared > (200 if corpus_files() else 60)
