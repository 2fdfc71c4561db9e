"""Opening hours: what offices write is understood, the rest refused with the part that is not."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.hours import DAYS, read_hours

MONDAY = datetime(2026, 6, 15)  # noqa: DTZ001 - a place's own time has no zone here


def at(day: str, time: str) -> datetime:
    hour, minute = map(int, time.split(":"))
    return MONDAY + timedelta(DAYS.index(day), hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("text", "open_at", "closed_at"),
    [
        ("24/7", [("Su", "03:00")], []),
        ("Mo-Fr 08:00-17:00", [("Mo", "08:00"), ("Fr", "16:59")], [("Mo", "17:00"), ("Sa", "12:00"), ("Mo", "07:59")]),
        ("Mo-Fr 08:00-12:00,13:00-17:00", [("We", "11:59"), ("We", "13:00")], [("We", "12:30")]),
        ("Mo,We 9:00-10:00", [("We", "09:30")], [("Tu", "09:30")]),
        ("08:00-17:00", [("Su", "08:00")], [("Su", "07:00")]),
        ("Sa-Mo 10:00-11:00", [("Sa", "10:00"), ("Su", "10:00"), ("Mo", "10:00")], [("Tu", "10:00")]),
        ("Fr 22:00-06:00", [("Fr", "22:00"), ("Sa", "05:59")], [("Fr", "21:59"), ("Sa", "06:00"), ("Fr", "05:00")]),
        ("Su 22:00-02:00", [("Mo", "01:00")], [("Su", "01:00")]),
        ("Mo-Su 08:00-20:00; Sa off", [("Fr", "12:00")], [("Sa", "12:00")]),
        ("Mo-Fr 08:00-17:00; We 08:00-12:00", [("Tu", "13:00"), ("We", "08:00")], [("We", "13:00")]),
        ("Mo-Fr", [("Mo", "00:00"), ("Fr", "23:59")], [("Sa", "00:00")]),
        ("Mo 00:00-24:00", [("Mo", "23:59")], [("Tu", "00:00")]),
    ],
)
def test_what_offices_write_is_understood(text, open_at, closed_at):
    hours = read_hours(text)
    assert [hours.are_open(at(*moment)) for moment in open_at] == [True] * len(open_at)
    assert [hours.are_open(at(*moment)) for moment in closed_at] == [False] * len(closed_at)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Mo-Fr 08:00-17:00; PH off", "PH off"),
        ("Jan-Mar 08:00-12:00", "Jan-Mar 08:00-12:00"),
        ("sunrise-sunset", "sunrise-sunset"),
        ("Mo-Fr 08:00+", r"Mo-Fr 08:00\+"),
        ("Mo-Fr 25:00-26:00", "Mo-Fr 25:00-26:00"),
        ("Mo 08:75-09:00", "Mo 08:75-09:00"),
        ("office hours", "office hours"),
        ("", ""),
        ("Mo 08:00-09:00;", "Mo 08:00-09:00;"),
    ],
)
def test_what_is_not_understood_is_named(text, part):
    with pytest.raises(DirectoryError, match=f"hours: “{part}” is not understood; write them as in: Mo-Fr"):
        read_hours(text)


def test_when_it_opens_again_is_told():
    hours = read_hours("Mo-Fr 08:00-12:00,13:00-17:00")
    assert hours.opens_next(at("Mo", "12:10")) == at("Mo", "13:00")
    assert hours.opens_next(at("Fr", "18:00")) == at("Mo", "08:00") + timedelta(7)
    assert read_hours("off").opens_next(MONDAY) is None


@given(
    st.lists(st.booleans(), min_size=7, max_size=7).filter(any),
    st.integers(0, 1439),
    st.integers(1, 1440),
    st.integers(0, 7 * 1440 - 1),
)
def test_it_is_open_exactly_within_its_minutes(days, begin, length, minute):
    end = begin + length
    if end % 1440 == 0 and end > 1440:
        end -= 1
    end = max(end, begin + 1)
    until = end if end <= 1440 else end - 1440
    named = ",".join(day for day, chosen in zip(DAYS, days, strict=True) if chosen)
    text = f"{named} {begin // 60:02}:{begin % 60:02}-{until // 60:02}:{until % 60:02}"
    spans = [(day * 1440 + begin, day * 1440 + end) for day, chosen in enumerate(days) if chosen]
    week = 7 * 1440
    expected = any(first <= m < last for first, last in spans for m in (minute, minute + week))
    assert read_hours(text).are_open(MONDAY + timedelta(minutes=minute)) == expected
