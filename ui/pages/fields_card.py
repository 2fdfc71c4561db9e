"""What is known of an entry itself, one line each: country, city, kind, dates, description; edited in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from directory.office.page_parts import Page
from ui.focal.completions import EntryEdit
from ui.pages.editing import Editor
from ui.pages.linked import ICONS, suggest_entries
from ui.pages.pen import Pen
from ui.pages.rows import Row, Rows, margins
from ui.texts import imprecise_day, plain
from ui.theme import theme
from ui.widgets.card import Card
from ui.widgets.completing import Suggestion
from ui.widgets.fields import DateField
from ui.widgets.labels import ElidedLabel, Label, set_role
from ui.words import ORGANIZATION_KINDS, country, word


@dataclass(frozen=True, slots=True)
class Fact:
    """A field: its name for `set`, its label, what is stored, how it is read."""

    field: str
    label: str
    value: str
    shown: str
    editor: str = "line"  # line, date, kind, yes, parent


class FactRow(Row):
    """Label and value beside each other."""

    def __init__(self, fact: Fact, empty: str) -> None:
        super().__init__()
        self._empty = empty
        line = QHBoxLayout(self)
        line.setContentsMargins(*margins(self))
        line.setSpacing(theme().px(10))
        self.label = ElidedLabel("", "second")
        self.value = Label("", "", wraps=True)
        line.addWidget(self.label, 2, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.value, 3)
        self.show_value(fact)

    def show_value(self, value: Fact) -> None:
        """Show another value."""
        self.label.setText(value.label)
        self.value.setText(plain(value.shown) or self._empty)
        set_role(self.value, "" if value.shown else "muted")
        self.setAccessibleName(f"{value.label}: {self.value.text()}")


class FactEditor(Editor):
    """One field."""

    def __init__(self, pen: Pen, fact: Fact) -> None:
        super().__init__()
        self.pen, self.fact = pen, fact
        self.edit: QLineEdit | QComboBox
        if fact.editor == "kind":
            self.edit = QComboBox()
            for key in ORGANIZATION_KINDS:
                self.edit.addItem(word(ORGANIZATION_KINDS, key), key)
            self.edit.setCurrentIndex(self.edit.findData(fact.value))
        elif fact.editor == "yes":
            self.edit = QComboBox()
            for key, text in (("no", self.tr("one")), ("yes", self.tr("several"))):
                self.edit.addItem(text, key)
            self.edit.setCurrentIndex(self.edit.findData(fact.value))
        elif fact.editor == "parent" and pen.page is not None:
            self.edit = EntryEdit(suggest_entries(pen.office, pen.page.kind), ICONS[pen.page.kind])
            if pen.page.parent is not None:
                self.edit.show_suggestion(Suggestion(pen.page.parent.id, fact.shown))
        elif fact.editor == "date":
            self.edit = DateField(fact.value or None)
        else:
            self.edit = QLineEdit(fact.shown)
        self.ask(fact.label, self.edit)
        self.first = self.edit
        self._before = self._value()

    def is_changed(self) -> bool:
        """Whether the value differs."""
        return self._value() != self._before or (isinstance(self.edit, DateField) and self.edit.is_wrong)

    def save(self) -> None:
        """Store it."""
        if isinstance(self.edit, DateField) and self.edit.is_wrong:
            self.doubt("")
            return
        given = {"reference": self.pen.entry(), "field": self.fact.field, "value": self._value()}
        self.pen.change(self, "set", self.finished, self.refused, **given)

    def _value(self) -> str:
        if isinstance(self.edit, QComboBox):
            return str(self.edit.currentData())
        if isinstance(self.edit, DateField):
            return self.edit.written() or ""
        if isinstance(self.edit, EntryEdit):
            number, unknown = self.edit.taken()
            return unknown or str(number or "")
        return self.edit.text().strip()


class FieldsCard(Card):
    """The entry's own fields, those that its kind has."""

    def __init__(self, pen: Pen, title: str) -> None:
        super().__init__(title, self.tr("All fields") if pen.can_write else "")
        self.pen = pen
        self._shows_all = False
        self._page: Page | None = None
        self.acted.connect(self._show_all)
        self.rows = Rows(lambda fact: FactRow(fact, self.tr("not known")), self._make_editor)
        self.body.addWidget(self.rows)

    def show_page(self, page: Page) -> None:
        """Show the page's fields."""
        if self._page is None or page.id != self._page.id:
            self._shows_all = False
        self._page = page
        facts = self._facts(page)
        self.rows.show_values({fact.field: fact for fact in facts if fact.shown or self._shows_all})
        if self.action is not None:
            self.action.setVisible(not self._shows_all and not all(fact.shown for fact in facts))

    def _show_all(self) -> None:
        self._shows_all = True
        if self._page is not None:
            self.show_page(self._page)

    def _make_editor(self, fact: Fact | None) -> Editor | None:
        return FactEditor(self.pen, fact) if fact is not None and self.pen.can_write else None

    def _facts(self, page: Page) -> list[Fact]:
        facts: dict[str, Callable[[Page], list[Fact]]] = {
            "organization": self._of_organization,
            "post": self._of_post,
            "programme": self._of_programme,
            "list": self._of_list,
            "sheet": self._of_sheet,
        }
        return facts[page.kind](page)

    def _line(self, page: Page, field: str, label: str) -> Fact:
        value = page.fields[field]
        return Fact(field, label, value, value)

    def _country(self, page: Page, field: str, label: str) -> Fact:
        return Fact(field, label, page.fields[field], country(page.fields[field]))

    def _date(self, page: Page, field: str, label: str) -> Fact:
        return Fact(field, label, page.fields[field], imprecise_day(page.fields[field]), "date")

    def _parent(self, page: Page) -> Fact:
        shown = plain(page.parent.name) if page.parent else ""
        return Fact("parent", self.tr("Part of"), page.fields["parent"], shown, "parent")

    def _of_organization(self, page: Page) -> list[Fact]:
        kind, covered = page.fields["kind"], ", ".join(country(code) for code in page.covers)
        facts = [
            Fact("kind", self.tr("Kind"), kind, word(ORGANIZATION_KINDS, kind), "kind"),
            self._country(page, "country", self.tr("Country")),
            self._line(page, "city", self.tr("City")),
            self._line(page, "time_zone", self.tr("Time zone")),
            self._parent(page),
            Fact("covers", self.tr("Covers"), covered, covered),
            self._line(page, "classification", self.tr("Kind of institution")),
            self._date(page, "founding_date", self.tr("Founded")),
            self._date(page, "dissolution_date", self.tr("Dissolved")),
        ]
        if kind == "diplomatic mission":
            facts.insert(2, self._country(page, "represents", self.tr("Represents")))
        if kind == "media":
            facts += [self._line(page, "medium", self.tr("Medium")), self._line(page, "deadline", self.tr("Deadline"))]
        return facts

    def _holders(self, page: Page) -> Fact:
        value = page.fields["admits_several"]
        return Fact("admits_several", self.tr("Held by"), value, self.tr("several") if value == "yes" else "", "yes")

    def _of_post(self, page: Page) -> list[Fact]:
        return [
            self._line(page, "duty_station", self.tr("City")),
            self._country(page, "country", self.tr("Country")),
            self._line(page, "rank", self.tr("Precedence")),
            self._holders(page),
            self._date(page, "from", self.tr("Exists since")),
            self._date(page, "until", self.tr("Existed until")),
        ]

    def _of_programme(self, page: Page) -> list[Fact]:
        covered = ", ".join(country(code) for code in page.covers)
        return [
            self._line(page, "acronym", self.tr("Short name")),
            self._parent(page),
            Fact("countries", self.tr("Countries"), covered, covered),
            self._date(page, "from", self.tr("Begins")),
            self._date(page, "until", self.tr("Ends")),
        ]

    def _of_list(self, page: Page) -> list[Fact]:
        return [
            self._line(page, "description", self.tr("What it is for")),
            self._line(page, "rule", self.tr("A search that belongs to it")),
        ]

    def _of_sheet(self, page: Page) -> list[Fact]:
        return [self._line(page, "language", self.tr("Language")), self._line(page, "paper", self.tr("Paper"))]
