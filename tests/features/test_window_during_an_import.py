"""The real window while an import is being stored: it is searched, a sheet is laid out, an edit waits its turn.

The process that stores is held in the middle of its transaction until everything else has been done.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from tests.features.driving import CTRL, Key
from ui.actions import Act
from ui.tasks import import_work
from ui.tasks.composing import ComposeTask
from ui.tasks.importing import ImportTask
from ui.worker import Worker

COUNT = 1_200  # more than one batch
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no process can be held here")


@pytest.fixture
def cards(tmp_path):
    file = tmp_path / "newcomers.vcf"
    made = (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Newcomer Number{at}\r\nEMAIL:n{at}@newcomers.example.org\r\nEND:VCARD\r\n"
        for at in range(COUNT)
    )
    file.write_text("".join(made), newline="")
    return file


class Gate:
    """Holds the process that stores, in the middle of its transaction, until it is opened."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.threads: set[int] = set()  # that wait for the process
        self.storer: Worker | None = None
        self._held: list[int] = []

    def look(self, _seconds: float) -> None:
        """On the writer's thread, whenever it has looked how far the process is."""
        self.threads.add(threading.get_ident())
        assert self.storer is not None
        if self.storer.board.told != (0, 0) and not self.reached.is_set():
            pool = self.storer._pool
            assert pool is not None
            self._held = [*pool._processes]
            self._signal(signal.SIGSTOP)
            self.reached.set()

    def open(self) -> None:
        self._signal(signal.SIGCONT)
        self._held = []

    def _signal(self, number: int) -> None:
        for pid in self._held:
            os.kill(pid, number)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(import_work, "time", SimpleNamespace(sleep=gate.look, monotonic=import_work.time.monotonic))
    yield gate
    gate.open()


def begin(user, cards, gate) -> ImportTask:
    """Drop the file, look at what it would do, press Import, and have the writer stand in the middle of it."""
    user.drop(cards)
    task = user.reviewed()
    gate.storer = task.work._storer
    user.click(task.import_button)
    user.until(gate.reached.is_set)
    assert threading.get_ident() not in gate.threads  # nor does the window's thread wait
    return task


def change_sets(user) -> list[str]:
    return [row[0] for row in user.office.raw.execute("SELECT command FROM change_set ORDER BY id DESC LIMIT 3")]


def newcomers(user) -> object:
    return user.one("SELECT count(*) FROM person WHERE display_name LIKE 'Newcomer %'")


def test_a_search_and_a_sheet_complete_and_an_edit_waits_its_turn(user, cards, gate):
    task = begin(user, cards, gate)

    someone = user.search_one("achissico@osm.example.org")
    assert user.window.task is None
    assert user.window.aside == [task]

    user.window.acts[Act.CONTACT_SHEET].trigger()
    sheet = user.window.task
    assert isinstance(sheet, ComposeTask)
    user.until(lambda: sheet.preview.data)
    sheet.leave()

    user.office.change("add note", entry=str(someone), text="Written while cards came in")
    said = user.window.status.state_label.text()  # of the sheet, which keeps itself, and of the note
    assert said.startswith("Saving…")
    assert "2 change" in said
    assert user.one("SELECT count(*) FROM note WHERE text = 'Written while cards came in'") == 0
    assert newcomers(user) == 0

    gate.open()
    user.saved()
    user.told("Imported 1200 new.")
    assert newcomers(user) == COUNT
    assert user.one("SELECT count(*) FROM note WHERE text = 'Written while cards came in'") == 1
    assert change_sets(user) == ["add note", "add sheet", "import"]  # the sheet that was left is kept as a draft
    assert user.window.aside == []
    assert not user.window.status.aside_button.isVisible()
    assert user.window.status.state_label.text() == "Saved"


def test_the_status_line_tells_how_far_it_is_and_leads_back_to_cancel_which_leaves_nothing(user, cards, gate):
    task = begin(user, cards, gate)
    user.press(Key.Key_F, CTRL)
    user.until(lambda: user.window.panel.search.hasFocus())
    task.work._tell_count(100, 200)  # the writer is held, so its next count is told by hand
    button = user.window.status.aside_button
    assert button.text() == "Importing 600 of 1200"
    user.click(button)
    assert user.window.task is task
    assert not button.isVisible()
    user.until(task.working_page.cancel_button.isVisible)
    user.click(task.working_page.cancel_button)
    gate.open()
    user.saved()
    user.until(lambda: task.pages.currentWidget() is task.review_page and task.pages.isEnabled())
    assert newcomers(user) == 0
    assert user.one("SELECT count(*) FROM import") == 0
    assert any("nothing of it was stored" in text for text in task.bar_texts())


def test_cancel_before_anything_is_written_leaves_nothing_and_the_import_can_begin_again(user, cards):
    user.drop(cards)
    task = user.reviewed()
    user.click(task.import_button)
    assert task.work._storer.board.told == (0, 0)
    task.work.stop()
    user.saved()
    user.until(lambda: task.pages.currentWidget() is task.review_page and task.pages.isEnabled())
    assert newcomers(user) == 0
    user.click(task.import_button)
    user.told("Imported 1200 new.")
    assert newcomers(user) == COUNT


def test_an_import_that_needs_somebody_is_seen_again(user, cards, gate):
    task = begin(user, cards, gate)
    user.press(Key.Key_F, CTRL)
    assert user.window.aside == [task]
    task.work._stop.set()  # as when it cannot go on
    gate.open()
    user.until(lambda: user.window.task is task)
    assert user.window.aside == []
    assert newcomers(user) == 0


def test_going_elsewhere_while_cards_are_read_or_looked_at_ends_the_import(user, cards):
    assert gc.isenabled()
    user.drop(cards)
    user.press(Key.Key_F, CTRL)
    assert user.window.task is None
    assert gc.isenabled()
    user.drop(cards)
    user.reviewed()
    user.press(Key.Key_F, CTRL)
    assert user.window.aside == []
    assert gc.isenabled()
    assert newcomers(user) == 0
