"""What the plan says of each record: new, update, same, conflict or rejected, and whom it takes it for."""

from __future__ import annotations

import pytest

from directory.board import Board
from directory.course import ChangeStopped
from models import ContactDetail, ForeignUid, Membership, Person
from tests.directory.importing.bringing import RELEASE, apply, bring, card, plan_of, statuses
from tests.doing import do, make

ANA = card("Ana Exemplo", "UID:ana-1", "ORG:OSM Maputo", "TITLE:Officer", "TEL;TYPE=CELL:+258 84 312 3456",
           "EMAIL:ana@example.org")  # fmt: skip
BEN = card("Ben Modelo", "EMAIL:ben@example.org")


def test_cards_of_people_whom_nobody_knows_are_new(session):
    plan = plan_of(session, ANA, BEN)
    assert statuses(plan) == ["new", "new"]
    assert [item.ref.id for item in plan.items] == [None, None]
    assert [o.columns["name"] for o in plan.organizations] == ["OSM Maputo"]
    assert session.query(Person).count() == 0


def test_importing_the_same_cards_again_is_the_same(session):
    bring(session, ANA, BEN)
    again = plan_of(session, ANA, BEN)
    assert statuses(again) == ["same", "same"]
    assert apply(session, again) is None
    assert session.query(Person).count() == 2


def test_the_same_file_twice_in_one_import_is_one_person(session):
    plan = bring(session, ANA, ANA, BEN, BEN)
    assert statuses(plan) == ["new", "same", "new", "same"]
    assert plan.items[0].ref.id == plan.items[1].ref.id
    assert session.query(Person).count() == 2


def test_a_second_card_of_the_same_person_in_one_file_adds_to_the_first(session):
    more = card("Ana Exemplo", "UID:ana-1", "TEL;TYPE=HOME:+258 21 310 700", "BDAY:1980-02-03")
    plan = bring(session, ANA, more)
    assert statuses(plan) == ["new", "update"]
    (ana,) = session.query(Person)
    assert ana.birthday == "1980-02-03"
    assert {d.value for d in session.query(ContactDetail) if d.kind == "phone"} == {"+258843123456", "+25821310700"}


@pytest.mark.parametrize("uid", ["ana-1", "ANA-1", "urn:uuid:ana-1"])
def test_the_uid_decides_whatever_the_name_says(session, uid):
    first = bring(session, ANA).items[0].ref.id
    married = card("Ana Outra", f"UID:{uid}", "EMAIL:outra@example.org")
    (item,) = plan_of(session, married).items
    assert (item.status, item.ref.id, item.matched_by) == ("update", first, "uid")
    assert ("display_name", "Ana Exemplo", "Ana Outra") in [(d.field, d.before, d.after) for d in item.differences]


def test_our_own_uuid_is_a_uid_too(session):
    ana = make(session, "add person", name="Ana Exemplo")
    uuid = session.get(Person, int(ana)).uuid
    (item,) = plan_of(session, card("Ana Exemplo", f"UID:urn:uuid:{uuid}")).items
    assert (item.status, item.ref.id, item.matched_by) == ("same", int(ana), "uid")


def test_the_uid_of_an_organization_is_not_that_of_a_person(session):
    bring(session, card("OSM", "UID:x-1", "KIND:org", "EMAIL:osm@example.org"))
    (item,) = plan_of(session, card("Ana Exemplo", "UID:x-1", "N:Exemplo;Ana;;;")).items
    assert item.status == "new"


@pytest.mark.parametrize(
    ("line", "how"),
    [("EMAIL:Ana@Example.org", "email"), ("TEL:00258 84 312 3456", "phone"), ("TEL:84 312 3456", "phone")],
)
def test_name_and_email_or_phone_decide_without_a_uid(session, line, how):
    first = bring(session, ANA).items[0].ref.id
    (item,) = plan_of(session, card("EXEMPLO, Ána", line)).items
    assert (item.status, item.ref.id, item.matched_by) == ("same", first, how)


def test_a_name_in_another_script_with_the_same_email_is_the_same_person(session):
    first = bring(session, card("Иван Лебедев", "EMAIL:ivan@example.org")).items[0].ref.id
    (item,) = plan_of(session, card("Ivan Lebedev", "EMAIL:ivan@example.org")).items
    assert (item.ref.id, item.matched_by) == (first, "email")


def test_two_people_behind_one_mailbox_stay_two(session):
    shared = "EMAIL:press@example.org"
    bring(session, card("Ana Exemplo", shared))
    plan = bring(session, card("Carla Outra", shared))
    assert statuses(plan) == ["new"]
    assert sorted(p.display_name for p in session.query(Person)) == ["Ana Exemplo", "Carla Outra"]


def test_a_homonym_with_nothing_in_common_is_asked_about(session):
    first = bring(session, ANA).items[0].ref.id
    (item,) = plan_of(session, card("Ana Exemplo", "EMAIL:other@elsewhere.example.org")).items
    assert (item.status, item.ref) == ("conflict", None)
    assert [c.key for c in item.candidates] == [("entry", first)]
    assert "the same person or not" in str(item.reason)


def test_several_homonyms_are_counted_and_all_offered(session):
    ids = [make(session, "add person", name="Ana Exemplo") for _ in range(3)]
    (item,) = plan_of(session, card("Ana Exemplo", "EMAIL:ana@example.org")).items
    assert item.status == "conflict"
    assert [c.key[1] for c in item.candidates] == [int(i) for i in ids]
    assert "3 people are called Ana Exemplo" in str(item.reason)


def test_one_of_several_homonyms_is_known_by_her_email(session):
    make(session, "add person", name="Ana Exemplo")
    second = make(session, "add person", name="Ana Exemplo")
    make(session, "add detail", entry=second, detail_kind="email", value="ana@example.org")
    (item,) = plan_of(session, card("Ana Exemplo", "EMAIL:ana@example.org")).items
    assert (item.ref.id, item.matched_by) == (int(second), "email")


def test_name_and_organization_decide_where_nothing_speaks_against_it(session):
    office = make(session, "add organization", name="OSM Maputo")
    ana = make(session, "add person", name="Ana Exemplo", organization=office)
    (item,) = plan_of(session, card("Ana Exemplo", "ORG:OSM Maputo", "EMAIL:ana@example.org")).items
    assert (item.status, item.ref.id, item.matched_by) == ("update", int(ana), "organization")


def test_same_name_and_office_but_other_email_is_asked_about(session):
    """Michel Noël with a second number, or two people? (UI.md)"""
    bring(session, card("Michel Noël", "ORG:OSM Port Louis", "EMAIL:mnoel@example.org", "TEL:+230 213 3304"))
    (item,) = plan_of(session, card("Michel Noël", "ORG:OSM Port Louis", "EMAIL:m.noel@example.org")).items
    assert item.status == "conflict"
    assert "one person with a second one, or two people" in str(item.reason)


def test_same_name_and_office_from_two_cards_is_asked_about(session):
    bring(session, card("Ana Exemplo", "UID:ana-1", "ORG:OSM Maputo", "EMAIL:ana@example.org"))
    (item,) = plan_of(session, card("Ana Exemplo", "UID:ana-2", "ORG:OSM Maputo", "TEL:+258 21 310 700")).items
    assert item.status == "conflict"
    assert "from another card" in str(item.reason)


@pytest.mark.parametrize("name", ["Bwalia Phiri", "B. Phiri", "Phiri Bwalya Joseph", "Бваля Пхири"])
def test_a_similar_name_at_the_same_office_is_asked_about(session, name):
    office = make(session, "add organization", name="OSM Lusaka")
    other = make(session, "add person", name="Bwalya Phiri", organization=office)
    make(session, "add person", name="Thandi Voorbeeld", organization=office)
    (item,) = plan_of(session, card(name, "ORG:OSM Lusaka", "EMAIL:phiri@example.org")).items
    assert item.status == "conflict"
    assert [c.key for c in item.candidates] == [("entry", int(other))]
    assert "Bwalya Phiri" in str(item.reason)


@pytest.mark.parametrize("name", ["Beatriz Mwale", "Bwalya Banda", "Joseph Phiri Mwale"])
def test_another_name_at_the_same_office_is_another_person(session, name):
    office = make(session, "add organization", name="OSM Lusaka")
    make(session, "add person", name="Bwalya Phiri", organization=office)
    assert statuses(plan_of(session, card(name, "ORG:OSM Lusaka"))) == ["new"]


def test_a_similar_name_elsewhere_is_another_person(session):
    office = make(session, "add organization", name="OSM Lusaka")
    make(session, "add person", name="Bwalya Phiri", organization=office)
    assert statuses(plan_of(session, card("Bwalia Phiri", "ORG:OSM Maputo"))) == ["new"]


def test_a_similar_name_with_the_same_email_is_asked_about(session):
    bring(session, card("Jon Smith", "EMAIL:js@example.org"))
    (item,) = plan_of(session, card("John Smith", "EMAIL:js@example.org")).items
    assert item.status == "conflict"
    assert "has the same email" in str(item.reason)


def test_the_merged_lead_to_their_survivor(session):
    from directory.history.recording import change_set

    loser, survivor = (make(session, "add person", name=name) for name in ("Ana E.", "Ana Exemplo"))
    person = session.get(Person, int(loser))
    with change_set(session, "set", {"name": "Ana", "field": "merged_into"}):
        person.merged_into = int(survivor)
        session.add(ForeignUid(entry_id=person.id, value="ana-1", folded="ana-1"))
    (item,) = plan_of(session, card("Ana E.", "UID:ana-1", "EMAIL:ana@example.org")).items
    assert (item.status, item.ref.id) == ("update", int(survivor))


def test_an_organization_of_the_same_name_is_used_and_none_is_invented(session):
    office = make(session, "add organization", name="Ministry of Labour")
    plan = bring(session, card("Ana Exemplo", "ORG:MINISTRY OF LABOUR;Inspection"))
    assert plan.organizations == []
    (membership,) = session.query(Membership)
    assert (membership.organization_id, membership.units) == (int(office), ["Inspection"])


def test_several_organizations_of_one_name_are_asked_about(session):
    ids = [make(session, "add organization", name="Ministry of Labour", country=c) for c in ("MZ", "MU")]
    (item,) = plan_of(session, card("Ana Exemplo", "ORG:Ministry of Labour")).items
    assert item.status == "conflict"
    assert "several organisations are called Ministry of Labour" in str(item.reason)
    assert [(c.key, c.country) for c in item.candidates] == [
        (("entry", int(ids[0])), "MZ"),
        (("entry", int(ids[1])), "MU"),
    ]


def test_an_organizations_card_is_that_of_its_country(session):
    """The same ministry in five countries."""
    ids = {c: make(session, "add organization", name="Ministry of Labour", country=c) for c in ("MZ", "MU", "ZA")}
    line = "ADR;TYPE=WORK:;;1 Royal Street;Port Louis;;;Mauritius"
    (item,) = plan_of(session, card("Ministry of Labour", "KIND:org", line)).items
    assert item.status in ("update", "conflict")  # the card's country is text until somebody reads it
    (item,) = plan_of(session, card("Ministry of Labour", "KIND:org", "item1." + line, "item1.X-ABADR:mu")).items
    assert (item.status, item.ref.id) == ("update", int(ids["MU"]))


def test_an_organizations_card_stands_before_the_people_who_work_there(session):
    people = card("Ana Exemplo", "ORG:OSM Maputo", "EMAIL:ana@example.org")
    office = card("OSM Maputo", "KIND:org", "TEL:+258 21 310 700")
    plan = bring(session, people, office)
    assert statuses(plan) == ["new", "new"]
    assert plan.organizations == []
    (membership,) = session.query(Membership)
    assert membership.organization_id == plan.items[1].ref.id


def test_national_numbers_are_read_in_the_offices_country_then_at_home(session):
    make(session, "add organization", name="OSM Port Louis", country="MU")
    plan = plan_of(session, card("Ana", "ORG:OSM Port Louis", "TEL:213 3304"), card("Ben", "TEL:21 310 779"))
    assert [item.shown["phones"][0]["e164"] for item in plan.items] == ["+2302133304", "+25821310779"]


def test_the_plan_shows_the_short_form_of_every_record(session):
    (item,) = plan_of(session, ANA).items
    assert item.shown == {
        "kind": "person",
        "name": "Ana Exemplo",
        "organization": "OSM Maputo",
        "title": "Officer",
        "country": None,
        "audience": "internal",
        "emails": ["ana@example.org"],
        "phones": [{"raw": "+258 84 312 3456", "e164": "+258843123456", "problem": None}],
    }


def test_a_release_makes_its_people_offices_of_our_own(session):
    plan = bring(session, RELEASE, name="release.txt")
    assert statuses(plan) == ["new"]
    (office,) = plan.organizations
    assert (office.columns["name"], office.columns["city"], office.columns["located_in"]) == (
        "OSM Maputo", "Maputo", "MZ",
    )  # fmt: skip
    assert office.columns["organization_kind"] == "own office"
    assert statuses(plan_of(session, RELEASE, name="release.txt")) == ["same"]


def test_a_card_knows_whom_a_release_has_brought(session):
    first = bring(session, RELEASE, name="release.txt").items[0].ref.id
    (item,) = plan_of(session, card("Ana Exemplo", "EMAIL:aexemplo@osm.example.org", "TITLE:Officer")).items
    assert (item.ref.id, item.matched_by) == (first, "email")


def test_suggestions_name_the_entry_that_there_is_already(session):
    text = RELEASE.replace(
        "Three hundred officers finish their course this week.",
        "The course was held with the Ministry of Labour and the Mauritian Police Force, which sent three hundred\n"
        "officers from every district of the island to it, and it ends this week in the capital.",
    )
    ministry = make(session, "add organization", name="Ministry of Labour")
    plan = plan_of(session, text, name="release.txt")
    assert {s.name: found for s, found in plan.suggestions} == {
        "Ministry of Labour": int(ministry),
        "Mauritian Police Force": None,
    }


def test_a_broken_card_is_rejected_with_its_line_and_the_others_come_in(session):
    plan = bring(session, ANA, "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n", BEN)
    assert statuses(plan) == ["new", "rejected", "new"]
    assert plan.items[1].record.line == 10
    assert str(plan.items[1].reason)


def test_the_counts_are_those_of_the_items(session):
    bring(session, ANA)
    homonym, update = card("Ana Exemplo", "TEL:+258 21 310 701"), card("Ana Exemplo", "UID:ana-1", "NOTE:x")
    plan = plan_of(session, ANA, BEN, homonym, update, "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n")
    counts = {status: plan.count(status) for status in ("new", "update", "same", "conflict", "rejected")}
    assert counts == {"new": 1, "update": 1, "same": 1, "conflict": 1, "rejected": 1}
    assert plan.left_out == 1


@pytest.mark.parametrize(("on_conflict", "people", "status"), [("update", 1, "update"), ("keep-both", 2, "new")])
def test_conflicts_are_treated_as_told(session, on_conflict, people, status):
    bring(session, ANA)
    plan = bring(session, card("Ana Exemplo", "EMAIL:other@example.org"), on_conflict=on_conflict)
    assert statuses(plan) == [status]
    assert session.query(Person).count() == people
    assert ("taken as the one you have" if status == "update" else "kept beside") in str(plan.items[0].reason)


def test_what_the_office_has_renamed_is_found_under_its_old_name(session):
    office = make(session, "add organization", name="Ministry of Work")
    do(session, "add name", entry=office, value="Ministry of Labour", name_kind="former")
    plan = plan_of(session, card("Ana Exemplo", "ORG:Ministry of Labour"))
    assert plan.organizations == []


def test_a_plan_tells_how_far_it_is_and_ends_where_it_is_told_to(session):
    cards = [card(f"Ana {number}") for number in range(250)]
    board = Board()
    told = []

    def tell(done, total):
        board.tell(done, total)
        told.append(done)

    assert len(plan_of(session, *cards, on_progress=tell).items) == 250
    assert told == [0, 50, 100, 125, 175, 225]  # prepared, then decided: half of each card's way
    board.stop()
    with pytest.raises(ChangeStopped):
        plan_of(session, *cards, on_progress=tell)
