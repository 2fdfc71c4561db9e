"""One directory on disk: its address, what kind of file it is, and sentences for what is wrong with it.

The header of every directory file says whose it is (`application_id`) and how new (`user_version`,
the number of its newest migration), so looking at it needs neither SQLAlchemy nor Alembic.
"""

from __future__ import annotations

import os
import re
import sqlite3
from pathlib import Path
from typing import NamedTuple

from directory import paths
from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP

APPLICATION_ID = 0x4C495341  # "LISA", in the header of every directory file
SCHEMA = 3  # user_version: a file with a larger one is newer than we are
WAIT_SECONDS = int(os.environ.get("LIAISON_WAIT_SECONDS", "30"))  # a command waits for another writer


class Address(NamedTuple):
    """Where a directory is: a file, or the URL of a PostgreSQL database."""

    url: str
    file: Path | None

    @property
    def name(self) -> str:
        """What users call it: the file's path, or the URL without its password."""
        if self.file:
            return str(self.file)
        return re.sub(r"(?i)([?&]password=)[^&]*", r"\1…", re.sub(r":[^:@/]*@", ":…@", self.url))

    @property
    def title(self) -> str:
        """What it is called in short: the file without its folder and ending, or the database without its server."""
        if self.file:
            return self.file.stem
        from urllib.parse import unquote, urlsplit  # late: the first picture of a file's window does without

        parts = urlsplit(self.url)
        return unquote(parts.path.strip("/")) or parts.hostname or self.name


def find_address(named: str | None) -> Address:
    """The directory that was named, else `LIAISON_DATABASE`, else the user's own file."""
    named = named or os.environ.get("LIAISON_DATABASE")
    if named and re.match(r"postgresql(\+\w+)?://", named):
        return Address(re.sub(r"^postgresql(\+\w+)?://", "postgresql+psycopg://", named), None)
    if named and named.startswith("sqlite:///"):
        named = named.removeprefix("sqlite:///")
    elif named and "://" in named:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "{name} is not a directory that Liaison opens: name a file or a postgresql:// URL."
            ),
            name=named,
        )
    file = Path(named).expanduser() if named else paths.default_database()
    return Address(f"sqlite:///{file}", file)


def connect_file(file: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open an existing SQLite file with our pragmas; a file nobody may write to is opened for reading."""
    if read_only and is_read_only(file):
        # without a -wal beside it nothing is pending, and a folder nobody may write to needs no -shm
        mode = "ro" if Path(f"{file}-wal").exists() else "ro&immutable=1"
    else:
        mode = "rw"
    connection = None
    try:
        connection = sqlite3.connect(
            f"{file.absolute().as_uri()}?mode={mode}", uri=True, timeout=WAIT_SECONDS, isolation_level=None
        )
        connection.execute(f"PRAGMA busy_timeout={WAIT_SECONDS * 1000}")
    except sqlite3.Error as problem:
        if connection is not None:
            connection.close()
        raise explain(problem, str(file)) from problem
    return connection


def is_read_only(file: Path) -> bool:
    """Whether we may not write to the file or to its folder, where SQLite keeps what is not finished.

    A file that says so itself is left alone by root as well, who could.
    """
    return not file.stat().st_mode & 0o222 or not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK)


def examine(connection: sqlite3.Connection, address: Address) -> str:
    """What the file is: "current", "older" or "empty"; DirectoryError for what we must not touch."""
    assert address.file is not None
    name = address.name
    try:
        application, version, tables = connection.execute(
            "SELECT (SELECT application_id FROM pragma_application_id),"
            " (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_master)"
        ).fetchone()
    except sqlite3.Error as problem:
        connection.close()
        raise explain(problem, name) from problem
    if application == 0 and version == 0 and tables == 0:
        return "empty"
    if application != APPLICATION_ID:
        connection.close()
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "{name} is a database of another program, not a Liaison directory. Nothing was changed in it.",
            ),
            name=name,
        )
    if version > SCHEMA:
        connection.close()
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "{name} was last opened with a newer Liaison. Update this one to open it. Nothing was changed in it.",
            ),
            name=name,
        )
    return "current" if version == SCHEMA else "older"


def looks_encrypted(file: Path) -> bool:
    """Whether a file that is no database looks like noise: whole pages in which every byte value occurs."""
    with file.open("rb") as stream:
        beginning = stream.read(4096)
    return len(beginning) == 4096 and file.stat().st_size % 512 == 0 and len(set(beginning)) > 240


def explain(problem: BaseException, name: str) -> BaseException:
    """A DirectoryError for what a user can act on (full, locked, read-only, damaged …), else `problem` itself."""
    cause = getattr(problem, "orig", None) or problem
    if not isinstance(cause, sqlite3.Error):
        return explain_postgresql(cause, problem, name)
    code = (getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF
    if code == sqlite3.SQLITE_NOTADB and Path(name).is_file() and looks_encrypted(Path(name)):
        code = -sqlite3.SQLITE_NOTADB
    template = SENTENCES.get(code)
    return DirectoryError(template, name=name) if template else problem


SENTENCES = {
    sqlite3.SQLITE_NOTADB: QT_TRANSLATE_NOOP(
        "directory",
        "{name} is not a Liaison directory. To read contacts from it, import it. Nothing was changed in it.",
    ),
    -sqlite3.SQLITE_NOTADB: QT_TRANSLATE_NOOP(
        "directory",
        "{name} seems to be encrypted. Decrypt it with the program that made it. Nothing was changed in it.",
    ),
    sqlite3.SQLITE_CORRUPT: QT_TRANSLATE_NOOP(
        "directory", "{name} is damaged. Bring back a backup: main.py restore BACKUP. Nothing was changed in it."
    ),
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP(
        "directory", "The disk of {name} is full. Make room and try again; nothing of this command was stored."
    ),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP(
        "directory", "{name} could not be read or written: check the disk. Nothing of this command was stored."
    ),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP(
        "directory", "{name} may only be read. Copy it to a place where you may write, and open the copy."
    ),
    sqlite3.SQLITE_BUSY: QT_TRANSLATE_NOOP(
        "directory",
        "Another Liaison is writing to {name}. Wait until it has finished and try again; nothing was stored.",
    ),
    sqlite3.SQLITE_CANTOPEN: QT_TRANSLATE_NOOP(
        "directory",
        "{name} could not be opened: check that it exists and that you may read it and write to its folder.",
    ),
}


def explain_postgresql(cause: BaseException, problem: BaseException, name: str) -> BaseException:
    """As `explain`, for what psycopg raises as `cause` (SQLAlchemy wraps it as `problem`)."""
    if type(cause).__module__.startswith("psycopg") and type(cause).__name__ in (
        "OperationalError",
        "ConnectionTimeout",
    ):
        return DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "{name} does not answer. Check the address and the network, then try again."
            ),
            name=name,
        )
    return problem
