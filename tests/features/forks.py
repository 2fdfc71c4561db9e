"""Processes that have the program imported already: each command is a fork of one, so a test waits for it less.

    python -m tests.features.forks        reads one JSON object a line, runs its command, answers with its exit code

A command is as much a process of its own as one started by a shell: with its own arguments, folder, environment and
streams. Only what the interpreter does before `main.main()` is done once for all.
"""

from __future__ import annotations

import atexit
import json
import os
import pkgutil
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

from directory.paths import ROOT

IMPORTED_BESIDE = ("alembic.command", "babel.dates", "phonenumbers.geodata", "sqlalchemy.dialects.sqlite")


class Forks:
    """One process that forks for each command; ended with `close`."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.features.forks"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(self, arguments: Sequence[str], folder: Path, environment: Mapping[str, str], stdin: bytes | None) -> tuple:
        """Run `main.py` with these arguments: its exit code, what it printed, and what it told on standard error."""
        streams = {name: folder / f".{name}" for name in ("stdin", "stdout", "stderr")}
        streams["stdin"].write_bytes(stdin or b"")
        asked = {
            "arguments": [str(ROOT / "main.py"), *arguments],
            "folder": str(folder),
            "environment": dict(environment),
            "streams": {name: str(file) for name, file in streams.items()},
        }
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asked).encode() + b"\n")
        self.process.stdin.flush()
        code = int(self.process.stdout.readline())
        told = [streams[name].read_bytes() for name in ("stdout", "stderr")]
        for file in streams.values():
            file.unlink()
        return code, *told

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(30)


def _import_all() -> None:
    import directory
    import models

    for package in (directory, models):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(found.name)
    for name in IMPORTED_BESIDE:
        import_module(name)


def _become(asked: dict) -> int:
    """In the forked process: be the program that was asked for."""
    import main

    os.environ.clear()
    os.environ.update(asked["environment"])
    os.chdir(asked["folder"])
    for number, (name, flags, mode) in enumerate(
        (
            ("stdin", os.O_RDONLY, "r"),
            ("stdout", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, "w"),
            ("stderr", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, "w"),
        )
    ):
        os.dup2(os.open(asked["streams"][name], flags), number)
        setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    sys.argv = asked["arguments"]
    try:
        code = main.main()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1 if ended.code else 0
        if isinstance(ended.code, str):
            print(ended.code, file=sys.stderr)
    except BaseException:
        traceback.print_exc()
        code = 1
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def serve() -> None:
    """Answer until nobody asks any more."""
    _import_all()
    for line in sys.stdin.buffer:
        process = os.fork()
        if process == 0:
            os._exit(_become(json.loads(line)))
        _process, status = os.waitpid(process, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    serve()
