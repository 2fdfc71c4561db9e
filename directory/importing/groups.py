"""Group cards become mailing lists; their members are found after all cards of the import are known.

A member is named by UID (with or without urn:uuid:) or by mailto:. One that nobody answers to is kept
as it was written, so that a later export still has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from directory.importing.finding import mailbox
from directory.importing.known import Known
from directory.importing.matching import Matcher, fold_uid
from directory.importing.steps import Difference, NewRow, PlannedItem
from directory.records import ParsedEntry
from models import ListMember, OtherProperty


def add_members(items: Sequence[PlannedItem], matcher: Matcher) -> None:
    """Add to each group's item the steps that put its members on the list."""
    groups = [item for item in items if isinstance(item.record, ParsedEntry) and item.record.members and item.ref]
    if not groups:
        return
    everybody = {known.ref.key: known for group in matcher.by_name.values() for known in group}
    by_email: dict[str, Known] = {}
    for one in everybody.values():
        for kind, value in one.details:
            if kind == "email":
                by_email.setdefault(value, one)
    for item in groups:
        assert isinstance(item.record, ParsedEntry)
        assert item.ref is not None
        mailing_list = everybody.get(item.ref.key)
        present = set(mailing_list.members) if mailing_list else set()
        kept = set(mailing_list.other) if mailing_list else set()
        for position, member in enumerate(item.record.members):
            email = mailbox(member)
            known = by_email.get(email.casefold()) if email else matcher.by_uid.get(fold_uid(member))
            if known is None and ("MEMBER", member) not in kept:
                columns = {
                    "position": position,
                    "name": "MEMBER",
                    "value": member,
                    "property_group": None,
                    "params": [],
                }
                item.steps.append(NewRow(OtherProperty, {"entry_id": item.ref, "card_version": "4.0", **columns}))
            elif known is not None and known.ref.key not in present and known.ref is not item.ref:
                present.add(known.ref.key)
                item.steps.append(
                    NewRow(ListMember, {"list_id": item.ref, "member_id": known.ref, "is_excluded": False})
                )
                if item.status in ("same", "update"):
                    item.differences.append(Difference("member", None, known.name))
        if item.status == "same" and item.steps:
            item.status, item.reason = "update", None
