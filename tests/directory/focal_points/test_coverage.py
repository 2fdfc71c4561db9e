"""The grid: which cells are expected, who is there, what each state means, and how little it asks."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from directory.focal_points.coverage import Coverage, make_coverage, read_expected
from directory.focal_points.duties import read_office
from directory.focal_points.listing import Filter, make_list
from directory.focal_points.looking import coverage, describe_coverage, focal_points
from models import Accreditation, AlternativeName, Audience, FocalPoint, Membership, Succession
from tests.directory.focal_points.queries import recorded


def grid(session, day: str = "2026-06-15", **options) -> Coverage:
    connection, on = session.connection(), date.fromisoformat(day)
    return make_coverage(read_office(connection, on), read_expected(connection, on), **options)


def states(found: Coverage) -> dict[tuple[str, str], str]:
    return {(cell.row, cell.country): cell.state for cell in found.cells}


@pytest.fixture
def roads(office):
    """A programme in two countries that expects every Ministry of Labour; Mozambique has one, held since 2026."""
    programme = office.programme("Safe Roads", "MZ", "ZM")
    ministry = office.organization("Ministério do Trabalho", country="MZ", classification="Ministry of Labour")
    post = office.post(ministry)
    office.expect(programme, classification="Ministry of Labour")
    return programme, ministry, post


def test_where_nobody_is_named_it_is_missing_with_and_without_an_organization(session, roads):
    found = grid(session)
    assert [(c.row, c.organization, c.country, c.state) for c in found.cells] == [
        ("Ministry of Labour", "Ministério do Trabalho", "MZ", "missing"),
        ("Ministry of Labour", None, "ZM", "missing"),
    ]
    assert (found.rows[0].kind, found.columns) == ("ministry", ("MZ", "ZM"))
    assert found.totals | {"missing": 2, "expected": 2, "held": 0} == found.totals


@pytest.mark.parametrize(
    ("holding", "focal", "state"),
    [
        (None, {}, "vacant"),
        ({"valid_from": "2026-01"}, {}, "filled"),
        ({"valid_from": "2024"}, {}, "stale"),
        ({"valid_from": "2024"}, {"verified_on": date(2025, 6, 15)}, "filled"),
        ({"valid_from": "2024"}, {"verified_on": date(2025, 6, 14)}, "stale"),
        ({}, {}, "filled"),  # entered today, and nothing else known
        ({"valid_from": "2026-01", "capacity": "acting"}, {}, "acting"),
        ({"valid_from": "2026-01", "capacity": "officer in charge"}, {}, "acting"),
        ({"valid_from": "2026-01", "capacity": "alternate"}, {}, "vacant"),
        ({"valid_from": "2026-01", "valid_until": "2026-08-14"}, {}, "expiring"),
        ({"valid_from": "2026-01", "valid_until": "2026-08-15"}, {}, "filled"),
        ({"valid_from": "2026-01", "valid_until": "2026-06-14"}, {}, "vacant"),
        ({"valid_from": "2026-06-16"}, {}, "vacant"),
        ({"valid_from": "2026-01"}, {"valid_until": "2026-06-14"}, "missing"),
        ({"valid_from": "2026-01"}, {"valid_until": "2026-07"}, "expiring"),
        ({"valid_from": "2026-01"}, {"focal_rank": "alternate"}, "missing"),
        ({"valid_from": "2026-01"}, {"towards_country": "ZM"}, "missing"),
    ],
)
def test_each_state_says_what_is_the_matter(session, office, roads, holding, focal, state):
    programme, _ministry, post = roads
    if holding is not None:
        office.appoint("Ana Exemplo", post, **holding)
    office.focal(post, programme, **focal)
    assert states(grid(session))["Ministry of Labour", "MZ"] == state


def test_what_ends_soon_is_no_worry_once_somebody_follows(session, office, roads):
    programme, _ministry, post = roads
    office.focal(post, programme)
    office.appoint("Ana Exemplo", post, valid_from="2026-01", valid_until="2026-06-30")
    assert states(grid(session))["Ministry of Labour", "MZ"] == "expiring"
    office.appoint("Bo Example", post, valid_from="2026-07-01")
    (cell,) = (c for c in grid(session).cells if c.country == "MZ")
    assert (cell.state, cell.holder, cell.until) == ("filled", "Ana Exemplo", "2026-06-30")
    assert (cell.duty and cell.duty.follows and cell.duty.follows.name) == "Bo Example"


def test_a_check_of_the_one_before_says_nothing_of_her_successor(session, office, roads):
    programme, _ministry, post = roads
    office.focal(post, programme, verified_on=date(2025, 1, 10))
    office.appoint("Ana Exemplo", post, valid_from="2023", valid_until="2025-01")
    office.appoint("Bo Example", post, valid_from="2025-02-01")
    (cell,) = (c for c in grid(session).cells if c.country == "MZ")
    assert (cell.holder, cell.state, cell.verified) == ("Bo Example", "stale", None)
    (then,) = (c for c in grid(session, "2025-01-20").cells if c.country == "MZ")
    assert (then.holder, then.verified) == ("Ana Exemplo", date(2025, 1, 10))


def test_a_vacant_cell_tells_since_when_and_its_line_who_was_before(session, office, roads):
    programme, _ministry, post = roads
    office.focal(post, programme)
    office.appoint("Ana Exemplo", post, valid_from="2019", valid_until="2024")
    office.appoint("Bo Example", post, valid_from="2025", valid_until="2026-05-31")
    office.appoint("Chidi Example", post, capacity="alternate")
    (cell,) = (c for c in grid(session).cells if c.country == "MZ")
    assert (cell.state, cell.since, cell.alternate) == ("vacant", "2026-06-01", "Chidi Example")
    data = focal_points(session, None, None, None, None, "vacant", None, "restricted", 365, 60).data
    (line,) = data["focal_points"]
    assert (line["before"], line["next_step"], line["alternate"]) == ("Bo Example", "Appoint somebody", "Chidi Example")


def test_the_focal_point_without_a_post_goes_with_its_holder(session, office, roads):
    programme, ministry, _post = roads
    membership = office.appoint(
        "Ana Exemplo", ministry, title="Officer", valid_from="2026-01", valid_until="2026-07-31"
    )
    office.focal(membership, programme)
    (now,) = (c for c in grid(session).cells if c.country == "MZ")
    assert (now.state, now.holder, now.since) == ("expiring", "Ana Exemplo", "2026-01")
    (then,) = (c for c in grid(session, "2026-08-02").cells if c.country == "MZ")
    assert (then.state, then.holder, then.since) == ("vacant", None, "2026-08-01")


def test_an_alternate_stands_beneath_the_primary(session, office, roads):
    programme, ministry, post = roads
    office.focal(post, programme)
    office.appoint("Ana Exemplo", post, valid_from="2026")
    deputy = office.post(ministry, "Deputy")
    office.appoint("Bo Example", deputy, valid_from="2026")
    office.focal(deputy, programme, focal_rank="alternate")
    (cell,) = (c for c in grid(session).cells if c.country == "MZ")
    assert (cell.holder, cell.alternate) == ("Ana Exemplo", "Bo Example")
    lines = make_list(read_office(session.connection(), date(2026, 6, 15)), grid(session))
    assert [(x.state, x.holder, x.alternate) for x in lines] == [
        ("missing", None, None),
        ("filled", "Ana Exemplo", "Bo Example"),
    ]


def test_a_kind_expects_every_such_organization_but_what_stands_below_another(session, office):
    programme = office.programme("Safe Roads", "MZ")
    police = office.organization("Police", "law enforcement", "MZ")
    office.organization("Police, Gaza", "law enforcement", "MZ", parent_id=police.id)
    office.organization("Migration Service", "law enforcement", "MZ")
    office.organization("Police of Zambia", "law enforcement", "ZM")
    office.expect(programme, organization_kind="law enforcement")
    office.expect(programme, organization_kind="academic", country="MZ")
    assert states(grid(session)) == {
        ("Police", "MZ"): "missing",
        ("Migration Service", "MZ"): "missing",
        ("academic", "MZ"): "missing",
    }


def test_a_permanent_mission_stands_for_its_own_country_and_not_where_the_organization_sits(session, office):
    programme = office.programme("Safe Roads", "CH", "MZ", "MU")
    un = office.organization("United Organization", "UN agency", "CH")
    permanent = office.organization("Permanent Mission", "diplomatic mission", "CH", represents="MZ")
    both = office.organization("Embassy and Mission", "diplomatic mission", "CH", represents="MU")
    ended = office.organization("Former Mission", "diplomatic mission", "CH", represents="MU")
    for mission in (permanent, both, ended):
        until = {"valid_until": "2020"} if mission is ended else {}
        office.store(Accreditation(organization_id=mission.id, to_organization_id=un.id, **until))
    office.store(Accreditation(organization_id=both.id, to_country="CH"))
    for organization in (permanent, both, ended):
        office.expect(programme, organization_id=organization.id)
    found = states(grid(session))
    assert {key for key, state in found.items() if state == "missing"} == {
        ("Permanent Mission", "MZ"),
        ("Embassy and Mission", "CH"),
        ("Former Mission", "CH"),
    }
    office.focal(office.post(permanent, "Permanent Representative"), programme)
    assert states(grid(session))["Permanent Mission", "MZ"] == "vacant"


def test_a_mission_stands_where_it_is_accredited_and_a_regional_office_where_it_covers(session, office):
    programme = office.programme("Safe Roads", "KM", "MU", "MZ")
    mission = office.organization("High Commission", "diplomatic mission", "MU", represents="GB")
    office.store(Accreditation(organization_id=mission.id, to_country="MU"))
    office.store(Accreditation(organization_id=mission.id, to_country="KM"))
    office.store(Accreditation(organization_id=mission.id, to_country="MZ", valid_until="2020"))
    regional = office.organization("Regional Office", "own office", "ZA")
    office.covers(regional, "MU", "MZ", "LS")
    fund = office.organization("Fund", "funder", "NO")
    for organization in (mission, regional, fund):
        office.expect(programme, organization_id=organization.id)
    found = states(grid(session))
    assert {key for key, state in found.items() if state == "missing"} == {
        ("High Commission", "MU"),
        ("High Commission", "KM"),
        ("Regional Office", "MU"),
        ("Regional Office", "MZ"),
        ("Fund", "KM"),
        ("Fund", "MU"),
        ("Fund", "MZ"),
    }
    assert found["High Commission", "MZ"] == found["Regional Office", "KM"] == "not expected"
    desk = office.post(fund, "Desk officer")
    office.appoint("Ana Exemplo", desk)
    office.focal(desk, programme)
    assert [found for key, found in states(grid(session)).items() if key[0] == "Fund"] == ["filled"] * 3


def test_a_merged_ministry_gives_way_on_the_day(session, office):
    programme = office.programme("Safe Roads", "MZ")
    old = office.organization("Women's Affairs", country="MZ", classification="Gender", dissolution_date="2014-12-31")
    new = office.organization("Gender and Children", country="MZ", classification="Gender", founding_date="2015-01")
    office.store(Succession(predecessor_id=old.id, successor_id=new.id, kind="merged", happened_on="2015-01-01"))
    office.expect(programme, classification="Gender")
    assert [c.organization for c in grid(session, "2014-12-31").cells] == ["Women's Affairs"]
    assert [c.organization for c in grid(session, "2015-01-01").cells] == ["Gender and Children"]


def test_on_a_past_day_a_row_has_the_name_of_that_day(session, office):
    programme = office.programme("Safe Roads", "ZA")
    home = office.organization("Civic Affairs", country="ZA")
    for value, until in (("Internal Safety", "2019-06-30"), ("Interior", "2010")):
        office.store(AlternativeName(entry_id=home.id, kind="former", value=value, valid_until=until))
    office.expect(programme, organization_id=home.id)
    days = ("2010-12-31", "2011-01-01", "2019-06-30", "2019-07-01", "2026-06-15")
    assert [grid(session, day).rows[0].name for day in days] == [
        "Interior",
        "Internal Safety",
        "Internal Safety",
        "Civic Affairs",
        "Civic Affairs",
    ]


def test_what_was_expected_and_in_force_is_asked_as_of_the_day(session, office):
    programme = office.programme("Safe Roads", "MZ", valid_from="2024", valid_until="2025")
    ministry = office.organization("Ministry of Roads", country="MZ")
    office.expect(programme, organization_id=ministry.id, valid_from="2025")
    assert [bool(grid(session, day).cells) for day in ("2024-12-31", "2025-01-01", "2026-01-01")] == [
        False,
        True,
        False,
    ]


def test_columns_may_be_programmes_and_one_programme_brings_those_below_it(session, office, roads):
    programme, _ministry, post = roads
    part = office.programme("Training", parent_id=programme.id)
    other = office.programme("Other", "MZ")
    office.focal(post, part)
    office.focal(post, other)
    office.appoint("Ana Exemplo", post)
    found = grid(session, by="programmes", programme_id=programme.id)
    assert found.columns == ("Safe Roads", "Training")
    assert [(c.programme, c.country, c.state) for c in found.cells] == [
        ("Safe Roads", "MZ", "missing"),
        ("Safe Roads", "ZM", "missing"),
        ("Training", "MZ", "filled"),  # a part without countries of its own covers those of the whole
    ]
    assert {c.programme for c in grid(session, programme_id=part.id).cells} == {"Training", None}


def test_two_organizations_of_one_name_are_two_rows(session, office):
    programme = office.programme("Safe Roads", "MZ", "ZM")
    for country in ("MZ", "ZM"):
        office.organization("Ministry of Roads", country=country)
    office.expect(programme, organization_kind="ministry")
    assert {row.name for row in grid(session).rows} == {"Ministry of Roads (MZ)", "Ministry of Roads (ZM)"}


def test_what_an_audience_may_not_see_is_not_there(session, office, roads):
    programme, _ministry, post = roads
    office.focal(post, programme)
    office.appoint("Ana Exemplo", post)
    hidden = office.organization("Shelter", "NGO", "MZ", Audience.RESTRICTED)
    office.expect(programme, organization_id=hidden.id)
    assert ("Shelter", "MZ") in states(grid(session))
    for_all = grid(session, audience=Audience.PUBLIC)
    assert ("Shelter", "MZ") not in states(for_all)
    (cell,) = (c for c in for_all.cells if c.country == "MZ")
    assert (cell.state, cell.holder) == ("filled", None)  # that somebody is there is no secret, who is
    assert (
        focal_points(session, None, None, None, None, "filled", None, "public", 365, 60).data["focal_points"][0][
            "holder"
        ]
        is None
    )


def test_who_stands_in_is_told(session, office, roads):
    programme, _ministry, post = roads
    office.focal(post, programme)
    held = office.appoint("Ana Exemplo", post)
    office.away(held.person, "2026-06-01", "2026-06-30", office.person("Bo Example"))
    cells = {
        day: next(c for c in grid(session, day).cells if c.country == "MZ") for day in ("2026-06-15", "2026-07-01")
    }
    assert [cell.stand_in for cell in cells.values()] == ["Bo Example", None]


def test_the_json_is_the_contracts(session, office, roads):
    programme, ministry, post = roads
    office.focal(post, programme, verified_on=date(2026, 5, 2))
    office.appoint("Ana Exemplo", post, valid_from="2026-02")
    data = coverage(session, "Safe Roads", "countries", None, "restricted", 365, 60).data
    assert data["rows"] == ["Ministry of Labour"]
    assert data["columns"] == ["MZ", "ZM"]
    keys = ("row", "organization", "country", "programme", "state", "primary", "alternate", "since", "verified")
    assert [{key: cell[key] for key in keys} for cell in data["cells"]] == [
        {
            "row": "Ministry of Labour",
            "organization": {"id": ministry.id, "name": "Ministério do Trabalho"},
            "country": "MZ",
            "programme": "Safe Roads",
            "state": "filled",
            "primary": "Ana Exemplo",
            "alternate": None,
            "since": "2026-02",
            "verified": "2026-05-02",
        },
        {
            "row": "Ministry of Labour",
            "organization": None,
            "country": "ZM",
            "programme": "Safe Roads",
            "state": "missing",
            "primary": None,
            "alternate": None,
            "since": None,
            "verified": None,
        },
    ]
    assert (data["totals"]["filled"], data["totals"]["missing"], data["totals"]["expected"]) == (1, 1, 2)


def test_the_list_shows_what_needs_you_first_and_is_filtered(session, office, roads):
    programme, ministry, post = roads
    media = office.theme("Media")
    office.focal(post, programme)
    press = office.post(ministry, "Press Officer")
    office.focal(press, None, theme_id=media.id, language="pt")
    office.appoint("Ana Exemplo", press, capacity="acting")
    office_of_day = read_office(session.connection(), date(2026, 6, 15))
    found = grid(session)
    lines = make_list(office_of_day, found)
    assert [(x.state, x.country, x.theme) for x in lines] == [
        ("vacant", "MZ", None),
        ("missing", "ZM", None),
        ("acting", "MZ", "Media"),
    ]
    for wanted, count in (
        (Filter(country="ZM"), 1),
        (Filter(theme="media"), 1),
        (Filter(state="vacant"), 1),
        (Filter(organization_id=ministry.id), 2),
    ):
        assert len(make_list(office_of_day, found, wanted)) == count
    assert len(make_list(office_of_day, found, programme_id=programme.id)) == 2  # Media belongs to no programme


def test_grid_and_list_ask_the_same_number_of_queries_however_much_there_is(session, office, roads):
    programme, _ministry, post = roads
    office.focal(post, programme)
    with recorded(session.connection()) as few:
        describe_coverage(grid(session, "2026-06-01"))
    for number in range(15):
        ministry = office.organization(f"Ministry {number}", country="MZ")
        part = office.programme(f"Part {number}", "MZ", parent_id=programme.id)
        another = office.post(ministry)
        office.appoint(f"Person {number}", another)
        office.focal(another, part)
        office.focal(another, programme)
        office.expect(part, organization_id=ministry.id)
    with recorded(session.connection()) as many:
        found = grid(session, "2026-06-01")
        describe_coverage(found)
        make_list(read_office(session.connection(), date(2026, 6, 1)), found)
    assert len(found.cells) > 40
    assert len(few) <= 12
    assert len(many) == 2 * len(few) - 1  # the office twice, the expectations once


def test_reading_changes_nothing(session, office, roads):
    programme, _ministry, post = roads
    office.focal(post, programme)
    before = session.execute(select(FocalPoint.__table__)).all(), session.execute(select(Membership.__table__)).all()
    grid(session)
    assert (
        session.execute(select(FocalPoint.__table__)).all(),
        session.execute(select(Membership.__table__)).all(),
    ) == before
