"""A rota as an iCalendar file (RFC 5545), made by vobject: an event for each turn.

The moments are written in UTC, worked out in the zone of the duty station each for itself, so that a turn in which the
clocks change is an hour shorter or longer, as it is there. X-WR-TIMEZONE says which zone that is.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import vobject
from vobject.icalendar import utc  # the only zone of which it writes a Z

from directory.released import Release


def write_calendar(
    made: Release, turns: Sequence[tuple[int, str, datetime, datetime]], post: str, uid: str, zone: ZoneInfo
) -> bytes:
    """The calendar of a post: `turns` are (person, key, begin, end); those of people not released stay out."""
    calendar = vobject.iCalendar()
    calendar.add("prodid").value = "-//Liaison//Rota//EN"
    calendar.add("x-wr-calname").value = post
    calendar.add("x-wr-timezone").value = zone.key
    people = {entry.id: entry for entry in made.entries}
    for person, key, begins, ends in turns:
        if person in people:
            event = calendar.add("vevent")
            event.add("uid").value = f"{uid}-{key}"
            event.add("dtstamp").value = made.made_at.astimezone(utc)
            event.add("dtstart").value = begins.replace(tzinfo=zone).astimezone(utc)
            event.add("dtend").value = ends.replace(tzinfo=zone).astimezone(utc)
            event.add("summary").value = f"{post}: {people[person].name}"
            ways = [way.value or way.raw for way in people[person].reach if way.kind in ("phone", "email")]
            if ways:
                event.add("description").value = "\n".join(_phones_first(ways))
    return str(calendar.serialize()).encode()


def _phones_first(ways: Sequence[str]) -> list[str]:
    return sorted(dict.fromkeys(ways), key=lambda way: "@" in way)
