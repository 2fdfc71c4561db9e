"""What holds for every test: no screen, no home folder of the user's, one time zone, no error in the log."""

from __future__ import annotations

import gc
import logging
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

PATIENCE = 30_000  # milliseconds

pytest_plugins = ["tests.postgres"]

# before Qt is imported, and inherited by every process that a test starts
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# two hours east of Greenwich, all year, written so that it needs no table of time zones
os.environ["TZ"] = "CAT-2"
if hasattr(time, "tzset"):
    time.tzset()
for name in ("LIAISON_DATABASE", "LIAISON_NOW"):
    os.environ.pop(name, None)

# a busy machine is no failure; all else is as hypothesis has it, in CI the same examples each time
settings.register_profile("liaison", parent=settings.default, deadline=None)
settings.load_profile("liaison")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The one application of a run, whichever test asks for it first: ours, with its look."""
    from ui.application import Application

    return Application


class PatientBot(QtBot):
    """Waits as long as a busy machine may need: what is waited for is what must come, not how fast it comes."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802
        return super().waitSignals(signals, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> PatientBot:
    """pytest-qt's robot, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, which does not exist yet; the user's is never touched."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LIAISON_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True, scope="module")
def no_cycles() -> Iterator[None]:
    """Where a window has taken the search for cycles upon itself (ui/tidying.py), none may run: look for them here."""
    yield
    if gc.get_threshold()[0] == 0:
        gc.collect()


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves an error in the log; one that means to asserts it and then calls `caplog.clear()`."""
    yield
    errors = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.ERROR
    ]
    assert not errors, "logged errors: " + "; ".join(errors)


def pytest_collection_finish() -> None:
    """The thousands of tests that were found stay: no search for cycles need go through them again each time."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Empty the clipboard: without a screen Qt frees what Python put there when the interpreter is gone already."""
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()
