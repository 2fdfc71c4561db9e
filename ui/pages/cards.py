"""The cards that lead elsewhere: duties, programmes and funders, works with, appears in, belongs to it, members."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from directory.office.page_parts import Appearance, Away, Duty, Expected, Link, Page, Part, Referral, Relation
from directory.office.several import language_name
from ui.pages.duties import DutyEditor
from ui.pages.editing import Editor
from ui.pages.linked import ICONS, Linked, LinkedRow
from ui.pages.pen import Pen
from ui.pages.periods import period_in_words, since_in_words
from ui.pages.rows import Row, Rows, text_margins
from ui.pages.ties import AbsenceEditor, ExpectationEditor, PartEditor, RelationEditor
from ui.texts import day_in_words, plain
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.words import ENTRY_KINDS, ORGANIZATION_KINDS, RANKS, RELATIONSHIPS, ROLES, country, language, word


class LinksCard(Card):
    """A card of rows that lead to entries; hidden while it has none, unless it can add one or says what is missing.

    `make_editor` opens what a row says (`Linked.of`) where it stands, by F2 or the pencil; None: a new one.
    """

    def __init__(
        self,
        pen: Pen,
        title: str,
        values: Callable[[Page], Iterable[Linked]],
        *,
        add_text: str = "",
        make_editor: Callable[[Any], Editor | None] | None = None,
        remove_tip: str = "",
        remove: Callable[[Linked], None] | None = None,
        empty: str = "",
        counts: bool = False,
    ) -> None:
        super().__init__(title, self.tr("Add") if make_editor and pen.can_write else "", "plus")
        self.add_text = add_text
        self.pen, self._values, self._remove, self._counts = pen, values, remove, counts
        self._remove_tip = remove_tip
        self._new = make_editor
        self.rows = Rows(self._make_row, self._make_editor, lined=True)
        self.rows.edits = False
        self.body.addWidget(self.rows)
        self.empty = Label(empty, "second", wraps=True)
        self.empty.setContentsMargins(*text_margins(self))
        self.body.addWidget(self.empty)
        if make_editor is not None:
            self.acted.connect(self.rows.add_new)

    def show_page(self, page: Page) -> None:
        """Show what the page has of these."""
        values = list(self._values(page))
        self.rows.show_values(
            {
                (value.link.id if value.link else value.text, value.reference or at): value
                for at, value in enumerate(values)
            }
        )
        if self._counts:
            self.set_count(len(values))
        self.empty.setVisible(not values and bool(self.empty.text()))
        self.setVisible(bool(values) or bool(self.empty.text()) or self.rows.new_editor() is not None)

    def _make_row(self, value: Linked) -> Row:
        row = LinkedRow(self.pen, value, self._remove_tip, edits=self._new is not None and value.of is not None)
        if row.pencil is not None:
            row.pencil.clicked.connect(lambda: self.rows.open_row(row))
        if row.cross is not None and self._remove is not None:
            remove = self._remove
            row.cross.clicked.connect(lambda: remove(row.value))
        return row

    def _make_editor(self, value: Linked | None) -> Editor | None:
        if self._new is None or not self.pen.can_write or (value is not None and value.of is None):
            return None
        return self._new(value.of if value is not None else None)


def duties_card(pen: Pen, title: str, add: str, *, with_holder: bool) -> LinksCard:
    """What somebody is a focal point for; of an office or programme also who."""

    def values(page: Page) -> Iterable[Linked]:
        return (replace(_duty(duty, page, with_holder=with_holder), of=duty) for duty in page.duties)

    return LinksCard(pen, title, values, add_text=add, make_editor=lambda duty: DutyEditor(pen, duty))


def _duty(duty: Duty, page: Page, *, with_holder: bool) -> Linked:
    """A duty as a line of a page: of its own programme's page it says for whom one speaks, not the programme again."""
    is_here = duty.programme is not None and duty.programme.id == page.id
    speaks = duty.organization.name if is_here and duty.organization else ""
    programme = duty.programme.name if duty.programme and not is_here else ""
    where = duty.towards.name if duty.towards else country(duty.country)
    spoken = language_name(duty.language, language()) if duty.language else ""
    about = ", ".join(part for part in (speaks, duty.theme or programme, where, spoken) if part)
    others = ", ".join(f"{word(RANKS, rank).lower()} {person.name}" for rank, person in duty.others)
    rank = "; ".join(part for part in (word(RANKS, duty.rank).lower(), others) if part)
    end = since_in_words(duty.period) if with_holder else period_in_words(duty.period)
    is_past = duty.period.state == "past"
    within = programme if duty.theme else ""
    if not with_holder:
        second = " · ".join(part for part in (rank, within) if part)
        return Linked(duty.programme, about, second, end, "target", None, duty.reference, is_past)
    second = " · ".join(part for part in (about, rank, within) if part)
    return Linked(duty.holder, duty.holder.name, second, end, ICONS[duty.holder.kind], None, duty.reference, is_past)


def parts_card(pen: Pen, title: str, add: str, inherited: str, funds: str) -> LinksCard:
    """Programmes and their funders of an organization, or who takes part in a programme.

    `inherited` is the pill's word, `funds` the sentence "funds {programme}". What is inherited is edited where it
    was said, on the page of that programme.
    """

    def values(page: Page) -> Iterable[Linked]:
        for part in page.parts:
            shown = _part(part, page, inherited, funds)
            yield shown if part.is_inherited else replace(shown, of=part)

    return LinksCard(pen, title, values, add_text=add, make_editor=lambda part: PartEditor(pen, part))


def _part(part: Part, page: Page, inherited: str, funds: str) -> Linked:
    is_of_programme = page.kind == "programme"
    link = part.party if is_of_programme or part.is_inherited else part.programme
    role = word(ROLES, part.role)
    if part.is_inherited:
        role = funds.format(programme=part.programme.name)
    second = ", ".join(text for text in (role, country(part.country), period_in_words(part.period)) if text)
    pill = ("plain", inherited, "tree") if part.is_inherited else None
    is_past = part.period.state == "past"
    return Linked(link, link.name, second, "", ICONS[link.kind], pill, part.reference, is_past)


def appears_card(pen: Pen, title: str, draft: str, issued: str) -> LinksCard:
    """The lists and sheets an entry stands on; `issued` is the sentence "issued {day}"."""

    def value(seen: Appearance) -> Linked:
        if seen.link.kind == "list":
            end = word(ENTRY_KINDS, "list")
        else:
            end = issued.format(day=day_in_words(seen.issued_at.astimezone().date())) if seen.issued_at else draft
        return Linked(seen.link, seen.link.name, "", end, ICONS[seen.link.kind])

    return LinksCard(pen, title, lambda page: (value(seen) for seen in page.appearances))


def relations_card(pen: Pen, title: str, add: str, remove_tip: str) -> LinksCard:
    """What the entry is to others, and they to it."""

    def value(relation: Relation) -> Linked:
        kind = word(RELATIONSHIPS, relation.kind)
        said = kind if relation.is_subject else f"← {kind}"
        within = relation.programme.name if relation.programme else ""
        second = " · ".join(text for text in (said, within) if text)
        end = since_in_words(relation.period)
        other = relation.other
        is_past = relation.period.state == "past"
        return Linked(other, other.name, second, end, ICONS[other.kind], None, relation.reference, is_past, relation)

    return LinksCard(
        pen,
        title,
        lambda page: (value(relation) for relation in page.relations),
        add_text=add,
        make_editor=lambda relation: RelationEditor(pen, relation),
        remove_tip=remove_tip,
        remove=lambda shown: pen.delete(shown.reference, plain(shown.text)),
    )


def away_card(pen: Pen, title: str, add: str, stands_in: str, nobody: str) -> LinksCard:
    """When a person is away, and who stands in; `stands_in` and `nobody` say so."""

    def value(away: Away) -> Linked:
        text = away.stand_in.name if away.stand_in else nobody
        second = stands_in if away.stand_in else ""
        end, is_past = period_in_words(away.period), away.period.state == "past"
        return Linked(away.stand_in, text, second, end, "clock", None, away.reference, is_past, away)

    return LinksCard(
        pen,
        title,
        lambda page: (value(away) for away in page.absences),
        add_text=add,
        make_editor=lambda away: AbsenceEditor(pen, away),
    )


def expectations_card(pen: Pen, title: str, add: str, every: str, everywhere: str) -> LinksCard:
    """Of whom a programme expects a focal point: `every` says "every {kind}", `everywhere` "in each country"."""

    def value(expected: Expected) -> Linked:
        if expected.organization_kind:
            text = every.format(kind=word(ORGANIZATION_KINDS, expected.organization_kind))
        else:
            text = expected.classification or (expected.organization.name if expected.organization else "")
        second, end = country(expected.country) or everywhere, period_in_words(expected.period)
        is_past = expected.period.state == "past"
        link = expected.organization
        return Linked(link, text, second, end, "target", None, expected.reference, is_past, expected)

    return LinksCard(
        pen,
        title,
        lambda page: (value(expected) for expected in page.expectations),
        add_text=add,
        make_editor=lambda expected: ExpectationEditor(pen, expected),
    )


def referrals_card(pen: Pen, title: str, directly: str, through: str) -> LinksCard:
    """Who refers cases to an organization: `directly`, or the sentence "through {names}"."""

    def value(referral: Referral) -> Linked:
        second = through.format(names=" → ".join(map(plain, referral.through))) if referral.through else directly
        return Linked(referral.source, referral.source.name, second, "", ICONS[referral.source.kind])

    return LinksCard(pen, title, lambda page: (value(referral) for referral in page.referrals))


def linked(links: Sequence[Link]) -> Iterable[Linked]:
    """Plain rows of entries."""
    return (Linked(link, link.name, link.second or country(link.country), "", ICONS[link.kind]) for link in links)
