"""The navigation: the sections with their counts; wide with words, or narrow with icons only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSettings, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.navigation_item import NARROW, WIDE, Item, Section
from ui.texts import number
from ui.theme import theme
from ui.widgets.buttons import icon_button
from ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from ui.saved_items import SavedItems

WIDEST = 240
AROUND = 66  # what stands beside the words and the count of a section

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
        head.setContentsMargins(px(8), 0, px(8), px(4))
        head.addSpacing(px(10))  # not a wider margin: what leads is mirrored, margins are not
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
        """How many entries sections have; the others keep what they say."""
        for key, count in counts.items():
            if key in self.items:
                self.items[key].show_count(count)
        if not self.is_narrow:
            self.setFixedWidth(self._wide())

    def remember_counts(self, settings: QSettings, office: str) -> None:
        """Keep them for the next start: those of a large directory take a while to count."""
        counts = ("" if item.count is None else str(item.count) for item in self.items.values())
        settings.setValue("window/counts", [office, *counts])

    def recall_counts(self, settings: QSettings, office: str) -> None:
        """Show what was counted when this directory was last left; nothing where another one was."""
        kept = settings.value("window/counts", [], type=list)
        if len(kept) == 1 + len(self.items) and kept[0] == office:
            counted = zip(self.items, map(str, kept[1:]), strict=True)
            self.show_counts({key: int(count) for key, count in counted if count.isdigit()})

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
        self._head.itemAt(0).spacerItem().changeSize(0 if narrow else px(10), 0)
        self._head.invalidate()
        self.narrow_button.show_icon("chevron-right" if narrow else "chevron-left")
        self.narrow_button.set_tip(self.tr("Wide navigation") if narrow else self.tr("Narrow navigation"))
        for item in self.items.values():
            item.set_narrow(narrow)
        if self.saved is not None:
            self.saved.set_narrow(narrow)
        self.narrowed.emit(narrow)
