"""What a verb answers: one JSON object for scripts, and sentences or lines for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from directory.texts import Text


class Answer(NamedTuple):
    """`data` is printed with --json, `lines` without; a plain string in `lines` is data, never translated.

    `remarks` go to standard error: what the user should know, but no part of a text that goes on to others.
    """

    data: Mapping[str, object]
    lines: tuple[Text | str, ...] = ()
    remarks: tuple[Text | str, ...] = ()
