"""Nothing of the window is ever destroyed on another thread than its own."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.office import Office
from ui.tidying import MADE, ROUNDS, Tidying
from ui.worker import Worker

MANY = 300


class Widget:
    """Notes on which thread it is destroyed."""

    def __init__(self, threads: list[threading.Thread]) -> None:
        self.threads = threads
        self.answers: list[object] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)

    def __del__(self) -> None:
        self.threads.append(threading.current_thread())


class Cycle(Widget):
    def __init__(self, threads: list[threading.Thread]) -> None:
        super().__init__(threads)
        self.itself = self


@pytest.mark.parametrize("way", ["write", "read_later", "search_later"])
def test_whoever_asked_a_worker_thread_is_let_go_of_on_the_window_s(office: Office, qtbot: QtBot, way: str) -> None:
    threads: list[threading.Thread] = []
    ask: Callable[..., object] = getattr(office, way)

    def send() -> None:
        widget = Widget(threads)

        def work(*_given: object) -> int:
            return len(widget.answers)

        ask(work, then=widget.take)

    for _ in range(MANY):
        send()
    qtbot.waitUntil(lambda: len(threads) == MANY)
    assert set(threads) == {threading.main_thread()}


def test_what_a_failed_piece_of_work_held_is_let_go_of_on_the_window_s_thread(office: Office, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def send() -> None:
        widget = Widget(threads)

        def work() -> None:
            from directory.errors import DirectoryError
            from directory.texts import QT_TRANSLATE_NOOP

            widget.take(None)
            raise DirectoryError(QT_TRANSLATE_NOOP("directory", "{name} is not there."), name="It")

        office.write(work, otherwise=widget.take)

    for _ in range(MANY):
        send()
    qtbot.waitUntil(lambda: not office.is_saving)
    gc.collect()  # an error and its traceback know each other
    assert len(threads) == MANY
    assert set(threads) == {threading.main_thread()}


def test_whoever_asked_the_other_process_is_let_go_of_on_the_window_s_thread(qapp: Application, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    other = Worker()
    try:
        for number in range(MANY):
            widget = Widget(threads)
            other.run(abs, -number, then=widget.take, otherwise=widget.take)
        del widget
        qtbot.waitUntil(lambda: len(threads) == MANY)
    finally:
        other.close()
    assert set(threads) == {threading.main_thread()}


def test_a_worker_thread_that_makes_much_collects_no_cycle_of_the_window_s(qapp: Application, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    gc.collect()
    for _ in range(MADE):
        Cycle(threads)
    thread = threading.Thread(target=lambda: [[number] for number in range(50_000)])
    thread.start()
    thread.join()
    assert threads == []
    qtbot.waitUntil(lambda: len(threads) == MADE)
    assert set(threads) == {threading.main_thread()}


def test_cycles_that_grew_old_are_found_when_the_window_rests(qapp: Application) -> None:
    tidying = Tidying(qapp)
    threads: list[threading.Thread] = []
    cycle: Cycle | None = Cycle(threads)
    gc.collect()  # it is old from now on
    cycle = None
    rounds = 0
    while not threads:
        made = [[number] for number in range(2 * MADE)] if gc.get_count()[2] < ROUNDS else []
        tidying.tidy()
        del made
        rounds += 1
        assert rounds < 10 * ROUNDS * ROUNDS
    assert cycle is None
    assert rounds > ROUNDS * ROUNDS


def test_while_collecting_is_switched_off_nothing_is(qapp: Application) -> None:
    tidying = Tidying(qapp)
    threads: list[threading.Thread] = []
    gc.disable()
    try:
        Cycle(threads)
        made = [[number] for number in range(2 * MADE)]
        tidying.tidy()
        assert threads == []
    finally:
        gc.enable()
    tidying.tidy()
    assert len(threads) == 1
    assert len(made) > MADE
