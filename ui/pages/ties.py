"""What ties an entry to others, edited where it stands: parts in programmes, relationships, absences, expectations."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox

from directory.countries import country_code, country_names, fold
from directory.errors import DirectoryError
from directory.office.page_parts import Away, Expected, Part, Period, Relation
from ui.focal.completions import EntryEdit
from ui.pages.editing import Editor, FieldGrid
from ui.pages.linked import ICONS, suggest_any, suggest_entries
from ui.pages.pen import Pen
from ui.texts import plain, sentence
from ui.widgets.completing import CompletingEdit, Suggestion
from ui.widgets.fields import DateField, Field
from ui.words import ORGANIZATION_KINDS, RELATIONSHIPS, ROLES, country, language, word

TAKES_PART = ("organization", "person", "post")
BETWEEN_PEOPLE = ("assistant of", "colleague", "spouse")  # directory.focal_points.adding refuses them elsewhere
CHOOSE = QT_TRANSLATE_NOOP("ties", "Choose from the list.")


def choose_from_list() -> str:
    """What is said at a field whose text is nobody of the directory."""
    return QCoreApplication.translate("ties", CHOOSE)


def combo(vocabulary: Mapping[str, str], chosen: str = "") -> QComboBox:
    """Chooses a word of a vocabulary."""
    made = QComboBox()
    for key in vocabulary:
        made.addItem(word(vocabulary, key), key)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made


class CountryEdit(CompletingEdit):
    """A country, completed in the user's language."""

    def __init__(self, code: str | None = None, hint: str = "") -> None:
        super().__init__(_suggest_countries)
        self.setPlaceholderText(hint)
        self.setText(country(code))

    def code(self) -> str:
        """The alpha-2 code, "" for an empty field; what is no country stays as it was typed and is refused."""
        text = self.text().strip()
        return (country_code(text) or text) if text else ""


def _suggest_countries(text: str) -> list[Suggestion]:
    typed = fold(text)
    found = [
        Suggestion(code, name)
        for code, name in country_names(language()).items()
        if any(part.startswith(typed) for part in (fold(name), *fold(name).split()))
    ]
    return sorted(found, key=lambda one: (not fold(one.text).startswith(typed), one.text))[:8] if typed else []


class TieEditor(Editor):
    """Base of something with dates between an entry and others. A subclass asks for it, then calls `ask_period`.

    `fields` is what can be corrected, by its names for `set`; a refusal that names one of `places` is told there.
    """

    def __init__(self, pen: Pen, reference: str, period: Period | None, shown: str) -> None:
        super().__init__()
        self.pen, self.reference, self._shown = pen, reference, shown
        self.begins = DateField(period.begins if period else None)
        self.ends = DateField(period.ends if period else None, self.tr("still"))
        self.places: dict[str, Field] = {}
        self._before: dict[str, str] = {}

    def ask_period(self) -> None:
        """Ask from when until when, and offer to delete what is there already."""
        self.places |= {"from": Field(self.tr("From"), self.begins), "until": Field(self.tr("Until"), self.ends)}
        self.body.addWidget(FieldGrid([(self.places["from"], 1), (self.places["until"], 1)]))
        self._before = self.fields()
        if self.reference:
            self.remove = self.add_foot(self.tr("Delete"), "trash")
            self.remove.clicked.connect(self._delete)

    def fields(self) -> dict[str, str]:
        """What can be corrected; a subclass adds its own."""
        return {"from": self.begins.written() or "", "until": self.ends.written() or ""}

    def names_something(self) -> bool:
        """Of a new one: whether anything was said yet."""
        raise NotImplementedError

    def add(self) -> None:
        """Store a new one."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Whether there is anything to store."""
        if not self.reference:
            return self.names_something()
        return self.fields() != self._before or self.begins.is_wrong or self.ends.is_wrong

    def save(self) -> None:
        """Add it, or correct what differs."""
        fields = self.fields()
        for field in self.places.values():
            if field.editor not in (self.begins, self.ends):
                field.set_problem("")
        if self.begins.is_wrong or self.ends.is_wrong:
            self.doubt("")
        elif not self.reference:
            self.add()
        else:
            changed = {name: value for name, value in fields.items() if value != self._before[name]}
            self.pen.revise(self, self.reference, changed, self.finished, self.refused)

    def refused(self, problem: DirectoryError) -> None:
        """Say why at the field that it is about, where that can be told."""
        values = problem.text.values
        place = self.places.get(str(values.get("field", ""))) or self._place_of(values.get("text"))
        if place is None:
            super().refused(problem)
            return
        place.set_problem(sentence(problem.text))
        self.doubt("")
        place.editor.setFocus()

    def _place_of(self, text: object) -> Field | None:
        """The field in which a text stands that was refused."""
        fields = self.fields()
        return next((field for name, field in self.places.items() if text and fields.get(name) == text), None)

    def period(self) -> dict[str, str | None]:
        """The dates as verbs take them."""
        return {"valid_from": self.begins.written(), "valid_until": self.ends.written()}

    def taken(self, field: Field, edit: EntryEdit) -> str | None:
        """The number of the entry that was chosen; None where the text is nobody, which is told at the field."""
        number, unknown = edit.taken()
        if number is None:
            field.set_problem(choose_from_list() if unknown else self.tr("Say whom."))
            self.doubt("")
            edit.setFocus()
            return None
        return str(number)

    def _delete(self) -> None:
        self.is_saving = True
        self.pen.delete(self.reference, self._shown)
        self.closed.emit(False)


class PartEditor(TieEditor):
    """A part in a programme: who (on the programme's page) or which programme, in which role, where, when."""

    def __init__(self, pen: Pen, part: Part | None) -> None:
        shown = plain(part.party.name if part else "")
        super().__init__(pen, part.reference if part else "", part.period if part else None, shown)
        self.is_of_programme = pen.page is not None and pen.page.kind == "programme"
        if self.is_of_programme:
            self.other = EntryEdit(suggest_any(pen, TAKES_PART), "building")
            label = self.tr("Who takes part")
        else:
            self.other = EntryEdit(suggest_entries(pen.office, "programme"), "tree")
            label = self.tr("Programme")
        self.other_field = Field(label, self.other)
        self.role, self.country = combo(ROLES, part.role if part else ""), CountryEdit(part.country if part else None)
        if part is None:
            self.body.addWidget(self.other_field)
        role = Field(self.tr("As what"), self.role)
        self.places["country"] = Field(self.tr("In one country only"), self.country)
        self.body.addWidget(FieldGrid([(role, 1), (self.places["country"], 1)]))
        self.ask_period()
        self.first = self.other if part is None else self.role

    def fields(self) -> dict[str, str]:
        """Role, country, dates."""
        return super().fields() | {"role": str(self.role.currentData()), "country": self.country.code()}

    def names_something(self) -> bool:
        """Whether somebody was named."""
        return bool(self.other.text().strip())

    def add(self) -> None:
        """Say that she takes part."""
        other = self.taken(self.other_field, self.other)
        if other is None:
            return
        who, where = (other, self.pen.entry()) if self.is_of_programme else (self.pen.entry(), other)
        role, land = str(self.role.currentData()), self.country.code() or None
        given = {"entry": who, "programme": where, "role": role, "country": land, **self.period()}
        self.pen.change(self, "add participation", self.finished, self.refused, **given)


class RelationEditor(TieEditor):
    """What the entry is to another one of its kind, perhaps within one programme."""

    def __init__(self, pen: Pen, relation: Relation | None) -> None:
        shown = plain(relation.other.name if relation else "")
        super().__init__(pen, relation.reference if relation else "", relation.period if relation else None, shown)
        kind = pen.page.kind if pen.page else "person"
        kinds = {key: text for key, text in RELATIONSHIPS.items() if kind == "person" or key not in BETWEEN_PEOPLE}
        self.kind = combo(kinds, relation.kind if relation else "")
        self.other = EntryEdit(suggest_entries(pen.office, kind), ICONS[kind])
        self.programme = EntryEdit(suggest_entries(pen.office, "programme"), "tree", self.tr("in all that they do"))
        self.other_field = Field(self.tr("To whom"), self.other)
        self.programme_field = Field(self.tr("Within the programme"), self.programme)
        self.body.addWidget(Field(self.tr("Does or is what"), self.kind))
        if relation is None:
            self.body.addWidget(self.other_field)
            self.body.addWidget(self.programme_field)
        self.ask_period()
        self.first = self.kind

    def fields(self) -> dict[str, str]:
        """What it is, and the dates."""
        return super().fields() | {"kind": str(self.kind.currentData())}

    def names_something(self) -> bool:
        """Whether another one was named."""
        return bool(self.other.text().strip())

    def add(self) -> None:
        """Relate the two."""
        other = self.taken(self.other_field, self.other)
        programme, unknown = self.programme.taken()
        if other is None or unknown:
            if unknown:
                self.programme_field.set_problem(choose_from_list())
                self.doubt("")
            return
        given = {
            "subject": self.pen.entry(),
            "relationship_kind": str(self.kind.currentData()),
            "target": other,
            "programme": str(programme) if programme else None,
            **self.period(),
        }
        self.pen.change(self, "add relationship", self.finished, self.refused, **given)


class AbsenceEditor(TieEditor):
    """When a person is away, and who stands in; why is nobody's business."""

    def __init__(self, pen: Pen, away: Away | None) -> None:
        super().__init__(pen, away.reference if away else "", away.period if away else None, self.tr("an absence"))
        self.stand_in = EntryEdit(suggest_entries(pen.office, "person"), "person", self.tr("nobody"))
        self._known = away.stand_in if away else None
        if self._known is not None:
            self.stand_in.show_suggestion(Suggestion(self._known.id, plain(self._known.name), "", "person"))
        self.ask_period()
        self.stand_in_field = self.ask(self.tr("Who stands in"), self.stand_in)
        self.places["stand_in"] = self.stand_in_field
        self._before = self.fields()
        self.first = self.begins

    def fields(self) -> dict[str, str]:
        """The dates and who stands in."""
        number, unknown = self.stand_in.taken()
        return super().fields() | {"stand_in": unknown or str(number or "")}

    def names_something(self) -> bool:
        """Whether a day or somebody was named."""
        return bool(self.begins.text().strip() or self.ends.text().strip() or self.stand_in.text().strip())

    def save(self) -> None:
        """Add or correct it; who stands in is somebody of the directory."""
        _number, unknown = self.stand_in.taken()
        if unknown:
            self.stand_in_field.set_problem(choose_from_list())
            self.doubt("")
            return
        super().save()

    def refused(self, problem: DirectoryError) -> None:
        """A circle of stand-ins is told where the stand-in stands."""
        if "for herself" in problem.text.template:
            self.stand_in_field.set_problem(sentence(problem.text))
            self.doubt("")
        else:
            super().refused(problem)

    def add(self) -> None:
        """Say that she is away."""
        given = {"person": self.pen.entry(), "stand_in": self.fields()["stand_in"] or None, **self.period()}
        self.pen.change(self, "add absence", self.finished, self.refused, **given)


class ExpectationEditor(TieEditor):
    """Of whom the programme expects a focal point: a kind, a classification, or one organization; said once."""

    def __init__(self, pen: Pen, expected: Expected | None) -> None:
        shown = self.tr("an expectation")
        super().__init__(pen, expected.reference if expected else "", expected.period if expected else None, shown)
        self.of = QComboBox()
        self.of.addItem(self.tr("every organisation of a kind"), "kind")
        self.of.addItem(self.tr("the same institution in each country"), "classification")
        self.of.addItem(self.tr("one organisation"), "organization")
        self.kind = combo(ORGANIZATION_KINDS, "ministry")
        self.classification = CompletingEdit(self._suggest_classifications, "building")
        self.classification.setPlaceholderText(self.tr("Ministry of Labour"))
        self.organization = EntryEdit(suggest_entries(pen.office, "organization"), "building")
        self.subjects: dict[str, Field] = {
            "kind": Field(self.tr("Kind"), self.kind),
            "classification": Field(self.tr("What kind of institution"), self.classification),
            "organization": Field(self.tr("Organisation"), self.organization),
        }
        self.country = CountryEdit(expected.country if expected else None, self.tr("in each that it covers"))
        self.places["country"] = Field(self.tr("Country"), self.country)
        if expected is None:
            self.ask(self.tr("Expected of"), self.of)
            for field in self.subjects.values():
                self.body.addWidget(field)
        self.body.addWidget(self.places["country"])
        self.ask_period()
        self.of.currentIndexChanged.connect(self._follow)
        self._follow()
        self.first = self.of if expected is None else self.country

    def fields(self) -> dict[str, str]:
        """Country and dates."""
        return super().fields() | {"country": self.country.code()}

    def names_something(self) -> bool:
        """Whether something was said: a kind always is, once anything was touched."""
        of = self.of.currentData()
        if of == "kind":
            return self.was_touched
        return bool((self.classification if of == "classification" else self.organization).text().strip())

    @property
    def was_touched(self) -> bool:
        """Whether a kind was chosen, or a country or day written."""
        written = any(edit.text().strip() for edit in (self.country, self.begins, self.ends))
        return written or self.kind.currentData() != "ministry" or self._is_meant

    _is_meant = False

    def leave(self, *, back: bool = False) -> None:
        """Enter means it, also where nothing but what stands there is wanted."""
        self._is_meant = back
        super().leave(back=back)

    def add(self) -> None:
        """Say what is expected."""
        of = str(self.of.currentData())
        given: dict[str, str | None] = {"organization_kind": None, "classification": None, "organization": None}
        if of == "kind":
            given["organization_kind"] = str(self.kind.currentData())
        elif of == "classification":
            given["classification"] = self.classification.text().strip()
        else:
            given["organization"] = self.taken(self.subjects["organization"], self.organization)
            if given["organization"] is None:
                return
        given |= {"programme": self.pen.entry(), "country": self.country.code() or None, **self.period()}
        self.pen.change(self, "add expectation", self.finished, self.refused, **given)

    def _follow(self) -> None:
        for key, field in self.subjects.items():
            field.setVisible(key == self.of.currentData())

    def _suggest_classifications(self, text: str) -> list[Suggestion]:
        from directory.focal_points.beginning import read_classifications

        typed = text.casefold().strip()
        found = self.pen.office.read(read_classifications)
        return [Suggestion(name, plain(name), "", "building") for name in found if typed in name.casefold()][:8]
