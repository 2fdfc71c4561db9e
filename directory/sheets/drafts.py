"""Contact sheets as drafts: who stands on them, in which order, in which language; and what a sheet would look like.

A draft is an entry; keeping one is one change. A preview is read, nothing leaves and nothing is logged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from directory.errors import DirectoryError
from directory.gate import weigh
from directory.history.recording import change_set
from directory.office.adding import require, store_entry
from directory.references import find_entry
from directory.released import Release
from directory.settings import load_settings
from directory.sheets.layout import Letterhead, Sheet, make_sheet_pdf
from directory.texts import QT_TRANSLATE_NOOP
from models import Audience, ContactSheet, Entry, Paper, SheetMember

NO_NUMBER = QT_TRANSLATE_NOOP("directory", "Entry {number} cannot stand on a contact sheet.")
ON_SHEETS = ("person", "organization", "post")


@dataclass(frozen=True, slots=True)
class Draft:
    """A sheet as it is being composed."""

    id: int | None
    name: str
    language: str
    paper: str
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a sheet would be: the PDF, what would leave and what is held back."""

    sheet: Sheet
    release: Release


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


def make_preview(
    session: Session, ids: Sequence[int], title: str, audience: Audience, paper: str, language: str
) -> Preview:
    """The sheet of these entries, to be looked at."""
    made = weigh(session, ids, audience)
    return Preview(make_sheet_pdf(made, title, paper, language, read_letterhead()), made)


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
