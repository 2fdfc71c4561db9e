"""Contact sheets as drafts: who stands on them, in which order and language, and what to know before they are printed.

A draft is an entry; keeping one is one change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from directory import clock
from directory.dossier import current, read_dossiers
from directory.errors import DirectoryError
from directory.gate import find_problem
from directory.history.recording import change_set
from directory.office.adding import require, store_entry
from directory.reach import reach
from directory.references import find_entry
from directory.settings import load_settings
from directory.sheets.layout import Letterhead
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, Capacity, ContactSheet, Entry, Membership, Paper, Post, SheetMember, table_of

NO_NUMBER = QT_TRANSLATE_NOOP("directory", "Entry {number} cannot stand on a contact sheet.")
ON_SHEETS = ("person", "organization", "post")
STALE_AFTER = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Draft:
    """A sheet as it is being composed."""

    id: int | None
    name: str
    language: str
    paper: str
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know of a contact before it is printed.

    `detail` is the contact detail as references write it (detail-17); `problem` what is wrong with it, and then
    `suggestion` what would cure it; without a problem it was last verified on `verified` (None: never).
    """

    detail: str
    shown: str
    problem: Text | None = None
    suggestion: str | None = None
    verified: date | None = None


def find_remarks(
    session: Session, ids: Sequence[int], audience: Audience, language: str = "en"
) -> dict[int, tuple[Remark, ...]]:
    """What is to be said of each contact that an audience may see: details left out, and those verified long ago.

    `language` is that of the countries that the sentences name.
    """
    old = clock.today() - STALE_AFTER
    found: dict[int, tuple[Remark, ...]] = {}
    for entry_id, dossier in read_dossiers(session.connection(), ids, clock.today()).items():
        remarks = []
        for level, owner, detail, _strict in reach(dossier, audience):
            if detail.kind not in ("phone", "email") or (level == "organization" and owner is not dossier):
                continue
            problem = find_problem(detail, language)
            shown = detail.value or detail.raw
            if problem is not None:
                remarks.append(Remark(f"detail-{detail.id}", detail.raw, problem, detail.suggestion))
            elif detail.verified_on is None or detail.verified_on < old:
                remarks.append(Remark(f"detail-{detail.id}", shown, verified=detail.verified_on))
        found[entry_id] = tuple(remarks)
    return found


def find_printed(session: Session, ids: Sequence[int], audience: Audience, day: date | None = None) -> dict[int, int]:
    """Who is printed for each member of a sheet: for a post its holder of the day (today), else the member itself.

    A post that is vacant, that several hold at once (a duty), or whose holder the audience may not see is printed as
    the post.
    """
    work, post = table_of(Membership), table_of(Post)
    of_work, of_person = table_of(Entry).alias("of_work"), table_of(Entry).alias("of_person")
    rows = session.execute(
        select(work.c.post_id, work.c.person_id)
        .join(post, post.c.id == work.c.post_id)
        .join(of_work, of_work.c.id == work.c.id)
        .join(of_person, of_person.c.id == work.c.person_id)
        .where(work.c.post_id.in_(ids), ~post.c.admits_several, work.c.capacity != Capacity.ALTERNATE)
        .where(current(work, day or clock.today()), of_work.c.audience <= audience, of_person.c.audience <= audience)
        .order_by(work.c.capacity != Capacity.SUBSTANTIVE, work.c.id)
    )
    holders: dict[int, int] = {}
    for post_id, person_id in rows:
        holders.setdefault(post_id, person_id)
    return {entry_id: holders.get(entry_id, entry_id) for entry_id in ids}


def read_draft(session: Session, sheet: int) -> Draft:
    """A draft as it was kept."""
    found = find_entry(session, str(sheet), ContactSheet)
    members = tuple(member.member_id for member in found.members)
    return Draft(found.id, found.name, found.language, str(found.paper), members)


def keep_draft(session: Session, draft: Draft) -> tuple[int, int | None]:
    """Keep a draft, new or changed, as one change; answers its number and the ChangeSet's (None: nothing changed).

    DirectoryError for an empty name and for what cannot stand on a sheet.
    """
    name = require(draft.name, "name")
    sheet = find_entry(session, str(draft.id), ContactSheet) if draft.id is not None else None
    with change_set(session, "add sheet" if sheet is None else "arrange-sheet", {"name": name}) as changes:
        if sheet is None:
            sheet = store_entry(session, ContactSheet(name=name))
        sheet.name, sheet.language, sheet.paper = name, draft.language, Paper(draft.paper)
        _arrange(session, sheet, draft.members)
    return sheet.id, changes.id


def read_letterhead() -> Letterhead:
    """What stands at a sheet's head: the own office's name and its logo, from the settings."""
    settings = load_settings()
    if not settings.logo:
        return Letterhead(settings.organization)
    try:
        return Letterhead(settings.organization, Path(settings.logo).read_bytes())
    except OSError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "The logo {name} cannot be read: {why}. Choose another one in the settings, or none."
            ),
            name=settings.logo,
            why=problem.strerror or type(problem).__name__,
        ) from problem


def _arrange(session: Session, sheet: ContactSheet, members: Sequence[int]) -> None:
    """Have these entries on the sheet, in this order."""
    for entry_id in members:
        entry = session.get(Entry, entry_id)
        if entry is None or str(entry.kind) not in ON_SHEETS:
            raise DirectoryError(NO_NUMBER, number=entry_id)
    there = {member.member_id: member for member in sheet.members}
    for entry_id, member in there.items():
        if entry_id not in members:
            session.delete(member)
    for position, entry_id in enumerate(dict.fromkeys(members)):
        if entry_id in there:
            there[entry_id].position = position
        else:
            session.add(SheetMember(sheet_id=sheet.id, member_id=entry_id, position=position))
    session.flush()
    session.expire(sheet, ["members"])
