"""The audience that things arrive with (DESIGN, "Audience"), by where they come from and what the card says.

A release's contact block was printed already, so it is public; what comes on a card or in a
spreadsheet is internal, and stricter where the card asks for it. CLASS PUBLIC says nothing: programs
write it unasked.
"""

from __future__ import annotations

from dataclasses import dataclass

from directory.records import ParsedEntry
from models import Audience


@dataclass(frozen=True, slots=True)
class Arrival:
    """The levels of one record: the person (and membership), her details, organizations, and theirs."""

    person: Audience
    detail: Audience
    organization: Audience  # that comes into being beside a person
    company: Audience  # that the card itself is about
    organization_detail: Audience


SECRET = frozenset({"CONFIDENTIAL", "SECRET", "TOP SECRET", "RESTRICTED"})
PUBLIC, INTERNAL, RESTRICTED = Audience.PUBLIC, Audience.INTERNAL, Audience.RESTRICTED
RELEASED = Arrival(PUBLIC, PUBLIC, PUBLIC, PUBLIC, PUBLIC)
CONFIDENTIAL = Arrival(RESTRICTED, RESTRICTED, PUBLIC, RESTRICTED, RESTRICTED)
PRIVATE = Arrival(INTERNAL, INTERNAL, PUBLIC, INTERNAL, INTERNAL)
OTHERS = Arrival(INTERNAL, INTERNAL, PUBLIC, PUBLIC, INTERNAL)


def find_arrival(record: ParsedEntry) -> Arrival:
    """The levels with which a record arrives."""
    if record.origin == "release":
        return RELEASED
    if is_confidential(record):
        return CONFIDENTIAL
    return PRIVATE if record.classification == "PRIVATE" else OTHERS


def is_confidential(record: ParsedEntry) -> bool:
    """Whether a card says of itself that it must not get about, in vCard's word (RFC 2426, 3.7.1) or offices' own."""
    return record.origin != "release" and record.classification in SECRET
