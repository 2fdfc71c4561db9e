"""A communications officer's day in the real window: from a press release to a printed sheet and a copied block."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tests.features.driving import CTRL, Key
from ui.actions import Act
from ui.tasks.composing import ComposeTask

RELEASE = """\
PRESS RELEASE

Pretoria, 20 November 2026

New crossing office opens

The office at the border opens on Monday.

For more information, please contact:
Beatriz Modelo
OSM Maputo
Tel +258 21 555 744
E-mail: bmodelo@osm.example.org
or
Thandeka Exemplo
OSM Pretoria
Tel + 7 829 55 0166
E-mail: texemplo@osm.example.org
"""


@pytest.fixture
def sheet(tmp_path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system's own dialog would put the sheet."""
    file = tmp_path / "press contacts.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(file), ""))
    return file


def printed(file: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True).stdout.decode()


def check_day(user, sheet: Path) -> None:
    """What the day left behind: two people of the release, one cured phone, a sheet, a block."""
    text = printed(sheet)
    for name in ("Beatriz Modelo", "Thandeka Exemplo"):
        assert name in text
    assert "+258 21 555 744" in text
    assert "texemplo@osm.example.org" in text
    mime = QGuiApplication.clipboard().mimeData()
    assert "Beatriz Modelo" in mime.text()
    assert 'href="mailto:texemplo@osm.example.org"' in mime.html()


def test_the_day_by_keyboard_alone(user, sheet):
    QGuiApplication.clipboard().setText(RELEASE)
    user.press(Key.Key_V, CTRL)
    task = user.reviewed()
    assert user.sees("Thandeka Exemplo", task) or "2" in task.import_button.text()
    user.tab_to(task.import_button)
    user.press(Key.Key_Space)
    user.told("Imported 2 new")

    wrong = user.search_one("exemplo thandeka")
    assert user.search_one("21555744") == user.find("beatriz modelo")

    user.search_one("thandeka exemplo")
    user.press(Key.Key_Return)
    user.press(Key.Key_Return)
    page = user.page_of(wrong)
    cure = user.cure_on(page)
    user.tab_to(cure.button)
    user.press(Key.Key_Space)
    user.saved()
    user.until(lambda: user.one("SELECT value FROM contact_detail WHERE raw LIKE '%829%0166%'"))

    for name in ("beatriz modelo", "thandeka exemplo"):
        user.search_one(name)
        user.press(Key.Key_Down)
        user.press(Key.Key_Space)
    user.press(Key.Key_P, CTRL)
    composer = user.window.task
    assert isinstance(composer, ComposeTask)
    user.until(lambda: composer.preview.pages == 1)
    user.tab_to(composer.save_button)
    user.press(Key.Key_Space)
    user.told("Saved press contacts.pdf")
    user.tab_to(composer.copy_button)
    user.press(Key.Key_Space)
    user.told("copied")
    check_day(user, sheet)
    user.press(Key.Key_Escape)
    assert user.window.task is None
    assert user.window.panel.view.hasFocus()


def test_the_day_by_mouse_and_drop(user, sheet, tmp_path):
    release = tmp_path / "release.txt"
    release.write_text(RELEASE)
    user.drop(release)
    task = user.reviewed()
    user.click(task.import_button)
    user.told("Imported 2 new")

    wrong = user.search_one("exemplo thandeka")
    user.click_row(wrong)
    page = user.page_of(wrong)
    cure = user.cure_on(page)
    user.click(cure.button)
    user.saved()
    user.until(lambda: user.one("SELECT value FROM contact_detail WHERE raw LIKE '%829%0166%'"))

    for name in ("beatriz modelo", "thandeka exemplo"):
        user.click_row(user.search_one(name), column=0)
    user.click(user.window.panel.foot.buttons[Act.CONTACT_SHEET])
    composer = user.window.task
    user.until(lambda: composer.preview.pages == 1)
    user.click(composer.save_button)
    user.told("Saved press contacts.pdf")
    user.click(composer.copy_button)
    user.told("copied")
    check_day(user, sheet)
    user.click(composer.back_button)
    assert user.window.task is None
