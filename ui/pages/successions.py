"""What an organization was before and what it became: merged, split, made into another on a day."""

from __future__ import annotations

from collections.abc import Callable

from directory.office.page_parts import Page, Succeeding
from ui.focal.completions import EntryEdit
from ui.pages.cards import LinksCard
from ui.pages.editing import FieldGrid
from ui.pages.linked import ICONS, Linked, suggest_entries
from ui.pages.pen import Pen
from ui.pages.ties import TieEditor, combo
from ui.texts import imprecise_day
from ui.widgets.fields import Field
from ui.widgets.segmented import Segmented
from ui.words import SUCCESSIONS, word


class SuccessionEditor(TieEditor):
    """Another organization came after this one, or before it, on a day."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(pen, "", None, "")
        self.side = Segmented(
            [("after", self.tr("It went over into"), ""), ("before", self.tr("It came from"), "")],
            self.tr("Which of the two came later"),
        )
        self.other = EntryEdit(suggest_entries(pen.office, "organization"), "building")
        self.other_field = Field(self.tr("Which organisation"), self.other)
        self.kind = combo(SUCCESSIONS)
        self.places["on"] = Field(self.tr("First day of the new one"), self.begins)
        self.body.addWidget(self.side)
        self.body.addWidget(self.other_field)
        self.body.addWidget(FieldGrid([(Field(self.tr("How"), self.kind), 1), (self.places["on"], 1)]))
        self.first = self.other

    def names_something(self) -> bool:
        """Whether another one was named."""
        return bool(self.other.text().strip())

    def add(self) -> None:
        """Say it; the one that ended is dissolved the day before."""
        other = self.taken(self.other_field, self.other)
        if other is None:
            return
        on = self.begins.written()
        if on is None:
            self.places["on"].set_problem(self.tr("Say on which day."))
            self.doubt("")
            return
        old, new = (self.pen.entry(), other) if self.side.current() == "after" else (other, self.pen.entry())
        given = {"old": [old], "new": new, "on": on, "succession_kind": str(self.kind.currentData())}
        self.pen.change(self, "succeed", self.finished, self.refused, **given)


def successions_card(pen: Pen, title: str, add: str, before: str, after: str) -> LinksCard:
    """`before` and `after` are the sentences "{how}, until {day}" and "{how}, since {day}"."""

    def value(was: Succeeding) -> Linked:
        said: Callable[..., str] = (before if was.is_before else after).format
        second = said(how=word(SUCCESSIONS, was.kind), day=imprecise_day(was.happened_on) or "…")
        return Linked(was.other, was.other.name, second, "", ICONS["organization"])

    def values(page: Page) -> list[Linked]:
        return [value(was) for was in page.successions]

    return LinksCard(pen, title, values, add_text=add, make_editor=lambda _value: SuccessionEditor(pen))
