"""What the search box offers while somebody types, from the small office of the grammar's table."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from directory.search.completion import complete
from directory.search.find import find
from directory.search.meanings import MEANINGS
from directory.search.query import LONGEST_TEXT
from tests.directory.search.office import raw


def offered(connection: Connection, text: str, **options: object) -> list[str]:
    return [completion.insert for completion in complete(raw(connection), text, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "inserts"),
    [
        ("", []),
        ("ana ", []),
        ("co", ["country:"]),
        ("ana -co", ["country:"]),
        ("(pro", ["programme:"]),
        ("ti", ["post:"]),
        ("f", ["funder:", "focal:"]),
        ('"country', []),
        ("country moz", ["country:MZ"]),
        ("ana country mau", ["country:MU", "country:MR"]),
        ("no ph", ["phone:", "no:phone", "no:photo"]),
        ("list pre", ["list:\"Press contacts\""]),
        ("post insp", []),
        ("country z", []),
        ("country:", ["MU", "MZ", "NO", "ZA", "ZM"]),
        ("country:mozam", ["MZ"]),
        ("country:MZ,za", ["ZA", "ZM"]),
        ("country:MZ", []),
        ("kind:min", ["ministry"]),
        ("kind:p", ["person", "post", "programme", '"private sector"']),
        ("org:ind", ['"Indian Ocean Herald"']),
        ("org:sht", ['"Safe Harbour Trust"']),
        ('org:"safe har', ['"Safe Harbour Trust"']),
        ("post:v", ["vacant"]),
        ("post:insp", ['"Chief Inspector"']),
        ("title:train", ['"Trainer and interpreter"']),
        ("programme:", ['"Course in Nampula"', "SACTAP"]),
        ("programme:south", ["SACTAP"]),
        ("funder:", ['"Embassy of Norway"']),
        ("funder:nor", ['"Embassy of Norway"']),
        ("funder:labour", []),
        ("focal:", ["any", "Media", '"Course in Nampula"', "SACTAP"]),
        ("tag:", ["Prensa", "trainer"]),
        ("tag:pr", ["Prensa"]),
        ("list:", ['"Press contacts"', "Region"]),
        ("list:cont", ['"Press contacts"']),
        ("audience:r", ["restricted"]),
        ("verified:", ["never", "<2025-06-15", ">=2026-06-01", "2026", "<2026"]),
        ("as", ["as-of:"]),
        ("as-of:", ["2025-06-15", "2025-12-31", "2024-12-31"]),
        ("as-of:2024", ["2024-12-31"]),
        ("has:e", ["email"]),
        ("no:ph", ["phone", "photo"]),
        ("name:ana", []),
        ("colour:r", []),
    ],
)  # fmt: skip
def test_what_is_offered_behind(grammar_office: Connection, text: str, inserts: list[str]) -> None:
    assert offered(grammar_office, text) == inserts


def test_countries_with_somebody_come_before_the_others(grammar_office: Connection) -> None:
    found = offered(grammar_office, "country:mo")
    assert found[0] == "MZ"
    assert {"MC", "MD", "ME", "MA"} <= set(found)


@pytest.mark.parametrize(
    ("text", "cursor", "completed"),
    [
        ("ana cou", None, "ana country:"),
        ("ana cou bell", 7, "ana country: bell"),
        ("country:mozam ana", 13, "country:MZ ana"),
        ("country:MU,mozam", None, "country:MU,MZ"),
        ("-country:mozam", None, "-country:MZ"),
        ('list:"press', None, 'list:"Press contacts"'),
        ('list:"press" ana', 11, 'list:"Press contacts" ana'),
        ("(org:herald OR carl)", 11, '(org:"Indian Ocean Herald" OR carl)'),
    ],
)
def test_a_completion_taken(grammar_office: Connection, text: str, cursor: int | None, completed: str) -> None:
    first = complete(raw(grammar_office), text, cursor)[0]
    assert text[: first.begin] + first.insert + text[first.end :] == completed


def test_countries_are_offered_in_the_users_language(grammar_office: Connection) -> None:
    first = complete(raw(grammar_office), "country:maur", language="fr")[0]
    assert (first.insert, first.shown) == ("MU", "Maurice")
    assert complete(raw(grammar_office), "country:Suda", language="pt")[0].shown.startswith("África")


def test_words_are_offered_in_the_users_language_and_stay_words_of_the_grammar(grammar_office: Connection) -> None:
    words = {"ministry": "ministère", "media": "médias"}
    (found,) = complete(raw(grammar_office), "kind:minist", say=lambda word: words.get(word, word))
    assert (found.insert, found.shown) == ("ministry", "ministère")
    assert offered(grammar_office, "kind:ministè", say=lambda word: words.get(word, word)) == ["ministry"]


@pytest.mark.parametrize("meaning", MEANINGS, ids=[meaning.name for meaning in MEANINGS])
def test_every_value_that_is_offered_finds_what_it_says(grammar_office: Connection, meaning: object) -> None:
    name = getattr(meaning, "name", "")
    for completion in complete(raw(grammar_office), f"{name}:"):
        notes = [str(note) for note in find(raw(grammar_office), f"{name}:{completion.insert}").notes]
        assert not [note for note in notes if "Nothing is called" in note], completion


def test_beyond_what_is_looked_for_nothing_is_offered(grammar_office: Connection) -> None:
    assert complete(raw(grammar_office), " " * LONGEST_TEXT + "country:M") == []
    assert offered(grammar_office, " " * (LONGEST_TEXT - 9) + "country:M")
    assert complete(raw(grammar_office), "a:" * 500_000) == []


PIECES = st.sampled_from(
    ["ana", "country:", "MZ", "m", "-", "(", ")", '"', "“", " ", "list:", "no:", ",", ":", "post:v", 'org:"', "習",
     "\0", "\ud800", "verified:<", "focal:", "%", "title:", "tag:"]
)  # fmt: skip


@settings(max_examples=80)
@given(text=st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=30), cursor=st.integers(-2, 40) | st.none())
def test_whatever_is_typed_the_offers_fit_into_it(grammar_office: Connection, text: str, cursor: int | None) -> None:
    where = len(text) if cursor is None else max(0, min(cursor, len(text)))
    for completion in complete(raw(grammar_office), text, cursor):
        assert 0 <= completion.begin <= where <= completion.end <= len(text)
        assert completion.insert
        assert completion.shown
