"""A million people: the first rows beside those of ten thousand, a filter, a scan, and the window's memory.

The million is made of twenty thousand by SQL (many.py), in a minute or two and three gigabytes on the disk.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.bench_search import WORD, fill, first_rows, scan
from benchmarks.figure import Figure, side_by_side
from benchmarks.many import multiply
from benchmarks.starting import at_home, measure_memory

TYPED = (("m", 20), ("ma", 60), (WORD, 150))  # and how many times as fast as a scan it is to be found

SPREAD = "1.15 to 1.35 was reached: the same 200 rows lie on more pages of a larger file"

GROWN = (
    "the ids are eight bytes each and Qt's own head of rows another eight; what is more is the pages that SQLite keeps"
)


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes a thousand for the million."""
    base, times, few, rounds = (200, 5, 400, 3) if small else (20_000, 50, 10_000, 15)
    with tempfile.TemporaryDirectory() as folder, at_home(Path(folder)):
        file, beside = Path(folder) / "million.liaison", Path(folder) / "few.liaison"
        fill(file, base)
        fill(beside, few)
        multiply(file, times, is_whole=False)
        figures = list(_while_typing(file, beside, base * times, few, rounds))
        grown = (measure_memory(file) - measure_memory(beside)) / (base * times - few)
    note = "so few rows are less than what a window's memory changes by itself" if small else GROWN
    return [
        *figures,
        Figure("table open", grown, 16, f"bytes a row more than on {few:,}, {base * times:,} people", note),
    ]


def _while_typing(file: Path, beside: Path, many: int, few: int, rounds: int) -> Iterator[Figure]:
    small_note = None if many >= 1_000_000 else "at so few people the call itself outweighs what it finds"
    with closing(sqlite3.connect(file)) as connection, closing(sqlite3.connect(beside)) as other:
        for typed, faster in TYPED:
            name = f"first 200 rows of {many:,}, {len(typed)} letter{'s' * (len(typed) > 1)}"
            ours = partial(first_rows, connection, typed)
            grown = side_by_side(ours, partial(first_rows, other, typed), rounds)
            yield Figure(name, grown, 1.3, f"× the same of {few:,} people", small_note or SPREAD)
            scanned = side_by_side(ours, partial(scan, connection, typed), 3)
            yield Figure(f"{name}, scanning", scanned, 1 / faster, "× LIKE over the same columns", small_note)
        filtered = partial(first_rows, connection, WORD, ("country:MZ",))
        ratio = side_by_side(filtered, partial(first_rows, connection, WORD), rounds)
        yield Figure(f"filtered by country, {many:,} people", ratio, 1.6, "× unfiltered", small_note)
