"""Every pair of colours that is used has its contrast, in both schemes; and no other pair is used."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSettings

from directory.paths import RESOURCES
from ui.palette import DARK, EDGE, LIGHT, PAIRS, TEXT, Palette, contrast


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS, ids=[f"{ink} on {ground}" for ink, ground, _ in PAIRS])
def test_a_pair_has_its_contrast(scheme: Palette, ink: str, ground: str, least: float):
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= least


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_initials_can_be_read_on_their_grounds(scheme: Palette):
    for ground, ink in scheme.avatars:
        assert contrast(ink, ground) >= TEXT, (ground, ink)


def test_a_scheme_that_was_chosen_is_there_again_after_a_restart(qapp, tmp_path):
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    before = qapp.theme.scheme
    try:
        settings.setValue("window/scheme", "dark")
        qapp.choose_scheme(settings)
        assert (qapp.theme.scheme, qapp.theme.palette) == ("dark", DARK)
        settings.setValue("window/scheme", "mauve")
        qapp.choose_scheme(settings)
        assert qapp.theme.scheme == "dark"
    finally:
        qapp.theme.choose(before)


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)  # WCAG's well-known near miss
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


def test_a_pair_below_its_contrast_would_be_noticed():
    assert contrast("#A2AEBD", LIGHT.panel) < TEXT  # dark's muted text on a light panel
    assert contrast(LIGHT.hairline, LIGHT.panel) < EDGE


def test_each_rule_of_the_style_sheet_uses_a_pair_that_is_computed():
    """A rule that gives both a ground and an ink gives a pair of PAIRS."""
    sheet = (RESOURCES / "window.qss").read_text("utf-8")
    known = {(ink, ground) for ink, ground, _least in PAIRS}
    inverted = {("panel", "text")}  # the notice is the window turned round: the same contrast
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", sheet):
        ink = re.search(r"(?<![-\w])color: \$(\w+)", body)
        ground = re.search(r"background: \$(\w+)", body)
        if ink and ground and ":disabled" not in selector:
            pair = (ink[1], ground[1])
            assert pair in known | inverted, f"{selector.strip()}: {pair}"


def test_the_style_sheet_holds_no_colour_and_no_absolute_length():
    sheet = (RESOURCES / "window.qss").read_text("utf-8")
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(", sheet)
    assert set(re.findall(r"\b(\d+)px", sheet)) <= {"1", "2"}  # hairlines and the focus ring
