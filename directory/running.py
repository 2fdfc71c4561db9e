"""Running a verb of the registry: its function found by path, its arguments completed, its session committed.

    run_verb(desk, "add note", entry="17", text="Call before 16:00")     ->  Answer

The command line and the window run the same functions with the same names; neither knows what is behind them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from directory.answers import Answer
from directory.commands import find_verb
from directory.commands.verbs import Verb

if TYPE_CHECKING:
    from directory.sessions import Desk


def function_of(verb: Verb) -> Callable[..., Answer]:
    """The verb's function, its module imported now."""
    module, _, name = verb.function.partition(":")
    function: Callable[..., Answer] = getattr(import_module(module), name)
    return function


def complete(verb: Verb, given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments with what the verb says of those that were not given; TypeError for one it does not know."""
    known = {argument.target: False if argument.kind == "flag" else argument.default for argument in verb.arguments}
    strange = set(given) - set(known)
    if strange:
        raise TypeError(f"{verb.name} takes no {', '.join(sorted(strange))}")
    return known | dict(given)


def run_verb(desk: Desk, name: str, /, **given: Any) -> Answer:
    """Run a verb that reads, changes or exports on an open directory; a change is committed when it returns.

    Raises DirectoryError for what the user can act on; nothing is stored then.
    """
    verb = find_verb(name)
    with desk.session() as session:
        answer = function_of(verb)(session, **complete(verb, given))
        if verb.access_for(given) != "read":
            session.commit()
        return answer
