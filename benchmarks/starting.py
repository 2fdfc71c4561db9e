"""Programs that are started to be timed: ours, to its rows or to the whole window, and the bare window beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from directory.paths import ROOT

PAINTED = """
import json, os, sys

def leave_when_painted(view):
    paint_rows = view.paintEvent

    def paint(self, event):
        paint_rows(self, event)
        if self.model().rowCount():
            print(json.dumps([self.model().rowCount(), sorted(sys.modules)]), flush=True)
            os._exit(0)
    view.paintEvent = paint
"""
# as users start it: main.py with a directory
OURS = (
    PAINTED
    + """
import main

main.hurry()
from ui.table.view import EntriesView

leave_when_painted(EntriesView)
sys.argv = ["main.py", "--database", sys.argv[1]]
main.main()
"""
)
WHOLE = """
import os, sys
import main

main.hurry()
from ui.status import StatusLine

def paint(self, event):  # the last of the parts that are painted
    from PySide6.QtWidgets import QFrame

    QFrame.paintEvent(self, event)
    os._exit(0)

StatusLine.paintEvent = paint
sys.argv = ["main.py", "--database", sys.argv[1]]
main.main()
"""
BARE = (
    PAINTED
    + """
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class Rows(QAbstractTableModel):
    def rowCount(self, parent=None):
        return 10_000
    def columnCount(self, parent=None):
        return 8
    def data(self, index, role):
        return f"{index.row()}, {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None

class Table(QTableView):
    pass

leave_when_painted(Table)
application = QApplication(["bare"])
window, table, rows = QMainWindow(), Table(), Rows()
table.setModel(rows)
window.setCentralWidget(table)
window.menuBar().addMenu("File").addAction("Quit")
window.resize(1280, 800)
window.show()
application.exec()
"""
)


@contextmanager
def at_home(folder: Path) -> Iterator[None]:
    """A data folder of the benchmark's own, and no screen."""
    before = os.environ.get("LIAISON_HOME")
    os.environ["LIAISON_HOME"] = str(folder / "home")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        yield
    finally:
        del os.environ["LIAISON_HOME"]
        if before is not None:
            os.environ["LIAISON_HOME"] = before


def measure_start(file: Path, rounds: int) -> tuple[float, float]:
    """The median times to painted rows and to the whole window over that of a bare one; the first only warm up.

    All of it is there but the page of the focused person, for which the ORM is then imported.
    """
    times: tuple[list[float], list[float], list[float]] = ([], [], [])
    for _ in range(rounds + 1):
        for script, taken in zip((OURS, WHOLE, BARE), times, strict=True):
            begun = time.perf_counter()
            start(script, str(file))
            taken.append(time.perf_counter() - begun)
    rows, whole, bare = (median(taken[1:]) for taken in times)
    return rows / bare, whole / bare


MEMORY = """
import os, sys
from PySide6.QtCore import QSettings, QTimer
from ui.app import Program
from ui.application import Application

def tell():
    panel = program.window.panel
    if panel.lister.is_waiting or not panel.listing.is_whole:
        QTimer.singleShot(50, tell)
        return
    with open("/proc/self/status") as file:
        (held,) = [line.split()[1] for line in file if line.startswith("RssAnon")]
    print(int(held) * 1024, flush=True)
    os._exit(0)

application = Application(["liaison"])
program = Program(application, QSettings(sys.argv[2], QSettings.Format.IniFormat))
program.start([], sys.argv[1])
program.complete()
program.window._later.stop()  # what the ORM takes is the same for all
program.window._is_begun = True
QTimer.singleShot(500, tell)
application.exec()
"""


def measure_memory(file: Path) -> int:
    """The bytes of its own that a window on a directory holds once all ids are there (Linux tells), without the ORM."""
    return min(int(start(MEMORY, str(file), str(file.with_name("memory.ini")))) for _ in range(3))


def start(script: str, *arguments: str) -> str:
    """Run one of the windows until it has painted; what it printed then."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # every user's second start finds the modules compiled
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True
    )
    return done.stdout.decode()
