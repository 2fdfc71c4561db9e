"""A part of a programme, such as a training in one country, added where the others stand."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from directory.focal_points.beginning import begin_programme
from ui.pages.editing import FieldGrid
from ui.pages.pen import Pen
from ui.pages.ties import TieEditor
from ui.widgets.fields import Field


class SubprogrammeEditor(TieEditor):
    """A new programme below the page's."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(pen, "", None, "")
        self.name, self.acronym, self.countries = QLineEdit(), QLineEdit(), QLineEdit()
        self.countries.setPlaceholderText(self.tr("those of the programme above"))
        self.ask(self.tr("Name"), self.name)
        self.places["country"] = Field(self.tr("Countries, with commas between them"), self.countries)
        acronym = Field(self.tr("Short name"), self.acronym)
        self.body.addWidget(FieldGrid([(acronym, 1), (self.places["country"], 2)]))
        self.ask_period()
        self.first = self.name

    def names_something(self) -> bool:
        """Whether it has a name."""
        return bool(self.name.text().strip())

    def add(self) -> None:
        """Add it."""
        given = {"acronym": self.acronym.text().strip() or None, "countries": self.countries.text(), **self.period()}
        self.pen.do(
            self,
            begin_programme,
            self.finished,
            self.refused,
            name=self.name.text(),
            parent=self.pen.entry(),
            **given,
        )
