"""How people are told apart in the rota: a pair of the palette each, beside the number key that names her."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from directory.rota.week import Candidate
from ui.theme import theme
from ui.widgets.avatar import initials

KEYS = 9  # so many people have a number key


class Looks:
    """The pair and the sign of each candidate; neighbours in the list never share a pair while there are enough."""

    def __init__(self, candidates: Sequence[Candidate] = ()) -> None:
        self._places: dict[int, int] = {}
        taken: list[int] = []
        count = len(theme().palette.avatars)
        for one in sorted(candidates, key=lambda one: one.person_id):
            wanted = crc32(one.name.encode()) % count
            least = min((taken.count(place) for place in range(count)), default=0)
            while taken.count(wanted % count) > least:
                wanted += 1
            taken.append(wanted % count)
            self._places[one.person_id] = wanted % count
        self._numbers = {one.person_id: number for number, one in enumerate(candidates, 1)}

    def pair(self, person_id: int) -> tuple[QColor, QColor]:
        """Ground and ink."""
        pairs = theme().palette.avatars
        ground, ink = pairs[self._places.get(person_id, person_id % len(pairs))]
        return QColor(ground), QColor(ink)

    def sign(self, person_id: int, name: str) -> str:
        """Her number key, or her initials where she has none."""
        number = self._numbers.get(person_id, 0)
        return str(number) if 0 < number <= KEYS else initials(name)


def paint_sign(
    painter: QPainter, looks: Looks, person_id: int, name: str, box: QRectF, *, on_block: bool = False
) -> None:
    """Her sign in a circle: ink on ground in the list, the other way round on her own block."""
    ground, ink = looks.pair(person_id)
    if on_block:
        ground, ink = ink, ground
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(box)
    font = theme().font("pill", "strong")
    sign = looks.sign(person_id, name)
    if QFontMetrics(font).horizontalAdvance(sign) > box.width() * 0.8:
        font.setPixelSize(max(6, int(font.pixelSize() * 0.75)))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), sign)
