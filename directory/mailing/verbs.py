"""The verbs that put entries on mailing lists and take them off."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.history.deletion import delete_part
from directory.history.recording import change_set
from directory.office.verbs import done
from directory.references import find_entry
from directory.texts import QT_TRANSLATE_NOOP
from models import Entry, ListMember, MailingList, Membership, table_of

KINDS = ("person", "organization", "post", "list")


def add_members(session: Session, mailing_list: str, ids: Sequence[str]) -> Answer:
    """Put entries on a list; who is on it already stays, who was kept out is let in."""
    target = find_entry(session, mailing_list, MailingList)
    entries = [_member(find_entry(session, text)) for text in ids]
    present = {member.member_id: member for member in target.members}
    with change_set(session, "list-add", {"name": target.name}) as changes:
        for entry in dict.fromkeys(entries):
            if entry.id == target.id:
                raise DirectoryError(QT_TRANSLATE_NOOP("directory", "A list cannot be a member of itself."))
            if entry.id in present:
                present[entry.id].is_excluded = False
            else:
                session.add(ListMember(list_id=target.id, member_id=entry.id, is_excluded=False))
        session.flush()
    return done(target.id, changes)


def remove_members(session: Session, mailing_list: str, ids: Sequence[str]) -> Answer:
    """Take entries off a list; DirectoryError names the one that is not on it."""
    target = find_entry(session, mailing_list, MailingList)
    present = {member.member_id: member.id for member in target.members}
    rows = []
    for text in ids:
        entry = _member(find_entry(session, text))
        if entry.id not in present:
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "Entry {number} is not on the list {name}."),
                number=entry.id,
                name=target.name,
            )
        rows.append(present[entry.id])
    with change_set(session, "list-remove", {"name": target.name}) as changes:
        for row in dict.fromkeys(rows):
            delete_part(session, table_of(ListMember), row, changes)
    return done(target.id, changes)


def _member(entry: Entry) -> Entry:
    """What goes on a list for an entry: a membership stands for its person."""
    if isinstance(entry, Membership):
        return entry.person
    if str(entry.kind) not in KINDS:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "Entry {number} has the kind {kind}; lists hold people, organisations, posts and lists."
            ),
            number=entry.id,
            kind=str(entry.kind),
        )
    return entry
