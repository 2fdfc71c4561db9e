"""The facts of an office that do not fit a card index: each stored, read back in another session, and asked about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from models import (
    Absence,
    Accreditation,
    AlternativeName,
    Audience,
    Beat,
    Capacity,
    ContactDetail,
    CoveredCountry,
    DetailKind,
    FocalPoint,
    FocalRank,
    ForeignUid,
    FormOfAddress,
    GrammaticalGender,
    ListMember,
    MailingList,
    Membership,
    NameKind,
    NameOrder,
    Organization,
    OrganizationKind,
    Participation,
    ParticipationRole,
    Person,
    PersonLanguage,
    Post,
    PostalAddress,
    Programme,
    ProgrammeCountry,
    Relationship,
    RelationshipKind,
    Succession,
    SuccessionKind,
    Theme,
    table_of,
)
from tests.models.conftest import Store
from tests.models.entries import email, mailing_list, membership, organization, person, phone, post, programme


def on(model: Any, day: date) -> ColumnElement[bool]:
    """The rows that hold on that day, as SQL: an empty boundary is open."""
    return and_(
        or_(model.valid_from_first.is_(None), model.valid_from_first <= day),
        or_(model.valid_until_last.is_(None), model.valid_until_last >= day),
    )


def only(session: Session, model: type[Any], **columns: Any) -> Any:
    """The one row of this description."""
    return session.scalars(select(model).filter_by(**columns)).one()


def holders(session: Session, title: str, day: date) -> Sequence[str]:
    """Who holds the posts of that title on a day."""
    held, post_table, who = table_of(Membership), table_of(Post), table_of(Person)
    found = (
        select(who.c.display_name)
        .join_from(who, held, held.c.person_id == who.c.id)
        .join(post_table, held.c.post_id == post_table.c.id)
        .where(post_table.c.title == title, on(held.c, day))
        .order_by(who.c.display_name)
    )
    return session.scalars(found).all()


def test_two_people_behind_one_mailbox(store: Store) -> None:
    with store.writing() as session:
        for name in ("Ana Tembo", "Rui Tembo"):
            mailbox = email("press@example.org", is_shared=True)
            session.add(person(name, details=[mailbox]))
    with store.reading() as session:
        behind = session.execute(
            select(Person.display_name, ContactDetail.is_shared)
            .join(ContactDetail, ContactDetail.entry_id == Person.id)
            .where(ContactDetail.kind == DetailKind.EMAIL, ContactDetail.value == "press@example.org")
            .order_by(Person.display_name)
        ).all()
        assert [tuple(row) for row in behind] == [("Ana Tembo", True), ("Rui Tembo", True)]


def test_three_posts_at_once_one_of_them_main(store: Store) -> None:
    with store.writing() as session:
        ministry, council = organization("Ministry of Labour"), organization("National Council")
        ana = person("Ana Tembo")
        held = [post("Secretary", council), post("Director", ministry), post("Delegate", council)]
        session.add_all(membership(ana, where, is_main=where.title == "Director") for where in held)
    with store.reading() as session:
        ana = only(session, Person, display_name="Ana Tembo")
        current = [m for m in ana.memberships if m.is_current(date(2024, 5, 1))]
        assert sorted(m.post.title for m in current) == ["Delegate", "Director", "Secretary"]
        assert [(m.post.title, m.organization.name) for m in current if m.is_main] == [
            ("Director", "Ministry of Labour")
        ]


def test_a_vacant_post_with_an_acting_holder_from_another_post(store: Store) -> None:
    with store.writing() as session:
        police = organization("National Police")
        chief, deputy = post("Commissioner", police), post("Deputy Commissioner", police)
        former, acting = person("Former Chief"), person("Acting Chief")
        session.add_all(
            [
                membership(former, chief, valid_until="2024-02-29"),
                membership(acting, deputy, is_main=True),
                membership(acting, chief, capacity=Capacity.ACTING, valid_from="2024-03-01"),
            ]
        )
    with store.reading() as session:
        day = date(2024, 6, 1)
        chief = only(session, Post, title="Commissioner")
        current = [m for m in chief.memberships if m.is_current(day)]
        assert chief.is_current(day)
        assert [m for m in current if m.capacity is Capacity.SUBSTANTIVE] == []  # vacant
        assert [(m.person.display_name, m.capacity) for m in current] == [("Acting Chief", Capacity.ACTING)]
        (own,) = [m for m in current[0].person.memberships if m.is_main]
        assert (own.post.title, own.capacity) == ("Deputy Commissioner", Capacity.SUBSTANTIVE)


def test_two_ministries_merged_on_a_date_each_still_found_and_printed_as_of_before(store: Store) -> None:
    with store.writing() as session:
        labour = organization("Ministry of Labour", dissolution_date="2024-06-30")
        gender = organization("Ministry of Gender", dissolution_date="2024-06-30")
        merged = organization("Ministry of Labour and Gender", founding_date="2024-07-01")
        ana = person("Ana Tembo")
        session.add_all(
            [
                *(
                    Succession(predecessor=old, successor=merged, kind=SuccessionKind.MERGED, happened_on="2024-07-01")
                    for old in (labour, gender)
                ),
                membership(ana, labour, title="Director", valid_until="2024-06-30"),
                membership(ana, merged, title="Director General", valid_from="2024-07-01"),
            ]
        )
    before, after = date(2024, 6, 30), date(2024, 7, 1)
    with store.reading() as session:

        def existing(day: date) -> Sequence[str]:
            born, gone = Organization.founding_date_first, Organization.dissolution_date_last
            alive = and_(or_(born.is_(None), born <= day), or_(gone.is_(None), gone >= day))
            return session.scalars(select(Organization.name).where(alive).order_by(Organization.name)).all()

        assert existing(before) == ["Ministry of Gender", "Ministry of Labour"]
        assert existing(after) == ["Ministry of Labour and Gender"]
        ana = only(session, Person, display_name="Ana Tembo")
        printed = {
            d: [f"{m.title}, {m.organization.name}" for m in ana.memberships if m.is_current(d)]
            for d in (before, after)
        }
        assert printed == {
            before: ["Director, Ministry of Labour"],
            after: ["Director General, Ministry of Labour and Gender"],
        }
        merged = only(session, Organization, name="Ministry of Labour and Gender")
        assert {s.predecessor.name for s in merged.preceded_by} == {"Ministry of Labour", "Ministry of Gender"}
        assert {(s.kind, s.happened_on_first) for s in merged.preceded_by} == {(SuccessionKind.MERGED, after)}
        assert [s.successor.name for s in merged.preceded_by[0].predecessor.succeeded_by] == [merged.name]


SOUTHERN_AFRICA = ("AO", "BW", "CD", "KM", "LS", "MG", "MU", "MW", "MZ", "NA", "SC", "SZ", "TZ", "ZM", "ZW")


def test_a_regional_office_located_in_one_country_covering_fifteen(store: Store) -> None:
    with store.writing() as session:
        office = organization("Regional Office", located_in="ZA", organization_kind=OrganizationKind.OWN_OFFICE)
        office.covers = [CoveredCountry(country=code) for code in reversed(SOUTHERN_AFRICA)]
        session.add_all([office, organization("Another Office", located_in="MZ")])
    with store.reading() as session:
        office = only(session, Organization, name="Regional Office")
        assert office.located_in == "ZA"
        assert tuple(covered.country for covered in office.covers) == SOUTHERN_AFRICA
        responsible = select(Organization.name).join(CoveredCountry).where(CoveredCountry.country == "SZ")
        assert session.scalars(responsible).all() == ["Regional Office"]


def test_a_high_commission_is_located_in_one_country_and_represents_another(store: Store) -> None:
    with store.writing() as session:
        mission = organization(
            "High Commission of Mozambique",
            organization_kind=OrganizationKind.DIPLOMATIC_MISSION,
            located_in="ZA",
            represents="MZ",
            city="Pretoria",
        )
        mission.accreditations = [Accreditation(to_country=code) for code in ("ZA", "LS")]
        session.add(mission)
    with store.reading() as session:
        mission = session.scalars(select(Organization).where(Organization.represents == "MZ")).one()
        assert (mission.located_in, mission.represents) == ("ZA", "MZ")
        assert [a.to_country for a in mission.accreditations] == ["ZA", "LS"]
        assert session.scalars(select(Organization).where(Organization.located_in == "MZ")).all() == []


def test_a_permanent_mission_to_an_organization_in_a_third_country(store: Store) -> None:
    with store.writing() as session:
        union = organization("Union of States", located_in="ET", organization_kind=OrganizationKind.OTHER)
        mission = organization(
            "Permanent Mission of Mozambique",
            organization_kind=OrganizationKind.DIPLOMATIC_MISSION,
            located_in="ET",
            represents="MZ",
        )
        mission.accreditations = [Accreditation(to_organization=union, valid_from="2019")]
        session.add(mission)
    with store.reading() as session:
        accredited = (
            select(Organization)
            .join(Accreditation, Accreditation.organization_id == Organization.id)
            .where(Accreditation.to_organization_id == only(session, Organization, name="Union of States").id)
        )
        mission = session.scalars(accredited).one()
        (accreditation,) = mission.accreditations
        assert (mission.represents, mission.located_in) == ("MZ", "ET")
        assert (accreditation.to_country, accreditation.to_organization.located_in) == (None, "ET")
        assert accreditation.is_current(date(2019, 1, 1))


def test_a_focal_point_at_an_organization_without_a_named_post(store: Store) -> None:
    with store.writing() as session:
        at_office = membership(person("Rui Tembo"), organization("Law Office"))
        duty = FocalPoint(membership=at_office, programme=programme("Safe Journeys"), focal_rank=FocalRank.ALTERNATE)
        session.add(duty)
    with store.reading() as session:
        duty = session.scalars(select(FocalPoint)).one()
        assert (duty.post, duty.membership.post, duty.membership.title) == (None, None, None)
        assert (duty.membership.person.display_name, duty.membership.organization.name) == ("Rui Tembo", "Law Office")
        assert (duty.programme.name, duty.focal_rank) == ("Safe Journeys", FocalRank.ALTERNATE)


def test_a_duty_outlives_its_holder(store: Store) -> None:
    with store.writing() as session:
        officer = post("Liaison Officer", organization("Ministry of Labour"))
        session.add_all(
            [
                FocalPoint(post=officer, theme=Theme(name="Victim referral"), valid_from="2020"),
                membership(person("Old Holder"), officer, valid_until="2024-03-31"),
                membership(person("New Holder"), officer, valid_from="2024-04-01"),
            ]
        )
    with store.reading() as session:
        duty = session.scalars(select(FocalPoint)).one()
        assert duty.theme is not None
        assert (duty.theme.name, duty.valid_until) == ("Victim referral", None)
        assert duty.post is not None
        for day, name in ((date(2024, 3, 31), "Old Holder"), (date(2024, 4, 1), "New Holder")):
            assert duty.is_current(day)
            assert [m.person.display_name for m in duty.post.memberships if m.is_current(day)] == [name]


def test_a_minister_reached_through_an_assistant(store: Store) -> None:
    with store.writing() as session:
        minister, assistant = person("The Minister"), person("The Assistant", details=[phone("021", "+25821310779")])
        session.add_all([minister, assistant])
        session.flush()
        session.add(Relationship(subject=assistant, object=minister, kind=RelationshipKind.ASSISTANT_OF))
    with store.reading() as session:
        minister = only(session, Person, display_name="The Minister")
        assert minister.details == []
        way = select(Relationship).filter_by(object_id=minister.id, kind=RelationshipKind.ASSISTANT_OF)
        through = session.scalars(way).one().subject
        assert isinstance(through, Person)
        assert (through.display_name, [d.value for d in through.details]) == ("The Assistant", ["+25821310779"])


def test_an_address_given_up_on_a_date(store: Store) -> None:
    with store.writing() as session:
        old = PostalAddress(street="1 Old Road", country_code="MZ", audience=30, valid_until="2024-03-15")
        new = PostalAddress(street="2 New Road", country_code="MZ", audience=30, valid_from="2024-03-16", position=1)
        mailbox = email("old@example.org", valid_until="2024-03", until_at_latest=True)
        session.add(organization("The Office", addresses=[new, old], details=[mailbox]))
    with store.reading() as session:
        office = only(session, Organization, name="The Office")
        streets = {d: [a.street for a in office.addresses if a.is_current(date(2024, 3, d))] for d in (15, 16)}
        assert streets == {15: ["1 Old Road"], 16: ["2 New Road"]}
        found = select(PostalAddress.street).where(on(PostalAddress, date(2024, 3, 16)))
        assert session.scalars(found).all() == ["2 New Road"]
        (mailbox,) = office.details
        assert (mailbox.valid_until, mailbox.until_at_latest) == ("2024-03", True)
        assert (mailbox.is_current(date(2024, 3, 31)), mailbox.is_current(date(2024, 4, 1))) == (True, False)


def test_a_mononym(store: Store) -> None:
    with store.writing() as session:
        session.add(person("Suharti"))
    with store.reading() as session:
        suharti = only(session, Person, display_name="Suharti")
        assert (suharti.given_name, suharti.family_name, suharti.sort_name) == (None, None, None)


def test_a_family_name_first_name(store: Store) -> None:
    with store.writing() as session:
        session.add(
            person(
                "Nguyễn Thị Hoa",
                family_name="Nguyễn",
                additional_name="Thị",
                given_name="Hoa",
                name_order="family-first",
            )
        )
    with store.reading() as session:
        hoa = session.scalars(select(Person).where(Person.family_name == "Nguyễn")).one()
        assert hoa.name_order is NameOrder.FAMILY_FIRST
        spoken = (hoa.family_name, hoa.additional_name, hoa.given_name)
        assert " ".join(filter(None, spoken)) == hoa.display_name == "Nguyễn Thị Hoa"


def test_a_title_laden_name_with_its_arabic_form(store: Store) -> None:
    with store.writing() as session:
        judge = person(
            "Layla Haddad",
            honorific_prefix="H.E. Judge Dr.",
            honorific_suffix="SC, PhD",
            grammatical_gender=GrammaticalGender.FEMININE,
            forms_of_address=[
                FormOfAddress(language="en", form="H.E. Ms.", salutation="Excellency"),
                FormOfAddress(language="fr", form="S.E. Mme", salutation="Excellence"),
            ],
            names=[AlternativeName(kind=NameKind.NATIVE, value="ليلى حدّاد", language="ar", script="Arab")],
        )
        session.add(judge)
    with store.reading() as session:
        native = session.scalars(select(AlternativeName).filter_by(script="Arab")).one()
        assert (native.value, native.language, native.kind) == ("ليلى حدّاد", "ar", NameKind.NATIVE)
        judge = session.get_one(Person, native.entry_id)
        assert (judge.honorific_prefix, judge.honorific_suffix) == ("H.E. Judge Dr.", "SC, PhD")
        assert {f.language: (f.form, f.salutation) for f in judge.forms_of_address} == {
            "en": ("H.E. Ms.", "Excellency"),
            "fr": ("S.E. Mme", "Excellence"),
        }
        assert judge.grammatical_gender is GrammaticalGender.FEMININE


def test_a_former_name(store: Store) -> None:
    with store.writing() as session:
        before = AlternativeName(kind=NameKind.FORMER, value="Maria Ferreira", valid_until="2021")
        session.add(person("Maria Costa", names=[before]))
    with store.reading() as session:
        known_as = select(Person).join(AlternativeName).where(AlternativeName.value == "Maria Ferreira")
        maria = session.scalars(known_as).one()
        assert (maria.display_name, maria.names[0].kind) == ("Maria Costa", NameKind.FORMER)
        assert (maria.names[0].is_current(date(2021, 12, 31)), maria.names[0].is_current(date(2022, 1, 1))) == (
            True,
            False,
        )


def test_a_freelance_journalist_for_three_outlets_with_beats_and_languages(store: Store) -> None:
    outlets = {"Morning Radio": "radio", "Evening Paper": "newspaper", "Coast Agency": "agency"}
    with store.writing() as session:
        reporter = person("Zola Reporter")
        session.add_all(
            membership(
                reporter,
                organization(name, organization_kind=OrganizationKind.MEDIA, medium=medium, deadline="Mo-Fr 16:00"),
                capacity=Capacity.FREELANCE,
            )
            for name, medium in outlets.items()
        )
        session.flush()
        session.add_all(Beat(entry_id=reporter.id, subject=subject) for subject in ("migration", "courts"))
        reporter.languages = [
            PersonLanguage(language=code, position=place) for place, code in enumerate(("pt", "en", "fr"))
        ]
    with store.reading() as session:
        on_migration = select(Person).join(Beat, Beat.entry_id == Person.id).where(Beat.subject == "migration")
        reporter = session.scalars(on_migration).one()
        assert {m.organization.name: m.organization.medium for m in reporter.memberships} == outlets
        assert {(m.capacity, m.is_main) for m in reporter.memberships} == {(Capacity.FREELANCE, False)}
        assert [spoken.language for spoken in reporter.languages] == ["pt", "en", "fr"]  # preferred first
        assert set(session.scalars(select(Beat.subject).filter_by(entry_id=reporter.id))) == {"migration", "courts"}


def test_a_hotline_with_hours_and_three_languages(store: Store) -> None:
    """A post that several people take turns at; for each language it answers in it is the focal point."""
    with store.writing() as session:
        office = organization("Regional Office", time_zone="Africa/Johannesburg")
        line = phone("0800 098 099", "+27800098099", hours="Mo-Fr 07:00-19:00; Sa 08:00-12:00", label="hotline")
        hotline = post("Hotline", office, admits_several=True, duty_country="ZA", details=[line])
        theme = Theme(name="Hotline")
        session.add_all(FocalPoint(post=hotline, theme=theme, language=code) for code in ("en", "pt", "sw"))
    with store.reading() as session:
        in_swahili = select(Post).join(FocalPoint, FocalPoint.post_id == Post.id).where(FocalPoint.language == "sw")
        hotline = session.scalars(in_swahili).one()
        (line,) = hotline.details
        assert (line.value, line.hours) == ("+27800098099", "Mo-Fr 07:00-19:00; Sa 08:00-12:00")
        assert hotline.organization.time_zone == "Africa/Johannesburg"
        languages = session.scalars(select(FocalPoint.language).filter_by(post_id=hotline.id).order_by("language"))
        assert languages.all() == ["en", "pt", "sw"]


def test_the_mailbox_of_a_post_passes_to_the_next_holder(store: Store) -> None:
    with store.writing() as session:
        director = post("Director", organization("Ministry of Labour"), details=[email("director@example.org")])
        session.add_all(
            [
                membership(person("Old Holder"), director, valid_until="2024-03-31"),
                membership(person("New Holder"), director, valid_from="2024-04-01"),
            ]
        )
    with store.reading() as session:
        mailbox = session.scalars(select(ContactDetail).filter_by(value="director@example.org")).one()
        where = session.get_one(Post, mailbox.entry_id)
        behind = {day: holders(session, where.title, day) for day in (date(2024, 3, 31), date(2024, 4, 1))}
        assert behind == {date(2024, 3, 31): ["Old Holder"], date(2024, 4, 1): ["New Holder"]}
        assert mailbox.valid_until is None  # it never ended


def test_a_restricted_person_in_a_public_list(store: Store) -> None:
    with store.writing() as session:
        press = mailing_list("Press", audience=Audience.PUBLIC)
        for name, audience in (("Open Ana", Audience.PUBLIC), ("Hidden Rui", Audience.RESTRICTED)):
            press.members.append(ListMember(member=person(name, audience=audience)))
        session.add(press)
    with store.reading() as session:
        press = only(session, MailingList, name="Press")
        assert press.audience == Audience.PUBLIC
        assert {m.member.display_name for m in press.members if isinstance(m.member, Person)} == {
            "Open Ana",
            "Hidden Rui",
        }
        allowed = (
            select(Person.display_name)
            .join(ListMember, ListMember.member_id == Person.id)
            .where(ListMember.list_id == press.id, Person.audience <= Audience.PUBLIC)
        )
        assert session.scalars(allowed).all() == ["Open Ana"]


def test_a_holder_on_leave_with_a_stand_in(store: Store) -> None:
    with store.writing() as session:
        ana, rui = person("Ana Tembo"), person("Rui Tembo")
        session.add(Absence(person=ana, stand_in=rui, valid_from="2024-07-01", valid_until="2024-07-21"))
        session.add(membership(ana, post("Director", organization("Ministry of Labour"))))
    with store.reading() as session:
        assert holders(session, "Director", date(2024, 7, 10)) == ["Ana Tembo"]  # on leave, still the holder

        def stand_ins(day: date) -> list[str]:
            away = only(session, Person, display_name="Ana Tembo").absences
            return [a.stand_in.display_name for a in away if a.is_current(day) and a.stand_in]

        assert stand_ins(date(2024, 6, 30)) == []
        assert stand_ins(date(2024, 7, 1)) == stand_ins(date(2024, 7, 21)) == ["Rui Tembo"]
        assert stand_ins(date(2024, 7, 22)) == []


def test_a_training_whose_funder_differs_from_its_programmes(store: Store) -> None:
    with store.writing() as session:
        whole = programme("Safe Journeys", acronym="SJ")
        training = programme("Training in Maputo", parent=whole, countries=[ProgrammeCountry(country="MZ")])
        for part, funder in ((whole, "Northern Fund"), (training, "Southern Fund")):
            giver = organization(funder, organization_kind=OrganizationKind.FUNDER)
            session.add(Participation(participant=giver, programme=part, role=ParticipationRole.FUNDING))
    with store.reading() as session:
        training = only(session, Programme, name="Training in Maputo")

        def funders(part: Programme) -> list[str]:
            given = [p.participant for p in part.participations if p.role is ParticipationRole.FUNDING]
            return [giver.name for giver in given if isinstance(giver, Organization)]

        assert [country.country for country in training.countries] == ["MZ"]
        assert funders(training) == ["Southern Fund"]
        assert training.parent is not None
        assert funders(training.parent) == ["Northern Fund"]


def test_a_trainee_is_a_participation_of_a_person(store: Store) -> None:
    with store.writing() as session:
        training = programme("Training in Maputo")
        took_part = {
            "role": ParticipationRole.PARTICIPANT,
            "country": "MZ",
            "valid_from": "2024-05",
            "valid_until": "2024-05",
        }
        session.add(Participation(participant=person("Chipo Trainee"), programme=training, **took_part))
        session.add(Participation(participant=person("Tendai Trainer"), programme=training, role="trainer"))
    with store.reading() as session:
        trained = select(Participation).filter_by(role=ParticipationRole.PARTICIPANT)
        trainee = session.scalars(trained).one()
        assert isinstance(trainee.participant, Person)
        assert (trainee.participant.display_name, trainee.programme.name) == ("Chipo Trainee", "Training in Maputo")
        assert (trainee.valid_from_first, trainee.valid_until_last) == (date(2024, 5, 1), date(2024, 5, 31))


def test_a_police_division_in_a_province(store: Store) -> None:
    with store.writing() as session:
        police = organization("National Police", located_in="MZ", organization_kind=OrganizationKind.LAW_ENFORCEMENT)
        division = organization("Border Division", parent=police, area="Tete Province", located_in="MZ")
        session.add(division)
    with store.reading() as session:
        division = session.scalars(select(Organization).where(Organization.area == "Tete Province")).one()
        assert division.parent is not None
        assert (division.name, division.parent.name, division.parent.area) == (
            "Border Division",
            "National Police",
            None,
        )


def test_an_organization_with_acronyms_in_three_languages(store: Store) -> None:
    acronyms = {"en": "OSM", "fr": "BMS", "pt": "GMS"}
    with store.writing() as session:
        names = [AlternativeName(kind=NameKind.ACRONYM, value=v, language=code) for code, v in acronyms.items()]
        names.append(AlternativeName(kind=NameKind.TRANSLATION, value="Bureau pour une migration sûre", language="fr"))
        session.add(organization("Office for Safe Migration", names=names))
    with store.reading() as session:
        by_acronym = select(Organization).join(AlternativeName).where(AlternativeName.value == "BMS")
        office = session.scalars(by_acronym).one()
        assert {n.language: n.value for n in office.names if n.kind is NameKind.ACRONYM} == acronyms
        assert [n.value for n in office.names if n.kind is NameKind.TRANSLATION] == ["Bureau pour une migration sûre"]


def test_the_same_ministry_in_five_countries(store: Store) -> None:
    names = {
        "MG": "Ministère du Travail",
        "MU": "Ministry of Labour",
        "MZ": "Ministério do Trabalho",
        "ZA": "Department of Labour",
        "ZM": "Ministry of Labour",
    }
    with store.writing() as session:
        session.add_all(
            organization(name, located_in=code, classification="Ministry of Labour", organization_kind="ministry")
            for code, name in names.items()
        )
        session.add(organization("Ministry of Gender", located_in="MZ", classification="Ministry of Gender"))
    with store.reading() as session:
        same = session.scalars(select(Organization).filter_by(classification="Ministry of Labour")).all()
        assert {ministry.located_in: ministry.name for ministry in same} == names
        assert len({ministry.id for ministry in same}) == 5  # two of them of the same name


def test_one_person_under_two_foreign_uids(store: Store) -> None:
    uids = [("vcard", "urn:uuid:6F9619FF-8B86-D011-B42D-00CF4FC964FF"), ("staff register", "48213")]
    with store.writing() as session:
        known = [ForeignUid(system=s, value=v, folded=v.removeprefix("urn:uuid:").casefold()) for s, v in uids]
        session.add(person("Ana Tembo", uids=known))
    with store.reading() as session:

        def behind(folded: str) -> Person:
            return session.scalars(select(Person).join(ForeignUid).where(ForeignUid.folded == folded)).one()

        assert behind("48213") is behind("6f9619ff-8b86-d011-b42d-00cf4fc964ff")
        assert [(uid.system, uid.value) for uid in behind("48213").uids] == uids


def test_held_the_post_until_2024_successor_from_2024(store: Store) -> None:
    with store.writing() as session:
        director = post("Director", organization("Ministry of Labour"))
        session.add_all(
            [
                membership(person("Old Holder"), director, valid_until="2024"),
                membership(person("New Holder"), director, valid_from="2024"),
            ]
        )
    with store.reading() as session:
        old, new = session.scalars(select(Membership).order_by(Membership.id))
        assert (old.valid_until, old.valid_until_first, old.valid_until_last) == (
            "2024",
            date(2024, 1, 1),
            date(2024, 12, 31),
        )
        assert (new.valid_from, new.valid_from_first, new.valid_from_last) == (
            "2024",
            date(2024, 1, 1),
            date(2024, 12, 31),
        )
        assert holders(session, "Director", date(2023, 12, 31)) == ["Old Holder"]
        assert holders(session, "Director", date(2024, 6, 1)) == ["New Holder", "Old Holder"]  # either may have been
        assert holders(session, "Director", date(2025, 1, 1)) == ["New Holder"]
