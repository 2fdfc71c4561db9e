"""Carrying a plan out for the window: one ChangeSet, and what became of it in numbers.

    stored = store_plan(session, plan, "cards.vcf", on_progress)     the caller commits
    stored.change_set                                                what Undo reverses; None where nothing changed

`on_progress(done, total)` is called between batches; raising ChangeStopped in it ends the import, and after the
caller's rollback nothing is left of it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from directory.exporting.files import write_whole
from directory.history.recording import change_set
from directory.importing.applying import apply_plan
from directory.importing.steps import ImportPlan
from directory.importing.verbs import rejected_bytes


@dataclass(frozen=True, slots=True)
class Stored:
    """What an import did: the ids it made and changed, the lines of what was rejected, how many stayed out."""

    change_set: int | None
    new: tuple[int, ...]
    updated: tuple[int, ...]
    rejected: tuple[int, ...]
    left_out: int


def store_plan(
    session: Session,
    plan: ImportPlan,
    name: str,
    on_progress: Callable[[int, int], None],
    helper: Executor | None = None,
) -> Stored:
    """Apply a plan in one ChangeSet called after the file. Raises PlanMoved as `apply_plan` does."""
    with change_set(session, "import", {"name": name}) as changes:
        apply_plan(session, plan, changes, on_progress=on_progress, helper=helper)
    on_progress(1, 1)  # the last time that it can be stopped: the caller commits
    ids: dict[str, list[int]] = {"new": [], "update": []}
    for item in plan.items:
        if item.will_apply and item.ref is not None and item.ref.id is not None:
            ids[item.status].append(item.ref.id)
    rejected = tuple(item.record.line for item in plan.items if item.status == "rejected")
    return Stored(changes.id, tuple(ids["new"]), tuple(ids["update"]), rejected, plan.left_out)


def save_rejected(plan: ImportPlan, target: Path) -> Path:
    """Write what could not be read to a file, as it came; DirectoryError where the file cannot be written."""
    return write_whole(target, rejected_bytes(plan))
