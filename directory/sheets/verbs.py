"""The verbs of contact sheets that are kept: a new one, and who stands on one in which order."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from directory.answers import Answer
from directory.references import find_entry
from directory.settings import load_settings
from directory.sheets.drafts import Draft, keep_draft, read_draft
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import ContactSheet

KEPT = QT_TRANSLATE_NOOP("directory", "The contact sheet {name} is kept, number {number}. Undo takes it back.")


def add_sheet(session: Session, name: str, ids: Sequence[str] | None, language: str | None, paper: str) -> Answer:
    """Keep a new contact sheet with these entries, in this order."""
    members = tuple(find_entry(session, text).id for text in ids or ())
    return _keep(session, Draft(None, name, language or load_settings().language, paper, members))


def arrange_sheet(session: Session, sheet: str, ids: Sequence[str]) -> Answer:
    """Have these entries, and only these, stand on a sheet, in this order."""
    before = read_draft(session, find_entry(session, sheet, ContactSheet).id)
    members = tuple(find_entry(session, text).id for text in ids)
    return _keep(session, Draft(before.id, before.name, before.language, before.paper, members))


def _keep(session: Session, draft: Draft) -> Answer:
    number, change_set = keep_draft(session, draft)
    line = Text(KEPT, {"name": draft.name, "number": number})
    return Answer({"id": number, "change_set": change_set}, (line,))
