"""Saved and recent searches: kept by directory, in the user's order, for their owner only."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from directory.search.saved import (
    MOST_RECENT,
    SavedSearch,
    delete_search,
    forget_recent,
    move_search,
    read_searches,
    remember_search,
    rename_search,
    save_search,
)

HERE, THERE = "/office.liaison", "postgresql://elsewhere"


def saved(name: str, query: str = "country:MU") -> SavedSearch:
    return save_search(HERE, SavedSearch(name, "people", query))


def names() -> list[str]:
    return [search.name for search in read_searches(HERE).saved]


def test_there_is_none_before_one_is_saved(home: Path):
    assert read_searches(HERE).saved == ()
    assert not home.exists()


def test_a_search_is_kept_as_it_was_typed_and_for_its_directory_only(home: Path):
    kept = saved("In Mauritius", 'country:MU "exact" -not:this')
    assert read_searches(HERE).saved == (kept,)
    assert kept == SavedSearch("In Mauritius", "people", 'country:MU "exact" -not:this')
    assert read_searches(THERE).saved == ()
    assert (home / "searches.json").stat().st_mode & 0o777 == 0o600


def test_a_name_that_is_taken_gets_a_number(home: Path):
    saved("Press")
    assert saved("Press").name == "Press (2)"
    assert saved("Press").name == "Press (3)"
    assert rename_search(HERE, "Press (2)", "Press") == "Press (2)"
    assert rename_search(HERE, "Press (2)", " Radio ") == "Radio"
    assert rename_search(HERE, "Radio", "  ") == "Radio"
    assert names() == ["Press", "Radio", "Press (3)"]


def test_they_stand_in_the_order_that_the_user_gave_them(home: Path):
    for name in "ABC":
        saved(name)
    move_search(HERE, "C", -1)
    assert names() == ["A", "C", "B"]
    move_search(HERE, "A", 99)
    assert names() == ["C", "B", "A"]
    move_search(HERE, "nobody", 1)
    delete_search(HERE, "B")
    assert names() == ["C", "A"]
    save_search(HERE, SavedSearch("B", "people", "x"), 1)
    assert names() == ["C", "B", "A"]


def test_the_latest_searches_are_remembered_and_the_half_typed_ones_are_not(home: Path):
    for text in ("m", "mar", "maria", "country:MZ", " mar ", "maria"):
        remember_search(HERE, text)
    assert read_searches(HERE).recent == ("maria", "country:MZ")
    for number in range(20):
        remember_search(HERE, f"number {number:02}")
    assert len(read_searches(HERE).recent) == MOST_RECENT
    assert read_searches(HERE).recent[0] == "number 19"
    saved("Press")
    forget_recent(HERE)
    assert read_searches(HERE).recent == ()
    assert names() == ["Press"]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"/office.liaison": 7}', '{"/office.liaison": {"saved": [{"name": 1}]}}']
)
def test_a_damaged_file_is_as_none_and_is_replaced_by_the_next_search(home: Path, content: str):
    home.mkdir()
    (home / "searches.json").write_text(content)
    assert read_searches(HERE).saved == ()
    saved("Press")
    assert names() == ["Press"]


def test_what_several_threads_keep_at_once_is_all_kept(home: Path):
    def keep(number: int) -> None:
        saved(f"Search {number}")
        remember_search(HERE, f"{number} of ten")

    with ThreadPoolExecutor(5) as threads:
        list(threads.map(keep, range(10)))
    assert sorted(names()) == sorted(f"Search {number}" for number in range(10))
    assert sorted(read_searches(HERE).recent) == sorted(f"{number} of ten" for number in range(10))
