"""Dates as precise as they are known: what a year, a month and a day can mean, and when something is current."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import Membership, Organization
from models.dates import span, span_columns

DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9998, 12, 31))
WRITTEN = st.tuples(DAYS, st.sampled_from((4, 7, 10))).map(lambda made: made[0].isoformat()[: made[1]])
ONE_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-03", date(2024, 3, 1), date(2024, 3, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-03-12", date(2024, 3, 12), date(2024, 3, 12)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_a_date_means_from_its_first_to_its_last_day(text: str, first: date, last: date) -> None:
    assert span(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "24", "2024-3", "2024-13", "2024-00", "2023-02-29", "2025-02-30", "0000", "12.3.2024", "2024-03-12T10:00",
     " 2024", "2024\n", "2024/2025", "2024?", "-2024", "20245", "٢٠٢٤", "２０２４-03", "March 2024"],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        span(text)


@given(WRITTEN)
def test_a_span_begins_and_ends_where_the_next_written_date_does(text: str) -> None:
    first, last = span(text)
    assert first <= last
    assert first.isoformat()[: len(text)] == last.isoformat()[: len(text)] == text  # both are such a day
    if first > date.min:
        assert (first - ONE_DAY).isoformat()[: len(text)] != text
    assert (last + ONE_DAY).isoformat()[: len(text)] != text


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        first, last = span(text)
    except ValueError:
        return
    assert text in (first.isoformat()[:4], first.isoformat()[:7], first.isoformat())
    assert first <= last


@given(WRITTEN, WRITTEN, DAYS)
def test_current_is_every_day_that_the_boundaries_can_mean(begins: str, ends: str, day: date) -> None:
    held = Membership(valid_from=begins, valid_until=ends)
    assert held.is_current(day) is (span(begins)[0] <= day <= span(ends)[1])


@given(WRITTEN, DAYS)
def test_an_empty_boundary_is_open(text: str, day: date) -> None:
    first, last = span(text)
    assert Membership().is_current(day)
    assert Membership(valid_from=text).is_current(day) is (first <= day)
    assert Membership(valid_until=text).is_current(day) is (day <= last)


@given(WRITTEN)
def test_the_columns_follow_what_is_written(text: str) -> None:
    first, last = span(text)
    columns = {"valid_from": text, "valid_from_first": first, "valid_from_last": last}
    assert span_columns("valid_from", text) == columns
    held = Membership(valid_from=text)
    assert {name: getattr(held, name) for name in columns} == columns
    held.valid_from = None
    assert {name: getattr(held, name) for name in columns} == dict.fromkeys(columns)


def test_a_wrong_date_never_reaches_a_row() -> None:
    with pytest.raises(ValueError):
        Membership(valid_until="2023-02-29")
    with pytest.raises(ValueError):
        Organization(founding_date="long ago")
