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


def write_report(doing: str) -> Path:
    """Write the exception in flight to a report (0600) in the log folder and answer its path."""
    kind, problem, places = sys.exc_info()
    folder = paths.data_folder() / "logs"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / f"bug-{clock.now():%Y-%m-%d-%H%M%S}-{os.getpid()}.log"
    frames = traceback.format_list(traceback.extract_tb(places))
    cause = problem.__cause__ if problem else None
    lines = [
        f"Liaison, while doing: {doing}\n",
        f"Python {platform.python_version()} on {platform.platform()}\n\n",
        *(line.replace(str(paths.ROOT), "…") for line in frames),
        f"\n{kind.__module__}.{kind.__qualname__}\n" if kind else "",
        f"caused by {type(cause).__module__}.{type(cause).__qualname__}\n" if cause else "",
    ]
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w", encoding="utf-8") as stream:
        stream.writelines(lines)
    return file
