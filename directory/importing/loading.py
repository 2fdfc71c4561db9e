"""Reading from the directory what an import knows of some entries: a constant number of queries for 5,000 of them.

Plain rows of the driver: a second import of ten thousand cards must not build ten thousand dossiers.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from directory.history.rows import form_of, select_pairs, select_rows
from directory.importing.known import (
    ADDRESS_PARTS,
    Known,
    KnownDetail,
    KnownUid,
    KnownWork,
    address_key,
    detail_key,
    kept_key,
    name_keys,
)
from directory.importing.steps import Ref
from directory.memory import let_go
from models import (
    AlternativeName,
    Base,
    ContactDetail,
    Entry,
    EntryTag,
    ForeignUid,
    Import,
    ImportItem,
    ImportItemEntry,
    ListMember,
    MailingList,
    Membership,
    Note,
    Organization,
    OtherProperty,
    Person,
    PersonLanguage,
    Photo,
    Post,
    PostalAddress,
    Tag,
    table_of,
)

PERSON_COLUMNS = (
    "display_name", "given_name", "family_name", "additional_name", "honorific_prefix", "honorific_suffix",
    "sort_name", "birthday", "anniversary", "grammatical_gender", "died_on",
)  # fmt: skip
UNTIL = ("valid_until", "valid_until_first", "valid_until_last")


def load_known(connection: Connection, ids: Collection[int], day: date) -> dict[int, Known]:
    """What is known of these people, organizations and lists on that day; other kinds and merged ones are left out."""
    known = _Loader(connection, day).load(ids)
    return {entry_id: known[entry_id] for entry_id in ids if entry_id in known}


def load_cards(connection: Connection, known: Collection[Known], reversed_sets: Collection[int]) -> None:
    """Give each entry the last card that came in under each of its UIDs, undone imports left out."""
    by_id = {one.ref.id: one for one in known if one.ref.id is not None}
    links = list(_select(connection, ImportItemEntry, ("item_id", "entry_id"), "entry_id", list(by_id)))
    items = {
        row[0]: row for row in _select(connection, ImportItem, ("id", "import_id", "raw"), "id", [r[0] for r in links])
    }
    imports = _pairs(connection, Import, "id", "change_set_id", {row[1] for row in items.values()})
    for item_id, entry_id in sorted(links):
        _id, import_id, raw = items[item_id]
        if raw and imports[import_id] not in reversed_sets:
            card = bytes(raw)
            said = card.lower()
            for uid in by_id[entry_id].uids:
                if uid.encode() in said:  # cheaper than reading every card again
                    by_id[entry_id].cards[uid] = card


def _select(
    connection: Connection, model: type[Base], names: Sequence[str], where: str, values: Collection[int]
) -> Iterator[tuple[Any, ...]]:
    return select_rows(connection, table_of(model), names, where, values)


def _pairs(connection: Connection, model: type[Base], key: str, value: str, ids: Collection[int]) -> dict[Any, Any]:
    return select_pairs(connection, table_of(model), key, value, "id", ids)


class _Loader:
    """Reads kind by kind and part by part."""

    def __init__(self, connection: Connection, day: date) -> None:
        self.connection = connection
        self.day = day
        form = form_of(connection, table_of(ContactDetail))
        self._bound = form.into["valid_until_last"](day) if "valid_until_last" in form.into else day
        self._as_date: Callable[[Any], date | None] = form.out.get("valid_until_last", lambda value: value)
        uid = form_of(connection, table_of(ForeignUid))
        self._as_moment: Callable[[Any], datetime | None] = uid.out["revised_at"]

    def load(self, ids: Collection[int]) -> dict[int, Known]:
        """Everything about these entries."""
        entries = {
            row[0]: row
            for row in _select(
                self.connection, Entry, ("id", "uuid", "kind", "audience", "version", "merged_into"), "id", ids
            )
            if row[5] is None
        }
        known = {known.ref.id: known for known in self._read_kinds(entries) if known.ref.id is not None}
        works = self._read_works(known)
        self._read_details(known, works)
        self._read_parts(known, works)
        self._read_uids(known)
        return known

    def _read_kinds(self, entries: dict[int, tuple[Any, ...]]) -> Iterator[Known]:
        kinds: tuple[tuple[str, type[Base], tuple[str, ...]], ...] = (
            ("person", Person, PERSON_COLUMNS),
            ("organization", Organization, ("name", "located_in", "city")),
            ("list", MailingList, ("name", "description")),
        )
        for kind, model, columns in kinds:
            ids = [entry_id for entry_id, row in entries.items() if row[2] == kind]
            for row in _select(self.connection, model, ("id", *columns), "id", ids):
                _id, uuid, _kind, audience, version, _merged = entries[row[0]]
                known = Known(Ref(row[0]), kind, row[1], audience, version)
                known.row = dict(zip(columns, row[1:], strict=True))
                known.country = known.row.get("located_in")
                known.notes.update(filter(None, [known.row.get("description")]))  # which a list's card has as its note
                known.call(row[1])
                known.uids[uuid] = KnownUid(None, None, is_foreign=False)
                yield known

    def _read_works(self, known: dict[int, Known]) -> dict[int, Known]:
        """The current memberships of the people: by the membership's id, whose it is."""
        people = [entry_id for entry_id, one in known.items() if one.kind == "person"]
        columns = ("id", "person_id", "organization_id", "post_id", "title", "is_main", "valid_from_first", *UNTIL)
        held = [
            row
            for row in _select(self.connection, Membership, columns, "person_id", people)
            if (row[6] is None or row[6] <= self._bound) and (row[9] is None or row[9] >= self._bound)
        ]
        held.sort(key=lambda row: (not row[5], row[0]))
        levels = _pairs(self.connection, Entry, "id", "audience", [row[0] for row in held])
        names = _pairs(self.connection, Organization, "id", "name", {row[2] for row in held})
        posts = _pairs(self.connection, Post, "id", "title", {row[3] for row in held if row[3]})
        for row in held:
            known[row[1]].works.append(
                KnownWork(
                    Ref(row[0]),
                    Ref(row[2]),
                    names[row[2]],
                    posts.get(row[3], row[4]),
                    levels[row[0]],
                    has_post=row[3] is not None,
                    row={"title": row[4]} | self._until(row[7:10]),
                )
            )
        return {row[0]: known[row[1]] for row in held}

    def _until(self, values: Sequence[Any]) -> dict[str, Any]:
        """The columns of valid_until as Python has them."""
        text, first, last = values
        return {"valid_until": text, "valid_until_first": self._as_date(first), "valid_until_last": self._as_date(last)}

    def _read_details(self, known: dict[int, Known], works: dict[int, Known]) -> None:
        columns = (
            "id",
            "entry_id",
            "kind",
            "raw",
            "value",
            "extension",
            "label",
            "audience",
            "valid_from_first",
            *UNTIL,
        )
        found = list(_select(self.connection, ContactDetail, columns, "entry_id", [*known, *works]))
        found.sort(key=lambda row: row[0])
        for row in found:
            is_work = row[1] in works
            one = works[row[1]] if is_work else known[row[1]]
            key = detail_key(row[2], row[3], row[4], row[5])
            if row[11] is not None and row[11] < self._bound:
                ended = self._as_date(row[11])
                assert ended is not None
                one.ended[key] = max(ended, one.ended.get(key, ended))
            elif (row[8] is None or row[8] <= self._bound) and key not in one.details:
                until = self._until(row[9:12])
                one.details[key] = KnownDetail(row[0], row[2], row[6], row[3], row[7], is_work, until)
        let_go(found)

    def _read_parts(self, known: dict[int, Known], works: dict[int, Known]) -> None:
        owners = list(known)
        read = self.connection
        for entry_id, value in _select(read, AlternativeName, ("entry_id", "value"), "entry_id", owners):
            own, latin = name_keys(value)
            known[entry_id].names.add(own)
            known[entry_id].latin.add(latin)
        for row in _select(read, PostalAddress, ("entry_id", *ADDRESS_PARTS), "entry_id", [*owners, *works]):
            (works.get(row[0]) or known[row[0]]).addresses.add(address_key(row[1:]))
        for entry_id, text in _select(read, Note, ("entry_id", "text"), "entry_id", owners):
            known[entry_id].notes.add(text)
        links = list(_select(read, EntryTag, ("entry_id", "tag_id"), "entry_id", owners))
        words = _pairs(read, Tag, "id", "folded", {tag_id for _entry, tag_id in links})
        for entry_id, tag_id in links:
            known[entry_id].tags.add(words[tag_id])
        for entry_id, language in _select(read, PersonLanguage, ("person_id", "language"), "person_id", owners):
            known[entry_id].languages.append(language)
        for entry_id, name, value in _select(read, OtherProperty, ("entry_id", "name", "value"), "entry_id", owners):
            known[entry_id].other.add(kept_key(name, value))
        for (entry_id,) in _select(read, Photo, ("entry_id",), "entry_id", owners):
            known[entry_id].photos += 1
        for list_id, member_id in _select(read, ListMember, ("list_id", "member_id"), "list_id", owners):
            known[list_id].members.add(Ref(member_id).key)

    def _read_uids(self, known: dict[int, Known]) -> None:
        """The UIDs of the entries, those of the entries that were merged into them included."""
        whose = dict(known)
        fresh = list(known)
        while fresh:
            merged = list(_select(self.connection, Entry, ("id", "uuid", "merged_into"), "merged_into", fresh))
            fresh = [entry_id for entry_id, _uuid, _into in merged if entry_id not in whose]
            for entry_id, uuid, into in merged:
                whose[entry_id] = whose[into]
                whose[into].uids[uuid] = KnownUid(None, None, is_foreign=False)
        columns = ("id", "entry_id", "folded", "revised_at")
        for row_id, entry_id, folded, revised in _select(self.connection, ForeignUid, columns, "entry_id", list(whose)):
            whose[entry_id].uids[folded] = KnownUid(row_id, self._as_moment(revised), is_foreign=True)
