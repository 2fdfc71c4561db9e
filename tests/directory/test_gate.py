"""What may leave: the rules of strictness, who is told what stayed in, and the log that names nobody."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select, update

from directory.gate import release, weigh
from directory.sheets.drafts import find_remarks
from directory.texts import Text
from models import Audience, ContactDetail, Entry, ExportLog, ExportLogEntry, table_of
from tests.doing import do, make

LEVELS = tuple(Audience)
OWNERS = ("person", "membership", "post", "organization")


@dataclass(frozen=True)
class Office:
    """One person in one post: the ids of the four entries, and of a detail of each."""

    entries: dict[str, str]
    details: dict[str, str]

    def __getitem__(self, owner: str) -> int:
        return int(self.entries[owner])


@pytest.fixture
def office(session) -> Office:
    """Ana, press officer of OSM Maputo, with an e-mail address at each level."""
    organization = make(session, "add organization", name="OSM Maputo", organization_kind="own office", country="MZ")
    post = make(session, "add post", title="Press Officer", organization=organization)
    person = make(session, "add person", name="Ana Exemplo")
    entries = {"organization": organization, "post": post, "person": person}
    entries["membership"] = make(session, "appoint", person=person, post=post, title="Officer")
    details = {
        owner: make(session, "add detail", entry=entries[owner], detail_kind="email", value=f"{owner}@example.org")
        for owner in OWNERS
    }
    return Office(entries, details)


def set_levels(session, office: Office, entries: dict[str, Audience], details: dict[str, Audience]) -> None:
    """Straight into the tables: what is tested here is who reads them."""
    for owner in OWNERS:
        table = table_of(Entry)
        session.connection().execute(
            update(table).where(table.c.id == office[owner]).values(audience=int(entries[owner]))
        )
        table, number = table_of(ContactDetail), int(office.details[owner].rpartition("-")[2])
        session.connection().execute(update(table).where(table.c.id == number).values(audience=int(details[owner])))


levels = st.fixed_dictionaries({owner: st.sampled_from(LEVELS) for owner in OWNERS})


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=levels, details=levels, audience=st.sampled_from(LEVELS))
def test_everything_counts_as_the_strictest_of_what_it_hangs_on(session, office, entries, details, audience):
    """DESIGN's rules, said once more: what they say is what leaves, at every combination of levels."""
    set_levels(session, office, entries, details)
    made = release(session, [office["person"]], audience, "test")
    if entries["person"] > audience:
        assert made.entries == ()
        assert [(e.name, e.detail) for e in made.excluded] == [("Ana Exemplo", None)]
        return
    (ana,) = made.entries
    work = max(entries["person"], entries["membership"], entries["organization"])
    of_post = max(work, entries["post"])
    through = {"person": entries["person"], "membership": work, "post": of_post, "organization": work}
    assert [w.organization for w in ana.works] == (["OSM Maputo"] if work <= audience else [])
    assert [w.title for w in ana.works] == (
        [] if work > audience else ["Press Officer"] if of_post <= audience else ["Officer"]
    )
    may_leave = {f"{o}@example.org" for o in OWNERS if max(through[o], details[o]) <= audience}
    assert {d.value for d in ana.reach} == may_leave
    carried = {d.value for d in (*ana.details, *(d for w in ana.works for d in w.details))}
    assert carried == may_leave - {"organization@example.org"}  # the organization's own are not hers
    assert ana.country_code == ("MZ" if work <= audience else None)
    held_back = {e.detail for e in made.excluded if e.detail and "@" in e.detail}
    assert held_back == {f"{o}@example.org" for o in OWNERS[:3]} - may_leave


def test_what_was_left_out_is_named_with_its_reason(session, office):
    made = release(session, [office["person"]], Audience.PUBLIC, "test")
    assert [(e.name, e.detail, str(e.reason)) for e in made.excluded] == [
        ("Ana Exemplo", None, "internal here, so not for public")
    ]
    do(session, "set", reference=office.entries["person"], field="audience", value="public")
    made = release(session, [office["person"]], Audience.PUBLIC, "test")
    assert ("Ana Exemplo", "OSM Maputo", "internal here, so not for public") in [
        (e.name, e.detail, str(e.reason)) for e in made.excluded
    ]


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        ("phone", "+ 7 829 55 0144", "too short for Russia or Kazakhstan (+7), and the office is in South Africa"),
        ("email", "ana.example.org", "without an @ it is no address"),
    ],
)
def test_a_detail_with_an_open_problem_is_carried_raw_but_reaches_nobody(session, kind, value, reason):
    office = make(session, "add organization", name="OSM Pretoria", country="ZA")
    ana = make(session, "add person", name="Ana", organization=office)
    make(session, "add detail", entry=ana, detail_kind=kind, value=value)
    made = release(session, [int(ana)], Audience.INTERNAL, "test")
    assert [d.raw for d in made.entries[0].details] == [value]
    assert made.entries[0].reach == ()
    assert [(e.detail, str(e.reason)) for e in made.excluded] == [(value, reason)]


def test_what_is_held_back_names_countries_in_the_language_of_who_looks(session):
    office = make(session, "add organization", name="OSM Pretoria", country="ZA")
    ana = make(session, "add person", name="Ana", organization=office)
    make(session, "add detail", entry=ana, detail_kind="phone", value="+ 7 829 55 0144")
    [held] = weigh(session, [int(ana)], Audience.INTERNAL, language="fr").excluded
    [remark] = find_remarks(session, [int(ana)], Audience.INTERNAL, "fr")[int(ana)]
    for reason in (held.reason, remark.problem):
        assert all(name in str(reason) for name in ("Russie", "Kazakhstan", "Afrique du Sud"))


def test_an_address_that_bounced_is_left_out_until_it_is_corrected(session, office):
    detail = office.details["person"]
    do(session, "set", reference=detail, field="bounced", value="2026-10-03")
    made = release(session, [office["person"]], Audience.INTERNAL, "test")
    assert "person@example.org" not in [d.value for d in made.entries[0].reach]
    assert [str(e.reason) for e in made.excluded if e.detail == "person@example.org"] == [
        "mail to it came back on 2026-10-03"
    ]
    do(session, "set", reference=detail, field="value", value="ana@example.org")
    made = release(session, [office["person"]], Audience.INTERNAL, "test")
    assert "ana@example.org" in [d.value for d in made.entries[0].reach]


@pytest.mark.parametrize(("audience", "leaves"), [("public", False), ("partners", False), ("internal", True)])
def test_a_birthday_is_never_for_others_whatever_the_persons_level(session, office, audience, leaves):
    do(session, "set", reference=office.entries["person"], field="audience", value="public")
    do(session, "set", reference=office.entries["person"], field="birthday", value="--03-09")
    do(session, "set", reference=office.entries["person"], field="anniversary", value="2001-06-14")
    do(session, "add tag", entry=office.entries["person"], tag="vip")
    (ana,) = release(session, [office["person"]], Audience[audience.upper()], "test").entries
    expected = ("--03-09", "2001-06-14", ("vip",)) if leaves else (None, None, ())
    assert (ana.birthday, ana.anniversary, ana.tags) == expected


def test_a_judge_holds_a_whole_entry_back_for_its_own_reason(session, office):
    made = release(session, [office["person"]], Audience.INTERNAL, "test", judge=lambda dossier: Text("on strike"))
    assert made.entries == ()
    assert [str(e.reason) for e in made.excluded] == ["on strike"]


def test_the_log_says_who_when_for_whom_and_which_ids_and_no_name(session, office):
    hidden = make(session, "add person", name="Rui Oculto", audience="restricted")
    release(session, [office["person"], int(hidden)], Audience.INTERNAL, "export-vcards")
    rows = session.execute(select(table_of(ExportLog))).mappings().all()
    (log,) = rows
    assert (log["command"], log["audience"]) == ("export-vcards", Audience.INTERNAL)
    entries = session.execute(select(table_of(ExportLogEntry))).mappings().all()
    assert [(row["export_id"], row["entry_id"]) for row in entries] == [(log["id"], office["person"])]
    written = json.dumps([dict(row) for row in (*rows, *entries)], default=str)
    for name in ("Ana", "Exemplo", "Rui", "Oculto", "Maputo", "@"):
        assert name not in written


@contextmanager
def statements(session) -> Iterator[list[str]]:
    """The statements that run inside."""
    seen: list[str] = []

    def note(_connection, _cursor, statement, *_rest) -> None:
        seen.append(statement)

    engine = session.connection().engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


def test_a_hundred_people_cost_as_many_queries_as_one(session, office):
    people = [office["person"]]
    for number in range(100):
        person = make(session, "add person", name=f"Person {number}")
        make(session, "appoint", person=person, organization=office.entries["organization"])
        people.append(int(person))
    counts = []
    for chosen in (people[:1], people):
        with statements(session) as seen:
            release(session, chosen, Audience.INTERNAL, "test")
        counts.append(len(seen))
    assert counts[0] == counts[1]
