"""Which part of what is shown was typed."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.search import emphasis
from directory.search.emphasis import matched_spans


@pytest.mark.parametrize(
    ("text", "query", "parts"),
    [
        ("Jean-Marc Álvaro", "alv mar", ["Mar", "Álv"]),
        ("Telma Amaral", "mar", []),  # inside a word: not where a word begins
        ("Mário Cossa", "mario", ["Mário"]),
        ("Ma\u0301rio", "ma", ["Ma\u0301"]),
        ("Хохар", "khokhar", ["Хохар"]),
        ("Хохар", "khok", ["Хох"]),
        ("Khokhar", "хох", ["Khokh"]),
        ("Straße", "strass", ["Straß"]),
        ("O'Neil", "oneil", ["O'Neil"]),
        ("Jean-Pierre", "jeanp", ["Jean-P"]),
        ("习近平", "近平", ["近平"]),
        ("习近平", "xi", ["习"]),
        ("محمد علي", "محمد", ["محمد"]),
        ("+258 21 310 779", "310779", ["310 779"]),
        ("+258 21 310 779", "021 310 779", ["21 310 779"]),
        ("+258 21 310 779", "21", ["21"]),
        ("ann.bell@example.org", "bell", ["bell"]),
        ("ann.bell@example.org", "ann.bell@ex", ["ann.bell@ex"]),
        ("Ministry of Labour", "lab min", ["Min", "Lab"]),
        ("Ministry of Labour", "", []),
        ("", "lab", []),
    ],
)
def test_the_parts_that_match(text: str, query: str, parts: list[str]) -> None:
    assert [text[begin : begin + length] for begin, length in matched_spans(text, query)] == parts


@given(text=st.text(max_size=30), query=st.text(max_size=10))
def test_spans_lie_in_the_text_in_order_and_apart(text: str, query: str) -> None:
    spans = matched_spans(text, query)
    assert all(length > 0 and begin + length <= len(text) for begin, length in spans)
    assert all(one[0] + one[1] < other[0] for one, other in itertools.pairwise(spans))


@given(word=st.text(st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=8))
def test_a_word_of_letters_matches_itself(word: str) -> None:
    spans = matched_spans(word, word)
    assert spans == [] or spans[0][0] == 0


@given(st.text(st.characters(max_codepoint=127), max_size=30), st.text("abk19.'- \"", max_size=8))
def test_plain_ascii_is_marked_like_any_other_text(text: str, query: str) -> None:
    slowly = emphasis._merged(
        [
            *emphasis._word_spans(text, emphasis._words(query)),
            *emphasis._digit_spans(text, emphasis._numbers(query)),
        ]
    )
    assert matched_spans(text, query) == slowly


def test_a_query_of_thousands_of_letters_makes_no_larger_pattern_than_one_of_hundreds() -> None:
    words = " ".join("o1" * 30 + str(number) for number in range(15))
    pattern = emphasis._ascii_pattern(f"bell {words}")
    assert pattern is not None
    assert pattern.pattern.count("o") <= emphasis._MOST_LETTERS / 2
    assert matched_spans("Ana Bell", f"bell {words}") == [(4, 4)]
