"""What is typed, and the tree it becomes; the table of examples is the grammar's own documentation."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.search.expressions import fts5, tsquery
from directory.search.filters import split_filters
from directory.search.operators import resolve
from directory.search.query import (
    LONGEST_LIST,
    LONGEST_TEXT,
    MOST_ADDRESSES,
    MOST_TERMS,
    NOTHING,
    All,
    Either,
    Facets,
    Node,
    Not,
    Operator,
    Query,
    Words,
    leaves,
    parse,
    word_nodes,
)


def told(node: Node) -> str:
    """A tree as text: words by their readings, brackets around what is joined."""
    match node:
        case Words():
            readings = "/".join(" ".join(reading) for reading in node.readings)
            return f"={readings}" if node.is_exact else readings
        case Facets():
            return "#" + ",".join(node.terms)
        case Operator():
            return f"{node.name}:{'+'.join(node.values)}"
        case Not():
            return f"-{told(node.node)}"
        case All():
            return "(" + " ".join(map(told, node.nodes)) + ")"
        case Either():
            return "(" + " | ".join(map(told, node.nodes)) + ")"


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        # words
        ("chimedza nely", "(chimedza nely)"),
        ("  Nely   NELY ", "nely"),
        ("Хохар", "хохар/khokhar"),
        ("Álvaro", "alvaro"),
        ("O'Neil", "oneil/o neil"),
        ("al-Masri", "almasri/al masri"),
        ("习近平", "习 近 平/xi jinping/xijinping"),
        ("علاء", "علا"),  # its Latin reading is a single letter
        ("B2024", "b2024"),
        ("12 Main", "(12 main)"),
        ("2024 programme", "(2024 programme)"),
        ("C++", "c"),
        ("R&D office", "(r d office)"),
        ("ann, bell; costa", "(ann bell costa)"),
        ("and or not", "(and or not)"),
        ("NEAR(a b) *", "(near (a b))"),
        # addresses and numbers
        ("ann@example.org", "annexampleorg"),
        ("mailto:ann@example.org", "annexampleorg"),
        ("@example.org", "exampleorg"),
        ("http://example.org/a", "(http exampleorg/example org a)"),
        # joined
        ("ann AND bell", "(ann bell)"),
        ("ann & bell", "(ann bell)"),
        ("ann OR bell", "(ann | bell)"),
        ("ann | bell", "(ann | bell)"),
        ("ann OR bell OR costa", "(ann | bell | costa)"),
        ("ann bell OR costa", "((ann bell) | costa)"),
        ("ann (bell OR costa)", "(ann (bell | costa))"),
        ("(ann OR bell) (costa OR diaz)", "((ann | bell) (costa | diaz))"),
        ("ann -bell", "(ann -bell)"),
        ("ann −bell", "(ann -bell)"),
        ("ann NOT bell", "(ann -bell)"),
        ("-bell", "-bell"),
        ("ann -(bell OR costa)", "(ann -(bell | costa))"),
        ("NOT (bell costa)", "-(bell costa)"),
        ("ann OR -bell", "(ann | -bell)"),
        ("ann-marie", "annmarie/ann marie"),
        ("ann - bell", "(ann bell)"),
        ("((ann))", "ann"),
        # quoted
        ('"ann"', "=ann"),
        ('"Ann Bell"', "#qannǀbell"),
        ('"ann bell costa"', "(#qannǀbell #qbellǀcosta)"),
        ("“ann bell”", "#qannǀbell"),
        ("«ann bell»", "#qannǀbell"),
        ('-"ann bell"', "-#qannǀbell"),
        ('costa "ann bell"', "(costa #qannǀbell)"),
        ('"Иван Петров"', "(#qиванǀпетров | #qivanǀpetrov)"),
        # operators
        ("country:MZ", "country:MZ"),
        ("Country:mz ann", "(country:mz ann)"),
        ("country:MZ,MU", "country:MZ+MU"),
        ('country:"South Africa"', "country:South Africa"),
        ('country:"South Africa",MZ', "country:South Africa+MZ"),
        ("-tag:donor", "-tag:donor"),
        ("has:email no:phone", "(has:email no:phone)"),
        ("verified:<2026-01-01", "verified:<2026-01-01"),
        ("(country:MZ OR country:MU) ann", "((country:MZ | country:MU) ann)"),
        ("nonsense:value", "nonsense:value"),
        ("post:vacant country:", "(post:vacant country:)"),
        # half-typed, unbalanced, wrong
        ("ann OR", "ann"),
        ("OR ann", "ann"),
        ("ann AND", "ann"),
        ("ann NOT", "ann"),
        ("ann -", "ann"),
        ("(ann", "ann"),
        ("ann)", "ann"),
        (") ann (", "ann"),
        ("()", "#"),
        ("ann ()", "ann"),
        ('"ann', "=ann"),
        ('ann "', "ann"),
        ('""', "#"),
        ("(ann OR (bell", "(ann | bell)"),
        ("country:\"South", "country:South"),
        ("!!! -- @", "#"),
        ("*%_*", "#"),
    ],
)  # fmt: skip
def test_the_tree_of(text: str, tree: str) -> None:
    assert told(parse(text).node) == tree


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
    (words,) = leaves(parse(text).node)
    assert isinstance(words, Words)
    assert ("25821310779",) in words.readings


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("021 310 779", "21310779"),
        ("+27 (0)12 301 3885", "27123013885"),
        ("+258 21 310 779", "21310779"),  # stored as it is dialled at home
        ("+1 202 555 0142", "2025550142"),
        ("0044 20 7946 0018", "2079460018"),
        ("(2024 OR 2025)", "2024"),
    ],
)
def test_what_is_dialled_before_a_number_may_be_left_out(text: str, number: str) -> None:
    assert any((number,) in words.readings for words in leaves(parse(text).node) if isinstance(words, Words))


def test_a_run_of_digits_among_words() -> None:
    assert told(parse("nely 21 310-779 maputo").node) == "(nely 21310779/21 310 779 maputo)"


def test_blank_asks_for_everything_and_signs_for_nothing() -> None:
    assert parse(" \t").is_blank
    assert parse("\0\ud800") == Query(NOTHING, text="\0\ud800")
    assert parse("?").is_empty


def test_long_text_is_cut() -> None:
    assert told(parse("abc " * LONGEST_TEXT).node) == "abc"
    assert len(list(leaves(parse(" ".join(f"w{number}" for number in range(400))).node))) == MOST_TERMS


@pytest.mark.parametrize("piece", ["<", "[at]", "[dot]", "(1", "a@b.c, ", "tel ", "not:", "x@a(dot)", "a=b or ", "- "])
def test_a_megabyte_of_signs_is_read_as_quickly_as_a_page(piece: str) -> None:
    text = "a@b.c d@e.f " + piece * (1_000_000 // len(piece))
    parsed = parse(text)  # were it read again and again, it would take hours
    assert parsed.text == text[:LONGEST_LIST]
    assert len(list(leaves(parsed.node))) <= MOST_ADDRESSES + MOST_TERMS
    assert split_filters(text) == (text, ())


def test_of_a_pasted_page_without_addresses_only_the_beginning_is_looked_at() -> None:
    assert parse("ana " * 500_000).text == ("ana " * 500_000)[:LONGEST_TEXT]


def test_a_word_that_is_typed_hundreds_of_times_is_looked_for_once() -> None:
    for text in ("a " * 500, "a:" * 500, "a;" * 500, "王" * 1_000, "-a " * 300, "(a OR " * 150):
        connection = sqlite3.connect(":memory:")
        query, _notes = resolve(connection, parse(text))
        written = fts5(query.node, names_only=False)
        assert len(written) < 2_000, text
        connection.close()
    assert len(list(word_nodes("ana bela " * 500))) == MOST_TERMS


def test_brackets_are_read_so_deep_and_no_deeper() -> None:
    assert told(parse("(" * 300 + "ann" + ")" * 300 + " bell").node) == "(ann bell)"


def test_expressions_of_both_engines() -> None:
    node = parse("Хохар 2133").node
    assert fts5(node, names_only=True) == (
        '(({name latin} : "хохар" *) OR ({name latin} : "khokhar" *)) AND (({name latin} : "2133" *))'
    )
    assert tsquery(parse("ann").node, names_only=False) == (
        "(('n:ann':* | 'o:ann':* | 'j:ann':* | 'e:ann':* | 't:ann':*))"
    )


def test_what_must_not_be_found_is_looked_for_everywhere() -> None:
    node = parse("ann -bell").node
    assert fts5(node, names_only=True) == (
        '((({name latin} : "ann" *))) NOT (({name latin org post email other} : "bell" *))'
    )


def test_only_what_must_not_be_found_is_taken_from_everything() -> None:
    assert fts5(parse("-bell").node, names_only=False) == (
        '(facet : "a") NOT (({name latin org post email other} : "bell" *))'
    )
    assert tsquery(parse("-bell").node, names_only=False).startswith("('f:a') & !(")


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE search_fts USING fts5(name, latin, org, post, email, phone, other, facet, content='',"
            " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\","
            " prefix='1 2 3', detail=column, columnsize=0)"
        )
        yield connection


PIECES = st.sampled_from(
    ["(", ")", "((", '"', " OR ", " AND ", " NOT ", "-", "a", "bell", "习近平", "+258 21", "0)", "x@y.z", ":", " ", "*"]
)  # fmt: skip


@settings(max_examples=200)
@given(text=st.text(st.characters(), max_size=120) | st.lists(PIECES, max_size=40).map("".join))
def test_fts5_understands_every_query(index: sqlite3.Connection, text: str) -> None:
    query = parse(text)
    node = without_operators(query.node)
    for names_only in (True, False):
        expression = fts5(node, names_only=names_only)
        assert index.execute("SELECT rowid FROM search_fts WHERE search_fts MATCH ?", (expression,)).fetchall() == []


def without_operators(node: Node) -> Node:
    match node:
        case Operator():
            return NOTHING
        case Not():
            return Not(without_operators(node.node))
        case All() | Either():
            return type(node)(tuple(map(without_operators, node.nodes)))
        case _:
            return node
