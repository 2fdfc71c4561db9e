"""What the user decides in the dialog: each item's choices, the plan under another decision, both sides compared."""

from __future__ import annotations

import pytest

from directory.importing.comparing import compare
from directory.importing.plan import plan_import, replan
from directory.importing.steps import Decision
from models import ContactDetail, ForeignUid, MailingList, Membership, Organization, Person
from tests.directory.importing.bringing import RELEASE, apply, bring, card, plan_of, read, statuses
from tests.doing import make

ANA = card("Ana Exemplo", "EMAIL:ana@example.org", "TEL:+258 21 310 700")
OTHER_ANA = card("Ana Exemplo", "EMAIL:other@example.org")
BEN = card("Ben Modelo", "EMAIL:ben@example.org")


def whats(item):
    return [decision.what for decision in item.choices]


def test_each_status_has_its_choices(session):
    bring(session, ANA)
    more = card("Ana Exemplo", "EMAIL:ana@example.org", "NOTE:x")
    plan = plan_of(session, BEN, more, ANA, OTHER_ANA, "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n")
    assert dict(zip(statuses(plan), map(whats, plan.items), strict=True)) == {
        "new": ["skip"],
        "update": ["skip", "keep-both"],
        "same": [],
        "conflict": ["skip", "update", "keep-both"],
        "rejected": [],
    }


def test_a_new_card_that_is_left_out_stays_out_and_can_come_back(session):
    plan = plan_of(session, BEN, card("Carla Outra", "ORG:OSM Maputo"))
    plan = replan(session, plan, {1: Decision("skip")})
    assert (plan.items[1].status, plan.items[1].is_left_out, plan.items[1].will_apply) == ("new", True, False)
    assert (plan.count("new"), plan.left_out, plan.organizations) == (1, 1, [])
    back = replan(session, plan, {1: None})
    assert (back.count("new"), back.left_out, len(back.organizations)) == (2, 0, 1)
    apply(session, replan(session, back, {1: Decision("skip")}))
    assert [p.display_name for p in session.query(Person)] == ["Ben Modelo"]
    assert session.query(Organization).count() == 0


def test_an_update_that_is_left_out_shows_what_it_would_have_changed(session):
    bring(session, ANA)
    plan = plan_of(session, card("Ana Exemplo", "EMAIL:ana@example.org", "NOTE:x"))
    plan = replan(session, plan, {0: Decision("skip")})
    (item,) = plan.items
    assert (item.status, item.will_apply, [d.field for d in item.differences]) == ("update", False, ["note"])
    assert apply(session, plan) is None


def test_a_conflict_decided_as_one_person_adds_to_her(session):
    first = bring(session, ANA).items[0].ref.id
    plan = plan_of(session, OTHER_ANA)
    plan = replan(session, plan, {0: Decision("update", ("entry", first))})
    (item,) = plan.items
    assert (item.status, item.ref.id, item.matched_by) == ("update", first, "decision")
    assert [(d.field, d.before, d.after) for d in item.differences] == [("email", None, "other@example.org")]
    assert whats(item) == ["skip", "update", "keep-both"]
    apply(session, plan)
    assert session.query(Person).count() == 1


def test_or_as_two_people(session):
    first = bring(session, ANA).items[0].ref.id
    plan = replan(session, plan_of(session, OTHER_ANA), {0: Decision("keep-both")})
    assert statuses(plan) == ["new"]
    apply(session, plan)
    assert session.query(Person).count() == 2
    assert plan.items[0].ref.id != first


def test_one_of_several_homonyms_is_chosen(session):
    ids = [int(make(session, "add person", name="Ana Exemplo")) for _ in range(2)]
    plan = replan(session, plan_of(session, ANA), {0: Decision("update", ("entry", ids[1]))})
    apply(session, plan)
    assert {d.entry_id for d in session.query(ContactDetail)} == {ids[1]}


def test_an_update_may_be_called_two_people_after_all(session):
    first = bring(session, card("Ana Exemplo", "UID:ana-1", "EMAIL:ana@example.org")).items[0].ref.id
    plan = plan_of(session, card("Ana Exemplo", "UID:ana-2", "EMAIL:ana@example.org", "NOTE:x"))
    assert plan.items[0].ref.id == first
    plan = replan(session, plan, {0: Decision("keep-both")})
    apply(session, plan)
    assert session.query(Person).count() == 2
    assert {u.value: u.entry_id == first for u in session.query(ForeignUid)} == {"ana-1": True, "ana-2": False}


def test_a_conflict_with_somebody_of_the_same_file_follows_her(session):
    """The second Ana may be the first: that one is left out, so the second is simply new."""
    plan = plan_of(session, ANA, OTHER_ANA)
    assert statuses(plan) == ["new", "conflict"]
    assert [c.key for c in plan.items[1].candidates] == [("item", 0)]
    decided = replan(session, plan, {1: Decision("update", ("item", 0))})
    assert statuses(decided) == ["new", "update"]
    assert decided.items[0].ref is decided.items[1].ref
    alone = replan(session, plan, {0: Decision("skip")})
    assert statuses(alone) == ["new", "new"]
    apply(session, decided)
    (person,) = session.query(Person)
    assert {d.raw for d in session.query(ContactDetail) if d.entry_id == person.id} == {
        "ana@example.org", "+258 21 310 700", "other@example.org",
    }  # fmt: skip


def test_only_what_depends_on_a_decision_is_planned_anew(session):
    people = [card(f"Person {n}", f"EMAIL:p{n}@example.org", "ORG:OSM Maputo") for n in range(20)]
    plan = plan_of(session, ANA, *people, OTHER_ANA)
    fresh = replan(session, plan, {21: Decision("keep-both")})
    assert [n for n, item in enumerate(fresh.items) if item is not plan.items[n]] == [0, 21]
    apply(session, fresh)
    assert session.query(Person).count() == 22
    assert session.query(Organization).count() == 1
    assert len({m.organization_id for m in session.query(Membership)}) == 1


def test_an_organization_stays_one_when_only_one_of_its_people_is_planned_anew(session):
    bring(session, card("Ana Exemplo", "EMAIL:ana@example.org"))
    plan = plan_of(session, card("Ben Modelo", "ORG:OSM Maputo"), card("Ana Exemplo", "ORG:OSM Maputo"))
    assert statuses(plan) == ["new", "conflict"]
    apply(session, replan(session, plan, {1: Decision("keep-both")}))
    assert session.query(Organization).count() == 1


def test_the_decided_plan_is_the_plan_made_with_the_decisions(session):
    first = bring(session, ANA).items[0].ref.id
    decisions = {0: Decision("update", ("entry", first)), 1: Decision("skip")}
    texts = (OTHER_ANA, BEN, card("Carla Outra", "ORG:OSM Maputo"))
    step_by_step = plan_of(session, *texts)
    for index, decision in decisions.items():
        step_by_step = replan(session, step_by_step, {index: decision})
    at_once = plan_import(session, [read(*texts)], home="MZ", decisions=decisions)
    assert [(i.status, i.is_left_out, str(i.reason), i.differences) for i in step_by_step.items] == [
        (i.status, i.is_left_out, str(i.reason), i.differences) for i in at_once.items
    ]


def test_a_decision_that_is_no_choice_is_a_mistake_of_the_caller(session):
    bring(session, ANA)
    plan = plan_of(session, OTHER_ANA)
    with pytest.raises(ValueError, match="no choice"):
        replan(session, plan, {0: Decision("update", ("entry", 999))})


def test_one_of_several_organizations_is_chosen(session):
    ids = [int(make(session, "add organization", name="Ministry of Labour", country=c)) for c in ("MZ", "MU")]
    plan = plan_of(session, card("Ana Exemplo", "ORG:Ministry of Labour", "TEL:213 3304"))
    plan = replan(session, plan, {0: Decision("update", ("entry", ids[1]))})
    apply(session, plan)
    assert session.query(Membership).one().organization_id == ids[1]
    assert session.query(ContactDetail).one().value == "+2302133304"  # read in Mauritius


def test_a_list_loses_whoever_is_left_out(session):
    group = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Partners\r\nMEMBER:mailto:ben@example.org\r\nEND:VCARD\r\n"
    plan = replan(session, plan_of(session, BEN, group), {0: Decision("skip")})
    apply(session, plan)
    (partners,) = session.query(MailingList)
    assert partners.members == []
    assert [(p.name, p.value) for p in partners.other] == [("MEMBER", "mailto:ben@example.org")]


def compared(session, plan, index, key):
    return {c.field: (c.ours, c.theirs, c.is_same) for c in compare(session, plan, index, key)}


def test_both_sides_stand_beside_each_other(session):
    text = card("Michel Noël", "ORG:OSM Port Louis", "TITLE:Officer", "TEL:+230 207 2601", "EMAIL:mnoel@example.org")
    first = bring(session, text).items[0].ref.id
    plan = plan_of(session, card("NOEL Michel", "ORG:OSM Port Louis", "TEL:+230 5555 3304", "EMAIL:MNoel@example.org"))
    assert compared(session, plan, 0, ("entry", first)) == {
        "name": (("Michel Noël",), ("NOEL Michel",), True),
        "organization": (("OSM Port Louis",), ("OSM Port Louis",), True),
        "title": (("Officer",), (), False),
        "phone": (("+230 207 2601",), ("+230 5555 3304",), False),
        "email": (("mnoel@example.org",), ("MNoel@example.org",), True),
    }


def test_a_number_written_otherwise_is_the_same(session):
    bring(session, RELEASE, name="release.txt")
    plan = plan_of(session, card("Ana Exemplo", "ORG:OSM Maputo", "TEL:21 31 07 79"))
    (candidate,) = {item.ref.id for item in plan.items}
    assert compared(session, plan, 0, ("entry", candidate))["phone"] == (("+258 21 310 779",), ("21 31 07 79",), True)


def test_somebody_of_the_same_file_is_compared_too(session):
    plan = plan_of(session, ANA, OTHER_ANA)
    found = compared(session, plan, 1, ("item", 0))
    assert found["email"] == (("ana@example.org",), ("other@example.org",), False)


def test_what_cannot_be_compared_is_a_mistake_of_the_caller(session):
    plan = plan_of(session, ANA)
    with pytest.raises(ValueError, match="no entry 999"):
        compare(session, plan, 0, ("entry", 999))
