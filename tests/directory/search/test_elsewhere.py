"""What another process composes is what is composed here, and where it does not, that is done here."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection

from directory.search import elsewhere
from directory.search.documents import histories
from directory.search.elsewhere import compose_elsewhere
from directory.search.reading import chunks, listed
from directory.search.vocabulary import count_words

TODAY = date(2026, 6, 15)


class Process(Executor):
    """Does what it is given at once, and like another process knows only what can be pickled."""

    def __init__(self) -> None:
        self.done = 0

    def submit(self, function: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        asked = pickle.loads(pickle.dumps((function, arguments, named)))
        future.set_result(pickle.loads(pickle.dumps(asked[0](*asked[1], **asked[2]))))
        self.done += 1
        return future


class Busy(Executor):
    """Never begins anything."""

    def submit(self, _function: Callable[..., Any], /, *_arguments: Any, **_named: Any) -> Future[Any]:
        return Future()


class Stuck(Executor):
    """Has begun everything and ends nothing."""

    def submit(self, _function: Callable[..., Any], /, *_arguments: Any, **_named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        return future


class Ended(Executor):
    """Takes nothing any more."""

    def submit(self, _function: Callable[..., Any], /, *_arguments: Any, **_named: Any) -> Future[Any]:
        raise RuntimeError("cannot schedule new futures after shutdown")


class Killed(Executor):
    """Was killed while it was at it."""

    def submit(self, _function: Callable[..., Any], /, *_arguments: Any, **_named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_exception(BrokenProcessPool("killed"))
        return future


def compose(connection: Connection, helper: Executor, pause: Callable[[], None] = lambda: None) -> Iterator[Any]:
    ids = sorted(id_ for id_, _name in listed(connection))
    for part, words in compose_elsewhere(connection, chunks(ids, 2), TODAY, helper, pause):
        assert words == count_words(document.alike for document, _versions in part)
        yield from part


@pytest.mark.parametrize("kind", [Process, Busy, Ended, Killed, ThreadPoolExecutor])
def test_the_documents_are_the_same_whoever_composes_them(
    grammar_office: Connection, kind: Callable[[], Executor]
) -> None:
    ids = sorted(id_ for id_, _name in listed(grammar_office))
    assert len(ids) > 2 * elsewhere.AHEAD
    with kind() as helper:
        assert list(compose(grammar_office, helper)) == list(histories(grammar_office, ids, TODAY))


def test_a_process_that_is_at_something_long_is_not_waited_for(
    grammar_office: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "_PATIENCE", 0.0)
    ids = sorted(id_ for id_, _name in listed(grammar_office))
    assert list(compose(grammar_office, Stuck())) == list(histories(grammar_office, ids, TODAY))


def test_who_stops_while_another_process_composes_takes_back_what_it_has_not_begun(grammar_office: Connection) -> None:
    given: list[Future[Any]] = []

    class Listening(Busy):
        def submit(self, _function: Callable[..., Any], /, *_arguments: Any, **_named: Any) -> Future[Any]:
            given.append(Future())
            return given[-1]

    def stop() -> None:
        if len(given) == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        list(compose(grammar_office, Listening(), stop))
    assert [future.cancelled() for future in given] == [True] * 3
