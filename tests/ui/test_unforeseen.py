"""A mistake between two events of the window is told once, described without data, and the window goes on."""

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from directory.errors import DirectoryError
from ui.app import close_on_signals
from ui.unforeseen import Unforeseen


@pytest.fixture
def window(make_window, office):
    return make_window(office)


def raised(problem: Exception) -> tuple[type[Exception], Exception, object]:
    try:
        raise problem
    except Exception as caught:
        return type(caught), caught, caught.__traceback__


def test_a_mistake_is_told_once_for_each_place_and_its_report_quotes_nothing(window, home):
    hook, told = Unforeseen(lambda: window), []
    window.office.broke.connect(told.append)
    for _ in range(3):
        hook(*raised(ValueError("ana@example.org is hidden")))
    (report,) = told
    assert Path(report).parent == home / "logs"
    written = Path(report).read_text("utf-8")
    assert "ValueError" in written
    assert "test_unforeseen.py" in written
    assert "ana@" not in written
    assert "Something went wrong" in window.notices.text.text()


def test_what_a_user_can_act_on_is_said_as_its_sentence(window, home):
    hook = Unforeseen(lambda: window)
    hook(*raised(DirectoryError("{name} does not answer.", name="The server")))
    assert window.notices.text.text() == "The server does not answer."
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    hook(*raised(full))
    assert "full" in window.notices.text.text()
    assert not (home / "logs").exists()


def test_before_there_is_a_window_the_report_is_named_where_the_program_was_started(home, capsys):
    Unforeseen(lambda: None)(*raised(ValueError("ana@example.org is hidden")))
    (report,) = (home / "logs").iterdir()
    assert capsys.readouterr().err == f"{report}\n"


def test_who_interrupts_the_program_is_not_in_the_way(home, capsys):
    problem = KeyboardInterrupt()
    Unforeseen(lambda: None)(KeyboardInterrupt, problem, None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert not (home / "logs").exists()


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_who_ends_the_program_from_outside_closes_its_window(window, qapp, qtbot, name):
    asked = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    close_on_signals(qapp)
    try:
        window.office.change("add person", name="Ana Exemplo")
        signal.raise_signal(getattr(signal, name))
        qtbot.waitUntil(lambda: not window.isVisible())
    finally:
        for number, handler in asked.items():
            signal.signal(number, handler)
    file = window.office.address.file
    with closing(sqlite3.connect(file)) as connection:  # what waited is stored
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (1,)
