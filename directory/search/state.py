"""What the search index knows of itself: its version, and the day that it answers for (`search_state`).

An index of another version is brought up to this one a part at a time (renewal.py): meanwhile its version is IN_PART,
and `renewed` the id up to which that is done.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, delete, func, insert, select

from directory.search.find import IN_PART, VERSION
from directory.search.prepared import run
from models import SearchState
from models.base import table_of

_LOCK = 0x5345_4152_4348  # PostgreSQL's advisory lock of whoever writes the index: "SEARCH"
_STATE = table_of(SearchState)


def lock(connection: Connection) -> None:
    """From now on, until this transaction ends, nobody else writes the index."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))


def stored_day(connection: Connection) -> date | None:
    """The day that the index answers for; None where it is of another version. From now on nobody else writes it."""
    lock(connection)
    state = _read(connection)
    return date.fromisoformat(state["day"]) if state.get("version") == VERSION and "day" in state else None


def remember_day(connection: Connection, day: date) -> None:
    """All of the index is of this version, and answers for that day."""
    _write(connection, {"version": VERSION, "day": day.isoformat()})


def renewed_so_far(connection: Connection) -> tuple[int, date] | None:
    """Up to which id an index is of this version, and for which day; None where that has not begun."""
    state = _read(connection)
    if state.get("version") != IN_PART:
        return None
    return int(state["renewed"]), date.fromisoformat(state["day"])


def remember_part(connection: Connection, renewed: int, day: date) -> None:
    """The index is of this version up to that id, and answers for that day as far as it is."""
    _write(connection, {"version": IN_PART, "renewed": str(renewed), "day": day.isoformat()})


def _read(connection: Connection) -> dict[str, str]:
    return dict(run(connection, "SELECT key, value FROM search_state"))


def _write(connection: Connection, state: dict[str, str]) -> None:
    connection.execute(delete(_STATE))
    connection.execute(insert(_STATE), [{"key": key, "value": value} for key, value in state.items()])
