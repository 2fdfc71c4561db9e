"""Files that leave: written beside their place, whole, and then renamed into it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP


def write_whole(target: Path, data: bytes) -> Path:
    """Write a file so that it is there whole or not at all; DirectoryError names the place and why not.

    A file of that name is replaced only when the new one is complete.
    """
    part: str | None = None
    try:
        handle, part = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(part).chmod(0o644 & ~_umask())
        Path(part).replace(target)
        part = None
    except OSError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} could not be written: {why}. Name another place with -o."),
            name=str(target),
            why=problem.strerror or type(problem).__name__,
        ) from problem
    finally:
        if part is not None:
            Path(part).unlink(missing_ok=True)
    return target


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
