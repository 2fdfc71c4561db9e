"""What somebody speaks for, edited where it stands: programme, theme, rank, country, language, since when."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from directory.focal_points.beginning import begin_focal_point, read_themes
from directory.office.page_parts import Duty
from directory.office.several import language_name
from ui.focal.completions import EntryEdit
from ui.pages.editing import FieldGrid
from ui.pages.linked import suggest_any, suggest_entries
from ui.pages.pen import Pen
from ui.pages.ties import CountryEdit, TieEditor, choose_from_list, combo
from ui.texts import plain
from ui.widgets.fields import Field
from ui.words import RANKS, language

SPEAKS = ("post", "person")


class DutyEditor(TieEditor):
    """A focal point: on a person's or post's page what for, elsewhere also who. A theme may be a new one."""

    def __init__(self, pen: Pen, duty: Duty | None) -> None:
        shown = plain((duty.theme or (duty.programme.name if duty.programme else "")) if duty else "")
        super().__init__(pen, duty.reference if duty else "", duty.period if duty else None, shown)
        self.kind = pen.page.kind if pen.page else "person"
        self.who = EntryEdit(suggest_any(pen, SPEAKS), "flag", self.tr("a post, or a person for her main work"))
        self.programme = EntryEdit(suggest_entries(pen.office, "programme"), "tree", self.tr("any, the theme alone"))
        self.theme = QComboBox()
        self.theme.setEditable(True)
        self.theme.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.theme.addItem("")
        self.theme.addItems([plain(name) for name in pen.office.read(read_themes)])
        line = self.theme.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("all of it; Media, or a new one"))
        self.who_field = Field(self.tr("Who speaks"), self.who)
        self.programme_field = Field(self.tr("For which programme"), self.programme)
        self.theme_field = Field(self.tr("About which theme"), self.theme)
        self.rank = combo(RANKS, duty.rank if duty else "")
        self.country = CountryEdit(duty.country if duty else None)
        self.language = QLineEdit(language_name(duty.language, language()) if duty and duty.language else "")
        if duty is None:
            self._ask_what()
        rank = Field(self.tr("Whom one asks first"), self.rank)
        self.places["country"] = Field(self.tr("In one country only"), self.country)
        self.places["language"] = Field(self.tr("In one language only"), self.language)
        self.body.addWidget(FieldGrid([(rank, 1), (self.places["country"], 1), (self.places["language"], 1)]))
        self.ask_period()
        self.first = self.rank if duty is not None else self.programme if self.kind in SPEAKS else self.who
        if duty is not None and pen.page is not None:
            self.verify = self.add_foot(self.tr("Verified today"), "check")
            self.verify.clicked.connect(self._verify)

    def fields(self) -> dict[str, str]:
        """Rank, country, language, dates."""
        spoken = self.language.text().strip()
        more = {"rank": str(self.rank.currentData()), "country": self.country.code(), "language": spoken}
        return super().fields() | more

    def names_something(self) -> bool:
        """Whether a programme, a theme or somebody was named."""
        return bool(self.programme.text().strip() or self.theme.currentText().strip() or self.who.text().strip())

    def add(self) -> None:
        """Name her; the theme is made where there is none of that name."""
        who: str | None = self.pen.entry()
        if self.kind not in SPEAKS:
            who = self.taken(self.who_field, self.who)
            if who is None:
                return
        programme, unknown = self.programme.taken()
        theme = self.theme.currentText().strip()
        if unknown:
            self.programme_field.set_problem(choose_from_list())
            self.doubt("")
            return
        if self.kind == "programme":
            programme = int(self.pen.entry())
        if programme is None and not theme:
            self.theme_field.set_problem(self.tr("Choose a programme, a theme, or both."))
            self.doubt("")
            return
        self.pen.do(
            self,
            begin_focal_point,
            self.finished,
            self.refused,
            entry=who,
            programme=str(programme) if programme else None,
            theme=theme or None,
            rank=str(self.rank.currentData()),
            country=self.country.code() or None,
            language=self.language.text().strip() or None,
            **self.period(),
        )

    def _ask_what(self) -> None:
        if self.kind not in SPEAKS:
            self.body.addWidget(self.who_field)
        if self.kind != "programme":
            self.body.addWidget(self.programme_field)
        self.body.addWidget(self.theme_field)

    def _verify(self) -> None:
        self.is_saving = True
        self.pen.change(self, "verify", self.finished, self.refused, reference=self.reference)
