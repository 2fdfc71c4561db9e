"""People whom a card names beside its own are tied to it, once all cards of the import are known.

A UID or a mailbox says who is meant. A name says it only of a manager, an assistant, a colleague or a contact who is
the only one of that name and works at the same organization: a spouse by name alone may be anybody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from sqlalchemy import Connection

from directory.history.rows import select_rows
from directory.importing.finding import mailbox
from directory.importing.known import Known
from directory.importing.matching import Matcher, fold_uid
from directory.importing.steps import Difference, NewRow, PlannedItem
from directory.records import ParsedEntry, ParsedRelation
from directory.relatives import read_relatives
from directory.vcard.relations import ways_to_tell
from models import Relationship, RelationshipKind, table_of

KINDS = {
    "spouse": RelationshipKind.SPOUSE,
    "colleague": RelationshipKind.COLLEAGUE,
    "contact": RelationshipKind.CONTACT,
    "manager": RelationshipKind.REPORTS_TO,
    "assistant": RelationshipKind.ASSISTANT_OF,
}
MUTUAL = ("spouse", "colleague", "contact")
Tie = tuple[str, tuple[str, int], tuple[str, int]]  # kind, subject, object: of a mutual one in any order


def find_ties(connection: Connection, records: Sequence[ParsedEntry], matcher: Matcher, day: date) -> None:
    """Let the people whom records with relatives may be about know whom they are tied to already."""
    if not any(record.relations for record in records):
        return
    everybody = (known for group in matcher.by_name.values() for known in group if known.kind == "person")
    people = {known.ref.id: known for known in everybody if known.ref.id is not None}
    for entry_id, relatives in read_relatives(connection, people, day).items():
        people[entry_id].ties = {way for relative in relatives for way in ways_to_tell(relative.released)}


def add_relations(connection: Connection, items: Sequence[PlannedItem], matcher: Matcher) -> None:
    """Add to the items the steps that tie their people to those whom their cards name."""
    sources = [item for item in items if item.relations and item.ref is not None and item.status != "conflict"]
    if not sources:
        return
    people = {known.ref.key: known for group in matcher.by_name.values() for known in group if known.kind == "person"}
    found = list(_resolve(sources, people, matcher))
    stored = {ref.id for _item, me, other, _relation in found for ref in (me.ref, other.ref) if ref.id is not None}
    tied = set(_read_ties(connection, stored))
    for item, me, other, relation in found:
        subject, target = (other, me) if relation.kind == "assistant" else (me, other)
        tie = _tie(KINDS[relation.kind], subject.ref.key, target.ref.key, is_mutual=relation.kind in MUTUAL)
        item.touches.add(other.target)
        if tie in tied:
            continue
        tied.add(tie)
        columns = {"subject_id": subject.ref, "object_id": target.ref, "kind": KINDS[relation.kind].value}
        item.steps.append(NewRow(Relationship, columns))
        if item.status in ("same", "update"):
            item.differences.append(Difference("relationship", None, other.name))
            if item.status == "same":
                item.status, item.reason = "update", None


def _resolve(
    sources: Sequence[PlannedItem], people: dict[tuple[str, int], Known], matcher: Matcher
) -> Iterator[tuple[PlannedItem, Known, Known, ParsedRelation]]:
    """Each relation with both its people, where it is certain who is meant."""
    for item in sources:
        assert item.ref is not None
        assert isinstance(item.record, ParsedEntry)
        me = people.get(item.ref.key)
        for relation in item.relations if me is not None else ():
            assert me is not None
            other = _find(relation, me, people.values(), matcher)
            if other is not None and other is not me:
                yield item, me, other, relation


def _find(relation: ParsedRelation, me: Known, people: Collection[Known], matcher: Matcher) -> Known | None:
    known = matcher.by_uid.get(fold_uid(relation.target))
    if known is not None:
        return known if known.kind == "person" else None
    email = mailbox(relation.target)
    if email:
        owners = [one for one in people if ("email", email.casefold()) in one.details]
        return owners[0] if len(owners) == 1 else None
    if relation.kind == "spouse":
        return None
    named = matcher.namesakes("person", relation.target)
    offices = {work.organization.key for work in me.works}
    is_colleague = len(named) == 1 and any(work.organization.key in offices for work in named[0].works)
    return named[0] if is_colleague else None


def _read_ties(connection: Connection, ids: Collection[int]) -> Iterator[Tie]:
    """What ties these entries already, over or not: what was ended here does not come back with a card."""
    columns = ("kind", "subject_id", "object_id")
    for where in ("subject_id", "object_id"):
        for kind, subject, target in select_rows(connection, table_of(Relationship), columns, where, ids):
            mutual = kind in [KINDS[word].value for word in MUTUAL]
            yield _tie(RelationshipKind(kind), ("stored", subject), ("stored", target), is_mutual=mutual)


def _tie(kind: RelationshipKind, subject: tuple[str, int], target: tuple[str, int], *, is_mutual: bool) -> Tie:
    ends = sorted((subject, target)) if is_mutual else [subject, target]
    return kind.value, ends[0], ends[1]
