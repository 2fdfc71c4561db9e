"""The grid and the list on paper and in Excel from the window: what is seen is what is saved, for whom it is meant."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from python_calamine import CalamineWorkbook

from ui.actions import Act
from ui.tasks.focal_sheet import FocalSheetTask


def open_task(window, panel, qtbot) -> FocalSheetTask:
    """By the button in the section's head."""
    qtbot.mouseClick(panel.print_button, Qt.MouseButton.LeftButton)
    task = window.task
    assert isinstance(task, FocalSheetTask)
    return task


def text_of(data: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))


def logged(window) -> list[tuple]:
    return window.office.raw.execute("SELECT command, audience FROM export_log ORDER BY id").fetchall()


@pytest.fixture
def task(window, panel, qtbot) -> FocalSheetTask:
    panel.show_coverage(True)
    return open_task(window, panel, qtbot)


def test_the_pages_are_shown_before_anything_leaves(window, task, qtbot):
    qtbot.waitUntil(lambda: task.preview.pages > 0, timeout=20_000)
    text = text_of(task.preview.data)
    assert "Ministry of Gender" in text
    assert "As of 25 November 2026 · For internal use" in text
    assert logged(window) == []


def test_what_is_shown_is_saved_and_noted(window, task, qtbot, tmp_path):
    with qtbot.waitSignal(task.noticed, timeout=20_000) as told:
        task.save_to(tmp_path / "coverage.pdf", "pdf")
    assert told.args[0] == "Saved coverage.pdf."
    assert [label for label, _do in told.args[1]] == ["Open", "Show in folder"]
    text = text_of((tmp_path / "coverage.pdf").read_bytes())
    assert "Vikash Dookhun" in text
    assert logged(window) == [("coverage", 30)]


def test_for_the_public_internal_names_stay_in_and_are_named_beside_the_page(window, task, qtbot, tmp_path):
    task.audience.set_audience("public")
    task.audience.activated.emit(0)
    assert "Vikash Dookhun" in {exclusion.name for exclusion in task.made.excluded}
    assert task.foot_text.text().startswith(str(len(task.made.excluded)))
    with qtbot.waitSignal(task.noticed, timeout=20_000):
        task.save_to(tmp_path / "coverage", "xlsx")
    book = CalamineWorkbook.from_path(tmp_path / "coverage.xlsx")
    rows = "\n".join(str(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
    assert "Ministry of Labour" in rows
    assert "Vikash Dookhun" not in rows
    assert logged(window) == [("coverage", 10)]


def test_the_list_is_printed_as_it_is_searched(window, panel, qtbot, tmp_path):
    qtbot.keyClicks(panel.search, "missing zambia")
    qtbot.waitUntil(lambda: panel.listing.total == 1)
    task = open_task(window, panel, qtbot)
    assert not task.is_coverage
    assert len(task.made.lines) == 1
    with qtbot.waitSignal(task.noticed, timeout=20_000):
        task.save_to(tmp_path / "list.pdf", "pdf")
    text = text_of((tmp_path / "list.pdf").read_bytes())
    assert "Ministry of Gender" in text
    assert "Malawi" not in text


def test_another_day_is_printed_as_that_day_and_the_file_is_called_after_it(window, panel, qtbot, tmp_path):
    window.office.look_at(date(2026, 8, 31))
    panel.show_coverage(True)
    task = open_task(window, panel, qtbot)
    assert task.file_name("pdf") == "coverage-2026-08-31.pdf"
    with qtbot.waitSignal(task.noticed, timeout=20_000):
        task.save_to(tmp_path / "coverage.pdf", "pdf")
    text = text_of((tmp_path / "coverage.pdf").read_bytes())
    assert "Grace Kaunda" in text
    assert "As of 31 August 2026" in text


def test_the_programme_and_the_columns_are_those_of_the_grid(window, panel, qtbot, find):
    panel.show_coverage(True)
    programme = find("programme", "Southern Africa Safe Passage Programme")
    panel.coverage.choose_programme(programme)
    panel.coverage.columns.button("programmes").click()
    task = open_task(window, panel, qtbot)
    assert task.made.programme == "Southern Africa Safe Passage Programme"
    assert task.made.by == "programmes"
    assert task.file_name("xlsx") == "coverage-saspp-2026-11-25.xlsx"


def test_from_anywhere_the_keys_lead_to_the_coverage(window, qtbot):
    window.show_section("people")
    assert window.acts[Act.PRINT_FOCAL_POINTS].shortcut().toString() == "Ctrl+Shift+P"
    window.acts[Act.PRINT_FOCAL_POINTS].trigger()
    assert isinstance(window.task, FocalSheetTask)
    assert window.task.is_coverage


def test_a_folder_that_cannot_be_written_is_said_in_the_task(task, qtbot, tmp_path):
    task.save_to(tmp_path / "nowhere" / "x.pdf", "pdf")
    qtbot.waitUntil(lambda: "could not be written" in task.foot_text.text(), timeout=20_000)
