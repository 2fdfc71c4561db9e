"""The members of a mailing list: put on, taken off."""

from __future__ import annotations

from collections.abc import Sequence

from directory.search.listing import list_ids, read_rows
from ui.pages.cards import LinksCard, linked
from ui.pages.editing import Editor
from ui.pages.linked import ICONS, SUGGESTED, Linked
from ui.pages.pen import Pen
from ui.texts import plain
from ui.widgets.completing import CompletingEdit, Suggestion
from ui.words import ENTRY_KINDS, country, word

CAN_BE_MEMBERS = ("person", "organization", "post", "list")


class MemberEditor(Editor):
    """Puts somebody on the list: a person, an organization, a post (its holder of the day) or another list."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self.pen = pen
        self.member = CompletingEdit(self._suggest, "search")
        self.field = self.ask(self.tr("Who comes on the list?"), self.member)
        self.first = self.member

    def is_changed(self) -> bool:
        """Whether somebody was named."""
        return bool(self.member.text().strip())

    def save(self) -> None:
        """Put them on."""
        taken = self.member.suggestion()
        if taken is None:
            self.field.set_problem(self.tr("Choose from the list."))
            self.doubt("")
            return
        given = {"mailing_list": self.pen.entry(), "ids": [str(taken.key)]}
        self.pen.change(self, "list-add", self.finished, self.refused, **given)

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        ids = list_ids(self.pen.office.raw, "everything", text, limit=SUGGESTED * 2).ids
        found = []
        for row in read_rows(self.pen.office.raw, ids):
            if row.kind in CAN_BE_MEMBERS and (self.pen.page is None or row.id != self.pen.page.id):
                about = (word(ENTRY_KINDS, row.kind), row.title, row.organization, country(row.country))
                second = plain(", ".join(part for part in about if part))
                found.append(Suggestion(row.id, plain(row.name), second, ICONS[row.kind]))
        return found[:SUGGESTED]


class MembersCard(LinksCard):
    """Who is on the list by name."""

    def __init__(self, pen: Pen, title: str) -> None:
        super().__init__(
            pen,
            title,
            lambda page: linked(page.members),
            make_editor=lambda: MemberEditor(pen),
            remove_tip=self.tr("Take off the list"),
            remove=self._take_off,
            empty=self.tr("Nobody is on it yet. Add people, organisations, posts or other lists."),
            counts=True,
        )

    def _take_off(self, shown: Linked) -> None:
        if shown.link is None:
            return
        told = self.tr("Took {name} off the list").format(name=plain(shown.text))
        undo = ((self.tr("Undo"), self.pen.undo),)
        given = {"mailing_list": self.pen.entry(), "ids": [str(shown.link.id)]}
        self.pen.change(self, "list-remove", lambda _answer: self.pen.noticed.emit(told, undo), **given)
