"""The verbs that keep the directory safe, and the settings."""

from __future__ import annotations

from pathlib import Path

from directory import copies
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.files import Address
from directory.settings import change_setting, load_settings
from directory.texts import QT_TRANSLATE_NOOP, Text

COPIED = QT_TRANSLATE_NOOP("directory", "Copied to {file}, whole and verified.")
RESTORED = QT_TRANSLATE_NOOP("directory", "Restored from {backup}.")
KEPT = QT_TRANSLATE_NOOP("directory", "What was there before is kept as {file}.")


def backup(address: Address, output: Path | None) -> Answer:
    """Copy the directory."""
    file = copies.back_up(address, output)
    return Answer({"file": str(file)}, (Text(COPIED, {"file": str(file)}),))


def restore(address: Address, backup: Path) -> Answer:
    """Put a backup in the directory's place."""
    kept = copies.restore(address, backup)
    lines = [Text(RESTORED, {"backup": str(backup)})]
    if kept is not None:
        lines.append(Text(KEPT, {"file": str(kept)}))
    return Answer({"file": address.name, "kept": str(kept) if kept else None}, tuple(lines))


def settings(name: str | None, value: str | None) -> Answer:
    """All settings, one of them, or one of them with a new value."""
    if name is not None and value is not None:
        current = change_setting(name, value)._asdict()
    else:
        current = load_settings()._asdict()
    if name is not None:
        if name not in current:
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "There is no setting {name}. There are: {names}."),
                name=name,
                names=", ".join(current),
            )
        current = {name: current[name]}
    return Answer(current, tuple(f"{key} = {text}" for key, text in current.items()))
