"""Renames, mergers and splits: the old name finds the new one, and a document of that time shows the old name."""

from __future__ import annotations

from datetime import date

import pytest

from directory.dossier import read_dossiers
from directory.errors import DirectoryError
from directory.focal_points.doing import rename, succeed
from directory.gate import release
from directory.history.undo import undo
from directory.search.find import find
from models import Audience, Organization, Succession


def name_on(session, entry, day: str) -> str:
    return read_dossiers(session.connection(), [entry.id], date.fromisoformat(day))[entry.id].name


def found(session, text: str) -> list[int]:
    raw = session.connection().connection.driver_connection
    return [row.id for row in find(raw, text, 10).rows]


def test_a_renamed_ministry_is_found_under_both_names_and_printed_under_the_right_one(session, office):
    ministry = office.organization("Ministry of Works", country="MZ")
    post = office.post(ministry)
    ana = office.person("Ana Exemplo")
    office.appoint(ana, post)
    rename(session, str(ministry.id), "Ministry of Roads", "2025-03-01")
    assert set(found(session, "works")) == set(found(session, "roads")) >= {ministry.id}
    assert [name_on(session, ministry, day) for day in ("2025-02-28", "2025-03-01", "2026-06-15")] == [
        "Ministry of Works",
        "Ministry of Roads",
        "Ministry of Roads",
    ]
    for day, name in ((date(2025, 2, 1), "Ministry of Works"), (date(2026, 6, 15), "Ministry of Roads")):
        made = release(session, [ana.id], Audience.INTERNAL, "make-sheet", day=day)
        assert made.entries[0].works[0].organization == name
    undo(session)
    assert (ministry.name, ministry.names) == ("Ministry of Works", [])


def test_a_second_renaming_leaves_each_name_its_time(session, office):
    ministry = office.organization("First")
    rename(session, str(ministry.id), "Second", "2010-01-01")
    rename(session, str(ministry.id), "Third", "2020-01-01")
    days = ("2009-12-31", "2010-01-01", "2019-12-31", "2020-01-01")
    assert [name_on(session, ministry, day) for day in days] == ["First", "Second", "Second", "Third"]


def test_a_renamed_person_keeps_the_parts_that_the_new_name_has(session, office):
    ana = office.person("Ana Exemplo", given_name="Ana", family_name="Exemplo")
    rename(session, str(ana.id), "Ana Modelo", None)
    assert (ana.display_name, ana.given_name, ana.family_name) == ("Ana Modelo", "Ana", None)
    assert name_on(session, ana, "2026-06-14") == "Ana Exemplo"


@pytest.mark.parametrize(
    ("name", "on", "said"),
    [
        ("Ministry", "2026-07-01", "on: 2026-07-01 has not come yet"),
        ("  ", None, "The name is empty"),
        ("Roads", None, "is called so already"),
        ("Ministry", "2020-06-01", "on: it was called otherwise until 2020-12-31"),
        ("Ministry", "31/02/2024", "on: there is no 31/02/2024"),
        ("Ministry", "2024-03", "on: 2024-03 is more than one day"),
    ],
)
def test_a_renaming_that_makes_no_sense_is_refused(session, office, name, on, said):
    ministry = office.organization("Works")
    rename(session, str(ministry.id), "Roads", "2021-01-01")
    with pytest.raises(DirectoryError, match=said):
        rename(session, str(ministry.id), name, on)


def test_two_ministries_merge_on_a_day_and_what_still_hangs_on_them_is_told(session, office):
    women, social = office.organization("Women's Affairs"), office.organization("Social Action")
    gender = office.organization("Gender and Children")
    office.appoint("Ana Exemplo", office.post(women))
    answer = succeed(session, [str(women.id), str(social.id)], str(gender.id), "2015-01-01", None)
    assert (women.dissolution_date, social.dissolution_date, gender.founding_date) == (
        "2014-12-31",
        "2014-12-31",
        "2015-01-01",
    )
    assert [(s.predecessor.name, str(s.kind)) for s in gender.preceded_by] == [
        ("Women's Affairs", "merged"),
        ("Social Action", "merged"),
    ]
    assert any("Women's Affairs still has 1 posts and 1 people" in str(line) for line in answer.lines)
    undo(session)
    assert (women.dissolution_date, gender.founding_date, session.query(Succession).count()) == (None, None, 0)


def test_what_takes_another_in_was_there_before(session, office):
    small, large = office.organization("Small"), office.organization("Large")
    office.appoint("Ana Exemplo", large, valid_from="2010")
    succeed(session, [str(small.id)], str(large.id), "2015", "merged")
    assert (small.dissolution_date, large.founding_date) == ("2014-12-31", None)


def test_a_split_is_said_once_for_each_new_one(session, office):
    old = office.organization("Interior and Justice")
    parts = [office.organization(name) for name in ("Interior", "Justice")]
    for part in parts:
        succeed(session, [str(old.id)], str(part.id), "2020-05", "split")
    assert [s.successor.name for s in old.succeeded_by] == ["Interior", "Justice"]
    assert [part.founding_date for part in parts] == ["2020-05", "2020-05"]
    assert session.get_one(Organization, old.id).dissolution_date == "2020-04-30"


def test_a_succession_that_makes_no_sense_is_refused(session, office):
    first, second, third = (office.organization(name) for name in ("First", "Second", "Third"))
    succeed(session, [str(first.id)], str(second.id), "2010", None)
    succeed(session, [str(second.id)], str(third.id), "2020", None)
    for old, new, on, said in (
        (first, first, "2021", "cannot succeed itself"),
        (third, first, "2021", "Third came after First, so it cannot"),
        (first, second, "2021", "is known already"),
        (third, office.organization("Fourth"), "2019", "was founded on 2020"),
    ):
        with pytest.raises(DirectoryError, match=said):
            succeed(session, [str(old.id)], str(new.id), on, None)
