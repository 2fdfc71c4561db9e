"""An item of the navigation: a section or a saved search, with its count; words, or an icon alone."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import paint as paint_icon
from ui.leaning import visual_alignment, visual_rect
from ui.texts import number, plain
from ui.theme import theme
from ui.widgets.buttons import escaped
from ui.widgets.labels import set_tip

WIDE, NARROW, ITEM_HEIGHT = 180, 48, 34


class Section(NamedTuple):
    """One section: its key for listing and remembering, its words, its icon."""

    key: str
    title: str
    icon: str

    @property
    def words(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("sections", self.title)


class Bookmark(NamedTuple):
    """A saved search among the items: its name is the user's own."""

    key: str
    icon: str = "bookmark"

    @property
    def words(self) -> str:
        """The name."""
        return plain(self.key)


class Item(QAbstractButton):
    """One section or saved search in the navigation, with its count."""

    def __init__(self, section: Section | Bookmark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        self.count: int | None = None
        self.is_narrow = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name_again()
        theme().changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """How many entries the section has."""
        self.count = count
        self.name_again()
        self.update()

    def name_again(self) -> None:
        """Say the section and its count, to the eye and to a screen reader."""
        self.setText(escaped(self.section.words))
        counted = "" if self.count is None else number(self.count)
        self.setAccessibleName(self.tr("{section}, {count}").format(section=self.section.words, count=counted))
        set_tip(self, self.section.words if self.is_narrow else "")

    def set_narrow(self, narrow: bool) -> None:
        """The icon only, or all of it."""
        self.is_narrow = narrow
        self.name_again()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(NARROW if self.is_narrow else WIDE), theme().px(ITEM_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(look.px(6), look.px(1), -look.px(6), -look.px(1))
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("tint" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(box, look.px(6), look.px(6))
        if self.isChecked():
            painter.setBrush(look.colour("accent"))
            bar = QRect(box.left(), box.top() + look.px(7), look.px(3), box.height() - look.px(14))
            painter.drawRoundedRect(visual_rect(self.layoutDirection(), self.rect(), bar), 1.5, 1.5)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(look.colour("accent"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        self._paint_content(painter, box)

    def _paint_content(self, painter: QPainter, box: QRect) -> None:
        look = theme()
        role = "accent" if self.isChecked() else "text"
        size = look.px(18)
        left = box.left() + (box.width() - size) // 2 if self.is_narrow else box.left() + look.px(12)
        icon = QRect(left, box.center().y() - size // 2 + 1, size, size)
        ink = getattr(look.palette, "accent" if self.isChecked() else "second")
        paint_icon(painter, self.section.icon, ink, QRectF(visual_rect(self.layoutDirection(), self.rect(), icon)))
        if self.is_narrow:
            return
        painter.setFont(look.font("control", "medium" if self.isChecked() else "regular"))
        counted = "" if self.count is None else number(self.count)
        room = painter.fontMetrics().horizontalAdvance(counted)
        text = QRect(left + size + look.px(10), box.top(), box.right() - left - size - room - look.px(24), box.height())
        count = QRect(box.right() - room - look.px(10), box.top(), room + 1, box.height())
        painter.setPen(look.colour(role))
        shown = painter.fontMetrics().elidedText(self.section.words, Qt.TextElideMode.ElideRight, text.width())
        lead = visual_alignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            visual_rect(self.layoutDirection(), self.rect(), text), lead | Qt.AlignmentFlag.AlignVCenter, shown
        )
        painter.setFont(look.font("cell"))
        painter.setPen(look.colour("accent" if self.isChecked() else "second"))
        painter.drawText(
            visual_rect(self.layoutDirection(), self.rect(), count), lead | Qt.AlignmentFlag.AlignVCenter, counted
        )
