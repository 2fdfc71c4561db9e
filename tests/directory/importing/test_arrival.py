"""The audience that things arrive with: DESIGN.md's table, one row a cell."""

from __future__ import annotations

import pytest

from models import Audience, ContactDetail, Membership, Note, Organization, Person, PostalAddress
from tests.directory.importing.bringing import RELEASE, apply, bring, card, plan_of
from tests.doing import do, make

LINES = ("ORG:OSM Maputo", "TEL:+258 21 310 700", "ADR:;;1 Avenida;Maputo;;;", "NOTE:x")
COMPANY = ("KIND:org", "TEL:+258 21 310 700")


def person_card(*more):
    return {"texts": [card("Ana Exemplo", *LINES, *more)], "name": "cards.vcf"}


def company_card(*more):
    return {"texts": [card("OSM Maputo", *COMPANY, *more)], "name": "cards.vcf"}


RELEASED = {"texts": [RELEASE], "name": "release.txt"}
OFFICE_RELEASE = {"texts": [RELEASE.replace("Ana Exemplo\n", "").replace("aexemplo", "maputo")], "name": "release.txt"}

CELLS = [
    (RELEASED, Person, "public"),
    (RELEASED, Membership, "public"),
    (RELEASED, ContactDetail, "public"),
    (RELEASED, Organization, "public"),
    (OFFICE_RELEASE, Organization, "public"),
    (OFFICE_RELEASE, ContactDetail, "public"),
    (person_card(), Person, "internal"),
    (person_card(), Membership, "internal"),
    (person_card(), ContactDetail, "internal"),
    (person_card(), PostalAddress, "internal"),
    (person_card(), Note, "internal"),
    (person_card(), Organization, "public"),
    (company_card(), Organization, "public"),
    (company_card(), ContactDetail, "internal"),
    (person_card("CLASS:PRIVATE"), Person, "internal"),
    (person_card("CLASS:PRIVATE"), Membership, "internal"),
    (person_card("CLASS:PRIVATE"), ContactDetail, "internal"),
    (person_card("CLASS:PRIVATE"), Organization, "public"),
    (company_card("CLASS:PRIVATE"), Organization, "internal"),
    (company_card("CLASS:PRIVATE"), ContactDetail, "internal"),
    (person_card("CLASS:CONFIDENTIAL"), Person, "restricted"),
    (person_card("CLASS:CONFIDENTIAL"), Membership, "restricted"),
    (person_card("CLASS:CONFIDENTIAL"), ContactDetail, "restricted"),
    (person_card("CLASS:CONFIDENTIAL"), PostalAddress, "restricted"),
    (person_card("CLASS:CONFIDENTIAL"), Note, "restricted"),
    (person_card("CLASS:CONFIDENTIAL"), Organization, "public"),
    (company_card("CLASS:CONFIDENTIAL"), Organization, "restricted"),
    (company_card("CLASS:CONFIDENTIAL"), ContactDetail, "restricted"),
    (person_card("CLASS:Top Secret"), Person, "restricted"),
    (person_card("CLASS:PUBLIC"), Person, "internal"),
    (person_card("CLASS:PUBLIC"), ContactDetail, "internal"),
    (company_card("CLASS:PUBLIC"), ContactDetail, "internal"),
]


@pytest.mark.parametrize(("source", "model", "level"), CELLS)
def test_each_cell_of_the_table(session, source, model, level):
    bring(session, *source["texts"], name=source["name"])
    found = session.query(model).all()
    assert found
    assert {Audience(row.audience).word for row in found} == {level}


def test_a_note_of_a_release_would_never_be_printed(session):
    """A release has no notes; whatever brings one with public details keeps it internal."""
    from dataclasses import replace

    from directory.importing.plan import plan_import
    from tests.directory.importing.bringing import read

    file = read(RELEASE, name="release.txt")
    noted = replace(file, records=tuple(replace(record, notes=("x",)) for record in file.records))
    apply(session, plan_import(session, [noted]))
    assert Audience(session.query(Note).one().audience) == Audience.INTERNAL


@pytest.mark.parametrize("level", ["partners", "internal", "restricted"])
def test_nothing_lowers_a_level_by_itself(session, level):
    person = make(session, "add person", name="Ana Exemplo", audience=level)
    make(session, "add detail", entry=person, detail_kind="email", value="aexemplo@osm.example.org", audience=level)
    plan = bring(session, RELEASE, name="release.txt")
    assert plan.items[0].ref.id == int(person)
    assert Audience(session.get(Person, int(person)).audience).word == level
    email = next(d for d in session.query(ContactDetail) if d.kind == "email")
    assert Audience(email.audience).word == level
    said = "restricted here, so never printed" if level == "restricted" else f"{level} here, so not printed"
    assert said in str(plan.items[0].reason)


def test_publishing_is_a_decision_of_its_own_in_the_same_change_set(session):
    person = make(session, "add person", name="Ana Exemplo")
    office = make(session, "add organization", name="OSM Maputo", country="MZ")
    elsewhere = make(session, "add organization", name="University of Beira")
    here = make(session, "appoint", person=person, organization=office)
    there = make(session, "appoint", person=person, organization=elsewhere)
    printed = make(session, "add detail", entry=person, detail_kind="email", value="aexemplo@osm.example.org")
    private = make(session, "add detail", entry=person, detail_kind="phone", value="+258 84 312 3456")
    plan = bring(session, RELEASE, name="release.txt", publishes=True)
    assert ("audience", "internal", "public") in [(d.field, d.before, d.after) for d in plan.items[0].differences]
    levels = {
        key: Audience(session.get(model, int(str(key).rpartition("-")[2])).audience).word
        for key, model in (
            (person, Person), (here, Membership), (there, Membership), (printed, ContactDetail),
            (private, ContactDetail),
        )
    }  # fmt: skip
    # what the release does not print stays as it was
    assert levels == {
        person: "public", here: "public", there: "internal", printed: "public", private: "internal",
    }  # fmt: skip


def test_who_is_restricted_is_never_published(session):
    person = make(session, "add person", name="Ana Exemplo", audience="restricted")
    make(session, "add detail", entry=person, detail_kind="email", value="aexemplo@osm.example.org")
    plan = bring(session, RELEASE, name="release.txt", publishes=True)
    assert "never printed" in str(plan.items[0].reason)
    assert Audience(session.get(Person, int(person)).audience).word == "restricted"


def test_who_is_public_already_is_no_news(session):
    bring(session, RELEASE, name="release.txt")
    plan = plan_of(session, RELEASE, name="release.txt", publishes=True)
    assert [item.status for item in plan.items] == ["same"]


@pytest.mark.parametrize("uid", [("UID:ana-1",), ()])
def test_a_card_that_is_confidential_by_now_restricts_somebody_whom_the_office_knows(session, uid):
    lines = ("EMAIL:ana@example.org", *uid)
    ana = bring(session, card("Ana Exemplo", *lines)).items[0].ref.id
    told = card("Ana Exemplo", *lines, "CLASS:CONFIDENTIAL")
    (item,) = plan_of(session, told).items
    assert item.status == "update"
    assert ("audience", "internal", "restricted") in [(d.field, d.before, d.after) for d in item.differences]
    apply(session, plan_of(session, told))
    assert session.get_one(Person, ana).audience == Audience.RESTRICTED
    assert plan_of(session, told).items[0].status == "same"


def test_what_the_office_has_decided_since_its_last_card_stays(session):
    lines = ("EMAIL:ana@example.org", "UID:ana-1", "CLASS:CONFIDENTIAL")
    ana = bring(session, card("Ana Exemplo", *lines)).items[0].ref.id
    do(session, "set", reference=str(ana), field="audience", value="internal")
    session.commit()
    bring(session, card("Ana Exemplo", *lines, "NOTE:Prefers a call"))
    assert session.get_one(Person, ana).audience == Audience.INTERNAL


def test_the_second_card_of_somebody_in_one_file_restricts_her_too(session):
    lines = ("EMAIL:ana@example.org", "UID:ana-1")
    bring(session, card("Ana Exemplo", *lines), card("Ana Exemplo", *lines, "CLASS:CONFIDENTIAL"))
    assert session.query(Person).one().audience == Audience.RESTRICTED
