"""The one clock: every "today" and "now" of the program is asked here, so that tests can move it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def now() -> datetime:
    """The present moment in UTC, whole seconds; `LIAISON_NOW` (ISO 8601) moves it, for tests and demonstrations."""
    moved = os.environ.get("LIAISON_NOW")
    moment = datetime.fromisoformat(moved) if moved else datetime.now(UTC)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).replace(microsecond=0)


def today() -> date:
    """The local calendar day of `now()`."""
    return now().astimezone().date()
