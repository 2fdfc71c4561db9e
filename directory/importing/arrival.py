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


def find_arrival(record: ParsedEntry) -> Arrival:
    """The levels with which a record arrives."""
    public, internal, restricted = Audience.PUBLIC, Audience.INTERNAL, Audience.RESTRICTED
    if record.origin == "release":
        return Arrival(public, public, public, public, public)
    if record.classification == "CONFIDENTIAL":
        return Arrival(restricted, restricted, public, restricted, restricted)
    if record.classification == "PRIVATE":
        return Arrival(internal, internal, public, internal, internal)
    return Arrival(internal, internal, public, public, internal)
