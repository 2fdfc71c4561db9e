"""Copying the block "For more information, please contact:" as plain and rich text at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from directory.exporting.verbs import release_block
from directory.released import Release
from directory.settings import load_settings
from ui.clipboard import copy_text
from ui.office import Office
from ui.texts import plain, sentence

Notice = Callable[[str, Any], None]


class BlockWords(QObject):
    """What is said with a number; lupdate sees that a text counts where `self.tr` takes the number only."""

    def copied(self, count: int) -> str:
        """How many contacts were copied."""
        return self.tr("%n contacts copied.", "", count)

    def left_out(self, count: int) -> str:
        """How many details were not."""
        return self.tr("%n details are left out.", "", count)


def copy_block(
    office: Office, ids: Sequence[int], notice: Notice, audience: str = "public", language: str | None = None
) -> None:
    """Copy the block of some entries as plain and rich text; say how many, and who was left out."""
    if not ids:
        return

    def copied(made: tuple[str, str, Release]) -> None:
        text, html, release = made
        copy_text(text, html)
        words = BlockWords()
        said = words.copied(len(release.entries))
        names = list(dict.fromkeys(plain(e.name) for e in release.excluded if e.detail is None))
        details = [e for e in release.excluded if e.detail is not None]
        if names:
            said = QCoreApplication.translate("composing", "{said} Left out: {names}.").format(
                said=said, names=", ".join(names)
            )
        if details:
            left = words.left_out(len(details))
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
