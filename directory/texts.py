"""Sentences that directory/ gives to users, kept apart from the values that stand in them.

A template is marked with `QT_TRANSLATE_NOOP` so that lupdate finds it without Qt being imported; the
command line formats it as it stands, the window translates it first and formats it afterwards.

    Text(QT_TRANSLATE_NOOP("directory", "No entry has the number {id}."), {"id": 7})
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:  # noqa: N802 - lupdate looks for this very name
    """The template itself, unchanged; `context` is always "directory" and is read by lupdate only."""
    return template


@dataclass(frozen=True, slots=True)
class Text:
    """A template and the values for its `{names}`; `str()` gives the English sentence.

    A value may itself be a Text (a reason inside a sentence).
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)
