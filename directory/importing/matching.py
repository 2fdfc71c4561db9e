"""Whom a record is about: by UID, then name with e-mail or phone, then name with organization.

Homonyms are never merged silently, and two people behind one mailbox stay two: a name alone, or a
mailbox alone, decides nothing but asks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from directory import clock
from directory.dossier import read_dossiers
from directory.importing.known import DetailKey, Known, know, name_key
from directory.importing.steps import Ref
from directory.records import ParsedEntry
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import AlternativeName, Entry, ForeignUid, MailingList, Organization, Person, table_of

MANY = QT_TRANSLATE_NOOP("directory", "{count} people are called {name}, and the card does not say which one it is")
MAYBE = QT_TRANSLATE_NOOP(
    "directory", "there is a {name} already, with no e-mail, phone or organisation in common: the same person or not?"
)
TWO_UIDS = QT_TRANSLATE_NOOP(
    "directory", "there is a {name} at the same organisation, from another card: the same person or not?"
)


@dataclass(frozen=True, slots=True)
class Match:
    """The one entry a record is about, or the several it may be and why that is not decided."""

    known: Known | None = None
    is_certain: bool = False  # by UID: the same card again
    candidates: tuple[Known, ...] = ()
    reason: Text | None = None


def fold_uid(uid: str) -> str:
    """What two spellings of a UID share (RFC 6350, 6.7.6: a URI or free text; programs drop the scheme)."""
    return re.sub(r"^urn:uuid:", "", uid.strip().casefold())


@dataclass(slots=True)
class Matcher:
    """Entries by UID and by name, those of the directory and those that this import will make."""

    by_uid: dict[str, Known] = field(default_factory=dict)
    by_name: dict[tuple[str, str], list[Known]] = field(default_factory=lambda: defaultdict(list))
    weighed: dict[int, int] = field(default_factory=dict)

    @classmethod
    def load(cls, connection: Connection, records: Collection[ParsedEntry], names: Collection[str]) -> Matcher:
        """A matcher that knows every entry that one of the records may be about, or that has one of the names."""
        matcher = cls()
        uids = {fold_uid(record.uid) for record in records if record.uid}
        keys = {name_key(record.display_name) for record in records} | {name_key(name) for name in names}
        ids = set(_find_by_uid(connection, uids)) | set(_find_by_name(connection, keys))
        for dossier in read_dossiers(connection, sorted(ids), clock.today()).values():
            if dossier.entry.merged_into is None:
                matcher.add(know(dossier))
        return matcher

    def add(self, known: Known) -> None:
        """Let later records find this entry."""
        for uid in known.uids:
            self.by_uid[uid] = known
        for key in known.names:
            self.by_name[known.kind, key].append(known)

    def add_uid(self, uid: str, known: Known) -> None:
        """Let later records find this entry by a UID that came with this import."""
        self.by_uid[fold_uid(uid)] = known

    def everybody(self) -> Iterable[Known]:
        """Every entry that is known, once."""
        return dict.fromkeys(known for group in self.by_name.values() for known in group)

    def find(self, record: ParsedEntry, keys: set[DetailKey], organizations: Collection[Ref]) -> Match:
        """Whom the record is about; every entry it was weighed against is remembered with its version."""
        match = self._decide(record, keys, organizations)
        for known in (*match.candidates, *([match.known] if match.known else [])):
            if known.ref.id is not None:
                self.weighed[known.ref.id] = known.version
        return match

    def _decide(self, record: ParsedEntry, keys: set[DetailKey], organizations: Collection[Ref]) -> Match:
        kind = {"group": "list"}.get(record.kind, record.kind)
        uid = fold_uid(record.uid) if record.uid else None
        if uid in self.by_uid and self.by_uid[uid].kind == kind:
            return Match(self.by_uid[uid], is_certain=True)
        homonyms = list(dict.fromkeys(self.by_name.get((kind, name_key(record.display_name)), ())))
        if not homonyms:
            return Match()
        if kind != "person":
            return Match(homonyms[0]) if len(homonyms) == 1 else _undecided(record, homonyms)
        sharing = [known for known in homonyms if known.shares_detail(keys)]
        if len(sharing) == 1:
            return Match(sharing[0])
        if sharing:
            return _undecided(record, sharing)
        wanted = {ref.key for ref in organizations}
        colleagues = [known for known in homonyms if any(work.organization.key in wanted for work in known.works)]
        if len(colleagues) == 1:
            other_uids = [other for other in colleagues[0].uids if other != uid]
            if uid is None or not other_uids:
                return Match(colleagues[0])
            return Match(candidates=(colleagues[0],), reason=Text(TWO_UIDS, {"name": record.display_name}))
        if colleagues:
            return _undecided(record, colleagues)
        bare = [known for known in homonyms if uid is None and not keys and not organizations]
        if len(bare) == 1 and not bare[0].details and not bare[0].works:
            return Match(bare[0])
        return _undecided(record, homonyms)


def _undecided(record: ParsedEntry, candidates: Collection[Known]) -> Match:
    template = MAYBE if len(candidates) == 1 else MANY
    values = {"name": record.display_name, "count": len(candidates)}
    return Match(candidates=tuple(candidates), reason=Text(template, values))


def _find_by_uid(connection: Connection, uids: Collection[str]) -> Iterable[int]:
    """The entries that ever had one of these UIDs; of a merged one, its survivor."""
    uid, entry = table_of(ForeignUid), table_of(Entry)
    own = {u for u in uids if re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", u)}
    for chunk in in_chunks_of(uids):
        rows = connection.execute(
            select(uid.c.entry_id, entry.c.merged_into)
            .join_from(uid, entry, entry.c.id == uid.c.entry_id)
            .where(uid.c.folded.in_(chunk))
        )
        yield from (row.merged_into or row.entry_id for row in rows)
    for chunk in in_chunks_of(own):
        yield from connection.scalars(select(entry.c.id).where(entry.c.uuid.in_(chunk)))


def in_chunks_of(texts: Collection[str]) -> Iterable[list[str]]:
    """The texts, 500 at a time."""
    ordered = sorted(texts)
    return (ordered[begin : begin + 500] for begin in range(0, len(ordered), 500))


def _find_by_name(connection: Connection, keys: set[str]) -> Iterable[int]:
    """The people, organizations and lists with one of these names, alternative names included."""
    names = (
        (table_of(Person).c.id, table_of(Person).c.display_name),
        (table_of(Organization).c.id, table_of(Organization).c.name),
        (table_of(MailingList).c.id, table_of(MailingList).c.name),
        (table_of(AlternativeName).c.entry_id, table_of(AlternativeName).c.value),
    )
    for entry_id, name in names:
        for found, text in connection.execute(select(entry_id, name)):
            if name_key(text) in keys:
                yield found
