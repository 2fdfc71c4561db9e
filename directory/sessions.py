"""A session on a directory: opened, given its author, closed; what is not committed is as if never done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from directory.copies import back_up_daily
from directory.database import open_engine
from directory.files import Address
from directory.history.recording import DirectorySession
from directory.settings import load_settings, login


@contextmanager
def open_session(address: Address, *, read_only: bool = False) -> Iterator[DirectorySession]:
    """A session on a current directory; the caller commits. The day's first writer makes the daily backup."""
    is_old = address.file is not None and address.file.exists() and address.file.stat().st_size > 0
    engine = open_engine(address, read_only=read_only)
    if is_old and not read_only:
        back_up_daily(address)
    settings = load_settings()
    try:
        with DirectorySession(engine) as session:
            session.info["author"] = (login(), settings.name or login())
            yield session
    finally:
        engine.dispose()
