"""An office on a day that stands still: noon of 15 June 2026."""

from __future__ import annotations

import pytest

from directory.history.recording import DirectorySession
from tests.directory.focal_points.office import Office


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")


@pytest.fixture
def office(session: DirectorySession) -> Office:
    return Office(session)
