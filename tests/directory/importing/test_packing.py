"""Records come back from another process as they were."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from datetime import UTC, date, datetime
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.importing.packing import KINDS, pack_records, unpack_records
from directory.records import ParsedEntry, RejectedRecord
from directory.texts import Text

LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=5),
    bytes: st.binary(max_size=5),
    int: st.integers(),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    type(None): st.none(),
    Text: st.builds(Text, st.text(max_size=5), st.dictionaries(st.sampled_from("ab"), st.text(max_size=3))),
}


def of_type(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type."""
    if kind in LEAVES:
        return LEAVES[kind]
    if kind in KINDS:
        return st.builds(kind, **{name: of_type(hint) for name, hint in get_type_hints(kind).items()})
    arguments = get_args(kind)
    if getattr(kind, "__origin__", None) is tuple:
        if arguments[1:] == (Ellipsis,):
            return st.lists(of_type(arguments[0]), max_size=2).map(tuple)
        return st.tuples(*map(of_type, arguments))
    return st.one_of(*map(of_type, arguments))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(of_type(ParsedEntry), of_type(RejectedRecord)), max_size=3).map(tuple))
def test_any_records_come_back_equal(records: tuple[ParsedEntry | RejectedRecord, ...]) -> None:
    assert unpack_records(pack_records(records)) == records


def test_what_comes_back_is_as_frozen_as_what_went() -> None:
    (record,) = unpack_records(pack_records([RejectedRecord(3, b"BEGIN:VCARD", Text("no name"))]))
    with pytest.raises(FrozenInstanceError):
        record.line = 4  # type: ignore[misc]


def test_every_part_of_a_record_goes_this_way() -> None:
    named = {part for field in fields(ParsedEntry) for part in get_args(get_type_hints(ParsedEntry)[field.name])}
    assert {part for part in named if hasattr(part, "__dataclass_fields__")} <= set(KINDS)
