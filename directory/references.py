"""Ids as users write them: an entry is its number, a part of an entry KIND-NUMBER (`detail-17`, `name-2`).

An id that was merged leads to its survivor. A mailing list may be named by its name, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar, overload

from sqlalchemy import select
from sqlalchemy.orm import Session

from directory.countries import fold
from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP
from models import (
    Absence,
    AlternativeName,
    Base,
    ContactDetail,
    Entry,
    EntryKind,
    EntryTag,
    Expectation,
    FocalPoint,
    MailingList,
    Note,
    Participation,
    Photo,
    PostalAddress,
    Relationship,
    Source,
    table_of,
)

E = TypeVar("E", bound=Entry)
TOGETHER = 5_000  # entries that are looked up with one statement
NUMBER = re.compile(r"\d{1,12}")
PARTS: dict[str, type[Base]] = {
    "detail": ContactDetail,
    "address": PostalAddress,
    "name": AlternativeName,
    "note": Note,
    "photo": Photo,
    "source": Source,
    "tag": EntryTag,
    "focal": FocalPoint,
    "participation": Participation,
    "relationship": Relationship,
    "absence": Absence,
    "expectation": Expectation,
}


@overload
def find_entry(session: Session, text: str) -> Entry: ...
@overload
def find_entry(session: Session, text: str, kind: type[E]) -> E: ...
def find_entry(session: Session, text: str, kind: type[Entry] = Entry) -> Entry:
    """The entry with that number, of that kind; merges are followed.

    Raises DirectoryError for what is no number, for an unknown one and for another kind.
    """
    if not NUMBER.fullmatch(text.strip()):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{text} is not the number of an entry; a search shows the numbers."),
            text=text,
        )
    entry = session.get(Entry, int(text))
    seen: set[int] = set()
    while entry is not None and entry.merged_into is not None and entry.id not in seen:
        seen.add(entry.id)
        entry = session.get(Entry, entry.merged_into)
    if entry is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "No entry has the number {number}; a search shows the numbers."),
            number=text.strip(),
        )
    if not isinstance(entry, kind):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Entry {number} has the kind {kind}; give a number of the kind {wanted}."),
            number=entry.id,
            kind=str(entry.kind),
            wanted=str(kind.__mapper__.polymorphic_identity),
        )
    return entry


def find_list(session: Session, text: str) -> MailingList:
    """The mailing list with that number or, where no list has it, of that name; accents and case do not matter.

    Raises DirectoryError where there is none, or several are called so.
    """
    table, entry = table_of(MailingList), table_of(Entry)
    lists = select(table.c.id, table.c.name).join(entry, entry.c.id == table.c.id).where(entry.c.merged_into.is_(None))
    named = session.execute(lists.order_by(table.c.id)).all()
    is_number = NUMBER.fullmatch(text.strip()) is not None
    if is_number and any(row.id == int(text) for row in named):
        return session.get_one(MailingList, int(text))
    alike = [row for row in named if fold(row.name) == fold(text)]
    found = [row for row in alike if row.name == text] or alike
    if len(found) > 1:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Several mailing lists are called {name}: {numbers}. Give a number."),
            name=text,
            numbers=", ".join(str(row.id) for row in found),
        )
    if not found and not is_number:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "No mailing list is called {name}; search kind:list shows all there are."),
            name=text,
        )
    return session.get_one(MailingList, found[0].id) if found else find_entry(session, text, MailingList)


def find_entries(session: Session, texts: Iterable[str]) -> list[tuple[int, EntryKind]]:
    """The number and kind of each entry with these numbers, in their order: many at once. Merges are followed.

    Raises what `find_entry` does for the first that is none.
    """
    pairs = [(int(text) if NUMBER.fullmatch(text.strip()) else find_entry(session, text).id, text)
             for text in texts]  # fmt: skip
    wanted = [number for number, _text in pairs]
    session.flush()
    table, kinds = table_of(Entry), dict[int, EntryKind]()
    for begin in range(0, len(wanted), TOGETHER):
        asked = table.c.id.in_(wanted[begin : begin + TOGETHER])
        rows = session.connection().execute(
            select(table.c.id, table.c.kind).where(asked, table.c.merged_into.is_(None))
        )
        kinds |= {row.id: row.kind for row in rows}
    others = {number: find_entry(session, text) for number, text in pairs if number not in kinds}  # merged, or none
    return [(others[number].id, others[number].kind) if number in others else (number, kinds[number])
            for number in wanted]  # fmt: skip


def find_part(session: Session, text: str) -> Base:
    """The part written KIND-NUMBER; DirectoryError says which kinds there are, or that there is none such."""
    match = re.fullmatch(r"([a-z]+)-(\d{1,12})", text.strip().lower())
    if match is None or match[1] not in PARTS:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{text} is neither an entry's number nor a part such as {examples}."),
            text=text,
            examples=", ".join(f"{kind}-17" for kind in ("detail", "name", "note", "address")),
        )
    part = session.get(PARTS[match[1]], int(match[2]))
    if part is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "There is no {text}; show lists an entry's parts."), text=text.strip()
        )
    return part


def find_any(session: Session, text: str) -> Entry | Base:
    """An entry or a part, whichever the text names."""
    return find_entry(session, text) if text.strip().isdigit() else find_part(session, text)


def owner_of(session: Session, row: Base) -> Entry:
    """The entry that a part belongs to; an entry owns itself."""
    for column in type(row).__owner__:
        owner_id = getattr(row, column)
        if owner_id is not None:
            owner = session.get(Entry, owner_id)
            assert owner is not None
            return owner
    raise LookupError(type(row).__name__)


def reference_of(row: Base) -> str:
    """How a part is written: detail-17."""
    for kind, model in PARTS.items():
        if type(row) is model:
            return f"{kind}-{row.id}"  # type: ignore[attr-defined]
    raise LookupError(type(row).__name__)


def written_as(table: str, row_id: int) -> str:
    """How a row of a table is written: detail-17 of a part, 17 of an entry."""
    kind = next((kind for kind, model in PARTS.items() if model.__tablename__ == table), None)
    return f"{kind}-{row_id}" if kind else str(row_id)
