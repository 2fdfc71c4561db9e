"""Reports of bugs: a file with the traceback and nothing of the data.

A traceback's message may quote what was being stored, so only its type and the places are written.
"""

from __future__ import annotations

import os
import platform
import sys
import traceback
from pathlib import Path

from directory import clock, paths


def write_report(doing: str, problem: BaseException | None = None) -> Path:
    """Write an exception, else the one in flight, to a report (0600) in the log folder and answer its path."""
    problem = problem or sys.exc_info()[1]
    folder = paths.data_folder() / "logs"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / f"bug-{clock.now():%Y-%m-%d-%H%M%S}-{os.getpid()}.log"
    frames = traceback.format_list(traceback.extract_tb(problem.__traceback__ if problem else None))
    cause = problem.__cause__ if problem else None
    lines = [
        f"Liaison, while doing: {doing}\n",
        f"Python {platform.python_version()} on {platform.platform()}\n\n",
        *(line.replace(str(paths.ROOT), "…") for line in frames),
        f"\n{_name(problem)}\n" if problem else "",
        f"caused by {_name(cause)}\n" if cause else "",
    ]
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w", encoding="utf-8") as stream:
        stream.writelines(lines)
    return file


def _name(problem: BaseException) -> str:
    return f"{type(problem).__module__}.{type(problem).__qualname__}"
