"""ORG, TITLE and ROLE of a card: which belong together, and which of them a phone or address belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from directory.records import ParsedWork
from directory.vcard.card import Property
from directory.vcard.contacts import NOTHING
from directory.vcard.values import components, text_of

ATTRIBUTES = {"TITLE": "title", "ROLE": "role"}


@dataclass(slots=True)
class _Work:
    organization: str | None = None
    units: tuple[str, ...] = ()
    title: str | None = None
    role: str | None = None
    group: str | None = None


@dataclass(slots=True)
class Works:
    """The works of one card, in its order."""

    items: list[_Work] = field(default_factory=list)
    is_exact: bool = False  # the card is our own: signs stand for themselves

    @property
    def first(self) -> str | None:
        """The name of the first organization."""
        return next((work.organization for work in self.items if work.organization), None)

    def take(self, properties: Iterable[Property]) -> list[Property]:
        """Read the properties, organizations first; answers those that found no place: a second title of one
        organization, and what says the same in another language (ALTID)."""
        found = [prop for prop in properties if prop.name in ("ORG", "TITLE", "ROLE")]
        found.sort(key=lambda prop: prop.name != "ORG")
        if len({prop.name for prop in found}) == len(found):
            return [prop for prop in found if not self._take(prop, prop.group)]
        left, said = [], set()
        first: dict[tuple[str, str | None], tuple[str, ...]] = {}  # the language that each is said in first
        for prop in found:
            alternative = (prop.name, *prop.param("ALTID")) if prop.params else (prop.name,)
            language = prop.param("LANGUAGE") if prop.params else ()
            is_other = bool(language) and first.get((prop.name, prop.group), language) != language
            if is_other or (len(alternative) > 1 and alternative in said) or not self._take(prop, prop.group):
                left.append(prop)
            said.add(alternative)
            first.setdefault((prop.name, prop.group), language)
        self._drop_repeated()
        return left

    def _drop_repeated(self) -> None:
        """Let go of an organization that stands there a second time with nothing more to say of it."""
        kept: list[_Work] = []
        for work in self.items:
            places = [(w.organization, w.units, w.group) for w in kept]
            is_bare = work.title is None and work.role is None
            if not (is_bare and (work.organization, work.units, work.group) in places):
                kept.append(work)
        self.items = kept

    def _take(self, prop: Property, group: str | None) -> bool:
        """ORG begins a work; TITLE and ROLE go to the work of their group, else to the first that lacks them."""
        if prop.name == "ORG":
            parts = [part for part in _join_letters(prop) or components(prop) if self._says(part)]
            if parts:
                work = next((w for w in self.items if w.organization is None and w.group == group), None)
                work = work or self._begin(group)
                work.organization, work.units = parts[0], tuple(parts[1:])
            return True
        text, attribute = text_of(prop), ATTRIBUTES[prop.name]
        if not self._says(text):
            return True
        same = [w for w in self.items if group and w.group == group]
        work = next((w for w in same or self.items if getattr(w, attribute) is None), None)
        if work is None:
            if self.items and same:
                return False
            if self.items and self.items[0].organization:
                return False
            work = self._begin(group)
        setattr(work, attribute, text)
        return True

    def _says(self, text: str) -> bool:
        """Whether a text is one, rather than signs that a program writes where a value is empty."""
        return bool(text.strip(NOTHING)) or (self.is_exact and bool(text))

    def add_unit(self, name: str) -> bool:
        """Let a department that stands by itself be part of the first organization; False where that has parts."""
        work = self.items[0] if self.items else None
        if work is None or not work.organization or work.units not in ((), (name,)):
            return False
        work.units = (name,)
        return True

    def _begin(self, group: str | None) -> _Work:
        work = _Work(group=group)
        self.items.append(work)
        return work

    def place(self, group: str | None, is_work: bool) -> int | None:
        """The index of the work that a detail belongs to: its group's, else the first where it is the office's."""
        if group:
            for index, work in enumerate(self.items):
                if work.group == group and work.organization:
                    return index
        return 0 if is_work and self.first is not None else None

    def is_called(self, name: str) -> bool:
        """Whether the one organization has that name and nobody's title stands beside it."""
        organization = self.items[0].organization if self.items else None
        return bool(organization) and str(organization).casefold() == name.casefold() and not self.items[0].title

    def parsed(self) -> tuple[ParsedWork, ...]:
        """The works as an import has them."""
        return tuple([ParsedWork(w.organization, w.units, w.title, w.role) for w in self.items])


def _join_letters(prop: Property) -> list[str]:
    """The name that a program wrote letter by letter, as a list of them; otherwise nothing."""
    letters = prop.value.split(";") if prop.value[1:2] == ";" else []
    return ["".join(letters).strip()] if len(letters) > 4 and all(len(letter) == 1 for letter in letters) else []
