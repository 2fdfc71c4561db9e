"""The program on a real X screen, where there is Xvfb and xdotool: see walk_on_a_screen.py."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtGui import QImage

from tests.features.walk_on_a_screen import walk


@pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="needs Xvfb and xdotool")
def test_from_the_first_page_to_a_sheet_on_a_real_screen(tmp_path):
    pictures = [QImage(str(file)) for file in walk(tmp_path)]
    assert len(pictures) == 5
    for picture in pictures:
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)}
        assert len(colours) > 50
    assert len({bytes(picture.constBits()) for picture in pictures}) == 5
    settings = (tmp_path / "home" / "window.ini").read_text("utf-8")
    assert "geometry" in settings
