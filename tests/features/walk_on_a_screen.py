"""A walk through the program on a real X screen, driven by xdotool, with a picture of each station.

    python -m tests.features.walk_on_a_screen FOLDER      the pictures go there; a data folder of its own beside them

Without a window manager a window has to be given the focus (`windowfocus --sync`) before keys reach it. Each station
is waited for by what it leaves behind: a window's name, a file, a row in the directory.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import run
from directory.paths import ROOT

PATIENCE = 60.0  # seconds until a station is given up
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv[:1])
picture = application.primaryScreen().grabWindow(0)
sys.exit(0 if picture.save(sys.argv[1]) else 1)
"""


def wait_for(what: str, is_so: Callable[[], object]) -> None:
    """Wait until something is so; AssertionError with its name where it never is."""
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.1)


def xdotool(*words: str) -> str:
    """Run xdotool; what it printed (nothing where a search finds nothing)."""
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False).stdout.strip()


class Walk:
    """The program on the screen: its windows, keys to them, pictures of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.pictures: list[Path] = []

    def focus(self, name: str) -> None:
        """Wait for a window by its name and give it the focus."""
        wait_for(f"the window {name}", lambda: xdotool("search", "--onlyvisible", "--name", name))
        window = xdotool("search", "--onlyvisible", "--name", name).splitlines()[0]
        xdotool("windowfocus", "--sync", window)

    def press(self, *keys: str) -> None:
        xdotool("key", "--delay", "80", *keys)

    def type(self, text: str) -> None:
        xdotool("type", "--delay", "60", text)

    def look(self, name: str) -> None:
        """Take a picture of the whole screen, once the window has painted something else than in the last one."""
        file = self.folder / f"{len(self.pictures) + 1}-{name}.png"
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}

        def is_new() -> bool:
            time.sleep(1)
            subprocess.run([sys.executable, "-c", GRAB, str(file)], env=environment, check=True, capture_output=True)
            return not self.pictures or file.read_bytes() != self.pictures[-1].read_bytes()

        wait_for(f"another picture than the one before {name}", is_new)
        self.pictures.append(file)

    def directory(self) -> Path | None:
        """The directory that was made."""
        return next(iter(sorted(self.home.rglob("*.liaison"))), None)

    def count(self, table: str) -> int:
        """How many rows a table of the directory has; 0 while there is none."""
        file = self.directory()
        if file is None:
            return 0
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            try:
                return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
            except sqlite3.OperationalError:  # being made at this moment
                return 0


@contextmanager
def screen() -> Iterator[None]:
    """A virtual screen of our own."""
    before = os.environ.get("DISPLAY")
    xvfb = run.start_virtual_screen()
    assert xvfb is not None, "Xvfb does not start"
    try:
        yield
    finally:
        xvfb.terminate()
        xvfb.wait()
        del os.environ["DISPLAY"]
        if before is not None:
            os.environ["DISPLAY"] = before


def walk(folder: Path) -> list[Path]:
    """First page, sample office, search, tick, sheet, palette, out again; the pictures that were taken."""
    walked = Walk(folder)
    with screen():
        environment = {
            name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        }
        environment |= {"LIAISON_HOME": str(walked.home), "LANG": "en_GB.UTF-8", "LC_ALL": "C.UTF-8"}
        with (folder / "program.log").open("wb") as log:
            program = subprocess.Popen([sys.executable, str(ROOT / "main.py")], env=environment, stderr=log)
        try:
            visit(walked)
            code = program.wait(PATIENCE)
        finally:
            program.kill()
            program.wait()
    said = (folder / "program.log").read_text("utf-8")
    assert "Traceback" not in said, said
    assert code == 0, said
    return walked.pictures


def visit(walked: Walk) -> None:
    """The stations."""
    walked.focus("^Liaison$")
    walked.look("first-start")
    walked.press("space")  # the first door has the focus
    wait_for("the sample office", lambda: walked.count("person") > 50)
    walked.focus("– Liaison")
    walked.look("main")
    walked.press("ctrl+f")
    walked.type("maputo")
    walked.look("search")
    walked.press("Down", "space", "Down", "space")
    walked.press("ctrl+p")
    walked.look("sheet")
    time.sleep(2)
    walked.press("Escape")
    wait_for("the draft of the sheet", lambda: walked.count("contact_sheet") > 0)
    walked.press("alt+2")
    walked.press("ctrl+k")
    walked.type("maputo")
    walked.look("palette")
    walked.press("Escape")
    walked.press("ctrl+q")


if __name__ == "__main__":
    for picture in walk(Path(sys.argv[1])):
        print(picture)
