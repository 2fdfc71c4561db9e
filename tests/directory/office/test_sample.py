"""The sample office: some 200 fictional entries, loaded as one ChangeSet, with every hard case that can appear."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from directory.database import open_engine
from directory.dossier import current
from directory.errors import DirectoryError
from directory.exporting.selection import expand_list, find_people
from directory.files import Address
from directory.focal_points.answering import read_on_call
from directory.history.recording import DirectorySession
from directory.office.sample import FOLDER, SampleError, load_sample, read_records
from directory.press.parser import parse_release
from directory.rota.week import read_week
from directory.vcard.parser import parse_vcards
from models import (
    Absence,
    AlternativeName,
    Audience,
    ChangeSet,
    ContactDetail,
    ContactSheet,
    Entry,
    Expectation,
    FocalPoint,
    MailingList,
    Membership,
    Organization,
    Participation,
    Person,
    Post,
    Programme,
    Relationship,
    Source,
    Succession,
    Theme,
    table_of,
)
from models.dates import write_begin, write_end

DAY, MONDAY = date(2026, 11, 25), date(2026, 11, 23)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DirectorySession]:
    """The sample office in a file of its own, loaded once and only read by the tests."""
    file = tmp_path_factory.mktemp("sample") / "sample.liaison"
    engine = open_engine(Address(f"sqlite:///{file}", file))
    with DirectorySession(engine) as session:
        session.info["author"] = ("tester", "Tester")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("LIAISON_NOW", f"{DAY}T12:00:00+00:00")
            load_sample(session)
        session.commit()
        yield session
    engine.dispose()


def person(sample: DirectorySession, name: str) -> Person:
    return sample.scalars(select(Person).where(Person.display_name == name)).one()


def organization(sample: DirectorySession, name: str, country: str | None = None) -> Organization:
    query = select(Organization).where(Organization.name == name)
    return sample.scalars(query.where(Organization.located_in == country) if country else query).one()


def held(sample: DirectorySession, name: str, day: date = DAY) -> list[Membership]:
    return [membership for membership in person(sample, name).memberships if membership.is_current(day)]


def post(sample: DirectorySession, title: str, at: str) -> Post:
    (found,) = [held for held in organization(sample, at).posts if held.title == title]
    return found


def holders(sample: DirectorySession, title: str, at: str, day: date = DAY) -> dict[str, str]:
    memberships = post(sample, title, at).memberships
    return {m.person.display_name: str(m.capacity) for m in memberships if m.is_current(day)}


def test_it_has_some_two_hundred_entries_of_every_kind(sample):
    kinds = Counter(str(kind) for kind in sample.scalars(select(table_of(Entry).c.kind)))
    listed = kinds.total() - kinds["membership"]
    assert 190 <= listed <= 230
    assert kinds["person"] >= 80
    assert kinds["organization"] >= 50
    assert kinds["post"] >= 35
    assert min(kinds[kind] for kind in ("programme", "list", "sheet")) >= 2


def test_it_is_one_change_set(sample):
    (made,) = sample.scalars(select(ChangeSet))
    assert made.command == "demo"


def test_it_is_refused_where_there_is_something_already(sample):
    with pytest.raises(DirectoryError, match="Name a new file"):
        load_sample(sample)


def test_every_address_is_on_example_org(sample):
    found = sample.scalars(select(ContactDetail.raw).where(ContactDetail.kind.in_(["email", "web"]))).all()
    assert len(found) > 60
    assert [raw for raw in found if not re.search(r"[@/.]example\.org(/|$)", raw)] == []


def test_the_wrong_phones_are_wrong_as_intended_and_no_other(sample):
    found = sample.scalars(select(ContactDetail).where(ContactDetail.problem.is_not(None)))
    assert sorted((d.raw, d.problem, d.suggestion) for d in found) == [
        ("+ 7 829 55 0143", "short", "+27829550143"),
        ("+230 208 1212 / 13", "several", None),
        ("+258 021 320 900", "leading zero", "+25821320900"),
        ("+258 21 320 1", "short", None),
        ("+27 12 406 25OO", "letters", "+27124062500"),
        ("+999 555 0100", "unknown code", None),
        ("0211 25 17", "short", None),
    ]


def test_national_writing_and_extensions_are_read_in_the_offices_country(sample):
    found = sample.scalars(
        select(ContactDetail).where(ContactDetail.raw.in_(["84 555 0190", "+258 21 320 910 ext. 45"]))
    )
    assert {(d.value, d.extension) for d in found} == {("+258845550190", None), ("+25821320910", "45")}


def test_two_people_behind_one_mailbox(sample):
    mailbox = sample.scalars(select(ContactDetail).where(ContactDetail.value == "referral@children.example.org"))
    details = mailbox.all()
    assert {sample.get_one(Person, d.entry_id).display_name for d in details} == {"Tânia Langa", "Sérgio Uamusse"}
    assert all(d.is_shared for d in details)


def test_the_press_duty_has_a_rota_of_the_week_it_is_made_in_and_the_next_with_one_gap(sample):
    week = read_week(sample, post(sample, "Press duty", "OSM Regional Office for Southern Africa").id, MONDAY, 14)
    assert [(turn.name.split()[0], write_begin(turn.begins), write_end(turn.ends)) for turn in week.turns] == [
        ("Lindiwe", "2026-11-23", "2026-11-25T18:00"),
        ("Mapalo", "2026-11-25T18:00", "2026-11-28T08:00"),
        ("Lindiwe", "2026-11-28T08:00", "2026-11-30T08:00"),
        ("Mapalo", "2026-11-30T08:00", "2026-12-03T08:00"),
        ("Lindiwe", "2026-12-03T18:00", "2026-12-06"),
    ]
    assert [(write_begin(begins), write_end(ends)) for begins, ends in week.gaps] == [
        ("2026-12-03T08:00", "2026-12-03T18:00")
    ]
    for hour, name in ((15, "Lindiwe Sakala"), (16, "Mapalo Nyirenda")):  # 18:00 in Johannesburg
        at = datetime(2026, 11, 25, hour, tzinfo=UTC)
        (asked,) = read_on_call(sample, at, "ZM", "Media", None, Audience.PUBLIC)
        assert asked.name == name
        assert asked.ways[0].value == "+27123422720"  # that of the desk, whoever is on duty


def test_three_posts_at_once_one_of_them_main(sample):
    posts = held(sample, "Beatriz Manhiça")
    assert len({m.post_id for m in posts if m.post_id}) == 3
    assert [m.is_main for m in posts].count(True) == 1


def test_a_vacant_post_with_an_acting_holder_from_another_post(sample):
    assert holders(sample, "Information Assistant", "OSM Port Louis") == {"Anjali Ramdhun": "acting"}
    assert {m.post.title: m.is_main for m in held(sample, "Anjali Ramdhun") if m.post} == {
        "Project Officer": True,
        "Information Assistant": False,
    }


def test_a_post_that_nobody_holds(sample):
    assert holders(sample, "Head of Logistics", "OSM Regional Office for Southern Africa") == {}
    (inspection,) = organization(sample, "Ministry of Labour", "MW").posts
    assert [m.is_current(DAY) for m in inspection.memberships] == [False]


def test_two_ministries_merged_on_a_date_each_with_its_own_past(sample):
    merged = organization(sample, "Ministry of Gender, Children and Social Action")
    found = sample.scalars(select(Succession).where(Succession.successor_id == merged.id)).all()
    assert {(s.predecessor.name, str(s.kind), s.happened_on) for s in found} == {
        ("Ministry for Women's Affairs", "merged", "2015-01-01"),
        ("Ministry of Social Action", "merged", "2015-01-01"),
    }
    assert all(s.predecessor.dissolution_date == "2014-12-31" for s in found)
    assert [m.organization.name for m in held(sample, "Ernesto Guambe", date(2013, 5, 1))] == [
        "Ministry for Women's Affairs"
    ]


def test_a_regional_office_located_in_one_country_covering_fifteen(sample):
    regional = organization(sample, "OSM Regional Office for Southern Africa")
    assert (regional.located_in, len(regional.covers)) == ("ZA", 15)


def test_three_country_offices_are_children_of_the_agency(sample):
    offices = sample.scalars(select(Organization).where(Organization.organization_kind == "own office")).all()
    assert {o.located_in for o in offices if not o.covers} == {"MZ", "MU", "ZA"}
    assert {o.parent.name for o in offices if o.parent} == {"Organization for Safe Mobility"}


def test_missions_are_in_one_country_represent_another_and_are_accredited(sample):
    commission = organization(sample, "Northern High Commission")
    assert (commission.located_in, commission.represents) == ("MU", "GB")
    assert {a.to_country for a in commission.accreditations} == {"MU", "KM"}
    mission = organization(sample, "Permanent Mission to the League of Coastal States")
    (accredited,) = mission.accreditations
    assert accredited.to_organization is not None
    assert len({mission.located_in, mission.represents, accredited.to_organization.located_in}) == 3


def test_focal_points_of_every_kind(sample):
    points = sample.scalars(select(FocalPoint)).all()
    assert any(p.membership is not None and p.membership.post_id is None for p in points)  # no named post
    assert any(p.towards_organization_id for p in points)
    media = {(p.towards_country, p.language) for p in points if p.theme and p.theme.name == "Media"}
    assert media == {("MZ", "pt"), ("MU", "fr"), ("ZA", "en"), ("ZM", "en")}
    assert {str(p.focal_rank) for p in points} == {"primary", "alternate"}
    years = {p.verified_on.year if p.verified_on else None for p in points}
    assert years == {2023, 2024, 2025, 2026, None}


def test_a_duty_that_outlives_its_holder_and_a_mailbox_that_passes_on(sample):
    (media,) = [
        p
        for p in sample.scalars(select(FocalPoint).join(Theme).where(Theme.name == "Media"))
        if p.towards_country == "MZ"
    ]
    assert media.post is not None
    assert media.is_current(date(2018, 1, 1))
    assert list(holders(sample, media.post.title, "OSM Maputo", date(2018, 1, 1))) == ["Carlos Mondlate"]
    assert list(holders(sample, media.post.title, "OSM Maputo")) == ["Amélia Chissico"]
    assert "press.maputo@osm.example.org" in {d.value for d in media.post.details}


def test_a_minister_reached_through_an_assistant(sample):
    (assistant,) = sample.scalars(select(Relationship).where(Relationship.kind == "assistant of"))
    minister = sample.get_one(Person, assistant.object_id)
    assert minister.do_not_email
    assert minister.details == []
    (work,) = held(sample, sample.get_one(Person, assistant.subject_id).display_name)
    assert {d.kind for d in work.details} == {"phone", "email"}


def test_addresses_given_up_on_a_date(sample):
    (work,) = held(sample, "Elias Phiri")
    assert [(d.valid_until, d.is_current(DAY)) for d in work.details if d.kind == "phone"] == [("2025-06-30", False)]
    moved = organization(sample, "OSM Maputo").addresses
    assert [(a.street, a.is_current(DAY)) for a in moved] == [("Rua do Exemplo 12", True), ("Avenida Antiga 3", False)]


def test_names_of_many_kinds(sample):
    mononym = person(sample, "Widodo")
    assert (mononym.given_name, mononym.family_name) == (None, None)
    chinese, vietnamese = person(sample, "Chen Meiling"), person(sample, "Nguyễn Thị Ánh")
    assert {str(chinese.name_order), str(vietnamese.name_order)} == {"family-first"}
    scripts = {(n.language, n.script) for n in sample.scalars(select(AlternativeName)) if n.script}
    assert scripts >= {("ar", "Arab"), ("ru", "Cyrl"), ("uk", "Cyrl"), ("el", "Grek"), ("am", "Ethi"), ("zh", "Hans")}
    titled = person(sample, "Dr. Muhammad Hassan al-Amin")
    assert titled.honorific_prefix == "Dr."
    assert [n.value.startswith("الدكتور") for n in titled.names] == [True]
    (former,) = person(sample, "Graça Cossa").names
    assert (str(former.kind), former.value, former.valid_until) == ("former", "Graça Bila", "2020")


def test_a_freelance_journalist_for_three_outlets(sample):
    works = held(sample, "Sofia Mendes")
    assert len(works) == 3
    assert {str(m.capacity) for m in works} == {"freelance"}
    assert {str(m.organization.organization_kind) for m in works} == {"media"}
    assert [spoken.language for spoken in person(sample, "Sofia Mendes").languages] == ["pt", "en", "fr"]


def test_media_have_beats_a_medium_and_a_deadline(sample):
    outlets = sample.scalars(select(Organization).where(Organization.organization_kind == "media")).all()
    assert len(outlets) >= 4
    assert all(outlet.medium and outlet.deadline for outlet in outlets)


def test_a_hotline_with_hours_three_languages_and_a_duty_rota(sample):
    hotline = post(sample, "Duty Officer, referral hotline", "OSM Regional Office for Southern Africa")
    assert [d.hours for d in hotline.details] == ["Mo-Su 06:00-22:00"]
    languages = sample.scalars(select(FocalPoint.language).where(FocalPoint.post_id == hotline.id))
    assert set(languages) == {"pt", "en", "fr"}
    rota = [d.hours for m in hotline.memberships if m.is_current(DAY) for d in m.details if d.hours]
    assert sorted(rota) == ["Mo-We 06:00-22:00", "Su 06:00-22:00", "Th-Sa 06:00-22:00"]


def test_restricted_people_one_of_them_on_a_public_list(sample):
    restricted = sample.scalars(select(Person).where(Person.audience == Audience.RESTRICTED)).all()
    assert len(restricted) >= 4
    public = sample.scalars(select(MailingList).where(MailingList.audience == Audience.PUBLIC)).all()
    listed = {entry_id for found in public for entry_id in expand_list(sample, found)}
    assert listed & {p.id for p in restricted}


def test_a_restricted_organization_does_not_hide_a_persons_other_work(sample):
    shelter = organization(sample, "Casa Segura")
    assert shelter.audience == Audience.RESTRICTED
    works = {m.organization.name: m.organization.audience for m in held(sample, "Tânia Langa")}
    assert works == {"Casa Segura": Audience.RESTRICTED, "Children First Mozambique": Audience.PUBLIC}


def test_a_holder_on_leave_has_a_stand_in(sample):
    (leave,) = sample.scalars(select(Absence))
    assert leave.is_current(DAY)
    assert leave.stand_in is not None
    assert leave.stand_in.display_name == "Sangeeta Purmessur"


def test_a_training_is_paid_by_another_than_its_programme_or_inherits_its_funders(sample):
    funders: dict[str, set[str]] = {}
    for participation in sample.scalars(select(Participation).where(Participation.role == "funding")):
        payer = sample.get_one(Organization, participation.participant_id).name
        funders.setdefault(participation.programme.acronym or participation.programme.name, set()).add(payer)
    assert funders == {
        "SASPP": {"Norwegian Fund for Safe Mobility", "Bureau for Refugees and Safe Movement"},
        "Training of police and social workers in Mauritius": {"Northern High Commission"},
    }
    trainings = sample.scalars(select(Programme).where(Programme.name.like("Training%"))).all()
    assert {t.parent.acronym for t in trainings if t.parent} == {"SASPP"}


def test_trainees_participate_as_people(sample):
    trainees = sample.scalars(select(Participation).where(Participation.role == "participant")).all()
    assert len(trainees) == 12
    assert all(isinstance(t.participant, Person) for t in trainees)


def test_police_divisions_have_provinces(sample):
    areas = {
        child.area
        for child in sample.scalars(select(Organization).where(Organization.parent_id.is_not(None)))
        if child.parent and str(child.parent.organization_kind) == "law enforcement"
    }
    assert areas >= {"Gaza", "Sofala", "Pamplemousses", "Rodrigues"}
    assert None not in areas


def test_names_with_commas_and_apostrophes(sample):
    ministries = sample.scalars(select(Organization.name).where(Organization.organization_kind == "ministry")).all()
    assert any("," in name and "'" in name for name in ministries)


def test_an_organization_with_acronyms_in_three_languages(sample):
    names = organization(sample, "Organization for Safe Mobility").names
    assert {n.language for n in names if str(n.kind) == "acronym"} == {"en", "fr", "pt"}


def test_the_same_ministry_in_five_countries(sample):
    found = sample.scalars(select(Organization).where(Organization.classification == "Ministry of Labour")).all()
    assert {o.located_in for o in found} == {"MZ", "MU", "ZA", "ZM", "MW"}
    assert {o.name for o in found} == {"Ministry of Labour"}


def test_the_grid_has_filled_vacant_and_missing_cells(sample):
    subjects = {
        (e.classification, str(e.organization_kind) if e.organization_kind else None, e.organization_id is not None)
        for e in sample.scalars(select(Expectation))
    }
    assert subjects == {
        ("Ministry of Labour", None, False),
        ("Ministry of Gender", None, False),
        (None, "law enforcement", False),
        (None, None, True),
    }


def test_one_person_under_two_foreign_uids(sample):
    assert len(person(sample, "Naledi Moyo").uids) == 2


def test_a_post_held_until_2024_and_by_the_successor_from_2024(sample):
    title, at = "Regional Director", "OSM Regional Office for Southern Africa"
    assert set(holders(sample, title, at, date(2024, 6, 1))) == {"Ruth Osei", "Lerato Dube"}
    assert set(holders(sample, title, at)) == {"Lerato Dube"}
    assert set(holders(sample, title, at, date(2023, 12, 31))) == {"Ruth Osei"}


def test_who_may_not_be_written_to(sample):
    (bounced,) = sample.scalars(select(ContactDetail).where(ContactDetail.bounced_on.is_not(None)))
    assert bounced.value == "nzulu@home-za.example.org"
    assert person(sample, "Ruth Osei").died_on == "2025"


def test_details_are_verified_at_different_ages_and_sources_named(sample):
    verified = set(sample.scalars(select(ContactDetail.verified_on)))
    assert {day.year for day in verified if day} >= {2023, 2025, 2026}
    assert None in verified
    assert sample.scalar(select(func.count()).select_from(Source)) == 1


def test_lists_nest_follow_posts_and_rules_and_leave_out(sample):
    lists = {found.name: found for found in sample.scalars(select(MailingList))}
    names = {name: {sample.get_one(Entry, i) for i in expand_list(sample, found)} for name, found in lists.items()}
    people = {key: {p.display_name for p in entries if isinstance(p, Person)} for key, entries in names.items()}
    assert "Amélia Chissico" in people["Press contacts"]  # as the holder of the press officer's post
    assert people["Police in training"] == {"Jean-Marc Lutchman", "Olivier Perrine", "Wendy Armoogum"}
    assert people["Everybody in the programme"] >= people["Steering committee"]
    assert "Sofia Mendes" in people["Press contacts"] - people["Everybody in the programme"]


def test_contact_sheets_hold_people_and_posts(sample):
    sheets = sample.scalars(select(ContactSheet)).all()
    assert {str(member.member.kind) for sheet in sheets for member in sheet.members} == {"person", "post"}


def test_everybody_is_found_by_one_word_of_a_name(sample):
    """The search index followed the one ChangeSet."""
    assert find_people(sample, "chissico") == [person(sample, "Amélia Chissico").id]
    assert find_people(sample, "соколов") == [person(sample, "Ivan Sokolov").id]


def test_current_rows_are_the_same_in_sql_and_in_python(sample):
    table = table_of(Membership)
    in_sql = set(sample.scalars(select(table.c.id).where(current(table, DAY))))
    assert in_sql == {m.id for m in sample.scalars(select(Membership)) if m.is_current(DAY)}


def test_the_release_has_three_contacts_and_one_wrong_phone():
    parsed = parse_release((FOLDER / "press-release.txt").read_bytes(), "press-release.txt")
    found = [(e.display_name, e.works[0].city, [d.raw for d in e.details if d.kind == "phone"]) for e in parsed.records]
    assert found == [
        ("Amélia Chissico", "Maputo", ["+258 21 555 711"]),
        ("Yannick Bégué", "Port Louis", ["+230 210-1007"]),
        ("Precious Mokoena", "Pretoria", ["+ 7 829 55 0144"]),
    ]


def test_the_cards_are_of_three_versions_and_one_is_broken():
    data = (FOLDER / "contacts.vcf").read_bytes()
    assert {data.count(b"VERSION:" + version) > 0 for version in (b"2.1", b"3.0", b"4.0")} == {True}
    assert b"QUOTED-PRINTABLE" in data
    assert b"X-ABLabel" in data
    assert b"\r\n " in data  # folded
    parsed = parse_vcards(data, "contacts.vcf")
    names = [getattr(record, "display_name", None) for record in parsed.records]
    assert names == [
        "Ilda Mabunda",
        "Joël Bérenger",
        "Lindiwe Sithole",
        "Haja Rakoto",
        None,
        "Fatima Khan",
        "Naledi Moyo",
        "A. Informant",
        "Taxi Cooperative of Xai-Xai",
    ]
    photo = getattr(parsed.records[3], "photo", None)
    assert photo is not None
    assert photo.startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    ("records", "sentence"),
    [
        ([{"record": "person"}], "display_name is missing"),
        ([{"record": "robot", "key": "r2"}], "no kind of record is called 'robot'"),
        ([{"record": "person", "display_name": "A", "shoe_size": 38}], "'shoe_size' is no field of it"),
        ([{"record": "person", "display_name": "A", "died_on": "2025-02-29"}], "day (is out of|29 must be in) range"),
        ([{"record": "person", "display_name": 7}], "a str is expected"),
        ([{"record": "person", "display_name": "A", "audience": "everyone"}], "does not go there"),
        ([{"record": "post", "title": "B", "organization": "nowhere"}], "does not go there"),
        ([{"record": "person", "key": "a", "display_name": "A"}] * 2, "has the same key"),
        (
            [
                {"record": "person", "key": "a", "display_name": "A"},
                {"record": "post", "title": "B", "organization": "a"},
            ],
            "a is a person",
        ),
        ([{"record": "person", "display_name": "A", "id": 7}], "'id' is no field of it"),
        ([{"record": "person", "display_name": "A", "memberships": ["x"]}], "should be an object"),
    ],
)
def test_a_mistake_in_the_files_is_named(session, tmp_path: Path, records, sentence):
    (tmp_path / "office.json").write_text(json.dumps(records), "utf-8")
    with pytest.raises(SampleError, match=sentence):
        load_sample(session, tmp_path)


def test_a_field_that_stands_twice_is_refused(tmp_path: Path):
    (tmp_path / "office.json").write_text('[{"record": "person", "display_name": "A", "display_name": "B"}]', "utf-8")
    with pytest.raises(SampleError, match="twice"):
        list(read_records(tmp_path))
