"""Work that two processes share: each takes the next part that nobody has begun, so that neither waits for the other.

    for made in share(parts, job, helper, pause): …      # of each part, in order

It is the same code on the same parts. What the other process has not begun when it is needed is done here, and so is
everything where it has ended, so that nothing depends on it but time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

AHEAD = 6  # parts that are sent before the first of them is waited for
LOOK = 0.02  # seconds between two pauses while it is waited for
PATIENCE = 3.0  # seconds until a part is done here: whatever else the other process is at takes long

Part = TypeVar("Part")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Job(Generic[Part, Made]):
    """What is done with each part: `here`, or by `there`, a module's function, with what `pack` sends of it."""

    here: Callable[[Part], Made]
    there: Callable[..., Made]
    pack: Callable[[Part], tuple[Any, ...]]


def share(parts: Iterable[Part], job: Job[Part, Made], helper: Executor, pause: Callable[[], None]) -> Iterator[Made]:
    """What becomes of the parts, in their order; `pause` is called while the other process is waited for.

    `helper` has one process. Whoever stops takes back what that has not begun.
    """
    waiting: deque[_Sent[Part, Made]] = deque()
    try:
        for part in parts:
            waiting.append(_Sent(part, job, _send(part, job, helper)))
            if len(waiting) >= AHEAD:
                yield _take(waiting, pause)
        while waiting:
            yield _take(waiting, pause)
    finally:
        for sent in waiting:
            sent.future.cancel()


def _send(part: Part, job: Job[Part, Made], helper: Executor) -> Future[Made]:
    try:
        return helper.submit(job.there, *job.pack(part))
    except RuntimeError:  # the other process has ended, or is being ended
        future: Future[Made] = Future()
        future.cancel()
        return future


@dataclass(slots=True)
class _Sent(Generic[Part, Made]):
    """A part on its way to the other process and back."""

    part: Part
    job: Job[Part, Made]
    future: Future[Made]
    made: Made | None = None

    def do_here(self) -> None:
        self.made = self.job.here(self.part)

    def is_idle(self) -> bool:
        """Whether nobody has begun it; nobody else will from now on."""
        return self.made is None and self.future.cancel()


def _take(waiting: deque[_Sent[Part, Made]], pause: Callable[[], None]) -> Made:
    """What the first part has become; while it is waited for, the last one that nobody has begun is done here."""
    first = waiting.popleft()
    waited = 0.0
    while first.made is None:
        idle = None if first.future.done() else next((s for s in (*reversed(waiting), first) if s.is_idle()), None)
        if idle is not None:
            pause()
            idle.do_here()
            continue
        try:
            first.made = first.future.result(timeout=LOOK)
        except (BrokenProcessPool, CancelledError):
            first.do_here()
        except TimeoutError:
            pause()
            waited += LOOK
            if waited >= PATIENCE:
                first.do_here()
    return first.made
