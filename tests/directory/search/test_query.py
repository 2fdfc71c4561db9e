"""What is typed, and the terms it becomes."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.search.query import LONGEST_TEXT, MOST_TERMS, Query, parse


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("chimedza nely", [["chimedza"], ["nely"]]),
        ("  Nely   NELY ", [["nely"]]),
        ("Хохар", [["хохар", "khokhar"]]),
        ("Álvaro", [["alvaro"]]),
        ("O'Neil", [["oneil", "o neil"]]),
        ("al-Masri", [["almasri", "al masri"]]),
        ("习近平", [["习 近 平", "xi jinping", "xijinping"]]),
        ("علاء", [["علا"]]),  # its Latin reading is a single letter
        ("ann@example.org", [["annexampleorg"]]),
        ("mailto:ann@example.org", [["annexampleorg"]]),
        ("@example.org", [["exampleorg"]]),
        ("12 Main", [["12"], ["main"]]),
        ("2024 programme", [["2024"], ["programme"]]),
        ("B2024", [["b2024"]]),
        ("!!! -- @", []),
        ("NEAR(a b) * AND", [["near"], ["a"], ["b"], ["and"]]),
    ],
)
def test_terms(text: str, terms: list[list[str]]) -> None:
    assert [[" ".join(words) for words in term] for term in parse(text).terms] == terms


@pytest.mark.parametrize(
    "text",
    [
        "+258 21 310 779",
        "00258 21 310 779",
        "+258 (21) 310-779",
        "258.21.310.779",
        "+258/21/310779",
        "(+258) 21310779",
        "+٢٥٨ ٢١ ٣١٠ ٧٧٩",
        "＋２５８ 21310779,",
    ],
)
def test_a_phone_is_one_run_of_digits(text: str) -> None:
    (term,) = parse(text).terms
    assert ("25821310779",) in term


def test_what_is_dialled_before_a_number_may_be_left_out() -> None:
    assert ("21310779",) in parse("021 310 779").terms[0]
    assert ("27123013885",) in parse("+27 (0)12 301 3885").terms[0]


def test_a_run_of_digits_among_words() -> None:
    terms = parse("nely 21 310-779 maputo").terms
    assert (terms[0], terms[2]) == ((("nely",),), (("maputo",),))
    assert terms[1] == (("21310779",), ("21", "310", "779"))


def test_blank_asks_for_everything_and_signs_for_nothing() -> None:
    assert parse(" \t") == Query((), is_blank=True)
    assert parse("\0\ud800") == Query((), is_blank=False)


def test_long_text_is_cut() -> None:
    assert len(parse("abc " * LONGEST_TEXT).terms) == 1
    assert len(parse(" ".join(f"w{number}" for number in range(400))).terms) == MOST_TERMS


def test_expressions_of_both_engines() -> None:
    query = parse("Хохар 2133")
    assert query.fts5(names_only=True) == (
        '(({name latin} : "хохар" *) OR ({name latin} : "khokhar" *)) AND (({name latin} : "2133" *))'
    )
    assert query.tsquery(names_only=False) == (
        "((('n:хохар':* | 'o:хохар':*)) | (('n:khokhar':* | 'o:khokhar':*)))"
        " & ((('n:2133':* | 'o:2133':* | 'p:2133':*)))"
    )


@pytest.fixture(scope="module")
def index() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE search_fts USING fts5(name, latin, org, post, email, phone, facet, content='',"
        " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\","
        " prefix='1 2 3', detail=column, columnsize=0)"
    )
    return connection


@given(text=st.text(alphabet=st.characters(), max_size=200) | st.text(alphabet="ab\"'*()^:+-.@ 012\0{}", max_size=200))
def test_fts5_understands_every_query(index: sqlite3.Connection, text: str) -> None:
    query = parse(text)
    if query.terms:
        names, everywhere = query.fts5(names_only=True), query.fts5(names_only=False)
        for expression in (names, everywhere, f"({everywhere}) NOT ({names})"):
            assert (
                index.execute("SELECT rowid FROM search_fts WHERE search_fts MATCH ?", (expression,)).fetchall() == []
            )
