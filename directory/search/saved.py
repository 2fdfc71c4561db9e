"""Saved and recent searches: one small JSON file in the data folder, by directory; each user's own.

    save_search(name, SavedSearch("In Mauritius", "people", "country:MU"))
    read_searches(name).saved      == (SavedSearch(…),)

A search is kept as it is typed, in the grammar of the search box: the command line and a mailing list's rule take the
same text. What the office shares is a mailing list with that rule. `directory` is what the office calls the directory:
its file or address. DirectoryError where the file cannot be written; a damaged one is as none. Threads take turns.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import wraps
from pathlib import Path
from threading import Lock
from typing import Any, ParamSpec, TypeVar

from directory.paths import data_folder
from directory.settings import write_settings_file

MOST_RECENT, LONGEST = 10, 1_000  # searches; characters of one
P = ParamSpec("P")
T = TypeVar("T")
TURNS = Lock()  # between reading the file and writing it anew


def in_turn(change: Callable[P, T]) -> Callable[P, T]:
    """A change that waits for the one before: what two threads change at once would lose one of both."""

    @wraps(change)
    def taking_turns(*arguments: P.args, **named: P.kwargs) -> T:
        with TURNS:
            return change(*arguments, **named)

    return taking_turns


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search by its name; `section` is the list that it was made in."""

    name: str
    section: str
    query: str


@dataclass(frozen=True, slots=True)
class Searches:
    """What is kept of a directory's searches: the saved ones in the user's order, the recent ones, the latest first."""

    saved: tuple[SavedSearch, ...] = ()
    recent: tuple[str, ...] = ()


def read_searches(directory: str) -> Searches:
    """The searches of a directory."""
    kept = _read_file().get(directory)
    if not isinstance(kept, dict):
        return Searches()
    saved = [
        SavedSearch(each["name"], each["section"], each["query"])
        for each in _listed(kept.get("saved"))
        if isinstance(each, dict) and all(isinstance(each.get(key), str) for key in ("name", "section", "query"))
    ]
    recent = [each for each in _listed(kept.get("recent")) if isinstance(each, str)]
    return Searches(tuple({search.name: search for search in saved}.values()), tuple(recent))


@in_turn
def save_search(directory: str, search: SavedSearch, place: int | None = None) -> SavedSearch:
    """Keep a search, at the end or in a place; a name that is taken gets a number. The answer is what was kept."""
    searches = read_searches(directory)
    kept = replace(search, name=_free_name(search.name, [each.name for each in searches.saved]))
    saved = list(searches.saved)
    saved.insert(len(saved) if place is None else place, kept)
    _keep(directory, replace(searches, saved=tuple(saved)))
    return kept


@in_turn
def rename_search(directory: str, before: str, after: str) -> str:
    """Give a saved search another name; a name that is taken gets a number. The answer is the name."""
    searches = read_searches(directory)
    others = [each.name for each in searches.saved if each.name != before]
    name = _free_name(after, others) if after.strip() else before
    saved = tuple(replace(each, name=name) if each.name == before else each for each in searches.saved)
    _keep(directory, replace(searches, saved=saved))
    return name


@in_turn
def delete_search(directory: str, name: str) -> None:
    """Keep a saved search no longer."""
    searches = read_searches(directory)
    _keep(directory, replace(searches, saved=tuple(each for each in searches.saved if each.name != name)))


@in_turn
def move_search(directory: str, name: str, by: int) -> None:
    """Move a saved search by so many places; no further than the ends."""
    searches = read_searches(directory)
    saved = list(searches.saved)
    place = next((place for place, each in enumerate(saved) if each.name == name), None)
    if place is not None:
        moved = saved.pop(place)
        saved.insert(min(max(place + by, 0), len(saved)), moved)
        _keep(directory, replace(searches, saved=tuple(saved)))


@in_turn
def remember_search(directory: str, text: str) -> None:
    """Let a text be the latest of the recent searches; one that it only goes on with makes room for it."""
    text = " ".join(text[:LONGEST].split())
    if len(text) < 2:
        return
    searches = read_searches(directory)
    others = [each for each in searches.recent if not text.casefold().startswith(each.casefold())]
    recent = (text, *others)[:MOST_RECENT]
    if recent != searches.recent:
        _keep(directory, replace(searches, recent=recent))


@in_turn
def forget_recent(directory: str) -> None:
    """Forget the recent searches."""
    _keep(directory, replace(read_searches(directory), recent=()))


def _free_name(name: str, taken: Sequence[str]) -> str:
    name = " ".join(name.split()) or "?"
    number, free = 2, name
    while free in taken:
        free = f"{name} ({number})"
        number += 1
    return free


def _keep(directory: str, searches: Searches) -> None:
    stored = _read_file()
    stored[directory] = {"saved": [asdict(search) for search in searches.saved], "recent": list(searches.recent)}
    write_settings_file(_file(), json.dumps(stored, ensure_ascii=False, indent=2) + "\n")


def _read_file() -> dict[str, Any]:
    try:
        stored = json.loads(_file().read_text("utf-8"))
    except (FileNotFoundError, ValueError):  # none yet, or one that nobody can read any more
        return {}
    return stored if isinstance(stored, dict) else {}


def _listed(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else ()


def _file() -> Path:
    return data_folder() / "searches.json"
