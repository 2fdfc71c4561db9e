"""A file for the window: made while others may write, since that only reads, and then let go.

    prepared = prepare_file(reading_session, ids, "internal", "csv", Path("contacts.csv"), tell)
    let_go(writing_session, prepared)      the caller commits

`tell(done, total)` is called between parts of the entries; ChangeStopped raised in it ends the export.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.orm import Session

from directory.exporting.cards import fill_cards
from directory.exporting.files import put_in_place, write_beside
from directory.exporting.leaving import Leaving, Progress
from directory.gate import log_export
from models import Audience


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that lies beside its place, whole, and what it holds; nobody has it yet."""

    whole: Path
    target: Path
    leaving: Leaving
    command: str


def prepare_file(
    session: Session, ids: Sequence[int], audience: str, kind: str, target: Path, tell: Progress | None = None
) -> Prepared:
    """Make a file of entries beside its place: `kind` is csv, xlsx or a profile of cards. It only reads.

    DirectoryError where nobody may leave or the file cannot be written; nothing stays of it then, nor where `tell`
    raises something.
    """
    is_table = kind in ("csv", "xlsx")
    leaving = Leaving(session, ids, Audience[audience.upper()], profile=None if is_table else kind, tell=tell)
    whole = write_beside(target, partial(_fill, leaving, kind, target))
    return Prepared(whole, target, leaving, f"export-{kind}" if is_table else "export-vcards")


def let_go(session: Session, prepared: Prepared) -> Prepared:
    """Log what leaves, and give the file its name; the caller commits."""
    leaving = prepared.leaving
    try:
        log_export(session, prepared.command, leaving.audience, leaving.ids)
        put_in_place(prepared.whole, prepared.target)
    finally:
        prepared.whole.unlink(missing_ok=True)
    return prepared


def _fill(leaving: Leaving, kind: str, target: Path, stream: BinaryIO) -> None:
    from directory.spreadsheets.writer import fill_csv, fill_xlsx

    if kind == "csv":
        fill_csv(stream, leaving)
    elif kind == "xlsx":
        fill_xlsx(stream, leaving)
    else:
        fill_cards(stream, leaving, target, kind)
