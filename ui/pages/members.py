"""The members of a mailing list: put on, taken off."""

from __future__ import annotations

from ui.pages.cards import LinksCard, linked
from ui.pages.editing import Editor
from ui.pages.linked import Linked, suggest_any
from ui.pages.pen import Pen
from ui.texts import plain
from ui.widgets.completing import CompletingEdit

CAN_BE_MEMBERS = ("person", "organization", "post", "list")


class MemberEditor(Editor):
    """Puts somebody on the list: a person, an organization, a post (its holder of the day) or another list."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self.pen = pen
        self.member = CompletingEdit(suggest_any(pen, CAN_BE_MEMBERS), "search")
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


class MembersCard(LinksCard):
    """Who is on the list by name."""

    def __init__(self, pen: Pen, title: str) -> None:
        super().__init__(
            pen,
            title,
            lambda page: linked(page.members),
            make_editor=lambda _value: MemberEditor(pen),
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
