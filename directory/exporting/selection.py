"""Whom an export is about: the people of a search, of a mailing list, or named one by one, in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from directory import clock
from directory.dossier import current
from directory.errors import DirectoryError
from directory.references import find_entries, find_list
from directory.search.find import find
from directory.search.index import mend
from directory.search.renewal import bring_up_to_date
from directory.texts import QT_TRANSLATE_NOOP
from models import ContactSheet, Entry, EntryKind, ListMember, MailingList, Membership, table_of

EVERYBODY = 1_000_000


def select_ids(
    session: Session,
    *,
    query: str | None = None,
    mailing_list: str | None = None,
    ids: Sequence[str] | None = None,
    day: date | None = None,
) -> list[int]:
    """The entries' ids, each once: those named first, then the list's, then the search's people.

    A list is expanded as of `day`, today where none is named.

    Raises DirectoryError where nothing was asked for, or nobody found.
    """
    if query is None and mailing_list is None and not ids:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "Say who: --id with a number (several times for several), --query or --list."
            )
        )
    chosen = [entry_id for entry_id, _kind in find_entries(session, ids or ())]
    if mailing_list is not None:
        chosen += expand_list(session, find_list(session, mailing_list), day)
    if query is not None:
        chosen += find_people(session, query, day)
    chosen = _with_people_of_memberships(session, dict.fromkeys(chosen))
    if not chosen:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Nobody was found for {asked}, so nothing was written."),
            asked=query if query is not None else mailing_list,
        )
    return chosen


def find_people(session: Session, query: str, day: date | None = None) -> list[int]:
    """The people that a search finds, in its order, as of a day (None: today)."""
    mend(session.connection())  # who is not found would be left out unsaid
    bring_up_to_date(session.connection())
    raw: Any = session.connection().connection.driver_connection
    return [row.id for row in find(raw, query, EVERYBODY, exactly=True, day=day).rows if row.kind == "person"]


def expand_lists(session: Session, ids: Iterable[int]) -> list[int]:
    """Everybody on some mailing lists today, each once, in the order of the lists; an id of anything else is left."""
    lists = (session.get(MailingList, entry_id) for entry_id in ids)
    return list(dict.fromkeys(found for one in lists if one is not None for found in expand_list(session, one)))


def expand_sheets(session: Session, ids: Iterable[int]) -> list[int]:
    """Everybody on some contact sheets today, each once, in the order of the sheets; a post stands for its holders."""
    sheets = (session.get(ContactSheet, entry_id) for entry_id in ids)
    members = (member.member for sheet in sheets if sheet is not None for member in sheet.members)
    people = ([one.id] if one.kind != EntryKind.POST else _holders(session, one.id, clock.today()) for one in members)
    return list(dict.fromkeys(chain.from_iterable(people)))


def expand_list(session: Session, mailing_list: MailingList, day: date | None = None) -> list[int]:
    """Everybody on a list: its members, nested lists, the holders of posts, its rule; less the exclusions.

    Who holds a post is asked as of `day`, today where none is named.
    """
    found, left_out = _expand(session, mailing_list, {mailing_list.id}, day)
    return [entry_id for entry_id in found if entry_id not in left_out]


def _expand(
    session: Session, mailing_list: MailingList, seen: set[int], day: date | None
) -> tuple[dict[int, None], set[int]]:
    found: dict[int, None] = {}
    left_out: set[int] = set()
    for member_id, kind, is_excluded in _read_members(session, mailing_list.id):
        ids: Iterable[int] = [member_id]
        if kind == EntryKind.LIST:
            if member_id in seen:  # lists may contain each other; each counts once
                continue
            seen.add(member_id)
            inner, inner_out = _expand(session, session.get_one(MailingList, member_id), seen, day)
            ids = [entry_id for entry_id in inner if entry_id not in inner_out]
        elif kind == EntryKind.POST:
            ids = _holders(session, member_id, day or clock.today())
        if is_excluded:
            left_out.update(ids)
        else:
            found |= dict.fromkeys(ids)
    if mailing_list.rule:
        found |= dict.fromkeys(find_people(session, mailing_list.rule, day))
    return found, left_out


def _read_members(session: Session, list_id: int) -> list[tuple[int, EntryKind, bool]]:
    """The entries on a list in its order: their kinds, and whether they are kept out."""
    listed, entry = table_of(ListMember), table_of(Entry)
    rows = session.connection().execute(
        select(listed.c.member_id, entry.c.kind, listed.c.is_excluded)
        .join(entry, entry.c.id == listed.c.member_id)
        .where(listed.c.list_id == list_id)
        .order_by(listed.c.id)
    )
    return [(row.member_id, row.kind, row.is_excluded) for row in rows]


def _holders(session: Session, post_id: int, day: date) -> list[int]:
    """The people who hold a post that day; the post itself while nobody does."""
    table = table_of(Membership)
    held = session.scalars(
        select(table.c.person_id).where(table.c.post_id == post_id, current(table, day)).order_by(table.c.id)
    )
    return list(held) or [post_id]


def _with_people_of_memberships(session: Session, ids: Iterable[int]) -> list[int]:
    """A membership named by its id stands for its person."""
    table = table_of(Membership)
    chosen = list(ids)
    people = {
        row.id: row.person_id
        for begin in range(0, len(chosen), 500)
        for row in session.connection().execute(
            select(table.c.id, table.c.person_id).where(table.c.id.in_(chosen[begin : begin + 500]))
        )
    }
    return list(dict.fromkeys(people.get(entry_id, entry_id) for entry_id in chosen))
