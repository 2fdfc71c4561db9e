"""Who is written to, and who is told by name why not."""

from __future__ import annotations

from typing import Any

import pytest

from directory.errors import DirectoryError
from tests.doing import do, make


@pytest.fixture
def people(session) -> dict[str, str]:
    """One of each case that a mailing meets."""
    office = make(session, "add organization", name="Labour", country="MZ")
    found = {}
    for name, details in {
        "Ana": [("email", "ana@example.org")],
        "Berta": [("email", "ANA@example.org")],
        "Carlos": [("phone", "+999 555 0100")],
        "Dina": [("email", "dina.example.org")],
        "Elias": [("email", "elias@example.org")],
        "Fatima": [("email", "fatima@example.org")],
        "Gil": [("email", "gil@example.org"), ("phone", "12")],
        "Hana": [("email", "hana@example.org")],
    }.items():
        found[name] = make(session, "add person", name=name, organization=office)
        for kind, value in details:
            found[f"{name}'s {kind}"] = make(session, "add detail", entry=found[name], detail_kind=kind, value=value)
    do(session, "set", reference=found["Elias"], field="do_not_email", value="yes")
    do(session, "set", reference=found["Fatima's email"], field="bounced", value="2026-10-03")
    do(session, "set", reference=found["Hana"], field="died_on", value="2025")
    return found


def export(session, people: dict[str, str], *names: str, **more: Any) -> Any:
    return do(session, "export-list", ids=[people[name] for name in names], **more).data


def test_whoever_is_not_written_to_is_named_once_with_the_reason(session, people):
    answer = export(session, people, "Ana", "Berta", "Carlos", "Dina", "Elias", "Fatima", "Gil", "Hana")
    assert answer["text"] == "Ana <ana@example.org>; Gil <gil@example.org>"
    assert {(e["name"], e["detail"], e["reason"]) for e in answer["excluded"]} == {
        ("Berta", None, "has the same address as another"),
        ("Carlos", None, "no e-mail address that may be used"),
        ("Dina", "dina.example.org", "without an @ it is no address"),
        ("Elias", None, "asked not to be e-mailed"),
        ("Fatima", "fatima@example.org", "mail to it came back on 2026-10-03"),
        ("Hana", None, "died on 2025"),
    }
    assert len(answer["excluded"]) == 6


def test_where_nobody_is_left_nothing_is_written_and_the_reason_is_told(session, people, tmp_path):
    with pytest.raises(DirectoryError, match="Elias: asked not to be e-mailed"):
        export(session, people, "Elias", output=tmp_path / "list.txt")
    assert not list(tmp_path.glob("list*"))


def test_an_address_of_the_post_passes_to_the_next_holder(session, people):
    office = make(session, "add organization", name="OSM Maputo", country="MZ")
    post = make(session, "add post", title="Press Officer", organization=office)
    make(session, "add detail", entry=post, detail_kind="email", value="press@example.org")
    first, second = (make(session, "add person", name=name) for name in ("Old Holder", "New Holder"))
    make(session, "appoint", person=first, post=post, valid_from="2015", valid_until="2022-02-28")
    make(session, "appoint", person=second, post=post, valid_from="2022-03")
    press = make(session, "add list", name="Press")
    do(session, "list-add", mailing_list=press, ids=[post])
    assert do(session, "export-list", mailing_list=press).data["text"] == "New Holder <press@example.org>"


def test_lists_in_lists_count_each_once_and_leave_out_whom_they_exclude(session, people):
    inner, outer = (make(session, "add list", name=name) for name in ("Inner", "Outer"))
    do(session, "list-add", mailing_list=inner, ids=[people["Ana"], people["Gil"]])
    do(session, "list-add", mailing_list=outer, ids=[inner, people["Ana"]])
    do(session, "list-add", mailing_list=inner, ids=[outer])  # a circle
    assert do(session, "export-list", mailing_list=outer).data["text"] == "Ana <ana@example.org>; Gil <gil@example.org>"


def test_a_rule_is_a_search_that_the_list_asks_each_time(session, people):
    rule = make(session, "add list", name="All of Labour", rule="labour")
    before = do(session, "export-list", mailing_list=rule).data["written"]
    late = make(session, "add person", name="Ivo", organization=str(_office(session, people)))
    make(session, "add detail", entry=late, detail_kind="email", value="ivo@example.org")
    assert do(session, "export-list", mailing_list=rule).data["written"] == before + 1


def _office(session, people: dict[str, str]) -> int:
    shown: Any = do(session, "show", entry=people["Ana"]).data
    return int(shown["memberships"][0]["organization"]["id"])


def test_what_is_on_a_list_already_stays_and_what_is_not_cannot_be_taken_off(session, people):
    press = make(session, "add list", name="Press")
    do(session, "list-add", mailing_list=press, ids=[people["Ana"]])
    again = do(session, "list-add", mailing_list=press, ids=[people["Ana"]])
    assert again.data["change_set"] is None
    with pytest.raises(DirectoryError, match="is not on the list Press"):
        do(session, "list-remove", mailing_list=press, ids=[people["Gil"]])
    with pytest.raises(DirectoryError, match="member of itself"):
        do(session, "list-add", mailing_list=press, ids=[press])
