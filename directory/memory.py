"""Python's search for cycles of objects, and when it is better left alone; letting much go without a pause."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def without_collecting() -> Iterator[None]:
    """Pause the search while tens of thousands of objects are made that all stay for a moment.

    Each round of it looks at everything there is, which takes half of an import's time and finds nothing. What
    is unused is freed all the same: only cycles wait until the end. Also a decorator.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            # what was made counts as old at once, and is not gone through on the way out; a window works on another
            # thread, and what it has set aside for good stays there (to ask for that would be to count all of it)
            if threading.current_thread() is threading.main_thread():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def let_go(*containers: list[Any] | dict[Any, Any]) -> None:
    """Empty lists and dictionaries piece by piece.

    What is freed all at once is freed in one step of Python, during which no other thread runs: the window would
    stand still for as long as a hundred thousand objects take.
    """
    for container in containers:
        if isinstance(container, dict):
            while container:
                container.popitem()
        else:
            while container:
                container.pop()
