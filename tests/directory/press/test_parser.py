"""Any text gives a result, in a time that grows with its length and no faster; prose around a block changes nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.press.parser import parse_release
from directory.press.suggesting import find_suggestions
from directory.press.text import Line
from directory.records import ParsedEntry

INTRO = "For more information, please contact:\n"
BLOCK = INTRO + (
    "Ana Exemplo\nPress Officer\nOSM Maputo\nTel: +258 21 310 779\nE-mail: ana@osm.example.org\n"
    "or\nBen Modelo\nOSM Port Louis\nTel: +230 213-3304\n"
)


def short(file):
    return [(r.display_name, r.works, r.details) for r in file.records]


WORDS = st.sampled_from(
    ["Ana", "Exemplo", "the", "Ministry", "of", "Labour", "said", "175", "1951", "+258 21 427 131", "a@example.org",
     "Tel", "or", ":", ",", "contact", "please", "information", "for", "Maputo", "12 May 2026", "(", ")", "\n", "\n\n",
     "“", "–", "Press", "Officer", "media", "www.example.org", "mailto:", "محمد", "Иван", "•", ";", "/"]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(WORDS, max_size=60))
def test_any_words_give_a_result(words):
    file = parse_release(" ".join(words).encode() or b" ", "release.txt")
    for record in file.records:
        assert isinstance(record, ParsedEntry)
        assert record.display_name.strip()
        assert record.details
        assert record.line >= 1


@given(st.text(max_size=400))
def test_any_text_gives_a_result(text):
    try:
        file = parse_release(text.encode("utf-8", "surrogatepass"), "release.txt")
    except DirectoryError as refused:
        assert "release.txt" in str(refused)  # noqa: PT017 - what is no text is refused by name
    else:
        assert file.name == "release.txt"


SENTENCES = st.lists(
    st.sampled_from(
        [
            "Three hundred officers finish their course this week, 175 of them from the north of the country.",
            "“We will not rest,” said Rui Palavra, Head of the Beira office, who can be reached on +258 23 555 101.",
            "The hotline 116 received 1951 calls, 21 310 779 kilometres were patrolled, info@osm.example.org is read.",
            "Funded by the Ministry of Foreign Affairs, the programme runs from 3 March 2026 until 30 June 2027.",
            "Call +258 800 000 116 if you see something; every call is free of charge and is answered day and night.",
        ]
    ),
    max_size=6,
)


@given(before=SENTENCES, after=SENTENCES)
def test_prose_around_a_block_changes_nothing(before, after):
    text = "\n\n".join([*before, BLOCK, "About OSM", *after])
    assert short(parse_release(text.encode(), "release.txt")) == short(parse_release(BLOCK.encode(), "release.txt"))


@pytest.mark.parametrize(
    "make",
    [
        lambda n: INTRO + "a" * n,
        lambda n: INTRO + "1 " * n,
        lambda n: INTRO + "a@b.c\n" * (n // 6),
        lambda n: INTRO + "(" * n,
        lambda n: INTRO + "Tel" + " " * n + "x",
        lambda n: INTRO + "Dr. " * (n // 4),
        lambda n: INTRO * (n // len(INTRO)),
        lambda n: BLOCK * (n // len(BLOCK)),
        lambda n: "For " + "information " * (n // 12),
        lambda n: "Ministry of " * (n // 12),
        lambda n: "".join(f"The Ministry of {'abcdefghij'[i % 10] * (i % 97 + 1)} said so, and more than that.\n"
                          for i in range(n // 60)),
        lambda n: "<p><a href='mailto:a@b.c'>x</a> " * (n // 30),
        lambda n: "<a " * (n // 3) + "<p>",
        lambda n: "mailto:" * (n // 7),
        lambda n: "12 May 2026 " * (n // 12),
        lambda n: "From: a\nTo: b\nSubject: c\n\n" + "> " * n,
        lambda n: "x\n" * n,
    ],
)  # fmt: skip
def test_the_time_grows_with_the_length_and_no_faster(make):
    """Four times the text takes at most some eight times the processor's time; a quadratic step would take sixteen."""

    def spent(size):
        data = make(size).encode()
        times = []
        for _ in range(3):
            begun = time.process_time()
            parse_release(data, "release.txt")
            times.append(time.process_time() - begun)
        return min(times)

    small, large = spent(15_000), spent(60_000)
    assert large <= 8 * small + 0.02


def suggested(text):
    lines = [Line(number, line) for number, line in enumerate(text.splitlines(), 1)]
    return [(s.kind, s.name, s.line) for s in find_suggestions(lines, set())]


def test_organizations_and_programmes_of_running_text_are_suggested_with_their_lines():
    text = (
        "The training in Mozambique is part of the Southern Coast Safety Programme, funded by the Royal Embassy of\n"
        "Norway. Those who take part come from the Mauritian Police Force, the Ministry of Labour, the Ministry of\n"
        "Women's Rights, Child Protection and Family Welfare, and the State Law Office.\n"
    )
    assert suggested(text) == [
        ("programme", "Southern Coast Safety Programme", 1),
        ("organization", "Royal Embassy of Norway", 1),
        ("organization", "Mauritian Police Force", 2),
        ("organization", "Ministry of Labour", 2),
        ("organization", "Ministry of Women's Rights, Child Protection and Family Welfare", 2),
        ("organization", "State Law Office", 3),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Labour\nPolice\nHome Office\n",  # a menu, no running text
        "The minister and the police met in the office of the commission, as they had agreed to do in the spring.\n",
        "In Mozambique and Mauritius, Ana Exemplo and Rui Palavra met Thandi Voorbeeld on Monday and on Tuesday.\n",
    ],
)
def test_what_is_no_name_of_an_institution_is_not_suggested(text):
    assert suggested(text) == []


def test_a_name_is_suggested_once_and_not_when_it_is_a_contact_already():
    text = "The Ministry of Labour met the Ministry of Labour on Monday, and OSM Maputo was told of it by telephone.\n"
    assert suggested(text) == [("organization", "Ministry of Labour", 1)]
    lines = [Line(1, text.strip())]
    assert list(find_suggestions(lines, {"Ministry of Labour"})) == []
