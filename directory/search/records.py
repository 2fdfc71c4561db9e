"""The rows that documents are made from, gathered by entry, and what of them holds on a day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Row


class Held:
    """Lists of dated rows by entry, without those that do not hold on a day."""

    def __init__(self, lists: dict[int, list[Any]], day: date) -> None:
        self._lists = lists
        self._day = day

    def __getitem__(self, key: int) -> list[Any]:
        return self.get(key, [])

    def get(self, key: int, default: list[Any]) -> list[Any]:
        """The rows of an entry that hold on the day."""
        rows = self._lists.get(key)
        return default if rows is None else [row for row in rows if is_held(row, self._day)]


def is_held(row: Any, day: date) -> bool:
    """Whether a dated row holds on a day (DESIGN.md, Dates)."""
    begins, ends = row.valid_from_first, row.valid_until_last
    return (begins is None or begins <= day) and (ends is None or ends >= day)


def _lists() -> defaultdict[int, list[Any]]:
    return defaultdict(list)


@dataclass(slots=True)
class Rows:
    """All that the documents of some entries are made from; what is dated, of all days unless it comes from `at`."""

    day: date
    heads: dict[int, Row[Any]] = field(default_factory=dict)
    memberships: dict[int, list[Row[Any]]] = field(default_factory=_lists)  # by person, of all days, the main one first
    organizations: dict[int, Row[Any]] = field(default_factory=dict)
    above: dict[int, list[int]] = field(default_factory=_lists)  # of an organization: itself and those above it
    predecessors: dict[int, list[int]] = field(default_factory=_lists)  # organizations that went over into it
    names: dict[int, list[str]] = field(default_factory=_lists)  # by entry
    former: dict[int, list[Row[Any]]] = field(default_factory=_lists)  # by entry, names that were given up on a day
    details: dict[int, list[Row[Any]]] | Held = field(default_factory=_lists)  # by entry, the preferred one first
    natives: dict[int, str] = field(default_factory=dict)  # by entry, its name in its own script
    holdings: dict[int, list[Row[Any]]] = field(default_factory=_lists)  # by post, of all days, the main one first
    members: dict[int, int] = field(default_factory=dict)  # by list or sheet, how many stand on it
    facts: dict[int, list[Row[Any]]] | Held = field(default_factory=_lists)  # by entry: tags, notes, lists …
    duties: dict[int, list[Row[Any]]] | Held = field(default_factory=_lists)  # by entry: participations, focal points
    programmes: dict[int, Row[Any]] = field(default_factory=dict)
    above_programme: dict[int, list[int]] = field(default_factory=_lists)  # itself and those above it

    def at(self, day: date) -> Rows:
        """The same with the details, facts and duties of that day."""
        assert not isinstance(self.details, Held)
        assert not isinstance(self.facts, Held)
        assert not isinstance(self.duties, Held)
        held = (Held(lists, day) for lists in (self.details, self.facts, self.duties))
        details, facts, duties = held
        return replace(self, day=day, details=details, facts=facts, duties=duties)

    def is_held(self, row: Any) -> bool:
        """Whether a membership holds on the day."""
        return is_held(row, self.day)

    def name_of(self, id_: int, name: str) -> str:
        """What an entry of that name was called on the day: by the former name that it gave up first after it."""
        then = [row for row in self.former[id_] if is_held(row, self.day)] if id_ in self.former else ()
        return str(min(then, key=lambda row: row.valid_until_last).value) if then else name
