"""The rota of a duty post: days given and taken, its calendar, a night in which the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.history.recording import change_set
from directory.history.undo import undo
from directory.rota.turns import give_time, midnight, midnight_after
from directory.rota.verbs import export_rota, rota, set_rota
from models import Audience
from tests.directory.focal_points.office import Office
from tests.tables import read_tables


@pytest.fixture
def office(session, monkeypatch):
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
    return Office(session)


@pytest.fixture
def desk(office):
    """A press desk in Berlin, which admits one on duty."""
    return office.post(office.organization("Agency", country="DE", time_zone="Europe/Berlin"), "Press desk")


def turns(session, desk, first: str, last: str) -> list[tuple[str, str, str]]:
    data = rota(session, str(desk.id), first, last).data
    return [(turn["person"]["name"], turn["from"], turn["until"]) for turn in data["turns"]]


def test_given_days_are_taken_from_whoever_had_them_and_one_undo_gives_them_back(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    set_rota(session, str(desk.id), "2026-06-15", str(ana.id), "2026-06-21")
    session.commit()
    before = read_tables(session.connection())
    set_rota(session, str(desk.id), "2026-06-17", str(bo.id), "2026-06-18")
    assert turns(session, desk, "2026-06-15", "2026-06-21") == [
        ("Ana", "2026-06-15", "2026-06-16"),
        ("Bo", "2026-06-17", "2026-06-18"),
        ("Ana", "2026-06-19", "2026-06-21"),
    ]
    session.commit()
    undo(session)
    assert read_tables(session.connection()) == before
    set_rota(session, str(desk.id), "2026-06-20", None, "2026-06-30")
    assert turns(session, desk, "2026-06-15", "2026-06-30") == [("Ana", "2026-06-15", "2026-06-19")]
    with pytest.raises(DirectoryError, match="until: the rota would end"):
        set_rota(session, str(desk.id), "2026-06-20", str(ana.id), "2026-06-19")


def test_where_several_are_admitted_they_stand_beside_each_other(session, office):
    desk = office.post(office.organization("Agency", country="MZ"), "Hotline", admits_several=True)
    for name in ("Ana", "Bo"):
        set_rota(session, str(desk.id), "2026-06-15", str(office.person(name).id), None)
    assert [name for name, _first, _last in turns(session, desk, "2026-06-15", "2026-06-15")] == ["Ana", "Bo"]


days = st.integers(0, 13)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(gifts=st.lists(st.tuples(st.sampled_from((0, 1, 2, None)), days, days), min_size=1, max_size=8))
def test_a_rota_of_any_gifts_is_what_a_calendar_on_the_wall_would_say(session, gifts):
    office = Office(session)
    desk = office.post(office.organization("Agency"), "Press desk")
    people = [office.person(f"P{number}") for number in range(3)]
    wall: dict[date, str | None] = {}
    start = date(2026, 6, 1)
    for who, one, other in gifts:
        first, last = start + timedelta(min(one, other)), start + timedelta(max(one, other))
        with change_set(session, "set-rota", {"name": "test"}) as changes:
            give_time(
                session, desk, None if who is None else people[who], midnight(first), midnight_after(last), changes
            )
        for day in range((last - first).days + 1):
            wall[first + timedelta(day)] = None if who is None else people[who].display_name
    stored: dict[date, str] = {}
    for name, first, last in turns(session, desk, "2026-06-01", "2026-06-14"):
        day = date.fromisoformat(first)
        while day <= date.fromisoformat(last):
            assert day not in stored
            stored[day] = name
            day += timedelta(1)
    assert stored == {day: name for day, name in wall.items() if name is not None}


def test_the_rota_of_a_post_is_not_for_whom_the_post_or_its_office_is_not(session, office, tmp_path):
    shelter = office.organization("Shelter", level=Audience.RESTRICTED, time_zone="Africa/Maputo")
    guard = office.post(shelter, "Guardian")
    set_rota(session, str(guard.id), "2026-10-24", str(office.person("Ana").id), None)
    file = tmp_path / "rota.ics"
    with pytest.raises(DirectoryError, match="Guardian is restricted"):
        export_rota(session, str(guard.id), "2026-10-24", None, "internal", file)
    assert not file.exists()
    assert export_rota(session, str(guard.id), "2026-10-24", None, "restricted", file).data["written"] == 1


def test_the_calendar_has_an_event_a_turn_and_a_turn_in_which_the_clocks_change_is_an_hour_longer(
    session, office, desk, tmp_path
):
    ana, hidden = office.person("Ana Ö"), office.person("Secret", level=Audience.RESTRICTED)
    set_rota(session, str(desk.id), "2026-10-24", str(ana.id), "2026-10-25")  # summer time ends on the 25th
    set_rota(session, str(desk.id), "2026-10-26", str(hidden.id), None)
    file = tmp_path / "rota.ics"
    told = export_rota(session, str(desk.id), "2026-10-24", "2026-10-31", "internal", file).data
    assert (told["written"], [one["name"] for one in told["excluded"]]) == (1, ["Secret"])
    assert b"Secret" not in file.read_bytes()
    calendar = vobject.readOne(file.read_text(encoding="utf-8"))
    assert calendar.x_wr_timezone.value == "Europe/Berlin"
    (event,) = calendar.vevent_list
    assert event.summary.value == "Press desk: Ana Ö"
    assert event.dtstart.value == datetime(2026, 10, 23, 22, tzinfo=UTC)
    assert event.dtend.value == datetime(2026, 10, 25, 23, tzinfo=UTC)
    assert event.dtend.value - event.dtstart.value == timedelta(hours=49)
