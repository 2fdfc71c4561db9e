"""A programme assistant's Monday in the real window: who left, who came, who is missing, who has not confirmed, print.

The office's day is 25 November 2026. In the sample one post is vacant since September, six organizations are expected
and nobody is named, and six focal points were last made sure of more than a year ago.
"""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from python_calamine import CalamineWorkbook

from tests.features.driving import ALT, CTRL, SHIFT, Key, User
from ui.actions import Act
from ui.focal.grid_painting import boxes_of
from ui.focal.panel import FocalPanel
from ui.tasks.focal_sheet import FocalSheetTask
from ui.tasks.mailing import MailingTask
from ui.tasks.naming import NamingTask

TABLES = "person", "organization", "post", "membership", "focal_point", "contact_detail"


@pytest.fixture(autouse=True)
def _monday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2026-11-25T08:00:00+00:00")


@pytest.fixture
def panel(user: User) -> FocalPanel:
    user.press(Key.Key_3, ALT)
    user.until(lambda: user.window.section == "focal points")
    assert isinstance(user.window.panel, FocalPanel)
    return user.window.panel


def total(panel: FocalPanel, state: str) -> int:
    return int(panel.head.totals[state].count.text())


def lines(panel: FocalPanel) -> list:
    return [panel.focal_source.row(row_id).line for row_id in panel.listing.ids]


def stored(user: User) -> dict[str, list[str]]:
    """All that undo must give back."""
    return {table: sorted(map(repr, user.office.raw.execute(f"SELECT * FROM {table}").fetchall())) for table in TABLES}


def name_in(user: User, who: str, title: str = "") -> None:
    """Fill in the task that asks for a person, a new one, and where there is no post yet its title."""
    task = user.window.task
    assert isinstance(task, NamingTask)
    if title:
        user.until(task.post.hasFocus)  # it is what is asked for first
        user.type(title)
        user.tab_to(task.person)
    user.until(task.person.hasFocus)
    user.type(who)
    user.tab_to(task.do_button)
    user.press(Key.Key_Space)
    user.until(lambda: user.window.task is None)


def test_monday_from_who_left_to_the_paper_for_the_meeting(user, panel, tmp_path):
    before = stored(user)
    changes = user.one("SELECT count(*) FROM change_set")
    assert (total(panel, "vacant"), total(panel, "missing"), total(panel, "stale")) == (1, 6, 6)

    # who left: the vacant post says who held it, and since when it is empty
    user.click(panel.head.totals["vacant"])
    user.until(lambda: panel.listing.total == 1)
    (left,) = lines(panel)
    assert (left.organization, left.country, left.before) == ("Ministry of Labour", "MW", "Grace Kaunda")
    assert left.since == "2026-09-01"

    # somebody comes: the row's own step, a name that is typed, one change
    view = panel.focal_view
    place = panel.entries.index(panel.entries.position_of(panel.listing.ids[0]), len(panel.source.columns))
    ((step, box), *_others) = view.steps_at(place)
    assert step == "appoint"
    user.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    name_in(user, "Chikondi Exemplo")
    user.until(lambda: panel.focal_source.board.grid().totals["vacant"] == 0)

    # who came: without groups, the newest holder first
    user.click(panel.filter_bar.clear_button)
    user.until(lambda: panel.listing.total > 20)
    panel.group_by("")
    panel._sort("since", True)
    since = [line.since for line in lines(panel)]
    assert since == sorted((day for day in since if day), reverse=True) + [None] * since.count(None)

    # who is missing: the grid, only what needs somebody; a click on the cell names somebody
    user.press(Key.Key_7, ALT)
    user.click(panel.coverage.needing)
    grid = panel.coverage.grid
    index = grid.place_of("Ministry of Gender", "ZM")
    grid.scrollTo(index)
    (box,) = boxes_of(grid.cells, grid.visualRect(index), grid.cells.cells_at(index))
    user.qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    name_in(user, "Mwansa Exemplo", "Gender Adviser")
    user.until(lambda: total(panel, "missing") == 5)

    # who has not confirmed: write to them, and tick off who answered
    user.click(panel.head.totals["stale"])
    user.until(lambda: {line.state for line in lines(panel)} == {"stale"})
    asked = len(lines(panel))
    panel.view.setFocus()
    user.press(Key.Key_A, CTRL)
    user.click(panel.foot.buttons[Act.MAILING_LIST])
    mailing = user.window.task
    assert isinstance(mailing, MailingTask)
    user.click(mailing.copy_button)
    user.told("copied")
    assert "@" in QGuiApplication.clipboard().text()
    user.click(mailing.back_button)
    user.click(panel.foot.buttons[Act.VERIFY])
    user.told(f"{asked} still right")
    user.until(lambda: panel.focal_source.board.grid().totals["stale"] == 0)

    # and the paper for the meeting, with all of it
    user.press(Key.Key_7, ALT)
    user.press(Key.Key_P, CTRL | SHIFT)
    task = user.window.task
    assert isinstance(task, FocalSheetTask)
    user.until(lambda: task.preview.pages > 0)
    task.save_to(tmp_path / "meeting.pdf", "pdf")
    user.told("Saved meeting.pdf")
    document = pypdfium2.PdfDocument((tmp_path / "meeting.pdf").read_bytes())
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Chikondi Exemplo" in text
    assert "Mwansa Exemplo" in text
    assert "5 Missing" in text
    task.save_to(tmp_path / "meeting.xlsx", "xlsx")
    user.told("Saved meeting.xlsx")
    book = CalamineWorkbook.from_filelike(io.BytesIO((tmp_path / "meeting.xlsx").read_bytes()))
    assert "Mwansa Exemplo" in str(book.get_sheet_by_index(1).to_python())
    user.press(Key.Key_Escape)

    # a mistaken Monday is taken back whole
    made = user.one("SELECT count(*) FROM change_set") - changes
    assert made == 3
    for _ in range(made):
        user.press(Key.Key_Z, CTRL)
        user.saved()
    user.until(lambda: user.one("SELECT count(*) FROM change_set") == changes + 2 * made)
    assert stored(user) == before
