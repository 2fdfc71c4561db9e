"""Group cards become mailing lists; whom they name is found in the file and in the directory."""

from __future__ import annotations

from models import MailingList, Person
from tests.directory.importing.bringing import bring, card, plan_of, statuses
from tests.doing import make


def group(*members, version="4.0", name="Partners", kind="KIND:group"):
    prop = "MEMBER" if version == "4.0" else "X-ADDRESSBOOKSERVER-MEMBER"
    lines = [f"{prop}:{member}" for member in members]
    return card(name, kind, *lines, version=version)


ANA = card("Ana Exemplo", "UID:0d0f6a30-7c0e-4a3b-9d6e-5a1f2b3c4d5e", "EMAIL:ana@example.org")
ON_APPLE = "X-ADDRESSBOOKSERVER-KIND:group"


def members(session):
    (partners,) = session.query(MailingList)
    return {member.member_id for member in partners.members}


def test_members_are_found_by_uid_with_or_without_scheme_before_or_behind(session):
    uid = "0d0f6a30-7c0e-4a3b-9d6e-5a1f2b3c4d5e"
    for number, text in enumerate((group(f"urn:uuid:{uid}", name="A"), group(uid.upper(), name="B"))):
        plan = bring(session, text, ANA) if number else bring(session, ANA, text)
        (partners,) = [x for x in session.query(MailingList) if x.name == "AB"[number]]
        assert [m.member_id for m in partners.members] == [session.query(Person).one().id]
        assert "conflict" not in statuses(plan)


def test_apples_groups_are_groups(session):
    text = group("urn:uuid:0d0f6a30-7c0e-4a3b-9d6e-5a1f2b3c4d5e", version="3.0", kind=ON_APPLE)
    bring(session, ANA, text)
    assert members(session) == {session.query(Person).one().id}


def test_a_member_by_mailbox_is_found_in_the_directory(session):
    person = make(session, "add person", name="Ben Modelo")
    make(session, "add detail", entry=person, detail_kind="email", value="ben@example.org")
    bring(session, group("mailto:ben@example.org"))
    assert members(session) == {int(person)}


def test_a_member_whom_nobody_knows_is_kept_as_it_was_written(session):
    text = group("urn:uuid:11111111-2222-3333-4444-555555555555", "mailto:nobody@example.org")
    bring(session, text)
    (partners,) = session.query(MailingList)
    assert members(session) == set()
    assert [(p.name, p.value) for p in partners.other] == [
        ("MEMBER", "urn:uuid:11111111-2222-3333-4444-555555555555"),
        ("MEMBER", "mailto:nobody@example.org"),
    ]
    assert statuses(plan_of(session, text)) == ["same"]


def test_the_same_group_again_is_the_same_and_a_new_member_an_update(session):
    uid = "urn:uuid:0d0f6a30-7c0e-4a3b-9d6e-5a1f2b3c4d5e"
    bring(session, ANA, group(uid))
    assert statuses(plan_of(session, ANA, group(uid))) == ["same", "same"]
    ben = card("Ben Modelo", "EMAIL:ben@example.org")
    plan = bring(session, ben, group(uid, "mailto:ben@example.org"))
    assert statuses(plan) == ["new", "update"]
    assert [(d.field, d.after) for d in plan.items[1].differences] == [("member", "Ben Modelo")]
    assert len(members(session)) == 2


def test_a_member_named_twice_is_on_the_list_once(session):
    bring(session, ANA, group("urn:uuid:0d0f6a30-7c0e-4a3b-9d6e-5a1f2b3c4d5e", "mailto:ana@example.org"))
    assert len(members(session)) == 1
