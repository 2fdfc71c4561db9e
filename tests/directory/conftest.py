"""A migrated directory for each test of directory/: one file per run, a savepoint rolled back after each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from directory.database import open_engine
from directory.files import Address
from directory.history.recording import DirectorySession


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
