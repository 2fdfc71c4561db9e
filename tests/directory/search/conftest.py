"""An empty directory on each engine, whose changes are taken back after each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from directory.database import make_current, make_engine
from directory.files import find_address
from directory.search import index
from tests.directory.search.grammar import fill
from tests.directory.search.office import Office


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory file as the migrations make it."""
    file = tmp_path_factory.mktemp("search") / "empty.liaison"
    make_current(find_address(str(file)))
    return file


@pytest.fixture(scope="session")
def postgres_engine(migrated_postgres: str) -> Iterator[Engine]:
    """One engine for all these tests: each takes back what it did."""
    engine = make_engine(find_address(migrated_postgres))
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path, empty_file: Path) -> Iterator[Engine]:
    if request.param == "postgresql":
        yield request.getfixturevalue("postgres_engine")
        return
    file = tmp_path / "copy.liaison"
    shutil.copyfile(empty_file, file)
    engine = make_engine(find_address(str(file)))
    yield engine
    engine.dispose()


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    """A connection whose transaction is rolled back afterwards."""
    with engine.connect() as connection:
        transaction = connection.begin()
        yield connection
        transaction.rollback()


@pytest.fixture
def office(connection: Connection) -> Office:
    return Office(connection)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def grammar_office(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, empty_file: Path
) -> Iterator[Connection]:
    """The office of the grammar's table, indexed; nobody changes it."""
    if request.param == "postgresql":
        engine: Engine = request.getfixturevalue("postgres_engine")
    else:
        file = tmp_path_factory.mktemp("grammar") / "copy.liaison"
        shutil.copyfile(empty_file, file)
        engine = make_engine(find_address(str(file)))
    with pytest.MonkeyPatch.context() as monkeypatch, engine.connect() as connection:
        monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
        transaction = connection.begin()
        fill(Office(connection))
        index.rebuild(connection)
        yield connection
        transaction.rollback()
    if request.param == "sqlite":  # the other one serves more tests
        engine.dispose()
