"""A directory that is made many times as large by SQL."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.bench_search import fill
from benchmarks.many import multiply
from directory.database import make_engine
from directory.files import find_address
from directory.search.index import rebuild
from directory.search.listing import list_ids

PEOPLE, TIMES = 40, 3
# positions may have other gaps between them: their order is what counts
SAID = (
    "SELECT * FROM search_doc ORDER BY id",
    "SELECT id, kind, by_name, by_post, by_organization, by_email FROM search_place ORDER BY pos",
    "SELECT id, first, last, facet, shown FROM search_past ORDER BY pos",
    "SELECT * FROM search_word ORDER BY term, word",
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty people, then a hundred and twenty."""
    made = tmp_path_factory.mktemp("many") / "many.liaison"
    fill(made, PEOPLE)
    multiply(made, TIMES)
    return made


def test_the_index_of_the_copies_is_that_of_a_rebuild(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        said = [connection.execute(sql).fetchall() for sql in SAID]
        found = [list(list_ids(connection, "people", typed).ids) for typed in ("", "m", "officer", "as-of:2012")]
    engine = make_engine(find_address(str(file)))
    with engine.begin() as rebuilt:
        rebuild(rebuilt)
    engine.dispose()
    with closing(sqlite3.connect(file)) as connection:
        assert [connection.execute(sql).fetchall() for sql in SAID] == said
        again = [list(list_ids(connection, "people", typed).ids) for typed in ("", "m", "officer", "as-of:2012")]
    assert again == found
    assert len(found[0]) == PEOPLE * TIMES


def test_the_copies_are_sound_rows(file: Path) -> None:
    expected = 1 + TIMES * (2 * PEOPLE + PEOPLE * 3 // 10)  # an organization; everybody and her work, old and new
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*), count(DISTINCT uuid) FROM entry").fetchone() == (expected, expected)


def test_a_list_alone_is_made_of_the_index_of_today(tmp_path: Path) -> None:
    made = tmp_path / "list.liaison"
    fill(made, PEOPLE)
    multiply(made, TIMES, is_whole=False)
    with closing(sqlite3.connect(made)) as connection:
        assert len(list_ids(connection, "people", "").ids) == PEOPLE * TIMES
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (PEOPLE,)
