"""What an import will do, as plain steps: new entries, new rows, changed rows, with references to what has no id yet.

The plan holds steps, the dialog and `--plan` show them, and `apply` carries out just these, so that
what the plan says is what happens.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from directory.records import ParsedEntry, ParsedFile, RejectedRecord, Suggestion
from directory.texts import Text
from models import Base, Entry


@dataclass(eq=False, slots=True)
class Ref:
    """An entry, a tag …: its id, None until `apply` has made it."""

    id: int | None = None

    @property
    def key(self) -> tuple[str, int]:
        """The same for every Ref to one thing, made or not."""
        return ("stored", self.id) if self.id is not None else ("new", id(self))


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry to be made: its own columns (values may be Refs) and its audience."""

    ref: Ref
    model: type[Entry]
    audience: int
    columns: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class NewRow:
    """A part to be made; `ref` is set where something else refers to it (a tag)."""

    model: type[Base]
    columns: Mapping[str, Any]
    ref: Ref | None = None


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """Columns of an existing row, before and after."""

    model: type[Base]
    row_id: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]


Step = NewEntry | NewRow | ChangedRow


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of an update, for people: what it was and what it becomes."""

    field: str
    before: str | None
    after: str | None


@dataclass(slots=True)
class PlannedItem:
    """What becomes of one record, and why.

    `status`: new, update, same, conflict, rejected. `ref` is the entry it is about (None when rejected
    or an undecided conflict), `candidates` the entries that a conflict may be.
    """

    file: str
    record: ParsedEntry | RejectedRecord
    status: str
    ref: Ref | None = None
    reason: Text | None = None
    steps: list[Step] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    candidates: tuple[int, ...] = ()
    shown: dict[str, Any] = field(default_factory=dict)  # the contract's short form, id left out


@dataclass(slots=True)
class ImportPlan:
    """The whole plan, in file order.

    `versions` has the version of every entry that it matched or weighed, `as_of` the latest ChangeSet
    of the directory it was made on.
    """

    items: list[PlannedItem]
    suggestions: tuple[tuple[Suggestion, int | None], ...]
    files: tuple[ParsedFile, ...]
    organizations: tuple[NewEntry, ...]  # that a record would bring into being beside its own entry
    versions: dict[int, int]
    as_of: int

    def count(self, status: str) -> int:
        """How many items have that status."""
        return sum(item.status == status for item in self.items)
