"""Phones that can't be dialled: told with their problem, cured only when asked."""

from __future__ import annotations

from directory.importing.doubts import cure_phone, find_doubts
from directory.importing.steps import PlannedItem
from directory.records import ParsedDetail, ParsedEntry

RECORD = ParsedEntry(
    line=1,
    raw=b"",
    origin="release",
    display_name="Thandi Nkosi",
    details=(ParsedDetail("phone", "+ 7 829 55 0144"), ParsedDetail("email", "tnkosi@harbour.example.org")),
)


def planned(raw: str, problem: str | None, country: str | None) -> PlannedItem:
    shown = {"country": country, "phones": [{"raw": raw, "e164": None, "problem": problem}]}
    return PlannedItem(index=0, file="release.txt", record=RECORD, status="new", shown=shown)


def test_a_phone_that_is_too_short_is_explained_and_a_number_of_the_office_s_country_suggested() -> None:
    (doubt,) = find_doubts(planned("+ 7 829 55 0144", "too short", "ZA"), None)
    assert "South Africa" in str(doubt.problem)
    assert doubt.suggestion == "+27 82 955 0144"


def test_a_phone_without_a_problem_is_no_doubt() -> None:
    assert find_doubts(planned("+258 21 555 711", None, "MZ"), None) == ()


def test_the_plan_s_own_words_stand_where_the_number_would_be_right_elsewhere() -> None:
    (doubt,) = find_doubts(planned("21 555 711", "without a country code", None), "MZ")
    assert (doubt.problem, doubt.suggestion) == ("without a country code", None)


def test_a_cure_puts_the_better_number_in_the_phone_s_place_and_leaves_the_rest() -> None:
    cured = cure_phone(RECORD, "+ 7 829 55 0144", "+27 82 955 0144")
    assert [detail.raw for detail in cured.details] == ["+27 82 955 0144", "tnkosi@harbour.example.org"]
    assert RECORD.details[0].raw == "+ 7 829 55 0144"


def test_leaving_the_phone_out_takes_only_the_phone() -> None:
    assert [detail.kind for detail in cure_phone(RECORD, "+ 7 829 55 0144", None).details] == ["email"]
