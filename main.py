"""Liaison: no arguments open the window, a path alone opens that file, anything else is a command.

Started with an interpreter that lacks the packages, it goes over to the one that run.py has set up.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def use_environment() -> None:
    """Go on in .venv where this interpreter has not got what we need; otherwise say how to set it up."""
    if find_spec("anyascii") is not None:
        return
    for python in (ROOT / ".venv" / "bin" / "python", ROOT / ".venv" / "Scripts" / "python.exe"):
        if python.exists() and Path(sys.prefix).resolve() != (ROOT / ".venv").resolve():
            os.execv(python, [str(python), str(ROOT / "main.py"), *sys.argv[1:]])
    sys.exit("Liaison is not set up yet: run  python3 run.py  once.")


def main() -> int:
    """Start what was asked for; the answer is the exit code."""
    use_environment()
    from directory import cli

    arguments = sys.argv[1:]
    if not arguments:
        print("The window is not built yet, so the demonstration runs without one: main.py demo")
        return cli.main(["demo"])
    if len(arguments) == 1 and not arguments[0].startswith("-") and Path(arguments[0]).is_file():
        return cli.main(["import", "--plan", arguments[0]])
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
