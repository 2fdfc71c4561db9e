"""Sentences that directory/ gives to users, kept apart from the values that stand in them.

A template is marked with `QT_TRANSLATE_NOOP` so that lupdate finds it without Qt being imported; the
command line formats it as it stands, the window translates it first and formats it afterwards.

    Text(QT_TRANSLATE_NOOP("directory", "No entry has the number {id}."), {"id": 7})
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

NO_VALUES: Mapping[str, object] = MappingProxyType({})


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:  # noqa: N802 - lupdate looks for this very name
    """The template itself, unchanged; `context` is always "directory" and is read by lupdate only."""
    return template


class Text(NamedTuple):
    """A template and the values for its `{names}`; `str()` gives the English sentence.

    A value may itself be a Text (a reason inside a sentence). A NamedTuple, as everything on the way of
    a search from the shell is: importing dataclasses would cost it a tenth of its time.
    """

    template: str
    values: Mapping[str, object] = NO_VALUES

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __reduce__(self) -> tuple[type[Text], tuple[str, dict[str, object]]]:
        """A sentence goes to another process and back, which the read-only mapping by itself cannot."""
        return Text, (self.template, dict(self.values))
