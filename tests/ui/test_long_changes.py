"""Changes that take long: they say how far they are, can be stopped whole, and a window that closes waits for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from directory import clock
from directory.course import Course, course_of
from directory.database import connect_raw
from directory.history.deletion import delete_entries
from directory.history.recording import change_set
from directory.search import renewal
from directory.search.find import is_current
from directory.search.listing import row_of
from directory.sessions import Desk
from ui.composition import compose
from ui.main_window import MainWindow
from ui.office import Office

Deed = Callable[[], None]


@pytest.fixture
def window(qtbot: QtBot, sample_office: Office, tmp_path: Path) -> MainWindow:
    window = MainWindow(sample_office, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    compose(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.preparation.is_done or window.page_panel.page is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not sample_office.is_saving)
    return window


@pytest.fixture
def begin(window: MainWindow) -> Iterator[Callable[[int, Event], None]]:
    """Begins to delete an entry, which takes until the event comes."""

    def go_on(session: Session, entry_id: int, end: Event) -> str:
        course = course_of(session)
        with change_set(session, "delete", {"name": "somebody"}) as changes:
            delete_entries(session, [entry_id], changes)
            while not end.wait(0.001):
                course.tell_findable(1, 3)
                course.pause()
        return "done"

    yield lambda entry_id, end: window.office.change_with(go_on, entry_id, end, then=window.tell) and None
    window.office.progress.stop()


def step(window: MainWindow, label: str) -> Deed:
    return next(made.click for made in window.notices._steps if made.text() == label)


def test_it_says_how_far_it_is_and_stopped_it_leaves_nothing(window: MainWindow, begin, qtbot: QtBot) -> None:
    person = window.panel.focused_id
    assert person
    begin(person, Event())
    qtbot.waitUntil(lambda: window.notices.text.text() == "Making entries findable… 33 %")
    assert not window.notices._clock.isActive()  # nor does Cancel go before the end
    assert window.status.state_label.text() == "Making entries findable… 33 %"
    window.office.change("add note", entry=str(person), text="Waits its turn")
    qtbot.waitUntil(lambda: "33 % · 1 change" in window.status.state_label.text())
    window.tell("Copied something.")
    window.office.progress.told.emit("34 %")
    assert window.notices.text.text() == "Copied something."  # until it was read
    window.notices.hide()
    window.office.progress.told.emit("34 %")
    assert window.notices.isVisible()
    step(window, "Cancel")()
    qtbot.waitUntil(lambda: window.notices.text.text() == "That was stopped; nothing of it was stored.")
    qtbot.waitUntil(lambda: not window.office.is_saving)
    assert row_of(window.office.raw, person) is not None
    assert window.office.raw.execute("SELECT text FROM note WHERE entry_id = ?", (person,)).fetchall()[-1] == (
        "Waits its turn",
    )


def test_what_was_told_goes_with_its_end(window: MainWindow, begin, qtbot: QtBot) -> None:
    end = Event()
    begin(window.panel.focused_id, end)
    qtbot.waitUntil(window.notices.isVisible)
    window.notices.close_button.click()
    window.office.progress.told.emit("34 %")
    assert not window.notices.isVisible()
    end.set()
    qtbot.waitUntil(lambda: window.notices.text.text() == "done")
    assert window.status.state_label.text() == "Saved"


def test_a_window_that_closes_stays_until_all_is_stored(window: MainWindow, begin, qtbot: QtBot) -> None:
    person, end = window.panel.focused_id, Event()
    begin(person, end)
    qtbot.waitUntil(lambda: window.office.progress.is_long)
    assert not window.close()
    told = []
    window.office.progress.told.connect(told.append)
    qtbot.waitUntil(lambda: len(told) > 1)
    assert window.notices.text.text().startswith("Something large is still being saved.")
    assert not window.notices._clock.isActive()  # the choice does not go by itself
    end.set()
    qtbot.waitUntil(lambda: window.office.is_closed)
    assert not window.isVisible()
    with connect_raw(window.office.address) as stored:
        assert row_of(stored, person) is None


def test_it_closes_at_once_where_that_is_stopped_and_not_at_all_where_it_is_to_stay(
    window: MainWindow, begin, qtbot: QtBot
) -> None:
    person, end = window.panel.focused_id, Event()
    begin(person, end)
    qtbot.waitUntil(lambda: window.office.progress.is_long)
    assert not window.close()
    window.panel.view.setFocus()
    stay_button = next(made for made in window.notices._steps if made.text() == "Stay open")
    qtbot.mouseClick(stay_button, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is window.panel.view
    end.set()
    qtbot.waitUntil(lambda: window.notices.text.text() == "done")
    assert window.isVisible()
    other = next(found for found in window.panel.listing.ids if found != person)
    begin(other, Event())
    qtbot.waitUntil(lambda: window.office.progress.is_long)
    assert not window.close()
    step(window, "Stop it and close")()
    qtbot.waitUntil(lambda: window.office.is_closed)
    with connect_raw(window.office.address) as stored:
        assert row_of(stored, other) is not None


def test_an_old_index_is_made_anew_with_its_progress_shown_and_closing_ends_that(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = window.office
    with connect_raw(office.address, read_only=False) as raw:
        raw.execute("UPDATE search_state SET value = '0' WHERE key = 'version'")
        raw.commit()
    monkeypatch.setattr("ui.progress.LONG", 0)

    def hold(_connection: object, _course: object) -> None:
        while True:
            office.progress._pause()

    with monkeypatch.context() as patch:
        patch.setattr(renewal, "_count_words", hold)
        office.bring_up_to_date()
        qtbot.waitUntil(lambda: window.status.state_label.text().startswith("Making entries findable… "))
        assert not window.notices.isVisible()
        assert window.panel.listing.ids  # what was there is still there to be looked at
        assert window.close()
    assert not is_current(connect_raw(office.address), clock.today())


def test_an_edit_comes_between_two_parts_of_an_old_index_which_goes_on_behind_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, person = window.office, window.panel.focused_id
    with connect_raw(office.address, read_only=False) as raw:
        raw.execute("UPDATE search_state SET value = '0' WHERE key = 'version'")
        raw.commit()
    monkeypatch.setattr(renewal, "PART", 1)
    is_asked = Event()

    def renew_part(*given: object, real: Callable[..., bool] = renewal.renew_part) -> bool:
        is_asked.wait()
        return real(*given)

    were_current: list[bool] = []
    monkeypatch.setattr(renewal, "renew_part", renew_part)
    office.bring_up_to_date()
    qtbot.waitUntil(lambda: office.is_saving)
    office.change(
        "add note",
        entry=str(person),
        text="Comes between",
        then=lambda _answer: were_current.append(is_current(office.raw, clock.today())),
    )
    is_asked.set()
    qtbot.waitUntil(lambda: is_current(office.raw, clock.today()) and not office.is_saving)
    assert were_current == [False]


def test_of_the_parts_of_an_index_nothing_is_shown_anew(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, seen = window.office, []
    office.changed.connect(lambda: seen.append(is_current(office.raw, clock.today())))
    monkeypatch.setattr(renewal, "PART", 1)
    with Desk(office.address).session() as session:
        session.connection().exec_driver_sql("UPDATE search_state SET value = '0' WHERE key = 'version'")
        while renewal.renew_part(session.connection()):
            session.commit()
            office.look_again()
        assert seen == []
        session.commit()
    office.look_again()
    assert seen == [True]


def test_the_number_of_all_goes_with_every_pause() -> None:
    told: list[int] = []
    pause = Course(tell=lambda text: told.append(text.values["percent"])).count("{percent}", 1_000, 2_500)
    for _ in range(4):
        pause()
    assert told == [40, 80, 100, 100]
