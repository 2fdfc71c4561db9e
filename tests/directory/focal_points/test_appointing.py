"""Naming and appointing in one step, and what a hand-over would carry, known before it is done."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from directory.errors import DirectoryError
from directory.focal_points.appointing import Naming, Passing, name_somebody, pass_on
from directory.focal_points.coverage import make_coverage, read_expected
from directory.focal_points.duties import read_office
from directory.focal_points.foreseeing import foresee, read_works
from directory.history.undo import undo
from models import ContactDetail, ListMember, MailingList, Organization, Person, Post

TODAY = date(2026, 6, 15)


@pytest.fixture
def roads(office):
    """A programme that expects the ministry, which has no focal point yet."""
    programme = office.programme("Safe Roads", "MZ")
    ministry = office.organization("Ministry of Roads", country="MZ")
    office.expect(programme, organization_id=ministry.id)
    return programme, ministry


def cell(session):
    connection = session.connection()
    return make_coverage(read_office(connection, TODAY), read_expected(connection, TODAY)).cells[0]


def test_a_new_person_in_a_new_post_is_named_and_one_undo_takes_all_of_it_back(session, office, roads):
    programme, ministry = roads
    assert cell(session).state == "missing"
    name_somebody(
        session,
        Naming(programme.id, organization=ministry.id, title="Director", new_person="Ana Exemplo", since="2026-06"),
    )
    assert (cell(session).state, cell(session).holder, cell(session).since) == ("filled", "Ana Exemplo", "2026-06")
    undo(session)
    assert cell(session).state == "missing"
    assert not session.query(Person).count()
    assert not session.query(Post).count()


def test_somebody_who_works_there_already_is_not_appointed_a_second_time(session, office, roads):
    programme, ministry = roads
    ana = office.person("Ana Exemplo")
    office.appoint(ana, ministry)
    name_somebody(session, Naming(programme.id, organization=ministry.id, person=ana.id))
    assert cell(session).holder == "Ana Exemplo"
    assert len(ana.memberships) == 1


def test_a_post_alone_is_named_and_whoever_holds_it_speaks(session, office, roads):
    programme, ministry = roads
    post = office.post(ministry)
    office.appoint("Bo Example", post)
    name_somebody(session, Naming(programme.id, post=post.id, organization=ministry.id))
    assert cell(session).holder == "Bo Example"


def test_a_second_holder_is_refused_without_a_reason_and_nothing_is_left_of_it(session, office, roads):
    _programme, ministry = roads
    post = office.post(ministry)
    office.appoint("Bo Example", post)
    session.commit()
    with pytest.raises(DirectoryError, match="admits one"):
        name_somebody(session, Naming(post=post.id, new_person="Ana Exemplo"))
    session.rollback()
    assert [person.display_name for person in session.query(Person)] == ["Bo Example"]


@pytest.mark.parametrize("naming", [Naming(), Naming(programme=1), Naming(title="Director")])
def test_nobody_or_nowhere_is_refused(session, naming):
    with pytest.raises(DirectoryError):
        name_somebody(session, naming)


@pytest.mark.parametrize("has_other_work", [False, True])
def test_what_is_foreseen_is_what_a_hand_over_carries(session, office, roads, has_other_work):
    programme, ministry = roads
    post = office.post(ministry)
    ana = office.person("Ana Exemplo")
    held = office.appoint(ana, post)
    office.focal(post, programme)
    if has_other_work:
        office.appoint(ana, office.organization("School of Roads", "academic", "MZ"))
    news = office.store_entry(MailingList(name="News"))
    office.store(ListMember(list_id=news.id, member_id=ana.id))
    office.store(
        ContactDetail(entry_id=held.id, kind="email", raw="roads@example.org", position=1, is_shared=True, audience=30)
    )
    office.store(ContactDetail(entry_id=ana.id, kind="phone", raw="21 310 779", position=1, label="work", audience=30))
    (work, *others) = read_works(session, ana.id, TODAY)
    assert (work.membership_id, work.title, len(others)) == (held.id, "Director", int(has_other_work))
    foreseen = foresee(session, held.id, TODAY)
    data = pass_on(session, Passing(held.id, TODAY.isoformat(), new_successor="Bo Example")).data
    assert foreseen.duties == ("Safe Roads",)
    assert list(foreseen.lists) == [entry["name"] for entry in data["lists"]]
    assert list(foreseen.stays) == [entry["name"] for entry in data["left"]]
    assert len(foreseen.mailboxes) == len(data["mailboxes"]) == 1
    assert len(foreseen.ending) == data["details_ended"] == int(not has_other_work)


def test_where_none_is_there_yet_an_organization_comes_with_its_kind_and_country(session, office):
    programme = office.programme("Safe Passage", "ZM")
    office.organization("Gender MZ", country="MZ", classification="Ministry of Gender")
    office.expect(programme, classification="Ministry of Gender", country="ZM")
    name_somebody(
        session,
        Naming(
            programme=programme.id,
            country="ZM",
            new_organization="Ministry of Gender, Lusaka",
            kind="ministry",
            classification="Ministry of Gender",
            title="Adviser",
            new_person="Mwansa Exemplo",
        ),
    )
    made = session.scalars(select(Organization).where(Organization.name == "Ministry of Gender, Lusaka")).one()
    assert (made.organization_kind, made.classification, made.located_in) == ("ministry", "Ministry of Gender", "ZM")
    undo(session)
    assert session.scalars(select(Organization).where(Organization.name == "Ministry of Gender, Lusaka")).all() == []
