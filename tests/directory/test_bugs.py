"""A report of a bug says where it happened, and nothing of whose data it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from directory.bugs import write_report
from directory.paths import ROOT

SECRET = "Ana Tembo +258 21 310 779"


def report_of(problem: Exception, cause: Exception | None = None) -> Path:
    """The report of an exception that is raised here."""
    try:
        raise problem from cause
    except type(problem):
        return write_report("add person")


def test_a_report_names_the_place_and_the_kind(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2024-05-12T10:42:00+00:00")
    file = report_of(ZeroDivisionError("by nothing"), KeyError("why"))
    assert file == home / "logs" / f"bug-2024-05-12-104200-{os.getpid()}.log"
    text = file.read_text("utf-8")
    assert text.startswith("Liaison, while doing: add person\nPython 3.")
    assert "builtins.ZeroDivisionError\ncaused by builtins.KeyError\n" in text
    assert "in report_of\n" in text
    assert "raise problem from cause" in text


def test_a_report_says_nothing_of_the_data_or_of_the_machine() -> None:
    text = report_of(ValueError(f"cannot store {SECRET}"), KeyError(SECRET)).read_text("utf-8")
    assert SECRET not in text
    assert str(ROOT) not in text


def test_a_report_is_for_its_owner_only(home: Path) -> None:
    mask = os.umask(0)
    try:
        file = report_of(ValueError())
    finally:
        os.umask(mask)
    assert file.stat().st_mode & 0o777 == 0o600
    assert (home / "logs").stat().st_mode & 0o777 == 0o700


def test_a_second_report_of_the_same_second_loses_nothing_of_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2024-05-12T10:42:00+00:00")
    first, second = report_of(ValueError()), report_of(ZeroDivisionError())
    assert first == second
    text = second.read_text("utf-8")
    assert "builtins.ValueError" in text
    assert "builtins.ZeroDivisionError" in text
