"""Liaison: no arguments open the window, a path alone opens that file, anything else is a command.

Started with an interpreter that lacks the packages, it goes over to the one that run.py has set up.
"""

from __future__ import annotations

import os
import sys

ROOT = os.path.dirname(os.path.realpath(__file__))  # noqa: PTH120 - pathlib would cost each search 4 ms


def use_environment() -> None:
    """Go on in .venv where this interpreter has not got what we need; otherwise say how to set it up."""
    if sys.prefix != sys.base_prefix:
        return  # an environment of its own; whether it is ours or another, it was set up for this
    try:
        import sqlalchemy  # noqa: F401
    except ModuleNotFoundError:
        environment = os.path.join(ROOT, ".venv")  # noqa: PTH118
        for python in ("bin/python", "Scripts/python.exe"):
            program = os.path.join(environment, python)  # noqa: PTH118
            if os.path.exists(program):  # noqa: PTH110
                os.execv(program, [program, os.path.join(ROOT, "main.py"), *sys.argv[1:]])  # noqa: PTH118
        sys.exit("Liaison is not set up yet: run  python3 run.py  once.")


def main() -> int:
    """Start what was asked for; the answer is the exit code."""
    use_environment()
    from directory import cli

    arguments = sys.argv[1:]
    if not arguments:
        print("The window is not built yet, so the demonstration runs without one: main.py demo")
        return cli.main(["demo"])
    if len(arguments) == 1 and not arguments[0].startswith("-") and os.path.isfile(arguments[0]):  # noqa: PTH113
        return cli.main(["import", "--plan", arguments[0]])
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
