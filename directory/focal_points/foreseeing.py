"""What a hand-over would carry, shown before it is done; reads only, and by the same rules as handover.py.

works = read_works(session, entry_id, day)        foresee(session, works[0].membership_id, date(2026, 6, 30))
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from directory.dossier import current
from directory.focal_points.handover import WORK, has_other_work
from directory.office.naming import name_of
from models import (
    Capacity,
    ContactDetail,
    ContactSheet,
    FocalPoint,
    ListMember,
    MailingList,
    Membership,
    PostalAddress,
    Programme,
    SheetMember,
    Theme,
    table_of,
)

M = TypeVar("M", ListMember, SheetMember)


@dataclass(frozen=True, slots=True)
class HeldWork:
    """One piece of work that can be handed over; `title` is None where it has none yet."""

    membership_id: int
    person_id: int
    person: str
    title: str | None
    organization_id: int
    organization: str
    post_id: int | None
    capacity: str


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What goes with the work: names of duties, lists and sheets, shared mailboxes, and what ends or stays."""

    duties: tuple[str, ...]
    lists: tuple[str, ...]
    sheets: tuple[str, ...]
    stays: tuple[str, ...]  # lists and sheets on which she stays, since she has other work too
    mailboxes: tuple[str, ...]
    ending: tuple[str, ...]  # her work details that end with her last day


def read_works(session: Session, entry_id: int, day: date) -> list[HeldWork]:
    """The work of a person, the holders of a post, or a membership itself, as they are on a day; main ones first."""
    table = table_of(Membership)
    rows = session.scalars(
        select(Membership)
        .where(
            or_(table.c.id == entry_id, table.c.person_id == entry_id, table.c.post_id == entry_id),
            current(table, day),
            table.c.capacity != Capacity.ALTERNATE,
        )
        .order_by(table.c.is_main.desc(), table.c.id)
    )
    return [
        HeldWork(
            row.id,
            row.person_id,
            row.person.display_name,
            row.post.title if row.post else row.title or row.role,
            row.organization_id,
            row.organization.name,
            row.post_id,
            str(row.capacity),
        )
        for row in rows
    ]


def foresee(session: Session, membership_id: int, last: date) -> Foreseen:
    """What a hand-over of that work would carry, where the leaver's last day is `last`."""
    leaver = session.get_one(Membership, membership_id)
    is_only_work = not has_other_work(session, leaver, last)
    mailboxes, ending = _details(session, leaver, last, is_only_work)
    lists = _containers(session, ListMember, leaver.person_id)
    sheets = _containers(session, SheetMember, leaver.person_id)
    return Foreseen(
        duties=tuple(_duties(session, leaver)),
        lists=lists if is_only_work else (),
        sheets=sheets if is_only_work else (),
        stays=() if is_only_work else lists + sheets,
        mailboxes=tuple(mailboxes),
        ending=tuple(ending),
    )


def _details(session: Session, leaver: Membership, last: date, is_only_work: bool) -> tuple[list[str], list[str]]:
    owners = (leaver.id, leaver.person_id)
    mailboxes: list[str] = []
    ending: list[str] = []
    detail, address = table_of(ContactDetail), table_of(PostalAddress)
    rows: list[ContactDetail | PostalAddress] = [
        *session.scalars(select(ContactDetail).where(detail.c.entry_id.in_(owners)).order_by(detail.c.id)),
        *session.scalars(select(PostalAddress).where(address.c.entry_id.in_(owners)).order_by(address.c.id)),
    ]
    for row in rows:
        if not row.is_current(last) or (row.entry_id == leaver.person_id and not (is_only_work and row.label == WORK)):
            continue
        if isinstance(row, PostalAddress):
            ending.append(", ".join(part for part in (row.street, row.locality) if part))
        else:
            (mailboxes if row.is_shared else ending).append(row.value or row.raw)
    return mailboxes, ending


def _containers(session: Session, model: type[M], person_id: int) -> tuple[str, ...]:
    column = "list_id" if model is ListMember else "sheet_id"
    table = table_of(model)
    names: dict[int, str] = {}
    for row in session.scalars(select(model).where(table.c.member_id == person_id).order_by(table.c.id)):
        if not (isinstance(row, ListMember) and row.is_excluded):
            where: int = getattr(row, column)
            names[where] = name_of(session.get_one(MailingList if model is ListMember else ContactSheet, where))
    return tuple(names.values())


def _duties(session: Session, leaver: Membership) -> list[str]:
    focal, programme, theme = table_of(FocalPoint), table_of(Programme), table_of(Theme)
    mine = focal.c.membership_id == leaver.id
    if leaver.post_id is not None:
        mine = or_(mine, focal.c.post_id == leaver.post_id)
    rows = session.connection().execute(
        select(programme.c.name, theme.c.name.label("theme"))
        .select_from(focal)
        .outerjoin(programme, programme.c.id == focal.c.programme_id)
        .outerjoin(theme, theme.c.id == focal.c.theme_id)
        .where(mine)
        .order_by(focal.c.id)
    )
    said = (" · ".join(part for part in (row.name, row.theme) if part) for row in rows)
    return list(dict.fromkeys(said))
