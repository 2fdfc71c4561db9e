"""Rows that lead to another entry, and what completes one while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from directory.office.page_parts import Link
from directory.search.listing import list_ids, read_rows
from ui.office import Office
from ui.pages.pen import Pen
from ui.pages.rows import Row, keep_height, margins
from ui.texts import plain
from ui.theme import theme
from ui.widgets.buttons import IconButton, icon_button
from ui.widgets.completing import Suggestion
from ui.widgets.labels import ElidedLabel, FlowingLabel, Picture, set_role
from ui.widgets.pill import Pill
from ui.words import ENTRY_KINDS, country, word

ICONS = {
    "person": "person",
    "organization": "building",
    "post": "flag",
    "membership": "person",
    "programme": "tree",
    "list": "mail",
    "sheet": "document",
}
SUGGESTED = 8
SECTIONS = {"organization": "organizations", "person": "people", "programme": "programmes", "list": "lists"}


@dataclass(frozen=True, slots=True)
class Linked:
    """What a row says of another entry: icon, name, what stands below, at the end, and a pill (kind, text, icon)."""

    link: Link | None
    text: str
    second: str = ""
    end: str = ""
    icon: str = ""
    pill: tuple[str, str, str] | None = None
    reference: str = ""  # of the part that may be taken away
    is_past: bool = False
    of: object = None  # what is said, as the page has it: what an editor opens with


class LinkedRow(Row):
    """One such row; a click opens the entry. `removable`: a × on hover and focus takes it away."""

    def __init__(self, pen: Pen, value: Linked, remove_tip: str = "", *, edits: bool = False) -> None:
        super().__init__()
        self.pen, self.value = pen, value
        px = theme().px
        line = QHBoxLayout(self)
        line.setContentsMargins(*margins(self))
        line.setSpacing(px(9))
        self.icon = Picture("person", "second", 17)
        line.addWidget(self.icon)
        column = QVBoxLayout()
        column.setSpacing(px(1))
        first = QHBoxLayout()
        first.setSpacing(px(8))
        self.name = FlowingLabel("")
        first.addWidget(self.name)
        self._first = first
        first.addStretch(1)
        column.addLayout(first)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        self.second = ElidedLabel("", "second")
        below.addWidget(self.second, 1)
        column.addLayout(below)
        line.addLayout(column, 1)
        self.end = ElidedLabel("", "second")
        self.end.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.end)
        self.cross: IconButton | None = None
        self.pencil: IconButton | None = None
        if (remove_tip or edits) and pen.can_write:
            actions = QWidget()
            inner = QHBoxLayout(actions)
            inner.setContentsMargins(0, 0, 0, 0)
            if edits:
                self.pencil = icon_button("pencil", self.tr("Edit (F2)"))
                inner.addWidget(self.pencil)
            if remove_tip:
                self.cross = icon_button("cross", remove_tip)
                inner.addWidget(self.cross)
            line.addWidget(actions)
            keep_height(line, actions)
            self.set_actions(actions)
        self._pill: Pill | None = None
        self.activated.connect(self._open)
        self.show_value(value)

    def show_value(self, value: Linked) -> None:
        """Show another value."""
        self.value = value
        self.icon.setVisible(bool(value.icon))
        if value.icon:
            self.icon.show_icon(value.icon, "second")
        self.name.setText(plain(value.text))
        set_role(self.name, "past" if value.is_past else "")
        self.second.setText(plain(value.second))
        self.second.setVisible(bool(value.second))
        self.end.setText(plain(value.end))
        self.end.setVisible(bool(value.end))
        if self._pill is not None:
            self._first.removeWidget(self._pill)
            self._pill.deleteLater()
            self._pill = None
        if value.pill:
            self._pill = Pill(*value.pill)
            self._first.insertWidget(1, self._pill, 0, Qt.AlignmentFlag.AlignTop)
        said = [value.text, value.second, value.end, value.pill[1] if value.pill else ""]
        self.setAccessibleName(", ".join(part for part in said if part))
        if self.pencil is not None:
            self.pencil.setVisible(value.of is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if value.link else Qt.CursorShape.ArrowCursor)

    def _open(self) -> None:
        if self.value.link is not None:
            self.pen.opened.emit(self.value.link.id)


def suggest_entries(office: Office, kind: str) -> Callable[[str], Sequence[Suggestion]]:
    """What completes an entry's name: those of the kind that match what was typed. The key is the id."""

    def find(text: str) -> list[Suggestion]:
        ids = list_ids(office.raw, SECTIONS[kind], text, limit=SUGGESTED).ids[:SUGGESTED]
        return [
            Suggestion(
                row.id,
                plain(row.name),
                plain(", ".join(part for part in (row.title, row.organization, country(row.country)) if part)),
                ICONS[kind],
            )
            for row in read_rows(office.raw, ids)
        ]

    return find


def suggest_any(pen: Pen, kinds: Collection[str]) -> Callable[[str], Sequence[Suggestion]]:
    """What completes the name of an entry of one of these kinds, but the one whose page it is; the key is the id."""

    def find(text: str) -> list[Suggestion]:
        ids = list_ids(pen.office.raw, "everything", text, limit=SUGGESTED * 2).ids
        found = []
        for row in read_rows(pen.office.raw, ids):
            if row.kind in kinds and (pen.page is None or row.id != pen.page.id):
                about = (word(ENTRY_KINDS, row.kind), row.title, row.organization, country(row.country))
                second = plain(", ".join(part for part in about if part))
                found.append(Suggestion(row.id, plain(row.name), second, ICONS[row.kind]))
        return found[:SUGGESTED]

    return find
