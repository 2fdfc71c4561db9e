"""Brings an index of another version up to this one, a part at a time, and moves a current one to today.

    while renew_part(connection, course):       # a short transaction each
        commit()

Between two parts others write: `refresh` indexes what they touch, in this version, wherever the renewal is. It goes on
where it was left, also after the program has ended. Until its end the index answers, from old documents and new ones:
what orders them and what is to be forgotten of them stands beside them, so that no version matters to it.

To forget a million entries and learn them again would write some gigabytes; most say what they said, and of those
nothing is written.
"""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Connection, bindparam, func, select

from directory import clock
from directory.course import ALONE, Course
from directory.search import vocabulary
from directory.search.damage import is_sound
from directory.search.index import index_entries, rebuild, roll_day
from directory.search.prepared import run
from directory.search.state import remember_day, remember_part, renewed_so_far, stored_day
from directory.texts import Text
from models import Entry, EntryKind, SearchDocument, SearchPlace
from models.base import table_of

PART = 5_000  # entries: some seconds, for which whoever wants to write waits

_ENTRY, _DOC, _PLACE = map(table_of, (Entry, SearchDocument, SearchPlace))
_NEXT = (
    select(_ENTRY.c.id)
    .where(_ENTRY.c.id > bindparam("beyond"), _ENTRY.c.kind != EntryKind.MEMBERSHIP)
    .order_by(_ENTRY.c.id)
    .limit(bindparam("count"))
)
_KNOWN = select(_PLACE.c.id).where(_PLACE.c.id > bindparam("beyond"), _PLACE.c.id <= bindparam("up_to"))
_LAST, _LAST_KNOWN = select(func.max(_ENTRY.c.id)), select(func.max(_PLACE.c.id))
_ALIKE = (
    select(_DOC.c.id, _DOC.c.alike).where(_DOC.c.id > bindparam("beyond")).order_by(_DOC.c.id).limit(bindparam("count"))
)


def bring_up_to_date(connection: Connection, course: Course = ALONE) -> bool:
    """Makes the index one of this version, and moves it to today, in one transaction; does nothing where it is current.

    Returns whether it was of another version.
    """
    was_another = stored_day(connection) is None
    while renew_part(connection, course):
        pass
    return was_another


def renew_part(connection: Connection, course: Course = ALONE) -> bool:
    """Brings the next entries up to this version, or, where all are, the index to today; whether there are more."""
    today = clock.today()
    if stored_day(connection) is not None:
        roll_day(connection, today)
        return False
    last_known, begun = connection.scalar(_LAST_KNOWN), renewed_so_far(connection)
    if begun is None and (last_known is None or not is_sound(connection.connection.driver_connection)):
        rebuild(connection, course)
        return False
    done, day = begun or (0, today)
    last = max(connection.scalar(_LAST) or 0, last_known or 0)
    found = list(connection.scalars(_NEXT, {"beyond": done, "count": PART}))
    up_to = found[-1] if len(found) == PART else max(last, done)
    known = connection.scalars(_KNOWN, {"beyond": done, "up_to": up_to})

    def tell(text: Text) -> None:  # how far the part is
        percent = text.values["percent"]
        assert isinstance(percent, int)
        course.tell_findable(done + (up_to - done) * percent // 100, last)

    index_entries(connection, (), day, {*found, *known}, Course(course.pause, tell, course.helper))
    if up_to < last:
        remember_part(connection, up_to, day)
        return True
    _count_words(connection, course)
    remember_day(connection, day)
    roll_day(connection, today)
    return False


def _count_words(connection: Connection, course: Course) -> None:
    """Counts the words of all names anew: an earlier version may have counted others."""
    run(connection, "DELETE FROM search_word")
    words, beyond = Counter[str](), 0
    while found := connection.execute(_ALIKE, {"beyond": beyond, "count": PART}).all():
        course.pause()
        words.update(vocabulary.words_of(row.alike for row in found))
        beyond = found[-1].id
    vocabulary.add(connection, vocabulary.counted(words))
