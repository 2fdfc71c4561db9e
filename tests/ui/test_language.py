"""Which language is spoken: the one that was chosen where there is a translation, else English throughout."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QSettings, Qt
from PySide6.QtGui import QFontMetrics

import ui.application
from directory.gate import BOUNCED, stricter
from directory.paths import RESOURCES
from directory.texts import Text
from models import Audience
from tests.ui.pseudo import tool
from ui.actions import Act
from ui.application import SPOKEN, Application
from ui.composition import compose
from ui.main_window import MainWindow
from ui.navigation_item import Item
from ui.texts import day_in_words, imprecise_day, number, sentence, short_day
from ui.theme import theme

MADE = (RESOURCES / "translations" / "liaison_en.qm").exists()


@pytest.fixture
def speaker(qapp: Application) -> Iterator[Application]:
    before = QLocale()
    yield qapp
    for translator in qapp._translators:
        qapp.removeTranslator(translator)
    qapp._translators.clear()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.skipif(not MADE, reason="the translations are made ready by run.py")
@pytest.mark.parametrize("spoken", ["C", "en_GB", "de_DE"])
def test_one_person_is_no_people(speaker, spoken):
    speaker.speak(QLocale(spoken))
    say = QCoreApplication.translate
    assert say("ListPanel", "%n people", "", 1) == "1 person"
    assert say("ListPanel", "%n people", "", 2) == "2 people"


@pytest.mark.parametrize("spoken", ["de_DE", "he_IL"])
def test_a_language_without_a_translation_is_english_in_its_dates_and_direction_too(speaker, spoken):
    speaker.speak(QLocale(spoken))
    assert day_in_words(date(2026, 5, 12)) == "12 May 2026"
    assert speaker.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().territory() == QLocale(spoken).territory()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kept translations made ready, as run.py does."""
    folder = tmp_path_factory.mktemp("languages")
    for source in (RESOURCES / "translations").glob("liaison_*.ts"):
        made = folder / f"{source.stem}.qm"
        subprocess.run([tool("pyside6-lrelease"), str(source), "-qm", str(made)], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize(
    ("spoken", "digits"),
    [
        ("en_GB", "1,234,567"),
        ("fr_FR", "1\u202f234\u202f567"),
        ("pt_PT", "1\u00a0234\u00a0567"),
        ("ar_EG", "١٬٢٣٤٬٥٦٧"),
    ],
)
def test_a_count_has_the_digits_of_the_language_and_they_are_grouped(speaker, compiled, monkeypatch, spoken, digits):
    monkeypatch.setattr(ui.application, "TRANSLATIONS", compiled)
    speaker.speak(QLocale(spoken))
    assert digits in QCoreApplication.translate("ListPanel", "%n people", "", 1_234_567)
    assert digits in sentence(Text("line {line} is no property and was passed over", {"line": 1_234_567}))


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def open_window(speaker: Application, office, settings: QSettings, chosen: str) -> MainWindow:
    settings.setValue("window/language", chosen)
    speaker.choose_language(settings)
    window = MainWindow(office, settings)
    compose(window)
    window.resize(1280, 720)
    window.show()
    return window


@pytest.mark.parametrize(
    ("chosen", "long", "short", "month"),
    [
        ("fr", "12 mai 2026", "12 sept. 2026", "mars 2024"),
        ("pt", "12 de maio de 2026", "12 set. 2026", "março de 2024"),
        ("es", "12 de mayo de 2026", "12 sept 2026", "marzo de 2024"),
        ("ar", "12 مايو 2026", "12 سبتمبر 2026", "مارس 2024"),
    ],
)
def test_a_day_is_written_as_its_language_writes_it(speaker, compiled, monkeypatch, chosen, long, short, month):
    monkeypatch.setattr(ui.application, "TRANSLATIONS", compiled)
    speaker.speak(QLocale(SPOKEN.get(chosen, chosen)))
    assert day_in_words(date(2026, 5, 12)) == long
    assert short_day(date(2026, 9, 12)) == short
    assert imprecise_day("2024-03") == month
    assert number(7) == "7"  # with the digits of the phone numbers beside it


def test_a_sentence_of_the_directory_says_words_and_days_in_the_language(speaker, compiled, monkeypatch):
    monkeypatch.setattr(ui.application, "TRANSLATIONS", compiled)
    speaker.speak(QLocale("fr_FR"))
    assert sentence(stricter(Audience.RESTRICTED, Audience.PUBLIC)).startswith("restreint ici")
    assert sentence(Text(BOUNCED, {"day": "2026-10-03"})).endswith("le 3 octobre 2026")
    kept = Text("A {kind} has no end; delete it instead.", {"kind": "organization"})
    assert "organisation" in sentence(kept)
    speaker.speak(QLocale("en_GB"))
    assert sentence(stricter(Audience.RESTRICTED, Audience.PUBLIC)) == "restricted here, so not for public"
    assert sentence(kept) == "A organisation has no end; delete it instead."


def test_a_window_in_french_is_french_in_menu_navigation_and_notices(
    speaker, compiled, monkeypatch, sample_office, settings, qtbot
):
    monkeypatch.setattr(ui.application, "TRANSLATIONS", compiled)
    window = open_window(speaker, sample_office, settings, "fr")
    qtbot.addWidget(window)
    menus = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert menus == ["Fichier", "Édition", "Affichage", "Aller", "Aide"]
    assert window.acts[Act.IMPORT].text().replace("&", "") == "Importer…"
    sections = [item.text() for item in window.navigation.findChildren(Item)]
    assert sections[:2] == ["Personnes", "Organisations"]
    assert "Listes de diffusion" in sections
    metrics = QFontMetrics(theme().font("control", "medium"))
    assert window.navigation.width() > max(map(metrics.horizontalAdvance, sections)) + theme().px(60)
    window.acts[Act.BACKUP].trigger()
    qtbot.waitUntil(lambda: window.notices.isVisible())
    assert window.notices.text.text().startswith("Sauvegardé dans ")


def test_a_window_in_arabic_is_mirrored(speaker, compiled, monkeypatch, sample_office, settings, qtbot):
    monkeypatch.setattr(ui.application, "TRANSLATIONS", compiled)
    window = open_window(speaker, sample_office, settings, "ar")
    qtbot.addWidget(window)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    navigation = window.navigation.mapTo(window, QPoint(0, 0)).x()
    panel = window.panel.mapTo(window, QPoint(0, 0)).x()
    assert navigation > panel
    assert window.menuBar().actions()[0].text().replace("&", "") == "ملف"


def test_the_sides_of_the_style_sheet_turn_with_the_direction(speaker):
    def side_of_arrow() -> str:
        rule = next(line for line in speaker.styleSheet().splitlines() if line.startswith("QToolButton::menu-button"))
        return rule.partition("border-")[2].partition(":")[0]

    assert side_of_arrow() == "left"
    speaker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert side_of_arrow() == "right"
    speaker.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert side_of_arrow() == "left"
