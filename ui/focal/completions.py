"""What completes a person, a post or an organization while a hand-over or a naming is filled in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from directory.search.listing import list_ids, read_rows
from ui.office import Office
from ui.texts import day_in_words, plain
from ui.widgets.completing import CompletingEdit, Suggestion
from ui.words import country

SUGGESTED = 8
Finder = Callable[[str], Sequence[Suggestion]]


def find_people(office: Office) -> Finder:
    """People by what was typed, with their work; the key is the id."""

    def find(text: str) -> list[Suggestion]:
        ids = list_ids(office.raw, "people", text, limit=SUGGESTED).ids[:SUGGESTED]
        return [
            Suggestion(
                row.id, plain(row.name), plain(", ".join(p for p in (row.title, row.organization) if p)), "person"
            )
            for row in read_rows(office.raw, ids)
        ]

    return find


def find_organizations(office: Office, place: Callable[[], str | None]) -> Finder:
    """Organizations by what was typed, those of the country that `place` answers first."""

    def find(text: str) -> list[Suggestion]:
        code = place()
        ids = list(list_ids(office.raw, "organizations", text).ids[: SUGGESTED * 10])
        rows = sorted(read_rows(office.raw, ids), key=lambda row: row.country != code)
        return [Suggestion(row.id, plain(row.name), country(row.country), "building") for row in rows[:SUGGESTED]]

    return find


def find_posts(office: Office, organization: Callable[[], int | None]) -> Finder:
    """Posts of the organization that `organization` answers, vacant ones first; each says who holds it."""

    def find(text: str) -> list[Suggestion]:
        from directory.office.suggesting import suggest_posts

        where = organization()
        found = office.read(suggest_posts, text, where, SUGGESTED * 10)
        return [
            Suggestion(post.id, plain(post.title), _held(post.holder, post.vacant_since), "flag")
            for post in found
            if where is None or post.organization_id == where
        ][:SUGGESTED]

    return find


def _held(holder: str | None, vacant_since: object) -> str:
    from datetime import date

    if holder:
        return QCoreApplication.translate("completions", "held by {name}").format(name=plain(holder))
    if isinstance(vacant_since, date):
        return QCoreApplication.translate("completions", "vacant since {day}").format(day=day_in_words(vacant_since))
    return QCoreApplication.translate("completions", "vacant")


class EntryEdit(CompletingEdit):
    """A field for an entry that is there, or for the name of a new one."""

    def __init__(self, find: Finder, icon: str, hint: str = "") -> None:
        super().__init__(find, icon)
        self.find = find
        self.setPlaceholderText(hint)

    def taken(self) -> tuple[int | None, str | None]:
        """The id of what was chosen, or else the text of something new; two None for nothing.

        What was typed in full, the only one of exactly that name, counts as chosen.
        """
        text = self.text().strip()
        if not text:
            return None, None
        chosen = self.suggestion()
        if chosen is None:
            alike = [found for found in self.find(text) if found.text.casefold() == text.casefold()]
            chosen = alike[0] if len(alike) == 1 else None
        return (int(chosen.key), None) if chosen is not None else (None, text)
