"""What stands around an entry on its page: who works there, lists, programmes, relationships, and their names.

`Around` asks once for each kind of row, then once for the names of all entries that they mention.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, false, func, literal, null, or_, select

from directory.dossier import AnyRow, Dossier, current, in_chunks
from directory.office.page_parts import Appearance, Away, Expected, Issue, Link, Part, Relation, Succeeding, period_of
from models import (
    Absence,
    Audience,
    ContactSheet,
    CoveredCountry,
    Entry,
    Expectation,
    FocalPoint,
    ListMember,
    MailingList,
    Membership,
    Organization,
    Participation,
    Person,
    Post,
    Programme,
    ProgrammeCountry,
    Relationship,
    SheetIssue,
    SheetMember,
    Succession,
    Theme,
    table_of,
)

Rows = Sequence[AnyRow]
FUNDED = ("organization", "programme")  # kinds whose page says who funds their programmes


def read_links(connection: Connection, ids: Collection[int], day: date) -> dict[int, Link]:
    """What these entries are called: two queries for every 500. Of a person also title and organization of the day."""
    entry, person, organization, post = (table_of(model) for model in (Entry, Person, Organization, Post))
    programme, mailing_list, sheet = (table_of(model) for model in (Programme, MailingList, ContactSheet))
    where, held = organization.alias(), table_of(Membership)
    found: dict[int, Link] = {}
    name = func.coalesce(
        person.c.display_name, organization.c.name, post.c.title, programme.c.name, mailing_list.c.name, sheet.c.name
    )
    joined = entry
    for table in (person, organization, post, programme, mailing_list, sheet):
        joined = joined.outerjoin(table, table.c.id == entry.c.id)  # type: ignore[assignment]
    joined = joined.outerjoin(where, where.c.id == post.c.organization_id)  # type: ignore[assignment]
    country = func.coalesce(organization.c.located_in, post.c.duty_country, where.c.located_in)
    plain = select(
        entry.c.id, entry.c.kind, entry.c.audience, name.label("name"), where.c.name.label("at"), country.label("land")
    ).select_from(joined)
    works = (
        select(held.c.person_id, held.c.title, post.c.title.label("post"), where.c.name.label("at"), where.c.located_in)
        .select_from(
            held.outerjoin(post, post.c.id == held.c.post_id).join(where, where.c.id == held.c.organization_id)
        )
        .order_by(held.c.is_main.desc(), held.c.id)
    )
    for chunk in in_chunks(ids):
        second: dict[int, Any] = {}
        for held_row in connection.execute(works.where(held.c.person_id.in_(chunk), current(held, day))):
            second.setdefault(held_row.person_id, held_row)
        for row in connection.execute(plain.where(entry.c.id.in_(chunk))):
            work = second.get(row.id)
            parts = (work.post or work.title, work.at) if work else (row.at,)
            found[row.id] = Link(
                row.id,
                str(row.kind),
                row.name or "",
                " · ".join(part for part in parts if part),
                work.located_in if work else row.land,
                Audience(row.audience).word,
            )
    return found


class Around:
    """Everything around one entry."""

    def __init__(self, connection: Connection, dossier: Dossier, day: date) -> None:
        """Reads it all; `dossier` is the entry's with all its memberships, ended ones too."""
        self.connection, self.dossier, self.day = connection, dossier, day
        self.id, self.kind = int(dossier.entry.id), str(dossier.entry.kind)
        self.memberships = self._read_memberships()
        self.post_rows = self._read_posts()
        has_parts = self.kind in FUNDED
        self.programmes = {row.id: row for row in self._all(select(table_of(Programme)))} if has_parts else {}
        self.participations = self._read_participations()
        self.focal_rows, self.focal_holders = self._read_duties()
        relation, absence = table_of(Relationship), table_of(Absence)
        self._relations = self._all(
            select(relation).where(or_(relation.c.subject_id == self.id, relation.c.object_id == self.id))
        )
        self._stands = self._read_stands()
        self._issues = self._read_issues()
        self._successions, self._children = self._read_family()
        absences = select(absence).where(absence.c.person_id == self.id).order_by(absence.c.id)
        self._absences = self._all(absences) if self.kind == "person" else []
        expected = table_of(Expectation)
        expectations = select(expected).where(expected.c.programme_id == self.id).order_by(expected.c.id)
        self._expectations = self._all(expectations) if self.kind == "programme" else []
        self.links = read_links(connection, self._mentioned(), day)

    def link(self, entry_id: int) -> Link:
        """What an entry that was mentioned is called."""
        return self.links[entry_id]

    def relations(self) -> tuple[Relation, ...]:
        """What the entry is to others, and they to it."""
        return tuple(
            Relation(
                f"relationship-{row.id}",
                str(row.kind),
                row.subject_id == self.id,
                self.link(row.object_id if row.subject_id == self.id else row.subject_id),
                self.link(row.programme_id) if row.programme_id else None,
                period_of(row, self.day),
            )
            for row in self._relations
        )

    def parts(self) -> tuple[Part, ...]:
        """Parts in programmes: the entry's own, then what it has from the programmes it is in."""
        own = self._own_programmes()
        found = [
            Part(
                f"participation-{row.id}",
                self.link(row.participant_id),
                self.link(row.programme_id),
                str(row.role),
                row.country,
                period_of(row, self.day),
                is_inherited=row.participant_id not in self._stands_as() and row.programme_id not in own,
            )
            for row in self.participations
        ]
        return tuple(sorted(found, key=lambda part: (part.is_inherited, part.period.state == "past")))

    def appearances(self, now: Dossier) -> tuple[Appearance, ...]:
        """The lists and sheets that the entry, or the post it holds, stands on."""
        on = {row.of_id: row.issued_at for row in self._stands if row.of_id != self.id and not row.is_excluded}
        return tuple(Appearance(self.link(number), issued_at) for number, issued_at in on.items())

    def members(self, *, excluded: bool) -> tuple[Link, ...]:
        """Of a list or sheet: who is on it, or expressly not."""
        on = (row for row in self._stands if row.of_id == self.id and row.is_excluded == excluded)
        return tuple(self.link(row.member_id) for row in on)

    def issues(self) -> tuple[Issue, ...]:
        """Of a sheet: when it was issued, the latest first."""
        return tuple(Issue(row.issued_at, Audience(row.audience).word) for row in reversed(self._issues))

    def successions(self) -> tuple[Succeeding, ...]:
        """What an organization was before, and what it became."""
        return tuple(
            Succeeding(
                self.link(row.predecessor_id if row.successor_id == self.id else row.successor_id),
                str(row.kind),
                row.happened_on,
                row.successor_id == self.id,
            )
            for row in self._successions
        )

    def absences(self) -> tuple[Away, ...]:
        """When a person is away."""
        return tuple(
            Away(f"absence-{row.id}", self.link(row.stand_in_id) if row.stand_in_id else None, period_of(row, self.day))
            for row in self._absences
        )

    def expectations(self) -> tuple[Expected, ...]:
        """Of whom a programme expects a focal point."""
        return tuple(
            Expected(
                f"expectation-{row.id}",
                row.organization_kind and str(row.organization_kind),
                row.classification,
                self.link(row.organization_id) if row.organization_id else None,
                row.country,
                period_of(row, self.day),
            )
            for row in self._expectations
        )

    def parent(self) -> Link | None:
        """The organization or programme that it belongs to."""
        parent = getattr(self.dossier.row, "parent_id", None)
        return self.link(parent) if parent else None

    def children(self) -> tuple[Link, ...]:
        """What belongs to it."""
        return tuple(self.link(number) for number in self._children)

    def covers(self) -> tuple[str, ...]:
        """The countries that an organization or programme covers."""
        if self.kind not in ("organization", "programme"):
            return ()
        table = table_of(CoveredCountry if self.kind == "organization" else ProgrammeCountry)
        owner = table.c.organization_id if self.kind == "organization" else table.c.programme_id
        query = select(table.c.country).where(owner == self.id).order_by(table.c.country)
        return tuple(self.connection.scalars(query))

    def _all(self, query: object) -> Rows:
        return self.connection.execute(query).all()  # type: ignore[call-overload, no-any-return]

    def _read_memberships(self) -> Rows:
        table = table_of(Membership)
        column = {"person": table.c.person_id, "organization": table.c.organization_id, "post": table.c.post_id}
        entry = table_of(Entry)
        query = select(table, entry.c.audience).join_from(table, entry, entry.c.id == table.c.id)
        if self.kind not in column:
            return []
        return self._all(query.where(column[self.kind] == self.id).order_by(table.c.is_main.desc(), table.c.id))

    def _read_posts(self) -> Rows:
        if self.kind not in ("organization", "post"):
            return []
        post, entry = table_of(Post), table_of(Entry)
        query = select(post, entry.c.audience).join_from(post, entry, entry.c.id == post.c.id)
        return self._all(
            query.where(
                post.c.organization_id == self.id if self.kind == "organization" else post.c.id == self.id
            ).order_by(post.c.rank.is_(None), post.c.rank, post.c.title)
        )

    def _stands_as(self) -> set[int]:
        """The entry, and the posts that a person holds today."""
        if self.kind != "person":
            return {self.id}
        held = {row.post_id for row in self.memberships if period_of(row, self.day).state == "now"}
        return {self.id} | (held - {None})

    def _own_programmes(self) -> set[int]:
        return {self.id} if self.kind == "programme" else set()

    def _above(self, programme_id: int) -> list[int]:
        """A programme and what it is a part of."""
        found: list[int] = []
        while programme_id in self.programmes and programme_id not in found:
            found.append(programme_id)
            programme_id = self.programmes[programme_id].parent_id
        return found

    def _read_participations(self) -> Rows:
        """The entry's own, and who funds the programmes it has a part in or is a part of."""
        table = table_of(Participation)
        own = self._all(
            select(table)
            .where(or_(table.c.participant_id.in_(self._stands_as()), table.c.programme_id == self.id))
            .order_by(table.c.id)
        )
        if self.kind not in FUNDED:
            return own
        above = {up for row in own for up in self._above(row.programme_id)} | set(self._above(self.id))
        known = {row.id for row in own}
        funding = self._all(
            select(table).where(table.c.programme_id.in_(above), table.c.role == "funding").order_by(table.c.id)
        )
        return [*own, *(row for row in funding if row.id not in known)]

    def _read_duties(self) -> tuple[Rows, Rows]:
        """The focal points of everything that this entry has to do with, and who holds their posts today."""
        focal, theme, held, post = table_of(FocalPoint), table_of(Theme), table_of(Membership), table_of(Post)
        posts = {row.post_id for row in self.memberships} | {row.id for row in self.post_rows}
        through = {row.id for row in self.memberships}
        office = func.coalesce(post.c.organization_id, held.c.organization_id).label("organization_id")
        named = (
            select(focal, theme.c.name.label("theme"), office)
            .outerjoin_from(focal, theme, theme.c.id == focal.c.theme_id)
            .outerjoin(post, post.c.id == focal.c.post_id)
            .outerjoin(held, held.c.id == focal.c.membership_id)
        )

        def concerns(table: FromClause) -> ColumnElement[bool]:
            return or_(
                table.c.post_id.in_(posts),
                table.c.membership_id.in_(through),
                table.c.towards_organization_id == self.id,
                table.c.programme_id == self.id,
            )

        own = focal.alias()
        programmes = select(own.c.programme_id).where(concerns(own))
        themes = select(own.c.theme_id).where(concerns(own), own.c.programme_id.is_(None))
        alike = or_(concerns(focal), focal.c.programme_id.in_(programmes), focal.c.theme_id.in_(themes))
        rows = self._all(named.where(alike).order_by(focal.c.id))
        holders = self._all(
            select(held).where(
                or_(
                    held.c.post_id.in_({row.post_id for row in rows}),
                    held.c.id.in_({row.membership_id for row in rows}),
                )
            )
        )
        return rows, holders

    def _read_stands(self) -> Rows:
        """Where the entry stands on a list or sheet, and who stands on it: `of_id` the list or sheet, `member_id`."""
        listed, stands, issue = (table_of(model) for model in (ListMember, SheetMember, SheetIssue))
        everywhere = self._stands_as()
        issued = select(func.max(issue.c.issued_at)).where(issue.c.sheet_id == stands.c.sheet_id).scalar_subquery()
        on_lists = select(
            listed.c.list_id, listed.c.member_id, listed.c.is_excluded, null(), listed.c.id, literal(0)
        ).where(or_(listed.c.member_id.in_(everywhere), listed.c.list_id == self.id))
        on_sheets = select(
            stands.c.sheet_id.label("of_id"),
            stands.c.member_id,
            false().label("is_excluded"),
            issued.label("issued_at"),
            stands.c.position.label("place"),
            literal(1).label("is_sheet"),
        ).where(or_(stands.c.member_id.in_(everywhere), stands.c.sheet_id == self.id))
        both = on_sheets.union_all(on_lists).subquery()
        return self._all(select(both).order_by(both.c.is_sheet, both.c.place))

    def _read_issues(self) -> Rows:
        """Of a sheet: when it was issued."""
        if self.kind != "sheet":
            return []
        table = table_of(SheetIssue)
        return self._all(
            select(table.c.issued_at, table.c.audience).where(table.c.sheet_id == self.id).order_by(table.c.id)
        )

    def _read_family(self) -> tuple[Rows, list[int]]:
        """Of an organization what it was before and became, and what belongs to it; of a programme its parts."""
        if self.kind != "organization":
            return [], [row.id for row in self.programmes.values() if row.parent_id == self.id]
        succession, organization = table_of(Succession), table_of(Organization)
        before_and_after = or_(succession.c.predecessor_id == self.id, succession.c.successor_id == self.id)
        children = select(organization.c.id).where(organization.c.parent_id == self.id).order_by(organization.c.name)
        return self._all(select(succession).where(before_and_after)), [row.id for row in self._all(children)]

    def _mentioned(self) -> set[int]:
        """The ids of all entries that any of it names."""
        found: set[int | None] = {self.id, *self._children, getattr(self.dossier.row, "parent_id", None)}
        found.add(getattr(self.dossier.row, "organization_id", None))
        for rows, columns in (
            (self.memberships, ("person_id", "organization_id", "post_id")),
            (self.participations, ("participant_id", "programme_id")),
            (self.focal_rows, ("post_id", "organization_id", "programme_id", "towards_organization_id")),
            (self.focal_holders, ("person_id",)),
            (self._relations, ("subject_id", "object_id", "programme_id")),
            (self._stands, ("of_id", "member_id")),
            (self._successions, ("predecessor_id", "successor_id")),
            (self._absences, ("stand_in_id",)),
            (self._expectations, ("organization_id",)),
        ):
            for row in rows:
                found.update(getattr(row, column) for column in columns)
        return {number for number in found if number is not None}
