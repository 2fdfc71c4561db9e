"""Entries for the clipboard or for dragging out of the window: as rows of text and as cards, both through the gate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from directory.gate import release, weigh
from directory.press.writer import contact_lines
from directory.released import Release, Released
from directory.vcard.writer import write_vcards
from models import Audience

COMMAND = "export-vcards"  # what the log says of a copy: the cards left


@dataclass(frozen=True, slots=True)
class Copied:
    """What may be pasted elsewhere: a row an entry (name, title, organization, phones, e-mails), and the cards."""

    rows: tuple[tuple[str, ...], ...]
    cards: bytes
    release: Release


def copy_entries(session: Session, ids: Sequence[int], audience: Audience = Audience.INTERNAL) -> Copied:
    """Entries as they leave for the clipboard; logged, the caller commits. Restricted ones stay in unless asked for."""
    return _make(release(session, ids, audience, COMMAND))


def weigh_copy(session: Session, ids: Sequence[int]) -> Copied:
    """The same before it is known whether they leave: a drag may end where it began."""
    return _make(weigh(session, ids, Audience.INTERNAL))


def log_copy(session: Session, ids: Sequence[int]) -> None:
    """Write into the log that a drag ended outside."""
    release(session, ids, Audience.INTERNAL, COMMAND)


def _make(made: Release) -> Copied:
    return Copied(tuple(map(_row, made.entries)), write_vcards(made.entries, made.made_at), made)


def _row(entry: Released) -> tuple[str, ...]:
    lines = contact_lines(entry)
    kinds = ("name", "title", "office", "phone", "email")
    return tuple(", ".join(line.text for line in lines if line.kind == kind) for kind in kinds)
