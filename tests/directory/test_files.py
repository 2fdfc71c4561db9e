"""Looking at a file before anything else: what it is, and a sentence for what we must not touch."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from directory.database import connect_raw, open_engine
from directory.errors import DirectoryError
from directory.files import (
    APPLICATION_ID,
    SCHEMA,
    SENTENCES,
    Address,
    connect_file,
    examine,
    explain,
    find_address,
    is_read_only,
    looks_encrypted,
)
from tests.directory.disks import as_nobody, ask, give_away, snapshot, store, stored


@pytest.mark.parametrize(
    ("named", "url", "file"),
    [
        ("office.liaison", "sqlite:///office.liaison", "office.liaison"),
        ("sqlite:////srv/office.liaison", "sqlite:////srv/office.liaison", "/srv/office.liaison"),
        ("postgresql://ana:secret@db/office", "postgresql+psycopg://ana:secret@db/office", None),
        ("postgresql+psycopg://db/office", "postgresql+psycopg://db/office", None),
    ],
)
def test_an_address_is_a_file_or_a_database(named: str, url: str, file: str | None) -> None:
    assert find_address(named) == Address(url, Path(file) if file else None)


def test_the_environment_names_the_directory_when_nothing_else_does(
    monkeypatch: pytest.MonkeyPatch, home: Path, tmp_path: Path
) -> None:
    assert find_address(None).file == home / "directory.liaison"
    monkeypatch.setenv("LIAISON_DATABASE", str(tmp_path / "shared.liaison"))
    assert find_address(None).file == tmp_path / "shared.liaison"
    assert find_address("own.liaison").file == Path("own.liaison")


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(DirectoryError, match=r"mysql://db/office is not a directory .* postgresql://"):
        find_address("mysql://db/office")


def test_a_password_is_never_shown() -> None:
    assert find_address("postgresql://ana:secret@db/office").name == "postgresql+psycopg://ana:…@db/office"
    assert "secret" not in find_address("postgresql://db/office?user=ana&password=secret&sslmode=require").name
    assert find_address("postgresql://ana:secret@db/press%20office?sslmode=require").title == "press office"
    assert find_address("postgresql://ana@db.example.org").title == "db.example.org"
    assert find_address("/shared/office of ana.liaison").title == "office of ana"


def refused(address: Address) -> str:
    """The sentence with which both ways in refuse a file, in whose folder not a byte changes."""
    assert address.file is not None
    before = snapshot(address.file.parent)
    sentences = set()
    for way in (connect_raw, open_engine):
        with pytest.raises(DirectoryError) as refusal:
            way(address)
        sentences.add(str(refusal.value))
    assert snapshot(address.file.parent) == before
    (sentence,) = sentences
    assert str(address.file) in sentence
    return sentence


def test_a_file_that_is_no_database(address: Address) -> None:
    assert address.file is not None
    address.file.write_text("BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n" * 500)
    assert refused(address).endswith("To read contacts from it, import it. Nothing was changed in it.")


def test_another_programs_database(address: Address) -> None:
    assert address.file is not None
    with closing(sqlite3.connect(address.file)) as other:
        other.executescript("PRAGMA application_id=1; CREATE TABLE recipe(name); INSERT INTO recipe VALUES ('soup')")
    assert "is a database of another program" in refused(address)
    with closing(sqlite3.connect(address.file)) as other:
        other.execute("PRAGMA application_id=0")  # most programs give none
    assert "is a database of another program" in refused(address)


def test_a_file_of_a_newer_liaison(office: Address) -> None:
    assert office.file is not None
    with closing(sqlite3.connect(office.file)) as newer:
        newer.execute(f"PRAGMA user_version={SCHEMA + 1}")
    assert "newer Liaison. Update this one" in refused(office)


def test_a_file_that_ends_in_the_middle(office: Address) -> None:
    assert office.file is not None
    whole = office.file.read_bytes()
    office.file.write_bytes(whole[: len(whole) // 3])
    with pytest.raises(DirectoryError, match=r"is damaged\. Bring back a backup"):
        open_and_read(office)


def test_a_file_with_other_bytes_in_it(office: Address) -> None:
    assert office.file is not None
    whole = bytearray(office.file.read_bytes())
    whole[100:200] = b"\x07" * 100  # the page that says which tables there are
    office.file.write_bytes(whole)
    damaged = office.file.read_bytes()
    assert "is damaged. Bring back a backup" in refused(office)
    assert office.file.read_bytes() == damaged


def open_and_read(address: Address) -> None:
    """Whatever is wrong inside shows at the latest when it is read."""
    try:
        with closing(connect_raw(address)) as connection:
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                connection.execute(f'SELECT * FROM "{name}"').fetchall()
    except sqlite3.Error as problem:
        raise explain(problem, address.name) from problem


def test_an_encrypted_file(address: Address) -> None:
    assert address.file is not None
    address.file.write_bytes(random.Random(1).randbytes(16384))
    assert "seems to be encrypted" in refused(address)


def test_noise_looks_encrypted_and_text_does_not(tmp_path: Path) -> None:
    file = tmp_path / "file"
    for content, expected in (
        (random.Random(2).randbytes(8192), True),
        (random.Random(3).randbytes(8192 + 7), False),  # not whole pages
        (b"%PDF-1.7 " * 1000, False),
        (b"", False),
        (random.Random(4).randbytes(512), False),  # too short to tell
    ):
        file.write_bytes(content)
        assert looks_encrypted(file) is expected


def test_a_folder_is_no_directory_file(address: Address) -> None:
    assert address.file is not None
    address.file.mkdir()
    assert "could not be opened" in refused(address)


def test_an_empty_file_becomes_a_directory(address: Address) -> None:
    """As a save dialog, or `touch`, leaves one."""
    assert address.file is not None
    address.file.touch()
    with closing(connect_file(address.file, read_only=True)) as connection:
        assert examine(connection, address) == "empty"
    connect_raw(address).close()
    assert ask(address.file, "SELECT user_version, application_id FROM pragma_user_version, pragma_application_id") == [
        (SCHEMA, APPLICATION_ID)
    ]


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    address = find_address(str(tmp_path / "new" / "deeper" / "office.liaison"))
    connect_raw(address).close()
    assert address.file is not None
    assert stored(address.file) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    address = find_address(str(tmp_path / "file" / "office.liaison"))
    with pytest.raises(DirectoryError, match="could not be opened: check that it exists"):
        connect_raw(address)


def test_a_file_that_says_it_is_read_only_is_read_and_never_written(office: Address) -> None:
    assert office.file is not None
    office.file.chmod(0o400)
    before = snapshot(office.file.parent)
    with closing(connect_raw(office)) as connection:
        assert connection.execute("SELECT count(*) FROM entry").fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("CREATE TABLE other(x)")
    with pytest.raises(DirectoryError, match=r"may only be read\. Copy it to a place where you may write"):
        open_engine(office)
    assert snapshot(office.file.parent) == before


def test_a_directory_in_a_folder_that_one_may_not_write_to_is_read(office: Address) -> None:
    file = office.file
    assert file is not None
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        store(connection, "ana")
    give_away(file)
    file.chmod(0o644)
    before = snapshot(file.parent)
    file.parent.chmod(0o555)
    try:
        with as_nobody(file.parent):
            assert is_read_only(file)
            with closing(connect_raw(office)) as connection:
                assert connection.execute("SELECT uuid FROM entry").fetchall() == [("ana",)]
            with pytest.raises(DirectoryError, match="may only be read"):
                open_engine(office)
    finally:
        file.parent.chmod(0o755)
    assert snapshot(file.parent) == before


def test_what_is_not_yet_in_the_file_is_read_also_where_it_is_read_only(office: Address) -> None:
    """A -wal beside it holds the newest rows: `immutable` would leave them out."""
    assert office.file is not None
    with closing(sqlite3.connect(office.file)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        store(writer, "newest")
        office.file.chmod(0o400)
        with closing(connect_file(office.file, read_only=True)) as connection:
            assert connection.execute("SELECT uuid FROM entry").fetchall() == [("newest",)]


def test_a_file_of_another_user_that_one_may_not_read(office: Address) -> None:
    assert office.file is not None
    office.file.chmod(0o000 if os.geteuid() else 0o600)
    with as_nobody(office.file.parent), pytest.raises(DirectoryError, match="could not be opened"):
        connect_raw(office)


@pytest.mark.parametrize("code", [code for code in SENTENCES if code > 0])
def test_every_sentence_names_the_file_and_fits_its_code(code: int) -> None:
    problem = sqlite3.OperationalError("as SQLite says it")
    problem.sqlite_errorcode = code | (3 << 8)  # an extended code of it
    explained = explain(OperationalError("SELECT 1", {}, problem), "/srv/office.liaison")
    assert isinstance(explained, DirectoryError)
    assert str(explained).startswith(("/srv/office.liaison", "The disk of /srv/office.liaison", "Another Liaison"))
    assert explained.text.template == SENTENCES[code]


@pytest.mark.parametrize("content", [b"", b"older"], ids=["empty", "older"])
def test_a_read_only_file_is_not_upgraded(office: Address, content: bytes) -> None:
    assert office.file is not None
    if content:
        with closing(sqlite3.connect(office.file)) as connection:
            connection.execute("PRAGMA user_version=0")
    else:
        office.file.write_bytes(b"")
    office.file.chmod(0o400)
    assert "may only be read" in refused(office)


def test_what_nobody_can_act_on_stays_what_it_is() -> None:
    bug = sqlite3.IntegrityError("UNIQUE constraint failed")
    bug.sqlite_errorcode = sqlite3.SQLITE_CONSTRAINT_UNIQUE
    assert explain(bug, "office.liaison") is bug
    mistake = ValueError("no database at all")
    assert explain(mistake, "office.liaison") is mistake


def test_a_server_that_does_not_answer() -> None:
    address = find_address("postgresql://ana:secret@127.0.0.1:1/office")
    for way in (connect_raw, open_engine):
        with pytest.raises(DirectoryError, match=r"does not answer\. Check the address") as refusal:
            way(address)
        assert "secret" not in str(refusal.value)
        assert isinstance(refusal.value.__cause__, psycopg.OperationalError)
