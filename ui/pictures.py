"""Pictures of the real window with the sample office: for the README (`run.py screenshots`) and the demonstration.

python -m ui.pictures FOLDER [light|dark] [ltr|rtl]      every screen, under the names of SCREENS
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QLocale, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from directory.files import Address, find_address
from directory.paths import RESOURCES
from ui.actions import Act
from ui.application import Application
from ui.composition import compose
from ui.main_window import MainWindow
from ui.office import Office
from ui.tasks.composing import ComposeTask
from ui.tasks.importing import ImportTask
from ui.theme import theme

WIDTH, HEIGHT = 1440, 900
PAUSE_MILLISECONDS, PATIENCE_MILLISECONDS = 50, 60_000
RELEASE, CARDS = RESOURCES / "sample" / "press-release.txt", RESOURCES / "sample" / "contacts.vcf"


def settle(milliseconds: int = 250) -> None:
    """Let the window paint, and what it asked for arrive."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_so: Callable[[], object]) -> None:
    """Let the window live until something is so (RuntimeError where it never is), and paint it then."""
    rounds = PATIENCE_MILLISECONDS // PAUSE_MILLISECONDS
    while not is_so():
        settle(PAUSE_MILLISECONDS)
        rounds -= 1
        if not rounds:
            raise RuntimeError("the window did not become as it was to be shown")
    settle()


@contextmanager
def window_on(address: Address, width: int = WIDTH, height: int = HEIGHT) -> Iterator[MainWindow]:
    """The main window on a directory, with settings of its own, closed again."""
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Office(address), settings)
        compose(window)
        window.resize(width, height)
        window.show()
        wait_until(lambda: window.page_panel.page is not None)
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()


def take_window(database: str, file: Path) -> None:
    """One picture of the main window on a directory, saved as PNG."""
    application = QApplication.instance() or Application(["liaison"])
    assert application is not None
    with window_on(find_address(database)) as window:
        _focus_somebody(window)
        window.grab().save(str(file))


def _focus_somebody(window: MainWindow) -> None:
    """Somebody with a number to check: what a user would look at first."""
    panel = window.panel
    for position in range(min(panel.entries.rowCount(), 200)):
        row = panel.entries.row_at(position)
        if row is not None and row.phone is not None and row.phone.problem_code is not None and row.email is not None:
            panel.view.focus_entry(row.id)
            break
    rows = [panel.entries.row_at(position) for position in range(min(panel.entries.rowCount(), 200))]
    public = [row.id for row in rows if row is not None and row.level == 10 and row.phone and row.email]
    panel.ticks.add(public[:3])
    settle(1200)


def _search(window: MainWindow) -> None:
    window.panel.search.setText("ma")
    window.panel.set_comfortable(True)
    settle()


def _coverage(window: MainWindow) -> None:
    window.show_section("focal points")
    window.acts[Act.COVERAGE].trigger()
    settle(1200)


def _organization(window: MainWindow) -> None:
    window.show_section("organizations")
    window.panel.search.setText("ministry of women")
    settle(1200)


def _act(act: Act) -> Callable[[MainWindow], None]:
    def trigger(window: MainWindow) -> None:
        _focus_somebody(window)
        window.acts[act].trigger()
        wait_until(lambda: window.task is not None)
        if isinstance(window.task, ComposeTask):
            composer = window.task
            wait_until(lambda: composer.preview.pages)

    return trigger


def _import(file: Path) -> Callable[[MainWindow], None]:
    def drop(window: MainWindow) -> None:
        window.dropped.emit([str(file)])
        task = window.task
        assert isinstance(task, ImportTask)
        wait_until(lambda: task.work.plan is not None)

    return drop


def _palette(window: MainWindow) -> None:
    _focus_somebody(window)
    window.acts[Act.COMMANDS].trigger()
    from ui.command_palette import CommandPalette

    made = window.findChild(CommandPalette)
    assert made is not None
    made.search.setText("ma")
    wait_until(lambda: not made.is_waiting)
    settle()


def _section(key: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.show_section(key)
        wait_until(lambda: window.page_panel.entry_id == (window.panel.focused_id or 0))

    return show


SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "main-columns": _focus_somebody,
    "main-comfortable": _search,
    "organization": _organization,
    "focal-points": _section("focal points"),
    "coverage": _coverage,
    "programmes": _section("programmes"),
    "mailing-lists": _section("lists"),
    "import": _import(CARDS),
    "import-press": _import(RELEASE),
    "export": _act(Act.MAILING_LIST),
    "to-phone": _act(Act.TO_PHONE),
    "table": _act(Act.EXPORT_TABLE),
    "composer": _act(Act.CONTACT_SHEET),
    "palette": _palette,
    "settings": _act(Act.SETTINGS),
    "history": _act(Act.HISTORY),
}


def take_all(folder: Path, names: list[str] | None = None, size: tuple[int, int] = (WIDTH, HEIGHT)) -> list[Path]:
    """Every screen (or those named) of the sample office, in the look in force; answers the files."""
    from directory.office.sample import load_sample
    from directory.sessions import open_session

    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, show in SCREENS.items():
        if names and name not in names:
            continue
        with tempfile.TemporaryDirectory() as place:
            address = find_address(str(Path(place) / "sample office.liaison"))
            with open_session(address) as session:
                load_sample(session)
                session.commit()
            with window_on(address, *size) as window:
                show(window)
                file = folder / f"{name}.png"
                _whole(window).save(str(file))
                written.append(file)
    if not names or "first-start" in names:
        written.append(_take_first(folder / "first-start.png", size))
    return written


def _whole(window: QWidget) -> Any:
    return window.grab()


def _take_first(file: Path, size: tuple[int, int]) -> Path:
    from ui.first_start import FirstStart

    page = FirstStart([])
    page.setProperty("ground", "window")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    page.resize(*size)
    page.show()
    settle()
    page.grab().save(str(file))
    page.close()
    return file


def main(arguments: list[str]) -> int:
    """Take them all; the answer is the exit code."""
    folder, *rest = arguments
    os.environ.setdefault("LIAISON_HOME", tempfile.mkdtemp(prefix="liaison-pictures-"))
    application = Application(["liaison"])
    application.speak(QLocale("en_GB"))
    theme().choose("dark" if "dark" in rest else "light")
    if "rtl" in rest:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sizes = [word.split("x") for word in rest if "x" in word and word.replace("x", "").isdigit()]
    size = (int(sizes[0][0]), int(sizes[0][1])) if sizes else (WIDTH, HEIGHT)
    names = [word for word in rest if word in SCREENS or word == "first-start"]
    for file in take_all(Path(folder), names or None, size):
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
