"""Adding an entry: the one thing it must have, and what is usually known at once; everything else on its page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from directory.errors import DirectoryError
from directory.search.listing import list_ids, read_rows
from ui.office import Office
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.completing import CompletingEdit, Suggestion
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import Label
from ui.words import ORGANIZATION_KINDS, country, word

WIDTH, SUGGESTED = 440, 8
Giving = tuple[Callable[..., int], dict[str, Any]]


def suggest_organizations(office: Office) -> Callable[[str], Sequence[Suggestion]]:
    """What completes an organization's name: those of the directory that match what was typed."""

    def find(text: str) -> list[Suggestion]:
        ids = list_ids(office.raw, "organizations", text, limit=SUGGESTED).ids[:SUGGESTED]
        return [
            Suggestion(str(row.id), plain(row.name), country(row.country), "building")
            for row in read_rows(office.raw, ids)
        ]

    return find


def suggest_programmes(office: Office) -> Callable[[str], Sequence[Suggestion]]:
    """What completes a programme's name; the key is its number."""

    def find(text: str) -> list[Suggestion]:
        ids = list_ids(office.raw, "programmes", text, limit=SUGGESTED).ids[:SUGGESTED]
        return [Suggestion(str(row.id), plain(row.name), "", "tree") for row in read_rows(office.raw, ids)]

    return find


class NewEntryDialog(QDialog):
    """Asks for a new person, organization, post, list or programme; `added(id)` when it is stored."""

    added = Signal(int)

    def __init__(self, office: Office, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.kind = kind
        titles = {
            "person": self.tr("New person"),
            "organization": self.tr("New organisation"),
            "post": self.tr("New post"),
            "list": self.tr("New mailing list"),
            "programme": self.tr("New programme"),
        }
        self.setWindowTitle(titles[kind])
        self.setMinimumWidth(theme().px(WIDTH))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(titles[kind], "heading"))
        self.fields: dict[str, Field] = {}
        self.editors: dict[str, QWidget] = {}
        getattr(self, f"_ask_for_{kind}")(column)
        self.problem_label = Label("", "wrong", wraps=True)
        self.problem_label.hide()
        column.addWidget(self.problem_label)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_button = button(self.tr("Add"), "primary", "plus")
        self.add_button.setDefault(True)
        self.add_button.clicked.connect(self.add)
        row.addWidget(cancel)
        row.addWidget(self.add_button)
        column.addLayout(row)

    def add(self) -> None:
        """Store it, as one change; what is wrong stands where it is."""
        first = next(iter(self.fields))
        if not self._text(first):
            self.fields[first].set_problem(self.tr("Write at least this."))
            self.editors[first].setFocus()
            return
        if any(
            isinstance(editor, DateField) and editor.written() is None and editor.is_wrong
            for editor in self.editors.values()
        ):
            return
        self.add_button.setEnabled(False)
        begin, given = getattr(self, f"_give_{self.kind}")()
        self.office.change_with(begin, **given, then=self._added, otherwise=self._refused)

    def _added(self, entry_id: int) -> None:
        self.accept()
        self.added.emit(entry_id)

    def _refused(self, problem: DirectoryError) -> None:
        self.add_button.setEnabled(True)
        self.problem_label.setText(sentence(problem.text))
        self.problem_label.show()

    def _ask(self, column: QVBoxLayout, key: str, label: str, editor: QWidget | None = None) -> QWidget:
        made = editor or QLineEdit()
        field = Field(label, made)
        self.fields[key], self.editors[key] = field, made
        column.addWidget(field)
        return made

    def _ask_for_person(self, column: QVBoxLayout) -> None:
        self._ask(column, "name", self.tr("Name, as it is written"))
        self._ask(column, "organization", self.tr("Organisation"), CompletingEdit(suggest_organizations(self.office)))
        self._ask(column, "title", self.tr("Post or title"))
        self._ask(column, "phone", self.tr("Phone"))
        self._ask(column, "email", self.tr("E-mail"))

    def _ask_for_organization(self, column: QVBoxLayout) -> None:
        self._ask(column, "name", self.tr("Name, as it is written"))
        kinds = QComboBox()
        for key in ORGANIZATION_KINDS:
            kinds.addItem(word(ORGANIZATION_KINDS, key), key)
        kinds.setCurrentIndex(1)
        self._ask(column, "kind", self.tr("Kind"), kinds)
        self._ask(column, "country", self.tr("Country"))
        self._ask(column, "city", self.tr("City"))
        self._ask(column, "phone", self.tr("Phone"))
        self._ask(column, "email", self.tr("E-mail"))

    def _ask_for_post(self, column: QVBoxLayout) -> None:
        self._ask(column, "title", self.tr("Title of the post"))
        self._ask(column, "organization", self.tr("Organisation"), CompletingEdit(suggest_organizations(self.office)))
        self._ask(column, "duty_station", self.tr("City, where it is another than the organisation's"))

    def _ask_for_list(self, column: QVBoxLayout) -> None:
        self._ask(column, "name", self.tr("Name of the list"))
        self._ask(column, "description", self.tr("What it is for"))

    def _ask_for_programme(self, column: QVBoxLayout) -> None:
        self._ask(column, "name", self.tr("Name of the programme"))
        self._ask(column, "acronym", self.tr("Short name"))
        self._ask(column, "parent", self.tr("Part of"), CompletingEdit(suggest_programmes(self.office), "tree"))
        self._ask(column, "countries", self.tr("Countries, with commas between them"))
        self._ask(column, "from", self.tr("Begins"), DateField(None))
        self._ask(column, "until", self.tr("Ends"), DateField(None))

    def _give_programme(self) -> Giving:
        from directory.focal_points.beginning import begin_programme

        begins, ends = self.editors["from"], self.editors["until"]
        assert isinstance(begins, DateField)
        assert isinstance(ends, DateField)
        parent = self.editors["parent"]
        assert isinstance(parent, CompletingEdit)
        taken = parent.suggestion()
        return begin_programme, {
            "name": self._text("name"),
            "acronym": self._text("acronym"),
            "parent": taken.key if taken else self._text("parent"),
            "countries": self._text("countries"),
            "valid_from": begins.written(),
            "valid_until": ends.written(),
        }

    def _give_person(self) -> Giving:
        from directory.office.beginning import begin_person

        return begin_person, {
            "name": self._text("name"),
            **self._place(),
            "title": self._text("title"),
            "details": self._details(),
        }

    def _give_organization(self) -> Giving:
        kinds = self.editors["kind"]
        assert isinstance(kinds, QComboBox)
        from directory.office.beginning import begin_organization

        return begin_organization, {
            "name": self._text("name"),
            "organization_kind": kinds.currentData(),
            "country": self._text("country"),
            "city": self._text("city"),
            "details": self._details(),
        }

    def _give_post(self) -> Giving:
        from directory.office.beginning import begin_post

        return begin_post, {
            "title": self._text("title"),
            **self._place(),
            "duty_station": self._text("duty_station"),
        }

    def _give_list(self) -> Giving:
        from directory.office.beginning import begin_list

        return begin_list, {"name": self._text("name"), "description": self._text("description")}

    def _details(self) -> list[tuple[str, str]]:
        return [(kind, self._text(kind)) for kind in ("phone", "email") if self._text(kind)]

    def _place(self) -> dict[str, Any]:
        """The organization that was chosen, or the name of one that is to be made."""
        chosen = self._chosen("organization")
        return {"organization": chosen, "new_organization": None if chosen else self._text("organization")}

    def _text(self, key: str) -> str:
        editor = self.editors[key]
        return editor.text().strip() if isinstance(editor, QLineEdit) else ""

    def _chosen(self, key: str) -> str | None:
        """The number of the organization that was chosen, or of the only one of exactly that name."""
        editor = self.editors[key]
        assert isinstance(editor, CompletingEdit)
        taken = editor.suggestion()
        if taken is not None:
            return taken.key
        typed = editor.text().strip().casefold()
        alike = (
            [found for found in suggest_organizations(self.office)(typed) if found.text.casefold() == typed]
            if typed
            else []
        )
        return alike[0].key if len(alike) == 1 else None
