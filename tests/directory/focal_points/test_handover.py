"""Handing over: who leaves, when, who comes, when; what goes with the post; what makes no sense; one undo."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from directory.errors import DirectoryError
from directory.exporting.selection import expand_list
from directory.focal_points.coverage import make_coverage, read_expected
from directory.focal_points.doing import hand_over
from directory.focal_points.duties import read_office
from directory.history.undo import redo, undo
from directory.office.verbs import appoint
from models import (
    Base,
    ContactDetail,
    ContactSheet,
    FocalPoint,
    ListMember,
    MailingList,
    Membership,
    Note,
    PostalAddress,
    SheetMember,
)

# what undo leaves as it is: its own record, and the counters of an entry's changes
LOG = ("change_set", "change", "author", "search", "export", "import", "alembic")


def contents(session) -> dict[str, list[dict[str, Any]]]:
    """Every stored row but for the record of changes."""
    found = {}
    for name, table in Base.metadata.tables.items():
        if not name.startswith(LOG):
            rows = session.connection().execute(select(table).order_by(table.c.id))
            found[name] = [
                {key: value for key, value in row._mapping.items() if key not in ("version", "changed_at")}
                for row in rows
            ]
    return found


def pass_on(session, entry, **given) -> dict[str, Any]:
    names = ("successor", "valid_until", "valid_from", "acting", "title", "reason")
    values = {name: given.get(name) for name in names}
    for name in ("successor", "acting"):
        values[name] = str(values[name].id) if values[name] is not None else None
    values |= {name: given[name] for name in ("phones", "emails") if name in given}
    return dict(hand_over(session, str(entry.id), **values).data)


def holder(session, day: str) -> tuple[str | None, str]:
    """Who stands in the first cell of the grid, and its state."""
    connection, on = session.connection(), date.fromisoformat(day)
    cell = make_coverage(read_office(connection, on), read_expected(connection, on)).cells[0]
    return cell.holder, cell.state


@pytest.fixture
def post(office):
    """A director's post in duty, held by Ana since 2024."""
    programme = office.programme("Safe Roads", "MZ")
    ministry = office.organization("Ministry of Roads", country="MZ")
    made = office.post(ministry)
    office.appoint("Ana Exemplo", made, valid_from="2024", is_main=True)
    office.focal(made, programme, verified_on=date(2026, 5, 1))
    office.expect(programme, organization_id=ministry.id)
    return made


def test_an_end_on_30_june_and_a_start_on_15_july_leave_a_gap_and_take_effect_by_themselves(session, office, post):
    before = contents(session)
    bo = office.person("Bo Example")
    office_before = contents(session)
    data = pass_on(session, post, successor=bo, valid_until="2026-06-30", valid_from="2026-07-15")
    assert [holder(session, day) for day in ("2026-06-01", "2026-06-30", "2026-07-05", "2026-07-20")] == [
        ("Ana Exemplo", "filled"),
        ("Ana Exemplo", "filled"),
        (None, "vacant"),
        ("Bo Example", "filled"),
    ]
    assert data["change_set"] is not None
    after = contents(session)
    undo(session)
    assert contents(session) == office_before != before
    redo(session)
    assert contents(session) == after


def test_somebody_acts_until_the_successor_comes(session, office, post):
    pass_on(
        session,
        post,
        successor=office.person("Bo Example"),
        valid_until="2026-06",
        valid_from="2026-09-01",
        acting=office.person("Chidi Example"),
    )
    assert holder(session, "2026-06-30") == ("Ana Exemplo", "filled")
    assert holder(session, "2026-07-01") == holder(session, "2026-08-31") == ("Chidi Example", "acting")
    assert holder(session, "2026-09-01") == ("Bo Example", "filled")


def test_without_a_successor_the_post_is_vacant_or_somebody_acts_until_further_notice(session, office, post):
    data = pass_on(session, post, valid_until="2026-06-14")
    assert holder(session, "2026-06-15") == (None, "vacant")
    assert (data["id"], data["opened"], data["wanted"]) == (post.id, None, [])
    undo(session)
    pass_on(session, post, valid_until="2026-06-14", acting=office.person("Chidi Example"))
    assert holder(session, "2030-01-01") == ("Chidi Example", "acting")


def test_who_acted_becomes_the_holder_and_acts_no_longer(session, office, post):
    pass_on(session, post, valid_until="2026-03-31", acting=office.person("Chidi Example"))
    acting = session.scalars(select(Membership).where(Membership.capacity == "acting")).one()
    bo = office.person("Bo Example")
    pass_on(session, post, successor=bo, valid_until="2026-06-30")
    assert (acting.valid_from, acting.valid_until) == ("2026-04-01", "2026-06-30")
    assert holder(session, "2026-07-01") == ("Bo Example", "filled")
    data = pass_on(session, bo, successor=acting.person, valid_until="2026-12-31")
    assert session.get_one(Membership, data["opened"]).valid_from == "2027-01-01"


def test_lists_and_open_sheets_follow_the_post(session, office, post):
    ana = post.memberships[0].person
    steering = office.store_entry(MailingList(name="Steering"))
    both = office.store_entry(MailingList(name="Both"))
    never = office.store_entry(MailingList(name="Never"))
    sheet = office.store_entry(ContactSheet(name="Meeting"))
    office.store(ListMember(list_id=steering.id, member_id=ana.id))
    office.store(ListMember(list_id=both.id, member_id=ana.id))
    office.store(ListMember(list_id=both.id, member_id=post.id))
    office.store(ListMember(list_id=never.id, member_id=ana.id, is_excluded=True))
    office.store(SheetMember(sheet_id=sheet.id, member_id=ana.id, position=1))
    bo = office.person("Bo Example")
    data = pass_on(session, post, successor=bo, valid_until="2026-06-14")
    assert [entry["name"] for entry in data["lists"]] == ["Steering", "Both"]
    assert [entry["name"] for entry in data["sheets"]] == ["Meeting"]
    session.expire_all()
    assert expand_list(session, steering) == expand_list(session, both) == [bo.id]
    assert [member.member_id for member in sheet.members] == [post.id]
    assert [member.member_id for member in never.members] == [ana.id]


def test_who_works_elsewhere_too_stays_on_her_lists(session, office, post):
    ana = post.memberships[0].person
    office.appoint(ana, office.organization("University"))
    steering = office.store_entry(MailingList(name="Steering"))
    office.store(ListMember(list_id=steering.id, member_id=ana.id))
    office.store(ContactDetail(entry_id=ana.id, kind="phone", raw="1", label="work", audience=30))
    data = pass_on(session, post, successor=office.person("Bo Example"), valid_until="2026-06-14")
    assert ([entry["name"] for entry in data["left"]], data["lists"], data["details_ended"]) == (["Steering"], [], 0)
    assert expand_list(session, steering) == [ana.id]


def test_the_mailbox_is_the_posts_and_other_work_details_end_with_her(session, office, post):
    held = post.memberships[0]
    ana = held.person

    def detail(entry, raw: str, **columns: Any) -> ContactDetail:
        return office.store(ContactDetail(entry_id=entry.id, kind="email", raw=raw, audience=30, **columns))

    mailbox = detail(held, "roads@example.org", is_shared=True)
    own = detail(held, "ana@roads.example.org")
    old = detail(held, "old@roads.example.org", valid_until="2025-12-31")
    home = detail(ana, "ana@home.example.org", label="home")
    work = office.store(ContactDetail(entry_id=ana.id, kind="phone", raw="+258 21 310 700", label="work", audience=30))
    street = office.store(PostalAddress(entry_id=held.id, street="Rua Um", audience=30))
    data = pass_on(session, post, successor=office.person("Bo Example"), valid_until="2026-06-30")
    assert (mailbox.entry_id, mailbox.valid_until) == (post.id, None)
    assert [row.valid_until for row in (own, work, street)] == ["2026-06-30"] * 3
    assert (old.valid_until, home.valid_until) == ("2025-12-31", None)
    assert data["mailboxes"] == [f"detail-{mailbox.id}"]
    assert (data["details_ended"], data["wanted"]) == (3, ["phone"])  # the post has an e-mail now, Bo no phone


def test_work_without_a_post_becomes_a_post_that_carries_the_duty(session, office):
    programme = office.programme("Safe Roads", "MZ")
    ministry = office.organization("Ministry of Roads", country="MZ")
    office.expect(programme, organization_id=ministry.id)
    untitled = office.appoint("Ana Exemplo", ministry)
    duty = office.focal(untitled, programme)
    bo = office.person("Bo Example")
    session.commit()
    with pytest.raises(DirectoryError, match="has no title yet"):
        pass_on(session, untitled, successor=bo, valid_until="2026-06-30")
    session.rollback()
    pass_on(session, untitled, successor=bo, valid_until="2026-06-30", title="Focal point")
    assert (holder(session, "2026-06-30"), holder(session, "2026-07-01")) == (
        ("Ana Exemplo", "filled"),
        ("Bo Example", "filled"),
    )
    assert (duty.post.title, duty.membership_id) == ("Focal point", None)
    undo(session)
    assert session.get_one(FocalPoint, duty.id).membership_id == untitled.id


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"successor": "ana"}, "cannot hand over to herself"),
        ({"acting": "ana"}, "cannot hand over to herself"),
        ({"successor": "bo", "acting": "bo", "valid_from": "2026-08"}, "cannot both come and act"),
        ({"successor": "bo", "valid_from": "2026-06-30"}, "from: Bo Example would come on 2026-06-30, before"),
        ({"successor": "bo", "acting": "chidi"}, "no day between them"),
        ({"successor": "bo", "valid_until": "2023-12-31"}, "Nobody works there as Director on 2023-12-31"),
        ({"successor": "bo", "valid_until": "31/02/2026"}, "until: there is no 31/02/2026"),
        ({"successor": "bo", "valid_from": "1.7.2026"}, "from: 1.7.2026 may be 2026-07-01 or 2026-01-07"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(session, office, post, given, said):
    people = {"ana": post.memberships[0].person, "bo": office.person("Bo Example"), "chidi": office.person("Chidi")}
    session.commit()
    before = contents(session)
    values = {key: people.get(value, value) for key, value in given.items()}
    with pytest.raises(DirectoryError, match=said):
        pass_on(session, post, **{"valid_until": "2026-06-30"} | values)
    session.rollback()
    assert contents(session) == before


def test_a_vacant_post_is_not_handed_over_and_of_several_one_must_be_named(session, office, post):
    vacant = office.post(post.organization, "Deputy")
    with pytest.raises(DirectoryError, match="Nobody works there as Deputy on 2026-06-15; appoint"):
        pass_on(session, vacant)
    rota = office.post(post.organization, "Duty officer", admits_several=True)
    first, second = office.appoint("Bo Example", rota), office.appoint("Chidi Example", rota)
    session.commit()
    with pytest.raises(DirectoryError, match=rf"{first.id} \(Bo Example, Duty officer\), {second.id}"):
        pass_on(session, rota)
    with pytest.raises(DirectoryError, match="before it begins"):
        pass_on(session, post.memberships[0], valid_until="2023-12-31")
    session.rollback()
    pass_on(session, second, valid_until="2026-06-30")
    assert (first.valid_until, second.valid_until) == (None, "2026-06-30")
    with pytest.raises(DirectoryError, match="works nowhere"):
        pass_on(session, office.person("Dua Example"))


def test_two_hold_a_post_only_for_a_reason_that_is_kept(session, office, post):
    bo = office.person("Bo Example")

    def name_second(reason: str | None, capacity: str = "substantive") -> Any:
        return appoint(
            session, str(bo.id), str(post.id), None, None, False, capacity, "2026-06-01", None, False, None, reason
        ).data

    with pytest.raises(DirectoryError, match=f"Ana Exemplo holds Director at that time .* hand-over {post.id}"):
        name_second(None)
    assert name_second(None, "acting")["id"]
    undo(session)
    made = name_second("both until the budget is passed")
    assert session.scalars(select(Note.text).where(Note.entry_id == made["id"])).all() == [
        "both until the budget is passed"
    ]
    undo(session)
    data = pass_on(
        session, post, successor=bo, valid_until="2026-06-30", valid_from="2026-06-22", reason="a week side by side"
    )
    assert session.get_one(Membership, data["opened"]).valid_from == "2026-06-22"


def test_a_successor_is_not_appointed_twice(session, office, post):
    bo = office.person("Bo Example")
    pass_on(session, post, successor=bo, valid_until="2026-06-30")
    with pytest.raises(DirectoryError, match="Bo Example holds Director at that time"):
        pass_on(session, post, successor=office.person("Chidi Example"), valid_until="2026-06-30")


def test_how_the_successor_is_reached_is_stored_with_her_work_and_no_longer_wanted(session, office, post):
    leaver = session.get_one(Membership, post.memberships[0].id)
    office.store(ContactDetail(entry_id=leaver.id, kind="phone", raw="+25821310779", value="+25821310779", audience=10))
    office.store(ContactDetail(entry_id=leaver.id, kind="email", raw="ana@example.org", audience=10))
    session.commit()
    before = contents(session)
    cy = office.person("Cy Exemplo")
    data = pass_on(
        session, post, successor=cy, valid_until="2026-06-30", valid_from="2026-07-15", phones=["21 310 780"]
    )
    assert data["wanted"] == ["email"]
    opened = session.get_one(Membership, data["opened"])
    (phone,) = opened.details
    assert (phone.raw, phone.value, phone.valid_from) == ("21 310 780", "+25821310780", "2026-07-15")
    assert not phone.is_current(date(2026, 7, 14))
    session.commit()
    undo(session)
    undo(session)  # the person
    assert contents(session) == before
    with pytest.raises(DirectoryError, match="Say who comes"):
        pass_on(session, post, valid_until="2026-06-30", emails=["cy@example.org"])
