"""Group cards become mailing lists; their members are found after all cards of the import are known.

A member is named by UID (with or without urn:uuid:) or by mailto:. One that nobody answers to is kept
as it was written, so that a later export still has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from directory.importing.matching import Matcher, fold_uid
from directory.importing.steps import Difference, NewRow, PlannedItem, Ref
from directory.records import ParsedEntry
from models import ListMember, OtherProperty, table_of


def add_members(connection: Connection, items: Sequence[PlannedItem], matcher: Matcher) -> None:
    """Add to each group's item the steps that put its members on the list."""
    by_email: dict[str, Ref] = {}
    groups = [item for item in items if isinstance(item.record, ParsedEntry) and item.record.members and item.ref]
    if groups:
        for known in matcher.everybody():
            for kind, value in known.details:
                if kind == "email":
                    by_email.setdefault(value, known.ref)
    for item in groups:
        assert isinstance(item.record, ParsedEntry)
        assert item.ref is not None
        present = _read_members(connection, item.ref.id)
        for position, member in enumerate(item.record.members):
            ref = _find_member(member, matcher, by_email)
            if ref is None:
                _keep(item, position, member, matcher)
            elif ref.key not in present and ref.key != item.ref.key:
                present.add(ref.key)
                item.steps.append(NewRow(ListMember, {"list_id": item.ref, "member_id": ref, "is_excluded": False}))
                if item.status in ("same", "update"):
                    item.differences.append(Difference("member", None, member))
        if item.status == "same" and item.steps:
            item.status = "update"


def _find_member(member: str, matcher: Matcher, by_email: dict[str, Ref]) -> Ref | None:
    if member.lower().startswith("mailto:"):
        return by_email.get(member[7:].strip().casefold())
    known = matcher.by_uid.get(fold_uid(member))
    return known.ref if known else None


def _keep(item: PlannedItem, position: int, member: str, matcher: Matcher) -> None:
    """Keep a member that nobody answers to as the card's own property."""
    assert isinstance(item.record, ParsedEntry)
    known = matcher.by_uid.get(fold_uid(item.record.uid)) if item.record.uid else None
    if known is not None and ("MEMBER", member) in known.other:
        return
    columns = {"position": position, "name": "MEMBER", "value": member, "property_group": None, "params": []}
    item.steps.append(NewRow(OtherProperty, {"entry_id": item.ref, "card_version": "4.0", **columns}))


def _read_members(connection: Connection, list_id: int | None) -> set[tuple[str, int]]:
    if list_id is None:
        return set()
    table = table_of(ListMember)
    found = connection.scalars(select(table.c.member_id).where(table.c.list_id == list_id))
    return {Ref(member_id).key for member_id in found}
