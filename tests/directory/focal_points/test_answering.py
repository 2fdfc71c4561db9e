"""Who answers now: the rota of the day, absences, hours, all in the duty station's time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from directory.errors import DirectoryError
from directory.focal_points.looking import on_call
from models import Audience, ContactDetail


@pytest.fixture
def press(office):
    """A press office in Maputo (two hours east of Greenwich): an officer and a deputy, each with a phone."""
    where = office.organization("Office in Maputo", "own office", "MZ", time_zone="Africa/Maputo")
    media = office.theme("Media")
    first, second = office.post(where, "Press Officer", admits_several=True), office.post(where, "Press Assistant")
    office.appoint("Ana Exemplo", first)
    office.appoint("Bo Example", second)
    office.focal(first, None, theme_id=media.id, towards_country="MZ", language="pt")
    office.focal(second, None, theme_id=media.id, towards_country="MZ", focal_rank="alternate")
    return first, second


def line(office, entry, raw: str, **columns: Any) -> ContactDetail:
    return office.store(ContactDetail(entry_id=entry.id, kind="phone", raw=raw, value=raw, audience=10, **columns))


def ask(session, at: str, country: str = "MZ", language: str | None = None, audience: str = "restricted") -> Any:
    return on_call(session, at, country, "Media", language, audience).data


def answers(session, at: str, **more: Any) -> list[tuple[str, list[str]]]:
    return [(a["person"]["name"], a["phones"]) for a in ask(session, at, **more)["answers"]]


def test_the_primary_answers_first_and_hours_are_those_of_the_duty_station(session, office, press):
    first, second = press
    line(office, first, "+258211", hours="Mo-Fr 08:00-17:00")
    line(office, second, "+258212")
    assert answers(session, "2026-06-15T06:00Z") == [("Ana Exemplo", ["+258211"]), ("Bo Example", ["+258212"])]
    assert answers(session, "2026-06-15T05:59Z") == [("Bo Example", ["+258212"])]
    (closed,) = ask(session, "2026-06-15T15:00Z")["unavailable"]
    assert closed["reason"] == "outside the hours Mo-Fr 08:00-17:00; again 2026-06-16 08:00"
    assert closed["local_time"] == "2026-06-15T17:00:00+02:00"


def test_who_is_away_is_answered_for_by_whoever_is_there(session, office, press):
    first, second = press
    ana = first.memberships[0].person
    chidi, dua = office.person("Chidi Example"), office.person("Dua Example")
    for person, number in ((chidi, "+2583"), (dua, "+2584")):
        line(office, person, number)
    line(office, second, "+258212")
    office.away(ana, "2026-06-10", "2026-06-20", chidi)
    office.away(chidi, "2026-06-16", "2026-06-16", dua)
    office.away(dua, "2026-06-18", None)
    office.away(chidi, "2026-06-18", "2026-06-18", dua)
    (answer, _second) = ask(session, "2026-06-15T10:00Z")["answers"]
    assert (answer["person"]["name"], answer["stands_in_for"], answer["phones"]) == (
        "Chidi Example",
        "Ana Exemplo",
        ["+2583"],
    )
    assert answers(session, "2026-06-16T10:00Z")[0] == ("Dua Example", ["+2584"])
    assert answers(session, "2026-06-18T10:00Z") == [("Bo Example", ["+258212"])]
    assert ask(session, "2026-06-18T10:00Z")["unavailable"][0]["reason"] == "away, and nobody stands in"


def test_a_rota_changes_at_midnight_of_the_duty_station(session, office):
    where = office.organization("Office in Port Louis", "own office", "MU")  # one zone: four hours east
    duty = office.post(where, "Duty officer", admits_several=True)
    line(office, duty, "+2302")
    office.focal(duty, None, theme_id=office.theme("Media").id)
    office.appoint("Ana Exemplo", duty, valid_from="2026-06-14", valid_until="2026-06-14")
    office.appoint("Bo Example", duty, valid_from="2026-06-15", valid_until="2026-06-15")
    assert [answers(session, at, country="MU")[0][0] for at in ("2026-06-14T19:59Z", "2026-06-14T20:00Z")] == [
        "Ana Exemplo",
        "Bo Example",
    ]
    (nobody,) = ask(session, "2026-06-16T20:00Z", "MU")["unavailable"]
    assert (nobody["person"], nobody["reason"]) == (None, "the post has no holder")


def test_a_night_in_which_the_clocks_change_is_answered_through(session, office):
    where = office.organization("Office in Vienna", "own office", "AT", time_zone="Europe/Vienna")
    duty = office.post(where, "Night desk")
    line(office, duty, "+431", hours="Sa-Su 22:00-06:00")
    office.focal(duty, None, theme_id=office.theme("Media").id)
    office.appoint("Ana Exemplo", duty)
    # 29 March 2026: 02:00 becomes 03:00; 06:00 summer time is 04:00 in Greenwich
    open_at = {at: bool(answers(session, at, country="AT")) for at in ("2026-03-29T03:59Z", "2026-03-29T04:00Z")}
    assert open_at == {"2026-03-29T03:59Z": True, "2026-03-29T04:00Z": False}
    # 25 October 2026: the hour from 02:00 comes twice; 06:00 winter time is 05:00 in Greenwich
    open_at = {at: bool(answers(session, at, country="AT")) for at in ("2026-10-25T04:59Z", "2026-10-25T05:00Z")}
    assert open_at == {"2026-10-25T04:59Z": True, "2026-10-25T05:00Z": False}


def test_language_country_and_audience_choose_who_is_asked(session, office, press):
    first, second = press
    line(office, first, "+258211")
    line(office, second, "+258212")
    assert [name for name, _phones in answers(session, "2026-06-15T10:00Z", language="fr")] == ["Bo Example"]
    assert answers(session, "2026-06-15T10:00Z", country="ZA") == []
    hidden = office.person("Secret Example", level=Audience.RESTRICTED)
    line(office, hidden, "+2589")
    office.appoint(hidden, first)
    assert ("Secret Example", ["+258211", "+2589"]) in answers(session, "2026-06-15T10:00Z")
    assert "Secret Example" not in {name for name, _p in answers(session, "2026-06-15T10:00Z", audience="internal")}


def test_a_line_with_a_problem_is_nothing_to_call(session, office, press):
    first, _second = press
    line(office, first, "+258211", bounced_on=date(2026, 6, 1))
    assert ask(session, "2026-06-15T10:00Z")["unavailable"][0]["reason"].startswith("no phone and no e-mail")


def test_hours_that_an_import_brought_and_nobody_understands_hide_no_line(session, office, press):
    first, _second = press
    line(office, first, "+258211", hours="mornings, mostly")
    (answer,) = ask(session, "2026-06-15T10:00Z")["answers"]
    assert (answer["phones"], answer["hours"]) == (["+258211"], "mornings, mostly")


def test_an_office_without_a_time_zone_is_told_apart_and_a_time_that_is_none_refused(session, office):
    where = office.organization("Headquarters", "own office")
    duty = office.post(where)
    office.focal(duty, None, theme_id=office.theme("Media").id, towards_country="MZ")
    with pytest.raises(DirectoryError, match=f"time zone of Headquarters is not known; set {where.id} time_zone"):
        ask(session, "2026-06-15T10:00Z")
    with pytest.raises(DirectoryError, match="at: noonish is no time"):
        ask(session, "noonish")


def test_a_time_without_a_zone_is_the_users_own(session, office, press):
    assert ask(session, "2026-06-15T10:00")["at"] == "2026-06-15T10:00:00+02:00"
    assert ask(session, "09:30")["at"] == "2026-06-15T09:30:00+02:00"
