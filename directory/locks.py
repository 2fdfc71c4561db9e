"""One writer at a time on a network or synced folder, where SQLite's own locks cannot be trusted between machines.

Whoever opens a directory there for writing puts a lock file beside it (`office.liaison.lock`) that says who, where
and since when; the others may read, and are told. Elsewhere no lock file is made: SQLite keeps writers apart itself.

    claim(file, "Ana Tembo", 30)     ->  Claim, to be released; DirectoryError where another has it after 30 s
    find_holder(file)                ->  Holder("Rui Tembo", "desk-7", …), or None: nobody, or this very program

A lock whose program has died on this machine is taken over. Two who do so at once are both on this machine, where
SQLite keeps them apart. A lock left behind on another machine is removed by hand, as the sentence says.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from directory import clock
from directory.errors import DirectoryError
from directory.folders import is_shared_folder
from directory.texts import QT_TRANSLATE_NOOP, Text

PAUSE = 0.2  # seconds between two looks at another's lock
OPEN_BY = QT_TRANSLATE_NOOP("directory", "open by {name} since {since}")
OPEN = QT_TRANSLATE_NOOP("directory", "open since {since}")
TAKEN = QT_TRANSLATE_NOOP(
    "directory",
    "{file} is {held} ({machine}), and lies in a shared folder where one at a time may write. Read it meanwhile, or "
    "try again when it is closed there. If nobody has it open, remove {lock}. Nothing was stored.",
)
REFUSED = QT_TRANSLATE_NOOP(
    "directory", "{lock} could not be made: {why}. Without it you may only read {file}, which lies in a shared folder."
)


class Holder(NamedTuple):
    """Who has a directory open for writing: shown name, machine, process, and since when."""

    name: str
    machine: str
    pid: int
    since: datetime

    @property
    def text(self) -> Text:
        """What others are told: open by NAME since 10:42, with the day where it is not today's."""
        local = self.since.astimezone()
        since = f"{local:%H:%M}" if local.date() == clock.today() else f"{local:%Y-%m-%d %H:%M}"
        return Text(OPEN_BY, {"name": self.name, "since": since}) if self.name else Text(OPEN, {"since": since})

    @property
    def is_us(self) -> bool:
        """Whether it is this very process."""
        return self.machine == platform.node() and self.pid == os.getpid()

    @property
    def has_died(self) -> bool:
        """Whether its process ran on this machine and is no more. On Windows an open file tells by itself."""
        if self.machine != platform.node():
            return False
        if sys.platform == "win32":
            return True
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return True
        except PermissionError:  # of another user, and alive
            return False
        return False


class Claim:
    """That this process may write to a directory, until it is released."""

    def __init__(self, lock: Path | None = None, number: int | None = None) -> None:
        """`lock` is the file that this claim made and keeps open as `number`; None: none was needed."""
        self._lock = lock
        self._number = number

    def release(self) -> None:
        """Let others write; a second time does nothing."""
        if self._number is not None:
            os.close(self._number)
            self._number = None
        if self._lock is not None:
            holder = _read(self._lock)
            if holder is not None and holder.is_us:
                self._lock.unlink(missing_ok=True)
            self._lock = None


def lock_file(file: Path) -> Path:
    """The lock file of a directory."""
    return file.with_name(f"{file.name}.lock")


def find_holder(file: Path) -> Holder | None:
    """Who else has a directory in a shared folder open for writing; None where nobody has, or only this process."""
    holder = _read(lock_file(file)) if is_shared_folder(file) else None
    return None if holder is None or holder.is_us or holder.has_died else holder


def claim(file: Path, name: str, wait_seconds: float) -> Claim:
    """The right to write to a directory, under the name that others are shown.

    In a process that has it already it is shared, and the first claim gives it back. Raises DirectoryError where
    another still has it after `wait_seconds`, or where the lock file cannot be made.
    """
    if not is_shared_folder(file):
        return Claim()
    lock, until = lock_file(file), time.monotonic() + wait_seconds
    while True:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            return _make(lock, name)
        except FileExistsError:
            holder = _read(lock)
        except OSError as problem:
            why = problem.strerror or str(problem)
            raise DirectoryError(REFUSED, lock=str(lock), why=why, file=str(file)) from problem
        if holder is not None and holder.is_us:
            return Claim()
        if holder is None or (holder.has_died and _remove(lock)):
            continue
        if time.monotonic() >= until:
            raise DirectoryError(TAKEN, file=str(file), held=holder.text, machine=holder.machine, lock=str(lock))
        time.sleep(PAUSE)


def _make(lock: Path, name: str) -> Claim:
    """Make the lock file; FileExistsError where there is one."""
    number = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)  # others read in it who we are
    said = {"name": name, "machine": platform.node(), "pid": os.getpid(), "since": clock.now().isoformat()}
    try:
        with open(number, "wb", closefd=False) as file:  # unlike os.write, it stores all of it or raises
            file.write(json.dumps(said, ensure_ascii=False).encode())
        os.fsync(number)
    except OSError:
        os.close(number)
        lock.unlink()
        raise
    return Claim(lock, number)


def _read(lock: Path) -> Holder | None:
    """What a lock file says; None where there is none (any more)."""
    try:
        text, made = lock.read_text("utf-8", "replace"), lock.stat().st_mtime
    except FileNotFoundError:
        return None
    try:
        said = json.loads(text)
        return Holder(str(said["name"]), str(said["machine"]), int(said["pid"]), datetime.fromisoformat(said["since"]))
    except (ValueError, KeyError, TypeError):
        # being written just now, or by a program that we do not know: it holds all the same
        return Holder("", "?", 0, datetime.fromtimestamp(made).astimezone())


def _remove(lock: Path) -> bool:
    """Remove a lock that is left over; False where Windows says that it is still open."""
    try:
        lock.unlink(missing_ok=True)
    except PermissionError:
        return False
    return True
