"""The icons: one family on one grid, in the colour that the window gives them, and nothing cut off."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "resources" / "icons"
FILES = sorted(FOLDER.glob("*.svg"))
NAMES = """
person people building target tree mail document bookmark clock warning search plus minus import export undo redo
command calendar chevron-down chevron-up chevron-left chevron-right filter group columns rows more globe lock home
partners phone fax web message copy star star-filled check cross circle circle-dot barred qr pencil trash printer save
folder box settings info flag pin note tag link grip arrow-right swap fork history sun moon language image eye eye-off
list grid send refresh badge question logo zoom-in zoom-out book keyboard external
"""
SVG = "{http://www.w3.org/2000/svg}"
FAMILY = {
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.75",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
SHAPES = {"path": {"d"}, "circle": {"cx", "cy", "r"}, "ellipse": {"cx", "cy", "rx", "ry"}}
SHAPES["rect"] = {"x", "y", "width", "height", "rx"}
# marks that must carry in a tick of 12 px, and the program's own mark, are drawn with a heavier stroke
HEAVIER = {"check", "minus", "logo"}
# two renderings that share more of their ink than this show the same picture
SAME = 0.95

every_icon = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
pytestmark = pytest.mark.usefixtures("qapp")


def paint(svg: str, size: int, view: QRectF | None = None, colour: str = "#000000") -> QImage:
    """What the window would show: `svg` in `colour`, `size` pixels wide, of `view` in the icon's own units."""
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    assert renderer.isValid()
    if view is not None:
        renderer.setViewBox(view)
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def cover(image: QImage) -> bytes:
    """How much of each pixel is covered, row by row, 0 to 255."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    lines = bytes(alpha.constBits())
    return b"".join(lines[y * alpha.bytesPerLine() :][: alpha.width()] for y in range(alpha.height()))


def inked(svg: str) -> tuple[int, int]:
    """The pixels (four a unit) that are painted at least one unit inside the 24 × 24 box, and those beyond."""
    painted = cover(paint(svg, 192, QRectF(-12, -12, 48, 48)))
    spots = [divmod(index, 192) for index, alpha in enumerate(painted) if alpha]
    inside = sum(52 <= x < 140 and 52 <= y < 140 for y, x in spots)
    return inside, len(spots) - inside


def test_the_folder_holds_the_family_and_nothing_else():
    assert {file.name for file in FOLDER.iterdir()} == {f"{name}.svg" for name in NAMES.split()}


@every_icon
def test_an_icon_is_drawn_on_the_common_grid_with_the_common_stroke(file: Path):
    root = ElementTree.fromstring(file.read_text("utf-8"))
    assert root.tag == f"{SVG}svg"
    assert dict(root.attrib) == FAMILY
    assert len(root) > 0
    for shape in root:
        assert len(shape) == 0
        kind = shape.tag.removeprefix(SVG)
        style = set(shape.attrib) - SHAPES[kind]
        if "fill" in style:
            assert (shape.get("fill"), shape.get("stroke")) == ("currentColor", "none")
            style -= {"fill", "stroke"}
        if file.stem == "logo":
            style.discard("stroke-opacity")
        if file.stem in HEAVIER:
            style.discard("stroke-width")
        assert not style


@every_icon
def test_an_icon_takes_the_colour_it_is_given_and_no_other(file: Path):
    image = paint(file.read_text("utf-8"), 96, colour="#14599D").convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (QColor.fromRgba(image.pixel(x, y)) for x in range(96) for y in range(96))
    solid = {pixel.getRgb()[:3] for pixel in pixels if pixel.alpha() == 255}
    assert solid
    # a translucent stroke beneath a solid one may round a channel by one
    assert all(abs(part - given) <= 1 for rgb in solid for part, given in zip(rgb, (0x14, 0x59, 0x9D), strict=True))


@every_icon
def test_an_icon_paints_inside_its_box_and_nothing_beyond(file: Path):
    inside, beyond = inked(file.read_text("utf-8"))
    assert inside > 0
    assert beyond == 0


def test_a_line_that_leaves_the_box_would_be_noticed():
    arrow = (FOLDER / "arrow-right.svg").read_text("utf-8")
    inside, beyond = inked(arrow.replace("</svg>", '<path d="M20 12h6"/></svg>'))
    assert inside > 0
    assert beyond > 0


@every_icon
def test_an_icon_has_three_to_one_against_its_ground_at_18_pixels(file: Path):
    # the darkest pixel as muted text (#566170) on the sunken ground (#EEF2F6) of the light palette
    share = max(cover(paint(file.read_text("utf-8"), 18))) / 255
    assert contrast(blend("#566170", "#EEF2F6", share), QColor("#EEF2F6")) >= 3


@pytest.mark.parametrize("name", ["check", "minus"])
@pytest.mark.parametrize(("mark", "ground"), [("#FFFFFF", "#14599D"), ("#0B1A2A", "#7CB9F8")], ids=["light", "dark"])
def test_a_mark_can_be_read_in_a_tick_of_12_pixels(name: str, mark: str, ground: str):
    painted = cover(paint((FOLDER / f"{name}.svg").read_text("utf-8"), 12))
    legible = [alpha for alpha in painted if contrast(blend(mark, ground, alpha / 255), QColor(ground)) >= 3]
    assert len(legible) >= 8
    rows = [y for y in range(12) if any(painted[y * 12 : y * 12 + 12])]
    columns = [x for x in range(12) if any(painted[x::12])]
    assert abs(rows[0] + rows[-1] - 11) <= 1
    assert abs(columns[0] + columns[-1] - 11) <= 1


def test_no_two_icons_are_the_same_picture_at_18_pixels():
    covers = {file.stem: cover(paint(file.read_text("utf-8"), 18)) for file in FILES}
    assert not [pair for pair in combinations(covers, 2) if shared_ink(*map(covers.__getitem__, pair)) > SAME]


@pytest.mark.parametrize(
    ("one", "other", "flip"),
    [
        ("undo", "redo", Qt.Orientation.Horizontal),
        ("chevron-left", "chevron-right", Qt.Orientation.Horizontal),
        ("chevron-up", "chevron-down", Qt.Orientation.Vertical),
    ],
)
def test_opposites_are_mirror_images(one: str, other: str, flip: Qt.Orientation):
    pictures = [paint((FOLDER / f"{name}.svg").read_text("utf-8"), 36) for name in (one, other)]
    assert shared_ink(cover(pictures[0].flipped(flip)), cover(pictures[1])) > SAME


def shared_ink(one: bytes, other: bytes) -> float:
    """The part of the ink of both pictures that lies in the same place, 0 to 1."""
    pairs = list(zip(one, other, strict=True))
    return sum(map(min, pairs)) / sum(map(max, pairs))


def blend(colour: str, ground: str, share: float) -> QColor:
    """`colour` over `ground` where it covers `share` of the pixel."""
    above, below = QColor(colour), QColor(ground)
    channels = zip(above.getRgb()[:3], below.getRgb()[:3], strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in channels))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.1, 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """The relative luminance of WCAG 2.1, 0 to 1."""
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in colour.getRgb()[:3])
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
