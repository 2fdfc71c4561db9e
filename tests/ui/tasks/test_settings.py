"""The settings page: what is typed is kept on leaving the field, and what is wrong with it is said there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from directory.settings import load_settings
from ui.application import Application
from ui.office import Office
from ui.tasks.settings import SettingsTask


@pytest.fixture
def page(office: Office, qtbot: QtBot, tmp_path: Path) -> SettingsTask:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    task = SettingsTask(office, settings, "People")
    qtbot.addWidget(task)
    task.resize(1000, 800)
    task.show()
    return task


def leave(qtbot: QtBot, page: SettingsTask, name: str, text: str) -> None:
    """Type into a field, and go on with Tab."""
    line = page.fields[name].findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def choose_logo(page: SettingsTask, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Press the button; the system's dialog answers with that file."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    [choose] = [one for one in page.findChildren(QPushButton) if one.text() == "Choose a picture…"]
    choose.click()


def test_a_name_is_kept_when_its_field_is_left(page: SettingsTask, qtbot: QtBot) -> None:
    leave(qtbot, page, "name", "Rosa Assistente")
    assert load_settings().name == "Rosa Assistente"
    assert page.foot_text.text() == "Saved."


def test_a_country_that_there_is_not_is_refused_at_its_field_and_the_old_one_stays(
    page: SettingsTask, qtbot: QtBot
) -> None:
    leave(qtbot, page, "home_country", "Mozambique")
    assert load_settings().home_country == "MZ"
    leave(qtbot, page, "home_country", "Atlantis")
    assert load_settings().home_country == "MZ"
    assert "Atlantis" in page.fields["home_country"].problem.text()


def test_a_logo_is_shown_by_its_name_and_can_be_removed_only_where_there_is_one(
    page: SettingsTask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.logo_label.text() == "None"
    assert not page.logo_remover.isVisible()
    file = tmp_path / "office.png"
    QImage(20, 10, QImage.Format.Format_RGB32).save(str(file))
    choose_logo(page, file, monkeypatch)
    assert load_settings().logo == str(file)
    assert page.logo_label.text() == "office.png"
    assert page.logo_remover.isVisible()
    page.logo_remover.click()
    assert load_settings().logo == ""
    assert not page.logo_remover.isVisible()


def test_a_logo_that_is_no_picture_is_refused_and_named(
    page: SettingsTask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "letter.png"
    file.write_text("Dear all")
    choose_logo(page, file, monkeypatch)
    assert load_settings().logo == ""
    assert page.logo_problem.isVisible()
    assert "letter.png" in page.logo_problem.text()


def test_light_or_dark_is_chosen_at_once_and_remembered(page: SettingsTask, qapp: Application, qtbot: QtBot) -> None:
    before = qapp.theme.scheme
    box = page.fields["scheme"].findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    try:
        assert page.window_settings.value("window/scheme") == qapp.theme.scheme == "dark"
        assert qapp.theme.is_dark
    finally:
        qapp.theme.choose(before)
