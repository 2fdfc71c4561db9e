"""Entries for the clipboard or for dragging out of the window: as rows of text and as cards, both through the gate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from directory.exporting.leaving import Leaving, Progress
from directory.gate import log_export
from directory.press.writer import contact_lines
from directory.released import Exclusion, Released
from directory.vcard.writer import write_card
from models import Audience

COMMAND = "export-vcards"  # what the log says of a copy: the cards left


@dataclass(frozen=True, slots=True)
class Copied:
    """What may be pasted elsewhere: a row an entry (name, title, organization, phones, e-mails), and the cards.

    `ids` are those of the entries that are in it, `excluded` names what is not.
    """

    rows: tuple[tuple[str, ...], ...]
    cards: bytes
    ids: tuple[int, ...]
    excluded: tuple[Exclusion, ...]
    audience: Audience


def weigh_copy(
    session: Session, ids: Sequence[int], audience: Audience = Audience.INTERNAL, tell: Progress | None = None
) -> Copied:
    """Entries as they would leave; restricted ones stay in unless asked for. It only reads: see `log_copy`.

    `tell(done, total)` is called between parts of the entries; what it raises ends the copying.
    """
    leaving = Leaving(session, ids, audience, tell=tell, may_be_nobody=True)
    rows, cards = [], []
    for entry in leaving:
        rows.append(_row(entry))
        cards.append(write_card(entry, leaving.made_at))
    text = "".join(cards).encode("utf-8", "replace")
    return Copied(tuple(rows), text, tuple(leaving.ids), tuple(leaving.excluded), audience)


def log_copy(session: Session, copied: Copied) -> Copied:
    """Write into the log that it leaves: it is about to be on the clipboard, or was dropped outside."""
    log_export(session, COMMAND, copied.audience, copied.ids)
    return copied


def _row(entry: Released) -> tuple[str, ...]:
    lines = contact_lines(entry)
    kinds = ("name", "title", "office", "phone", "email")
    return tuple(", ".join(line.text for line in lines if line.kind == kind) for kind in kinds)
