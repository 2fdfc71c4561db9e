"""A tie that was made in the office leaves in a card as each version has it, and comes back from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from directory import clock
from directory.gate import release, weigh
from directory.history.undo import undo
from directory.importing.plan import plan_import
from directory.importing.reading import parse
from directory.released import ReleasedProperty, ReleasedRelative
from directory.vcard.profiles import PROFILES, find_losses
from directory.vcard.writer import write_vcards
from models import Audience, Person, Relationship
from tests.directory.importing.bringing import apply, card, statuses
from tests.directory.importing.test_relations import ties
from tests.directory.vcard.cards import read_all
from tests.directory.vcard.released import MADE_AT, person
from tests.doing import do, make

UID = "urn:uuid:11111111-1111-4111-8111-111111111111"
TIES = [
    ("Ana Exemplo", "reports to", "Ben Modelo"),
    ("Ana Exemplo", "spouse", "Dara Nova"),
    ("Carla Outra", "assistant of", "Ana Exemplo"),
    ("Carla Outra", "colleague", "Dara Nova"),
]
KINDS = ("spouse", "colleague", "contact", "manager", "assistant")


def told(entry, profile):
    """The lines that name relatives."""
    text = write_vcards([entry], MADE_AT, PROFILES[profile]).decode().replace("\r\n ", "")
    return [line for line in text.split("\r\n") if "RELAT" in line or "X-MS" in line or "X-AB" in line or "AND" in line]


@pytest.fixture
def office(session):
    """Four people with four ties between them, by name."""
    names = sorted({name for one, _kind, other in TIES for name in (one, other)})
    people = {name: make(session, "add person", name=name) for name in names}
    for one, kind, other in TIES:
        do(session, "add relationship", subject=people[one], relationship_kind=kind, target=people[other])
    session.commit()
    return people


def leave(session, office, profile="full", audience=Audience.INTERNAL):
    """The file of all four."""
    made = release(session, [int(number) for number in office.values()], audience, "export-vcards")
    return write_vcards(made.entries, MADE_AT, PROFILES[profile])


def test_each_version_names_a_relative_in_its_own_way():
    ana = person(
        relatives=(ReleasedRelative("manager", "Ben, Modelo", UID), ReleasedRelative("colleague", "Li", "li-1"))
    )
    assert told(ana, "full") == [
        f"RELATED;TYPE=x-manager:{UID}",
        "RELATED;TYPE=colleague;VALUE=text:li-1",
    ]
    assert told(ana, "phone") == [
        f'item1.X-ABRELATEDNAMES;X-LIAISON-UID="{UID}":Ben\\, Modelo',
        "item1.X-ABLABEL:_$!<Manager>!$_",
        f'X-ANDROID-CUSTOM;X-LIAISON-UID="{UID}":vnd.android.cursor.item/relation;Ben\\, Modelo;7;;;;;;;;;;;;;',
        "item2.X-ABRELATEDNAMES;X-LIAISON-UID=li-1:Li",
        "item2.X-ABLABEL:colleague",
    ]
    assert told(ana, "outlook") == ["X-MS-MANAGER:Ben, Modelo"]
    assert [str(loss.what) for loss in find_losses([ana], PROFILES["outlook"])] == [
        "the relationship with Li: vCard 2.1 has no place for it"
    ]


def test_what_the_card_that_came_in_says_already_is_not_said_twice():
    tied = person(relatives=(ReleasedRelative("spouse", "Rui", UID), ReleasedRelative("manager", "Ben Modelo", "b-1")))
    kept = (
        ReleasedProperty("RELATED", UID.removeprefix("urn:uuid:").upper(), None, (("TYPE", ("spouse",)),), "4.0"),
        ReleasedProperty("X-ABRELATEDNAMES", "ben modelo", "item4"),
        ReleasedProperty("X-ABLABEL", "_$!<Manager>!$_", "item4"),
    )
    assert len(told(replace(tied, other=kept), "full")) == 3
    sister = (ReleasedProperty("RELATED", UID, None, (("TYPE", ("sibling",)),), "4.0"),)
    assert len(told(replace(tied, other=sister), "full")) == 3


@settings(max_examples=60)
@given(st.sampled_from(KINDS), st.text(min_size=1), st.text(st.characters(codec="utf-8"), min_size=1))
def test_no_name_of_a_relative_begins_a_line_of_its_own(kind, name, uid):
    for profile in PROFILES.values():
        data = write_vcards([person(relatives=(ReleasedRelative(kind, name, uid),))], MADE_AT, profile)
        (entry,) = read_all(data)
        assert (entry.display_name, entry.notes, entry.details) == ("Ana Exemplo", (), ())
        assert {relation.kind for relation in entry.relations} <= {kind}


@pytest.mark.parametrize("profile", ["full", "phone"])
def test_ties_made_here_leave_and_come_back_in_another_office_and_change_nothing_in_this_one(session, office, profile):
    data = leave(session, office, profile)
    again = plan_import(session, [parse(data, "cards.vcf")], home="MZ")
    assert statuses(again) == ["same"] * 4
    assert all(not item.steps for item in again.items)
    for number in sorted(map(int, office.values()), reverse=True):
        do(session, "delete", reference=str(number))
    session.commit()
    assert ties(session) == []
    plan = plan_import(session, [parse(data, "cards.vcf")], home="MZ")
    apply(session, plan)
    assert ties(session) == sorted(TIES)
    assert statuses(plan_import(session, [parse(data, "cards.vcf")], home="MZ")) == ["same"] * 4
    assert leave_ids(session, profile) == told_in(data)


def told_in(data):
    """How often relatives are named in a file."""
    text = data.decode().upper()
    return text.count("RELATED")


def leave_ids(session, profile):
    """The same of the file of everybody, written anew."""
    ids = session.scalars(select(Person.id)).all()
    made = weigh(session, ids, Audience.INTERNAL)
    return told_in(write_vcards(made.entries, MADE_AT, PROFILES[profile]))


def test_a_relative_who_is_stricter_than_the_file_or_no_longer_tied_is_not_named(session, office):
    ana = int(office["Ana Exemplo"])

    def named(audience, day=None):
        made = weigh(session, [ana], audience, day=day)
        return sorted((r.kind, r.name) for entry in made.entries for r in entry.relatives)

    everybody = [("assistant", "Carla Outra"), ("manager", "Ben Modelo"), ("spouse", "Dara Nova")]
    assert named(Audience.INTERNAL) == named(Audience.RESTRICTED) == everybody
    do(session, "set", reference=str(ana), field="audience", value="public")
    assert named(Audience.PUBLIC) == named(Audience.PARTNERS) == []
    do(session, "set", reference=office["Dara Nova"], field="audience", value="restricted")
    assert named(Audience.INTERNAL) == everybody[:2]
    boss = session.scalars(select(Relationship).where(Relationship.kind == "reports to")).one()
    do(session, "end", reference=f"relationship-{boss.id}", on="2020-06-30")
    assert named(Audience.INTERNAL) == everybody[:1]
    assert named(Audience.INTERNAL, date(2020, 6, 30)) == everybody[:2]
    assert named(Audience.INTERNAL, clock.today()) == everybody[:1]


def test_a_card_that_ties_somebody_who_is_tied_already_adds_nothing_and_undo_takes_only_the_import(session, office):
    ben, ana = session.get(Person, int(office["Ben Modelo"])), session.get(Person, int(office["Ana Exemplo"]))
    lines = [f"UID:urn:uuid:{ana.uuid}", f"RELATED;TYPE=x-manager:urn:uuid:{ben.uuid}", "NICKNAME:Anita"]
    plan = plan_import(session, [parse(card("Ana Exemplo", *lines, version="4.0").encode(), "a.vcf")])
    apply(session, plan)
    assert statuses(plan) == ["update"]
    assert ties(session) == sorted(TIES)
    undo(session)
    assert ties(session) == sorted(TIES)
