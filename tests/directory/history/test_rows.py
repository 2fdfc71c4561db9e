"""Rows between the database, Python and JSON: nothing is lost on either way, on both engines."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from directory.database import make_current, make_engine
from directory.files import find_address
from directory.history.recording import DirectorySession, change_set
from directory.history.rows import CHUNK, from_json, many, read_rows, select_pairs, tables, to_json
from models import ContactDetail, Entry, Note, Photo, Tag, table_of
from tests.doing import make

moments = st.datetimes(timezones=st.just(UTC))
details = st.fixed_dictionaries(
    {
        "raw": st.text(),
        "value": st.none() | st.text(),
        "problem_values": st.none() | st.dictionaries(st.text(), st.none() | st.integers() | st.lists(st.text())),
        "is_preferred": st.booleans(),
        "valid_until_last": st.none() | st.dates(),
    }
)


@given(details, st.booleans())
def test_a_details_columns_come_back_from_json_as_they_went(row, whole):
    table = table_of(ContactDetail)
    packed = json.loads(json.dumps(to_json(table, row, whole=whole)))
    back = from_json(table, packed, whole=whole)
    assert {name: back[name] for name in row} == row
    assert set(back) == (set(table.c.keys()) if whole else set(row))


@given(st.binary(), moments)
def test_bytes_and_moments_come_back_from_json(data, moment):
    photo = json.loads(json.dumps(to_json(table_of(Photo), {"data": data}, whole=False)))
    assert from_json(table_of(Photo), photo, whole=False) == {"data": data}
    note = json.loads(json.dumps(to_json(table_of(Note), {"written_at": moment}, whole=False)))
    assert from_json(table_of(Note), note, whole=False) == {"written_at": moment}


def test_moments_of_any_zone_are_recorded_in_utc():
    evening = datetime(2026, 5, 12, 18, tzinfo=timezone(timedelta(hours=2)))
    assert to_json(table_of(Note), {"written_at": evening}, whole=False) == {"written_at": "2026-05-12T16:00:00+00:00"}


def test_of_a_whole_row_what_is_none_is_left_out():
    assert to_json(table_of(Tag), {"id": 1, "name": None, "folded": "x"}, whole=True) == {"id": 1, "folded": "x"}


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request, tmp_path):
    """A session on an empty directory of each engine."""
    url = request.getfixturevalue("postgres_database") if request.param == "postgresql" else str(tmp_path / "o.liaison")
    address = find_address(url)
    make_current(address)
    engine = make_engine(address)
    with DirectorySession(engine) as session:
        session.info["author"] = ("tester", "Tester")
        yield session
    engine.dispose()


def test_rows_are_read_as_the_orm_reads_them_and_written_so(store):
    ana = make(store, "add person", name="Ana Exemplo")
    make(store, "add detail", entry=ana, detail_kind="phone", value="+ 7 795 01 7854", preferred=True)
    with change_set(store, "add photo", {"name": "Ana"}) as changes:
        table = table_of(Photo)
        (photo_id,) = changes.bulk.allocate(table, 1)
        row = {"id": photo_id, "entry_id": int(ana), "data": b"\x00\xff", "media_type": "image/png", "audience": 30}
        changes.bulk.insert(table, [row])
    store.expire_all()
    assert store.get(Photo, photo_id).data == b"\x00\xff"
    for model in (Entry, ContactDetail, Photo):
        table = table_of(model)
        expected = {r.id: dict(r._mapping) for r in store.connection().execute(select(table))}
        found = read_rows(store.connection(), table, list(expected))
        assert found == expected
        assert {k: {c: type(v) for c, v in r.items() if c != "kind"} for k, r in found.items()} == {
            k: {c: type(v) for c, v in r.items() if c != "kind"} for k, r in expected.items()
        }
    table = table_of(ContactDetail)
    (detail,) = store.scalars(select(ContactDetail))
    with change_set(store, "end", {"name": "Ana"}) as changes:
        day = date(2026, 5, 12)
        changes.bulk.update(table, [(detail.id, {"valid_until_last": day, "problem_values": {"a": [1]}},
                                     {"valid_until_last": None, "problem_values": detail.problem_values})])  # fmt: skip
    store.expire_all()
    assert (detail.valid_until_last, detail.problem_values) == (day, {"a": [1]})


def test_more_ids_than_one_statement_takes_are_read_in_parts(store):
    ana = make(store, "add person", name="Ana Exemplo")
    ids = [*range(-2 * CHUNK, 0), int(ana)]
    assert len(list(many(store.connection(), ids))) == 3
    assert select_pairs(store.connection(), tables()["entry"], "id", "kind", "id", ids) == {int(ana): "person"}
    assert select_pairs(store.connection(), tables()["person"], "display_name", "id", "display_name",
                        ["Nobody", "Ana Exemplo"]) == {"Ana Exemplo": int(ana)}  # fmt: skip
