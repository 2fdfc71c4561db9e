"""Storing in another process what was planned here: a busy thread beside the window's own would slow typing.

    stored = store_elsewhere(session, address, plan, "cards.vcf", on_progress, helper, board)

The records go there in small parts, and the plan is made from them anew, in the very transaction that carries it out.
Only where it is the plan that was looked at is anything stored; a directory that has changed since is compared here,
as `apply_plan` does. `board` is seen by both processes. Where the other one has ended the plan is carried out here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from directory import board as boards
from directory.board import Board
from directory.course import ChangeStopped, Course
from directory.database import make_engine
from directory.files import Address, explain
from directory.history.recording import DirectorySession
from directory.importing.applying import check
from directory.importing.packing import pack_records, unpack_records
from directory.importing.plan import latest_change_set, plan_import
from directory.importing.steps import Decision, ImportPlan, Options
from directory.importing.storing import Stored, store_plan
from directory.records import ParsedEntry, ParsedFile, RejectedRecord
from directory.search.helping import another_process
from directory.texts import Text

PART = 100  # records that are packed between two looks at whether to go on
LOOK = 0.02  # seconds between two looks at how far the other process is
STOPPED, MOVED, DIFFERENT = "stopped", "moved", "different"
Summary = list[tuple[Any, ...]]

_taken: list[ParsedEntry | RejectedRecord] = []  # in the other process: the records that have come so far


@dataclass(frozen=True, slots=True)
class Order:
    """What the other process is asked to store: files without their records, which went before, and the plan's terms.

    `summary` is what the plan said that was looked at, `as_of` the ChangeSet that it stands on.
    """

    address: Address
    author: tuple[str, str]
    name: str
    files: tuple[tuple[ParsedFile, int], ...]  # and how many records each has
    options: Options
    decisions: Mapping[int, Decision]
    as_of: int
    summary: Summary


def store_elsewhere(
    session: Session,
    address: Address,
    plan: ImportPlan,
    name: str,
    on_progress: Callable[[int, int], None],
    helper: Executor | None,
    board: Board,
) -> Stored:
    """As `store_plan`. `helper` has one process, which has the board, and commits; None: it is stored here.

    What `on_progress` raises stops the other process, unless all is stored by then.
    """
    board.clear()
    if helper is None:
        return store_plan(session, plan, name, on_progress)
    try:
        _send(plan.files, on_progress, helper)
        order = Order(
            address,
            session.info["author"],
            name,
            tuple((replace(file, records=()), len(file.records)) for file in plan.files),
            plan.options,
            plan.decisions,
            plan.as_of,
            summarize(plan),
        )
        while True:
            answer = _wait(helper.submit(store_sent, order), on_progress, board)
            if isinstance(answer, Stored):
                return answer
            if answer == STOPPED:
                raise ChangeStopped
            if answer == DIFFERENT:
                break
            check(session, plan)
            session.rollback()  # the other process writes, not this one
            order = replace(order, as_of=plan.as_of, summary=summarize(plan))
    except (CancelledError, RuntimeError):  # a pool that is broken, ended or being ended
        on_progress(0, 0)  # it may have been ended because all of this is to stop
    return store_plan(session, plan, name, on_progress)


def _send(files: Sequence[ParsedFile], on_progress: Callable[[int, int], None], helper: Executor) -> None:
    helper.submit(begin_anew).result()
    for file in files:
        for begin in range(0, len(file.records), PART):
            on_progress(0, 0)
            helper.submit(take, pack_records(file.records[begin : begin + PART])).result()


def _wait(future: Future[Stored | str], on_progress: Callable[[int, int], None], board: Board) -> Stored | str:
    """What comes of it, told meanwhile how far it is."""
    while True:
        try:
            return future.result(timeout=LOOK)
        except TimeoutError:
            if not board.is_stopped:
                try:
                    on_progress(*board.told)
                except ChangeStopped:
                    board.stop()


def has_begun_to_write(board: Board) -> bool:
    """Whether the other process writes by now; until then it compares, and may be ended."""
    return board.told[0] >= _Stages.WRITTEN


def summarize(plan: ImportPlan) -> Summary:
    """What a plan says of each record, as short as it can be compared."""
    return [
        (item.status, item.will_apply, item.ref and item.ref.id, len(item.steps), len(item.differences))
        for item in plan.items
    ]


def begin_anew() -> None:
    """In the other process: what came before is forgotten."""
    _taken.clear()


def take(packed: bytes) -> None:
    """In the other process: the next records."""
    _taken.extend(unpack_records(packed))


class _Stages:
    """How far the whole is, on the board: each of its stages takes about as long as the thousandths that it has."""

    WRITTEN, FOUND, ALL = 240, 420, 1_000  # where the second and the third begin

    def __init__(self, board: Board) -> None:
        self._board = board

    def tell_planned(self, done: int, total: int) -> None:
        """So many records are planned anew."""
        self._board.tell(self.WRITTEN * done // max(total, 1), self.ALL)

    def tell_written(self, done: int, total: int) -> None:
        """So many rows are written; it goes on being told while history is, and they are made findable."""
        here = self.WRITTEN + (self.FOUND - self.WRITTEN) * done // max(total, 1)
        self._board.tell(max(here, self._board.told[0]), self.ALL)

    def tell_findable(self, text: Text) -> None:
        """So many of a hundred are findable: of the new entries, then of all others."""
        percent = text.values["percent"]
        assert isinstance(percent, int)
        here = self.FOUND + (self.ALL - self.FOUND) * percent // 100
        self._board.tell(max(here, self._board.told[0]), self.ALL)


def store_sent(order: Order) -> Stored | str:
    """In the other process: plan what was sent, and store it where that is the plan that was looked at."""
    stages = _Stages(boards.mine())
    engine = make_engine(order.address)
    try:
        with another_process(len(_taken)) as helper, DirectorySession(engine) as session:
            session.info["author"] = order.author
            session.info["course"] = Course(tell=stages.tell_findable)
            if latest_change_set(session) != order.as_of:
                return MOVED
            options = order.options
            plan = plan_import(
                session,
                _files(order),
                on_conflict=options.on_conflict,
                publishes=options.publishes,
                home=options.home,
                decisions=order.decisions,
                on_progress=stages.tell_planned,
            )
            if summarize(plan) != order.summary:
                return DIFFERENT
            stored = store_plan(session, plan, order.name, stages.tell_written, helper)
            session.commit()
            return stored
    except ChangeStopped:
        return STOPPED
    except Exception as problem:
        raise explain(problem, order.address.name) from problem
    finally:
        engine.dispose()


def _files(order: Order) -> list[ParsedFile]:
    """The files with the records that came for them."""
    files, begin = [], 0
    for file, count in order.files:
        files.append(replace(file, records=tuple(_taken[begin : begin + count])))
        begin += count
    return files
