"""The verb `import`: read the files, plan, and apply unless only the plan was asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting.files import write_whole
from directory.history.recording import change_set
from directory.importing.applying import apply_plan
from directory.importing.plan import plan_import
from directory.importing.planner import CHANGES
from directory.importing.reading import read_file
from directory.importing.steps import Difference, ImportPlan, PlannedItem
from directory.search.helping import another_process
from directory.settings import load_settings
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.naming import one_line

LONGEST = 120  # signs of a value that are printed: a note can be a page; --json has the whole
FOUND_NOTHING = QT_TRANSLATE_NOOP(
    "directory",
    "No contacts were found in {name}. A press release should end with a line such as "
    '"For more information, please contact:" and the contacts below it.',
)
SUMMARY = QT_TRANSLATE_NOOP(
    "directory", "{created} new, {updated} updated, {unchanged} unchanged, {conflicts} to decide, {rejected} rejected"
)
PLANNED = QT_TRANSLATE_NOOP("directory", "Nothing was stored: this is the plan.")
CREATED = QT_TRANSLATE_NOOP("directory", "New organisations: {names}")
SUGGESTED = QT_TRANSLATE_NOOP("directory", "Also named, line {line}: {name}")
SAVED_REJECTS = QT_TRANSLATE_NOOP("directory", "What could not be read stands in {file}.")


def import_files(
    session: Session,
    files: list[str],
    only_plan: bool,
    on_conflict: str,
    publish: bool,
    encoding: str | None,
    rejects: Path | None,
) -> Answer:
    """Read, plan and (unless `only_plan`) import files; one ChangeSet for all of them."""
    parsed = [read_file(name, encoding) for name in files]
    home = load_settings().home_country or None
    name = Path(files[0]).name if len(files) == 1 else ", ".join(Path(file).name for file in files)
    if not any(file.records for file in parsed):
        raise DirectoryError(FOUND_NOTHING, name=name)
    with another_process(0 if only_plan else sum(len(file.records) for file in parsed)) as helper:
        plan = plan_import(session, parsed, on_conflict=on_conflict, publishes=publish, home=home)
        if not only_plan:
            with change_set(session, "import", {"name": name}) as changes:
                apply_plan(session, plan, changes, helper=helper)
    lines: list[Text | str] = list(_print(plan))
    if rejects is not None and plan.count("rejected"):
        write_whole(rejects, rejected_bytes(plan))
        lines.append(Text(SAVED_REJECTS, {"file": str(rejects)}))
    if only_plan:
        lines.append(Text(PLANNED))
    return Answer(describe_plan(plan), tuple(lines))


def rejected_bytes(plan: ImportPlan) -> bytes:
    """The records that could not be read, as they came in, to be saved as a file of their own."""
    rejected = [item.record for item in plan.items if item.status == "rejected"]
    whole = [record.original.text.encode() if record.original else record.raw for record in rejected]
    return b"".join(data.rstrip(b"\r\n") + b"\r\n" for data in whole)


def _organizations(plan: ImportPlan) -> list[str]:
    return [str(organization.columns["name"]) for organization in plan.organizations]


def describe_plan(plan: ImportPlan) -> dict[str, Any]:
    """The plan as the command line's contract has it, before and after it was applied."""
    return {
        "created": plan.count("new"),
        "updated": plan.count("update"),
        "unchanged": plan.count("same"),
        "conflicts": plan.count("conflict"),
        "rejected": plan.count("rejected"),
        "organizations_created": _organizations(plan),
        "suggestions": [
            {"kind": suggestion.kind, "name": suggestion.name, "id": found, "line": suggestion.line}
            for suggestion, found in plan.suggestions
        ],
        "entries": [_describe(item) for item in plan.items],
    }


NOBODY: dict[str, Any] = {
    **dict.fromkeys(("kind", "name", "organization", "title", "country", "audience")),
    "emails": [],
    "phones": [],
}


def _describe(item: PlannedItem) -> dict[str, Any]:
    return {
        "id": item.ref.id if item.ref else None,
        **(item.shown or NOBODY),
        "status": item.status,
        "line": item.record.line,
        "reason": str(item.reason) if item.reason else None,
        "file": item.file,
        "changes": [{"field": d.field, "before": d.before, "after": d.after} for d in item.differences],
        "notes": [str(problem) for problem in getattr(item.record, "problems", ())],
    }


def _print_change(difference: Difference) -> str:
    """A field of an update, or one that both sides changed: what it was and what it becomes."""
    before, after = (one_line(value or "")[:LONGEST] or "–" for value in (difference.before, difference.after))
    return f"{difference.field.replace('_', ' ')}: {before} → {after}"


def _print(plan: ImportPlan) -> list[Text | str]:
    lines: list[Text | str] = []
    for item in plan.items:
        shown = item.shown or NOBODY
        head = [shown["name"] or "–", shown["organization"], shown["country"]]
        reach = [*shown["emails"], *(phone["e164"] or phone["raw"] for phone in shown["phones"])]
        lines.append(f"{item.status:9} {item.record.line:5}  {', '.join(str(part) for part in head if part)}")
        if item.status in ("new", "update") and reach:
            lines.append(f"{'':17}{' · '.join(reach)}")
        if item.reason is not None and item.reason.template != CHANGES:  # which only names the fields that follow
            lines.append(f"{'':17}{item.reason}")
        lines += [f"{'':17}{_print_change(difference)}" for difference in item.differences]
        lines += [f"{'':17}{phone['raw']}: {phone['problem']}" for phone in shown["phones"] if phone["problem"]]
    names = _organizations(plan)
    if names:
        lines.append(Text(CREATED, {"names": ", ".join(names)}))
    lines += [Text(SUGGESTED, {"line": s.line, "name": s.name}) for s, _found in plan.suggestions]
    numbers = ("new", "update", "same", "conflict", "rejected")
    keys = ("created", "updated", "unchanged", "conflicts", "rejected")
    lines.append(Text(SUMMARY, {key: plan.count(status) for key, status in zip(keys, numbers, strict=True)}))
    return lines
