"""The same window on a directory that a server keeps: what is shown, searched, changed, taken back and printed."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from directory.files import Address, find_address
from directory.office.sample import load_sample
from directory.running import run_verb
from directory.sessions import Desk
from tests.features.driving import ALT, Key, User
from tests.postgres import made_database
from ui.actions import Act
from ui.focal.panel import FocalPanel
from ui.tasks.composing import ComposeTask
from ui.tasks.history import HistoryTask
from ui.tasks.mailing import MailingTask
from ui.tasks.rota import RotaTask

MOMENT = "2026-11-25T08:00:00+00:00"
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Newcomer {number}\r\nEMAIL:n{number}@example.org\r\nEND:VCARD\r\n"
    for number in range(3)
)


@pytest.fixture(scope="module")
def served(postgres_url: str) -> Iterator[Address]:
    """The sample office on a server, for all tests here."""
    with made_database(postgres_url) as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("LIAISON_NOW", MOMENT)
        address = find_address(url)
        desk = Desk(address)
        with desk.session() as session:
            session.info["author"] = ("sample", "Sample")
            load_sample(session)
            session.commit()
        desk.close()
        yield address


@pytest.fixture
def user(served, open_window, monkeypatch) -> User:
    monkeypatch.setenv("LIAISON_NOW", MOMENT)
    return open_window(served)


def test_a_day_at_the_window_of_a_directory_that_a_server_keeps(user, tmp_path):
    window, office = user.window, user.office
    broken: list[str] = []
    office.broke.connect(broken.append)
    assert window.windowTitle().startswith("test_")  # the database's name

    # every section lists what the navigation counts, by every column, and shows the page of its first entry
    for key in ("people", "organizations", "programmes", "lists", "sheets"):
        window.show_section(key)
        user.until(lambda key=key: window.panel.listing.total == window.navigation.items[key].count > 0)
        for column in window.panel.entries.columns:
            if column.key in window.panel.source.sorts:
                window.panel.view.sorted.emit(column.key, True)
        user.page_of(window.panel.focused_id)

    # found as it is written, as it sounds, by what narrows, and by what another day says
    user.press(Key.Key_1, ALT)
    chissico = user.search_one("chissico maputo")
    user.search("shissico")
    user.until(lambda: chissico in window.panel.listing.ids)
    user.search("country:MZ has:phone -tag:donor")
    user.until(lambda: 0 < window.panel.listing.total < 60)
    window.panel.group_by("organization")
    user.until(lambda: window.panel.listing.heads)
    window.panel.group_by("")

    # a change is stored, seen, and taken back
    user.search_one("chissico maputo")
    office.change("set", reference=str(chissico), field="given_name", value="Amelinha")
    user.until(lambda: user.one("SELECT given_name FROM person WHERE id = %s", chissico) == "Amelinha")
    user.until(window.acts[Act.UNDO].isEnabled)
    window.acts[Act.UNDO].trigger()
    user.until(lambda: user.one("SELECT given_name FROM person WHERE id = %s", chissico) != "Amelinha")
    user.until(window.acts[Act.REDO].isEnabled)
    window.acts[Act.REDO].trigger()
    user.until(lambda: user.one("SELECT given_name FROM person WHERE id = %s", chissico) == "Amelinha")

    # cards are looked at, imported, found
    file = tmp_path / "cards.vcf"
    file.write_bytes(CARDS.encode())
    user.drop(file)
    user.click(user.reviewed().import_button)
    user.told("Imported 3 new.")
    user.search("newcomer")
    user.until(lambda: window.panel.listing.total == 3)

    # the tasks open on the server's directory too
    window.panel.ticks.add(list(window.panel.entries.ids))
    for act, kind in (
        (Act.MAILING_LIST, MailingTask), (Act.CONTACT_SHEET, ComposeTask), (Act.HISTORY, HistoryTask),
    ):  # fmt: skip
        window.acts[act].trigger()
        user.until(lambda kind=kind: isinstance(window.task, kind))
        window.task.leave()
        user.until(lambda: window.task is None)

    # focal points, who is missing where, and who is on duty
    user.press(Key.Key_3, ALT)
    user.until(lambda: isinstance(window.panel, FocalPanel) and window.panel.listing.total > 20)
    user.press(Key.Key_7, ALT)
    assert window.panel.coverage.grid.cells.rowCount() > 3
    window.acts[Act.ROTA].trigger()
    assert isinstance(window.task, RotaTask)
    assert window.task.week.turns
    window.task.leave()
    user.saved()
    assert broken == []


def test_what_somebody_else_changes_appears_and_a_server_that_has_cut_the_window_off_is_asked_again(user):
    window, office = user.window, user.office
    broken: list[str] = []
    office.broke.connect(broken.append)
    desk = Desk(office.address)
    run_verb(desk, "add person", name="Zara Novice")
    user.search("zara novice")
    user.until(lambda: window.panel.listing.total == 1)
    listing = window.panel.listing
    run_verb(desk, "add person", name="Zara Novice Junior")
    user.until(lambda: window.panel.listing.total == 2)  # without a key
    assert window.panel.listing is not listing
    desk.close()

    asked = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database()"
    with psycopg.connect(office.address.url.replace("+psycopg", ""), autocommit=True) as admin:
        states = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in %'"
        user.until(lambda: admin.execute(states).fetchone() == (0,))  # nothing is held while nobody reads
        assert admin.execute(f"{asked} AND pid <> pg_backend_pid()").fetchone()[0] >= 2
    chissico = user.search_one("chissico maputo")
    user.page_of(chissico)
    office.change("set", reference=str(chissico), field="given_name", value="Amelita")
    user.until(lambda: user.one("SELECT given_name FROM person WHERE id = %s", chissico) == "Amelita")
    assert broken == []
