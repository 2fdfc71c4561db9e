"""The pages of the six kinds of entries: which cards, in which columns, and what the head says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFileDialog

from directory.office.page_parts import Link, Page
from ui.actions import Act
from ui.pages.cards import (
    LinksCard,
    appears_card,
    away_card,
    duties_card,
    expectations_card,
    linked,
    parts_card,
    referrals_card,
    relations_card,
)
from ui.pages.details import DetailsCard
from ui.pages.fields_card import FieldsCard
from ui.pages.head import DOT
from ui.pages.linked import ICONS, Linked
from ui.pages.members import MembersCard
from ui.pages.page import EntryPage
from ui.pages.periods import since_in_words
from ui.pages.posts import PeopleCard, PostsCard
from ui.pages.programmes import SubprogrammeEditor
from ui.pages.successions import successions_card
from ui.pages.texts_editing import addresses_card, notes_card
from ui.pages.timeline import TimelineCard
from ui.pages.works import WorksCard
from ui.texts import day_in_words, imprecise_day, plain
from ui.widgets.card import Card
from ui.words import CAPACITIES, ORGANIZATION_KINDS, country, word

CardsOf = tuple[Sequence[Card], Sequence[Card], Sequence[Card]]


class PersonPage(EntryPage):
    """A person."""

    hands_over = True

    def make_cards(self) -> CardsOf:
        """Details lead; posts, duties and what she appears in stand beside them."""
        pen = self.pen
        details, works = DetailsCard(pen), WorksCard(pen)
        duties = duties_card(pen, self.tr("Focal-point duties"), self.tr("Focal-point duty"), with_holder=False)
        relations = relations_card(pen, self.tr("Knows"), self.tr("Relationship"), self.tr("Take away"))
        away = away_card(pen, self.tr("Away"), self.tr("Absence"), self.tr("stands in"), self.tr("nobody stands in"))
        appears = appears_card(pen, self.tr("Appears in"), self.tr("draft"), self.tr("issued {day}"))
        notes, addresses = (
            notes_card(pen, self.tr("Notes"), self.tr("Note")),
            addresses_card(pen, self.tr("Addresses"), self.tr("Address")),
        )
        sources = LinksCard(pen, self.tr("Known from"), self._sources)
        parts = parts_card(
            pen, self.tr("Programmes"), self.tr("Programme"), self.tr("Inherited"), self.tr("funds {programme}")
        )
        leading: list[Card] = [details, addresses, appears, notes]
        trailing: list[Card] = [works, duties, parts, away, relations, sources]
        narrow: list[Card] = [details, works, duties, away, parts, appears, notes, addresses, relations, sources]
        self.add_to_menu(self.tr("Photograph…"), self._choose_photo)
        return leading, trailing, narrow

    def show_head(self, page: Page) -> None:
        """Post and office; since when, where."""
        main = page.main
        if main is None:
            self.head.show_line([self.tr("Works nowhere at the moment")] if page.works else [])
            return
        title = main.title or ""
        if main.capacity != "substantive":
            title = self.tr("{title} ({capacity})").format(title=title, capacity=word(CAPACITIES, main.capacity))
        line: list[str | Link] = [self.tr("{title},").format(title=plain(title))] if title else []
        second = [part for part in (since_in_words(main.period), country(page.country)) if part]
        self.head.show_line([*line, main.organization], [f" {DOT} ".join(second)] if second else [])

    def _sources(self, page: Page) -> list[Linked]:
        return [
            Linked(None, source.document, plain(source.excerpt or ""), day_in_words(source.dated), "document")
            for source in page.sources
        ]

    def _choose_photo(self) -> None:
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.gif)")
        file, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a photograph"), "", kinds)
        if file:
            self.pen.change(self, "add photo", entry=self.pen.entry(), file=file, audience=None)


class OrganizationPage(EntryPage):
    """An organization."""

    icon = "building"
    shares = (60, 40)

    def make_cards(self) -> CardsOf:
        """Posts and people lead; details, programmes and focal points stand beside them."""
        pen = self.pen
        posts, timeline, people = PostsCard(pen), TimelineCard(pen), PeopleCard(pen)
        relations = relations_card(pen, self.tr("Works with"), self.tr("Relationship"), self.tr("Take away"))
        children = LinksCard(pen, self.tr("Belongs to it"), lambda page: linked(page.children), counts=True)
        details, addresses = DetailsCard(pen), addresses_card(pen, self.tr("Addresses"), self.tr("Address"))
        parts = parts_card(
            pen,
            self.tr("Programmes and funders"),
            self.tr("Programme"),
            self.tr("Inherited"),
            self.tr("funds {programme}"),
        )
        duties = duties_card(pen, self.tr("Focal points"), self.tr("Focal point"), with_holder=True)
        before = successions_card(
            pen,
            self.tr("Before and after"),
            self.tr("Merger or split"),
            self.tr("{how}; the older one, until {day}"),
            self.tr("{how}; the newer one, since {day}"),
        )
        referrals = referrals_card(
            pen, self.tr("Who refers cases here"), self.tr("directly"), self.tr("through {names}")
        )
        appears = appears_card(pen, self.tr("Appears in"), self.tr("draft"), self.tr("issued {day}"))
        notes, facts = notes_card(pen, self.tr("Notes"), self.tr("Note")), FieldsCard(pen, self.tr("About it"))
        leading: list[Card] = [posts, timeline, people, relations, referrals, before, children]
        trailing: list[Card] = [details, parts, duties, facts, addresses, appears, notes]
        narrow: list[Card] = [details, posts, people, parts, duties, timeline, relations, referrals, before, children]
        return leading, trailing, [*narrow, facts, addresses, appears, notes]

    def show_head(self, page: Page) -> None:
        """Kind and place, parent, countries; former names."""
        place = ", ".join(part for part in (plain(page.fields["city"]), country(page.country)) if part)
        kind = word(ORGANIZATION_KINDS, page.fields["kind"])
        second: list[str | Link] = []
        line: list[str | Link] = [self.tr("{kind} in {place}").format(kind=kind, place=place) if place else kind]
        if page.fields["represents"]:
            line += [DOT, self.tr("represents {country}").format(country=country(page.fields["represents"]))]
        if page.parent is not None:
            line += [DOT, self.tr("part of"), page.parent]
        if page.covers:
            names = ", ".join(country(code) for code in page.covers)
            second.append(self.tr("covers {countries}").format(countries=names))
        former = self._former(page)
        self.head.show_line(line, [*second, DOT, *former] if second and former else second or former)

    def _former(self, page: Page) -> list[str | Link]:
        shown: list[str | Link] = []
        for name in page.names:
            if name.kind == "former":
                until = imprecise_day(name.period.ends)
                text = self.tr("Until {day}: {name}") if until else self.tr("Formerly {name}")
                shown.append(text.format(day=until, name=plain(name.value)))
        for was in page.successions:
            day = imprecise_day(was.happened_on)
            before = self.tr("Until {day}:") if day else self.tr("Before:")
            after = self.tr("Since {day}:") if day else self.tr("Since:")
            shown += [(before if was.is_before else after).format(day=day), was.other]
        return shown


class PostPage(EntryPage):
    """A post."""

    icon = "flag"
    has_rota = True
    hands_over = True

    def make_cards(self) -> CardsOf:
        """Who holds it leads."""
        pen = self.pen
        posts, timeline = PostsCard(pen, of_post=True), TimelineCard(pen)
        duties = duties_card(pen, self.tr("Focal-point duties"), self.tr("Focal-point duty"), with_holder=True)
        parts = parts_card(
            pen, self.tr("Programmes"), self.tr("Programme"), self.tr("Inherited"), self.tr("funds {programme}")
        )
        details, notes = DetailsCard(pen), notes_card(pen, self.tr("Notes"), self.tr("Note"))
        facts = FieldsCard(pen, self.tr("About it"))
        appears = appears_card(pen, self.tr("Appears in"), self.tr("draft"), self.tr("issued {day}"))
        leading: list[Card] = [posts, timeline, duties, parts]
        trailing: list[Card] = [details, facts, appears, notes]
        return leading, trailing, [posts, details, duties, parts, timeline, facts, appears, notes]

    def show_head(self, page: Page) -> None:
        """At which organization, where."""
        line: list[str | Link] = [self.tr("Post at")]
        if page.organization is not None:
            line.append(page.organization)
        place = ", ".join(part for part in (plain(page.fields["duty_station"]), country(page.country)) if part)
        self.head.show_line(line, [place] if place else [])


class ProgrammePage(EntryPage):
    """A programme, or a part of one."""

    icon = "tree"
    has_code = False

    def make_cards(self) -> CardsOf:
        """Who takes part leads."""
        pen = self.pen
        parts = parts_card(
            pen,
            self.tr("Who takes part"),
            self.tr("Somebody who takes part"),
            self.tr("Inherited"),
            self.tr("funds {programme}"),
        )
        duties = duties_card(pen, self.tr("Focal points"), self.tr("Focal point"), with_holder=True)
        expected = expectations_card(
            pen,
            self.tr("Expects a focal point of"),
            self.tr("Expectation"),
            self.tr("Every one of the kind: {kind}"),
            self.tr("in each country that it covers"),
        )
        children = LinksCard(
            pen,
            self.tr("Parts of it"),
            lambda page: linked(page.children),
            add_text=self.tr("Part of it"),
            make_editor=lambda _value: SubprogrammeEditor(pen),
            counts=True,
        )
        details, notes = DetailsCard(pen), notes_card(pen, self.tr("Notes"), self.tr("Note"))
        facts = FieldsCard(pen, self.tr("About it"))
        leading: list[Card] = [parts, duties]
        trailing: list[Card] = [children, expected, facts, details, notes]
        return leading, trailing, [parts, duties, children, expected, facts, details, notes]

    def show_head(self, page: Page) -> None:
        """Of what it is a part, where and when it runs."""
        line: list[str | Link] = [self.tr("Programme")]
        if page.parent is not None:
            line = [self.tr("Part of"), page.parent]
        countries = ", ".join(country(code) for code in page.covers)
        begins, ends = imprecise_day(page.fields["from"]), imprecise_day(page.fields["until"])
        when = f"{begins} – {ends}" if begins and ends else begins or ends
        second = f" {DOT} ".join(part for part in (countries, when) if part)
        self.head.show_line(line, [second] if second else [])


class ListPage(EntryPage):
    """A mailing list."""

    icon = "mail"
    has_code = False

    def make_cards(self) -> CardsOf:
        """Who is on it leads."""
        pen = self.pen
        members = MembersCard(pen, self.tr("Members"))
        excluded = LinksCard(pen, self.tr("Expressly not on it"), lambda page: linked(page.excluded))
        facts, notes = FieldsCard(pen, self.tr("About it")), notes_card(pen, self.tr("Notes"), self.tr("Note"))
        appears = appears_card(pen, self.tr("Appears in"), self.tr("draft"), self.tr("issued {day}"))
        leading: list[Card] = [members]
        trailing: list[Card] = [facts, excluded, appears, notes]
        return leading, trailing, [members, excluded, facts, appears, notes]

    def show_head(self, page: Page) -> None:
        """How many are on it; the search that belongs to it."""
        line: list[str | Link] = [self.tr("Mailing list, %n member(s)", "", len(page.members))]
        rule = page.fields["rule"]
        second = [self.tr("and everybody found by {search}").format(search=plain(rule))] if rule else []
        self.head.show_line(line, second)


class SheetPage(EntryPage):
    """A contact sheet."""

    icon = "document"
    has_code = False

    def make_cards(self) -> CardsOf:
        """Who stands on it leads."""
        pen = self.pen
        members = LinksCard(
            pen,
            self.tr("Stands on it"),
            lambda page: linked(page.members),
            empty=self.tr("Nobody stands on it yet. Open the composer and choose people."),
            counts=True,
        )
        issues = LinksCard(pen, self.tr("Issued"), self._issues)
        facts, notes = FieldsCard(pen, self.tr("About it")), notes_card(pen, self.tr("Notes"), self.tr("Note"))
        self.add_to_menu(self.tr("Open the composer"), lambda: self.ask(Act.CONTACT_SHEET))
        return [members], [facts, issues, notes], [members, issues, facts, notes]

    def show_head(self, page: Page) -> None:
        """How many stand on it; whether it was issued."""
        line: list[str | Link] = [self.tr("Contact sheet, %n entr(y/ies)", "", len(page.members))]
        if page.issues:
            day = day_in_words(page.issues[0].issued_at.astimezone().date())
            line += [DOT, self.tr("issued {day}").format(day=day)]
        self.head.show_line(line)

    def _issues(self, page: Page) -> list[Linked]:
        return [
            Linked(None, day_in_words(issue.issued_at.astimezone().date()), issue.audience, "", ICONS["sheet"])
            for issue in page.issues
        ]


PAGES: dict[str, type[EntryPage]] = {
    "person": PersonPage,
    "organization": OrganizationPage,
    "post": PostPage,
    "programme": ProgrammePage,
    "list": ListPage,
    "sheet": SheetPage,
}
