"""A migrated directory for each test of directory/: one file per run, a savepoint rolled back after each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from directory.database import make_current, open_engine
from directory.files import Address, find_address
from directory.history.recording import DirectorySession


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory file as the migrations make it: it is there to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "empty.liaison"
    make_current(find_address(str(file)))
    return file


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine on a file that the migrations made."""
    file = tmp_path_factory.mktemp("directory") / "test.liaison"
    engine = open_engine(Address(f"sqlite:///{file}", file))
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[DirectorySession]:
    """A session whose commits are savepoints; all of it is rolled back."""
    with engine.connect() as connection:
        transaction = connection.begin()
        with DirectorySession(connection, join_transaction_mode="create_savepoint") as session:
            session.info["author"] = ("tester", "Tester")
            yield session
        transaction.rollback()


@pytest.fixture
def address(tmp_path: Path) -> Address:
    """The address of a directory that does not exist yet."""
    file = tmp_path / "office.liaison"
    return Address(f"sqlite:///{file}", file)


@pytest.fixture
def office(address: Address, migrated_file: Path) -> Address:
    """The address of an empty directory of the test's own, for what opens and closes it."""
    assert address.file is not None
    shutil.copy(migrated_file, address.file)
    address.file.chmod(0o600)
    return address
