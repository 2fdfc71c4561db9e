"""The block under a release, line by line, and what data may never do to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.press.writer import WORDS, contact_lines, nearest, write_block
from directory.released import Released, ReleasedDetail, ReleasedWork

BLANK = "".join(chr(code) for code in range(0x3001) if chr(code).isspace() or code < 32) + "\x7f"
ANYTHING = st.text(st.characters())  # halves of characters among them


def detail(id: int, kind: str, value: str | None, level: str = "person", **more: object) -> ReleasedDetail:
    return ReleasedDetail(id, kind, more.pop("raw", value or ""), value, level=level, **more)  # type: ignore[arg-type]


def person(name: str, *reach: ReleasedDetail, works: tuple[ReleasedWork, ...] = ()) -> Released:
    return Released(1, "person", "urn:uuid:1", name, works=works, reach=reach)


ANA = person(
    "Ana Exemplo",
    detail(1, "phone", "+25821310779"),
    detail(2, "email", "aexemplo@example.org"),
    works=(ReleasedWork("OSM Maputo"),),
)
JEAN = person(
    "Jean Exemple",
    detail(3, "phone", "+2302133304", extension="45"),
    detail(4, "phone", "+23052511234", label="mobile"),
    detail(5, "fax", "+2302133305"),
    works=(ReleasedWork("OSM Port Louis", title="Press officer"),),
)


def test_the_block_is_what_stands_under_a_release():
    assert write_block([ANA, JEAN]) == (
        "For more information, please contact:\n"
        "Ana Exemplo\n"
        "OSM Maputo\n"
        "Tel: +258 21 310 779\n"
        "E-mail: aexemplo@example.org\n"
        "or\n"
        "Jean Exemple\n"
        "Press officer\n"
        "OSM Port Louis\n"
        "Tel: +230 213 3304 ext. 45\n"
        "Mobile: +230 5251 1234"
    )


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("fr", ["ou", "Tél. : +258 21 310 779", "Courriel : aexemplo@example.org"]),
        ("es", ["o", "Tel.: +258 21 310 779", "Correo electrónico: aexemplo@example.org"]),
        ("pt", ["ou", "Telemóvel: +230 5251 1234", "E-mail: aexemplo@example.org"]),
        ("ar", ["أو", "هاتف: \u2066+258 21 310 779\u2069", "البريد الإلكتروني: \u2066aexemplo@example.org\u2069"]),
    ],
)
def test_labels_come_in_five_languages_and_numbers_keep_their_order_in_arabic(language, lines):
    block = write_block([ANA, JEAN], language).split("\n")
    assert block[0] == WORDS[language].intro
    assert set(lines) <= set(block)


def test_no_entries_make_no_block():
    assert write_block([]) == ""


def test_an_organization_prints_its_name_once_and_a_post_its_office():
    office = Released(2, "organization", "urn:uuid:2", "OSM Maputo", works=(ReleasedWork("OSM"),))
    post = Released(
        3, "post", "urn:uuid:3", "Press officer", works=(ReleasedWork("OSM Maputo", title="Press officer"),)
    )
    assert [line.text for line in contact_lines(office)] == ["OSM Maputo"]
    assert [line.text for line in contact_lines(post)] == ["Press officer", "OSM Maputo"]


def test_each_kind_comes_from_the_nearest_level_that_has_it():
    entry = person(
        "Ana",
        detail(1, "phone", "+25821310779", "membership"),
        detail(2, "phone", "+25821310779", "membership"),
        detail(3, "phone", "+25821310000", "organization"),
        detail(4, "email", "office@example.org", "organization"),
    )
    assert [d.id for d in nearest(entry, "phone")] == [1]
    assert [d.id for d in nearest(entry, "email")] == [4]


def test_of_several_memberships_the_first_that_can_be_reached_counts():
    main, other = detail(1, "email", "b@example.org", "membership"), detail(2, "phone", "+25821310779", "membership")
    third = detail(3, "phone", "+25821310000", "membership")
    works = (
        ReleasedWork("A", details=(main,)),
        ReleasedWork("B", details=(other,)),
        ReleasedWork("C", details=(third,)),
    )
    entry = person("Ana", main, other, third, works=works)
    assert [d.id for d in nearest(entry, "phone")] == [2]


def test_what_is_not_understood_is_printed_as_it_was_written_and_links_nowhere():
    line = contact_lines(person("Ana", detail(1, "phone", None, raw="21 310\n779")))[1]
    assert (line.text, line.link) == ("21 310 779", None)


def test_links_hold_no_second_recipient():
    entry = person("Ana", detail(1, "email", "a?bcc=b@example.org"), detail(2, "phone", "+25821310779", extension="4"))
    assert {line.link for line in contact_lines(entry)} == {
        None,
        "mailto:a%3Fbcc%3Db@example.org",
        "tel:+25821310779;ext=4",
    }


@given(name=ANYTHING, title=ANYTHING, office=ANYTHING, raw=ANYTHING, language=st.sampled_from(sorted(WORDS)))
def test_no_data_makes_a_line_of_its_own(name, title, office, raw, language):
    entry = person(name, detail(1, "email", None, raw=raw), works=(ReleasedWork(office, title=title),))
    block = write_block([entry], language)
    assert block.count("\n") == 1 + sum(bool(text.strip(BLANK)) for text in (title, office, raw))
    assert len(block.splitlines()) == len(block.split("\n")) - (not name.strip(BLANK) and block.endswith("\n"))
    assert not any(character < " " and character != "\n" for character in block)
    block.encode("utf-8")
