"""The verbs that put entries on mailing lists and take them off."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from directory.answers import Answer
from directory.course import course_of
from directory.errors import DirectoryError
from directory.history.bulk import BATCH
from directory.history.deletion import delete_parts
from directory.history.recording import change_set
from directory.history.rows import select_pairs, select_rows
from directory.office.verbs import done
from directory.references import find_entries, find_list
from directory.texts import QT_TRANSLATE_NOOP
from models import EntryKind, ListMember, Membership, table_of

ADDING = QT_TRANSLATE_NOOP("directory", "Putting them on the list… {percent} %")
KINDS = ("person", "organization", "post", "list")


def add_members(session: Session, mailing_list: str, ids: Sequence[str]) -> Answer:
    """Put entries on a list; who is on it already stays, who was kept out is let in."""
    target = find_list(session, mailing_list)
    members = _find_members(session, ids)
    if target.id in members:
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "A list cannot be a member of itself."))
    present = _read_present(session, target.id)
    with change_set(session, "list-add", {"name": target.name}) as changes:
        table, pause = table_of(ListMember), changes.bulk.pause
        changes.bulk.pause = course_of(session).count(ADDING, BATCH, len(members))
        new = [member for member in members if member not in present]
        rows = zip(changes.bulk.allocate(table, len(new)), new, strict=True)
        common = {"list_id": target.id, "is_excluded": False}
        changes.bulk.insert(table, [{"id": row_id, "member_id": member, **common} for row_id, member in rows])
        kept_out = [present[member][0] for member in members if member in present and present[member][1]]
        changes.bulk.update(table, [(row_id, {"is_excluded": False}, {"is_excluded": True}) for row_id in kept_out])
        changes.bulk.pause = pause
    session.expire_all()
    return done(target.id, changes)


def remove_members(session: Session, mailing_list: str, ids: Sequence[str]) -> Answer:
    """Take entries off a list; DirectoryError names the one that is not on it."""
    target = find_list(session, mailing_list)
    members, present = _find_members(session, ids), _read_present(session, target.id)
    stranger = next((member for member in members if member not in present), None)
    if stranger is not None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Entry {number} is not on the list {name}."),
            number=stranger,
            name=target.name,
        )
    with change_set(session, "list-remove", {"name": target.name}) as changes:
        delete_parts(session, table_of(ListMember), [present[member][0] for member in members], changes)
    return done(target.id, changes)


def _read_present(session: Session, list_id: int) -> dict[int, tuple[int, bool]]:
    """The rows of a list by member: the row's id, and whether it keeps the member out."""
    names = ("id", "member_id", "is_excluded")
    rows = select_rows(session.connection(), table_of(ListMember), names, "list_id", [list_id])
    return {member: (row_id, bool(is_excluded)) for row_id, member, is_excluded in rows}


def _find_members(session: Session, ids: Sequence[str]) -> list[int]:
    """What goes on a list for these entries, each once: a membership stands for its person."""
    found = find_entries(session, ids)
    works = [entry_id for entry_id, kind in found if kind == EntryKind.MEMBERSHIP]
    people = select_pairs(session.connection(), table_of(Membership), "id", "person_id", "id", works)
    for entry_id, kind in found:
        if kind != EntryKind.MEMBERSHIP and str(kind) not in KINDS:
            raise DirectoryError(
                QT_TRANSLATE_NOOP(
                    "directory",
                    "Entry {number} has the kind {kind}; lists hold people, organisations, posts and lists.",
                ),
                number=entry_id,
                kind=str(kind),
            )
    return list(dict.fromkeys(people.get(entry_id, entry_id) for entry_id, _kind in found))
