"""Texts that are edited in place: a line, a list with commas, a note, an address, and the rows that they open from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from directory.office.page_parts import Page, PageAddress, PageNote
from ui.pages.editing import Editor, FieldGrid
from ui.pages.pen import Pen
from ui.pages.rows import Row, Rows, margins
from ui.texts import day_in_words, plain
from ui.theme import theme
from ui.widgets.audience import AudienceLabel, AudiencePicker
from ui.widgets.buttons import icon_button
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.labels import ElidedLabel, Label, Picture
from ui.words import LABELS, country, word

ADDRESS_FIELDS = ("street", "po_box", "postal_code", "locality", "region", "country")
NOTE_LINES = 4


class LinesEditor(Editor):
    """Several lines of text, each a field of one entry or part; saved together as one change."""

    def __init__(self, pen: Pen, reference: str, fields: Mapping[str, tuple[str, str]]) -> None:
        """`fields`: label and value by the name that `set` has for it."""
        super().__init__()
        self.pen, self.reference = pen, reference
        self.edits: dict[str, QLineEdit] = {}
        self._before = {name: value for name, (_label, value) in fields.items()}
        for name, (label, value) in fields.items():
            self.edits[name] = QLineEdit(value)
            self.ask(label, self.edits[name])
        self.first = next(iter(self.edits.values()))

    def difference(self) -> dict[str, str]:
        """What was changed."""
        now = {name: edit.text().strip() for name, edit in self.edits.items()}
        return {name: value for name, value in now.items() if value != self._before[name]}

    def is_changed(self) -> bool:
        """Whether a line differs."""
        return bool(self.difference())

    def save(self) -> None:
        """Store what differs."""
        self.pen.revise(self, self.reference, self.difference(), self.finished, self.refused)


class NoteRow(Row):
    """One note."""

    def __init__(self, note: PageNote) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(self))
        column.setSpacing(theme().px(3))
        self.text = Label("", "", wraps=True)
        column.addWidget(self.text)
        line = QHBoxLayout()
        self.written = ElidedLabel("", "second")
        self.audience = AudienceLabel(note.audience)
        line.addWidget(self.written, 1)
        line.addWidget(self.audience)
        column.addLayout(line)
        self.show_value(note)

    def show_value(self, value: PageNote) -> None:
        """Show another note."""
        self.text.setText("\n".join(plain(line) for line in value.text.splitlines()))
        self.written.setText(day_in_words(value.written_at.astimezone().date()))
        self.audience.show_level(value.audience)
        self.setAccessibleName(self.tr("Note: {text}").format(text=plain(value.text)))


class NoteEditor(Editor):
    """A note while it is written; Enter begins another line here."""

    def __init__(self, pen: Pen, note: PageNote | None) -> None:
        super().__init__()
        self.pen, self.note = pen, note
        self.text = QPlainTextEdit(note.text if note else "")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * NOTE_LINES + theme().px(18))
        self.ask(self.tr("Note"), self.text)
        self.audience = AudiencePicker(note.audience if note else "internal")
        self.ask(self.tr("Audience"), self.audience)
        self.first = self.text
        if note is not None:
            self.remove = self.add_foot(self.tr("Delete"), "trash")
            self.remove.clicked.connect(self._delete)

    def begin(self) -> None:
        """Write on at the end."""
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def is_changed(self) -> bool:
        """Whether text or audience differ."""
        text = self.text.toPlainText().strip()
        if self.note is None:
            return bool(text)
        return text != self.note.text.strip() or self.audience.audience() != self.note.audience

    def save(self) -> None:
        """Add or correct it; an emptied note is deleted."""
        text, audience = self.text.toPlainText().strip(), self.audience.audience()
        if self.note is None:
            given = {"entry": self.pen.entry(), "text": text, "audience": audience}
            self.pen.change(self, "add note", self.finished, self.refused, **given)
        elif not text:
            self._delete()
        else:
            fields = {"text": text, "audience": audience}
            self.pen.revise(self, self.note.reference, fields, self.finished, self.refused)

    def _delete(self) -> None:
        assert self.note is not None
        self.is_saving = True
        self.pen.delete(self.note.reference, self.tr("a note"))
        self.closed.emit(False)


class AddressRow(Row):
    """One postal address."""

    def __init__(self, pen: Pen, address: PageAddress) -> None:
        super().__init__()
        self.pen, self.address = pen, address
        outer = QHBoxLayout(self)
        outer.setContentsMargins(*margins(self))
        outer.setSpacing(theme().px(9))
        outer.addWidget(Picture("pin", "second", 17), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme().px(2))
        self.text = Label("", "", wraps=True)
        column.addWidget(self.text)
        line = QHBoxLayout()
        self.label = ElidedLabel("", "second")
        self.audience = AudienceLabel(address.audience)
        line.addWidget(self.label, 1)
        line.addWidget(self.audience)
        column.addLayout(line)
        outer.addLayout(column, 1)
        copy = icon_button("copy", self.tr("Copy"), "row icon")
        copy.clicked.connect(lambda: pen.copy(self.text.text()))
        outer.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.set_actions(copy)
        self.show_value(address)

    def show_value(self, value: PageAddress) -> None:
        """Show another address."""
        self.address = value
        place = " ".join(part for part in (value.parts["postal_code"], value.parts["locality"]) if part)
        land = value.parts["country"] or country(value.country_code)
        parts = (
            value.parts["po_box"],
            value.parts["extended"],
            value.parts["street"],
            place,
            value.parts["region"],
            land,
        )
        self.text.setText(plain(", ".join(part for part in parts if part)))
        owner = plain(value.owner.name) if not value.is_own else ""
        self.label.setText(" · ".join(part for part in (owner, word(LABELS, value.label)) if part))
        self.audience.show_level(value.audience)
        self.setAccessibleName(self.tr("Address: {text}").format(text=self.text.text()))


class AddressEditor(Editor):
    """A postal address while it is edited."""

    def __init__(self, pen: Pen, address: PageAddress | None) -> None:
        super().__init__()
        self.pen, self.address = pen, address
        labels = {
            "street": self.tr("Street and number"),
            "po_box": self.tr("Post office box"),
            "postal_code": self.tr("Postal code"),
            "locality": self.tr("City"),
            "region": self.tr("Province"),
            "country": self.tr("Country"),
        }
        self.edits = {name: QLineEdit(address.parts[name] if address else "") for name in ADDRESS_FIELDS}
        fields = {name: Field(labels[name], edit) for name, edit in self.edits.items()}
        self.body.addWidget(fields["street"])
        self.body.addWidget(FieldGrid([(fields["po_box"], 1), (fields["postal_code"], 1)]))
        self.body.addWidget(FieldGrid([(fields["locality"], 1), (fields["region"], 1)]))
        self.audience = AudiencePicker(address.audience if address else "internal")
        self.body.addWidget(FieldGrid([(fields["country"], 1), (Field(self.tr("Audience"), self.audience), 1)]))
        self.first = self.edits["street"]
        self._before = self._fields()
        if address is not None:
            self.remove = self.add_foot(self.tr("Delete"), "trash")
            self.remove.clicked.connect(self._delete)

    def is_changed(self) -> bool:
        """Whether a part differs."""
        if self.address is None:
            return any(edit.text().strip() for edit in self.edits.values())
        return self._fields() != self._before

    def save(self) -> None:
        """Add or correct it."""
        fields = self._fields()
        if self.address is not None:
            changed = {name: value for name, value in fields.items() if value != self._before[name]}
            self.pen.revise(self, self.address.reference, changed, self.finished, self.refused)
            return
        given: dict[str, Any] = {name: value or None for name, value in fields.items()}
        self.pen.change(self, "add address", self.finished, self.refused, entry=self.pen.entry(), **given)

    def _fields(self) -> dict[str, str]:
        return {name: edit.text().strip() for name, edit in self.edits.items()} | {"audience": self.audience.audience()}

    def _delete(self) -> None:
        assert self.address is not None
        self.is_saving = True
        self.pen.delete(self.address.reference, self.tr("an address"))
        self.closed.emit(False)


class PartsCard(Card):
    """Notes or addresses: rows that open where they stand."""

    def __init__(
        self,
        pen: Pen,
        title: str,
        values: Callable[[Page], Mapping[Any, Any]],
        make_row: Callable[[Any], Row],
        make_editor: Callable[[Any], Editor | None],
        add_text: str,
    ) -> None:
        super().__init__(title, self.tr("Add") if pen.can_write else "", "plus")
        self._values, self.add_text = values, add_text
        self.rows = Rows(make_row, make_editor)
        self.body.addWidget(self.rows)
        self.acted.connect(self.rows.add_new)

    def show_page(self, page: Page) -> None:
        """Show what the page has of these."""
        values = self._values(page)
        self.rows.show_values(values)
        self.setVisible(bool(values) or self.rows.new_editor() is not None)


def notes_card(pen: Pen, title: str, add_text: str) -> PartsCard:
    """The notes, the latest first."""
    return PartsCard(
        pen,
        title,
        lambda page: {note.reference: note for note in page.notes},
        NoteRow,
        lambda note: NoteEditor(pen, note) if pen.can_write else None,
        add_text,
    )


def addresses_card(pen: Pen, title: str, add_text: str) -> PartsCard:
    """The postal addresses, those of the organization among them."""

    def edit(address: PageAddress | None) -> Editor | None:
        if address is not None and not address.is_own:
            pen.opened.emit(address.owner.id)
            return None
        return AddressEditor(pen, address) if pen.can_write else None

    return PartsCard(
        pen,
        title,
        lambda page: {address.reference: address for address in page.addresses},
        lambda address: AddressRow(pen, address),
        edit,
        add_text,
    )
