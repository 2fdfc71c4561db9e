"""`python -m benchmarks [--small]`: measure every figure and say which are kept.

Each module `bench_*.py` beside this one has `run(small: bool) -> list[Figure]`; putting a file there is all
it takes. The exit code is 1 where a figure is missed without a note. `--small` takes less data and fewer
rounds than the limits are for: CI runs it so that no benchmark rots, and it fails where one cannot run.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from benchmarks.figure import Figure

HERE = Path(__file__).parent


def main(arguments: Sequence[str] | None = None, folder: Path = HERE) -> int:
    """Run the benchmarks of a folder, print the table; the answer is the exit code."""
    parser = argparse.ArgumentParser(prog="run.py bench", description="Measure Liaison's figures as ratios.")
    parser.add_argument("--small", action="store_true", help="less data, fewer rounds")
    small = parser.parse_args(arguments).small
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's processes start from modules that are compiled
    figures: list[Figure] = []
    for name in find_benchmarks(folder):
        print(f"measuring {name.removeprefix('bench_')} …", file=sys.stderr, flush=True)
        figures += import_module(f"benchmarks.{name}").run(small)
    print(table(figures))
    if small:
        print("Small data and few rounds: the limits are for the whole run, without --small.")
        return 0
    return 0 if all(figure.verdict != "missed" for figure in figures) else 1


def find_benchmarks(folder: Path) -> list[str]:
    """The names of the benchmark modules, in order."""
    return sorted(file.stem for file in folder.glob("bench_*.py"))


def table(figures: Sequence[Figure]) -> str:
    """What was measured, one line a figure, with the notes below."""
    rows = [
        (figure.name, f"{figure.ratio:.2f}", f"{figure.limit:g}", figure.verdict, figure.unit_note)
        for figure in figures
    ]
    if not rows:
        return "no figures"
    head = ("figure", "ratio", "limit", "verdict", "measured as")
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(4)]
    lines = [
        f"{name:<{widths[0]}}  {ratio:>{widths[1]}}  {limit:>{widths[2]}}  {verdict:<{widths[3]}}  {unit}"
        for name, ratio, limit, verdict, unit in (head, *rows)
    ]
    lines[1:1] = ["-" * max(map(len, lines))]
    notes = [f"{figure.name}: {figure.note}" for figure in figures if figure.verdict == "noted"]
    return "\n".join([*lines, *notes])


if __name__ == "__main__":
    sys.exit(main())
