"""Whom a card names beside its person, as far as the model has a word for it: RELATED and its many forerunners.

The property itself is kept and written back as it came; what is read here lets an import tie the two people. A tie
that was made here is written as each version has it, unless the card says it already.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

from directory.records import ParsedProperty, ParsedRelation
from directory.released import Released, ReleasedProperty, ReleasedRelative
from directory.vcard.card import Property
from directory.vcard.contacts import read_android
from directory.vcard.labels import APPLE
from directory.vcard.values import text_of

WORDS = {
    "spouse": "spouse",
    "colleague": "colleague",
    "co-worker": "colleague",
    "contact": "contact",
    "manager": "manager",
    "x-manager": "manager",
    "assistant": "assistant",
    "x-assistant": "assistant",
}
PREFIXES = ("X-", "X-EVOLUTION-", "X-MS-", "X-KADDRESSBOOK-X-")
NAMED = {
    **{f"{prefix}{word.upper()}": word for prefix in PREFIXES for word in ("spouse", "manager", "assistant")},
    **{f"X-KADDRESSBOOK-X-{word.upper()}{end}": word for word in ("spouse", "manager", "assistant")
       for end in ("NAME", "SNAME", "SSNAME")},
    "X-WAB-SPOUSE_NAME": "spouse",
    "X-MANAGERSNAME": "manager",
}  # fmt: skip
ANDROID = {"1": "assistant", "7": "manager", "14": "spouse"}  # ContactsContract.CommonDataKinds.Relation
RELATED = {"manager": "x-manager", "assistant": "x-assistant"}  # the other words are RFC 6350's own (6.6.6)
LABELS = {word: f"_$!<{word.capitalize()}>!$_" for word in ANDROID.values()}  # Apple's own; others are custom ones
DISTINGUISHED = re.compile(r"cn=([^,=\\]{1,200}),.*\b(?:ou|dc|o)=", re.IGNORECASE)  # as a directory server names people
UID = "X-LIAISON-UID"  # parameter of a name: who is meant


def read_relation(prop: Property, label: str | None) -> ParsedRelation | None:
    """What a property says of another person; `label` is its X-ABLabel. None where the model has no word for it."""
    kind = NAMED.get(prop.name)
    target = next(iter(prop.param(UID)), "") or text_of(prop)
    if prop.name in ("RELATED", "X-ABRELATEDNAMES"):
        match = APPLE.fullmatch((label or "").strip())
        said = [(match[1] if match else label).lower()] if label else list(prop.types)
        kind = next((WORDS[word] for word in said if word in WORDS), None)
    elif prop.name == "X-ANDROID-CUSTOM":
        table, name, number = read_android(prop) or ("", "", "")
        target = next(iter(prop.param(UID)), name)
        kind = ANDROID.get(number) if table == "relation" else None
    distinguished = DISTINGUISHED.match(target)
    target = distinguished[1].strip() if distinguished else target
    return ParsedRelation(kind, target) if kind is not None and target else None


Kept = TypeVar("Kept", ParsedProperty, ReleasedProperty)
Told = tuple[str, str]  # kind, and whom it names: folded


def untold(entry: Released) -> list[ReleasedRelative]:
    """The relatives whom none of the properties that are kept of the card names as such."""
    if not entry.relatives:
        return []
    told = {(relation.kind, fold_target(relation.target)) for _props, relation in _relations(entry.other)}
    return [r for r in entry.relatives if told.isdisjoint(ways_to_tell(r))]


def told_by(ties: Collection[Told], kept: Sequence[Kept]) -> list[Kept]:
    """Of properties that are kept of a card those that say no more than `ties` do, with the labels of their groups."""
    found = [props for props, relation in _relations(kept) if (relation.kind, fold_target(relation.target)) in ties]
    return [prop for props in found for prop in props]


def ways_to_tell(relative: ReleasedRelative) -> set[Told]:
    """How a card may name a relative: by her UID or by her name."""
    return {(relative.kind, fold_target(relative.uid)), (relative.kind, fold_target(relative.name))}


def fold_target(target: str) -> str:
    """What two ways to write a UID or a name share."""
    return target.strip().casefold().removeprefix("urn:uuid:")


def _relations(kept: Sequence[Kept]) -> Iterator[tuple[list[Kept], ParsedRelation]]:
    """The properties that name a relative, each with the label of its group, and what they say."""
    labels = {prop.group.lower(): prop for prop in kept if prop.group and prop.name.upper() == "X-ABLABEL"}
    for prop in kept:
        label = labels.get(prop.group.lower()) if prop.group else None
        said = text_of(Property("X-ABLABEL", label.value)) if label else None
        relation = read_relation(Property(prop.name.upper(), prop.value, prop.params), said)
        if relation is not None:
            yield [prop, label] if label else [prop], relation
