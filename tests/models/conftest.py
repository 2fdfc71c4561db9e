"""An empty directory on each engine, with sessions that really commit: what is deferred is checked then."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from directory.database import make_current, make_engine
from directory.files import find_address


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory file as the migrations make it; it is there to be copied."""
    file = tmp_path_factory.mktemp("models") / "empty.liaison"
    make_current(find_address(str(file)))
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An engine on an empty directory of the test's own, with the program's own settings."""
    if request.param == "postgresql":
        named = request.getfixturevalue("postgres_directory")
    else:
        named = str(shutil.copyfile(request.getfixturevalue("migrated_file"), tmp_path / "office.liaison"))
    engine = make_engine(find_address(named))
    yield engine
    engine.dispose()


class Store:
    """Stores in one session and reads back in another, so that nothing is answered from memory."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose work is committed."""
        with Session(self.engine) as session:
            yield session
            session.commit()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that begins knowing nothing."""
        with Session(self.engine) as session:
            yield session


@pytest.fixture
def store(engine: Engine) -> Store:
    return Store(engine)
