"""The start: rows are painted before what only later steps need is imported, and the rest comes in pauses."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from benchmarks.bench_window import OURS, start
from ui.preparation import MODULES, PAGES, Preparation

LATER = ("sqlalchemy", "alembic", "models", "reportlab", "vobject", "pypdfium2", "multiprocessing", "ui.pages.page")


@pytest.fixture(scope="module")
def first_picture(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, set[str]]:
    """The rows of the sample office's table and the loaded modules, as a fresh process first paints them."""
    folder = tmp_path_factory.mktemp("start")
    copy = folder / "sample.liaison"
    shutil.copyfile(sample_file, copy)
    rows, modules = json.loads(start(OURS, str(copy), str(folder / "window.ini")))
    return rows, set(modules)


def test_the_first_picture_has_the_rows_of_the_directory(first_picture, sample_file):
    connection = sqlite3.connect(sample_file)
    (people,) = connection.execute("SELECT count(*) FROM person").fetchone()
    connection.close()
    assert first_picture[0] == people > 0


@pytest.mark.parametrize("module", LATER)
def test_the_first_picture_waits_for_nothing_that_it_does_not_show(first_picture, module):
    assert "ui.table.view" in first_picture[1]
    assert module not in first_picture[1]


def test_what_tasks_need_is_imported_a_module_at_a_time(qapp, qtbot, monkeypatch):
    imported: list[str] = []
    monkeypatch.setattr("ui.preparation.import_module", imported.append)
    there: list[list[str]] = []
    preparation = Preparation()
    preparation.begin(lambda: there.append(list(imported)))
    assert imported == []
    qtbot.waitUntil(lambda: preparation.is_done)
    assert there == [list(PAGES)]  # a page can be shown as soon as what it needs is there
    assert imported == [*PAGES, *MODULES]


def test_a_window_that_goes_before_it_began_imports_nothing(qapp, qtbot, monkeypatch):
    imported: list[str] = []
    monkeypatch.setattr("ui.preparation.import_module", imported.append)
    preparation = Preparation()
    preparation.stop()
    preparation.begin()
    qtbot.waitUntil(lambda: preparation.is_done)
    assert imported == []
