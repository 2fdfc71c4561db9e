"""A record and somebody it may be about, side by side: what the import dialog shows beside an item.

compare(session, plan, 8, ("entry", 17))   ->   (Comparison("name", ("Michel Noël",), ("Michel Noël",), True), …)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from directory import clock
from directory.importing.drafting import FIELDS
from directory.importing.known import name_keys
from directory.importing.loading import load_known
from directory.importing.planner import read_details
from directory.importing.steps import ImportPlan, Target
from directory.records import ParsedEntry

DETAILS = ("phone", "email", "fax", "web", "messaging")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field of both: the values here and in the record, and whether they are the same."""

    field: str
    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    is_same: bool


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two: its texts by field, and what these share with other writings of themselves."""

    texts: dict[str, tuple[str, ...]]
    keys: dict[str, frozenset[str]]


def compare(session: Session, plan: ImportPlan, index: int, key: Target) -> tuple[Comparison, ...]:
    """What an item's record and one of its candidates say, field by field; fields that both leave empty are left out.

    ValueError where the key names nobody: an entry that is gone, or an item that makes nobody.
    """
    theirs = _read_item(plan, index)
    ours = _read_item(plan, key[1]) if key[0] == "item" else _read_entry(session, key[1])
    fields = dict.fromkeys([*ours.texts, *theirs.texts])
    return tuple(
        Comparison(
            field,
            ours.texts.get(field, ()),
            theirs.texts.get(field, ()),
            ours.keys.get(field) == theirs.keys.get(field),
        )
        for field in fields
        if ours.texts.get(field) or theirs.texts.get(field)
    )


def _read_item(plan: ImportPlan, index: int) -> _Side:
    item = plan.items[index]
    record = item.record
    if not isinstance(record, ParsedEntry):
        raise ValueError(f"item {index} could not be read")
    country = item.shown["country"] or plan.options.home
    details = [(read.parsed.kind, read.parsed.raw, read.key[1]) for read in read_details(record, country)]
    texts = {
        "name": (record.display_name,),
        "organization": tuple(work.organization for work in record.works if work.organization),
        "title": tuple(work.title for work in record.works if work.title),
    }
    rest = {
        **{name: _filled(getattr(record, name)) for name in (*FIELDS, "died_on")},
        "tag": record.tags,
        "language": record.languages,
        "note": record.notes,
    }
    return _side(texts, details, rest)


def _read_entry(session: Session, entry_id: int) -> _Side:
    known = load_known(session.connection(), [entry_id], clock.today()).get(entry_id)
    if known is None:
        raise ValueError(f"there is no entry {entry_id} to compare with")
    texts = {
        "name": (known.name,),
        "organization": tuple(work.organization_name for work in known.works),
        "title": tuple(work.title for work in known.works if work.title),
    }
    rest = {
        **{name: _filled(known.row.get(name)) for name in (*FIELDS, "died_on")},
        "tag": tuple(sorted(known.tags)),
        "language": tuple(known.languages),
        "note": tuple(sorted(known.notes)),
    }
    return _side(texts, [(detail.kind, detail.raw, key[1]) for key, detail in known.details.items()], rest)


def _side(
    texts: dict[str, tuple[str, ...]], details: Iterable[tuple[str, str, str]], rest: dict[str, tuple[str, ...]]
) -> _Side:
    details = list(details)
    by_kind = {kind: tuple(raw for of_kind, raw, _key in details if of_kind == kind) for kind in DETAILS}
    keys = {
        **{field: frozenset(name_keys(text)[0] for text in values) for field, values in texts.items()},
        **{kind: frozenset(key for of_kind, _raw, key in details if of_kind == kind) for kind in DETAILS},
        **{field: frozenset(text.casefold() for text in values) for field, values in rest.items()},
    }
    return _Side({**texts, **by_kind, **rest}, keys)


def _filled(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()
