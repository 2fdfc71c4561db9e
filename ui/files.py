"""The directory files a person works with: the one that was open last, recent ones, new ones, the sample office."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from directory import clock
from directory.files import Address, find_address
from directory.paths import data_folder, default_database

RECENT = 8
SUFFIXES = (".liaison", ".sqlite", ".db")


def is_directory_file(name: str) -> bool:
    """Whether a file is a directory to open, by its name, and not contacts to import."""
    return Path(name).suffix.lower() in SUFFIXES


class RecentFiles:
    """Which files were opened, the latest first, kept in the settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def names(self) -> list[str]:
        """The files that are still there."""
        stored = self._settings.value("files/recent", [], type=list)
        return [str(name) for name in stored if Path(str(name)).exists()]

    def add(self, address: Address) -> None:
        """Remember that a file was opened."""
        if address.file is not None:
            name = str(address.file.absolute())
            self._settings.setValue("files/recent", [name, *(n for n in self.names if n != name)][:RECENT])


def find_last(settings: QSettings, named: str | None) -> Address | None:
    """The directory to open at the start: the one that was named, else the last one, else the user's own.

    None where there is none yet: then the first page asks.
    """
    if named:
        return find_address(named)
    recent = RecentFiles(settings).names
    if recent:
        return find_address(recent[0])
    own = default_database()
    return find_address(str(own)) if own.exists() else None


def new_sample() -> Address:
    """Where a new sample office is made: a file of its own in the data folder, never the user's directory."""
    folder = data_folder()
    stamp = clock.now().strftime("%Y-%m-%d")
    for number in range(1, 1000):
        file = folder / f"sample-office-{stamp}{'' if number == 1 else f'-{number}'}.liaison"
        if not file.exists():
            return find_address(str(file))
    raise FileExistsError(str(folder))
