"""The user's settings: one small JSON file in the data folder, read once per command, written whole.

Personal things only (name, home country, language, time zone, organization); what the office shares
stands in the directory itself.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

from directory import paths
from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP


class Settings(NamedTuple):
    """What the user has said about herself and her office; an empty text where she has not."""

    name: str = ""  # shown as the author of changes; the login's name until it is set
    organization: str = ""  # the own office
    home_country: str = ""  # ISO 3166-1 alpha-2: national phone numbers are read in it
    time_zone: str = ""  # IANA, "Africa/Maputo"
    language: str = "en"  # of blocks and sheets
    logo: str = ""  # a PNG or JPEG file, printed at the head of contact sheets


def login() -> str:
    """The login that changes are made under."""
    import getpass  # late: who changes nothing has no need of a name

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in some containers
        return f"uid-{os.getuid()}" if hasattr(os, "getuid") else "user"


def settings_file() -> Path:
    """Where the settings stand."""
    return paths.data_folder() / "settings.json"


def load_settings() -> Settings:
    """The settings as they are; the defaults where there is no file yet. DirectoryError for a damaged file."""
    file = settings_file()
    try:
        stored = json.loads(file.read_text("utf-8"))
        return Settings(**{name: str(value) for name, value in stored.items() if name in Settings._fields})
    except FileNotFoundError:
        return Settings()
    except (ValueError, AttributeError, OSError) as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "The settings file {name} cannot be read. Mend it, or remove it to begin with the defaults.",
            ),
            name=str(file),
        ) from problem


def shown_name() -> str:
    """The name under which the user's changes are shown: her own where she has given one, else the login's."""
    return load_settings().name or login()


def change_setting(name: str, value: str) -> Settings:
    """Set one setting and keep it; DirectoryError names the settings there are, or what is wrong with the value."""
    settings = load_settings()
    if name not in Settings._fields:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "There is no setting {name}. There are: {names}."),
            name=name,
            names=", ".join(Settings._fields),
        )
    settings = settings._replace(**{name: _checked(name, value.strip())})
    write_settings_file(settings_file(), json.dumps(settings._asdict(), ensure_ascii=False, indent=2) + "\n")
    return settings


def write_settings_file(file: Path, text: str) -> None:
    """Put a text in the place of a file, whole or not at all, for its owner only."""
    part = file.with_suffix(".part")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            stream.write(text.encode())
        part.replace(file)
    except OSError as problem:
        if part.is_file():
            part.unlink()
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "The settings file {name} could not be written: {why}. Make room, or set LIAISON_HOME."
            ),
            name=str(file),
            why=problem.strerror or str(problem),
        ) from problem


def _checked(name: str, value: str) -> str:
    if name == "home_country" and value:
        from directory.countries import country_code

        code = country_code(value)
        if code is None:
            raise DirectoryError(
                QT_TRANSLATE_NOOP(
                    "directory", "{value} is not a country: give its name or its two letters, such as MZ."
                ),
                value=value,
            )
        return code
    if name == "time_zone" and value:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as problem:
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "{value} is not a time zone: give its name, such as Africa/Maputo."),
                value=value,
            ) from problem
    if name == "logo" and value:
        _check_logo(Path(value))
    if name == "language" and value not in ("en", "fr", "es", "pt", "ar"):
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "{value} is not one of the languages of blocks and sheets: en, fr, es, pt, ar."
            ),
            value=value,
        )
    return value


def _check_logo(file: Path) -> None:
    """Refuse what is no picture that a sheet can print."""
    try:
        with file.open("rb") as stream:
            begin = stream.read(8)
    except OSError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "The picture {name} could not be read: {why}. Choose another one."),
            name=str(file),
            why=problem.strerror or type(problem).__name__,
        ) from problem
    if not begin.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} is neither a PNG nor a JPEG picture. Choose one that is."),
            name=str(file),
        )
