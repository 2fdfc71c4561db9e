"""Group cards become mailing lists; their members are found after all cards of the import are known.

A member is named by UID (with or without urn:uuid:) or by mailto:. One that nobody answers to is kept
as it was written, so that a later export still has it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from directory.history.rows import select_pairs, select_rows
from directory.importing.finding import UUID, mailbox
from directory.importing.known import Known, kept_key
from directory.importing.matching import Matcher, fold_uid
from directory.importing.steps import Difference, NewRow, PlannedItem, Ref
from directory.records import ParsedEntry
from models import Entry, ListMember, OtherProperty, Post, table_of

Found = tuple[Ref, str]  # an entry and what it is called


def add_members(connection: Connection, items: Sequence[PlannedItem], matcher: Matcher) -> None:
    """Add to each group's item the steps that put its members on the list."""
    groups = [item for item in items if isinstance(item.record, ParsedEntry) and item.record.members and item.ref]
    if not groups:
        return
    everybody = {known.ref.key: known for group in matcher.by_name.values() for known in group}
    find = _Finding(connection, matcher, everybody.values(), groups)
    for item in groups:
        assert isinstance(item.record, ParsedEntry)
        assert item.ref is not None
        mailing_list = everybody.get(item.ref.key)
        present = set(mailing_list.members) if mailing_list else set()
        kept = set(mailing_list.other) if mailing_list else set()
        said = _said_before(mailing_list, item.record)
        for position, member in enumerate(item.record.members):
            found = find.find(member)
            if member in said and kept_key("MEMBER", member) not in kept:
                continue  # no news: she was taken off the list here
            if found is None and kept_key("MEMBER", member) not in kept:
                columns: dict[str, Any] = {"name": "MEMBER", "value": member, "property_group": None, "params": []}
                more = {"entry_id": item.ref, "position": position, "card_version": "4.0"}
                item.steps.append(NewRow(OtherProperty, {**more, **columns}))
            elif found is not None and found[0].key not in present and found[0] is not item.ref:
                present.add(found[0].key)
                columns = {"list_id": item.ref, "member_id": found[0], "is_excluded": False}
                item.steps.append(NewRow(ListMember, columns))
                if item.status in ("same", "update"):
                    item.differences.append(Difference("member", None, found[1]))
        if item.status == "same" and item.steps:
            item.status, item.reason = "update", None


def _said_before(mailing_list: Known | None, record: ParsedEntry) -> Collection[str]:
    """The members that the last card under this UID named already."""
    raw = mailing_list.cards.get(fold_uid(record.uid)) if mailing_list and record.uid else None
    if raw is None:
        return ()
    from directory.vcard.parser import parse_vcards

    last = parse_vcards(raw, "").records[0]
    return last.members if isinstance(last, ParsedEntry) else ()


class _Finding:
    """Whom the members of some groups are: people, organizations and lists, and posts of the directory."""

    def __init__(
        self, connection: Connection, matcher: Matcher, everybody: Iterable[Known], groups: Sequence[PlannedItem]
    ) -> None:
        self.by_uid = matcher.by_uid
        self.by_email: dict[str, Known] = {}
        for one in everybody:
            for kind, value in one.details:
                if kind == "email":
                    self.by_email.setdefault(value, one)
        named = {fold_uid(m) for item in groups if isinstance(item.record, ParsedEntry) for m in item.record.members}
        self.posts = _read_posts(connection, [uid for uid in named - self.by_uid.keys() if UUID.fullmatch(uid)])

    def find(self, member: str) -> Found | None:
        """The entry that a member is; None where nobody answers to it."""
        email = mailbox(member)
        known = self.by_email.get(email.casefold()) if email else self.by_uid.get(fold_uid(member))
        return (known.ref, known.name) if known is not None else self.posts.get(fold_uid(member))


def _read_posts(connection: Connection, uids: Collection[str]) -> dict[str, Found]:
    """Posts by their UUID: a list may have one on it, and no other card is about it."""
    rows = list(select_rows(connection, table_of(Entry), ("id", "uuid", "kind"), "uuid", uids)) if uids else []
    posts = {entry_id: uid for entry_id, uid, kind in rows if kind == "post"}
    titles = select_pairs(connection, table_of(Post), "id", "title", "id", posts) if posts else {}
    return {uid: (Ref(entry_id), titles[entry_id]) for entry_id, uid in posts.items()}
