"""What an import will do, as plain steps: new entries, new rows, changed rows, with references to what has no id yet.

The plan holds steps, the dialog and `--plan` show them, and `apply` carries out just these, so that
what the plan says is what happens.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from directory.records import ParsedEntry, ParsedFile, ParsedRelation, RejectedRecord, Suggestion
from directory.texts import Text
from models import Base, Entry

Target = tuple[str, int]  # ("entry", its id), or ("item", the index of the item that makes it)


@dataclass(eq=False, slots=True)
class Ref:
    """An entry: its id, None until `apply` has made it."""

    id: int | None = None

    @property
    def key(self) -> tuple[str, int]:
        """The same for every Ref to one thing, made or not."""
        return ("stored", self.id) if self.id is not None else ("new", id(self))


class NewEntry(NamedTuple):
    """An entry to be made: its own columns (values may be Refs) and its audience."""

    ref: Ref
    model: type[Entry]
    audience: int
    columns: Mapping[str, Any]


class NewRow(NamedTuple):
    """A part to be made; its columns may hold Refs."""

    model: type[Base]
    columns: Mapping[str, Any]


class ChangedRow(NamedTuple):
    """Columns of a row, before and after: of a stored one, or of an entry that the import makes."""

    model: type[Base]
    row: int | Ref
    before: Mapping[str, Any]
    after: Mapping[str, Any]


Step = NewEntry | NewRow | ChangedRow


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of an update, for people: what it was and what it becomes (None: nothing)."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user wants done with one record, instead of what the plan would do.

    `what`: skip (it stays out), update (it is about `target`), keep-both (somebody of its own beside the
    one there is), keep-ours (where both sides changed a field, ours stays; all else comes in).
    """

    what: str
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a record may be about, and why that is not certain; `country` is an organization's (ISO 3166-1)."""

    key: Target
    name: str
    organization: str | None
    reason: Text
    country: str | None = None


@dataclass(slots=True)
class PlannedItem:
    """What becomes of one record, and why.

    `status`: new, update, same, conflict (undecided, so it stays out), rejected. Of an item that the user
    left out, the status says what it would have been. `ref` is the entry it is about (None when rejected
    or undecided), `matched_by` how that was seen: uid, email, phone, organization, name, decision.
    """

    index: int
    file: str
    record: ParsedEntry | RejectedRecord
    status: str
    ref: Ref | None = None
    reason: Text | None = None
    matched_by: str | None = None
    encoding: str = "utf-8"  # of the file, as it was said
    decision: Decision | None = None
    steps: list[Step] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    candidates: tuple[Candidate, ...] = ()
    is_contested: bool = False  # the conflict is about fields that both sides changed
    shown: dict[str, Any] = field(default_factory=dict)  # the contract's short form, id left out
    organizations: list[NewEntry] = field(default_factory=list)  # that it would bring into being beside itself
    weighed: dict[int, int] = field(default_factory=dict)  # the version of every entry that it was weighed against
    relations: tuple[ParsedRelation, ...] = ()  # people whom the card names and its last one did not
    touches: set[Hashable] = field(default_factory=set)  # what ties it to other items of the plan

    @property
    def is_left_out(self) -> bool:
        """Whether the user wants it left out."""
        return self.decision is not None and self.decision.what == "skip"

    @property
    def will_apply(self) -> bool:
        """Whether applying the plan carries it out."""
        return self.status in ("new", "update") and not self.is_left_out

    @property
    def choices(self) -> tuple[Decision, ...]:
        """The decisions that a user can take about it; taking one back (None) is always possible."""
        if self.status == "rejected":
            return ()
        others = [Decision("update", candidate.key) for candidate in self.candidates]
        if self.is_contested:
            return (Decision("skip"), *others, Decision("keep-ours"))
        if others or self.status == "update":
            return (Decision("skip"), *others, Decision("keep-both"))
        return (Decision("skip"),) if self.status == "new" else ()


@dataclass(frozen=True, slots=True)
class Options:
    """What a plan was made with: `home` is where national phones are read."""

    on_conflict: str = "skip"  # skip, update, keep-both: of what is undecided
    publishes: bool = False
    home: str | None = None


@dataclass(slots=True)
class ImportPlan:
    """The whole plan, in file order; `as_of` is the latest ChangeSet of the directory it was made on."""

    items: list[PlannedItem]
    suggestions: tuple[tuple[Suggestion, int | None], ...]
    files: tuple[ParsedFile, ...]
    options: Options
    as_of: int
    _counts: Counter[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._counts = Counter(item.status for item in self.items if not item.is_left_out)

    def take(self, other: ImportPlan) -> None:
        """Be another plan of the same records."""
        self.items[:], self.as_of, self._counts = other.items, other.as_of, other._counts

    def count(self, status: str) -> int:
        """How many items have that status, those that the user left out not counted."""
        return self._counts[status]

    @property
    def size(self) -> int:
        """How many items applying the plan carries out."""
        return self._counts["new"] + self._counts["update"]

    @property
    def left_out(self) -> int:
        """How many records stay out: undecided, or left out by the user."""
        return sum(item.status == "conflict" or item.is_left_out for item in self.items)

    @property
    def decisions(self) -> dict[int, Decision]:
        """The user's decisions by item."""
        return {item.index: item.decision for item in self.items if item.decision is not None}

    @property
    def organizations(self) -> list[NewEntry]:
        """The organizations that come into being with the items that will be applied, once each."""
        needed = {id(new.ref): new for item in self.items if item.will_apply for new in item.organizations}
        return list(needed.values())

    @property
    def versions(self) -> dict[int, int]:
        """The version of every entry that the plan matched or weighed."""
        return {entry_id: version for item in self.items for entry_id, version in item.weighed.items()}
