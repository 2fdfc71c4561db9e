"""Records on their way between two processes: what a frozen dataclass brings for it takes as long as half the reading.

`pickle` asks such a class for its fields each time, for every single record and every part of it; here the values
alone go, and are put back where they belong.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

from directory.memory import without_collecting
from directory.records import (
    ParsedAddress,
    ParsedDetail,
    ParsedEntry,
    ParsedName,
    ParsedProperty,
    ParsedRelation,
    ParsedWork,
    RejectedRecord,
)

Record = ParsedEntry | RejectedRecord

KINDS: tuple[type[Any], ...] = (
    ParsedEntry,
    RejectedRecord,
    ParsedAddress,
    ParsedDetail,
    ParsedName,
    ParsedProperty,
    ParsedRelation,
    ParsedWork,
)
_SLOTS = {kind: [kind.__dict__[field.name].__set__ for field in fields(kind)] for kind in KINDS}


def _make(kind: type[Any], *values: Any) -> Any:
    """A record of that kind with these values, in the order of its fields; it is frozen only to those who have it."""
    made = object.__new__(kind)
    for put, value in zip(_SLOTS[kind], values, strict=True):
        put(made, value)
    return made


def _reducer(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    values = attrgetter(*(field.name for field in fields(kind)))
    return lambda record: (_make, (kind, *values(record)))


_REDUCERS = {kind: _reducer(kind) for kind in KINDS}


@without_collecting()
def pack_records(records: Sequence[Record]) -> bytes:
    """The records as bytes."""
    target = io.BytesIO()
    pickler = pickle.Pickler(target, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(records)
    return target.getvalue()


@without_collecting()
def unpack_records(packed: bytes) -> Iterable[Record]:
    """The way back."""
    records: Iterable[Record] = pickle.loads(packed)
    return records
