"""Which language is spoken: the one that was chosen where there is a translation, else English throughout."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from directory.paths import RESOURCES
from ui.application import Application
from ui.texts import day_in_words

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
