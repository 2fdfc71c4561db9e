"""Group cards become mailing lists; whom they name is found in the file and in the directory."""

from __future__ import annotations

import pytest

from directory.gate import weigh
from directory.history.recording import change_set
from directory.vcard.profiles import PROFILES, find_losses
from directory.vcard.writer import write_vcards
from models import Audience, ListMember, MailingList, Person
from tests.directory.importing.bringing import bring, card, plan_of, statuses
from tests.directory.vcard.released import MADE_AT
from tests.doing import do, make


def group(*members, version="4.0", name="Partners", kind="KIND:group"):
    prop = "MEMBER" if version == "4.0" else "X-ADDRESSBOOKSERVER-MEMBER"
    lines = [f"{prop}:{member}" for member in members]
    return card(name, kind, *lines, version=version)


ANA = card("Ana Exemplo", "UID:0d0f6a30-7c0e-4a3b-9d6e-5a1f2b3c4d5e", "EMAIL:ana@example.org")
ON_APPLE = "X-ADDRESSBOOKSERVER-KIND:group"


def members(session):
    partners = session.query(MailingList).order_by(MailingList.name.desc()).first()
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


def office(session):
    """A list of a person, an organization, a post and a list, on which somebody is not, and more by a rule."""
    made = {
        "person": make(session, "add person", name="Ana Exemplo"),
        "hidden": make(session, "add person", name="Ben Modelo", audience="restricted"),
        "out": make(session, "add person", name="Cai Muster"),
        "organization": make(session, "add organization", name="Liga Exemplo"),
        "inner": make(session, "add list", name="Donors"),
    }
    made["post"] = make(session, "add post", title="Press officer", organization=made["organization"])
    made["list"] = make(session, "add list", name="Partners", description="Who gets the bulletin", rule="tag:press")
    on_it = [made[who] for who in ("person", "hidden", "organization", "post", "inner")]
    make(session, "list-add", mailing_list=made["list"], ids=on_it)
    with change_set(session, "import", {"name": "x"}):
        session.add(ListMember(list_id=int(made["list"]), member_id=int(made["out"]), is_excluded=True))
    session.commit()
    return made


@pytest.mark.parametrize("profile", ["phone", "full"])
def test_a_list_leaves_as_a_group_and_comes_back_as_it_is(session, profile):
    made = office(session)
    release = weigh(session, [int(made["person"]), int(made["list"])], Audience.INTERNAL)
    assert [(e.name, e.detail) for e in release.excluded] == [("Partners", "Ben Modelo")]
    text = write_vcards(release.entries, MADE_AT, PROFILES[profile]).decode()
    assert statuses(plan_of(session, text)) == ["same", "same"]
    make(session, "list-remove", mailing_list=made["list"], ids=[made["post"]])
    plan = bring(session, text)
    assert [d.after for d in plan.items[1].differences] == ["Press officer"]
    on_it = {name for name, number in made.items() if int(number) in members(session)}
    assert on_it == {"person", "hidden", "out", "organization", "post", "inner"}
    make(session, "list-remove", mailing_list=made["list"], ids=[made["post"]])
    assert statuses(plan_of(session, text)) == ["same", "same"]  # it came before, and was taken off since


def test_what_a_list_is_beside_its_members_is_told_before_it_leaves(session):
    made = office(session)
    (partners,) = weigh(session, [int(made["list"])], Audience.INTERNAL).entries
    told = {name: [str(loss.what) for loss in find_losses([partners], PROFILES[name])] for name in PROFILES}
    of_all = [
        "the search tag:press, which finds more people for the list: no card has a place for it",
        "that Cai Muster is expressly not on the list: no card has a place for it",
    ]
    assert told["full"] == of_all
    assert told["outlook"] == [*of_all, "who is on the list: vCard 2.1 has no place for it"]
    assert [len(told["phone"]), told["phone"][:2]] == [3, of_all]


def test_the_archive_of_a_list_holds_the_list_behind_its_people(session, tmp_path):
    made = office(session)
    file = tmp_path / "partners.vcf"
    do(session, "export-vcards", mailing_list=made["inner"], ids=[made["person"]], profile="full", output=file)
    assert [line for line in file.read_text("utf-8").splitlines() if line[:3] in ("FN:", "KIN", "MEM")] == [
        "FN:Ana Exemplo", "FN:Donors", "KIND:group",
    ]  # fmt: skip
