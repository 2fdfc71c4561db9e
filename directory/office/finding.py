"""The verbs `search` and `reindex`. `search` works on a plain connection and imports nothing heavy."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from typing import TYPE_CHECKING

from directory import clock
from directory.answers import Answer
from directory.database import connect_raw
from directory.files import Address, is_read_only
from directory.search.damage import MENDED, is_sound
from directory.search.find import find, is_current
from directory.search.rows import Row
from directory.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

NOTHING = QT_TRANSLATE_NOOP("directory", "Nothing was found for {query}. Fewer or shorter words find more.")
SHOWN = QT_TRANSLATE_NOOP("directory", "{shown} of {total} shown; --limit shows more")
REBUILT = QT_TRANSLATE_NOOP("directory", "The search index was built anew: {count} entries.")


def search(address: Address, words: Sequence[str], limit: int, as_of: str | None = None) -> Answer:
    """Find entries by any part of what they say, as of today or another day."""
    query = " ".join(words)
    day = None
    if as_of:
        from directory.office.values import read_day  # which knows the models: only for another day

        day = read_day(as_of, "as-of")
    connection = connect_raw(address)
    try:
        if not is_current(connection, clock.today()) and _may_write(address):
            connection.close()
            _bring_up_to_date(address)
            connection = connect_raw(address)
        found = find(connection, query, limit, day=day)
        remarks: tuple[Text, ...] = ()
        if not found.rows and not is_sound(connection) and _may_write(address):
            connection.close()
            count = _mend(address)
            remarks = (Text(MENDED, {"count": count}),) if count else ()
            connection = connect_raw(address)
            found = find(connection, query, limit, day=day)
    finally:
        connection.close()
    lines: list[Text | str] = [*found.notes, *map(_print, found.rows)]
    if not found.rows:
        lines.append(Text(NOTHING, {"query": query}))
    elif found.total > len(found.rows):
        lines.append(Text(SHOWN, {"shown": len(found.rows), "total": found.total}))
    return Answer({"total": found.total, "results": [row.as_dict() for row in found.rows]}, tuple(lines), remarks)


def _may_write(address: Address) -> bool:
    """Whether the index can be made to answer for today; else it is asked as it is."""
    from directory.locks import find_holder

    return address.file is None or not (is_read_only(address.file) or find_holder(address.file))


def _bring_up_to_date(address: Address) -> None:
    """A new day, or a new version of the index: it is made to answer for today first."""
    from directory.course import told_on
    from directory.search.renewal import renew_part
    from directory.sessions import open_session

    with (
        open_session(address) as session,
        told_on(sys.stderr) as course,
        _another_process(session.connection()) as helper,
    ):
        while renew_part(session.connection(), replace(course, helper=helper)):
            session.commit()
        session.commit()


def _another_process(connection: Connection) -> AbstractContextManager[Executor | None]:
    """One that takes part in making the index of many entries."""
    from directory.search.helping import another_process

    return another_process(connection.exec_driver_sql("SELECT max(id) FROM entry").scalar_one() or 0)


def _mend(address: Address) -> int:
    """Build a damaged index anew; how many entries it has."""
    from directory.database import open_engine
    from directory.search.mending import mend_file

    if address.file is None or not mend_file(open_engine(address), address.file):
        return 0
    with closing(connect_raw(address)) as connection:
        return int(connection.execute("SELECT count(*) FROM search_place").fetchone()[0])


def _print(row: Row) -> str:
    shown = row.as_dict()
    kind = [] if shown["kind"] == "person" else [str(shown["kind"])]
    where = ", ".join([*kind, *(str(shown[key]) for key in ("title", "organization", "country") if shown[key])])
    reach = " · ".join([*shown["emails"], *(phone["e164"] or phone["raw"] for phone in shown["phones"])])
    return "  ".join(part for part in (f"{shown['id']:>6}  {shown['name']}", where, reach) if part)


def reindex(session: Session) -> Answer:
    """Build the search index anew."""
    from directory.course import course_of
    from directory.search.index import rebuild

    with _another_process(session.connection()) as helper:
        count = rebuild(session.connection(), replace(course_of(session), helper=helper))
    return Answer({"indexed": count}, (Text(REBUILT, {"count": count}),))
