"""Where things stand on this machine: the checkout (or bundle) and the user's own folders."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
MIGRATIONS = ROOT / "migrations"


def data_folder() -> Path:
    """The folder of the user's directory file, backups, settings and log; `LIAISON_HOME` overrides it."""
    override = os.environ.get("LIAISON_HOME")
    if override:
        return Path(override)
    from platformdirs import user_data_path  # late: `search` on a named file does without it

    return user_data_path("Liaison", appauthor=False)


def default_database() -> Path:
    """The directory file that is used when none is named."""
    return data_folder() / "directory.liaison"
