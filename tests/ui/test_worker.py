"""The other process: work is done away from the window, answers come on its thread, and cancelling ends it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from directory.paths import ROOT
from ui.application import Application
from ui.worker import Worker, worker


@pytest.fixture
def other(qapp: Application) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def test_the_work_is_done_in_another_process_and_its_answer_comes_on_the_window_s_thread(
    other: Worker, qtbot: QtBot
) -> None:
    answers: list[tuple[int, QThread]] = []
    for _ in range(2):
        other.run(os.getpid, then=lambda pid: answers.append((pid, QThread.currentThread())), otherwise=pytest.fail)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=20_000)
    (first, thread), (second, _thread) = answers
    assert first == second != os.getpid()
    assert thread == qtbot_thread()
    assert not other.is_busy


def test_what_the_work_raises_is_told_to_whoever_asked(other: Worker, qtbot: QtBot) -> None:
    problems: list[BaseException] = []
    other.run(int, "many", then=pytest.fail, otherwise=problems.append)
    qtbot.waitUntil(lambda: bool(problems), timeout=20_000)
    assert isinstance(problems[0], ValueError)


def test_cancelling_ends_the_process_and_the_next_work_has_another(other: Worker, qtbot: QtBot) -> None:
    pids: list[int] = []
    other.run(os.getpid, then=pids.append, otherwise=pytest.fail)
    qtbot.waitUntil(lambda: bool(pids), timeout=20_000)
    other.run(time.sleep, 600, then=pytest.fail, otherwise=pytest.fail)
    other.cancel()
    assert not other.is_busy
    other.run(os.getpid, then=pids.append, otherwise=pytest.fail)
    qtbot.waitUntil(lambda: len(pids) == 2, timeout=20_000)
    assert pids[0] != pids[1]
    qtbot.waitUntil(lambda: is_gone(pids[0]), timeout=20_000)


KILLED = """
import os, signal
from PySide6.QtCore import QCoreApplication
from ui.worker import worker

def tell(pid):
    print(pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    application = QCoreApplication([])
    worker().run(os.getpid, then=tell, otherwise=print)
    application.exec()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_the_process_of_a_killed_program_ends_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    with (tmp_path / "pid").open("w+b") as told:  # a file: the other process inherits a pipe and keeps it open
        program = subprocess.Popen(
            [sys.executable, str(script)], stdout=told, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
        assert program.wait(60) == -signal.SIGKILL
        told.seek(0)
        other = int(told.read())
    qtbot.waitUntil(lambda: is_gone(other), timeout=20_000)


def test_a_process_that_dies_is_told_and_replaced(other: Worker, qtbot: QtBot) -> None:
    problems: list[BaseException] = []
    other.run(os._exit, 3, then=pytest.fail, otherwise=problems.append)
    qtbot.waitUntil(lambda: bool(problems), timeout=20_000)
    assert isinstance(problems[0], BrokenProcessPool)
    pids: list[int] = []
    other.run(os.getpid, then=pids.append, otherwise=pytest.fail)
    qtbot.waitUntil(lambda: bool(pids), timeout=20_000)


def test_the_application_has_one_worker(qapp: Application) -> None:
    assert worker() is worker()
    assert worker().parent() is qapp


def qtbot_thread() -> QThread:
    application = Application.instance()
    assert application is not None
    return application.thread()


def is_gone(pid: int) -> bool:
    """Whether a process of ours has ended (and was waited for by the pool)."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False
