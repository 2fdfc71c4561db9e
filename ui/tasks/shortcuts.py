"""Every keyboard shortcut, by menu; and what the keys do in the list and on a page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.actions import ACTIONS, MENUS, words_of
from ui.tasks.task import Task
from ui.theme import theme
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.scroll import Scroll

CARD_WIDTH = 330


class ShortcutsTask(Task):
    """Shows them; there is nothing to change."""

    def __init__(self, back_text: str) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), back_text)
        px = theme().px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        flow = FlowLayout(spacing=16, topped=True)
        column.addLayout(flow)
        column.addStretch(1)
        for title, acts in MENUS:
            rows = [
                (words_of(act), QKeySequence(ACTIONS[act].shortcut).toString(QKeySequence.SequenceFormat.NativeText))
                for act in acts
                if act is not None and ACTIONS[act].shortcut
            ]
            if rows:
                flow.addWidget(self._make(QCoreApplication.translate("menus", title).replace("&", ""), rows))
        flow.addWidget(self._make(self.tr("In the list"), self._list_keys()))
        flow.addWidget(self._make(self.tr("On a page"), self._page_keys()))
        self.content.addWidget(Scroll(page))
        self.foot_text.setText(self.tr("Ctrl+K finds every command by its name."))

    def _list_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Tick"), self.tr("Space")),
            (self.tr("Tick on the way"), self.tr("Shift with an arrow")),
            (self.tr("Open the page"), self.tr("Enter")),
            (self.tr("Search"), self.tr("any letter")),
            (self.tr("Menu of the row"), self.tr("Menu key")),
        ]

    def _page_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Edit, then the next"), "F2"),
            (self.tr("Save"), self.tr("Enter")),
            (self.tr("Put back"), "Esc"),
            (self.tr("Move a contact on a sheet"), self.tr("Alt with an arrow")),
        ]

    def _make(self, title: str, rows: list[tuple[str, str]]) -> Card:
        px = theme().px
        card = Card(title)
        card.setFixedWidth(px(CARD_WIDTH))
        grid = QGridLayout()
        grid.setContentsMargins(px(13), px(2), px(13), px(6))
        grid.setVerticalSpacing(px(6))
        for number, (words, keys) in enumerate(rows):
            grid.addWidget(ElidedLabel(words), number, 0)
            grid.addWidget(Label(keys, "second"), number, 1, Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(grid)
        return card
