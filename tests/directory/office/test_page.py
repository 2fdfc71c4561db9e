"""The page's read model: everything of an entry, with a number of queries that its size does not change."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event, select

from directory import clock
from directory.errors import DirectoryError
from directory.history.recording import change_set
from directory.office.adding import appoint_person, store_detail, store_entry, tag_entry
from directory.office.page import read_page
from models import (
    Absence,
    AlternativeName,
    Audience,
    ContactDetail,
    ContactSheet,
    Entry,
    FocalPoint,
    ListMember,
    MailingList,
    Membership,
    Note,
    Organization,
    OrganizationKind,
    Participation,
    Person,
    PersonLanguage,
    Photo,
    Post,
    PostalAddress,
    Programme,
    Relationship,
    SheetMember,
    Succession,
    Tag,
    Theme,
)

TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


class Office:
    """A small office to read pages of."""

    def __init__(self, session):
        self.session = session
        with change_set(session, "add organization", {"name": "the office"}):
            self._fill()

    def person(self, name, **columns):
        return store_entry(self.session, Person(display_name=name, **columns), Audience.INTERNAL)

    def organization(self, name, **columns):
        return store_entry(self.session, Organization(name=name, **columns), Audience.PUBLIC)

    def post(self, title, organization, **columns):
        return store_entry(self.session, Post(title=title, organization_id=organization.id, **columns), Audience.PUBLIC)

    def appoint(self, person, post=None, organization=None, **columns):
        membership = Membership(units=[], **columns)
        return appoint_person(
            self.session, person, membership, post=post, organization=organization, audience=Audience.PUBLIC
        )

    def detail(self, owner, kind, raw, **columns):
        columns = {"audience": int(Audience.PUBLIC)} | columns
        return store_detail(self.session, ContactDetail(kind=kind, raw=raw, **columns), owner, "ZA")

    def _fill(self):
        self.agency = self.organization("The Agency", located_in="ZA")
        self.ministry = self.organization(
            "Ministry of Children",
            organization_kind=OrganizationKind.MINISTRY,
            located_in="ZA",
            parent_id=self.agency.id,
            time_zone="Africa/Johannesburg",
        )
        self.director = self.post("Director", self.ministry, rank=1)
        self.deputy = self.post("Deputy director", self.ministry, rank=2)
        self.ana = self.person("Ana Sitoe")
        self.bo = self.person("Bo Exemplo")
        self.chi = self.person("Chi Exemplo")
        self.held = self.appoint(self.ana, self.director, valid_from="2024-03", is_main=True)
        self.appoint(self.ana, organization=self.agency, title="Adviser", valid_from="2020", valid_until="2024-02")
        self.appoint(self.bo, self.director, valid_from="2019", valid_until="2024-02")
        self.appoint(self.bo, self.deputy, valid_until="2026-06-30")
        self.appoint(self.chi, organization=self.ministry, title="Clerk")
        self.detail(self.ana, "phone", "+ 7 795 01 7854", audience=int(Audience.INTERNAL))
        self.detail(self.held, "phone", "012 301 3885", label="work", verified_on=date(2026, 5, 12))
        self.detail(self.ministry, "email", "office@example.org", is_shared=True, hours="Mo-Fr 08:00-16:00")
        self.detail(self.ana, "email", "old@example.org", valid_until="2020")
        self.session.add_all(
            [
                AlternativeName(entry_id=self.ana.id, kind="native", value="آنا", script="Arab"),
                PersonLanguage(person_id=self.ana.id, position=0, language="pt"),
                PersonLanguage(person_id=self.ana.id, position=1, language="en"),
                Note(entry_id=self.ana.id, text="Prefers mornings", audience=30, written_at=clock.now()),
                PostalAddress(entry_id=self.ana.id, street="1 Long Street", locality="Pretoria", audience=10),
                Photo(entry_id=self.ana.id, data=b"bytes", media_type="image/png", audience=30),
                Absence(person_id=self.ana.id, stand_in_id=self.bo.id, valid_from="2026-12-01"),
                Relationship(subject_id=self.ana.id, object_id=self.bo.id, kind="reports to"),
            ]
        )
        tag_entry(self.session, self.ana, "trainer")
        self._add_programmes()
        self.session.flush()

    def _add_programmes(self):
        self.protection = store_entry(self.session, Programme(name="Protection"), Audience.PUBLIC)
        self.training = store_entry(
            self.session, Programme(name="Training", parent_id=self.protection.id), Audience.PUBLIC
        )
        self.funder = self.organization("Embassy of Nowhere")
        self.media = Theme(name="Media")
        self.session.add(self.media)
        self.session.flush()
        self.list = store_entry(self.session, MailingList(name="Press"), Audience.INTERNAL)
        self.sheet = store_entry(self.session, ContactSheet(name="Mission"), Audience.INTERNAL)
        self.session.add_all(
            [
                Participation(participant_id=self.funder.id, programme_id=self.protection.id, role="funding"),
                Participation(participant_id=self.ministry.id, programme_id=self.training.id, role="counterpart"),
                FocalPoint(post_id=self.director.id, programme_id=self.protection.id, towards_country="ZA"),
                FocalPoint(
                    membership_id=self.ana.memberships[1].id,
                    theme_id=self.media.id,
                    valid_until="2024-02",
                ),
                FocalPoint(
                    post_id=self.deputy.id,
                    programme_id=self.protection.id,
                    towards_country="ZA",
                    focal_rank="alternate",
                ),
                ListMember(list_id=self.list.id, member_id=self.ana.id),
                ListMember(list_id=self.list.id, member_id=self.chi.id, is_excluded=True),
                SheetMember(sheet_id=self.sheet.id, member_id=self.director.id, position=1),
                Succession(
                    predecessor_id=self.agency.id, successor_id=self.ministry.id, kind="renamed", happened_on="2019"
                ),
            ]
        )


@pytest.fixture
def office(session):
    return Office(session)


def test_a_persons_page_has_her_names_languages_tags_notes_photo_and_addresses(session, office):
    page = read_page(session, office.ana.id)
    assert (page.kind, page.name, page.native_name, page.languages) == ("person", "Ana Sitoe", "آنا", ("pt", "en"))
    assert [tag.name for tag in page.tags] == ["trainer"]
    assert [note.text for note in page.notes] == ["Prefers mornings"]
    assert page.photo.data == b"bytes"
    assert page.addresses[0].parts["locality"] == "Pretoria"
    assert page.country == "ZA"


def test_her_works_are_sorted_into_now_and_past(session, office):
    page = read_page(session, office.ana.id)
    assert [(work.title, work.organization.name, work.period.state) for work in page.works] == [
        ("Director", "Ministry of Children", "now"),
        ("Adviser", "The Agency", "past"),
    ]
    assert page.main.period.begins == "2024-03"


def test_details_stand_nearest_first_and_say_through_what_they_reach_her(session, office):
    page = read_page(session, office.ana.id)
    assert [(detail.shown, detail.level, detail.is_own) for detail in page.details] == [
        ("+ 7 795 01 7854", "person", True),
        ("+27 12 301 3885", "membership", True),
        ("office@example.org", "organization", False),
        ("old@example.org", "person", True),
    ]
    assert page.details[-1].period.state == "past"
    assert page.details[2].owner.name == "Ministry of Children"
    assert page.details[2].time_zone == "Africa/Johannesburg"


def test_a_detail_with_a_problem_brings_its_sentence_and_its_suggestion(session, office):
    wrong = read_page(session, office.ana.id).details[0]
    assert "short" in str(wrong.problem)
    assert wrong.value is None
    assert wrong.suggestion == "+27795017854"
    assert wrong.suggestion_shown == "+27 79 501 7854"


def test_a_problem_names_countries_in_the_language_that_is_asked_for(session, office):
    wrong = read_page(session, office.ana.id, language="fr").details[0]
    assert "Afrique du Sud" in str(wrong.problem)


def test_a_detail_counts_as_strict_as_what_it_belongs_to(session, office):
    details = read_page(session, office.ana.id).details
    assert (details[1].audience, details[1].strictness) == ("public", "internal")


def test_duties_name_their_alternates_and_the_post_they_belong_to(session, office):
    (duty,) = read_page(session, office.ana.id).duties
    assert (duty.programme.name, duty.country, duty.rank, duty.through.name) == (
        "Protection",
        "ZA",
        "primary",
        "Director",
    )
    assert duty.others == ()  # the deputy's post is vacant
    with change_set(session, "appoint", {"name": "Chi Exemplo"}):
        office.appoint(office.chi, office.deputy)
    (duty,) = read_page(session, office.ana.id).duties
    assert [(rank, link.name) for rank, link in duty.others] == [("alternate", "Chi Exemplo")]


def test_another_ministrys_focal_point_for_the_same_programme_is_not_beside_her(session, office):
    with change_set(session, "add post", {"name": "Inspector"}):
        labour = office.post("Inspector", office.organization("Ministry of Labour", located_in="ZA"))
        office.appoint(office.chi, labour)
        session.add(FocalPoint(post_id=labour.id, programme_id=office.protection.id, towards_country="ZA"))
        session.flush()
    assert [duty.others for duty in read_page(session, office.ana.id).duties] == [()]


def test_she_appears_in_the_lists_she_is_on_and_the_sheets_of_her_post(session, office):
    page = read_page(session, office.ana.id)
    assert {(seen.link.kind, seen.link.name) for seen in page.appearances} == {("list", "Press"), ("sheet", "Mission")}
    assert read_page(session, office.chi.id).appearances == ()


def test_relations_are_told_from_both_ends(session, office):
    (hers,) = read_page(session, office.ana.id).relations
    (his,) = read_page(session, office.bo.id).relations
    assert (hers.is_subject, hers.other.name) == (True, "Bo Exemplo")
    assert (his.is_subject, his.other.name, his.kind) == (False, "Ana Sitoe", "reports to")


def test_an_absence_that_is_to_come_names_the_stand_in(session, office):
    (away,) = read_page(session, office.ana.id).absences
    assert (away.stand_in.name, away.period.state) == ("Bo Exemplo", "future")


def test_an_organizations_posts_are_in_order_and_the_vacant_one_says_since_when(session, office):
    page = read_page(session, office.ministry.id)
    assert [(post.title, [work.person.name for work in post.now]) for post in page.posts] == [
        ("Director", ["Ana Sitoe"]),
        ("Deputy director", []),
    ]
    assert page.posts[1].vacant_since == date(2026, 6, 30)
    assert [work.person.name for work in page.posts[0].holders] == ["Ana Sitoe", "Bo Exemplo"]


def test_the_people_at_an_organization_come_with_the_phone_that_reaches_them(session, office):
    works = {work.person.name: work for work in read_page(session, office.ministry.id).works}
    assert works["Ana Sitoe"].phone == "+27 12 301 3885"
    assert works["Ana Sitoe"].verified_on == date(2026, 5, 12)
    assert works["Chi Exemplo"].phone is None


def test_an_organization_knows_its_parent_its_children_and_what_it_was(session, office):
    page = read_page(session, office.ministry.id)
    assert page.parent.name == "The Agency"
    assert [child.name for child in read_page(session, office.agency.id).children] == ["Ministry of Children"]
    assert [(was.other.name, was.is_before, was.happened_on) for was in page.successions] == [
        ("The Agency", True, "2019")
    ]


def test_who_funds_the_programme_of_an_organization_is_marked_inherited(session, office):
    parts = read_page(session, office.ministry.id).parts
    assert [(part.party.name, part.programme.name, part.role, part.is_inherited) for part in parts] == [
        ("Ministry of Children", "Training", "counterpart", False),
        ("Embassy of Nowhere", "Protection", "funding", True),
    ]


def test_a_part_of_a_programme_inherits_its_funders(session, office):
    own = {part.party.name: part.is_inherited for part in read_page(session, office.protection.id).parts}
    inherited = {part.party.name: part.is_inherited for part in read_page(session, office.training.id).parts}
    assert own == {"Embassy of Nowhere": False}
    assert inherited == {"Ministry of Children": False, "Embassy of Nowhere": True}
    assert [child.name for child in read_page(session, office.protection.id).children] == ["Training"]


def test_a_post_knows_its_organization_and_everybody_who_held_it(session, office):
    page = read_page(session, office.director.id)
    assert page.organization.name == "Ministry of Children"
    assert [work.person.name for work in page.works] == ["Ana Sitoe", "Bo Exemplo"]


def test_a_list_has_members_and_exclusions_and_a_sheet_its_order(session, office):
    page = read_page(session, office.list.id)
    assert [link.name for link in page.members] == ["Ana Sitoe"]
    assert page.members[0].second == "Director · Ministry of Children"
    assert [link.name for link in page.excluded] == ["Chi Exemplo"]
    assert [link.name for link in read_page(session, office.sheet.id).members] == ["Director"]


def test_the_last_change_says_who_when_and_what(session, office):
    with change_set(session, "add note", {"name": "Chi Exemplo"}):
        session.add(Note(entry_id=office.chi.id, text="New", audience=30, written_at=clock.now()))
        session.flush()
    change = read_page(session, office.chi.id).last_change
    assert (change.author, change.is_mine, str(change.what)) == ("Tester", True, "Add a note on Chi Exemplo")


def test_the_fields_are_those_that_set_knows(session, office):
    fields = read_page(session, office.ministry.id).fields
    assert fields["kind"] == "ministry"
    assert fields["country"] == "ZA"
    assert fields["audience"] == "public"
    assert read_page(session, office.ana.id).fields["do_not_email"] == "no"


def test_a_page_may_be_read_as_of_another_day(session, office):
    page = read_page(session, office.ana.id, day=date(2022, 1, 1))
    assert page.main.title == "Adviser"
    assert page.day == date(2022, 1, 1)


def test_a_number_that_came_later_is_not_on_the_page_of_an_earlier_day_and_today_one_to_come_stands_after_the_old_one(
    session, office, monkeypatch
):
    with change_set(session, "add detail", {"name": "Ana"}):
        office.detail(office.ana, "phone", "+27 12 301 3801", valid_from="2024-01", valid_until="2024-04-30")
        office.detail(office.ana, "phone", "+27 12 301 3802", valid_from="2024-05-01", is_preferred=True)
        session.flush()

    def numbers(day: date | None) -> list[str]:
        shown = read_page(session, office.ana.id, day=day).details
        return [one.value[-4:] for one in shown if one.value in ("+27123013801", "+27123013802")]

    assert [numbers(date(2024, month, 1)) for month in (4, 5)] == [["3801"], ["3802", "3801"]]
    monkeypatch.setattr(clock, "today", lambda: date(2024, 4, 1))
    assert numbers(None) == ["3801", "3802"]


def test_what_was_made_sure_of_later_is_not_yet_so_on_an_earlier_day(session, office):
    with change_set(session, "verify", {"name": "Ana"}):
        detail = office.detail(office.ana, "email", "ana.later@example.org", verified_on=date(2024, 5, 1))
        session.flush()

    def verified(day: date) -> date | None:
        page = read_page(session, office.ana.id, day=day)
        return next(one.verified_on for one in page.details if one.reference == f"detail-{detail.id}")

    assert verified(date(2024, 4, 30)) is None
    assert verified(date(2024, 5, 1)) == date(2024, 5, 1)


def test_a_shared_mailbox_says_how_many_people_read_it(session, office):
    """Ana as her own, who holds the post that has it, but not who left; the ministry's own address is nobody's."""
    mailbox = "intake@example.org"
    with change_set(session, "add organization", {"name": "readers"}):
        hotline = office.post("Hotline", office.ministry)
        holder, left = office.person("Holder of the hotline"), office.person("Who left")
        office.appoint(holder, post=hotline)
        office.appoint(left, post=hotline, valid_until="2020")
        office.detail(hotline, "email", mailbox)
        office.detail(office.ana, "email", mailbox)
        office.detail(office.ministry, "email", mailbox, is_shared=True)
        session.flush()
    details = read_page(session, office.ministry.id).details
    assert [detail.readers for detail in details if detail.value == mailbox] == [2]
    assert {detail.readers for detail in details if detail.value != mailbox} <= {0}


def test_an_unknown_id_is_told(session, office):
    with pytest.raises(DirectoryError):
        read_page(session, 999_999)


def count_queries(session, entry_id):
    counted = []
    connection = session.connection()

    def note(*_arguments):
        counted.append(1)

    session.expire_all()
    event.listen(connection, "before_cursor_execute", note)
    read_page(session, entry_id)
    event.remove(connection, "before_cursor_execute", note)
    return len(counted)


def test_every_kind_of_page_takes_the_same_number_of_queries_however_much_is_on_it(session, office):
    pages = [office.ana, office.ministry, office.director, office.protection, office.list, office.sheet]
    before = [count_queries(session, entry.id) for entry in pages]
    with change_set(session, "add person", {"name": "many"}):
        office.director.admits_several = True
        for number in range(12):
            person = office.person(f"Person {number}")
            held = office.appoint(person, office.director if number % 2 else None, office.ministry)
            office.appoint(office.ana, organization=office.organization(f"Office {number}"), valid_until="2020")
            office.detail(held, "phone", f"012 301 38{number:02}")
            office.detail(office.ana, "email", f"ana{number}@example.org")
            tag_entry(session, office.ana, f"tag {number}")
            programme = store_entry(session, Programme(name=f"P{number}", parent_id=office.protection.id))
            session.add_all(
                [
                    Participation(participant_id=person.id, programme_id=office.protection.id, role="trainer"),
                    Participation(participant_id=office.ministry.id, programme_id=programme.id, role="host"),
                    FocalPoint(post_id=office.director.id, programme_id=programme.id),
                    ListMember(list_id=office.list.id, member_id=person.id),
                    SheetMember(sheet_id=office.sheet.id, member_id=person.id, position=number + 2),
                    Relationship(subject_id=office.ana.id, object_id=person.id, kind="colleague"),
                ]
            )
        session.flush()
    assert [count_queries(session, entry.id) for entry in pages] == before
    assert max(before) <= 36


def test_reading_a_page_changes_nothing(session, office):
    before = session.scalars(select(Entry.version).order_by(Entry.id)).all()
    for entry_id in session.scalars(select(Entry.id)).all():
        if session.get(Entry, entry_id).kind != "membership":
            read_page(session, entry_id)
    assert not session.dirty
    assert not session.new
    assert session.scalars(select(Entry.version).order_by(Entry.id)).all() == before
    assert session.scalars(select(Tag.name)).all() == ["trainer"]
