"""Sessions on a directory: given their author, closed; what is not committed is as if never done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from directory.copies import back_up_daily
from directory.course import ALONE, ChangeStopped, Course
from directory.database import open_engine
from directory.errors import DirectoryError
from directory.files import WAIT_SECONDS, Address
from directory.history.recording import DirectorySession
from directory.locks import Claim, claim
from directory.settings import login, shown_name


class Desk:
    """One directory kept open by one thread: its engine lives as long as the desk, each piece of work has a session.

    The command line has one for a command; the window has one that reads and, on its writer thread, one that writes.
    `course`: how long changes on it go on beside others (course.py).
    """

    def __init__(self, address: Address, *, read_only: bool = False, course: Course = ALONE) -> None:
        """Open the directory: made or upgraded first where need be; the day's first writer makes the daily backup.

        On a shared folder a desk that writes holds the directory's lock file until it is closed.
        """
        is_old = address.file is not None and address.file.exists() and address.file.stat().st_size > 0
        self.address = address
        self.read_only = read_only
        self.course = course
        self._claim = Claim()
        if address.file is not None and not read_only:
            self._claim = claim(address.file, shown_name(), WAIT_SECONDS)
        try:
            self._engine = open_engine(address, read_only=read_only)
            if is_old and not read_only:
                self._back_up_daily()
        except BaseException:
            self._claim.release()
            raise

    def _back_up_daily(self) -> None:
        """The day's copy, which verifies the file too: where only the search index is damaged, it is mended first."""
        try:
            back_up_daily(self.address, self.course)
        except ChangeStopped:
            raise
        except DirectoryError:
            from directory.search.mending import mend_file  # late: hardly ever needed

            if self.address.file is None or not mend_file(self._engine, self.address.file):
                raise
            back_up_daily(self.address, self.course)

    @contextmanager
    def session(self) -> Iterator[DirectorySession]:
        """A session; whoever asked for it commits."""
        with DirectorySession(self._engine) as session:
            session.info["author"] = (login(), shown_name())
            session.info["course"] = self.course
            yield session

    def close(self) -> None:
        """Let go of the directory."""
        self._engine.dispose()
        self._claim.release()


@contextmanager
def open_session(address: Address, *, read_only: bool = False) -> Iterator[DirectorySession]:
    """One session on a directory that is opened for it; the caller commits."""
    desk = Desk(address, read_only=read_only)
    try:
        with desk.session() as session:
            yield session
    finally:
        desk.close()
