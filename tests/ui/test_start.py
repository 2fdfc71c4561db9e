"""The start: rows are painted before what only later steps need is imported, and the rest comes in pauses."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSettings

from benchmarks.starting import OURS, start
from directory.paths import ROOT
from directory.search import first_rows
from ui.main_window import MainWindow
from ui.one_program import Listener, hand_over, server_name
from ui.preparation import MODULES, PAGES, Preparation

LATER = (
    "sqlalchemy", "alembic", "models", "reportlab", "vobject", "pypdfium2", "multiprocessing", "concurrent.futures",
    "PySide6.QtNetwork", "directory.search.query", "directory.commands", "ui.composition", "ui.strip", "ui.foot_bar",
    "ui.pages.page",
)  # fmt: skip


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


def test_no_source_is_read_of_what_is_imported_after_pyside():
    script = "import linecache, ui; linecache.clearcache(); import directory.search.rows; print([*linecache.cache])"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"  # PySide's own import looks into each for its name


def test_what_comes_after_the_first_picture_moves_nothing_in_it(sample_office, qtbot, tmp_path):
    window = MainWindow(sample_office, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    seen: list[tuple[QRect, ...]] = []
    furnish = window.furnish

    def look() -> tuple[QRect, ...]:
        parts = (window.navigation, window.panel.search, window.panel.view, window.page_panel, window.menuBar())
        return tuple(QRect(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts)

    def furnish_watched() -> None:
        if not window.is_furnished:
            seen.append(look())
        furnish()

    window.furnish = furnish_watched  # type: ignore[method-assign]
    window.show()
    qtbot.waitUntil(lambda: window.is_furnished and window.page_panel.page is not None)
    assert seen == [look()]
    assert window.strip.isVisible()
    assert window.status.isVisible()
    assert window.panel.foot is not None
    assert window.panel.foot.isVisible()


def test_what_is_typed_before_the_window_is_whole_is_searched_for(sample_office, qtbot, tmp_path):
    window = MainWindow(sample_office, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    everybody = len(window.panel.listing.ids)
    window.panel.search.setText("banda")
    window.furnish()
    assert 0 < len(window.panel.listing.ids) < everybody


def test_the_sections_of_a_large_directory_are_counted_away_from_the_window(
    sample_office, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(first_rows, "LARGE", 10)
    threads: list[int] = []

    def counted(connection):
        threads.append(threading.get_ident())
        return first_rows.count_sections(connection)

    monkeypatch.setattr("ui.main_window.count_sections", counted)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(sample_office, settings)
    qtbot.addWidget(window)
    assert window.navigation.items["people"].count is None  # never counted yet
    window.show()
    counts = first_rows.count_sections(sample_office.raw)
    qtbot.waitUntil(lambda: window.navigation.items["people"].count == counts["people"])
    assert threads
    assert threading.get_ident() not in threads
    window.navigation.show_counts({"focal points": 26})
    window.navigation.remember_counts(settings, sample_office.name)
    again = MainWindow(sample_office, settings)
    qtbot.addWidget(again)
    assert {key: item.count for key, item in again.navigation.items.items()} == {
        key: counts.get(key, 26) for key in again.navigation.items
    }


def test_a_later_start_hands_its_files_to_the_program_that_runs(qapp, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("LIAISON_HOME", str(tmp_path))
    name = server_name()
    assert hand_over(["contacts.vcf"], name) is False
    taken: list[list[str]] = []
    owner = QObject()
    listener = Listener(name, taken.append, owner)
    script = "import sys; from PySide6.QtCore import QCoreApplication; from ui.one_program import hand_over;"
    script += " app = QCoreApplication([]); print(hand_over(['/tmp/contacts.vcf'], sys.argv[1]))"
    with subprocess.Popen([sys.executable, "-c", script, name], cwd=ROOT, stdout=subprocess.PIPE, text=True) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        assert second.stdout.read().strip() == "True"
    assert taken == [["/tmp/contacts.vcf"]]
    listener.deleteLater()


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
