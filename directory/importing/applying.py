"""Carrying out a plan: every step of it, in one ChangeSet, by the fast path, or nothing at all.

with change_set(session, "import", {"name": "cards.vcf"}) as changes:
    apply_plan(session, plan, changes)
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Table, func, insert, select
from sqlalchemy.orm import Session

from directory import clock
from directory.errors import DirectoryError
from directory.history.recording import Recorder
from directory.history.rows import form_of
from directory.importing.plan import remake
from directory.importing.steps import ChangedRow, ImportPlan, NewEntry, NewRow, PlannedItem, Ref
from directory.memory import without_collecting
from directory.texts import QT_TRANSLATE_NOOP
from models import Base, ChangeSet, Entry, EntryTag, Import, ImportItem, ImportItemEntry, Tag, table_of

BATCH = 1_000  # rows that are written between two looks at whether to go on
Progress = Callable[[int, int], None]


class PlanMoved(DirectoryError):
    """The directory changed under a plan so that it would do something else; nothing was written.

    `plan` is the plan as it stands now, under the same decisions, `lines` the indexes of the items that changed.
    """

    def __init__(self, plan: ImportPlan, lines: tuple[int, ...]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("directory", "The directory has changed since this plan was made; look at it again.")
        )
        self.plan = plan
        self.lines = lines


@without_collecting()
def apply_plan(
    session: Session,
    plan: ImportPlan,
    changes: Recorder,
    on_progress: Progress | None = None,
    helper: Executor | None = None,
) -> None:
    """Carry out a plan inside the caller's ChangeSet; every Ref in it has its id afterwards.

    `on_progress(done, total)` is called between batches of a thousand rows, with rows written and rows in all, and
    goes on being called while the ChangeSet writes its history; what it raises ends the import. `helper`:
    another process, which takes part in making the search index. Raises PlanMoved
    where the directory has changed since the plan was made and the plan would be another now.
    """
    latest = session.scalar(select(func.max(ChangeSet.id)).where(ChangeSet.id != changes.id)) or 0
    if latest != plan.as_of:
        check(session, plan)
    items = [item for item in plan.items if item.will_apply]
    writer = _Writer(changes, on_progress)
    changes.bulk.pause, changes.helper = writer.pause, helper
    entries = [*plan.organizations, *(s for item in items for s in item.steps if isinstance(s, NewEntry))]
    rows = [s for item in items for s in item.steps if isinstance(s, NewRow)]
    changed = [s for item in items for s in item.steps if isinstance(s, ChangedRow)]
    kept = [item for item in plan.items if item.will_apply or _is_kept(item)]
    writer.total = 2 * len(entries) + len(rows) + len(changed) + len(kept)
    writer.make_entries(entries)
    writer.make_rows(rows)
    writer.change_rows(changed)
    _keep_items(session, plan, kept, writer, bool(entries or rows or changed))
    session.expire_all()


def _is_kept(item: PlannedItem) -> bool:
    """Whether a record that changes nothing is kept with its bytes: what was rejected, or waits for a decision."""
    if item.status == "same":
        return item.decision is not None  # yours were kept: the next card is compared with this one
    return item.status in ("rejected", "conflict")


def check(session: Session, plan: ImportPlan) -> None:
    """Make the plan anew on the directory as it stands: go on with that where it says the same."""
    fresh = remake(session, plan)
    pairs = zip(plan.items, fresh.items, strict=True)
    moved = tuple(old.index for old, new in pairs if _describe(old) != _describe(new))
    if moved:
        raise PlanMoved(fresh, moved)
    plan.take(fresh)


def _describe(item: PlannedItem) -> tuple[Any, ...]:
    """What an item says and does, so that two can be compared: what has no id yet is called by its place."""
    names: dict[int, int] = {}

    def plain(value: Any) -> Any:
        if isinstance(value, Ref):
            return ("id", value.id) if value.id is not None else ("new", names.setdefault(id(value), len(names)))
        if isinstance(value, Mapping):
            return [(name, plain(found)) for name, found in value.items() if name != "written_at"]
        if isinstance(value, tuple | list):
            return [plain(found) for found in value]
        return value

    return item.status, str(item.reason), item.weighed, item.candidates, plain(item.steps), item.ref and plain(item.ref)


class _Writer:
    """Writes steps in batches and says how far it is."""

    def __init__(self, changes: Recorder, on_progress: Progress | None) -> None:
        self.changes = changes
        self.bulk = changes.bulk
        self.done = self.total = 0
        self.on_progress = on_progress

    def _make(self, table: Table, steps: Sequence[NewEntry | NewRow], ids: Sequence[int]) -> None:
        """Make the rows of one table, a batch at a time."""
        is_tag = table is table_of(EntryTag)
        words = self._find_tags([step.columns["tag_id"] for step in steps]) if is_tag else {}
        for begin in range(0, len(steps), BATCH):
            rows = _fill(table, steps[begin : begin + BATCH])
            for row, row_id in zip(rows, ids[begin : begin + BATCH], strict=True):
                row["id"] = row_id
                if is_tag:
                    row["tag_id"] = words[row["tag_id"].casefold()]
            self.bulk.insert(table, rows)
            self.advance(len(rows))

    def pause(self) -> None:
        """Let others go on, also while the ChangeSet is written at its end."""
        self.advance(0)

    def advance(self, count: int) -> None:
        self.done += count
        if self.on_progress is not None:
            self.on_progress(self.done, self.total)

    def make_entries(self, entries: Sequence[NewEntry]) -> None:
        """Make entries with their own rows, those of the same kind together."""
        table, moment = table_of(Entry), clock.now()
        ids = self.bulk.allocate(table, len(entries))
        common = {**_defaults(table), "created_at": moment, "changed_at": moment}
        for begin in range(0, len(entries), BATCH):
            rows, part = [], entries[begin : begin + BATCH]
            for step, entry_id, uuid in zip(part, ids[begin : begin + BATCH], _draw_uuids(len(part)), strict=True):
                step.ref.id = entry_id
                kind = _kind_of(step.model)
                rows.append({**common, "id": entry_id, "uuid": uuid, "kind": kind, "audience": step.audience})
            self.bulk.insert(table, rows)
            self.advance(len(rows))
        for model, found in _sorted_by_model(entries).items():
            self._make(table_of(model), found, [step.ref.id or 0 for step in found])

    def make_rows(self, steps: Iterable[NewRow]) -> None:
        """Make parts, those of one table together."""
        for model, found in _sorted_by_model(steps).items():
            self._make(table_of(model), found, self.bulk.allocate(table_of(model), len(found)))

    def _find_tags(self, words: Iterable[str]) -> dict[str, int]:
        """The tags' ids by their folded words; those that are missing are made."""
        table = table_of(Tag)
        known = {row.folded: row.id for row in self.bulk.connection.execute(select(table.c.folded, table.c.id))}
        missing: dict[str, str] = {}
        for word in words:
            if word.casefold() not in known:
                missing.setdefault(word.casefold(), word)
        ids = self.bulk.allocate(table, len(missing))
        made = [{"id": i, "name": word, "folded": key} for i, (key, word) in zip(ids, missing.items(), strict=True)]
        self.bulk.insert(table, made)
        return known | {key: tag_id for tag_id, key in zip(ids, missing, strict=True)}

    def change_rows(self, steps: Iterable[ChangedRow]) -> None:
        """Change rows, those of one table together."""
        rows: dict[Table, list[tuple[int, Mapping[str, Any], Mapping[str, Any]]]] = defaultdict(list)
        for step in steps:
            row_id = step.row.id if isinstance(step.row, Ref) else step.row
            assert row_id is not None
            rows[table_of(step.model)].append((row_id, step.after, step.before))
        for table, changed in rows.items():
            self.bulk.update(table, changed)
            self.advance(len(changed))


def _draw_uuids(count: int) -> Iterator[str]:
    """Random UUIDs (RFC 9562, version 4), drawn together: one by one they take a tenth of an import."""
    drawn = os.urandom(16 * count).hex()
    for begin in range(0, len(drawn), 32):
        text = drawn[begin : begin + 32]
        variant = "89ab"[int(text[16], 16) & 3]
        yield f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"


@cache
def _kind_of(model: type[Entry]) -> str:
    return str(model.__mapper__.polymorphic_identity)


@cache
def _defaults(table: Table) -> dict[str, Any]:
    """A row in which nothing is said: the columns that have a default."""
    row: dict[str, Any] = {}
    for column in table.c:
        if column.default is not None and column.default.is_scalar:
            value = column.default.arg  # type: ignore[attr-defined]
            row[column.name] = value.value if isinstance(value, StrEnum) else value
    return row


@cache
def _referring(table: Table) -> tuple[str, ...]:
    return tuple(key.parent.name for key in table.foreign_keys)


Making = TypeVar("Making", NewEntry, NewRow)


def _sorted_by_model(steps: Iterable[Making]) -> dict[type[Base], list[Making]]:
    """The steps by the model whose rows they make, each in their order."""
    found: dict[type[Base], list[Making]] = defaultdict(list)
    for step in steps:
        found[step.model].append(step)
    return found


def _fill(table: Table, steps: Iterable[NewEntry | NewRow]) -> list[dict[str, Any]]:
    """The rows that steps of one table make, but for their own ids: ids in the place of references."""
    defaults, referring = _defaults(table), _referring(table)
    rows = [{**defaults, **step.columns} for step in steps]
    for name in referring:
        for row in rows:
            value = row.get(name)
            if isinstance(value, Ref):
                row[name] = value.id
    return rows


def _keep_items(
    session: Session, plan: ImportPlan, kept: Sequence[PlannedItem], writer: _Writer, has_changes: bool
) -> None:
    """Keep the records' bytes and what became of them, file by file; a file in which all is the same leaves nothing."""
    connection = session.connection()
    for file in plan.files:
        items = [item for item in kept if item.file == file.name]
        if not items:
            continue
        digest = hashlib.sha256(b"".join(record.raw for record in file.records)).hexdigest()
        made = connection.execute(
            insert(table_of(Import)).values(
                file_name=file.name,
                sha256=digest,
                made_at=clock.now(),
                change_set_id=writer.changes.id if has_changes else None,
            )
        )
        assert made.inserted_primary_key is not None
        for begin in range(0, len(items), BATCH):
            _keep_batch(session, int(made.inserted_primary_key[0]), items[begin : begin + BATCH], writer)


def _keep_batch(session: Session, import_id: int, items: Sequence[PlannedItem], writer: _Writer) -> None:
    """Rows of the import's own record, which is no part of the history."""
    rows, links = [], []
    for number, item in zip(writer.bulk.allocate(table_of(ImportItem), len(items)), items, strict=True):
        row = {"id": number, "import_id": import_id, "line": item.record.line, "status": item.status}
        rows.append({**row, "raw": item.record.raw})
        if item.ref is not None and item.ref.id is not None:
            links.append({"item_id": number, "entry_id": item.ref.id})
    connection = session.connection()
    for model, made in ((ImportItem, rows), (ImportItemEntry, links)):
        if made:
            form_of(connection, table_of(model)).insert(connection, tuple(made[0]), made)
    writer.advance(len(items))
