"""A query taken apart into words and filters asks for the same as before, and so does one put together again."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from directory.search.filters import add_value, join_filters, read_filter, remove_value, split_filters
from directory.search.meanings import operator_named
from directory.search.query import All, Either, Node, Not, Operator, parse
from tests.directory.search.grammar import EXAMPLES

PIECES = ("ana", "bela", "OR", "AND", "NOT", "|", "(", ")", '"', "country:MZ", "-tag:donor", "has:phone,email", "x:y",
          'list:"Press contacts"', "organisation:labour", "verified:<2026-01-01", "-carl", "7:30", "+258 21", "kind:",
          "country:MZ", "a@example.org", "or", "and", "not", "–country:MZ", "- has:phone", "[", "]", "kind: NGO",
          "tag : x",
          "country:(MZ OR ZA)", "y:a, b", ", c", ":", "pays=MZ",
          "tag:'a b'", "Tel.", "phone:012 345 67", "ext 12", "b@example.net;", "<c@example.com>", "in", "MZ",
          "country:-MZ", "country!=MZ", "not:", "verified:12 May 2026", "verified:", "has:no email", "(at)",
          "- Tel: +258 21 310779")  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join) | st.text(max_size=30)


def meant(node: Node) -> object:
    """What a tree asks for, without the order of what must all be so, and with operators by their first names."""
    if isinstance(node, Operator):
        return operator_named(node.name) or node.name, node.values
    if isinstance(node, Not):
        return "not", meant(node.node)
    if isinstance(node, All):
        parts: frozenset[object] = frozenset()
        for part in map(meant, node.nodes):
            parts |= part[1] if isinstance(part, tuple) and part[:1] == ("all",) else {part}
        return next(iter(parts)) if len(parts) == 1 else ("all", parts)
    if isinstance(node, Either):
        return "either", tuple(map(meant, node.nodes))
    return node


def parts_of(text: str) -> frozenset[object]:
    asked = meant(parse(text).node)
    return asked[1] if isinstance(asked, tuple) and asked[:1] == ("all",) else frozenset([asked])


@given(texts)
@example("not: not: pays=MZ not:")
@example("-AND country:MZ ana")
@example("-AND ! country:MZ")
@example("ana -AND in country:MZ bela")
@example('or in country:MZ tag:x "')
@example("Tel. in country:MZ and tag:x")
@example('or country:MZ kind: " ana')
def test_a_query_taken_apart_and_put_together_asks_for_the_same(text):
    assert parts_of(join_filters(*split_filters(text))) == parts_of(text)


@given(texts, st.lists(st.sampled_from(["country:MZ", "-tag:donor", 'list:"Press contacts"']), max_size=2, unique=True))
def test_filters_narrow_whatever_was_typed(text, filters):
    assume(not parse(text).is_empty)  # neither letters nor digits: that alone finds nothing
    wanted = frozenset(meant(parse(each).node) for each in filters) | parts_of(text)
    assert parts_of(join_filters(text, filters)) == wanted


@pytest.mark.parametrize("query", [query for query, _names in EXAMPLES])
def test_each_example_of_the_grammar_can_be_taken_apart(query):
    assert parts_of(join_filters(*split_filters(query))) == parts_of(query)


@pytest.mark.parametrize(
    ("text", "words", "filters"),
    [
        ("ana country:MZ,MU has:phone", "ana", ("country:MZ,MU", "has:phone")),
        ('list:"Press contacts" ana', "ana", ('list:"Press contacts"',)),
        ("-tag:donor", "", ("-tag:donor",)),
        ("ana -bela", "ana -bela", ()),
        ("organisation:labour", "", ("org:labour",)),
        ("country:MZ OR country:ZM", "country:MZ OR country:ZM", ()),
        ("(country:MZ)", "(country:MZ)", ()),
        ("country:", "country:", ()),
        ("height:170", "height:170", ()),
        ("", "", ()),
    ],
)
def test_what_narrows_the_whole_is_a_filter_and_nothing_else(text, words, filters):
    assert split_filters(text) == (words, filters)


def test_alternatives_stay_together_beside_a_filter():
    assert join_filters("ana OR bela", ["country:MZ"]) == "country:MZ (ana OR bela)"
    assert join_filters("ana OR (bela", ["country:MZ"]) == "country:MZ (ana OR (bela))"


def test_another_value_of_an_operator_is_an_alternative_and_the_last_one_takes_the_filter_with_it():
    filters = add_value(add_value((), "country", "MZ"), "country", "MU")
    assert filters == ("country:MZ,MU",)
    assert add_value(filters, "list", "Press contacts") == ("country:MZ,MU", 'list:"Press contacts"')
    assert remove_value(filters, "country", "MZ") == ("country:MU",)
    assert remove_value(("country:MU",), "country", "MU") == ()


@given(st.text(min_size=1, max_size=20).filter(lambda value: any(c.isalnum() for c in value)))
def test_a_value_comes_back_as_it_was_but_for_quotation_marks(value):
    made = add_value((), "tag", value)[0]
    read = read_filter(made)
    assert read is not None
    bare = "".join(" " if c in '"“”«»„' else c for c in value)
    assert read.operator == "tag"
    assert " ".join("".join(read.values).split()) == " ".join(bare.split())
