"""The registry: every verb of the program, declared once.

The command line is made from it and the window's actions name it. It imports the standard library and
texts.py only.
"""

from __future__ import annotations

from directory.commands import entries, exchange, focal_points, keeping, rota
from directory.commands.verbs import AUDIENCES, Argument, Verb

VERBS: tuple[Verb, ...] = exchange.VERBS + entries.VERBS + focal_points.VERBS + rota.VERBS + keeping.VERBS

__all__ = ["AUDIENCES", "VERBS", "Argument", "Verb", "find_verb"]


def find_verb(name: str) -> Verb:
    """The verb of that name ("add person"); KeyError where there is none."""
    for verb in VERBS:
        if verb.name == name:
            return verb
    raise KeyError(name)
