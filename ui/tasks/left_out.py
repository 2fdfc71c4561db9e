"""Who and what an export leaves out, by name and with the reason; Open leads to the entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from directory.released import Exclusion
from ui.texts import number, plain, sentence
from ui.theme import theme
from ui.widgets.buttons import link
from ui.widgets.card import hairline
from ui.widgets.labels import ElidedLabel, Label, Picture
from ui.widgets.scroll import Scroll

SHOWN = 200  # more are counted


class LeftOut(QWidget):
    """The list of what stays in."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._shown: tuple[Exclusion, ...] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(4))
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(8), px(16), 0)
        head.addWidget(Label(self.tr("Left out"), "section"))
        self.count_label = Label("", "second")
        head.addWidget(self.count_label)
        head.addStretch(1)
        outer.addLayout(head)
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(px(16), 0, px(8), px(8))
        self._rows.setSpacing(0)
        outer.addWidget(Scroll(page), 1)

    def show_excluded(self, excluded: Sequence[Exclusion], total: int | None = None) -> None:
        """Show what stays in; `total` where these are only the first of so many."""
        count = len(excluded) if total is None else total
        shown = tuple(excluded[:SHOWN])
        if shown != self._shown:
            self._fill(shown)
        self.count_label.setText(number(count))
        more = count - len(shown)
        self._more.setText(self.tr("and %n more", "", more))
        self._more.setVisible(more > 0)

    def _fill(self, shown: tuple[Exclusion, ...]) -> None:
        self._shown = shown
        while self._rows.count():
            taken = self._rows.takeAt(0).widget()
            if taken is not None:
                taken.deleteLater()
        if not shown:
            self._rows.addWidget(Label(self.tr("Nobody and nothing."), "second"))
        for exclusion in shown:
            self._rows.addWidget(self._make_row(exclusion))
        self._more = Label("", "second")
        self._more.hide()
        self._rows.addWidget(self._more)
        self._rows.addStretch(1)

    def _make_row(self, exclusion: Exclusion) -> QFrame:
        px = theme().px
        made = QFrame()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, px(6), 0, px(6))
        row.setSpacing(px(10))
        icon, role = self._sign(exclusion)
        row.addWidget(Picture(icon, role, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(1))
        name = plain(exclusion.name)
        if exclusion.detail:
            name = self.tr("{name}: {detail}").format(name=name, detail=f"\u2066{plain(exclusion.detail)}\u2069")
        words.addWidget(ElidedLabel(name, ""))
        words.addWidget(Label(sentence(exclusion.reason), role, wraps=True))
        row.addLayout(words, 1)
        if exclusion.entry_id is not None:
            show = link(self.tr("Open"))
            show.setAccessibleName(self.tr("Open {name}").format(name=plain(exclusion.name)))
            show.clicked.connect(lambda _checked=False, entry_id=exclusion.entry_id: self.opened.emit(entry_id))
            row.addWidget(show)
        column.addLayout(row)
        column.addWidget(hairline())
        return made

    def _sign(self, exclusion: Exclusion) -> tuple[str, str]:
        """What kind of reason it is: too strict, not usable, or asked for."""
        if "audience" in exclusion.reason.values:
            return "lock", "wrong" if exclusion.reason.values.get("level") == "restricted" else "second"
        return ("warning", "note") if exclusion.detail else ("cross", "second")
