"""What stands above a list: the search box, filters, grouping, the ways to look at it; and the chips of its filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from ui.search_box import SearchBox
from ui.theme import theme
from ui.widgets.buttons import MenuButton, button, icon_button, link
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import set_tip
from ui.widgets.segmented import Segmented

HEIGHT, LEAST = 48, 400
VIEWS = (("columns", "columns"), ("comfortable", "rows"))


class ListHead(QFrame):
    """`filter_wanted`, `grouped(key)`, `view_chosen(key)`, `columns_wanted`."""

    filter_wanted = Signal()
    grouped = Signal(str)
    view_chosen = Signal(str)
    columns_wanted = Signal()

    def __init__(
        self, hint: str, groupings: Sequence[str], *, has_views: bool, has_filters: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = theme().px
        self.setFixedHeight(px(HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it narrows its buttons itself
        self.setMinimumWidth(px(LEAST))
        self.search = SearchBox()
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        row.addWidget(self.search, 3)
        self.filter_button = button(self.tr("Filter"), "quiet", "plus")
        self.filter_button.clicked.connect(self.filter_wanted)
        row.addWidget(self.filter_button)
        self.filter_button.setVisible(has_filters)  # once it stands here: shown before, it would be a window
        row.addStretch(1)
        self.group_button = MenuButton("", "list", "quiet")
        self._groups = QActionGroup(self)
        for key in ("", *groupings):
            action = self.group_button.choices.addAction(group_words(key))
            action.setCheckable(True)
            action.setData(key)
            self._groups.addAction(action)
            action.triggered.connect(lambda _checked=False, key=key: self.grouped.emit(key))
        row.addWidget(self.group_button)
        self.group_button.setVisible(bool(groupings))
        words = {"columns": self.tr("Columns"), "comfortable": self.tr("Comfortable")}
        self.view_choice = Segmented([(key, words[key], icon) for key, icon in VIEWS])
        self.view_choice.chosen.connect(self.view_chosen)
        row.addWidget(self.view_choice)
        self.view_choice.setVisible(has_views)
        self.more_button = icon_button("more", self.tr("Which columns are shown"))
        self.more_button.clicked.connect(self.columns_wanted)
        row.addWidget(self.more_button)
        self._row = row
        self._is_narrow, self._needed = False, 0  # the width that the words need
        self._group = ""
        self.show_group("")

    def show_group(self, key: str) -> None:
        """Say by what the list is grouped."""
        self._group = key
        for action in self._groups.actions():
            action.setChecked(action.data() == key)
        self._is_narrow = False
        self._name()
        self._needed = self._row.minimumSize().width()
        self._set_narrow(0 < self.width() < self._needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_narrow:
            self._needed = self._row.minimumSize().width()
        self._set_narrow(self.width() < self._needed)

    def _set_narrow(self, is_narrow: bool) -> None:
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._name()

    def _name(self) -> None:
        """Words, or where there is no room for them icons with tooltips."""
        said = self.tr("Group: {by}").format(by=group_words(self._group))
        buttons: list[tuple[QPushButton, str]] = [(self.filter_button, self.tr("Filter")), (self.group_button, said)]
        views = {"columns": self.tr("Columns"), "comfortable": self.tr("Comfortable")}
        buttons += [(self.view_choice.button(key), words) for key, words in views.items()]
        for made, words in buttons:
            made.setText("" if self._is_narrow else words)
            made.setAccessibleName(words)
            set_tip(made, words if self._is_narrow else "")


class FilterBar(QFrame):
    """The filters in force as chips; `removed(filter)`, `cleared`."""

    removed = Signal(str)
    cleared = Signal()

    def __init__(self, say: Callable[[Sequence[str]], list[str]], parent: QWidget | None = None) -> None:
        """`say` answers what the chips of filters say."""
        super().__init__(parent)
        self._say = say
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), 0, px(12), px(8))
        self._flow = FlowLayout(spacing=8)
        column.addLayout(self._flow)
        self.chips: dict[str, QWidget] = {}
        self.clear_button = link(self.tr("Clear filters"))
        self.clear_button.clicked.connect(self.cleared)
        self._flow.addWidget(self.clear_button)
        self.hide()

    def show_filters(self, filters: Sequence[str]) -> None:
        """Show these and no others."""
        if list(self.chips) == list(filters):
            return
        from ui.widgets.pill import Chip

        had_focus = any(chip.hasFocus() or chip.focusProxy().hasFocus() for chip in self.chips.values())
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._flow.removeWidget(self.clear_button)
        self.chips = {}
        for text, words in zip(filters, self._say(filters), strict=True):
            chip = self.chips[text] = Chip(words)
            chip.removed.connect(lambda text=text: self.removed.emit(text))
            self._flow.addWidget(chip)
        self._flow.addWidget(self.clear_button)
        self.setVisible(bool(filters))
        if had_focus:
            last = list(self.chips.values())[-1:] or [self.parentWidget()]
            last[0].setFocus(Qt.FocusReason.OtherFocusReason)


def group_words(key: str) -> str:
    """What a grouping is called."""
    words = {
        "": QCoreApplication.translate("ListHead", "none"),
        "organization": QCoreApplication.translate("ListHead", "organisation"),
        "country": QCoreApplication.translate("ListHead", "country"),
        "programme": QCoreApplication.translate("ListHead", "programme"),
        "state": QCoreApplication.translate("ListHead", "state"),
    }
    return words[key]
