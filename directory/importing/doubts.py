"""Phones of an import that can't be dialled as they are written: what is wrong, and what may have been meant.

    for doubt in find_doubts(item, home="MZ"):      doubt.raw, doubt.problem, doubt.suggestion
    record = cure_phone(record, doubt.raw, "+27 79 501 7854")        the record, to be planned again

Nothing is repaired unasked: the suggestion is applied to the record only when the user takes it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from directory.importing.steps import PlannedItem
from directory.phones import format_phone, problem_text, read_phone
from directory.records import ParsedEntry
from directory.texts import Text


@dataclass(frozen=True, slots=True)
class Doubt:
    """A phone as it was received, its problem, and the number that one slip of the hand explains (None: none)."""

    raw: str
    problem: Text | str
    suggestion: str | None


def find_doubts(item: PlannedItem, home: str | None, language: str = "en") -> tuple[Doubt, ...]:
    """The phones of an item that have a problem; `home` is where national numbers are read, `language` of countries."""
    country = item.shown.get("country") or home
    doubts = []
    for shown in item.shown.get("phones", ()):
        if not shown["problem"]:
            continue
        phone = read_phone(shown["raw"], country)
        if phone.problem is None:  # read in another country than that of the office: the plan's own words
            doubts.append(Doubt(shown["raw"], shown["problem"], None))
            continue
        text = problem_text(phone.problem, phone.problem_values, language)
        doubts.append(Doubt(shown["raw"], text, format_phone(phone.suggestion) if phone.suggestion else None))
    return tuple(doubts)


def cure_phone(record: ParsedEntry, raw: str, better: str | None) -> ParsedEntry:
    """The record with another number in the place of a phone; None leaves the phone out."""
    details = [
        replace(detail, raw=better or "") if detail.kind == "phone" and detail.raw == raw else detail
        for detail in record.details
    ]
    return replace(record, details=tuple(detail for detail in details if detail.raw))
