"""A throwaway PostgreSQL for the tests of both engines: one cluster a run, one database a test.

    def test_something(postgres_database):          # "postgresql+psycopg://…", dropped afterwards
        engine = create_engine(postgres_database)

    def test_another(postgres_directory):           # one that the migrations made, emptied afterwards

The cluster is made by `initdb` in a folder of its own, sorts as ICU's root collation, listens on a socket
in that folder only and syncs nothing to disk. PostgreSQL refuses to run as root, so root's tests run it as
`postgres` or `nobody`. Where no PostgreSQL is installed these tests are skipped; in CI they fail.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from directory.database import make_current
from directory.files import find_address

MAINTENANCE = "postgres"
SETTINGS = ("listen_addresses=", "fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=30")
LOCALE = ("--locale-provider=icu", "--icu-locale=und", "--locale=C.UTF-8")
NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of the run's own cluster (of its maintenance database)."""
    programs = find_programs()
    if programs is None:
        reason = "no PostgreSQL here: install it (Debian: postgresql) or put initdb on PATH"
        if os.environ.get("CI", "").lower() in ("1", "true"):
            pytest.fail(reason)
        pytest.skip(reason)
    # the path of a Unix socket must stay under 108 bytes: not in pytest's own deep folders
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        account = _account(folder)
        data, log = folder / "data", folder / "log"
        _run(
            [
                programs / "initdb",
                "-D",
                data,
                "-U",
                "postgres",
                "--auth=trust",
                "--no-sync",
                "--encoding=UTF8",
                *LOCALE,
            ],
            account,
        )
        settings = " ".join(f"-c {setting}" for setting in (*SETTINGS, f"unix_socket_directories={folder}"))
        _run([programs / "pg_ctl", "-D", data, "-w", "-l", log, "-o", settings, "start"], account)
        try:
            yield _url(MAINTENANCE, folder)
        finally:
            _run([programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop"], account)


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[str]:
    """The URL of an empty database of the test's own; dropped afterwards, with whoever is still connected."""
    with made_database(postgres_url) as url:
        yield url


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> Iterator[str]:
    """The URL of a database that the migrations made: for tests that take back what they do."""
    with made_database(postgres_url) as url:
        make_current(find_address(url))
        yield url


@pytest.fixture
def postgres_directory(migrated_postgres: str) -> Iterator[str]:
    """The URL of an empty directory, for a test that commits: it is emptied afterwards."""
    yield migrated_postgres
    name, _, folder = migrated_postgres.rpartition("@/")[2].partition("?host=")
    with psycopg.connect(host=folder, user="postgres", dbname=name, options="-c lock_timeout=10s") as connection:
        # row by row: a TRUNCATE, or a database for each test, makes files, which takes a busy disk a second
        connection.execute("SET session_replication_role = replica")  # no foreign key is asked
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (table,) in tables:
            if table != "alembic_version":
                connection.execute(f'DELETE FROM "{table}"')


@contextmanager
def made_database(url: str) -> Iterator[str]:
    """The URL of a new, empty database of that cluster; dropped in the end, with whoever is still connected."""
    folder = url.partition("host=")[2]
    name = f"test_{os.getpid()}_{next(NUMBERS)}"
    with psycopg.connect(host=folder, user="postgres", dbname=MAINTENANCE, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield _url(name, Path(folder))
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def find_programs() -> Path | None:
    """The folder of the newest PostgreSQL's programs; None where there is none."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[-3]))
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _account(folder: Path) -> dict[str, Any]:
    """How a process must be started so that PostgreSQL agrees to run; the folder is given to that user."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    import pwd

    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        os.chown(folder, user.pw_uid, user.pw_gid)
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    pytest.fail("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as")


def _url(database: str, folder: Path) -> str:
    return f"postgresql+psycopg://postgres@/{database}?host={folder}"


def _run(command: list[Any], account: dict[str, Any]) -> None:
    """Run one of PostgreSQL's programs; what it said is shown where it fails."""
    # a file and no pipe: the server that pg_ctl leaves behind would keep a pipe open for ever
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(
            [str(part) for part in command],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
            **account,
        )
        said.seek(0)
        assert done.returncode == 0, f"{command[0]}: {said.read().decode(errors='replace')}"
