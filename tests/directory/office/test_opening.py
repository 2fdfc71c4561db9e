"""What a page says of a line's hours: whether it is answered now there, and when that is here."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from directory.office.opening import opening_of

PRETORIA, HOURS = ZoneInfo("Africa/Johannesburg"), "Mo-Fr 08:45-16:00"


def test_it_is_open_there_and_its_hours_are_told_in_ones_own_time():
    found = opening_of(HOURS, "Indian/Mauritius", datetime(2026, 11, 24, 9, 20, tzinfo=UTC), PRETORIA)
    assert (found.is_open, found.there.time(), found.opens) == (True, time(13, 20), None)
    assert found.here == ((time(6, 45), time(14, 0)),)


def test_while_it_is_closed_it_says_when_it_opens():
    friday_night = datetime(2026, 11, 27, 19, 0, tzinfo=UTC)
    found = opening_of(HOURS, "Indian/Mauritius", friday_night, PRETORIA)
    assert not found.is_open
    assert found.opens == datetime(2026, 11, 30, 8, 45, tzinfo=ZoneInfo("Indian/Mauritius"))


def test_where_both_clocks_agree_the_hours_are_told_once():
    assert opening_of(HOURS, "Africa/Maputo", datetime(2026, 11, 24, 9, tzinfo=UTC), PRETORIA).here == ()


def test_on_a_day_without_hours_there_are_none_to_tell():
    sunday = datetime(2026, 11, 29, 9, tzinfo=UTC)
    assert opening_of(HOURS, "Indian/Mauritius", sunday, PRETORIA).here == ()


def test_hours_or_zones_that_are_not_understood_are_left_to_the_reader():
    moment = datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert opening_of("weekday mornings", "Indian/Mauritius", moment, PRETORIA) is None
    assert opening_of(HOURS, None, moment, PRETORIA) is None
    assert opening_of(HOURS, "Nowhere/Atlantis", moment, PRETORIA) is None
