"""Any change to any row of a directory, chosen by numbers: what an index must follow."""

from __future__ import annotations

from sqlalchemy import select

from models import (
    AlternativeName,
    ContactDetail,
    Entry,
    EntryKind,
    EntryTag,
    FocalPoint,
    ListMember,
    MailingList,
    Membership,
    Organization,
    Participation,
    Person,
    Post,
    PostalAddress,
    Programme,
    Succession,
    Tag,
)
from models.base import table_of
from models.dates import span_columns
from tests.directory.search.office import Office

NAMES = ("Ana Silva", "ana silva", "Álvaro", "Хохар", "李小龍", "O'Neil", "محمد", "Zed", "", "!")
DAYS = ("2026-06-14", "2026-06-15", "2026-06-16", "2026-07", "2025")


class Changes:
    """Any change to any row; each returns the entries that a ChangeSet would name."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.today = 15

    def rows(self, model: type, column: str = "id") -> list[int]:
        table = table_of(model)
        return list(self.office.connection.execute(select(table.c[column]).order_by(table.c.id)).scalars())

    def pick(self, model: type, number: int) -> int | None:
        ids = self.rows(model)
        return ids[number % len(ids)] if ids else None

    def make(self, kind: int, number: int) -> set[int]:
        """The change of this kind, with whatever rows the number chooses."""
        makers = (
            self.add_person, self.add_organization, self.add_post, self.add_membership, self.rename, self.add_name,
            self.add_detail, self.drop_detail, self.end, self.move_membership, self.drop_membership, self.reparent,
            self.retitle, self.merge, self.drop_person, self.move_clock, self.tag, self.note, self.add_programme,
            self.take_part, self.leave, self.make_focal, self.rename_programme, self.list_member, self.unlist,
            self.take_part_from, self.redate_part, self.give_name_up, self.succeed, self.part_again, self.add_address,
            self.rename_organization, self.begin,
        )  # fmt: skip
        return makers[kind % len(makers)](number)

    def add_person(self, number: int) -> set[int]:
        return {self.office.person(NAMES[number % len(NAMES)])}

    def add_organization(self, number: int) -> set[int]:
        parent = self.pick(Organization, number) if number % 2 else None
        return {self.office.organization(NAMES[number % len(NAMES)], located_in="MZ", parent_id=parent)}

    def add_post(self, number: int) -> set[int]:
        organization = self.pick(Organization, number)
        return {self.office.post("Director", organization, duty_country="ZA")} if organization else set()

    def add_membership(self, number: int) -> set[int]:
        person, organization = self.pick(Person, number), self.pick(Organization, number // 3)
        if person is None or organization is None:
            return set()
        post = self.pick(Post, number) if number % 2 else None
        begins = DAYS[number % 5] if number % 3 else None
        membership = self.office.membership(
            person, organization, post_id=post, title="Officer", is_main=number % 2 == 0, valid_from=begins
        )
        return {membership}

    def rename(self, number: int) -> set[int]:
        person = self.pick(Person, number)
        if person is not None:
            self.office.set(Person, person, display_name=NAMES[number % len(NAMES)])
        return {person} if person else set()

    def add_name(self, number: int) -> set[int]:
        entries = self.rows(Entry)
        entry = entries[number % len(entries)] if entries else None
        if entry is not None:
            self.office.name(entry, NAMES[number % len(NAMES)], "former")
        return {entry} if entry else set()

    def add_detail(self, number: int) -> set[int]:
        entry = self.pick(Entry, number)
        if entry is None:
            return set()
        kind, value = (("phone", f"+2582131077{number % 10}"), ("email", f"a{number}@example.org"))[number % 2]
        self.office.detail(entry, kind, value, value, valid_until=DAYS[number % 5] if number % 3 else None)
        return {entry}

    def drop_detail(self, number: int) -> set[int]:
        detail = self.pick(ContactDetail, number)
        if detail is None:
            return set()
        table = table_of(ContactDetail)
        owner = self.office.connection.execute(select(table.c.entry_id).where(table.c.id == detail)).scalar_one()
        self.office.delete(ContactDetail, detail)
        return {owner}

    def end(self, number: int) -> set[int]:
        membership = self.pick(Membership, number)
        if membership is not None:
            self.office.set(Membership, membership, valid_until=DAYS[number % 5])
        return {membership} if membership else set()

    def move_membership(self, number: int) -> set[int]:
        membership, person = self.pick(Membership, number), self.pick(Person, number // 2)
        if membership is None or person is None:
            return set()
        self.office.set(Membership, membership, person_id=person)
        return {membership}

    def drop_membership(self, number: int) -> set[int]:
        membership = self.pick(Membership, number)
        if membership is not None:
            self.office.delete(Membership, membership)
        return {membership} if membership else set()

    def reparent(self, number: int) -> set[int]:
        child, parent = self.pick(Organization, number), self.pick(Organization, number // 2)
        if child is None:
            return set()
        self.office.set(Organization, child, parent_id=parent if number % 3 else None, name=NAMES[number % 5])
        return {child}

    def retitle(self, number: int) -> set[int]:
        post = self.pick(Post, number)
        if post is not None:
            self.office.set(Post, post, title=NAMES[number % len(NAMES)], duty_country=None)
        return {post} if post else set()

    def merge(self, number: int) -> set[int]:
        loser, survivor = self.pick(Person, number), self.pick(Person, number + 1)
        if loser is None or loser == survivor:
            return set()
        table = table_of(Membership)
        moved = self.office.connection.execute(select(table.c.id).where(table.c.person_id == loser)).scalars().all()
        for membership in moved:
            self.office.set(Membership, membership, person_id=survivor)
        self.office.set(Entry, loser, merged_into=survivor)
        return {loser, *moved}

    def drop_person(self, number: int) -> set[int]:
        person = self.pick(Person, number)
        table = table_of(Membership)
        held = select(table.c.id).where(table.c.person_id == person)
        if person is None or self.office.connection.execute(held).first():
            return set()
        self.office.delete(Person, person)
        return {person}

    def tag(self, number: int) -> set[int]:
        entry = self.pick(Entry, number)
        if entry is None:
            return set()
        name = f"tag {len(self.rows(Tag))}"
        tag = self.office.row(Tag, name=name, folded=name)
        self.office.row(EntryTag, entry_id=entry, tag_id=tag)
        return {entry}

    def note(self, number: int) -> set[int]:
        entry = self.pick(Entry, number)
        if entry is not None:
            self.office.note(entry, NAMES[number % len(NAMES)], (10, 30, 40)[number % 3])
        return {entry} if entry else set()

    def add_programme(self, number: int) -> set[int]:
        parent = self.pick(Programme, number) if number % 2 else None
        return {self.office.entry(Programme, EntryKind.PROGRAMME, name=NAMES[number % len(NAMES)], parent_id=parent)}

    def take_part(self, number: int) -> set[int]:
        participants = self.rows(Person) + self.rows(Post) + self.rows(Organization)
        programme = self.pick(Programme, number)
        if not participants or programme is None:
            return set()
        who = participants[number % len(participants)]
        dates = span_columns("valid_until", DAYS[number % 5] if number % 3 else None)
        self.office.row(Participation, participant_id=who, programme_id=programme, role="counterpart", **dates)
        return {programme}

    def leave(self, number: int) -> set[int]:
        id_ = self.pick(Participation, number)
        if id_ is None:
            return set()
        table = table_of(Participation)
        programme = self.office.connection.execute(select(table.c.programme_id).where(table.c.id == id_)).scalar_one()
        self.office.delete(Participation, id_)
        return {programme}

    def make_focal(self, number: int) -> set[int]:
        programme, post, membership = (self.pick(model, number) for model in (Programme, Post, Membership))
        of_post = number % 2 == 0
        owner = post if of_post else membership
        if programme is None or owner is None:
            return set()
        self.office.row(FocalPoint, programme_id=programme, **{"post_id" if of_post else "membership_id": owner})
        return {owner}

    def rename_programme(self, number: int) -> set[int]:
        programme, parent = self.pick(Programme, number), self.pick(Programme, number // 2)
        if programme is None:
            return set()
        is_older = parent is not None and parent < programme  # a tree: only an older one may stand above
        self.office.set(Programme, programme, name=NAMES[number % 5], parent_id=parent if is_older else None)
        return {programme}

    def list_member(self, number: int) -> set[int]:
        mailing_list = self.pick(MailingList, number)
        if mailing_list is None:
            mailing_list = self.office.entry(MailingList, EntryKind.LIST, name=NAMES[number % len(NAMES)])
        member = self.pick(Person, number)
        table = table_of(ListMember)
        known = select(table.c.id).where(table.c.list_id == mailing_list, table.c.member_id == member)
        if member is not None and not self.office.connection.execute(known).first():
            self.office.row(ListMember, list_id=mailing_list, member_id=member, is_excluded=number % 4 == 0)
        return {mailing_list}

    def unlist(self, number: int) -> set[int]:
        id_ = self.pick(ListMember, number)
        if id_ is None:
            return set()
        table = table_of(ListMember)
        mailing_list = self.office.connection.execute(select(table.c.list_id).where(table.c.id == id_)).scalar_one()
        self.office.delete(ListMember, id_)
        return {mailing_list}

    def take_part_from(self, number: int) -> set[int]:
        participants = self.rows(Person) + self.rows(Membership) + self.rows(Post)
        programme = self.pick(Programme, number)
        if not participants or programme is None:
            return set()
        dates = span_columns("valid_from", DAYS[number % 5])
        who = participants[number % len(participants)]
        self.office.row(Participation, participant_id=who, programme_id=programme, role="trainer", **dates)
        return {programme}

    def redate_part(self, number: int) -> set[int]:
        id_ = self.pick(Participation, number)
        if id_ is None:
            return set()
        dates = span_columns(("valid_from", "valid_until")[number % 2], DAYS[number % 5] if number % 3 else None)
        self.office.set(Participation, id_, **dates)
        table = table_of(Participation)
        return {self.office.connection.execute(select(table.c.programme_id).where(table.c.id == id_)).scalar_one()}

    def give_name_up(self, number: int) -> set[int]:
        entries = [*self.rows(Organization), *self.rows(Person), *self.rows(Post)]
        if not entries:
            return set()
        entry = entries[number % len(entries)]
        dates = span_columns("valid_until", DAYS[number % 5])
        self.office.row(AlternativeName, entry_id=entry, value=f"Former {number % 4}", kind="former", **dates)
        return {entry}

    def succeed(self, number: int) -> set[int]:
        old, new = self.pick(Organization, number), self.pick(Organization, number // 2)
        if old is None or new is None or old >= new:
            return set()
        self.office.row(Succession, predecessor_id=old, successor_id=new, kind="merged")
        return {old}

    def part_again(self, number: int) -> set[int]:
        id_ = self.pick(Succession, number)
        if id_ is None:
            return set()
        table = table_of(Succession)
        old = self.office.connection.execute(select(table.c.predecessor_id).where(table.c.id == id_)).scalar_one()
        self.office.delete(Succession, id_)
        return {old}

    def add_address(self, number: int) -> set[int]:
        person = self.pick(Person, number)
        if person is not None:
            dates = span_columns("valid_until", DAYS[number % 5])
            self.office.row(PostalAddress, entry_id=person, locality="Maputo", audience=30, **dates)
        return {person} if person else set()

    def rename_organization(self, number: int) -> set[int]:
        organization = self.pick(Organization, number)
        if organization is not None:
            self.office.set(Organization, organization, name=f"Renamed {number % 4}")
        return {organization} if organization else set()

    def begin(self, number: int) -> set[int]:
        membership = self.pick(Membership, number)
        if membership is not None:
            self.office.set(Membership, membership, valid_from=DAYS[number % 5] if number % 4 else None)
        return {membership} if membership else set()

    def move_clock(self, number: int) -> set[int]:
        self.today = 13 + number % 5
        return set()


KINDS = 33
