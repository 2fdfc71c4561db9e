"""Dates as people write them: understood, asked when they may be two, refused by the field's name."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.office.dates import AmbiguousDate, day_after, day_before, parse_date
from directory.office.values import read_date, read_day
from models.dates import span


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2024", "2024"),
        ("2024-03", "2024-03"),
        (" 2024-03-12 ", "2024-03-12"),
        ("March 2024", "2024-03"),
        ("mar. 2024", "2024-03"),
        ("12 March 2024", "2024-03-12"),
        ("March 12, 2024", "2024-03-12"),
        ("1st of May 2024", "2024-05-01"),
        ("12 mars 2024", "2024-03-12"),
        ("1er février 2024", "2024-02-01"),
        ("12 de março de 2024", "2024-03-12"),
        ("12 de marzo de 2024", "2024-03-12"),
        ("12 مارس 2024", "2024-03-12"),
        ("13.3.2024", "2024-03-13"),
        ("3/13/2024", "2024-03-13"),
        ("3.3.2024", "2024-03-03"),
        ("2024/3/2", "2024-03-02"),
        ("3/2024", "2024-03"),
        ("2024.03", "2024-03"),
    ],
)
def test_what_people_write_is_understood(text, edtf):
    assert read_date(text) == edtf


def test_what_may_be_two_days_is_asked():
    with pytest.raises(DirectoryError) as caught:
        read_date("12.3.2024", "from")
    assert str(caught.value) == "from: 12.3.2024 may be 2024-03-12 or 2024-12-03; write the one that is meant."


@pytest.mark.parametrize("text", ["31/02/2024", "2025-02-29", "2024-13", "30 February 2024", "31.4.2024"])
def test_a_day_that_does_not_exist_is_refused_with_its_field(text):
    with pytest.raises(DirectoryError, match=f"^until: there is no {text} in the calendar"):
        read_date(text, "until")


@pytest.mark.parametrize(
    "text", ["", "soon", "12", "12 March", "March", "12/03/24", "12/2024/3", "2024-3-1x", "1 2 March 2024"]
)
def test_what_is_no_date_is_told_how_to_write_one(text):
    with pytest.raises(DirectoryError, match="is not a date; write 2024, 2024-03 or 2024-03-12"):
        read_date(text)


def test_one_exact_day_is_wanted_where_a_month_says_too_little():
    assert read_day("12 March 2024") == date(2024, 3, 12)
    with pytest.raises(DirectoryError, match="verified: 2024-03 is more than one day"):
        read_day("2024-03", "verified")


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%Y/%m/%d"]))
def test_every_day_written_in_words_is_that_day(day, form):
    assert span(parse_date(day.strftime(form))) == (day, day)


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["./-"[i] for i in range(3)]))
def test_numbers_are_that_day_or_asked(day, mark):
    written = f"{day.day}{mark}{day.month}{day.year:{mark}>5}"
    if max(day.day, day.month) > 12 or day.day == day.month:
        assert parse_date(written) == day.isoformat()
        return
    with pytest.raises(AmbiguousDate) as asked:
        parse_date(written)
    assert (asked.value.first, asked.value.second) == (day.isoformat(), f"{day.year}-{day.day:02}-{day.month:02}")


@given(st.dates(min_value=date(1, 1, 2)))
def test_the_day_before_and_the_day_after_undo_each_other(day):
    assert day_after(day_before(day)) == day
