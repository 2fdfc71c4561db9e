"""Copies of the directory file: made with SQLite's own backup, verified, 0600, the last twelve days kept.

A plain copy of a live file would lose what still stands in its write-ahead log.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from glob import escape
from pathlib import Path

from directory import clock
from directory.course import ALONE, Course
from directory.errors import DirectoryError
from directory.files import WAIT_SECONDS, Address, connect_file, examine, explain, is_read_only
from directory.locks import claim
from directory.settings import shown_name
from directory.texts import QT_TRANSLATE_NOOP, Text

KEPT = 12
PAGES = 4_000  # that are copied between two words on how far it is: some 16 MB
COPYING = QT_TRANSLATE_NOOP("directory", "Copying the directory before the day's first change… {percent} %")
CHECKING = QT_TRANSLATE_NOOP("directory", "Checking the copy of the directory…")


def name_backup(file: Path, what: str = "backup") -> Path:
    """A file name that is free in the `backups` folder beside the directory: STEM-WHAT-2026-05-12-104200.liaison."""
    folder = file.absolute().parent / "backups"
    stamp = clock.now().strftime("%Y-%m-%d-%H%M%S")
    for number in range(1, 1000):
        target = folder / f"{file.stem}-{what}-{stamp}{'' if number == 1 else f'-{number}'}.liaison"
        if not target.exists():
            return target
    raise DirectoryError(
        QT_TRANSLATE_NOOP("directory", "The folder {folder} is full of backups of this second; tidy it up."),
        folder=str(folder),
    )


def copy_directory(source: Path, target: Path, course: Course = ALONE) -> Path:
    """Copy a directory file, whole and verified, to a path; it appears there only when it is complete.

    `course` is told how far it is, and may end it.
    """

    def tell(_status: int, remaining: int, total: int) -> None:
        course.pause()
        course.tell(Text(COPYING, {"percent": 100 * (total - remaining) // max(total, 1)}))

    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    except OSError as problem:
        raise _not_written(target, problem) from problem
    try:
        with closing(connect_file(source, read_only=True)) as live, closing(sqlite3.connect(part)) as copy:
            live.execute("BEGIN")  # one state of it: whoever else writes meanwhile does not make it begin anew
            live.execute("SELECT count(*) FROM sqlite_master")
            live.backup(copy, pages=PAGES, progress=tell)
            live.rollback()
            course.tell(Text(CHECKING))
            copy.execute("PRAGMA journal_mode=DELETE")
            verify_copy(copy, source)
        part.replace(target)
    except sqlite3.Error as problem:
        raise explain(problem, str(target)) from problem
    except OSError as problem:
        raise _not_written(target, problem) from problem
    finally:
        part.unlink(missing_ok=True)
    return target


def verify_copy(copy: sqlite3.Connection, source: Path) -> None:
    """Raise DirectoryError where SQLite finds the copy damaged (then so is its source)."""
    try:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.OperationalError as problem:
        # SQLite since 3.44 looks into full-text tables as well, and fails where one cannot even be opened
        if "vtable constructor failed" not in str(problem):
            raise
        found = str(problem)
    if found != "ok":
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} is damaged, so no copy was made. Bring back an earlier backup."),
            name=str(source),
        )


def back_up(address: Address, target: Path | None = None) -> Path:
    """Copy the directory to `target`, or into the `backups` folder beside it."""
    if address.file is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} is a PostgreSQL database: back it up with pg_dump."),
            name=address.name,
        )
    if not address.file.exists():
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "There is no directory {name} yet, so nothing to back up."),
            name=address.name,
        )
    target = target or name_backup(address.file)
    if target.resolve() == address.file.resolve():
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} is the directory itself: name another file for its copy."),
            name=str(target),
        )
    with closing(connect_file(address.file, read_only=True)) as connection:
        examine(connection, address)
    return copy_directory(address.file, target)


def back_up_daily(address: Address, course: Course = ALONE) -> Path | None:
    """The day's first change makes a backup before it; the last twelve are kept."""
    file = address.file
    if file is None or not file.exists() or not file.stat().st_size:
        return None
    folder = file.absolute().parent / "backups"
    target = folder / f"{file.stem}-daily-{clock.today().isoformat()}.liaison"
    if target.exists():
        return None
    copy_directory(file, target, course)
    for old in sorted(folder.glob(f"{escape(file.stem)}-daily-????-??-??.liaison"))[:-KEPT]:
        old.unlink()
    return target


def restore(address: Address, backup: Path) -> Path | None:
    """Put a backup in the place of the directory; what was there is kept as a backup, whose path is the answer.

    The backup is verified first. The live file's -wal and -shm go, or newer rows would reappear.
    """
    if address.file is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} is a PostgreSQL database: restore it with pg_restore."),
            name=address.name,
        )
    if not backup.is_file():
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "There is no backup {name}."), name=str(backup))
    with closing(connect_file(backup, read_only=True)) as connection:
        if examine(connection, Address(f"sqlite:///{backup}", backup)) == "empty":
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "{name} is empty: nothing to restore."), name=str(backup)
            )
        verify_copy(connection, backup)
    if address.file.exists() and is_read_only(address.file):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} may only be read, so nothing was restored into it."),
            name=address.name,
        )
    held = claim(address.file, shown_name(), WAIT_SECONDS)
    try:
        return _replace(address.file, backup)
    finally:
        held.release()


def _replace(file: Path, backup: Path) -> Path | None:
    kept = None
    if file.exists():
        kept = _set_aside(file)
        try:
            _let_go(file)
        except DirectoryError:
            kept.unlink()
            raise
    fresh = file.with_name(f".{file.name}.restored")
    copy_directory(backup, fresh)
    for suffix in ("-wal", "-shm", "-journal"):
        Path(f"{file}{suffix}").unlink(missing_ok=True)
    fresh.replace(file)
    return kept


def _let_go(file: Path) -> None:
    """Make sure that nobody has the file open: what they would still write would go into a file without a name."""
    with closing(connect_file(file, read_only=False)) as connection:
        try:
            connection.execute("PRAGMA busy_timeout=1000")
            connection.execute("PRAGMA journal_mode=DELETE")  # which SQLite does for the only one who has it open
        except sqlite3.DatabaseError as problem:
            if problem.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise DirectoryError(
                    QT_TRANSLATE_NOOP(
                        "directory", "{name} is open in another Liaison, so nothing was restored. Close it there first."
                    ),
                    name=str(file),
                ) from problem
            if problem.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise  # a damaged file is the very reason for a restore


def _set_aside(file: Path) -> Path:
    """A copy of what a restore replaces: verified where it can be, byte for byte where it is damaged."""
    target = name_backup(file, "before-restore")
    try:
        return copy_directory(file, target)
    except DirectoryError:
        # damaged, which is why it is restored (or a full disk, which will be full again): keep its bytes as they are
        try:
            for suffix in ("", "-wal"):
                if Path(f"{file}{suffix}").exists():
                    _copy_bytes(Path(f"{file}{suffix}"), Path(f"{target}{suffix}"))
        except OSError as problem:
            raise _not_written(target, problem) from problem
        return target


def _copy_bytes(source: Path, target: Path) -> None:
    try:
        with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(source.read_bytes())
    except OSError:
        target.unlink(missing_ok=True)
        raise


def _not_written(target: Path, problem: OSError) -> DirectoryError:
    return DirectoryError(
        QT_TRANSLATE_NOOP("directory", "The copy {name} could not be written: {why}. Name another place with -o."),
        name=str(target),
        why=problem.strerror or str(problem),
    )
