"""A card that comes again: what is news in it, what the office has made of it since, and what both have changed."""

from __future__ import annotations

from datetime import date

import pytest

from directory.history.undo import undo
from directory.importing.plan import plan_import
from directory.importing.reading import parse
from directory.importing.steps import Decision
from models import AlternativeName, ContactDetail, ForeignUid, Membership, Note, Organization, Person
from tests.directory.importing.bringing import RELEASE, apply, bring, card, plan_of, statuses
from tests.doing import do, make


def ana(*lines, name="Ana Exemplo", rev="20260101T080000Z"):
    return card(name, "UID:ana-1", f"REV:{rev}", *lines)


LATER = "20260501T080000Z"
FIRST = ("ORG:OSM Maputo", "TITLE:Officer", "TEL;TYPE=CELL:+258 84 312 3456", "EMAIL:ana@example.org")


def changed(*swaps, rev=LATER, **options):
    """The first card with some texts replaced, a few months later."""
    text = ana(*FIRST, rev=rev, **options)
    for old, new in swaps:
        assert old in text
        text = text.replace(old, new)
    return text


@pytest.fixture
def person(session):
    """Ana, as her first card brought her in; the id as text."""
    return str(bring(session, ana(*FIRST)).items[0].ref.id)


def shown(plan):
    return [(d.field, d.before, d.after) for d in plan.items[0].differences]


def details(session, kind="phone"):
    return {d.raw: (d.valid_from, d.valid_until) for d in session.query(ContactDetail) if d.kind == kind}


def test_a_changed_number_ends_on_the_day_before_the_card_and_the_new_one_begins(session, person):
    plan = bring(session, changed(("312 3456", "312 9999")))
    assert shown(plan) == [("phone", "+258 84 312 3456", "+258 84 312 9999")]
    assert details(session) == {"+258 84 312 3456": (None, "2026-04-30"), "+258 84 312 9999": ("2026-05-01", None)}


def test_without_a_rev_it_is_today(session, person, monkeypatch):
    monkeypatch.setenv("LIAISON_NOW", "2026-06-10T10:00:00+02:00")
    bring(session, changed(("312 3456", "312 9999"), ("REV:20260501T080000Z\r\n", "")))
    assert details(session)["+258 84 312 3456"] == (None, "2026-06-09")


def test_an_older_card_brings_nothing(session, person):
    bring(session, changed(("312 3456", "312 9999")))
    plan = plan_of(session, changed(("312 3456", "312 0000"), rev="20260301T080000Z"))
    assert statuses(plan) == ["same"]
    assert "older" in str(plan.items[0].reason)


def test_the_newest_rev_is_remembered(session, person):
    bring(session, changed(("312 3456", "312 9999")))
    (uid,) = session.query(ForeignUid)
    assert uid.revised_at.date() == date(2026, 5, 1)


def test_a_new_title_ends_the_membership_and_begins_another(session, person):
    plan = bring(session, changed(("TITLE:Officer", "TITLE:Chief of Mission")))
    assert shown(plan) == [("title", "Officer", "Chief of Mission")]
    assert {(m.title, m.valid_from, m.valid_until) for m in session.query(Membership)} == {
        ("Officer", None, "2026-04-30"),
        ("Chief of Mission", "2026-05-01", None),
    }


def test_a_new_organization_ends_the_work_at_the_old_one(session, person):
    plan = bring(session, changed(("ORG:OSM Maputo", "ORG:OSM Port Louis")))
    assert shown(plan) == [("membership", "Officer, OSM Maputo", "Officer, OSM Port Louis")]
    ended = {session.get(Organization, m.organization_id).name: m.valid_until for m in session.query(Membership)}
    assert ended == {"OSM Maputo": "2026-04-30", "OSM Port Louis": None}


def test_a_second_organization_beside_the_first_ends_nothing(session, person):
    bring(session, changed(("TITLE:Officer", "TITLE:Officer\r\nitem1.ORG:University of Beira\r\nitem1.TITLE:Lecturer")))
    assert {(m.title, m.valid_until) for m in session.query(Membership)} == {("Officer", None), ("Lecturer", None)}


def test_another_name_keeps_the_old_one_as_former(session, person):
    bring(session, changed(name="Ana Outra"))
    assert session.get(Person, int(person)).display_name == "Ana Outra"
    (former,) = session.query(AlternativeName)
    assert (former.kind, former.value, former.valid_until) == ("former", "Ana Exemplo", "2026-04-30")


def test_what_a_card_no_longer_says_stays(session, person):
    plan = plan_of(session, ana("ORG:OSM Maputo", rev=LATER))
    assert statuses(plan) == ["same"]


def test_empty_fields_are_filled(session, person):
    plan = bring(session, changed(("TITLE:Officer", "TITLE:Officer\r\nBDAY:1980-02-03\r\nNOTE:Prefers a call")))
    assert shown(plan) == [("birthday", None, "1980-02-03"), ("note", None, "Prefers a call")]
    assert session.get(Person, int(person)).birthday == "1980-02-03"


def test_what_the_office_ended_does_not_come_back_with_the_same_card(session, person):
    phone = next(d for d in session.query(ContactDetail) if d.kind == "phone")
    do(session, "end", reference=f"detail-{phone.id}", on="2026-03-31")
    assert statuses(plan_of(session, ana(*FIRST))) == ["same"]
    assert statuses(plan_of(session, changed(("TITLE:Officer", "TITLE:Officer\r\nNOTE:x")))) == ["update"]
    bring(session, changed(("TITLE:Officer", "TITLE:Officer\r\nNOTE:x")))
    assert details(session) == {"+258 84 312 3456": (None, "2026-03-31")}


def test_what_the_office_deleted_does_not_come_back_with_the_same_card(session, person):
    phone = next(d for d in session.query(ContactDetail) if d.kind == "phone")
    do(session, "delete", reference=f"detail-{phone.id}")
    bring(session, changed(("TITLE:Officer", "TITLE:Officer\r\nNOTE:x")))
    assert details(session) == {}
    assert session.query(Note).count() == 1


def test_what_the_office_corrected_stays_when_the_card_has_no_news_of_it(session, person):
    do(session, "set", reference=person, field="name", value="Ana Maria Exemplo")
    membership = session.query(Membership).one()
    do(session, "set", reference=str(membership.id), field="title", value="Press Officer")
    plan = bring(session, changed(("312 3456", "312 9999")))
    assert shown(plan) == [("phone", "+258 84 312 3456", "+258 84 312 9999")]
    assert session.get(Person, int(person)).display_name == "Ana Maria Exemplo"
    assert [m.title for m in session.query(Membership)] == ["Press Officer"]


def test_what_both_sides_changed_is_for_the_user_to_decide(session, person):
    membership = session.query(Membership).one()
    do(session, "set", reference=str(membership.id), field="title", value="Press Officer")
    plan = plan_of(session, changed(("TITLE:Officer", "TITLE:Chief of Mission"), ("312 3456", "312 9999")))
    (item,) = plan.items
    assert (item.status, item.is_contested) == ("conflict", True)
    assert shown(plan) == [("title", "Press Officer", "Chief of Mission")]
    assert "title" in str(item.reason)
    assert [d.what for d in item.choices] == ["skip", "update", "keep-ours"]
    apply(session, plan)
    assert [m.title for m in session.query(Membership)] == ["Press Officer"]
    assert list(details(session)) == ["+258 84 312 3456"]


def contested(session):
    membership = session.query(Membership).one()
    do(session, "set", reference=str(membership.id), field="title", value="Press Officer")
    return changed(("TITLE:Officer", "TITLE:Chief of Mission"), ("312 3456", "312 9999"))


def test_the_cards_side_may_be_taken(session, person):
    text = contested(session)
    bring(session, text, decisions={0: Decision("update", ("entry", int(person)))})
    assert {(m.title, m.valid_until) for m in session.query(Membership)} == {
        ("Press Officer", "2026-04-30"),
        ("Chief of Mission", None),
    }


def test_or_ours_with_everything_else_of_the_card(session, person):
    text = contested(session)
    plan = bring(session, text, decisions={0: Decision("keep-ours")})
    assert statuses(plan) == ["update"]
    assert [m.title for m in session.query(Membership)] == ["Press Officer"]
    assert details(session)["+258 84 312 9999"] == ("2026-05-01", None)
    # decided once: the same card asks no more
    assert statuses(plan_of(session, text)) == ["same"]


def test_ours_is_remembered_although_nothing_else_comes_in(session, person):
    do(session, "set", reference=person, field="name", value="Ana Maria Exemplo")
    text = changed(name="Ana Outra")
    assert statuses(plan_of(session, text)) == ["conflict"]
    plan = plan_of(session, text, decisions={0: Decision("keep-ours")})
    assert statuses(plan) == ["same"]
    assert apply(session, plan) is None
    assert statuses(plan_of(session, text)) == ["same"]


def test_a_card_whose_import_was_undone_was_never_there(session, person):
    bring(session, changed(("TITLE:Officer", "TITLE:Chief of Mission")))
    undo(session)
    session.commit()
    plan = bring(session, changed(("TITLE:Officer", "TITLE:Chief of Mission")))
    assert shown(plan) == [("title", "Officer", "Chief of Mission")]


def test_our_own_card_edited_elsewhere_comes_home(session):
    """Exported by us, changed on a phone: no card came in under its UID before, so it updates, and says so."""
    person = make(session, "add person", name="Ana Exemplo")
    make(session, "add detail", entry=person, detail_kind="phone", value="+258 84 312 3456", label="mobile")
    uuid = session.get(Person, int(person)).uuid
    text = card("Ana Outra", f"UID:urn:uuid:{uuid}", f"REV:{LATER}", "TEL;TYPE=CELL:+258 84 312 9999")
    plan = bring(session, text)
    assert shown(plan) == [
        ("display_name", "Ana Exemplo", "Ana Outra"),
        ("phone", "+258 84 312 3456", "+258 84 312 9999"),
    ]
    assert details(session)["+258 84 312 3456"] == (None, "2026-04-30")


def test_a_card_that_is_only_like_her_never_replaces_what_stands_there(session):
    """Matched by name and e-mail: empty fields are filled, details added, nothing is ended but a title."""
    bring(session, card("Ana Exemplo", "BDAY:1980-02-03", "TEL;TYPE=CELL:+258 84 312 3456", "EMAIL:ana@example.org"))
    plan = bring(session, card("Ana Exemplo", "N:Exemplo;Ana;;;", "BDAY:1981-01-01", "TEL;TYPE=CELL:+258 84 312 9999",
                               "EMAIL:ana@example.org"))  # fmt: skip
    assert shown(plan) == [
        ("given_name", None, "Ana"),
        ("family_name", None, "Exemplo"),
        ("phone", None, "+258 84 312 9999"),
    ]
    assert session.query(Person).one().birthday == "1980-02-03"
    assert details(session) == {"+258 84 312 3456": (None, None), "+258 84 312 9999": (None, None)}


def test_a_number_that_was_given_up_since_does_not_come_back_with_an_old_release(session):
    bring(session, RELEASE, name="release.txt")
    phone = next(d for d in session.query(ContactDetail) if d.kind == "phone")
    do(session, "end", reference=f"detail-{phone.id}", on="2026-06-30")
    assert statuses(plan_of(session, RELEASE, name="release.txt")) == ["same"]
    undated = RELEASE.replace("Maputo, 12 May 2026\n", "")
    assert statuses(plan_of(session, undated, name="release.txt")) == ["same"]
    newer = RELEASE.replace("12 May 2026", "12 July 2026")
    assert statuses(plan_of(session, newer, name="release.txt")) == ["update"]


def test_a_release_replaces_a_title_since_its_own_date(session):
    bring(session, RELEASE.replace("OSM Maputo", "Press Officer\nOSM Maputo"), name="release.txt")
    newer = RELEASE.replace("12 May 2026", "12 July 2026").replace("OSM Maputo", "Head of Communications\nOSM Maputo")
    plan = bring(session, newer, name="release.txt")
    assert shown(plan) == [("title", "Press Officer", "Head of Communications")]
    assert {(m.title, m.valid_from, m.valid_until) for m in session.query(Membership)} == {
        ("Press Officer", None, "2026-07-11"),
        ("Head of Communications", "2026-07-12", None),
    }


def test_a_holder_of_a_post_keeps_it_whatever_title_a_card_gives(session):
    office = make(session, "add organization", name="OSM Maputo")
    post = make(session, "add post", title="Press Officer", organization=office)
    person = make(session, "add person", name="Ana Exemplo")
    make(session, "add detail", entry=person, detail_kind="email", value="ana@example.org")
    make(session, "appoint", person=person, post=post)
    plan = plan_of(session, card("Ana Exemplo", "ORG:OSM Maputo", "TITLE:Communications", "EMAIL:ana@example.org"))
    assert statuses(plan) == ["same"]


def test_the_card_before_is_read_in_the_encoding_that_the_user_chose(session):
    def file(*lines):
        return parse(card("Олг", "UID:o-1", "ORG:Щщъ", "TITLE:Ъъ", *lines).encode("cp1251"), "old.vcf", "cp1251")

    apply(session, plan_import(session, [file()]))
    plan = plan_import(session, [file("REV:20990101T000000Z", "TEL:+258 84 312 3456")], home="MZ")
    assert [(d.field, d.after) for d in plan.items[0].differences] == [("phone", "+258 84 312 3456")]
