"""An index that was really damaged: noticed, survived by whoever reads, built anew by whoever may write."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from directory.answers import Answer
from directory.cli import main
from directory.database import make_engine
from directory.files import find_address
from directory.office.finding import search
from directory.search import index
from directory.search.completion import complete
from directory.search.damage import DAMAGED, is_damage, is_sound, tells_of_damage
from directory.search.find import find
from directory.search.grouping import list_groups
from directory.search.listing import count_each, count_sections, list_ids, read_rows
from directory.search.tables import FULL_TEXT
from tests.directory.search.office import Office, contents

PEOPLE = 300


@pytest.fixture(scope="module")
def sound_file(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> Path:
    """A directory of some hundred people, indexed; to be copied."""
    file = tmp_path_factory.mktemp("damage") / "sound.liaison"
    shutil.copyfile(empty_file, file)
    engine = make_engine(find_address(str(file)))
    with pytest.MonkeyPatch.context() as monkeypatch, engine.begin() as connection:
        monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
        office = Office(connection)
        herald = office.organization("Herald", located_in="MU")
        for number in range(PEOPLE):
            office.membership(office.person(f"Ana Bell {number}"), herald, title="Editor", valid_from="2020")
        index.rebuild(connection)
    engine.dispose()
    with closing(sqlite3.connect(file)) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        plain.execute("PRAGMA journal_mode=DELETE")
    return file


@pytest.fixture
def file(sound_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound_file, tmp_path / "office.liaison"))


def execute(*statements: str) -> Callable[[Path], None]:
    def damage(file: Path) -> None:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema=ON")
            for statement in statements:
                connection.execute(statement)

    return damage


def overwrite_pages_of(*names: str) -> Callable[[Path], None]:
    """Bytes written over every page of these tables, as a failing disk leaves them."""

    def damage(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection:
            size = connection.execute("PRAGMA page_size").fetchone()[0]
            roots = [
                root
                for name in names
                for (root,) in connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
            ]
        with file.open("r+b") as stream:
            for root in roots:
                stream.seek((root - 1) * size)
                stream.write(b"\xa5" * size)

    return damage


DAMAGES: dict[str, Callable[[Path], None]] = {
    "the words are gone": execute("DELETE FROM search_fts_data"),
    "some of the words are gone": execute("DELETE FROM search_fts_data WHERE id > 1000"),
    "the words are overwritten": execute("UPDATE search_fts_data SET block = randomblob(length(block))"),
    "the similar words are gone": execute("DELETE FROM search_fts_alike_data"),
    "the words of other days are overwritten": execute("UPDATE search_fts_past_data SET block = randomblob(40)"),
    "a table is missing": execute("DROP TABLE search_fts"),
    "a shadow table is missing": execute("DELETE FROM sqlite_master WHERE name = 'search_fts_config'"),
    "the documents are gone": execute("DELETE FROM search_doc"),
    "the places are gone": execute("DELETE FROM search_place WHERE pos > 2560"),
    "the documents' table is missing": execute("DROP TABLE search_doc"),
    "the words of names are missing": execute("DROP TABLE search_word"),
    "pages of the words are overwritten": overwrite_pages_of("search_fts_data"),
    "pages of the documents are overwritten": overwrite_pages_of("search_doc"),
    "pages of the places are overwritten": overwrite_pages_of("search_place"),
}


@pytest.fixture(params=DAMAGES)
def damaged(request: pytest.FixtureRequest, file: Path) -> Path:
    DAMAGES[request.param](file)
    return file


@pytest.fixture
def reader(damaged: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{damaged}?mode=ro", uri=True)) as connection:
        yield connection


def test_damage_is_noticed(reader: sqlite3.Connection) -> None:
    assert not is_sound(reader)


def test_a_sound_index_is_not_taken_for_a_damaged_one(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        assert is_sound(connection)


def test_an_empty_index_is_sound(empty_file: Path) -> None:
    with closing(sqlite3.connect(empty_file)) as connection:
        assert is_sound(connection)


def test_whoever_reads_is_told_and_nothing_breaks(reader: sqlite3.Connection) -> None:
    listings = [
        list_ids(reader, "people", query) for query in ("", "ana", "anna", "nna", "country:MU", "ana as-of:2019")
    ]
    for listing in listings:
        read_rows(reader, listing.ids[:5])
    found = find(reader, "ana bell")
    assert found.total in (0, PEOPLE) or not tells_of_damage(found.notes)
    list_groups(reader, "people", "organization", "ana")
    complete(reader, "org:her")
    assert len(count_each(reader, [("people", "ana"), ("people", "country:MU")])) == 2
    assert set(count_sections(reader)) >= {"people", "organizations"}


def test_the_command_line_builds_it_anew_and_says_so(
    damaged: Path, sound_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing is found; `reindex` at any time."""
    assert main(["--database", str(damaged), "reindex"]) == 0
    assert f"{PEOPLE + 1} entries" in capsys.readouterr().out
    assert main(["--database", str(damaged), "search", "ana bell 299"]) == 0
    assert "Herald" in capsys.readouterr().out
    assert same_index(damaged) == same_index(sound_file)


@pytest.mark.parametrize("name", ["the words are gone", "a table is missing", "pages of the words are overwritten"])
def test_a_search_that_finds_nothing_mends_it(file: Path, name: str) -> None:
    DAMAGES[name](file)
    answer: Answer = search(find_address(str(file)), ["ana", "299"], 10)
    assert answer.data["total"] == 1
    assert [str(remark) for remark in answer.remarks] == [
        f"The search index was damaged; it was built anew from {PEOPLE + 1} entries."
    ]
    assert search(find_address(str(file)), ["ana", "299"], 10).remarks == ()


def test_a_file_that_may_only_be_read_is_searched_without_an_error(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    DAMAGES["pages of the words are overwritten"](file)
    monkeypatch.setattr("directory.office.finding._may_write", lambda _address: False)
    answer = search(find_address(str(file)), ["ana"], 10)
    assert answer.data["total"] == 0
    assert DAMAGED in [str(line) for line in answer.lines]


def test_a_change_mends_it_and_is_not_lost(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--database", str(damaged), "add", "person", "Zora Novice"]) == 0
    assert main(["--database", str(damaged), "reindex"]) == 0
    capsys.readouterr()
    assert main(["--database", str(damaged), "search", "zora"]) == 0
    assert "Zora Novice" in capsys.readouterr().out


def test_mending_a_sound_index_does_nothing(file: Path) -> None:
    engine = make_engine(find_address(str(file)))
    with engine.begin() as connection:
        assert not index.mend(connection)
        connection.execute(text("DELETE FROM search_fts_data"))
        assert index.mend(connection)
        assert not index.mend(connection)
    engine.dispose()


def test_the_tables_made_anew_are_those_of_the_migrations(empty_file: Path) -> None:
    with closing(sqlite3.connect(empty_file)) as connection:
        made = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'"))
    assert made == {name: f"CREATE VIRTUAL TABLE {name} USING fts5({form})" for name, form in FULL_TEXT.items()}


def test_other_errors_are_no_damage(connection: Connection) -> None:
    assert not is_damage(ValueError("search_fts"))
    assert not is_damage(sqlite3.OperationalError("database is locked"))


def same_index(file: Path) -> object:
    engine = make_engine(find_address(str(file)))
    with engine.connect() as connection:
        found = contents(connection)
    engine.dispose()
    return found
