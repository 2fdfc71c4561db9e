"""Whom an export is about."""

from __future__ import annotations

import pytest

from directory.errors import DirectoryError
from directory.exporting.selection import select_ids
from tests.doing import do, make


@pytest.fixture
def people(session) -> list[str]:
    """Cora, Ana and Berta of one office, in this order."""
    office = make(session, "add organization", name="OSM Maputo", country="MZ")
    return [make(session, "add person", name=name, organization=office) for name in ("Cora", "Ana", "Berta")]


def test_people_named_one_by_one_keep_their_order_and_count_once(session, people):
    cora, ana, berta = people
    assert select_ids(session, ids=[berta, cora, berta, ana]) == [int(berta), int(cora), int(ana)]


def test_a_search_gives_its_people_in_its_order_and_nothing_else(session, people):
    cora, ana, berta = people
    assert select_ids(session, query="maputo") == [int(ana), int(berta), int(cora)]


def test_those_named_come_before_the_lists_and_the_searchs(session, people):
    cora, ana, berta = people
    press = make(session, "add list", name="Press")
    do(session, "list-add", mailing_list=press, ids=[berta, cora])
    assert select_ids(session, ids=[cora], mailing_list=press, query="ana") == [int(cora), int(berta), int(ana)]


def test_a_membership_stands_for_its_person(session, people):
    (work,) = do(session, "show", entry=people[0]).data["memberships"]  # type: ignore[misc]
    assert select_ids(session, ids=[str(work["id"]), people[0]]) == [int(people[0])]


def test_a_vacant_post_stands_for_itself_and_a_held_one_for_its_holder(session, people):
    office = make(session, "add organization", name="OSM Pretoria")
    post = make(session, "add post", title="Chief", organization=office)
    press = make(session, "add list", name="Press")
    do(session, "list-add", mailing_list=press, ids=[post])
    assert select_ids(session, mailing_list=press) == [int(post)]
    make(session, "appoint", person=people[1], post=post)
    assert select_ids(session, mailing_list=press) == [int(people[1])]


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ({}, "--id"),
        ({"ids": []}, "--id"),
        ({"query": "xyzzy"}, "xyzzy"),
        ({"ids": ["999"]}, "999"),
        ({"mailing_list": "seven"}, "seven"),
    ],
)
def test_nobody_is_refused_with_a_sentence(session, people, asked, word):
    with pytest.raises(DirectoryError, match=word):
        select_ids(session, **asked)


def test_a_list_is_named_by_its_name_too(session, people):
    cora, _ana, berta = people
    press = make(session, "add list", name="Imprensa de Moçambique")
    do(session, "list-add", mailing_list="imprensa de  mocambique", ids=[berta, cora])
    assert select_ids(session, mailing_list="Imprensa de Moçambique") == [int(berta), int(cora)]
    do(session, "list-remove", mailing_list="IMPRENSA DE MOÇAMBIQUE", ids=[cora])
    assert select_ids(session, mailing_list=press) == [int(berta)]


def test_a_number_of_a_list_is_not_taken_for_a_name(session, people):
    cora, ana, berta = people
    press = make(session, "add list", name="Press")
    numbered = make(session, "add list", name=press)  # called as the other one is numbered
    do(session, "list-add", mailing_list=press, ids=[cora])
    do(session, "list-add", mailing_list=numbered, ids=[ana])
    assert select_ids(session, mailing_list=press) == [int(cora)]
    year = make(session, "add list", name=ana)  # called as an entry is numbered that is no list
    do(session, "list-add", mailing_list=year, ids=[berta])
    assert select_ids(session, mailing_list=ana) == [int(berta)]


def test_of_several_lists_of_one_name_the_number_is_asked_for_unless_one_is_written_so(session, people):
    numbers = [make(session, "add list", name=name) for name in ("Press", "press", "Press")]
    with pytest.raises(DirectoryError, match=f"called Press: {numbers[0]}, {numbers[2]}. Give a number"):
        select_ids(session, mailing_list="Press")
    with pytest.raises(DirectoryError, match=f"called PRESS: {', '.join(numbers)}. "):
        select_ids(session, mailing_list="PRESS")
    do(session, "list-add", mailing_list="press", ids=[people[0]])
    assert select_ids(session, mailing_list=numbers[1]) == [int(people[0])]


def test_an_empty_list_is_named_as_empty(session):
    press = make(session, "add list", name="Press")
    with pytest.raises(DirectoryError, match="Nobody was found"):
        select_ids(session, mailing_list=press)
