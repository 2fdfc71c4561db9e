"""The search index of an open directory: made to answer for today, brought up to this version, mended.

It is all done on the writer thread, as every change is; what takes long lets other changes through (renewal.py).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from directory import clock
from directory.course import ChangeStopped
from directory.database import connect_raw
from directory.texts import Text

if TYPE_CHECKING:
    from directory.sessions import Desk
    from ui.office import Office

T = TypeVar("T")


class IndexCare(QObject):
    """Looks after the index of one office. `find_desk` gives the desk that writes, on the writer thread."""

    def __init__(self, office: Office, find_desk: Callable[[], Desk]) -> None:
        super().__init__(office)
        self.office = office
        self._find_desk = find_desk

    @property
    def is_in_part(self) -> bool:
        """Whether it is being brought up to this version, here or elsewhere."""
        from directory.search.find import is_in_part

        return is_in_part(self.office.raw)

    def is_sound(self) -> bool:
        """Whether nothing of it is damaged; on any thread."""
        from directory.search.damage import is_sound

        with closing(connect_raw(self.office.address)) as connection:
            return is_sound(connection)

    def bring_up_to_date(self, is_sound: bool) -> None:
        """Have it answer for today; one that is damaged is built anew, which does the same."""
        from directory.search.find import is_current

        if self.office.is_closed:
            return
        if not is_sound:
            self._mend()
        elif not is_current(self.office.raw, clock.today()):
            self._renew()

    def _renew(self) -> None:
        """In parts: other changes come between them, and find it as it is then."""
        office, find_desk = self.office, self._find_desk

        def work() -> bool:
            from directory.course import course_of
            from directory.search.renewal import renew_part

            is_more = not office.is_closed
            with find_desk().session() as session:
                while is_more:
                    is_more = renew_part(session.connection(), course_of(session))
                    session.commit()
                    if office.waiting > 1 or office.is_closed:
                        break
            return is_more

        self._make(work, lambda is_more: self._renew() if is_more else None)

    def _mend(self) -> None:
        """Have it built anew where it is damaged, and say so."""
        from directory.search.damage import MENDED

        find_desk = self._find_desk

        def work() -> int:
            from directory.course import course_of
            from directory.search.index import mend

            with find_desk().session() as session:  # opened for the day it mends what a disk has damaged
                count = mend(session.connection(), course_of(session))
                session.commit()
                return count

        self._make(work, lambda count: self.office.refused.emit(Text(MENDED, {"count": count})) if count else None)

    def _make(self, make: Callable[[], T], then: Callable[[T | None], None]) -> None:
        """Have that done on the writer thread; where it is stopped, it is done another time."""

        def work() -> T | None:
            try:
                return make()
            except ChangeStopped:
                return None

        self.office.write(work, then=then, is_large=True, is_of_index=True)
