"""The scenario that focal points are judged by, with the hands: missing, named, handed over, as of any day, undone.

The office's day is 15 June 2026. In the sample Joana Sitoe holds the post of the Ministry of Labour in Mozambique, and
stands on the mailing list of everybody in the programme because of it.
"""

from __future__ import annotations

import subprocess

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tests.features.driving import ALT, CTRL, Key, User
from tests.tables import differences, read_tables
from ui.actions import Act
from ui.focal.as_of import AsOfBanner
from ui.focal.grid_painting import boxes_of
from ui.focal.panel import FocalPanel
from ui.pages.detail_editing import DetailEditor
from ui.pages.details import DetailRow
from ui.pages.linked import LinkedRow
from ui.tasks.composing import ComposeTask
from ui.tasks.hand_over import HandOverTask
from ui.tasks.mailing import MailingTask
from ui.tasks.naming import NamingTask

LABOUR = "Ministry of Labour", "MZ"
POLICE = "Polícia Nacional, Comando-Geral", "MZ"
# Gender ministries are expected in five countries, and Mozambique and Mauritius have named theirs; in Mozambique all
# law enforcement is expected, in Mauritius the police that is trained there: nobody speaks for these three.
MISSING = {
    ("Ministry of Gender", "MW"),
    ("Ministry of Gender", "ZA"),
    ("Ministry of Gender", "ZM"),
    ("Island Police Force", "MU"),
    ("National Migration Service", "MZ"),
    POLICE,
}


@pytest.fixture(autouse=True)
def _in_june(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T08:00:00+00:00")


@pytest.fixture
def panel(user: User) -> FocalPanel:
    user.press(Key.Key_7, ALT)
    user.until(lambda: user.window.section == "focal points")
    panel = user.window.panel
    assert isinstance(panel, FocalPanel)
    user.until(lambda: panel.coverage.isVisible() and panel.coverage.grid.cells.lines)
    return panel


def stored(user: User):
    return user.office.read(lambda session: read_tables(session.connection()))


def shown_as_missing(panel: FocalPanel) -> set[tuple[str, str]]:
    """Where the grid says it, by the row's name and the column's country."""
    cells = panel.coverage.grid.cells
    role = Qt.ItemDataRole.AccessibleTextRole
    places = [(line.row.name, country, cells.index(row, column)) for row, line in enumerate(cells.lines)
              if line.row is not None for column, country in enumerate(cells.columns)]  # fmt: skip
    return {(name, country) for name, country, place in places if "Missing" in (place.data(role) or "").split("\n")}


def says(panel: FocalPanel, place: tuple[str, str]) -> list[str]:
    """What a place of the grid says: its state and its holder come after what it is about."""
    text = panel.coverage.grid.place_of(*place).data(Qt.ItemDataRole.AccessibleTextRole)
    return str(text).split("\n")[1:]


def click_cell(user: User, panel: FocalPanel, place: tuple[str, str]) -> None:
    grid = panel.coverage.grid
    index = grid.place_of(*place)
    grid.scrollTo(index)
    box = boxes_of(grid.cells, grid.visualRect(index), grid.cells.cells_at(index))[0]
    user.qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def look_at(user: User, day: str) -> None:
    """Type a day into the field of the strip."""
    user.press(Key.Key_D, CTRL)
    field = user.window.strip.as_of.popup.day
    user.qtbot.keyClicks(field, day)
    user.qtbot.keyClick(field, Key.Key_Return)
    user.window.activateWindow()  # a screen does that when a popup closes; the offscreen one does not
    user.until(user.window.isActiveWindow)
    user.until(lambda: user.sees(f"As of {day}:"))


def back_to_today(user: User) -> None:
    user.click(user.window.findChild(AsOfBanner).back_button)
    user.until(lambda: user.office.as_of is None)


def write(user: User, field: QWidget, text: str) -> None:
    user.tab_to(field)
    user.press(Key.Key_A, CTRL)
    user.type(text)


def undo_all(user: User, since: int) -> None:
    """Ctrl+Z for every change since then."""
    made = user.one("SELECT count(*) FROM change_set") - since
    for _ in range(made):
        user.press(Key.Key_Z, CTRL)
        user.saved()
    user.until(lambda: user.one("SELECT count(*) FROM change_set") == since + 2 * made)


def name_somebody(user: User) -> None:
    task = user.window.task
    assert isinstance(task, NamingTask)
    write(user, task.post, "Head of the Referral Desk")
    write(user, task.person, "Zita Exemplo")
    user.tab_to(task.do_button)
    user.press(Key.Key_Space)
    user.until(lambda: user.window.task is None)


def hand_over(user: User, last: str = "30 June 2026", first: str = "15 July 2026") -> None:
    user.until(lambda: isinstance(user.window.task, HandOverTask))
    task = user.window.task
    write(user, task.last_day, last)
    write(user, task.successor, "Paulo Exemplo")
    write(user, task.first_day, first)
    write(user, task.email, "paulo@example.org")
    user.until(lambda: user.sees("Everybody in the programme", task.carried))
    user.tab_to(task.do_button)
    user.press(Key.Key_Space)
    user.told("Handed over: Director, Labour Inspection")


def written_to(user: User, mailing_list: int) -> str:
    """Whom the mailing list reaches: what is copied for the mail program."""
    user.press(Key.Key_5, ALT)
    user.until(lambda: user.window.section == "lists")
    user.window.panel.focus_entry(mailing_list)
    user.window.panel.view.setFocus()
    user.press(Key.Key_M, CTRL)
    task = user.window.task
    assert isinstance(task, MailingTask)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    user.click(task.copy_button)
    user.until(clipboard.text)
    user.click(task.back_button)
    return clipboard.text()


def test_the_missing_are_named_exactly_one_is_filled_a_post_passes_on_and_undo_gives_all_of_it_back(
    user, panel, monkeypatch
):
    before, changes = stored(user), user.one("SELECT count(*) FROM change_set")
    everybody = user.find("everybody in the programme", "lists")

    # who is missing, and one less
    assert shown_as_missing(panel) == MISSING
    assert panel.head.totals["missing"].count.text() == "6"
    click_cell(user, panel, POLICE)
    name_somebody(user)
    user.until(lambda: shown_as_missing(panel) == MISSING - {POLICE})
    assert panel.head.totals["missing"].count.text() == "5"
    assert says(panel, POLICE)[:2] == ["Filled", "Zita Exemplo"]

    # the post is handed over, with a gap
    user.choose_in_menu("Hand over", lambda: click_cell(user, panel, LABOUR))
    hand_over(user)
    post = user.one("SELECT id FROM post WHERE title = 'Director, Labour Inspection' AND id IN"
                    " (SELECT post_id FROM membership JOIN person ON person.id = person_id"
                    "  WHERE display_name = 'Paulo Exemplo')")  # fmt: skip
    for day, holder in (
        ("1 June 2026", "Joana Sitoe"),
        ("30 June 2026", "Joana Sitoe"),
        ("5 July 2026", None),
        ("20 July 2026", "Paulo Exemplo"),
    ):
        look_at(user, day)
        user.until(lambda holder=holder: (holder or "Vacant") in says(panel, LABOUR))
        assert {"Joana Sitoe", "Paulo Exemplo"} & set(says(panel, LABOUR)) == ({holder} if holder else set())
        assert not panel.coverage.grid.painter_of_cells.offers_steps  # nothing is edited in another time by accident
    user.window.open_entry(post)
    page = user.page_of(post)
    assert user.sees("Director, Labour Inspection", page)
    assert [work.person.name for work in page.page.posts[0].now] == ["Paulo Exemplo"]
    back_to_today(user)

    # the post's list has followed
    user.window.open_entry(everybody)
    members = [row.value.link for row in user.page_of(everybody).findChildren(LinkedRow) if row.value.link]
    assert post in {link.id for link in members}
    assert "Joana Sitoe" not in {link.name for link in members}
    reached = {}
    for day in ("2026-06-15", "2026-07-05", "2026-07-20"):
        monkeypatch.setenv("LIAISON_NOW", f"{day}T08:00:00+00:00")
        copied = written_to(user, everybody)
        reached[day] = "jsitoe@labour-mz.example.org" in copied, "paulo@example.org" in copied
    assert reached == {"2026-06-15": (True, False), "2026-07-05": (False, False), "2026-07-20": (False, True)}

    # and all of it is put back
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T08:00:00+00:00")
    assert differences(before, stored(user))
    undo_all(user, changes)
    assert differences(before, stored(user)) == []
    user.press(Key.Key_7, ALT)
    user.until(lambda: shown_as_missing(panel) == MISSING)
    assert "Joana Sitoe" in says(panel, LABOUR)


def row_of(page: QWidget, text: str) -> DetailRow:
    return next(row for row in page.findChildren(DetailRow) if row.isVisible() and text in row.value.text())


def numbers_on(page: QWidget) -> list[tuple[str, str]]:
    """The phones of a page in their order, and how each looks: what has ended looks past."""
    rows = [row for row in page.findChildren(DetailRow) if row.isVisible() and row.detail.kind == "phone"]
    rows.sort(key=lambda row: row.mapTo(page, QPoint()).y())
    return [(row.value.text().strip("\u2066\u2069"), str(row.value.property("role"))) for row in rows]


def test_a_phone_that_changed_on_the_first_of_may_is_the_old_one_as_of_april(user):
    changes, before = user.one("SELECT count(*) FROM change_set"), stored(user)
    joana = user.search_one("joana sitoe")
    page = user.page_of(joana)
    user.press(Key.Key_Return)
    user.press(Key.Key_Return)
    user.tab_to(row_of(page, "21 428 300"))
    user.press(Key.Key_Return)
    (editor,) = page.findChildren(DetailEditor)
    user.press(Key.Key_A, CTRL)
    user.type("+258 21 428 399")
    user.tab_to(editor.correct)
    user.press(Key.Key_Down)
    assert editor.changed.isChecked()
    user.tab_to(editor.since)
    user.type("1 May 2026")
    user.press(Key.Key_Return)
    user.until(lambda: user.one("SELECT count(*) FROM contact_detail WHERE value = '+25821428399'"))
    user.saved()

    def numbers() -> list[tuple[str, str]]:
        shown = user.window.page_panel.page
        if shown is None or shown.page is None or shown.entry_id != joana:
            return []
        print([(r.detail.value, r.detail.period, r.value.property("role")) for r in shown.findChildren(DetailRow)])
        return numbers_on(shown)

    old, new = "+258 21 428 300", "+258 21 428 399"
    for day, expected in (
        ("1 April 2026", [(old, "value")]),
        ("30 April 2026", [(old, "value")]),
        ("1 May 2026", [(new, "value"), (old, "past")]),
        ("1 June 2026", [(new, "value"), (old, "past")]),
    ):
        look_at(user, day)
        user.until(lambda expected=expected: numbers() == expected)
    back_to_today(user)
    user.until(lambda: numbers() == [(new, "value"), (old, "past")])
    undo_all(user, changes)
    assert differences(before, stored(user)) == []


def kept_sheet(user: User, person: int) -> int:
    """A contact sheet that is kept with somebody on it."""
    user.office.change("add sheet", name="Labour in Mozambique", ids=[str(person)])
    user.saved()
    return user.find("labour in mozambique", "sheets")


def printed_with_poppler(data: bytes) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode()


def test_past_midnight_of_a_hand_over_the_open_window_tells_the_successor_everywhere(user, panel, monkeypatch):
    sheet = kept_sheet(user, user.find("joana sitoe"))
    user.choose_in_menu("Hand over", lambda: click_cell(user, panel, LABOUR))
    hand_over(user, last="15 June 2026", first="16 June 2026")
    assert "Joana Sitoe" in says(panel, LABOUR)
    monkeypatch.setenv("LIAISON_NOW", "2026-06-16T00:05:00+00:00")

    # nothing is pressed: the grid that was open all night
    user.until(lambda: "Paulo Exemplo" in says(panel, LABOUR))
    assert "Joana Sitoe" not in says(panel, LABOUR)

    user.press(Key.Key_3, ALT)
    user.click(panel.head.views.button("list"))
    rows = (panel.focal_source.row(row_id).line for row_id in panel.listing.ids)
    assert [row.holder for row in rows if (row.organization, row.country) == LABOUR] == ["Paulo Exemplo"]

    user.press(Key.Key_1, ALT)
    user.search("labour inspection paulo")
    user.until(lambda: user.window.panel.listing.total == 1)
    (found,) = user.window.panel.source.read(list(user.window.panel.listing.ids))
    assert (found.name, found.title) == ("Paulo Exemplo", "Director, Labour Inspection")
    user.search("labour inspection joana")
    user.until(lambda: user.window.panel.listing.notes)  # nobody has all of these words any more
    shown = user.window.panel.source.read(list(user.window.panel.listing.ids))
    assert "Joana Sitoe" not in [row.name for row in shown]

    user.press(Key.Key_6, ALT)
    user.window.panel.focus_entry(sheet)
    user.window.acts[Act.CONTACT_SHEET].trigger()
    task = user.window.task
    assert isinstance(task, ComposeTask)
    task.audience.set_audience("internal")  # both are internal
    task.audience.activated.emit(task.audience.currentIndex())
    user.until(lambda: task.preview.pages > 0 and "Paulo Exemplo" in printed_with_poppler(task.preview.data))
    assert "Joana Sitoe" not in printed_with_poppler(task.preview.data)
