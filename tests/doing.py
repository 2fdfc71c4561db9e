"""Verbs of the registry as a test calls them: in process, by name, arguments completed, nothing committed."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from directory.answers import Answer
from directory.commands import find_verb
from directory.running import complete, function_of


def do(session: Session, name: str, /, **given: Any) -> Answer:
    """Run a verb on a session: what it answers."""
    verb = find_verb(name)
    return function_of(verb)(session, **complete(verb, given))


def make(session: Session, name: str, /, **given: Any) -> str:
    """Run a verb that makes something: its id, as the next verb takes it."""
    return str(do(session, name, **given).data["id"])
