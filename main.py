"""Liaison: no arguments open the window, a path alone opens that file, anything else is a command.

Started with an interpreter that lacks the packages, it goes over to the one that run.py has set up.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from directory.answers import Answer

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


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def hurry() -> None:
    """Look for nothing to throw away until there is a window: all that the start makes stays (ui/preparation.py)."""
    import gc

    gc.disable()


def run_command(arguments: list[str]) -> int:
    """Run a command line; the demonstration, which writes a file of each kind, adds a picture of the window."""
    from directory import cli

    def add_picture(answer: Answer) -> Answer:
        from directory.demo import add_picture

        return add_picture(answer, draw_window)

    return cli.main(arguments, {"demo": add_picture})


def draw_window(database: str, file: Path) -> str:
    """Draw the window on a directory into a PNG file, without a screen; why that cannot be done, or nothing.

    In a process of its own: where a library is missing, Qt ends the process that asks for it.
    """
    import subprocess
    import tempfile

    script = "import sys; from pathlib import Path; from ui.pictures import take_window;"
    script += " take_window(sys.argv[1], Path(sys.argv[2]))"
    with tempfile.TemporaryDirectory() as home:
        places = {"LIAISON_HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ROOT}
        done = subprocess.run(
            [sys.executable, "-c", script, os.path.abspath(database), os.path.abspath(file)],  # noqa: PTH100
            env={**os.environ, **places},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode == 0 and file.exists():
        return ""
    said = done.stderr.strip().splitlines()
    return said[-1] if said else str(done.returncode)


def main() -> int:
    """Start what was asked for; the answer is the exit code."""
    if getattr(sys, "frozen", False):  # the window's other process starts the same program: see ui/worker.py
        from multiprocessing import freeze_support

        freeze_support()
    use_environment()
    arguments = sys.argv[1:]
    database, rest = None, arguments
    if len(arguments) >= 2 and arguments[0] == "--database":
        database, rest = arguments[1], arguments[2:]
    files = [name for name in rest if not name.startswith("-") and os.path.isfile(name)]  # noqa: PTH113
    if len(files) != len(rest):
        return run_command(arguments)
    if has_screen():
        hurry()
        try:
            from ui.app import main as show_window
        except ImportError as problem:
            if "PySide6" not in (problem.path or ""):
                raise
            sys.exit(
                f"The window needs a library that this system has not got: {problem}."
                " On Debian and Ubuntu, python3 run.py names the package that brings it."
            )
        return show_window(files, database)
    if files:
        named = ["--database", database] if database else []
        return run_command([*named, "import", "--plan", *files])
    print("There is no screen here, so the demonstration runs without a window: main.py demo")
    return run_command(["demo"])


if __name__ == "__main__":
    sys.exit(main())
