"""Opening a directory: the engine, the raw connection, pragmas, and the upgrade to the newest schema.

Two ways in: `connect_raw` gives a plain DB-API connection in a few milliseconds (search, cold start);
`open_directory` an engine whose sessions record every change. Both look at the file first:

    own and current   go
    older             a verified copy beside the backups, then the upgrade
    newer, foreign, corrupt, encrypted, read-only: a sentence of its own, and not a byte changed

SQLAlchemy and Alembic are imported only when a session or an upgrade is needed.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from directory import paths
from directory.errors import DirectoryError
from directory.files import (
    SCHEMA,
    SENTENCES,
    WAIT_SECONDS,
    Address,
    connect_file,
    examine,
    explain,
    explain_postgresql,
    is_read_only,
)
from directory.folders import is_shared_folder
from directory.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Engine

REVISION = "0003"
PRAGMAS = ("foreign_keys=ON", "synchronous=FULL", "secure_delete=ON", "cell_size_check=ON")
# KiB of pages that whoever writes may hold, as they are needed: of SQLite's own 2 MB the pages of a large import are
# pushed out and read again for every few rows, since the search index is written in the order of the alphabet
WRITERS_CACHE = "cache_size=-32768"
# how long it may take until a server that does not answer is given up: seconds, but milliseconds for what was sent
SERVER: dict[str, Any] = {
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}


def connect_raw(address: Address, *, read_only: bool = True) -> Any:
    """A plain connection (sqlite3's, or one like psycopg's that only reads) to a current directory, in milliseconds.

    A missing, empty or older one is made or upgraded first; DirectoryError for one that is foreign, newer,
    corrupt or encrypted.
    """
    if address.file is None:
        from directory.server import SteadyConnection

        return SteadyConnection(lambda: _connect_current_postgresql(address))
    if not address.file.exists():
        make_current(address)
    connection = connect_file(address.file, read_only=read_only)
    if examine(connection, address) != "current":
        connection.close()
        make_current(address)
        connection = connect_file(address.file, read_only=read_only)
    return connection


def configure(connection: sqlite3.Connection, *, shared: bool = False, read_only: bool = False) -> None:
    """Our pragmas, and for whoever writes the write-ahead log.

    On a network or synced folder there is none: it needs memory that all who open the file share.
    """
    for pragma in PRAGMAS:
        connection.execute("PRAGMA " + pragma)
    if read_only:
        return
    connection.execute("PRAGMA " + WRITERS_CACHE)
    try:
        connection.execute("PRAGMA journal_mode=" + ("TRUNCATE" if shared else "WAL"))
    except sqlite3.OperationalError as problem:
        # a new file that another process is working with right now: SQLite does not wait for this one, the other
        # way of writing is as safe, and whoever writes next changes it
        if shared or problem.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise


def _connect_postgresql(address: Address) -> Any:
    import psycopg

    try:
        return psycopg.connect(address.url.replace("postgresql+psycopg://", "postgresql://"), **SERVER)
    except psycopg.OperationalError as problem:
        raise explain_postgresql(problem, problem, address.name) from problem


def make_engine(address: Address, *, read_only: bool = False) -> Engine:
    """An engine whose transactions take the write lock at once (SQLite) or wait with a limit (PostgreSQL)."""
    import orjson
    from sqlalchemy import create_engine, event

    if address.file is None:
        return create_engine(
            address.url,
            pool_pre_ping=True,
            # jit: compiling the index's many small, wide queries takes far longer than running them
            connect_args={**SERVER, "options": f"-c lock_timeout={WAIT_SECONDS}s -c jit=off"},
        )
    file = address.file
    shared = is_shared_folder(file)
    engine = create_engine(
        "sqlite://", creator=lambda: connect_file(file, read_only=read_only), json_deserializer=orjson.loads
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        configure(connection, shared=shared, read_only=read_only)

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        # a deferred BEGIN that writes later fails at once, whatever the timeout
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "checkin")
    def end(connection: sqlite3.Connection | None, _record: object) -> None:
        # a COMMIT that was refused (a reference to nothing, a busy file) leaves the transaction open, and its lock
        if connection is not None and connection.in_transaction:
            connection.rollback()

    return engine


def open_engine(address: Address, *, read_only: bool = False) -> Engine:
    """An engine on a current directory: made or upgraded first where need be; DirectoryError as in `examine`."""
    if address.file is None:
        _connect_current_postgresql(address).close()
        return make_engine(address, read_only=read_only)
    is_current = False
    if address.file.exists():
        if not read_only and is_read_only(address.file):
            raise DirectoryError(SENTENCES[sqlite3.SQLITE_READONLY], name=address.name)
        with closing(connect_file(address.file, read_only=True)) as connection:
            is_current = examine(connection, address) == "current"
    if not is_current:
        make_current(address)
    return make_engine(address, read_only=read_only)


def _connect_current_postgresql(address: Address) -> Any:
    connection = _connect_postgresql(address)
    if not _is_current_postgresql(connection, address):
        connection.close()
        make_current(address)
        connection = _connect_postgresql(address)
    return connection


def _is_current_postgresql(connection: Any, address: Address) -> bool:
    """Whether the database has the newest schema; DirectoryError, and the connection closed, for a newer one."""
    if connection.execute("SELECT to_regclass('alembic_version')").fetchone()[0] is None:
        return False
    found = {row[0] for row in connection.execute("SELECT version_num FROM alembic_version")}
    connection.rollback()
    if any(int(revision) > SCHEMA for revision in found):
        connection.close()
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} belongs to a newer Liaison. Update this one to open it."),
            name=address.name,
        )
    return found == {REVISION}


def make_current(address: Address) -> None:
    """Make a new directory, or bring an older one to the newest schema after a verified copy of it."""
    if address.file is None:
        upgrade(address)
        return
    if address.file.exists() and is_read_only(address.file):
        raise DirectoryError(SENTENCES[sqlite3.SQLITE_READONLY], name=address.name)
    from directory.locks import claim  # late, with the copies below: a search does without both
    from directory.settings import shown_name

    held = claim(address.file, shown_name(), WAIT_SECONDS)
    try:
        _make_current_file(address, address.file)
    finally:
        held.release()


def _make_current_file(address: Address, file: Path) -> None:
    from directory.copies import copy_directory, name_backup

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as problem:
        raise DirectoryError(SENTENCES[sqlite3.SQLITE_CANTOPEN], name=address.name) from problem
    with closing(connect_file(file, read_only=False)) as connection:
        if examine(connection, address) == "older":
            copy_directory(file, name_backup(file, "before-upgrade"))
    upgrade(address)


def upgrade(address: Address, version_locations: tuple[Path, ...] = (), revision: str = "head") -> None:
    """Run the migrations, in one transaction: a process that is killed midway leaves all or nothing.

    `version_locations` adds folders of revisions (the upgrade's own test has one).
    """
    from alembic import command
    from sqlalchemy.exc import DBAPIError

    try:
        command.upgrade(configure_migrations(address, version_locations), revision)
    except DBAPIError as problem:
        raise explain(problem, address.name) from problem


def configure_migrations(address: Address, version_locations: tuple[Path, ...] = ()) -> Config:
    """What Alembic needs to know about our migrations and one directory; migrations/env.py reads the attributes."""
    from alembic.config import Config
    from sqlalchemy import URL

    config = Config()
    config.set_main_option("script_location", str(paths.MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    places = [paths.MIGRATIONS / "versions", *version_locations]
    config.set_main_option("version_locations", "\n".join(str(place).replace("%", "%%") for place in places))
    # not as text: a file's name may hold a question mark
    config.attributes["url"] = URL.create("sqlite", database=str(address.file)) if address.file else address.url
    config.attributes["wait_seconds"] = WAIT_SECONDS
    return config
