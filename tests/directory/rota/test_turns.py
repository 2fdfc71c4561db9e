"""Turns of duty with their times of day: given, taken, moved, repeated, and asked for by the hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from directory.errors import DirectoryError
from directory.focal_points.answering import read_on_call
from directory.history.recording import change_set
from directory.history.undo import undo
from directory.rota.turns import give_time, read_turns
from directory.rota.verbs import export_rota, move_rota, repeat_rota, rota, set_rota
from directory.rota.week import read_duty_posts, read_week
from models import Audience, Membership
from models.dates import begin_of, day_part, end_of, write_begin, write_end
from tests.directory.focal_points.office import Office
from tests.tables import read_tables

MONDAY = date(2026, 6, 15)


@pytest.fixture
def office(session, monkeypatch):
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
    return Office(session)


@pytest.fixture
def desk(office):
    """A press desk in Berlin, which admits one on duty."""
    return office.post(office.organization("Agency", country="DE", time_zone="Europe/Berlin"), "Press desk")


def turns(session, desk, first="2026-06-15", last="2026-06-28"):
    data = rota(session, str(desk.id), first, last).data
    return [(turn["person"]["name"], turn["from"], turn["until"]) for turn in data["turns"]]


moments = st.datetimes(begin_of("1900"), begin_of("2200")).map(lambda at: at.replace(second=0, microsecond=0))


@given(moments)
def test_a_moment_is_read_as_it_was_written_be_it_a_beginning_or_an_end(moment):
    assert begin_of(write_begin(moment)) == moment
    assert end_of(write_end(moment)) == moment
    assert day_part(write_begin(moment)) == moment.date().isoformat()


def test_a_night_is_one_turn_and_the_next_begins_where_it_ends(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    set_rota(session, str(desk.id), "2026-06-15T18:00", str(ana.id), "2026-06-16 08:00")
    set_rota(session, str(desk.id), "2026-06-16T08:00", str(bo.id), "2026-06-16T18:00")
    assert turns(session, desk) == [
        ("Ana", "2026-06-15T18:00", "2026-06-16T08:00"),
        ("Bo", "2026-06-16T08:00", "2026-06-16T18:00"),
    ]
    set_rota(session, str(desk.id), "2026-06-16T06:00", None, "2026-06-16T10:00")
    assert [turn[1:] for turn in turns(session, desk)] == [
        ("2026-06-15T18:00", "2026-06-16T06:00"),
        ("2026-06-16T10:00", "2026-06-16T18:00"),
    ]
    set_rota(session, str(desk.id), "2026-06-16T06:00", str(ana.id), "2026-06-16T10:00")  # touches hers: one turn again
    assert turns(session, desk)[0] == ("Ana", "2026-06-15T18:00", "2026-06-16T10:00")
    with pytest.raises(DirectoryError, match="until: the rota would end"):
        set_rota(session, str(desk.id), "2026-06-16T06:00", str(ana.id), "2026-06-16T06:00")
    with pytest.raises(DirectoryError, match="from: there is no 2026-02-31 in the calendar"):
        set_rota(session, str(desk.id), "2026-02-31T06:00", str(ana.id), None)


def test_a_post_that_admits_one_is_not_held_twice_at_an_hour_however_short_the_overlap(session, office, desk):
    set_rota(session, str(desk.id), "2026-06-15T18:00", str(office.person("Ana").id), "2026-06-16T08:00")
    bo = office.person("Bo")
    with pytest.raises(DirectoryError, match="Ana holds Press desk"):
        office.appoint(bo, desk, valid_from="2026-06-16", valid_until="2026-06-16")


hours = st.integers(0, 14 * 24)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    gifts=st.lists(
        st.tuples(st.sampled_from((0, 1, 2, None)), hours, hours).filter(lambda gift: gift[1] != gift[2]),
        min_size=1, max_size=8,
    )
)  # fmt: skip
def test_a_rota_of_any_hours_is_what_a_calendar_on_the_wall_would_say(session, gifts):
    office = Office(session)
    desk = office.post(office.organization("Agency"), "Press desk")
    people = [office.person(f"P{number}") for number in range(3)]
    wall: dict[int, str] = {}
    start = begin_of("2026-06-01")
    for who, one, other in gifts:
        first, last = min(one, other), max(one, other)
        with change_set(session, "set-rota", {"name": "test"}) as changes:
            person = None if who is None else people[who]
            give_time(session, desk, person, start + timedelta(hours=first), start + timedelta(hours=last), changes)
        for hour in range(first, last):
            wall.pop(hour, None)
            if who is not None:
                wall[hour] = people[who].display_name
    stored: dict[int, str] = {}
    found = read_turns(session, desk, start, start + timedelta(days=14))
    for turn in found:
        for hour in range(
            round((turn.begins - start) / timedelta(hours=1)), round((turn.ends - start) / timedelta(hours=1))
        ):
            assert hour not in stored
            stored[hour] = turn.name
    assert stored == wall
    for one, other in pairwise(found):
        assert one.person_id != other.person_id or one.ends < other.begins  # what touches is one turn


def test_a_turn_is_moved_whole_by_one_change_and_one_undo_puts_it_back(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    set_rota(session, str(desk.id), "2026-06-15T18:00", str(ana.id), "2026-06-16T08:00")
    set_rota(session, str(desk.id), "2026-06-17", str(bo.id), None)
    session.commit()
    before = read_tables(session.connection())
    move_rota(session, str(desk.id), str(ana.id), "2026-06-15T18:00", "2026-06-16T20:00", "2026-06-16T08:00")
    assert turns(session, desk) == [
        ("Ana", "2026-06-16T20:00", "2026-06-17T10:00"),
        ("Bo", "2026-06-17T10:00", "2026-06-17"),
    ]
    session.commit()
    undo(session)
    assert read_tables(session.connection()) == before
    session.expire_all()
    move_rota(
        session, str(desk.id), str(ana.id), "2026-06-15T18:00", "2026-06-15T12:00", "2026-06-16T08:00",
        "2026-06-16T09:00", str(bo.id),
    )  # fmt: skip
    assert turns(session, desk)[0] == ("Bo", "2026-06-15T12:00", "2026-06-16T09:00")
    with pytest.raises(DirectoryError, match="Ana has no turn between 2026-06-15T18:00"):
        move_rota(session, str(desk.id), str(ana.id), "2026-06-15T18:00", "2026-06-16", None)


def test_a_turn_moved_without_its_end_keeps_its_own_through_midnight(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    set_rota(session, str(desk.id), "2026-06-15T18:00", str(ana.id), "2026-06-16T08:00")
    move_rota(session, str(desk.id), str(ana.id), "2026-06-15T18:00", "2026-06-17T20:00")
    assert turns(session, desk) == [("Ana", "2026-06-17T20:00", "2026-06-18T10:00")]
    move_rota(session, str(desk.id), str(ana.id), "2026-06-17", "2026-06-19")  # days: the turn that begins on it
    assert turns(session, desk) == [("Ana", "2026-06-19T20:00", "2026-06-20T10:00")]
    move_rota(session, str(desk.id), str(ana.id), "2026-06-20", "2026-06-22")  # what is left of it that day
    assert turns(session, desk) == [
        ("Ana", "2026-06-19T20:00", "2026-06-19"),
        ("Ana", "2026-06-22", "2026-06-22T10:00"),
    ]
    move_rota(session, str(desk.id), str(ana.id), "2026-06-22", "2026-06-23T09:00", to_person=str(bo.id))
    assert turns(session, desk)[1:] == [("Bo", "2026-06-23T09:00", "2026-06-23T19:00")]
    with pytest.raises(DirectoryError, match="Ana has no turn between 2026-06-24 and 2026-06-25"):
        move_rota(session, str(desk.id), str(ana.id), "2026-06-24", "2026-06-26")
    office.appoint(bo, desk, valid_from="2026-06-24")
    with pytest.raises(DirectoryError, match="Bo holds Press desk without an end"):
        move_rota(session, str(desk.id), str(bo.id), "2026-06-24", "2026-06-26")


def test_a_stretch_is_moved_turn_by_turn_and_what_was_free_in_it_stays_free(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    set_rota(session, str(desk.id), "2026-06-15T18:00", str(ana.id), "2026-06-16T08:00")
    set_rota(session, str(desk.id), "2026-06-17T18:00", str(ana.id), "2026-06-17T24:00")
    set_rota(session, str(desk.id), "2026-06-24T08:00", str(bo.id), "2026-06-24T12:00")
    move_rota(session, str(desk.id), str(ana.id), "2026-06-15", "2026-06-22", "2026-06-17")
    assert turns(session, desk) == [
        ("Ana", "2026-06-22T18:00", "2026-06-23T08:00"),
        ("Bo", "2026-06-24T08:00", "2026-06-24T12:00"),
        ("Ana", "2026-06-24T18:00", "2026-06-24"),
    ]


def test_a_turn_that_few_may_know_of_stays_so_where_it_is_moved_or_repeated(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    number = set_rota(session, str(desk.id), "2026-06-15", str(ana.id), None).data["id"]
    with change_set(session, "set", {"name": "test"}):
        session.get_one(Membership, number).audience = Audience.RESTRICTED
    move_rota(session, str(desk.id), str(ana.id), "2026-06-15", "2026-06-17", to_person=str(bo.id))
    set_rota(session, str(desk.id), "2026-06-18", str(bo.id), None)  # touches it: one turn, as strict as its part
    repeat_rota(session, str(desk.id), "2026-06-15", "2026-06-21", None, 1)
    levels = {turn.begins.day: turn.level for turn in read_turns(session, desk, begin_of("2026"), begin_of("2027"))}
    assert levels == {17: Audience.RESTRICTED, 24: Audience.RESTRICTED}


@pytest.mark.parametrize("wrong", ["2026-11-24T25:00", "2026-11-24 18:60", "2026-11-24T8", "24.11.2026 18:00"])
def test_a_time_that_no_day_has_is_refused_with_how_a_time_is_written(session, office, desk, wrong):
    ana = str(office.person("Ana").id)
    with pytest.raises(DirectoryError, match=r"until: .* an hour from 00:00 to 23:59, such as 2024-03-12T18:00\."):
        set_rota(session, str(desk.id), "2026-11-24T18:00", ana, wrong)


def test_only_her_time_is_taken_where_several_are_on_duty(session, office):
    desk = office.post(office.organization("Agency", country="MZ"), "Hotline", admits_several=True)
    ana, bo = office.person("Ana"), office.person("Bo")
    for person in (ana, bo):
        set_rota(session, str(desk.id), "2026-06-15T08:00", str(person.id), "2026-06-15T16:00")
    set_rota(session, str(desk.id), "2026-06-15T12:00", None, "2026-06-15T16:00", str(bo.id))
    assert turns(session, desk) == [
        ("Bo", "2026-06-15T08:00", "2026-06-15T12:00"),
        ("Ana", "2026-06-15T08:00", "2026-06-15T16:00"),
    ]


def test_a_week_is_repeated_as_it_is_and_what_stood_there_gives_way(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    set_rota(session, str(desk.id), "2026-06-15T18:00", str(ana.id), "2026-06-16T08:00")
    set_rota(session, str(desk.id), "2026-06-17", str(bo.id), None)
    set_rota(session, str(desk.id), "2026-06-25", str(bo.id), "2026-06-26")
    told = repeat_rota(session, str(desk.id), "2026-06-15", "2026-06-21", None, 2).data
    assert (told["turns"], told["from"], told["until"]) == (4, "2026-06-22", "2026-07-05")
    assert turns(session, desk, "2026-06-22", "2026-07-05") == [
        ("Ana", "2026-06-22T18:00", "2026-06-23T08:00"),
        ("Bo", "2026-06-24", "2026-06-24"),
        ("Ana", "2026-06-29T18:00", "2026-06-30T08:00"),
        ("Bo", "2026-07-01", "2026-07-01"),
    ]
    with pytest.raises(DirectoryError, match="times: a rota is repeated"):
        repeat_rota(session, str(desk.id), "2026-06-15", "2026-06-21", None, 53)
    with pytest.raises(DirectoryError, match="nothing to repeat"):
        repeat_rota(session, str(desk.id), "2026-05-15", "2026-05-21", "2026-06-22", 1)
    with pytest.raises(DirectoryError, match="lies within it"):
        repeat_rota(session, str(desk.id), "2026-06-15", "2026-06-21", "2026-06-18", 1)


def test_who_answers_now_goes_by_the_hour_of_the_rota(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    office.focal(desk, None, theme_id=office.theme("Media").id, towards_country="DE")
    set_rota(session, str(desk.id), "2026-06-15T18:00", str(ana.id), "2026-06-16T08:00")
    set_rota(session, str(desk.id), "2026-06-16T08:00", str(bo.id), "2026-06-16T18:00")

    def asked(day, hour, minute=0):
        at = datetime(2026, 6, day, hour, minute, tzinfo=UTC)
        return [one.name for one in read_on_call(session, at, "DE", "Media", None, Audience.RESTRICTED)]

    assert asked(15, 15, 59) == [None]  # 17:59 in Berlin: nobody yet
    assert asked(15, 16) == ["Ana"]
    assert asked(16, 5, 59) == ["Ana"]
    assert asked(16, 6) == ["Bo"]
    assert asked(16, 16) == [None]


def test_the_calendar_has_a_night_as_one_event_of_its_true_length(session, office, desk, tmp_path):
    set_rota(session, str(desk.id), "2026-10-24T18:00", str(office.person("Ana").id), "2026-10-25T08:00")
    file = tmp_path / "rota.ics"
    export_rota(session, str(desk.id), "2026-10-24", "2026-10-31", "internal", file)
    text = file.read_text(encoding="utf-8")
    assert "DTSTART:20261024T160000Z" in text
    assert "DTEND:20261025T070000Z" in text  # 15 hours: the clock was put back in between
    assert text.count("BEGIN:VEVENT") == 1


def test_a_week_says_who_is_missing_when_who_is_away_and_where_the_clock_changes(session, office, desk):
    ana, bo = office.person("Ana"), office.person("Bo")
    office.away(ana, "2026-10-25", "2026-10-27", bo)
    office.appoint(office.person("Cy"), office.session.get_one(type(desk.organization), desk.organization_id))
    set_rota(session, str(desk.id), "2026-10-24T18:00", str(ana.id), "2026-10-25T08:00")
    set_rota(session, str(desk.id), "2026-10-26", str(bo.id), "2026-11-30")
    week = read_week(session, desk.id, date(2026, 10, 19))
    assert (week.zone, week.problem) == ("Europe/Berlin", None)
    assert [(turn.name, turn.begins.hour, turn.ends.hour) for turn in week.turns] == [("Ana", 18, 8)]
    assert [(change.begins.hour, change.ends.hour, change.is_skipped) for change in week.clock_changes] == [
        (2, 3, False)
    ]
    assert week.gap_hours == 7 * 24 + 1 - 15  # the week has an hour more, and Ana's night too
    assert [(one.name, one.hours) for one in week.candidates] == [("Ana", 15.0), ("Bo", 0), ("Cy", 0)]
    away = week.away_on(ana.id, begin_of("2026-10-24T18:00"), begin_of("2026-10-25T08:00"))
    assert away is not None
    assert away.stand_in == "Bo"
    assert week.away_on(ana.id, begin_of("2026-10-24T18:00"), begin_of("2026-10-25")) is None
    spring = read_week(session, desk.id, date(2026, 3, 23))
    assert [(change.begins.hour, change.is_skipped) for change in spring.clock_changes] == [(2, True)]
    assert spring.gap_hours == 7 * 24 - 1
    (cut,) = read_week(session, desk.id, date(2026, 11, 2)).turns
    assert (cut.begins, cut.whole[1]) == (begin_of("2026-11-02"), begin_of("2026-12-01"))
    lost = read_week(session, office.post(office.organization("Nowhere"), "Desk").id, MONDAY)
    assert lost.zone is None
    assert "time zone of Nowhere" in str(lost.problem)


def test_a_week_takes_as_many_queries_with_many_turns_as_with_one(session, office, desk):
    people = [office.person(f"P{number}") for number in range(5)]

    def count():
        seen: list[str] = []
        connection = session.connection()
        session.expire_all()
        note = lambda *given: seen.append(given[2])  # noqa: E731
        event.listen(connection, "before_cursor_execute", note)
        read_week(session, desk.id, MONDAY)
        event.remove(connection, "before_cursor_execute", note)
        return len(seen)

    set_rota(session, str(desk.id), "2026-06-15", str(people[0].id), None)
    one = count()
    for day in range(1, 7):
        set_rota(session, str(desk.id), f"2026-06-{15 + day}", str(people[day % 5].id), None)
        office.away(people[day % 5], "2026-06-15", "2026-06-16")
    assert count() == one


def test_posts_with_turns_come_before_those_that_only_answer(session, office, desk):
    house = office.organization("Ministry", country="MZ")
    answering, empty, long_held = (office.post(house, title) for title in ("Answering", "Empty", "Director"))
    office.focal(answering, None, theme_id=office.theme("Media").id, towards_country="MZ")
    office.appoint("Dee", long_held, valid_from="2026-01-01", valid_until="2026-12-31")
    set_rota(session, str(desk.id), "2026-06-15", str(office.person("Ana").id), None)
    assert [(one.title, one.has_rota) for one in read_duty_posts(session, MONDAY)] == [
        ("Press desk", True),
        ("Answering", False),
    ]
    assert empty.id not in [one.id for one in read_duty_posts(session, MONDAY)]
