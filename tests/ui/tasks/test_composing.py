"""The composer: what the page shows is what the list shows; kept, copied, saved and printed."""

from __future__ import annotations

import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter

from directory.sheets.drafts import read_draft
from tests.ui.tasks.test_exporting import add_person, change
from ui.tasks.composing import ComposeTask
from ui.tasks.press_block import copy_block
from ui.tasks.preview import render_pages
from ui.tasks.printing import paint_pages, print_pdf


@pytest.fixture
def people(office, qtbot) -> list[int]:
    ids = [
        add_person(qtbot, office, "Ana Exemplo", "ana@example.org", "public"),
        add_person(qtbot, office, "Ben Ejemplo", "ben@example.org", "public"),
        add_person(qtbot, office, "Carla Interna", "carla@example.org"),
    ]
    change(
        qtbot, office, "add detail", entry=str(ids[1]), detail_kind="phone", value="+ 7 795 01 7854", audience="public"
    )
    return ids


@pytest.fixture
def task(office, people, qtbot) -> ComposeTask:
    task = ComposeTask(office, people, "People")
    qtbot.addWidget(task)
    task.resize(1300, 800)
    task.show()
    return task


def text_of(data: bytes, tmp_path) -> str:
    file = tmp_path / "page.pdf"
    file.write_bytes(data)
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True).stdout.decode()


def test_the_page_beside_it_shows_whom_the_list_shows(task, qtbot, tmp_path):
    task.headline.setText("Training in two countries")
    qtbot.waitUntil(lambda: task.preview.pages == 1, timeout=60_000)
    qtbot.waitUntil(lambda: "Training in two" in text_of(task.preview.data, tmp_path), timeout=60_000)
    printed = text_of(task.preview.data, tmp_path)
    assert "Ana Exemplo" in printed
    assert "Ben Ejemplo" in printed
    assert "Carla" not in printed
    assert "7854" not in printed
    assert [row.name_label.text() for row in task.rows] == ["Ana Exemplo", "Ben Ejemplo", "Carla Interna"]
    assert "internal" in task.rows[2].place_label.text()


def test_a_look_at_the_page_is_not_logged_and_saving_is(task, office, qtbot, tmp_path):
    def logged() -> int:
        return office.raw.execute("SELECT count(*) FROM export_log").fetchone()[0]

    assert logged() == 0
    file = tmp_path / "sheet.pdf"
    with qtbot.waitSignal(task.noticed):
        task.save_to(file)
    assert logged() == 1
    assert "Ana Exemplo" in text_of(file.read_bytes(), tmp_path)


def test_alt_and_an_arrow_moves_a_contact(task, qtbot, people):
    task.rows[0].setFocus()
    qtbot.keyClick(task.rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert task.members == [people[1], people[0], people[2]]
    assert task.rows[1].hasFocus()


def test_somebody_taken_off_comes_back_by_the_notice(task, qtbot, people):
    with qtbot.waitSignal(task.noticed) as noticed:
        qtbot.mouseClick(task.rows[1].remove_button, Qt.MouseButton.LeftButton)
    assert task.members == [people[0], people[2]]
    _label, put_back = noticed.args[1][0]
    put_back()
    assert task.members == people


def test_a_draft_is_kept_when_it_is_left_as_one_change_and_opens_again(task, office, qtbot, people):
    task.headline.setText("Press contacts for May")
    before = office.raw.execute("SELECT count(*) FROM change_set").fetchone()[0]
    task.leave()
    qtbot.waitUntil(lambda: office.raw.execute("SELECT count(*) FROM contact_sheet").fetchone()[0] == 1)
    qtbot.waitUntil(lambda: not office.is_saving)
    assert office.raw.execute("SELECT count(*) FROM change_set").fetchone()[0] == before + 1
    (number,) = office.raw.execute("SELECT id FROM contact_sheet").fetchone()
    kept = office.read(read_draft, number)
    assert (kept.name, kept.members) == ("Press contacts for May", tuple(people))
    again = ComposeTask(office, [], "Contact sheets", number)
    qtbot.addWidget(again)
    assert again.members == people
    again.leave()  # nothing changed, nothing stored
    qtbot.waitUntil(lambda: not office.is_saving)
    assert office.raw.execute("SELECT count(*) FROM change_set").fetchone()[0] == before + 1


def test_the_copied_block_is_plain_and_rich_at_once(task, qtbot):
    with qtbot.waitSignal(task.noticed) as noticed:
        qtbot.mouseClick(task.copy_button, Qt.MouseButton.LeftButton)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().splitlines()[:3] == [
        "For more information, please contact:",
        "Ana Exemplo",
        "E-mail: ana@example.org",
    ]
    assert 'href="mailto:ana@example.org"' in mime.html()
    assert "Carla Interna" in noticed.args[0]
    assert "Carla" not in mime.text() + mime.html()


def test_a_block_of_nobody_who_may_leave_says_why(office, people, qtbot):
    told: list[str] = []
    copy_block(office, [people[2]], lambda text, _steps: told.append(text))
    qtbot.waitUntil(lambda: bool(told))
    assert "Carla Interna" in told[0]


def test_a_person_is_added_by_typing_her_name(task, office, qtbot):
    added = add_person(qtbot, office, "Dora Modelo", "dora@example.org", "public")
    task.adder.setFocus()
    qtbot.keyClicks(task.adder, "dora")
    qtbot.waitUntil(lambda: len(task.adder.suggestions()) > 0)
    qtbot.keyClick(task.adder, Qt.Key.Key_Return)
    assert task.members[-1] == added
    assert task.adder.text() == ""


def test_without_a_printer_the_window_says_what_to_do_instead(task):
    assert "no printer" in print_pdf(task, b"", "Press contacts")


def test_every_page_is_painted_on_the_printer(task, qtbot, tmp_path):
    qtbot.waitUntil(lambda: task.preview.pages == 1, timeout=60_000)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    file = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(file))
    assert paint_pages(printer, task.preview.data) == 1
    (page,) = list(render_pages(file.read_bytes(), 1.0))
    shades = {page.pixelColor(x, y).lightness() for x in range(0, page.width(), 3) for y in range(0, page.height(), 3)}
    assert min(shades) < 120  # something dark was printed
