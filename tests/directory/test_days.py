"""Dates as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.days import read_written_day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2024", "2024"),
        ("2024-03", "2024-03"),
        ("2024-03-12", "2024-03-12"),
        ("2024/3/1", "2024-03-01"),
        ("03/2024", "2024-03"),
        ("12.3.2024", "2024-03-12"),
        ("12/03/2024", "2024-03-12"),
        ("March 2024", "2024-03"),
        ("mar 2024", "2024-03"),
        ("12 May 2026", "2026-05-12"),
        ("May 12, 2026", "2026-05-12"),
        ("1st of June 2025", "2025-06-01"),
        ("12 mars 2024", "2024-03-12"),
        ("1er août 2025", "2025-08-01"),
        ("3 de março de 2024", "2024-03-03"),
        ("15 de enero de 2023", "2023-01-15"),
        ("١٢ مارس ٢٠٢٤", "2024-03-12"),
        ("2024 March 12", "2024-03-12"),
    ],
)
def test_a_date_is_understood_as_it_is_usually_written(typed, meant):
    assert read_written_day(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "12", "31 June 2025", "2025-02-29", "13/2024", "ma 2024", "1 2 3 2024", "May June 2024", "12 2"],
)
def test_what_is_no_date_or_no_day_of_the_calendar_is_none(typed):
    assert read_written_day(typed) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_read_back_from_figures_and_from_its_edtf(day):
    assert read_written_day(day.isoformat()) == day.isoformat()
    assert read_written_day(f"{day.day}.{day.month}.{day.year}") == day.isoformat()


@given(st.text(max_size=30))
def test_no_text_is_too_strange_to_be_looked_at(text):
    found = read_written_day(text)
    assert found is None or found[:4].isdigit()
