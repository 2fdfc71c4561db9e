"""Files that leave: written beside their place, whole, and then renamed into it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP


def write_whole(target: Path, data: bytes | Callable[[BinaryIO], object]) -> Path:
    """Write a file so that it is there whole or not at all; DirectoryError names the place and why not.

    `data`: its bytes, or what writes them into a stream. A file of that name is replaced only when the new one is
    complete.
    """
    return put_in_place(write_beside(target, data), target)


def write_beside(target: Path, data: bytes | Callable[[BinaryIO], object]) -> Path:
    """Write a file's bytes beside its place, into a file that is not seen; nothing stays where that fails.

    DirectoryError names the place and why not; so does `put_in_place`.
    """
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".part", dir=target.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as stream:
            if isinstance(data, bytes):
                stream.write(data)
            else:
                data(stream)
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(0o644 & ~_umask())
        whole, part = part, None
    except OSError as problem:
        raise _unwritten(target, problem) from problem
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return whole


def put_in_place(whole: Path, target: Path) -> Path:
    """Give a file that was written beside its place its name; where that cannot be, nothing stays of it."""
    try:
        whole.replace(target)
    except OSError as problem:
        whole.unlink(missing_ok=True)
        raise _unwritten(target, problem) from problem
    return target


def _unwritten(target: Path, problem: OSError) -> DirectoryError:
    return DirectoryError(
        QT_TRANSLATE_NOOP("directory", "{name} could not be written: {why}. Name another place with -o."),
        name=str(target),
        why=problem.strerror or type(problem).__name__,
    )


def _umask() -> int:
    """The process's umask (it can only be read by setting it)."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def free_name(folder: Path, name: str) -> Path:
    """A path of that name in the folder, with -2, -3 … where there is one already."""
    stem, suffix = Path(name).stem, Path(name).suffix
    candidate, number = folder / name, 1
    while candidate.exists():
        number += 1
        candidate = folder / f"{stem}-{number}{suffix}"
    return candidate
