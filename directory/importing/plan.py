"""The plan of an import: for each record new, update, same, conflict or rejected, and why.

    plan = plan_import(session, [read_file("cards.vcf")], home="MZ")
    plan = replan(session, plan, {3: Decision("keep-both")})

Nothing is written. The same plan is what `--plan` prints, what the dialog shows, and what `apply`
carries out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from directory.importing.planner import Planner
from directory.importing.steps import Decision, ImportPlan, NewEntry, Options
from directory.memory import without_collecting
from directory.records import ParsedEntry, ParsedFile
from models import ChangeSet


@without_collecting()
def plan_import(
    session: Session,
    files: Sequence[ParsedFile],
    *,
    on_conflict: str = "skip",
    publishes: bool = False,
    home: str | None = None,
    decisions: Mapping[int, Decision] | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> ImportPlan:
    """What importing these files would do to the directory as it stands; `home` is where national phones are read.

    `on_conflict`: skip, update or keep-both, for what nobody decided. `publishes`: make public what a release
    prints and the directory keeps internal. `decisions`: what the user wants, by index of the item.
    `on_progress(done, total)` is called now and then, in records; what it raises ends the plan.
    """
    return _plan(session, tuple(files), Options(on_conflict, publishes, home), dict(decisions or {}), on_progress)


def _plan(
    session: Session,
    files: tuple[ParsedFile, ...],
    options: Options,
    decisions: Mapping[int, Decision],
    on_progress: Callable[[int, int], None] | None = None,
) -> ImportPlan:
    numbered = [(file, record) for file in files for record in file.records]
    planner = Planner(session, options, decisions, on_progress)
    items = planner.plan(list(enumerate(numbered)), [s.name for file in files for s in file.suggestions])
    suggestions = [(s, planner.find_suggested(s)) for file in files for s in file.suggestions]
    planner.close()
    return ImportPlan(items, tuple(suggestions), files, options, latest_change_set(session))


def latest_change_set(session: Session) -> int:
    """The ChangeSet that a plan made now stands on; 0 where there is none."""
    return session.scalar(select(func.max(ChangeSet.id))) or 0


def remake(session: Session, plan: ImportPlan) -> ImportPlan:
    """The same plan made anew on the directory as it stands now, the user's decisions kept."""
    return _plan(session, plan.files, plan.options, plan.decisions)


@without_collecting()
def replan(session: Session, plan: ImportPlan, decisions: Mapping[int, Decision | None]) -> ImportPlan:
    """The plan under further decisions (None takes one back); only items that depend on them are made anew.

    The old plan must not be used any more. Raises ValueError for a decision that is not among an item's choices.
    """
    wanted = plan.decisions
    for index, decision in decisions.items():
        item = plan.items[index]
        if decision is None:
            wanted.pop(index, None)
        elif decision in item.choices or decision == item.decision:
            wanted[index] = decision
        else:
            raise ValueError(f"{decision} is no choice of item {index}")
    affected = _find_affected(plan, decisions)
    numbered = [(file, record) for file in plan.files for record in file.records]
    if any(isinstance(record, ParsedEntry) and record.members for _file, record in numbered):
        affected = set(range(len(numbered)))  # a list's members may be anybody
    kept: dict[int, NewEntry] = {
        id(new.ref): new for item in plan.items if item.index not in affected for new in item.organizations
    }
    planner = Planner(session, plan.options, wanted)
    fresh = planner.plan([(index, numbered[index]) for index in sorted(affected)], [], list(kept.values()))
    planner.close()
    items = list(plan.items)
    for item in fresh:
        items[item.index] = item
    return ImportPlan(items, plan.suggestions, plan.files, plan.options, plan.as_of)


def _find_affected(plan: ImportPlan, indexes: Mapping[int, object]) -> set[int]:
    """The items that share a name, a UID or an entry with these, and those that share one with them, and so on."""
    by_tie: dict[Hashable, list[int]] = defaultdict(list)
    for item in plan.items:
        for tie in item.touches:
            by_tie[tie].append(item.index)
    affected: set[int] = set()
    waiting = list(indexes)
    while waiting:
        index = waiting.pop()
        if index not in affected:
            affected.add(index)
            for tie in plan.items[index].touches:
                waiting += by_tie.pop(tie, ())
    return affected
