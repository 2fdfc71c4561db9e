"""`python -m benchmarks [--small] [--readme] [NAME …]`: measure every figure and say which are kept.

Each module `bench_*.py` beside this one has `run(small: bool) -> list[Figure]`; putting a file there is all
it takes. The exit code is 1 where a figure is missed without a note. `--small` takes less data and fewer
rounds than the limits are for: CI runs it so that no benchmark rots, and it fails where one cannot run.
`--readme` puts the table of a whole run into the README, between its two marks.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from platform import python_version

from benchmarks.figure import Figure
from directory import clock

HERE = Path(__file__).parent
BEGUN, ENDED = "<!-- figures -->", "<!-- end of the figures -->"


def main(arguments: Sequence[str] | None = None, folder: Path = HERE) -> int:
    """Run the benchmarks of a folder, print the table; the answer is the exit code."""
    parser = argparse.ArgumentParser(prog="run.py bench", description="Measure Liaison's figures as ratios.")
    parser.add_argument("--small", action="store_true", help="less data, fewer rounds")
    parser.add_argument("--readme", action="store_true", help="put the table into README.md")
    known = {name.removeprefix("bench_"): name for name in find_benchmarks(folder)}
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(known)}; all, where none is named")
    given = parser.parse_args(arguments)
    if unknown := set(given.names) - set(known):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}: name some of {', '.join(known)}")
    if given.readme and (given.small or given.names):
        parser.error("the README holds the figures of a whole run: --readme stands alone")
    small = given.small
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's processes start from modules that are compiled
    figures: list[Figure] = []
    for name in given.names or known:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        figures += import_module(f"benchmarks.{known[name]}").run(small)
    print(table(figures))
    if small:
        print("Small data and few rounds: the limits are for the whole run, without --small.")
        return 0
    if given.readme:
        write_readme(figures, folder.parent / "README.md")
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


def write_readme(figures: Sequence[Figure], readme: Path) -> None:
    """Put what was measured, and on which day, between the two marks of the README; ValueError where it has none."""
    text = readme.read_text(encoding="utf-8")
    before, mark, rest = text.partition(BEGUN)
    _old, end, after = rest.partition(ENDED)
    if not (mark and end):
        raise ValueError(f"{readme}: the figures stand between {BEGUN} and {ENDED}")
    rows = [
        f"| {figure.name} | {figure.ratio:.3g} | {figure.limit:g} | {'' if figure.is_kept else 'missed'} "
        f"| {figure.unit_note} |"
        for figure in figures
    ]
    said = f"Measured on {clock.today().isoformat()} with {os.cpu_count()} processors and Python {python_version()}."
    lines = [
        mark,
        said,
        "",
        "| figure | ratio | at most | | measured as |",
        "| --- | --: | --: | --- | --- |",
        *rows,
        end,
    ]
    readme.write_text(before + "\n".join(lines) + after, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
