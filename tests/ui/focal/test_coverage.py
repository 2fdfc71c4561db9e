"""The coverage grid: what is missing, by keyboard and mouse, in words for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from ui.focal.grid_painting import boxes_of
from ui.focal.states import LOOKS

PROGRAMME = "Southern Africa Safe Passage Programme"
# of the sample: Gender ministries are expected in five countries and named in two; both services in Mozambique are
# law enforcement, and the training in Mauritius expects the police, but nobody is named for these three
MISSING = {
    ("Ministry of Gender", "MW"),
    ("Ministry of Gender", "ZA"),
    ("Ministry of Gender", "ZM"),
    ("Island Police Force", "MU"),
    ("National Migration Service", "MZ"),
    ("Polícia Nacional, Comando-Geral", "MZ"),
}


def open_grid(panel, qtbot):
    """Change to the coverage with the mouse."""
    qtbot.mouseClick(panel.head.views.button("coverage"), Qt.MouseButton.LeftButton)
    assert panel.coverage.isVisible()
    return panel.coverage.grid


def missing(grid) -> set[tuple[str, str]]:
    lines = [line for line in grid.cells.lines if line.row is not None]
    return {
        (cell.row, cell.country) for line in lines for place in line.places for cell in place if cell.state == "missing"
    }


def test_the_grid_names_exactly_who_is_missing_and_the_head_counts_them(panel, qtbot):
    grid = open_grid(panel, qtbot)
    assert missing(grid) == MISSING
    assert panel.head.totals["missing"].count.text() == "6"
    counted = sum(int(total.count.text()) for total in panel.head.totals.values())
    assert str(counted) in panel.head.expected.text()


def test_every_state_has_a_sign_and_a_word_beside_its_colour():
    signs = {state: look.icon for state, look in LOOKS.items() if state != "not expected"}
    assert all(signs.values())
    assert len(set(signs.values())) == len(signs)


def test_arrows_walk_through_the_grid_and_enter_folds_a_group(panel, qtbot):
    grid = open_grid(panel, qtbot)
    assert grid.currentIndex().row() == 1
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().column() == 1
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    rows = len(grid.cells.lines)
    assert grid.cells.lines[grid.currentIndex().row()].is_group
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert len(grid.cells.lines) == rows - 1
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert len(grid.cells.lines) == rows


def test_down_visits_each_of_several_cells_in_one_place(panel, qtbot):
    grid = open_grid(panel, qtbot)
    grid.setCurrentIndex(grid.place_of("Island Police Force", "MU"))
    row = grid.currentIndex().row()
    assert panel.focused_subject().programme == PROGRAMME
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == row
    assert panel.focused_subject().programme == "Training of police and social workers in Mauritius"
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == row + 1


def test_a_screen_reader_hears_the_whole_of_a_cell(panel, qtbot):
    grid = open_grid(panel, qtbot)
    index = grid.place_of("Ministry of Labour", "MW")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.splitlines()[:2] == [f"Ministry of Labour, Malawi, {PROGRAMME}", "Vacant"]
    heard = QAccessible.queryAccessibleInterface(grid)
    texts = {heard.child(n).text(QAccessible.Text.Name) for n in range(heard.childCount()) if heard.child(n)}
    assert said in texts


def test_only_what_needs_you_leaves_out_rows_in_which_all_is_well(panel, qtbot):
    grid = open_grid(panel, qtbot)
    named = {line.row.name for line in grid.cells.lines if line.row is not None}
    assert "Harbour House" in named
    panel.coverage.needing.click()
    named = {line.row.name for line in grid.cells.lines if line.row is not None}
    assert "Harbour House" not in named
    assert missing(grid) == MISSING


def test_another_programme_and_other_columns_are_shown(panel, qtbot, find):
    open_grid(panel, qtbot)
    panel.coverage.choose_programme(find("programme", "Training of police and social workers in Mauritius"))
    grid = panel.coverage.grid
    assert missing(grid) == {("Island Police Force", "MU")}
    panel.coverage.columns.button("programmes").click()
    assert grid.cells.columns == ("Training of police and social workers in Mauritius",)


def test_a_click_on_a_missing_cell_asks_for_somebody(panel, qtbot):
    grid = open_grid(panel, qtbot)
    index = grid.place_of("Ministry of Gender", "ZM")
    grid.scrollTo(index)
    (box,) = boxes_of(grid.cells, grid.visualRect(index), grid.cells.cells_at(index))
    with qtbot.waitSignal(panel.stepped) as asked:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert asked.args[0] == "name"
    assert (asked.args[1].organization, asked.args[1].country) == ("Ministry of Gender", "ZM")


def test_a_click_on_a_held_cell_offers_what_can_be_done(panel, qtbot):
    grid = open_grid(panel, qtbot)
    index = grid.place_of("Ministry of Labour", "MU")
    (box,) = boxes_of(grid.cells, grid.visualRect(index), grid.cells.cells_at(index))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(2, 2))
    menu = next(menu for menu in panel.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:2] == ["Still right", "Hand over…"]
    assert "Open Vikash Dookhun" in words
    menu.close()


def test_the_page_of_a_post_takes_the_place_of_the_grid_and_esc_brings_it_back(window, panel, qtbot, find):
    grid = open_grid(panel, qtbot)
    place = grid.place_of("Ministry of Labour", "MU")
    grid.setCurrentIndex(place)
    subject = panel.focused_subject()
    window.open_entry(subject.duty.post_id)
    qtbot.waitUntil(lambda: window.page_panel.page is not None and window.page_panel.isVisible())
    assert not panel.isVisible()
    window.go_back()
    assert panel.isVisible()
    assert grid.currentIndex() == place
