"""Copying the block "For more information, please contact:" as plain and rich text at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from directory.exporting.verbs import release_block
from directory.released import Release
from directory.settings import load_settings
from ui.clipboard import copy_text
from ui.office import Office
from ui.texts import plain, sentence

Notice = Callable[[str, Any], None]


def copy_block(
    office: Office, ids: Sequence[int], notice: Notice, audience: str = "public", language: str | None = None
) -> None:
    """Copy the block of some entries as plain and rich text; say how many, and who was left out."""
    if not ids:
        return

    def copied(made: tuple[str, str, Release]) -> None:
        text, html, release = made
        copy_text(text, html)
        said = QCoreApplication.translate("composing", "%n contacts copied.", "", len(release.entries))
        names = list(dict.fromkeys(plain(e.name) for e in release.excluded if e.detail is None))
        details = [e for e in release.excluded if e.detail is not None]
        if names:
            said = QCoreApplication.translate("composing", "{said} Left out: {names}.").format(
                said=said, names=", ".join(names)
            )
        if details:
            left = QCoreApplication.translate("composing", "%n details are left out.", "", len(details))
            said = QCoreApplication.translate("composing", "{said} {details}").format(said=said, details=left)
        notice(said, ())

    office.change_with(
        release_block,
        ids,
        audience,
        language or load_settings().language,
        "press-block",
        then=copied,
        otherwise=lambda problem: notice(sentence(problem.text), ()),
    )
