"""An officer in the field: finds colleagues, ticks them, and takes them along on the phone."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject
from PySide6.QtWidgets import QFileDialog

from tests.features.driving import CTRL, SHIFT, Key
from ui.actions import Act
from ui.tasks.exporting import PhoneTask

NAMES = ["Amélia Chissico", "Hélder Macamo"]


@pytest.fixture
def cards(tmp_path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system's own dialog would put the cards."""
    file = tmp_path / "for my phone.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(file), ""))
    return file


def check_cards(file: Path) -> None:
    """What another program reads: the two, each with a number that can be dialled."""
    read = list(vobject.readComponents(file.read_text("utf-8")))
    assert sorted(card.fn.value for card in read) == sorted(NAMES)
    assert all(card.tel.value.startswith("+") for card in read)


def test_two_colleagues_go_to_the_phone_by_keyboard_alone(user, cards):
    for typed in ("chissico am", "helder mac"):  # in any order, without accents
        user.search_one(typed)
        user.press(Key.Key_Down)
        assert user.window.panel.view.hasFocus()
        user.press(Key.Key_Space)
    assert user.sees("2 ticked", user.window.panel.foot)
    user.press(Key.Key_E, CTRL | SHIFT)
    task = user.window.task
    assert isinstance(task, PhoneTask)
    user.tab_to(task.save_button)
    user.press(Key.Key_Space)
    user.told("Saved for my phone.vcf")
    check_cards(cards)
    assert user.window.task is None
    assert user.window.panel.view.hasFocus()


def test_two_colleagues_go_to_the_phone_by_mouse(user, cards):
    for typed in ("chissico am", "helder mac"):
        user.click(user.window.panel.search)
        user.click_row(user.search_one(typed), column=0)
    user.click(user.window.panel.foot.buttons[Act.TO_PHONE])
    task = user.window.task
    assert isinstance(task, PhoneTask)
    user.click(task.save_button)
    user.told("Saved for my phone.vcf")
    check_cards(cards)


def test_a_number_is_found_by_its_last_digits_as_a_phone_shows_them(user):
    assert user.search_one("555 711") == user.find("amélia chissico")
    user.press(Key.Key_Escape)
    assert user.window.panel.search.text() == ""
    user.until(lambda: user.window.panel.listing.total == user.window.navigation.items["people"].count)


def test_down_at_once_after_the_last_letter_goes_to_what_was_typed(user):
    wanted = user.find("hélder macamo")
    user.search("chissico")
    user.press(Key.Key_F, CTRL)
    user.type("helder")
    user.press(Key.Key_Down)
    user.press(Key.Key_Space)
    assert list(user.window.panel.ticks.ids) == [wanted]
