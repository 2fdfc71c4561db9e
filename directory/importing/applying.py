"""Carrying out a plan: every step of it, in one ChangeSet, by the fast path, or nothing at all.

with change_set(session, "import", {"name": "cards.vcf"}) as changes:
    apply_plan(session, plan, changes)
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import Column, Table, func, insert, select
from sqlalchemy.orm import Session

from directory import clock
from directory.errors import DirectoryError
from directory.history.recording import Recorder
from directory.importing.steps import ChangedRow, ImportPlan, NewEntry, NewRow, PlannedItem, Ref, Step
from directory.records import ParsedEntry
from directory.texts import QT_TRANSLATE_NOOP
from models import ChangeSet, Entry, EntryTag, Import, ImportItem, ImportItemEntry, Tag, table_of


class PlanMoved(DirectoryError):
    """The directory changed between the plan and its execution; nothing was written, and a new plan is due."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("directory", "The directory has changed since this plan was made; look at it again.")
        )


def apply_plan(session: Session, plan: ImportPlan, changes: Recorder) -> None:
    """Carry out a plan inside the caller's ChangeSet; every Ref in it has its id afterwards.

    Raises PlanMoved where another ChangeSet has come since the plan was made.
    """
    latest = session.scalar(select(func.max(ChangeSet.id)).where(ChangeSet.id != changes.id)) or 0
    if latest != plan.as_of:
        raise PlanMoved
    items = [item for item in plan.items if item.status in ("new", "update")]
    steps = [step for item in items for step in item.steps]
    entries = [step for step in steps if isinstance(step, NewEntry)]
    entries = [*_needed_organizations(plan, steps), *entries]
    if steps:
        _make_entries(entries, changes)
        _make_rows([step for step in steps if isinstance(step, NewRow)], session, changes)
        _change_rows([step for step in steps if isinstance(step, ChangedRow)], changes)
    _keep_items(session, plan, changes)
    session.expire_all()


def _needed_organizations(plan: ImportPlan, steps: Iterable[Step]) -> Iterator[NewEntry]:
    """The organizations that the steps refer to and that come into being with them, in order, once each."""
    wanted = {
        id(value)
        for step in steps
        if not isinstance(step, ChangedRow)
        for value in step.columns.values()
        if isinstance(value, Ref)
    }
    return (entry for entry in plan.organizations if id(entry.ref) in wanted)


def created_organizations(plan: ImportPlan) -> list[str]:
    """The names of the organizations that applying the plan brings into being."""
    steps = [step for item in plan.items if item.status in ("new", "update") for step in item.steps]
    return [str(entry.columns["name"]) for entry in _needed_organizations(plan, steps)]


def _make_entries(entries: list[NewEntry], changes: Recorder) -> None:
    table = table_of(Entry)
    moment = clock.now()
    rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)
    for step, entry_id in zip(entries, changes.bulk.allocate(table, len(entries)), strict=True):
        step.ref.id = entry_id
        rows[table].append(
            _fill(
                table,
                {
                    "id": entry_id,
                    "uuid": str(uuid4()),
                    "kind": str(step.model.__mapper__.polymorphic_identity),
                    "audience": step.audience,
                    "created_at": moment,
                    "changed_at": moment,
                },
            )
        )
    for step in entries:
        own = table_of(step.model)
        rows[own].append(_fill(own, {"id": step.ref.id, **_resolve(step.columns)}))
    for target, made in rows.items():
        changes.bulk.insert(target, made)


def _make_rows(steps: list[NewRow], session: Session, changes: Recorder) -> None:
    rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)
    tags = _find_tags({str(s.columns["tag_id"]) for s in steps if s.model is EntryTag}, session, changes)
    for step in steps:
        columns = _resolve(step.columns)
        if step.model is EntryTag:
            columns["tag_id"] = tags[str(columns["tag_id"]).casefold()]
        rows[table_of(step.model)].append(columns)
    for table, made in rows.items():
        ids = changes.bulk.allocate(table, len(made))
        changes.bulk.insert(table, [_fill(table, {"id": i, **row}) for i, row in zip(ids, made, strict=True)])


def _find_tags(words: set[str], session: Session, changes: Recorder) -> dict[str, int]:
    """The ids of tags by folded word; those that are missing are made."""
    if not words:
        return {}
    table = table_of(Tag)
    found = {row.folded: row.id for row in session.connection().execute(select(table.c.folded, table.c.id))}
    missing = {word.casefold(): word for word in sorted(words) if word.casefold() not in found}
    ids = changes.bulk.allocate(table, len(missing))
    made = [{"id": i, "name": word, "folded": folded} for i, (folded, word) in zip(ids, missing.items(), strict=True)]
    if made:
        changes.bulk.insert(table, made)
    return found | {row["folded"]: row["id"] for row in made}


def _change_rows(steps: list[ChangedRow], changes: Recorder) -> None:
    rows: dict[Table, list[tuple[int, Mapping[str, Any], Mapping[str, Any]]]] = defaultdict(list)
    for step in steps:
        rows[table_of(step.model)].append((step.row_id, step.after, step.before))
    for table, changed in rows.items():
        changes.bulk.update(table, changed)


def _resolve(columns: Mapping[str, Any]) -> dict[str, Any]:
    """The columns with ids in the place of references."""
    return {name: value.id if isinstance(value, Ref) else value for name, value in columns.items()}


def _fill(table: Table, columns: dict[str, Any]) -> dict[str, Any]:
    """A whole row: what is not said gets its default, else None, so that redo can make it again."""
    return {column.name: columns[column.name] if column.name in columns else _default(column) for column in table.c}


def _default(column: Column[Any]) -> Any:
    default = column.default
    if default is None:
        return None
    return default.arg if default.is_scalar else []  # type: ignore[attr-defined]  # the one callable is `list`


def _keep_items(session: Session, plan: ImportPlan, changes: Recorder) -> None:
    """Keep every record's bytes and what became of it, file by file; a file in which all is the same leaves nothing."""
    connection = session.connection()
    for file in plan.files:
        items = [item for item in plan.items if item.file == file.name and item.status != "same"]
        if not items:
            continue
        digest = hashlib.sha256(b"".join(record.raw for record in file.records)).hexdigest()
        made = connection.execute(
            insert(table_of(Import)).values(
                file_name=file.name, sha256=digest, made_at=clock.now(), change_set_id=changes.id
            )
        )
        assert made.inserted_primary_key is not None
        _keep_rows(session, items, int(made.inserted_primary_key[0]))


def _keep_rows(session: Session, items: list[PlannedItem], import_id: int) -> None:
    connection = session.connection()
    table = table_of(ImportItem)
    first = (connection.scalar(select(func.max(table.c.id))) or 0) + 1
    rows, links = [], []
    for number, item in enumerate(items, first):
        raw = item.record.raw
        rows.append({"id": number, "import_id": import_id, "line": item.record.line, "status": item.status, "raw": raw})
        if isinstance(item.record, ParsedEntry) and item.ref is not None and item.ref.id is not None:
            links.append({"item_id": number, "entry_id": item.ref.id})
    connection.execute(insert(table), rows)
    if links:
        connection.execute(insert(table_of(ImportItemEntry)), links)
