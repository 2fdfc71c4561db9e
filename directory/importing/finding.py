"""Whom of the directory the records of an import may be about, found in a few queries for all of them together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, select

from directory.emails import read_email
from directory.history.rows import form_of, many, select_pairs, select_rows
from directory.importing.known import REACHING, DetailKey, Known, ReadDetail, fold_name, name_keys
from directory.importing.loading import load_known
from directory.importing.matching import Matcher, fold_uid
from directory.importing.similar import SimilarNames
from directory.records import ParsedEntry, ParsedFile
from directory.vcard.card import Property
from directory.vcard.contacts import read_email as read_address
from models import (
    AlternativeName,
    ContactDetail,
    Entry,
    ForeignUid,
    MailingList,
    Membership,
    Organization,
    Person,
    table_of,
)

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(slots=True)
class Case:
    """A record on its way into the plan: the organizations it may mean, its details as read, who has a similar name."""

    index: int
    file: ParsedFile
    record: ParsedEntry
    places: list[list[Known]] = field(default_factory=list)
    details: list[ReadDetail] = field(default_factory=list)
    keys: set[DetailKey] = field(default_factory=set)
    country: str | None = None  # in which the details were read
    uid: str | None = None  # folded
    similar: tuple[Known, ...] = ()


def find_organizations(connection: Connection, matcher: Matcher, names: Iterable[str], day: date) -> None:
    """Let the matcher know the organizations with one of these names."""
    ids = _read_named(connection, (Organization, AlternativeName), names)
    for known in load_known(connection, sorted(set(ids)), day).values():
        if known.kind == "organization":
            matcher.add(known)


def find_people(connection: Connection, matcher: Matcher, cases: Sequence[Case], day: date) -> None:
    """Let the matcher know everybody whom a case may be about, by UID, by name, by e-mail or phone, by similar name."""
    records = [case.record for case in cases]
    members = {member for record in records for member in record.members}
    related = {relation.target for record in records for relation in record.relations}
    members |= related
    uids = {case.uid for case in cases if case.uid} | set(map(fold_uid, members))
    ids = set(_read_uids(connection, uids))
    names = [*(record.display_name for record in records), *related]
    ids.update(_read_named(connection, (Person, MailingList, AlternativeName), names))
    reached = [(read.parsed.kind, read.columns["value"]) for case in cases for read in case.details]
    ids.update(
        _read_reached(connection, reached + [("email", email) for member in members if (email := mailbox(member))])
    )
    have = {known.ref.id for group in matcher.by_name.values() for known in group}
    for known in load_known(connection, sorted(ids - have), day).values():
        matcher.add(known)
    _find_similar(connection, matcher, cases, day)


def _read_uids(connection: Connection, uids: Collection[str]) -> Iterator[int]:
    """The entries that ever had one of these UIDs; of a merged one, its survivor."""
    found = [row[0] for row in select_rows(connection, table_of(ForeignUid), ("entry_id",), "folded", uids)]
    own = [uid for uid in uids if UUID.fullmatch(uid)]
    found += [row[0] for row in select_rows(connection, table_of(Entry), ("id",), "uuid", own)]
    ways: dict[int, int | None] = {}
    fresh = found
    while fresh:  # a survivor may have been merged in its turn
        ways |= select_pairs(connection, table_of(Entry), "id", "merged_into", "id", fresh)
        fresh = [into for entry_id in fresh if (into := ways.get(entry_id)) is not None and into not in ways]
    for entry_id in found:
        survivor = entry_id
        seen = {survivor}
        while (into := ways[survivor]) is not None and into not in seen:
            survivor = into
            seen.add(into)
        yield survivor


def _read_named(
    connection: Connection,
    models: Sequence[type[Person | Organization | MailingList | AlternativeName]],
    names: Iterable[str],
) -> Iterator[int]:
    """The entries that one of these names is a writing of, whatever the accents, the order and the script."""
    own, latin = set(), set()
    for name in names:
        native, spelled = name_keys(name)
        own.add(native)
        latin.add(spelled)
    latin.discard("")
    for model in models if own else ():
        table = table_of(model)
        entry_id = table.c.entry_id if model is AlternativeName else table.c.id
        text = table.c.value if model is AlternativeName else table.c.display_name if model is Person else table.c.name
        for found, name in connection.execute(select(entry_id, text)).cursor.fetchall():
            native, spelled = fold_name(name)
            if native in own or spelled in latin:
                yield found


def mailbox(member: str) -> str | None:
    """The address of a list's member that is named by one, as an e-mail's value is stored."""
    if not member.lower().startswith("mailto:"):
        return None
    found = read_address(Property("EMAIL", member))  # it may have a name before it: RFC 6068 escapes what stands around
    return read_email(found[1]).value if found else None


def _read_reached(connection: Connection, reached: Iterable[tuple[str, str | None]]) -> Iterator[int]:
    """Who is reached at one of these e-mail addresses and phone numbers, by herself or in a membership."""
    form = form_of(connection, table_of(ContactDetail))
    statement = f"{form.select(('entry_id',), 'value')} AND kind = {form.mark}"
    owners: list[int] = []
    for kind in REACHING:
        values = {value for of_kind, value in reached if of_kind == kind and value}
        for parameter in many(connection, values):
            owners += [row[0] for row in connection.exec_driver_sql(statement, (*parameter, kind)).cursor.fetchall()]
    people = select_pairs(connection, table_of(Membership), "id", "person_id", "id", owners)
    for owner in owners:
        yield people.get(owner, owner)


def _find_similar(connection: Connection, matcher: Matcher, cases: Sequence[Case], day: date) -> None:
    """For people whom nobody is called like: who at the same organization is called nearly so."""
    unknown = [
        (case, offices)
        for case in cases
        if case.record.kind == "person"
        and (offices := {known.ref.id for place in case.places for known in place if known.ref.id is not None})
        and not matcher.namesakes("person", case.record.display_name)
    ]
    everywhere = {office for _case, offices in unknown for office in offices}
    columns = ("person_id", "organization_id")
    members = list(select_rows(connection, table_of(Membership), columns, "organization_id", everywhere))
    names = select_pairs(connection, table_of(Person), "id", "display_name", "id", {row[0] for row in members})
    similar = SimilarNames()
    for person_id, organization_id in members:
        similar.add(person_id, organization_id, _latin_words(names[person_id]))
    found = {case.index: similar.find(some, _latin_words(case.record.display_name)) for case, some in unknown}
    have = {known.ref.id: known for group in matcher.by_name.values() for known in group if known.kind == "person"}
    wanted = {person_id for people in found.values() for person_id in people}
    have |= {known.ref.id: known for known in load_known(connection, sorted(wanted - have.keys()), day).values()}
    for case, offices in unknown:
        people = [have[person_id] for person_id in found[case.index] if person_id in have]
        case.similar = tuple(known for known in people if any(w.organization.id in offices for w in known.works))


def _latin_words(name: str) -> list[str]:
    return name_keys(name)[1].split()
