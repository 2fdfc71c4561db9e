"""Opening: the pragmas, who waits for whom, and what happens in a shared folder."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError

from directory import database, files
from directory.database import connect_raw, make_engine, open_engine
from directory.errors import DirectoryError
from directory.files import Address, explain, find_address
from directory.paths import ROOT
from tests.directory.disks import ask, small_disk, snapshot, store, stored

ADD = (
    "INSERT INTO entry(uuid, kind, audience, created_at, changed_at, version)"
    " VALUES (:uuid, 'sheet', 30, '2024-01-01 00:00:00', '2024-01-01 00:00:00', 1)"
)

MANY = [{"uuid": f"{number} {'x' * 4000}"} for number in range(500)]  # two megabytes, and not all in SQLite's cache


@pytest.fixture
def writer(office: Address) -> Iterator[Engine]:
    engine = open_engine(office)
    yield engine
    engine.dispose()


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def test_every_connection_is_set_up_for_safety(writer: Engine) -> None:
    assert pragma(writer, "foreign_keys") == 1
    assert pragma(writer, "journal_mode") == "wal"
    assert pragma(writer, "synchronous") == 2  # FULL
    assert pragma(writer, "secure_delete") == 1
    assert pragma(writer, "cell_size_check") == 1
    assert pragma(writer, "busy_timeout") == files.WAIT_SECONDS * 1000


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Our Office"])
def test_in_a_shared_folder_there_is_no_write_ahead_log(tmp_path: Path, migrated_file: Path, folder: str) -> None:
    file = tmp_path / folder / "office.liaison"
    file.parent.mkdir()
    file.write_bytes(migrated_file.read_bytes())
    with closing(sqlite3.connect(file)) as connection:  # as it was in a local folder
        connection.execute("PRAGMA journal_mode=WAL")
    engine = open_engine(find_address(str(file)))
    with engine.begin() as connection:
        connection.execute(text(ADD), {"uuid": "one"})
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "truncate"
        assert not Path(f"{file}-wal").exists()
    engine.dispose()
    assert stored(file) == ["one"]


def test_readers_do_not_change_how_a_file_is_written(tmp_path: Path, migrated_file: Path) -> None:
    file = tmp_path / "Nextcloud" / "office.liaison"
    file.parent.mkdir()
    file.write_bytes(migrated_file.read_bytes())
    before = snapshot(file.parent)
    engine = open_engine(find_address(str(file)), read_only=True)
    assert pragma(engine, "foreign_keys") == 1
    engine.dispose()
    connect_raw(find_address(str(file))).close()
    assert snapshot(file.parent) == before


def test_a_writer_takes_the_lock_when_it_begins(
    writer: Engine, office: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A transaction that reads first and writes later would fail at once, however long it would wait."""
    monkeypatch.setattr(files, "WAIT_SECONDS", 0)
    second = make_engine(office)
    with writer.begin() as first:
        assert first.execute(text("SELECT count(*) FROM entry")).scalar_one() == 0
        with pytest.raises(OperationalError, match="locked"):
            second.connect().begin()
        reader = make_engine(office, read_only=True)
        with reader.connect() as connection:  # who only reads is never in the way
            assert connection.execute(text("SELECT count(*) FROM entry")).scalar_one() == 0
        reader.dispose()
    second.dispose()


def test_no_addition_is_lost_among_writers_at_once(office: Address) -> None:
    def add(who: int) -> None:
        engine = make_engine(office)
        for number in range(20):
            with engine.begin() as connection:
                count = connection.execute(text("SELECT count(*) FROM entry")).scalar_one()
                connection.execute(text(ADD), {"uuid": f"{who}-{number}-{count}"})
        engine.dispose()

    threads = [threading.Thread(target=add, args=(who,)) for who in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert office.file is not None
    counts = [int(uuid.split("-")[2]) for uuid in stored(office.file)]
    assert counts == list(range(60))  # each saw all that were before it


def test_a_refused_commit_lets_go_of_the_lock(writer: Engine) -> None:
    connection = writer.connect()
    transaction = connection.begin()
    connection.execute(text("INSERT INTO beat(subject, entry_id) VALUES ('courts', 999)"))
    with pytest.raises(DBAPIError, match="FOREIGN KEY"):
        transaction.commit()
    connection.close()
    with writer.begin() as again:
        assert again.execute(text("SELECT count(*) FROM beat")).scalar_one() == 0


def test_waiting_for_another_process_ends_with_a_sentence(office: Address) -> None:
    """LIAISON_WAIT_SECONDS says after how long."""
    assert office.file is not None
    program = (
        "import sys\nfrom directory.database import open_engine\nfrom directory.files import explain, find_address\n"
        "address = find_address(sys.argv[1])\nengine = open_engine(address)\n"
        "try:\n    engine.connect().begin()\nexcept Exception as problem:\n    print(explain(problem, address.name))\n"
    )
    with closing(sqlite3.connect(office.file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        done = subprocess.run(
            [sys.executable, "-c", program, office.name],
            cwd=ROOT,
            env={**os.environ, "LIAISON_WAIT_SECONDS": "0"},
            capture_output=True,
            text=True,
            check=True,
        )
    assert done.stdout.startswith(f"Another Liaison is writing to {office.name}. Wait until it has finished")


def test_a_full_disk_takes_a_transaction_back_whole(tmp_path: Path, migrated_file: Path) -> None:
    size = migrated_file.stat().st_size // 1024 + 300
    with small_disk(tmp_path / "disk", size) as folder:
        file = folder / "office.liaison"
        file.write_bytes(migrated_file.read_bytes())
        address = find_address(str(file))
        engine = open_engine(address)
        with engine.begin() as connection:
            connection.execute(text(ADD), {"uuid": "before"})
        connection = engine.connect()
        with pytest.raises(DBAPIError) as failure, connection.begin():
            connection.execute(text(ADD), MANY)
        connection.close()
        sentence = explain(failure.value, address.name)
        assert isinstance(sentence, DirectoryError)
        assert "disk" in str(sentence)
        assert "of this command was stored" in str(sentence)
        engine.dispose()
        assert stored(file) == ["before"]
        assert ask(file, "PRAGMA integrity_check") == [("ok",)]


def test_a_full_disk_leaves_no_half_made_directory(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 60) as folder:
        file = folder / "office.liaison"
        with pytest.raises(DirectoryError, match="disk"):
            database.make_current(find_address(str(file)))
        assert ask(file, "SELECT count(*) FROM sqlite_master") == [(0,)]
        assert ask(file, "SELECT user_version, application_id FROM pragma_user_version, pragma_application_id") == [
            (0, 0)
        ]


def test_a_database_that_may_grow_no_more(writer: Engine, office: Address) -> None:
    """SQLite's own limit, which says what a full disk says."""
    with writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 10}")
        connection.rollback()
        with pytest.raises(DBAPIError) as failure, connection.begin():
            connection.execute(text(ADD), MANY)
    assert "is full. Make room and try again" in str(explain(failure.value, office.name))
    assert office.file is not None
    assert stored(office.file) == []


def test_a_new_directory_is_for_its_owner_only(address: Address) -> None:
    assert address.file is not None
    engine = open_engine(address)
    with engine.begin() as connection:
        connection.execute(text(ADD), {"uuid": "one"})
        modes = {file.name: file.stat().st_mode & 0o777 for file in address.file.parent.glob("office.liaison*")}
    assert set(modes.values()) == {0o600}
    assert {"office.liaison", "office.liaison-wal"} <= set(modes)
    engine.dispose()


def test_a_plain_connection_reads_what_was_committed(office: Address) -> None:
    assert office.file is not None
    with closing(sqlite3.connect(office.file)) as other:
        store(other, "ana")
    with closing(connect_raw(office)) as connection:
        assert connection.execute("SELECT uuid FROM entry").fetchone() == ("ana",)
