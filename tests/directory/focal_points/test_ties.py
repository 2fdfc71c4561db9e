"""Who funds, inherited down the tree; through whom one reaches another; what was made sure of."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.focal_points import ties
from directory.focal_points.doing import verify
from directory.focal_points.looking import funders, path
from directory.office import ways
from models import Audience, ContactDetail, Relationship
from tests.directory.focal_points.queries import recorded

DAY = date(2026, 6, 15)


def test_funding_is_inherited_down_the_tree_and_marked(session, office):
    programme = office.programme("Safe Passage", acronym="SP")
    training = office.programme("Training", parent_id=programme.id)
    lesson = office.programme("Lesson", parent_id=training.id)
    state = office.organization("Department of State")
    bureau = office.organization("Bureau", "funder", parent_id=state.id)
    fund, mission = office.organization("Fund", "funder"), office.organization("Mission", "diplomatic mission")
    for who, what, dates in (
        (bureau, programme, {}),
        (fund, programme, {"valid_from": "2023"}),
        (mission, training, {}),
        (fund, training, {}),
        (office.organization("Past"), programme, {"valid_until": "2025"}),
    ):
        office.participate(who, what, "funding", **dates)
    office.participate(office.organization("Host"), training, "host")

    def told(name: str, as_of: str | None = None) -> list[tuple[str, str | None, str | None]]:
        return [
            (row["name"], row["parent"], row["inherited_from"] and row["inherited_from"]["name"])
            for row in funders(session, name, as_of, "restricted").data["funders"]
        ]

    assert told("SP") == [("Bureau", "Department of State", None), ("Fund", None, None)]
    assert told("Training") == [
        ("Mission", None, None),
        ("Fund", None, None),
        ("Bureau", "Department of State", "Safe Passage"),
    ]
    assert told("Lesson") == [
        ("Mission", None, "Training"),
        ("Fund", None, "Training"),
        ("Bureau", "Department of State", "Safe Passage"),
    ]
    assert [name for name, _parent, _by in told("SP", "2022-12-31")] == ["Bureau", "Past"]
    with recorded(session.connection()) as asked:
        ties.read_funders(session.connection(), lesson.id, DAY, Audience.RESTRICTED)
    assert len(asked) <= 4


def test_the_way_to_the_shelter_leads_through_whoever_refers(session, office):
    police, charity, shelter, office_of = (
        office.organization(name) for name in ("Police", "Charity", "Shelter", "Ombudsperson")
    )
    office.relate(police, "refers cases to", charity)
    office.relate(charity, "refers cases to", shelter)
    office.relate(shelter, "coordinates with", office_of)
    office.relate(police, "refers cases to", office_of, valid_until="2025")

    def way(start, goal, kinds=None, as_of=None) -> list[tuple[str, str, str]]:
        data = path(session, str(start.id), str(goal.id), kinds, as_of, "restricted").data
        return [(s["from"]["name"], s["kind"], s["to"]["name"]) for s in data["steps"]]

    assert way(police, shelter) == [
        ("Police", "refers cases to", "Charity"),
        ("Charity", "refers cases to", "Shelter"),
    ]
    assert way(office_of, shelter) == [("Ombudsperson", "coordinates with", "Shelter")]
    assert len(way(police, office_of)) == 3
    assert len(way(police, office_of, as_of="2025-12-31")) == 1
    assert way(police, police) == []
    with pytest.raises(DirectoryError, match="No relationship leads from Shelter to Police"):
        way(shelter, police)
    with pytest.raises(DirectoryError, match="No relationship leads"):
        way(police, office_of, kinds=["refers cases to"])
    assert ways.find_sources(session.connection(), shelter.id, DAY, Audience.RESTRICTED, ["refers cases to"]) == [
        (charity.id, "Charity", ()),
        (police.id, "Police", ("Charity",)),
    ]


def test_no_way_leads_through_what_the_audience_may_not_see(session, office):
    police, court = office.organization("Police"), office.organization("Court")
    hidden = office.organization("Shelter", level=Audience.RESTRICTED)
    office.relate(police, "refers cases to", hidden)
    office.relate(hidden, "refers cases to", court)
    assert len(path(session, str(police.id), str(court.id), None, None, "restricted").data["steps"]) == 2
    with pytest.raises(DirectoryError, match="No relationship leads"):
        path(session, str(police.id), str(court.id), None, None, "internal")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=12), st.integers(0, 6), st.integers(0, 6))
def test_the_way_is_as_short_as_any_and_made_of_the_relationships_there_are(monkeypatch, edges, start, goal):
    steps = [ways.Step(number, a, str(a), "refers cases to", b, str(b)) for number, (a, b) in enumerate(edges)]
    monkeypatch.setattr(ways, "_read_steps", lambda *_: steps)
    reached, distance = {start}, 0
    while goal not in reached:
        further = reached | {b for a, b in edges if a in reached}
        distance += 1
        if further == reached:
            assert ways.find_path(None, start, goal, DAY, 40) is None
            return
        reached = further
    found = ways.find_path(None, start, goal, DAY, 40)
    assert found is not None
    assert len(found) == distance
    assert set(found) <= set(steps)
    places = [start, *(step.object_id for step in found)]
    assert [step.subject_id for step in found] == places[:-1]
    assert places[-1] == goal


def test_verifying_marks_who_when_and_how(session, office):
    programme, ministry = office.programme("Safe Roads"), office.organization("Ministry")
    post = office.post(ministry)
    ana = office.person("Ana Exemplo")
    held = office.appoint(ana, post)
    duty = office.focal(post, programme)
    own = office.store(ContactDetail(entry_id=ana.id, kind="phone", raw="1", audience=30))
    work = office.store(ContactDetail(entry_id=held.id, kind="phone", raw="2", audience=30))
    past = office.store(ContactDetail(entry_id=held.id, kind="phone", raw="3", audience=30, valid_until="2020"))
    other = office.store(ContactDetail(entry_id=ministry.id, kind="phone", raw="4", audience=30))
    verify(session, f"detail-{own.id}", "2026-05-02", "call")
    assert (own.verified_on, own.verified_by, own.verified_how) == (date(2026, 5, 2), "Tester", "call")
    assert verify(session, str(ana.id), None, None).data["verified"] == 3
    assert [row.verified_on for row in (own, work, duty)] == [DAY] * 3
    assert own.verified_how is None
    assert past.verified_on is other.verified_on is None
    assert verify(session, f"focal-{duty.id}", "12 May 2026", "e-mail").data["on"] == "2026-05-12"
    with pytest.raises(DirectoryError, match="on: 2026-07-01 has not come yet"):
        verify(session, str(ana.id), "2026-07-01", None)
    with pytest.raises(DirectoryError, match="has no detail and no duty"):
        verify(session, str(office.person("Bo Example").id), None, None)
    first = office.relate(ministry, "oversees", office.organization("Police"))
    assert isinstance(first, Relationship)
    with pytest.raises(DirectoryError, match="A relationship is not verified"):
        verify(session, f"relationship-{first.id}", None, None)
