"""What is added to a programme is checked: ends before starts, circles, things said twice or of the wrong kind."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from directory.errors import DirectoryError
from directory.focal_points import adding, verbs
from directory.history.recording import change_set
from directory.history.undo import undo
from directory.office.verbs import set_field
from models import (
    Expectation,
    FocalPoint,
    Programme,
    ProgrammeCountry,
    Theme,
)


def test_a_programme_has_its_countries_each_once_and_undo_takes_all_of_it(session, office):
    done = verbs.add_programme(session, "Safe Roads", "SR", None, ["Mozambique", "MU", "MZ"], "2023", None, None)
    programme = session.get_one(Programme, done.data["id"])
    assert [c.country for c in programme.countries] == ["MU", "MZ"]
    assert (programme.acronym, programme.valid_from) == ("SR", "2023")
    undo(session)
    assert session.get(Programme, done.data["id"]) is None
    assert session.scalar(select(func.count()).select_from(ProgrammeCountry)) == 0


def test_a_programme_is_found_by_number_acronym_or_name(session, office):
    programme = office.programme("Safe Roads", acronym="SR")
    assert {adding.find_programme(session, text).id for text in (str(programme.id), "sr", "safe  ROADS")} == {
        programme.id
    }
    office.programme("Second", acronym="SR")
    with pytest.raises(DirectoryError, match="2 programmes are called SR"):
        adding.find_programme(session, "SR")
    with pytest.raises(DirectoryError, match="0 programmes"):
        adding.find_programme(session, "Nothing")


def test_no_programme_and_no_organization_stands_above_itself(session, office):
    top = office.programme("Top")
    middle = office.programme("Middle", parent_id=top.id)
    low = office.programme("Low", parent_id=middle.id)
    with pytest.raises(DirectoryError, match="Low cannot stand above Top, since it stands below it"):
        set_field(session, str(top.id), "parent", str(low.id))
    with pytest.raises(DirectoryError, match="itself"):
        set_field(session, str(top.id), "parent", str(top.id))
    set_field(session, str(low.id), "parent", str(top.id))
    assert low.parent_id == top.id
    agency, field = office.organization("Agency"), office.organization("Field office")
    set_field(session, str(field.id), "parent", str(agency.id))
    with pytest.raises(DirectoryError, match="Field office cannot stand above Agency"):
        set_field(session, str(agency.id), "parent", str(field.id))


def test_a_theme_is_one_whatever_its_case(session, office):
    first = verbs.add_theme(session, "Media").data
    again = verbs.add_theme(session, " media ").data
    assert first["id"] == again["id"]
    assert again["change_set"] is None
    assert session.scalar(select(func.count()).select_from(Theme)) == 1
    assert adding.find_theme(session, first["id"]).name == "Media"
    with pytest.raises(DirectoryError, match="no theme Press; there are: Media"):
        adding.find_theme(session, "Press")


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [
        ("2026-05", "2026-04-30", "before it begins"),
        ("2026-07-01", "2026-06", "before it begins"),
        ("31/02/2024", None, "from: there is no 31/02/2024"),
        (None, "12.3.2024", "until: 12.3.2024 may be 2024-03-12 or 2024-12-03"),
    ],
)
def test_dates_are_checked_whatever_is_added(session, office, begins, ends, said):
    programme = office.programme("Safe Roads")
    ministry = office.organization("Ministry of Roads")
    person, other = office.person("Ana Exemplo"), office.person("Bo Example")
    post = office.post(ministry)
    for call in (
        lambda: verbs.add_programme(session, "P", None, None, None, begins, ends, None),
        lambda: verbs.add_participation(session, str(ministry.id), "Safe Roads", "funding", None, begins, ends),
        lambda: verbs.add_relationship(session, str(person.id), "colleague", str(other.id), None, begins, ends),
        lambda: verbs.add_focal_point(
            session, str(post.id), "Safe Roads", None, "primary", None, None, None, begins, ends, None
        ),
        lambda: verbs.add_absence(session, str(person.id), begins, ends, None),
        lambda: verbs.add_expectation(session, str(programme.id), "ministry", None, None, None, begins, ends),
    ):
        with pytest.raises(DirectoryError, match=said):
            call()
    assert session.scalar(select(func.count()).select_from(FocalPoint)) == 0


def test_what_is_known_already_is_not_said_twice(session, office):
    programme, ministry = office.programme("Safe Roads"), office.organization("Ministry of Roads")
    post = office.post(ministry)
    office.participate(ministry, programme, "host", valid_from="2026", valid_until="2026")
    with pytest.raises(DirectoryError, match="has that role in the programme already"):
        office.participate(ministry, programme, "host", valid_from="2026-12")
    office.participate(ministry, programme, "host", valid_from="2027")
    office.participate(ministry, programme, "funding")
    first = office.focal(post, programme)
    with pytest.raises(DirectoryError, match=f"focal-{first.id}"):
        office.focal(post, programme, focal_rank="alternate")
    office.focal(post, programme, towards_country="MZ")
    office.expect(programme, organization_kind="ministry")
    with pytest.raises(DirectoryError, match="expected already"):
        office.expect(programme, organization_kind="ministry")
    office.expect(programme, organization_kind="ministry", country="MZ")


def test_a_relationship_is_between_two_of_a_kind(session, office):
    ministry, police = office.organization("Ministry"), office.organization("Police")
    person, other = office.person("Ana Exemplo"), office.person("Bo Example")
    office.relate(ministry, "refers cases to", police)
    office.relate(person, "assistant of", other)
    for subject, kind, target, said in (
        (ministry, "oversees", person, "organization and a person"),
        (ministry, "oversees", ministry, "related to itself"),
        (ministry, "spouse", police, "is said of people"),
        (ministry, "refers cases to", police, "is known already"),
    ):
        with pytest.raises(DirectoryError, match=said):
            office.relate(subject, kind, target)


def test_a_focal_point_is_the_post_so_that_it_outlives_the_holder(session, office):
    ministry = office.organization("Ministry of Roads")
    office.programme("Safe Roads")
    post = office.post(ministry)
    office.appoint("Ana Exemplo", post)
    held = office.appoint("Bo Example", post, capacity="alternate")
    untitled = office.appoint("Chidi Example", ministry)

    def named(entry: int) -> tuple[int | None, int | None]:
        done = verbs.add_focal_point(
            session, str(entry), "Safe Roads", None, "primary", None, None, None, None, None, None
        )
        found = session.get_one(FocalPoint, int(done.data["id"].removeprefix("focal-")))
        whom = (found.post_id, found.membership_id)
        undo(session)
        return whom

    assert named(held.person_id) == named(held.id) == named(post.id) == (post.id, None)
    assert named(untitled.person_id) == (None, untitled.id)
    nobody = office.person("Dua Example")
    with pytest.raises(DirectoryError, match="works nowhere at present"):
        named(nobody.id)
    with pytest.raises(DirectoryError, match="A organization is no focal point"):
        named(ministry.id)
    with pytest.raises(DirectoryError, match="Say for what"):
        office.focal(post, None)


def test_nobody_stands_in_for_herself_through_others(session, office):
    ana, bo, chidi = (office.person(name) for name in ("Ana", "Bo", "Chidi"))
    office.away(ana, "2026-07-01", "2026-07-31", bo)
    office.away(bo, "2026-07-15", "2026-08-15", chidi)
    office.away(chidi, "2026-08-01", "2026-08-31", ana)  # Ana is back by then
    with pytest.raises(DirectoryError, match="Chidi would stand in for herself"):
        office.away(chidi, "2026-07-20", None, ana)
    with pytest.raises(DirectoryError, match="Ana would stand in for herself"):
        office.away(ana, "2027", None, ana)


def test_an_expectation_is_of_one_thing(session, office):
    programme, ministry = office.programme("Safe Roads"), office.organization("Ministry")
    for columns in ({}, {"organization_kind": "ministry", "organization_id": ministry.id}):
        with (
            pytest.raises(DirectoryError, match="Say of whom it is expected, once"),
            change_set(session, "add expectation", {"name": "test"}),
        ):
            adding.store_expectation(session, Expectation(programme_id=programme.id, **columns))


def test_a_stand_in_is_corrected_and_never_into_a_circle(session, office):
    ana, bo = office.person("Ana"), office.person("Bo")
    office.away(bo, "2026-07-01", "2026-07-31", ana)
    hers = office.away(ana, "2026-08-01", "2026-08-20")
    set_field(session, f"absence-{hers.id}", "stand_in", str(bo.id))
    assert hers.stand_in is bo
    session.commit()
    with pytest.raises(DirectoryError, match="Ana would stand in for herself"):
        set_field(session, f"absence-{hers.id}", "from", "2026-07-15")
    session.rollback()
    with pytest.raises(DirectoryError, match=r"Entry .* has the kind post; give a number of the kind person"):
        set_field(session, f"absence-{hers.id}", "stand_in", str(office.post(office.organization("X")).id))
