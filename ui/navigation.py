"""The navigation: the sections with their counts; wide with words, or narrow with icons only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.icons import paint as paint_icon
from ui.texts import number, plain
from ui.theme import theme
from ui.widgets.buttons import escaped, icon_button
from ui.widgets.labels import ElidedLabel, set_tip

if TYPE_CHECKING:
    from ui.saved_items import SavedItems

WIDE, WIDEST, NARROW, ITEM_HEIGHT = 180, 240, 48, 34
AROUND = 66  # what stands beside the words and the count of a section


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its key for listing and remembering, its words, its icon."""

    key: str
    title: str
    icon: str

    @property
    def words(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("sections", self.title)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A saved search among the items: its name is the user's own."""

    key: str
    icon: str = "bookmark"

    @property
    def words(self) -> str:
        """The name."""
        return plain(self.key)


SECTIONS: Mapping[str, Section] = {
    section.key: section
    for section in (
        Section("people", QT_TRANSLATE_NOOP("sections", "People"), "person"),
        Section("organizations", QT_TRANSLATE_NOOP("sections", "Organisations"), "building"),
        Section("focal points", QT_TRANSLATE_NOOP("sections", "Focal points"), "target"),
        Section("programmes", QT_TRANSLATE_NOOP("sections", "Programmes"), "tree"),
        Section("lists", QT_TRANSLATE_NOOP("sections", "Mailing lists"), "mail"),
        Section("sheets", QT_TRANSLATE_NOOP("sections", "Contact sheets"), "document"),
    )
}


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
            painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), bar), 1.5, 1.5)
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
        paint_icon(
            painter, self.section.icon, ink, QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), icon))
        )
        if self.is_narrow:
            return
        painter.setFont(look.font("control", "medium" if self.isChecked() else "regular"))
        counted = "" if self.count is None else number(self.count)
        room = painter.fontMetrics().horizontalAdvance(counted)
        text = QRect(left + size + look.px(10), box.top(), box.right() - left - size - room - look.px(24), box.height())
        count = QRect(box.right() - room - look.px(10), box.top(), room + 1, box.height())
        painter.setPen(look.colour(role))
        shown = painter.fontMetrics().elidedText(self.section.words, Qt.TextElideMode.ElideRight, text.width())
        lead = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), self.rect(), text), lead | Qt.AlignmentFlag.AlignVCenter, shown
        )
        painter.setFont(look.font("cell"))
        painter.setPen(look.colour("accent" if self.isChecked() else "second"))
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), self.rect(), count), lead | Qt.AlignmentFlag.AlignVCenter, counted
        )


class Navigation(QFrame):
    """The sections beside the list; `chosen(key)` when one is asked for."""

    chosen = Signal(str)
    narrowed = Signal(bool)
    saved: SavedItems | None = None  # made with the first saved search

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "navigation")
        self.is_narrow = False
        self._section = ""
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, px(8))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(px(18), 0, px(8), px(4))
        self.office_label = ElidedLabel("", "section")
        self.narrow_button = icon_button("chevron-left", self.tr("Narrow navigation"))
        self.narrow_button.clicked.connect(lambda: self.set_narrow(not self.is_narrow))
        head.addWidget(self.office_label, 1)
        head.addWidget(self.narrow_button)
        self._head = head
        column.addLayout(head)
        self.items: dict[str, Item] = {}
        for key, section in SECTIONS.items():
            item = self.items[key] = Item(section)
            item.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            column.addWidget(item)
        self._column = column
        column.addStretch(1)
        self.set_narrow(False)

    def choose(self, key: str) -> None:
        """Mark a section as the one that is shown."""
        self._section = key
        self.mark("")

    def mark(self, saved: str) -> None:
        """Mark a saved search as what is shown; without one, its section."""
        for key, item in self.items.items():
            item.setChecked(key == self._section and not saved)
        for name, item in self.saved.items.items() if self.saved is not None else ():
            item.setChecked(name == saved)

    def make_saved(self) -> SavedItems:
        """The place of the saved searches, below the sections."""
        if self.saved is None:
            from ui.saved_items import SavedItems

            self.saved = SavedItems()
            self.saved.set_narrow(self.is_narrow)
            self._column.insertWidget(self._column.count() - 1, self.saved, 1000)
        return self.saved

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many entries each section has."""
        for key, item in self.items.items():
            item.show_count(counts.get(key, 0))
        if not self.is_narrow:
            self.setFixedWidth(self._wide())

    def set_office(self, name: str) -> None:
        """The office's name, above the sections."""
        self.office_label.setText(name)

    def _wide(self) -> int:
        """As wide as the longest section and its count are in the user's language, within limits."""
        metrics, px = QFontMetrics(theme().font("control", "medium")), theme().px
        said = (item.section.words + number(max(item.count or 0, 99)) for item in self.items.values())
        return max(px(WIDE), min(px(WIDEST), max(map(metrics.horizontalAdvance, said)) + px(AROUND)))

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons with words and counts."""
        self.is_narrow = narrow
        px = theme().px
        self.setFixedWidth(px(NARROW) if narrow else self._wide())
        self.office_label.setVisible(not narrow)
        self._head.setContentsMargins(px(8 if narrow else 18), 0, px(8), px(4))
        self.narrow_button.show_icon("chevron-right" if narrow else "chevron-left")
        self.narrow_button.set_tip(self.tr("Wide navigation") if narrow else self.tr("Narrow navigation"))
        for item in self.items.values():
            item.set_narrow(narrow)
        if self.saved is not None:
            self.saved.set_narrow(narrow)
        self.narrowed.emit(narrow)
