"""The window on a directory whose search index was damaged: it is built anew, and that is said."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from directory import clock
from directory.search.damage import is_sound
from directory.search.find import is_current
from directory.search.listing import list_ids


@pytest.mark.parametrize("days", [0, 1])
def test_a_damaged_index_is_built_anew_with_a_notice(qtbot, sample_office, monkeypatch, days):
    office = sample_office
    told: list[str] = []
    office.refused.connect(lambda text: told.append(str(text)))
    office.bring_up_to_date()  # the sample may have been made by a test on another day
    qtbot.waitUntil(lambda: is_current(office.raw, clock.today()))
    before = list(list_ids(office.raw, "people", "a").ids)
    assert before
    with closing(sqlite3.connect(office.address.file)) as other:
        other.execute("DELETE FROM search_fts_data")
        other.commit()
    assert list_ids(office.raw, "people", "a").total == 0
    monkeypatch.setenv("LIAISON_NOW", (clock.now() + timedelta(days=days)).isoformat())
    office.bring_up_to_date()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("The search index was damaged; it was built anew from ")
    assert is_sound(office.raw)
    assert list(list_ids(office.raw, "people", "a").ids) == before


def test_a_sound_index_is_left_alone(qtbot, sample_office):
    told: list[object] = []
    sample_office.refused.connect(told.append)
    sample_office.bring_up_to_date()  # the sample may have been made by a test on another day
    qtbot.waitUntil(lambda: is_current(sample_office.raw, clock.today()))
    sample_office._pool.submit(int).result()
    version = sample_office._data_version()
    sample_office.bring_up_to_date()
    sample_office._pool.submit(int).result()
    qtbot.wait(50)
    assert told == []
    assert sample_office._data_version() == version
