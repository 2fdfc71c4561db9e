"""What goes wrong below a file: a disk that is full, a folder that one may not write to, bytes that must not change."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A folder on a disk of that size: a tmpfs where one may mount, else no file may grow larger than that."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if shutil.which("mount") and subprocess.run(mount, capture_output=True, check=False).returncode == 0:
        try:
            yield folder
        finally:
            subprocess.run(["umount", str(folder)], check=True)
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, hard))  # Python ignores the signal that goes with it
    try:
        yield folder
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Do something as a user to whom nothing belongs (root may write everywhere); without root, as oneself."""
    if os.geteuid() != 0:
        yield
        return
    for parent in [folder, *folder.parents]:
        if parent.stat().st_mode & 0o005 != 0o005:
            parent.chmod(parent.stat().st_mode | 0o055)
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def give_away(*paths: Path) -> None:
    """Let nobody be the owner of these files, as the user is of hers."""
    if os.geteuid() == 0:
        for path in paths:
            os.chown(path, NOBODY, NOBODY)


def snapshot(folder: Path) -> dict[str, bytes]:
    """The bytes of every file in a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def ask(file: Path, question: str) -> list[tuple[object, ...]]:
    """What a database says to one question."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(question).fetchall()


def store(connection: sqlite3.Connection, uuid: str) -> None:
    """Commit one person of that UUID."""
    connection.executescript(
        "BEGIN; INSERT INTO entry(uuid, kind, audience, created_at, changed_at, version)"
        f" VALUES ('{uuid}', 'person', 30, '2024-01-01 00:00:00', '2024-01-01 00:00:00', 1);"
        " INSERT INTO person(id, display_name, do_not_email) VALUES (last_insert_rowid(), 'Ana', 0); COMMIT"
    )


def stored(file: Path) -> list[str]:
    """What `store` has stored."""
    return [str(row[0]) for row in ask(file, "SELECT uuid FROM entry ORDER BY id")]
