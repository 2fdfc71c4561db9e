"""Another process for the length of one large change, for whoever has none: the command line.

with another_process(len(records)) as helper:      # None where it would be ready too late to help
    …
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager

from directory.orphans import end_with_the_program

# entries: of fewer, most is stored by the time that a process has begun, which costs half as much as 500 of them; and
# below a thousand the index (index.py) composes all by itself
ENOUGH = 2_000


@contextmanager
def another_process(entries: int) -> Iterator[Executor | None]:
    """A process that takes part in making the search index (elsewhere.py), begun at once; None for few entries.

    Whatever happens to it, the work is done all the same.
    """
    if entries < ENOUGH:
        yield None
        return
    # spawned, as the window's is: a copy of a process with an open database is not safe to go on in
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=end_with_the_program) as helper:
        helper.submit(prepare)  # while the plan is made here
        yield helper


def prepare() -> None:
    """Load what composing takes; in the other process."""
    import directory.search.elsewhere  # noqa: F401 - so that the first part finds it
