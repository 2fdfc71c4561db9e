"""What the tests of the import screens import: fictional cards and releases on example.org."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from directory.importing.receiving import Source
from ui.office import Office
from ui.tasks.importing import ImportTask

WAIT = 30_000  # milliseconds: the other process starts with the first file


def card(name: str, *lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", f"FN:{name}", *lines, "END:VCARD", ""))


def cards(*texts: str) -> Source:
    return Source("contacts.vcf", "".join(texts).encode())


def open_task(qtbot: QtBot, office: Office, *sources: Source) -> ImportTask:
    """An import's task, seen, as far as it goes by itself."""
    task = ImportTask(office, sources)
    qtbot.addWidget(task)
    task.resize(1392, 800)
    task.show()
    settle(qtbot, task)
    return task


def settle(qtbot: QtBot, task: ImportTask) -> None:
    """Wait until the task shows what it has found."""
    working = task.pages.indexOf(task.working_page)
    qtbot.waitUntil(lambda: task.pages.currentIndex() > working and task.pages.isEnabled(), timeout=WAIT)


def store(qtbot: QtBot, task: ImportTask) -> tuple[str, dict[str, object]]:
    """Press Import and wait for the end: the notice and its steps."""
    told: list[tuple[str, dict[str, object]]] = []
    task.noticed.connect(lambda text, steps: told.append((text, dict(steps))))
    with qtbot.waitSignal(task.left, timeout=WAIT):
        task.import_button.click()
    return told[-1]


def add(qtbot: QtBot, office: Office, *texts: str) -> None:
    """Have cards in the directory already."""
    store(qtbot, open_task(qtbot, office, cards(*texts)))


def column(office: Office, statement: str) -> list[object]:
    """What is stored: the first column of a query."""
    return [row[0] for row in office.raw.execute(statement).fetchall()]


def people(office: Office) -> list[object]:
    return column(office, "SELECT display_name FROM person ORDER BY display_name")


def write(folder: Path, name: str, data: bytes) -> Source:
    file = folder / name
    file.write_bytes(data)
    return Source(str(file))
