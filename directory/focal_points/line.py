"""A line of the focal-point list: whom one asks for what, in which state, and what to do about it.

line.holder, line.state, line.next_step      "Amélia Chissico", "expiring", "Hand over"
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from directory.texts import QT_TRANSLATE_NOOP

# the states in the order in which they need somebody, and what to do about each
NEXT_STEPS: Mapping[str, str] = {
    "vacant": QT_TRANSLATE_NOOP("directory", "Appoint somebody"),
    "missing": QT_TRANSLATE_NOOP("directory", "Name somebody"),
    "expiring": QT_TRANSLATE_NOOP("directory", "Hand over"),
    "stale": QT_TRANSLATE_NOOP("directory", "Ask to confirm"),
    "acting": QT_TRANSLATE_NOOP("directory", "Appoint somebody for good"),
    "filled": "",
}


class Line(NamedTuple):
    """One line of the list; names are None where there is nobody or she is hidden from the audience."""

    focal_id: int | None  # None: expected, and nobody named
    rank: str
    programme_id: int | None
    programme: str | None
    theme: str | None
    country: str | None
    organization_id: int | None
    organization: str
    kind: str  # of the organization
    post_id: int | None
    post: str | None
    towards: str | None
    language: str | None
    state: str
    holder: str | None
    holder_id: int | None
    capacity: str | None
    stand_in: str | None
    before: str | None  # who held a vacant post last
    follows: str | None  # who is to hold it next
    alternate: str | None
    alternate_id: int | None
    since: str | None
    until: str | None
    verified: date | None

    @property
    def next_step(self) -> str:
        """What to do about it: a template without values, empty where nothing is to be done."""
        return NEXT_STEPS[self.state]
