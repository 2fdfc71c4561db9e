"""Whom a card names beside its person, as far as the model has a word for it: RELATED and its many forerunners.

The property itself is kept and written back as it came; what is read here lets an import tie the two people.
"""

from __future__ import annotations

from directory.records import ParsedRelation
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
}  # fmt: skip
ANDROID = {"1": "assistant", "7": "manager", "14": "spouse"}  # ContactsContract.CommonDataKinds.Relation


def read_relation(prop: Property, label: str | None) -> ParsedRelation | None:
    """What a property says of another person; `label` is its X-ABLabel. None where the model has no word for it."""
    kind = NAMED.get(prop.name)
    target = text_of(prop)
    if prop.name in ("RELATED", "X-ABRELATEDNAMES"):
        match = APPLE.fullmatch((label or "").strip())
        said = [(match[1] if match else label).lower()] if label else list(prop.types)
        kind = next((WORDS[word] for word in said if word in WORDS), None)
    elif prop.name == "X-ANDROID-CUSTOM":
        table, target, number = read_android(prop) or ("", "", "")
        kind = ANDROID.get(number) if table == "relation" else None
    return ParsedRelation(kind, target) if kind is not None and target else None
