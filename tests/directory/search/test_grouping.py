"""A section under the heads of its organizations or countries, on both engines."""

from __future__ import annotations

import pytest

from directory.search import index
from directory.search.find import read_rows
from directory.search.grouping import Groups, list_groups
from directory.search.listing import SORTS
from tests.directory.search.office import Office, raw


@pytest.fixture
def filled(office: Office) -> Office:
    """Five people at two organizations of one name and another, one of them nowhere."""
    ministry = office.organization("Ministry of Labour", located_in="ZA")
    same = office.organization("Ministry of Labour", located_in="MZ")
    herald = office.organization("Évora Herald", located_in="CH")
    for name, at, title in (
        ("Zoe", ministry, "Clerk"), ("Ana", same, "Driver"), ("Bela", herald, "Editor"), ("Carl", herald, "Analyst"),
    ):  # fmt: skip
        office.membership(office.person(name), at, title=title)
    office.person("Dora")
    index.rebuild(office.connection)
    return office


def grouped(office: Office, by: str, text: str = "", **options: object) -> list[tuple[str, list[str]]]:
    connection = raw(office.connection)
    groups: Groups = list_groups(connection, "people", by, text, **options)  # type: ignore[arg-type]
    names = [row.name for row in read_rows(connection, groups.ids)]
    assert sum(head.total for head in groups.heads) == len(groups.ids)
    return [(head.name, names[head.place : head.place + head.total]) for head in groups.heads]


def test_people_stand_under_their_organizations_and_those_without_one_come_last(filled):
    assert grouped(filled, "organization") == [
        ("Évora Herald", ["Bela", "Carl"]), ("Ministry of Labour", ["Ana", "Zoe"]), ("", ["Dora"]),
    ]  # fmt: skip


def test_countries_stand_in_the_order_of_their_names_in_the_users_language(filled):
    english = ["MZ", "ZA", "CH", ""]  # Mozambique, South Africa, Switzerland
    assert [name for name, _who in grouped(filled, "country")] == english
    french = ["ZA", "MZ", "CH", ""]  # Afrique du Sud, Mozambique, Suisse
    assert [name for name, _who in grouped(filled, "country", language="fr")] == french


def test_within_a_group_the_order_is_the_one_that_was_asked_for(filled):
    assert grouped(filled, "organization", sort="post")[0] == ("Évora Herald", ["Carl", "Bela"])
    assert grouped(filled, "organization", sort="name", descending=True)[0] == ("Évora Herald", ["Carl", "Bela"])
    for sort in SORTS:
        assert len(grouped(filled, "country", sort=sort)) == 4


def test_a_search_and_filters_narrow_the_groups(filled):
    assert grouped(filled, "organization", "ministry") == [("Ministry of Labour", ["Ana", "Zoe"])]
    assert grouped(filled, "organization", "ministry", filters=["country:ZA"]) == [("Ministry of Labour", ["Zoe"])]
    assert grouped(filled, "country", "nobody") == []
    assert list_groups(raw(filled.connection), "people", "country", "no:such").notes


def test_there_is_no_other_grouping(filled):
    with pytest.raises(KeyError):
        list_groups(raw(filled.connection), "people", "post")
