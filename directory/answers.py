"""What a verb answers: one JSON object for scripts, and sentences or lines for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from directory.texts import Text


class Answer(NamedTuple):
    """`data` is printed with --json, `lines` without; a plain string in `lines` is data, never translated."""

    data: Mapping[str, object]
    lines: tuple[Text | str, ...] = ()
