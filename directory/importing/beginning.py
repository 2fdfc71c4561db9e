"""A record that is about nobody yet: the entry that it makes, and what is then known of it."""

from __future__ import annotations

from typing import Any

from directory.importing.arrival import Arrival
from directory.importing.drafting import FIELDS
from directory.importing.known import Known
from directory.importing.steps import NewEntry, PlannedItem, Ref
from directory.records import ParsedEntry
from models import MailingList, Organization, Person
from models.dates import span_columns


def begin_entry(item: PlannedItem, record: ParsedEntry, arrival: Arrival) -> Known:
    """The step that makes the record's entry, and what is then known of it."""
    ref, kind = Ref(), {"group": "list"}.get(record.kind, record.kind)
    columns: dict[str, Any]
    if kind == "organization":
        level = int(arrival.company)
        city = next((work.city for work in record.works if work.city), None)
        country = next((work.country for work in record.works if work.country), None)
        columns = {"name": record.display_name, "organization_kind": "other", "city": city, "located_in": country}
        item.steps.append(NewEntry(ref, Organization, level, columns))
    elif kind == "list":
        level, columns = int(arrival.person), {"name": record.display_name}
        item.steps.append(NewEntry(ref, MailingList, level, columns))
    else:
        level, columns = int(arrival.person), {name: getattr(record, name) for name in FIELDS}
        columns["display_name"] = record.display_name
        columns |= span_columns("died_on", record.died_on)
        item.steps.append(NewEntry(ref, Person, level, columns))
    known = Known(
        ref, kind, record.display_name, level, item=item.index, row=dict(columns), country=columns.get("located_in")
    )
    known.call(record.display_name)
    return known
