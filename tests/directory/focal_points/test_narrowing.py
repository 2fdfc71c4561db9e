"""The filters of the focal-point list: of one key any of the values, of several keys all; wrong ones are named."""

from __future__ import annotations

from datetime import date

import pytest

from directory.errors import DirectoryError
from directory.focal_points.coverage import make_coverage, read_expected
from directory.focal_points.duties import read_office
from directory.focal_points.listing import Filter, make_list
from directory.focal_points.looking import focal_points
from directory.focal_points.narrowing import count_values, read_only


@pytest.fixture
def board(session, office):
    """A programme with one part: a ministry each in two countries, an NGO confirmed last year, one that is missing."""
    whole = office.programme("Safe Roads", "MZ", "ZM", acronym="SR")
    part = office.programme("Safe Roads Training", "ZM", parent_id=whole.id)
    roads, works = office.organization("Ministry of Roads", country="MZ"), office.organization("Works", country="ZM")
    ngo = office.organization("Help", kind="NGO", country="MZ")
    missing = office.organization("Police", kind="law enforcement", country="ZM")
    for person, at, programme, verified in (
        ("Ana Exemplo", roads, whole, None),
        ("Bo Example", works, part, date(2026, 6, 1)),
        ("Cy Example", ngo, whole, date(2025, 2, 1)),
    ):
        post = office.post(at, title=f"Officer {at.name}")
        office.appoint(person, post, valid_from="2024")
        office.focal(post, programme, verified_on=verified)
    office.expect(whole, organization_id=missing.id)
    session.flush()
    connection = session.connection()
    day = date(2026, 6, 15)
    read = read_office(connection, day)
    return read, make_coverage(read, read_expected(connection, day)), (whole, part, roads)


def names(board, *only: str) -> set[str]:
    office, grid, _entries = board
    return {line.organization for line in make_list(office, grid, Filter(only=only))}


def test_values_of_one_key_widen_and_several_keys_narrow(board):
    whole, part, roads = board[2]
    assert names(board) == {"Ministry of Roads", "Works", "Help", "Police"}
    assert names(board, "country=MZ") == {"Ministry of Roads", "Help"}
    assert names(board, "country=MZ", "country=ZM") == names(board)
    assert names(board, "country=MZ", "kind=NGO") == {"Help"}
    assert names(board, "state=missing") == {"Police"}
    assert names(board, f"organization={roads.id}") == {"Ministry of Roads"}
    assert names(board, f"programme={part.id}") == {"Works"}
    assert names(board, f"programme={whole.id}") == names(board)  # its part is of it
    assert names(board, "kind=academic") == set()


def test_who_has_not_confirmed_since_a_day_and_who_has_nobody_beside(board, session, office):
    assert names(board, "unverified=2025-06-01") == {"Ministry of Roads", "Help"}
    assert names(board, "unverified=2025-02-01") == {"Ministry of Roads"}  # that day itself is since
    assert names(board, "unverified=never") == {"Ministry of Roads"}
    assert names(board, "alternate=none") == {"Ministry of Roads", "Works", "Help"}  # of a missing one it says nothing


def test_each_value_is_offered_with_what_it_would_leave(board):
    office, grid, (whole, part, _roads) = board
    lines = make_list(office, grid)
    for key in ("programme", "country", "state", "kind", "organization", "alternate", "unverified"):
        counts = count_values(office, lines, key)
        assert counts
        for value, count in counts.items():
            assert len(make_list(office, grid, Filter(only=(f"{key}={value}",)))) == count
    assert count_values(office, lines, "programme") == {str(whole.id): 4, str(part.id): 1}


def test_the_command_takes_names_and_refuses_what_is_no_filter(session, board):
    def found(*only: str) -> set[str]:
        data = focal_points(session, None, None, None, None, None, None, "restricted", 365, 60, only=only).data
        return {line["organization"]["name"] for line in data["focal_points"]}

    assert found("programme=safe roads training") == found("country=Zambia", "state=filled") == {"Works"}
    assert found("unverified=1 June 2025") == {"Ministry of Roads", "Help"}
    with pytest.raises(DirectoryError, match="unverified: there is no 31/02/2024"):
        read_only(session, ["unverified=31/02/2024"])
    for wrong in ("colour=red", "state=asleep", "alternate=", "ministry", "programme="):
        with pytest.raises(DirectoryError, match=f"^{wrong} is no filter of focal points"):
            read_only(session, [wrong])
